import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { astroCommand, type Command } from '../build.ts';

/** Eleventy from npm, installed beside its configuration. @throws {Error} when it cannot be installed */
export function eleventy(input: string, out: string): Command {
	const own = join(import.meta.dirname, 'eleventy');
	const modules = join(own, 'node_modules');
	if (!existsSync(join(modules, 'qr'))) {
		const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
		const { status } = spawnSync('npm', args, { cwd: own, stdio: ['ignore', 'ignore', 'inherit'] });
		if (status !== 0) throw new Error('Eleventy could not be installed.');
	}
	symlinkSync(modules, join(input, 'node_modules'));
	const script = join(modules, '@11ty/eleventy/cmd.cjs');
	return { args: [script, '--quiet'], cwd: input, env: { OUT_DIR: out } };
}

/** Astro without this project: a page for each session that says its title. */
export function titles(folders: { content: string; out: string; cache: string }): Command {
	return astroCommand(['--root', 'scripts/bench/peers/astro'], folders);
}
