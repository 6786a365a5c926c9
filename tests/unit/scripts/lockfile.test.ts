import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
	version: string;
	optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Package>;
};

/** Tells whether a package at `path` finds the package `name`, beside itself or further up. */
function finds(path: string, name: string): boolean {
	const parent = path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '');
	const place = `${path}/node_modules/${name}`.replace(/^\//, '');
	return place in packages || (path !== '' && finds(parent, name));
}

// npm leaves out the packages of other platforms when it makes the file beside a full node_modules, and then
// `npm ci` refuses it everywhere: https://github.com/npm/cli/issues/4828
it('names the packages of every platform', () => {
	const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter((name) => !finds(path, name)),
	);
	expect(missing).toEqual([]);
});
