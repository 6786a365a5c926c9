import fs, { promises } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Has Astro write each page at once. It hands the folder, the file, its text and the end of it to four threads in turn
 * and waits for each, which takes longer than the writing: a third of the build of ten thousand pages.
 */
export function promptWrites(): AstroIntegration {
	const { mkdir, writeFile } = promises;
	return {
		name: 'prompt-writes',
		hooks: {
			'astro:build:start': () => {
				promises.mkdir = promptly(fs.mkdirSync, mkdir);
				promises.writeFile = promptly(fs.writeFileSync, writeFile);
			},
			'astro:build:generated': () => {
				Object.assign(promises, { mkdir, writeFile });
			},
		},
	};
}

/** The same for a path, done before it returns. Other kinds of file are left to their own way. */
function promptly<Slow extends (...args: never[]) => Promise<unknown>>(
	quick: (...args: never[]) => unknown,
	slow: Slow,
): Slow {
	const either = async (...args: never[]) => {
		const isPath = typeof args[0] === 'string' || (args[0] as unknown) instanceof URL;
		return isPath ? quick(...args) : slow(...args);
	};
	return either as Slow;
}
