import { words } from '../words/index.ts';
import { type Choice, choicesAmong } from './choices.ts';
import type { Programme, Session, Track } from './model.ts';
import { byMonth, monthOf, toCome, wholeMonths } from './schedule.ts';

/** A part of the schedule with its own address: all sessions, those of a programme, a track, a choice or a month. */
export interface ScheduleView {
	/** Its path below the schedule: empty for all sessions, `schools`, `learning-thursdays/leaders`, `attendance/online`, `2021-02`. */
	readonly id: string;
	/** `Schedule`, with the name of the programme or track in front. */
	readonly title: string;
	/** The text of a link to it. */
	readonly label: string;
	readonly programme?: Programme | undefined;
	readonly track?: Track | undefined;
	readonly choice?: Choice | undefined;
	/** The sessions of its choice. */
	readonly chosen?: ReadonlySet<Session> | undefined;
	/** `2021-02`. */
	readonly month?: string | undefined;
}

/**
 * Every view that has a page today: all sessions, each programme followed by the tracks of a series, each choice that is
 * true of some sessions alone, and each month in which something is to come. Past sessions count for a choice, so that
 * its address stays.
 */
export function everyView({
	programmes,
	sessions,
	now,
}: {
	readonly programmes: readonly Programme[];
	readonly sessions: readonly Session[];
	readonly now: Date;
}): ScheduleView[] {
	return [
		...scheduleViews(programmes),
		...choicesAmong(sessions).map(choiceView),
		...[...byMonth(toCome(sessions, now)).keys()].map(monthView),
	];
}

/** With more than so many sessions the whole schedule would not come in one round trip. Later months have addresses. */
const ROOM = 36;

/**
 * The months that the page of a view lists, and those that it leads to.
 *
 * @param coming its sessions to come, in schedule order
 */
export function monthsOf({ id }: ScheduleView, coming: readonly Session[]) {
	return wholeMonths(coming, id ? coming.length : ROOM);
}

/** The view of all sessions, then that of each programme, followed by the tracks of a series. */
export function scheduleViews(programmes: readonly Programme[]): ScheduleView[] {
	const all = { id: '', title: words.schedule.title, label: words.schedule.all };
	return [
		all,
		...programmes.flatMap((programme) => [programmeView(programme), ...trackViews(programme)]),
	];
}

function monthView(month: string): ScheduleView {
	const label = words.dates.monthAndYear(month);
	return { id: month, title: words.schedule.titleOf(label), label, month };
}

function programmeView(programme: Programme): ScheduleView {
	const { id, title } = programme;
	return { id, title: words.schedule.titleOf(title), label: title, programme };
}

function trackViews(programme: Programme): ScheduleView[] {
	if (programme.kind !== 'series') return [];
	return programme.tracks.map((track) => ({
		id: `${programme.id}/${track.id}`,
		title: words.schedule.titleOf(programme.title, track.title),
		label: words.schedule.trackLabel(programme.title, track.title),
		programme,
		track,
	}));
}

function choiceView({
	choice,
	sessions: chosen,
}: ReturnType<typeof choicesAmong>[number]): ScheduleView {
	const { id, label, subject } = choice;
	return { id, title: words.schedule.titleOf(words.lists.capital(subject)), label, choice, chosen };
}

/** The sessions that a view shows. They keep their order. */
export function sessionsIn(view: ScheduleView, sessions: readonly Session[]): Session[] {
	return sessions.filter(
		(session) =>
			(!view.programme || session.run.programme === view.programme) &&
			(!view.track || session.tracks.includes(view.track)) &&
			(!view.chosen || view.chosen.has(session)) &&
			(!view.month || monthOf(session) === view.month),
	);
}
