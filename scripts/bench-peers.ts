import { parseArgs } from 'node:util';
import { astroCommand, type Build, type Command, home, timed } from './bench/build.ts';
import { writeFiles } from './bench/content/file.ts';
import { contentOf } from './bench/content.ts';
import { numbersFrom, rounded } from './bench/numbers.ts';
import { eleventy } from './bench/peers/eleventy.ts';
import { hugo } from './bench/peers/hugo.ts';
import { type Peer, samePages, writeInput } from './bench/peers/pages.ts';

/*
 * `npm run bench:peers`: builds the same pages with this project, Eleventy and Hugo, and the titles alone with Astro.
 *
 * The builds take turns, so that a busy machine slows all of them down. This project leaves out the search and reuses the
 * pictures of its first build, which does not count. Eleventy and Hugo make the pages of sessions and runs and all calendars
 * from plain facts: titles, dates, facts, texts and lists of sessions. They get all else ready-made: the words for dates, the
 * heads, notices, registration and foot of these pages, and the other pages, feeds, JSON and pictures whole. They leave out
 * tables, subjects and small marks. All of this is in their favour: this project works it out, and checks content and links.
 */

const { values } = parseArgs({
	options: {
		sessions: { type: 'string', default: '33,100,1000' },
		rounds: { type: 'string', default: '3' },
	},
});
const [rounds = 1] = numbersFrom(values.rounds);
for (const sessions of numbersFrom(values.sessions)) await compare(sessions);

/** Builds a site of a number of sessions in turns and prints how the costs compare. */
async function compare(sessions: number) {
	const folder = `${home}/peers-${sessions}`;
	const content = `${folder}/content`;
	const astro = (name: string, ...args: string[]) =>
		astroCommand(args, { content, out: `${folder}/${name}`, cache: `${folder}/${name}-cache` });
	const ours = astro('ours', '--config', 'scripts/bench/astro.config.mjs');
	writeFiles(content, contentOf(sessions));
	await timed(ours);
	const inputOf = (peer: Peer) => writeInput(`${folder}/inputs/${peer}`, peer, ours.out, content);

	const commands: Record<string, Command | undefined> = {
		ours,
		Eleventy: await eleventy(inputOf('eleventy'), `${folder}/eleventy`),
		Hugo: hugo(inputOf('hugo'), `${folder}/hugo`),
		'Astro, titles alone': astro('titles', '--root', 'scripts/bench/peers/astro'),
	};
	const peers = Object.entries(commands).flatMap(([label, command]) => {
		if (!command)
			console.log(`${label} is left out. To compare with it: sudo apt-get install hugo`);
		return command ? [{ label, command, builds: [] as Build[] }] : [];
	});
	for (let round = 1; round <= rounds; round += 1)
		for (const { command, builds } of peers) builds.push(await timed(command));

	const mean = (builds: Build[] = [], of: keyof Build) =>
		builds.reduce((sum, build) => sum + build[of], 0) / rounds;
	const rows = peers.map(({ label, builds }) => ({
		sessions,
		label,
		...builds[0],
		'wall s': rounded(mean(builds, 'wall s')),
		'CPU s': rounded(mean(builds, 'CPU s')),
		'peak MB': Math.round(mean(builds, 'peak MB')),
		'ours ÷ it, wall': rounded(mean(peers[0]?.builds, 'wall s') / mean(builds, 'wall s')),
		'ours ÷ it, CPU': rounded(mean(peers[0]?.builds, 'CPU s') / mean(builds, 'CPU s')),
	}));
	console.table(rows);
	for (const { label, command } of peers.slice(1, -1)) {
		if (samePages(ours.out, command.out)) continue;
		console.error(`${label} did not make the same pages, so its times cannot be compared.`);
		process.exitCode = 1;
	}
}
