import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The commands that this test needs and the Debian packages that bring them. */
const NEEDED = { thunderbird: 'thunderbird', Xvfb: 'xvfb' };

const MINUTES_TO_INSTALL = 10;

/**
 * Sees to it that Thunderbird and Xvfb are there. Where they are not, root gets them from Debian.
 *
 * @throws {Error} that says what is missing and how to get it
 */
export function assertInstalled(): void {
	const packages = missingPackages();
	if (packages.length === 0) return;
	const advice = `apt-get install --no-install-recommends ${packages.join(' ')}`;
	if (process.getuid?.() === 0 && isThere('apt-get')) {
		console.log(`Not here yet, so root installs it now: ${packages.join(' and ')}.`);
		apt('update');
		apt('install', '--yes', '--no-install-recommends', ...packages);
	}
	if (missingPackages().length > 0) {
		throw new Error(`Missing: ${packages.join(' and ')}. As root: ${advice}`);
	}
}

function missingPackages(): string[] {
	return Object.entries(NEEDED)
		.filter(([command]) => !isThere(command))
		.map(([, name]) => name);
}

function isThere(command: string): boolean {
	return (process.env.PATH ?? '').split(delimiter).some((folder) => {
		try {
			accessSync(join(folder, command), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}

/** Without an answer from apt the message above follows, which says what to do. */
function apt(...args: string[]): void {
	try {
		execFileSync('apt-get', ['--quiet', ...args], {
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
			stdio: ['ignore', 'ignore', 'inherit'],
			timeout: MINUTES_TO_INSTALL * 60_000,
		});
	} catch (error) {
		console.log(`apt-get ${args[0]} failed: ${error instanceof Error ? error.message : error}`);
	}
}
