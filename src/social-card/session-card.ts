import { goesAhead, type Session } from '../domain/session.ts';
import type { Site } from '../domain/site.ts';
import {
	formatWords,
	longDate,
	positionWords,
	runName,
	runShortName,
	timeRange,
} from '../domain/wording.ts';
import { alternative, type Card, tracksIn, wholeDate } from './card.ts';

/**
 * A session's card: its date as the picture; its title, its place among the others, its time. It says nothing that
 * changes with the day, since those who share it keep what they were first given.
 */
export function sessionCard(session: Session, site: Site): Card {
	const { run, title, date, tracks } = session;
	const { programme } = run;
	const mark = markOf(session);
	const position = positionOf(session);
	const time = `${timeRange(session)}, ${site.timeZoneName}`;
	return {
		id: session.id,
		alt: alternative([
			mark,
			title,
			[programme.title, position, ...tracks.map((track) => track.title)].filter(Boolean).join(', '),
			`${longDate(date)}, ${time}`,
		]),
		mark,
		kicker: programme.title,
		titles: [title, runName(run), longDate(date)],
		position,
		tracks: tracksIn(programme, tracks),
		when: mark ? `Planned for ${time}` : time,
		picture: { kind: 'block', block: wholeDate(date, !goesAhead(session)) },
		from: site.name,
	};
}

function markOf({ status }: Session): string | undefined {
	return {
		scheduled: undefined,
		cancelled: 'Cancelled',
		postponed: 'Postponed: a new date will follow',
	}[status];
}

/** @example positionOf(session); // => 'Session 3 of 5, Cohort 2' */
function positionOf({ format, position, run }: Session): string | undefined {
	if (position) return `${positionWords(position)}, ${runShortName(run)}`;
	return format && formatWords(format);
}
