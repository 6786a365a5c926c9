import { type Component, first, within } from './components.ts';
import { type Finding, finding } from './rules.ts';

/**
 * Checks the components of a file: one VCALENDAR (RFC 5545 §3.4) with one VEVENT or more (§3.6).
 * VALARM, VTIMEZONE, VTODO and the rest are refused: dates are in UTC and reminders are the visitor's own.
 */
export function componentFindings(roots: readonly Component[]): Finding[] {
	const calendars = roots.filter(({ name }) => name === 'VCALENDAR');
	const findings = [...refused(roots, 'VCALENDAR')];
	if (calendars.length !== 1) {
		findings.push(
			finding(calendars[1]?.line ?? 1, 'vcalendar-once', `${calendars.length} of them`),
		);
	}
	for (const calendar of calendars) {
		findings.push(...refused(calendar.components, 'VEVENT'));
		if (calendar.components.length === 0) {
			findings.push(finding(calendar.line, 'component-missing', 'a calendar of nothing'));
		}
		for (const zone of within(calendar, 'VTIMEZONE')) {
			const parts = zone.components.filter(({ name }) => ['STANDARD', 'DAYLIGHT'].includes(name));
			if (parts.length === 0) findings.push(finding(zone.line, 'timezone-empty', 'neither'));
		}
		for (const event of within(calendar, 'VEVENT')) findings.push(...refused(event.components));
	}
	return findings;
}

/** The TZIDs that a calendar's VTIMEZONEs define (RFC 5545 §3.6.5). */
export function definedZones(calendar: Component): ReadonlySet<string> {
	const zones = within(calendar, 'VTIMEZONE').map((zone) => first(zone, 'TZID')?.value);
	return new Set(zones.filter((zone) => zone !== undefined));
}

function refused(components: readonly Component[], allowed?: string): Finding[] {
	const others = components.filter(({ name }) => name !== allowed);
	return others.map(({ line, name }) => finding(line, 'component-refused', name));
}
