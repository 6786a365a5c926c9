import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSite } from '../../../src/built-site/check.ts';
import { readPages } from '../../../src/built-site/pages.ts';
import { sourceIn } from '../../../src/reading/source.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'built-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function built(files: Record<string, string>, base = '/') {
	write(files);
	const problems = checkSite(folder, { base, sourceOf: sourceIn('tests/fixtures/content') });
	return problems.map(({ page, message, source }) => [page, message, source]);
}

function write(files: Record<string, string>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

const home = '<a href="/about/">About</a>';
const about = 'tests/fixtures/content/pages/about.mdx';

test('a whole site has no problem', () => {
	const files = {
		'index.html': `${home}<a href="/about/#more">More</a><a href="https://example.org/">Other</a>`,
		'about/index.html':
			'<h2 id="more">More</h2><a href="../all.ics">All</a><a href="mailto:a@example.org">Write</a><img src="/a.png" alt="">',
		'all.ics': 'BEGIN:VCALENDAR',
		'a.png': '',
		'404.html': '<meta name="robots" content="noindex"><a href="/">Home</a>',
	};
	expect(built(files)).toEqual([]);
});

test.each([
	['a link to nothing', '<a href="/abuot/">A</a>', 'The link /abuot/ leads nowhere.'],
	['a link to a folder', '<a href="/files/">A</a>', 'The link /files/ leads nowhere.'],
	[
		'a missing fragment',
		'<a href="/#top">A</a>',
		'The link /#top names a fragment that is not there.',
	],
	[
		'a missing fragment of its own',
		'<a href="#top">A</a>',
		'The link #top names a fragment that is not there.',
	],
	['a missing picture', '<img src="b.png" alt="B">', 'The link b.png leads nowhere.'],
	['a picture without words', '<img src="/a.png">', 'The picture /a.png has no alternative text.'],
	['a missing script', '<script src="/a.js"></script>', 'The link /a.js leads nowhere.'],
])('%s is named, with the content file behind the page', (_, html, message) => {
	const files = { 'index.html': home, 'about/index.html': html, 'a.png': '', 'files/a.txt': '' };
	expect(built(files)).toEqual([['/about/', message, about]]);
});

test('a link that leaves the base path is named, with a base path all others are right', () => {
	const files = {
		'index.html': '<a href="/training/about/">A</a>',
		'about/index.html': '<a href="/faqs/">F</a>',
	};
	expect(built(files, '/training/')).toEqual([
		['/about/', 'The link /faqs/ leads out of the base path /training/.', about],
	]);
});

test('a page that home does not lead to is named', () => {
	const files = {
		'index.html': '',
		'about/index.html': '',
		'embed/index.html': '<meta name="robots" content="noindex">',
	};
	expect(built(files)).toEqual([['/about/', 'No link leads here from home.', about]]);
});

test('a page of a preview that home does not lead to is named, as it will be in the site itself', () => {
	const robots = '<meta name="robots" content="noindex" data-preview>';
	expect(built({ 'index.html': robots, 'about/index.html': robots })).toEqual([
		['/about/', 'No link leads here from home.', about],
	]);
});

test('each problem says what to do about it', () => {
	write({ 'index.html': '<a href="/x/">X</a><img src="/a.png">', 'a.png': '', 'b/index.html': '' });
	const problems = checkSite(folder, { base: '/', sourceOf: () => undefined });
	expect(problems.map(({ mend }) => mend)).toEqual([
		'Correct its address, or take the link out.',
		'Say what it shows: ![words](/a.png).',
		'Link to it from another page, or take out what it is made of.',
	]);
});

test('a session is mended in its cohort’s file', () => {
	const source = sourceIn('tests/fixtures/content');
	expect(source('/street-school/2027-summer/listening-first/')).toBe(
		'tests/fixtures/content/cohorts/street-school/2027-summer.md',
	);
	expect(source('/street-school/')).toBe('tests/fixtures/content/programmes/street-school.mdx');
	expect(source('/schedule/street-school/')).toBe(
		'tests/fixtures/content/programmes/street-school.mdx',
	);
	expect(source('/schedule/')).toBeUndefined();
});

test('a page is read with its links, pictures and names, in the order of files', () => {
	write({
		'index.html': '<a href="/0/">Start</a>',
		'0/index.html':
			'<h2 id="part">Part</h2><a href="/1/?a=1&amp;b=2#part">Next</a><img src="/0.png" alt="">',
		'1/index.html': '<META NAME="robots" CONTENT="noindex"><link rel="canonical" href="/2/">',
		'a.txt': '<a href="/b/">No page</a>',
	});
	const [first, second, ...rest] = readPages(folder);
	expect(first).toEqual({
		path: '/0/',
		links: ['/1/?a=1&b=2#part'],
		images: [{ src: '/0.png', hasWords: true }],
		ids: new Set(['part']),
		isUnlisted: false,
	});
	expect(second).toMatchObject({ path: '/1/', links: [], isUnlisted: true });
	expect(rest.map(({ path }) => path)).toEqual(['/']);
});

test.each([
	['a comment', '<!-- <a href="/no/"> --><a href="/yes/">Yes</a>'],
	[
		'a script or a style',
		'<style>a > b {}</style><script>"<a href=/no/>"</script><a href="/yes/">',
	],
	['a quoted value', `<p title='<a href="/no/">'><a href=/yes/>`],
	['escaped text', '&lt;a href="/no/"&gt;<a href="/yes/">'],
])('a link inside %s is none', (_, html) => {
	write({ 'index.html': html });
	expect(readPages(folder)[0]?.links).toEqual(['/yes/']);
});
