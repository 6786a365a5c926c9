import { configDefaults, defineConfig } from 'vitest/config';

/**
 * The tests that may notice a change of the code. Those that start other programs are too slow to run a thousand times,
 * and those that read the code as text find the changes themselves.
 */
export default defineConfig({
	test: {
		include: (process.env.MUTATION_TESTS ?? '').split(' '),
		exclude: [
			...configDefaults.exclude,
			'tests/unit/calendar/{hostile-text,machine}.test.ts',
			'tests/unit/words/sentences.test.ts',
			// These replace a module, and here all files share them.
			'tests/unit/{api/new-field,history/anew,history/unknown-field}.test.ts',
			// Stryker's workers are threads, which cannot change their folder.
			'tests/unit/checker/{astro,command,content,mutations,odd-files}.test.ts',
		],
		testTimeout: 120_000,
		isolate: false,
	},
});
