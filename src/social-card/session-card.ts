import { hasHours } from '../domain/meeting-time.ts';
import type { Session } from '../domain/model.ts';
import { goesAhead } from '../domain/session.ts';
import type { Site } from '../domain/site.ts';
import { words } from '../words/index.ts';
import { alternative, type Card, tracksIn, wholeDate } from './card.ts';

/**
 * A session's card: its date as the picture, its title, its place among the others, its time. It says nothing that
 * changes from day to day, since chat programs keep the first picture that they fetch.
 */
export function sessionCard(session: Session, site: Site): Card {
	const { run, title, date, tracks } = session;
	const { programme } = run;
	const { dates, lists, times, sharing } = words;
	const mark = sharing.cardMarks[session.status];
	const position = positionOf(session);
	const time = times.timeInOwnZone(session);
	return {
		id: session.id,
		alt: alternative([
			mark,
			title,
			[
				title !== programme.title && programme.title,
				position,
				...tracks.map((track) => track.title),
			]
				.filter(Boolean)
				.join(', '),
			times.sessionTime(session),
		]),
		mark,
		kicker: title === programme.title ? undefined : programme.title,
		titles: [title, words.runs.nameOf(run), dates.days(session)],
		position,
		tracks: tracksIn(programme, tracks),
		when: mark ? (hasHours(session) ? sharing.plannedFor(time) : undefined) : lists.capital(time),
		picture: { kind: 'block', block: wholeDate(date, !goesAhead(session)) },
		from: site.name,
	};
}

/** @example positionOf(session); // => 'Session 3 of 5, Cohort 2' */
function positionOf(session: Session): string | undefined {
	const { position, run } = session;
	if (position) return `${words.sessions.position(position)}, ${words.runs.shortNameOf(run)}`;
	return words.sessions.formatOf(session);
}
