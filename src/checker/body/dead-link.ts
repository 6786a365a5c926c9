import type { Body } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { publishedFolderOf } from '../../reading/kinds.ts';
import { quoted } from '../../reading/phrases.ts';
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
	const path = decoded(whole.replace(/\?.*/, ''));
	if (path === '' && fragment) return deadFragment(fragment, fragments, 'this text');
	if (path === '') {
		return {
			rule: 'dead-link',
			message: 'This link leads nowhere.',
			hint: 'Type the address between the round brackets, such as /schedule/',
		};
	}
	if (!path.startsWith('/')) return relativeLink(path, file, targets);
	const there = pageAt(path, targets);
	if (!there) return deadPath(path, targets);
	const headings = targets.fragments.get(there);
	return fragment && headings ? deadFragment(fragment, headings, there) : undefined;
}

/** The address that a path leads to; undefined if there is no such page. */
function pageAt(path: string, { paths, moved, unread }: LinkTargets): string | undefined {
	if (paths.has(path) || unread.some((above) => path.startsWith(above))) return path;
	if (/^\/api\/v1\/[\w/-]+\.json$|^\/admin\/$/.test(path)) return path;
	const [old, now] = moved.find(([from]) => path.startsWith(from)) ?? [];
	const led = old && now ? path.replace(old, now) : undefined;
	return led && paths.has(led) ? led : undefined;
}

function deadPath(path: string, { paths }: LinkTargets): Words {
	if (publishedFolderOf(path.slice(1))) return missingFile(path, paths);
	const slashed = (path.endsWith('/') ? path : `${path}/`).toLowerCase();
	const guess = paths.has(slashed) ? slashed : nearest(path, paths);
	return {
		rule: 'dead-link',
		message: `There is no page ${path} on this site.`,
		hint: guess
			? `Did you mean ${guess}?`
			: 'Open the page in your browser and copy the part of its address after the name of the site.',
	};
}

function deadFragment(fragment: string, headings: Names, where: string): Words | undefined {
	const name = decoded(fragment);
	if (headings.has(name)) return undefined;
	const guess = nearest(name, headings);
	const list = [...headings].map((heading) => `#${heading}`).join(', ');
	return {
		rule: 'dead-fragment',
		message: `There is no heading #${name} in ${where}.`,
		hint: guess
			? `Did you mean #${guess}?`
			: list
				? `You can link to ${list}.`
				: 'Take out the # and what follows it.',
	};
}

function relativeLink(path: string, file: ContentFile, { pages, paths }: LinkTargets): Words {
	const rule = 'dead-link';
	const target = URL.parse(path, `https://this.site.invalid/${file.path}`)?.pathname.slice(1) ?? '';
	const page = pages.get(target);
	if (page) {
		const message =
			'This link leads to a content file. It must lead to the page that is made from it.';
		return { rule, message, hint: `Type ${page}` };
	}
	const guess = nearest(`/${path.replace(/^[./]+/, '')}`, paths);
	const outside = linkGuess(path);
	return {
		rule,
		message: `${quoted(path)} is not an address: pages of this site start with /, those of other sites with https://.`,
		hint: guess ? `Did you mean ${guess}?` : `Type ${outside ?? 'the whole address'}.`,
	};
}
