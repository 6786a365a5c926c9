import { describe, expect, it } from 'vitest';
import { problemsAfter } from './edited.ts';

/** A month of the sound content's series, which says nothing of how to attend, with two sessions. */
const month = (head: string, first = '', second = '') => `---
title: Roots
starts: "18:30"
ends: "20:00"
${head}
registration: email
sessions:
  - id: carrots
    title: Carrots
    date: 2027-05-06
    tracks: [growers]
    summary: Why they fork.
${first}
  - id: beans
    title: Beans
    date: 2027-05-13
    tracks: [growers]
    summary: Why they climb.
${second}
---
`;

const online = '    attendance: online';
const venue = '---\nname: The shed\nstreet: 1 Mill Lane\nlocality: Riverside\n---\n';

const refusals = async (text: string) => {
	const found = await problemsAfter({
		'themes/evenings/2027-05.md': text,
		'venues/shed.md': venue,
	});
	return found.filter(({ rule }) => rule === 'attendance-place').map(({ line }) => line);
};

describe('a session that attends in another way than its month', () => {
	it('is refused where it keeps the place of those that come', async () => {
		expect(await refusals(month('venue: shed', online))).toEqual([13]);
		expect(await refusals(month('place: Village hall', online))).toEqual([13]);
		expect(await refusals(month('place: Online', '    attendance: in-person'))).toEqual([13]);
	});

	it('may be online where all that have the place are', async () => {
		expect(await refusals(month('place: Zoom', online, online))).toEqual([]);
	});

	it('may be joined online as well, and be without that where some are', async () => {
		expect(await refusals(month('venue: shed', '    attendance: hybrid'))).toEqual([]);
		const hybrid = 'venue: shed\nattendance: hybrid';
		expect(await refusals(month(hybrid, '    attendance: in-person'))).toEqual([]);
	});

	it('may have a place of its own', async () => {
		expect(await refusals(month('venue: shed', `    place: Online\n${online}`))).toEqual([]);
	});
});
