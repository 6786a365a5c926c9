import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { onDemand } from '../../on-demand.ts';
import type { Command } from '../build.ts';

/** Eleventy, installed when it is first measured. @throws {Error} when it cannot be installed */
export async function eleventy(input: string, out: string): Promise<Command> {
	const modules = await onDemand('Eleventy', '3.1.2', ['@11ty/eleventy']);
	symlinkSync(modules, join(input, 'node_modules'), 'junction');
	const program = join(modules, '@11ty/eleventy/cmd.cjs');
	return { args: [program, '--quiet'], cwd: input, env: { OUT_DIR: out }, out };
}
