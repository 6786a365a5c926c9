import { expect, test } from 'vitest';
import type { Session } from '../../../src/domain/model.ts';
import type { Account, Departure } from '../../../src/history/account.ts';
import { reconciled } from '../../../src/history/reconciled.ts';
import { catalogueWith, entriesWith, only } from '../content.ts';

/* A merge of two lines that both know a session: no number falls, and each line's readers see what is new to them. */

const { site } = entriesWith();
const power = only(catalogueWith().sessions, 'schools/2021-spring/power');
const merge = { id: 'm', clock: 5000, index: 9 };
const earlier = { id: 'e', clock: 4000, index: 5 };

function account(session: Session, more: Partial<Account> = {}): Account {
	const within = {} as Account['last']['within'];
	const stamps = { created: 1000, modified: 2000, scheduled: 1500, strays: 0 };
	return { ...stamps, ids: [session.id], last: { session, site, within }, ...more };
}

const left = (as: Departure['as'], by = earlier): Departure => ({ by, as, stood: power });
const cancelled: Session = { ...power, status: 'cancelled' };

test('where both lines show the same, the higher number of each kind counts, and the older beginning', () => {
	const theirs = { created: 900, modified: 2500, scheduled: 1400, strays: 2 };
	expect(reconciled(account(power), account(power, theirs), merge)).toMatchObject({
		...{ created: 900, modified: 2500, scheduled: 1500, strays: 2 },
	});
	expect(reconciled(account(power, theirs), account(power), merge)).toMatchObject({
		...{ created: 900, modified: 2500, scheduled: 1500, strays: 2 },
	});
});

test('where the other line showed other words, the entry counts as changed since, and its schedule does not', () => {
	const other = account({ ...power, title: 'Might' }, { modified: 3000, scheduled: 1800 });
	expect(reconciled(account(power), other, merge)).toMatchObject({
		...{ modified: 3060, scheduled: 1800 },
	});
});

test('where it showed another date, both count', () => {
	const start = new Date(power.start.getTime() + 86_400_000);
	const moved = { ...power, start, date: '2021-03-04' };
	expect(reconciled(account(power), account(moved, { modified: 3000 }), merge)).toMatchObject({
		...{ modified: 3060, scheduled: 3060 },
	});
});

test('a session that left on the other line left then, and not with the merge', () => {
	const ours = account(cancelled, { left: left('cancelled', merge), modified: 5000 });
	const theirs = account(cancelled, { left: left('cancelled'), modified: 4000 });
	expect(reconciled(ours, theirs, merge)).toMatchObject({
		...{ left: { by: earlier, as: 'cancelled' }, modified: 5000 },
	});
	const kept = account(power, { left: left('kept') });
	expect(reconciled(ours, kept, merge)).toMatchObject({
		...{ left: { as: 'kept' }, last: { session: { status: 'scheduled' } } },
	});
});

test('it did not if another session only stood for it there, or if it left here before', () => {
	const ours = account(cancelled, { left: left('cancelled', merge) });
	const renamed = account(power, { left: left('renamed') });
	expect(reconciled(ours, renamed, merge).left?.as).toBe('cancelled');
	const before = account(cancelled, { left: left('cancelled', { ...earlier, id: 'b' }) });
	const theirs = account(cancelled, { left: left('cancelled') });
	expect(reconciled(before, theirs, merge).left?.by.id).toBe('b');
	expect(reconciled(account(power), theirs, merge).left).toBeUndefined();
	expect(reconciled(ours, account(power), merge).left?.by).toBe(merge);
});

test('every id of either line is one of the session, and the last is the one of the merge', () => {
	const ours = account(power, { ids: ['a', 'c'] });
	const theirs = account(power, { ids: ['a', 'b'] });
	const { ids } = reconciled(ours, theirs, merge);
	expect(ids.toSorted()).toEqual(['a', 'b', 'c']);
	expect(ids.at(-1)).toBe('c');
});
