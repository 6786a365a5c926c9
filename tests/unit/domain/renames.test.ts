import { describe, expect, test } from 'vitest';
import { type Living, likelyRenames } from '../../../src/domain/likely-renames.ts';
import {
	type NamedSession,
	namedFrom,
	ownNames,
	type PublishedNames,
	publishedIds,
	type Succession,
	successions,
} from '../../../src/domain/rename.ts';
import { catalogueWith, cohort, only } from '../content.ts';

/* Sessions that left and others that came: which are the same under another name. */

/** A session by its id, such as `schools/spring/power`. Its run and its programme have the words before. */
function named(id: string, differing: Partial<NamedSession> = {}): NamedSession {
	const words = id.split('/');
	const names = (count: number) => {
		const own = words.slice(0, count).join('/');
		return { id: own, oldestId: own };
	};
	return {
		...{ id, oldestId: id, title: `About ${words.at(-1)}`, start: 16, end: 18 },
		...{ run: names(2), programme: names(1) },
		...differing,
	};
}

const part = (id: string, differing: Partial<NamedSession> = {}) =>
	named(id, { part: id.split('/').at(-1), ...differing });

/** The ids of each session that left and of its heir. */
const pairs = (found: readonly Succession[]) =>
	found.map(({ gone, heir }) => [gone.id, heir?.id] as const);

describe('a session that left', () => {
	test('goes on as the one that came at its time', () => {
		const [old, other] = [named('a/may/one'), named('a/may/two', { start: 20, end: 21 })];
		const [heir, elsewhere] = [named('a/may/uno'), named('a/may/dos', { start: 20, end: 22 })];
		expect(pairs(successions([old, other], [elsewhere, heir]))).toEqual([
			['a/may/one', 'a/may/uno'],
			['a/may/two', undefined],
		]);
	});

	test('goes on as the most similar of several: by its last word, its title, its run, its programme', () => {
		const old = named('a/may/one');
		const likeliest = (...come: NamedSession[]) => successions([old], come)[0]?.heir?.id;
		const word = named('b/june/one', { title: 'Other' });
		const title = named('b/june/two', { title: old.title });
		const run = named('b/may/three');
		const programme = named('a/june/four');
		const none = named('b/june/five');
		expect(likeliest(none, programme, run, title, word)).toBe(word.id);
		expect(likeliest(none, programme, run, title)).toBe(title.id);
		expect(likeliest(none, programme, run)).toBe(run.id);
		expect(likeliest(none, programme)).toBe(programme.id);
	});

	test('is one of several where another could be its heir as well, and alike by title or last word', () => {
		const facts = (gone: NamedSession[], ...come: NamedSession[]) =>
			successions(gone, come).map(({ isAlike, isOneOfSeveral }) => [isAlike, isOneOfSeveral]);
		const [one, two] = [named('a/may/one'), named('a/may/two')];
		expect(facts([one], named('a/may/uno'))).toEqual([[false, false]]);
		expect(facts([one], named('a/may/uno'), named('a/may/dos'))).toEqual([[false, true]]);
		expect(facts([one, two], named('a/june/one'))).toEqual([
			[true, false],
			[undefined, undefined],
		]);
		expect(facts([one], named('a/may/uno', { title: one.title }))).toEqual([[true, false]]);
		expect(facts([one], named('a/june/one', { title: 'Other' }))).toEqual([[true, false]]);
		expect(facts([one, two], named('a/may/uno'))).toEqual([
			[false, true],
			[undefined, undefined],
		]);
	});

	test('does not go on as one at another time where another has taken either of them', () => {
		const [one, early] = [named('a/may/one'), named('a/april/one', { start: 2, end: 3 })];
		const later = named('a/july/one', { start: 40, end: 42 });
		expect(pairs(successions([one], [named('a/may/uno'), later]))).toEqual([
			['a/may/one', 'a/may/uno'],
		]);
		expect(pairs(successions([one, early], [named('a/june/one')]))).toEqual([
			['a/may/one', 'a/june/one'],
			['a/april/one', undefined],
		]);
	});

	test('goes on at another time only as the one session of its title and its last word', () => {
		const old = named('a/may/one');
		const moved = (id: string, differing: Partial<NamedSession> = {}) =>
			named(id, { start: 40, end: 42, ...differing });
		expect(successions([old], [moved('a/june/one')])).toEqual([
			{ gone: old, heir: moved('a/june/one'), isElsewhen: true, isAlike: true },
		]);
		for (const come of [
			[moved('a/june/one', { title: 'Other' })],
			[moved('b/june/one')],
			[moved('a/june/one'), moved('a/july/one')],
		]) {
			expect(successions([old], come)).toEqual([{ gone: old }]);
		}
		// A session of a part has its name from there.
		expect(
			successions([part('a/may/one')], [part('a/june/one', { start: 40, end: 42 })])[0]?.heir,
		).toBeUndefined();
	});
});

