import { type Component, first } from './components.ts';
import { instantFromValue, isDay } from './date-times.ts';
import { type Finding, finding } from './rules.ts';

// A longer event is a mistyped date more often than not, and fills whole weeks of a calendar.
const LONGEST = 24 * 60 * 60 * 1000;

/**
 * How the times of a VEVENT go together: DTSTART, DTEND, DURATION (RFC 5545 §3.6.1, §3.8.2.2) and DTSTAMP, CREATED,
 * LAST-MODIFIED (§3.8.7). A time that is wrong by itself is a finding elsewhere and is compared with nothing here.
 *
 * @param severalDays the UIDs of the events that are meant to last longer than a day
 */
export function eventTimeFindings(event: Component, severalDays: ReadonlySet<string>): Finding[] {
	const findings: Finding[] = [];
	const [dtstart, dtend, duration] = ['DTSTART', 'DTEND', 'DURATION'].map((name) =>
		first(event, name),
	);
	const [stamp, created, modified] = ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'].map((name) =>
		first(event, name),
	);

	if (dtend !== undefined && duration !== undefined) {
		findings.push(
			finding(duration.line, 'dtend-duration', `DURATION:${duration.value} beside DTEND`),
		);
	}
	if (isDay(dtstart) && dtend === undefined) {
		findings.push(finding(dtstart?.line ?? event.line, 'date-end', 'no DTEND'));
	}
	if (dtend !== undefined && isDay(dtstart) !== isDay(dtend)) {
		findings.push(finding(dtend.line, 'value-date', `${dtstart?.value} to ${dtend.value}`));
	}
	const [start, end] = [dtstart, dtend].map((property) =>
		instantFromValue(isDay(property) ? `${property?.value}T000000Z` : property?.value),
	);
	if (
		isDay(dtstart) === isDay(dtend) &&
		dtend &&
		start !== undefined &&
		end !== undefined &&
		end <= start
	) {
		findings.push(finding(dtend.line, 'dtend-order', `${dtstart?.value} to ${dtend.value}`));
	}
	const isMeant = severalDays.has(first(event, 'UID')?.value ?? '');
	if (!isMeant && dtend && start !== undefined && end !== undefined && end - start > LONGEST) {
		findings.push(finding(dtend.line, 'dtend-days', `${dtstart?.value} to ${dtend.value}`));
	}

	const [stamped, born, changed] = [stamp, created, modified].map((property) =>
		instantFromValue(property?.value),
	);
	if (modified === undefined || changed === undefined) return findings;
	if (stamped !== undefined && stamped !== changed) {
		findings.push(
			finding(modified.line, 'stamp-modified', `${modified.value} with DTSTAMP:${stamp?.value}`),
		);
	}
	if (born !== undefined && born > changed) {
		findings.push(
			finding(
				modified.line,
				'created-modified',
				`${modified.value} with CREATED:${created?.value}`,
			),
		);
	}
	return findings;
}
