import { expect, test } from 'vitest';
import { dateGuesses, linkGuess, timeGuesses } from '../../../src/checker/words/guess.ts';

test.each([
	['24 February 2021', '2021-02-24'],
	['Wed 24th Feb 2021', '2021-02-24'],
	['February 24, 2021', '2021-02-24'],
	['24 Febuary 2021', '2021-02-24'],
	['24\u00a0February\u00a02021', '2021-02-24'],
	['24/02/2021', '2021-02-24'],
	['2/24/2021', '2021-02-24'],
	['3.4.2021', '2021-04-03'],
	['2021-2-4', '2021-02-04'],
	['2021–02–24', '2021-02-24'],
	['20210224', '2021-02-24'],
	['29 February 2024', '2024-02-29'],
	['29 February 2023', undefined],
	['2021-02-30', undefined],
	['24 Feb', undefined],
	['next Wednesday', undefined],
	['24 February 0021', undefined],
	['', undefined],
])('the date %j is %j', (text, date) => {
	expect(dateGuesses(text)[0]).toBe(date);
});

test.each([
	['4pm', '16:00'],
	['4.30 p.m.', '16:30'],
	['12am', '00:00'],
	['12pm', '12:00'],
	['16.00', '16:00'],
	['1600', '16:00'],
	['9:30', '09:30'],
	['16h00', '16:00'],
	['16:00:00', '16:00'],
	['“16:00”', '16:00'],
	['16:00 GMT', '16:00'],
	['noon', '12:00'],
	['midnight', '00:00'],
	['25:00', undefined],
	['16:61', undefined],
	['4-6pm', undefined],
	['after tea', undefined],
])('the time %j is %j', (text, time) => {
	expect(timeGuesses(text)[0]).toBe(time);
});

test.each([
	['http://a.org/x', 'https://a.org/x'],
	['www.a.org', 'https://www.a.org'],
	['https:/a.org', 'https://a.org'],
	['<https://a.org>', 'https://a.org'],
	['a@b.org', undefined],
	['javascript:alert(1)', undefined],
	['the form', undefined],
])('the link %j is %j', (text, link) => {
	expect(linkGuess(text)).toBe(link);
});
