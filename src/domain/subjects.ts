import { compareDesc } from 'date-fns/compareDesc';
import type { Course, Programme, Series } from './programme.ts';
import { ended } from './schedule.ts';
import { goesAhead, type Session } from './session.ts';
import type { Theme } from './theme.ts';

/** The subject of past sessions (schema.org: `about`): the theme of a month or a part of a course. */
export interface Subject {
	readonly title: string;
	/** The theme of a series. A course has none, because it teaches its parts again and again. */
	readonly theme?: Theme | undefined;
	/** The sessions on it that took place, the latest first. There is at least one. */
	readonly sessions: readonly Session[];
}

/** The subjects of the sessions that had taken place at `now`: themes from the latest, or parts in their order. */
export function pastSubjects(programme: Programme, now: Date): Subject[] {
	const subjects = programme.kind === 'series' ? themes(programme, now) : parts(programme, now);
	return subjects.filter(({ sessions }) => sessions.length > 0);
}

function themes({ runs }: Series, now: Date): Subject[] {
	return runs
		.map((theme) => ({ title: theme.title, theme, sessions: tookPlace(theme.sessions, now) }))
		.reverse();
}

function parts({ runs, parts }: Course, now: Date): Subject[] {
	const sessions = runs.flatMap((cohort) => cohort.sessions);
	const held = Map.groupBy(
		tookPlace(sessions, now).sort((a, b) => compareDesc(a.start, b.start)),
		({ part }) => part?.id,
	);
	return parts.map(({ id, title }) => ({ title, sessions: held.get(id) ?? [] }));
}

function tookPlace(sessions: readonly Session[], now: Date): Session[] {
	return ended(sessions, now).filter(goesAhead);
}
