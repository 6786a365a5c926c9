import { dateFindings, dateTimeFindings, isDay } from './date-times.ts';
import { excerpt, type Property } from './properties.ts';
import { type Finding, finding } from './rules.ts';
import { textFindings } from './texts.ts';

/** The types that values have here (RFC 5545 §3.3). TEXT-LIST is TEXT with commas between entries (§3.1.1). */
export type ValueType = 'TEXT' | 'TEXT-LIST' | 'DATE-TIME' | 'DURATION' | 'INTEGER' | 'URI' | 'GEO';

// RFC 5545 §3.3.6: weeks alone; hours, minutes and seconds with none left out between; no T without one of them.
const TIME = 'T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)';
const DURATION = new RegExp(`^[+-]?P(?:\\d+W|\\d+D(?:${TIME})?|${TIME})$`);

// RFC 3986 §2, with a scheme in front (§3.1): no space, no backslash, nothing beyond ASCII, no % without its digits.
const URI = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;

/** Checks a property's value by its type. `zones` are the TZIDs that the file defines. */
export function valueFindings(
	property: Property,
	type: ValueType,
	zones: ReadonlySet<string>,
): Finding[] {
	switch (type) {
		case 'TEXT':
			return textFindings(property);
		case 'TEXT-LIST':
			return textFindings(property, true);
		case 'DATE-TIME':
			return isDay(property) ? dateFindings(property) : dateTimeFindings(property, zones);
		case 'DURATION':
			return durationFindings(property);
		case 'INTEGER':
			return sequenceFindings(property);
		case 'URI':
			return uriFindings(property);
		case 'GEO':
			return geoFindings(property);
	}
}

/**
 * Is this a duration (RFC 5545 §3.3.6)?
 *
 * @example
 * isDuration('PT6H'); // => true
 * isDuration('P1DT'); // => false
 */
export function isDuration(value: string): boolean {
	return DURATION.test(value);
}

/** Is this an absolute https address, or an http one of the local machine, without a user name? */
function isSecureAddress(value: string): boolean {
	const url = URL.parse(value);
	if (url === null || url.username !== '' || !/^https?:\/\/[^/]/.test(value)) return false;
	return url.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

function durationFindings({ line, name, value }: Property): Finding[] {
	const found = `${name} ${value}`;
	if (!isDuration(value)) return [finding(line, 'duration-form', found)];
	const isPositive = !value.startsWith('-') && /[1-9]/.test(value);
	return isPositive ? [] : [finding(line, 'duration-positive', found)];
}

function sequenceFindings({ line, name, value }: Property): Finding[] {
	const isSequence = /^\d+$/.test(value) && Number(value) <= 2_147_483_647;
	return isSequence ? [] : [finding(line, 'sequence-form', `${name} ${value}`)];
}

function uriFindings({ line, name, value }: Property): Finding[] {
	const found = `${name} ${excerpt(value)}`;
	if (!URI.test(value)) return [finding(line, 'uri-form', found)];
	return isSecureAddress(value) ? [] : [finding(line, 'uri-https', found)];
}

function geoFindings({ line, name, value }: Property): Finding[] {
	const [, north, east] = /^([+-]?\d+(?:\.\d+)?);([+-]?\d+(?:\.\d+)?)$/.exec(value) ?? [];
	const isPoint = Math.abs(Number(north)) <= 90 && Math.abs(Number(east)) <= 180;
	return isPoint ? [] : [finding(line, 'geo-form', `${name} ${value}`)];
}
