import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { catalogueFrom } from '../../src/domain/catalogue.ts';
import { sessionsAtom } from '../../src/feed/sessions-feed.ts';
import { entriesFrom } from '../../src/reading/entries.ts';
import { readContent } from '../../src/reading/folder.ts';
import { pageOf } from '../../src/urls.ts';
import { buildSite } from './build-site.ts';

/** A feed as the browser's own parser reads it; `error` where it is no XML. */
function read(page: Page, xml: string) {
	return page.evaluate((text) => {
		const feed = new DOMParser().parseFromString(text, 'application/xml');
		const textOf = (from: Element | Document, name: string) =>
			from.querySelector(`:scope > ${name}`)?.textContent ?? '';
		const root = feed.documentElement;
		return {
			error: feed.querySelector('parsererror')?.textContent,
			namespace: root.namespaceURI,
			id: textOf(root, 'id'),
			self: root.querySelector(':scope > link[rel="self"]')?.getAttribute('href'),
			entries: [...feed.querySelectorAll('entry')].map((entry) => ({
				id: textOf(entry, 'id'),
				title: textOf(entry, 'title'),
				updated: textOf(entry, 'updated'),
				summary: textOf(entry, 'summary'),
				links: [...entry.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? ''),
			})),
		};
	}, xml);
}

for (const contentDir of ['tests/fixtures/content', 'content']) {
	test(`the feed of ${contentDir} is well-formed and has every session once`, async ({ page }) => {
		const { folder } = await buildSite({ contentDir });
		const { site, sessions } = catalogueFrom(entriesFrom(readContent(contentDir)));
		const feed = await read(page, readFileSync(`${folder}/feed.xml`, 'utf8'));
		expect(feed.error).toBeUndefined();
		expect(feed.namespace).toBe('http://www.w3.org/2005/Atom');
		expect(feed.self).toBe(new URL('/feed.xml', site.url).href);
		expect(sessions.length).toBeLessThanOrEqual(100);
		expect(new Set([feed.id, ...feed.entries.map(({ id }) => id)]).size).toBe(sessions.length + 1);
		for (const session of sessions) {
			const { id, title, note = '' } = session;
			const address = new URL(pageOf(session), site.url).href;
			const entry = feed.entries.find(({ links }) => links.includes(address));
			expect(entry?.title, id).toContain(title);
			expect(entry?.summary, id).toContain(note);
			expect(entry?.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
			for (const link of entry?.links ?? []) {
				const path = new URL(link).pathname.replace(/\/$/, '/index.html');
				expect(readFileSync(folder + path, 'utf8')).not.toBe('');
			}
		}
	});
}

test('no word of an editor breaks it', async ({ page }) => {
	const entries = entriesFrom(readContent('tests/fixtures/content'));
	const hostile = '</summary>]]><!-- &bogus; \u0000\b\uFFFE\uD83E "\'\r\n\t🫖';
	const { sessions, site } = catalogueFrom({
		...entries,
		site: { ...entries.site, name: hostile, organisation: hostile },
	});
	const marked = sessions.map((session) => ({ ...session, title: hostile, note: hostile }));
	const publication = {
		site,
		revisionOf: () => undefined,
		addressOf: (path: string) => `https://example.org${path}?a=1&b="2"`,
	};
	const xml = sessionsAtom({ sessions: marked }, publication, new Date('2027-03-03T12:00:00Z'));
	const feed = await read(page, xml);
	expect(feed.error).toBeUndefined();
	expect(feed.entries[0]?.title).toContain('</summary>]]><!-- &bogus;  "\'\r\n\t🫖');
	expect((await read(page, xml.replace('</entry>', ''))).error).toBeTruthy();
});

test('every page says where the feed is', async ({ page }) => {
	await page.goto('street-school/');
	const link = page.locator('link[type="application/atom+xml"]');
	await expect(link).toHaveAttribute('href', '/feed.xml');
	expect((await page.request.get('feed.xml')).ok()).toBe(true);
});
