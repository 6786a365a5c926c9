import { emailLink, type Sentence } from '../sentence.ts';

/** A programme: its parts or tracks, its runs, what it offers besides. */

export const heading = 'Programmes';

export const course = {
	parts: 'The parts',
	cohorts: 'Cohorts and dates',
	allCohorts: 'All cohorts and dates',
	pastCohorts: 'Past cohorts',
} as const;

export const series = {
	comingMonths: 'Coming months',
	tracks: 'The tracks',
	earlierMonths: 'Earlier months',
} as const;

/** @param people those whom a track is open to, in the middle of a sentence */
export function openTo(people: string): string {
	return `Open to ${people}.`;
}

export const testimonials = 'What people said';

/** The author of a testimonial. @example saidBy({ name: 'Penny', role: 'Teacher' }); // => 'Penny, Teacher' */
export function saidBy(author: {
	readonly name: string;
	readonly role: string;
	readonly place?: string | undefined;
}): string {
	return [author.name, author.role, author.place].filter(Boolean).join(', ');
}

export const questions = {
	heading: 'Questions',
	none: 'No questions have been collected yet.',
	description: (organisation: string) => `What people ask about the programmes of ${organisation}.`,
	askYours: (email: string): Sentence => [
		'Is your question not here? Email ',
		emailLink(email),
		'.',
	],
} as const;

export const resources = {
	heading: 'Resources',
	kinds: {
		recording: 'recording',
		presentation: 'presentation',
		document: 'document',
		page: 'page',
	},
	/** The kind of a resource, the form of its file and a note, after its title. */
	remark: (kind: string, form: string | undefined, note: string | undefined) =>
		` (${form ? `${kind}, ${form}` : kind})${note ? `. ${note}` : ''}`,
	whereNoLink: (email: string): Sentence => [
		'Where something here has no link, email ',
		emailLink(email),
		' and ask for it.',
	],
} as const;

export const feedback = {
	heading: 'Your thoughts',
	/** @param site the name of the site that the link opens */
	give: (site: string) => `Give feedback (opens ${site})`,
	giveByEmail: (email: string) => `Give feedback by email to ${email}`,
	/** @param programme its title */
	emailSubject: (programme: string) => `Feedback: ${programme}`,
} as const;

/** The words around the number of parts on a course's card. */
export function cardParts(parts: number) {
	return { above: 'A course in', below: parts === 1 ? 'part' : 'parts' };
}

/** The words around the number of tracks on a series' card. */
export function cardTracks(tracks: number) {
	return { above: 'A series with', below: tracks === 1 ? 'track' : 'tracks' };
}
