import { collectionOf, idOf } from '../reading/kinds.ts';
import { oldCollectionOf } from '../reading/old-entry.ts';
import { readBlobs } from './blobs.ts';
import { type Commit, filesAt, firstParentCommits } from './commits.ts';
import { contentCommits } from './content-root.ts';
import type { Repository } from './repository.ts';
import { type Difference, Snapshot } from './snapshot.ts';

/** The differences that the commits of the content made. They can be gone through once. */
export interface Differences {
	/** When the commit that is checked out was published, in seconds since 1970. */
	readonly at: number;
	/** The content as the commits that have been gone through leave it. */
	readonly snapshot: Snapshot;
	/** The ids of all pages of words that ever existed. */
	readonly pages: readonly string[];
	/** The differences that the commits made, oldest first. Each step brings the snapshot one commit further. */
	each(): Iterable<readonly [Difference, Pick<Commit, 'id' | 'at'>]>;
}

/** Reads the commits of the content, up to the one that is checked out. */
export function differencesOf({ top, root, head }: Repository): Differences {
	const all = firstParentCommits(top, head);
	const commits = contentCommits(top, all, root);
	const today = filesAt(top, head, root);
	const changes = commits.map(({ files }) => files.filter(({ path }) => oldCollectionOf(path)));
	const texts = readBlobs(top, wanted([...changes.flat(), ...blobsOf(today)]));
	const textOf = (blob: string | undefined) => (blob === undefined ? undefined : texts(blob));
	const snapshot = new Snapshot((path) => textOf(today.get(path)));
	function* each(): Generator<[Difference, Pick<Commit, 'id' | 'at'>]> {
		for (const [index, { at, id }] of commits.entries()) {
			const files = changes[index] ?? [];
			if (files.length === 0) continue;
			const read = files.map(({ path, blob }) => ({ path, text: textOf(blob) }));
			yield [snapshot.apply(read), { at, id }];
		}
	}
	const pages = new Set(commits.flatMap(({ files }) => files.flatMap(pageIn)));
	return { at: all.at(-1)?.at ?? 0, snapshot, pages: [...pages], each };
}

/** The id of a page of words, if the file is one. */
function pageIn({ path }: { path: string }): string[] {
	return collectionOf(path) === 'pages' ? [idOf(path)] : [];
}

function blobsOf(files: ReadonlyMap<string, string>) {
	return [...files].flatMap(([path, blob]) => (oldCollectionOf(path) ? [{ blob }] : []));
}

function wanted(files: readonly { blob: string | undefined }[]): string[] {
	return files.flatMap(({ blob }) => blob ?? []);
}
