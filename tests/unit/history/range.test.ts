import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { answerTo } from '../../../scripts/changes/answer.ts';
import { newsFrom } from '../../../src/history/change-log.ts';
import { cohort, course, entriesWith, series, theme } from '../content.ts';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

/** Says what `npm run changes` prints. */
function changes(repository: Repository, ...args: string[]): string {
	return answerTo(args, join(repository.dir, 'content')).text;
}

/** Runs `npm run changes` as a person or a pull request's workflow does. */
function command(repository: Repository, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		resolve('node_modules/.bin/node'),
		[resolve('scripts/changes.ts'), ...args],
		{ cwd: repository.dir, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: 'content' } },
	);
	return { status, said: stdout.trim(), stderr: stderr.trim() };
}

const autumnFile = 'content/cohorts/schools/2021-autumn.md';
const autumn = springWith({}, { title: 'Cohort 3', registration: { closes: '2021-05-01' } });

/** Two commits on a branch, and one on main beside them. */
function branched(): Repository {
	const repository = Repository.with({ ...start, [autumnFile]: autumn });
	repository.git('checkout', '--quiet', '-b', 'edit');
	repository.commit('2021-01-10 10:00', {
		[springFile]: springWith({ leaders: { date: '2021-03-17' } }),
	});
	repository.commit('2021-01-11 10:00', {
		[springFile]: springWith({ leaders: { date: '2021-03-17' } }, {}, [
			{ part: 'power', id: 'again', date: '2021-03-24' },
		]),
		[autumnFile]: { ...autumn, registration: { closes: '2021-06-01' } },
	});
	repository.git('checkout', '--quiet', 'main');
	repository.commit('2021-01-12 10:00', {
		'content/themes/thursdays/2020-10.md': null,
	});
	return repository;
}

const said = [
	'Registration for Cohort 3 now closes on Tuesday 1 June',
	'moves session 3 of Cohort 2 from Wednesday 10 to Wednesday 17 March',
	'adds session 4 of Cohort 2 on Wednesday 24 March',
	'calendars to refresh: 4',
];

test('what a branch does, in words', () => {
	const repository = branched();
	const { status, said: text } = command(repository, 'main...edit');
	expect(status).toBe(0);
	const clauses = text.replace(/\.$/, '').split(';\n');
	expect(clauses.map((clause) => clause.toLowerCase()).sort()).toEqual(
		said.map((clause) => clause.toLowerCase()).sort(),
	);
	expect(changes(repository, 'main..main')).toBe('Nothing changes for visitors.');
});

