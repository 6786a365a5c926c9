import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { alone } from '../lock.mjs';
import { run } from '../run.mjs';
import { asOf } from './content/dates.ts';

/** The folder of everything that is measured. */
export const home = resolve('node_modules/.cache/bench');

/** A command that builds a site, with its folder and environment. */
export interface Command {
	readonly command: string;
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env?: NodeJS.ProcessEnv;
}

/** The cost of a build and the number of files that it made. */
export interface Build {
	/** Seconds by the clock. */
	readonly wall: number;
	/** Seconds of all processors together. Only Linux tells; elsewhere it is 0. */
	readonly cpu: number;
	/** Peak memory in megabytes; undefined for a program that is not Node. */
	readonly memory?: number | undefined;
	readonly pages: number;
	readonly files: number;
}

/** A command that runs a script with Node and reports its peak memory. */
export function nodeCommand(
	script: string,
	args: readonly string[],
	rest: Omit<Command, 'command' | 'args'>,
): Command {
	const preload = ['--import', new URL('./peak-memory.mjs', import.meta.url).href];
	return { command: process.execPath, args: [...preload, script, ...args], ...rest };
}

/** The build of Astro: a site, its content, and the folders for what it makes. */
export function astroCommand(
	args: readonly string[],
	{ content, out, cache }: { content: string; out: string; cache: string },
): Command {
	// The content has no history in git.
	const env = {
		CONTENT_DIR: content,
		OUT_DIR: out,
		CACHE_DIR: cache,
		SITE_NOW: asOf,
		HISTORY: 'none',
	};
	return nodeCommand(resolve('node_modules/astro/bin/astro.mjs'), ['build', '--force', ...args], {
		cwd: process.cwd(),
		env,
	});
}

/**
 * Builds a site into an empty folder, while no other build runs.
 *
 * @throws {Error} when the build fails; `${out}.log` then says why
 */
export async function timed({ command, args, cwd, env }: Command, out: string): Promise<Build> {
	rmSync(out, { recursive: true, force: true });
	mkdirSync(resolve(out, '..'), { recursive: true });
	const memory = `${out}.memory`;
	rmSync(memory, { force: true });
	const log = openSync(`${out}.log`, 'w');
	return alone('node_modules/.cache/build.lock', async () => {
		const [start, cpu] = [performance.now(), cpuOfChildren()];
		const code = await run(command, args, {
			cwd,
			env: { ...process.env, ...env, BENCH_MEMORY: memory },
			stdio: ['ignore', log, log],
		});
		if (code !== 0) throw new Error(`A build failed: see ${out}.log.`);
		return {
			wall: (performance.now() - start) / 1000,
			cpu: cpuOfChildren() - cpu,
			memory: existsSync(memory) ? Number(readFileSync(memory, 'utf8')) / 1024 : undefined,
			...countsIn(out),
		};
	});
}

/** The pages and files in a folder. */
function countsIn(folder: string): Pick<Build, 'pages' | 'files'> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return { pages: files.filter(({ name }) => name.endsWith('.html')).length, files: files.length };
}

/**
 * The processor time of the programs that this process has run, in seconds. Linux counts it in hundredths of a second,
 * in the fields 16 and 17 of proc_pid_stat(5).
 */
function cpuOfChildren(): number {
	if (process.platform !== 'linux') return 0;
	// The name of the program stands in brackets and may hold spaces.
	const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
	return (Number(fields[13]) + Number(fields[14])) / 100;
}
