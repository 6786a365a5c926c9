import {
	advice,
	andBelow,
	example,
	hidden,
	instead,
	type Mend,
	marked,
} from '../../reading/advice.ts';
import { inQuotes, inStraightQuotes, oneOf, quoted, slugFrom } from '../../reading/phrases.ts';
import { MOST_LETTERS } from '../../schemas/fields.ts';
import { languages } from '../../schemas/languages.ts';
import { siteAddressGuess } from '../../schemas/site-address.ts';
import { isWholeAddress } from '../../schemas/web-address.ts';
import { nearest } from '../../spelling.ts';
import type { RuleId } from '../rules.ts';
import { linkGuess, linksWithBlank, linkWithin, timeGuesses } from '../words/guess.ts';
import { isUnknown } from '../words/not-known.ts';
import { spanGuess } from '../words/time-within.ts';
import { zoneGuess } from '../words/zone-guess.ts';
import type { Copies } from './copies.ts';
import { notAColour, notAPicture } from './refused-brand.ts';
import { notADate } from './refused-date.ts';
import { fileGuess, notAFile } from './refused-file.ts';

/** Says what is wrong with a value, and what to type. */
export interface Words {
	readonly rule: RuleId;
	readonly message: string;
	readonly hint: string;
	readonly mends?: readonly Mend[];
}

/** Types a value in the place of another: with its field, or alone in a list. */
export function put(label: string, value: string): Mend {
	return /^\w/.test(label) ? instead(label + value) : marked(value, label + value);
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
	/** The zone of the times around it. */
	readonly zone?: string | undefined;
	/** The year of the other dates in the file. */
	readonly year?: string | undefined;
	/** The fields of the whole file, which may say the hours. */
	readonly run?: Readonly<Record<string, unknown>>;
	/** Writes the entry around it once for each of some days. */
	readonly copies?: Copies | undefined;
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
		...(raw
			? advice`Put it in quotes: ${put(label, inQuotes(raw))}`
			: advice`Type one text after ${label.trim() || 'the hyphen'}`),
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
		...(guess ? advice`Did you mean ${put(label, guess)}?` : advice`Type ${oneOf(words)}.`),
	};
}

function notATime({ name, label, raw }: RefusedText): Words {
	const says = {
		rule: 'bad-time',
		message: `${name} cannot be read as a time: ${quoted(raw)}.`,
	} as const;
	const [guess, other] = timeGuesses(raw);
	const plain = raw.replace(/[^\p{L}\d?]+/gu, ' ').trim();
	if (isUnknown(raw)) {
		return { ...says, ...advice`While nobody knows the time, type ${put(label, 'tba')}` };
	}
	if (/^(?:all|whole|full) ?day$|^all (?:the )?day$/i.test(plain)) {
		return {
			...says,
			...advice`If the session takes the whole day, type ${instead('allDay: true')} in its entry instead of this line.`,
		};
	}
	// A word such as “late” is true as it is, so nobody has to invent an hour for it.
	if (!guess && plain && !/\d/.test(plain)) {
		return {
			...says,
			...advice`If it has no set time, type ${example(put(label, 'tba'))} and say ${quoted(raw)} in the summary of the session. Else type the time on the 24-hour clock, in straight quotes, such as ${example(put(label, '"16:00"'))}`,
		};
	}
	if (plain === '24 00') {
		return {
			...says,
			hint: `The day that ends at 24:00 is over then. Type the next day after date, and ${label}"00:00"`,
		};
	}
	const [, from, to] =
		/^\W*(\d[^–—-]*?)\s*(?:[–—-]|\bto\b|\btill\b|\buntil\b)\s*(\d.*?)\W*$/i.exec(raw) ?? [];
	const span = label === 'starts: ' && from && to ? spanGuess(from, to) : undefined;
	if (span) {
		return {
			...says,
			...advice`Type the start and the end in two lines:\n${instead(`starts: "${span[0]}"\nends: "${span[1]}"`)}`,
		};
	}
	if (guess && other) {
		const [afternoon, morning] = [guess, other].toSorted().toReversed() as [string, string];
		const offers = {
			afternoon: advice`If it is in the afternoon or evening, type ${put(label, `"${afternoon}"`)}`,
			morning: advice`If it is in the morning, type ${put(label, `"${morning}"`)}`,
		};
		const [likelier, less] =
			guess === afternoon ? [offers.afternoon, offers.morning] : [offers.morning, offers.afternoon];
		return { ...says, ...advice`${likelier}\n${less}` };
	}
	return {
		...says,
		...(guess
			? advice`Type it on the 24-hour clock, in straight quotes: ${put(label, `"${guess}"`)}`
			: advice`Type it on the 24-hour clock, in straight quotes, such as ${example(put(label, '"16:00"'))}`),
	};
}

