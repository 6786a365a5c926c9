import { type Component, first } from './components.ts';
import { isDay } from './date-times.ts';
import { excerpt } from './properties.ts';
import { type Finding, finding } from './rules.ts';
import { characters, textFromValue } from './texts.ts';

const PREFIX = new Map([
	['CONFIRMED', ''],
	['TENTATIVE', 'POSTPONED: '],
	['CANCELLED', 'CANCELLED: '],
]);
const ANY_PREFIX = /^(?:cancell?ed|postponed):/i;
const UID = /^[a-z0-9]+(?:[.-]+[a-z0-9]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** Checks a VEVENT apart from its times: UID, STATUS, TRANSP, CLASS, SUMMARY and DESCRIPTION. */
export function eventFindings(event: Component): Finding[] {
	return [
		...uidFindings(event),
		...statusFindings(event),
		...summaryFindings(event),
		...descriptionFindings(event),
	];
}

/** UID's form (RFC 5545 §3.8.4.7) and at most 255 octets (RFC 7986 §5.3). */
function uidFindings(event: Component): Finding[] {
	const uid = first(event, 'UID');
	if (uid === undefined || (UID.test(uid.value) && uid.value.length <= 255)) return [];
	return [finding(uid.line, 'uid-form', excerpt(uid.value))];
}

/** STATUS (RFC 5545 §3.8.1.11), TRANSP (§3.8.2.7) and CLASS (§3.8.1.3), as capitals. */
function statusFindings(event: Component): Finding[] {
	const findings: Finding[] = [];
	const status = first(event, 'STATUS');
	const transp = first(event, 'TRANSP');
	const visibility = first(event, 'CLASS');
	if (status !== undefined && !PREFIX.has(status.value))
		findings.push(finding(status.line, 'status', status.value));
	if (transp !== undefined && !['OPAQUE', 'TRANSPARENT'].includes(transp.value)) {
		findings.push(finding(transp.line, 'transp', transp.value));
	} else if (
		['TENTATIVE', 'CANCELLED'].includes(status?.value ?? '') &&
		transp?.value !== 'TRANSPARENT'
	) {
		const found = `${status?.value} and ${transp?.value ?? 'no TRANSP, which means OPAQUE'}`;
		findings.push(finding(transp?.line ?? event.line, 'transp-status', found));
	}
	if (visibility !== undefined && visibility.value !== 'PUBLIC') {
		findings.push(finding(visibility.line, 'class', visibility.value));
	}
	return findings;
}

/** SUMMARY (RFC 5545 §3.8.1.12): the word in front that Outlook needs, once, and the length. */
function summaryFindings(event: Component): Finding[] {
	const summary = first(event, 'SUMMARY');
	if (summary === undefined) return [];
	const findings: Finding[] = [];
	const text = textFromValue(summary.value);
	const prefix = PREFIX.get(first(event, 'STATUS')?.value ?? '');
	if (prefix !== undefined) {
		// A day whose time is to be announced is TENTATIVE, and takes place.
		const isUnmarked = isDay(first(event, 'DTSTART')) && prefix === 'POSTPONED: ';
		const rest = text.startsWith(prefix) ? text.slice(prefix.length) : isUnmarked && text;
		const isRight = rest !== false && !ANY_PREFIX.test(rest);
		if (!isRight) findings.push(finding(summary.line, 'summary-prefix', excerpt(text)));
	}
	if (characters(text) > 120)
		findings.push(finding(summary.line, 'summary-length', `${characters(text)} characters`));
	return findings;
}

/** DESCRIPTION (RFC 5545 §3.8.1.5): its length, and the URL on a line of its own. */
function descriptionFindings(event: Component): Finding[] {
	const description = first(event, 'DESCRIPTION');
	if (description === undefined) return [];
	const findings: Finding[] = [];
	const text = textFromValue(description.value);
	const url = first(event, 'URL')?.value;
	if (characters(text) > 1000) {
		findings.push(
			finding(description.line, 'description-length', `${characters(text)} characters`),
		);
	}
	if (url !== undefined && !text.split('\n').includes(url)) {
		findings.push(finding(description.line, 'description-url', `no line ${excerpt(url)}`));
	}
	return findings;
}
