import { parseArgs } from 'node:util';
import { astroCommand, type Build, home, timed } from './bench/build.ts';
import { writeContent } from './bench/content.ts';
import { numbersFrom, table, whole } from './bench/table.ts';

/*
 * `npm run bench`: builds sites of 100, 1,000 and 10,000 sessions and shows how the cost grows.
 * `--sessions 100,1000` chooses the sizes.
 */

const { values } = parseArgs({
	options: { sessions: { type: 'string', default: '100,1000,10000' } },
});
const builds: (Build & { sessions: number })[] = [];
for (const sessions of numbersFrom(values.sessions)) {
	const folder = `${home}/${sessions}`;
	const [content, out] = [`${folder}/content`, `${folder}/site`];
	writeContent(content, sessions);
	const command = astroCommand([], { content, out, cache: `${folder}/astro` });
	builds.push({ sessions, ...(await timed(command, out)) });
}
console.log(
	table(
		['sessions', 'wall s', 'CPU s', 'peak MB', 'ms/session', 'pages', 'files'],
		builds.map(({ sessions, wall, cpu, memory, pages, files }) => [
			whole(sessions),
			wall.toFixed(2),
			cpu.toFixed(2),
			whole(memory ?? 0),
			((wall * 1000) / sessions).toFixed(2),
			whole(pages),
			whole(files),
		]),
	),
);
for (const [index, after] of builds.slice(1).entries()) {
	const before = builds[index] ?? after;
	const times = (of: (build: Build) => number) => (of(after) / of(before)).toFixed(1);
	console.log(
		`From ${whole(before.sessions)} to ${whole(after.sessions)} sessions: ${times(({ wall }) => wall)} times the time, ${times(({ cpu }) => cpu)} times the CPU, ${times(({ memory = 0 }) => memory)} times the memory.`,
	);
}
