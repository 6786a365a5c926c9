import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { publishedNames } from '../../../src/history/names.ts';
import { cohort, series, theme } from '../content.ts';
import {
	Repository,
	spring,
	springFile,
	springWith,
	temporaryFolder,
} from '../history/repository.ts';

/** Calendars know a session by the oldest id that it was published under. The check keeps that from getting lost. */

const file = (name: string) => `content/cohorts/schools/${name}.md`;

async function problems(repository: Repository) {
	const content = join(repository.dir, 'content');
	const past = await publishedNames(content, { cacheDir: temporaryFolder() });
	const { problems } = await checkContent(content, { past, now: new Date('2020-09-02') });
	return problems.filter(({ rule }) =>
		['same-identity', 'lost-identity', 'formerly-unknown'].includes(rule),
	);
}

const line = (hint = '') => /formerly: .*/.exec(hint)?.[0];

/** A cohort that was renamed once, as it should be. */
function renamed(): Repository {
	const repository = Repository.with();
	repository.commit('2020-09-01 10:00', {
		[springFile]: null,
		[file('second')]: { ...cohort, formerly: [spring] },
	});
	return repository;
}

const right = `formerly: [${spring}, schools/second]`;

test.each([
	['newest first', ['schools/second', spring]],
	['the oldest left out', ['schools/second']],
])('a cohort renamed twice, %s', async (_, formerly) => {
	for (const isCommitted of [false, true]) {
		const repository = renamed();
		repository.write({ [file('second')]: null, [file('third')]: { ...cohort, formerly } });
		if (isCommitted) repository.commit('2020-09-01 11:00');
		const [said, ...more] = await problems(repository);
		expect(more).toEqual([]);
		expect(said).toMatchObject({ rule: 'lost-identity', severity: 'error' });
		expect(line(said?.hint)).toBe(right);
		repository.write({ [file('third')]: { ...cohort, formerly: [spring, 'schools/second'] } });
		expect(await problems(repository)).toEqual([]);
		expect(repository.history().withdrawn).toEqual([]);
	}
});

test('a slip in the oldest of two', async () => {
	for (const isCommitted of [false, true]) {
		const repository = renamed();
		const formerly = [spring.replace('spring', 'sprnig'), 'schools/second'];
		repository.write({ [file('second')]: null, [file('third')]: { ...cohort, formerly } });
		if (isCommitted) repository.commit('2020-09-01 11:00');
		const said = (await problems(repository)).find(({ rule }) => rule === 'formerly-unknown');
		expect(said).toMatchObject({ severity: 'warning', file: expect.stringContaining('third.md') });
		expect(line(said?.hint)).toBe(right);
	}
});

test('an older id that looks like nothing that was published', async () => {
	const repository = Repository.with();
	repository.write({ [springFile]: { ...cohort, formerly: ['schools/an-older-site'] } });
	expect(await problems(repository)).toEqual([]);
});

test('a line that is tidied away a commit later', async () => {
	const repository = renamed();
	repository.commit('2020-09-01 11:00', { [file('second')]: cohort });
	const [said, ...more] = await problems(repository);
	expect(more).toEqual([]);
	expect(line(said?.hint)).toBe(`formerly: [${spring}]`);
});

test('a session that moves out of a month that was renamed', async () => {
	const repository = Repository.with();
	const month = (name: string) => `content/themes/thursdays/${name}.md`;
	const december = { ...theme, formerly: ['thursdays/2020-10'] };
	repository.commit('2020-09-01 10:00', { [month('2020-10')]: null, [month('october')]: december });
	const [first, ...rest] = theme.sessions;
	const moved = (formerly: string[]) => ({
		[month('october')]: { ...december, sessions: rest },
		[month('2020-11')]: { ...theme, sessions: [{ ...first, date: '2020-11-05', formerly }] },
	});
	repository.write(moved(['thursdays/october/first']));
	const [said, ...more] = await problems(repository);
	expect(more).toEqual([]);
	expect(line(said?.hint)).toBe('formerly: [thursdays/2020-10/first, thursdays/october/first]');
	repository.write(moved(['thursdays/2020-10/first', 'thursdays/october/first']));
	expect(await problems(repository)).toEqual([]);
});

test('a formerly that comes a commit late is right', async () => {
	const repository = Repository.with();
	repository.commit('2020-09-01 10:00', { [springFile]: null, [file('second')]: cohort });
	repository.commit('2020-09-01 11:00', { [file('second')]: { ...cohort, formerly: [spring] } });
	expect(await problems(repository)).toEqual([]);
});

test('two sessions that go back to one id, in one file and in two', async () => {
	const repository = Repository.with();
	repository.write({
		[springFile]: springWith({ power: { formerly: [`${spring}/might`] } }, {}, [
			{ part: 'power', id: 'might', date: '2021-03-31' },
		]),
	});
	const [said, ...more] = await problems(repository);
	expect(more).toEqual([]);
	expect(said).toMatchObject({ rule: 'same-identity', severity: 'error' });
	expect(said?.message).toContain(`${spring}/might and ${spring}/power (${springFile}, line `);
	repository.write({
		[springFile]: cohort,
		[file('other')]: springWith({
			power: { formerly: [`${spring}/change`] },
			change: null,
			leaders: null,
		}),
	});
	expect((await problems(repository)).map(({ message }) => message)).toHaveLength(1);
});

test('a programme whose name changed twice', async () => {
	const repository = Repository.with();
	const at = (name: string, formerly: string[]) => ({
		[`content/programmes/${name}.md`]: { ...series, formerly },
		[`content/themes/${name}/2020-10.md`]: theme,
	});
	const without = (name: string) => ({
		[`content/programmes/${name}.md`]: null,
		[`content/themes/${name}/2020-10.md`]: null,
	});
	repository.commit('2020-09-01 10:00', {
		...without('thursdays'),
		...at('evenings', ['thursdays']),
	});
	repository.write({ ...without('evenings'), ...at('nights', ['evenings', 'thursdays']) });
	const [said] = await problems(repository);
	expect(line(said?.hint)).toBe('formerly: [thursdays/2020-10, evenings/2020-10]');
	repository.write(at('nights', ['thursdays', 'evenings']));
	expect(await problems(repository)).toEqual([]);
});
