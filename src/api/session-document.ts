import { uid } from '../domain/identity.ts';
import { beforehand, wholeAddressIn } from '../domain/materials.ts';
import type { Session } from '../domain/model.ts';
import { sessionRegistration } from '../domain/offered.ts';
import type { Publication } from '../domain/publication.ts';
import { deadline, type Registration } from '../domain/registration.ts';
import { localTime } from '../domain/zoned-time.ts';
import { calendarOf, pageOf } from '../urls.ts';
import { words } from '../words/index.ts';
import { publishedFields, sessionFields } from './content-fields.ts';
import { runDocument } from './run.ts';
import type { SessionDocument } from './session.ts';
import { isOnlineToo, whereDocument } from './where.ts';

/** A session as a document shows it: its own fields and facts that follow. Nothing in it turns false as time passes. */
export function sessionDocument(session: Session, publication: Publication): SessionDocument {
	const { run, title, part, tracks, position, status, where, timeZone } = session;
	const { site, addressOf, revisionOf } = publication;
	const registration = sessionRegistration(session);
	const revision = revisionOf(session);
	const materials = beforehand(session).map((material) => ({
		title: material.title,
		url: wholeAddressIn(material, publication) ?? '',
	}));
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
		start: session.starts && localTime(session.start, timeZone),
		end: session.ends && localTime(session.end, timeZone),
		...whereDocument(where),
		online: isOnlineToo(where),
		status,
		registration: registration?.isNeeded ? registrationDocument(registration, timeZone) : undefined,
		materials: materials.length > 0 ? materials : undefined,
		updated: revision && localTime(revision.lastModified, timeZone),
		url: addressOf(pageOf(session)),
		calendar: addressOf(calendarOf(session)),
	};
}

function registrationDocument(
	{ url, phone, email, kind, places, full, waitingList, opening, closing }: Registration,
	timeZone: string,
): SessionDocument['registration'] {
	const closes = deadline(closing);
	return {
		url,
		phone,
		email,
		kind,
		places,
		full,
		waitingList,
		opens: opening?.date,
		opensAt: opening && localTime(opening.at, timeZone),
		closes,
		closesAt: closes && localTime(closing.at, timeZone),
	};
}
