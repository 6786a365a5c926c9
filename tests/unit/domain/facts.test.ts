import { describe, expect, it } from 'vitest';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { factsInCommon, factsOfItsOwn } from '../../../src/domain/facts.ts';
import { attendanceOf } from '../../../src/domain/place.ts';
import { words } from '../../../src/words/index.ts';
import { catalogueWith, cohort, type Differing, entriesWith, only } from '../content.ts';

const id = 'schools/2021-spring';
const spring = (differing: Differing) => only(catalogueWith(differing).runs, id);
const withFirst = (change: object) => {
	const [first, ...others] = cohort.sessions;
	return [{ part: 'change', date: '2021-02-24', ...first, ...change }, ...others];
};

const cost = { summary: 'Ten pounds.', amount: 10, currency: 'GBP' };
const people = [{ name: 'Sam Example', role: 'speaker' as const, about: 'Riverside Tenants' }];

describe('a fact', () => {
	it('of a programme holds of its runs and sessions', () => {
		const run = spring({ course: { level: 'Beginners' } });
		expect([run.level, ...run.sessions.map(({ level }) => level)]).toEqual(
			Array(4).fill('Beginners'),
		);
	});

	it('that is stated nearer replaces the other whole', () => {
		const run = spring({
			course: { cost },
			cohort: { sessions: withFirst({ cost: { summary: 'Free.' } }) },
		});
		expect(run.cost).toEqual(cost);
		expect(run.sessions[0]?.cost).toEqual({ summary: 'Free.' });
		expect(run.sessions[1]?.cost).toEqual(cost);
	});

	it('of the site is nobody’s but its contact', () => {
		const run = spring({ site: { language: 'en-GB', contact: { email: 'all@example.org' } } });
		expect(run.contact).toEqual({ email: 'all@example.org' });
		expect(run).not.toHaveProperty('language');
	});

	it('is said once where it holds for all, and by each session where it does not', () => {
		const { sessions } = spring({
			course: { level: 'Beginners' },
			cohort: { sessions: withFirst({ people, level: 'Old hands' }) },
		});
		const [first, second] = sessions;
		expect(factsInCommon(sessions)).toMatchObject({ audience: 'Teachers and link workers.' });
		expect(factsInCommon(sessions)).not.toHaveProperty('level');
		expect(first && factsOfItsOwn(first, sessions)).toEqual({ level: 'Old hands', people });
		expect(second && factsOfItsOwn(second, sessions)).toEqual({ level: 'Beginners' });
	});

	it('is the same where each session states it anew', () => {
		const stated = cohort.sessions.map((each) => ({ ...each, people: structuredClone(people) }));
		const { sessions } = spring({ cohort: { sessions: stated } });
		expect(factsInCommon(sessions)).toMatchObject({ people });
		expect(sessions.map((each) => factsOfItsOwn(each, sessions))).toEqual([{}, {}, {}]);
		expect(factsInCommon([])).toEqual({});
	});
});

describe('in words', () => {
	it('the facts stand in the order in which people ask, and none is made up', () => {
		const told = words.facts.told({
			...{ cost, people, level: 'Beginners', language: 'cy' },
			access: { offers: ['captions', 'recorded'], note: 'Ask us.' },
		});
		expect(told.map(({ term, detail }) => `${term}: ${detail}`)).toEqual([
			'With: Sam Example (speaker, Riverside Tenants)',
			'Level: Beginners',
			'Language: Welsh',
			'Cost: Ten pounds.',
			'Access: Captions and a recording afterwards. Ask us.',
		]);
		expect(words.facts.told({})).toEqual([]);
	});
});

describe('a place', () => {
	const boathouse = {
		name: 'The Boathouse',
		street: '12 Mill Lane',
		locality: 'Riverside',
		postcode: 'AB1 2CD',
	};
	const at = (run: object, session: object = {}, course: object = {}) => {
		const entries = entriesWith({
			course,
			cohort: { place: undefined, ...run, sessions: withFirst(session) } as Differing['cohort'] &
				object,
		});
		const venues = [{ id: 'boathouse', data: boathouse }];
		const found = only(catalogueFrom({ ...entries, venues }).runs, id).sessions[0];
		return found && { place: found.place, attendance: attendanceOf(found.where) };
	};
	const address = 'The Boathouse, 12 Mill Lane, Riverside AB1 2CD';

	it.each([
		['a venue', { venue: 'boathouse' }, {}, address, 'in-person'],
		[
			'a room in it',
			{ venue: 'boathouse', place: 'Room 4' },
			{},
			`Room 4, ${address}`,
			'in-person',
		],
		[
			'a hybrid one',
			{ venue: 'boathouse', place: 'Online (Zoom)', attendance: 'hybrid' },
			{},
			`${address}, and online (Zoom)`,
			'hybrid',
		],
		['words that do not tell', { place: 'Town Hall' }, {}, 'Town Hall', undefined],
		['a stated way', { place: 'Town Hall', attendance: 'in-person' }, {}, 'Town Hall', 'in-person'],
		['online', { place: 'Online (Zoom)' }, {}, 'Online (Zoom)', 'online'],
		['a session’s own place', { place: 'Online' }, { place: 'Town Hall' }, 'Town Hall', undefined],
		[
			'a session’s own place in a run that says how to attend',
			{ place: 'Library', attendance: 'in-person' },
			{ place: 'Town Hall' },
			'Town Hall',
			'in-person',
		],
		[
			'a session’s own place in a run that is online or hybrid, which tells nothing of it',
			{ place: 'Zoom', attendance: 'online' },
			{ place: 'Town Hall' },
			'Town Hall',
			undefined,
		],
		[
			'a session that is online in a run that is not',
			{ venue: 'boathouse', attendance: 'in-person' },
			{ place: 'Online' },
			'Online',
			'online',
		],
		['none', {}, {}, '', undefined],
	])('can be %s', (_, run, session, place, attendance) => {
		expect(at(run, session)).toEqual({ place, attendance });
	});

	it('is not taken from the programme, but the way to attend is', () => {
		expect(at({}, {}, { place: 'Office' })?.place).toBe('');
		expect(at({ place: 'Hall' }, {}, { attendance: 'in-person' })?.attendance).toBe('in-person');
		expect(at({}, {}, { attendance: 'online' })?.attendance).toBe('online');
		expect(at({ place: 'Hall' }, {}, { attendance: 'online' })?.attendance).toBeUndefined();
	});

	it('must exist', () => {
		expect(() => at({ venue: 'shed' })).toThrow(
			'there is no venue "shed". The venues are boathouse.',
		);
	});
});
