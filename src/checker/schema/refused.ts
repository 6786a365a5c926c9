import { z } from 'zod';
import type { ContentFile } from '../../reading/file.ts';
import { isMarkdown } from '../../reading/kinds.ts';
import { oneOf, quoted } from '../../reading/phrases.ts';
import { type Path, placeInWords, placeOf, topOf, typedAt, valueAt } from '../../reading/where.ts';
import {
	entryOf,
	isRecord,
	objectFor,
	objectsOf,
	schemaAt,
	textKindOf,
	unwrapped,
	wordsOf,
} from '../../schemas/shape.ts';
import { nearest } from '../../spelling.ts';
import type { Finding } from '../problem.ts';
import { inGroup, isFree } from '../words/in-group.ts';
import { descriptionOf, exampleOf, typed } from './example.ts';
import { refusedText, type Words } from './refused-text.ts';

type Schema = z.core.$ZodType;

/** Tells an editor what is wrong with a value that its schema refuses, and what to type. */
export function refusedValue(file: ContentFile, path: Path, schema: Schema, said: string): Finding {
	const value = valueAt(file.data, path);
	const words = wordsFor(file, path, schema, value) ?? {
		rule: 'wrong-value' as const,
		message: `${placeInWords(path)} cannot be ${quoted(typedAt(file, path) || 'this')}.`,
		hint: said,
	};
	const isMissingAtTop = value === undefined && path.length === 1;
	const place = isMissingAtTop ? topOf(file) : placeOf(file, path);
	return { place, ...words, message: capital(words.message) };
}

function wordsFor(
	file: ContentFile,
	path: Path,
	schema: Schema,
	value: unknown,
): Words | undefined {
	if (value === undefined) return missing(file, path, schema);
	const name = placeInWords(path);
	if (value === null || (typeof value === 'string' && !value.trim())) return empty(name, schema);
	const inner = unwrapped(schema);
	if (entryOf(inner)) return notAList(name, value, schema);
	const words = wordsOf(inner);
	if (objectsOf(inner).length > 0) {
		return words.length > 0
			? notAWord({ name, field: labelOf(path).replace(': ', ''), value, words })
			: notAGroup(name, value, schema);
	}
	const raw = typedAt(file, path) || textOf(file, path);
	if (inner instanceof z.ZodNumber) return notANumber(name, raw);
	if (inner instanceof z.ZodBoolean) return notYesOrNo(name, raw);
	const kind = textKindOf(schema);
	const wanted = kind ?? (inner instanceof z.ZodEnum ? inner.options.map(String) : undefined);
	const around = valueAt(file.data, path.slice(0, -1));
	const beside = isRecord(around) ? around : {};
	const group = file.collection && schemaAt(file.collection, path.slice(0, -1), file.data);
	const neighbours = group ? Object.keys(objectFor(group, around)?.shape ?? {}) : [];
	return refusedText({ name, label: labelOf(path), raw, value, wanted, beside, neighbours });
}

/** The text of a list or group as it was typed, on one line. */
function textOf(file: ContentFile, path: Path): string {
	const { line, column, endLine, endColumn } = placeOf(file, path);
	if (line !== endLine) return '';
	const start = file.fieldLines.offsetOf(line);
	return file.text.slice(start + column - 1, start + endColumn - 1).trim();
}

/** The characters before a value: `title: `; nothing before an entry of a list. */
function labelOf(path: Path): string {
	const last = path.at(-1);
	return typeof last === 'number' ? '' : `${String(last)}: `;
}

function missing(file: ContentFile, path: Path, schema: Schema): Words {
	const name = String(path.at(-1));
	const holder =
		path.length > 1 ? `${capital(placeInWords(path.slice(0, -1)))} has no ${name}.` : '';
	const lines = typed(name, exampleOf(schema));
	const isBetween = path.length === 1 && file.collection && isMarkdown(file.collection);
	const place = isBetween ? 'between the two lines of ---' : 'there';
	return {
		rule: 'missing-field',
		message: holder || `The field ${name} is missing.`,
		hint: `Add ${lines.length > 1 ? 'lines' : 'a line'} ${place}, such as\n${lines.join('\n')}\n${descriptionOf(schema)}`.trimEnd(),
	};
}

function empty(name: string, schema: Schema): Words {
	const isOptional = schema instanceof z.ZodOptional;
	const field = name.replace(/^.* of /, '');
	const isGroup = objectsOf(unwrapped(schema)).length > 0;
	if (!isOptional && unwrapped(schema) instanceof z.ZodArray) {
		return {
			rule: 'empty-field',
			message: `${name} is empty.`,
			hint: entriesSuchAs(field, schema),
		};
	}
	return {
		rule: 'empty-field',
		message: `${name} is empty.`,
		hint: `${isGroup ? 'Type its fields below it, or' : 'Type its text after the colon, such as'}\n${typed(field, exampleOf(schema)).join('\n')}${isOptional ? '\nOr take the line out.' : ''}`,
	};
}

