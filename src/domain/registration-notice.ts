import { words } from '../words/index.ts';
import { deadline, type Registration, registrationState } from './registration.ts';
import { registrationWords } from './registration-wording.ts';

/** Registration in words for paper and messages, which nobody updates: an address and dates. */
export interface RegistrationNotice {
	/** An instruction, with the address of the form or, without a form, an email address. */
	readonly how?: {
		readonly text: string;
		readonly url?: string | undefined;
		readonly email: string;
	};
	/** The dates of registration or, when it is too late, the reason. */
	readonly dates?: string | undefined;
}

/**
 * @param subject the run or session in the middle of a sentence: `Cohort 3`, `this session`
 * @example registrationNotice(registration, now, 'Cohort 6').dates
 * // => 'Registration opens on Tuesday 1 June 2027 and closes at the end of Monday 11 October 2027.'
 */
export function registrationNotice(
	registration: Registration,
	now: Date,
	subject: string,
): RegistrationNotice {
	const says = words.registration;
	const state = registrationState(registration, now);
	const { url, waitingList, contact } = registration;
	const how = { text: says.register(subject), url, email: contact.email };
	const last = deadline(registration.closing);
	switch (state.kind) {
		case 'not-yet-open':
			return { how, dates: says.opensAndCloses(state.opens, last) };
		case 'open':
			return { how, dates: last && says.closes(last) };
		case 'full':
			return {
				how: { ...how, text: says.joinWaitingList(subject), url: waitingList },
				dates: says.full,
			};
		default:
			return { dates: registrationWords(registration, state, subject).sentence };
	}
}

/** A notice as lines of plain text. The address is complete, so that mail programs turn it into a link. */
export function noticeLines({ how, dates }: RegistrationNotice): string[] {
	const says = words.registration;
	const doing =
		how && (how.url ? says.doAt(how.text, how.url) : says.doByEmail(how.text, how.email));
	return [doing, dates].filter((line) => line !== undefined);
}