/** The things that are there today: programmes and runs by their ids, parts as `schools:power`, and ids that are stated already. */
function living(...there: string[]): Living {
	return {
		hasProgramme: (id) => there.includes(id),
		hasRun: (id) => there.includes(id),
		hasPart: (course, id) => there.includes(`${course}:${id}`),
		isAccountedFor: (id) => there.includes(`stated ${id}`),
	};
}

/** Sessions that left a run, each at its own time, and their heirs in another run. */
function together(from: string, to: string, ...slugs: string[]): Succession[] {
	const at = (run: string) =>
		slugs.map((slug, index) => named(`${run}/${slug}`, { start: index, end: index + 1 }));
	return successions(at(from), at(to));
}

const short = (left: readonly Succession[], ...there: string[]) =>
	likelyRenames(left, living(...there)).map(({ of, from, to, ids, outOf }) => [
		of,
		from,
		to,
		ids.join(),
		outOf,
	]);

describe('what was probably renamed', () => {
	test('is a run whose sessions are all in another', () => {
		const left = together('a/may', 'a/maytime', 'one', 'two', 'three');
		expect(short(left, 'a', 'a/maytime')).toEqual([['run', 'a/may', 'a/maytime', 'a/may', 3]]);
		const alsoLost = [...left, { gone: named('a/may/four') }, { gone: part('a/may/five') }];
		expect(short(alsoLost, 'a', 'a/maytime').map(([of, , , , outOf]) => [of, outOf])).toEqual([
			['run', 5],
		]);
		expect(short(left, 'a', 'a/may', 'a/maytime')).toHaveLength(3);
	});

	test('is not a run of which half went elsewhere', () => {
		const [first, second] = [together('a/may', 'a/x', 'one'), together('a/may', 'a/y', 'two')];
		expect(short([...first, ...second], 'a').map(([of]) => of)).toEqual(['session', 'session']);
		const third = together('a/may', 'a/x', 'three');
		expect(short([...second, ...first, ...third], 'a')[0]).toEqual([
			...['run', 'a/may', 'a/x', 'a/may'],
			3,
		]);
	});

	test('is a programme, and then its runs are not told besides, but for one with a new name of its own', () => {
		const left = [...together('a/may', 'b/may', 'one'), ...together('a/june', 'b/summer', 'two')];
		expect(short(left, 'b', 'b/may', 'b/summer')).toEqual([
			['programme', 'a', 'b', 'a', 2],
			['run', 'a/june', 'b/summer', 'a/june', 1],
		]);
	});

	test('carries the oldest id in front', () => {
		const [left] = together('a/may', 'a/maytime', 'one');
		const gone = left && { ...left.gone, run: { id: 'a/may', oldestId: 'a/spring' } };
		expect(gone && short([{ ...left, gone }], 'a')[0]?.[3]).toBe('a/spring,a/may');
	});

	test('is an event as a programme alone, which is its own run', () => {
		const run = (id: string) => ({ run: { id, oldestId: id } });
		const left = successions([named('fair/day', run('fair'))], [named('fete/day', run('fete'))]);
		expect(short(left, 'fete')).toEqual([['programme', 'fair', 'fete', 'fair', 1]]);
	});

	test('is no run where an event became a month or a month became an event', () => {
		const event = named('fair/day', { run: { id: 'fair', oldestId: 'fair' } });
		const kinds = (left: readonly Succession[], ...there: string[]) =>
			short(left, ...there).map(([of]) => of);
		const toMonth = successions([event], [named('a/may/day')]);
		expect(kinds(toMonth, 'a', 'a/may')).toEqual(['programme', 'session']);
		const toEvent = successions([named('a/may/day')], [event]);
		expect(kinds(toEvent, 'fair')).toEqual(['programme', 'session']);
	});

	test('is nothing whose new name, or that of all its sessions, is stated', () => {
		const left = together('a/may', 'a/maytime', 'one', 'two');
		const there = ['a', 'a/maytime'];
		expect(short(left, ...there, 'stated a/may')).toEqual([]);
		expect(short(left, ...there, 'stated a/may/one')).toHaveLength(1);
		expect(short(left, ...there, 'stated a/may/one', 'stated a/may/two')).toEqual([]);
		const oldest = left.map((each) => ({
			...each,
			gone: {
				...each.gone,
				oldestId: each.gone.id.replace('may', 'spring'),
				run: { id: 'a/may', oldestId: 'a/spring' },
			},
		}));
		expect(short(oldest, ...there, 'stated a/may')).toEqual([]);
		expect(short(oldest, ...there, 'stated a/spring/one', 'stated a/spring/two')).toEqual([]);
	});

	test('is a part, once for all cohorts that teach it', () => {
		const left = ['spring', 'summer'].flatMap((run) =>
			successions([part(`a/${run}/power`)], [part(`a/${run}/strength`)]),
		);
		const found = likelyRenames(left, living('a', 'a/spring', 'a/summer'));
		expect(found).toMatchObject([
			{ of: 'part', from: 'power', to: 'strength', course: 'a', ids: ['power'], outOf: 2 },
		]);
		expect(short(left, 'a', 'a/spring', 'a/summer', 'a:power')).toEqual([]);
		expect(short(left, 'a', 'a/spring', 'a/summer', 'stated a:power')).toEqual([]);
	});

	test('is a part with its first word, where it had another', () => {
		const left = successions(
			[part('a/spring/power', { oldestId: 'a/spring/might' })],
			[part('a/spring/strength')],
		);
		expect(short(left, 'a', 'a/spring')[0]?.[3]).toBe('might,power');
		const moved = successions(
			[part('a/spring/power', { oldestId: 'a/pilot/might' })],
			[part('a/spring/strength')],
		);
		expect(short(moved, 'a', 'a/spring')[0]?.[3]).toBe('power');
	});

	test('is each of several parts', () => {
		const at = (id: string, start: number) => part(id, { start, end: start + 1 });
		const left = successions(
			[at('a/spring/power', 1), at('a/spring/change', 2), part('a/spring/lost')],
			[at('a/spring/strength', 1), at('a/spring/turn', 2)],
		);
		expect(short(left, 'a', 'a/spring')).toEqual([
			['part', 'power', 'strength', 'power', 1],
			['part', 'change', 'turn', 'change', 1],
		]);
	});

	test('is the session of a part that has an id of its own now, or is in another run', () => {
		const there = ['a', 'a/may', 'a/june'];
		const toPart = successions([named('a/may/one')], [part('a/may/uno')]);
		expect(short(toPart, ...there)).toEqual([
			['session', 'a/may/one', 'a/may/uno', 'a/may/one', 1],
		]);
		const fromPart = successions([part('a/may/one')], [named('a/may/uno')]);
		expect(short(fromPart, ...there)).toHaveLength(1);
		const moved = successions([part('a/may/one')], [part('a/june/one')]);
		expect(short(moved, ...there)).toHaveLength(1);
		const otherPart = successions([part('a/may/one')], [part('a/june/two')]);
		expect(short(otherPart, ...there, 'a:one')).toEqual([]);
	});

	test('is a session with another id in its run, unless several could be it', () => {
		const left = successions([named('a/may/one')], [named('a/may/uno')]);
		expect(short(left, 'a', 'a/may')).toEqual([
			['session', 'a/may/one', 'a/may/uno', 'a/may/one', 1],
		]);
		const several = successions([named('a/may/one')], [named('a/may/uno'), named('a/may/dos')]);
		expect(short(several, 'a', 'a/may')).toEqual([]);
		expect(short(left, 'a', 'a/may', 'stated a/may/one')).toEqual([]);
	});

	test('is a session that went into another run, if it is alike', () => {
		const there = ['a', 'a/may', 'a/june'];
		const left = successions([named('a/may/one')], [named('a/june/one')]);
		expect(short(left, ...there)).toEqual([['session', 'a/may/one', 'a/june/one', 'a/may/one', 1]]);
		expect(short(successions([named('a/may/one')], [named('a/june/two')]), ...there)).toEqual([]);
		const later = named('a/june/one', { start: 40, end: 41 });
		expect(short(successions([named('a/may/one')], [later]), ...there)).toHaveLength(1);
		// Each month may have its introduction: where the month is gone, it is another one.
		expect(short(successions([named('a/may/one')], [later]), 'a', 'a/june')).toEqual([]);
	});
});

