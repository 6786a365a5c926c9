import { instantOf } from '../../domain/zoned-time.ts';
import { type Content, type SessionSource, sessionsOf } from '../content.ts';
import { isTime, timesOf } from '../rules/times.ts';

/**
 * The sessions that have not begun and are not cancelled or postponed. Warnings are about these alone: nobody can
 * change the past. So warnings depend on the day, and errors do not.
 */
export function comingSessions({ runs, site, now }: Content): SessionSource[] {
	const timeZone = site?.draft?.timeZone;
	if (!timeZone) return [];
	return sessionsOf(runs).filter((source) => {
		const times = timesOf(source);
		if (!times || (source.session.status ?? 'scheduled') !== 'scheduled') return false;
		const { date, starts } = times;
		return isTime(date, starts, timeZone) && now < instantOf(date, starts, timeZone);
	});
}
