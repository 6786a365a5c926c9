import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';
import { isFirstOrganisation, OTHER_CONTENT, OWN } from '../../first-organisation.ts';

const contents = [OWN, 'tests/fixtures/content'];

test.for(contents)('%s has no errors', async (dir, { skip }) => {
	skip(dir === OWN && !isFirstOrganisation, OTHER_CONTENT);
	const { problems, files } = await checkContent(dir);
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(files).toBeGreaterThan(10);
});

test.for(contents)('%s becomes a catalogue without Astro', (dir, { skip }) => {
	skip(dir === OWN && !isFirstOrganisation, OTHER_CONTENT);
	const { programmes, sessions } = catalogueFrom(entriesFrom(readContent(dir)));
	expect(programmes.length).toBeGreaterThan(1);
	expect(sessions.length).toBeGreaterThan(20);
});

test('entries are refused where a file is not as its schema says', () => {
	const files = readContent('tests/fixtures/broken/base');
	const [site] = files.filter(({ collection }) => collection === 'site');
	expect(() => entriesFrom(files.filter((file) => file !== site))).toThrow('There is no site.yaml');
	const broken = files.map((file) => (file === site ? { ...file, data: { name: 1 } } : file));
	expect(() => entriesFrom(broken)).toThrow(/^site\.yaml: /);
});

test('a file is named from where the command runs, and in full from elsewhere', async () => {
	const report = await checkContent('tests/fixtures/broken/base/pages');
	expect(report.problems[0]?.file).toBe('tests/fixtures/broken/base/pages/about.mdx');
	const whole = resolve('tests/fixtures/broken/base/pages/about.mdx');
	const before = process.cwd();
	try {
		process.chdir('tests/unit');
		const { problems } = await checkContent('../fixtures/broken/base/pages');
		expect(problems[0]?.file).toBe(whole);
	} finally {
		process.chdir(before);
	}
});
