import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../build.ts';

/** Eleventy from npm, installed beside its configuration. @throws {Error} when it cannot be installed */
export function eleventy(input: string, out: string): Command {
	const own = join(import.meta.dirname, 'eleventy');
	const modules = join(own, 'node_modules');
	if (!existsSync(join(modules, 'qr'))) {
		const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
			cwd: own,
			stdio: 'inherit',
		});
		if (status !== 0) throw new Error('Eleventy could not be installed.');
	}
	symlinkSync(modules, join(input, 'node_modules'));
	const script = join(modules, '@11ty/eleventy/cmd.cjs');
	return { args: [script, '--quiet'], cwd: input, env: { OUT_DIR: out }, out };
}
