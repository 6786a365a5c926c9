import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../../scripts/serve.ts';
import { course } from '../../unit/content.ts';
import { graphIn } from '../structured-data/read.ts';
import {
	addresses,
	type Edition,
	edition,
	eventIn,
	eventsIn,
	has,
	minutesSince2020,
	october,
	octoberWithout,
	Repository,
	schools,
	spring,
	springWith,
	start,
	text,
	words,
} from './story.ts';

/*
 * An editor's commits, and what becomes of them: on the page, in subscribers' calendars, in the list of changes and in
 * structured data. Nothing that was published goes away, and no number falls.
 */

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const PUBLISHED = '2027-09-01 09:00';
const WITHDRAWN = '2027-10-27 10:00';
const TIDIED = '2027-11-20 10:00';
const MOVED = '2028-02-02 09:30';
const CANCELLED = '2028-02-08 16:45';

const uid = (id: string) => `${id}@example.org`;
const power = uid('schools.2021-spring.power');

let home = '';
let first: Edition;
let second: Edition;
let third: Edition;

test.beforeAll(async () => {
	test.setTimeout(240_000);
	home = mkdtempSync(join(tmpdir(), 'travel-'));
	const repository = new Repository(join(home, 'site')).init();
	const about = '---\ntitle: About\nsummary: About us.\norder: 1\n---\nWe are.\n';
	repository.commit(PUBLISHED, { ...start, 'content/pages/about.md': about });
	first = await edition(repository, 'first');

	repository.commit(WITHDRAWN, { [october]: octoberWithout('topical') });
	repository.commit(TIDIED, { [october]: octoberWithout('topical', 'first') });
	repository.commit(MOVED, { [spring]: springWith({ power: { date: '2028-03-04' } }) });
	second = await edition(repository, 'second');

	repository.commit(CANCELLED, {
		'content/pages/about.md': null,
		[schools]: null,
		[spring]: null,
		'content/programmes/course.md': { ...course, formerly: ['schools'] },
		'content/cohorts/course/2021-lent.md': springWith(
			{ power: { date: '2028-03-04' }, leaders: { status: 'cancelled' } },
			{ formerly: ['schools/2021-spring'] },
		),
	});
	third = await edition(repository, 'third');
	cpSync(repository.dir, join(home, 'copy'), { recursive: true });
});

test.afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a moved session raises its numbers and nobody else’s', () => {
	const feed = 'calendars/schools.ics';
	const [was, is] = [eventIn(first, feed, power), eventIn(second, feed, power)];
	expect(was).toMatchObject({
		start: '2028-03-03T16:00:00Z',
		created: '2027-09-01T09:00:00Z',
		sequence: minutesSince2020(PUBLISHED),
	});
	expect(is).toMatchObject({
		start: '2028-03-04T16:00:00Z',
		created: '2027-09-01T09:00:00Z',
		modified: '2028-02-02T09:30:00Z',
		stamp: '2028-02-02T09:30:00Z',
		sequence: minutesSince2020(MOVED),
	});
	const others = (edition: Edition) => eventsIn(edition, feed).filter(({ uid }) => uid !== power);
	expect(others(second)).toEqual(others(first));
});

test('its page, its cohort’s and the list of changes say where it was', () => {
	const sentence = 'Moved from Friday 3 March 2028 (changed on Wednesday 2 February 2028).';
	expect(words(second, 'schools/2021-spring/power')).toContain(sentence);
	expect(words(second, 'schools/2021-spring')).toContain(sentence);
	expect(words(first, 'schools/2021-spring')).not.toContain('Moved');
	const change = 'Session 2 of Cohort 2 moved from Friday 3 to Saturday 4 March';
	expect(words(second, 'changes')).toContain(change);
	expect(words(second, 'changes/2028')).toContain(change);
	expect(text(second, 'changes.xml')).toContain(change);
	expect(text(second, 'changes.xml')).toContain('<updated>2028-02-02T09:30:00Z</updated>');
	expect(words(first, 'changes')).toContain('Nothing has changed');
});

test('search engines learn that it was rescheduled', () => {
	const things = graphIn(text(second, 'schools/2021-spring/power/index.html'));
	expect(things.find((thing) => thing['@type'] === 'EducationEvent')).toMatchObject({
		eventStatus: 'https://schema.org/EventRescheduled',
		previousStartDate: '2028-03-03T16:00:00+00:00',
		startDate: '2028-03-04T16:00:00+00:00',
	});
});

