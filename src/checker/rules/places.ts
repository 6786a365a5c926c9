import { attendanceOf, isOnline } from '../../domain/place.ts';
import { advice, beside, example, instead } from '../../reading/advice.ts';
import { quoted } from '../../reading/phrases.ts';
import {
	at,
	type Content,
	placed,
	programmeOf,
	type Rule,
	type RunSource,
	sessionsOf,
} from '../content.ts';
import type { Finding } from '../problem.ts';

/** The part of a record that says where people meet. */
interface Stated {
	readonly place?: string | undefined;
	readonly venue?: string | undefined;
	readonly attendance?: 'online' | 'in-person' | 'hybrid' | undefined;
}

type Words = Omit<Finding, 'place'>;

/** Refuses a way to attend that the place of the same record contradicts. */
export const attendancePlace: Rule = function* (content) {
	for (const { file, path, draft } of placed(content)) {
		const words = draft && contradiction(draft);
		if (words) yield at(file, [...path, 'attendance'], words);
	}
};

function contradiction({ place, venue, attendance }: Stated): Words | undefined {
	if (attendance === 'online' && venue) {
		return {
			rule: 'attendance-place',
			message: `This is online, and its place is the venue ${quoted(venue)}.`,
			...advice`If people come there, type ${instead('attendance: in-person', 'in-person')} after attendance, or ${instead('attendance: hybrid', 'hybrid')} if they can also join online.\nIf all join online, put another line in the place of the venue:\nplace: Online`,
		};
	}
	if (!attendance || attendance === 'online' || venue || !place || !isOnline(place)) {
		return undefined;
	}
	return {
		rule: 'attendance-place',
		message: `People are to come, and the place is ${quoted(place)}.`,
		...advice`If all join online, type ${instead('attendance: online', 'online')} after attendance.\nIf people come, type where after place, ${attendance === 'hybrid' ? 'or name a venue beside it' : 'or name a venue in its stead'}.`,
	};
}

/**
 * Refuses a session that takes another way to attend than its run, and no place of its own: people would be sent to the
 * place of the run. Where people come, some may join online as well, and where some join online, all may come to the room.
 */
export const attendanceElsewhere: Rule = function* (content) {
	for (const { run, session, path } of sessionsOf(content.runs)) {
		const { attendance } = session;
		const { place, venue } = run.draft ?? {};
		if (!attendance || session.place || session.venue || !(place || venue)) continue;
		const around = wayAround(run, content) ?? (isAlone(run, attendance) ? 'in-person' : attendance);
		if (around === attendance) continue;
		if (around === 'in-person' && attendance === 'hybrid') continue;
		if (around === 'hybrid' && attendance === 'in-person' && !(venue && place)) continue;
		const own =
			attendance === 'online' ? beside('place: Online') : example(beside('place: Town Hall'));
		yield at(run.file, [...path, 'attendance'], {
			rule: 'attendance-place',
			message: `This session is ${attendance}, and it has no place of its own, so visitors are sent to ${quoted(place ?? venue ?? '')}.`,
			...advice`Add a line below it with its own place, such as\n${own}\nor type ${instead(`attendance: ${around}`, around)} after attendance.`,
		});
	}
};

/** The way to attend that a run, its place or its programme says; undefined if none of them does. */
function wayAround(run: RunSource, content: Content): Stated['attendance'] {
	const ofProgramme = programmeOf(run.file, content)?.draft?.attendance;
	// As in the catalogue, a place of its own takes over only that people come.
	return attendanceOf(run.draft ?? {}) ?? (ofProgramme === 'in-person' ? ofProgramme : undefined);
}

/** Is a session online alone, among others at the place of their run that are not? */
function isAlone(run: RunSource, attendance: Stated['attendance']): boolean {
	const atPlace = sessionsOf([run]).filter(({ session }) => !session.place && !session.venue);
	return attendance === 'online' && atPlace.some(({ session }) => session.attendance !== 'online');
}
