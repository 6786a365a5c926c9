import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calendarWriter } from '../../../src/calendar/calendar-writer.ts';
import { feeds } from '../../../src/calendar/feed.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';
import { only } from '../content.ts';
import { publicationOf } from './writing.ts';

/**
 * Calendar files of the made-up organisation, compared octet by octet. If you mean to change them, write them anew with
 * `GOLDEN=write npm test -- unit`, read the difference, and commit it with the change.
 */
const catalogue = catalogueFrom(entriesFrom(readContent('tests/fixtures/content')));
const writer = calendarWriter(catalogue.sessions, publicationOf(catalogue));
const session = (id: string) => writer.sessionCalendar(only(catalogue.sessions, id));
const run = (id: string) => writer.runCalendar(only(catalogue.runs, id));
const feed = (slug: string) => {
	const found = feeds(catalogue).find((each) => each.slug === slug);
	if (!found) throw new Error(`There is no feed ${slug}.`);
	return writer.feedCalendar(found);
};

test.each([
	['session-of-a-cohort', () => session('street-school/2027-spring/planning-an-action')],
	['session-cancelled', () => session('street-school/2027-spring/looking-back')],
	['session-postponed', () => session('open-evenings/2027-04/speaking-to-the-paper')],
	['session-joint-long-title', () => session('open-evenings/2027-03/mill-lane-crossing')],
	['session-topical-long-summary', () => session('open-evenings/2027-03/council-budget')],
	['session-arabic', () => session('open-evenings/2027-02/hello-neighbour')],
	['session-emoji', () => session('open-evenings/2027-02/growing-leaders')],
	['session-markup', () => session('open-evenings/2027-04/first-web-page')],
	['cohort', () => run('street-school/2027-spring')],
	['cohort-renamed', () => run('street-school/2026-spring')],
	['theme', () => run('open-evenings/2027-03')],
	['feed-of-a-programme', () => feed('river-assembly')],
	['feed-of-a-track', () => feed('open-evenings-leaders')],
])('%s is as it was, octet for octet', (name, written) => {
	const file = `tests/golden/${name}.ics`;
	if (process.env.GOLDEN === 'write') writeFileSync(file, written());
	expect(written()).toBe(readFileSync(file, 'utf8'));
});
