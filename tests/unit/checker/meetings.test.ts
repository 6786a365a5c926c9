import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsAfter } from './edited.ts';
import { base } from './overlay.ts';

/** The rules that a sentence in a text breaks. */
async function rulesFor(sentences: readonly string[]): Promise<Record<string, string[]>> {
	const text = sentences.map((sentence) => `${sentence}\n`).join('\n');
	const problems = await problemsAfter({ 'pages/privacy.md': ['Nothing.\n', `${text}\n`] });
	const found = problems.filter(({ rule }) => rule === 'meeting-link').map(({ line }) => line);
	return { found: sentences.filter((_, index) => found.includes(11 + 2 * index)) };
}

const opening = [
	'https://us02web.zoom.us/j/123456789',
	'https://example-org.zoom.us/my/office',
	'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
	'https://teams.microsoft.com/meet/2345678901234?p=abc',
	'https://teams.live.com/meet/9345678901234',
	'https://meet.google.com/abc-defg-hij',
	'https://g.co/meet/office',
	'https://example.webex.com/meet/office',
	'https://example.webex.com/example/j.php?MTID=m1234',
	'https://example.webex.com/webappng/sites/example/meeting/info/1234',
	'https://meet.jit.si/OurRoom',
	'https://8x8.vc/example/room',
	'https://jitsi.example.org/OurRoom',
	'https://video.jitsi.example.org/our-room',
	'https://meet.example.org/BlueElephantsJumpSlowly',
	'https://meet.example.org/our-room#config.startWithAudioMuted=true',
	'https://meet.example.org/our-room?jwt=a1b2c3',
	'https://meet.mayfirst.org/our-room',
	'https://meet.goto.com/123456789',
	'https://global.gotomeeting.com/join/123456789',
	'https://whereby.com/our-room',
	'https://example.whereby.com/our-room',
	'https://bbb.example.org/b/abc-def-ghi',
	'https://bbb.example.org/rooms/abc-def-ghi-jkl/join',
	'https://bbb.example.org/bigbluebutton/api/join?meetingID=1',
	'https://cloud.example.org/call/a1b2c3d4',
	'https://video.example.org/j/123456789',
	'Meeting ID: 123 4567 8901 Passcode: abcdef',
	'**Meeting ID:** 123 4567 8901',
	'The meeting number is 123-456-789-012.',
	'Passcode: spade7',
];

const harmless = [
	'https://zoom.us/meeting/register/abc',
	'https://zoom.us/rec/share/abc',
	'https://example.webex.com/webappng/sites/example/meeting/register/1234',
	'https://attendee.gotowebinar.com/register/123456789',
	'https://example.org/meet/our-team',
	'https://meet.example.org/about',
	'https://meet.example.org/our-people',
	'https://meet.example.org/AboutUs',
	'https://meet.example.org/',
	'https://example.org/call/volunteers',
	'https://example.org/call/tomorrow',
	'https://example.net/rooms/the-big-hall',
	'https://www.meetup.com/our-group/',
	'We send the meeting ID and the passcode to people who have registered.',
	'Passcode: we send it by email.',
	'Meeting number 3 of 5, on 24 February 2027',
	'Call 020 7946 0000',
];

test('links, numbers and passcodes that open a meeting are refused', async () => {
	expect((await rulesFor(opening)).found).toEqual(opening);
});

test('those for registering, recordings, and words about them are fine', async () => {
	expect((await rulesFor(harmless)).found).toEqual([]);
});

/** The texts that the mends take out of a page that says something. */
async function takenOut(words: string): Promise<(string | undefined)[]> {
	const path = 'pages/privacy.md';
	const whole = readFileSync(`${base}/${path}`, 'utf8').replace('Nothing.\n', () => `${words}\n`);
	const problems = await problemsAfter({ [path]: whole });
	return problems
		.filter(({ rule }) => rule === 'meeting-link')
		.flatMap(({ mends }) => mends.flatMap(({ edits }) => edits))
		.map(({ start, end, text }) => (text === '' ? whole.slice(start, end) : undefined));
}

test.each([
	['Join us at https://meet.jit.si/OurRoom today.', 'https://meet.jit.si/OurRoom'],
	['Join us: https://meet.jit.si/OurRoom', ': https://meet.jit.si/OurRoom'],
	['Join us,  https://meet.jit.si/OurRoom', ',  https://meet.jit.si/OurRoom'],
	['Join;https://meet.jit.si/OurRoom', ';https://meet.jit.si/OurRoom'],
	['We do: join at https://meet.jit.si/OurRoom', 'https://meet.jit.si/OurRoom'],
	['Join: a https://meet.jit.si/OurRoom', 'https://meet.jit.si/OurRoom'],
	['Join at <https://meet.jit.si/OurRoom> today.', '<https://meet.jit.si/OurRoom>'],
	['- https://meet.jit.si/OurRoom', 'https://meet.jit.si/OurRoom'],
	['Join:\n\nhttps://meet.jit.si/OurRoom', 'https://meet.jit.si/OurRoom'],
])('%j: no sign is left alone', async (words, link) => {
	expect(await takenOut(words)).toEqual([link]);
});

test('a passcode is told with the number that it belongs to, or else alone', async () => {
	const number = 'Meeting ID: 123 4567 8901, passcode: spade7';
	expect(await takenOut(number)).toEqual([number]);
	const apart = 'Passcode: spade7';
	expect(await takenOut(`${number}\n\n${apart}`)).toEqual([number, apart]);
	expect(await takenOut(`${apart}\n\n${number}`)).toEqual([apart, number]);
});

test('the name of a field stays where a link stands behind it', async () => {
	const path = 'cohorts/gardening/2027-spring.md';
	const rest = 'place: https://meet.jit.si/OurRoom';
	const [problem] = await problemsAfter({ [path]: ['place: The shed', rest] });
	const whole = readFileSync(`${base}/${path}`, 'utf8').replace('place: The shed', rest);
	const taken = problem?.mends[0]?.edits.map(({ start, end }) => whole.slice(start, end));
	expect(taken).toEqual(['https://meet.jit.si/OurRoom']);
});
