import { expect, test } from 'vitest';
import { uid } from '../../../src/domain/identity.ts';
import { isWithin } from '../../../src/domain/interval.ts';
import { hasEnded, neighbours, sessionMoments } from '../../../src/domain/session.ts';
import { catalogueWith, cohort as example, only, theme } from '../content.ts';

const id = 'schools/2021-spring/power';
const session = only(catalogueWith().sessions, id);

test.each([
	['2021-03-02T23:59:59.999Z', []],
	['2021-03-03T00:00:00Z', ['today']],
	['2021-03-03T15:59:59.999Z', ['today']],
	['2021-03-03T16:00:00Z', ['underWay']],
	['2021-03-03T17:59:59.999Z', ['underWay']],
	['2021-03-03T18:00:00Z', ['over']],
])('at %s it is %j', (instant, names) => {
	const now = new Date(instant);
	const moments = Object.entries(sessionMoments(session));
	expect(moments.filter(([, interval]) => isWithin(interval, now)).map(([name]) => name)).toEqual(
		names,
	);
	expect(hasEnded(session, now)).toBe(names.includes('over'));
});

test('a cohort’s sessions are counted in order of date, whatever the order of the file', () => {
	const { sessions } = catalogueWith({ cohort: { sessions: example.sessions.toReversed() } });
	expect(only(sessions, id).position).toEqual({ number: 2, of: 3 });
});

test('a session takes its title, times and place from what is around it, unless it has its own', () => {
	expect(session).toMatchObject({
		title: 'Relational power',
		starts: '16:00',
		ends: '18:00',
		place: 'Online (Zoom)',
		status: 'scheduled',
	});
	const own = {
		part: 'power',
		date: '2021-03-03',
		title: 'Power!',
		starts: '09:30',
		place: 'Town Hall',
		status: 'cancelled' as const,
	};
	const { sessions } = catalogueWith({ cohort: { sessions: [own] } });
	expect(only(sessions, id)).toMatchObject({
		title: 'Power!',
		starts: '09:30',
		ends: '18:00',
		place: 'Town Hall',
		status: 'cancelled',
	});
});

test('neighbours of a series share a track', () => {
	const { sessions } = catalogueWith();
	const { previous, next } = neighbours(only(sessions, 'thursdays/2020-10/joint'));
	expect(previous?.id).toBe('thursdays/2020-10/anger');
	expect(next?.id).toBe('thursdays/2020-10/topical');
	const anger = neighbours(only(sessions, 'thursdays/2020-10/anger'));
	expect([anger.previous?.id, anger.next?.id]).toEqual([undefined, 'thursdays/2020-10/joint']);
});

test('a joint session is one session, its tracks in the order of the series', () => {
	const joint = catalogueWith().sessions.filter(({ date }) => date === '2020-10-22');
	expect(joint.map(({ tracks }) => tracks.map((track) => track.id))).toEqual([
		['leaders', 'masterclasses'],
	]);
});

test('a UID is the session’s id and the site’s own domain, and survives each kind of renaming', () => {
	const uidOf = (differing: Parameters<typeof catalogueWith>[0], sessionId: string) =>
		uid(only(catalogueWith(differing).sessions, sessionId), 'example.org');
	const [first, second, third] = example.sessions;
	if (!first || !second || !third) throw new Error('the example has three sessions');

	expect(uidOf({}, id)).toBe('schools.2021-spring.power@example.org');
	expect(uidOf({ course: { formerly: ['training'] } }, id)).toBe(
		'training.2021-spring.power@example.org',
	);
	expect(uidOf({ cohort: { formerly: ['schools/pilot', 'schools/spring'] } }, id)).toBe(
		'schools.pilot.power@example.org',
	);
	expect(
		uidOf(
			{
				course: {
					parts: [
						{ id: 'change', title: 'C' },
						{ id: 'power', title: 'P', formerly: ['force'] },
						{ id: 'leaders', title: 'L' },
					],
				},
			},
			id,
		),
	).toBe('schools.2021-spring.force@example.org');
	expect(
		uidOf({ cohort: { sessions: [{ ...second, formerly: ['schools/2020-autumn/power'] }] } }, id),
	).toBe('schools.2020-autumn.power@example.org');
	expect(
		uidOf({ cohort: { sessions: [{ ...third, id: 'finale' }] } }, 'schools/2021-spring/finale'),
	).toBe('schools.2021-spring.finale@example.org');
});

test('a theme’s session that moved from another month keeps its UID', () => {
	const [first] = theme.sessions;
	if (!first) throw new Error('the example has sessions');
	const moved = { ...first, formerly: ['thursdays/2020-09/first'] };
	const { sessions } = catalogueWith({ theme: { sessions: [moved] } });
	expect(uid(only(sessions, 'thursdays/2020-10/first'), 'example.org')).toBe(
		'thursdays.2020-09.first@example.org',
	);
});

test.each<[{ from?: number; until?: number }, boolean[]]>([
	[{}, [true, true, true, true]],
	[{ from: 2 }, [false, true, true, true]],
	[{ until: 3 }, [true, true, false, false]],
	[{ from: 2, until: 3 }, [false, true, false, false]],
	[{ from: 3, until: 3 }, [false, false, false, false]],
])('a stretch of time has its first instant and not its end: %j', ({ from, until }, within) => {
	const at = (time: number | undefined) => (time === undefined ? undefined : new Date(time));
	const stretch = { from: at(from), until: at(until) };
	expect([1, 2, 3, 4].map((time) => isWithin(stretch, new Date(time)))).toEqual(within);
});
