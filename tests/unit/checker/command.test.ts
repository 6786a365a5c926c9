import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const broken = 'tests/fixtures/broken';

function run(args: string[], env: Record<string, string> = {}) {
	const { status, stdout, stderr } = spawnSync('node', ['scripts/check.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, SITE_NOW: '2027-01-01', GITHUB_STEP_SUMMARY: '', ...env },
	});
	return { status, stdout, stderr };
}

test('sound content: a sentence, and exit 0', () => {
	expect(run([], { CONTENT_DIR: `${broken}/base` })).toEqual({
		...{ status: 0, stdout: 'No problems in 9 files.\n', stderr: '' },
	});
});

test('errors: all of them, and exit 1', () => {
	const { status, stdout, stderr } = run([], { CONTENT_DIR: `${broken}/yaml/several` });
	expect(status).toBe(1);
	expect(stdout).toContain(`${broken}/yaml/several/cohorts/gardening/2027-spring.md:2:1  error  `);
	expect(stdout).toContain('There is no site.yaml');
	expect(stderr).toBe('');
});

test('warnings depend on SITE_NOW, and leave exit 0', () => {
	const CONTENT_DIR = 'tests/fixtures/content';
	const before = run([], { CONTENT_DIR, SITE_NOW: '2020-01-01' });
	expect(before.stdout).toMatch(/\d+ warnings?, no errors, in \d+ files\.\n$/);
	expect(before.status).toBe(0);
	// The fixture was never published, so the history of this repository has none of its former ids.
	const later = { CONTENT_DIR, SITE_NOW: '2040-01-01', HISTORY: 'none' };
	expect(run([], later).stdout).toMatch(/^No problems in \d+ files\.\n$/);
});

test('json is only JSON', () => {
	const { status, stdout } = run(['--format', 'json'], { CONTENT_DIR: `${broken}/weekday` });
	expect(status).toBe(1);
	expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ rule: 'weekday', line: 12 }));
});

test('github writes the step summary too', () => {
	const GITHUB_STEP_SUMMARY = join(mkdtempSync(join(tmpdir(), 'summary-')), 'summary.md');
	const { stdout } = run(['--format=github'], {
		CONTENT_DIR: `${broken}/weekday`,
		GITHUB_STEP_SUMMARY,
	});
	expect(stdout).toMatch(/^::error file=tests\/fixtures\/broken\/weekday\/.*title=weekday::/m);
	expect(readFileSync(GITHUB_STEP_SUMMARY, 'utf8')).toContain('Rule: weekday');
});

test('since a commit it warns only of files that have changed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync(`${broken}/base`, folder, { recursive: true });
	const git = (...args: string[]) =>
		spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
			cwd: folder,
		});
	const marks = (path: string) => appendFileSync(join(folder, path), '\nSee [[this]].\n');
	git('init', '-q');
	marks('pages/privacy.md');
	git('add', '-A');
	git('commit', '-qm', 'One');
	marks('pages/about.mdx');
	const options = { CONTENT_DIR: folder, HISTORY: 'none' };
	const warned = (...args: string[]) => run(args, options).stdout.match(/[a-z]+\.mdx?(?=:\d)/g);
	expect(warned()).toEqual(['about.mdx', 'privacy.md']);
	expect(warned('--since', 'HEAD')).toEqual(['about.mdx']);
	expect(run(['--since', 'nothing'], options).stderr).toMatch(/^Git cannot compare with nothing/);
});

test.each([
	[['--format', 'xml'], {}, 'There is no format xml. Type text, json or github.'],
	[['--fix'], {}, "Unknown option '--fix'"],
	[[], { SITE_NOW: 'tomorrow' }, 'SITE_NOW is "tomorrow".'],
])('%j with %j is refused in a line', (args, env, said) => {
	const { status, stdout, stderr } = run(args, env);
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toContain(said);
	expect(stderr).not.toMatch(/^\s+at /m);
});

test('a body that would make the MDX parser end its process is reported like any other', () => {
	const CONTENT_DIR = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync(`${broken}/base`, CONTENT_DIR, { recursive: true });
	const body = "export }&]Aside|{<!--Aside$<ContactLink />&#x;``><!--_export '}1.]\\";
	appendFileSync(join(CONTENT_DIR, 'pages/about.mdx'), `\n${body}`);
	const { status, stdout } = run([], { CONTENT_DIR });
	expect(status).toBe(1);
	expect(stdout).toContain('Rule: mdx-');
});
