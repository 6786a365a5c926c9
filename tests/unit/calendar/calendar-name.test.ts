import { expect, test } from 'vitest';
import { calendarName } from '../../../src/calendar/calendar-name.ts';

test('a calendar’s name is one line without comma, semicolon or backslash', () => {
	expect(calendarName('Race, Power;\nand\u2028Privilege \\ 1,2')).toBe(
		'Race Power and Privilege / 1 2',
	);
});

test('it has no blank at its ends', () => {
	expect(calendarName(' ;Power, ')).toBe('Power');
});
