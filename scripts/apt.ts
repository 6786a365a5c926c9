import { spawnSync } from 'node:child_process';

/** A slow mirror needs minutes, and nobody should wait longer for a dead one. */
const TIME_LIMIT_MS = 10 * 60 * 1000;

/**
 * Are these Debian packages installed? Installs missing ones where that needs no question: as root, with apt-get.
 *
 * @example
 * if (!installedByApt(['python3-vobject'])) skip('run: sudo apt-get install python3-vobject');
 */
export function installedByApt(packages: readonly string[]): boolean {
	if (packages.every(isInstalled)) return true;
	if (process.getuid?.() !== 0 || !aptGet(['--version'])) return false;
	console.log(`Installing ${packages.join(', ')} with apt-get…`);
	// When the mirror does not answer, older lists may be good enough.
	aptGet(['update', '-qq']);
	return aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages], 'inherit');
}

function isInstalled(name: string): boolean {
	const { stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
	return stdout?.includes('\nStatus: install ok installed\n') ?? false;
}

function aptGet(args: readonly string[], errors: 'ignore' | 'inherit' = 'ignore'): boolean {
	const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		stdio: ['ignore', 'ignore', errors],
		timeout: TIME_LIMIT_MS,
	});
	return status === 0;
}
