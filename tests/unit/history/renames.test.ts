import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { answerTo } from '../../../scripts/changes/answer.ts';
import { checkContent } from '../../../src/checker/check.ts';
import { publishedNames } from '../../../src/history/names.ts';
import { contentCheck } from '../../../src/integrations/content-check.ts';
import type { Files } from '../../git-repository.ts';
import { cohort, course, series, theme } from '../content.ts';
import { Repository, spring, springFile, springWith, temporaryFolder } from './repository.ts';

/** The checker looks at real repositories in which something was renamed, and says which line to add where. */

const before = new Date('2020-09-02T00:00:00Z');
const month = 'content/themes/thursdays/2020-10.md';
const schools = 'content/programmes/schools.md';
const second = 'content/cohorts/schools/second.md';

/** Lists for each warning its file, and the lines to type there and in forgotten.yaml. */
async function warnings(repository: Repository, now = before) {
	const content = join(repository.dir, 'content');
	const past = await publishedNames(content, { cacheDir: temporaryFolder() });
	const { problems } = await checkContent(content, { past, now });
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	return problems
		.filter(({ rule }) => rule === 'likely-rename')
		.map(({ file, hint }) => [
			file.slice(file.indexOf('/content/') + 1),
			...hint.split('\n').filter((line) => /^(formerly:|- )/.test(line)),
		]);
}

const powers = (id: string, more: object = {}) => ({
	...course,
	parts: course.parts.map((part) => (part.id === 'power' ? { ...part, id, ...more } : part)),
});
const later = springWith(
	{
		change: { date: '2021-06-02' },
		power: { date: '2021-06-09' },
		leaders: { date: '2021-06-16' },
	},
	{ title: 'Cohort 3' },
);
const withPart = (fields: { sessions: readonly object[] }, part: string) => ({
	...fields,
	sessions: fields.sessions.map((one) =>
		'part' in one && one.part === 'power' ? { ...one, part } : one,
	),
});
const angerAs = (change: object) => ({
	...theme,
	sessions: theme.sessions.map((one) => (one.id === 'anger' ? { ...one, ...change } : one)),
});

interface Case {
	/** The renamed files. The new ones get the fields in `formerly` too. */
	readonly files: (formerly: object) => Files;
	readonly said: readonly (readonly string[])[];
	/** Files of a commit between the first and the rename. */
	readonly from?: Files;
}

const cases: Record<string, Case> = {
	'a cohort’s file': {
		files: (formerly) => ({ [springFile]: null, [second]: { ...cohort, ...formerly } }),
		said: [[second, `formerly: [${spring}]`, `- ${spring}`]],
	},
	'a month’s file': {
		files: (formerly) => ({
			[month]: null,
			'content/themes/thursdays/october.md': { ...theme, ...formerly },
		}),
		said: [
			[
				'content/themes/thursdays/october.md',
				'formerly: [thursdays/2020-10]',
				'- thursdays/2020-10',
			],
		],
	},
	'a session’s id': {
		files: (formerly) => ({ [month]: angerAs({ id: 'action', ...formerly }) }),
		said: [[month, 'formerly: [thursdays/2020-10/anger]', '- thursdays/2020-10/anger']],
	},
	'a session of a part, which gets an id of its own': {
		files: (formerly) => ({ [springFile]: springWith({ power: { id: 'might', ...formerly } }) }),
		said: [[springFile, `formerly: [${spring}/power]`, `- ${spring}/power`]],
	},
	'a part, in all cohorts': {
		from: { 'content/cohorts/schools/2021-summer.md': later },
		files: (formerly) => ({
			[schools]: powers('might', formerly),
			[springFile]: withPart(cohort, 'might'),
			'content/cohorts/schools/2021-summer.md': withPart(later, 'might'),
		}),
		said: [[schools, 'formerly: [power]', `- ${spring}/power`, '- schools/2021-summer/power']],
	},
	'a programme': {
		files: (formerly) => ({
			...{ 'content/programmes/thursdays.md': null, [month]: null },
			'content/programmes/evenings.md': { ...series, ...formerly },
			'content/themes/evenings/2020-10.md': theme,
		}),
		said: [['content/programmes/evenings.md', 'formerly: [thursdays]', '- thursdays']],
	},
	'a session that moves to another month': {
		from: { 'content/themes/thursdays/2020-11.md': monthOf('other', '2020-11-05') },
		files: (formerly) => ({
			[month]: { ...theme, sessions: theme.sessions.filter(({ id }) => id !== 'anger') },
			'content/themes/thursdays/2020-11.md': {
				...monthOf('other', '2020-11-05'),
				sessions: [
					...monthOf('other', '2020-11-05').sessions,
					...theme.sessions
						.filter(({ id }) => id === 'anger')
						.map((session) => ({ ...session, ...formerly })),
				],
			},
		}),
		said: [
			[
				'content/themes/thursdays/2020-11.md',
				'formerly: [thursdays/2020-10/anger]',
				'- thursdays/2020-10/anger',
			],
		],
	},
	'a session that moves to another month and another day': {
		from: { 'content/themes/thursdays/2020-11.md': monthOf('other', '2020-11-05') },
		files: (formerly) => movedTo({}, formerly),
		said: [
			[
				'content/themes/thursdays/2020-11.md',
				'formerly: [thursdays/2020-10/anger]',
				'- thursdays/2020-10/anger',
			],
		],
	},
	'a cohort that had said what it was called, and no longer does': {
		from: {
			[springFile]: null,
			'content/cohorts/schools/2021.md': { ...cohort, formerly: [spring] },
		},
		files: (formerly) => ({
			'content/cohorts/schools/2021.md': null,
			[second]: { ...cohort, ...formerly },
		}),
		said: [[second, `formerly: [${spring}, schools/2021]`, '- schools/2021']],
	},
};

