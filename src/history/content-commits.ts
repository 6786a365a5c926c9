import { isReserved } from '../domain/reserved.ts';
import { collectionOf, idOf } from '../reading/kinds.ts';
import { oldCollectionOf, oldEntry } from '../reading/old-entry.ts';
import { readBlobs } from './blobs.ts';
import { commitsUpTo, type FileChange, filesAt } from './commits.ts';
import { type ContentCommit, contentCommits } from './content-root.ts';
import type { Repository } from './repository.ts';
import { type ChangedText, Snapshot } from './snapshot.ts';

/** The commits of the content, ready to be gone through. */
export interface Commits {
	/** All commits up to the one that is checked out, parents before children. */
	readonly all: readonly ContentCommit[];
	/** The `uidDomain` of the commit that is checked out; undefined if its site.yaml cannot be read. */
	readonly domain: string | undefined;
	/** The content before the first commit. */
	readonly nothing: () => Snapshot;
	/** The files that a commit changed and that say something of sessions. */
	readonly changed: (commit: ContentCommit) => ChangedText[];
}

/** Reads the commits of the content, up to the one that is checked out. */
export function commitsOf({ top, root, head }: Pick<Repository, 'top' | 'root' | 'head'>): Commits {
	const all = contentCommits(top, commitsUpTo(top, head), root);
	const today = filesAt(top, head, root);
	const changes = new Map(
		all.map(({ id, files }) => [id, files.filter(({ path }) => oldCollectionOf(path))]),
	);
	const texts = readBlobs(top, wanted([...[...changes.values()].flat(), ...blobsOf(today)]));
	const textOf = (blob: string | undefined) => (blob === undefined ? undefined : texts(blob));
	return {
		all,
		domain: domainIn(textOf(today.get('site.yaml'))),
		nothing: () => new Snapshot((path) => textOf(today.get(path))),
		changed: ({ id }) =>
			(changes.get(id) ?? []).map(({ path, blob }) => ({ path, text: textOf(blob) })),
	};
}

/** The `uidDomain` in the text of site.yaml; undefined if it cannot be read. */
export function domainIn(text: string | undefined): string | undefined {
	const entry = text === undefined ? undefined : oldEntry('site.yaml', text);
	return entry?.collection === 'site' ? entry.data.uidDomain : undefined;
}

/**
 * The ids of the pages of words and of the programmes that a commit wrote. The check refuses those with an address that
 * the site uses itself.
 */
export function pagesIn(files: readonly FileChange[]): string[] {
	return files.flatMap(({ path, blob }) => {
		if (blob === undefined) return [];
		const collection = collectionOf(path);
		const hasPage = collection === 'pages' || collection === 'programmes';
		return hasPage && !isReserved(idOf(path)) ? [idOf(path)] : [];
	});
}

function blobsOf(files: ReadonlyMap<string, string>) {
	return [...files].flatMap(([path, blob]) => (oldCollectionOf(path) ? [{ blob }] : []));
}

function wanted(files: readonly { blob: string | undefined }[]): string[] {
	return files.flatMap(({ blob }) => blob ?? []);
}
