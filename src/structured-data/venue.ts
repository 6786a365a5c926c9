import type { EventAttendanceModeEnumeration, Place, VirtualLocation } from 'schema-dts';
import { isOnline } from '../domain/place.ts';

/**
 * The place of an event, and so the way to attend it. An online place has the address of the page about it, since the
 * link that opens a meeting is never published.
 *
 * @param places as the content words them, at least one
 * @param page the address of the page about it
 */
export function venue(places: readonly string[], page: string) {
	const locations = [...new Set(places)].map((place) => location(place, page));
	const [only, ...others] = locations;
	return {
		eventAttendanceMode: attendanceMode(places),
		location: only && others.length === 0 ? only : locations,
	};
}

/** One place. The content has nothing but words for it, so they are both its name and its address. */
function location(place: string, page: string): Place | VirtualLocation {
	return isOnline(place)
		? { '@type': 'VirtualLocation', name: place, url: page }
		: { '@type': 'Place', name: place, address: place };
}

function attendanceMode(places: readonly string[]): EventAttendanceModeEnumeration {
	if (places.every(isOnline)) return 'https://schema.org/OnlineEventAttendanceMode';
	if (places.some(isOnline)) return 'https://schema.org/MixedEventAttendanceMode';
	return 'https://schema.org/OfflineEventAttendanceMode';
}
