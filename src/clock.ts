import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { startOfDate } from './domain/zoned-time.ts';
import { SettingError } from './setting-error.ts';

/** Every thread of a build uses the moment at which the first one started. */
const started = new Date(Number(getEnvironmentData('started') ?? Date.now()));
setEnvironmentData('started', started.getTime());

/** Does the site show a stated moment rather than that of its build? */
export const isStated = Boolean(process.env.SITE_NOW);

/**
 * The only `now` of a build. `SITE_NOW` sets it: an ISO date means its first instant in the site's zone, and an ISO
 * instant names its offset. Without `SITE_NOW` it is the moment at which the build began.
 *
 * @throws {SettingError} when `SITE_NOW` is neither a date nor an instant
 */
export function now(timeZone: string, stated = process.env.SITE_NOW): Date {
	if (!stated) return started;
	const isDate = /^\d{4}-\d{2}-\d{2}$/.test(stated);
	const namesZone = /(Z|[+-]\d{2}:\d{2})$/.test(stated);
	const instant = parseISO(stated);
	if ((!isDate && !namesZone) || !isValid(instant)) {
		throw new SettingError(
			`SITE_NOW is "${stated}". Set it to a date such as 2021-02-01 or an instant such as 2021-02-01T09:00:00Z.`,
		);
	}
	return isDate ? startOfDate(stated, timeZone) : instant;
}
