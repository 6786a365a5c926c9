import type { Organization, WebSite } from 'schema-dts';
import { home } from '../urls.ts';
import { organisationId, type Publisher } from './node-id.ts';
import { stated } from './stated.ts';

/** The organisation in short, as the organizer of an event or the provider of a course. */
export function organisation(publisher: Publisher) {
	return {
		'@type': 'Organization',
		'@id': organisationId(publisher),
		name: publisher.site.organisation,
		url: publisher.addressOf(home),
	} as const satisfies Organization;
}

/** The organisation with all that the content says of it. */
export function organisationThing(publisher: Publisher): Organization {
	const { contact, social = [], look } = publisher.site;
	return {
		...organisation(publisher),
		email: contact.email,
		...stated({
			logo: look?.logo && publisher.addressOf(look.logo.path),
			sameAs: social.flatMap(({ url }) => url ?? []),
		}),
	};
}

/** The site itself. */
export function websiteThing(publisher: Publisher): WebSite {
	const { site, addressOf } = publisher;
	return {
		'@type': 'WebSite',
		'@id': `${addressOf(home)}#site`,
		name: site.name,
		url: addressOf(home),
		description: site.summary,
		inLanguage: site.language,
		publisher: { '@id': organisationId(publisher) },
	};
}
