import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
} from 'node:fs';
import { resolve } from 'node:path';
import { alone } from '../lock.mjs';
import { run } from '../run.mjs';
import { asOf } from './content/dates.ts';
import { type Output, outputIn } from './output.ts';
import type { BuildReport } from './stopwatch.ts';

/** What one build took and what it made. */
export interface Measurement extends BuildReport, Output {
	readonly sessions: number;
	/** Pictures that no build before had drawn: they are kept from one build to the next. */
	readonly drawn: number;
}

/** Where everything goes that is measured. */
export const home = resolve('node_modules/.cache/bench');

/** Astro's build, as Node starts it. */
export const ASTRO = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];

/**
 * The project's own build with a watch on its parts, of some content and into folders of its own.
 *
 * @param without parts to leave out: `images`, `search`
 */
export function buildCommand(
	content: string,
	{ out, cache, without }: { out: string; cache: string; without: readonly string[] },
) {
	return {
		command: process.execPath,
		args: [...ASTRO, '--config', 'scripts/bench/astro.config.mjs'],
		cwd: process.cwd(),
		env: {
			CONTENT_DIR: content,
			SITE_NOW: asOf,
			OUT_DIR: out,
			CACHE_DIR: cache,
			// What is measured has no past in git.
			HISTORY: 'none',
			BENCH_WITHOUT: without.join(','),
			BENCH_REPORT: `${home}/report.json`,
		},
	};
}

/**
 * Builds content with the project's own build, in a process of its own and in folders of its own.
 *
 * @param without parts to leave out: `images`, `search`
 * @throws {Error} when the build fails; its words are in `build.log` then
 */
export async function measure(
	contentDir: string,
	{ sessions, without = [] }: { sessions: number; without?: readonly string[] },
): Promise<Measurement> {
	const folder = `${home}/${sessions}`;
	mkdirSync(folder, { recursive: true });
	// Each build makes all that it can: only pictures are kept from the one before.
	for (const made of ['site', 'astro']) {
		rmSync(`${folder}/${made}`, { recursive: true, force: true });
	}
	const report = `${folder}/report.json`;
	rmSync(report, { force: true });
	const picturesBefore = pictures();
	const log = openSync(`${folder}/build.log`, 'w');
	const { command, args, env } = buildCommand(contentDir, {
		out: `${folder}/site`,
		cache: `${folder}/astro`,
		without,
	});
	const code = await alone('node_modules/.cache/build.lock', () =>
		run(command, args, {
			stdio: ['ignore', log, log],
			env: { ...process.env, ...env, BENCH_REPORT: report },
		}),
	);
	closeSync(log);
	if (code !== 0)
		throw new Error(`The build of ${sessions} sessions failed: see ${folder}/build.log.`);
	const built: BuildReport = JSON.parse(readFileSync(report, 'utf8'));
	return { sessions, ...built, ...outputIn(`${folder}/site`), drawn: pictures() - picturesBefore };
}

/** How many pictures builds have drawn and kept. */
function pictures(): number {
	const folder = 'node_modules/.cache/social-cards';
	return existsSync(folder) ? readdirSync(folder).length : 0;
}