test('a session that was taken out before it took place is published as cancelled', () => {
	const topical = uid('thursdays.2020-10.topical');
	for (const feed of ['training', 'thursdays', 'thursdays-leaders']) {
		expect(eventIn(second, `calendars/${feed}.ics`, topical), feed).toMatchObject({
			status: 'CANCELLED',
			summary: 'CANCELLED: Learning Thursdays: What now?',
			sequence: minutesSince2020(WITHDRAWN),
		});
	}
	expect(words(second, 'thursdays/2020-10/topical')).toContain(
		'It was withdrawn on Wednesday 27 October 2027.',
	);
	expect(words(second, 'thursdays/2020-10')).toContain('Withdrawn on Wednesday 27 October 2027.');
	expect(words(second, 'changes')).toContain('“What now?” on Friday 29 October was withdrawn');
});

test('one that was taken out afterwards stays as it was', () => {
	const id = uid('thursdays.2020-10.first');
	const feed = 'calendars/thursdays.ics';
	expect(eventIn(second, feed, id)).toEqual(eventIn(first, feed, id));
	expect(words(second, 'thursdays/2020-10/first')).toBe(words(first, 'thursdays/2020-10/first'));
	expect(words(second, 'changes')).not.toContain('First steps');
});

test('no address dies and no number falls', () => {
	for (const [before, after] of [
		[first, second],
		[second, third],
	] as const) {
		const there = new Set(addresses(after));
		expect(addresses(before).filter((path) => !there.has(path))).toEqual([]);
		for (const path of addresses(before).filter((path) => path.endsWith('.ics'))) {
			for (const was of eventsIn(before, path)) {
				const is = eventIn(after, path, was.uid);
				expect(is.sequence, `${path} ${was.uid}`).toBeGreaterThanOrEqual(was.sequence ?? 0);
				expect(is.stamp >= was.stamp, `${path} ${was.uid}`).toBe(true);
				expect(is.created).toBe(was.created);
			}
		}
	}
});

test('renamed, everything is found under its old address, and calendars know it as before', () => {
	expect(text(third, 'schools/2021-spring/power.ics')).toBe(
		text(third, 'course/2021-lent/power.ics'),
	);
	expect(text(third, 'schools/2021-spring.ics')).toBe(text(third, 'course/2021-lent.ics'));
	expect(text(third, 'calendars/schools.ics')).toBe(text(third, 'calendars/course.ics'));
	expect(eventIn(third, 'calendars/schools.ics', power).sequence).toBe(minutesSince2020(MOVED));
	expect(text(third, '_redirects').split('\n')).toContain(
		'/schools/2021-spring/power/ /course/2021-lent/power/ 301',
	);
	expect(text(third, 'sitemap-0.xml')).not.toContain('/schools/');
	const leaders = uid('schools.2021-spring.leaders');
	expect(eventIn(third, 'calendars/schools.ics', leaders)).toMatchObject({
		status: 'CANCELLED',
		sequence: minutesSince2020(CANCELLED),
	});
	expect(words(third, 'changes')).toContain(
		'Session 3 of Cohort 2 on Friday 10 March was cancelled',
	);
});

test('an old address leads a visitor on', async ({ page }) => {
	const { url, close } = await serve({ folder: third.folder, base: '/', port: 0 });
	try {
		for (const [from, to, title] of [
			['schools/', 'course/', 'Organising in Schools'],
			[
				'schools/2021-spring/',
				'course/2021-lent/',
				'Organising in Schools, Cohort 2, Spring Term 2021',
			],
			['schools/2021-spring/power/', 'course/2021-lent/power/', 'Relational power'],
			['about/', '', 'Training'],
			['schedule/schools/', 'schedule/course/', 'Organising in Schools: schedule'],
		] as const) {
			await page.goto(url + from);
			await expect(page).toHaveURL(url + to);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		}
	} finally {
		await close();
	}
});

test('the same commit gives the same calendars from any clone, in any zone', async () => {
	const repository = new Repository(join(home, 'elsewhere'));
	new Repository(home).git('clone', '--quiet', `file://${join(home, 'site')}`, repository.dir);
	const again = await edition(repository, 'again', { TZ: 'Pacific/Kiritimati' });
	const files = addresses(third).filter((path) => /\.(ics|xml|json)$/.test(path));
	expect(addresses(again)).toEqual(addresses(third));
	for (const path of files) expect(text(again, path), path).toBe(text(third, path));
});

test('what content/forgotten.yaml names is gone', async () => {
	const repository = new Repository(join(home, 'copy'));
	repository.commit('2028-02-09 10:00', {
		'content/forgotten.yaml': '- thursdays/2020-10/topical\n',
	});
	const forgetful = await edition(repository, 'forgetful');
	expect(has(forgetful, 'thursdays/2020-10/topical/index.html')).toBe(false);
	expect(has(forgetful, 'thursdays/2020-10/first/index.html')).toBe(true);
	expect(words(forgetful, 'changes')).not.toContain('What now?');
});