function notAList(name: string, value: unknown, schema: Schema): Words {
	const entry = entryOf(unwrapped(schema));
	const entries = inGroup(name, value);
	const isOfGroups = entry && objectsOf(entry).length > 0;
	if (Array.isArray(value)) {
		return {
			rule: 'empty-field',
			message: `${name} is an empty list.`,
			hint: entriesSuchAs(name, schema),
		};
	}
	return {
		rule: 'wrong-type',
		message: `${name} must be a list.`,
		hint:
			isOfGroups || isRecord(value)
				? `Begin each entry with a hyphen and a space:\n${typed(name, entries ?? exampleOf(schema)).join('\n')}`
				: `Put square brackets round it: ${name}: [${String(value)}]`,
	};
}

/** An example of a list that is needed, and its description, which says what to do while there is nothing to list. */
function entriesSuchAs(name: string, schema: Schema): string {
	return `List at least one, such as\n${typed(name, exampleOf(schema)).join('\n')}\n${descriptionOf(schema)}`.trimEnd();
}

function notAGroup(name: string, value: unknown, schema: Schema): Words {
	const isEntry = / of /.test(name);
	const example = inGroup(name, value) ?? exampleOf(schema);
	const lines = isEntry ? typed('', [example]).slice(1) : typed(name, example);
	return {
		rule: 'wrong-type',
		message: Array.isArray(value)
			? `${name} must have fields, not a list.`
			: `${name} must have fields of its own, not just the text ${quoted(String(value))}.`,
		hint: `Type it like this:\n${lines.join('\n')}`,
	};
}

/** Says what to type where a word or a group of fields may stand, such as the way to register. */
function notAWord(typedAs: {
	name: string;
	field: string;
	value: unknown;
	words: readonly string[];
}): Words {
	const { name, field, value, words } = typedAs;
	const text = String(value).trim();
	const [link] = /https:\/\/\S+/.exec(text) ?? [];
	const [email] = /\S+@\S+\.\w+/.exec(text.replace(/^mailto:/, '')) ?? [];
	const inner = link ? `url: ${link}` : email ? `email: ${email}` : undefined;
	const guess = nearest(text, words) ?? words.find((word) => MEANT[word]?.test(text));
	return {
		rule: 'wrong-value',
		message: `${name} cannot be ${quoted(text)}.`,
		hint: inner
			? `Type it on a line of its own:\n${field}:\n  ${inner}`
			: guess
				? `Did you mean ${field}: ${guess}?`
				: `Type ${oneOf(words.map((word) => `${field}: ${word}`))}, or an address on a line of its own:\n${field}:\n  url: https://forms.example.org/cohort-2`,
	};
}

/** Other ways to say the words. */
const MEANT: Readonly<Record<string, RegExp>> = {
	none: /^(no|not|none|nothing|never|false|free|open|drop|just|walk|any|unn)/i,
	email: /^(mail|e-?mail|by|write|contact|ask|yes|true)/i,
};

function notANumber(name: string, raw: string): Words {
	const [number = isFree(raw) ? '0' : '1'] =
		/\d+(\.\d+)?/.exec(raw.replace(/(\d),(?=\d{3})/g, '$1')) ?? [];
	return {
		rule: 'wrong-type',
		message: `${name} must be a number, not ${quoted(raw)}.`,
		hint: `Type only digits, without quotes: ${name}: ${name === 'order' ? Math.trunc(Number(number)) : number}`,
	};
}

function notYesOrNo(name: string, raw: string): Words {
	const isNo = /^\W*(no|not|never|none|n|off|false|0)\b/i.test(raw);
	const isYes = /^\W*(yes|y|on|true|1|full|fully|ended|all day)\b/i.test(raw);
	const meant = `Type ${name}: ${isNo ? 'false' : 'true'}, without quotes.`;
	return {
		rule: 'wrong-type',
		message: `${name} must be true or false, not ${quoted(raw)}.`,
		hint: isNo || isYes ? meant : `Type ${name}: true if it is so, or ${name}: false if it is not.`,
	};
}

/** Begins a sentence with a capital, unless its first word is the name of a field. */
function capital(text: string): string {
	return /^entry /.test(text) ? text[0]?.toUpperCase() + text.slice(1) : text;
}
