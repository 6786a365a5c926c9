import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/browser.ts';
import { build } from '../../scripts/build.ts';
import { freePort } from '../../scripts/port.ts';
import { serve } from '../../scripts/serve.ts';
import { lighthouseProgram } from './program.ts';
import { CATEGORIES, median, type Scores, scores } from './scores.ts';

/**
 * `npm run test:lighthouse` checks that each kind of page scores 100 in each category on a phone: the median of five
 * runs. It prints a table and the audits that cost points, and exits with 1 if a score is below 100. For less, add
 * `-- --runs 1 schools/ search/`.
 *
 * It leaves out 404.html, whose status Lighthouse counts as a fault, and /embed/, which is closed to search engines.
 * Search results load after their page and count as painted late: `-- 'search/?q=power'` shows how late.
 */
const KINDS = [
	'',
	'schools/',
	'learning-thursdays/',
	'schools/2021-spring/',
	'learning-thursdays/2021-01/',
	'schools/2021-spring/relational-power/',
	'schedule/',
	'archive/',
	'archive/2020/',
	'faqs/',
	'calendars/',
	'search/',
	'about/',
];

/** A day on which the real content has much to come. */
const NOW = '2021-02-01';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { runs: { type: 'string', default: '5' } },
});

try {
	const browser = await findBrowser();
	if ('missing' in browser) throw new Error('There is no browser. Set CHROMIUM_PATH.');
	const program = await lighthouseProgram();
	const port = await freePort();
	const folder = 'node_modules/.cache/lighthouse/site';
	const code = await build({
		SITE_NOW: process.env.SITE_NOW || NOW,
		SITE_URL: `http://localhost:${port}/`,
		OUT_DIR: folder,
		CACHE_DIR: 'node_modules/.cache/lighthouse/astro',
	});
	if (code !== 0) throw new Error('The site could not be built.');
	let busiest = 0;
	const site = await serve({ folder, port });
	console.log(`\n${row(['page', ...CATEGORIES, 'runs'])}`);
	for (const path of positionals.length > 0 ? positionals : KINDS) {
		const looks: Scores[] = [];
		for (let count = 0; count < Number(values.runs); count += 1) {
			busiest = Math.max(busiest, loadavg()[0] ?? 0);
			looks.push(await scores(program, browser.path, site.url + path));
		}
		const grades = CATEGORIES.map((_, index) =>
			median(looks.map((look) => look.grades[index] ?? 0)),
		);
		const speeds = looks.map((look) => look.grades[0]).join(' ');
		console.log(row([`/${path}`, ...grades.map(String), speeds]));
		if (grades.every((grade) => grade === 100)) continue;
		process.exitCode = 1;
		for (const fault of new Set(looks.flatMap(({ faults }) => faults))) console.log(`    ${fault}`);
	}
	await site.close();
	if (busiest > availableParallelism()) {
		console.log(
			`\nThe machine did other things too (load ${busiest.toFixed(1)}): it may be quicker alone.`,
		);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

function row([page = '', ...cells]: readonly string[]): string {
	return `${page.padEnd(40)} ${cells.map((cell) => cell.padStart(14)).join(' ')}`;
}
