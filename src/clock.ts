import { instantOf } from './domain/zoned-time.ts';
import { SettingError } from './setting-error.ts';

const started = new Date();

/** Is the site shown as of a stated moment, and not as of its build? */
export const isStated = Boolean(process.env.SITE_NOW);

/**
 * The one `now` of a build: the variable `SITE_NOW`, an ISO date (its first instant in the site's zone) or an ISO
 * instant with its offset. Without it, the moment at which this program started.
 *
 * @throws {SettingError} when `SITE_NOW` is neither
 */
export function now(timeZone: string, stated = process.env.SITE_NOW): Date {
	if (!stated) return started;
	try {
		if (/^\d{4}-\d{2}-\d{2}$/.test(stated)) return instantOf(stated, '00:00', timeZone);
		if (!/(Z|[+-]\d{2}:\d{2})$/.test(stated)) throw new RangeError('It names no zone.');
		return new Date(new Date(stated).toISOString());
	} catch {
		throw new SettingError(
			`SITE_NOW is "${stated}". Set it to a date such as 2021-02-01 or an instant such as 2021-02-01T09:00:00Z.`,
		);
	}
}
