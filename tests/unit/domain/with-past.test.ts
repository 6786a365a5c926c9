import { describe, expect, test } from 'vitest';
import { catalogueFrom, type Entries } from '../../../src/domain/catalogue.ts';
import type { Withdrawal } from '../../../src/domain/model.ts';
import { noPast } from '../../../src/domain/past.ts';
import { catalogueWith, type Differing, entriesWith, only } from '../content.ts';

/* Sessions that left the content go back into the runs and programmes of today, or make old ones anew. */

/** A session as it was in other content, withdrawn. */
function withdrawal(
	id: string,
	{ as = 'cancelled', on = '2021-01-06' }: Partial<Pick<Withdrawal, 'as' | 'on'>> = {},
	differing: Differing = {},
): Withdrawal {
	const session = only(catalogueWith(differing).sessions, id);
	return { session: as === 'cancelled' ? { ...session, status: 'cancelled' } : session, as, on };
}

const catalogueAfter = (withdrawn: Withdrawal[], entries: Partial<Entries> = {}) =>
	catalogueFrom({ ...entriesWith(), ...entries }, { ...noPast, withdrawn });

const spring = 'schools/2021-spring';
const [change, power, leaders] = ['change', 'power', 'leaders'].map((part) => `${spring}/${part}`);
if (!change || !power || !leaders) throw new Error('the example has three sessions');

describe('a run that is gone', () => {
	const runOf = (...withdrawn: Withdrawal[]) =>
		only(catalogueAfter(withdrawn, { cohorts: [] }).runs, spring);

	test('left on the day on which the last of its sessions did, and has the dates of these alone', () => {
		const run = runOf(
			withdrawal(leaders, { on: '2021-01-11' }),
			withdrawal(power, { on: '2021-01-09' }),
		);
		expect(run).toMatchObject({
			withdrawn: '2021-01-11',
			startDate: '2021-03-03',
			endDate: '2021-03-10',
			end: new Date('2021-03-10T18:00:00Z'),
		});
		expect(run.sessions.map(({ id }) => id)).toEqual([power, leaders]);
	});

	test('is cancelled unless a session of it took place', () => {
		expect(runOf(withdrawal(change), withdrawal(power)).registration.cancelled).toBe(true);
		const half = runOf(withdrawal(change, { as: 'kept' }), withdrawal(power));
		expect(half.registration.cancelled).toBe(false);
		expect(half.sessions.map(({ position }) => position)).toEqual([
			{ number: 1, of: 1 },
			undefined,
		]);
	});

	test('stands with its programme of today, among its other runs by first date', () => {
		const later = { id: 'schools/2022', data: only(entriesWith().cohorts, spring).data };
		const moved = {
			...later,
			data: { ...later.data, sessions: [{ part: 'power', date: '2022-03-02' }] },
		};
		const { programmes, runs } = catalogueAfter([withdrawal(power)], { cohorts: [moved] });
		const course = only(programmes, 'schools');
		expect(course.runs.map(({ id }) => id)).toEqual([spring, 'schools/2022']);
		expect(only(runs, 'schools/2022').withdrawn).toBeUndefined();
	});
});

describe('several runs that are gone', () => {
	test('stand by their first dates, with those of today', () => {
		const later = (name: string, year: string): Entries['cohorts'][number] => {
			const sessions = [{ part: 'power', date: `${year}-03-03` }];
			const { data } = only(entriesWith().cohorts, spring);
			return { id: `schools/${name}`, data: { ...data, sessions } };
		};
		const all = [later('a', '2023'), later('b', '2022')];
		const before = catalogueFrom({ ...entriesWith(), cohorts: all });
		const gone = before.sessions
			.filter(({ run }) => run.kind === 'cohort')
			.map((session): Withdrawal => ({ session, as: 'kept', on: '2024-01-01' }));
		const { programmes } = catalogueAfter(gone.toReversed());
		const ids = only(programmes, 'schools').runs.map(({ id }) => id);
		expect(ids).toEqual([spring, 'schools/b', 'schools/a']);
	});
});

describe('a month that is gone', () => {
	test('comes back with its session alone, which has no number', () => {
		const first = withdrawal('thursdays/2020-10/first', { as: 'kept' });
		const { programmes } = catalogueAfter([first], { themes: [] });
		const [theme] = only(programmes, 'thursdays').runs;
		expect(theme).toMatchObject({ id: 'thursdays/2020-10', withdrawn: '2021-01-06' });
		expect(theme?.sessions.map(({ position, withdrawn }) => [position, withdrawn])).toEqual([
			[undefined, first],
		]);
	});
});

