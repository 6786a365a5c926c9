import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { listen } from '../../scripts/port.ts';
import { Repository, spring, springWith, start } from './history/story.ts';
import { checkout, runStep, told } from './workflow-run.ts';

/* Each command of the workflows, in a checkout like GitHub's: no password, no administrator, the programs not writable. */

test.describe.configure({ mode: 'serial' });

const home = mkdtempSync(join(tmpdir(), 'workflows-'));
const origin = new Repository(join(home, 'origin')).init();
const NOW = { SITE_NOW: '2028-02-10T12:00:00Z' };

test.beforeAll(() => {
	origin.commit('2027-09-01 09:00', start);
	origin.git('checkout', '--quiet', '-b', 'edit');
	origin.commit('2028-02-02 09:30', { [spring]: springWith({ power: { date: '2028-03-04' } }) });
	origin.git('checkout', '--quiet', 'main');
	origin.commit('2028-02-02 10:00', { 'content/pages/about.md': about });
	origin.git('merge', '--quiet', '--no-ff', 'edit', '--message', 'Merge a pull request');
});

test.afterAll(() => rmSync(home, { recursive: true, force: true }));

const about = '---\ntitle: About\nsummary: About us.\norder: 1\n---\nWe are.\n';

test('publish: checks, then builds for the address that GitHub tells', async () => {
	const job = checkout('publish', 'build', origin, join(home, 'publish'));
	const check = await runStep(job, 'Check the content', {}, NOW);
	expect(check.code, check.said).toBe(0);
	expect(told(job).summary).toContain('## Content check');
	const values = { 'steps.pages.outputs.base_url': 'https://example.org/training' };
	const build = await runStep(job, 'Build the site', values, NOW);
	expect(build.code, build.said).toBe(0);
	const page = readFileSync(join(job.dir, 'dist/schools/2021-spring/index.html'), 'utf8');
	expect(page).toContain('href="/training/schools/2021-spring.ics"');
	expect(page).toContain('https://example.org/training/schools/2021-spring/');
	expect(globSync('dist/.well-known/*', { cwd: job.dir })).toEqual([
		'dist/.well-known/security.txt',
	]);
});

test('check: a sound pull request is told in words, and built', async () => {
	const job = checkout('check', 'check', origin, join(home, 'sound'));
	expect((await runStep(job, 'Check the content', {}, NOW)).code).toBe(0);
	const changes = await runStep(job, 'Say what changes for visitors', {}, NOW);
	expect(changes.code, changes.said).toBe(0);
	const { summary, outputs } = told(job);
	const words = 'Moves session 2 of Cohort 2 from Friday 3 to Saturday 4 March';
	expect(summary).toContain(words);
	expect(outputs.words).toContain(words);
	// The page came on main meanwhile, and is none of this pull request's changes.
	expect(outputs.words).not.toContain('About');
	expect((await runStep(job, 'Build the site', {}, NOW)).code).toBe(0);
});

test('check: a mistake stands beside its line, and what changes is told all the same', async () => {
	const broken = new Repository(join(home, 'broken'));
	origin.git('clone', '--quiet', origin.dir, broken.dir);
	broken.git('checkout', '--quiet', '-b', 'slip');
	broken.commit('2028-02-03 09:00', {
		[spring]: springWith({ power: { date: '2028-02-30' }, leaders: { date: '2028-03-17' } }),
	});
	broken.git('checkout', '--quiet', 'main');
	broken.git('merge', '--quiet', '--no-ff', 'slip', '--message', 'Merge a pull request');
	const job = checkout('check', 'check', broken, join(home, 'slip'));
	const check = await runStep(job, 'Check the content', {}, NOW);
	expect(check.code).toBe(1);
	expect(check.said).toMatch(new RegExp(`^::error file=${spring},line=\\d+`, 'm'));
	const changes = await runStep(job, 'Say what changes for visitors', {}, NOW);
	expect(changes.code, changes.said).toBe(0);
	expect(told(job).outputs.words).toContain('oves session 3 of Cohort 2');
	expect((await runStep(job, 'Build the site', {}, NOW)).code).toBe(1);
});

test('comment: one comment, which later runs change; where none may be written, that is said', async () => {
	const job = checkout('check', 'comment', origin, join(home, 'comment'));
	const github = await pretend();
	const write = (words: string, token = 'full') =>
		runStep(
			job,
			'Write the words into one comment',
			{
				'github.token': token,
				'github.event.pull_request.number': '7',
				'needs.check.outputs.words': words,
				'needs.check.outputs.site': 'https://example.org/site.zip',
			},
			{ GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'example/our-training' },
		);
	expect(await write('Moves session 2.')).toEqual({ code: 0, said: 'The comment is written.\n' });
	expect(await write('Nothing changes for visitors.')).toEqual({
		code: 0,
		said: 'The comment is up to date.\n',
	});
	expect(github.comments).toHaveLength(101);
	expect(github.comments.at(-1)?.body).toContain(
		'Nothing changes for visitors.\n\n[The built site](https://example.org/site.zip)',
	);
	expect(await write('Moves session 2.', 'read')).toEqual({
		code: 0,
		said: 'No comment may be written here. The words stand in the summary.\n',
	});
	github.server.close();
});

test('no other step of these workflows runs a command', () => {
	const commands = globSync('.github/workflows/*.yml').flatMap((path) => {
		const { jobs } = parse(readFileSync(path, 'utf8'));
		return Object.values<{ steps: { run?: string }[] }>(jobs).flatMap(({ steps }) =>
			steps.flatMap(({ run }) => run ?? []),
		);
	});
	expect(commands.sort()).toEqual([
		'node .engine/scripts/comment.ts',
		'npm --prefix .engine run --silent build -- .',
		'npm --prefix .engine run --silent build -- .',
		'npm --prefix .engine run --silent changes -- . HEAD^1..HEAD --format github',
		'npm --prefix .engine run --silent check -- . --format github',
		'npm --prefix .engine run --silent check -- . --format github --since HEAD^1',
		'npm run test:anywhere',
		'npm test',
	]);
});

interface Pretended {
	readonly url: string;
	readonly comments: { id: number; body: string }[];
	readonly server: Server;
}

/** GitHub's comments on a pull request that has a hundred of other people's already. */
async function pretend(): Promise<Pretended> {
	const comments = Array.from({ length: 100 }, (_, id) => ({ id, body: 'Thank you!' }));
	const server = createServer(async (request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		let text = '';
		for await (const part of request) text += part;
		const list = '/repos/example/our-training/issues/7/comments';
		const [, id] = /^\/repos\/example\/our-training\/issues\/comments\/(\d+)$/.exec(pathname) ?? [];
		const known = comments.find((each) => String(each.id) === id);
		if (request.method === 'GET' && pathname === list) {
			const first = (Number(searchParams.get('page')) - 1) * 100;
			response.end(JSON.stringify(comments.slice(first, first + 100)));
		} else if (request.headers.authorization !== 'Bearer full') response.writeHead(403).end();
		else if (request.method === 'POST' && pathname === list) {
			comments.push({ id: 900, body: JSON.parse(text).body });
			response.writeHead(201).end();
		} else if (request.method === 'PATCH' && known) {
			known.body = JSON.parse(text).body;
			response.end();
		} else response.writeHead(404).end();
	});
	return { url: `http://localhost:${await listen(server, 0)}`, comments, server };
}
