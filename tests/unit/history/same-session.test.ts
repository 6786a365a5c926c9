import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerTo } from '../../../scripts/changes/answer.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { redirects } from '../../../src/domain/redirects.ts';
import { newsFrom } from '../../../src/history/change-log.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';
import type { Files } from '../../git-repository.ts';
import { cohort, theme } from '../content.ts';
import { Repository, spring, springFile, start } from './repository.ts';

/** A session is one session to visitors, whatever editors do to its id: pages, redirects and the log say so. */

const october = 'content/themes/thursdays/2020-10.md';
const november = 'content/themes/thursdays/2020-11.md';
const second = 'content/cohorts/schools/second.md';
const published = '2020-09-01 09:00';
const oldId = 'thursdays/2020-10/topical';
const [first, anger, third, fourth] = theme.sessions;
const joint = { ...third, id: 'joint' };
const topical = { ...fourth, id: 'topical' };
const other = { id: 'other', title: 'Other', date: '2020-11-05', tracks: ['leaders'] };

/** October with other third and fourth sessions. */
const octoberOf = (...others: object[]): Files => ({
	[october]: { ...theme, sessions: [first, anger, ...others] },
});
const novemberOf = (...sessions: object[]): Files => ({
	[november]: { ...theme, title: 'November', sessions: [other, ...sessions] },
});
const without = octoberOf(joint);

/** A repository with two months, and a commit on each day from 10 September 2020 on. */
function story(...commits: Files[]): Repository {
	const repository = Repository.with({ ...start, ...novemberOf() });
	for (const [index, files] of commits.entries()) {
		repository.commit(`2020-09-${index + 10} 10:00`, files);
	}
	return repository;
}

/** The sentences of the change log, oldest first, with their days. */
function log(repository: Repository): string[] {
	return newsFrom(repository.history().changes)
		.reverse()
		.flatMap(({ on, changes }) => changes.map(({ done }) => `${on.slice(8)}: ${done}`));
}

/** The changes of the last commit, as `npm run changes` says them. */
function last(repository: Repository): string {
	return answerTo(['HEAD~1..'], join(repository.dir, 'content')).text;
}

function catalogueOf(repository: Repository) {
	const content = join(repository.dir, 'content');
	const past = repository.history();
	const all = catalogueFrom(entriesFrom(readContent(content)), past);
	const session = (id: string) => all.sessions.find((each) => each.id === id);
	const leads = redirects(all, past).map((each) => [each.from, 'to' in each ? each.to.id : '']);
	return { session, leads };
}

test('an entry that is deleted and added again on another day is restored, and has moved', () => {
	const again = octoberOf(joint, { ...topical, date: '2020-10-30', title: 'What next?' });
	const repository = story(without, again);
	expect(log(repository)).toEqual([
		'10: “What now?” on Thursday 29 October was withdrawn',
		'11: “What next?” on Friday 30 October was restored',
		'11: “What next?” moved from Thursday 29 to Friday 30 October',
		'11: “What next?” was renamed from “What now?” to “What next?”',
	]);
	expect(last(repository)).toMatch(
		/^Restores “What next\?” on Friday 30 October;\nmoves “What next\?” from Thursday 29 to Friday 30 October;\n/,
	);
	const { session } = catalogueOf(repository);
	expect(session(oldId)?.moved).toMatchObject({ from: { date: '2020-10-29' }, on: '2020-09-11' });
});

test('so is one that is added again in another month, and its old address leads there', () => {
	const moved = { ...topical, date: '2020-11-12', formerly: [oldId] };
	const repository = story(without, novemberOf(moved));
	expect(log(repository).slice(1)).toEqual([
		'11: “What now?” on Thursday 12 November was restored',
		'11: “What now?” moved from Thursday 29 October to Thursday 12 November',
	]);
	expect(last(repository)).toMatch(/^Restores .*;\nmoves .*;\n1 address redirects;\n/);
	expect(catalogueOf(repository).leads).toEqual([[oldId, 'thursdays/2020-11/topical']]);
});

test('an entry that is added again as cancelled stays cancelled', () => {
	const cancelled = octoberOf(joint, { ...topical, status: 'cancelled' });
	expect(log(story(without, cancelled))).toEqual([
		'10: “What now?” on Thursday 29 October was withdrawn',
	]);
});

test('one that is added again after it took place has moved if it has another day', () => {
	const repository = story();
	repository.commit('2020-11-10 10:00', without);
	repository.commit('2020-11-11 10:00', octoberOf(joint, { ...topical, date: '2020-12-03' }));
	expect(log(repository)).toEqual([
		'11: “What now?” moved from Thursday 29 October to Thursday 3 December',
	]);
});

test('a session that could not be read for a while has moved by then', () => {
	const backwards = { ...topical, date: '2020-10-30', starts: '19:00' };
	const repository = story(
		octoberOf(joint, backwards),
		octoberOf(joint, { ...backwards, starts: '16:30' }),
	);
	expect(log(repository)).toEqual([
		'11: “What now?” moved from Thursday 29 to Friday 30 October, 4:30pm to 5:15pm (was 4pm to 5:15pm)',
	]);
});

