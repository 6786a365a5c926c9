import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import type { Site } from './domain/site.ts';
import { inUtc } from './domain/zoned-time.ts';

/** RFC 9116 §2.5.5 recommends less than a year, so that an abandoned file does not mislead. */
const GOOD_FOR_DAYS = 364;

/**
 * The contact for reports of a weakness in the site (RFC 9116). Each build dates it anew. When nobody has built the site
 * for a year, nobody may read mail at that address any more, and the file has expired.
 *
 * @param file.address the address of this file
 */
export function securityText(
	{ contact, language }: Pick<Site, 'contact' | 'language'>,
	file: { now: Date; address: string },
): string {
	const expires = addDays(file.now, GOOD_FOR_DAYS, inUtc);
	return [
		`Contact: mailto:${contact.email}`,
		`Expires: ${formatISO(expires)}`,
		`Preferred-Languages: ${language.split('-')[0]}`,
		`Canonical: ${file.address}`,
		'',
	].join('\n');
}
