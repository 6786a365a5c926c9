import { describe, expect, test } from 'vitest';
import type { Where } from '../../../src/domain/model.ts';
import {
	addressLines,
	isOnline,
	placeInFull,
	placeName,
	sharedPlace,
	sharedWhere,
} from '../../../src/domain/place.ts';

const boathouse = {
	...{ id: 'boathouse', name: 'The Boathouse' },
	...{ street: '12 Mill Lane', locality: 'Riverside', postcode: 'AB1 2CD' },
};
const school = { id: 'school', name: 'The School' };

test.each([
	['Online', true],
	[' online ', true],
	['Online (Zoom)', true],
	['Online(Zoom)', true],
	['Online  (our usual room) ', true],
	['Not online', false],
	['Online (Zoom) and Town Hall', false],
	['Online hub', false],
	['', false],
])('a place called "%s" is on the internet alone: %s', (place, isThere) => {
	expect(isOnline(place)).toBe(isThere);
});

const address = '12 Mill Lane, Riverside AB1 2CD';

test.each<[Where, name: string, inFull: string]>([
	[{}, '', ''],
	[{ place: 'Town Hall' }, 'Town Hall', 'Town Hall'],
	[{ place: 'Town Hall', attendance: 'hybrid' }, 'Town Hall', 'Town Hall'],
	[{ venue: boathouse }, 'The Boathouse', `The Boathouse, ${address}`],
	[
		{ venue: boathouse, place: 'Room 4' },
		'Room 4, The Boathouse',
		`Room 4, The Boathouse, ${address}`,
	],
	[
		{ venue: boathouse, place: 'Online (Zoom)', attendance: 'hybrid' },
		'The Boathouse, and online (Zoom)',
		`The Boathouse, ${address}, and online (Zoom)`,
	],
	[
		{ venue: boathouse, attendance: 'hybrid' },
		'The Boathouse, and online',
		`The Boathouse, ${address}, and online`,
	],
])('%j is "%s" in short and "%s" in full', (where, name, inFull) => {
	expect(placeName(where)).toBe(name);
	expect(placeInFull(where)).toBe(inFull);
});

test.each([
	[boathouse, ['12 Mill Lane', 'Riverside AB1 2CD']],
	[{ ...school, street: '1 Hill Road' }, ['1 Hill Road']],
	[{ ...school, locality: 'Riverside' }, ['Riverside']],
	[{ ...school, postcode: 'AB1 2CD' }, ['AB1 2CD']],
	[school, []],
])('the address of %j has only the lines that are known', (venue, lines) => {
	expect(addressLines(venue)).toEqual(lines);
});

describe('the place of some sessions', () => {
	const at = (...wheres: Where[]) => wheres.map((where) => ({ where }));
	const [room4, room5] = [
		{ venue: boathouse, place: 'Room 4' },
		{ venue: boathouse, place: 'Room 5' },
	];

	test('is the one that all have, with its room', () => {
		expect(sharedWhere(at({ ...room4 }, { ...room4 }))).toEqual(room4);
		expect(sharedPlace(at(room4, room4))).toBe(`Room 4, The Boathouse, ${address}`);
		expect(sharedPlace(at({ place: 'Online' }))).toBe('Online');
	});

	test('is the venue that each is a room of', () => {
		expect(sharedWhere(at(room4, room5, { venue: boathouse }))).toEqual({ venue: boathouse });
		expect(sharedPlace(at(room4, room5))).toBe(`The Boathouse, ${address}`);
	});

	test.each<[string, Where[]]>([
		['two venues', [room4, { venue: school }]],
		['a venue, and a place without one', [room4, { place: 'Online' }]],
		['a place, and a venue', [{ place: 'Online' }, room4]],
		[
			'a venue in person, and the same from home as well',
			[room4, { ...room5, attendance: 'hybrid' }],
		],
		['two places without a venue', [{ place: 'Online' }, { place: 'Town Hall' }]],
		[
			'two halls where people meet',
			[
				{ place: 'Town Hall', attendance: 'in-person' },
				{ place: 'Library', attendance: 'in-person' },
			],
		],
	])('is none for %s', (_, wheres) => {
		expect(sharedWhere(at(...wheres))).toBeUndefined();
		expect(sharedPlace(at(...wheres))).toBeUndefined();
	});

	test('is none where none is stated, or there is no session', () => {
		expect(sharedPlace(at({}, {}))).toBeUndefined();
		expect(sharedPlace([])).toBeUndefined();
	});
});
