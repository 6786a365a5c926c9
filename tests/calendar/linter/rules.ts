/**
 * Every rule of the linter, by its id: what a right file does and the clause that says so.
 * "house" is the project's own specification of a calendar file, which is narrower than the RFCs.
 */
export const rules = {
	bom: 'A file has no byte order mark (RFC 5545 §6, house)',
	'utf-8': 'A file is UTF-8 (RFC 5545 §3.1.4)',
	'lone-lf': 'A line ends in CR LF, not in LF alone (RFC 5545 §3.1)',
	'lone-cr': 'A line ends in CR LF, and CR stands nowhere else (RFC 5545 §3.1)',
	'final-crlf': 'The last line, too, ends in CR LF (RFC 5545 §3.1)',
	'empty-line': 'No line is empty (RFC 5545 §3.1)',
	'line-length': 'A line has at most 75 octets before its CR LF (RFC 5545 §3.1)',
	'fold-orphan': 'A folded line continues another: none is the first (RFC 5545 §3.1)',
	'fold-empty':
		'A folded line holds more than its white space, or readers take it for an empty one (house)',
	'fold-splits-character': 'A fold does not split a character (RFC 5545 §3.1, note)',
	'control-character': 'No octet is a control character (RFC 5545 §3.1, CONTROL)',

	'content-line': 'A line is a name, a colon and a value (RFC 5545 §3.1)',
	'name-grammar': 'A property name is letters, digits and hyphens (RFC 5545 §3.1)',
	'param-grammar':
		'A parameter is a name, = and values, quoted where they hold , ; or : (RFC 5545 §3.1)',
	'param-repeated': 'A property bears a parameter once (RFC 5545 §3.2)',
	'param-unlisted': 'A property bears only parameters that say something here (house)',

	'text-escape': 'A backslash in TEXT stands before \\ ; , n or N (RFC 5545 §3.3.11)',
	'text-separator': 'A , or ; within TEXT is escaped (RFC 5545 §3.3.11)',
	'text-empty': 'A property that is there says something (house)',
	'text-nfc': 'Text is in Unicode’s normalisation form C (house)',
	'text-character': 'Text has no control character, line separator or U+FEFF (house)',
	'text-unseen': 'Text has no control of direction, zero-width space or noncharacter (house)',
	'text-replacement': 'Text has no U+FFFD, which is what a lone surrogate turns into (house)',
	'meeting-address': 'No address that opens a meeting is anywhere in the file (house)',

	nesting: 'Every BEGIN has its END, in order (RFC 5545 §3.6)',
	'outside-calendar': 'Every property is within a VCALENDAR (RFC 5545 §3.4)',
	'vcalendar-once': 'A file holds one VCALENDAR (RFC 5545 §3.4, house)',
	'component-missing': 'A VCALENDAR has at least one component (RFC 5545 §3.6)',
	'component-refused': 'A VCALENDAR holds VEVENTs alone, and these hold no component (house)',
	'timezone-empty': 'A VTIMEZONE has a STANDARD or a DAYLIGHT (RFC 5545 §3.6.5)',
	'property-order':
		'A VCALENDAR’s properties stand before its components (RFC 5545 §3.6, icalbody)',

	'property-repeated':
		'A property that may occur once does not occur twice (RFC 5545 §3.6, §3.6.1, RFC 7986 §4)',
	'language-repeated': 'A calendar has one NAME and one DESCRIPTION, in one language (house)',
	'property-missing': 'A component has every property that it needs (RFC 5545 §3.6, §3.6.1, house)',
	'property-refused':
		'Properties that make invitations, repetitions or rich text of an event stay out (house)',
	'property-unlisted': 'A component has only the properties that the specification names (house)',
	'value-type': 'VALUE names the type that the property has (RFC 5545 §3.2.20)',
	'value-date': 'DTSTART and DTEND are both days, or both times (RFC 5545 §3.6.1, §3.8.2.2)',
	'date-form': 'A day is 20210224, and exists (RFC 5545 §3.3.4)',
	'date-end': 'A day without hours has the day after the last as DTEND (house)',
	'value-type-missing': 'A property without a type of its own says VALUE= (RFC 7986 §5.7, §5.8)',

	'date-time-form': 'A date-time is 20210224T160000Z (RFC 5545 §3.3.5)',
	'date-time-utc': 'A date-time is in UTC, with Z (RFC 5545 §3.3.5 form 2, house)',
	'date-time-value': 'A date-time is on a day and at a time that exist (RFC 5545 §3.3.4, §3.3.12)',
	'date-time-year': 'A date-time is in the years 1970 to 2100 (house)',
	'tzid-with-utc': 'A date-time in UTC has no TZID (RFC 5545 §3.2.19)',
	'tzid-undefined': 'A TZID is that of a VTIMEZONE in the file (RFC 5545 §3.2.19)',
	'duration-form': 'A duration is P1W, P1D, P1DT6H, PT6H (RFC 5545 §3.3.6)',
	'duration-positive': 'A duration is more than nothing (RFC 5545 §3.8.2.5, RFC 7986 §5.7)',
	'sequence-form': 'SEQUENCE is an integer from 0 to 2147483647 (RFC 5545 §3.3.8, §3.8.7.4)',
	'geo-form':
		'GEO is two numbers: degrees north up to 90; degrees east up to 180 (RFC 5545 §3.8.1.6)',
	'uri-form':
		'An address is an absolute URI of ASCII characters, unescaped (RFC 5545 §3.3.13, RFC 3986 §4.3)',
	'uri-https': 'An address begins with https://, or with http:// on the local machine (house)',

	version: 'VERSION is 2.0 (RFC 5545 §3.7.4)',
	'prodid-version': 'PRODID is the same for ever: it names no version (RFC 5545 §3.7.3, house)',
	calscale: 'CALSCALE is GREGORIAN (RFC 5545 §3.7.1, house)',
	method: 'There is no METHOD: PUBLISH needs ORGANIZER (RFC 5546 §3.2.1, house)',

	'dtend-order': 'DTEND is later than DTSTART (RFC 5545 §3.8.2.2)',
	'dtend-days': 'An event lasts 24 hours at most, unless several days are meant (house)',
	'dtend-duration': 'An event has DTEND or DURATION, not both (RFC 5545 §3.6.1)',
	'stamp-modified': 'DTSTAMP equals LAST-MODIFIED (RFC 5545 §3.8.7.2, house)',
	'created-modified': 'CREATED is not after LAST-MODIFIED (RFC 5545 §3.8.7.1, §3.8.7.3)',
	status: 'STATUS is CONFIRMED, TENTATIVE or CANCELLED (RFC 5545 §3.8.1.11)',
	transp: 'TRANSP is OPAQUE or TRANSPARENT (RFC 5545 §3.8.2.7)',
	'transp-status': 'A postponed or cancelled event is TRANSPARENT (RFC 5545 §3.8.2.7, house)',
	class: 'CLASS is PUBLIC (RFC 5545 §3.8.1.3, house)',
	'summary-prefix':
		'SUMMARY begins CANCELLED: or POSTPONED: exactly when STATUS says so, though a day whose time is to be announced is TENTATIVE too (house)',
	'summary-length': 'SUMMARY has at most 120 characters (house)',
	'uid-form':
		'UID is lower-case words joined by . and -, then @ and a domain (RFC 5545 §3.8.4.7, RFC 7986 §5.3, house)',
	'uid-repeated': 'A UID is that of one event (RFC 5545 §3.8.4.7)',
	'uid-recurrence': 'No two events have one UID, not even with a RECURRENCE-ID (house)',
	'description-length': 'DESCRIPTION has at most 1,000 characters (house)',
	'description-url': 'DESCRIPTION has the URL on a line of its own (house)',

	'download-subscription':
		'A download has no name, source or refresh: Outlook would open a new calendar (house)',
	'feed-missing':
		'A feed says its name, description, URL, source and refresh (RFC 7986 §5, MS-OXCICAL, house)',
	'feed-name-match': 'NAME and X-WR-CALNAME are the same (house)',
	'feed-name-character': 'A feed’s name has no , ; or \\ (house)',
	'feed-description-match': 'DESCRIPTION and X-WR-CALDESC are the same (house)',
	'feed-refresh': 'REFRESH-INTERVAL and X-PUBLISHED-TTL are PT6H (house)',
	'feed-address': 'SOURCE is an .ics in /calendars/, its address under 100 characters (house)',
	'feed-events': 'A feed has at most 1,000 events (house)',
	'feed-bytes': 'A feed has at most 1,000,000 bytes (house)',
} as const;

/** The id of a rule. */
export type Rule = keyof typeof rules;

/** A place where a file breaks a rule. `line` counts the lines of the file from 1, before unfolding. */
export interface Finding {
	readonly line: number;
	readonly rule: Rule;
	readonly message: string;
}

/** A finding whose message says what the rule asks for, then what is there instead. */
export function finding(line: number, rule: Rule, found: string): Finding {
	return { line, rule, message: `${rules[rule]}; found: ${found}` };
}
