import { words } from '../words/index.ts';
import type { Programme, Track } from './programme.ts';
import type { Session } from './session.ts';

/** A choice of sessions with an address of its own: all, those of a programme, those of a track. */
export interface ScheduleView {
	/** Its path below the schedule: nothing for all, `schools`, `learning-thursdays/leaders`. */
	readonly id: string;
	/** `Schedule`, or the name of what it is of in front. */
	readonly title: string;
	/** The text of a link to it. */
	readonly label: string;
	readonly programme?: Programme | undefined;
	readonly track?: Track | undefined;
}

/** Every choice: all sessions, then each programme and, where it has several, its tracks. */
export function scheduleViews(programmes: readonly Programme[]): ScheduleView[] {
	const all = { id: '', title: words.schedule.title, label: words.schedule.all };
	return [
		all,
		...programmes.flatMap((programme) => [programmeView(programme), ...trackViews(programme)]),
	];
}

function programmeView(programme: Programme): ScheduleView {
	const { id, title } = programme;
	return { id, title: words.schedule.titleOf(title), label: title, programme };
}

function trackViews(programme: Programme): ScheduleView[] {
	if (programme.kind === 'course') return [];
	return programme.tracks.map((track) => ({
		id: `${programme.id}/${track.id}`,
		title: words.schedule.titleOf(programme.title, track.title),
		label: words.schedule.trackLabel(programme.title, track.title),
		programme,
		track,
	}));
}

/** The sessions that a view shows, in the order given. */
export function sessionsIn(view: ScheduleView, sessions: readonly Session[]): Session[] {
	return sessions.filter(
		({ run, tracks }) =>
			(!view.programme || run.programme === view.programme) &&
			(!view.track || tracks.includes(view.track)),
	);
}
