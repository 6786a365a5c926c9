import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
	endingOf,
	fileTypes,
	isFileEnding,
	mediaType,
	type PublishedFolder,
} from '../../domain/file-types.ts';
import { contentFile } from '../../reading/file.ts';
import { isFileAddress, publishedFolderOf } from '../../reading/kinds.ts';
import { oneOf, slugFrom } from '../../reading/phrases.ts';
import { top } from '../../reading/place.ts';
import { MOST_LETTERS } from '../../schemas/fields.ts';
import type { Located } from '../content.ts';
import type { Finding } from '../problem.ts';
import { formFault } from './form.ts';
import { megabytes, mostBytes } from './size.ts';

type Words = Omit<Finding, 'place'>;

/** Results by path, time and size, since files are read to their end and seldom change. */
const known = new Map<string, Words | undefined>();

/** Checks the handouts and pictures that are published as they are: their names, sizes and kinds. */
export function checkFiles(dir: string, paths: ReadonlySet<string>): Located[] {
	return [...paths].flatMap((path) => {
		const folder = publishedFolderOf(path);
		const words = folder && (misnamed(path, paths) ?? faultOf(join(dir, path), path, folder));
		return words
			? [
					{
						file: contentFile(path, ''),
						finding: { ...words, place: top },
					},
				]
			: [];
	});
}

function misnamed(path: string, paths: ReadonlySet<string>): Words | undefined {
	if (isFileAddress(path) || endingOf(path) === '') return undefined;
	const [, stem = path, ending = ''] = /^(.*)\.([^.]*)$/.exec(path) ?? [];
	const long = path.split(/[/.]/).find(({ length }) => length > MOST_LETTERS);
	const words = stem.split('/').map((word) => (word === long ? '' : slugFrom(word)));
	const meant = words.map((word) => word || '<name>').join('/');
	const end = ending.toLowerCase();
	// Renamed to this, it would take the place of another file. Where capitals do not count, only one of the two can be kept.
	const isTaken = paths.has(`${meant}.${end}`);
	return {
		rule: 'stray-file',
		message: long
			? `The name “${long.slice(0, 40)}…” is too long for an address: it has ${long.length} characters, and ${MOST_LETTERS} is the most.`
			: 'The name of this file or folder does not fit into an address.',
		hint: isTaken
			? `There is content/${meant}.${end} already. Delete one of the two, or rename this one to content/${meant}-2.${end}`
			: `Rename it to content/${meant}.${end}${long ? '' : ': lower-case letters, digits and single hyphens only.'}`,
	};
}

function faultOf(whole: string, path: string, folder: PublishedFolder): Words | undefined {
	const { mtimeMs, size } = statSync(whole);
	const key = `${whole} ${mtimeMs} ${size}`;
	if (!known.has(key)) {
		const words = otherKind(path, folder) ?? tooLarge(size, folder);
		known.set(key, words ?? formFault(path, readFileSync(whole)));
	}
	return known.get(key);
}

/** Forms that people have, and the form to save them in. */
const INSTEAD: Readonly<Record<string, string>> = {
	doc: 'Open it in Word or LibreOffice and save it as .docx or, better, as .pdf.',
	xls: 'Open it in Excel or LibreOffice and save it as .xlsx.',
	ppt: 'Open it in PowerPoint or LibreOffice and save it as .pptx or, better, as .pdf.',
	pages: 'Open it in Pages and export it as PDF.',
	key: 'Open it in Keynote and export it as PDF.',
	rtf: 'Open it in a text program and save it as .docx or .pdf.',
	html: 'A web page can run code. Save it as .pdf, or write it as a page in content/pages/.',
	htm: 'A web page can run code. Save it as .pdf, or write it as a page in content/pages/.',
	md: 'Write it as a page in content/pages/, or save it as .pdf.',
	heic: 'Open it on the telephone or computer that made it and save it as JPEG.',
	tiff: 'Open it in a picture program and save it as PNG or JPEG.',
	tif: 'Open it in a picture program and save it as PNG or JPEG.',
	bmp: 'Open it in a picture program and save it as PNG or JPEG.',
	mov: 'Save it as .mp4, or put it on a video site and link to it.',
	wav: 'Save it as .mp3.',
	docm: 'It holds macros, which can run code. Save it as .docx or .pdf.',
	xlsm: 'It holds macros, which can run code. Save it as .xlsx.',
	pptm: 'It holds macros, which can run code. Save it as .pptx or .pdf.',
};

function otherKind(path: string, folder: PublishedFolder): Words | undefined {
	const ending = endingOf(path);
	if (mediaType(folder, ending)) return undefined;
	const taken = oneOf(Object.keys(fileTypes[folder]).map((each) => `.${each}`));
	const other = folder === 'images' ? 'files' : 'images';
	return {
		rule: 'file-kind',
		message: ending
			? `Files that end in .${ending} are not published in content/${folder}/.`
			: 'The name of this file has no ending, so nobody knows how to open it.',
		hint: isFileEnding(ending)
			? `Move it to content/${path.replace(/^[^/]*/, other)}`
			: `${INSTEAD[ending] ?? 'Save it in another form, or take it out.'} A file here ends in ${taken}.`,
	};
}

function tooLarge(size: number, folder: PublishedFolder): Words | undefined {
	const most = mostBytes[folder];
	if (size <= most) return undefined;
	return {
		rule: 'too-large',
		message: `The file has ${megabytes(size)}, and ${megabytes(most)} is the most. People on a telephone would wait long for it.`,
		hint:
			folder === 'images'
				? 'Save the picture anew, 1,600 pixels wide and as JPEG: no page shows more.'
				: 'Save it anew with smaller pictures, as most programs do under “Reduce file size” or “Compress pictures”. A recording belongs on a video site: link to it there.',
	};
}
