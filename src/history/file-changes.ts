import { publishedFolderOf } from '../reading/kinds.ts';
import { words } from '../words/index.ts';
import type { PageChange } from './page-changes.ts';

/** Files of the content at one commit: the name of the object that holds each, by path. */
type Files = ReadonlyMap<string, string>;

/**
 * The handouts and pictures that came, went or changed, by address. No redirect leads on from a file that went: hosts
 * would need to know of it, and links in people's mails would lead nowhere. So an editor is told.
 */
export function fileChanges(before: Files, after: Files): PageChange[] {
	const was = published(before);
	const is = published(after);
	const old = new Map([...was].map(([path, blob]) => [blob, path]));
	const told = words.toldPages;
	return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((path): PageChange[] => {
		const [from, to] = [was.get(path), is.get(path)];
		if (from === to) return [];
		const page = `/${path}`;
		if (to === undefined) return [{ page, does: [told.removesFile] }];
		if (from !== undefined) return [{ page, does: [told.replacesFile] }];
		const elsewhere = old.get(to);
		return [{ page, does: [elsewhere ? told.movesFile(`/${elsewhere}`) : told.addsFile] }];
	});
}

function published(files: Files): Files {
	return new Map([...files].filter(([path]) => publishedFolderOf(path)));
}
