import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../scripts/bench/content/file.ts';
import { contentOf } from '../../../scripts/bench/content.ts';
import { samePages, writeInput } from '../../../scripts/bench/peers/pages.ts';

function siteWith(main: string, paths = ['index.html', 'about/index.html', 'all.ics']): string {
	const site = mkdtempSync(join(tmpdir(), 'pages-'));
	const page = `<html><head><title>T</title><meta charset="utf-8"><style>p{}</style></head><body><header>H</header><main>${main}</main><footer>F</footer></body></html>`;
	for (const path of paths) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), page);
	}
	return site;
}

const MONTH = [
	'<nav>N</nav>',
	'<div class="page-head"><h1>H</h1></div>',
	'<div class="notice quiet">P</div><div class="columns"><div class="side">R</div>',
	'<div class="dates">D</div></div>',
	'<div class="sheet-foot">Q</div>',
];
const month = '/learning-thursdays/2027-02/';

test('peers get facts of sessions and runs, the rest of their pages, and other pages and files ready-made', () => {
	const paths = ['index.html', 'about/index.html', 'a.png', `${month}index.html`];
	const site = siteWith(MONTH.join(''), paths);
	const content = mkdtempSync(join(tmpdir(), 'content-'));
	const input = mkdtempSync(join(tmpdir(), 'input-'));
	const read = (path: string) => readFileSync(join(input, path), 'utf8');
	const data = (kind: string) => JSON.parse(read(`data/${kind}.json`));
	writeFiles(content, contentOf(10));
	for (const peer of ['eleventy', 'hugo'] as const) {
		writeInput(input, peer, site, content);
		expect(Object.keys(data('sessions'))).toHaveLength(10);
		expect(data('runs')[month].body).toContain('## What to bring');
		expect(Object.keys(data('ready')).sort()).toEqual(['/', '/about/']);
		expect(data('ready')['/about/']).toBe(`<main>${MONTH.join('')}`);
		const head = '<title>T</title><meta charset="utf-8">';
		expect(data('frames')['/about/']).toEqual({ head });
		const [opening, , middle, , foot] = MONTH;
		expect(data('frames')[month]).toEqual({ head, opening: `<main>${opening}`, middle, foot });
		expect(data('shared').header).toContain('<body><header>H</header>');
		expect(data('shared').footer).toContain('</main><footer>F</footer>');
		expect(read('static/a.png')).toContain('<main>');
	}
	expect(read('content/runs/0.md')).toContain(`{"url":"${month}"}\n`);
	expect(read('content/runs/0.md')).toContain('## What to bring');
	for (const folder of [site, input, content]) rmSync(folder, { recursive: true });
});

test('a session or a run whose page has lost a part of its frame is refused', () => {
	const site = siteWith(MONTH.slice(0, -1).join(''), ['index.html', `${month}index.html`]);
	const content = mkdtempSync(join(tmpdir(), 'content-'));
	const input = mkdtempSync(join(tmpdir(), 'input-'));
	writeFiles(content, contentOf(10));
	expect(() => writeInput(input, 'eleventy', site, content)).toThrow(month);
	for (const folder of [site, input, content]) rmSync(folder, { recursive: true });
});

test('sites are the same when every page has the same headings and dates and no calendar is missing', () => {
	const day = '<h1>A</h1><time datetime="2027-01-01">';
	const site = siteWith(day);
	const others = [
		siteWith(day),
		siteWith('<h1>B</h1>'),
		siteWith(day.replace('-01"', '-02"')),
		siteWith(day, ['index.html', 'about/index.html']),
	];
	expect(others.map((other) => samePages(site, other))).toEqual([true, false, false, false]);
	for (const folder of [site, ...others]) rmSync(folder, { recursive: true });
});
