import type { EventAttendanceModeEnumeration, Place, VirtualLocation } from 'schema-dts';
import type { Session, Venue } from '../domain/model.ts';
import { type Attendance, attendanceOf, placeName, sharedWhere } from '../domain/place.ts';
import { words } from '../words/index.ts';
import { amenities, inBoth, offeredAtPlace } from './access.ts';
import { stated } from './stated.ts';

/**
 * The places of an event, and the way to attend it where that is known. An online place has the address of the page about
 * it, since the link that opens a meeting is never published.
 *
 * @param meetings where each session is and what helps people there, at least one
 * @param page the address of the page about it
 */
export function venue(meetings: readonly Pick<Session, 'where' | 'access'>[], page: string) {
	const each = new Map<string, Pick<Session, 'where' | 'access'>>();
	const shared = sharedWhere(meetings);
	for (const { where: own, access } of meetings) {
		const where = shared ?? own;
		const key = JSON.stringify(where);
		const there = offeredAtPlace(access);
		const known = each.get(key);
		// A place has only what helps at all of its meetings.
		each.set(key, { where, access: known ? inBoth(known.access, there) : there });
	}
	const locations = [...each.values()].flatMap((meeting) => locationsOf(meeting, page));
	const [only, ...others] = locations;
	return stated({
		eventAttendanceMode: attendanceMode(meetings.map(({ where }) => attendanceOf(where))),
		location: only && others.length > 0 ? locations : only,
	});
}

function locationsOf(
	{ where, access }: Pick<Session, 'where' | 'access'>,
	page: string,
): (Place | VirtualLocation)[] {
	const name = placeName(where);
	const attendance = attendanceOf(where);
	const online = (): VirtualLocation => ({
		'@type': 'VirtualLocation',
		name: where.place && attendance !== 'in-person' ? where.place : words.places.attendance.online,
		url: page,
	});
	if (attendance === 'online') return [online()];
	if (where.venue) {
		const place = placeOf(where.venue, {
			room: attendance === 'hybrid' ? undefined : where.place,
			access,
		});
		return attendance === 'hybrid' ? [place, online()] : [place];
	}
	// The content has nothing but words for it, so they are both its name and its address.
	const place: Place[] = name
		? [{ '@type': 'Place', name, address: name, ...amenities(access) }]
		: [];
	return attendance === 'hybrid' ? [...place, online()] : place;
}

function placeOf(
	venue: Venue,
	{ room, access: there }: Pick<Session, 'access'> & { room?: string | undefined },
): Place {
	const { name, street, locality, postcode, country, latitude, longitude, access, url } = venue;
	const isOnMap = latitude !== undefined && longitude !== undefined;
	const address = stated({
		streetAddress: street,
		addressLocality: locality,
		postalCode: postcode,
		addressCountry: country,
	});
	return {
		'@type': 'Place',
		name: room === undefined ? name : words.places.roomIn(room, name),
		address: Object.keys(address).length > 0 ? { '@type': 'PostalAddress', ...address } : name,
		...stated({
			geo: isOnMap ? { '@type': 'GeoCoordinates' as const, latitude, longitude } : undefined,
			url,
		}),
		...amenities(access, there),
	};
}

const MODES = {
	online: 'https://schema.org/OnlineEventAttendanceMode',
	'in-person': 'https://schema.org/OfflineEventAttendanceMode',
	hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<Attendance, EventAttendanceModeEnumeration>;

/** The way to attend of all; undefined where nobody says it of one of them. */
function attendanceMode(
	ways: readonly (Attendance | undefined)[],
): EventAttendanceModeEnumeration | undefined {
	const [way, ...others] = new Set(ways);
	if (way === undefined || others.includes(undefined)) return undefined;
	return others.length > 0 ? MODES.hybrid : MODES[way];
}
