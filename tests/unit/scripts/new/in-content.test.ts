import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { siteContent } from '../../../../scripts/new/content.ts';
import { makeInContent } from '../../../../scripts/new/in-content.ts';
import { page } from '../../../../scripts/new/kinds/page.ts';

const dir = mkdtempSync(join(tmpdir(), 'in-content-'));
afterAll(() => rmSync(dir, { recursive: true }));
cpSync('tests/fixtures/county', dir, { recursive: true });

/** Makes a page, and tells what was said. */
async function made(title: string) {
	const said: string[] = [];
	const say = (words: string) => void said.push(words);
	const step = { progress: say, wait: say, done: say, failed: say };
	const talk = { say, warn: say, fail: say, end: say, begin: () => step };
	const isRight = await makeInContent(
		page,
		{ title, summary: 'It.', text: 'A text.' },
		talk,
		siteContent(dir),
	);
	return { isRight, said: said.join('\n') };
}

it('says what comes next after a page that is right', async () => {
	const { isRight, said } = await made('A new page');
	expect(isRight).toBe(true);
	expect(said).toContain('The check finds nothing wrong with it.');
	expect(said).toContain('Commit it and push it.');
});

it('shows an error that the new file makes in another one, and fails', async () => {
	const path = join(dir, 'programmes/first-aid.md');
	writeFileSync(path, readFileSync(path, 'utf8').replace('---\n', '---\nformerly: [old]\n'));
	const { isRight, said } = await made('Old');
	expect(isRight).toBe(false);
	expect(said).toContain('first-aid.md');
	expect(said).not.toContain('finds nothing wrong');
});

it('does not fail for an error that was there before', async () => {
	expect((await made('One more page')).isRight).toBe(true);
});
