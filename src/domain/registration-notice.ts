import { words } from '../words/index.ts';
import {
	type Address,
	deadline,
	type Registration,
	registrationState,
	waitingListAddress,
} from './registration.ts';
import { registrationWords } from './registration-wording.ts';

/** Registration in words for paper and messages, which nobody updates: an address and dates. */
export interface RegistrationNotice {
	/** An instruction, with the address to turn to. */
	readonly how?: Address & { readonly text: string };
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
	const { url, phone, email, kind } = registration;
	const how = { text: says.register(kind, subject), url, phone, email };
	const last = deadline(registration.closing);
	switch (state.kind) {
		case 'not-yet-open':
			return { how, dates: says.opensAndCloses(kind, state.opens, last) };
		case 'open':
			return { how, dates: last && says.closes(kind, last) };
		case 'full':
			return {
				how: { text: says.joinWaitingList(subject), ...waitingListAddress(registration) },
				dates: says.full,
			};
		default:
			return { dates: registrationWords(registration, state, subject).sentence };
	}
}

/** A notice as lines of plain text. The address is complete, so that mail programs turn it into a link. */
export function noticeLines({ how, dates }: RegistrationNotice): string[] {
	return [how && instruction(how), dates].filter((line) => line !== undefined);
}

function instruction({ text, url, phone, email }: NonNullable<RegistrationNotice['how']>): string {
	const says = words.registration;
	if (url) return says.doAt(text, url);
	return phone ? says.doByPhone(text, phone) : says.doByEmail(text, email);
}
