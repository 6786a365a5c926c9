import { parseArgs } from 'node:util';
import { astroCommand, type Build, type Command, home, timed } from './bench/build.ts';
import { writeContent } from './bench/content.ts';
import { numbersFrom, rounded } from './bench/numbers.ts';
import { eleventy } from './bench/peers/eleventy.ts';
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
const [sessions = 0, rounds = 0] = numbersFrom(`${values.sessions},${values.rounds}`);
const folder = `${home}/peers-${sessions}`;
const content = `${folder}/content`;
const astro = (name: string, ...args: string[]) =>
	astroCommand(args, { content, out: `${folder}/${name}`, cache: `${folder}/${name}-cache` });
const ours = astro('ours', '--config', 'scripts/bench/astro.config.mjs');
writeContent(content, sessions);
await timed(ours);
writeInput(`${folder}/input`, ours.out, content);

const theirs = eleventy(`${folder}/input`, `${folder}/eleventy`);
const titles = astro('titles', '--root', 'scripts/bench/peers/astro');
const peers: { label: string; command: Command; builds: Build[] }[] = [
	{ label: 'ours', command: ours, builds: [] },
	{ label: 'Eleventy; heads, other pages, feeds, JSON ready-made', command: theirs, builds: [] },
	{ label: 'Astro, titles alone', command: titles, builds: [] },
];
for (let round = 1; round <= rounds; round += 1) {
	for (const { label, command, builds } of peers) {
		const build = await timed(command);
		builds.push(build);
		console.log(`Round ${round}, ${label}: ${rounded(build.wall)} s, CPU ${rounded(build.cpu)} s`);
	}
}

const mean = (builds: Build[], of: 'wall' | 'cpu') =>
	builds.reduce((sum, build) => sum + build[of], 0) / rounds;
const rows = peers.map(({ label, builds }) => ({
	label,
	'wall s': rounded(mean(builds, 'wall')),
	'CPU s': rounded(mean(builds, 'cpu')),
	pages: builds[0]?.pages,
	files: builds[0]?.files,
	'ours ÷ it, wall': rounded(mean(peers[0]?.builds ?? [], 'wall') / mean(builds, 'wall')),
	'ours ÷ it, CPU': rounded(mean(peers[0]?.builds ?? [], 'cpu') / mean(builds, 'cpu')),
}));
console.table(rows);
if (!samePages(ours.out, theirs.out)) {
	console.error('Eleventy did not make the same pages, so the times cannot be compared.');
	process.exitCode = 1;
}
