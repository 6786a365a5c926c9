import { calendarWriter } from '../../../src/calendar/calendar-writer.ts';
import { qrLines } from '../../../src/components/qr-lines.ts';
import { catalogueFrom, type Entries } from '../../../src/domain/catalogue.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import type { Session } from '../../../src/domain/session.ts';
import { runName, sessionTime } from '../../../src/domain/wording.ts';
import { sessionCard } from '../../../src/social-card/session-card.ts';
import { breadcrumbs } from '../../../src/structured-data/breadcrumbs.ts';
import { jsonLd } from '../../../src/structured-data/json-ld.ts';
import { sessionThing } from '../../../src/structured-data/session.ts';
import { cardOf, pageOf } from '../../../src/urls.ts';
import { asOf } from '../content/dates.ts';
import { sessionFacts } from './session-facts.ts';

/**
 * Every session of some content with all that its page and its calendar file hold: facts, what stands in the head, the
 * QR code, the file's text.
 */
export function sessionData(entries: Entries) {
	const { site, sessions } = catalogueFrom(entries);
	const publication: Publication = {
		site,
		revisionOf: () => undefined,
		addressOf: (path) => new URL(path, site.url).href,
	};
	const writer = calendarWriter(sessions, publication);
	return sessions.map((session) => {
		const head = headOf(session, publication);
		const { size, lines } = qrLines(head.page_address);
		return {
			...sessionFacts(session, publication, new Date(asOf)),
			...head,
			qrSize: size,
			qr: lines,
			calendarFile: writer.sessionCalendar(session),
		};
	});
}

/** What stands in the head of a session's page. */
function headOf(session: Session, publication: Publication) {
	const { site, addressOf } = publication;
	const { run, title, summary } = session;
	const { programme } = run;
	const card = sessionCard(session, site);
	const crumbs = [
		{ title: programme.title, path: pageOf(programme) },
		{ title: runName(run), path: pageOf(run) },
	];
	return {
		title: `${title} – ${programme.title}`,
		description: `${sessionTime(session, site)}. ${summary ?? programme.summary}`,
		page_address: addressOf(pageOf(session)),
		card: addressOf(cardOf(card)),
		cardWords: card.alt,
		jsonLd: jsonLd([breadcrumbs(crumbs, publication), sessionThing(session, publication)]),
	};
}
