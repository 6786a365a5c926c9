import type { Catalogue } from '../domain/catalogue.ts';
import { registrationInstructions } from '../domain/event/registration-instructions.ts';
import { uid } from '../domain/identity.ts';
import { beforehand } from '../domain/materials.ts';
import type { Session } from '../domain/model.ts';
import type { Publication } from '../domain/publication.ts';
import { stampWithoutHistory } from '../domain/revision.ts';
import { goesAhead } from '../domain/session.ts';
import { calendarOf, home, pageOf, sessionsFeed } from '../urls.ts';
import { words } from '../words/index.ts';
import { atomFeed, datesInOrder, link, seconds } from './atom.ts';
import { nameBasedId } from './name-based-id.ts';
import { type Element, element } from './xml.ts';

/** Feed readers fetch the whole feed each time, so it stays short. */
const ENTRIES_AT_MOST = 100;

/**
 * The sessions as an Atom feed (RFC 4287). It holds those that changed last; of several that changed at one time, those
 * with the latest dates. It says nothing that turns false as time passes.
 *
 * @param now the date of the feed itself while there is no session
 */
export function sessionsAtom(
	{ sessions }: Pick<Catalogue, 'sessions'>,
	publication: Publication,
	now: Date,
): string {
	const { site } = publication;
	const changed = (session: Session) => changedAt(session, publication).getTime();
	const shown = sessions
		.toReversed()
		.sort((a, b) => changed(b) - changed(a))
		.slice(0, ENTRIES_AT_MOST);
	const dates = datesInOrder(shown.map((session) => changedAt(session, publication)));
	return atomFeed(
		{
			name: 'sessions',
			title: site.name,
			subtitle: site.summary,
			updated: dates[0] ?? now,
			path: sessionsFeed,
			page: home,
		},
		shown.map((session, index) => entry(session, dates[index] ?? now, publication)),
		publication,
	);
}

/** The time of an entry's last change. Without a history it is a constant, so that readers do not show the entry again. */
function changedAt(session: Session, { revisionOf }: Publication): Date {
	return revisionOf(session)?.lastModified ?? stampWithoutHistory;
}

function entry(session: Session, updated: Date, publication: Publication): Element {
	const { site, addressOf, revisionOf } = publication;
	const created = revisionOf(session)?.created;
	const { programme } = session.run;
	const mark = words.sharing.statusInShort(session.status);
	return element(
		'entry',
		{},
		element('id', {}, nameBasedId(uid(session, site.uidDomain))),
		element('title', {}, `${mark}${session.title}, ${words.dates.days(session)}`),
		...(created ? [element('published', {}, seconds(created))] : []),
		element('updated', {}, seconds(updated)),
		link('alternate', 'text/html', addressOf(pageOf(session))),
		link('related', 'text/calendar', addressOf(calendarOf(session))),
		...[programme, ...session.tracks].map(({ title }) => element('category', { term: title })),
		element('summary', {}, summary(session)),
	);
}

function summary(session: Session): string {
	const when = words.times.sessionTime(session);
	const materials = beforehand(session).map(({ title }) => title);
	const facts = [
		session.run.programme.title,
		goesAhead(session) ? when : words.feeds.wasToBeOn(words.sessions.thisOne(session), when),
		session.place,
		session.note,
		session.summary,
		materials.length > 0 &&
			words.facts.stated(words.materials.heading, words.lists.listed(materials)),
		registrationInstructions(session).replaceAll('\n', '. '),
	];
	const sentences = facts.flatMap((fact) => {
		if (!fact) return [];
		return /[.!?]$/.test(fact) ? fact : `${fact}.`;
	});
	return sentences.join(' ');
}
