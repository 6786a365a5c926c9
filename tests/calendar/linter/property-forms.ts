import type { ValueType } from './value-types.ts';

/** The properties that a component may have. */
export interface ComponentForm {
	/** Every property that may be there, with the type of its value. */
	readonly valueTypes: ReadonlyMap<string, ValueType>;
	readonly required: readonly string[];
	/** Properties that may occur once at most, also some that are not in `valueTypes`. */
	readonly once: ReadonlySet<string>;
	/** Properties that are refused by name, with the reason. */
	readonly refused: ReadonlyMap<string, string>;
}

/** RFC 7986 §5.7 and §5.8 give these no type of their own: VALUE has to say it. */
export const valueStated: ReadonlySet<string> = new Set(['REFRESH-INTERVAL', 'SOURCE']);

/** VCALENDAR (RFC 5545 §3.6, RFC 7986 §4). METHOD is here because it has a rule of its own. */
export const calendarForm: ComponentForm = {
	valueTypes: new Map([
		['VERSION', 'TEXT'],
		['PRODID', 'TEXT'],
		['CALSCALE', 'TEXT'],
		['METHOD', 'TEXT'],
		['NAME', 'TEXT'],
		['DESCRIPTION', 'TEXT'],
		['URL', 'URI'],
		['SOURCE', 'URI'],
		['REFRESH-INTERVAL', 'DURATION'],
		['X-WR-CALNAME', 'TEXT'],
		['X-WR-CALDESC', 'TEXT'],
		['X-PUBLISHED-TTL', 'DURATION'],
	]),
	required: ['VERSION', 'PRODID', 'CALSCALE'],
	// RFC 7986 §5.1 and §5.2 let NAME and DESCRIPTION recur in other languages; the house has one.
	once: new Set([
		...['VERSION', 'PRODID', 'CALSCALE', 'METHOD'],
		...[
			'UID',
			'LAST-MODIFIED',
			'URL',
			'REFRESH-INTERVAL',
			'SOURCE',
			'COLOR',
			'NAME',
			'DESCRIPTION',
		],
		...['X-WR-CALNAME', 'X-WR-CALDESC', 'X-PUBLISHED-TTL'],
	]),
	refused: new Map(),
};

/** VEVENT (RFC 5545 §3.6.1, RFC 7986 §4). DURATION is here because it has a rule of its own. */
export const eventForm: ComponentForm = {
	valueTypes: new Map([
		['UID', 'TEXT'],
		['DTSTAMP', 'DATE-TIME'],
		['LAST-MODIFIED', 'DATE-TIME'],
		['CREATED', 'DATE-TIME'],
		['SEQUENCE', 'INTEGER'],
		['DTSTART', 'DATE-TIME'],
		['DTEND', 'DATE-TIME'],
		['DURATION', 'DURATION'],
		['SUMMARY', 'TEXT'],
		['STATUS', 'TEXT'],
		['TRANSP', 'TEXT'],
		['DESCRIPTION', 'TEXT'],
		['URL', 'URI'],
		['LOCATION', 'TEXT'],
		['GEO', 'GEO'],
		['CATEGORIES', 'TEXT-LIST'],
		['CLASS', 'TEXT'],
	]),
	// A place may be to be announced, so LOCATION may be missing.
	required: [
		...['UID', 'DTSTAMP', 'LAST-MODIFIED', 'CREATED', 'SEQUENCE', 'DTSTART'],
		...['SUMMARY', 'STATUS', 'DESCRIPTION', 'URL', 'CATEGORIES', 'CLASS'],
	],
	once: new Set([
		...[
			'DTSTAMP',
			'UID',
			'DTSTART',
			'DTEND',
			'DURATION',
			'CLASS',
			'CREATED',
			'DESCRIPTION',
			'GEO',
			'LAST-MODIFIED',
		],
		...[
			'LOCATION',
			'ORGANIZER',
			'PRIORITY',
			'SEQUENCE',
			'STATUS',
			'SUMMARY',
			'TRANSP',
			'URL',
			'RECURRENCE-ID',
		],
		...['RRULE', 'COLOR'],
	]),
	refused: new Map([
		['ORGANIZER', 'it makes an invitation'],
		['ATTENDEE', 'it makes an invitation'],
		['X-ALT-DESC', 'it is rich text'],
		['RRULE', 'every session is an event'],
		['RDATE', 'every session is an event'],
		['EXDATE', 'every session is an event'],
		['RECURRENCE-ID', 'every session is an event'],
		['CONFERENCE', 'it opens a meeting'],
	]),
};
