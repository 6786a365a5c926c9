import { type Content, type SessionSource, sessionsOf } from '../content.ts';
import { momentsIn, timesOf, zoneOf } from '../rules/times.ts';

/**
 * The sessions that have not begun and are not cancelled or postponed. Warnings are about these alone: nobody can
 * change the past. So warnings depend on the day, and errors do not.
 */
export function comingSessions(content: Content): SessionSource[] {
	return sessionsOf(content.runs).filter((source) => {
		const times = timesOf(source);
		const timeZone = zoneOf(source, content);
		if (!times || !timeZone || (source.session.status ?? 'scheduled') !== 'scheduled') return false;
		const moments = momentsIn(times, timeZone);
		return moments !== undefined && content.now < moments.start;
	});
}
