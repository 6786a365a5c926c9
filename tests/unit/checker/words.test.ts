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
	['27/10/05', '2027', ['2027-10-05', '2005-10-27']],
	['27-10-05', '2027', ['2027-10-05', '2005-10-27']],
	['27–10–05', '2026', ['2027-10-05', '2005-10-27']],
	['27.10.05', undefined, ['2027-10-05', '2005-10-27']],
	['27/10/05', '2005', ['2005-10-27']],
	['27/10/31', '2027', ['2027-10-31', '2031-10-27']],
	['05/10/27', '2027', ['2027-10-05']],
	['5/10/27', undefined, ['2027-10-05']],
	['10/27/27', '2027', ['2027-10-27']],
	['12/10/05', '2027', ['2005-10-12']],
	['5/10/05', '2027', ['2005-10-05']],
	['31/31/31', '2027', []],
])('the short date %j beside %s is %j', (text, year, dates) => {
	expect(dateGuesses(text, { year })).toEqual(dates);
});

test.each([
	['half past seven', ['19:30', '07:30']],
	['Half seven', ['19:30', '07:30']],
	['half past 7', ['19:30', '07:30']],
	['a quarter to eight', ['19:45', '07:45']],
	['quarter to one', ['12:45']],
	['ten past nine', ['09:10', '21:10']],
	['twenty-five to eleven', ['10:35', '22:35']],
	['seven o’clock', ['19:00', '07:00']],
	['half past seven in the evening', ['19:30']],
	['half past seven p.m.', ['19:30']],
	['half past nine in the morning', ['09:30']],
	['half past twelve', ['12:30']],
	['half past thirteen', []],
	['half past 13', []],
	['half an hour', []],
])('the spoken time %j is %j', (text, times) => {
	expect(timeGuesses(text)).toEqual(times);
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
