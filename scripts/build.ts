import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { foldersFrom } from '../src/environment.ts';
import { outDirRefusal } from '../src/integrations/last-good/out-dir.ts';
import { SettingError } from '../src/setting-error.ts';
import { astro } from './astro.ts';
import { alone } from './lock.mjs';
import { buildLock, waitingWords } from './one-build.ts';
import { letOthersRead } from './readable.ts';
import { run } from './run.mjs';

/**
 * The settings that astro.config.mjs reads from the environment. A missing one is as this process has it; one that is
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

/** Pages are short-lived. With more megabytes for young objects, Node spends a third less time clearing them away. */
export const roomForYoung = '--max-semi-space-size=32';

/**
 * Checks the content and builds the site.
 *
 * @param log a file for the build's output, or a function that hears it, instead of the terminal
 * @param options more of `astro build`
 * @param onWait hears which process is building in this clone already
 * @returns the exit code of `astro build`
 * @throws {SettingError} when OUT_DIR is a folder that a build must not replace
 */
export async function build(
	settings: BuildSettings = {},
	log?: string | ((text: string) => void),
	options: readonly string[] = [],
	onWait?: (pid: number) => void,
): Promise<number> {
	const env = { ...process.env, ...settings };
	const { contentDir, outDir, keptDir } = foldersFrom(env);
	const refusal = outDirRefusal({ outDir, contentDir });
	if (refusal) throw new SettingError(refusal);
	const file = typeof log === 'string' ? openLog(log) : undefined;
	const write = (text: string) => file !== undefined && writeSync(file, text);
	const hear = typeof log === 'string' ? write : log;
	const { args, ...place } = astro('build', env);
	const command = [roomForYoung, ...args, ...options];
	try {
		// Two builds of one clone write the same files in .astro/, whatever their folders are. Another site has its own.
		return await alone(
			buildLock(keptDir),
			async () => {
				const code = await run(process.execPath, command, place, hear);
				if (code === 0) letOthersRead(outDir);
				return code;
			},
			onWait,
		);
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

function openLog(path: string): number {
	mkdirSync(dirname(path), { recursive: true });
	return openSync(path, 'w');
}

if (import.meta.main) {
	const waiting = (pid: number) => console.error(waitingWords(pid));
	try {
		process.exitCode = await build({}, undefined, process.argv.slice(2), waiting);
	} catch (error) {
		if (!(error instanceof SettingError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
