import { type Component, first, within } from './components.ts';
import { type Finding, finding, type Rule } from './rules.ts';
import { isDuration } from './value-types.ts';

const SUBSCRIPTION = ['NAME', 'X-WR-CALNAME', 'X-PUBLISHED-TTL', 'REFRESH-INTERVAL', 'SOURCE'];
const FEED = [...SUBSCRIPTION, 'DESCRIPTION', 'X-WR-CALDESC', 'URL'];
const MOST_EVENTS = 1000;
const MOST_BYTES = 1_000_000;

/** Properties that a download leaves out (RFC 7986 §5, MS-OXCICAL): with them it would be a calendar of its own. */
export function downloadFindings(calendar: Component): Finding[] {
	const present = calendar.properties.filter(({ name }) => SUBSCRIPTION.includes(name));
	return present.map(({ line, name }) => finding(line, 'download-subscription', name));
}

/**
 * Checks the properties of a feed (RFC 7986 §5.1, §5.2, §5.5, §5.7, §5.8; MS-OXCICAL for the X- ones, which older clients read), and
 * how large it may be before Google drops the rest. `size` is that of the file in bytes.
 */
export function feedFindings(calendar: Component, size: number): Finding[] {
	const missing = FEED.filter((name) => first(calendar, name) === undefined);
	const events = within(calendar, 'VEVENT').length;
	const findings = [
		...missing.map((name) => finding(calendar.line, 'feed-missing', `no ${name}`)),
		...differing(calendar, 'feed-name-match', 'NAME', 'X-WR-CALNAME'),
		...differing(calendar, 'feed-description-match', 'DESCRIPTION', 'X-WR-CALDESC'),
		...calendar.properties.flatMap(({ line, name, value }) => {
			const rule = feedValueRule(name, value);
			return rule === undefined ? [] : [finding(line, rule, `${name} ${value}`)];
		}),
	];
	if (events > MOST_EVENTS)
		findings.push(finding(calendar.line, 'feed-events', `${events} events`));
	if (size > MOST_BYTES) findings.push(finding(calendar.line, 'feed-bytes', `${size} bytes`));
	return findings;
}

function feedValueRule(name: string, value: string): Rule | undefined {
	switch (name) {
		case 'NAME':
		case 'X-WR-CALNAME':
			return /[,;\\]/.test(value) ? 'feed-name-character' : undefined;
		case 'REFRESH-INTERVAL':
		case 'X-PUBLISHED-TTL':
			return isDuration(value) && value !== 'PT6H' ? 'feed-refresh' : undefined;
		case 'SOURCE':
			return /\/calendars\/[^/?#]+\.ics$/.test(value) && value.length < 100
				? undefined
				: 'feed-address';
		default:
			return undefined;
	}
}

function differing(calendar: Component, rule: Rule, one: string, other: string): Finding[] {
	const [a, b] = [first(calendar, one), first(calendar, other)];
	if (a === undefined || b === undefined || a.value === b.value) return [];
	return [finding(b.line, rule, `${one}:${a.value} and ${other}:${b.value}`)];
}
