import type { z } from 'zod';
import { site } from '../../src/schemas/site.ts';
import type { Question } from './asking.ts';
import { engineHere } from './engine.ts';
import { faultIn } from './questions.ts';

/** The name of an answer. */
type Answer =
	| 'name'
	| 'summary'
	| 'organisation'
	| 'email'
	| 'url'
	| 'uidDomain'
	| 'timeZone'
	| 'timeZoneName'
	| 'language'
	| 'engine'
	| 'engineVersion';

/** All answers about a new site, by name. */
export type SiteAnswers = Readonly<Record<Answer, string>>;

/** The fault that a field of site.yaml finds, in the editor's words. */
const field = (schema: z.ZodType) => (answer: unknown) => faultIn(schema, answer);

const { shape } = site;

/** A repository on GitHub, or none. */
const REPOSITORY = /^(none|[\w.-]+\/[\w.-]+)$/;

/** Everything that a site has to know, in the order in which it is asked. */
export const siteQuestions: readonly Question<Answer>[] = [
	{
		answer: 'name',
		asks: 'What is the site called?',
		example: 'Riverside Training',
		fault: field(shape.name),
	},
	{
		answer: 'summary',
		asks: 'What is it for, in one sentence?',
		example: 'Training in community organising for everybody.',
		fault: field(shape.summary),
	},
	{
		answer: 'organisation',
		asks: 'Which organisation publishes it?',
		example: 'Riverside Organisers',
		fault: field(shape.organisation),
	},
	{
		answer: 'email',
		asks: 'To which public address may people write?',
		example: 'training@example.org',
		fault: (email) => faultIn(shape.contact, { email }),
	},
	{
		answer: 'url',
		asks: 'At which address will it be published?',
		example: 'https://training.example.org',
		fault: field(shape.url),
	},
	{
		answer: 'uidDomain',
		asks: 'Which domain ends the identifier of each calendar entry? It never changes.',
		usual: ({ url = '' }) => URL.parse(url)?.hostname ?? '',
		fault: field(shape.uidDomain),
	},
	{
		answer: 'timeZone',
		asks: 'In which time zone are the sessions?',
		example: 'Europe/London',
		usual: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
		isGuess: true,
		fault: field(shape.timeZone),
	},
	{
		answer: 'timeZoneName',
		asks: 'What do people call that time?',
		example: 'UK time',
		usual: ({ timeZone }) => (timeZone === 'Europe/London' ? 'UK time' : ''),
		isGuess: true,
		fault: field(shape.timeZoneName),
	},
	{
		answer: 'language',
		asks: 'In which language are the pages?',
		usual: () => 'en-GB',
		fault: field(shape.language),
	},
	{
		answer: 'engine',
		asks: 'Which repository on GitHub holds this project? Type none to publish without GitHub.',
		example: 'owner/name',
		usual: () => engineHere().repository,
		isGuess: true,
		fault: (answer) =>
			REPOSITORY.test(answer)
				? undefined
				: 'Type the owner and the name, such as owner/name, or none.',
	},
	{
		answer: 'engineVersion',
		asks: 'Which version of it: a tag or a commit?',
		usual: ({ engine }) => (engine === 'none' ? 'none' : engineHere().version),
		fault: (answer) => (/^[\w./-]+$/.test(answer) ? undefined : 'Type a tag or a commit.'),
	},
];
