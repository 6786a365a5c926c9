import { existsSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { roomForYoung } from '../build.ts';
import { alone } from '../lock.mjs';
import { buildLock } from '../one-build.ts';
import { run } from '../run.mjs';
import { asOf } from './content/dates.ts';
import { rounded } from './numbers.ts';

/** The folder of everything that is measured. */
export const home = resolve('node_modules/.cache/bench');

/** A command that builds a site, with its folders and environment. */
export interface Command {
	/** Node, if none is named. */
	readonly program?: string;
	readonly args: readonly string[];
	readonly out: string;
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
}

/** The cost of a build and the number of files that it made. */
export type Build = Awaited<ReturnType<typeof timed>>;

/** The build of Astro, with the folders of its content and for what it makes. The content has no history in git. */
export function astroCommand(
	args: readonly string[],
	{ content, out, cache }: { content: string; out: string; cache: string },
): Command {
	const env = {
		CONTENT_DIR: content,
		OUT_DIR: out,
		CACHE_DIR: cache,
		SITE_NOW: asOf,
		HISTORY: 'none',
	};
	const astro = resolve('node_modules/astro/bin/astro.mjs');
	return { args: [roomForYoung, astro, 'build', '--force', ...args], cwd: process.cwd(), env, out };
}

/**
 * Builds a site into an empty folder, while no other build runs.
 *
 * @returns seconds by the clock, seconds of all processors together, the peak memory in megabytes, pages and files
 * @throws {Error} when the build fails; `${out}.log` then says why
 */
export async function timed({ program = process.execPath, args, cwd, env, out }: Command) {
	rmSync(out, { recursive: true, force: true });
	const log = openSync(`${out}.log`, 'w');
	return alone(buildLock('node_modules/.cache'), async () => {
		const [start, cpu] = [performance.now(), cpuOfChildren()];
		let memory = 0;
		const watch = setInterval(() => {
			memory = Math.max(memory, ...peakMemoryOfChildren());
		}, 20);
		const settings = { cwd, env: { ...process.env, ...env } };
		const code = await run(program, args, { ...settings, stdio: ['ignore', log, log] });
		clearInterval(watch);
		if (code !== 0) throw new Error(`A build failed: see ${out}.log.`);
		const wall = (performance.now() - start) / 1000;
		const entries = readdirSync(out, { recursive: true, withFileTypes: true });
		const files = entries.filter((entry) => entry.isFile());
		return {
			'wall s': rounded(wall),
			'CPU s': rounded(cpuOfChildren() - cpu),
			'peak MB': Math.round(memory),
			pages: files.filter(({ name }) => name.endsWith('.html')).length,
			files: files.length,
		};
	});
}

/** The most memory that each program of this process has had so far, in megabytes. Only Linux tells: proc_pid_status(5). */
function peakMemoryOfChildren(): number[] {
	const children = `/proc/self/task/${process.pid}/children`;
	if (!existsSync(children)) return [];
	const running = readFileSync(children, 'utf8').trim().split(' ').filter(Boolean);
	// A program that has just ended has no such line.
	const status = (child: string) => readFileSync(`/proc/${child}/status`, 'utf8');
	return running.map((child) => Number(status(child).match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024);
}

/**
 * The processor time of the programs that this process has run, in seconds. Only Linux tells: it counts hundredths of a
 * second in the fields 16 and 17 of proc_pid_stat(5).
 */
function cpuOfChildren(): number {
	if (!existsSync('/proc/self/stat')) return 0;
	// The name of the program stands in brackets and may hold spaces.
	const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	return (Number(fields[13]) + Number(fields[14])) / 100;
}
