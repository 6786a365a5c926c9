import { relative, resolve } from 'node:path';
import { formatText } from '../../src/checker/format/text.ts';
import { checked } from '../../src/integrations/content-check/checked.ts';
import type { Conversation } from '../conversation.ts';
import { answersTo } from './asking.ts';
import { siteFiles } from './site-files.ts';
import { makeRepository, refuseFolder } from './site-folder.ts';
import { siteQuestions } from './site-questions.ts';

/**
 * Makes a repository for another organisation's site, with nothing in it but what is theirs.
 *
 * @param name the folder, as it was typed in the folder `typedIn`
 * @throws {Error} when the folder holds something else, or an answer is wrong
 */
export async function makeSite(
	name: string,
	typed: Readonly<Record<string, string | undefined>>,
	{ talk, typedIn }: { talk: Conversation; typedIn: string },
): Promise<void> {
	const folder = resolve(typedIn, name);
	refuseFolder(folder, name);
	const known = await answersTo(siteQuestions, typed);
	const files = siteFiles(known, name);
	const trouble = makeRepository(folder, files);
	talk.say(
		`Made ${name}/ with ${Object.keys(files).length} files. ${formatText(await checked(resolve(folder, 'content')))}`,
	);
	if (trouble) talk.warn(trouble);
	const here = relative('.', typedIn) === '' ? '' : `--prefix ${relative(typedIn, '.')} `;
	talk.end(
		`To see it: npm ${here}start -- ${/\s/.test(name) ? `"${name}"` : name}\n${name}/README.md says how to go on.`,
	);
}
