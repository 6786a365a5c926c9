import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ApiDocument } from '../../src/api/documents.ts';
import { catalogueFrom } from '../../src/domain/catalogue.ts';
import { uid } from '../../src/domain/identity.ts';
import { entriesFrom } from '../../src/reading/entries.ts';
import { readContent } from '../../src/reading/folder.ts';
import { pageOf } from '../../src/urls.ts';
import { isFirstOrganisation, OTHER_CONTENT, OWN } from '../first-organisation.ts';
import { buildSite } from './build-site.ts';

/** The documents of a built site, by the names of their files, and a validator from the schema among them. */
async function builtDocuments(contentDir: string) {
	const { folder } = await buildSite({ contentDir });
	const root = `${folder}/api/v1`;
	const parsed = (path: string) => JSON.parse(readFileSync(`${root}/${path}`, 'utf8'));
	const paths = globSync('**/*.json', { cwd: root }).filter((path) => path !== 'schema.json');
	const documents = new Map<string, ApiDocument>(paths.map((path) => [path, parsed(path)]));
	const schema = parsed('schema.json');
	const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true }));
	const validate = ajv.compile(closed(schema) as object);
	const errorsIn = (document: unknown) => (validate(document) ? [] : validate.errors);
	return { folder, documents, schema, errorsIn };
}

/** A schema that takes no field which it does not name: so nothing is published that is not documented. */
function closed(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(closed);
	if (typeof schema !== 'object' || schema === null) return schema;
	const inside = Object.entries(schema).map(([name, value]) => [name, closed(value)]);
	return {
		...Object.fromEntries(inside),
		...('properties' in schema && 'type' in schema && { additionalProperties: false }),
	};
}

const calendarTime = (time: string) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

for (const contentDir of ['tests/fixtures/content', 'content']) {
	test.describe(contentDir, () => {
		test.skip(contentDir === OWN && !isFirstOrganisation, OTHER_CONTENT);
		const { site, programmes, sessions } = catalogueFrom(entriesFrom(readContent(contentDir)));

		test('every document is what the published schema says, and no more', async () => {
			const { documents, schema, errorsIn } = await builtDocuments(contentDir);
			expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
			const ids = programmes.flatMap(({ id, formerIds }) => [id, ...formerIds]);
			expect([...documents.keys()].sort()).toEqual(
				['programmes', ...ids.map((id) => `schedule/${id}`), 'sessions']
					.map((name) => `${name}.json`)
					.sort(),
			);
			for (const [path, document] of documents) {
				expect(errorsIn(document), path).toEqual([]);
				expect(document.$schema).toBe(schema.$id);
			}
		});

		test('the sessions are those of the content, when their calendar files say', async () => {
			const { folder, documents } = await builtDocuments(contentDir);
			const document = documents.get('sessions.json');
			if (document?.document !== 'sessions') throw new Error('There is no sessions.json.');
			expect(document.sessions.map(({ id }) => id)).toEqual(sessions.map(({ id }) => id));
			for (const [index, session] of document.sessions.entries()) {
				const source = sessions[index];
				if (!source) continue;
				expect(session.uid).toBe(uid(source, site.uidDomain));
				expect(session).toMatchObject({
					title: source.title,
					place: source.place,
					status: source.status,
					url: new URL(pageOf(source), site.url).href,
				});
				const file = readFileSync(folder + new URL(session.calendar).pathname, 'utf8');
				expect(session.date).toBe(source.date);
				if (session.start === undefined) {
					const day = source.date.replaceAll('-', '');
					expect(source.starts).toBeUndefined();
					expect(file).toContain(`\r\nDTSTART;VALUE=DATE:${day}\r\n`);
					continue;
				}
				expect(session.start.slice(0, 16)).toBe(`${source.date}T${source.starts}`);
				expect(file).toContain(`\r\nDTSTART:${calendarTime(session.start)}\r\n`);
				if (session.end) expect(file).toContain(`\r\nDTEND:${calendarTime(session.end)}\r\n`);
				else expect(file).not.toContain('DTEND');
			}
		});

		test('a programme’s schedule is its share of both lists', async () => {
			const { documents } = await builtDocuments(contentDir);
			const list = documents.get('programmes.json');
			const all = documents.get('sessions.json');
			for (const { id } of programmes) {
				const one = documents.get(`schedule/${id}.json`);
				if (one?.document !== 'schedule') throw new Error(`There is no schedule of ${id}.`);
				if (list?.document === 'programmes') expect(list.programmes).toContainEqual(one.programme);
				if (all?.document === 'sessions') {
					const own = all.sessions.filter(({ programme }) => programme.id === id);
					expect(one.sessions).toEqual(own);
				}
			}
		});

		test('every address of the site in it is a file of the site', async () => {
			const { folder, documents } = await builtDocuments(contentDir);
			const root = new URL('/', site.url).href;
			const built = new Set(globSync('**/*.*', { cwd: folder }));
			const text = JSON.stringify([...documents.values()]);
			const addresses = new Set(text.match(/https:\/\/[^"\s\\]+/g));
			for (const address of addresses) {
				if (!address.startsWith(root)) continue;
				const path = address.slice(root.length).replace(/(^|\/)$/, '$1index.html');
				expect([...built], address).toContain(path);
			}
		});
	});
}

test('the schema refuses what is wrong', async () => {
	const { documents, errorsIn } = await builtDocuments('tests/fixtures/content');
	const broken = (session: object) => {
		const document = documents.get('sessions.json');
		if (document?.document !== 'sessions') throw new Error('There is no sessions.json.');
		const [first, ...others] = document.sessions;
		return { ...document, sessions: [{ ...first, ...session }, ...others] };
	};
	expect(errorsIn(broken({}))).toEqual([]);
	for (const fault of [
		{ start: '2027-03-03' },
		{ start: '2027-03-03T16:00:00' },
		{ status: 'canceled' },
		{ url: '/schools/' },
		{ uid: undefined },
		{ uid: '' },
		{ state: 'open' },
		{ registration: { full: 'no', email: 'hello@example.org' } },
	]) {
		expect(errorsIn(broken(fault)), JSON.stringify(fault)).not.toEqual([]);
	}
});
