/** The pages of subjects, which are the tags of programmes, months and sessions. */

export const toCome = 'Sessions to come';
export const past = 'Past sessions';
export const programmes = 'Programmes';
export const moreInArchive = 'All past sessions are in the archive';
export const seeAll = 'See all subjects';

export function description(organisation: string): string {
	return `The subjects of ${organisation}’s programmes and sessions.`;
}

/** @example about('Power'); // => 'Programmes and sessions on the subject “Power”, to come and past.' */
export function about(subject: string): string {
	return `Programmes and sessions on the subject “${subject}”, to come and past.`;
}

export const lead = 'Programmes and sessions, by subject.';
