import { statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { onDemand } from '../../scripts/on-demand.ts';
import { run } from '../../scripts/run.mjs';

/**
 * `npm run test:mutation` changes the code in one small way after the other and tells which changes no test notices. It
 * exits with 1 if more than a tenth of them pass unnoticed. It takes hours: name a folder or a file for less, as in
 * `npm run test:mutation -- src/domain/offer.ts`.
 */

/** The folders of the code, with the tests that are to notice changes in them. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
	'src/domain': ['agreement', 'api', 'calendar', 'domain', 'feed', 'structured-data', 'words'],
	'src/calendar': ['calendar'],
	'src/history': ['history'],
	'src/checker': ['checker'],
};

const { positionals } = parseArgs({ allowPositionals: true });
const named = (positionals.length > 0 ? positionals : Object.keys(ROOMS)).map((path) =>
	relative('.', path),
);
const packages = await onDemand('Stryker', '10.1.1', [
	'@stryker-mutator/core',
	'@stryker-mutator/vitest-runner',
]);
let worst = 0;
for (const [room, tests] of Object.entries(ROOMS)) {
	const paths = named.filter((path) => path === room || path.startsWith(`${room}/`));
	if (paths.length > 0) worst = Math.max(worst, await mutate(paths, tests));
}
process.exitCode = worst;

/** @returns Stryker's exit code */
async function mutate(paths: readonly string[], tests: readonly string[]): Promise<number> {
	const settings = join(packages, '../settings.json');
	const runner = join(packages, '@stryker-mutator/vitest-runner/dist/src/index.js');
	const options = {
		testRunner: 'vitest',
		plugins: [runner],
		mutate: paths.map((path) => (statSync(path).isDirectory() ? `${path}/**/*.ts` : path)),
		reporters: ['clear-text', 'progress'],
		clearTextReporter: { allowColor: false, reportTests: false },
		coverageAnalysis: 'perTest',
		// Code that runs when a file is loaded would need a fresh start for each change.
		ignoreStatic: true,
		thresholds: { break: 90 },
		dryRunTimeoutMinutes: 30,
		// Git ignores this folder, and vitest does not: it would find no tests below node_modules.
		tempDirName: '.astro/mutants',
		vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
	};
	writeFileSync(settings, JSON.stringify(options));
	const program = join(packages, '@stryker-mutator/core/bin/stryker.js');
	const folders = tests.map((folder) => `tests/unit/${folder}/**/*.test.ts`);
	const env = { ...process.env, MUTATION_TESTS: folders.join(' ') };
	return run(process.execPath, [program, 'run', settings], { env });
}
