import { join, relative } from 'node:path';
import { history } from './build-history.ts';
import { contentDir } from './environment.ts';
import { sourceIn } from './reading/source.ts';
import { schedule } from './urls.ts';

/** The file of the content that a page is made of. */
export interface PageSource {
	/** Its path below the content folder. */
	readonly path: string;
	/** When it was last changed; undefined if the build goes without a history. */
	readonly editedAt: Date | undefined;
}

const sourceOf = sourceIn(contentDir);

/**
 * The file behind a page, if one file is. A schedule lists what many files say.
 *
 * @param page its path: `/schools/2021-spring/`
 */
export function pageSource(page: string): PageSource | undefined {
	const file = page.startsWith(schedule) ? undefined : sourceOf(page);
	if (!file) return undefined;
	const path = relative(contentDir, file).replaceAll('\\', '/');
	return { path, editedAt: history()?.editedAt(path) };
}

/**
 * The address at which a file of the content is edited.
 *
 * @param editor.repository on GitHub or GitLab
 * @example editingAddress({ repository: 'https://github.com/us/training', branch: 'main' }, 'pages/about.md');
 * // => 'https://github.com/us/training/edit/main/content/pages/about.md'
 */
export function editingAddress(
	{ repository, branch }: { readonly repository: string; readonly branch: string },
	path: string,
): string {
	const base = repository.replace(/\/$/, '');
	const edit = base.startsWith('https://github.com/') ? 'edit' : '-/edit';
	return `${base}/${edit}/${branch}/${join(history()?.root ?? 'content/', path)}`;
}
