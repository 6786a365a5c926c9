import { spawnSync } from 'node:child_process';
import { delimiter, isAbsolute, join } from 'node:path';
import { installedByApt } from './apt.ts';

/** The browser for the tests, or a sentence that says what goes untested and how to change that. */
export type Browser = { path: string } | { missing: string };

const SYSTEM_BROWSERS = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A download of 170 MB on an ordinary line; a mirror that cannot be reached fails far sooner. */
const DOWNLOAD_LIMIT_MS = 4 * 60 * 1000;

/**
 * Finds a Chromium, or installs one: the one named by CHROMIUM_PATH, else Playwright's own, else the system's,
 * else Playwright's download, else Debian's package. Asks nothing.
 */
export async function findBrowser(): Promise<Browser> {
	const named = process.env.CHROMIUM_PATH;
	if (named)
		return runs(named) ? { path: named } : missing(`CHROMIUM_PATH (${named}) does not run`);
	const playwrights = await playwrightsPath();
	const path =
		[playwrights, ...SYSTEM_BROWSERS.flatMap(pathsOf)].find(runs) ??
		(downloaded() ? [playwrights].find(runs) : undefined) ??
		(installedByApt(['chromium']) ? pathsOf('chromium').find(runs) : undefined);
	return path ? { path } : missing('there is no browser');
}

const missing = (reason: string): Browser => ({
	missing:
		`The browser tests (tests/site) are skipped: ${reason}. ` +
		'Install one with `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH.',
});

/** Only a browser that starts counts: a download may lack the system's libraries. */
function runs(path: string): boolean {
	const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
	return status === 0 && /\d+\.\d+/.test(stdout);
}

/** Playwright is slow to load, and only the browser tests need it. */
async function playwrightsPath(): Promise<string> {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
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

/** Playwright wants a whole path where a shell would take a name. */
function pathsOf(command: string): string[] {
	if (isAbsolute(command)) return [command];
	return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}
