import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, type Kept } from '../../../src/checker/check.ts';

test('a check that keeps parsed files finds the same as one that begins anew', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'content-'));
	cpSync('tests/fixtures/content', dir, { recursive: true });
	const kept: Kept = { files: new Map(), bodies: new WeakMap() };
	const file = join(dir, 'cohorts/street-school/2027-spring.md');
	const text = readFileSync(file, 'utf8');
	const edits = [
		text,
		text.replace(/date: \S+/, 'date: 2027-02-30'),
		`${text}\n[Nowhere](/no-such-page/)\n`,
		text,
		undefined,
		text,
	];
	try {
		for (const edit of edits) {
			if (edit === undefined) rmSync(file);
			else writeFileSync(file, edit);
			const now = new Date('2027-03-03T12:00:00Z');
			const again = await checkContent(dir, { kept, now });
			expect(again).toEqual(await checkContent(dir, { now }));
		}
		expect(kept.files.size).toBeGreaterThan(0);
	} finally {
		rmSync(dir, { recursive: true });
	}
});
