import type { Series, Track } from './programme.ts';
import type { RunFacts } from './run.ts';
import type { Session } from './session.ts';
import type { CalendarDate } from './zoned-time.ts';

/** One month of a series (schema.org: `EventSeries`): its subject and its sessions. */
export interface Theme extends RunFacts<Series> {
	readonly kind: 'theme';
	readonly summary?: string | undefined;
}

/** One day of a month's timetable: its cells go from left to right and cover each track at most once. */
export interface TimetableRow {
	readonly date: CalendarDate;
	readonly cells: readonly TimetableCell[];
}

/** A place in the timetable: the sessions there and the neighbouring tracks that they span. */
export interface TimetableCell {
	readonly tracks: readonly Track[];
	readonly sessions: readonly Session[];
}

/**
 * A theme as a table: a row for each day, a column for each track.
 * A session of several neighbouring tracks spans their columns; where a track has nothing, its cell is empty.
 * A session whose tracks do not stand side by side gets a cell under each of them.
 */
export function timetable(theme: Theme): TimetableRow[] {
	const days = Map.groupBy(theme.sessions, ({ date }) => date);
	const tracks = timetableTracks(theme);
	return [...days].map(([date, sessions]) => ({ date, cells: cells(tracks, sessions) }));
}

/** The columns of a theme's table: the tracks of its series, then those that the series no longer has. */
export function timetableTracks({ programme, sessions }: Theme): readonly Track[] {
	return [...new Set([...programme.tracks, ...sessions.flatMap(({ tracks }) => tracks)])];
}

function cells(tracks: readonly Track[], sessions: readonly Session[]): TimetableCell[] {
	const columns = tracks.map((track) => ({
		tracks: [track],
		sessions: sessions.filter((session) => session.tracks.includes(track)),
	}));
	const row: TimetableCell[] = [];
	for (const column of columns) {
		const left = row.at(-1);
		if (left && isSame(left.sessions, column.sessions)) {
			row[row.length - 1] = { ...left, tracks: [...left.tracks, ...column.tracks] };
		} else {
			row.push(column);
		}
	}
	return row;
}

/** Do two columns hold the very same sessions, at least one? */
function isSame(left: readonly Session[], right: readonly Session[]): boolean {
	return (
		left.length > 0 &&
		left.length === right.length &&
		left.every((session, index) => session === right[index])
	);
}
