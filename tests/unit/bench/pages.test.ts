import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesOf, samePages, writePages } from '../../../scripts/bench/peers/pages.ts';

function siteWith(words: string): string {
	const site = mkdtempSync(join(tmpdir(), 'pages-'));
	mkdirSync(join(site, 'about'));
	const page = `<html><head><meta charset="utf-8"><title>T</title><meta name="description" content="A &quot;B&quot;"><style>p{}</style></head><body><header>H</header><main>${words}</main><footer>F</footer></body></html>`;
	writeFileSync(join(site, 'index.html'), page);
	writeFileSync(join(site, 'about/index.html'), page);
	writeFileSync(join(site, 'all.ics'), 'BEGIN:VCALENDAR');
	return site;
}

test('another generator gets each page with its facts, and all other files to copy', () => {
	const site = siteWith('Words');
	const input = mkdtempSync(join(tmpdir(), 'input-'));
	const pages = pagesOf(site);
	expect(pages.pages.map(({ path }) => path).sort()).toEqual(['/', '/about/']);
	writePages('hugo', input, pages);
	const [front = '', body] = readFileSync(join(input, 'content/about.html'), 'utf8').split('\n');
	expect(JSON.parse(front)).toMatchObject({ url: '/about/', description: 'A "B"' });
	expect(body).toBe('<main>Words</main>');
	expect(readFileSync(join(input, 'static/all.ics'), 'utf8')).toBe('BEGIN:VCALENDAR');
	for (const folder of [site, input]) rmSync(folder, { recursive: true });
});

test('sites are the same when every page says the same', () => {
	const [site, same, other] = [siteWith('Words'), siteWith('Words'), siteWith('Others')];
	expect(samePages(site, same)).toBe(true);
	expect(samePages(site, other)).toBe(false);
	for (const folder of [site, same, other]) rmSync(folder, { recursive: true });
});
