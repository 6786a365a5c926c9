/** Texts to paste elsewhere, and the picture that stands for a shared page. */

export const heading = 'Words to paste into an email, a newsletter or WhatsApp';

export const email = {
	label: 'For an email or a newsletter',
	copy: 'Copy the email text',
} as const;

export const whatsApp = {
	label: 'For WhatsApp',
	copy: 'Copy the WhatsApp text',
	send: 'Send it with WhatsApp (opens wa.me)',
} as const;

export const link = {
	label: 'Only the address of this page',
	copy: 'Copy the link',
} as const;

export const copied = 'Copied.';
export const notCopied =
	'Your browser did not let us copy. The text is selected: copy it yourself.';

type Status = 'scheduled' | 'postponed' | 'cancelled';

/** A session's status before its date, in a text with room for it. */
export function statusInEmail(status: Status): string {
	return { scheduled: '', postponed: 'Postponed, was to be on ', cancelled: 'Cancelled: ' }[status];
}

/** A session's status before its date or its title. */
export function statusInShort(status: Status): string {
	return { scheduled: '', postponed: 'Postponed: ', cancelled: 'Cancelled: ' }[status];
}

/** The last line of an email. */
export function moreByEmail(address: string): string {
	return `All dates, calendar files and changes: ${address}`;
}

/** The last line of a message. */
export function moreInShort(address: string): string {
	return `More: ${address}`;
}

/** The words that mark a card out. */
export const cardMarks = {
	scheduled: undefined,
	cancelled: 'Cancelled',
	postponed: 'Postponed: a new date will follow',
} as const;

/** The time of a session that does not go ahead. */
export function plannedFor(time: string): string {
	return `Planned for ${time}`;
}

/** Beside the dates that a card has room for. @example moreDates(3); // => '+ 3 more' */
export function moreDates(number: number): string {
	return `+ ${number} more`;
}

/** The site's card in words. */
export function siteBy(site: string, organisation: string): string {
	return `${site}, by ${organisation}`;
}
