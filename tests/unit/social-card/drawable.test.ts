import { describe, expect, it } from 'vitest';
import { drawable } from '../../../src/social-card/drawable.ts';
import { hasGlyph } from '../../../src/social-card/fonts.ts';

const cases = [
	['Relational power', 'Relational power'],
	['Gwrando ar bobl tŷ drws nesaf: chŵyn', 'Gwrando ar bobl tŷ drws nesaf: chŵyn'],
	['Père Noël, “Łódź” – £5 • café', 'Père Noël, “Łódź” – £5 • café'],
	['🌱 Growing new leaders', 'Growing new leaders'],
	['Tea 👩🏽‍🌾 and 🇬🇧 turnout', 'Tea and turnout'],
	['أهلاً وسهلاً يا جيران – welcoming new neighbours', 'Welcoming new neighbours'],
	['Hello, مرحبا', 'Hello'],
	['مرحبا', ''],
	['🌱', ''],
	['', ''],
	// A letter with an accent is drawn as one, whether it was typed as one character or two.
	['te\u0302te', 'tête'],
	['𝐁𝐨𝐥𝐝', 'Bold'],
	['soft\u00ADhyphen, zero\u200Bwidth, \u202Eturned\u202C', 'softhyphen, zerowidth, turned'],
	['two\n\nlines', 'two lines'],
	['<script>alert(1)</script>', '<script>alert(1)</script>'],
	['a lone \uD83C half', 'a lone half'],
] as const;

describe('what of a text can be drawn', () => {
	it.each(cases)('%j is drawn as %j', (text, drawn) => {
		expect(drawable(text, hasGlyph)).toBe(drawn);
	});
});
