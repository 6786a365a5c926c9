import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	accentOf,
	contrast,
	contrastOf,
	grounds,
	hex,
	LEAST_CONTRAST,
	type Mode,
	onAccent,
	readableAccent,
} from '../../../src/domain/accent.ts';

const octet = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(octet, octet, octet).map(hex);
const mode = fc.constantFrom<Mode>('light', 'dark');

const channels = (text: string) =>
	(text.match(/[0-9a-f]{2}/g) ?? []).map((two) => parseInt(two, 16));

/** The hue in degrees, and how much it can be wrong because channels are whole numbers. */
function hueOf(text: string): { hue: number; slack: number } {
	const [red = 0, green = 0, blue = 0] = channels(text);
	const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
	const hue = (Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI;
	return { hue, slack: spread === 0 ? 360 : 120 / spread };
}

describe('contrast', () => {
	it.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#ffffff', 1],
		['#767676', '#ffffff', 4.54],
		['#777', '#fff', 4.48],
		['#0000ff', '#ffffff', 8.59],
		['#ff0000', '#ffffff', 4],
	])('of %s and %s is %d', (one, other, ratio) => {
		expect(contrast(one, other)).toBeCloseTo(ratio, 2);
		expect(contrast(other, one)).toBe(contrast(one, other));
	});
});

describe('the nearest accent that can be read', () => {
	it.each<[typed: string, mode: Mode, readable: string]>([
		['#ffd400', 'light', '#877000'],
		['#ffd400', 'dark', '#ffd400'],
		['#003366', 'dark', '#6e8ba8'],
		['#FFD400', 'dark', '#ffd400'],
		['#096', 'light', '#008257'],
	])('to %s on %s pages is %s', (typed, where, readable) => {
		expect(readableAccent(typed, where)).toBe(readable);
	});

	it('can be read on each ground, and words on it too', () => {
		fc.assert(
			fc.property(colour, mode, (typed, where) => {
				const readable = readableAccent(typed, where);
				expect(readable).toMatch(/^#[0-9a-f]{6}$/);
				for (const other of [...grounds[where], onAccent[where]]) {
					expect(contrast(readable, other)).toBeGreaterThanOrEqual(4.5);
				}
			}),
		);
	});

	it('is the accent itself where that can be read', () => {
		fc.assert(
			fc.property(colour, mode, (typed, where) => {
				const isFit = contrastOf(typed, where) >= LEAST_CONTRAST;
				expect(readableAccent(typed, where) === typed).toBe(isFit);
				const readable = readableAccent(typed, where);
				expect(readableAccent(readable, where)).toBe(readable);
			}),
		);
	});

	it('has the same hue', () => {
		fc.assert(
			fc.property(colour, mode, (typed, where) => {
				const [before, after] = [hueOf(typed), hueOf(readableAccent(typed, where))];
				const turn = Math.abs(before.hue - after.hue) % 360;
				const slack = Math.min(180, before.slack + after.slack);
				expect(Math.min(turn, 360 - turn)).toBeLessThanOrEqual(slack);
			}),
		);
	});

	it('is the nearest: anything clearly nearer to what was typed cannot be read', () => {
		const share = fc.double({ min: 0, max: 0.98, noNaN: true });
		fc.assert(
			fc.property(colour, mode, share, (typed, where, way) => {
				const from = channels(typed);
				const to = channels(readableAccent(typed, where));
				const between = from.map((channel, index) => channel + ((to[index] ?? 0) - channel) * way);
				// Whole numbers move a colour by half a step, so only what is more than a step off counts.
				fc.pre(between.some((channel, index) => Math.abs(channel - (to[index] ?? 0)) > 3));
				expect(contrastOf(hex(between), where)).toBeLessThan(LEAST_CONTRAST);
			}),
		);
	});
});

describe('the accent of a brand', () => {
	it('is the stated one in each mode', () => {
		const stated = { accent: '#877000', accentDark: '#ffd400' };
		expect(accentOf(stated)).toEqual({ light: '#877000', dark: '#ffd400' });
	});

	it('comes from the other mode where one is left out', () => {
		expect(accentOf({ accent: '#003366' })).toEqual({ light: '#003366', dark: '#6e8ba8' });
		expect(accentOf({ accentDark: '#ffd400' })).toEqual({ light: '#877000', dark: '#ffd400' });
	});

	it('is none where none is stated', () => {
		expect(accentOf({})).toBeUndefined();
	});
});

it('is measured against the colours of the site', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	const print = readFileSync('src/styles/print.css', 'utf8');
	for (const [index, name] of ['paper', 'sheet'].entries()) {
		expect(tokens).toContain(
			`--${name}: light-dark(${grounds.light[index]}, ${grounds.dark[index]})`,
		);
		// Paper is as white as the words on a button.
		expect(print).toContain(`--${name}: #fff;`);
	}
	expect(onAccent.light).toBe('#ffffff');
});
