import { parseArgs } from 'node:util';
import { astroCommand, type Build, type Command, home, timed } from './bench/build.ts';
import { writeContent } from './bench/content.ts';
import { eleventy, hugo, titles } from './bench/peers/commands.ts';
import { pagesOf, samePages, writePages } from './bench/peers/pages.ts';
import { median, numbersFrom, table, whole } from './bench/table.ts';

/*
 * `npm run bench:peers`: builds the same pages with this project, Eleventy and Hugo, and the titles alone with Astro.
 *
 * The builds take turns, so that a busy machine slows all of them down. This project leaves out the search and reuses the
 * pictures of its first build, which does not count. Eleventy and Hugo get every page's words ready-made and copy calendars
 * and pictures, which is in their favour: this project works all of that out and checks its links too.
 */

const { values } = parseArgs({
	options: {
		sessions: { type: 'string', default: '1000' },
		rounds: { type: 'string', default: '3' },
	},
});
const [sessions = 0] = numbersFrom(values.sessions);
const [rounds = 0] = numbersFrom(values.rounds);

const folder = `${home}/peers-${sessions}`;
const content = `${folder}/content`;
const out = (name: string) => `${folder}/${name}/site`;
writeContent(content, sessions);
const ours = astroCommand(['--config', 'scripts/bench/astro.config.mjs'], {
	content,
	out: out('ours'),
	cache: `${folder}/ours/astro`,
});
await timed(ours, out('ours'));
const pages = pagesOf(out('ours'));
for (const name of ['eleventy', 'hugo'] as const)
	writePages(name, `${folder}/${name}/input`, pages);
const commands: Record<string, Command> = {
	ours,
	eleventy: eleventy(`${folder}/eleventy/input`, out('eleventy')),
	hugo: hugo(`${folder}/hugo/input`, out('hugo')),
	titles: titles({ content, out: out('titles'), cache: `${folder}/titles/astro` }),
};

const builds: Record<string, Build[]> = {};
for (let round = 1; round <= rounds; round += 1) {
	for (const [name, command] of Object.entries(commands)) {
		const build = await timed(command, out(name));
		builds[name] = [...(builds[name] ?? []), build];
		console.log(
			`Round ${round}, ${name}: ${build.wall.toFixed(2)} s, CPU ${build.cpu.toFixed(2)} s`,
		);
	}
}

/** The median of our cost, divided by theirs round by round. */
function ratio(name: string, cost: 'wall' | 'cpu'): string {
	const own = builds.ours ?? [];
	return median(
		own.map((build, round) => build[cost] / (builds[name]?.[round]?.[cost] ?? 0)),
	).toFixed(2);
}

console.log(
	`\n${table(
		['', 'wall s', 'CPU s', 'pages', 'files', 'ours ÷ it: wall', 'CPU'],
		Object.entries(builds).map(([name, taken]) => [
			name === 'titles' ? 'astro, titles alone' : name,
			median(taken.map(({ wall }) => wall)).toFixed(2),
			median(taken.map(({ cpu }) => cpu)).toFixed(2),
			whole(taken[0]?.pages ?? 0),
			whole(taken[0]?.files ?? 0),
			ratio(name, 'wall'),
			ratio(name, 'cpu'),
		]),
	)}`,
);
for (const name of ['eleventy', 'hugo']) {
	if (samePages(out('ours'), out(name))) continue;
	console.error(`${name} did not make the same pages, so the times cannot be compared.`);
	process.exitCode = 1;
}
