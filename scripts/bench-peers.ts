import { parseArgs } from 'node:util';
import { astroCommand, type Build, home, timed } from './bench/build.ts';
import { writeContent } from './bench/content.ts';
import { median, numbersFrom, rounded } from './bench/numbers.ts';
import { eleventy, titles } from './bench/peers/commands.ts';
import { samePages, writeInput } from './bench/peers/pages.ts';

/*
 * `npm run bench:peers`: builds the same pages with this project and with Eleventy, and the titles alone with Astro.
 *
 * The builds take turns, so that a busy machine slows all of them down. This project leaves out the search and reuses the
 * pictures of its first build, which does not count. Eleventy makes sessions, runs, programmes, the schedule and calendars
 * from plain facts with templates of its own. It gets the heads of pages, other pages, feeds, JSON and pictures ready-made,
 * which is in its favour: this project works all of that out and checks content and links too.
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
	...{ content, out: out('ours'), cache: `${folder}/ours/astro` },
});
await timed(ours, out('ours'));
writeInput(`${folder}/eleventy/input`, out('ours'), content);
const commands = {
	ours,
	eleventy: eleventy(`${folder}/eleventy/input`, out('eleventy')),
	titles: titles({ content, out: out('titles'), cache: `${folder}/titles/astro` }),
};
const labels = {
	ours: 'ours',
	eleventy: 'Eleventy; heads, other pages, feeds, JSON ready-made',
	titles: 'Astro, titles alone',
};

const builds: Record<keyof typeof commands, Build[]> = { ours: [], eleventy: [], titles: [] };
const names = ['ours', 'eleventy', 'titles'] as const;
for (let round = 1; round <= rounds; round += 1) {
	for (const name of names) {
		const build = await timed(commands[name], out(name));
		builds[name].push(build);
		console.log(`Round ${round}, ${name}: ${rounded(build.wall)} s, CPU ${rounded(build.cpu)} s`);
	}
}

/** The median of our cost, divided by theirs round by round. */
function ratio(name: keyof typeof commands, cost: 'wall' | 'cpu'): number {
	const quotients = builds.ours.map((own, at) => own[cost] / (builds[name][at]?.[cost] ?? 0));
	return rounded(median(quotients));
}

const rows = names.map((name) => ({
	generator: labels[name],
	'wall s': rounded(median(builds[name].map(({ wall }) => wall))),
	'CPU s': rounded(median(builds[name].map(({ cpu }) => cpu))),
	pages: builds[name][0]?.pages,
	files: builds[name][0]?.files,
	'ours ÷ it, wall': ratio(name, 'wall'),
	'ours ÷ it, CPU': ratio(name, 'cpu'),
}));
console.table(rows);
if (!samePages(out('ours'), out('eleventy'))) {
	console.error('Eleventy did not make the same pages, so the times cannot be compared.');
	process.exitCode = 1;
}
