import { expect, test } from 'vitest';
import { cohort } from '../content.ts';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

const published = '2020-09-01 09:00';
const power = `${spring}/power`;
const without = springWith({ power: null });
const asPublished = { created: published, lastModified: published, scheduled: published };
const withdrawals = (repository: Repository) =>
	repository.history().withdrawn.map(({ session, on, as }) => [session.id, session.status, on, as]);

test('a session taken out before it took place is withdrawn: cancelled, with new numbers', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { [springFile]: without });
	expect(withdrawals(repository)).toEqual([[power, 'cancelled', '2021-01-05', 'cancelled']]);
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: '2021-01-05 10:00',
		scheduled: '2021-01-05 10:00',
	});
});

test('one taken out after it took place stays as it was', () => {
	const repository = Repository.with();
	repository.commit('2021-03-03 18:00', { [springFile]: without });
	expect(withdrawals(repository)).toEqual([[power, 'scheduled', '2021-03-03', 'kept']]);
	expect(repository.revision(power)).toEqual(asPublished);
});

test('one taken out while it was under way is withdrawn: it ends at 18:00', () => {
	const repository = Repository.with();
	repository.commit('2021-03-03 17:59', { [springFile]: without });
	expect(withdrawals(repository)).toMatchObject([[power, 'cancelled', '2021-03-03', 'cancelled']]);
});

test('one that was cancelled already keeps its numbers', () => {
	const cancelled = springWith({ power: { status: 'cancelled' } });
	const repository = Repository.with({ ...start, [springFile]: cancelled });
	repository.commit('2021-01-05 10:00', { [springFile]: without });
	expect(withdrawals(repository)).toMatchObject([[power, 'cancelled', '2021-01-05', 'cancelled']]);
	expect(repository.revision(power)).toEqual(asPublished);
});

test('the date of a withdrawal is that of the site’s zone', () => {
	const site = start['content/site.yaml'] as object;
	const repository = Repository.with({
		...start,
		'content/site.yaml': { ...site, timeZone: 'Pacific/Auckland' },
	});
	repository.commit('2021-01-05 12:00', { [springFile]: without });
	expect(withdrawals(repository)).toMatchObject([[power, 'cancelled', '2021-01-06', 'cancelled']]);
});

test('one that comes back is published as before, and its numbers rise', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { [springFile]: without });
	repository.commit('2021-01-06 10:00', start);
	expect(withdrawals(repository)).toEqual([]);
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: '2021-01-06 10:00',
		scheduled: '2021-01-06 10:00',
	});
	repository.commit('2021-03-25 10:00', { [springFile]: without });
	repository.commit('2021-03-26 10:00', start);
	expect(repository.revision(power).scheduled).toBe('2021-01-06 10:00');
});

test('a whole cohort, a whole programme', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', {
		[springFile]: null,
		'content/programmes/thursdays.md': null,
		'content/themes/thursdays/2020-10.md': null,
	});
	expect(repository.history().withdrawn.map(({ session, as }) => [session.id, as])).toEqual([
		['thursdays/2020-10/first', 'kept'],
		['thursdays/2020-10/anger', 'kept'],
		['thursdays/2020-10/joint', 'kept'],
		['thursdays/2020-10/topical', 'kept'],
		[`${spring}/change`, 'cancelled'],
		[`${spring}/power`, 'cancelled'],
		[`${spring}/leaders`, 'cancelled'],
	]);
});

test('a renamed session is not withdrawn, even where formerly comes later', () => {
	const repository = Repository.with();
	const renamed = (formerly: object) => ({
		[springFile]: null,
		'content/cohorts/schools/cohort-2.md': { ...cohort, ...formerly },
	});
	repository.commit('2021-01-05 10:00', renamed({}));
	expect(withdrawals(repository)).toHaveLength(3);
	repository.commit('2021-01-06 10:00', {
		'content/cohorts/schools/cohort-2.md': { ...cohort, formerly: [spring] },
	});
	expect(withdrawals(repository)).toEqual([]);
	// Calendars had been told that it was cancelled, and are told that it is not.
	expect(repository.revision(power).scheduled).toBe('2021-01-06 10:00');
	expect(repository.revision(power).created).toBe(published);
	expect(repository.history().idsOf({ oldestId: power })).toEqual([
		power,
		'schools/cohort-2/power',
	]);
});

