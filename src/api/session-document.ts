import { uid } from '../domain/identity.ts';
import type { Session } from '../domain/model.ts';
import { isOnline } from '../domain/place.ts';
import type { Publication } from '../domain/publication.ts';
import { opensInTime } from '../domain/registration.ts';
import { goesAhead } from '../domain/session.ts';
import { localTime } from '../domain/zoned-time.ts';
import { calendarOf, pageOf } from '../urls.ts';
import { words } from '../words/index.ts';
import { publishedFields, sessionFields } from './content-fields.ts';
import { runDocument } from './run.ts';
import type { SessionDocument } from './session.ts';

/** A session as a document shows it: its own fields and facts that follow. Nothing in it turns false as time passes. */
export function sessionDocument(session: Session, publication: Publication): SessionDocument {
	const { run, title, part, tracks, position, place, status } = session;
	const { site, addressOf, revisionOf } = publication;
	const { timeZone } = site;
	const revision = revisionOf(session);
	return {
		...publishedFields(session, sessionFields),
		id: session.id,
		uid: uid(session, site.uidDomain),
		title,
		programme: {
			id: run.programme.id,
			title: run.programme.title,
			url: addressOf(pageOf(run.programme)),
		},
		run: runDocument(run, publication),
		part: part?.id,
		tracks: tracks.map((track) => ({ id: track.id, title: track.title })),
		position,
		audience: words.sessions.audienceOf(session),
		start: localTime(session.start, timeZone),
		end: localTime(session.end, timeZone),
		timeZone,
		place,
		online: isOnline(place),
		status,
		registration:
			status === 'cancelled' || !opensInTime(session.registration)
				? undefined
				: registrationDocument(session, timeZone),
		updated: revision && localTime(revision.lastModified, timeZone),
		url: addressOf(pageOf(session)),
		calendar: addressOf(calendarOf(session)),
	};
}

function registrationDocument(session: Session, timeZone: string): SessionDocument['registration'] {
	const { url, contact, full, waitingList, opening, closing } = session.registration;
	const holds = closing.by === 'stated' || goesAhead(session);
	return {
		url,
		email: contact.email,
		full,
		waitingList,
		opens: opening?.date,
		opensAt: opening && localTime(opening.at, timeZone),
		closes: holds ? closing.date : undefined,
		closesAt: holds ? localTime(closing.at, timeZone) : undefined,
	};
}
