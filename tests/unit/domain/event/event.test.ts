import { describe, expect, test } from 'vitest';
import { eventTitle, uncutTitle } from '../../../../src/domain/event/title.ts';
import { sessionEvent } from '../../../../src/domain/event.ts';
import type { Session } from '../../../../src/domain/model.ts';
import { catalogueWith, type Differing, entriesWith, only, type ThemeData } from '../../content.ts';

const page = 'https://training.example.org/page/';
const eventOf = (session: Session) => sessionEvent(session, { site: entriesWith().site, page });

/** The only session of a month, with these fields. */
function sessionWith(fields: Partial<ThemeData['sessions'][number]>, differing: Differing = {}) {
	const one = { id: 'one', title: 'One', date: '2020-10-08', tracks: ['leaders'], ...fields };
	const { sessions } = catalogueWith({ ...differing, theme: { sessions: [one] } });
	return only(sessions, 'thursdays/2020-10/one');
}

test.each([
	['its hours', {}, { start: new Date('2020-10-08T15:00Z'), end: new Date('2020-10-08T16:15Z') }],
	['its start alone', { ends: 'tba' }, { start: new Date('2020-10-08T15:00Z') }],
	['its day', { allDay: true }, { firstDay: '2020-10-08', dayAfter: '2020-10-09' }],
	[
		'its day until an hour is known',
		{ starts: 'tba' },
		{ firstDay: '2020-10-08', dayAfter: '2020-10-09' },
	],
	[
		'its days where no end is known',
		{ endDate: '2020-10-10', ends: 'tba' },
		{ firstDay: '2020-10-08', dayAfter: '2020-10-11' },
	],
	[
		'its hours over several days',
		{ endDate: '2020-10-10' },
		{ start: new Date('2020-10-08T15:00Z'), end: new Date('2020-10-10T16:15Z') },
	],
])('calendars show of a session %s', (_, fields, when) => {
	expect(eventOf(sessionWith(fields)).when).toEqual(when);
});

test.each([
	['confirmed', {}],
	['confirmed', { allDay: true }],
	['tentative', { starts: 'tba' }],
	['tentative', { status: 'postponed' as const }],
	['cancelled', { status: 'cancelled' as const, starts: 'tba' }],
])('its entry is %s for %j', (status, fields) => {
	expect(eventOf(sessionWith(fields)).status).toBe(status);
});

test('its categories are the programme and its tracks, clean and each once', () => {
	const track = (id: string, title: string) => ({ id, title, audience: 'All.', openTo: 'all' });
	const tracks = [
		track('same', 'Learning Thursdays'),
		track('slash', 'A\\B\\\\'),
		track('none', '\\'),
		track('clean', 'Cl\u200Bean'),
	];
	const session = sessionWith({ tracks: tracks.map(({ id }) => id) }, { series: { tracks } });
	expect(eventOf(session).categories).toEqual(['Learning Thursdays', 'A\\B', 'Clean']);
});

test('a place on the map needs both of its degrees', () => {
	const at = (degrees: object) => {
		const session = sessionWith({});
		const venue = { id: 'hall', name: 'Hall', ...degrees };
		return eventOf({ ...session, where: { venue } } as Session).coordinates;
	};
	expect(at({ latitude: 53.79, longitude: -1.54 })).toEqual({ latitude: 53.79, longitude: -1.54 });
	expect(at({ latitude: 0, longitude: 0 })).toEqual({ latitude: 0, longitude: 0 });
	expect(at({ latitude: 53.79 })).toBeUndefined();
	expect(at({ longitude: -1.54 })).toBeUndefined();
});

describe('a title', () => {
	const titled = (title: string, series = 'Thursdays') =>
		sessionWith({ title }, { series: { title: series } });

	test('is whole up to 100 characters', () => {
		const fits = titled('x'.repeat(100 - 'Thursdays: '.length));
		expect(eventTitle(fits)).toHaveLength(100);
		expect(uncutTitle(fits)).toBeUndefined();
		const tooLong = titled('x'.repeat(101 - 'Thursdays: '.length));
		expect(eventTitle(tooLong)).toBe(`Thursdays: ${'x'.repeat(88)}…`);
		expect(uncutTitle(tooLong)).toBe(`Thursdays: ${'x'.repeat(90)}`);
	});

	test('cuts a programme after 40 characters, and only where there is no room for all', () => {
		const long = `${'y'.repeat(39)} and more`;
		expect(eventTitle(titled('One', long))).toBe(`${long}: One`);
		expect(eventTitle(titled('x'.repeat(60), long))).toBe(`${'y'.repeat(39)}…: ${'x'.repeat(57)}…`);
	});

	test('has its status in front and without it where it is told in full', () => {
		const session = sessionWith({ title: 'x'.repeat(95), status: 'cancelled' });
		expect(eventTitle(session)).toMatch(/^CANCELLED: Learning Thursdays: x+…$/);
		expect(eventTitle(session)).toHaveLength(100);
		expect(uncutTitle(session)).toBe(`Learning Thursdays: ${'x'.repeat(95)}`);
	});

	test('is said once where the programme has the same', () => {
		expect(eventTitle(titled('Thursdays'))).toBe('Thursdays');
	});
});
