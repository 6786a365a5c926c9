import { counted } from '../domain/wording.ts';
import type { Change, RunFacts, SessionChange, SessionFacts } from './change.ts';
import {
	type ChangeWords,
	capital,
	dateWords,
	moveWords,
	registrationChangeWords,
} from './move-wording.ts';

/** The verbs for changes that need no more words. */
const VERBS = {
	cancelled: ['cancels', 'cancelled'],
	postponed: ['postpones', 'postponed'],
	restored: ['restores', 'restored'],
	added: ['adds', 'added'],
	withdrawn: ['withdraws', 'withdrawn'],
} as const;

/** A change in words, and its subject: a session, or a run if several of its sessions are meant. */
export interface ToldChange extends ChangeWords {
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
		return [{ ...registrationChangeWords(whom, from, to, year), about: session ?? run }];
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

function sessionChangeWords(change: SessionChange, count: number, year: string): ChangeWords {
	const { session } = change;
	const whom = count > 1 ? severalWords(session.run, count) : sessionWords(session);
	if (change.kind === 'moved') return moveWords(whom, change.from, session, year);
	if (change.kind === 'renamed') {
		const names = `from “${change.from}” to “${session.title}”`;
		return { does: `renames ${whom} ${names}`, done: `${capital(whom)} was renamed ${names}` };
	}
	const [does, done] = VERBS[change.kind];
	const which = count > 1 ? whom : `${whom} on ${dateWords(session.date, year)}`;
	const were = count > 1 ? 'were' : 'was';
	return { does: `${does} ${which}`, done: `${capital(which)} ${were} ${done}` };
}

/** @example sessionWords(session); // => 'session 3 of Cohort 2' */
function sessionWords({ number, title, run }: SessionFacts): string {
	return number === undefined ? `“${title}”` : `session ${number} of ${runWords(run)}`;
}

/** @example severalWords(cohort, 5); // => 'all 5 sessions of Cohort 2' */
function severalWords(run: RunFacts, count: number): string {
	const words = `${counted(count, 'session')} of ${runWords(run)}`;
	return count === run.sessions ? `all ${words}` : words;
}

/** @example runWords(cohort); // => 'Cohort 2' */
function runWords({ title, kind }: RunFacts): string {
	return kind === 'cohort' ? title : `“${title}”`;
}
