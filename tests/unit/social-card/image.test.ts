import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../../src/social-card/card.ts';
import type { Element } from '../../../src/social-card/elements.ts';
import { hasGlyph } from '../../../src/social-card/fonts.ts';
import { cardImage } from '../../../src/social-card/image.ts';
import { layout } from '../../../src/social-card/layout.ts';
import { sessionCard } from '../../../src/social-card/session-card.ts';
import { catalogueWith, only } from '../content.ts';

const { sessions, site } = catalogueWith();
const card = sessionCard(only(sessions, 'thursdays/2020-10/joint'), site);

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'social-cards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the image of a card', () => {
	it('is a small PNG of 1200 by 630 pixels', async () => {
		const image = await cardImage(card, folder);
		expect(await sharp(image).metadata()).toMatchObject({
			format: 'png',
			width: 1200,
			height: 630,
			isPalette: true,
		});
		expect(image.length).toBeLessThan(60_000);
	});

	it('is drawn once: what a build has kept is taken as it is', async () => {
		await cardImage(card, folder);
		const [file = ''] = readdirSync(folder);
		writeFileSync(join(folder, file), 'kept');
		expect(`${await cardImage({ ...card, alt: 'Other words' }, folder)}`).toBe('kept');
		expect(readdirSync(folder)).toEqual([file]);
	});

	it('is drawn anew when anything that is drawn changes', async () => {
		const first = await cardImage(card, folder);
		const second = await cardImage({ ...card, when: '5pm to 6pm, UK time' }, folder);
		expect(second.equals(first)).toBe(false);
		expect(readdirSync(folder)).toHaveLength(2);
	});

	it('is whole when two ask for it at once', async () => {
		const [one, other] = await Promise.all([cardImage(card, folder), cardImage(card, folder)]);
		expect(one.equals(other)).toBe(true);
		const [file = '', ...others] = readdirSync(folder);
		expect(others).toEqual([]);
		expect(readFileSync(join(folder, file)).equals(one)).toBe(true);
	});
});

/** The number of pixels of an image that have a colour. */
async function pixelsOf(image: Buffer, colour: string): Promise<number> {
	const { data, info } = await sharp(image)
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	let count = 0;
	for (let at = 0; at < data.length; at += info.channels) {
		if (wanted.every((channel, index) => Math.abs((data[at + index] ?? 0) - channel) < 4))
			count += 1;
	}
	return count;
}

describe('the look of an organisation', () => {
	it('puts its colour in the place of the red, and its logo before the name', async () => {
		const pixels = sharp({
			create: { width: 120, height: 60, channels: 3, background: '#00ff00' },
		});
		const src = `data:image/png;base64,${(await pixels.png().toBuffer()).toString('base64')}`;
		const logo = { src, width: 120, height: 60 };
		const off: Card = { ...card, mark: 'Cancelled', picture: { kind: 'calendar' } };
		const count = async (look: Card['look'], colour: string) =>
			pixelsOf(await cardImage({ ...off, look }, folder), colour);
		expect(await count(undefined, '#96170f')).toBeGreaterThan(10_000);
		const accent = '#0055aa';
		expect(await count({ accent, logo: undefined }, '#96170f')).toBe(0);
		expect(await count({ accent, logo: undefined }, accent)).toBeGreaterThan(10_000);
		expect(await count({ accent: undefined, logo }, '#96170f')).toBeGreaterThan(10_000);
		expect(await count({ accent: undefined, logo }, '#00ff00')).toBe(120 * 60);
	});
});

const hostile = {
	arabic: 'أهلاً وسهلاً يا جيران',
	emoji: '🌱👩🏽‍🌾🇬🇧',
	long: 'How four neighbours, two schools, a mosque and one very patient bus driver won a crossing, a bench and a bus stop on Mill Lane in nine months',
	unbroken: 'W'.repeat(140),
	welsh: 'Canu, cwrdd a chŵyn yn y tŷ',
	markup: '</div><script>alert(1)</script>&amp;',
};

/** The card with a text wherever one can stand. */
function saying(text: string): Card {
	return {
		...card,
		mark: text,
		kicker: text,
		titles: [text],
		summary: text,
		position: text,
		when: text,
		from: text,
		tracks: [{ title: text, hue: 1 }],
	};
}

function textsIn({ props }: Element): string[] {
	if (!('children' in props)) return [];
	const { children } = props;
	return typeof children === 'string' ? [children] : children.flatMap(textsIn);
}

describe('hostile text', () => {
	it.each(Object.entries(hostile))('that is %s gives a card', async (_, text) => {
		const image = await cardImage(saying(text), folder);
		expect(await sharp(image).metadata()).toMatchObject({ width: 1200, height: 630 });
	});

	it('gives way to other words where nothing of it can be drawn', () => {
		const drawn = layout({ ...card, titles: [hostile.arabic, 'October 2020'] });
		expect(textsIn(drawn)).toContain('October 2020');
	});

	it('never asks for a letter that the font lacks', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				const missing = [...textsIn(layout(saying(text))).join('')].filter((c) => !hasGlyph(c));
				expect(missing).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});

	it('keeps all of a title of 140 letters, before the names of tracks', () => {
		const tracks = ['Evenings for Neighbours', 'Workshops for Leaders'].map((title) => ({
			title,
			hue: 1 as const,
		}));
		const beside = (title: string) => textsIn(layout({ ...card, titles: [title], tracks }));
		expect(beside('Story circle')).toContain('Workshops for Leaders');
		expect(beside(hostile.long)).toContain(hostile.long);
		expect(beside(hostile.long)).not.toContain('Workshops for Leaders');
	});
});
