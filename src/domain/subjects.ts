import type { Course, OneOffEvent, Programme, Series, Session, Theme } from './model.ts';
import { bySchedule } from './schedule.ts';
import { goesAhead } from './session.ts';

/** The subject of past sessions (schema.org: `about`): the theme of a month, a part of a course, a title in an event. */
export interface Subject {
	readonly title: string;
	/** The theme of a series. A course has none, because it teaches its parts again and again, nor has an event. */
	readonly theme?: Theme | undefined;
	/** The sessions on it that took place, the latest first. There is at least one. */
	readonly sessions: readonly Session[];
}

/**
 * The subjects of a programme's sessions: themes from the latest, parts in their order, or titles in order of date.
 *
 * @param held the sessions that count
 */
export function pastSubjects(programme: Programme, held: ReadonlySet<Session>): Subject[] {
	return subjectsOf(programme, held).filter(({ sessions }) => sessions.length > 0);
}

function subjectsOf(programme: Programme, held: ReadonlySet<Session>): Subject[] {
	if (programme.kind === 'event') return titles(programme, held);
	return programme.kind === 'series' ? themes(programme, held) : parts(programme, held);
}

function titles({ sessions }: OneOffEvent, held: ReadonlySet<Session>): Subject[] {
	const byTitle = Map.groupBy(sessions, ({ title }) => title);
	return [...byTitle].map(([title, of]) => ({ title, sessions: tookPlace(of, held) }));
}

function themes({ runs }: Series, held: ReadonlySet<Session>): Subject[] {
	return runs
		.map((theme) => ({ title: theme.title, theme, sessions: tookPlace(theme.sessions, held) }))
		.reverse();
}

function parts({ runs, parts }: Course, held: ReadonlySet<Session>): Subject[] {
	const sessions = runs.flatMap((cohort) => cohort.sessions);
	const byPart = Map.groupBy(
		tookPlace(sessions, held).sort((a, b) => bySchedule(b, a)),
		({ part }) => part?.id,
	);
	return parts.map(({ id, title }) => ({ title, sessions: byPart.get(id) ?? [] }));
}

/** The sessions that count and go ahead, the latest first. */
function tookPlace(sessions: readonly Session[], held: ReadonlySet<Session>): Session[] {
	return sessions.filter((session) => held.has(session) && goesAhead(session)).reverse();
}
