import { advice, marked } from '../../reading/advice.ts';
import type { Body } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { publishedFolderOf } from '../../reading/kinds.ts';
import { quoted } from '../../reading/phrases.ts';
import { isEmail } from '../../schemas/fields.ts';
import { nearest } from '../../spelling.ts';
import { addresses, renamings } from '../addresses.ts';
import type { Content } from '../content.ts';
import type { Finding } from '../problem.ts';
import { linkGuess } from '../words/guess.ts';
import { missingFile } from '../words/missing-file.ts';
import { decoded } from './images.ts';

type Words = Omit<Finding, 'place'>;
type Names = ReadonlySet<string>;

/** Everything that a link can lead to. */
export interface LinkTargets {
	readonly paths: Names;
	/** Former addresses, each with the one that it redirects to. */
	readonly moved: readonly (readonly [string, string])[];
	/** Addresses of files that could not be read: any link below them may be right. */
	readonly unread: readonly string[];
	/** The headings of pages that consist of their file's text alone. */
	readonly fragments: ReadonlyMap<string, Names>;
	/** The page that a content file makes, by the path of the file. */
	readonly pages: ReadonlyMap<string, string>;
}

/** Collects everything that a link can lead to, once for all bodies. */
export function linkTargets(content: Content): LinkTargets {
	const { bodies, files, publicFiles } = content;
	const paged = files.filter(({ collection }) =>
		/^(programmes|cohorts|themes|pages)$/.test(collection ?? ''),
	);
	return {
		paths: new Set([
			...[...addresses(content)].map(({ path }) => path),
			...[...publicFiles].map((name) => `/${name}`),
		]),
		moved: [...renamings(content)].map(({ old, current }) => [`/${old}/`, `/${current}/`]),
		unread: paged.filter((file) => !file.document || file.isPartial).map(({ id }) => `/${id}/`),
		fragments: new Map(content.pages.flatMap(({ file }) => fragmentsOn(file, bodies.get(file)))),
		pages: new Map(paged.map(({ path, id }) => [path, `/${id}/`])),
	};
}

/** The headings of a page, by its address. A page that could not be read is left out: its headings are unknown. */
function fragmentsOn(file: ContentFile, body: Body | undefined): [string, Names][] {
	if (!file.document || (body && body.pieces.length === 0 && body.findings.length > 0)) return [];
	return [[`/${file.id}/`, body?.fragments ?? new Set()]];
}

/** The surroundings of a link. */
interface From {
	readonly file: ContentFile;
	/** The headings in the same body. */
	readonly fragments: Names;
	readonly targets: LinkTargets;
}

/** Says what is wrong with a link inside the site; undefined if it leads to a page, or out of the site. */
export function deadLink(url: string, { file, fragments, targets }: From): Words | undefined {
	if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
	const [whole = '', fragment] = url.split('#', 2);
	const tail = url.slice(whole.length);
	const path = decoded(whole.replace(/\?.*/, ''));
	if (path === '' && fragment)
		return deadFragment(fragment, fragments, { where: 'this text', whole });
	if (path === '') {
		return {
			rule: 'dead-link',
			message: 'This link leads nowhere.',
			hint: 'Type the address between the round brackets, such as /schedule/',
		};
	}
	const page = pageOfFile(path, file, targets);
	if (page) return contentFileLink(page + tail);
	if (!path.startsWith('/')) return relativeLink(path, targets);
	const there = pageAt(path, targets);
	if (!there) return deadPath(path, tail, targets);
	const headings = targets.fragments.get(there);
	return fragment && headings
		? deadFragment(fragment, headings, { where: there, whole })
		: undefined;
}

/** The address that a path leads to; undefined if there is no such page. */
function pageAt(path: string, { paths, moved, unread }: LinkTargets): string | undefined {
	if (paths.has(path) || unread.some((above) => path.startsWith(above))) return path;
	if (/^\/api\/v1\/[\w/-]+\.json$|^\/admin\/$/.test(path)) return path;
	const [old, now] = moved.find(([from]) => path.startsWith(from)) ?? [];
	const led = old && now ? path.replace(old, now) : undefined;
	return led && paths.has(led) ? led : undefined;
}

function deadPath(path: string, tail: string, { paths }: LinkTargets): Words {
	if (publishedFolderOf(path.slice(1))) return missingFile(path, paths, marked);
	const slashed = (path.endsWith('/') ? path : `${path}/`).toLowerCase();
	const guess = paths.has(slashed) ? slashed : nearest(path, paths);
	return {
		rule: 'dead-link',
		message: `There is no page ${path} on this site.`,
		...(guess
			? advice`Did you mean ${marked(guess + tail, guess)}?`
			: advice`Open the page in your browser and copy the part of its address after the name of the site.`),
	};
}

function deadFragment(
	fragment: string,
	headings: Names,
	{ where, whole }: { where: string; whole: string },
): Words | undefined {
	const name = decoded(fragment);
	if (headings.has(name)) return undefined;
	const guess = nearest(name, headings);
	const list = [...headings].map((heading) => `#${heading}`).join(', ');
	return {
		rule: 'dead-fragment',
		message: `There is no heading #${name} in ${where}.`,
		...(guess
			? advice`Did you mean ${marked(`${whole}#${guess}`, `#${guess}`)}?`
			: list
				? advice`You can link to ${list}.`
				: whole
					? advice`${marked(whole, 'Take out the # and what follows it')}.`
					: advice`Take out the link, or lead it to a page.`),
	};
}

/** The page that shows what a content file says; undefined if none does. */
function pageOfFile(
	path: string,
	file: ContentFile,
	{ pages, paths }: LinkTargets,
): string | undefined {
	if (!/\.(?:mdx?|markdown)$/i.test(path)) return undefined;
	const [, within] =
		/(?:^|\/)((?:programmes|cohorts|themes|pages|faqs|testimonials|venues)\/.*)$/.exec(path) ?? [];
	const beside = URL.parse(path, `https://this.site.invalid/${file.path}`)?.pathname.slice(1) ?? '';
	const names = [beside, within ?? '', path.replace(/^\//, '')];
	for (const name of names) {
		const stem = name.replace(/\.[^./]*$/, '');
		const page = ['.md', '.mdx'].map((ending) => pages.get(stem + ending)).find(Boolean);
		if (page) return page;
		const [, kind, programme] = /^(faqs|testimonials)\/([^/]+)\//.exec(name) ?? [];
		if (kind && paths.has(`/${programme}/`)) return kind === 'faqs' ? '/faqs/' : `/${programme}/`;
	}
	return undefined;
}

function contentFileLink(page: string): Words {
	return {
		rule: 'dead-link',
		message: 'This link leads to a content file. It must lead to the page that is made from it.',
		...advice`Type ${marked(page)}`,
	};
}

function relativeLink(path: string, { paths }: LinkTargets): Words {
	const says = {
		rule: 'dead-link',
		message: `${quoted(path)} is not an address: pages of this site start with /, those of other sites with https://.`,
	} as const;
	if (isEmail(path)) return { ...says, ...advice`Type ${marked(`mailto:${path}`)}` };
	if (/^\+?\(?\d[\d().-]{5,}$/.test(path))
		return { ...says, ...advice`Type ${marked(`tel:${path}`)}` };
	const guess = nearest(`/${path.replace(/^[./]+/, '')}`, paths);
	const outside = linkGuess(path);
	return {
		...says,
		...(guess
			? advice`Did you mean ${marked(guess)}?`
			: outside
				? advice`Type ${marked(outside)} and open it once to see that it works.`
				: advice`Type the whole address.`),
	};
}
