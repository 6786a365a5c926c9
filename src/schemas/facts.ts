import { z } from 'zod';
import { contact } from './contact.ts';
import { line, place, slug, textKinds } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';
import { registration } from './registration.ts';

/** Is this the code of a language, in the form in which browsers and search engines know it? */
function isLanguage(code: string): boolean {
	try {
		const [canonical] = Intl.getCanonicalLocales(code);
		const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
		return canonical === code && name.of(code) !== undefined;
	} catch {
		return false;
	}
}

const cost = z.strictObject({
	summary: line
		.describe(
			'The price and who pays it, in a sentence and in your own currency, such as "30 € a person".',
		)
		.meta({ examples: ['£40 a person, free for members.'] }),
	amount: z
		.number('Type a number alone, such as 40.')
		.nonnegative('Type 0 or more.')
		.optional()
		.describe('The price as a number. 0 is free. Of several prices it is the full one.')
		.meta({ examples: [40] }),
	currency: z
		.string('Type a currency code, such as EUR or GBP.')
		.regex(/^[A-Z]{3}$/, 'Type a currency code of three capitals, such as EUR or GBP.')
		.optional()
		.describe('The currency’s three-letter code.')
		.meta({ examples: ['GBP'] }),
	per: line
		.optional()
		.describe('The unit that the price is for, such as person.')
		.meta({ examples: ['person'] }),
});

const aboutPeople = line.regex(/^[^@]*$/, 'Say who they are. Never type an address of theirs.');

const person = z.strictObject({
	name: aboutPeople
		.describe('Their name. Leave people out until you know who they are.')
		.meta({ examples: ['Sam Example'] }),
	role: aboutPeople
		.optional()
		.describe('What they do there, in a word or two, such as speaker, trainer, chair or host.')
		.meta({ examples: ['speaker'] }),
	about: aboutPeople
		.optional()
		.describe('Who they are, in a few words. Never an address of theirs.')
		.meta({ examples: ['Riverside Tenants'] }),
});

/** The things that a place has (schema.org: `amenityFeature`), by the word that editors type. */
export const accessAtPlace = [
	'step-free',
	'accessible-toilet',
	'hearing-loop',
	'quiet-space',
	'accessible-parking',
	'childcare',
] as const;

/** All things that help people to take part. The first are done for them (schema.org: `accessibilityFeature`). */
const accessWords = [
	...['captions', 'bsl', 'interpretation', 'transcript', 'recorded', 'camera-optional'],
	...accessAtPlace,
] as const;

/** Access to a session or a venue. */
export const access = z
	.strictObject({
		offers: z
			.array(z.enum(accessWords, `Type words of this list: ${accessWords.join(', ')}.`))
			.min(1, 'Name at least one, or take the field out.')
			.optional()
			.describe(`What helps people to take part: ${accessWords.join(', ')}.`)
			.meta({ examples: [['captions', 'step-free']] }),
		note: line
			.optional()
			.describe('A sentence about it.')
			.meta({ examples: ['Ask us for an interpreter two weeks before.'] }),
	})
	.meta({ examples: [{ offers: ['captions', 'step-free'] }] });

/**
 * The facts that a programme, a cohort or month, and a session may state. The nearest one that states a fact counts: a
 * session’s own, else its cohort’s or month’s, else the programme’s. A fact that is stated nearer replaces the other whole.
 */
export const facts = z.strictObject({
	audience: line
		.optional()
		.describe('The people it is for.')
		.meta({ examples: ['Teachers and other school staff.'] }),
	place: place.optional(),
	venue: slug
		.optional()
		.describe(
			'The name of a file in venues/, without its ending. A place beside it is the room there or, if it is hybrid, the online half.',
		)
		.meta({ examples: ['boathouse'] }),
	attendance: z
		.enum(['online', 'in-person', 'hybrid'], 'Type online, in-person or hybrid.')
		.optional()
		.describe(
			'The way to attend. You need not say it where the place is Online, or where there is a venue. hybrid: people can come or join online.',
		)
		.meta({ examples: ['in-person'] }),
	cost: cost.optional().describe('The price.'),
	people: z
		.array(person)
		.min(1, 'List at least one person, or take the field out.')
		.optional()
		.describe('The people who speak, teach or lead.'),
	level: line
		.optional()
		.describe('How much people should know already, in a word or two.')
		.meta({ examples: ['Beginners'] }),
	prerequisites: line
		.optional()
		.describe('What people should have done or read before, in a sentence.')
		.meta({ examples: ['The first session, or a year of organising.'] }),
	language: z
		.string('Type a language code, such as cy.')
		.refine(isLanguage, 'Type a language code, such as cy for Welsh or fr for French.')
		.register(textKinds, { kind: 'language' })
		.optional()
		.describe(
			'The language that is spoken, if it is not the site’s. Use it where the title and the summary are in that language too.',
		)
		.meta({ examples: ['cy'] }),
	access: access.optional().describe('What helps people to take part.'),
	contact: contact
		.optional()
		.describe('The people to ask. Where nothing nearer names any, the page names the site’s.'),
	registration: registration.optional(),
});

export type FactsData = ReadonlyDeep<z.infer<typeof facts>>;
