import { type Component, first, within } from './components.ts';
import { type Finding, finding, type Rule } from './rules.ts';

/** Checks the properties of a VCALENDAR itself: VERSION, PRODID, CALSCALE, METHOD (RFC 5545 §3.7). */
export function calendarFindings(calendar: Component): Finding[] {
	const findings: Finding[] = [];
	const breaks = (name: string, rule: Rule, isWrong: (value: string) => boolean) => {
		const property = first(calendar, name);
		if (property !== undefined && isWrong(property.value)) {
			findings.push(finding(property.line, rule, `${name}:${property.value}`));
		}
	};
	breaks('VERSION', 'version', (value) => value !== '2.0');
	breaks('PRODID', 'prodid-version', (value) => /\d\.\d|\bv\.? ?\d/i.test(value));
	breaks('CALSCALE', 'calscale', (value) => value !== 'GREGORIAN');
	breaks('METHOD', 'method', () => true);
	return findings;
}

/** UIDs that more than one event of a file bears (RFC 5545 §3.8.4.7): the later ones are the findings. */
export function repeatedUids(calendars: readonly Component[]): Finding[] {
	const seen = new Map<string, number>();
	const events = calendars.flatMap((calendar) => within(calendar, 'VEVENT'));
	return events.flatMap((event) => {
		const uid = first(event, 'UID');
		if (uid === undefined) return [];
		const rule = first(event, 'RECURRENCE-ID') ? 'uid-recurrence' : 'uid-repeated';
		const earlier = seen.get(uid.value);
		seen.set(uid.value, earlier ?? uid.line);
		return earlier === undefined
			? []
			: [finding(uid.line, rule, `${uid.value}, as on line ${earlier}`)];
	});
}
