import { addLinks } from '../../../src/calendar/add-links.ts';
import { trackHue } from '../../../src/components/track-hue.ts';
import { isWithin } from '../../../src/domain/interval.ts';
import type { Programme } from '../../../src/domain/programme.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import { closingSoon, registrationPhases } from '../../../src/domain/registration.ts';
import { registrationNotice } from '../../../src/domain/registration-notice.ts';
import { registrationWords } from '../../../src/domain/registration-wording.ts';
import { isPast, type Run, runAfter } from '../../../src/domain/run.ts';
import { goesAhead, neighbours, type Session } from '../../../src/domain/session.ts';
import {
	audienceWords,
	formatWords,
	runName,
	runSubject,
	statusWords,
} from '../../../src/domain/wording.ts';
import { calendarOf, pageOf } from '../../../src/urls.ts';

/**
 * What a session's page says, worked out by the project's own modules as its own pages do. Templates put it together, and
 * dates and times into words.
 */
export function sessionFacts(session: Session, publication: Publication, now: Date) {
	const { run, registration, position, tracks } = session;
	const { programme } = run;
	const { addressOf } = publication;
	const page = addressOf(pageOf(session));
	const subject = run.kind === 'cohort' ? runSubject(run) : 'this session';
	const isOff = !goesAhead(session);
	const notice =
		session.status === 'cancelled' ? {} : registrationNotice(registration, now, subject);
	const { previous, next } = neighbours(session);
	const soon = closingSoon(registration);
	return {
		name: session.title,
		address: pageOf(session),
		calendar: calendarOf(session),
		day: session.date,
		starts: `2000-01-01T${session.starts}:00Z`,
		ends: `2000-01-01T${session.ends}:00Z`,
		wall: `${session.date} ${session.starts}`,
		start: session.start.toISOString(),
		end: session.end.toISOString(),
		isPast: session.end <= now,
		isOff,
		status: session.status,
		statusWords: statusWords(session),
		note: session.note,
		summary: session.summary,
		kicker: session.format
			? formatWords(session.format)
			: position && `Session ${position.number} of ${position.of}`,
		what: position ? `session ${position.number} of ${position.of}` : 'this session',
		tracks: tracks.map(({ title }) => ({ title, hue: hueOf(programme, title) })),
		recording: session.recording,
		slides: session.slides,
		programme: { title: programme.title, path: pageOf(programme) },
		run: {
			name: runName(run),
			path: pageOf(run),
			end: run.end.toISOString(),
			isPast: isPast(run, now),
		},
		later: laterRun(run, now),
		place: session.place,
		audience: audienceWords(session),
		cost: programme.cost.summary,
		joining: programme.joining,
		contact: programme.contact.email,
		phases:
			session.status === 'cancelled'
				? []
				: registrationPhases(registration)
						.map(({ state, from, until }) => ({
							...registrationWords(registration, state, subject),
							from: from?.toISOString() ?? '',
							until: until?.toISOString() ?? '',
							isHidden: !isWithin({ from, until }, now),
							soon: state.kind === 'open' &&
								soon && { from: soon.from?.toISOString(), until: soon.until?.toISOString() },
						}))
						.filter(({ sentence }) => sentence),
		links: addLinks(session, { ...publication, now }),
		how: notice.how && {
			text: notice.how.text,
			by: notice.how.url ? 'at' : 'by email to',
			to: notice.how.url?.replace(/^https?:\/\//, '') ?? notice.how.email,
		},
		dates: notice.dates,
		before: previous && { title: previous.title, path: pageOf(previous), day: previous.date },
		after: next && { title: next.title, path: pageOf(next), day: next.date },
		typed: page.replace(/^https?:\/\//, '').match(/[^/]+(?:\/(?=.))?/g),
	};
}

export type SessionFacts = ReturnType<typeof sessionFacts>;

function hueOf(programme: Programme, title: string): string {
	const index =
		programme.kind === 'series' ? programme.tracks.findIndex((track) => track.title === title) : 0;
	return trackHue(index);
}

function laterRun(run: Run, now: Date) {
	const later = runAfter(run, now);
	return (
		later && { name: runName(later), path: pageOf(later), from: later.startDate, to: later.endDate }
	);
}
