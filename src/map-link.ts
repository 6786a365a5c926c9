import type { Venue } from './domain/model.ts';
import { addressLines } from './domain/place.ts';
import { words } from './words/index.ts';

const MAP = 'https://www.openstreetmap.org';

/**
 * The address of a map that shows a venue. Nothing is loaded from there: it is a plain link.
 *
 * @example mapOf(boathouse); // => 'https://www.openstreetmap.org/?mlat=51.5&mlon=-0.12#map=17/51.5/-0.12'
 */
export function mapOf(venue: Venue): string {
	const { name, latitude, longitude } = venue;
	if (latitude !== undefined && longitude !== undefined) {
		return `${MAP}/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
	}
	const address = words.places.addressed(name, addressLines(venue));
	return `${MAP}/search?query=${encodeURIComponent(address)}`;
}
