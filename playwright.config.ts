import { defineConfig, devices } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** The browser tests. `npm test` finds the browser and names it in CHROMIUM_PATH; global-setup serves the site. */
export default defineConfig({
	testDir: 'tests/site',
	testMatch: '**/*.spec.ts',
	globalSetup: './tests/site/global-setup.ts',
	workers: 2,
	// No test is about speed: the limits are only there to end what hangs. Some tests build a site, and builds take turns.
	timeout: 240_000,
	expect: { timeout: 30_000 },
	reporter: 'list',
	use: {
		baseURL: process.env.FIXTURE_URL,
		// Traces cost time on every test. To see what happened in one, run it with `--trace on`.
		screenshot: 'only-on-failure',
	},
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
					args: [
						'--disable-gpu',
						'--disable-quic',
						'--no-first-run',
						'--disable-background-networking',
						'--disable-component-update',
						'--disable-sync',
						// Chromium's sandbox refuses to run as root, which is what a container is.
						...(isRoot ? ['--no-sandbox'] : []),
					],
				},
			},
		},
	],
});
