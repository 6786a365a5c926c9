import { advice, instead, marked } from '../../reading/advice.ts';
import { pathsOfKind } from '../../reading/paths-of-kind.ts';
import { quoted } from '../../reading/phrases.ts';
import { valueAt } from '../../reading/where.ts';
import { collections } from '../../schemas/collections.ts';
import { at, type Rule } from '../content.ts';
import { typedValue } from '../schema/example.ts';

/** Entities of HTML with the signs that they stand for. */
const ENTITIES: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '£', euro: '€' },
	...{ rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', ndash: '–', mdash: '—', hellip: '…' },
	...{ eacute: 'é', egrave: 'è', uuml: 'ü', ouml: 'ö', auml: 'ä', copy: '©', middot: '·' },
};

/** Warns of entities and of Markdown’s marks in a field of plain text, where visitors see them as they were typed. */
export const plainTexts: Rule = function* ({ files }) {
	for (const file of files) {
		const { collection, document, data } = file;
		if (!collection || !document) continue;
		for (const path of pathsOfKind(['line'], collections[collection].schema, data)) {
			const text = String(valueAt(data, path));
			const meant = withoutMarks(text);
			if (meant === text) continue;
			const name = path.at(-1);
			const value = typedValue(meant);
			const mend = typeof name === 'number' ? marked(value) : instead(`${String(name)}: ${value}`);
			yield at(file, path, {
				rule: 'plain-text',
				message: `This field is plain text, so visitors see the marks in ${quoted(text)} as they are.`,
				...advice`Type it without them: ${mend}`,
			});
		}
	}
};

/** @example withoutMarks('Tea &amp; **cake**'); // => 'Tea & cake' */
function withoutMarks(text: string): string {
	return text
		.replace(/&(?:#(\d{2,6})|#x([\da-f]{2,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
			if (name) return ENTITIES[name] ?? whole;
			const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
			return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
		})
		.replace(/(?<![*\w])\*\*(?=\S)([^*]+)(?<=\S)\*\*(?![*\w])/g, '$1')
		.replace(/(?<![*\w])\*(?=\S)([^*]+)(?<=\S)\*(?![*\w])/g, '$1')
		.replace(/(?<![_\w])__?(?=\S)([^_]+)(?<=\S)__?(?![_\w])/g, '$1')
		.replace(/`([^`]+)`/g, '$1')
		.replace(/!?\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
		.replace(/^#{1,6} +/, '');
}
