import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentFile } from '../reading/file.ts';
import { top } from '../reading/place.ts';
import { picturesShown } from './body/images.ts';
import type { Content, Located } from './content.ts';

/** The mistake in a file that should be a picture, and the mend. */
type Words = readonly [message: string, hint: string];

/** Results by path, time and size, since a picture takes long to open and seldom changes. */
const known = new Map<string, Words | undefined>();

/**
 * Reports each picture of the content that a page shows and that nothing can open. A build would end with the words of
 * a program, and without the picture's name.
 */
export async function checkPictures(dir: string, content: Content): Promise<Located[]> {
	const found: Located[] = [];
	for (const path of picturesShown(content)) {
		const words = await faultOf(join(dir, path));
		if (!words) continue;
		const [message, hint] = words;
		found.push({
			file: contentFile(path, ''),
			finding: { rule: 'no-picture', place: top, message, hint },
		});
	}
	return found;
}

async function faultOf(path: string): Promise<Words | undefined> {
	const { mtimeMs, size } = statSync(path);
	const key = `${path} ${mtimeMs} ${size}`;
	if (!known.has(key)) known.set(key, recognised(path, size) ?? (await unopened(path)));
	return known.get(key);
}

const AGAIN = 'Save the picture anew as JPEG or PNG, and put it here under this name.';

/** The other kinds of file that people take for pictures, by how they begin. */
const OTHERS: readonly (readonly [form: RegExp, ...Words])[] = [
	[
		/^version https:\/\/git-lfs/,
		'This is a note of Git LFS that says where the picture is, and no picture.',
		'Run git lfs pull, or take the picture out of Git LFS: git lfs untrack, then add it again.',
	],
	[
		/^....ftyp(?:hei|hev|mif1|msf1)/s,
		'This is a picture in the form HEIC, which browsers cannot show, whatever its name says.',
		'Open it on the telephone or computer that made it and save it as JPEG.',
	],
	[
		/^%PDF/,
		'This is a PDF document and no picture.',
		'Link to the document instead, or save its page as PNG.',
	],
	[
		/^\s*<(?:!doctype html|html|head)/i,
		'This is a web page and no picture.',
		'Open the picture alone in the browser, save it from there, and put it here.',
	],
];

function recognised(path: string, size: number): Words | undefined {
	if (size === 0) return ['This file is empty.', AGAIN];
	const beginning = Buffer.alloc(64);
	const file = openSync(path, 'r');
	readSync(file, beginning, 0, beginning.length, 0);
	closeSync(file);
	const [, ...words] = OTHERS.find(([form]) => form.test(beginning.toString('latin1'))) ?? [];
	return words.length > 0 ? (words as unknown as Words) : undefined;
}

/** Opens a picture as a build does, to its last line. */
async function unopened(path: string): Promise<Words | undefined> {
	const { default: sharp } = await import('sharp');
	try {
		await sharp(path).resize(8).raw().toBuffer();
		return undefined;
	} catch {
		return ['This file cannot be opened as a picture. It is damaged or something else.', AGAIN];
	}
}
