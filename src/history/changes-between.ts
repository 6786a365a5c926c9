import type { Session } from '../domain/model.ts';
import { sharedRegistration } from '../domain/offered.ts';
import { isSameByClock, isSameMeeting } from '../domain/past.ts';
import {
	type Change,
	meetingOf,
	type RegistrationChange,
	registrationFacts,
	runFacts,
	type SessionChange,
	sessionFacts,
} from './change.ts';
import { type Pair, type Standing, sessionPairs } from './session-pairs.ts';
import type { SnapshotRun } from './snapshot.ts';
import { tradedIds } from './traded-ids.ts';

/**
 * The changes for visitors between two states of some runs. Oldest ids tell which sessions and runs belong together.
 *
 * A session that comes back is compared with what visitors knew of it, so it is restored rather than added.
 */
export function changesBetween(
	before: readonly SnapshotRun[],
	after: readonly SnapshotRun[],
	standing: Standing,
): Change[] {
	const changes: Change[] = [];
	const traded = tradedIds(before, after);
	const pairs = sessionPairs(before, after, { traded, standing });
	for (const [was, is] of pairs) {
		const isTraded = is !== undefined && traded.has(is.oldestId);
		const lost = isTraded ? undefined : lostFor(was, is, standing);
		if (was && is && lost) {
			changes.push({ kind: 'recognised', session: sessionFacts(is, was), from: was.oldestId });
			changes.push(...sessionChanges(knownAs(was, lost, is), is));
			changes.push(redirect(lost, is));
		} else changes.push(...sessionChanges(was, is));
	}
	for (const [was, is] of runPairs(before, after)) {
		if (!was || !is) continue;
		const change = registrationChange(was, is);
		if (change) changes.push(change);
		if (was.run.id !== is.run.id) changes.push(redirect(was.run, is.run));
	}
	const programmes = new Map<string, string>();
	for (const [was, is] of pairs) {
		if (!was || !is) continue;
		const instead = traded.get(is.oldestId)?.instead;
		if (instead) {
			const session = sessionFacts(is, was);
			changes.push({ kind: 'readdressed', session, from: was.oldestId, instead: instead.title });
		} else if (was.id !== is.id) changes.push(redirect(was, is));
		const old = was.run.programme;
		const { oldestId, id } = is.run.programme;
		if (old.oldestId === oldestId && old.id !== id) programmes.set(old.id, id);
	}
	for (const [from, to] of programmes) changes.push({ kind: 'redirected', from, to });
	return changes;
}

function redirect({ id: from }: { id: string }, { id: to }: { id: string }): Change {
	return { kind: 'redirected', from, to };
}

/** The withdrawn session whose id a session states at last. Until then it was published as another. */
function lostFor(
	was: Session | undefined,
	is: Session | undefined,
	standing: Standing,
): Session | undefined {
	if (!was || !is || was.oldestId === is.oldestId || is.status === 'cancelled') return undefined;
	const lost = standing(is.oldestId);
	return lost?.status === 'cancelled' ? lost : undefined;
}

/** A session as visitors knew it. Where nothing has changed since it was published as another, that is as the withdrawn one. */
function knownAs(was: Session, lost: Session, is: Session): Session {
	const meeting = isSameMeeting(was, is) ? meetingOf(lost) : {};
	return { ...was, ...meeting, title: was.title === is.title ? lost.title : was.title };
}

function runPairs(before: readonly SnapshotRun[], after: readonly SnapshotRun[]) {
	const was = new Map(before.map((within) => [within.run.oldestId, within]));
	return after.map((within): Pair<SnapshotRun> => [was.get(within.run.oldestId), within]);
}

function* sessionChanges(was: Session | undefined, is: Session | undefined): Generator<Change> {
	if (!is) {
		if (was) yield { kind: 'withdrawn', session: sessionFacts(was) };
		return;
	}
	if (!was) {
		yield { kind: 'added', session: sessionFacts(is) };
		return;
	}
	const session = sessionFacts(is, was);
	const kind = statusChange(was, is);
	if (kind) yield { kind, session };
	const from = meetingOf(was);
	if (is.status === 'scheduled' && !isSameMeeting(was, is)) {
		yield { kind: isSameByClock(was, is) ? 'rezoned' : 'moved', session, from };
	}
	if (was.title !== is.title) yield { kind: 'renamed', session, from: was.title };
	yield* ownRegistration(was, is);
}

/** The change of a session's status. A postponed session that gets a new date has only moved. */
function statusChange(was: Session, is: Session): (SessionChange['kind'] & Simple) | undefined {
	if (was.status === is.status) return undefined;
	if (is.status !== 'scheduled') return is.status;
	const hasNewDate = was.status === 'postponed' && !isSameMeeting(was, is);
	return hasNewDate ? undefined : 'restored';
}

type Simple = 'cancelled' | 'postponed' | 'restored';

function registrationChange(was: SnapshotRun, is: SnapshotRun): RegistrationChange | undefined {
	// Each session tells of its own.
	if (!sharedRegistration(was.run) && !sharedRegistration(is.run)) return undefined;
	const from = registrationFacts(was.run);
	const to = registrationFacts(is.run);
	if (isSame(from, to)) return undefined;
	return { kind: 'registration', run: runFacts(is.run), from, to };
}

/** The change of a session's own registration. In a series it takes the place of the month's. */
function* ownRegistration(was: Session, is: Session): Generator<RegistrationChange> {
	const [from, to] = [registrationFacts(was), registrationFacts(is)];
	const isOwn = was.registration.isOwn || is.registration.isOwn;
	if (!isOwn || isSame(from, to)) return;
	yield { kind: 'registration', run: runFacts(is.run), session: sessionFacts(is, was), from, to };
}

function isSame(a: object, b: object): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
