import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { guide } from '../../scripts/guide/guide.ts';
import { kinds } from '../../scripts/new/kinds/all.ts';
import { checkContent, type Kept } from '../../src/checker/check.ts';
import { namedFrom } from '../../src/domain/rename.ts';
import { Snapshot } from '../../src/history/snapshot.ts';
import { readContent } from '../../src/reading/folder.ts';
import { follow } from '../recipes/follow.ts';
import { recipes } from '../recipes/recipes.ts';

/* tests/site/recipes.spec.ts looks at what visitors then see. */

const demo = 'tests/fixtures/content';
const now = new Date('2027-03-03T12:00Z');
const home = mkdtempSync(join(tmpdir(), 'recipes-'));
const content = join(home, 'content');
afterAll(() => rmSync(home, { recursive: true }));

beforeEach(() => {
	rmSync(content, { recursive: true, force: true });
	cpSync(demo, content, { recursive: true });
});

/** The content as it was published before anybody followed a recipe. */
function published() {
	const snapshot = new Snapshot();
	snapshot.apply(readContent(demo).map(({ path, text }) => ({ path, text })));
	const head = [...snapshot.runs.values()].flatMap(({ run }) => run.sessions.map(namedFrom));
	// The content says itself that one session moved from another month.
	const moved = 'doorstep-listening';
	const root = [`open-evenings/2027-03/${moved}`, `open-evenings/2027-02/${moved}`] as const;
	return { head, gone: [root[1]], successions: [], roots: [root], domain: 'training.example.org' };
}

const past = published();

/** The files that did not change from one recipe to the next are not parsed again. */
const kept: Kept = { files: new Map(), bodies: new WeakMap() };

/** Everything that the check says of the content, errors and warnings. */
async function said(): Promise<string[]> {
	const { problems } = await checkContent(content, { now, past, kept });
	return problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
}

test('the content of the tests is clean', async () => {
	expect(await said()).toEqual([]);
});

describe.each(recipes())('$title', ({ steps, promises }) => {
	test('can be followed to the letter, and the check then finds nothing', async () => {
		expect(steps.length).toBeGreaterThan(0);
		for (const step of steps) follow(step, home);
		expect(await said()).toEqual([]);
	});

	test('says what visitors see', () => {
		expect(promises.length).toBeGreaterThan(0);
	});
});

test('a series without tracks gets its first one as the guide says', async () => {
	const county = join(home, 'county');
	cpSync('tests/fixtures/county', county, { recursive: true });
	const change = (path: string, from: RegExp, to: string) => {
		const file = join(county, path);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
	};
	const rules = async () =>
		(await checkContent(county, { now })).problems.map(({ rule, file }) => `${rule} ${file}`);
	const before = await rules();
	const lines = recipes().flatMap(({ otherwise }) => otherwise);
	expect(lines).toHaveLength(1);
	change('programmes/walking-leaders.md', /^kind: series$/gm, `kind: series\n${lines[0]}`);
	expect(await rules()).not.toEqual(before);
	for (const name of readdirSync(join(county, 'themes/walking-leaders')))
		change(`themes/walking-leaders/${name}`, /^ {2}- id: .*$/gm, '$&\n    tracks: [everyone]');
	expect(await rules()).toEqual(before);
});

test('the links of the guide lead to its headings', () => {
	const text = guide();
	const slugs = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\d\s-]/gu, '')
			.replaceAll(' ', '-'),
	);
	const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
	expect(links.length).toBeGreaterThan(recipes().length);
	expect(links.filter((target) => !slugs.includes(String(target)))).toEqual([]);
});

test('the guide names commands that there are', () => {
	const words = [...guide().matchAll(/`npm run new -- ([a-z]+)/g)].map(([, word = '']) => word);
	expect(new Set(words)).toEqual(new Set(Object.keys(kinds).filter((word) => word !== 'venue')));
});
