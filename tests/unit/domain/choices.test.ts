import { describe, expect, it, test } from 'vitest';
import { choicesAmong, choicesOf, formerChoices } from '../../../src/domain/choices.ts';
import type { Session } from '../../../src/domain/model.ts';
import { everyView, sessionsIn } from '../../../src/domain/schedule-view.ts';
import { catalogueWith, cohort, type Differing, series } from '../content.ts';

const ids = (session: Session) => choicesOf(session).map(({ id }) => id);

/** The first session of the cohort, which states some facts. */
function sessionWith(facts: Partial<(typeof cohort)['sessions'][number]>): Session {
	const [first, ...others] = cohort.sessions;
	const sessions = [{ ...first, ...facts }, ...others] as typeof cohort.sessions;
	const { runs } = catalogueWith({ cohort: { sessions } });
	const session = runs.find(({ kind }) => kind === 'cohort')?.sessions[0];
	if (!session) throw new Error('There is no session.');
	return session;
}

describe('a session belongs to', () => {
	it('the way to attend that its place tells, and no language that nobody stated', () => {
		expect(ids(sessionWith({}))).toEqual(['attendance/online']);
	});

	it('both ways if it is hybrid, and neither if nobody tells', () => {
		expect(ids(sessionWith({ attendance: 'hybrid' }))).toContain('attendance/in-person');
		expect(ids(sessionWith({ attendance: 'hybrid' }))).toContain('attendance/online');
		expect(ids(sessionWith({ place: 'By the river' }))).toEqual([]);
	});

	it('its own language, its level and all that helps', () => {
		const session = sessionWith({
			language: 'cy',
			level: 'Crème brûlée!',
			access: { offers: ['bsl', 'captions'] },
		});
		expect(ids(session).slice(1)).toEqual([
			'language/cy',
			'level/creme-brulee',
			'access/bsl',
			'access/captions',
		]);
	});

	it('a level of its own, whatever signs tell it from another', () => {
		const levels = ['A2', 'A2+', 'C++', 'C#', 'Дети'].map(
			(level) => ids(sessionWith({ level }))[1],
		);
		expect(levels).toEqual([
			...['level/a2', 'level/a2-plus', 'level/c-plus-plus', 'level/c-sharp', 'level/дети'],
		]);
	});

	it('no level of signs alone, which would have no address', () => {
		expect(ids(sessionWith({ level: '***' }))).toEqual(['attendance/online']);
	});

	it('what its venue offers', () => {
		const session = sessionWith({});
		const venue = { id: 'hall', name: 'Hall', access: { offers: ['step-free' as const] } };
		const there = { ...session, where: { venue } } as unknown as Session;
		expect(ids(there)).toEqual(['attendance/in-person', 'access/step-free']);
		const plain = { ...session, where: { venue: { id: 'hall', name: 'Hall' } } };
		expect(ids(plain)).toEqual(['attendance/in-person']);
	});
});

const mixed: Differing = {
	series: { ...series, access: { offers: ['captions'] } },
	cohort: { place: 'Town Hall', attendance: 'in-person', language: 'cy', level: 'Beginners' },
};

test('only what is true of some sessions and not of others can be chosen, in the order in which people ask', () => {
	const { sessions } = catalogueWith(mixed);
	const choices = choicesAmong(sessions).map(({ choice, sessions: chosen }) => [
		choice.id,
		choice.label,
		choice.subject,
		chosen.size,
	]);
	expect(choices).toEqual([
		['attendance/in-person', 'In person', 'sessions in person', 3],
		['attendance/online', 'Online', 'online sessions', 4],
		['language/cy', 'In Welsh', 'sessions in Welsh', 3],
		['level/beginners', 'Beginners', 'sessions at the level “Beginners”', 3],
		['access/captions', 'Captions', 'sessions with captions', 4],
	]);
	expect(choicesAmong(catalogueWith().sessions)).toEqual([]);
});

test('choices of one kind stand by their addresses', () => {
	const { sessions } = catalogueWith({
		cohort: { access: { offers: ['step-free', 'bsl', 'captions'] } },
	});
	const offers = choicesAmong(sessions).map(({ choice }) => choice.id);
	expect(offers).toEqual(['access/bsl', 'access/captions', 'access/step-free']);
});

test('each choice is a view of the schedule, with its sessions alone', () => {
	const { programmes, sessions } = catalogueWith(mixed);
	const views = everyView({ programmes, sessions, now: new Date('2021-03-04T00:00:00Z') });
	const online = views.find(({ id }) => id === 'attendance/online');
	expect(online).toMatchObject({ title: 'Online sessions: schedule', label: 'Online' });
	expect(online && sessionsIn(online, sessions).every(({ run }) => run.kind === 'theme')).toBe(
		true,
	);
});

test('the schedule had an address for each choice of any time and for each month', () => {
	const { sessions } = catalogueWith();
	const choices = ['level/beginners', '2020-09', '2020-10'];
	expect(formerChoices(sessions, { choices })).toEqual([...choices, '2021-02', '2021-03']);
});
