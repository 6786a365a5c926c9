import { expect, test, vi } from 'vitest';
import { zoneGuess } from '../../../src/checker/words/zone-guess.ts';
import { isPlaceOnClock } from '../../../src/schemas/time-zone.ts';
import { hintsAfter } from './edited.ts';
import { checkOverlay } from './overlay.ts';

// A folder of files may be slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

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
