import { checkContent, type Kept } from '../../checker/check.ts';
import type { Report } from '../../checker/problem.ts';
import { historySetting } from '../../environment.ts';
import { publishedNames } from '../../history/names.ts';

/** Checks the content. Where git knows its past, the check also finds what was renamed. */
export async function checked(contentDir: string, kept?: Kept): Promise<Report> {
	const past = await publishedNames(contentDir, { setting: historySetting() });
	return checkContent(contentDir, { past, ...(kept && { kept }) });
}
