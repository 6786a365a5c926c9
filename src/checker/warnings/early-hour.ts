import { advice, instead, type Mend } from '../../reading/advice.ts';
import { at, type Rule } from '../content.ts';
import { HALF_A_DAY, laterBy, timesOf } from '../rules/times.ts';
import { comingSessions } from './coming.ts';

/** Few trainings start at such an hour, and many people type 05:30 for half past five in the afternoon. */
const isEarly = (time: string) => '01:00' <= time && time < '07:00';

/** Warns of a session to come that starts in the small hours. */
export const earlyHour: Rule = function* (content) {
	const said = new Set<string>();
	for (const source of comingSessions(content)) {
		const { run, session, path } = source;
		const { starts, ends, endDate } = timesOf(source) ?? {};
		if (!starts || endDate || !isEarly(starts)) continue;
		// An end before the start is an error, whose answer speaks of the hours.
		if (ends && ends <= starts) continue;
		// The end beside that start, which has slipped alike.
		const beside = session.starts ? session.ends : run.draft?.ends;
		const where = [...(session.starts ? path : []), 'starts'];
		const place = [run.file.path, ...where].join('/');
		// A time at the top of a file is that of many sessions.
		if (said.has(place)) continue;
		said.add(place);
		yield at(run.file, where, {
			rule: 'early-hour',
			message: `It starts at ${starts}, which is early in the morning: times are on the 24-hour clock.`,
			...advice`If it starts in the afternoon or evening, type\n${later(starts, beside)}\nIf it is so early, nothing is wrong.`,
		});
	}
};

/** Both times half a day later, or the start alone where the end is late enough. */
function later(starts: string, ends: string | undefined): Mend {
	const start = laterBy(HALF_A_DAY, starts);
	const mend = instead(`starts: "${start}"`);
	if (!ends || ends > start) return mend;
	const end = `ends: "${laterBy(HALF_A_DAY, ends)}"`;
	return {
		words: `${mend.words}\n${end}`,
		steps: [...mend.steps, { to: 'sibling', group: 'ends', text: end }],
	};
}
