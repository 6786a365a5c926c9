import type { Interval } from './interval.ts';
import type { Run, Session } from './model.ts';
import { openStretch, opensInTime, type Registration } from './registration.ts';
import { goesAhead } from './session.ts';

/*
 * The registration that a session or a run has to offer, at some time or other. Pages, calendars, feeds and the data for
 * programs all ask here, so that none of them offers what another says there is not.
 */

/**
 * The registration for a session. There is none for a session that is cancelled, or postponed until it has a date again,
 * or that is over before registration opens.
 */
export function sessionRegistration({ status, registration }: Session): Registration | undefined {
	return goesAhead({ status }) && opensInTime(registration) ? registration : undefined;
}

/** The registration for a run. There is none while nothing of it goes ahead, or where each session has its own. */
export function runRegistration(run: Run): Registration | undefined {
	const shared = sharedRegistration(run);
	const isOffered = shared && !shared.cancelled && !shared.postponed && opensInTime(shared);
	return isOffered ? shared : undefined;
}

/**
 * The registration for a run's sessions in every state, also when none of them goes ahead. It is not for those that have one of their own.
 *
 * @returns undefined where each session that goes ahead has its own, so that the run has none to offer
 */
export function sharedRegistration({ registration, sessions }: Run): Registration | undefined {
	const meant = sessions.filter((session) => goesAhead(session) && !session.withdrawn);
	return meant.length > 0 && meant.every(hasOwn) ? undefined : registration;
}

/** The sessions of a run for which people register one by one. */
export function sessionsWithOwn({ sessions }: Run): Session[] {
	return sessions.filter((session) => hasOwn(session) && sessionRegistration(session));
}

/** Every registration by which somebody can come to some session of a run. */
export function registrationsOf(run: Run): Registration[] {
	const shared = sharedRegistration(run);
	const own = sessionsWithOwn(run).map(({ registration }) => registration);
	return shared ? [shared, ...own] : own;
}

/** The stretches of time in which somebody can register for some session of a run, in order and apart. */
export function openStretches(run: Run): Interval[] {
	const stretches: Interval[] = [];
	const start = ({ from }: Interval) => from?.getTime() ?? Number.NEGATIVE_INFINITY;
	const end = ({ until }: Interval) => until?.getTime() ?? Number.POSITIVE_INFINITY;
	const open = registrationsOf(run)
		.flatMap((each) => openStretch(each) ?? [])
		.map(({ from, until }) => ({ from, until }));
	for (const next of open.toSorted((a, b) => start(a) - start(b))) {
		const last = stretches.at(-1);
		if (!last || end(last) < start(next)) stretches.push(next);
		else if (end(last) < end(next))
			stretches[stretches.length - 1] = { ...last, until: next.until };
	}
	return stretches;
}

function hasOwn({ registration }: Session): boolean {
	return registration.isOwn;
}
