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

	it('is refused where it could be joined online and others have no room', async () => {
		expect(await refusals(month('place: Online', '    attendance: hybrid'))).toEqual([13]);
		expect(await refusals(month('venue: shed\nattendance: hybrid', online))).toEqual([14]);
	});

	it('is refused without its link where the room and the link are one place', async () => {
		const both = 'venue: shed\nplace: Room 2 or Zoom\nattendance: hybrid';
		expect(await refusals(month(both, '    attendance: in-person'))).toEqual([15]);
	});

	it('may be online alone if the others have places of their own', async () => {
		const elsewhere = '    place: The orchard';
		expect(await refusals(month('place: Village hall', online, elsewhere))).toEqual([]);
		expect(await refusals(month('place: Village hall', online, '    venue: shed'))).toEqual([]);
	});

	it('is told where visitors would be sent, and what to type', async () => {
		const said = async (text: string) =>
			(await problemsAfter({ 'themes/evenings/2027-05.md': text, 'venues/shed.md': venue }))
				.filter(({ rule }) => rule === 'attendance-place')
				.map(({ message, hint }) => `${message} ${hint}`);
		expect(await said(month('place: Online', '    attendance: in-person'))).toEqual([
			'This session is in-person, and it has no place of its own, so visitors are sent to “Online”. Add a line below it with its own place, such as\nplace: Town Hall\nor type online after attendance.',
		]);
		expect(await said(month('venue: shed', online))).toEqual([
			'This session is online, and it has no place of its own, so visitors are sent to “shed”. Add a line below it with its own place, such as\nplace: Online\nor type in-person after attendance.',
		]);
		expect(await said(month('place: Online\nattendance: hybrid'))).toEqual([
			'People are to come, and the place is “Online”. If all join online, type online after attendance.\nIf people come, type where after place, or name a venue beside it.',
		]);
	});
});

describe('a programme that says how to attend', () => {
	const stated = async (way: string, text: string) => {
		const found = await problemsAfter({
			'themes/evenings/2027-05.md': text,
			'programmes/evenings.mdx': ['cost:', `attendance: ${way}\ncost:`],
		});
		return found.filter(({ rule }) => rule === 'attendance-place').map(({ line }) => line);
	};

	it('says it of the places of its months only if people come', async () => {
		const hall = month('place: Village hall', online, online);
		expect(await stated('in-person', hall)).toEqual([13, 19]);
		expect(await stated('hybrid', hall)).toEqual([]);
	});
});
