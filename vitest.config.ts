import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/calendar/**/*.test.ts'],
		// By default vitest leaves one core idle, which is half of two.
		maxWorkers: '100%',
		// The files share workers, so that what they import is loaded once.
		isolate: false,
		// No test is about speed: a limit is only there to end what hangs.
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
