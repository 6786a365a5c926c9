import { isScalar } from 'yaml';
import { advice, instead, marked } from '../../reading/advice.ts';
import { pathsOfKind } from '../../reading/paths-of-kind.ts';
import { inStraightQuotes, quoted } from '../../reading/phrases.ts';
import { collections } from '../../schemas/collections.ts';
import type { Rule } from '../content.ts';
import { typedValue } from '../schema/example.ts';

/** Warns of a comment beside a text. YAML ends "Wounds # and falls" at its #, and nobody may have meant that. */
export const cutTexts: Rule = function* ({ files }) {
	for (const file of files) {
		const { collection, document, data, fieldLines } = file;
		if (!collection || !document) continue;
		for (const path of pathsOfKind(['line', 'markdown'], collections[collection].schema, data)) {
			const node = document.getIn(path, true);
			if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) continue;
			// A # with no blank behind it is an error of its own.
			if (!node.comment?.startsWith(' ')) continue;
			const [start, end] = node.range;
			const comment = `#${node.comment.split('\n', 1)[0]?.trimEnd()}`;
			const name = String(path.findLast((step) => typeof step === 'string'));
			const text = String(node.value);
			const whole = inStraightQuotes(`${text} ${comment}`);
			const isField = typeof path.at(-1) === 'string';
			const alone = isField
				? advice`If it is a comment, give it a line of its own:\n${instead(`${comment}\n${name}: ${typedValue(text)}`)}`
				: 'If it is a comment, give it a line of its own.';
			yield {
				file,
				finding: {
					rule: 'cut-text',
					place: fieldLines.place(start, end + 1 + comment.length),
					message: `A # after a space begins a comment, so visitors read ${quoted(text)} without what follows.`,
					...advice`If it belongs to the text, put the text in quotes: ${isField ? instead(`${name}: ${whole}`) : marked(whole)}\n${alone}`,
				},
			};
		}
	}
};
