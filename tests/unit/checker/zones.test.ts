import { expect, test } from 'vitest';
import { zoneGuess } from '../../../src/checker/words/zone-guess.ts';
import { isPlaceOnClock } from '../../../src/schemas/time-zone.ts';
import { hintsAfter, problemsAfter } from './edited.ts';
import { checkOverlay } from './overlay.ts';

test.each(['bst', 'gmt', 'offset', 'capitals'])('time-zone-%s leads to London', async (name) => {
	const { report } = await checkOverlay(`wrong-value/time-zone-${name}`);
	expect(report.problems.map(({ hint }) => hint)).toEqual([
		'Did you mean timeZone: Europe/London?',
	]);
});

test('followed to the letter, the hint comes clean', async () => {
	const zone = ['timeZone: Europe/London', 'timeZone: Europe/Paris'] as const;
	expect(await hintsAfter({ 'site.yaml': zone })).toEqual([]);
});

test.each([
	['BST', { timeZoneName: 'UK time', language: 'en-GB' }, 'Europe/London'],
	['GMT', { language: 'en-GB' }, 'Europe/London'],
	['UTC+1', { timeZoneName: 'Paris time', language: 'en-GB' }, 'Europe/Paris'],
	['GMT', { timeZoneName: 'time in Ireland' }, 'Europe/Dublin'],
	['EST', { language: 'en-US' }, 'America/New_York'],
	['PDT', { timeZoneName: 'US time', language: 'en-US' }, 'America/Los_Angeles'],
	['london', {}, 'Europe/London'],
	['New York', {}, 'America/New_York'],
	['Europe/Londn', {}, 'Europe/London'],
	// Ireland, India and Israel all say IST, and the country alone tells.
	['IST', { language: 'en-IE' }, 'Europe/Dublin'],
	['BST', {}, undefined],
	['+01:00', { language: 'en' }, undefined],
])('%s beside %j means %s', (raw, beside, zone) => {
	expect(zoneGuess(raw, beside)).toBe(zone);
});

test.each([
	...['Europe/London', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Antarctica/McMurdo'],
	...['Europe/Kyiv', 'America/Port-au-Prince', 'US/Eastern'],
])('%s is a place', (name) => {
	expect(isPlaceOnClock(name)).toBe(true);
});

test.each([
	...['BST', 'GMT', 'EST', 'CET', 'UTC', 'Etc/UTC', 'Etc/GMT-1', '+01:00', 'GB', 'PST8PDT'],
	...['Europe/london', 'Europe/LONDON', 'Asia/KOLKATA', 'Europe/Atlantis', 'Europe', ''],
])('%j is no place', (name) => {
	expect(isPlaceOnClock(name)).toBe(false);
});

const cohort = 'cohorts/gardening/2027-spring.md';
const first = (lines: string) =>
	hintsAfter({ [cohort]: ['date: 2027-02-24', `date: 2027-02-24\n    ${lines}`] });
const chicago = 'timeZone: America/Chicago\n    timeZoneName: Chicago time';

test('a zone and its name stand together', async () => {
	expect(await first(chicago)).toEqual([]);
	expect(await first('timeZone: America/New_York')).toEqual([
		'Add its name below it, such as\ntimeZoneName: New York time',
	]);
	expect(await first('timeZoneName: Paris time')).toEqual([
		'Add the zone, by the name of a place, such as\ntimeZone: Europe/Paris\nIf the times are the site’s, take out timeZoneName.',
	]);
});

test('an abbreviation is refused on a session too, and its hours are not judged', async () => {
	expect(await first('timeZone: CST\n    timeZoneName: Chicago time\n    starts: "02:30"')).toEqual(
		['Did you mean timeZone: America/Chicago?'],
	);
});

test('the hour that clocks skip is that of the session’s own zone', async () => {
	const gaps = async (zone: string, date: string) => {
		const problems = await problemsAfter({
			[cohort]: [
				'date: 2027-02-24',
				`date: ${date}\n    starts: "02:30"\n    ends: "05:00"\n    ${zone}`,
			],
		});
		return problems.flatMap(({ rule, message }) => (rule === 'spring-gap' ? [message] : []));
	};
	const paris = 'timeZone: Europe/Paris\n    timeZoneName: Paris time';
	// Clocks go forward in Chicago on 14 March 2027, and in Paris on the 28th.
	expect(await gaps(chicago, '2027-03-14')).toEqual([
		'There is no 02:30 on 2027-03-14: the clocks skip it that night (America/Chicago).',
	]);
	expect(await gaps(paris, '2027-03-14')).toEqual([]);
	expect(await gaps(paris, '2027-03-28')).toHaveLength(1);
	expect(await gaps('summary: At night.', '2027-03-28')).toEqual([]);
});

test('sessions overlap where they do so at one moment, and only there', async () => {
	const both = (zone: string) =>
		problemsAfter({
			[cohort]: [
				'date: 2027-03-03',
				`date: 2027-02-24\n    starts: "10:00"\n    ends: "12:00"\n    ${zone}`,
			],
		});
	const rules = (found: Awaited<ReturnType<typeof both>>) => found.map(({ rule }) => rule);
	expect(rules(await both(chicago))).toEqual(['overlap']);
	expect(rules(await both('summary: It is in the morning.'))).toEqual([]);
});
