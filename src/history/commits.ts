import { git } from './git.ts';

/** A commit that the one that is checked out holds, by whichever line. */
export interface Commit {
	readonly id: string;
	/** The commits before it. A merge has several, and the first is the one that it was made on. */
	readonly parents: readonly string[];
	/** Its committer's clock, in seconds since 1970. Clocks may be wrong: see `Row`. */
	readonly clock: number;
	/** The files that differ from its first parent. A merge has all files that it brings in. */
	readonly files: readonly FileChange[];
}

/** A file that a commit changed. */
export interface FileChange {
	/** Its path below the top of the repository or below the content folder, as the list of files says. */
	readonly path: string;
	/** The name of the object that holds the text; undefined if the commit removed the file. */
	readonly blob: string | undefined;
	/** Did the commit add the file? */
	readonly isNew: boolean;
}

/**
 * All commits up to `head`, with the files that they changed. Parents come before children and, as far as that allows,
 * older clocks before younger ones, so every full clone has the same order. It uses git's plumbing commands, because no
 * setting of a person or a machine changes what they print.
 */
export function commitsUpTo(dir: string, head: string): Commit[] {
	const lines = git(dir, ['rev-list', '--date-order', '--parents', '--timestamp', head])
		.trimEnd()
		.split('\n')
		.map((line) => line.split(' '))
		.reverse();
	const pairs = lines.map(([, id, parent]) => (parent ? `${id} ${parent}\n` : `${id}\n`));
	const options = ['--root', '-r', '--raw', '-z', '--no-renames', '--no-abbrev'];
	const printed = git(dir, ['diff-tree', '--stdin', ...options], { input: pairs.join('') });
	const changed = changedFiles(printed);
	return lines.map(([time, id = '', ...parents]) => {
		return { id, parents, clock: Number(time), files: changed.get(id) ?? [] };
	});
}

/** The time of a commit by its committer's clock. */
export function committedAt(dir: string, commit: string): Date {
	const [time] = git(dir, ['rev-list', '--max-count=1', '--timestamp', commit]).split(' ');
	return new Date(Number(time) * 1000);
}

/** Reads what `git diff-tree --stdin --raw -z` prints: a commit, then `:modes blobs status` and a path for each file. */
function changedFiles(printed: string): Map<string, FileChange[]> {
	const commits = new Map<string, FileChange[]>();
	let files: FileChange[] = [];
	const fields = printed.split('\0');
	for (let at = 0; at < fields.length - 1; at += 1) {
		const field = fields[at] ?? '';
		if (!field.startsWith(':')) {
			files = [];
			commits.set(field, files);
			continue;
		}
		const [, mode = '', , blob, status] = field.split(' ');
		at += 1;
		const path = fields[at] ?? '';
		// Links and submodules hold no text, so the content does not have them.
		const isText = mode.startsWith('100');
		files.push({ path, blob: isText ? blob : undefined, isNew: status === 'A' });
	}
	return commits;
}

/**
 * The names of the objects below a folder at a commit, by path below that folder.
 *
 * @param root ends with a slash, or is empty
 */
export function filesAt(dir: string, commit: string, root = ''): Map<string, string> {
	const place = root ? ['--', root] : [];
	const printed = git(dir, ['ls-tree', '-r', '-z', '--full-tree', commit, ...place]);
	const files = new Map<string, string>();
	for (const line of printed.split('\0')) {
		const [, mode, blob, path] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line) ?? [];
		if (mode?.startsWith('100') && blob && path) files.set(path.slice(root.length), blob);
	}
	return files;
}
