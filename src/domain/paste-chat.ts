import { words } from '../words/index.ts';
import { factsInCommon } from './facts.ts';
import type { Run, Session } from './model.ts';
import { ownNotice, runNotice, type Writing } from './paste-words.ts';
import { sharedPlace } from './place.ts';
import { goesAhead, going } from './session.ts';

const AT_MOST = 700;

/** How much a message says. A title is cut after so many characters; 0 leaves all titles out. */
interface Fullness {
	readonly facts: boolean;
	readonly tracks: boolean;
	readonly title: number;
}

const FULLEST: Fullness = { facts: true, tracks: true, title: Number.POSITIVE_INFINITY };
const FULLNESSES: readonly Fullness[] = [
	FULLEST,
	{ ...FULLEST, facts: false },
	{ facts: false, tracks: true, title: 70 },
	{ facts: false, tracks: false, title: 70 },
	{ facts: false, tracks: false, title: 40 },
	{ facts: false, tracks: false, title: 0 },
];

/**
 * A run in a few lines for WhatsApp: the sessions to come, how to register and the address of its page. Its name stands
 * between asterisks, which make it bold there. A text longer than 700 characters drops the audience, the cost and the
 * dates of a session's own registration, then the ends of long titles, then the names of tracks, then the titles.
 */
export function whatsAppText(run: Run, writing: Writing): string {
	let text = '';
	for (const fullness of FULLNESSES) {
		text = message(run, writing, fullness);
		if (text.length <= AT_MOST) break;
	}
	return text;
}

function message(run: Run, { address, now }: Writing, fullness: Fullness): string {
	const { programme } = run;
	const { facts, sharing } = words;
	const coming = run.sessions.filter(({ end }) => now < end);
	const meetings = going(run.sessions);
	const blocks = [
		[
			`*${words.runs.withProgramme(programme.title, words.runs.nameOf(run)).replaceAll('*', '')}*`,
			words.runs.whenAndWhere(meetings, undefined, sharedPlace(meetings)),
		],
		coming.flatMap((session) => [
			sessionLine(session, fullness),
			...ownNotice(session, now).slice(0, fullness.facts ? undefined : 1),
		]),
		fullness.facts
			? words.facts
					.told(factsInCommon(meetings))
					.map(({ name, term, detail }) =>
						facts.stated(name === 'audience' ? facts.audienceInShort : term, detail),
					)
			: [],
		runNotice(run, { now }),
		[sharing.moreInShort(address)],
	];
	return blocks
		.filter(({ length }) => length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}

/** A run in three lines: its name, its dates and the address of its page. They say nothing of its status. */
export function shortText(run: Run, { address }: Pick<Writing, 'address'>): string {
	const name = words.runs.withProgramme(run.programme.title, words.runs.nameOf(run));
	return [name, words.runs.datesOf(run), address].join('\n');
}

/** @example sessionLine(session, FULLEST); // => 'Wednesday 31 March, 5:30pm to 7pm, Room 4: Looking back' */
function sessionLine(session: Session, { tracks, title }: Fullness): string {
	const { run } = session;
	const mark = words.sharing.statusInShort(session.status);
	const isOn = goesAhead(session);
	const meetings = going(run.sessions);
	const isZoned = meetings.some(({ timeZone }) => timeZone !== session.timeZone);
	const timeOf = isZoned ? words.times.timeInZone : words.times.timeRange;
	const time = timeOf(session);
	const when = [
		words.dates.dayAndDate(session.date),
		isOn && meetings.some((other) => timeOf(other) !== time) && time,
		isOn && meetings.some(({ place }) => place !== session.place) && session.place,
	].filter(Boolean);
	const names =
		tracks && isOn ? words.lists.listed(session.tracks.map((track) => track.title)) : '';
	return [
		`${mark}${when.join(', ')}`,
		title > 0 && session.title !== run.title && `: ${cut(session.title, title)}`,
		names && ` (${names})`,
	]
		.filter(Boolean)
		.join('');
}

/** A title cut after a word where it has one to cut after. */
function cut(title: string, atMost: number): string {
	const characters = [...title];
	if (characters.length <= atMost) return title;
	const start = characters.slice(0, atMost).join('');
	return `${start.replace(/[\s\p{P}]+\S*$/u, '')}…`;
}
