import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colours } from '../../../src/social-card/colours.ts';
import { widthsIn } from '../../../src/social-card/font-file.ts';
import { hasGlyph, widthOf } from '../../../src/social-card/fonts.ts';

it('knows which characters the font has', () => {
	expect([...'Aa0ŵŷŁé“–£&<'].filter((character) => !hasGlyph(character))).toEqual([]);
	expect([...'م漢🌱\u200B\uFFFF'].filter(hasGlyph)).toEqual([]);
});

it('knows how wide they are', () => {
	expect(widthOf('iii', 400)).toBeLessThan(widthOf('mmm', 400));
	expect(widthOf('Organising', 700)).toBeGreaterThan(widthOf('Organising', 400));
});

it('refuses what is no font', () => {
	expect(() => widthsIn(Buffer.from('wOF2 and so on'))).toThrow('not a WOFF file');
});

it('draws in the colours of the site', () => {
	const tokens = readFileSync('src/styles/tokens.css', 'utf8');
	for (const [name, colour] of Object.entries(colours)) {
		expect(tokens).toContain(`--${name}: light-dark(${colour},`);
	}
});
