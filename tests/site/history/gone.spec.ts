import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { edition, eventsIn, has, october, Repository, start, text } from './story.ts';

/* Content may go. What is gone leads on or stands as withdrawn, and the build goes on. */

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const site = start['content/site.yaml'] as object;
const thursdays = 'content/programmes/thursdays.md';
const about = { title: 'Thursdays', summary: 'How they were.', order: 1 };

let home = '';
let repository: Repository;

test.beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'gone-'));
	repository = new Repository(join(home, 'content')).init();
	repository.commit('2027-09-01 09:00', start);
});

test.afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a programme that is deleted with its months stands as withdrawn, and its schedule leads to it', async () => {
	repository.commit('2027-09-02 09:00', { [thursdays]: null, [october]: null });
	const built = await edition(repository, 'deleted', { SITE_NOW: '2027-09-03' });
	for (const path of ['schedule/thursdays', 'schedule/thursdays/leaders']) {
		expect(text(built, `${path}/index.html`)).toContain('url=/thursdays/');
	}
	const feed = eventsIn(built, 'calendars/thursdays-leaders.ics');
	expect(new Set(feed.map(({ status }) => status))).toEqual(new Set(['CANCELLED']));
	expect(has(built, 'thursdays/2020-10/joint/index.html')).toBe(true);
});

test('a page may take the address of a programme that is gone', async () => {
	repository.commit('2027-09-03 09:00', { 'content/pages/thursdays.md': about });
	const built = await edition(repository, 'page', { SITE_NOW: '2027-09-04' });
	expect(text(built, 'thursdays/index.html')).toContain('How they were.');
	expect(has(built, 'thursdays/2020-10/joint/index.html')).toBe(true);
});

test('an organisation with one programme that took over a clone has nothing of the one before', async () => {
	const gone = Object.fromEntries(Object.keys(start).map((path) => [path, null]));
	repository.commit('2027-09-05 09:00', {
		...gone,
		'content/pages/thursdays.md': null,
		'content/site.yaml': { ...site, uidDomain: 'other.example.org' },
		'content/programmes/gardening.md': { ...(start['content/programmes/schools.md'] as object) },
	});
	const built = await edition(repository, 'replaced', { SITE_NOW: '2027-09-06' });
	for (const path of ['schools', 'thursdays', 'schedule/thursdays', 'schools/2021-spring']) {
		expect(has(built, `${path}/index.html`)).toBe(false);
	}
	expect(has(built, 'gardening/index.html')).toBe(true);
});