/** October without a session, which November has on a day of its own. */
function movedTo(november: object, change: object = {}): Files {
	const anger = theme.sessions.find(({ id }) => id === 'anger');
	return {
		[month]: { ...theme, sessions: theme.sessions.filter(({ id }) => id !== 'anger') },
		'content/themes/thursdays/2020-11.md': {
			...monthOf('other', '2020-11-05'),
			...november,
			sessions: [
				...monthOf('other', '2020-11-05').sessions,
				{ ...anger, date: '2020-11-12', ...change },
			],
		},
	};
}

function monthOf(id: string, date: string) {
	return { ...theme, sessions: [{ id, title: `About ${id}`, date, tracks: ['leaders'] }] };
}

function renamed({ from, files }: Case, isCommitted: boolean): Repository {
	const repository = Repository.with();
	if (from) repository.commit('2020-09-01 10:00', from);
	if (isCommitted) repository.commit('2020-09-01 11:00', files({}));
	// A later commit about something else changes nothing.
	if (isCommitted) repository.commit('2020-09-01 12:00', { 'content/pages/about.md': page });
	return repository.write(files({}));
}

const page = { title: 'About', summary: 'About us.', order: 1 };

const both = [true, false].flatMap((isCommitted) =>
	Object.entries(cases).map(([name, one]) => ({ name, one, isCommitted })),
);

test.each(both)(
	'a warning names the lines that end it: $name, committed: $isCommitted',
	async ({ one, isCommitted }) => {
		const repository = renamed(one, isCommitted);
		expect(await warnings(repository)).toEqual(one.said);

		const [, line = ''] = /\[(.*)\]/.exec(one.said[0]?.[1] ?? '') ?? [];
		repository.write(one.files({ formerly: line.split(', ') }));
		expect(await warnings(repository)).toEqual([]);
		expect(repository.history().withdrawn).toEqual([]);

		const ids = one.said[0]?.slice(2).map((entry) => entry.slice(2)) ?? [];
		repository.write({ ...one.files({}), 'content/forgotten.yaml': ids });
		expect(await warnings(repository)).toEqual([]);
		expect(repository.history().withdrawn).toEqual([]);
	},
);

