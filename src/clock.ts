import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { startOfDate } from './domain/zoned-time.ts';
import { SettingError } from './setting-error.ts';

const started = new Date();

/** Does the site show a stated moment rather than that of its build? */
export const isStated = Boolean(process.env.SITE_NOW);

/**
 * The one `now` of a build: the variable `SITE_NOW`, an ISO date (its first instant in the site's zone) or an ISO
 * instant with its offset. Without it, the moment at which this program started.
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
