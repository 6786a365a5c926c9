import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { installedByApt } from '../../apt.ts';
import { ASTRO } from '../measure.ts';
import type { PeerName } from './page-file.ts';

/** A command that builds a site, and the folder and the environment that it takes. */
export interface Command {
	readonly command: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env?: NodeJS.ProcessEnv;
}

/** What a peer builds from, the content itself, and the folder of the site. */
interface Folders {
	readonly input: string;
	readonly content: string;
	readonly output: string;
}

/**
 * Makes sure that a peer's program is there, and says how to build with it: Eleventy from npm, installed beside its
 * configuration and in no visitor's way; Hugo from Debian or, where PATH has one, that.
 *
 * @throws {Error} when it cannot be installed
 */
export function generator(name: PeerName, folders: Folders): Command {
	return { eleventy, hugo }[name](folders);
}

function eleventy({ input, content, output }: Folders): Command {
	const modules = eleventyModules();
	if (!existsSync(join(input, 'node_modules'))) symlinkSync(modules, join(input, 'node_modules'));
	return {
		command: process.execPath,
		args: [join(modules, '@11ty/eleventy/cmd.cjs'), '--quiet'],
		cwd: input,
		env: { OUT_DIR: output, CONTENT_DIR: content, PROJECT_DIR: process.cwd() },
	};
}

/** Eleventy with what it needs, the reader of content files among it. */
function eleventyModules(): string {
	const modules = join(import.meta.dirname, 'eleventy/node_modules');
	if (!existsSync(modules)) {
		const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
			cwd: join(import.meta.dirname, 'eleventy'),
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		if (status !== 0) throw new Error('Eleventy could not be installed.');
	}
	return modules;
}

function hugo({ input, content, output }: Folders): Command {
	const isThere = () => spawnSync('hugo', ['version']).status === 0;
	if (!isThere()) installedByApt(['hugo']);
	if (!isThere())
		throw new Error('Hugo could not be installed. See https://gohugo.io/installation/.');
	eleventyModules();
	return {
		command: process.execPath,
		args: [join(import.meta.dirname, 'hugo.ts'), input, output],
		cwd: process.cwd(),
		env: { CONTENT_DIR: content, PROJECT_DIR: process.cwd() },
	};
}

/** Hugo by itself, on the files that its build wrote for it before: it is handed all that pages say. */
export function hugoAlone({ input, output }: Pick<Folders, 'input' | 'output'>): Command {
	return { command: 'hugo', args: ['--quiet', '--destination', output], cwd: input };
}

/**
 * Astro without this project: a site with one page, or one with a page for each session that says its title: what
 * ours takes beyond that is its own.
 */
export function astroAlone(
	site: 'empty' | 'titles',
	{ content, output, cache }: { content: string; output: string; cache: string },
): Command {
	return {
		command: process.execPath,
		args: [
			...ASTRO,
			...['--root', join('scripts/bench/peers/astro', site), '--config', '../astro.config.mjs'],
		],
		cwd: process.cwd(),
		env: { CONTENT_DIR: content, OUT_DIR: output, CACHE_DIR: cache },
	};
}
