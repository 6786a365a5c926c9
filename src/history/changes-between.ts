import type { Session } from '../domain/model.ts';
import { isSameMeeting } from '../domain/past.ts';
import {
	type Change,
	meetingOf,
	type RegistrationChange,
	registrationFacts,
	runFacts,
	type SessionChange,
	sessionFacts,
} from './change.ts';
import type { SnapshotRun } from './snapshot.ts';

/** The changes for visitors between two states of some runs. Oldest ids tell which sessions and runs belong together. */
export function changesBetween(
	before: readonly SnapshotRun[],
	after: readonly SnapshotRun[],
): Change[] {
	const changes: Change[] = [];
	const pairs = sessionPairs(before, after);
	const zonesBefore = zonesOf(before);
	const zonesAfter = zonesOf(after);
	for (const [was, is] of pairs) {
		changes.push(...sessionChanges(was, is));
		if (was && is) changes.push(...zoneChange(was, is, zonesBefore(was), zonesAfter(is)));
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
		if (was.id !== is.id) changes.push(redirect(was, is));
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

/** Finds the zone of a session. */
function zonesOf(runs: readonly SnapshotRun[]): (session: Session) => Zone | undefined {
	const zones = new Map(runs.map(({ run, site }) => [run.oldestId, site]));
	return ({ run }) => zones.get(run.oldestId);
}

type Zone = Pick<SnapshotRun['site'], 'timeZone' | 'timeZoneName'>;

/** The change of a session that keeps its times by the clock, and takes place at another moment in another zone. */
function* zoneChange(
	was: Session,
	is: Session,
	before: Zone | undefined,
	after: Zone | undefined,
): Generator<Change> {
	if (!before || !after || before.timeZone === after.timeZone) return;
	const isElsewhen =
		was.start.getTime() !== is.start.getTime() || was.end.getTime() !== is.end.getTime();
	if (is.status !== 'scheduled' || !isElsewhen || !isSameMeeting(was, is)) return;
	const isNamed = before.timeZoneName !== after.timeZoneName;
	const [from, to] = isNamed
		? [before.timeZoneName, after.timeZoneName]
		: [before.timeZone, after.timeZone];
	yield { kind: 'rezoned', session: sessionFacts(is, was), from, to };
}

type Pair<Item> = readonly [was: Item | undefined, is: Item | undefined];

/** Each session as it was and as it is. A session that states an older name stands for the session of that name. */
function sessionPairs(
	before: readonly SnapshotRun[],
	after: readonly SnapshotRun[],
): Pair<Session>[] {
	const was = byOldestId(before);
	const is = byOldestId(after);
	const claims = new Map<string, string>();
	for (const { run } of after) {
		for (const { id, formerIds, oldestId } of run.sessions) {
			for (const alias of [id, ...formerIds]) claims.set(alias, oldestId);
		}
	}
	const unread = new Set(after.flatMap((run) => run.unread));
	const pairs: Pair<Session>[] = [];
	const paired = new Set<string>();
	for (const [oldestId, session] of was) {
		const claimed = claims.get(session.id) ?? claims.get(oldestId);
		const successor = claimed === undefined || was.has(claimed) ? undefined : is.get(claimed);
		const other = is.get(oldestId) ?? successor;
		if (other) paired.add(other.oldestId);
		if (other || !(claimed || unread.has(session.id))) pairs.push([session, other]);
	}
	for (const [oldestId, session] of is) {
		if (!paired.has(oldestId)) pairs.push([undefined, session]);
	}
	return pairs;
}

function byOldestId(runs: readonly SnapshotRun[]): Map<string, Session> {
	const sessions = new Map<string, Session>();
	for (const session of runs.flatMap(({ run }) => run.sessions)) {
		if (!sessions.has(session.oldestId)) sessions.set(session.oldestId, session);
	}
	return sessions;
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
	if (is.status === 'scheduled' && !isSameMeeting(was, is)) yield { kind: 'moved', session, from };
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
