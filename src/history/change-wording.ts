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
	const isOfItsOwn = kind === 'renamed' || (kind === 'moved' && change.from.date !== session.date);
	const own = isOfItsOwn && session.oldestId;
	const { starts, ends, place } = session;
	const how = kind === 'moved' && [change.from, starts, ends, place].map(withoutDate);
	return JSON.stringify([kind, session.run.oldestId, own, how]);
}

function withoutDate(of: object | string): object | string {
	return typeof of === 'string' ? of : { ...of, date: '' };
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
	if (change.kind === 'rezoned') return told.rezoned(whom, change.from, change.to);
	if (change.kind === 'renamed') return told.renamed(whom, change.from, session.title);
	return told.happened(change.kind, whom, count > 1 ? undefined : session.date, year);
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
