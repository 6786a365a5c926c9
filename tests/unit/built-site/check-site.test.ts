import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allPages } from '../../../src/built-site/all-pages.ts';
import { checkSite } from '../../../src/built-site/check-site.ts';
import { sourceIn } from '../../../src/built-site/source.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'built-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function built(files: Record<string, string>, base = '/') {
	write(files);
	const problems = await checkSite(folder, { base, sourceOf: sourceIn('tests/fixtures/content') });
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

test('a whole site has no problem', async () => {
	const files = {
		'index.html': `${home}<a href="/about/#more">More</a><a href="https://example.org/">Other</a>`,
		'about/index.html':
			'<h2 id="more">More</h2><a href="../all.ics">All</a><a href="mailto:a@example.org">Write</a><img src="/a.png" alt="">',
		'all.ics': 'BEGIN:VCALENDAR',
		'a.png': '',
		'404.html': '<meta name="robots" content="noindex"><a href="/">Home</a>',
	};
	expect(await built(files)).toEqual([]);
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
])('%s is named, with the content file behind the page', async (_, html, message) => {
	const files = { 'index.html': home, 'about/index.html': html, 'a.png': '', 'files/a.txt': '' };
	expect(await built(files)).toEqual([['/about/', message, about]]);
});

test('a link that leaves the base path is named, with a base path all others are right', async () => {
	const files = {
		'index.html': '<a href="/training/about/">A</a>',
		'about/index.html': '<a href="/faqs/">F</a>',
	};
	expect(await built(files, '/training/')).toEqual([
		['/about/', 'The link /faqs/ leads out of the base path /training/.', about],
	]);
});

test('a page that home does not lead to is named', async () => {
	const files = {
		'index.html': '',
		'about/index.html': '',
		'embed/index.html': '<meta name="robots" content="noindex">',
	};
	expect(await built(files)).toEqual([['/about/', 'No link leads here from home.', about]]);
});

test('a session is mended in its cohort’s file', () => {
	const source = sourceIn('tests/fixtures/content');
	expect(source('/street-school/2027-summer/listening-first/')).toBe(
		'tests/fixtures/content/cohorts/street-school/2027-summer.md',
	);
	expect(source('/street-school/')).toBe('tests/fixtures/content/programmes/street-school.mdx');
	expect(source('/schedule/')).toBeUndefined();
});

test('two threads find in pages what one finds', async () => {
	const files = Object.fromEntries(
		Array.from({ length: 9 }, (_, number) => [
			`${number}/index.html`,
			`<h2 id="part-${number}">Part</h2><a href="/${number + 1}/#part-${number + 1}">Next</a><img src="/${number}.png" alt="">`,
		]),
	);
	write({
		...files,
		'index.html': '<a href="/0/">Start</a>',
		'a.txt': '<a href="/b/">No page</a>',
	});
	const pages = await allPages(folder, Number.POSITIVE_INFINITY);
	expect(pages).toHaveLength(10);
	expect(pages[2]).toEqual({
		path: '/2/',
		links: ['/3/#part-3'],
		images: [{ src: '/2.png', hasWords: true }],
		ids: new Set(['part-2']),
		isUnlisted: false,
	});
	expect(await allPages(folder, 2)).toEqual(pages);
});
