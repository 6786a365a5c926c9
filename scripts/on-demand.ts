import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run.mjs';

/**
 * Installs a program that only those who measure need, if it is missing. It lies beside the caches and is not in
 * package.json, since everybody would wait for it at the first `npm start`.
 *
 * @param packages what npm installs, all of one version: `lighthouse`
 * @returns the folder of the installed packages
 * @throws {Error} if it cannot be installed
 */
export async function onDemand(
	name: string,
	version: string,
	packages: readonly string[],
): Promise<string> {
	const home = resolve('node_modules/.cache', name.toLowerCase(), version);
	const installed = join(home, 'node_modules');
	if (existsSync(join(home, 'installed'))) return installed;
	console.log(`Installing ${name} ${version}…`);
	mkdirSync(home, { recursive: true });
	writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
	// This npm may run on an older Node than these scripts. It installs the same files.
	const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
	// A plugin works with the packages that the project has.
	const wanted = ['--legacy-peer-deps', ...packages.map((each) => `${each}@${version}`)];
	const code = await run('npm', ['install', ...quiet, ...wanted], { cwd: home });
	if (code !== 0) throw new Error(`${name} could not be installed.`);
	writeFileSync(join(home, 'installed'), '');
	return installed;
}
