import type { Missing } from './repository.ts';

/** The reason why a build cannot know when sessions changed. */
export type Trouble =
	| Missing
	| { readonly kind: 'shallow'; readonly said: string; readonly top?: string };

const WHY =
	'The history of the content tells calendars which sessions have moved, so the site cannot be built without it.';

const OTHERWISE =
	'To build without it all the same, set the variable HISTORY=none: calendars then may miss changes.';

/**
 * Says on several lines what is wrong with the history, why that matters and what to do.
 *
 * @param contentDir the content folder, as the reader knows it
 */
export function troubleWords(trouble: Trouble, contentDir: string): string {
	return [whatIsWrong(trouble, contentDir), WHY, ...mends(trouble, contentDir), OTHERWISE].join(
		'\n',
	);
}

function whatIsWrong({ kind, said }: Trouble, contentDir: string): string {
	const reason = said ? ` Git says: ${said.replace(/\s+/g, ' ').trim()}` : '';
	return {
		'no-git': 'There is no git on this machine.',
		'no-repository': `${contentDir} does not lie in a git repository.`,
		'not-yours': `${contentDir} belongs to another user of this machine, and git reads it only for that one.`,
		'no-commit': 'Nothing has been committed to this git repository yet.',
		untracked: `Git does not track ${contentDir}/site.yaml: it is in no commit.`,
		unreadable: `Git cannot read the history of ${contentDir}.${reason}`,
		shallow: `This clone is shallow: it lacks older commits, and they could not be fetched.${reason}`,
	}[kind];
}

function mends({ kind, top = '' }: Trouble, contentDir: string): string[] {
	return {
		'no-git': ['Install git from https://git-scm.com and run this again.'],
		'no-repository': [
			'Clone the repository with git instead of downloading its files, and run this again.',
		],
		'not-yours': [
			`Run this as that user. In a container, or where you trust them: git config --global --add safe.directory '${top}'`,
		],
		'no-commit': [`Commit the content: in the folder ${contentDir}, git add . and git commit.`],
		untracked: [`Commit the content: in the folder ${contentDir}, git add . and git commit.`],
		unreadable: ['Clone the repository anew, whole, and run this again.'],
		shallow: [
			'On your own machine: run git fetch --unshallow.',
			'On GitHub: give the step actions/checkout the setting fetch-depth: 0.',
			'On Netlify and Cloudflare Pages: set the build command to git fetch --unshallow && npm run build, then deploy again without the cache.',
		],
	}[kind];
}

/** The notice for a build without a history, as HISTORY=none asks for. */
export const withoutHistoryWords =
	'HISTORY=none: this build does not look at the history of the content. Its calendars carry no LAST-MODIFIED and no SEQUENCE, so people who subscribe may miss a change.';

/** The notice for content that differs from the last commit. */
export function uncommittedWords(files: readonly string[], contentDir: string): string {
	const [first = ''] = files;
	const others = files.length - 1;
	const more = others > 0 ? ` and ${others} other file${others === 1 ? '' : 's'}` : '';
	return `${contentDir}/${first}${more} ${others > 0 ? 'have' : 'has'} changes that are not committed. What they change is dated by the last commit; commit them before you publish.`;
}
