import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { inUtc } from '../../domain/zoned-time.ts';
import { inQuotes, oneOf, quoted, slugFrom } from '../../reading/phrases.ts';
import { nearest } from '../../spelling.ts';
import type { RuleId } from '../rules.ts';
import { dateGuess, linkGuess, timeGuess } from '../words/guess.ts';

/** Says what is wrong with a value, and what to type. */
export interface Words {
	readonly rule: RuleId;
	readonly message: string;
	readonly hint: string;
}

/** A text that its schema refuses. */
export interface RefusedText {
	/** The field's name in a sentence. */
	readonly name: string;
	/** The characters before the text where it is typed: `title: `. */
	readonly label: string;
	/** The value as it was typed. */
	readonly raw: string;
	/** The value as YAML reads it. */
	readonly value: unknown;
	/** The kind of text that the schema wants, or the words to choose from. */
	readonly wanted: string | readonly string[] | undefined;
}

/** Says what is wrong with a text; undefined if its schema's own message is as good. */
export function refusedText(text: RefusedText): Words | undefined {
	const { wanted, value } = text;
	if (typeof wanted === 'object') return notAmong(text, wanted);
	if (wanted === 'date') return notADate(text);
	if (wanted === 'time') return notATime(text);
	if (typeof value !== 'string') return notAText(text);
	const words = {
		line: severalLines,
		slug: notAnId,
		id: notAnId,
		link: notALink,
		email: notAnEmail,
		host: notAHost,
	};
	return words[wanted as keyof typeof words]?.(text);
}

function notAText({ name, label, raw, value }: RefusedText): Words {
	const what = { number: 'a number', boolean: 'true or false' }[typeof value as string] ?? 'a list';
	return {
		rule: 'wrong-type',
		message: `${name} must be a text, but ${quoted(raw)} is read as ${what}.`,
		hint: raw
			? `Put it in quotes: ${label}${inQuotes(raw)}`
			: `Type one text after ${label.trim() || 'the hyphen'}`,
	};
}

function notAmong({ name, label, raw }: RefusedText, words: readonly string[]): Words {
	const beginning = raw.replace(/\W/g, '').slice(0, 3).toLowerCase();
	const guess =
		nearest(raw, words) ??
		words.find((word) => beginning.length === 3 && word.toLowerCase().startsWith(beginning));
	return {
		rule: 'wrong-value',
		message: `${name} cannot be ${quoted(raw)}.`,
		hint: guess ? `Did you mean ${label}${guess}?` : `Type ${oneOf(words)}.`,
	};
}

function notADate({ name, label, raw }: RefusedText): Words {
	const guess = dateGuess(raw);
	const isForm = /^\d{4}-\d{2}-\d{2}$/.test(raw);
	const last = isForm ? lastDay(raw) : undefined;
	return {
		rule: 'bad-date',
		message: isForm
			? /^(19|20)/.test(raw)
				? `The date ${raw} does not exist.`
				: `The year of ${raw} cannot be right.`
			: `${name} cannot be read as a date: ${quoted(raw)}.`,
		hint: guess
			? `Type it as year-month-day: ${label}${guess}`
			: last
				? `Type a day that exists. That month ends with ${label}${last}`
				: `Type a date as year-month-day, such as ${label}2021-02-24`,
	};
}

/** The last day of the month of a date that may not exist; undefined if there is no such month. */
function lastDay(date: string): string | undefined {
	const month = parseISO(date.slice(0, 7));
	if (!isValid(month) || date.slice(8) < '28') return undefined;
	return formatISO(lastDayOfMonth(date.slice(0, 7), inUtc), { representation: 'date' });
}

function notATime({ name, label, raw }: RefusedText): Words {
	const guess = timeGuess(raw);
	return {
		rule: 'bad-time',
		message: `${name} cannot be read as a time: ${quoted(raw)}.`,
		hint: `Type it on the 24-hour clock, in straight quotes${guess ? ':' : ', such as'} ${label}"${guess ?? '16:00'}"`,
	};
}

function severalLines({ name, label, value }: RefusedText): Words {
	const lines = String(value)
		.trim()
		.replace(/\s*[\r\n]+\s*/g, ' ');
	return {
		rule: 'wrong-value',
		message: `${name} must be on one line.`,
		hint: `Type it on one line: ${label}${lines.length > 90 ? '…' : inQuotes(lines)}`,
	};
}

function notAnId({ name, label, raw, wanted }: RefusedText): Words {
	const parts = wanted === 'id' ? idGuess(raw) : [slugFrom(raw)];
	return {
		rule: 'bad-id',
		message: `${name} becomes part of an address, so it cannot be ${quoted(raw)}.`,
		hint: `Use lower-case letters, digits and single hyphens: ${label}${parts.join('/') || 'relational-power'}`,
	};
}

/** The words of an id that somebody may have typed as an address or as the path of a file. */
function idGuess(raw: string): string[] {
	const words = raw
		.replace(/^https?:\/\/[^/]*/i, '')
		.replace(/^\/?(?:content\/)?(?:programmes|cohorts|themes)\//, '')
		.replace(/\.(?:mdx?|ics)$/i, '');
	return words.split('/').map(slugFrom).filter(Boolean);
}

function notALink({ name, label, raw }: RefusedText): Words {
	const guess = linkGuess(raw);
	const isSecret = /^https:\/\/[^/]*@/.test(raw);
	return {
		rule: 'bad-link',
		message: /^http:\/\//i.test(raw)
			? `${name} starts with http://, which is not safe.`
			: isSecret
				? `${name} holds a user name or a password, which everybody would see.`
				: `${name} is not a whole web address that starts with https://.`,
		hint: guess
			? `Type ${label}${guess} and open it once to see that it works.`
			: isSecret
				? `Take out everything between https:// and the @: ${label}${raw.replace(/\/\/[^/]*@/, '//')}`
				: `Open the page in your browser and copy its address, such as ${label}https://forms.example.org/cohort-2`,
	};
}

function notAnEmail({ name, label, raw }: RefusedText): Words {
	const [found] =
		/[^\s<>:,;()[\]"]+@[^\s<>:,;()[\]"]+\.[a-z]{2,}/i.exec(
			raw.replace(/\s*(\(at\)|\[at\]| at )\s*/i, '@'),
		) ?? [];
	return {
		rule: 'wrong-value',
		message: `${name} is not an email address: ${quoted(raw)}.`,
		hint: `Type only the address: ${label}${found ?? 'office@example.org'}`,
	};
}

function notAHost({ name, label, raw }: RefusedText): Words {
	const host = URL.parse(raw.includes('://') ? raw : `https://${raw}`)?.hostname;
	return {
		rule: 'wrong-value',
		message: `${name} must be only the name of a site, not ${quoted(raw)}.`,
		hint: `Type only the part between https:// and the next slash: ${label}${host?.includes('.') ? host : 'actionnetwork.org'}`,
	};
}
