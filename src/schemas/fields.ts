import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { z } from 'zod';
import { escapedAddress, isWholeAddress } from './web-address.ts';

/**
 * The kinds of value that an editor types. Each refuses others with a message that says what to type.
 * A field describes itself where it is used.
 */

/** The sort of text that a schema takes. The checker uses it to guess what an editor meant. Copies of a schema keep it. */
export const textKinds = z.registry<{
	kind:
		| 'date'
		| 'time'
		| 'end-time'
		| 'zone'
		| 'line'
		| 'markdown'
		| 'slug'
		| 'id'
		| 'link'
		| 'file'
		| 'link-or-file'
		| 'site'
		| 'email'
		| 'host'
		| 'language'
		| 'colour'
		| 'picture';
}>();

// Only years of these two centuries pass. Astro's reader of YAML takes the year 0027 for 1927.
const DATE = /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Does the calendar have this date, `2021-02-24`? It has no `2021-02-30`. */
function isCalendarDate(date: string): boolean {
	return isValid(parseISO(date));
}

/**
 * A calendar date, `2021-02-24`, as a string.
 * Astro's reader of YAML makes a Date at midnight UTC of an unquoted date. The checker's makes a string. Both pass.
 */
export const date = z
	.preprocess(
		(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
		z
			.string('Type a date as year-month-day, such as 2021-02-24.')
			.regex(DATE, 'Type a date as year-month-day, such as 2021-02-24.')
			.refine(isCalendarDate, {
				error: ({ input }) => `There is no ${input} in the calendar. Type a date that exists.`,
				when: ({ value }) => typeof value === 'string' && DATE.test(value),
			}),
	)
	.register(textKinds, { kind: 'date' })
	.meta({ examples: ['2021-02-24'] });

const TYPE_A_TIME =
	'Type a time on the 24-hour clock in quotes, such as "16:00", or tba while nobody knows it.';

/** A wall time on the 24-hour clock, `16:00`, at which something starts; `tba` while nobody knows it. */
export const startTime = z
	.string(TYPE_A_TIME)
	.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|tba)$/, TYPE_A_TIME)
	.register(textKinds, { kind: 'time' })
	.meta({ examples: ['16:00'] });

/** A wall time at which something ends; `24:00` is the end of the day, as `00:00` is, and `tba` stands while nobody knows it. */
export const endTime = z
	.string(TYPE_A_TIME)
	.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00|tba)$/, TYPE_A_TIME)
	.register(textKinds, { kind: 'end-time' })
	.meta({ examples: ['18:00'] });

/** One line of text. It is never empty. */
export const line = z
	.string('Type some text.')
	.trim()
	.min(1, 'Type some text, or take the field out.')
	.regex(/^[^\r\n]*$/, 'Keep this on one line.')
	.register(textKinds, { kind: 'line' });

/** A text of one or more paragraphs in Markdown. The checker reads it as it reads the text below the fields of a file. */
export const markdown = z
	.string('Type some text.')
	.trim()
	.min(1, 'Type some text, or take the field out.')
	.register(textKinds, { kind: 'markdown' });

/**
 * The longest word of an address. Disks take names of 255 bytes, and a calendar's name holds two words and an ending.
 */
export const MOST_LETTERS = 100;

const SHORTER = `Use at most ${MOST_LETTERS} characters between two slashes.`;

/** Words joined by hyphens, as in an address: `change-power-self-interest`. */
export const slug = z
	.string('Type lower-case words joined by hyphens, such as relational-power.')
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'Use lower-case letters, digits and single hyphens only, such as relational-power.',
	)
	.max(MOST_LETTERS, SHORTER)
	.register(textKinds, { kind: 'slug' })
	.meta({ examples: ['relational-power'] });

