import Slugger from 'github-slugger';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { ContentFile } from './file.ts';
import type { Finding } from './finding.ts';
import { isLost, lostCharacter } from './lost-character.ts';
import { mdxFault } from './mdx-fault.ts';

/** A piece of a body, as Astro's own parser sees it. Offsets count from the start of the file. */
export interface Piece {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	/** The piece as the file spells it. */
	readonly source: string;
	/** Its words, without Markdown's marks. */
	readonly text: string;
	readonly url?: string;
	readonly alt?: string | null;
	readonly depth?: number;
	readonly name?: string | null;
	readonly identifier?: string;
	readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
}

/** A parsed body. */
export interface Body {
	/** The pieces in the order of the text. A piece comes before the pieces inside it. */
	readonly pieces: readonly Piece[];
	/** The fragments that lead to its headings: `what-to-bring`. */
	readonly fragments: ReadonlySet<string>;
	readonly findings: readonly Finding[];
}

interface Node extends Omit<Piece, 'start' | 'end' | 'source' | 'text'> {
	readonly position?: { readonly start: { offset?: number }; readonly end: { offset?: number } };
	readonly children?: readonly Node[];
	readonly value?: string;
}

/** Astro's own settings. Quotes and dashes are curled before a heading's words become a fragment. */
const features = { gfm: true, smartPunctuation: true };

const MOST_FAULTS = 10;
/** More signs than this make the parser slow, and people do not type so many. */
const MOST_SIGNS = 300;

/** Parses a body with the parser that Astro renders it with. */
export function bodyOf(file: ContentFile): Body {
	const isMdx = file.path.endsWith('.mdx');
	const findings: Finding[] = [];
	// Without the line end, satteri 0.10.5 ends the whole process at a body such as `export }\`: firstpass.rs:863.
	let source = `${file.body}\n`;
	const many = signs(source, isMdx);
	if (many) return { pieces: [], fragments: new Set(), findings: [tooMany(file, many)] };
	for (let attempt = 0; attempt < MOST_FAULTS; attempt += 1) {
		try {
			const tree = (isMdx ? mdxToMdast : markdownToMdast)(source, { features }) as Node;
			const pieces = flattened(tree, file);
			findings.push(...lostEntities(pieces, file));
			return { pieces, fragments: fragmentsOf(pieces), findings };
		} catch (error) {
			const fault = mdxFault(source, String(error instanceof Error ? error.message : error), file);
			findings.push(fault.finding);
			if (fault.source === source) break;
			source = fault.source;
		}
	}
	return { pieces: [], fragments: new Set(), findings };
}

function flattened(tree: Node, file: ContentFile): Piece[] {
	const pieces: Piece[] = [];
	// A list rather than recursion: quotes may be nested thousands deep.
	const rest: Node[] = [tree];
	for (let node = rest.pop(); node; node = rest.pop()) {
		for (const child of (node.children ?? []).toReversed()) rest.push(child);
		const start = file.bodyStart + (node.position?.start.offset ?? 0);
		const end = file.bodyStart + (node.position?.end.offset ?? 0);
		const { type, url, alt, depth, name, identifier, attributes } = node;
		const text =
			type === 'heading' || type === 'link' || type === 'linkReference' ? wordsOf(node) : '';
		const facts = { url, alt, depth, name, identifier, attributes };
		const known = Object.fromEntries(
			Object.entries(facts).filter(([, value]) => value !== undefined),
		);
		const source = file.text.slice(start, Math.min(end, start + 2000));
		if (type !== 'root') pieces.push({ type, start, end, text, source, ...known });
	}
	return pieces;
}

function wordsOf(tree: Node): string {
	const words: string[] = [];
	const rest: Node[] = [tree];
	for (let node = rest.pop(); node; node = rest.pop()) {
		for (const child of (node.children ?? []).toReversed()) rest.push(child);
		if ((node.type === 'text' || node.type === 'inlineCode') && node.value) words.push(node.value);
		if (node.type === 'image' && tree.type !== 'heading') words.push(node.alt ?? '');
	}
	return words.join('');
}

/** The ids that Astro gives to headings: @astrojs/markdown-satteri, `createHeadingIdsPlugin`. */
function fragmentsOf(pieces: readonly Piece[]): Set<string> {
	const slugger = new Slugger();
	return new Set(
		pieces.filter(({ type }) => type === 'heading').map(({ text }) => slugger.slug(text)),
	);
}

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(ZeroWidthSpace|NoBreak));/gi;

/** Finds entities that stand for characters which no text may have: `&#146;`. In code they are only an example. */
function lostEntities(pieces: readonly Piece[], file: ContentFile): Finding[] {
	const code = pieces.filter(({ type }) => type === 'code' || type === 'inlineCode');
	return [...file.body.matchAll(ENTITY)].flatMap(({ 0: entity, 1: hex, 2: decimal, index }) => {
		const at = file.bodyStart + index;
		if (code.some(({ start, end }) => start <= at && at < end)) return [];
		const point = hex ? Number.parseInt(hex, 16) : Number(decimal ?? 0x200b);
		// CommonMark shows the sign for a lost character in the place of a number that is no character.
		const isCharacter = point > 0 && point <= 0x10ffff;
		const character = isCharacter ? String.fromCodePoint(point) : '\uFFFD';
		if (!isLost(character)) return [];
		return [lostCharacter(character, file.lines.place(at, at + entity.length))];
	});
}

function signs(source: string, isMdx: boolean): RegExp | undefined {
	const slow = isMdx ? [/[{<]/g, /^(?:[ \t]*[->*+]){50}/gm] : [/^(?:[ \t]*[->*+]){50}/gm];
	return slow.find(
		(sign) => (source.match(sign)?.length ?? 0) > (sign.flags === 'g' ? MOST_SIGNS : 0),
	);
}

function tooMany(file: ContentFile, sign: RegExp): Finding {
	const at = file.bodyStart + Math.max(0, file.body.search(sign));
	return {
		rule: 'too-large',
		place: file.lines.place(at),
		message:
			'From here on there are too many brackets, dashes or > signs for a text that people read.',
		hint: 'Probably something was pasted here by mistake. Take it out.',
	};
}
