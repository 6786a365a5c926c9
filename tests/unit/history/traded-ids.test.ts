import { expect, test } from 'vitest';
import type { SnapshotRun } from '../../../src/history/snapshot.ts';
import { tradedIds } from '../../../src/history/traded-ids.ts';

/**
 * A run, in which each session is written `id:Title`. A letter after the title tells the time, else the title does. What
 * stands before a slash is the oldest id, where it is not the id.
 */
function runOf(sessions: string): SnapshotRun[] {
	const all = sessions.split(' ').map((each) => {
		const [names = '', title = '', time = title] = each.split(':');
		const [oldestId = '', id = oldestId] = names.split('/');
		const start = new Date(Date.UTC(2021, 0, time.charCodeAt(0)));
		return { id, oldestId, title, start, end: new Date(start.getTime() + 1) };
	});
	return [{ run: { sessions: all } }] as unknown as SnapshotRun[];
}

/** Each entry: the id that a session has now, the one that it had, and the title that has that instead. */
test.each([
	['two swap', 'a:A b:B', 'a:B b:A', ['a b A', 'b a B']],
	['three go round', 'a:A b:B c:C', 'b:A c:B a:C', ['b a C', 'c b A', 'a c B']],
	['one comes first in a numbered row', 'a:A b:B', 'a:N b:A c:B', ['b a N', 'c b A']],
	['nobody changes', 'a:A b:B', 'a:A b:B', []],
	['one gets an id that was free', 'a:A', 'b:A', []],
	['the first of a numbered row goes', 'a:A b:B c:C', 'a:B b:C', []],
	['one takes the id of another that gets a free one', 'a:A b:B', 'b:A c:B', ['c b A']],
	['one has a twin', 'a:A b:B', 'a:B b:A c:A', []],
	['one had a twin', 'a:A b:A c:C', 'a:C b:A c:A', []],
	['they swap their times, too', 'a:A:X b:B:Y', 'a:B:X b:A:Y', []],
	['namesakes change places', 'a:A:X b:A:Y', 'a:A:Y b:A:X', []],
	['they swap older ids, and stay where they are', 'x/a:A y/b:B', 'y/a:A x/b:B', []],
])('%s', (_, before, after, traded) => {
	const found = [...tradedIds(runOf(before), runOf(after))];
	expect(found.map(([now, { old, instead }]) => `${now} ${old} ${instead.title}`)).toEqual(traded);
});
