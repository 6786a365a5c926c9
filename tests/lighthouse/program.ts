import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../scripts/run.mjs';

/** Lies beside the caches, so that only those who measure have it. */
const HOME = resolve('node_modules/.cache/lighthouse');
const VERSION = '13.5.0';

/**
 * Lighthouse's own program, installed if it is missing. It is not in package.json: with 200 packages and 185 MB it is
 * as large as all the others together, and everybody would wait for it at the first `npm start`.
 *
 * @throws {Error} if it cannot be installed
 */
export async function lighthouseProgram(): Promise<string> {
	const home = join(HOME, VERSION);
	const program = join(home, 'node_modules/lighthouse/cli/index.js');
	if (existsSync(program)) return program;
	console.log(`Installing Lighthouse ${VERSION}…`);
	mkdirSync(home, { recursive: true });
	writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
	// This npm may run on an older Node than these scripts. It installs the same files.
	const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
	const code = await run('npm', ['install', ...quiet, `lighthouse@${VERSION}`], { cwd: home });
	if (code !== 0) throw new Error('Lighthouse could not be installed.');
	return program;
}
