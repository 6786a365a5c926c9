import { words } from '../words/index.ts';
import { deadline, type Registration, type RegistrationState } from './registration.ts';

/** Words for a state that stay true when nobody rebuilds the page, and the action to offer. A past run needs neither. */
export interface RegistrationWords {
	readonly sentence?: string | undefined;
	readonly action?: { readonly text: string; readonly href: string } | undefined;
}

/**
 * @param subject the run or session in the middle of a sentence: `Cohort 3`, `this session`
 * @param whole the same for somebody who does not see the page: `Street School: Cohort 3`
 * @example registrationWords(registration, { kind: 'not-yet-open', opens: '2027-06-01' }, 'Cohort 3').sentence
 * // => 'Registration for Cohort 3 opens on Tuesday 1 June 2027.'
 */
export function registrationWords(
	registration: Registration,
	state: RegistrationState,
	subject: string,
	whole = subject,
): RegistrationWords {
	const says = words.registration;
	const to = (doing: (what: string) => string, url: string | undefined) =>
		linkOrEmail(registration, { text: doing(subject), emailSubject: doing(whole), url });
	switch (state.kind) {
		case 'not-yet-open':
			return { sentence: says.opens(subject, state.opens) };
		case 'open':
			return {
				sentence: says.open(subject, deadline(state.closing)),
				action: to(says.register, registration.url),
			};
		case 'full':
			return {
				sentence: says.fullWithWaitingList(subject),
				action: to(says.joinWaitingList, state.waitingList),
			};
		case 'closed':
			return { sentence: says.closed(subject, deadline(state.closing)) };
		case 'cancelled':
			return { sentence: says.cancelled(subject) };
		case 'postponed':
			return { sentence: says.postponed(subject) };
		case 'past':
			return {};
	}
}

/** A link that names the site it opens or, without an address, an email to the contact. */
function linkOrEmail(
	{ contact }: Registration,
	{ text, emailSubject, url }: { text: string; emailSubject: string; url: string | undefined },
) {
	const says = words.registration;
	return url
		? { text: says.opening(text, new URL(url).host), href: url }
		: {
				text: says.byEmail(text, contact.email),
				href: `mailto:${contact.email}?subject=${encodeURIComponent(emailSubject)}`,
			};
}
