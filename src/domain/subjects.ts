import type { Course, Programme, Series } from './programme.ts';
import { ended } from './schedule.ts';
import { goesAhead, type Session } from './session.ts';
import type { Theme } from './theme.ts';

/** What sessions were about (schema.org: `about`): the theme of a month or, in a course, one of its parts. */
export interface Subject {
	readonly title: string;
	/** The month whose subject it is; a course teaches its parts again and again. */
	readonly theme?: Theme | undefined;
	/** The sessions on it that took place, the latest first; never empty. */
	readonly sessions: readonly Session[];
}

/** What the sessions of a programme were about that had taken place at `now`: themes, the latest first, or parts in order. */
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
		tookPlace(sessions, now).sort((a, b) => b.start.getTime() - a.start.getTime()),
		({ part }) => part?.id,
	);
	return parts.map(({ id, title }) => ({ title, sessions: held.get(id) ?? [] }));
}

function tookPlace(sessions: readonly Session[], now: Date): Session[] {
	return ended(sessions, now).filter(goesAhead);
}
