import { isScalar } from 'yaml';
import { advice } from '../../reading/advice.ts';
import { inQuotes } from '../../reading/phrases.ts';
import { type Path, typedAt } from '../../reading/where.ts';
import { isRecord, schemaAt, textKindOf } from '../../schemas/shape.ts';
import { at, type Rule } from '../content.ts';
import { put } from '../schema/refused-text.ts';

/** Values that js-yaml, which Astro uses, reads as a date or a number, and the `yaml` package as a text. */
const AMBIGUOUS =
	/^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|\s+)\d\d?:\d\d:\d\d|^[-+]?0b[01_]+$|^[-+]?\d[\d_]*_[\d_]*(?:\.\d*)?$/;

/** Refuses a text without quotes that looks like a date or a number. */
export const needsQuotes: Rule = function* ({ files }) {
	for (const file of files) {
		const { collection, document, data } = file;
		// Astro reads only files with fields.
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
				...advice`Put it in quotes: ${put(typeof path.at(-1) === 'string' ? `${name}: ` : '', inQuotes(typedAt(file, path)))}`,
			});
		}
	}
};

/** Yields every text in some fields, with its path. */
function* texts(value: unknown, path: Path = []): Iterable<[Path, string]> {
	if (typeof value === 'string') yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [step, inner] of Object.entries(value)) {
		yield* texts(inner, [...path, Array.isArray(value) ? Number(step) : step]);
	}
}
