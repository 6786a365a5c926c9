import { endingOf, type FileEnding, isFileEnding } from '../../domain/file-types.ts';
import { isPicture } from '../../reading/kinds.ts';
import type { Finding } from '../problem.ts';
import { svgFault } from './svg.ts';

type Words = Omit<Finding, 'place'>;

/** Tells by what is in a file whether it is of a kind. */
type Form = (octets: Buffer) => boolean;

const begins = (octets: Buffer, start: string, at = 0): boolean =>
	octets.toString('latin1', at, at + start.length) === start;

/** A ZIP archive (PKWARE APPNOTE 4.3.7), or one without entries. Office documents are such archives. */
const isZip: Form = (octets) =>
	begins(octets, 'PK\u0003\u0004') || begins(octets, 'PK\u0005\u0006');

/** An Office Open XML document. The names of its parts stand in the archive as they are. */
const officeOf =
	(part: string): Form =>
	(octets) =>
		isZip(octets) && octets.includes('[Content_Types].xml') && octets.includes(part);

/** A document whose archive begins with its media type (OpenDocument 1.3, part 2, §3.3; EPUB OCF 3.3, §4.3). */
const archiveOf =
	(type: string): Form =>
	(octets) =>
		isZip(octets) && begins(octets, `mimetype${type}`, 30);

/** An ISO media file (ISO/IEC 14496-12 §4.3) whose first brand is one of these, or any but a picture's. */
const mediaOf =
	(...brands: readonly string[]): Form =>
	(octets) => {
		const brand = octets.toString('latin1', 8, 12);
		const isAmong =
			brands.length > 0 ? brands.includes(brand) : !/^(?:avi[fs]|hei|hev|mif1|msf1)/.test(brand);
		return begins(octets, 'ftyp', 4) && isAmong;
	};

const isText: Form = (octets) => {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(octets);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for them.
		return !/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text) && !isWebPage(octets);
	} catch {
		return false;
	}
};

const isWebPage: Form = (octets) =>
	/^\s*<(?:!doctype html|html|head|body|script)/i.test(octets.toString('utf8', 0, 1000));

const isJpeg: Form = (octets) => begins(octets, '\u00ff\u00d8\u00ff');

/** Each kind by how its files begin. */
const forms: Readonly<Record<FileEnding, Form>> = {
	pdf: (octets) => octets.subarray(0, 1024).includes('%PDF-'),
	docx: officeOf('word/'),
	xlsx: officeOf('xl/'),
	pptx: officeOf('ppt/'),
	odt: archiveOf('application/vnd.oasis.opendocument.text'),
	ods: archiveOf('application/vnd.oasis.opendocument.spreadsheet'),
	odp: archiveOf('application/vnd.oasis.opendocument.presentation'),
	epub: archiveOf('application/epub+zip'),
	zip: isZip,
	png: (octets) => begins(octets, '\u0089PNG\r\n\u001a\n'),
	jpg: isJpeg,
	jpeg: isJpeg,
	webp: (octets) => begins(octets, 'RIFF') && begins(octets, 'WEBP', 8),
	avif: mediaOf('avif', 'avis'),
	gif: (octets) => begins(octets, 'GIF8'),
	svg: (octets) =>
		/^\uFEFF?\s*<(?:\?xml|!--|svg|!DOCTYPE svg)/.test(octets.toString('utf8', 0, 1000)),
	mp3: (octets) =>
		begins(octets, 'ID3') || (octets[0] === 0xff && ((octets[1] ?? 0) & 0xe6) === 0xe2),
	m4a: mediaOf(),
	mp4: mediaOf(),
	txt: isText,
	csv: isText,
};

/**
 * Says that a file is not what its name says, or may run code; undefined if it is as it should be. Whether a picture can
 * be opened is another check's.
 */
export function formFault(path: string, octets: Buffer): Words | undefined {
	const ending = endingOf(path);
	if (!isFileEnding(ending)) return undefined;
	if (isPicture(path)) return pictureFault(path, ending, octets);
	if (octets.length === 0)
		return { rule: 'file-kind', message: 'This file is empty.', hint: AGAIN };
	if (begins(octets, 'version https://git-lfs')) {
		return {
			rule: 'file-kind',
			message: 'This is a note of Git LFS that says where the file is, and not the file.',
			hint: 'Run git lfs pull, or take the file out of Git LFS: git lfs untrack, then add it again.',
		};
	}
	if (!forms[ending](octets)) return otherForm(path, ending, octets);
	if (isZip(octets) && octets.includes('vbaProject.bin')) {
		return {
			rule: 'file-kind',
			message: 'This document holds macros, which can run code on the reader’s computer.',
			hint: 'Open it and save it without macros, or as PDF.',
		};
	}
	return undefined;
}

function pictureFault(path: string, ending: FileEnding, octets: Buffer): Words | undefined {
	if (ending === 'svg') return svgFault(octets.toString('utf8'));
	const isOther = endingsThatFit(octets).some((each) => isPicture(`.${each}`));
	return isOther && !forms[ending](octets) ? otherForm(path, ending, octets) : undefined;
}

/** The endings that a file could have by what is in it. Whether a text is a table, nobody can tell. */
function endingsThatFit(octets: Buffer): FileEnding[] {
	return (Object.keys(forms) as FileEnding[]).filter(
		(ending) => ending !== 'txt' && ending !== 'csv' && forms[ending](octets),
	);
}

const AGAIN = 'Save it anew in the program that made it, and put it here under this name.';

function otherForm(path: string, ending: FileEnding, octets: Buffer): Words {
	const [actual] = endingsThatFit(octets);
	const hint = isWebPage(octets)
		? 'Open the address that you saved it from in the browser, save the document itself, and put it here.'
		: actual
			? `Rename it to content/${path.replace(/[^.]*$/, actual)}, or save it anew as .${ending}.`
			: AGAIN;
	const is = isWebPage(octets)
		? 'This is a web page'
		: actual
			? `This is a .${actual} file`
			: 'This file is damaged or something else';
	return { rule: 'file-kind', message: `${is}, and not what its name says: .${ending}.`, hint };
}
