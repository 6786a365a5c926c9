import { lastDay, momentsOf, type StatedTimes, timesFrom } from '../../domain/meeting-time.ts';
import type { Times } from '../../domain/model.ts';
import { addDays, isSkipped, weekdayOf } from '../../domain/zoned-time.ts';
import { type Advice, advice, beside, example, instead, out } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { allOf } from '../../reading/phrases.ts';
import { type Path, valueAt } from '../../reading/where.ts';
import { isRecord } from '../../schemas/shape.ts';
import {
	at,
	type Content,
	type Located,
	type Rule,
	type SessionSource,
	sessionsOf,
} from '../content.ts';
import { wallTimeAt } from '../words/wall-time.ts';

/** The date and the times of a session. */
export type DatedTimes = Times & { readonly date: string };

/** The times of a session: its own, or else those of its run. Undefined if its date or one of its times cannot be read. */
export function timesOf({ run, session, path }: SessionSource): DatedTimes | undefined {
	const { date } = session;
	if (!date || isAmiss(run.file, path, session) || isAmiss(run.file, [], run.draft))
		return undefined;
	return { date, ...timesFrom(session, run.draft ?? {}) };
}

type Draft = StatedTimes & { readonly timeZone?: string | undefined };

/** Does a group state a time or a zone that its schema refuses? */
function isAmiss(file: ContentFile, path: Path, draft: Draft | undefined): boolean {
	return (['starts', 'ends', 'endDate', 'allDay', 'timeZone'] as const).some(
		(field) => draft?.[field] === undefined && valueAt(file.data, [...path, field]) !== undefined,
	);
}

/** The zone of a session's times: its own, or else its run's or the site's. Undefined if that cannot be read. */
export function zoneOf({ run, session }: SessionSource, { site }: Content): string | undefined {
	return session.timeZone ?? run.draft?.timeZone ?? site?.draft?.timeZone;
}

