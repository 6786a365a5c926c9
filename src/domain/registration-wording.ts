import type { Closing, Registration, RegistrationState } from './registration.ts';
import { longDate } from './wording.ts';

/** Words for a state that stay true when nobody rebuilds the page, and the action to offer. A past run needs neither. */
export interface RegistrationWords {
	readonly sentence?: string | undefined;
	readonly action?: { readonly text: string; readonly href: string } | undefined;
}

/**
 * @param subject the run or session in the middle of a sentence: `Cohort 3`, `this session`
 * @example registrationWords(registration, { kind: 'not-yet-open', opens: '2027-06-01' }, 'Cohort 3').sentence
 * // => 'Registration for Cohort 3 opens on Tuesday 1 June 2027.'
 */
export function registrationWords(
	registration: Registration,
	state: RegistrationState,
	subject: string,
): RegistrationWords {
	switch (state.kind) {
		case 'not-yet-open':
			return { sentence: `Registration for ${subject} opens on ${longDate(state.opens)}.` };
		case 'open':
			return {
				sentence: `You can register for ${subject} until ${end(state.closing)}.`,
				action: linkOrEmail(registration, `Register for ${subject}`, registration.url),
			};
		case 'full':
			return {
				sentence: `Every place is taken. You can ask to be put on the waiting list for ${subject}.`,
				action: linkOrEmail(
					registration,
					`Join the waiting list for ${subject}`,
					state.waitingList,
				),
			};
		case 'closed':
			return { sentence: `Registration for ${subject} closed at ${end(state.closing)}.` };
		case 'cancelled':
			return { sentence: `Registration for ${subject} is closed: it will not take place.` };
		case 'past':
			return {};
	}
}

/** A link that names the site it opens or, without an address, an email to the contact. */
function linkOrEmail({ contact }: Registration, text: string, url: string | undefined) {
	return url
		? { text: `${text} (opens ${new URL(url).host})`, href: url }
		: {
				text: `${text} by email to ${contact.email}`,
				href: `mailto:${contact.email}?subject=${encodeURIComponent(text)}`,
			};
}

/** The end of registration: "the end of Wednesday 24 February 2021", "the start of its first session on …". */
function end({ date, by }: Closing): string {
	return {
		stated: `the end of ${longDate(date)}`,
		'first-session': `the start of its first session on ${longDate(date)}`,
		'last-session': `the start of its last session on ${longDate(date)}`,
		session: `its start on ${longDate(date)}`,
	}[by];
}
