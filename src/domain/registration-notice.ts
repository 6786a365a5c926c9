import { type Closing, type Registration, registrationState } from './registration.ts';
import { registrationWords } from './registration-wording.ts';
import { longDate } from './wording.ts';

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
	const state = registrationState(registration, now);
	const { url, waitingList, contact } = registration;
	const how = { text: `Register for ${subject}`, url, email: contact.email };
	const closes = `closes ${end(registration.closing)}.`;
	switch (state.kind) {
		case 'not-yet-open':
			return { how, dates: `Registration opens on ${longDate(state.opens)} and ${closes}` };
		case 'open':
			return { how, dates: `Registration ${closes}` };
		case 'full':
			return {
				how: { ...how, text: `Join the waiting list for ${subject}`, url: waitingList },
				dates: 'Every place is taken.',
			};
		default:
			return { dates: registrationWords(registration, state, subject).sentence };
	}
}

/** A notice as lines of plain text. The address is complete, so that mail programs turn it into a link. */
export function noticeLines({ how, dates }: RegistrationNotice): string[] {
	const doing = how && (how.url ? `${how.text}: ${how.url}` : `${how.text} by email: ${how.email}`);
	return [doing, dates].filter((line) => line !== undefined);
}

function end({ date, by }: Closing): string {
	return {
		stated: `at the end of ${longDate(date)}`,
		'first-session': `when the first session starts on ${longDate(date)}`,
		'last-session': `when the last session starts on ${longDate(date)}`,
		session: `when the session starts on ${longDate(date)}`,
	}[by];
}
