import { GitError, git, gitAnswer, gitOctets } from './git.ts';

/** Gives the text of an object by its name. */
export type Blobs = (blob: string) => string;

/** The number of objects that are read at a time, so that a long history is not in memory twice. */
const AT_A_TIME = 2000;

/**
 * Reads the texts of many objects with few calls of `git cat-file --batch`.
 *
 * @throws {GitError} when an object is missing, as in a damaged clone
 */
export function readBlobs(dir: string, blobs: Iterable<string>): Blobs {
	const texts = new Map<string, string>();
	const wanted = [...new Set(blobs)];
	fetchMissing(dir, wanted);
	for (let from = 0; from < wanted.length; from += AT_A_TIME) {
		const some = wanted.slice(from, from + AT_A_TIME);
		const printed = gitOctets(dir, ['cat-file', '--batch'], { input: `${some.join('\n')}\n` });
		readBatch(printed, texts);
	}
	return (blob) => {
		const text = texts.get(blob);
		if (text === undefined) throw new GitError(`Object ${blob} was not asked for.`);
		return text;
	};
}

/**
 * Fetches all missing objects of a partial clone at once. Netlify clones without the texts of older commits, and git
 * would otherwise fetch them one by one. No other clone lacks any.
 */
function fetchMissing(dir: string, wanted: readonly string[]): void {
	const remote = gitAnswer(dir, ['config', 'extensions.partialClone']);
	if (!remote) return;
	const walk = ['rev-list', '--objects', '--missing=print', 'HEAD'];
	const lines = git(dir, walk).split('\n');
	const missing = new Set(
		lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)),
	);
	const asked = wanted.filter((blob) => missing.has(blob));
	if (asked.length === 0) return;
	const options = [
		'--no-tags',
		'--no-write-fetch-head',
		'--filter=blob:none',
		'--quiet',
		'--stdin',
	];
	const noop = ['-c', 'fetch.negotiationAlgorithm=noop'];
	git(dir, [...noop, 'fetch', remote, ...options], { input: `${asked.join('\n')}\n` });
}

/** Each object is printed as `<name> <type> <size>`, a line end, that many octets, a line end. */
function readBatch(printed: Buffer, texts: Map<string, string>): void {
	for (let at = 0; at < printed.length; ) {
		const lineEnd = printed.indexOf('\n', at);
		const [name = '', type, size] = printed.toString('utf8', at, lineEnd).split(' ');
		if (type !== 'blob')
			throw new GitError(`Object ${name} is ${type ?? 'missing'} in this clone.`);
		const start = lineEnd + 1;
		const end = start + Number(size);
		texts.set(name, printed.toString('utf8', start, end));
		at = end + 1;
	}
}
