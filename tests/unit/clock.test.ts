import { expect, test } from 'vitest';
import { now } from '../../src/clock.ts';

test('a date is its first instant in the site’s zone', () => {
	expect(now('Europe/London', '2021-06-09').toISOString()).toBe('2021-06-08T23:00:00.000Z');
	expect(now('America/New_York', '2021-02-01').toISOString()).toBe('2021-02-01T05:00:00.000Z');
});

test('an instant is itself, whatever the zone', () => {
	expect(now('America/New_York', '2021-06-09T12:00:00+01:00').toISOString()).toBe(
		'2021-06-09T11:00:00.000Z',
	);
});

test('without one it is the moment at which the build began, the same each time', () => {
	expect(now('Europe/London', '')).toBe(now('Europe/London', ''));
});

test.each(['tomorrow', '2021-06-09T12:00', '2021-02-30', '9 June 2021'])(
	'%s is refused',
	(stated) => {
		expect(() => now('Europe/London', stated)).toThrow(`SITE_NOW is "${stated}"`);
	},
);
