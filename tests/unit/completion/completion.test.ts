import { cpSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { astro } from '../../../scripts/astro.ts';
import { run } from '../../../scripts/run.mjs';
import { exampleOf } from '../../../src/checker/schema/example.ts';
import { bodyCollections, collections } from '../../../src/schemas/collections.ts';
import { fieldsOf, objectsOf } from '../../../src/schemas/shape.ts';
import { type LanguageServer, startServer } from './language-server.ts';

/*
 * The suggestions that VS Code makes in content files. The extensions that .vscode/extensions.json recommends run these very
 * servers, and read what Astro writes into .astro/ (experimental.contentIntellisense) at the start of `npm run dev`.
 */

/** The fields that somebody still has to type: the kind decides which there are, so it stands there already. */
const namesIn = (object: Parameters<typeof fieldsOf>[0]) =>
	fieldsOf(object).flatMap(({ name }) => (name === 'kind' ? [] : [name]));

const require = createRequire(import.meta.url);

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const settings = json('.vscode/settings.json');

const home = realpathSync(mkdtempSync(join(tmpdir(), 'completion-')));
const content = join(home, 'content');
const folder = join(home, '.cache/project');
let markdown: LanguageServer;
let yaml: LanguageServer;

beforeAll(async () => {
	cpSync('tests/fixtures/content', content, { recursive: true });
	const { args, ...options } = astro('sync', { ...process.env, SITE_DIR: home, HISTORY: 'none' });
	let said = '';
	const code = await run(process.execPath, args, options, (text) => {
		said += text;
	});
	expect(code, said).toBe(0);
	markdown = await startServer(require.resolve('@astrojs/language-server/bin/nodeServer.js'), {
		folder,
		options: {
			typescript: { tsdk: resolve('node_modules/typescript/lib') },
			contentIntellisense: settings['astro.content-intellisense'],
		},
	});
	yaml = await startServer(require.resolve('yaml-language-server/bin/yaml-language-server'), {
		folder,
		settings: { yaml: { schemas: settings['yaml.schemas'], completion: true, hover: true } },
	});
});

afterAll(() => {
	markdown.end();
	yaml.end();
	rmSync(home, { recursive: true });
});

test('VS Code asks for the extensions that do it', () => {
	expect(json('.vscode/extensions.json').recommendations).toEqual(
		expect.arrayContaining([
			...['astro-build.astro-vscode', 'redhat.vscode-yaml', 'unifiedjs.vscode-mdx'],
		]),
	);
});

/** The kinds of file, with the fields that each may have. */
const files = bodyCollections.flatMap((collection) =>
	objectsOf(collections[collection].schema).map((object) => ({
		collection,
		kind: object.shape.kind ? String(exampleOf(object.shape.kind)) : undefined,
		fields: namesIn(object),
	})),
);

test.each(files)(
	'$collection $kind: every field is suggested',
	async ({ collection, kind, fields }) => {
		const [path = ''] = globSync(collections[collection].pattern, { cwd: content });
		const text = kind ? `---\nkind: ${kind}\n|\n---\n` : '---\n|\n---\n';
		const suggested = await markdown.complete(join(content, path), text);
		expect(suggested).toEqual(expect.arrayContaining(fields));
	},
);

describe('a cohort', () => {
	const path = join(content, 'cohorts/street-school/2027-summer.md');
	const session = '---\ntitle: Cohort 5\nsessions:\n  - part: listening-first\n';

	test('its sessions', async () => {
		const suggested = await markdown.complete(path, `${session}    |\n---\n`);
		expect(suggested).toEqual(expect.arrayContaining(['date', 'status', 'note', 'registration']));
	});

	test('the words that a field takes', async () => {
		const suggested = await markdown.complete(path, `${session}    status: |\n---\n`);
		expect(suggested).toEqual(['scheduled', 'postponed', 'cancelled']);
	});

	test('the meaning of a field', async () => {
		const meaning = await markdown.hover(path, '---\ntitle: Cohort 5\nte|rm: Summer 2027\n---\n');
		expect(meaning).toContain('Its term, such as "Spring Term 2021"');
	});
});

describe('site.yaml', () => {
	const path = join(folder, 'content/site.yaml');

	test('every field is suggested', async () => {
		expect(await yaml.complete(path, '|\n')).toEqual(
			expect.arrayContaining(objectsOf(collections.site.schema).flatMap(namesIn)),
		);
	});

	test('the fields inside a field', async () => {
		expect(await yaml.complete(path, 'contact:\n  email: a@example.org\n  |\n')).toEqual(
			expect.arrayContaining(['phone', 'note']),
		);
	});

	test('the meaning of a field', async () => {
		expect(await yaml.hover(path, 'sl|ug: riverside\n')).toContain(
			'The file name of the calendar of everything.',
		);
	});
});
