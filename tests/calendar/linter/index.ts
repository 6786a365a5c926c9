import { calendarFindings, repeatedUids } from './calendar-rules.ts';
import { componentFindings, definedZones } from './component-rules.ts';
import { type Component, componentTree, within } from './components.ts';
import { contentLines } from './content-lines.ts';
import { eventFindings } from './event-rules.ts';
import { eventTimeFindings } from './event-times.ts';
import { downloadFindings, feedFindings } from './kind-rules.ts';
import { lineTextFindings } from './line-text.ts';
import { physicalLines } from './physical-lines.ts';
import { parseProperty } from './properties.ts';
import { calendarForm, eventForm } from './property-forms.ts';
import { propertyFindings } from './property-rules.ts';
import type { Finding } from './rules.ts';

export { type Finding, type Rule, rules } from './rules.ts';

/** download: a session or a cohort, taken away once. feed: a calendar that visitors subscribe to. */
export type CalendarKind = 'download' | 'feed';

/**
 * Everything that is wrong with a calendar file, in the order of its lines; nothing where it is right.
 * Reads the bytes itself, by RFC 5545, RFC 7986 and the house's specification, and shares no code with what writes
 * calendars. Never throws.
 *
 * @param severalDays the UIDs of the events that are meant to last longer than a day, which the bytes cannot tell
 *
 * @example
 * expect(lintCalendar(readFileSync('dist/calendars/schools.ics'), 'feed')).toEqual([]);
 */
export function lintCalendar(
	bytes: Uint8Array,
	kind: CalendarKind,
	severalDays: ReadonlySet<string> = new Set(),
): Finding[] {
	const physical = physicalLines(bytes);
	const content = contentLines(physical.lines);
	const parsed = content.lines.map(parseProperty);
	const tree = componentTree(parsed.flatMap(({ property }) => property ?? []));
	const calendars = tree.roots.filter(({ name }) => name === 'VCALENDAR');
	const findings = [
		...physical.findings,
		...content.findings,
		...content.lines.flatMap(lineTextFindings),
		...parsed.flatMap((each) => each.findings),
		...tree.findings,
		...componentFindings(tree.roots),
		...repeatedUids(calendars),
		...calendars.flatMap((each) => contentFindings(each, severalDays)),
		...calendars.flatMap((each) =>
			kind === 'feed' ? feedFindings(each, bytes.length) : downloadFindings(each),
		),
	];
	return findings.toSorted((a, b) => a.line - b.line);
}

function contentFindings(calendar: Component, severalDays: ReadonlySet<string>): Finding[] {
	const zones = definedZones(calendar);
	return [
		...propertyFindings(calendar, calendarForm, zones),
		...calendarFindings(calendar),
		...within(calendar, 'VEVENT').flatMap((event) => [
			...propertyFindings(event, eventForm, zones),
			...eventFindings(event),
			...eventTimeFindings(event, severalDays),
		]),
	];
}
