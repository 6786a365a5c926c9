import { resolve, sep } from 'node:path';
import { SettingError } from '../../setting-error.ts';

/** The signs that no path can have. On Windows a backslash stands between folders. */
const UNREADABLE = sep === '/' ? /[#?%*"\\\p{Cc}]/u : /[#?%*"]/;

/**
 * Refuses a folder whose path means something else as an address, as a pattern or in code. Vite and Astro pass paths on as
 * addresses, where `#` and `?` end the path, `%` begins an escape and a tab is nothing, and write them into code between quotation marks. Node
 * takes `*` in the path of a package for a pattern. Without this a build ends in words about files that are there.
 *
 * @param folders the folders of the project and of the content
 * @throws {SettingError} with the folder to rename
 */
export function refuseUnreadablePath(...folders: readonly string[]): void {
	for (const folder of folders) {
		const whole = resolve(folder);
		const part = whole.split(sep).find((name) => UNREADABLE.test(name));
		if (part === undefined) continue;
		throw new SettingError(
			`The programs that build the site cannot read a path with #, ?, %, *, ", \\, a tab or a line end in it: ${whole}. Rename the folder ${part}.`,
		);
	}
}
