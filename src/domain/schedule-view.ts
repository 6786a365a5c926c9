import { words } from '../words/index.ts';
import type { Programme, Session, Track } from './model.ts';

/** A part of the schedule with its own address: all sessions, those of a programme, or those of a track. */
export interface ScheduleView {
	/** Its path below the schedule: empty for all sessions, `schools`, `learning-thursdays/leaders`. */
	readonly id: string;
	/** `Schedule`, with the name of the programme or track in front. */
	readonly title: string;
	/** The text of a link to it. */
	readonly label: string;
	readonly programme?: Programme | undefined;
	readonly track?: Track | undefined;
}

/** Every view: all sessions, then each programme, followed by the tracks of a series. */
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

/** The sessions that a view shows. They keep their order. */
export function sessionsIn(view: ScheduleView, sessions: readonly Session[]): Session[] {
	return sessions.filter(
		({ run, tracks }) =>
			(!view.programme || run.programme === view.programme) &&
			(!view.track || tracks.includes(view.track)),
	);
}
