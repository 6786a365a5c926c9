import { advice, marked } from '../../reading/advice.ts';
import type { Piece } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { allOf } from '../../reading/phrases.ts';
import { nearest } from '../../spelling.ts';
import { type Attribute, type Content, inBody, type Located, type Rule } from '../content.ts';
import { htmlWords } from './html.ts';

/** Checks MDX: it may use the site's components with their attributes, but no code. */
export const components: Rule = function* (content) {
	for (const [file, { pieces }] of content.bodies) {
		for (const piece of pieces) {
			if (piece.type === 'mdxjsEsm') yield moduleLine(file, piece);
			if (/^mdx(Flow|Text)Expression$/.test(piece.type)) yield braces(file, piece);
			if (/^mdxJsx/.test(piece.type)) yield* component(file, piece, content);
		}
	}
};

function moduleLine(file: ContentFile, piece: Piece): Located {
	const [word = ''] = /^\w+/.exec(piece.source) ?? [];
	return inBody(file, piece, {
		rule: 'mdx-code',
		message: `A line that begins with ${word} is read as code, and code is not allowed here.`,
		hint: 'Components need no import. If this is text, begin the line with another word.',
	});
}

function braces(file: ContentFile, piece: Piece): Located {
	return inBody(file, piece, {
		rule: 'mdx-code',
		message: 'Curly brackets run code, and code is not allowed here.',
		hint: piece.source.startsWith('{/*')
			? 'Take the comment out. You can write comments among the fields, after a # and a space.'
			: 'Use round or square brackets, or type \\{ and \\} for the signs themselves.',
	});
}

function* component(file: ContentFile, piece: Piece, content: Content): Iterable<Located> {
	const rule = 'mdx-component';
	const { name } = piece;
	const [tag = piece.source] = /^<[^\n>]*>?/.exec(piece.source) ?? [];
	const span = { start: piece.start, end: piece.start + tag.length };
	if (!name) {
		yield inBody(file, span, {
			rule,
			message: 'Empty tags <> do nothing.',
			...advice`${marked('', 'Take them out')}.`,
		});
		return;
	}
	const known = content.components.get(name);
	const guess = nearest(name, content.components.keys());
	if (known) yield* attributes(file, { ...piece, ...span }, known);
	else if (/^[a-z]/.test(name) && !guess) yield inBody(file, span, htmlWords(name, piece.source));
	else {
		const names = [...content.components.keys()].map((each) => `<${each}>`);
		yield inBody(file, span, {
			rule,
			message: `There is no component called <${name}>.`,
			...(guess
				? advice`Did you mean ${marked(tag.replace(name, guess), `<${guess}>`)}? Capitals count.`
				: advice`You can use ${allOf(names)}.`),
		});
	}
}

function* attributes(
	file: ContentFile,
	piece: Piece,
	known: readonly Attribute[],
): Iterable<Located> {
	const { name, attributes: given = [] } = piece;
	const tag = file.text.slice(piece.start, piece.end);
	const names = known.map((attribute) => attribute.name);
	for (const { name: wanted, isRequired } of known) {
		// A misspelt attribute is reported below.
		if (
			!isRequired ||
			given.some(({ name, value }) => value !== '' && nearest(name ?? '', names) === wanted)
		)
			continue;
		yield inBody(file, piece, {
			rule: 'mdx-component',
			message: `<${name}> has no ${wanted}.`,
			hint: `Type <${name} ${wanted}="…"> with your own words instead of the dots.`,
		});
	}
	for (const { type, name: word = '', value } of given) {
		if (type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null)) {
			yield inBody(file, piece, {
				rule: 'mdx-code',
				message: 'Curly brackets run code, and code is not allowed here.',
				hint: `Type the words in straight quotes: ${word || 'title'}="…"`,
			});
		} else if (!known.some((attribute) => attribute.name === word)) {
			const guess = nearest(word, names);
			yield inBody(file, piece, {
				rule: 'mdx-component',
				message: `<${name}> has no attribute called ${word}.`,
				...(guess
					? advice`Did you mean ${marked(tag.replace(new RegExp(`(\\s)${word}(?=[=\\s/>])`), `$1${guess}`), guess)}?`
					: advice`Take it out.`),
			});
		}
	}
}
