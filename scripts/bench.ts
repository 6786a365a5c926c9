import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeContent } from './bench/content.ts';
import { historyWords, measureHistory } from './bench/history.ts';
import { home, type Measurement, measure } from './bench/measure.ts';
import { table } from './bench/table.ts';

/*
 * `npm run bench`: how long the build takes of sites of 100, 1,000 and 10,000 sessions, what for, and how it grows.
 * `npm run bench -- --sessions 1000 --content-only DIR` only writes the content.
 */

try {
	process.exitCode = await bench();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function bench(): Promise<number> {
	const { values } = parseArgs({
		options: {
			sessions: { type: 'string', default: '100,1000,10000' },
			'content-only': { type: 'string' },
			/** Parts to leave out, which other site generators have not: `images,search`. */
			without: { type: 'string', default: '' },
			/** Of so many builds of each size the middle one counts, by its wall time. */
			runs: { type: 'string', default: '1' },
			/** Whose reading is measured too, on the largest size: as many as there are sessions. None with 0. */
			commits: { type: 'string' },
			format: { type: 'string', default: 'text' },
		},
	});
	const sizes = values.sessions.split(',').map(Number);
	if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
		throw new Error('Type numbers of sessions, such as --sessions 100,1000.');
	}
	const folder = values['content-only'];
	if (folder) {
		for (const size of sizes) writeContent(folder, size);
		console.log(`The content is in ${folder}.`);
		return 0;
	}
	const measurements: Measurement[] = [];
	for (const sessions of sizes) {
		const content = `${home}/${sessions}/content`;
		writeContent(content, sessions);
		const runs: Measurement[] = [];
		while (runs.length < Number(values.runs)) {
			runs.push(await measure(content, { sessions, without: values.without.split(',') }));
		}
		const middle = runs.sort((a, b) => a.wall - b.wall)[runs.length >> 1];
		if (middle) measurements.push(middle);
	}
	const most = Math.max(...sizes);
	const commits = Number(values.commits ?? most);
	const history = commits
		? measureHistory(`${home}/history`, { sessions: most, commits })
		: undefined;
	const json = JSON.stringify({ builds: measurements, history }, null, '\t');
	mkdirSync(home, { recursive: true });
	writeFileSync(`${home}/bench.json`, `${json}\n`);
	console.log(values.format === 'json' ? json : table(measurements));
	if (values.format !== 'json' && history) console.log(`\n${historyWords(history)}`);
	if (values.format !== 'json') console.log(`\nThe same as JSON: ${home}/bench.json`);
	return 0;
}
