import { resolve, sep } from 'node:path';
import { SettingError } from '../../setting-error.ts';

/**
 * Refuses a folder whose path means something else as an address: Vite and Astro pass paths on as addresses, where `#`
 * and `?` end the path and `%` begins an escape. Without this a build ends in words about files that are there.
 *
 * @param folders the folders of the project and of the content
 * @throws {SettingError} with the folder to rename
 */
export function refuseUnreadablePath(...folders: readonly string[]): void {
	for (const folder of folders) {
		const whole = resolve(folder);
		const part = whole.split(sep).find((name) => /[#?%]/.test(name));
		if (part === undefined) continue;
		throw new SettingError(
			`The programs that build the site cannot read a path with #, ? or % in it: ${whole}. Rename the folder ${part}.`,
		);
	}
}
