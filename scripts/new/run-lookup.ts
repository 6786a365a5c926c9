import { partsOf, programmeOf, tracksOf } from '../../src/checker/content.ts';
import { folderOf } from '../../src/domain/join/entry.ts';
import type { Known } from './asking.ts';
import {
	type AnySession,
	type DatedRun,
	going,
	holidaysBy,
	runsOf,
	type SiteContent,
} from './content.ts';
import { datesFrom, dayAfter, type Suggested } from './rhythm.ts';
import { placeIn } from './run-shape.ts';

/* The facts of a run that a new session in it needs. */

/** All runs that there are, the newest first. */
export function allRuns(content: SiteContent): DatedRun[] {
	const runs = (['cohort', 'theme', 'event'] as const).flatMap(
		(kind): DatedRun[] => runsOf(kind, content) as DatedRun[],
	);
	return runs.sort((a, b) => (a.last < b.last ? 1 : -1));
}

/** The run that a session is added to. */
export function runOf(content: SiteContent, { to }: Known): DatedRun | undefined {
	return allRuns(content).find(({ run }) => run.file.id === to);
}

/** The parts of its course. */
export function partsIn(content: SiteContent, known: Known): { id: string; title: string }[] {
	const { run } = runOf(content, known) ?? {};
	const parts = run && partsOf(programmeOf(run.file, content));
	return (parts ?? []).flatMap((part) =>
		part?.id ? [{ id: part.id, title: part.title ?? part.id }] : [],
	);
}

/** The part of the course that a session is on. */
export function partOf(session: unknown): string | undefined {
	return (session as { part?: string } | undefined)?.part;
}

/** Is there a session on a part that was not cancelled? */
export function isTaught(content: SiteContent, known: Known, part: string | undefined): boolean {
	const sessions = runOf(content, known)?.run.draft?.sessions ?? [];
	return sessions.some((each) => partOf(each) === part && each?.status !== 'cancelled');
}

/** A session of a month needs a title, and so does one on a part that the cohort has already. One of an event has its title. */
export function needsTitle(content: SiteContent, known: Known): boolean {
	const kind = runOf(content, known)?.run.kind;
	return kind === 'theme' || (kind === 'cohort' && isTaught(content, known, known.part));
}

/** The tracks of its series. */
export function tracksIn(content: SiteContent, known: Known): string[] {
	const { run } = runOf(content, known) ?? {};
	const tracks = run && tracksOf(programmeOf(run.file, content));
	return (tracks ?? []).flatMap((track) => track?.id ?? []);
}

/**
 * The next date in the rhythm of the others on which nothing of the programme takes place: after the last session, or
 * between those of a month.
 */
export function suggestion(content: SiteContent, known: Known): Suggested {
	const source = runOf(content, known);
	if (!source) return { dates: [], leftOut: [] };
	const { kind, draft, file } = source.run;
	const others = kind === 'theme' ? runsOf(kind, content, folderOf(file.id)) : [];
	const taken = new Set([source, ...others].flatMap(({ planned }) => planned));
	const next = (date: string) => dayAfter(date, source.planned);
	const holidayOf = holidaysBy(content, draft?.timeZone);
	const { dates, leftOut } = datesFrom(kind === 'theme' ? source.first : next(source.last), {
		count: 1,
		next,
		holidayOf: (date) => (taken.has(date) ? 'taken' : holidayOf(date)),
	});
	return { dates, leftOut: leftOut.filter(({ date }) => !taken.has(date)) };
}

/** The last session that goes ahead. */
export function lastOf(content: SiteContent, known: Known): AnySession | undefined {
	const sessions = going(runOf(content, known)?.run);
	return sessions.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)).at(-1);
}

/** The place of the others: that of their run or, where it states none, that of the last session. */
export function whereIs(content: SiteContent, known: Known) {
	const { place, venue } = runOf(content, known)?.run.draft ?? {};
	if (place !== undefined || venue !== undefined) return { place, venue, isOwn: false };
	const last = lastOf(content, known);
	return { place: last?.place, venue: last?.venue, isOwn: true };
}

/** Is it not at the venue of the others? Then it has to say where it is. */
export function isOffVenue(content: SiteContent, known: Known): boolean {
	const { venue, isOwn } = whereIs(content, known);
	return !isOwn && venue !== undefined && placeIn(known).venue === undefined;
}
