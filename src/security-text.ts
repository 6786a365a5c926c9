import type { Site } from './domain/site.ts';

const DAY = 86_400_000;

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
	const expires = new Date(file.now.getTime() + GOOD_FOR_DAYS * DAY);
	return [
		`Contact: mailto:${contact.email}`,
		`Expires: ${expires.toISOString().replace(/\.\d+/, '')}`,
		`Preferred-Languages: ${language.split('-')[0]}`,
		`Canonical: ${file.address}`,
		'',
	].join('\n');
}
