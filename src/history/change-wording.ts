import type { Meeting } from '../domain/model.ts';
import { words } from '../words/index.ts';
import type { Change, RunFacts, SessionChange, SessionFacts } from './change.ts';

/** A change in words, and its subject: a session, or a run if several of its sessions are meant. */
export interface ToldChange extends words.told.ChangeWords {
	readonly about: SessionFacts | RunFacts;
}

/**
 * Changes in words. Equal changes to several sessions of one run are told together. New addresses are left out, since old
 * ones lead there.
 *
 * @param year the reader's year: dates of that year are written without it
 */
export function changeWords(changes: readonly Change[], year: string): ToldChange[] {
	const groups = Map.groupBy(changes, toldTogether).values();
	return [...groups].flatMap(([first, ...more]): ToldChange[] => {
		if (!first || first.kind === 'redirected') return [];
		if (first.kind !== 'registration') {
			const about = more.length > 0 ? first.session.run : first.session;
			return [{ ...sessionChangeWords(first, more.length + 1, year), about }];
		}
		const { session, run, from, to } = first;
		const whom = session ? sessionWords(session) : runWords(run);
		return [{ ...words.told.registrationChanged(whom, from, to, year), about: session ?? run }];
	});
}

/** A key that is the same for changes that may be told together. */
function toldTogether(change: Change): string {
	if (change.kind === 'registration' || change.kind === 'redirected') return JSON.stringify(change);
	const { kind, session } = change;
	// Sessions of an event that have its title are renamed with it.
	const isRenamedAlone = kind === 'renamed' && session.title !== session.run.title;
	const isOfItsOwn =
		isRenamedAlone ||
		kind === 'readdressed' ||
		(kind === 'moved' && change.from.date !== session.date);
	const own = isOfItsOwn && session.oldestId;
	const isMove = kind === 'moved' || kind === 'rezoned';
	const how = isMove ? [change.from, session].map(withoutDate) : kind === 'renamed' && change.from;
	return JSON.stringify([kind, session.run.oldestId, own, how]);
}

/** The hours and the place of a meeting, in words, so that a night is the same on any day. */
function withoutDate(meeting: Meeting) {
	return [words.times.timeAsChanged(meeting), meeting.place, meeting.timeZone];
}

function sessionChangeWords(
	change: SessionChange,
	count: number,
	year: string,
): words.told.ChangeWords {
	const { session } = change;
	const { told } = words;
	const whom =
		count > 1
			? told.sessionsOf(count, session.run.sessions, runWords(session.run))
			: sessionWords(session);
	if (change.kind === 'moved') return told.moved(whom, change.from, session, year);
	if (change.kind === 'rezoned') return told.rezoned(whom, change.from, session);
	if (change.kind === 'renamed') {
		const renamed = count > 1 ? runWords(session.run) : whom;
		return told.renamed(renamed, change.from, session.title);
	}
	if (change.kind === 'readdressed') return told.readdressed(whom, change.instead);
	const date = count > 1 ? undefined : session.date;
	if (change.kind === 'recognised') return told.recognised(whom, date, year);
	return told.happened(change.kind, whom, date, year);
}

/** @example sessionWords(session); // => 'session 3 of Cohort 2' */
function sessionWords({ number, title, run }: SessionFacts): string {
	return number === undefined
		? words.told.titled(title)
		: words.told.sessionOf(number, runWords(run));
}

/** @example runWords(cohort); // => 'Cohort 2' */
function runWords({ title, kind }: RunFacts): string {
	return kind === 'cohort' ? title : words.told.titled(title);
}
