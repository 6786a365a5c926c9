import { readFileSync } from 'node:fs';
import { feeds } from '../../../src/calendar/feed.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { sessionEvent } from '../../../src/domain/event.ts';
import type { Run, Session } from '../../../src/domain/model.ts';
import { byDay } from '../../../src/domain/schedule.ts';
import { goesAhead, hasEnded } from '../../../src/domain/session.ts';
import type { Site } from '../../../src/domain/site.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';
import { words } from '../../../src/words/index.ts';
import { asOf } from '../content/dates.ts';

const now = new Date(asOf);

/** The facts of each kind of page by path, with the words for dates and times. Facts name others by their paths. */
export function factsOf(content: string): Record<string, Record<string, object>> {
	const all = catalogueFrom(entriesFrom(readContent(content)));
	const { programmes, runs, sessions, site } = all;
	const ofSession = (session: Session) => ({
		...session,
		isOver: hasEnded(session, now),
		isOff: !goesAhead(session),
		when: words.times.sessionTime(session),
		time: words.times.timeInZone(session),
		name: `${session.title}, ${words.dates.daysInShort(session)}`,
		position: session.position && words.sessions.position(session.position),
		format: words.sessions.formatOf(session),
		audience: words.sessions.audienceOf(session),
		event: eventLines(session, site),
	});
	const bodyOf = ({ kind, id }: Run) =>
		readFileSync(`${content}/${kind}s/${id}.md`, 'utf8').split('---\n').slice(2).join('---\n');
	const ofRun = (run: Run) => ({
		...run,
		name: words.runs.nameOf(run),
		when: words.runs.whenAndWhere(run.sessions, words.runs.datesOf(run)),
		time: words.runs.regularTime(run.sessions),
		place: words.runs.places(run.sessions),
		byDay: byDay(run.sessions),
		body: bodyOf(run),
	});
	const calendars = [
		...sessions.map((session) => ({ path: `/${session.id}.ics`, sessions: [session] })),
		...runs.map(({ id, sessions }) => ({ path: `/${id}.ics`, sessions })),
		...feeds(all).map(({ slug, sessions, title, description }) => ({
			path: `/calendars/${slug}.ics`,
			sessions,
			lines: { NAME: title, DESCRIPTION: description },
		})),
	];
	const pathOf = ({ id }: { readonly id: string }) => `/${id}/`;
	const days = sessions.map(({ date }) => [date, Object.values(words.dates.dateWords(date))]);
	const facts = {
		sessions: Object.fromEntries(sessions.map((session) => [pathOf(session), ofSession(session)])),
		runs: Object.fromEntries(runs.map((run) => [pathOf(run), ofRun(run)])),
		programmes: Object.fromEntries(programmes.map((each) => [pathOf(each), { ...each }])),
		calendars: Object.fromEntries(calendars.map((calendar) => [calendar.path, calendar])),
		days: Object.fromEntries(days),
	};
	const named = new Set<unknown>([...sessions, ...runs, ...programmes]);
	return JSON.parse(
		JSON.stringify(facts, (_, value) => (named.has(value) ? pathOf(value) : value)),
	);
}

/** The lines of a session's event (RFC 5545). All of these sessions have an end. */
function eventLines(session: Session, site: Site) {
	const page = new URL(`/${session.id}/`, site.url).href;
	const event = sessionEvent(session, { site, page });
	const stamp = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, '');
	return {
		UID: event.uid,
		DTSTAMP: '20200101T000000Z',
		DTSTART: stamp(session.start),
		DTEND: stamp(session.end),
		SUMMARY: event.title,
		STATUS: event.status.toUpperCase(),
		LOCATION: event.place,
		CATEGORIES: event.categories[0],
		URL: page,
		DESCRIPTION: event.description,
	};
}
