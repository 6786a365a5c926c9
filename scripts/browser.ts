import { spawnSync } from 'node:child_process';
import { delimiter, isAbsolute, join } from 'node:path';
import { installedByApt } from './apt.ts';

/** The browser for the tests, or a sentence that names the skipped tests and the command to run. */
export type Browser = { path: string } | { missing: string };

/** The form without a window comes first. It opens a page in half the time. */
const SYSTEM_BROWSERS = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The download is 170 MB. A mirror that cannot be reached fails far sooner. */
const DOWNLOAD_LIMIT_MS = 4 * 60 * 1000;

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, else Playwright's, else the system's. Else it installs one without
 * a question: Playwright's download, or Debian's package.
 */
export async function findBrowser(): Promise<Browser> {
	const named = process.env.CHROMIUM_PATH;
	if (named)
		return runs(named) ? { path: named } : missing(`CHROMIUM_PATH (${named}) does not run`);
	// Playwright is slow to load, and only the browser tests need it.
	const { chromium } = await import('playwright');
	const playwrights = chromium.executablePath();
	const path =
		[playwrights, ...SYSTEM_BROWSERS.flatMap(pathsOf)].find(runs) ??
		(downloaded() ? [playwrights].find(runs) : undefined) ??
		installed('chromium-headless-shell') ??
		installed('chromium');
	return path ? { path } : missing('there is no browser');
}

const missing = (reason: string): Browser => ({
	missing:
		`The browser tests (tests/site) are skipped: ${reason}. ` +
		'Install one with `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH.',
});

/** A browser counts only when it starts, since the system may lack libraries for it. */
function runs(path: string): boolean {
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return status === 0 && /\d+\.\d+/.test(stdout);
}

function downloaded(): boolean {
	console.log('Downloading a browser for the tests…');
	const { status } = spawnSync('playwright', ['install', '--no-shell', 'chromium'], {
		env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
		stdio: 'ignore',
		timeout: DOWNLOAD_LIMIT_MS,
	});
	return status === 0;
}

function installed(command: string): string | undefined {
	return installedByApt([command]) ? pathsOf(command).find(runs) : undefined;
}

/** The paths at which a command may be, since Playwright does not look in PATH. */
function pathsOf(command: string): string[] {
	if (isAbsolute(command)) return [command];
	return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}
