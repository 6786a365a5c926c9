import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { buildSite } from './build-site.ts';

/** The bytes that one round trip to a server carries, after TCP's first ten segments. */
const ONE_ROUND_TRIP = 14_600;
const SCRIPT_AT_MOST = 2048;

/** The scripts that a browser runs from the page itself; data blocks are part of the page. */
function scriptsOf(html: string): string {
	const scripts = [...html.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs)];
	return scripts.map(([, script]) => script).join('\n');
}

for (const [contentDir, now] of [
	['content', '2026-11-21'],
	['content', '2021-02-01'],
	['tests/fixtures/content', '2027-03-03T12:00:00Z'],
] as const) {
	test(`every page of ${contentDir} as of ${now} comes in one round trip`, async () => {
		const { folder } = await buildSite({ contentDir, now });
		const pages = globSync('**/*.html', { cwd: folder }).sort();
		const heavy = pages.flatMap((page) => {
			const html = readFileSync(join(folder, page), 'utf8');
			expect(html, `${page} has its style in it`).not.toContain('rel="stylesheet"');
			const [whole, script] = [html, scriptsOf(html)].map((text) => gzipSync(text).length);
			return [
				...(Number(whole) > ONE_ROUND_TRIP ? [`${page}: ${whole} bytes`] : []),
				...(Number(script) > SCRIPT_AT_MOST ? [`${page}: ${script} bytes of script`] : []),
			];
		});
		expect(pages.length).toBeGreaterThan(40);
		expect(heavy).toEqual([]);
	});
}
