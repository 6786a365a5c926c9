import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { alone, isHeldBy } from './lock.mjs';

/** The lock of builds in the folder of things that are kept. Two builds of one site write the same files. */
export function buildLock(keptDir: string): string {
	return join(keptDir, 'build.lock');
}

/** The sentence for a build that waits for its turn. */
export function waitingWords(pid: number): string {
	return `Waiting for another build of this clone to end (process ${pid})…`;
}

/**
 * Makes a build wait for its turn when somebody typed `astro build`. The scripts of this project take the lock themselves
 * before they start Astro. Stands first among the integrations: others read the content. It lies here since `src` takes
 * nothing from `scripts`, and the lock must run before anything is installed.
 */
export function oneBuild(keptDir: string): AstroIntegration {
	const lock = buildLock(keptDir);
	return {
		name: 'one-build',
		hooks: {
			'astro:config:setup': async ({ command }) => {
				if (command !== 'build' || isHeldBy(lock, process.ppid)) return;
				await new Promise<void>((begin, fail) => {
					const untilExit = () => {
						begin();
						return new Promise(() => {});
					};
					alone(lock, untilExit, (pid) => console.error(waitingWords(pid))).catch(fail);
				});
			},
		},
	};
}
