import {
	endingOf,
	mediaType,
	type PublishedFolder,
	publishedFolders,
} from '../domain/file-types.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import { MOST_LETTERS } from '../schemas/fields.ts';

/** A kind of content file: its collection and the form of its paths. All of it is read from the collection's pattern. */
export interface Kind {
	readonly collection: CollectionName;
	/** The folder its files lie in; empty for a file of the content folder itself. */
	readonly folder: string;
	/** How many folders its files lie below the content folder. */
	readonly depth: number;
	/** The endings its files may have: `md`, `mdx`, `yaml`. */
	readonly endings: readonly string[];
	/** Its path in words: `cohorts/<programme>/<name>.md`. */
	readonly example: string;
	/** A pattern that matches every path of this kind. */
	readonly form: RegExp;
}

const WORDS = `(?=[^/.]{1,${MOST_LETTERS}}(?:/|\\.|$))[a-z0-9]+(?:-[a-z0-9]+)*`;

/** Every kind of content file, in the order of the collections. */
export const kinds: readonly Kind[] = Object.entries(collections).map(([name, { pattern }]) => {
	const dot = pattern.lastIndexOf('.');
	const endings = pattern
		.slice(dot + 1)
		.replace(/[{}]/g, '')
		.split(',');
	const stem = pattern.slice(0, dot);
	const depth = stem.split('/').length - 1;
	const names = depth === 2 ? ['<programme>', '<name>'] : ['<name>'];
	return {
		collection: name as CollectionName,
		folder: depth === 0 ? '' : stem.slice(0, stem.indexOf('/')),
		depth,
		endings,
		example: `${stem.replace(/\*/g, () => names.shift() ?? '')}.${endings.join(' or .')}`,
		form: new RegExp(`^${stem.replaceAll('*', WORDS)}\\.(?:${endings.join('|')})$`),
	};
});

/** The collection that takes a file; undefined if none does. @example collectionOf('pages/about.mdx'); // => 'pages' */
export function collectionOf(path: string): CollectionName | undefined {
	return kinds.find(({ form }) => form.test(path))?.collection;
}

/** The id of a content file: its path below its collection, without ending. @example idOf('pages/about.mdx'); // => 'about' */
export function idOf(path: string): string {
	return path.replace(/\.[^./]*$/, '').replace(/^[^/]*\//, '');
}

/** Do the files of a collection hold a text below their fields? All others hold only fields or a list. */
export function isMarkdown(collection: CollectionName): boolean {
	return collections[collection].hasBody;
}

/** The folder of the files that are published as they are, if this path is in one. @example publishedFolderOf('files/sheet.pdf'); // => 'files' */
export function publishedFolderOf(path: string): PublishedFolder | undefined {
	return publishedFolders.find((folder) => path.startsWith(`${folder}/`));
}

/** Does the path of a published file fit into an address? Each of its words is lower-case, with hyphens between. */
export function isFileAddress(path: string): boolean {
	return FILE.test(path);
}

const FILE = new RegExp(`^(?:${publishedFolders.join('|')})(?:/${WORDS})+\\.[a-z0-9]+$`);

/** Is this a document for visitors to load, by its ending? It holds no text that a page could be made of. */
export function isHandout(path: string): boolean {
	const type = mediaType('files', endingOf(path).toLowerCase());
	return type !== undefined && !type.startsWith('text/');
}

/** Is this a picture, by its ending? A body may show it. */
export function isPicture(path: string): boolean {
	return /\.(png|jpe?g|webp|avif|gif|svg)$/i.test(path);
}
