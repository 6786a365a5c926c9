import { existsSync, globSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeContent } from './bench/content.ts';
import { cpuOfChildren } from './bench/cpu.ts';
import { buildCommand, home } from './bench/measure.ts';
import { bare } from './bench/peers/built-page.ts';
import { astroAlone, type Command, generator, hugoAlone } from './bench/peers/generators.ts';
import type { PeerName } from './bench/peers/page-file.ts';
import { preparePeer } from './bench/peers/prepare.ts';
import { rows } from './bench/table.ts';
import { run } from './run.mjs';

/*
 * `npm run bench:peers`: how long our build takes beside Eleventy and Hugo that make the same pages and calendars, in
 * turns, so that whatever else the machine does befalls all of them. Ours leaves out what the peers have not: pictures and
 * the search. It still checks the content and the links of the built site. See bench/peers/prepare.ts for what they are
 * given. Hugo is timed with the step before it that works out its pages' facts, as it cannot, and without. Beside them
 * stands what Astro takes by itself: for one page, and for a title a session.
 */

const { values } = parseArgs({
	options: {
		sessions: { type: 'string', default: '10000' },
		rounds: { type: 'string', default: '3' },
	},
});

const PEERS = ['eleventy', 'hugo'] as const satisfies PeerName[];

/** Of one build, in seconds. */
interface Run {
	readonly wall: number;
	readonly cpu: number;
}

process.exitCode = await compare(Number(values.sessions), Number(values.rounds));

async function compare(sessions: number, rounds: number): Promise<number> {
	const folder = `${home}/peers-${sessions}`;
	const content = `${folder}/content`;
	const out = (name: string) => `${folder}/sites/${name}`;
	writeContent(content, sessions);
	const ours = buildCommand(content, {
		out: out('ours'),
		cache: `${folder}/astro`,
		without: ['images', 'search'],
	});
	const runs: Record<string, Run[]> = {};
	const commands: Record<string, Command> = { ours };
	// The first build is not counted: it is what the peers' input is made from, and all caches are cold.
	await timed(ours, out('ours'), `${folder}/ours.log`);
	for (const name of PEERS) {
		const input = `${folder}/${name}`;
		preparePeer(name, { folder: input, content, site: out('ours') });
		commands[name] = generator(name, { input, content, output: out(name) });
	}
	const handed = 'hugo, handed all';
	commands[handed] = hugoAlone({ input: `${folder}/hugo`, output: out(handed) });
	const comparable = Object.keys(commands);
	for (const site of ['empty', 'titles'] as const) {
		const name = `astro, ${site}`;
		const alone = { content, output: out(name), cache: `${folder}/${name}` };
		commands[name] = astroAlone(site, alone);
	}
	for (let round = 1; round <= rounds; round += 1) {
		for (const [name, command] of Object.entries(commands)) {
			const taken = await timed(command, out(name), `${folder}/${name}.log`);
			runs[name] = [...(runs[name] ?? []), taken];
			console.log(
				`Round ${round}, ${name}: ${taken.wall.toFixed(2)} s, CPU ${taken.cpu.toFixed(2)} s`,
			);
		}
	}
	console.log(`\n${table(runs, out)}`);
	const unlike = comparable.flatMap((name) => differences(out('ours'), out(name)));
	if (unlike.length === 0) return 0;
	console.error(
		`${unlike.length} files are not the same, so the times cannot be compared: ${unlike[0]}, …`,
	);
	return 1;
}

async function timed(command: Command, out: string, log: string): Promise<Run> {
	rmSync(out, { recursive: true, force: true });
	const output = openSync(log, 'w');
	const [start, cpu] = [performance.now(), cpuOfChildren()];
	const code = await run(command.command, command.args, {
		cwd: command.cwd,
		env: { ...process.env, ...command.env },
		stdio: ['ignore', output, output],
	});
	if (code !== 0) throw new Error(`A build failed: see ${log}.`);
	return { wall: (performance.now() - start) / 1000, cpu: cpuOfChildren() - cpu };
}

function table(runs: Record<string, Run[]>, out: (name: string) => string): string {
	const ratio = (name: string, of: keyof Run) =>
		middle((runs.ours ?? []).map((own, round) => own[of] / (runs[name]?.[round]?.[of] ?? 0)));
	return rows(
		['', 'wall s', 'CPU s', 'pages', 'files', 'ours ÷ it: wall', 'CPU'],
		Object.entries(runs).map(([name, taken]) => [
			name,
			middle(taken.map(({ wall }) => wall)).toFixed(2),
			middle(taken.map(({ cpu }) => cpu)).toFixed(2),
			String(globSync('**/*.html', { cwd: out(name) }).length),
			String(globSync('**/*.*', { cwd: out(name) }).length),
			ratio(name, 'wall').toFixed(2),
			ratio(name, 'cpu').toFixed(2),
		]),
	);
}

/** The session pages that are not the same but for how they are spelt, and the calendars that are not the same. */
function differences(ours: string, theirs: string): string[] {
	return globSync('*/*/{*/index.html,*.ics}', { cwd: ours })
		.filter((file) => textIn(ours, file) !== textIn(theirs, file))
		.map((file) => join(theirs, file));
}

/** A file of a site as it is compared. Hugo puts a calendar into the folder of its page. */
function textIn(site: string, file: string): string {
	const places = [file, file.replace('.ics', '/index.ics')].map((place) => join(site, place));
	const place = places.find((place) => existsSync(place));
	const text = place ? readFileSync(place, 'utf8') : '';
	return file.endsWith('.html') ? bare(text) : text;
}

function middle(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
