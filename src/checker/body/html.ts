import type { Piece } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { type Content, inBody, type Located, type Rule } from '../content.ts';

/** Markdown for the tags that people know. */
const instead: Record<string, string> = {
	a: 'Type a link as [its words](its address).',
	b: 'Type two stars on both sides: **strong words**.',
	strong: 'Type two stars on both sides: **strong words**.',
	i: 'Type one star on both sides: *words*.',
	em: 'Type one star on both sides: *words*.',
	u: 'Underlined words look like links. Type two stars on both sides: **strong words**.',
	br: 'Leave an empty line to begin a new paragraph.',
	p: 'Leave an empty line to begin a new paragraph.',
	hr: 'Type --- alone on a line, with empty lines around it.',
	img: 'Type a picture as ![what it shows](./its-file.jpg).',
	ul: 'Begin each line of a list with a hyphen and a space.',
	ol: 'Begin each line of a list with its number, a full stop and a space.',
	li: 'Begin each line of a list with a hyphen and a space.',
	h1: 'Type a heading as ## Its words.',
	h2: 'Type a heading as ## Its words.',
	h3: 'Type a heading as ### Its words.',
	h4: 'Type a heading as #### Its words.',
	iframe: 'Pages show nothing from other sites. Type a link to it instead.',
	script: 'Pages run no code from content. Take it out.',
	style: 'The site sets how pages look. Take it out.',
};

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
		hint: mayBeMdx
			? `Rename this file to content/${file.path.replace(/\.md$/, '.mdx')}`
			: 'Take it out: no component can stand here.',
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
		hint:
			instead[tag.toLowerCase()] ??
			'Take the tag out. Markdown has **strong** and *stressed* words, - lists and [links](/schedule/).',
	};
}
