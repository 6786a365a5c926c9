import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { alone } from './lock.mjs';
import { run } from './run.mjs';

/**
 * What astro.config.mjs reads from the environment. A setting left out is as this process has it; one that is
 * undefined is taken away.
 */
export interface BuildSettings {
	CONTENT_DIR?: string | undefined;
	/** The instant that the site takes for now, e.g. `2027-03-03T12:00:00Z`. */
	SITE_NOW?: string | undefined;
	/** The public address of the site, with its base path. */
	SITE_URL?: string | undefined;
	OUT_DIR?: string | undefined;
	/** `none` builds without asking git when sessions changed. */
	HISTORY?: string | undefined;
	/** Astro's cache. Sites with other content need another one. */
	CACHE_DIR?: string | undefined;
}

/**
 * Checks the content and builds the site.
 *
 * @param log a file for what the build prints, instead of the terminal
 * @returns the exit code of `astro build`
 */
export async function build(settings: BuildSettings = {}, log?: string): Promise<number> {
	const output = log ? openLog(log) : undefined;
	const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];
	const surroundings = {
		env: { ...process.env, ...settings },
		...(output && { stdio: ['ignore', output, output] as ['ignore', number, number] }),
	};
	try {
		// Whatever their folders, two builds of one clone write the same files in .astro/.
		return await alone('node_modules/.cache/build.lock', () =>
			run(process.execPath, astro, surroundings),
		);
	} finally {
		if (output) closeSync(output);
	}
}

function openLog(path: string): number {
	mkdirSync(dirname(path), { recursive: true });
	return openSync(path, 'w');
}
