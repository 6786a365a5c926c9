import type { Site } from './domain/site.ts';

const DAY = 86_400_000;

/** RFC 9116 §2.5.5 recommends less than a year, so that what nobody keeps up does not mislead. */
const GOOD_FOR_DAYS = 364;

/**
 * Whom to tell of a weakness in the site (RFC 9116). Each build dates it anew; where nobody builds the site for a year
 * nobody may be reading that address any more, and the file says so by having expired.
 *
 * @param file.address where this file is published
 */
export function securityText(
	{ contact, language }: Pick<Site, 'contact' | 'language'>,
	file: { now: Date; address: string },
): string {
	const expires = new Date(file.now.getTime() + GOOD_FOR_DAYS * DAY);
	return [
		`Contact: mailto:${contact.email}`,
		`Expires: ${expires.toISOString().replace(/\.\d+/, '')}`,
		`Preferred-Languages: ${language.split('-')[0]}`,
		`Canonical: ${file.address}`,
		'',
	].join('\n');
}