test('formerly that leaves out the oldest name still stands for what it names', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', {
		[springFile]: null,
		'content/cohorts/schools/cohort-2.md': { ...cohort, formerly: [spring] },
	});
	repository.commit('2021-01-06 10:00', {
		'content/cohorts/schools/cohort-2.md': null,
		'content/cohorts/schools/second.md': { ...cohort, formerly: ['schools/cohort-2'] },
	});
	expect(withdrawals(repository)).toEqual([]);
});

test.each([[power], [spring], ['schools']])('content/forgotten.yaml names %s', (id) => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { [springFile]: without });
	repository.commit('2021-01-06 10:00', { 'content/forgotten.yaml': [id] });
	expect(withdrawals(repository)).toEqual([]);
	repository.write({ 'content/forgotten.yaml': ['schools/2021-sprin', 'power'] });
	expect(withdrawals(repository)).toHaveLength(1);
	repository.write({ 'content/forgotten.yaml': '' });
	expect(withdrawals(repository)).toHaveLength(1);
});

test('a new address of the site changes the events of withdrawn sessions, too', () => {
	const repository = Repository.with();
	const site = start['content/site.yaml'] as object;
	repository.commit('2021-01-05 10:00', { [springFile]: without });
	repository.commit('2021-01-06 10:00', {
		'content/site.yaml': { ...site, url: 'https://elsewhere.example.org' },
	});
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: '2021-01-06 10:00',
		scheduled: '2021-01-05 10:00',
	});
});

test('a programme whose name the site uses itself was never published', () => {
	const repository = Repository.with();
	repository.commit('2021-01-04 10:00', {
		'content/programmes/changes.md': start['content/programmes/schools.md'] ?? null,
		'content/cohorts/changes/2021-spring.md': cohort,
		'content/pages/search.md': { title: 'Find', summary: 'Find it.', order: 1 },
	});
	repository.commit('2021-01-05 10:00', {
		'content/programmes/changes.md': null,
		'content/cohorts/changes/2021-spring.md': null,
		'content/pages/search.md': null,
	});
	const { withdrawn, changes, pages } = repository.history();
	expect([withdrawn, changes]).toEqual([[], []]);
	expect(pages).toEqual(['schools', 'thursdays']);
});

test('calendars of what is forgotten are forgotten', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', {
		'content/programmes/thursdays.md': null,
		'content/themes/thursdays/2020-10.md': null,
	});
	expect(repository.history().formerFeeds.map(({ slug }) => slug)).toEqual([
		'thursdays',
		'thursdays-leaders',
		'thursdays-masterclasses',
	]);
	repository.commit('2021-01-06 10:00', { 'content/forgotten.yaml': ['thursdays'] });
	expect(repository.history().formerFeeds).toEqual([]);
});

test.each([
	['2021-03-03 17:59', ['withdrawn']],
	['2021-03-03 18:00', []],
])('a session that ends at 6pm and is taken out at %s is news until then', (at, kinds) => {
	const repository = Repository.with();
	repository.commit(at, { [springFile]: without });
	expect(repository.history().changes.map(({ kind }) => kind)).toEqual(kinds);
});

test('what was deleted is listed in the order of its dates, whenever it was deleted', () => {
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', { [springFile]: springWith({ leaders: null }) });
	repository.commit('2021-01-11 10:00', {
		[springFile]: springWith({ leaders: null, change: null }),
	});
	const { withdrawn } = repository.history();
	expect(withdrawn.map(({ session }) => session.id)).toEqual([
		`${spring}/change`,
		`${spring}/leaders`,
	]);
});
