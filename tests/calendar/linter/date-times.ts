import { type Property, parameter } from './properties.ts';
import { type Finding, finding } from './rules.ts';

// Many clients count seconds from 1970, and nobody plans beyond a lifetime.
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

const DATE_TIME = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z?$/;

/**
 * Checks a value of type DATE-TIME: its form (RFC 5545 §3.3.5), a day or time that does not exist (§3.3.4,
 * §3.3.12), and its zone. Only form 2, UTC with Z, is right; a TZID is wrong with it (§3.2.19), and without it has to be
 * among the `zones` that the file defines.
 */
export function dateTimeFindings(property: Property, zones: ReadonlySet<string>): Finding[] {
	const { line, name, value } = property;
	const found = `${name} ${value}`;
	if (!DATE_TIME.test(value)) return [finding(line, 'date-time-form', found)];
	const findings = exists(value) ? [] : [finding(line, 'date-time-value', found)];
	const year = Number(value.slice(0, 4));
	if (exists(value) && (year < FIRST_YEAR || year > LAST_YEAR)) {
		findings.push(finding(line, 'date-time-year', found));
	}
	const isUtc = value.endsWith('Z');
	const zone = parameter(property, 'TZID');
	if (zone === undefined) {
		if (!isUtc) findings.push(finding(line, 'date-time-utc', `${found}, floating`));
	} else if (isUtc) {
		findings.push(finding(line, 'tzid-with-utc', `${found} with TZID=${zone}`));
	} else {
		const rule = zones.has(zone) ? 'date-time-utc' : 'tzid-undefined';
		findings.push(finding(line, rule, `${found} with TZID=${zone}`));
	}
	return findings;
}

/** Is this a day instead of a time (RFC 5545 §3.2.20, VALUE=DATE)? */
export function isDay(property: Property | undefined): boolean {
	return property !== undefined && parameter(property, 'VALUE')?.toUpperCase() === 'DATE';
}

/** Checks a value of type DATE (RFC 5545 §3.3.4). */
export function dateFindings({ line, name, value }: Property): Finding[] {
	const isDate = /^\d{8}$/.test(value) && exists(`${value}T000000`);
	return isDate ? [] : [finding(line, 'date-form', `${name} ${value}`)];
}

/**
 * The instant of a date-time in UTC (RFC 5545 §3.3.5 form 2), in milliseconds since 1970, or `undefined` where it is
 * none. Second 60 is the first of the next minute (§3.3.12: a leap second).
 */
export function instantFromValue(value: string | undefined): number | undefined {
	if (value === undefined || !value.endsWith('Z') || !exists(value)) return undefined;
	const [year, month, day, hour, minute, second] = parts(value);
	return Date.UTC(year, month - 1, day, hour, minute, second);
}

function exists(value: string): boolean {
	if (!DATE_TIME.test(value)) return false;
	const [year, month, day, hour, minute, second] = parts(value);
	return (
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= days(year, month) &&
		hour < 24 &&
		minute < 60 &&
		second <= 60
	);
}

function days(year: number, month: number): number {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	if (month === 2) return isLeap ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parts(value: string): [number, number, number, number, number, number] {
	const [, year, month, day, hour, minute, second] = (DATE_TIME.exec(value) ?? []).map(Number);
	return [year ?? NaN, month ?? NaN, day ?? NaN, hour ?? NaN, minute ?? NaN, second ?? NaN];
}
