import type { Calendars } from '../calendars.ts';
import { wholeAddressIn } from '../domain/materials.ts';
import type { Programme, Run, Track } from '../domain/model.ts';
import { apiOf, embedOf, feedOf, pageOf } from '../urls.ts';
import {
	courseFields,
	eventFields,
	partFields,
	publishedFields,
	seriesFields,
} from './content-fields.ts';
import type { ProgrammeDocument } from './programme.ts';
import { runDocument } from './run.ts';
import { whereDocument } from './where.ts';

/** The calendars of a build that documents name. */
type KnownCalendars = Pick<Calendars, 'publication' | 'feedOf'>;

const runsOf = ({ runs }: Programme): readonly Run[] => runs;

/** A programme as a document shows it: its own fields, its runs and its addresses. */
export function programmeDocument(
	programme: Programme,
	calendars: KnownCalendars,
): ProgrammeDocument {
	const { publication } = calendars;
	const { addressOf } = publication;
	const calendarOf = (track?: Track) => {
		const feed = calendars.feedOf({ programme, track });
		return feed && addressOf(feedOf(feed));
	};
	const facts = {
		runs: runsOf(programme).map((run) => runDocument(run, publication)),
		...whereDocument(programme.where),
		resources: programme.resources.map(({ file, ...resource }) => ({
			...resource,
			url: wholeAddressIn({ url: resource.url, file }, publication),
		})),
		id: programme.id,
		url: addressOf(pageOf(programme)),
		schedule: addressOf(apiOf(`schedule/${programme.id}`)),
		embed: addressOf(embedOf(programme)),
		calendar: calendarOf(),
	};
	if (programme.kind === 'event') {
		return { ...publishedFields(programme, eventFields), ...facts };
	}
	if (programme.kind === 'course') {
		const parts = programme.parts.map((part) => publishedFields(part, partFields));
		return { ...publishedFields(programme, courseFields), ...facts, parts };
	}
	const tracks = programme.tracks.map((track) => ({ ...track, calendar: calendarOf(track) }));
	return { ...publishedFields(programme, seriesFields), ...facts, tracks };
}
