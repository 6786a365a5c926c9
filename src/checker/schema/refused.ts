import { z } from 'zod';
import {
	type Advice,
	advice,
	andBelow,
	example,
	first,
	instead,
	intoSibling,
	beside as joining,
	type Mend,
	out,
} from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { isMarkdown } from '../../reading/kinds.ts';
import { oneOf, quoted, slugFrom } from '../../reading/phrases.ts';
import { type Path, placeInWords, placeOf, topOf, typedAt, valueAt } from '../../reading/where.ts';
import {
	entryOf,
	fieldsOf,
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
import { copiesOf } from './copies.ts';
import { descriptionOf, exampleOf, typed } from './example.ts';
import { withoutDate } from './refused-date.ts';
import { refusedText, type Words } from './refused-text.ts';

type Schema = z.core.$ZodType;

/** Tells an editor what is wrong with a value that its schema refuses, and what to type. */
export function refusedValue(
	file: ContentFile,
	path: Path,
	schema: Schema,
	{ said, zone }: { said: string; zone?: string | undefined },
): Finding {
	const value = valueAt(file.data, path);
	const words = wordsFor(file, path, schema, { value, zone }) ?? {
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
	{ value, zone: zoneOfSite }: { value: unknown; zone: string | undefined },
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
	const around = valueAt(file.data, path.slice(0, -1));
	const beside = isRecord(around) ? around : {};
	if (inner instanceof z.ZodNumber) return notANumber(name, raw, beside);
	if (inner instanceof z.ZodBoolean) return notYesOrNo(name, raw);
	const kind = textKindOf(schema);
	const wanted = kind ?? (inner instanceof z.ZodEnum ? inner.options.map(String) : undefined);
	const group = file.collection && schemaAt(file.collection, path.slice(0, -1), file.data);
	const neighbours = group ? Object.keys(objectFor(group, around)?.shape ?? {}) : [];
	const zone = [beside, file.data].map((holder) => valueAt(holder, ['timeZone'])).find(isZone);
	return refusedText({
		...{ name, label: labelOf(path), raw, value, wanted, beside, neighbours },
		zone: zone ?? zoneOfSite,
		run: isRecord(file.data) ? file.data : {},
		copies: wanted === 'date' ? copiesOf(file, path) : undefined,
		year: /:\s*["']?((?:19|20)\d{2})-\d{2}-\d{2}/.exec(file.text)?.[1],
	});
}

function isZone(zone: unknown): zone is string {
	return typeof zone === 'string' && Intl.supportedValuesOf('timeZone').includes(zone);
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
	const around = valueAt(file.data, path.slice(0, -1));
	if (name === 'date' && isRecord(around) && around.status === 'postponed') {
		return {
			rule: 'missing-field',
			message: holder,
			...withoutDate('date: ', 'postponed', joining),
		};
	}
	const text = lines.join('\n');
	const added = example(path.length === 1 ? first(text) : joining(text));
	const isBetween = path.length === 1 && file.collection && isMarkdown(file.collection);
	const place = isBetween ? 'between the two lines of ---' : 'there';
	return {
		rule: 'missing-field',
		message: holder || `The field ${name} is missing.`,
		...advice`Add ${lines.length > 1 ? 'lines' : 'a line'} ${place}, such as\n${added}\n${descriptionOf(schema)}`,
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
			...entriesSuchAs(field, schema),
		};
	}
	return {
		rule: 'empty-field',
		message: `${name} is empty.`,
		...advice`${isGroup ? 'Type its fields below it, or' : 'Type its text after the colon, such as'}\n${example(instead(typed(field, exampleOf(schema)).join('\n')))}${isOptional ? advice`\nOr ${out('take the line out')}.` : ''}`,
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
			...entriesSuchAs(name, schema),
		};
	}
	return {
		rule: 'wrong-type',
		message: `${name} must be a list.`,
		...(isOfGroups || isRecord(value)
			? advice`Begin each entry with a hyphen and a space:\n${listed(name, entries, schema)}`
			: advice`Put square brackets round it: ${instead(`${name}: [${String(value)}]`)}`),
	};
}

/** An example of a list that is needed, and its description, which says what to do while there is nothing to list. */
function entriesSuchAs(name: string, schema: Schema): Advice {
	return advice`List at least one, such as\n${listed(name, undefined, schema)}\n${descriptionOf(schema)}`;
}

/** A field as it is typed with what was meant, or else with an example. */
function listed(name: string, meant: object | undefined, schema: Schema) {
	const lines = instead(typed(name, meant ?? exampleOf(schema)).join('\n'));
	return meant ? lines : example(lines);
}

function notAGroup(name: string, value: unknown, schema: Schema): Words {
	const isEntry = / of /.test(name);
	const meant = inGroup(name, value);
	const lines = isEntry ? entryMeant(value, schema) : listed(name, meant, schema);
	return {
		rule: 'wrong-type',
		message: Array.isArray(value)
			? `${name} must have fields, not a list.`
			: `${name} must have fields of its own, not just the text ${quoted(String(value))}.`,
		...advice`Type it like this:\n${lines}`,
	};
}

/** An entry of a list of groups: the text that was typed names it. What else it needs is shown by an example. */
function entryMeant(value: unknown, schema: Schema): Mend {
	const [object] = objectsOf(unwrapped(schema));
	const required = object ? fieldsOf(object).filter(({ isRequired }) => isRequired) : [];
	const naming = required.find((field) => field.name === 'name' || field.name === 'title')?.name;
	const asTyped = (fields: unknown) => {
		const lines = typed('', [fields])
			.slice(1)
			.map((line) => line.slice(2));
		return instead(lines.map((line) => line.slice(2)).join('\n'), lines.join('\n'));
	};
	if (!naming || typeof value !== 'string') return example(asTyped(exampleOf(schema)));
	const own: Record<string, string> = { id: slugFrom(value), [naming]: value.trim() };
	const mend = asTyped(
		Object.fromEntries(
			required.map((field) => [field.name, own[field.name] ?? exampleOf(field.schema)]),
		),
	);
	return required.every((field) => own[field.name]) ? mend : example(mend);
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
	const fields = waysIn(text);
	const guess = nearest(text, words) ?? words.find((word) => MEANT[word]?.test(text));
	const says = { rule: 'wrong-value', message: `${name} cannot be ${quoted(text)}.` } as const;
	if (fields) {
		const lines = instead(typed(field, fields.group).join('\n'));
		const rest = text.replace(fields.found, '').replace(/mailto:/i, '');
		// Words such as “at” say nothing without the address.
		return /\p{L}{4}|\d/u.test(rest)
			? {
					...says,
					...advice`Type it on a line of its own, and write ${quoted(text)} in the text below:\n${andBelow(lines, text)}`,
				}
			: { ...says, ...advice`Type it on a line of its own:\n${lines}` };
	}
	if (guess) return { ...says, ...advice`Did you mean ${instead(`${field}: ${guess}`)}?` };
	const form = example(
		instead(typed(field, { url: 'https://forms.example.org/cohort-2' }).join('\n')),
	);
	const [, state] = STATES.find(([said]) => said.test(text)) ?? [];
	if (state) {
		const own = instead(typed(field, state).join('\n'));
		const lines = 'closes' in state ? example(own) : own;
		return {
			...says,
			...advice`Type it as a field of its own:\n${lines}\nIf people register with a form, give its address there too, as url.`,
		};
	}
	if (IS_ON.test(text)) {
		return {
			...says,
			...advice`If people register by writing to the contact, type ${instead(`${field}: email`)}\nIf they fill in a form, type its address, such as\n${form}\nIf nobody needs to register, type ${instead(`${field}: none`)}`,
		};
	}
	const ways = `Type ${oneOf(words.map((word) => `${field}: ${word}`))}`;
	return {
		...says,
		...advice`${ways}, or the address of a form on a line of its own, such as\n${form}`,
	};
}

/** The way to register that a text holds, as fields, and the piece of the text that says it. */
function waysIn(text: string): { found: string; group: object } | undefined {
	const [link] = /https:\/\/[^\s,;]+(?<![.!?])/.exec(text) ?? [];
	if (link) return { found: link, group: { url: link } };
	const [email] = /[^\s<>:,;()]+@[^\s<>:,;()]+\.\w+/.exec(text) ?? [];
	if (email) return { found: email, group: { email } };
	const [phone] = /\+?\(?\d[\d ()-]{6,}\d/.exec(text) ?? [];
	return phone ? { found: phone, group: { phone } } : undefined;
}

/** The states of a registration that people type in the place of the way, and the fields that say them. */
const STATES: readonly (readonly [said: RegExp, fields: object])[] = [
	[/^\W*(?:is )?(?:fully? ?(?:booked|up)?|sold out|no places)\b/i, { full: true }],
	[/^\W*(?:is |now )?(?:closed|over|ended)\b/i, { closes: '2021-02-22' }],
];

/** Says only that people register, and not how. */
const IS_ON = /^\W*(?:is |now )?(?:open|yes|true|required|needed|on)\b/i;

/** Other ways to say the words. */
const MEANT: Readonly<Record<string, RegExp>> = {
	none: /^(no|not|none|nothing|never|false|free|drop|just|walk|unn)/i,
	email: /^(mail|e-?mail|by e?-?mail|write|contact|ask)/i,
};

function notANumber(
	name: string,
	raw: string,
	{ summary }: Readonly<Record<string, unknown>>,
): Words {
	const says = {
		rule: 'wrong-type',
		message: `${name} must be a number, not ${quoted(raw)}.`,
	} as const;
	const numbers = numbersIn(raw);
	const whole = (number: number) => String(isWhole(name) ? Math.trunc(number) : number);
	const [number = isFree(raw) ? 0 : undefined] = numbers;
	if (number !== undefined && numbers.length < 2) {
		return {
			...says,
			...advice`Type only digits, without quotes: ${instead(`${name}: ${whole(number)}`)}`,
		};
	}
	if (name === 'amount') {
		const said = typeof summary === 'string' ? summary.trim() : '';
		const lines = typed('summary', said ? `${said} (${raw})` : raw).join('\n');
		const moved = (words: string) =>
			said ? intoSibling('summary', lines, words) : instead(lines, words);
		return {
			...says,
			...advice`An amount is one number. ${moved('Take this line out')}, and say it in the summary of the cost:\n${lines}`,
		};
	}
	return {
		...says,
		...(numbers.length > 1
			? advice`Type one number, such as ${example(instead(`${name}: ${whole(numbers.at(-1) ?? 1)}`))}`
			: advice`Type only digits, without quotes, such as ${example(instead(`${name}: 1`))}, or ${out('take the line out')}.`),
	};
}

const isWhole = (name: string) => name === 'order' || name === 'places';

/** Numbers as words, each at its own place. */
const WORDS = [
	/\b(?:zero|nil)\b/i,
	/\b(?:one|first)\b/i,
	/\b(?:two|second)\b/i,
	/\b(?:three|third)\b/i,
	/\bfou?rth?\b/i,
	/\b(?:five|fifth)\b/i,
	/\bsix(?:th)?\b/i,
	/\bseven(?:th)?\b/i,
	/\beighth?\b/i,
	/\b(?:nine|ninth)\b/i,
	/\bten(?:th)?\b/i,
];

/** The numbers in a text: 12,50 is twelve and a half, and 1,200 twelve hundred. */
function numbersIn(raw: string): number[] {
	if (!/\d/.test(raw)) return [...WORDS.keys()].filter((number) => WORDS[number]?.test(raw));
	const plain = raw
		.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
		.replace(/(\d),(?=\d{1,2}(?!\d))/g, '$1.');
	return (plain.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}

function notYesOrNo(name: string, raw: string): Words {
	const isNo = /^\W*(no|not|never|none|n|off|false|0)\b/i.test(raw);
	const isYes = /^\W*(yes|y|on|true|1|full|fully|ended|all day)\b/i.test(raw);
	const yes = instead(`${name}: true`);
	const no = instead(`${name}: false`);
	return {
		rule: 'wrong-type',
		message: `${name} must be true or false, not ${quoted(raw)}.`,
		...(isNo || isYes
			? advice`Type ${isNo ? no : yes}, without quotes.`
			: advice`Type ${yes} if it is so, or ${no} if it is not.`),
	};
}

/** Begins a sentence with a capital, unless its first word is the name of a field. */
function capital(text: string): string {
	return /^entry /.test(text) ? text[0]?.toUpperCase() + text.slice(1) : text;
}
