/*
 * `npm test` runs every check, the fast ones first. `npm test -- unit` runs one of them.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './browser.ts';
import {
	type Counts,
	one,
	playwrightCounts,
	reported,
	sentence,
	sum,
	vitestCounts,
} from './counts.ts';
import { run } from './run.mjs';

const REPORTS = resolve('node_modules/.cache/test-reports');

/** These tools would use colours in a log file too. */
const isLog = !process.stdout.isTTY && !process.env.FORCE_COLOR;
const plain = { env: { ...process.env, ...(isLog && { NO_COLOR: '1' }) } };

const steps: Record<string, { about: string; check: () => Promise<Counts> }> = {
	content: {
		about: 'every file of the content',
		check: async () => one(await run('node', ['scripts/check.ts'])),
	},
	lint: {
		about: 'formatting, lint rules, the walls between the folders, and code that nobody uses',
		check: async () => {
			const colours = isLog ? ['--colors=off'] : [];
			const biome = await run('biome', ['ci', '--error-on-warnings', ...colours, '.']);
			return sum([
				one(biome),
				one(await run('knip', ['--no-progress', '--no-config-hints'], plain)),
			]);
		},
	},
	types: {
		about: 'types, in the pages too',
		check: async () =>
			one(await run('astro', ['check', '--minimumFailingSeverity', 'warning'], plain)),
	},
	unit: {
		about: 'pure functions and calendar files',
		check: async () => {
			const report = newReport('unit');
			const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
			const code = await run('vitest', ['run', '--allowOnly=false', ...reporters], plain);
			return reported(report, code, vitestCounts);
		},
	},
	site: { about: 'the built site in a browser', check: checkSite },
};

async function checkSite(): Promise<Counts> {
	const browser = await findBrowser();
	if ('missing' in browser) {
		console.log(browser.missing);
		// In CI nobody reads the output of a check that passes.
		return process.env.CI === 'true' ? one(1) : { passed: 0, failed: 0, skipped: 1 };
	}
	const report = newReport('site');
	const env = {
		...process.env,
		CHROMIUM_PATH: browser.path,
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
	};
	const code = await run('playwright', ['test', '--forbid-only', '--reporter=list,json'], { env });
	return reported(report, code, playwrightCounts);
}

/** The file for a runner's report. It is removed first, so that an old report is not read by mistake. */
function newReport(name: string): string {
	const file = resolve(REPORTS, `${name}.json`);
	mkdirSync(REPORTS, { recursive: true });
	rmSync(file, { force: true });
	return file;
}

async function test(names: string[]): Promise<number> {
	const unknown = names.find((name) => !Object.hasOwn(steps, name));
	if (unknown) {
		console.error(`There is no step “${unknown}”: choose from ${Object.keys(steps).join(', ')}.`);
		return 1;
	}
	let isStopped = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => {
			isStopped = true;
		});
	}
	let total: Counts = { passed: 0, failed: 0, skipped: 0 };
	for (const [name, { about, check }] of Object.entries(steps)) {
		if (names.length > 0 && !names.includes(name)) continue;
		console.log(`\n${name}: ${about}`);
		const started = Date.now();
		const counts = await check();
		if (isStopped) return 130;
		total = sum([total, counts]);
		console.log(`${name}: ${sentence(counts)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
	}
	console.log(`\n${sentence(total)}`);
	return total.failed > 0 ? 1 : 0;
}

process.exitCode = await test(process.argv.slice(2));
