import type { Access } from '../../domain/model.ts';
import { capital, listed } from './lists.ts';

/** Places, the ways to attend, and what helps people to take part. */

export const toBeAnnounced = 'Place to be announced';

/** @example roomIn('Room 4', 'The Boathouse'); // => 'Room 4, The Boathouse' */
export function roomIn(room: string, venue: string): string {
	return `${room}, ${venue}`;
}

/** @example addressed('The Boathouse', ['12 Mill Lane', 'Riverside']); // => 'The Boathouse, 12 Mill Lane, Riverside' */
export function addressed(name: string, lines: readonly string[]): string {
	return [name, ...lines].join(', ');
}

/** @example hybrid('The Boathouse', 'Online (Zoom)'); // => 'The Boathouse, and online (Zoom)' */
export function hybrid(place: string, online = 'online'): string {
	return `${place}, and ${online.replace(/^O/, 'o')}`;
}

/** The ways to attend, as one of a page's facts. */
export const attendance = {
	online: 'Online',
	'in-person': 'In person',
	hybrid: 'In person or online',
} as const;

/** The link to a map. */
export const onMap = 'See it on a map (opens OpenStreetMap)';

/** @param site the name of the site that the link opens */
export function ownSite(name: string, site: string): string {
	return `${name} (opens ${site})`;
}

export const gettingThere = 'Getting there';

/** The things that help people to take part, by the words that editors type. */
export const offered = {
	captions: 'captions',
	bsl: 'British Sign Language',
	interpretation: 'interpretation into other languages',
	transcript: 'a transcript',
	recorded: 'a recording afterwards',
	'camera-optional': 'no need for a camera',
	'step-free': 'step-free access',
	'accessible-toilet': 'an accessible toilet',
	'hearing-loop': 'a hearing loop',
	'quiet-space': 'a quiet space',
	'accessible-parking': 'accessible parking',
	childcare: 'childcare',
} as const;

/**
 * The things that help people to take part, and a note.
 *
 * @example access({ offers: ['captions', 'recorded'] }); // => 'Captions and a recording afterwards.'
 */
export function access({ offers = [], note }: Access): string {
	const list = offers.length > 0 && `${capital(listed(offers.map((word) => offered[word])))}.`;
	return [list, note].filter(Boolean).join(' ');
}
