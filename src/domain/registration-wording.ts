import { words } from '../words/index.ts';
import type { Registration, RegistrationState } from './registration.ts';

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
	const says = words.registration;
	switch (state.kind) {
		case 'not-yet-open':
			return { sentence: says.opens(subject, state.opens) };
		case 'open':
			return {
				sentence: says.open(subject, state.closing),
				action: linkOrEmail(registration, says.register(subject), registration.url),
			};
		case 'full':
			return {
				sentence: says.fullWithWaitingList(subject),
				action: linkOrEmail(registration, says.joinWaitingList(subject), state.waitingList),
			};
		case 'closed':
			return { sentence: says.closed(subject, state.closing) };
		case 'cancelled':
			return { sentence: says.cancelled(subject) };
		case 'past':
			return {};
	}
}

/** A link that names the site it opens or, without an address, an email to the contact. */
function linkOrEmail({ contact }: Registration, text: string, url: string | undefined) {
	const says = words.registration;
	return url
		? { text: says.opening(text, new URL(url).host), href: url }
		: {
				text: says.byEmail(text, contact.email),
				href: `mailto:${contact.email}?subject=${encodeURIComponent(text)}`,
			};
}
