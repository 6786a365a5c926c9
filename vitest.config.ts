import { configDefaults, defineConfig } from 'vitest/config';

/** These files replace a module, or load one under other settings, so they must not share modules with the rest. */
const alone = [
	'tests/unit/api/new-field.test.ts',
	'tests/unit/checker/odd-files.test.ts',
	'tests/unit/history/anew.test.ts',
	'tests/unit/history/unknown-field.test.ts',
];

export default defineConfig({
	test: {
		// By default vitest leaves one core idle, which is half of two.
		maxWorkers: '100%',
		// No test is about speed: a limit is only there to end what hangs.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'shared',
					include: ['tests/unit/**/*.test.ts', 'tests/calendar/**/*.test.ts'],
					exclude: [...configDefaults.exclude, ...alone],
					// The files share workers, so that what they import is loaded once.
					isolate: false,
				},
			},
			{ extends: true, test: { name: 'alone', include: alone } },
		],
	},
});
