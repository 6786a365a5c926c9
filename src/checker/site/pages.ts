import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a check of a built site needs to know of one page. */
export interface BuiltPage {
	/** Its path below the base path: `/schools/`. */
	readonly path: string;
	readonly links: readonly string[];
	readonly images: readonly { readonly src: string; readonly hasWords: boolean }[];
	readonly ids: ReadonlySet<string>;
	/** Is it kept out of search engines, and so for those who know its address? */
	readonly isUnlisted: boolean;
}

/** Every page of a built site, with what it links, shows and names. */
export function pagesOf(folder: string): BuiltPage[] {
	return globSync('**/*.html', { cwd: folder })
		.sort()
		.map((file) => builtPage(pathOf(file), readFileSync(join(folder, file), 'utf8')));
}

/** The path that a host serves a file at. @example pathOf('schools/index.html'); // => '/schools/' */
function pathOf(file: string): string {
	return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

function builtPage(path: string, html: string): BuiltPage {
	const links: string[] = [];
	const images: BuiltPage['images'][number][] = [];
	const ids = new Set<string>();
	let isUnlisted = false;
	const parser = new Parser({
		onopentag(name, { id, href, src, alt, rel, content, ...others }) {
			if (id !== undefined) ids.add(id);
			if (name === 'img') images.push({ src: src ?? '', hasWords: alt !== undefined });
			else if (src !== undefined) links.push(src);
			if (others.name === 'robots' && content?.includes('noindex')) isUnlisted = true;
			if (href !== undefined && rel !== 'canonical') links.push(href);
		},
	});
	parser.end(html);
	return { path, links, images, ids, isUnlisted };
}
