import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../scripts/bench/content/file.ts';
import { contentOf } from '../../../scripts/bench/content.ts';
import { samePages, writeInput } from '../../../scripts/bench/peers/pages.ts';

function siteWith(heading: string, paths = ['index.html', 'about/index.html', 'all.ics']): string {
	const site = mkdtempSync(join(tmpdir(), 'pages-'));
	const page = `<html><head><title>T</title><meta charset="utf-8"><style>p{}</style></head><body><header>H</header><main>${heading}<p>Words</p></main><footer>F</footer></body></html>`;
	for (const path of paths) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), page);
	}
	return site;
}

test('peers get facts of sessions and runs, and other pages and files ready-made', () => {
	const site = siteWith('<h1>H</h1><svg class="qr-code"></svg>', [
		'index.html',
		'about/index.html',
		'learning-thursdays/2027-02/index.html',
		'a.png',
	]);
	const content = mkdtempSync(join(tmpdir(), 'content-'));
	const input = mkdtempSync(join(tmpdir(), 'input-'));
	const read = (path: string) => readFileSync(join(input, path), 'utf8');
	const data = (kind: string) => JSON.parse(read(`data/${kind}.json`));
	writeFiles(content, contentOf(10));
	for (const peer of ['eleventy', 'hugo'] as const) {
		writeInput(input, peer, site, content);
		expect(Object.keys(data('sessions'))).toHaveLength(10);
		expect(Object.keys(data('ready')).sort()).toEqual(['/', '/about/']);
		expect(data('heads')['/about/']).toBe('<title>T</title><meta charset="utf-8">');
		expect(data('shared').header).toBe('<body><header>H</header>');
		expect(read('static/a.png')).toContain('Words');
	}
	const front =
		'{"url":"/learning-thursdays/2027-02/","key":"learning-thursdays/2027-02","code":"<svg class=';
	expect(read('content/runs/0.md')).toContain(front);
	expect(read('content/runs/0.md')).toContain('## What to bring');
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
