import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finalFolder, outDirRefusal } from '../../../src/integrations/last-good/out-dir.ts';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'out-dir-')));
const project = join(home, 'project');
const site = ['index.html', '404.html', 'calendars/all.ics', '.well-known/security.txt'];

function write(folder: string, files: readonly string[]): void {
	for (const file of files) {
		mkdirSync(join(home, folder, file, '..'), { recursive: true });
		writeFileSync(join(home, folder, file), '');
	}
}

beforeAll(() => {
	write('project', ['src/urls.ts', 'content/site.yaml', '.git/HEAD', 'package.json']);
	write('project/dist', site);
	write('organisation', ['.git/HEAD', 'words/site.yaml', 'docs/notes.md']);
	write('notes', ['notes.txt', 'letter.txt']);
	write('published-by-git', [...site, '.git/HEAD']);
	write('mac', ['.DS_Store']);
	write('', ['file']);
	mkdirSync(join(home, 'empty'));
	symlinkSync('project/content', join(home, 'link-to-content'));
	symlinkSync('nowhere', join(home, 'dangling'));
});
afterAll(() => rmSync(home, { recursive: true }));

const refusal = (outDir: string, contentDir = 'project/content') =>
	outDirRefusal({
		...{ outDir: join(home, outDir), contentDir: join(home, contentDir), projectDir: project },
	});

test.each([
	['project/content', 'is the folder of the content'],
	['project/content/pages/new', 'lies in the content'],
	['link-to-content', 'is the folder of the content'],
	['link-to-content/new', 'lies in the content'],
	['project', 'holds the content'],
	['.', 'holds the content'],
	['project/src', 'lies in the sources of this project'],
	['project/public/site', 'lies in the sources of this project'],
	['project/.git', 'lies in git’s own folder'],
	['project/.git/site', 'lies in git’s own folder'],
	['notes', 'holds things that are no site: letter.txt and 1 more'],
	['published-by-git', 'holds things that are no site: .git'],
	['file', 'is a file'],
])('%s is refused: it %s', (outDir, reason) => {
	expect(refusal(outDir)).toContain(`${reason}. Set OUT_DIR to a folder of its own, such as dist.`);
});

test.each([
	['organisation', 'holds the content'],
	['organisation/docs', 'holds things that are no site: notes.md'],
	['project', 'is the folder of this project'],
])('beside content of its own repository, %s is refused: it %s', (outDir, reason) => {
	expect(refusal(outDir, 'organisation/words')).toContain(reason);
});

test.each([
	'project/dist',
	'project/new',
	'project/node_modules/.cache/site',
	'empty',
	'mac',
	'dangling',
])('%s may be replaced', (outDir) => {
	expect(refusal(outDir)).toBeUndefined();
});

test('a link leads to its folder, whether that is there or not', () => {
	expect(finalFolder(join(home, 'link-to-content'))).toBe(join(project, 'content'));
	expect(finalFolder(join(home, 'dangling'))).toBe(join(home, 'nowhere'));
});

test('a build and a direct call of Astro refuse it before they write', { timeout: 60_000 }, () => {
	const content = join(home, 'project/content');
	for (const command of [['scripts/build.ts'], ['node_modules/astro/bin/astro.mjs', 'build']]) {
		const env = { ...process.env, HISTORY: 'none', OUT_DIR: content };
		const said = failure(command, { ...env, CONTENT_DIR: 'tests/fixtures/content' });
		expect(said).toContain('holds things that are no site: site.yaml. Set OUT_DIR');
		expect(said).not.toMatch(/^\s+at /m);
	}
	expect(execFileSync('ls', ['-A', content], { encoding: 'utf8' })).toBe('site.yaml\n');
});

function failure(args: readonly string[], env: NodeJS.ProcessEnv): string {
	try {
		execFileSync(process.execPath, args, { env, encoding: 'utf8', stdio: 'pipe' });
	} catch (error) {
		const { stdout, stderr } = error as { stdout: string; stderr: string };
		return stdout + stderr;
	}
	throw new Error('The build went on.');
}
