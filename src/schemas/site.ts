import { z } from 'zod';
import { brand } from './brand.ts';
import { contact } from './contact.ts';
import { feedback } from './feedback.ts';
import { line, link, slug, textKinds } from './fields.ts';
import { languages } from './languages.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';
import { isSiteAddress } from './site-address.ts';
import { timeZone } from './time-zone.ts';

const host = z
	.string('Type a host name, such as actionnetwork.org.')
	.regex(
		/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/,
		'Type a host name alone, in lower case, such as actionnetwork.org.',
	)
	.register(textKinds, { kind: 'host' })
	.meta({ examples: ['actionnetwork.org'] });

/** Has the site words in this language? A country after it must be one: `en-GB`, for there is no country UK. */
function isSpoken(code: string): boolean {
	const [, language = '', country] = /^([a-z]{2,3})(?:-([A-Z]{2}))?$/.exec(code) ?? [];
	if (!languages.includes(language)) return false;
	return !country || Intl.getCanonicalLocales(code)[0] === code;
}

/** Do we know how to link the editing of a file of this repository? */
function isEditable(repository: string): boolean {
	return /^https:\/\/(github\.com|[^/]*gitlab[^/]*)\/[^/]+\/.+/.test(repository);
}

/** The facts that the whole site shares, such as its publisher, its address and its time zone. */
export const site = z.strictObject({
	name: line.describe('The name of the site.').meta({ examples: ['Riverside Training'] }),
	summary: line
		.describe('One sentence on what the site is for. It stands first on the home page.')
		.meta({ examples: ['Courses and evenings for everybody who lives by the river.'] }),
	organisation: line
		.describe('The name of the organisation that publishes it.')
		.meta({ examples: ['Riverside Organisers'] }),
	slug: slug
		.describe('The file name of the calendar of everything.')
		.meta({ examples: ['riverside-training'] }),
	url: link
		.refine(isSiteAddress, 'Type an address without accents, blanks or a page’s name.')
		.register(textKinds, { kind: 'site' })
		.describe(
			'The address at which the site is published. A build with the variable SITE_URL uses that one instead.',
		)
		.meta({ examples: ['https://training.example.org'] }),
	uidDomain: host
		.describe(
			'The domain at the end of every calendar entry’s identifier. Never change it, or calendars will show every session twice.',
		)
		.meta({ examples: ['training.example.org'] }),
	timeZone: timeZone.describe(
		'The time zone of all times in the content that do not state another, by the name of a place. An abbreviation such as BST means another country’s time to programs.',
	),
	timeZoneName: line
		.describe('The name of that time in a sentence, such as "UK time" or "Paris time".')
		.meta({ examples: ['UK time'] }),
	language: z
		.string('Type a language code, such as en-GB.')
		.refine(isSpoken, 'Type a language code, such as en-GB.')
		.register(textKinds, { kind: 'language' })
		.describe(
			'The language of the pages: one that the site has words in, with a country if you like.',
		)
		.meta({ examples: ['en-GB'] }),
	contact: contact.describe('The people to ask about anything.'),
	social: z
		.array(
			z.strictObject({
				name: line.describe('The name of the network.').meta({ examples: ['Mastodon'] }),
				url: link
					.optional()
					.describe('The address of the organisation’s page there, if you know it.')
					.meta({ examples: ['https://mastodon.example.org/@riverside'] }),
			}),
		)
		.optional()
		.describe('The organisation’s pages on other sites.'),
	registrationHosts: z
		.array(host)
		.describe('The sites that registration links may lead to.')
		.meta({ examples: [['actionnetwork.org']] }),
	linkHosts: z
		.array(host)
		.optional()
		.describe('The other sites that links in texts may lead to, besides registrationHosts.')
		.meta({ examples: [['www.w3.org']] }),
	brand: brand
		.optional()
		.describe('The organisation’s own colour and pictures. Without it the site has its own.')
		.meta({ examples: [{ accent: '#1f5f4a', logo: 'images/logo.svg' }] }),
	newsletter: z
		.strictObject({
			summary: line
				.describe('A sentence that says what people hear by it.')
				.meta({ examples: ['Hear of new dates by email, once a month.'] }),
			url: link.describe('The address of the form to sign up.'),
		})
		.optional()
		.describe('A newsletter. It stands where people are told how to hear of the next dates.'),
	editor: z
		.strictObject({
			repository: link
				.refine(isEditable, 'Type the address of a repository on GitHub or GitLab.')
				.describe('The address of the repository that holds this content, on GitHub or GitLab.')
				.meta({ examples: ['https://github.com/riverside-organisers/training'] }),
			branch: line
				.describe('The branch that the site is published from.')
				.meta({ examples: ['main'] }),
		})
		.optional()
		.describe('The place where the content is edited. Each page then links its own file there.'),
	feedback: feedback.optional().describe('An invitation to say how any programme went.'),
	bankHolidays: z
		.enum(
			['england-and-wales', 'scotland', 'northern-ireland'],
			'Type england-and-wales, scotland or northern-ireland.',
		)
		.optional()
		.describe(
			'The part of the United Kingdom whose bank holidays the check knows. It then warns of coming sessions on one. Elsewhere leave it out.',
		),
});

export type SiteData = ReadonlyDeep<z.infer<typeof site>>;
