import { type Closing, type Registration, registrationState } from './registration.ts';
import { registrationWords } from './registration-wording.ts';
import { longDate } from './wording.ts';

/** Registration as paper and messages can say it, which nobody updates: an address and dates. */
export interface RegistrationNotice {
	/** What to do and where: the form's address or, where there is none, an email address. */
	readonly how?: {
		readonly text: string;
		readonly url?: string | undefined;
		readonly email: string;
	};
	/** From when until when or, where nothing can be done any more, why. */
	readonly dates?: string | undefined;
}

/**
 * @param subject what one registers for, in the middle of a sentence: `Cohort 3`, `this session`
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

/** A notice in plain lines, its address whole, so that mail programs make a link of it. */
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
