import { uid } from '../domain/identity.ts';
import { isOnline } from '../domain/place.ts';
import type { Publication } from '../domain/publication.ts';
import type { Run } from '../domain/run.ts';
import { goesAhead, type Session } from '../domain/session.ts';
import { audienceWords, runName } from '../domain/wording.ts';
import { localTime } from '../domain/zoned-time.ts';
import { calendarOf, pageOf } from '../urls.ts';
import type { RunDocument, SessionDocument } from './session.ts';

/** A session as a document shows it. It says nothing that turns false as time passes. */
export function sessionDocument(session: Session, publication: Publication): SessionDocument {
	const { run, title, summary, tracks, format, position, place, status, note } = session;
	const { site, addressOf, revisionOf } = publication;
	const { timeZone } = site;
	const revision = revisionOf(session);
	return {
		id: session.id,
		uid: uid(session, site.uidDomain),
		title,
		summary,
		programme: {
			id: run.programme.id,
			title: run.programme.title,
			url: addressOf(pageOf(run.programme)),
		},
		run: runDocument(run, publication),
		tracks: tracks.map((track) => ({ id: track.id, title: track.title })),
		format,
		position,
		audience: audienceWords(session),
		start: localTime(session.start, timeZone),
		end: localTime(session.end, timeZone),
		timeZone,
		place,
		online: isOnline(place),
		status,
		note,
		registration: status === 'cancelled' ? undefined : registrationDocument(session, timeZone),
		updated: revision && localTime(revision.lastModified, timeZone),
		url: addressOf(pageOf(session)),
		calendar: addressOf(calendarOf(session)),
	};
}

/** A cohort or a theme, with the addresses of its page and its calendar file. */
export function runDocument(run: Run, { addressOf }: Publication): RunDocument {
	return {
		id: run.id,
		kind: run.kind,
		name: runName(run),
		url: addressOf(pageOf(run)),
		calendar: addressOf(calendarOf(run)),
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