function severalLines({ name, label, value }: RefusedText): Words {
	const lines = String(value)
		.trim()
		.replace(/\s*[\r\n]+\s*/g, ' ');
	return {
		rule: 'wrong-value',
		message: `${name} must be on one line.`,
		...(lines.length > 90
			? advice`Type it on one line, without the line breaks.${hidden(put(label, inStraightQuotes(lines)))}`
			: advice`Type it on one line: ${put(label, inStraightQuotes(lines))}`),
	};
}

function notAnId({ name, label, raw, wanted }: RefusedText): Words {
	const long = raw.split('/').find(({ length }) => length > MOST_LETTERS);
	if (long) {
		return {
			rule: 'bad-id',
			message: `${name} becomes part of an address and of a file’s name, so no word may have more than ${MOST_LETTERS} characters. This one has ${long.length}.`,
			...advice`Type a shorter one, such as ${example(put(label, 'relational-power'))}`,
		};
	}
	const parts = wanted === 'id' ? idGuess(raw) : [slugFrom(raw)];
	return {
		rule: 'bad-id',
		message: `${name} becomes part of an address, so it cannot be ${quoted(raw)}.`,
		...(parts.join('')
			? advice`Use lower-case letters, digits and single hyphens: ${put(label, parts.join('/'))}`
			: advice`Use letters from a to z in lower case, digits and single hyphens, such as ${example(put(label, 'relational-power'))}`),
	};
}

/** The words of an id that somebody may have typed as an address or as the path of a file. */
function idGuess(raw: string): string[] {
	const words = raw
		.replace(/[?#].*$/, '')
		.replace(/^(?:https?:\/\/[^/]*|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?=\/))/i, '')
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
			...advice`Take out everything between https:// and the @: ${put(label, raw.replace(/\/\/[^/]*@/, '//'))}`,
		};
	}
	const [escaped, before] = linksWithBlank(text) ?? [];
	const words = text.trim().replace(/^\S+\s+/, '');
	if (escaped) {
		return {
			rule,
			message: `${name} has a blank in it. An address has none, and calendars would end the link there.`,
			...advice`If words stand behind the address, type ${andBelow(put(label, before ?? ''), words)} and write them in the text below: ${words}\nIf the blank belongs to the address, type ${put(label, escaped)}`,
		};
	}
	const path = fileGuess(text);
	if (path && neighbours.includes('file')) {
		return {
			rule,
			message: `${name} is for addresses on other sites, and this is a file of the content.`,
			...advice`Type it under file instead of url:\n${instead(`file: ${path}`)}`,
		};
	}
	const guess = linkGuess(text) ?? linkWithin(text);
	return {
		rule,
		message: /^http:\/\//i.test(text)
			? `${name} starts with http://, which is not safe.`
			: `${name} is not a whole web address that starts with https://.`,
		...(guess
			? advice`Type ${put(label, guess)} and open it once to see that it works.`
			: advice`Open the page in your browser and copy its address, such as ${example(put(label, 'https://forms.example.org/cohort-2'))}`),
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
		...(isAccented
			? advice`Ask the people with this mailbox how they spell it in letters from a to z, such as ${example(put(label, plain))}`
			: found && found !== raw
				? advice`Type only the address: ${put(label, found)}`
				: advice`Type an address such as ${example(put(label, 'office@example.org'))}`),
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
		...advice`Publish the site at such an address, and type ${put(label, guess)}`,
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
		...(/^[a-z]{2,3}(-[A-Z]{2})?$/.test(canonical)
			? advice`Did you mean ${put(label, canonical)}?`
			: advice`Type ${oneOf(languages.map((code) => `${label}${code}`))}, with a country if you like, such as ${example(put(label, 'en-GB'))}.`),
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
	const host = URL.parse(raw.includes('://') ? raw : `https://${raw}`)?.hostname.replace(
		/[^a-z\d.-]/g,
		'',
	);
	return {
		rule: 'wrong-value',
		message: `${name} must be only the name of a site, not ${quoted(raw)}.`,
		...(host?.includes('.')
			? advice`Type only the part between https:// and the next slash: ${put(label, host)}`
			: advice`Type only the part between https:// and the next slash, such as ${example(put(label, 'actionnetwork.org'))}`),
	};
}

function notAZone({ name, label, raw, beside = {} }: RefusedText): Words {
	const guess = zoneGuess(raw, beside);
	return {
		rule: 'wrong-value',
		message: `${name} must be the name of a place on the IANA list, not ${quoted(raw)}.`,
		...(guess
			? advice`Did you mean ${put(label, guess)}?`
			: advice`Type the region, a slash and its largest city, such as ${example(put(label, 'Europe/London'))}.`),
	};
}
