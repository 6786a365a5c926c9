import { z } from 'zod';
import type { Venue, Where } from '../domain/model.ts';
import { attendanceOf, isOnline, placeInFull } from '../domain/place.ts';
import { facts } from '../schemas/facts.ts';
import { venue } from '../schemas/venue.ts';
import { slug, text } from './fields.ts';

/** The place of something, as programs read it. */
export const where = {
	place: text
		.optional()
		.describe(
			'In words, with the address of the venue. Never the link that opens a meeting. Missing while it is to be announced.',
		),
	venue: z
		.object({ id: slug, ...venue.shape })
		.optional()
		.describe('Missing where the place is words alone.'),
	attendance: facts.shape.attendance.describe(
		'The way to attend. Missing where nobody stated it and the place does not tell.',
	),
};

interface WhereDocument {
	readonly place: string | undefined;
	readonly venue: Venue | undefined;
	readonly attendance: Where['attendance'];
}

/** The place of something, as a document shows it. */
export function whereDocument(of: Where): WhereDocument {
	return { place: placeInFull(of) || undefined, venue: of.venue, attendance: attendanceOf(of) };
}

/** Can people attend from anywhere? It stands beside `attendance` since version 1 began with it. */
export function isOnlineToo(of: Where): boolean {
	const attendance = attendanceOf(of);
	return attendance === 'online' || attendance === 'hybrid' || isOnline(of.place ?? '');
}
