import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, contentFile } from './file.ts';
import type { Finding } from './finding.ts';
import { isHandout, isPicture, publishedFolderOf } from './kinds.ts';
import { top } from './place.ts';
import { MOST_BYTES, textFrom, tooLarge } from './text.ts';

export type { ContentFile } from './file.ts';

/**
 * Reads every file below a content folder, once, in order of path.
 * It leaves out pictures, files that are published as they are, the field guide, and files whose names begin with a dot. No file makes it throw.
 *
 * @param kept the files of an earlier reading of the same folder. A file whose text is the same is not taken apart again
 * @throws {Error} when there is no such folder
 */
export function readContent(dir: string, kept = new Map<string, ContentFile>()): ContentFile[] {
	const files = [...walk(dir, '')].filter(isText);
	return files.map(readOne).sort((a, b) => (a.path < b.path ? -1 : 1));

	function readOne({ path, finding }: Found): ContentFile {
		if (finding) return contentFile(path, '', [finding]);
		try {
			if (isHandout(path)) return contentFile(path, '');
			const { size } = statSync(join(dir, path));
			if (size > MOST_BYTES) return contentFile(path, '', [tooLarge(size)]);
			const { text, findings } = textFrom(readFileSync(join(dir, path)));
			const known = kept.get(path);
			if (known?.text === text && findings.length === 0) return known;
			const file = contentFile(path, text, findings);
			kept.set(path, file);
			return file;
		} catch (error) {
			return contentFile(path, '', [unreadable(error)]);
		}
	}
}

function isText({ path, finding }: Found): boolean {
	if (publishedFolderOf(path)) return finding !== undefined;
	return path !== 'README.md' && !isPicture(path);
}

/** The paths of the files in a content folder that are published as they are, in order: `files/sheet.pdf`. */
export function publishedIn(dir: string): string[] {
	return [...walk(dir, '')]
		.flatMap(({ path, finding }) => (publishedFolderOf(path) && !finding ? [path] : []))
		.sort();
}

/** The paths of the pictures in a content folder. */
export function picturesIn(dir: string): string[] {
	return [...walk(dir, '')].map(({ path }) => path).filter(isPicture);
}

/** A file, or something else in the place of a file. */
interface Found {
	readonly path: string;
	readonly finding?: Finding;
}

function* walk(dir: string, folder: string): Generator<Found> {
	for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
		if (entry.name.startsWith('.')) continue;
		const path = folder ? `${folder}/${entry.name}` : entry.name;
		const finding = oddity(entry);
		if (entry.isDirectory() && !finding) yield* entriesOf(dir, path);
		else yield finding ? { path, finding } : { path };
	}
}

function* entriesOf(dir: string, folder: string): Generator<Found> {
	try {
		yield* walk(dir, folder);
	} catch (error) {
		yield { path: folder, finding: unreadable(error) };
	}
}

/** Reports a link, a pipe, or a folder with the name of a file: no editor makes those on purpose. */
function oddity(entry: Dirent): Finding | undefined {
	if (entry.isFile() || (entry.isDirectory() && !/\.(mdx?|ya?ml)$/i.test(entry.name)))
		return undefined;
	return {
		rule: 'unreadable-file',
		place: top,
		message: entry.isDirectory()
			? 'This is a folder with the name of a file.'
			: 'This is a link or a device, not a file.',
		hint: entry.isDirectory()
			? 'Rename the folder without the ending, or put a file in its place.'
			: 'Put the file itself here.',
	};
}

function unreadable(error: unknown): Finding {
	const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
	return {
		rule: 'unreadable-file',
		place: top,
		message: `This cannot be opened${code}.`,
		hint: 'Check that you have permission to read it, or replace it with a new file.',
	};
}
