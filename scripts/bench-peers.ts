import { globSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeContent } from './bench/content.ts';
import { cpuOfChildren } from './bench/cpu.ts';
import { buildCommand, home } from './bench/measure.ts';
import { mainOf, wordsOf } from './bench/peers/built-page.ts';
import { type Command, generator } from './bench/peers/generators.ts';
import { type PeerName, preparePeer } from './bench/peers/prepare.ts';
import { rows } from './bench/table.ts';
import { run } from './run.mjs';

/*
 * `npm run bench:peers`: how long our build takes beside Eleventy and Hugo that make the same pages and calendars, in
 * turns, so that whatever else the machine does befalls all of them. Ours leaves out what the peers have not: pictures and
 * the search. It still checks the content and the links of the built site.
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
		commands[name] = generator(name, input, out(name));
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
	return 0;
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
		['', 'wall s', 'CPU s', 'pages', 'files', 'same session pages', 'ours ÷ it: wall', 'CPU'],
		Object.entries(runs).map(([name, taken]) => [
			name,
			middle(taken.map(({ wall }) => wall)).toFixed(2),
			middle(taken.map(({ cpu }) => cpu)).toFixed(2),
			String(globSync('**/*.html', { cwd: out(name) }).length),
			String(globSync('**/*.*', { cwd: out(name) }).length),
			samePages(out('ours'), out(name)),
			ratio(name, 'wall').toFixed(2),
			ratio(name, 'cpu').toFixed(2),
		]),
	);
}

/** How many session pages say the same, word by word. */
function samePages(ours: string, theirs: string): string {
	const pages = globSync('*/*/*/index.html', { cwd: ours });
	const words = (site: string, page: string) =>
		wordsOf(mainOf(readFileSync(join(site, page), 'utf8')));
	const same = pages.filter((page) => words(ours, page) === words(theirs, page));
	return `${same.length} of ${pages.length}`;
}

function middle(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
