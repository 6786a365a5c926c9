import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { answersTo } from '../../../scripts/new/asking.ts';
import { siteFiles } from '../../../scripts/new/site-files.ts';
import { makeRepository, refuseFolder } from '../../../scripts/new/site-folder.ts';
import { siteQuestions } from '../../../scripts/new/site-questions.ts';
import { site } from '../../../src/schemas/site.ts';

/** The answers that were typed as options. Nobody is there to be asked. */
const answers = (options: Record<string, string>) => answersTo(siteQuestions, options);

const home = mkdtempSync(join(tmpdir(), 'new-site-'));
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(home, { recursive: true });
});

const typed = {
	name: 'Glan yr Afon: training & talks',
	summary: 'Training for everybody, "free".',
	organisation: 'Riverside Organisers',
	email: 'training@example.org',
	url: 'https://training.example.org/courses/',
	'time-zone': 'Europe/London',
	'time-zone-name': 'UK time',
	engine: 'example/training-site',
	'engine-version': 'v1.2.0',
};

test('the answers make a site.yaml that its schema takes, word for word', async () => {
	const files = siteFiles(await answers(typed), '../our training');
	const data = site.parse(parse(files['content/site.yaml'] ?? ''));
	expect(data).toMatchObject({
		name: typed.name,
		summary: typed.summary,
		slug: 'glan-yr-afon-training-talks',
		uidDomain: 'training.example.org',
		contact: { email: typed.email },
	});
});

test('its workflows call this project at that version, with the rights of what they do', async () => {
	const files = siteFiles(await answers(typed), '../our-training');
	const at = (path: string) => parse(files[path] ?? '');
	for (const name of ['publish', 'check']) {
		const { jobs, permissions } = at(`.github/workflows/${name}.yml`);
		expect(permissions).toEqual({});
		expect(jobs[name].uses).toBe(`example/training-site/.github/workflows/${name}.yml@v1.2.0`);
		const called = parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));
		expect(called.on).toHaveProperty('workflow_call');
		const needed = Object.values<{ permissions: object }>(called.jobs).map(
			(job) => job.permissions,
		);
		expect(jobs[name].permissions).toEqual(Object.assign({}, ...needed));
	}
	expect(at('.github/dependabot.yml').updates[0]).toMatchObject({
		'package-ecosystem': 'github-actions',
	});
	// A caller has to hold the schedule itself.
	expect(at('.github/workflows/publish.yml').on.schedule).toHaveLength(1);
});

test('a site that is published without GitHub has no workflows', async () => {
	const files = siteFiles(await answers({ ...typed, engine: 'none' }), '../our-training');
	expect(Object.keys(files)).toEqual([
		...['content/site.yaml', 'content/README.md', 'content/files/.gitkeep'],
		...['content/images/.gitkeep', 'README.md', '.gitignore', '.gitattributes'],
	]);
});

test('git gives everybody the same bytes of it, whatever their git does with line ends', async () => {
	const files = siteFiles(await answers({ ...typed, engine: 'none' }), '../our-training');
	const [here, there] = [join(home, 'lines'), join(home, 'lines-elsewhere')];
	// A PDF of plain letters looks like a text to git.
	const plan = '%PDF-1.4\r\n1 0 obj\n';
	mkdirSync(join(here, 'content/files/plans'), { recursive: true });
	writeFileSync(join(here, 'content/files/plans/plan.pdf'), plan);
	mkdirSync(join(here, 'content/images'));
	for (const [path, text] of Object.entries(files)) writeFileSync(join(here, path), text);
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args]);
	git('init', '--quiet', here);
	git('-C', here, 'add', '.');
	git('-C', here, 'commit', '--quiet', '--message', 'Begin');
	git('clone', '--quiet', '-c', 'core.autocrlf=true', here, there);
	expect(readFileSync(join(there, 'content/files/plans/plan.pdf'), 'utf8')).toBe(plan);
	const site = readFileSync(join(there, 'content/site.yaml'), 'utf8');
	expect(site).toBe(files['content/site.yaml']);
});

test('what nobody can be asked is listed, and no answer is invented', async () => {
	await expect(answers({ name: 'Riverside', engine: 'none' })).rejects.toThrow(
		'Type these answers too: --summary, --organisation, --email, --url, --time-zone, --time-zone-name.',
	);
});

test.each([
	['time-zone', 'BST', 'Type a time zone'],
	['url', 'example', 'Type'],
	['email', 'hello', 'Type'],
	['language', 'tlh', 'Type a language code'],
	['engine', 'https://example.org/x', 'Type the owner and the name'],
	['engine-version', 'v1 && rm', 'Type a tag or a commit'],
])('--%s %s is refused in a sentence', async (option, answer, words) => {
	const told = answers({ ...typed, [option]: answer });
	await expect(told).rejects.toThrow(`--${option} is "${answer}". ${words}`);
});

test('nothing is overwritten, and nothing is written beside what is there', () => {
	const folder = join(home, 'taken');
	mkdirSync(folder);
	writeFileSync(join(folder, 'README.md'), 'ours');
	const make = () => makeRepository(folder, { 'content/site.yaml': 'a', 'README.md': 'b' });
	expect(make).toThrow('There is a README.md already, and nothing is overwritten.');
	expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('ours');
	expect(existsSync(join(folder, 'content'))).toBe(false);
	expect(() => refuseFolder(join(process.cwd(), 'sites'), 'sites')).toThrow('lies in this project');
	expect(() => refuseFolder(join(folder, 'README.md'), 'x')).toThrow('x is a file.');
});

test('where git does not know its user, the files are there and the rest is said', () => {
	vi.stubEnv('HOME', join(home, 'nobody'));
	vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
	vi.stubEnv('GIT_CONFIG_COUNT', '1');
	vi.stubEnv('GIT_CONFIG_KEY_0', 'user.useConfigOnly');
	vi.stubEnv('GIT_CONFIG_VALUE_0', 'true');
	for (const who of ['AUTHOR', 'COMMITTER']) {
		vi.stubEnv(`GIT_${who}_NAME`, undefined);
		vi.stubEnv(`GIT_${who}_EMAIL`, undefined);
	}
	const words = makeRepository(join(home, 'nameless'), { 'content/site.yaml': 'a' });
	expect(words).toContain('Git does not know your name. Run git config --global user.name');
	expect(existsSync(join(home, 'nameless/content/site.yaml'))).toBe(true);
});
