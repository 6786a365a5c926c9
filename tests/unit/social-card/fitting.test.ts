import { describe, expect, it } from 'vitest';
import { fitted, linesOf } from '../../../src/social-card/fitting.ts';
import { widthOf } from '../../../src/social-card/fonts.ts';

const room = { width: 600, height: 300 };
const title = { sizes: [90, 60, 30], weight: 700 } as const;

describe('the size of a title', () => {
	it('is the largest at which all of it can be read', () => {
		expect(fitted('Power', room, title)).toEqual({ size: 90, maxLines: 2, lines: 1 });
		expect(fitted('Looking back and planning the next step', room, title).size).toBe(60);
		expect(fitted('Everything that we have learnt '.repeat(4).trim(), room, title).size).toBe(30);
	});

	it('leaves no word too long for its line', () => {
		const word = 'Llanfairpwllgwyngyll';
		const { size } = fitted(word, room, title);
		expect(widthOf(word, 700) * size).toBeLessThanOrEqual(room.width);
	});

	it('is the smallest where nothing fits', () => {
		const { size, lines, maxLines } = fitted('word '.repeat(400).trim(), room, title);
		expect(size).toBe(30);
		expect(lines).toBeGreaterThan(maxLines);
	});
});

it('breaks a word that has no room on a line of its own', () => {
	const width = widthOf('m', 400) * 20 * 10 + 1;
	expect(linesOf('m'.repeat(25), { width, size: 20, weight: 400 })).toBe(3);
	expect(linesOf('m'.repeat(10), { width, size: 20, weight: 400 })).toBe(1);
});
