import { execFileSync } from 'node:child_process';
import { installedByApt } from '../../scripts/apt.ts';

/**
 * Why QR codes cannot be read here; undefined if they can, once the reader is installed.
 *
 * @throws {Error} in CI, where nothing may be left out
 */
export function readerMissing(): string | undefined {
	if (installedByApt(['zbar-tools'])) return undefined;
	const missing = 'QR codes are not read. Run: sudo apt-get install zbar-tools';
	if (process.env.CI === 'true') throw new Error(missing);
	return missing;
}

/** The addresses in QR codes, as a reader that did not make them reads them. */
export function addressesIn(files: readonly string[]): string[] {
	const options = ['--quiet', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable'];
	const read = execFileSync('zbarimg', [...options, ...files], {
		encoding: 'utf8',
		// It complains of a desktop that is not there.
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return read.trim().split('\n');
}