test('a programme and its cohort renamed at once need a line each', async () => {
	const repository = Repository.with();
	const files = (programme: object, run: object) => ({
		...{ [schools]: null, [springFile]: null },
		'content/programmes/learning.md': { ...course, ...programme },
		'content/cohorts/learning/second.md': { ...cohort, ...run },
	});
	repository.write(files({}, {}));
	const said = [
		['content/cohorts/learning/second.md', `formerly: [${spring}]`, `- ${spring}`],
		['content/programmes/learning.md', 'formerly: [schools]', '- schools'],
	];
	expect(await warnings(repository)).toEqual(said);
	repository.write(files({ formerly: ['schools'] }, {}));
	expect(await warnings(repository)).toEqual(said.slice(0, 1));
	repository.write(files({ formerly: ['schools'] }, { formerly: [spring] }));
	expect(await warnings(repository)).toEqual([]);
});

test('a file that was renamed twice lists every older id, oldest first', async () => {
	const repository = Repository.with();
	repository.commit('2020-09-01 10:00', { [springFile]: null, [second]: cohort });
	repository.commit('2020-09-01 11:00', {
		[second]: null,
		'content/cohorts/schools/third.md': springWith({ power: { date: '2021-03-04' } }),
	});
	expect(await warnings(repository)).toEqual([
		[
			'content/cohorts/schools/third.md',
			`formerly: [${spring}, schools/second]`,
			'- schools/second',
		],
	]);
});

test('ids that are stated already stay, after the one that calendars know', async () => {
	const repository = Repository.with();
	repository.write({
		[springFile]: null,
		[second]: { ...cohort, formerly: ['schools/2021-sprung'] },
	});
	expect(await warnings(repository)).toEqual([
		[second, `formerly: [${spring}, schools/2021-sprung]`, `- ${spring}`],
	]);
});

test('a file counts as renamed if most of its sessions are the same', async () => {
	const moved = { date: '2021-05-05' };
	const most = springWith({ power: moved });
	const few = springWith({ power: { ...moved, id: 'x' }, change: { date: '2021-05-06', id: 'y' } });
	const repository = Repository.with();
	repository.write({ [springFile]: null, [second]: most });
	expect(await warnings(repository)).toEqual([[second, `formerly: [${spring}]`, `- ${spring}`]]);
	repository.write({ [second]: few });
	expect(await warnings(repository)).toEqual([
		[second, `formerly: [${spring}/leaders]`, `- ${spring}/leaders`],
	]);
});

const silent: Record<string, Files> = {
	'a session that goes, without another': { [springFile]: springWith({ power: null }) },
	'another session at another time': {
		[springFile]: springWith({ power: { id: 'might', date: '2021-03-04' } }),
	},
	'another session that begins at the same time and ends later': {
		[springFile]: springWith({ power: { id: 'might', ends: '18:30' } }),
	},
	'a cohort that is another': {
		[springFile]: null,
		[second]: springWith({
			...{ change: { date: '2021-05-05' }, power: { date: '2021-05-12' } },
			leaders: { date: '2021-05-19' },
		}),
	},
	'another part at the time of one that the course still has': {
		[schools]: { ...course, parts: [...course.parts, { id: 'might', title: 'Might' }] },
		[springFile]: withPart(cohort, 'might'),
	},
	'two at a time with other ids and titles: nobody can tell which is which': {
		[month]: {
			...theme,
			sessions: [
				{ id: 'a', title: 'A', date: '2020-10-08', tracks: ['leaders'] },
				{ id: 'b', title: 'B', date: '2020-10-08', tracks: ['masterclasses'] },
				...theme.sessions.slice(2),
			],
		},
	},
	'a session of another title on another day': movedTo({}, { title: 'Joy' }),
	'a session of another id on another day': movedTo({}, { id: 'joy' }),
	'the same introduction in the next month, where the old month is gone': {
		...movedTo({}),
		[month]: null,
	},
	'the same subjects in the next month, where the old month is gone': {
		[month]: null,
		'content/themes/thursdays/2020-11.md': {
			...theme,
			sessions: theme.sessions.map((session) => ({
				...session,
				date: session.date.replace('-10-', '-11-'),
			})),
		},
	},
	'two with one title and one id: nobody can tell which is the old one': {
		...movedTo({}),
		'content/themes/thursdays/2020-12.md': {
			...theme,
			sessions: [{ ...theme.sessions[1], date: '2020-12-03' }],
		},
	},
	'a session of another cohort on the same part': {
		[springFile]: springWith({ power: null }),
		'content/cohorts/schools/2021-summer.md': springWith({
			...{ change: null, power: { date: '2021-06-09' }, leaders: null },
		}),
	},
	'a session of another programme at the time of one that goes': {
		[springFile]: springWith({ power: null }),
		'content/themes/thursdays/2021-03.md': {
			...monthOf('other', '2021-03-03'),
			ends: '18:00',
		},
	},
};

