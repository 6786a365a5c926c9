import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** The facts about a built page that the check of the site needs. */
export interface BuiltPage {
	/** Its path below the base path: `/schools/`. */
	readonly path: string;
	/** Links that name no scheme, and so lead to this site. */
	readonly links: readonly string[];
	readonly images: readonly { readonly src: string; readonly hasWords: boolean }[];
	readonly ids: ReadonlySet<string>;
	/** Is it kept out of search engines, and not only because the site is a preview? Only people who know its address come to it. */
	readonly isUnlisted: boolean;
}

const LEADS_AWAY = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/** Reads every page of a built site, in the order of their files. */
export function readPages(folder: string): BuiltPage[] {
	const known = new Map<string, string>();
	return readdirSync(folder, { encoding: 'utf8', recursive: true })
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => builtPage(pathOf(file), readFileSync(join(folder, file), 'utf8'), known));
}

/** The path that a host serves a file at. @example pathOf('schools/index.html'); // => '/schools/' */
function pathOf(file: string): string {
	return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

/** @param known every text that is kept of earlier pages */
function builtPage(path: string, html: string, known: Map<string, string>): BuiltPage {
	const links = new Set<string>();
	const images: BuiltPage['images'][number][] = [];
	const ids = new Set<string>();
	let isUnlisted = false;
	/** A copy that all pages share: a slice of the HTML would keep the whole page in memory. */
	const keep = (text: string): string => {
		const kept = known.get(text) ?? Buffer.from(text).toString();
		known.set(kept, kept);
		return kept;
	};
	const addLink = (link: string) => {
		if (!LEADS_AWAY.test(link)) links.add(keep(link));
	};
	const parser = new Parser({
		onopentag(tag, attributes) {
			const { id, href, src, alt, rel, name, content } = attributes;
			if (id !== undefined) ids.add(keep(id));
			if (tag === 'img') images.push({ src: keep(src ?? ''), hasWords: alt !== undefined });
			else if (src !== undefined) addLink(src);
			const isOfPreview = attributes['data-preview'] !== undefined;
			if (name === 'robots' && content?.includes('noindex') && !isOfPreview) isUnlisted = true;
			if (href !== undefined && rel !== 'canonical') addLink(href);
		},
	});
	parser.end(html);
	return { path, links: [...links], images, ids, isUnlisted };
}
