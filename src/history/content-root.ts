import { type Commit, type FileChange, filesAt } from './commits.ts';
import { git } from './git.ts';

/** The file that marks a content folder. */
const SIGN = 'site.yaml';

/** A commit, as far as it touched the content. Its paths are below the content folder of that time. */
export interface ContentCommit extends Commit {
	/** The content folder of that time, ending with a slash; empty at the top of the repository. */
	readonly root: string;
}

/**
 * The commits with the content files that they changed. They are followed back through moves of the content folder.
 *
 * @param commits parents before children
 * @param root the content folder at the last of them
 */
export function contentCommits(
	dir: string,
	commits: readonly Commit[],
	root: string,
): ContentCommit[] {
	const head = commits.at(-1);
	if (!head) return [];
	const roots = new Map([[head.id, root]]);
	const found: ContentCommit[] = [];
	const marked = signedCommits(dir, commits);
	for (const commit of commits.toReversed()) {
		const here = roots.get(commit.id) ?? root;
		const [parent, ...others] = commit.parents;
		const files = below(here, commit.files);
		const isFirst = files.some(({ path, isNew }) => path === SIGN && isNew);
		if (parent && !roots.has(parent)) {
			const before = isFirst ? rootBefore(dir, commit, here, head.id) : undefined;
			roots.set(parent, before ?? here);
		}
		for (const other of others) {
			if (roots.has(other)) continue;
			const isThere = marked(other, here);
			roots.set(other, isThere ? here : rootAt(dir, other, { head: commit.id, root: here }));
		}
		const before = roots.get(parent ?? '') ?? here;
		const moved = before === here ? files : between(dir, commit, before, here);
		found.push({ ...commit, files: moved, root: here });
	}
	return found.reverse();
}

/** Tells whether a merged line has its content in a folder. Each folder is looked up once, for all merges. */
function signedCommits(dir: string, commits: readonly Commit[]) {
	const merged = commits.flatMap(({ parents }) => parents.slice(1));
	const known = new Map<string, Set<string>>();
	return (commit: string, root: string): boolean => {
		const signed = known.get(root) ?? withSign(dir, merged, root);
		known.set(root, signed);
		return signed.has(commit);
	};
}

function withSign(dir: string, commits: readonly string[], root: string): Set<string> {
	const input = commits.map((id) => `${id}:${root}${SIGN}\n`).join('');
	const lines = git(dir, ['cat-file', '--batch-check'], { input }).split('\n');
	return new Set(commits.filter((_, index) => lines[index]?.split(' ')[1] === 'blob'));
}

/** The files below a folder, by their paths below it. */
function below(root: string, files: readonly FileChange[]): FileChange[] {
	if (!root) return [...files];
	return files
		.filter(({ path }) => path.startsWith(root))
		.map((file) => ({ ...file, path: file.path.slice(root.length) }));
}

/**
 * The content folder before the commit that added site.yaml at `root`. It is a folder whose own site.yaml this commit
 * removed or which is gone today, and which shares files with `root`, octet for octet. If there are several, the one that
 * shares most files wins.
 *
 * @returns undefined if the content is new
 */
function rootBefore(dir: string, commit: Commit, root: string, head: string): string | undefined {
	const [parent] = commit.parents;
	if (!parent) return undefined;
	const today = filesAt(dir, head);
	const removed = new Set(commit.files.filter(({ blob }) => !blob).map(({ path }) => path));
	const isGone = (path: string) => removed.has(path) || !today.has(path);
	return rootSharing(dir, { commit: commit.id, root }, { commit: parent, isGone });
}

/** The folder of `other` that shares most files with a root, octet for octet; undefined if none shares any. */
function rootSharing(
	dir: string,
	{ commit, root }: { commit: string; root: string },
	other: { commit: string; isGone: (path: string) => boolean },
): string | undefined {
	const here = filesAt(dir, commit, root);
	const there = filesAt(dir, other.commit);
	const shared = (folder: string) =>
		[...here].filter(([path, blob]) => there.get(folder + path) === blob).length;
	const [best] = [...there.keys()]
		.filter((path) => path === SIGN || path.endsWith(`/${SIGN}`))
		.filter(other.isGone)
		.map((path) => path.slice(0, -SIGN.length))
		.filter((folder) => folder !== root)
		.map((folder) => ({ folder, count: shared(folder) }))
		.sort((a, b) => b.count - a.count);
	return best && best.count > 0 ? best.folder : undefined;
}

/** The content folder at another commit than `head`. Without a sign of a move it is the folder of today. */
export function rootAt(
	dir: string,
	commit: string,
	{ head, root }: { head: string; root: string },
): string {
	const there = filesAt(dir, commit);
	if (there.has(root + SIGN)) return root;
	const today = filesAt(dir, head);
	const isGone = (path: string) => !today.has(path);
	return rootSharing(dir, { commit: head, root }, { commit, isGone }) ?? root;
}

/** The files that differ between the old folder before a commit and the new folder after it. */
function between(dir: string, commit: Commit, from: string, to: string): FileChange[] {
	const before = filesAt(dir, commit.parents[0] ?? '', from);
	const after = filesAt(dir, commit.id, to);
	const gone = [...before.keys()].filter((path) => !after.has(path));
	return [
		...gone.map((path) => ({ path, blob: undefined, isNew: false })),
		...[...after]
			.filter(([path, blob]) => before.get(path) !== blob)
			.map(([path, blob]) => ({ path, blob, isNew: !before.has(path) })),
	];
}
