import { isScalar } from 'yaml';
import { type Path, typedAt } from '../../reading/where.ts';
import { isRecord, schemaAt, textKindOf } from '../../schemas/shape.ts';
import { inQuotes } from '../../words/phrases.ts';
import { at, type Rule } from '../content.ts';

/** What Astro's reader of YAML (js-yaml) takes for a date or a number, and this one (YAML 1.2) for a text. */
const AMBIGUOUS =
	/^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|\s+)\d\d?:\d\d:\d\d|^[-+]?0b[01_]+$|^[-+]?\d[\d_]*_[\d_]*(?:\.\d*)?$/;

/** A text that looks like a date or a number stands in quotes. */
export const needsQuotes: Rule = function* ({ files }) {
	for (const file of files) {
		const { collection, document, data } = file;
		// Only files with fields are read by Astro as well.
		if (!collection || !document || !isRecord(data)) continue;
		for (const [path, text] of texts(data)) {
			if (!AMBIGUOUS.test(text)) continue;
			const node = document.getIn(path, true);
			const schema = schemaAt(collection, path, data);
			if (!schema || !isScalar(node) || node.type !== 'PLAIN') continue;
			if (textKindOf(schema) === 'date') continue;
			const name = String(path.findLast((step) => typeof step === 'string'));
			yield at(file, path, {
				rule: 'needs-quotes',
				message: `${name} must be a text, but this would be read as a date or a number.`,
				hint: `Put it in quotes: ${typeof path.at(-1) === 'string' ? `${name}: ` : ''}${inQuotes(typedAt(file, path))}`,
			});
		}
	}
};

/** Every text in some fields, and the way to it. */
function* texts(value: unknown, path: Path = []): Iterable<[Path, string]> {
	if (typeof value === 'string') yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [step, inner] of Object.entries(value)) {
		yield* texts(inner, [...path, Array.isArray(value) ? Number(step) : step]);
	}
}
