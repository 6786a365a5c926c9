import { isOnline } from '../../domain/place.ts';
import { advice, beside, example } from '../../reading/advice.ts';
import { at, programmeOf, type Rule } from '../content.ts';
import { typedValue } from '../schema/example.ts';
import { comingSessions } from './coming.ts';

/** Warns of coming sessions that say nothing of where they are: the page says “Place to be announced”. */
export const noPlace: Rule = function* (content) {
	for (const { run, session, path } of comingSessions(content)) {
		const records = [session, run.draft ?? {}];
		// A field with a mistake is reported for that, and may be the place.
		const isSound = run.draft === run.file.data;
		if (!isSound || records.some(({ place, venue }) => place || venue)) continue;
		const usual = programmeOf(run.file, content)?.draft;
		const line =
			(usual?.venue && `venue: ${usual.venue}`) ??
			(usual?.place && `place: ${typedValue(usual.place)}`);
		yield at(run.file, [...path, 'date'], {
			rule: 'no-place',
			message: 'This session has no place, so visitors read “Place to be announced”.',
			...(line
				? advice`The place in the file of the programme is for its own page. If this session is there too, add the line\n${beside(line)}`
				: advice`Once you know it, add a line, such as\n${example(beside('place: Online (Zoom)'))}\nor name a file of venues/, such as\nvenue: boathouse`),
		});
	}
};

/** Warns where nobody can tell whether people come or join online: search engines then cannot tell either. */
export const unclearAttendance: Rule = function* (content) {
	const seen = new Set<unknown>();
	for (const { run, session, path } of comingSessions(content)) {
		const isOwn = session.place !== undefined || session.venue !== undefined;
		const holder = isOwn ? session : (run.draft ?? {});
		const { place, venue } = holder;
		const programme = programmeOf(run.file, content)?.draft;
		if (!programme || !place || venue || isOnline(place) || seen.has(holder)) continue;
		// A place of its own takes over only that people come.
		const around = (isOwn ? run.draft?.attendance : undefined) ?? programme.attendance;
		if (holder.attendance ?? session.attendance ?? around === 'in-person') continue;
		seen.add(holder);
		yield at(run.file, [...(isOwn ? path : []), 'place'], {
			rule: 'unclear-attendance',
			message: 'From this place alone nobody can tell whether people come there or join online.',
			...advice`Add a line below it:\n${beside('attendance: in-person')}\nOr type online or hybrid after attendance.`,
		});
	}
};