/** Slugs joined by slashes, as in a file's path or a session's address: `schools/2021-spring`. */
export const id = z
	.string('Type an id, such as schools/2021-spring.')
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/,
		'Use lower-case letters, digits and hyphens, with a slash between folders, such as schools/2021-spring.',
	)
	.refine((text) => text.split('/').every(({ length }) => length <= MOST_LETTERS), SHORTER)
	.register(textKinds, { kind: 'id' })
	.meta({ examples: ['schools/2021-spring'] });

function holdsNoPassword(link: string): boolean {
	const { username, password } = new URL(link);
	return username === '' && password === '';
}

const WHOLE_ADDRESS =
	'Type a whole web address that starts with https:// and holds no blank and no password.';

/** An address on another site, in the one form that programs get. It starts with https and holds no password. */
export const link = z
	.string('Type a whole web address that starts with https://.')
	.trim()
	.refine((text) => isWholeAddress(text) && holdsNoPassword(text), WHOLE_ADDRESS)
	.overwrite(escapedAddress)
	.register(textKinds, { kind: 'link' })
	.meta({ examples: ['https://forms.example.org/cohort-2'] });

const FILE = /^\/?(?:files|images)\/[^\s\\?#]+$/;

const WHICH_FILE = 'Type the path of a file in content/files/, such as /files/listening-sheet.pdf.';

/** Is this the path of a file that the site publishes, by its form? The first slash may be missing. */
export function isFilePath(text: string): boolean {
	return FILE.test(text);
}

/** The address on this site of a file of the content. @example fileAddress('files/sheet.pdf'); // => '/files/sheet.pdf' */
export function fileAddress(path: string): string {
	return path.startsWith('/') ? path : `/${path}`;
}

/** A file of the content that the site publishes as it is, by its address here: `/files/sheet.pdf`. */
export const file = z
	.string(WHICH_FILE)
	.trim()
	.regex(FILE, WHICH_FILE)
	.overwrite(fileAddress)
	.register(textKinds, { kind: 'file' })
	.meta({ examples: ['/files/listening-sheet.pdf'] });

/** An address on another site, or a file of the content. */
export const linkOrFile = z
	.string('Type a whole web address that starts with https://.')
	.trim()
	.refine(
		(text) => isFilePath(text) || (isWholeAddress(text) && holdsNoPassword(text)),
		WHOLE_ADDRESS,
	)
	.overwrite((text) => (isFilePath(text) ? fileAddress(text) : escapedAddress(text)))
	.register(textKinds, { kind: 'link-or-file' })
	.meta({ examples: ['https://media.example.org/relational-power'] });

/** An email address. */
export const email = z
	.email('Type an email address, such as office@example.org.')
	.register(textKinds, { kind: 'email' })
	.meta({ examples: ['office@example.org'] });

/** A telephone number that a telephone can dial. */
export const telephone = line
	.regex(
		/^\+?[\d ()./-]{5,}$/,
		'Type one telephone number and nothing else, such as 020 7946 0000.',
	)
	.meta({ examples: ['020 7946 0000'] });

/** Is this text an email address? */
export function isEmail(text: string): boolean {
	return email.safeParse(text).success;
}

/** A day of the week, in English and in full. */
export const weekday = z
	.enum(
		['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
		'Type a day of the week in full, such as Wednesday.',
	)
	.meta({ examples: ['Wednesday'] });

/** The place of a session, cohort or theme. */
export const place = line
	.describe(
		'The place, such as "Room 4, Town Hall, Quay Street" or "Online". You may name the program: "Online (Zoom)" or "Online (Jitsi)". Never type the link that opens a meeting. People get it when they register.',
	)
	.meta({ examples: ['Town Hall, Quay Street'] });

/** The subjects of a programme, a month or a session. They add up from the programme to the session. */
export const tags = z.array(line).describe('Subjects, a word or two each.');

/** The older ids of a record that was renamed. */
export const formerly = z
	.array(id)
	.min(1, 'List at least one older id, or take the field out.')
	.describe(
		'The ids that it had before it was renamed, oldest first. Its old addresses then lead to the new one and calendars keep their entries.',
	);
