import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, readPages } from './pages.ts';

/** A fault of a built page, and the content file to mend it in. */
export interface SiteProblem {
	readonly page: string;
	readonly message: string;
	/** Says what to do about it. */
	readonly mend: string;
	/** Its path includes the content folder. Undefined for a page that shows several content files. */
	readonly source?: string | undefined;
}

/**
 * Checks a built site as a visitor would find it. Every link inside it leads to a page or a file, and to the fragment
 * that it names. Every picture is there and has alternative text. Every page can be reached from home.
 *
 * @param folder the built site
 * @param base the base path of its address, `/` or `/training/`
 * @param sourceOf finds the content file behind a page's path
 */
export function checkSite(
	folder: string,
	{ base, sourceOf }: { base: string; sourceOf: (path: string) => string | undefined },
): SiteProblem[] {
	const pages = new Map(readPages(folder).map((page) => [page.path, page]));
	const found = new Map<string, string | undefined>();
	/** The fault of a link's target. It is the same on every page, so each target is looked at once. */
	const faultOf = (path: string, id: string) => {
		const key = `${path}#${id}`;
		if (!found.has(key)) found.set(key, targetFault(path, id, { folder, base, pages }));
		return found.get(key);
	};
	const targetOf = targets(base);
	const problems: SiteProblem[] = [];
	for (const page of pages.values()) {
		const say = (message: string, mend: string) =>
			problems.push({ page: page.path, message, mend, source: sourceOf(page.path) });
		for (const stated of new Set([...page.links, ...page.images.map(({ src }) => src)])) {
			const target = targetOf(stated, page.path);
			if (!target) continue;
			const fault = faultOf(target.pathname, decodeURIComponent(target.hash.slice(1)));
			if (fault) say(`The link ${stated} ${fault}.`, 'Correct its address, or take the link out.');
		}
		for (const { src } of page.images.filter(({ hasWords }) => !hasWords)) {
			say(`The picture ${src} has no alternative text.`, `Say what it shows: ![words](${src}).`);
		}
	}
	for (const path of unreachable(pages, base, targetOf)) {
		const mend = 'Link to it from another page, or take out what it is made of.';
		const message = 'No link leads here from home.';
		problems.push({ page: path, message, mend, source: sourceOf(path) });
	}
	return problems;
}

/** A stand-in for the site's own address, which does not matter here. */
const SITE = 'https://site.invalid';

type TargetOf = (stated: string, path: string) => URL | undefined;

/** Finds where links lead inside the site. Most links start at its root and stand on many pages: each is parsed once. */
function targets(base: string): TargetOf {
	const fromRoot = new Map<string, URL | undefined>();
	const read = (stated: string, path: string) => {
		const target = URL.parse(stated, new URL(base.replace(/\/$/, '') + path, SITE));
		return target?.origin === SITE ? target : undefined;
	};
	return (stated, path) => {
		if (!stated.startsWith('/')) return read(stated, path);
		if (!fromRoot.has(stated)) fromRoot.set(stated, read(stated, path));
		return fromRoot.get(stated);
	};
}

function targetFault(
	pathname: string,
	id: string,
	{ folder, base, pages }: { folder: string; base: string; pages: Map<string, BuiltPage> },
): string | undefined {
	if (!pathname.startsWith(base)) return `leads out of the base path ${base}`;
	const path = `/${decodeURIComponent(pathname.slice(base.length))}`;
	const page = pages.get(path);
	if (!page && !isFile(join(folder, path))) return 'leads nowhere';
	return id && !page?.ids.has(id) ? 'names a fragment that is not there' : undefined;
}

function isFile(path: string): boolean {
	return existsSync(path) && statSync(path).isFile();
}

/** Pages that no chain of links from home leads to. A page that is kept out of search engines needs no link. */
function unreachable(
	pages: ReadonlyMap<string, BuiltPage>,
	base: string,
	targetOf: TargetOf,
): string[] {
	const reached = new Set(['/']);
	for (const path of reached) {
		for (const link of pages.get(path)?.links ?? []) {
			const target = targetOf(link, path);
			if (!target?.pathname.startsWith(base)) continue;
			const next = `/${decodeURIComponent(target.pathname.slice(base.length))}`;
			if (pages.has(next)) reached.add(next);
		}
	}
	return [...pages.values()]
		.filter(({ path, isUnlisted }) => !isUnlisted && !reached.has(path))
		.map(({ path }) => path);
}
