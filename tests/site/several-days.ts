import { catalogueFrom } from '../../src/domain/catalogue.ts';
import { uid } from '../../src/domain/identity.ts';
import { entriesFrom } from '../../src/reading/entries.ts';
import { readContent } from '../../src/reading/folder.ts';

/** The UIDs of the events that are meant to last longer than a day. The linter of calendars takes any other for a mistake. */
export function severalDaysIn(contentDir = 'tests/fixtures/content'): ReadonlySet<string> {
	const { site, sessions } = catalogueFrom(entriesFrom(readContent(contentDir)));
	const meant = sessions.filter(({ endDate }) => endDate !== undefined);
	return new Set(meant.map((session) => uid(session, site.uidDomain)));
}
