import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SettingError } from '../setting-error.ts';
import { GitError, git } from './git.ts';

/**
 * Refuses a content folder of which git has checked out only a part. The site would take what is missing for deleted,
 * and calendars would show its sessions as cancelled.
 *
 * @throws {SettingError} with the files and the command that brings them
 */
export function refuseSparse(contentDir: string): void {
	const missing = leftOut(contentDir);
	const [first] = missing;
	if (first === undefined) return;
	const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
	throw new SettingError(
		[
			`This checkout is sparse: git leaves out ${first}${more}. The site would take that for deleted.`,
			`Run git sparse-checkout disable, or git sparse-checkout add with the whole content folder, and try again.`,
		].join('\n'),
	);
}

/** The files that git knows and was told to leave out, by their paths below the content folder. */
function leftOut(contentDir: string): string[] {
	if (!existsSync(contentDir)) return [];
	try {
		const lines = git(contentDir, ['ls-files', '-t', '-z', '--', '.']).split('\0');
		const skipped = lines.filter((line) => line.startsWith('S ')).map((line) => line.slice(2));
		return skipped.filter((path) => !existsSync(join(contentDir, path)));
	} catch (error) {
		if (error instanceof GitError) return [];
		throw error;
	}
}