describe('a session that is gone', () => {
	const later = (differing: Differing) => entriesWith(differing);
	const one = (...parts: string[]) => ({
		sessions: parts.map((part) => ({ part, date: '2021-02-24' })),
	});

	test('goes into its run under the id that this has today', () => {
		const entries = later({ cohort: { ...one('change'), formerly: [spring] } });
		const [cohort] = entries.cohorts;
		const renamed = { ...entries, cohorts: [{ id: 'schools/renamed', data: cohort?.data }] };
		const { runs } = catalogueAfter([withdrawal(power)], renamed as Partial<Entries>);
		expect(runs.map(({ id }) => id)).not.toContain(spring);
		const { sessions } = only(runs, 'schools/renamed');
		expect(sessions.map(({ id }) => id)).toEqual(['schools/renamed/change', power]);
	});

	test('goes into the run that has its run’s address today, though this began under another', () => {
		const cohort = { ...one('change'), formerly: ['schools/pilot'] };
		const { runs } = catalogueAfter([withdrawal(power)], later({ cohort }));
		expect(only(runs, spring).sessions.map(({ id }) => id)).toEqual([change, power]);
		expect(runs).toHaveLength(2);
	});

	test('has the tracks that its series has today, and those that it had alone', () => {
		const joint = withdrawal('thursdays/2020-10/joint');
		const track = { id: 'leaders', title: 'Leading', audience: 'Leaders.', openTo: 'all' };
		const { sessions } = catalogueAfter(
			[joint],
			later({
				series: { tracks: [track] },
				theme: { sessions: [{ id: 'a', title: 'A', date: '2020-10-08', tracks: ['leaders'] }] },
			}),
		);
		const { tracks } = only(sessions, 'thursdays/2020-10/joint');
		expect(tracks.map(({ title }) => title)).toEqual(['Leading', 'Masterclasses']);
	});

	test('is told once, as it last was', () => {
		const [early, late] = [withdrawal(power), withdrawal(power, { on: '2021-02-01' })];
		const { sessions } = catalogueAfter([early, late], later({ cohort: one('change') }));
		const found = sessions.filter(({ id }) => id === power);
		expect(found.map(({ withdrawn }) => withdrawn)).toEqual([late]);
	});

	test('leaves out its words, and its number and registration unless it took place', () => {
		const entries = later({ cohort: one('change') });
		const of = (as: Withdrawal['as']) => {
			const gone = withdrawal(power, { as });
			const session = { ...gone.session, text: 'Bring a friend.' } as typeof gone.session;
			return only(catalogueAfter([{ ...gone, session }], entries).sessions, power);
		};
		expect(of('cancelled')).not.toHaveProperty('text');
		expect(of('kept')).not.toHaveProperty('text');
		expect(of('cancelled').position).toBeUndefined();
		expect(of('cancelled').registration.cancelled).toBe(true);
		expect(of('kept').registration.cancelled).toBe(false);
	});

	test('makes way for what has its address today, also for a run', () => {
		const event = { event: { sessions: [{ id: '2021-spring', date: '2021-03-25' }] } };
		const old = withdrawal('assembly/2021-spring', {}, event);
		const taken = { ...old, session: { ...old.session, id: spring } };
		expect(catalogueAfter([taken]).sessions).toHaveLength(7);
	});

	test('is counted between those of today if it took place, and one that did not is passed over', () => {
		const cohort = { sessions: [{ part: 'leaders', date: '2021-03-10' }] };
		const withdrawn = [withdrawal(change, { as: 'kept' }), withdrawal(power)];
		const { runs } = catalogueAfter(withdrawn, later({ cohort }));
		expect(only(runs, spring).sessions.map(({ position }) => position)).toEqual([
			{ number: 1, of: 2 },
			undefined,
			{ number: 2, of: 2 },
		]);
	});
});

describe('a programme that is gone', () => {
	test('has ended, and has no questions, testimonials or other runs', () => {
		const gone = withdrawal('assembly/evening', {}, { event: {} });
		const { allProgrammes, programmes } = catalogueAfter([withdrawal(power), gone], {
			programmes: entriesWith().programmes.filter(({ id }) => id === 'thursdays'),
			cohorts: [],
		});
		expect(programmes.map(({ id }) => id)).toEqual(['thursdays']);
		const former = allProgrammes.filter(({ id }) => id !== 'thursdays');
		expect(
			former.map(({ id, ended, faqs, testimonials }) => [id, ended, faqs, testimonials]),
		).toEqual([
			['schools', true, [], []],
			['assembly', true, [], []],
		]);
		expect(former.map(({ runs }) => runs.map(({ id }) => id))).toEqual([[spring], ['assembly']]);
	});

	test('is another one than a programme of another kind at its address', () => {
		const old = withdrawal('assembly/evening', {}, { event: {} });
		const entries = entriesWith();
		const course = { ...entries.programmes[0], id: 'assembly' } as Entries['programmes'][number];
		const { programmes, allProgrammes, sessions } = catalogueAfter([old], {
			programmes: [...entries.programmes, course],
		});
		expect(only(programmes, 'assembly').runs).toEqual([]);
		expect(allProgrammes.filter(({ id }) => id === 'assembly')).toHaveLength(1);
		const session = only(sessions, 'assembly/evening');
		expect(session.run.programme.kind).toBe('event');
		expect(session.pageId).toBeUndefined();
	});
});

test('an event has pages for its sessions as soon as one that is gone stands beside the other', () => {
	const two = {
		event: {
			sessions: [
				{ id: 'evening', date: '2021-03-25' },
				{ id: 'morning', date: '2021-03-26' },
			],
		},
	};
	const gone = withdrawal('assembly/morning', {}, two);
	const { programmes, sessions } = catalogueAfter([gone], entriesWith({ event: {} }));
	expect(only(sessions, 'assembly/evening').pageId).toBeUndefined();
	expect(only(sessions, 'assembly/morning').pageId).toBeUndefined();
	expect(only(programmes, 'assembly').runs[0]?.sessions).toHaveLength(2);
	const alone = catalogueAfter([], entriesWith({ event: {} }));
	expect(only(alone.sessions, 'assembly/evening').pageId).toBe('assembly');
});