/** The instants of a session; undefined if clocks skip one of its times. */
export function momentsIn(
	times: DatedTimes,
	timeZone: string,
): ReturnType<typeof momentsOf> | undefined {
	try {
		return momentsOf(times, timeZone);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** Refuses a date on another day of the week than its run states. */
export const weekday: Rule = function* ({ runs }) {
	for (const { run, session, path } of sessionsOf(runs)) {
		const stated = run.kind === 'event' ? undefined : run.draft?.weekday;
		if (!stated || !session.date) continue;
		const day = weekdayOf(session.date);
		if (day === stated) continue;
		const near = [-1, 1, -2, 2, -3, 3]
			.map((days) => addDays(session.date ?? '', days))
			.find((date) => weekdayOf(date) === stated);
		yield at(run.file, [...path, 'date'], {
			rule: 'weekday',
			message: `${session.date} is a ${day}, but this file says that its sessions are on a ${stated}.`,
			...advice`The nearest ${stated} is ${instead(`date: ${near}`, near)}. If the date is right, take out the line weekday: ${stated}.`,
		});
	}
};

/** Refuses a session that ends before it starts. Both are on the same day, unless an endDate says otherwise. */
export const endBeforeStart: Rule = function* ({ runs }) {
	for (const run of runs) {
		const { starts, ends } = timesFrom({}, run.draft ?? {});
		if (starts && ends && ends <= starts && !isAcrossDays(run)) {
			yield endsEarly(run, { starts, ends, date: run.draft?.sessions?.[0]?.date }, ['ends']);
		}
	}
	for (const source of sessionsOf(runs)) {
		const { run, session, path } = source;
		const times = timesOf(source);
		if (!times) continue;
		const { date, starts, ends, endDate } = times;
		if (endDate && endDate < date) {
			yield at(run.file, [...path, 'endDate'], {
				rule: 'end-before-start',
				message: `It ends on ${endDate}, before it starts on ${date}.`,
				...endDateBehind(date, endDate),
			});
		} else if (!endDate && starts && ends && (session.starts || session.ends) && ends <= starts) {
			yield endsEarly(run, times, [...path, session.ends ? 'ends' : 'starts']);
		}
	}
};

/** The longest that a session may take, in days, for its two dates to look exchanged. */
const MOST_DAYS = 14;

/** Says what to do about a last day before the first. Most often the session has moved, and its last day has not. */
function endDateBehind(date: string, endDate: string): Advice {
	const swap =
		addDays(endDate, MOST_DAYS) >= date
			? `If the two are the wrong way round, type\ndate: ${endDate}\nendDate: ${date}\n`
			: '';
	const last = example(instead(`endDate: ${addDays(date, 1)}`));
	return advice`If it has moved, type its new last day, such as ${last}\n${swap}If it ends on the day it starts, ${out('take out endDate')}.`;
}

/** Do all sessions that take both times of their run end on another day? */
function isAcrossDays(run: SessionSource['run']): boolean {
	const taking = sessionsOf([run]).filter(
		({ session }) => !session.starts && !session.ends && !session.allDay,
	);
	const isOnOneDay = ({ session: { date }, path }: SessionSource) => {
		const endDate = valueAt(run.file.data, [...path, 'endDate']);
		return endDate === undefined || endDate === date;
	};
	return taking.length > 0 && !taking.some(isOnOneDay);
}

/** @param path leads to the end of a session, or of a run where all its sessions end early */
function endsEarly(
	{ file, draft }: SessionSource['run'],
	{ starts = '', ends = '', date }: Times & { readonly date?: string | undefined },
	path: Path,
): Located {
	const later = laterBy(HALF_A_DAY, ends);
	const isHalfADayOff =
		ends < '12:00' && later > starts && hourOf(later) - hourOf(starts) <= MOST_HOURS;
	const isAtNight = starts >= '18:00' && ends < '06:00';
	const isOfRun = path.length === 1;
	const unknown = path.at(-1) === 'ends' ? instead('ends: tba') : beside('ends: tba');
	const line = `endDate: ${date ? addDays(date, 1) : '2021-02-25'}`;
	const isAtEnd = path.at(-1) === 'ends';
	const meant = isAtEnd ? instead(`ends: "${later}"`) : beside(`ends: "${later}"`);
	const nextDay = isOfRun
		? advice`If its sessions go on into the next day, add to each the day on which it ends, such as ${line}`
		: advice`If it goes on into the next day, add the line ${beside(line)}`;
	const ending = `ends: "${laterBy(minutesOf(timesFrom({}, draft ?? {})) ?? 120, starts)}"`;
	const right = isAtEnd
		? advice`type when it ends, such as ${example(instead(ending))}`
		: advice`add a line below starts that says when it ends, such as ${example(beside(ending))}`;
	const exchanged =
		!isAtEnd || starts === ends
			? ''
			: '\nIf starts and ends are the wrong way round, exchange the two.';
	const likeliest = isHalfADayOff
		? advice`Times are on the 24-hour clock: did you mean ${meant}?\nElse ${right}\n${nextDay}`
		: isAtNight
			? advice`${nextDay}\nElse ${right}`
			: advice`${{ ...right, hint: right.hint.replace(/^./, (letter) => letter.toUpperCase()) }}\n${nextDay}${exchanged}`;
	return at(file, path, {
		rule: 'end-before-start',
		message:
			starts === ends
				? `It starts and ends at ${starts}.`
				: `It ends at ${ends}, before it starts at ${starts}.`,
		...advice`${likeliest}\nIf nobody knows yet when it ends, ${isAtEnd ? 'type' : 'add the line'} ${unknown}`,
	});
}

/** The longest that a session may take, in hours, for its end to look half a day off. */
const MOST_HOURS = 6;

const hourOf = (time: string) => Number(time.slice(0, 2));

/** How long the sessions of a run take; undefined if it does not say so. */
function minutesOf({ starts, ends }: Times): number | undefined {
	return starts && ends && starts < ends ? minuteOf(ends) - minuteOf(starts) : undefined;
}

const minuteOf = (time: string) => 60 * hourOf(time) + Number(time.slice(3));

/** Twelve hours, in minutes: what lies between 4 and 16 o’clock. */
export const HALF_A_DAY = 720;

/** A time some minutes later on the same day, at midnight at the latest. */
export function laterBy(minutes: number, time: string): string {
	return wallTimeAt(Math.min(minuteOf(time) + minutes, 24 * 60));
}

/** Refuses times that say nothing together: an end without a start, or hours of a session that takes the whole day. */
export const unclearTimes: Rule = function* ({ runs }) {
	for (const run of runs) {
		const { file, draft } = run;
		const sessions = sessionsOf([run]);
		const isNeeded = sessions.some(({ session }) => !session.starts && !session.allDay);
		if (isNeeded && isEndAlone(file, [], draft)) yield endAlone(run, ['ends']);
		for (const { session, path } of sessions) {
			const hours = (['starts', 'ends'] as const).filter((field) => session[field]);
			const [first] = hours;
			if (session.allDay && first) {
				yield at(file, [...path, first], {
					rule: 'unclear-times',
					message: `This session takes the whole day, and has a time after ${allOf(hours)}.`,
					...advice`If it has hours, take out allDay: true. If it takes the whole day, ${out(`take out ${allOf(hours)}`)}.`,
				});
			} else if (draft && timesFrom(session, draft).starts === undefined) {
				if (isEndAlone(file, path, session)) yield endAlone(run, [...path, 'ends']);
			}
		}
	}
};

/** Does a group state an end, and no start? A start may be meant by a field that its schema does not know. */
function isEndAlone(file: ContentFile, path: Path, draft: StatedTimes | undefined): boolean {
	const { starts, ends } = draft ?? {};
	const hasEnd = ends !== undefined && ends !== 'tba';
	return hasEnd && (!starts || starts === 'tba') && !file.isPartial && isKnown(file, path, draft);
}

function isKnown(file: ContentFile, path: Path, draft: object | undefined): boolean {
	const group = valueAt(file.data, path);
	return isRecord(group) && Object.keys(group).every((name) => Object.hasOwn(draft ?? {}, name));
}

function endAlone({ file }: SessionSource['run'], path: Path): Located {
	return at(file, path, {
		rule: 'unclear-times',
		message: 'It says when it ends, and not when it starts.',
		...advice`Add the time at which it starts, such as ${example(beside('starts: "16:00"'))}. If nobody knows that yet, ${out('take out ends')}.`,
	});
}

/** Refuses a session that starts or ends in the hour that the clocks skip in spring. */
export const springGap: Rule = function* (content) {
	for (const source of sessionsOf(content.runs)) {
		const { run, session, path } = source;
		const times = timesOf(source);
		const timeZone = zoneOf(source, content);
		if (!times || !timeZone) continue;
		for (const field of ['starts', 'ends'] as const) {
			const { [field]: time } = times;
			const date = field === 'starts' ? times.date : lastDay(times);
			if (!time || time === '24:00' || !isSkipped(date, time, timeZone)) continue;
			const day = date === session.date ? 'date' : 'endDate';
			yield at(run.file, [...path, session[field] ? field : day], {
				rule: 'spring-gap',
				message: `There is no ${time} on ${date}: the clocks skip it that night (${timeZone}).`,
				hint: 'Type another date, or a time before or after the skipped hour.',
			});
		}
	}
};
