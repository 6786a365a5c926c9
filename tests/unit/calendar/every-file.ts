import { feeds } from '../../../src/calendar/feed.ts';
import { catalogueWith } from './content.ts';
import { writerFor } from './writing.ts';

/**
 * Prints every calendar of the made-up content. Run on its own, in whatever zone and language the
 * machine is said to be.
 */
const catalogue = catalogueWith();
const writer = writerFor(catalogue);
process.stdout.write(
	[
		...catalogue.sessions.map((session) => writer.sessionCalendar(session)),
		...catalogue.runs.map((run) => writer.runCalendar(run)),
		...feeds(catalogue).map((feed) => writer.feedCalendar(feed)),
	].join(''),
);