test('as Markdown, in which titles are words and nothing else', () => {
	const repository = branched();
	const title = '@everyone <b>*see*</b> [this](https://evil.example)';
	repository.commit('2021-01-13 10:00', { [springFile]: springWith({ power: { title } }) });
	const text = changes(repository, 'HEAD~1..', '--format', 'markdown');
	expect(text).toContain('### What this does to visitors');
	const [line = ''] = text.split('\n').filter((one) => one.includes('Renames'));
	expect(line).not.toMatch(/@everyone|[^\\][<>*[\]]|https:\/\//);
	expect(text).toContain('`/schools/2021-spring.ics`');
});

test('as JSON', () => {
	const text = changes(branched(), 'main...edit', '--format', 'json');
	const range = JSON.parse(text);
	expect(range.calendars).toEqual([
		'/calendars/schools.ics',
		'/calendars/training.ics',
		'/schools/2021-autumn.ics',
		'/schools/2021-spring.ics',
	]);
	expect(range.changes).toContainEqual(
		expect.objectContaining({
			kind: 'moved',
			from: {
				...{ date: '2021-03-10', starts: '16:00', ends: '18:00', place: 'Online (Zoom)' },
				...{ timeZone: 'Europe/London', timeZoneName: 'UK time' },
			},
			session: expect.objectContaining({ id: `${spring}/leaders`, date: '2021-03-17' }),
		}),
	);
	expect(range.redirects).toEqual([]);
});

test('old addresses, also where the content folder has moved in between', () => {
	const repository = Repository.with();
	repository.git('mv', 'content', 'words');
	repository.commit('2021-01-10 10:00');
	repository.git('mv', 'words', 'content');
	repository.commit('2021-01-11 10:00', {
		[springFile]: null,
		'content/cohorts/schools/two.md': { ...cohort, formerly: [spring] },
	});
	const text = changes(repository, 'HEAD~1..HEAD');
	expect(text).toBe('4 addresses redirect;\ncalendars to refresh: 4.');
});

test('everything else that visitors see, by page', () => {
	const faq = { question: 'What does it cost?', order: 1 };
	const repository = Repository.with({ ...start, 'content/faqs/schools/costs.md': faq });
	const sessions = theme.sessions.map((session) =>
		session.id === 'joint' ? { ...session, tracks: ['leaders'], format: undefined } : session,
	);
	const materials = [{ title: 'Sheet', url: 'https://files.example.org/a', when: 'after' }];
	repository.commit('2021-01-10 10:00', {
		'content/faqs/schools/costs.md': { ...faq, question: 'What is the price?' },
		'content/faqs/schools/where.md': { question: 'Where is it?', order: 2 },
		'content/testimonials/schools/penny.md': { name: 'Penny Example', role: 'Teacher' },
		'content/pages/about.md': { title: 'About', summary: 'About us.', order: 1 },
		'content/programmes/talks.md': { ...series, title: 'Talks' },
		'content/programmes/schools.md': {
			...course,
			cost: { summary: '£5.' },
			contact: { email: 'schools@example.org' },
			resources: [{ title: 'Sheet', kind: 'document' }],
			newcomer: 'A field that no schema has yet.',
		},
		'content/programmes/thursdays.md': {
			...series,
			tracks: [
				...(series.tracks ?? []),
				{ id: 'all', title: 'All', audience: 'All.', openTo: 'all' },
			],
		},
		[springFile]: springWith(
			{ power: { recording: 'https://media.example.org/power', materials } },
			{ registration: { url: 'https://forms.example.org/2' } },
		),
		'content/themes/thursdays/2020-10.md': { ...theme, sessions },
	});
	const { pages } = JSON.parse(changes(repository, 'HEAD~1..', '--format', 'json'));
	expect(pages).toEqual([
		{ page: '/about/', does: ['adds the page “About”'] },
		{
			page: '/schools/',
			does: [
				'changes question of “What is the price?” from “What does it cost?” to “What is the price?”',
				'adds the question “Where is it?”',
				'changes cost',
				'adds contact',
				'adds “Sheet” to resources',
				'adds newcomer',
				'adds the testimonial “Penny Example”',
			],
		},
		{ page: '/schools/2021-spring/', does: ['adds registration'] },
		{ page: '/schools/2021-spring/power/', does: ['adds recording', 'adds the handout “Sheet”'] },
		{ page: '/talks/', does: ['adds the programme “Talks”'] },
		{ page: '/thursdays/', does: ['adds “All” to tracks'] },
		{
			page: '/thursdays/2020-10/joint/',
			does: ['changes tracks from “masterclasses and leaders” to “leaders”', 'removes format'],
		},
	]);
	const text = changes(repository, 'HEAD~1..');
	expect(text).toContain('On /about/: adds the page “About”;');
	expect(text).toContain(
		'on /schools/2021-spring/power/: adds recording and adds the handout “Sheet”;',
	);
});

test('a text of several lines is not repeated', () => {
	const repository = Repository.with({
		...start,
		[springFile]: springWith({ power: { text: 'Bring:\n\n- a pen' } }),
	});
	repository.commit('2021-01-10 10:00', {
		[springFile]: springWith({ power: { text: 'Bring:\n\n- a cup' } }),
	});
	const { pages } = JSON.parse(changes(repository, 'HEAD~1..', '--format', 'json'));
	expect(pages).toEqual([{ page: '/schools/2021-spring/power/', does: ['changes text'] }]);
});

test('handouts and pictures that come, go or change, by their own addresses', () => {
	const repository = Repository.with({
		...start,
		'content/files/plan.pdf': 'the plan',
		'content/files/rota.pdf': 'the rota',
		'content/files/sheet.pdf': 'the sheet',
		'content/images/plot.svg': 'the plot',
		'content/pages/plot.svg': 'no file of its own',
	});
	repository.commit('2021-01-10 10:00', {
		'content/files/plan.pdf': 'the new plan',
		'content/files/rota.pdf': null,
		'content/files/sheet.pdf': null,
		'content/files/2021/sheet.pdf': 'the sheet',
		'content/images/bed.svg': 'a bed',
		'content/pages/plot.svg': null,
	});
	const { pages } = JSON.parse(changes(repository, 'HEAD~1..', '--format', 'json'));
	const gone = 'removes the file, so that links to it from elsewhere lead nowhere';
	expect(pages).toEqual([
		{ page: '/files/2021/sheet.pdf', does: ['adds the file that was at /files/sheet.pdf'] },
		{ page: '/files/plan.pdf', does: ['replaces the file'] },
		{ page: '/files/rota.pdf', does: [gone] },
		{ page: '/files/sheet.pdf', does: [gone] },
		{ page: '/images/bed.svg', does: ['adds the file'] },
	]);
});

test('a new time zone moves every session to come', () => {
	const repository = Repository.with();
	const { site } = entriesWith();
	repository.commit('2021-01-10 10:00', {
		'content/site.yaml': { ...site, timeZone: 'Europe/Paris', timeZoneName: 'Paris time' },
	});
	const moved = 'all 3 sessions of Cohort 2 from UK time to Paris time, at the same times of day';
	expect(changes(repository, 'HEAD~1..')).toContain(`oves ${moved}`);
	const news = newsFrom(repository.history().changes).map(({ changes }) =>
		changes.map(({ done }) => done),
	);
	expect(news).toEqual([[`A${moved.slice(1).replace(' from', ' moved from')}`]]);
});

test('a removed session is withdrawn; one that had taken place by then is not', () => {
	const repository = Repository.with();
	const gone = { [springFile]: springWith({ change: null }) };
	repository.commit('2021-01-10 10:00', gone);
	expect(changes(repository, 'HEAD~1')).toMatch(
		/^Withdraws session 1 of Cohort 2 on Wednesday 24 February;/,
	);
	repository.commit('2021-01-11 10:00', start);
	repository.commit('2021-02-25 10:00', gone);
	expect(changes(repository, 'HEAD~1')).toMatch(/^Calendars to refresh: 3\.$/);
});

test('a likely rename is said in each form, until formerly or forgotten.yaml says more', () => {
	const second = 'content/cohorts/schools/second.md';
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', { [springFile]: null, [second]: cohort });
	const words = `seems to rename the cohort ${spring} to schools/second, but calendars and old addresses cannot know: it lacks formerly: [${spring}]`;
	const text = changes(repository, 'HEAD~1..');
	expect(text).toContain(`;\n${words};\n`);
	const markdown = changes(repository, 'HEAD~1..', '--format', 'markdown');
	expect(markdown).toContain(`- S${words.slice(1).replace(/[[\]]/g, '\\$&')}\n`);
	const { renames } = JSON.parse(changes(repository, 'HEAD~1..', '--format', 'json'));
	expect(renames).toEqual([
		{ of: 'run', from: spring, to: 'schools/second', formerly: [spring], words },
	]);
	repository.commit('2021-01-11 10:00', { 'content/forgotten.yaml': [spring] });
	expect(changes(repository, 'HEAD~2..')).not.toContain('seems');
	repository.commit('2021-01-12 10:00', {
		'content/forgotten.yaml': null,
		[second]: { ...cohort, formerly: [spring] },
	});
	expect(changes(repository, 'HEAD~3..')).not.toContain('seems');
});

test.each([
	[[], 'Type two commits'],
	[['a..b', 'c'], 'Type two commits'],
	[['gone..HEAD'], 'There is no commit gone'],
	[['HEAD..HEAD', '--format', 'html'], 'no format html'],
])('%s: says what is wrong', (args, message) => {
	const { status, stderr } = command(Repository.with(), ...args);
	expect(status).toBe(1);
	expect(stderr).toContain(message);
});
