import type { Publication } from '../calendar/publication.ts';
import { registrationWords } from '../calendar/registration-wording.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { uid } from '../domain/identity.ts';
import { goesAhead, type Session } from '../domain/session.ts';
import { longDate, timeRange } from '../domain/wording.ts';
import { calendarOf, home, pageOf, sessionsFeed } from '../urls.ts';
import { nameBasedId } from './name-based-id.ts';
import { type Element, element, xmlDocument } from './xml.ts';

/** Readers take a feed whole each time. */
const ENTRIES_AT_MOST = 100;

/**
 * The sessions as an Atom feed (RFC 4287): an entry for each of those that changed last and, among what changed at one
 * time, of the latest dates. It says nothing that turns false as time passes.
 *
 * @param now when the feed itself is dated while there is no session
 */
export function sessionsAtom(
	{ sessions }: Pick<Catalogue, 'sessions'>,
	publication: Publication,
	now: Date,
): string {
	const { site, addressOf, revisionOf } = publication;
	const changed = (session: Session) => revisionOf(session).lastModified.getTime();
	const shown = sessions
		.toReversed()
		.sort((a, b) => changed(b) - changed(a))
		.slice(0, ENTRIES_AT_MOST);
	const updated = shown[0] ? revisionOf(shown[0]).lastModified : now;
	return xmlDocument(
		element(
			'feed',
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
			element('id', {}, nameBasedId(`sessions@${site.uidDomain}`)),
			element('title', {}, site.name),
			element('subtitle', {}, site.summary),
			element('updated', {}, seconds(updated)),
			element(
				'author',
				{},
				element('name', {}, site.organisation),
				element('uri', {}, addressOf(home)),
			),
			link('self', 'application/atom+xml', addressOf(sessionsFeed)),
			link('alternate', 'text/html', addressOf(home)),
			...shown.map((session) => entry(session, publication)),
		),
	);
}

function entry(session: Session, { site, addressOf, revisionOf }: Publication): Element {
	const { created, lastModified } = revisionOf(session);
	const { programme } = session.run;
	const mark = { scheduled: '', postponed: 'Postponed: ', cancelled: 'Cancelled: ' }[
		session.status
	];
	return element(
		'entry',
		{},
		element('id', {}, nameBasedId(uid(session, site.uidDomain))),
		element('title', {}, `${mark}${session.title}, ${longDate(session.date)}`),
		element('published', {}, seconds(created)),
		element('updated', {}, seconds(lastModified)),
		link('alternate', 'text/html', addressOf(pageOf(session))),
		link('related', 'text/calendar', addressOf(calendarOf(session))),
		...[programme, ...session.tracks].map(({ title }) => element('category', { term: title })),
		element('summary', {}, summary(session, site.timeZoneName)),
	);
}

function summary(session: Session, timeZoneName: string): string {
	const when = `${longDate(session.date)}, ${timeRange(session)}, ${timeZoneName}`;
	const facts = [
		session.run.programme.title,
		goesAhead(session) ? when : `This session was to be on ${when}`,
		session.place,
		session.note,
		session.summary,
		registrationWords(session).replaceAll('\n', '. '),
	];
	return facts
		.filter((fact) => fact !== undefined && fact !== '')
		.map((fact) => (/[.!?]$/.test(fact ?? '') ? fact : `${fact}.`))
		.join(' ');
}

function link(rel: string, type: string, href: string): Element {
	return element('link', { rel, type, href });
}

/** RFC 3339. @example seconds(lastModified); // => '2026-11-21T00:00:00Z' */
function seconds(instant: Date): string {
	return `${instant.toISOString().slice(0, 19)}Z`;
}