test('a formerly that comes a commit late: the log says who the new session is', () => {
	const moved = { ...topical, date: '2020-11-12' };
	const repository = story(
		{ ...without, ...novemberOf(moved) },
		novemberOf({ ...moved, formerly: [oldId] }),
	);
	expect(log(repository)).toEqual([
		'10: “What now?” on Thursday 29 October was withdrawn',
		'10: “What now?” on Thursday 12 November was added',
		'11: “What now?” on Thursday 12 November is the one that was withdrawn before',
		'11: “What now?” moved from Thursday 29 October to Thursday 12 November',
	]);
	expect(last(repository)).toMatch(/^Shows that .* before;\nmoves .*;\n1 address redirects;\n/);
	// Calendars had been told that it was cancelled.
	expect(repository.revision(oldId)).toEqual({
		created: published,
		lastModified: '2020-09-11 10:00',
		scheduled: '2020-09-11 10:00',
	});
	const { session, leads } = catalogueOf(repository);
	expect(session('thursdays/2020-11/topical')).toMatchObject({
		status: 'scheduled',
		oldestId: oldId,
		moved: { from: { date: '2020-10-29' }, on: '2020-09-11' },
	});
	expect(leads).toEqual([[oldId, 'thursdays/2020-11/topical']]);
});

test('a formerly of a whole cohort that comes after other changes, which lead to its sessions', () => {
	const early = { ...cohort, starts: '15:00' };
	const repository = story(
		{ [springFile]: null, [second]: cohort },
		{ [second]: early },
		{ [second]: { ...early, starts: '16:00', formerly: [spring] } },
	);
	expect(log(repository)).toEqual([
		'10: All 3 sessions of Cohort 2 were withdrawn',
		'10: All 3 sessions of Cohort 2 were added',
		'11: The time of all 3 sessions of Cohort 2 changed to 3pm to 6pm (was 4pm to 6pm)',
		'12: All 3 sessions of Cohort 2 are the ones that were withdrawn before',
		'12: The time of all 3 sessions of Cohort 2 changed to 4pm to 6pm (was 3pm to 6pm)',
	]);
	const told = repository
		.history()
		.changes.flatMap((change) =>
			'session' in change && change.session ? [change.session.oldestId] : [],
		);
	expect(new Set(told)).toEqual(
		new Set(['change', 'power', 'leaders'].map((id) => `${spring}/${id}`)),
	);
});

test('a formerly that comes after the entry was deleted and added under another id', () => {
	const now = { ...topical, id: 'now', title: 'And now?' };
	const late = { ...now, formerly: [oldId] };
	expect(log(story(without, octoberOf(joint, now), octoberOf(joint, late)))).toEqual([
		'10: “What now?” on Thursday 29 October was withdrawn',
		'11: “And now?” on Thursday 29 October was added',
		'12: “And now?” on Thursday 29 October is the one that was withdrawn before',
		'12: “And now?” was renamed from “What now?” to “And now?”',
	]);
});

test('a formerly that comes late for a session that has taken place, or is cancelled by it', () => {
	const repository = story();
	repository.commit('2021-06-10 10:00', { [springFile]: null, [second]: cohort });
	repository.commit('2021-06-11 10:00', { [second]: { ...cohort, formerly: [spring] } });
	expect(log(repository)).toEqual(['10: All 3 sessions of Cohort 2 were added']);
	const moved = { ...topical, date: '2020-11-12' };
	const cancelled = { ...moved, status: 'cancelled', formerly: [oldId] };
	expect(log(story({ ...without, ...novemberOf(moved) }, novemberOf(cancelled))).slice(2)).toEqual([
		'11: “What now?” on Thursday 12 November was cancelled',
	]);
});

test('two sessions that swap ids have not moved, and keep the moves that they made before', () => {
	const friday = { ...topical, date: '2020-10-30', summary: 'Your questions.' };
	const repository = story(
		octoberOf(joint, friday),
		octoberOf({ ...joint, id: 'topical' }, { ...friday, id: 'joint' }),
	);
	expect(log(repository)).toEqual([
		'10: “What now?” moved from Thursday 29 to Friday 30 October',
		'11: “Privilege 101” has a new address, and its old one shows “What now?” now',
		'11: “What now?” has a new address, and its old one shows “Privilege 101” now',
	]);
	expect(last(repository)).toBe(
		'Gives “Privilege 101” a new address, and its old one to “What now?”;\ngives “What now?” a new address, and its old one to “Privilege 101”;\ncalendars to refresh: 5.',
	);
	const { session, leads } = catalogueOf(repository);
	expect(session('thursdays/2020-10/joint')).toMatchObject({
		title: 'What now?',
		moved: { from: { date: '2020-10-29' } },
	});
	expect(session(oldId)?.title).toBe('Privilege 101');
	expect(session(oldId)?.moved).toBeUndefined();
	expect(leads).toEqual([]);
	// Each calendar entry becomes the other session, so both are right.
	for (const id of [oldId, 'thursdays/2020-10/joint']) {
		expect(repository.revision(id).scheduled).toBe('2020-09-11 10:00');
	}
	expect(repository.history().withdrawn).toEqual([]);
});

test('a cancelled session that swaps ids stays cancelled', () => {
	const cancelled = { ...topical, status: 'cancelled' };
	const repository = story(
		octoberOf(joint, cancelled),
		octoberOf({ ...joint, id: 'topical' }, { ...cancelled, id: 'joint' }),
	);
	expect(log(repository).slice(1)).toEqual([
		'11: “Privilege 101” has a new address, and its old one shows “What now?” now',
		'11: “What now?” has a new address, and its old one shows “Privilege 101” now',
	]);
});

test('sessions that get new numbers after one that comes first have not moved', () => {
	const repository = story(
		octoberOf(
			{ ...joint, id: 'joint', title: 'New', date: '2020-10-20' },
			{ ...joint, id: 'topical' },
			{ ...topical, id: 'third' },
		),
	);
	expect(log(repository)).toEqual([
		'10: “New” on Tuesday 20 October was added',
		'10: “Privilege 101” has a new address, and its old one shows “New” now',
		'10: “What now?” has a new address, and its old one shows “Privilege 101” now',
	]);
	expect(repository.history().withdrawn).toEqual([]);
});
