import { expect, test } from 'vitest';
import { nearest } from '../../src/spelling.ts';

test('the nearest word is the one with the fewest slips, if they are few', () => {
	expect(nearest('tittle', ['term', 'title'])).toBe('title');
	expect(nearest('wekday', ['weekday', 'place'])).toBe('weekday');
	expect(nearest('tilte', ['title', 'tile'])).toBe('title');
	expect(nearest('Title', ['title'])).toBe('title');
	expect(nearest('waiting-list', ['waitingList'])).toBe('waitingList');
	expect(nearest('colour', ['title', 'term'])).toBeUndefined();
	expect(nearest('to', ['at', 'on'])).toBeUndefined();
	expect(
		nearest('/gardening/2027-spring/compost/', ['/gardening/2027-spring/harvest/']),
	).toBeUndefined();
	expect(nearest('', ['title'])).toBeUndefined();
	expect(nearest('a'.repeat(100_000), ['a'])).toBeUndefined();
});

test('fewer slips are allowed where words are anything and not names of fields', () => {
	expect(nearest('kettle', ['little'])).toBe('little');
	expect(nearest('kettle', ['little'], 4)).toBeUndefined();
	expect(nearest('kettel', ['kettle'], 4)).toBe('kettle');
});
