import { addDays, instantOf, weekdayOf } from '../../domain/zoned-time.ts';
import type { Path } from '../../reading/where.ts';
import { at, type Located, type Rule, type SessionSource, sessionsOf } from '../content.ts';

/** The times of a session, and the fields of its file that state them. */
export interface Times {
	readonly date: string;
	readonly starts: string;
	readonly ends: string;
	readonly pathOf: (field: 'starts' | 'ends') => Path;
}

/** The times of a session: its own, or else those of its run. Undefined if one is missing or wrong. */
export function timesOf({ run, session, path }: SessionSource): Times | undefined {
	const { date, starts = run.draft?.starts, ends = run.draft?.ends } = session;
	if (!date || !starts || !ends) return undefined;
	return { date, starts, ends, pathOf: (field) => (session[field] ? [...path, field] : [field]) };
}

/** Refuses a date on another day of the week than its run states. */
export const weekday: Rule = function* ({ runs }) {
	for (const { run, session, path } of sessionsOf(runs)) {
		const stated = run.draft?.weekday;
		if (!stated || !session.date) continue;
		const day = weekdayOf(session.date);
		if (day === stated) continue;
		const near = [-1, 1, -2, 2, -3, 3]
			.map((days) => addDays(session.date ?? '', days))
			.find((date) => weekdayOf(date) === stated);
		yield at(run.file, [...path, 'date'], {
			rule: 'weekday',
			message: `${session.date} is a ${day}, but this file says that its sessions are on a ${stated}.`,
			hint: `The nearest ${stated} is ${near}. If the date is right, take out the line weekday: ${stated}.`,
		});
	}
};

/** Refuses a session that ends before it starts. Both are on the same day. */
export const endBeforeStart: Rule = function* ({ runs }) {
	for (const run of runs) {
		const { starts, ends } = run.draft ?? {};
		if (starts && ends && ends <= starts) yield endsEarly(run, starts, ends, ['ends']);
	}
	for (const source of sessionsOf(runs)) {
		const { run, session } = source;
		const times = timesOf(source);
		if (!times || (!session.starts && !session.ends) || times.starts < times.ends) continue;
		yield endsEarly(run, times.starts, times.ends, times.pathOf(session.ends ? 'ends' : 'starts'));
	}
};

function endsEarly(
	{ file }: SessionSource['run'],
	starts: string,
	ends: string,
	path: Path,
): Located {
	const later = `${String((Number(ends.slice(0, 2)) + 12) % 24).padStart(2, '0')}${ends.slice(2)}`;
	const isHalfADayOff = ends < '12:00' && later > starts;
	return at(file, path, {
		rule: 'end-before-start',
		message:
			starts === ends
				? `It starts and ends at ${starts}.`
				: `It ends at ${ends}, before it starts at ${starts}.`,
		hint: isHalfADayOff
			? `Times are on the 24-hour clock: did you mean ends: "${later}"?`
			: starts === ends
				? 'Type a later time after ends.'
				: 'Check whether starts and ends are the wrong way round. A session must end on the day it starts.',
	});
}

/** Refuses a session that starts or ends in the hour that the clocks skip in spring. */
export const springGap: Rule = function* ({ runs, site }) {
	const timeZone = site?.draft?.timeZone;
	if (!timeZone) return;
	for (const source of sessionsOf(runs)) {
		const times = timesOf(source);
		if (!times) continue;
		for (const field of ['starts', 'ends'] as const) {
			if (isTime(times.date, times[field], timeZone)) continue;
			const own = times.pathOf(field);
			yield at(source.run.file, own.length > 1 ? own : [...source.path, 'date'], {
				rule: 'spring-gap',
				message: `There is no ${times[field]} on ${times.date}: the clocks skip it that night (${timeZone}).`,
				hint: 'Type another date, or a time before or after the skipped hour.',
			});
		}
	}
};

/** Tells whether clocks in a zone show that time on that day. */
export function isTime(date: string, time: string, timeZone: string): boolean {
	try {
		instantOf(date, time, timeZone);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
