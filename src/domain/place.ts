import { words } from '../words/index.ts';
import type { Where } from './model.ts';

/** The way to attend (schema.org: `eventAttendanceMode`). */
export type Attendance = NonNullable<Where['attendance']>;

/** Is this place on the internet and nowhere else? Editors write "Online" and may add the program: `Online (Zoom)`. */
export function isOnline(place: string): boolean {
	return /^online(\s*\([^)]*\))?$/i.test(place.trim());
}

/** The way to attend, as stated or as the place says; undefined where nobody said it. @param where.venue it, or its id */
export function attendanceOf({
	attendance,
	place,
	venue,
}: Omit<Where, 'venue'> & { readonly venue?: Where['venue'] | string }): Attendance | undefined {
	if (attendance) return attendance;
	if (venue) return 'in-person';
	return place !== undefined && isOnline(place) ? 'online' : undefined;
}

/** A place in a line, without the address of its venue; empty where none is stated. */
export function placeName({ venue, place, attendance }: Where): string {
	if (!venue) return place ?? '';
	if (attendance === 'hybrid') return words.places.hybrid(venue.name, place);
	return place === undefined ? venue.name : words.places.roomIn(place, venue.name);
}

/** A place in a line with the address of its venue (RFC 5545: LOCATION); empty where none is stated. */
export function placeInFull(where: Where): string {
	const { venue, place, attendance } = where;
	if (!venue) return placeName(where);
	const name = words.places.addressed(venue.name, addressLines(venue));
	if (attendance === 'hybrid') return words.places.hybrid(name, place);
	return place === undefined ? name : words.places.roomIn(place, name);
}

/** The place of some sessions: the same for all, or the venue that each is a room of; undefined where they have several. */
export function sharedWhere(sessions: readonly { readonly where: Where }[]): Where | undefined {
	const wheres = sessions.map(({ where }) => where);
	const [only, ...others] = new Map(wheres.map((where) => [JSON.stringify(where), where])).values();
	if (others.length === 0) return only;
	const venue = only?.venue;
	const isThere = (where: Where) =>
		where.venue?.id === venue?.id && attendanceOf(where) === 'in-person';
	return venue && wheres.every(isThere) ? { venue } : undefined;
}

/** The same in a line with the address; undefined where they have several places, or none is stated. */
export function sharedPlace(sessions: readonly { readonly where: Where }[]): string | undefined {
	const where = sharedWhere(sessions);
	return (where && placeInFull(where)) || undefined;
}

/** The address of a venue, line by line, as people write it on an envelope. */
export function addressLines({
	street,
	locality,
	postcode,
}: NonNullable<Where['venue']>): string[] {
	const town = [locality, postcode].filter(Boolean).join(' ');
	return [street ?? '', town].filter(Boolean);
}
