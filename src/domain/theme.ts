import type { Session, Theme, Track } from './model.ts';
import type { CalendarDate } from './zoned-time.ts';

/** One day of a month's timetable. Its cells go from left to right and cover each track at most once. */
export interface TimetableRow {
	readonly date: CalendarDate;
	readonly cells: readonly TimetableCell[];
}

/** One cell of the timetable: some sessions and the neighbouring tracks that they span. */
interface TimetableCell {
	readonly tracks: readonly Track[];
	readonly sessions: readonly Session[];
}

/**
 * A theme as a table, with a row for each day and a column for each track.
 * A session of several neighbouring tracks spans their columns. A track without a session that day has an empty cell.
 * A session appears under each of its tracks when they do not stand side by side.
 */
export function timetable(theme: Theme): TimetableRow[] {
	const days = Map.groupBy(theme.sessions, ({ date }) => date);
	const tracks = timetableTracks(theme);
	return [...days].map(([date, sessions]) => ({ date, cells: cells(tracks, sessions) }));
}

/** The columns of a theme's table: the tracks of its series, then tracks that the series no longer has. */
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
