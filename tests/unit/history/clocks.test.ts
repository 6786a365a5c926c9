import { expect, test } from 'vitest';
import { readHistory } from '../../../src/history/history.ts';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

/** People's clocks are wrong now and then. Numbers rise all the same, and dates stay plausible. */

const published = '2020-09-01 09:00';
const power = `${spring}/power`;
const without = springWith({ power: null });
const on = (date: string) => ({ [springFile]: springWith({ power: { date } }) });
const sequence = (repository: Repository) =>
	repository.history().revisionOf({ oldestId: power }).sequence;
const withdrawals = (repository: Repository) =>
	repository.history().withdrawn.map(({ as, on }) => [as, on]);

test('two changes in one second are two stamps, a minute apart', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', on('2021-03-04'));
	const before = sequence(repository);
	repository.commit('2021-01-05 10:00', on('2021-03-05'));
	expect(sequence(repository)).toBe(before + 1);
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: '2021-01-05 10:01',
		scheduled: '2021-01-05 10:01',
	});
});

test('the slower of two clocks does not lower a number', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:05', on('2021-03-04'));
	repository.commit('2021-01-05 10:00', on('2021-03-05'));
	expect(repository.revision(power).scheduled).toBe('2021-01-05 10:06');
});

test('a change of a clock of 2035 is followed by higher numbers', () => {
	const repository = Repository.with();
	repository.commit('2035-01-05 10:00', on('2021-03-04'));
	repository.commit('2021-01-06 10:00', {
		[springFile]: springWith({ power: { date: '2021-03-04', status: 'cancelled' } }),
	});
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: '2035-01-05 10:01',
		scheduled: '2035-01-05 10:01',
	});
	expect(repository.history().changes.map(({ on }) => on)).toEqual(['2020-09-01', '2021-01-06']);
});

test('numbers rise from 2020 on, even if every clock says 1970', () => {
	const repository = Repository.with(start, '1970-01-01 00:00');
	expect(sequence(repository)).toBe(0);
	repository.commit('1970-01-01 00:00', on('2021-03-04'));
	expect(sequence(repository)).toBe(1);
	repository.commit('1970-01-01 00:00', on('2021-03-05'));
	expect(sequence(repository)).toBe(2);
});

test.each(['2035-01-05 10:00', '1970-01-01 00:00'])(
	'a session taken out after a commit of %s',
	(at) => {
		const repository = Repository.with();
		repository.commit(at, { 'content/pages/about.md': 'Words.' });
		repository.commit('2021-01-06 10:00', { [springFile]: without });
		expect(withdrawals(repository)).toEqual([['cancelled', '2021-01-06']]);
	},
);

test('a later commit shows that a session had not taken place, and stamps that', () => {
	const repository = Repository.with();
	repository.commit('2035-01-05 10:00', { [springFile]: without });
	expect(withdrawals(repository)).toEqual([['kept', '2035-01-05']]);
	const { lastModified } = repository.revision(power);
	expect(lastModified).toBe(published);
	repository.commit('2021-01-06 10:00', { 'README.md': 'Words.' });
	expect(withdrawals(repository)).toEqual([['cancelled', '2020-09-01']]);
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: '2021-01-06 10:00',
		scheduled: '2021-01-06 10:00',
	});
	expect(repository.history().changes.map(({ kind, on }) => [kind, on])).toEqual([
		['withdrawn', '2020-09-01'],
	]);
});

test('a changed rendering counts as a change, also of a stamp that lies ahead', () => {
	const repository = Repository.with();
	repository.commit('2035-01-05 10:00', on('2021-03-04'));
	repository.commit('2021-01-06 10:00', { 'README.md': 'Words.' });
	const modified = (...rendered: Date[]) => {
		const reading = readHistory(`${repository.dir}/content`, { rendered });
		if (!('history' in reading)) throw new Error(reading.words);
		const of = (oldestId: string) => reading.history.revisionOf({ oldestId }).lastModified;
		return [power, `${spring}/leaders`].map((id) => of(id).toISOString().slice(0, 16));
	};
	const [first, second] = [new Date('2021-01-07T00:00:00Z'), new Date('2021-01-08T00:00:00Z')];
	expect(modified()).toEqual(['2035-01-05T10:00', '2020-09-01T09:00']);
	expect(modified(first)).toEqual(['2035-01-05T10:01', '2021-01-07T00:00']);
	expect(modified(first, second)).toEqual(['2035-01-05T10:02', '2021-01-08T00:00']);
});