test.each(Object.entries(silent))('there is no warning about %s', async (_, files) => {
	const repository = Repository.with();
	repository.write(files);
	expect(await warnings(repository)).toEqual([]);
	repository.commit('2020-09-01 10:00');
	expect(await warnings(repository)).toEqual([]);
});

test('a session that probably moved to another day is asked for until it has begun there', async () => {
	const repository = Repository.with();
	repository.commit('2020-09-01 10:00', movedTo({}));
	const content = join(repository.dir, 'content');
	const past = await publishedNames(content, { cacheDir: temporaryFolder() });
	const { problems } = await checkContent(content, { past, now: before });
	const { message, hint } = problems.find(({ rule }) => rule === 'likely-rename') ?? {};
	expect(message).toContain('moved to another day');
	expect(hint).toMatch(/^If it was moved, .*If it was not moved,/s);
	expect(await warnings(repository, new Date('2020-11-13'))).toEqual([]);
	expect(answerTo(['HEAD~1..'], content).text).toContain('seems to move the session');
});

test('another subject at an old time is a warning only until it has begun', async () => {
	const repository = Repository.with();
	repository.commit('2020-09-01 10:00', { [month]: angerAs({ id: 'joy', title: 'Joy' }) });
	expect(await warnings(repository)).toHaveLength(1);
	expect(await warnings(repository, new Date('2021-01-01'))).toEqual([]);
});

test('a rename that was undone is no rename', async () => {
	const repository = Repository.with();
	repository.commit('2020-09-01 10:00', { [springFile]: null, [second]: cohort });
	repository.write({ [second]: null, [springFile]: cohort });
	expect(await warnings(repository)).toEqual([]);
	repository.commit('2020-09-01 11:00');
	expect(await warnings(repository)).toEqual([]);
});

test.each([true, false])(
	'a file that cannot be read may still hold its sessions: committed before: %s',
	async (isCommitted) => {
		const repository = Repository.with();
		if (isCommitted)
			repository.commit('2020-09-01 10:00', { [springFile]: null, [second]: cohort });
		repository.write({ [springFile]: 'Words.', [second]: cohort });
		const content = join(repository.dir, 'content');
		const past = await publishedNames(content, { cacheDir: temporaryFolder() });
		const { problems } = await checkContent(content, { past, now: before });
		expect(past).toBeDefined();
		expect(problems.map(({ rule }) => rule)).not.toContain('likely-rename');
	},
);

test('the command and the check before a build warn, but not with HISTORY=none', async () => {
	const repository = Repository.with();
	repository.write({ [springFile]: null, [second]: cohort });
	const CONTENT_DIR = join(repository.dir, 'content');
	const said = vi.spyOn(console, 'error').mockImplementation(() => {});
	for (const [HISTORY, count] of [
		['', 1],
		['none', 0],
	] as const) {
		const env = { ...process.env, CONTENT_DIR, HISTORY, SITE_NOW: '2020-09-02' };
		const { status, stdout } = spawnSync('node', ['scripts/check.ts'], { encoding: 'utf8', env });
		expect(status).toBe(0);
		expect(stdout.split('Rule: likely-rename')).toHaveLength(1 + count);
		vi.stubEnv('HISTORY', HISTORY);
		said.mockClear();
		const setUp = contentCheck(CONTENT_DIR).hooks['astro:config:setup'];
		await setUp?.({ command: 'dev', updateConfig: () => {} } as never);
		expect(String(said.mock.calls).split('Rule: likely-rename')).toHaveLength(1 + count);
	}
	said.mockRestore();
	vi.unstubAllEnvs();
});
