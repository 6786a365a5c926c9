import type { Calendars } from '../calendars.ts';
import type { Programme, Track } from '../domain/programme.ts';
import { apiOf, embedOf, feedOf, pageOf } from '../urls.ts';
import type { ProgrammeDocument } from './programme.ts';
import { runDocument } from './session-document.ts';

/** A build's calendars, as far as documents name them. */
type KnownCalendars = Pick<Calendars, 'publication' | 'feedOf'>;

/** A programme as a document shows it. */
export function programmeDocument(
	programme: Programme,
	calendars: KnownCalendars,
): ProgrammeDocument {
	const { publication } = calendars;
	const { addressOf } = publication;
	const { id, title, summary, audience, tags, cost, contact } = programme;
	const calendarOf = (track?: Track) => {
		const feed = calendars.feedOf({ programme, track });
		return feed && addressOf(feedOf(feed));
	};
	const facts = {
		id,
		title,
		summary,
		audience,
		tags: [...tags],
		cost,
		contact,
		runs: programme.runs.map((run) => runDocument(run, publication)),
		url: addressOf(pageOf(programme)),
		schedule: addressOf(apiOf(`schedule/${id}`)),
		embed: addressOf(embedOf(programme)),
		calendar: calendarOf(),
	};
	return programme.kind === 'course'
		? {
				...facts,
				kind: 'course',
				parts: programme.parts.map((part) => ({
					id: part.id,
					title: part.title,
					summary: part.summary,
				})),
			}
		: {
				...facts,
				kind: 'series',
				tracks: programme.tracks.map((track) => ({ ...track, calendar: calendarOf(track) })),
			};
}
