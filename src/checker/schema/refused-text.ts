import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { inUtc } from '../../domain/zoned-time.ts';
import { inQuotes, oneOf, quoted, slugFrom } from '../../reading/phrases.ts';
import { MOST_LETTERS } from '../../schemas/fields.ts';
import { languages } from '../../schemas/languages.ts';
import { siteAddressGuess } from '../../schemas/site-address.ts';
import { isWholeAddress } from '../../schemas/web-address.ts';
import { nearest } from '../../spelling.ts';
import type { RuleId } from '../rules.ts';
import {
	dateGuess,
	datesGuess,
	linkGuess,
	linksWithBlank,
	linkWithin,
	timeGuess,
} from '../words/guess.ts';
import { zoneGuess } from '../words/zone-guess.ts';
import { notAColour, notAPicture } from './refused-brand.ts';
import { fileGuess, notAFile } from './refused-file.ts';

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
	/** The names of all fields that may stand beside it. */
	readonly neighbours?: readonly string[];
	/** The fields beside it, which may say what was meant. */
	readonly beside?: Readonly<Record<string, unknown>>;
}

/** Says what is wrong with a text; undefined if its schema's own message is as good. */
export function refusedText(text: RefusedText): Words | undefined {
	const { wanted, value } = text;
	if (typeof wanted === 'object') return notAmong(text, wanted);
	if (wanted === 'date') return notADate(text);
	if (wanted === 'time' || wanted === 'end-time') return notATime(text);
	if (wanted === 'colour') return notAColour(text);
	if (typeof value !== 'string') return notAText(text);
	const words = {
		line: severalLines,
		slug: notAnId,
		id: notAnId,
		link: notALink,
		file: notAFile,
		'link-or-file': neitherLinkNorFile,
		email: notAnEmail,
		host: notAHost,
		zone: notAZone,
		site: notASiteAddress,
		language: notSpoken,
		picture: notAPicture,
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
	const [first, last] = (label === 'date: ' && datesGuess(raw)) || [];
	if (first) {
		return {
			rule: 'bad-date',
			message: `${name} is one day, not ${quoted(raw)}.`,
			hint: `If it goes on from the first day to the last without a break, type\ndate: ${first}\nendDate: ${last}\nIf people meet at the same hours on each day, list a session for each.`,
		};
	}
	const guess = dateGuess(raw);
	const isForm = /^\d{4}-\d{2}-\d{2}$/.test(raw);
	const end = isForm ? lastDay(raw) : undefined;
	return {
		rule: 'bad-date',
		message: isForm
			? /^(19|20)/.test(raw)
				? `The date ${raw} does not exist.`
				: `The year of ${raw} cannot be right.`
			: `${name} cannot be read as a date: ${quoted(raw)}.`,
		hint: guess
			? `Type it as year-month-day: ${label}${guess}`
			: end
				? `Type a day that exists. That month ends with ${label}${end}`
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
	const says = {
		rule: 'bad-time',
		message: `${name} cannot be read as a time: ${quoted(raw)}.`,
	} as const;
	const guess = timeGuess(raw);
	const plain = raw.replace(/[^\p{L}\d?]+/gu, ' ').trim();
	if (/^(?:tb[acd]|(?:time )?(?:to be|not yet) \w+|unknown|none|later|\?+)$/i.test(plain)) {
		return { ...says, hint: `While nobody knows the time, type ${label}tba` };
	}
	if (/^(?:all|whole|full) ?day$|^all (?:the )?day$/i.test(plain)) {
		return {
			...says,
			hint: 'If the session takes the whole day, type allDay: true in its entry instead of this line.',
		};
	}
	// A word such as “late” is true as it is, so nobody has to invent an hour for it.
	if (!guess && plain && !/\d/.test(plain)) {
		return {
			...says,
			hint: `If it has no set time, type ${label}tba and say ${quoted(raw)} in the summary of the session. Else type the time on the 24-hour clock, in straight quotes, such as ${label}"16:00"`,
		};
	}
	if (plain === '24 00') {
		return {
			...says,
			hint: `The day that ends at 24:00 is over then. Type the next day after date, and ${label}"00:00"`,
		};
	}
	return {
		...says,
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
	const long = raw.split('/').find(({ length }) => length > MOST_LETTERS);
	if (long) {
		return {
			rule: 'bad-id',
			message: `${name} becomes part of an address and of a file’s name, so no word may have more than ${MOST_LETTERS} characters. This one has ${long.length}.`,
			hint: `Type a shorter one, such as ${label}relational-power`,
		};
	}
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

function neitherLinkNorFile(text: RefusedText): Words {
	return fileGuess(String(text.value)) ? notAFile(text) : notALink(text);
}

function notALink({ name, label, raw, value, neighbours = [] }: RefusedText): Words {
	const rule = 'bad-link';
	const text = String(value);
	if (/^https:\/\/[^/]*@/.test(text)) {
		return {
			rule,
			message: `${name} holds a user name or a password, which everybody would see.`,
			hint: `Take out everything between https:// and the @: ${label}${raw.replace(/\/\/[^/]*@/, '//')}`,
		};
	}
	const [escaped, before] = linksWithBlank(text) ?? [];
	if (escaped) {
		return {
			rule,
			message: `${name} has a blank in it. An address has none, and calendars would end the link there.`,
			hint: `If words stand behind the address, type ${label}${before} and write them in the text below.\nIf the blank belongs to the address, type ${label}${escaped}`,
		};
	}
	const path = fileGuess(text);
	if (path && neighbours.includes('file')) {
		return {
			rule,
			message: `${name} is for addresses on other sites, and this is a file of the content.`,
			hint: `Type it under file instead of url:\nfile: ${path}`,
		};
	}
	const guess = linkGuess(text) ?? linkWithin(text);
	return {
		rule,
		message: /^http:\/\//i.test(text)
			? `${name} starts with http://, which is not safe.`
			: `${name} is not a whole web address that starts with https://.`,
		hint: guess
			? `Type ${label}${guess} and open it once to see that it works.`
			: `Open the page in your browser and copy its address, such as ${label}https://forms.example.org/cohort-2`,
	};
}

function notAnEmail({ name, label, raw }: RefusedText): Words {
	const [found] =
		/[^\s<>:,;()[\]"]+@[^\s<>:,;()[\]"]+\.[a-z]{2,}/i.exec(
			raw.replace(/\s*(\(at\)|\[at\]| at )\s*/i, '@'),
		) ?? [];
	const plain = found?.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
	const isAccented = plain !== found && plain !== undefined && /^[!-~]+$/.test(plain);
	return {
		rule: 'wrong-value',
		message: isAccented
			? `${name} has a letter that most programs cannot write to: ${quoted(raw)}.`
			: `${name} is not an email address: ${quoted(raw)}.`,
		hint: isAccented
			? `Ask the people with this mailbox how they spell it in letters from a to z, such as ${label}${plain}`
			: `Type only the address: ${label}${found && found !== raw ? found : 'office@example.org'}`,
	};
}

function notASiteAddress(text: RefusedText): Words {
	const link = notALink(text);
	const { name, label, value } = text;
	const guess = isWholeAddress(String(value)) ? siteAddressGuess(String(value)) : undefined;
	if (!guess || guess === value) return link;
	return {
		rule: 'bad-link',
		message: `${name} must be an address below which pages can stand: letters from a to z, digits and hyphens between single slashes.`,
		hint: `Publish the site at such an address, and type ${label}${guess}`,
	};
}

function notSpoken({ name, label, raw }: RefusedText): Words {
	const [language = ''] = /^[a-z]{2,3}(?=-|_|$)/i.exec(raw.trim()) ?? [];
	const isSpoken = languages.includes(language.toLowerCase());
	const [canonical = ''] = isSpoken ? localesOf(raw.trim().replace('_', '-')) : [];
	return {
		rule: 'wrong-value',
		message: isSpoken
			? `${name} is not a code of a language and a country: ${quoted(raw)}.`
			: `The site has no words in the language ${quoted(raw)}: its buttons and headings would be in another one than ${name} says.`,
		hint: /^[a-z]{2,3}(-[A-Z]{2})?$/.test(canonical)
			? `Did you mean ${label}${canonical}?`
			: `Type ${oneOf(languages.map((code) => `${label}${code}`))}, with a country if you like, such as ${label}en-GB.`,
	};
}

function localesOf(code: string): string[] {
	try {
		return Intl.getCanonicalLocales(code);
	} catch {
		return [];
	}
}

function notAHost({ name, label, raw }: RefusedText): Words {
	const host = URL.parse(raw.includes('://') ? raw : `https://${raw}`)?.hostname;
	return {
		rule: 'wrong-value',
		message: `${name} must be only the name of a site, not ${quoted(raw)}.`,
		hint: `Type only the part between https:// and the next slash: ${label}${host?.includes('.') ? host : 'actionnetwork.org'}`,
	};
}

function notAZone({ name, label, raw, beside = {} }: RefusedText): Words {
	const guess = zoneGuess(raw, beside);
	return {
		rule: 'wrong-value',
		message: `${name} must be the name of a place on the IANA list, not ${quoted(raw)}.`,
		hint: guess
			? `Did you mean ${label}${guess}?`
			: `Type the region, a slash and its largest city, such as ${label}Europe/London.`,
	};
}
