import type { Piece } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { quoted } from '../../words/phrases.ts';
import { inBody, type Located, type Rule, type Span } from '../content.ts';
import { deadLink, linkTargets } from './dead-link.ts';
import { unlistedLink } from './unlisted-link.ts';
import { unsafeLink } from './unsafe-link.ts';

/** Every link leads somewhere safe that there is, and says where. */
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

/** Where the address of a link stands: the last thing in its round brackets. */
function urlIn({ start, end, source }: Piece): Span {
	const [, before = '', url = ''] =
		/^(.*\]\(\s*|\[[^\]]*\]:\s*)(<[^>\n]*>|[^\s)]+)/s.exec(source) ?? [];
	return url
		? { start: start + before.length, end: start + before.length + url.length }
		: { start, end };
}

/** What was meant as a link and is read as plain text: `[words] (/address/)`, or an address with a space in it. */
function* linkMarks(file: ContentFile, { source, start }: Piece): Iterable<Located> {
	for (const { 0: marks, index } of source.matchAll(
		/(?<!\\)\](?:\(| +\((?=\/|https?:|mailto:))/g,
	)) {
		yield inBody(
			file,
			{ start: start + index, end: start + index + marks.length },
			{
				rule: 'link-marks',
				message: 'This looks like a link, but the page would show its brackets.',
				hint: 'Type [words](address) with no space between the two, none in the address, and every bracket closed.',
			},
		);
	}
}

/** Words that say nothing to somebody who hears a list of all links. */
const EMPTY =
	/^(click |tap |press )?(here|this|this link|this page|link|more|read more|learn more|see more|page|website)\W*$/i;

function* linkWords(file: ContentFile, piece: Piece): Iterable<Located> {
	const words = piece.text.trim();
	if (words === '') {
		yield inBody(file, piece, {
			rule: 'link-words',
			message: 'This link has no words, so nobody can find it.',
			hint: `Type where it leads between the square brackets: [the schedule](${piece.url ?? ''})`,
		});
	} else if (EMPTY.test(words)) {
		yield inBody(file, piece, {
			rule: 'vague-link',
			message: `The words ${quoted(words)} do not say where this link leads.`,
			hint: 'Put words that do between the square brackets, such as [all dates of the course](/schedule/).',
		});
	}
}
