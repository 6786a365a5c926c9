import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/calendar/**/*.test.ts'],
		// No test is about speed: a limit is only there to end what hangs.
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
