import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { publishedNames } from '../../../src/history/names.ts';
import { changesInRange } from '../../../src/history/range.ts';
import { repositoryOf } from '../../../src/history/repository.ts';
import {
	Repository,
	spring,
	springFile,
	springWith,
	start,
	temporaryFolder,
} from './repository.ts';

/** A clone whose content was replaced is another site. Its past begins with its own `uidDomain`. */

const site = start['content/site.yaml'] as { uidDomain: string };
const other = { ...site, uidDomain: 'other.example.org' };
const power = `${spring}/power`;

async function warnings(repository: Repository, now = new Date('2021-02-01')) {
	const content = join(repository.dir, 'content');
	const past = await publishedNames(content, { cacheDir: temporaryFolder() });
	const { problems } = await checkContent(content, { past, now });
	return problems.filter(({ rule }) =>
		['other-domain', 'commit-ahead', 'likely-rename'].includes(rule),
	);
}

/** The content of another organisation, in place of what was there. */
const replaced = {
	...Object.fromEntries(Object.keys(start).map((path) => [path, null])),
	'content/site.yaml': other,
	'content/programmes/gardening.md': { ...(start['content/programmes/schools.md'] as object) },
	'content/pages/about.md': { title: 'About', summary: 'About us.', order: 1 },
};

test('the past of another organisation is not this site’s', () => {
	const repository = Repository.with({
		...start,
		'content/pages/terms.md': { title: 'Terms', summary: 'Terms.', order: 1 },
	});
	repository.commit('2021-01-05 10:00', replaced);
	const { withdrawn, formerFeeds, changes, pages } = repository.history();
	expect([withdrawn, formerFeeds, changes]).toEqual([[], [], []]);
	expect(pages).toEqual(['about', 'gardening']);
});

test('it is not before the replacement is committed, either', () => {
	const repository = Repository.with();
	repository.write(replaced);
	const { withdrawn, formerFeeds, changes } = repository.history();
	expect([withdrawn, formerFeeds, changes]).toEqual([[], [], []]);
});

test('what was published before a domain was left and taken back counts', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { 'content/site.yaml': other });
	repository.commit('2021-01-06 10:00', {
		'content/site.yaml': site,
		[springFile]: springWith({ power: null }),
	});
	expect(repository.history().withdrawn.map(({ session }) => session.id)).toEqual([power]);
	expect(repository.revision(`${spring}/change`).created).toBe('2020-09-01 09:00');
	expect(repository.history().changes.map(({ kind, on }) => [kind, on])).toEqual([
		['withdrawn', '2021-01-06'],
	]);
});

test.each([true, false])(
	'another domain is a warning with the line to type, committed: %s',
	async (isCommitted) => {
		const repository = Repository.with();
		const files = { 'content/site.yaml': other };
		if (isCommitted) repository.commit('2021-01-05 10:00', files);
		else repository.write(files);
		const [said, ...more] = await warnings(repository);
		expect(more).toEqual([]);
		expect(said).toMatchObject({ rule: 'other-domain', severity: 'warning' });
		expect(said?.message).toBe(`7 sessions were published with the uidDomain ${site.uidDomain}.`);
		expect(said?.hint).toContain(`\nuidDomain: ${site.uidDomain}\n`);
	},
);

test('it stays a warning while sessions of today were published under the old one', async () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { 'content/site.yaml': other });
	repository.commit('2021-01-06 10:00', {
		'content/pages/a.md': { title: 'A', summary: 'A.', order: 1 },
	});
	expect(await warnings(repository)).toHaveLength(1);
});

test('a replaced content is told once', async () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', replaced);
	expect(await warnings(repository)).toHaveLength(1);
	repository.commit('2021-01-06 10:00', {
		'content/pages/about.md': { title: 'Us', summary: 'A.', order: 1 },
	});
	expect(await warnings(repository)).toEqual([]);
});

test('a range says what follows from it', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { 'content/site.yaml': other });
	const found = repositoryOf(join(repository.dir, 'content'));
	if ('kind' in found) throw new Error(found.kind);
	const [base, head] = ['HEAD~1', 'HEAD'].map((name) => repository.git('rev-parse', name));
	const { words } = changesInRange(found, { base: base ?? '', head: head ?? '' });
	expect(words.at(-1)).toMatch(
		/^gives each of 7 sessions another identity in calendars \(uidDomain was .*, is other\.example\.org\)/,
	);
});

test('a commit that is later than the clock of the build is a warning', async () => {
	const repository = Repository.with();
	expect(await warnings(repository)).toEqual([]);
	repository.commit('2035-01-05 10:00', { 'README.md': 'Words.' });
	repository.commit('2021-01-06 10:00', { 'README.md': 'More words.' });
	const [said] = await warnings(repository);
	expect(said).toMatchObject({ rule: 'commit-ahead', severity: 'warning' });
	expect(said?.message).toContain(repository.git('rev-parse', 'HEAD~1').slice(0, 7));
	expect(said?.message).toContain('2035-01-05');
});
