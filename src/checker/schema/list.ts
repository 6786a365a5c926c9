import { advice, example, out, wholeLine } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { placeOf, topOf, typedAt, valueAt } from '../../reading/where.ts';
import { type Checked, draftFrom } from './draft.ts';
import { refusedText, type Words } from './refused-text.ts';

/** The part of a schema that is needed here. */
interface Schema {
	safeParse(data: unknown): {
		readonly data?: unknown;
		readonly error?: { readonly issues: readonly { readonly path: PropertyKey[] }[] };
	};
}

/** Checks a file that is a list of ids and holds no fields. */
export function checkList(file: ContentFile, schema: Schema): Checked {
	const { error, data } = schema.safeParse(file.data);
	if (!error) return { draft: data, findings: [] };
	if (!Array.isArray(file.data)) {
		const words = noList(file);
		return { draft: undefined, findings: [{ place: topOf(file), ...words }] };
	}
	const findings = error.issues.map(({ path }) => ({
		place: placeOf(file, path),
		...refusedEntry(file, path),
	}));
	return { draft: draftFrom(file.data, error.issues), findings };
}

/** Shows the ids that were typed in the form of a list. */
function noList({ path, data }: ContentFile): Words {
	const ids = idsIn(data);
	return {
		rule: 'wrong-type',
		message: `${path} must be one list of ids.`,
		hint: `Begin each line with a hyphen and a space:\n${asLines(ids)}`,
	};
}

/** Finds everything in some data that may be an id: values, and names without a value. */
function idsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) {
		return String(value)
			.split(/\s+/)
			.filter((word) => /^[a-z\d]+([/-][a-z\d]+)*$/.test(word));
	}
	return Object.entries(value).flatMap(([name, inner]) => idsIn(inner === null ? name : inner));
}

function asLines(ids: readonly string[]): string {
	return (ids.length > 0 ? ids : ['schools/2021-spring']).map((id) => `- ${id}`).join('\n');
}

function refusedEntry(file: ContentFile, path: readonly PropertyKey[]): Words {
	const value = valueAt(file.data, path);
	const name = `Entry ${Number(path[0]) + 1}`;
	if (value === null || value === '') {
		return {
			rule: 'empty-field',
			message: `${name} is empty.`,
			...advice`Type an id after the hyphen, such as\n${example(wholeLine('- schools/2021-spring'))}\nOr ${out('take the line out')}.`,
		};
	}
	if (typeof value === 'object') {
		return {
			rule: 'wrong-type',
			message: `${name} must be one id.`,
			...advice`Type each id on a line of its own:\n${wholeLine(asLines(idsIn(value)))}`,
		};
	}
	const text = { name, label: '- ', raw: typedAt(file, path), value, wanted: 'id' };
	return (
		refusedText(text) ?? {
			rule: 'bad-id',
			message: `${name} is not an id.`,
			...advice`${out('Take it out')}.`,
		}
	);
}
