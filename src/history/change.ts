import type { Meeting, Run, Session } from '../domain/model.ts';
import type { CalendarDate } from '../domain/zoned-time.ts';

/** A change that a commit made for visitors. It is plain data, so it outlives the content that it tells of. */
export type Change = SessionChange | RegistrationChange | AddressChange;

/** A change of one session. `from` is the old value. */
export type SessionChange = { readonly session: SessionFacts } & (
	| { readonly kind: 'moved'; readonly from: Meeting }
	| { readonly kind: 'renamed'; readonly from: string }
	/** It states at last the id of a session that was withdrawn. `from` is the oldest id that it had until then. */
	| { readonly kind: 'recognised'; readonly from: string }
	/** Its old id went to another. `from` is its old oldest id, and `instead` the title of the other. */
	| { readonly kind: 'readdressed'; readonly from: string; readonly instead: string }
	/** It keeps its times by the clock, and the clock is another. */
	| { readonly kind: 'rezoned'; readonly from: Meeting }
	| { readonly kind: 'cancelled' | 'postponed' | 'restored' | 'added' | 'withdrawn' }
);

/** A change of registration, for a run or, in a series, for one session. */
export interface RegistrationChange {
	readonly kind: 'registration';
	readonly run: RunFacts;
	readonly session?: SessionFacts | undefined;
	readonly from: RegistrationFacts;
	readonly to: RegistrationFacts;
}

/** A page that got another address. The old one leads to it. Addresses are ids. */
export interface AddressChange {
	readonly kind: 'redirected';
	readonly from: string;
	readonly to: string;
}

/** The facts of a session after a change, or before it if the session was withdrawn. */
export interface SessionFacts extends Meeting {
	readonly id: string;
	readonly oldestId: string;
	readonly title: string;
	/** The number of a cohort's session, as people knew it before the change. */
	readonly number?: number | undefined;
	readonly note?: string | undefined;
	readonly run: RunFacts;
}

/** The facts that name a run and lead to it. */
export interface RunFacts {
	readonly kind: Run['kind'];
	readonly id: string;
	readonly oldestId: string;
	readonly title: string;
	readonly programme: { readonly id: string; readonly title: string };
	/** The number of its sessions. */
	readonly sessions: number;
}

/** The stated facts of a registration. */
export interface RegistrationFacts {
	readonly opens?: CalendarDate | undefined;
	readonly closes?: CalendarDate | undefined;
	readonly isFull: boolean;
}

/** The facts that name a run. */
export function runFacts({ kind, id, oldestId, title, programme, sessions }: Run): RunFacts {
	const { id: programmeId, title: programmeTitle } = programme;
	return {
		...{ kind, id, oldestId, title, sessions: sessions.length },
		programme: { id: programmeId, title: programmeTitle },
	};
}

/**
 * The facts of a session.
 *
 * @param known the session as people knew it, whose number they would use
 */
export function sessionFacts(session: Session, known: Session = session): SessionFacts {
	const { id, oldestId, title, note } = session;
	return {
		...{ id, oldestId, title, note, ...meetingOf(session) },
		number: known.position?.number,
		run: runFacts(session.run),
	};
}

/** When and where a session meets. */
export function meetingOf(meeting: Meeting): Meeting {
	const { date, endDate, starts, ends, allDay, place, timeZone, timeZoneName } = meeting;
	return { date, endDate, starts, ends, allDay, place, timeZone, timeZoneName };
}

/** The stated facts of a registration. A closing date that a session sets is left out, since it moves with the session. */
export function registrationFacts({ registration }: Pick<Run, 'registration'>): RegistrationFacts {
	const { opening, closing, full } = registration;
	return {
		opens: opening?.date,
		closes: closing.by === 'stated' ? closing.date : undefined,
		isFull: full,
	};
}
