import { join } from 'node:path';
import { checkContent, type Kept } from '../../checker/check.ts';
import type { Report } from '../../checker/problem.ts';
import { historySetting, keptDir, projectDir } from '../../environment.ts';
import { publishedNames } from '../../history/names.ts';
import { refuseSparse } from '../../history/sparse.ts';
import { refuseUnreadablePath } from './readable-path.ts';

/**
 * Checks the content. Where git knows its past, the check also finds what was renamed.
 *
 * @throws {SettingError} when git has checked out only a part of the content, or a build could not read its path
 */
export async function checked(contentDir: string, kept?: Kept): Promise<Report> {
	refuseUnreadablePath(projectDir, contentDir);
	const setting = historySetting();
	if (!setting) refuseSparse(contentDir);
	const past = await publishedNames(contentDir, { setting, cacheDir: join(keptDir, 'names') });
	return checkContent(contentDir, { past, ...(kept && { kept }) });
}
