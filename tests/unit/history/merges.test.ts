import { expect, test } from 'vitest';
import type { Files } from '../../git-repository.ts';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

/** A plain `git pull` makes the published line the second parent of a merge. What it published stays published. */

const published = '2020-09-01 09:00';
const power = `${spring}/power`;
const extra = `${spring}/again`;
const again = {
	[springFile]: springWith({}, {}, [{ part: 'power', id: 'again', date: '2021-03-17' }]),
};
const words = { 'README.md': 'Words.' };

/** A clone with a commit of its own that pulls what was published in the meantime. */
function pulled(line: readonly [at: string, files: Files][], at = '2021-01-09 10:00'): Repository {
	const repository = Repository.with();
	const own = repository.clone();
	for (const [moment, files] of line) repository.commit(moment, files);
	own.commit('2021-01-04 10:00', words);
	own.at(at).git('pull', '--quiet', '--no-rebase', '--no-edit');
	return own;
}

const withdrawals = (repository: Repository) =>
	repository.history().withdrawn.map(({ session, as, on }) => [session.id, as, on]);

test('what was published and withdrawn there stays withdrawn: page, calendar, feeds, log', () => {
	const own = pulled([
		['2021-01-05 10:00', again],
		['2021-01-06 10:00', start],
	]);
	expect(withdrawals(own)).toEqual([[extra, 'cancelled', '2021-01-06']]);
	expect(own.revision(extra)).toEqual({
		created: '2021-01-05 10:00',
		lastModified: '2021-01-06 10:00',
		scheduled: '2021-01-06 10:00',
	});
	expect(own.history().changes.map(({ kind, on }) => [kind, on])).toEqual([
		['withdrawn', '2021-01-06'],
	]);
});

test('a feed that was there alone is remembered', () => {
	const site = start['content/site.yaml'] as object;
	const own = pulled([
		['2021-01-05 10:00', { 'content/site.yaml': { ...site, slug: 'other' } }],
		['2021-01-06 10:00', start],
	]);
	expect(own.history().formerFeeds.map(({ slug }) => slug)).toEqual(['other']);
});

test('numbers are no lower than those that were published there', () => {
	const own = pulled([
		['2021-01-05 10:00', { [springFile]: springWith({ power: { date: '2021-03-04' } }) }],
		['2021-01-06 10:00', start],
	]);
	expect(own.revision(power)).toEqual({
		created: published,
		lastModified: '2021-01-06 10:00',
		scheduled: '2021-01-06 10:00',
	});
});

test('they rise with a merge whose clock is slow', () => {
	const own = pulled(
		[['2021-01-05 10:00', { [springFile]: springWith({ power: { date: '2021-03-04' } }) }]],
		'2021-01-03 10:00',
	);
	expect(own.revision(power).scheduled).toBe('2021-01-05 10:00');
});

test('a session that left there before it took place was cancelled, however late the pull is', () => {
	const own = pulled(
		[['2021-01-05 10:00', { [springFile]: springWith({ power: null }) }]],
		'2021-06-01 10:00',
	);
	expect(withdrawals(own)).toEqual([[power, 'cancelled', '2021-01-05']]);
	expect(own.history().changes.map(({ kind, on }) => [kind, on])).toEqual([
		['withdrawn', '2021-01-05'],
	]);
});

test('a session that both lines hold is told once', () => {
	const own = pulled([['2021-01-05 10:00', again]]);
	expect(withdrawals(own)).toEqual([]);
	expect(own.history().changes.map(({ kind, on }) => [kind, on])).toEqual([
		['added', '2021-01-09'],
	]);
	expect(own.revision(extra).created).toBe('2021-01-05 10:00');
});

test('every full clone reads the same', () => {
	const own = pulled([
		['2021-01-05 10:00', again],
		['2021-01-06 10:00', start],
	]);
	const told = (repository: Repository) => JSON.stringify(repository.history().changes);
	expect(told(own.clone())).toBe(told(own));
});
