import type { Meeting } from '../domain/past.ts';
import type { Run } from '../domain/run.ts';
import type { Session } from '../domain/session.ts';
import type { CalendarDate } from '../domain/zoned-time.ts';

/** Something that a commit changed for visitors. Plain data: it outlives the content that it tells of. */
export type Change = SessionChange | RegistrationChange | AddressChange;

/** A change of one session. `from` is what held before. */
export type SessionChange = { readonly session: SessionFacts } & (
	| { readonly kind: 'moved'; readonly from: Meeting }
	| { readonly kind: 'renamed'; readonly from: string }
	| { readonly kind: 'cancelled' | 'postponed' | 'restored' | 'added' | 'withdrawn' }
);

/** Other dates of registration, for a run or, in a series, one session. */
export interface RegistrationChange {
	readonly kind: 'registration';
	readonly run: RunFacts;
	readonly session?: SessionFacts | undefined;
	readonly from: RegistrationFacts;
	readonly to: RegistrationFacts;
}

/** A page that has another address: the old one leads to it. Addresses are ids. */
export interface AddressChange {
	readonly kind: 'redirected';
	readonly from: string;
	readonly to: string;
}

/** A session as it stands after a change; one that was withdrawn, as it stood before. */
export interface SessionFacts extends Meeting {
	readonly id: string;
	readonly oldestId: string;
	readonly title: string;
	/** A cohort's session: "session 3", as people knew it before the change. */
	readonly number?: number | undefined;
	readonly note?: string | undefined;
	readonly run: RunFacts;
}

/** A run as far as it takes to name it and to lead to it. */
export interface RunFacts {
	readonly kind: 'cohort' | 'theme';
	readonly id: string;
	readonly oldestId: string;
	readonly title: string;
	readonly programme: { readonly id: string; readonly title: string };
	/** How many sessions it has. */
	readonly sessions: number;
}

/** What is stated of a registration. */
export interface RegistrationFacts {
	readonly opens?: CalendarDate | undefined;
	readonly closes?: CalendarDate | undefined;
	readonly isFull: boolean;
}

export function runFacts({ kind, id, oldestId, title, programme, sessions }: Run): RunFacts {
	const { id: programmeId, title: programmeTitle } = programme;
	return {
		...{ kind, id, oldestId, title, sessions: sessions.length },
		programme: { id: programmeId, title: programmeTitle },
	};
}

/** @param known the session as people knew it, whose number they would use */
export function sessionFacts(session: Session, known: Session = session): SessionFacts {
	const { id, oldestId, title, note } = session;
	return {
		...{ id, oldestId, title, note, ...meetingOf(session) },
		number: known.position?.number,
		run: runFacts(session.run),
	};
}

export function meetingOf({ date, starts, ends, place }: Meeting): Meeting {
	return { date, starts, ends, place };
}

/** What is stated of a registration; a closing date that a session sets moves with the session. */
export function registrationFacts({ registration }: Pick<Run, 'registration'>): RegistrationFacts {
	const { opening, closing, full } = registration;
	return {
		opens: opening?.date,
		closes: closing.by === 'stated' ? closing.date : undefined,
		isFull: full,
	};
}
