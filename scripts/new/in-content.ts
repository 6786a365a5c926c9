import { relative, resolve } from 'node:path';
import { formatText } from '../../src/checker/format/text.ts';
import type { Problem, Report } from '../../src/checker/problem.ts';
import { checked } from '../../src/integrations/content-check/checked.ts';
import { seenPath } from '../../src/seen-path.ts';
import type { Conversation } from '../conversation.ts';
import { answersTo } from './asking.ts';
import type { SiteContent } from './content.ts';
import { TO_FILL_IN } from './file-text.ts';
import type { Kind, Made } from './kind.ts';
import { write } from './write.ts';

/**
 * Makes something new in the content: asks what it has to know, writes the file, checks the content, and says what comes
 * next.
 *
 * @returns whether the content has no error that it did not have before
 */
export async function makeInContent(
	kind: Kind,
	typed: Readonly<Record<string, string | undefined>>,
	talk: Conversation,
	content: SiteContent,
): Promise<boolean> {
	const { dir } = content;
	const answers = await answersTo(kind.questions(content), typed);
	const made = kind.make(answers, content);
	const before = await checked(dir);
	write(content, made);
	for (const note of made.notes ?? []) talk.say(note);
	const path = seenPath(resolve(dir, made.path));
	talk.say(made.isAdded ? `Added a session to ${path}.` : `Made ${path}.`);
	const after = await checked(dir);
	const added = errorsAdded(before, after);
	const shown = after.problems.filter((each) => each.file === path || added.includes(each));
	if (shown.length > 0) talk.warn(formatText(only(after, shown)));
	else talk.say('The check finds nothing wrong with it.');
	if (shown.length < after.problems.length)
		talk.say('The check has something to say about other files too: npm run check shows it.');
	talk.end(nextSteps(made, path));
	return added.length === 0;
}

/** The errors that were not there before, in any file: a new address may be one that another file gives away. */
function errorsAdded(before: Report, after: Report): Problem[] {
	const nameOf = ({ file, rule, message }: Problem) => [file, rule, message].join('\n');
	const known = new Set(before.problems.map(nameOf));
	return after.problems.filter((each) => each.severity === 'error' && !known.has(nameOf(each)));
}

/** A report of some problems alone. */
function only(report: Report, problems: readonly Problem[]): Report {
	return { ...report, problems, files: new Set(problems.map(({ file }) => file)).size };
}

function nextSteps({ text }: Made, path: string): string {
	const site = process.env.SITE_DIR;
	const typed = site ? relative(process.env.INIT_CWD || '.', site) || '.' : '';
	const folder = typed && ` -- ${/\s/.test(typed) ? `"${typed}"` : typed}`;
	const hasOpen = text.includes(TO_FILL_IN);
	return [
		'What comes next:',
		hasOpen
			? `- Open ${path}. Below each line that begins with “${TO_FILL_IN}”, say what is known, take away “# ” before it, and delete the line. What nobody knows may stay as it is.`
			: `- Open ${path} to add to it.`,
		`- See it: npm run dev${folder}`,
		'- Commit it and push it. The site shows it after the next build of the branch that is published.',
	].join('\n');
}
