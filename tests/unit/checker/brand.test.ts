import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { colourGuess } from '../../../src/checker/words/colour-guess.ts';
import { brandEndings } from '../../../src/schemas/brand.ts';
import { hintsAfter, problemsAfter } from './edited.ts';
import { base } from './overlay.ts';

const site = readFileSync(join(base, 'site.yaml'), 'utf8');
const withBrand = (...lines: string[]) => `${site}brand:\n  ${lines.join('\n  ')}\n`;
const after = (lines: string[], pictures: Record<string, Buffer> = {}) =>
	problemsAfter({ 'site.yaml': withBrand(...lines), ...pictures });

const png = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: 'green' } })
		.png()
		.toBuffer();
const svg = (width: number, height: number) =>
	Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0h9v9z"/></svg>`,
	);

test.each([
	['red', '#ff0000'],
	['Dark Blue', '#00008b'],
	['rgb(166, 27, 20)', '#a61b14'],
	['rgb(166 27 20 / 50%)', '#a61b14'],
	['rgba(166,27,20,1)', '#a61b14'],
	['rgb(100%, 0%, 0%)', '#ff0000'],
	['rgb(300, 0, 0)', undefined],
	['hsl(120, 100%, 25%)', '#008000'],
	['hsl(-120deg 100% 50%)', '#0000ff'],
	['hsl(0, 0, 2)', undefined],
	['a61b14', '#a61b14'],
	['#a61b14ff', '#a61b14'],
	['#abcd', '#abc'],
	['0xA61B14', '#a61b14'],
	['“#a61b14”', '#a61b14'],
	['#a61b1', undefined],
	['our blue', undefined],
	['', undefined],
])('the colour %j is %j', (typed, colour) => {
	expect(colourGuess(typed)).toBe(colour);
});

test.each([
	['accent: navy', 'accent: "#000080"'],
	['accent: rgb(0, 0, 128)', 'accent: "#000080"'],
	['accent: 000080', 'accent: "#000080"'],
	['accent: #000080', 'accent: "#000080"'],
	['accent: "#ffd400"', 'accent: "#877000"'],
	['accentDark: "#003366"', 'accentDark: "#6e8ba8"'],
	['accentDark: skyblue', 'accentDark: "#87ceeb"'],
])('the mend of %j is %j, which is sound', async (typed, mend) => {
	const hints = await hintsAfter({ 'site.yaml': withBrand(typed) });
	expect(hints).toEqual([expect.stringContaining(mend)]);
	expect(await after([mend])).toEqual([]);
});

test('a name of a colour that is none gets the form with an example', async () => {
	expect(await after(['accent: our blue'])).toMatchObject([
		{ rule: 'wrong-value', hint: expect.stringContaining('such as accent: "#1f5f4a"') },
	]);
});

test('three digits are a colour, and each mode has its own grounds', async () => {
	expect(await after(['accent: "#048"', 'accentDark: "#fd0"'])).toEqual([]);
	expect(await after(['accent: "#fd0"', 'accentDark: "#048"'])).toMatchObject([
		{ rule: 'low-contrast', message: expect.stringContaining('on light pages, or white words') },
		{ rule: 'low-contrast', message: expect.stringContaining('on dark pages') },
	]);
});

test.each([
	[
		'logo: /images/Our Logo.JPG',
		'put it at content/images/our-logo.jpg, and type logo: images/our-logo.jpg',
	],
	['logo: content/images/logo.svg', 'type logo: images/logo.svg'],
	['logo: logo.webp', 'type logo: images/logo.webp'],
	['logo: images/logo.gif', 'Save it as PNG, put it at content/images/logo.png'],
	['logo: https://example.org/logo.png', 'put it at content/images/logo.png'],
	[
		'icon: images/icon.ico',
		'A picture here ends in .svg or .png. Save it as PNG, put it at content/images/icon.png',
	],
	['icon: images/icon.jpg', 'type icon: images/icon.png'],
])('%j: %s', async (typed, hint) => {
	const [problem, ...others] = await after([typed]);
	expect(problem?.rule).toBe('wrong-value');
	expect(problem?.hint.toLowerCase()).toContain(hint.toLowerCase());
	expect(others).toEqual([]);
});

test('a logo and an icon that are there are sound', async () => {
	for (const ending of brandEndings.logo) {
		const path = `images/own/logo.${ending}`;
		const form = ending === 'jpg' ? 'jpeg' : ending;
		const bytes =
			form === 'svg'
				? svg(30, 10)
				: await sharp(await png(300, 100))
						.toFormat(form)
						.toBuffer();
		expect(await after([`logo: ${path}`], { [path]: bytes })).toEqual([]);
	}
	const icons = { 'images/icon.svg': svg(16, 16), 'images/icon.png': await png(48, 48) };
	for (const path of Object.keys(icons)) {
		expect(await after([`icon: ${path}`], icons)).toEqual([]);
	}
});

test('a picture that is missing is asked for, by the name of one that is like it', async () => {
	expect(await after(['logo: images/logo.svg'])).toMatchObject([
		{ rule: 'image-missing', hint: expect.stringContaining('Put the picture there') },
	]);
	expect(
		await after(['icon: images/icn.png'], { 'images/icon.png': await png(64, 64) }),
	).toMatchObject([{ rule: 'image-missing', hint: 'Did you mean icon: images/icon.png?' }]);
});

test('a picture that every page shows has at most 50 KB', async () => {
	const padded = async (bytes: number) => Buffer.concat([await png(96, 96), Buffer.alloc(bytes)]);
	const lines = ['logo: images/logo.png', 'icon: images/icon.png'];
	const small = { 'images/logo.png': await padded(0), 'images/icon.png': await padded(0) };
	expect(await after(lines, small)).toEqual([]);
	const large = {
		'images/logo.png': await padded(50_000),
		'images/icon.png': await padded(50_000),
	};
	expect(await after(lines, large)).toMatchObject([
		{ rule: 'too-large', hint: expect.stringContaining('144 pixels high') },
		{ rule: 'too-large', hint: expect.stringContaining('192 pixels wide and high') },
	]);
});

test('an icon is square and not tiny, whatever its form', async () => {
	const icon = (ending: string, bytes: Buffer) =>
		after([`icon: images/icon.${ending}`], { [`images/icon.${ending}`]: bytes });
	const notSquare = [{ rule: 'wrong-value', message: expect.stringContaining('must be square') }];
	expect(await icon('png', await png(64, 60))).toMatchObject(notSquare);
	expect(await icon('svg', svg(16, 12))).toMatchObject(notSquare);
	expect(await icon('png', await png(47, 47))).toMatchObject([
		{ rule: 'wrong-value', message: expect.stringContaining('47 pixels wide, too few') },
	]);
});

test('a logo that is no picture is named by its file', async () => {
	expect(
		await after(['logo: images/logo.png'], { 'images/logo.png': Buffer.from('<html>') }),
	).toMatchObject([{ rule: 'no-picture', file: expect.stringContaining('images/logo.png') }]);
});
