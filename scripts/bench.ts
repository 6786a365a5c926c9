import { parseArgs } from 'node:util';
import { astroCommand, home, timed } from './bench/build.ts';
import { writeFiles } from './bench/content/file.ts';
import { contentOf } from './bench/content.ts';
import { numbersFrom, rounded } from './bench/numbers.ts';

/*
 * `npm run bench`: builds sites of 33, 100, 1,000 and 10,000 sessions and shows how the cost grows. Growth is linear while a
 * session costs the same on each line. `--sessions 100,1000` chooses the sizes.
 */

const { values } = parseArgs({
	options: { sessions: { type: 'string', default: '33,100,1000,10000' } },
});
const rows: object[] = [];
for (const sessions of numbersFrom(values.sessions)) {
	const folder = `${home}/${sessions}`;
	const content = `${folder}/content`;
	writeFiles(content, contentOf(sessions));
	const folders = { content, out: `${folder}/site`, cache: `${folder}/astro` };
	const build = await timed(astroCommand([], folders));
	rows.push({
		sessions,
		...build,
		'wall ms/session': rounded((build['wall s'] * 1000) / sessions),
		'CPU ms/session': rounded((build['CPU s'] * 1000) / sessions),
	});
}
console.table(rows);
