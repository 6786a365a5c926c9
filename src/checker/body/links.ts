import { advice, example, marked } from '../../reading/advice.ts';
import type { Piece } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { quoted, slugFrom } from '../../reading/phrases.ts';
import { inBody, type Located, type Rule, type Span } from '../content.ts';
import { deadLink, linkTargets } from './dead-link.ts';
import { unlistedLink } from './unlisted-link.ts';
import { unsafeLink } from './unsafe-link.ts';

/** Checks every link: it must be safe, lead to something that exists, and say where it leads. */
export const links: Rule = function* (content) {
	const targets = linkTargets(content);
	for (const [file, body] of content.bodies) {
		for (const piece of body.pieces) {
			if (piece.type === 'text') yield* linkMarks(file, piece);
			if (/^link(Reference)?$/.test(piece.type)) yield* linkWords(file, piece);
			if (piece.url === undefined || !/^(link|definition)$/.test(piece.type)) continue;
			const words =
				unsafeLink(piece.url) ??
				unlistedLink(piece.url, content.site?.draft) ??
				deadLink(piece.url, { file, fragments: body.fragments, targets });
			if (words) yield inBody(file, urlIn(piece), words);
		}
	}
};

/** The position of a link's address, in its round brackets. */
function urlIn({ start, end, source }: Piece): Span {
	const [, before = '', url = ''] =
		/^(.*\]\(\s*|\[[^\]]*\]:\s*)(<[^>\n]*>|[^\s)]+)/s.exec(source) ?? [];
	return url
		? { start: start + before.length, end: start + before.length + url.length }
		: { start, end };
}

/** Finds text that was meant as a link: `[words] (/address/)`, or an address with a space in it. */
function* linkMarks(file: ContentFile, { source, start }: Piece): Iterable<Located> {
	for (const { 0: marks, index } of source.matchAll(
		/(?<!\\)\](?:\(| +\((?=\/|https?:|mailto:))/g,
	)) {
		const [, alt] = /(?<!\\)!\[([^[\]]*)$/.exec(source.slice(0, index)) ?? [];
		const [, path = ''] = /^([^)\n]*)\)/.exec(source.slice(index + marks.length)) ?? [];
		yield inBody(
			file,
			{ start: start + index, end: start + index + marks.length },
			{
				rule: 'link-marks',
				message: `This looks like a ${alt === undefined ? 'link' : 'picture'}, but the page would show it as plain text with brackets.`,
				hint:
					alt === undefined
						? 'Type [words](address), with no space between the two and no space in the address, and close every bracket.'
						: pictureMarks(alt.trim() || 'What it shows', path),
			},
		);
	}
}

function pictureMarks(alt: string, path: string): string {
	const form = `![${alt}](${withoutBlanks(path) || '/images/picture.jpg'})`;
	return /\s/.test(path.trim())
		? `The name of a picture has no blanks. Rename the file and type ${form}`
		: `Type ${form} with no space between the two brackets, and close every bracket.`;
}

/** The path of a picture under a name that fits into an address. */
function withoutBlanks(path: string): string {
	const [, folder = '', name = '', ending = ''] =
		/^(.*\/)?([^/]*?)(\.\w+)?$/.exec(path.trim()) ?? [];
	return folder + slugFrom(name) + ending.toLowerCase();
}

/** Words that mean nothing in a list of all links, as screen readers give it. */
const EMPTY =
	/^(click |tap |press )?(here|this|this link|this page|link|more|read more|learn more|see more|page|website)\W*$/i;

function* linkWords(file: ContentFile, piece: Piece): Iterable<Located> {
	const words = piece.text.trim();
	if (words === '') {
		yield inBody(file, piece, {
			rule: 'link-words',
			message: 'This link has no words, so nobody can find it.',
			...advice`Say between the square brackets where it leads: ${example(marked(`[the schedule](${piece.url ?? ''})`))}`,
		});
	} else if (EMPTY.test(words)) {
		yield inBody(file, piece, {
			rule: 'vague-link',
			message: `The words ${quoted(words)} do not say where this link leads.`,
			hint: 'Say it between the square brackets, such as [all dates of the course](/schedule/).',
		});
	}
}
