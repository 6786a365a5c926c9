/**
 * The kinds of file that the site publishes as they are, by the ending of their names: each with its media type
 * (RFC 9110 §8.3). A kind that can run code in the visitor's browser or on their machine is not among them.
 */

/** Pictures. They lie in `images/`, and a poster to print may lie in `files/`. */
const pictures = {
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	avif: 'image/avif',
	gif: 'image/gif',
} as const;

/** The folders of the content whose files are published, with the kinds of file that may lie in each. */
export const fileTypes = {
	files: {
		pdf: 'application/pdf',
		docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		odt: 'application/vnd.oasis.opendocument.text',
		ods: 'application/vnd.oasis.opendocument.spreadsheet',
		odp: 'application/vnd.oasis.opendocument.presentation',
		epub: 'application/epub+zip',
		zip: 'application/zip',
		txt: 'text/plain; charset=utf-8',
		csv: 'text/csv; charset=utf-8',
		mp3: 'audio/mpeg',
		m4a: 'audio/mp4',
		mp4: 'video/mp4',
		...pictures,
	},
	images: { ...pictures, svg: 'image/svg+xml' },
} as const;

export type PublishedFolder = keyof typeof fileTypes;

/** The ending of a kind of file, in lower case and without its dot. */
export type FileEnding = keyof (typeof fileTypes)['files'] | keyof (typeof fileTypes)['images'];

/** The names of the folders whose files are published. */
export const publishedFolders = Object.keys(fileTypes) as PublishedFolder[];

/** The ending of a file's name; empty if it has none. @example endingOf('/files/sheet.pdf'); // => 'pdf' */
export function endingOf(path: string): string {
	return /\.([^./]+)$/.exec(path)?.[1] ?? '';
}

/** Is this the ending of a kind of file that the site publishes? */
export function isFileEnding(ending: string): ending is FileEnding {
	return publishedFolders.some((folder) => Object.hasOwn(fileTypes[folder], ending));
}

/** The media type of a file that is published; undefined for a kind that is not. */
export function mediaType(folder: PublishedFolder, ending: string): string | undefined {
	const types: Readonly<Record<string, string>> = fileTypes[folder];
	return Object.hasOwn(types, ending) ? types[ending] : undefined;
}
