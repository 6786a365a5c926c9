import { z } from 'zod';
import type { Run } from '../domain/model.ts';
import type { Publication } from '../domain/publication.ts';
import type { ReadonlyDeep } from '../schemas/readonly-deep.ts';
import { calendarOf, pageOf } from '../urls.ts';
import { words } from '../words/index.ts';
import { cohortFields, publishedFields, themeFields } from './content-fields.ts';
import { address, id, text } from './fields.ts';

const joinedFacts = {
	id,
	name: text.describe('Its whole name, such as "Cohort 2, Spring Term 2021".'),
	url: address,
	calendar: address.describe('All its sessions in one calendar file.'),
};

const cohort = cohortFields
	.extend({ ...joinedFacts, kind: z.literal('cohort') })
	.meta({ id: 'Cohort', description: 'A dated run of a course.' });

const theme = themeFields
	.extend({ ...joinedFacts, kind: z.literal('theme') })
	.meta({ id: 'Theme', description: 'A month of a series.' });

const event = z
	.object({ ...joinedFacts, kind: z.literal('event'), title: text })
	.meta({ id: 'EventRun', description: 'An event as its own only run.' });

/** A cohort, a theme or an event as programs read it. */
export const run = z
	.discriminatedUnion('kind', [cohort, theme, event])
	.meta({ id: 'Run', description: 'A dated set of sessions of a programme.' });

export type RunDocument = ReadonlyDeep<z.infer<typeof run>>;

/** A cohort, a theme or an event, with the addresses of its page and its calendar file. */
export function runDocument(run: Run, { addressOf }: Publication): RunDocument {
	const facts = {
		id: run.id,
		name: words.runs.nameOf(run),
		url: addressOf(pageOf(run)),
		calendar: addressOf(calendarOf(run)),
	};
	if (run.kind === 'event') return { ...facts, kind: run.kind, title: run.title };
	return run.kind === 'cohort'
		? { ...publishedFields(run, cohortFields), ...facts, kind: run.kind }
		: { ...publishedFields(run, themeFields), ...facts, kind: run.kind };
}
