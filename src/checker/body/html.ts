import { advice, renamed } from '../../reading/advice.ts';
import type { Piece } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { markdownFor } from '../../reading/html-tags.ts';
import { type Content, inBody, type Located, type Rule } from '../content.ts';

/** Refuses HTML in a body, since it could do anything to the page. */
export const rawHtml: Rule = function* (content) {
	for (const [file, { pieces }] of content.bodies) {
		for (const piece of pieces) {
			if (piece.type === 'html') yield* html(file, piece, content);
		}
	}
};

function* html(file: ContentFile, piece: Piece, { components }: Content): Iterable<Located> {
	const [, closing, tag = ''] = /^<(\/?)([A-Za-z][\w.-]*)/.exec(piece.source) ?? [];
	// The opening tag has been reported.
	if (closing) return;
	if (!components.has(tag)) {
		yield inBody(file, piece, htmlWords(tag, piece.source));
		return;
	}
	const mayBeMdx =
		!file.within && (file.collection === 'programmes' || file.collection === 'pages');
	yield inBody(file, piece, {
		rule: 'mdx-component',
		message: `<${tag}> works only in files that end in .mdx.`,
		...(mayBeMdx
			? advice`Rename this file to ${renamed(file.path.replace(/\.md$/, '.mdx'))}`
			: advice`Take it out: no component can stand here.`),
	});
}

/** Explains a tag of HTML, in Markdown and in MDX. */
export function htmlWords(tag: string, source: string) {
	const rule = 'raw-html' as const;
	if (source.startsWith('<!--')) {
		return {
			rule,
			message: 'A comment in <!-- --> is published with the page, although it is not shown.',
			hint: 'Take it out. You can write comments among the fields, after a # and a space.',
		};
	}
	return {
		rule,
		message: `HTML is not allowed in a text${tag ? `: <${tag}>` : ''}.`,
		hint: markdownFor(tag),
	};
}
