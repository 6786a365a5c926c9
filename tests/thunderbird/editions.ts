import { calendarWriter } from '../../src/calendar/calendar-writer.ts';
import { feeds } from '../../src/calendar/feed.ts';
import type { Revision } from '../../src/history/revision.ts';
import { catalogueWith, type ThemeData } from '../unit/content.ts';

/** The content in three states, one after the other, and its feed as the site's own writer makes it. */

type SessionData = ThemeData['sessions'][number];

/** One state of the content: its sessions and what history says of each. */
export interface Edition {
	readonly sessions: readonly (SessionData & { readonly revision: Revision })[];
}

const PUBLISHED = '2020-09-01T09:00:00Z';
const CHANGED = '2020-10-01T10:30:00Z';
const CHANGED_AGAIN = '2020-10-05T08:15:00Z';

/** A session in its `sequence`-th change of date, time, status or place. */
function revision(sequence: number, lastModified: string, created = PUBLISHED): Revision {
	return { created: new Date(created), lastModified: new Date(lastModified), sequence };
}

const tracks = ['leaders'];

/** A title with what calendar files escape, and what must not be torn apart where they fold a line. */
const hard = {
	id: 'hard',
	title: 'Łódź, Wrocław; “anger” \\ action — 怒りを行動に 👩🏽‍🏫 for all',
	date: '2020-10-08',
	tracks,
	revision: revision(0, PUBLISHED),
};
const power = { id: 'power', title: 'Relational power', tracks };
const privilege = { id: 'privilege', title: 'Privilege 101', tracks };
const topical = {
	id: 'topical',
	title: 'What now?',
	date: '2020-10-29',
	tracks,
	revision: revision(0, CHANGED, CHANGED),
};

/** What Thunderbird subscribes to. In London the clocks go back on 25 October 2020. */
export const first: Edition = {
	sessions: [
		hard,
		{ ...power, date: '2020-10-15', revision: revision(0, PUBLISHED) },
		{ ...privilege, date: '2020-10-22', revision: revision(0, PUBLISHED) },
	],
};

/** Power has moved across the change of the clocks, privilege is cancelled, topical is new. */
export const second: Edition = {
	sessions: [
		hard,
		{ ...power, date: '2020-10-29', revision: revision(1, CHANGED) },
		{ ...privilege, date: '2020-10-22', status: 'cancelled', revision: revision(1, CHANGED) },
		topical,
	],
};

/** Power is postponed; privilege takes place after all, in the morning. */
export const third: Edition = {
	sessions: [
		hard,
		{ ...power, date: '2020-10-29', status: 'postponed', revision: revision(2, CHANGED_AGAIN) },
		{
			...privilege,
			date: '2020-10-22',
			starts: '10:30',
			ends: '12:00',
			revision: revision(2, CHANGED_AGAIN),
		},
		topical,
	],
};

/** The file of the series' feed in an edition. */
export function feedOf(edition: Edition): string {
	const revisions = new Map(
		edition.sessions.map((session) => [`thursdays/2020-10/${session.id}`, session.revision]),
	);
	const catalogue = catalogueWith({
		site: { uidDomain: 'example.org', timeZone: 'Europe/London' },
		series: { title: 'Learning Thursdays' },
		theme: {
			starts: '16:00',
			ends: '17:15',
			place: 'Room 4, Mile End Road; London',
			sessions: edition.sessions.map(({ revision: _, ...session }) => session),
		},
	});
	const writer = calendarWriter({
		site: catalogue.site,
		revisionOf: ({ id }) => {
			const known = revisions.get(id);
			if (!known) throw new Error(`This edition has no revision of ${id}.`);
			return known;
		},
		addressOf: (path) => `https://training.example.org${path}`,
	});
	const feed = feeds(catalogue).find(({ slug }) => slug === 'thursdays');
	if (!feed) throw new Error('There is no feed of the series.');
	return writer.feedCalendar(feed);
}
