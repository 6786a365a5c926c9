import { words } from '../words/index.ts';
import { type Registration, registrationState } from './registration.ts';
import { registrationWords } from './registration-wording.ts';

/** Registration as paper and messages can say it, which nobody updates: an address and dates. */
export interface RegistrationNotice {
	/** The thing to do and where: the form's address or, where there is none, an email address. */
	readonly how?: {
		readonly text: string;
		readonly url?: string | undefined;
		readonly email: string;
	};
	/** The dates or, where it is too late, the reason. */
	readonly dates?: string | undefined;
}

/**
 * Registration as a line or two that stay true.
 *
 * @param subject the thing to register for, in the middle of a sentence: `Cohort 3`, `this session`
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
	const { closing } = registration;
	switch (state.kind) {
		case 'not-yet-open':
			return { how, dates: says.opensAndCloses(state.opens, closing) };
		case 'open':
			return { how, dates: says.closes(closing) };
		case 'full':
			return {
				how: { ...how, text: says.joinWaitingList(subject), url: waitingList },
				dates: says.full,
			};
		default:
			return { dates: registrationWords(registration, state, subject).sentence };
	}
}

/** A notice in plain lines, its address whole, so that mail programs make a link of it. */
export function noticeLines({ how, dates }: RegistrationNotice): string[] {
	const says = words.registration;
	const doing =
		how && (how.url ? says.doAt(how.text, how.url) : says.doByEmail(how.text, how.email));
	return [doing, dates].filter((line) => line !== undefined);
}
