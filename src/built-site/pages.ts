import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributesOf, tagsIn } from './tags.ts';

/** What a check of a built site needs to know of one page. */
export interface BuiltPage {
	/** Its path below the base path: `/schools/`. */
	readonly path: string;
	/** Links that name no scheme, and so lead to this site. */
	readonly links: readonly string[];
	readonly images: readonly { readonly src: string; readonly hasWords: boolean }[];
	readonly ids: ReadonlySet<string>;
	/** Is it kept out of search engines, and so for those who know its address? */
	readonly isUnlisted: boolean;
}

/** Pages by their files below a folder. */
interface PageFiles {
	readonly folder: string;
	readonly files: readonly string[];
}

/** The attributes that matter here; most tags have none of them. */
const TELLING = /\b(?:id|href|src)\s*=/i;

const LEADS_AWAY = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** The files of a built site's pages, in order. */
export function pageFiles(folder: string): string[] {
	return readdirSync(folder, { encoding: 'utf8', recursive: true })
		.filter((file) => file.endsWith('.html'))
		.sort();
}

/** Pages of a built site, with what each links, shows and names. */
export function readPages({ folder, files }: PageFiles): BuiltPage[] {
	const kept = new Map<string, string>();
	/** A text once for all pages, and as a copy: a piece of a page's text would keep the whole page in memory. */
	const keep = (piece: string): string => {
		const known = kept.get(piece);
		if (known !== undefined) return known;
		const copy = Buffer.from(piece).toString();
		kept.set(copy, copy);
		return copy;
	};
	return files.map((file) =>
		builtPage(pathOf(file), readFileSync(join(folder, file), 'utf8'), keep),
	);
}

/** The path that a host serves a file at. @example pathOf('schools/index.html'); // => '/schools/' */
export function pathOf(file: string): string {
	return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

function builtPage(path: string, html: string, keep: (piece: string) => string): BuiltPage {
	const links = new Set<string>();
	const images: BuiltPage['images'][number][] = [];
	const ids = new Set<string>();
	let isUnlisted = false;
	const addLink = (link: string) => {
		if (!LEADS_AWAY.test(link)) links.add(keep(link));
	};
	for (const tag of tagsIn(html)) {
		const isPicture = tag.name === 'img';
		if (!isPicture && tag.name !== 'meta' && !TELLING.test(tag.inside)) continue;
		const { id, href, src, alt, rel, name, content } = attributesOf(tag);
		if (id !== undefined) ids.add(keep(id));
		if (isPicture) images.push({ src: keep(src ?? ''), hasWords: alt !== undefined });
		else if (src !== undefined) addLink(src);
		if (name === 'robots' && content?.includes('noindex')) isUnlisted = true;
		if (href !== undefined && rel !== 'canonical') addLink(href);
	}
	return { path, links: [...links], images, ids, isUnlisted };
}