describe('names that were published', () => {
	const past: PublishedNames = {
		head: [named('a/may/one', { oldestId: 'a/april/one' })],
		gone: ['b/june/two'],
		successions: [],
		domain: 'old.example.org',
	};

	test('are those of sessions, of their runs and of their programmes', () => {
		expect([...publishedIds(past)].sort()).toEqual([
			...['a', 'a/may', 'a/may/one'],
			...['b', 'b/june', 'b/june/two'],
		]);
	});

	test('are another site’s under another domain, which knows them by that one', () => {
		expect(ownNames(past, 'old.example.org')).toBe(past);
		expect(ownNames(past, undefined)).toBe(past);
		expect(ownNames({ ...past, domain: undefined }, 'new.example.org').head).toHaveLength(1);
		const back = { domain: 'new.example.org', oldestIds: ['c'], isNewlyLeft: false };
		const own = ownNames({ ...past, elsewhere: [back] }, 'new.example.org');
		expect(own).toMatchObject({ head: [], gone: [], successions: [], roots: [] });
		const left = {
			domain: 'old.example.org',
			oldestIds: ['b/june/two', 'a/april/one'],
			isNewlyLeft: true,
		};
		expect(own.elsewhere).toEqual([left]);
		expect(ownNames(past, 'new.example.org').elsewhere).toEqual([left]);
		const third = { ...back, domain: 'third.example.org' };
		expect(ownNames({ ...past, elsewhere: [third, back] }, 'new.example.org').elsewhere).toEqual([
			third,
			left,
		]);
	});

	test('are told with the times, the part that gives the name, and the first names', () => {
		const [first, second] = cohort.sessions;
		const { sessions } = catalogueWith({
			course: { formerly: ['organising'] },
			cohort: {
				formerly: ['organising/spring'],
				sessions: [first, { ...second, id: 'might' }] as typeof cohort.sessions,
			},
		});
		const change = namedFrom(only(sessions, 'schools/2021-spring/change'));
		expect(change).toEqual({
			id: 'schools/2021-spring/change',
			oldestId: 'organising/spring/change',
			title: 'Understanding change',
			start: Date.parse('2021-02-24T16:00:00Z'),
			end: Date.parse('2021-02-24T18:00:00Z'),
			part: 'change',
			run: { id: 'schools/2021-spring', oldestId: 'organising/spring' },
			programme: { id: 'schools', oldestId: 'organising' },
		});
		expect(namedFrom(only(sessions, 'schools/2021-spring/might')).part).toBeUndefined();
		expect(namedFrom(only(sessions, 'thursdays/2020-10/first')).part).toBeUndefined();
	});
});
