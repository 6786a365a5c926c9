import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
	type Edition,
	edition,
	eventsIn,
	has,
	october,
	Repository,
	schools,
	spring,
	start,
	text,
	words,
} from './story.ts';

/* Content may go. What is gone leads on or stands as withdrawn, and the build goes on. */

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const site = start['content/site.yaml'] as object;
const thursdays = 'content/programmes/thursdays.md';
const about = { title: 'Thursdays', summary: 'How they were.', order: 1 };

const note = 'content/pages/what-to-bring.md';
const winter = 'content/cohorts/schools/2028-winter.md';
const plans = 'content/programmes/plans.md';
const talks = 'content/programmes/talks.md';

let home = '';
let repository: Repository;
let whole: Edition;
let gone: Edition;

test.beforeAll(async () => {
	test.setTimeout(240_000);
	home = mkdtempSync(join(tmpdir(), 'gone-'));
	repository = new Repository(join(home, 'content')).init();
	repository.commit('2027-09-01 09:00', start);
	whole = await edition(repository, 'whole', { SITE_NOW: '2027-09-01' });

	repository.commit('2027-09-02 09:00', { [thursdays]: null, [october]: null });
	repository.commit('2027-09-02 10:00', {
		[plans]: { ...(start[thursdays] as object), title: 'Plans' },
	});
	repository.commit('2027-09-02 11:00', { [plans]: null });
	const track = (id: string) => ({ id, title: id, audience: 'All.', openTo: 'all' });
	const series = {
		...(start[schools] as object),
		kind: 'series',
		parts: undefined,
		title: 'Talks',
	};
	repository.commit('2027-09-02 12:00', {
		[talks]: { ...series, tracks: [track('a'), track('b')] },
	});
	repository.commit('2027-09-02 13:00', { [talks]: { ...series, tracks: [track('a')] } });
	const text = 'See [the list](/files/list.txt) and [how](/what-to-bring/#how).';
	repository.commit('2027-09-03 09:00', {
		[note]: { ...about, title: 'What to bring' },
		'content/files/list.txt': 'Tea.\n',
		[winter]: {
			...(start[spring] as object),
			title: 'Winter',
			sessions: [{ part: 'change', date: '2028-01-10', text }],
		},
	});
	repository.commit('2027-09-03 10:00', {
		[note]: null,
		'content/files/list.txt': null,
		[winter]: null,
	});
	gone = await edition(repository, 'gone', { SITE_NOW: '2027-09-04' });
});

test.afterAll(() => rmSync(home, { recursive: true, force: true }));

test('the map of the site has each year of the archive that has a page, also a coming one', () => {
	const map = text(whole, 'search/index.html');
	for (const year of ['2027', '2028']) {
		expect(has(whole, `archive/${year}/index.html`)).toBe(true);
		expect(map).toContain(`href="/archive/${year}/"`);
	}
});

test('a programme that is deleted with its months stands as withdrawn, and its schedule leads to it', () => {
	for (const path of ['schedule/thursdays', 'schedule/thursdays/leaders']) {
		expect(text(gone, `${path}/index.html`)).toContain('url=/thursdays/');
	}
	const feed = eventsIn(gone, 'calendars/thursdays-leaders.ics');
	expect(new Set(feed.map(({ status }) => status))).toEqual(new Set(['CANCELLED']));
	expect(has(gone, 'thursdays/2020-10/joint/index.html')).toBe(true);
});

test('a programme that never had a session leads on, and its frame and its data stay', () => {
	expect(text(gone, 'plans/index.html')).toContain('url=/');
	for (const path of ['schedule/plans', 'schedule/plans/leaders']) {
		expect(text(gone, `${path}/index.html`)).toContain('url=/schedule/');
	}
	const frame = text(gone, 'embed/plans/index.html');
	expect(frame).not.toContain('http-equiv="refresh"');
	expect(frame).toContain('Plans has ended. No further dates will follow.');
	const data = JSON.parse(text(gone, 'api/v1/schedule/plans.json'));
	expect(data).toMatchObject({ programme: { title: 'Plans', ended: true }, sessions: [] });
});

test('a track that never had a session leads to the schedule of its programme', () => {
	expect(text(gone, 'schedule/talks/b/index.html')).toContain('url=/schedule/talks/');
});

test('a session that is gone shows no text, whose links may have gone with it', () => {
	const page = words(gone, 'schools/2028-winter/change');
	expect(page).toContain('Cancelled');
	expect(page).not.toContain('the list');
});

test('a page may take the address of a programme that is gone', async () => {
	repository.commit('2027-09-04 09:00', { 'content/pages/thursdays.md': about });
	const built = await edition(repository, 'page', { SITE_NOW: '2027-09-05' });
	expect(text(built, 'thursdays/index.html')).toContain('How they were.');
	expect(has(built, 'schedule/thursdays/leaders/index.html')).toBe(true);
	expect(has(built, 'embed/thursdays/index.html')).toBe(true);
	expect(has(built, 'api/v1/schedule/thursdays.json')).toBe(true);
	expect(has(built, 'thursdays/2020-10/joint/index.html')).toBe(true);
});

test('an organisation with one programme that took over a clone has nothing of the one before', async () => {
	const all = Object.keys(start).filter((path) => ![thursdays, october].includes(path));
	repository.commit('2027-09-05 09:00', {
		...Object.fromEntries(all.map((path) => [path, null])),
		[talks]: null,
		'content/pages/thursdays.md': null,
		'content/site.yaml': { ...site, uidDomain: 'other.example.org' },
		'content/programmes/gardening.md': { ...(start[schools] as object) },
	});
	const built = await edition(repository, 'replaced', { SITE_NOW: '2027-09-06' });
	for (const path of ['schools', 'thursdays', 'schedule/thursdays', 'schools/2021-spring']) {
		expect(has(built, `${path}/index.html`)).toBe(false);
	}
	expect(has(built, 'gardening/index.html')).toBe(true);
});
