import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, expectTypeOf, test, vi } from 'vitest';
import { z } from 'zod';
import { documentsSchema } from '../../../src/api/documents.ts';
import type { ProgrammeDocument } from '../../../src/api/programme.ts';
import { programmeDocument } from '../../../src/api/programme-document.ts';
import { sessionDocument } from '../../../src/api/session-document.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import type {
	Cohort,
	Course,
	OneOffEvent,
	Series,
	Session,
	Theme,
	Where,
} from '../../../src/domain/model.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import {
	type CohortData,
	type CourseData,
	type EventData,
	entriesWith,
	type SeriesData,
	type ThemeData,
} from '../content.ts';

/** A field that no code but the schemas of this test knows. */
const news = { handrail: 'On the left.' };

const handrail = vi.hoisted(() => async () => {
	const { z } = await import('zod');
	return { handrail: z.string().optional().describe('Where the handrail is.') };
});

vi.mock('../../../src/schemas/programme.ts', async (original) => {
	const schemas = await original<typeof import('../../../src/schemas/programme.ts')>();
	const field = await handrail();
	const [course, series, event] = schemas.programme.options.map((each) => each.extend(field));
	if (!course || !series || !event) throw new Error('There are three kinds of programme.');
	return {
		course,
		series,
		event,
		programme: z.discriminatedUnion('kind', [course, series, event]),
	};
});
vi.mock('../../../src/schemas/dated-run.ts', async (original) => {
	const { datedRun } = await original<typeof import('../../../src/schemas/dated-run.ts')>();
	return { datedRun: datedRun.extend(await handrail()) };
});
vi.mock('../../../src/schemas/dated-session.ts', async (original) => {
	const { datedSession } = await original<typeof import('../../../src/schemas/dated-session.ts')>();
	return { datedSession: datedSession.extend(await handrail()) };
});

/** The content of the unit tests as files, read by the schemas, with the new field in each record. */
function catalogueWithNews() {
	const { site, programmes, cohorts, themes } = entriesWith({
		event: { sessions: [{ id: 'evening', date: '2021-03-25', ...news }] },
	});
	const withNews = ({ id, data }: { id: string; data: object }) => ({
		id,
		data: { ...data, ...news },
	});
	const runs = (entries: readonly { id: string; data: CohortData | ThemeData }[]) =>
		entries.map(({ id, data }) =>
			withNews({
				id,
				data: { ...data, sessions: data.sessions.map((each) => ({ ...each, ...news })) },
			}),
		);
	const files = {
		site: [{ id: 'site', data: site }],
		programmes: programmes.map(withNews),
		cohorts: runs(cohorts),
		themes: runs(themes),
	};
	return catalogueFrom(
		entriesFrom(
			(['site', 'programmes', 'cohorts', 'themes'] as const).flatMap((collection) =>
				files[collection].map((file) => ({
					...file,
					collection,
					path: `${collection}/${file.id}`,
				})),
			),
		),
	);
}

const { site, programmes, runs, sessions } = catalogueWithNews();

const publication = {
	site,
	revisionOf: () => undefined,
	addressOf: (path: string) => `https://training.example.org${path}`,
};

test.each([
	['programme', programmes],
	['run', runs],
	['session', sessions],
])('an optional field that is new in the schema of a %s is in the domain', (_, records) => {
	expect(records.length).toBeGreaterThan(1);
	for (const record of records) expect(record).toMatchObject(news);
});

const programmeDocuments = programmes.map((programme) =>
	programmeDocument(programme, { publication, feedOf: () => undefined }),
);
const sessionDocuments = sessions.map((session) => sessionDocument(session, publication));

/** An event is its own run, and shows its fields as a programme. */
const runsBesides = ({ kind, runs }: ProgrammeDocument): readonly object[] =>
	kind === 'event' ? [] : runs;

test.each([
	['programme', programmeDocuments],
	['run', programmeDocuments.flatMap(runsBesides)],
	['session', sessionDocuments],
])('it is in the document of a %s', (_, documents) => {
	expect(documents.length).toBeGreaterThan(1);
	for (const document of documents) expect(document).toMatchObject(news);
});

test('the published schema describes it and accepts the documents', () => {
	const schema = documentsSchema('https://training.example.org/api/v1/schema.json');
	const { $defs } = JSON.parse(JSON.stringify(schema));
	for (const name of ['Course', 'Series', 'Event', 'Cohort', 'Theme', 'Session']) {
		expect($defs[name].properties.handrail, name).toEqual({
			type: 'string',
			description: 'Where the handrail is.',
		});
	}
	const validate = addFormats.default(new Ajv2020({ strict: true })).compile(schema);
	const head = {
		$schema: 'https://training.example.org/api/v1/schema.json',
		site: { name: 'T', organisation: 'O', url: site.url, language: 'en-GB', timeZone: 'UTC' },
	};
	for (const body of [
		{ document: 'programmes', programmes: programmeDocuments },
		{ document: 'sessions', sessions: sessionDocuments },
	]) {
		validate(JSON.parse(JSON.stringify({ ...head, ...body })));
		expect(validate.errors ?? []).toEqual([]);
	}
});

test('a domain type has every field of its schema, but the names that it had and the words of its place', () => {
	type Fields<Data> = Exclude<keyof Data, 'formerly' | keyof Where>;
	expectTypeOf<Fields<CourseData>>().toExtend<keyof Course>();
	expectTypeOf<Fields<SeriesData>>().toExtend<keyof Series>();
	expectTypeOf<Fields<EventData>>().toExtend<keyof OneOffEvent>();
	expectTypeOf<Fields<CohortData>>().toExtend<keyof Cohort>();
	expectTypeOf<Fields<ThemeData>>().toExtend<keyof Theme>();
	expectTypeOf<Fields<CohortData['sessions'][number]>>().toExtend<keyof Session>();
	expectTypeOf<Fields<ThemeData['sessions'][number]>>().toExtend<keyof Session>();
	expectTypeOf<Fields<EventData['sessions'][number]>>().toExtend<keyof Session>();
});
