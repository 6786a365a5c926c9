import { expect, test } from 'vitest';
import { endOfEntries } from '../../../src/domain/held.ts';
import { offered, onOffer } from '../../../src/domain/offer.ts';
import { catalogueWith, type Differing, only } from '../content.ts';

const at = (instant: string, differing: Differing = {}) =>
	offered(only(catalogueWith(differing).programmes, 'schools'), new Date(instant));

test('a programme is on offer also while it has no dates', () => {
	expect(at('2021-03-01T00:00:00Z')).toEqual({});
	expect(at('2031-03-01T00:00:00Z')).toEqual({});
});

test('a programme that has ended is on offer until the last of its dates is over', () => {
	const course = { ended: true };
	const until = new Date('2021-03-10T18:00:00Z');
	expect(at('2021-03-10T17:59:59Z', { course })).toEqual({ until });
	expect(at('2021-03-10T18:00:00Z', { course })).toBeUndefined();
});

test('a date that is called off keeps no programme on offer', () => {
	const sessions = [
		{ part: 'change', date: '2021-02-24' },
		{ part: 'power', date: '2021-03-03', status: 'cancelled' as const },
	];
	const differing = { course: { ended: true }, cohort: { sessions } };
	expect(at('2021-02-25T00:00:00Z', differing)).toBeUndefined();
});

test('a menu of programmes stays as long as one of them', () => {
	const now = new Date('2021-03-01T00:00:00Z');
	const endOf = (differing: Differing) =>
		endOfEntries(onOffer(catalogueWith(differing).programmes, now));
	expect(endOf({ course: { ended: true } })).toBeUndefined();
	const ended = { course: { ended: true }, series: { ended: true } };
	expect(endOf(ended)).toEqual(new Date('2021-03-10T18:00:00Z'));
});
