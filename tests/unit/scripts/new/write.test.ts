import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { write } from '../../../../scripts/new/write.ts';
import { contentFile } from '../../../../src/reading/file.ts';

const dir = mkdtempSync(join(tmpdir(), 'write-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('overwrites no file, not even one that came after the questions', () => {
	writeFileSync(join(dir, 'a.md'), 'ours');
	expect(() => write({ dir, files: [] }, { path: 'a.md', text: 'b' })).toThrow(
		'There is a content/a.md already, and nothing is overwritten.',
	);
	expect(readFileSync(join(dir, 'a.md'), 'utf8')).toBe('ours');
});

it('adds to no file that has changed since it was read', () => {
	writeFileSync(join(dir, 'b.md'), 'new');
	const files = [contentFile('b.md', 'old')];
	const made = { path: 'b.md', text: 'old and more', isAdded: true } as const;
	expect(() => write({ dir, files }, made)).toThrow('has just changed');
	expect(readFileSync(join(dir, 'b.md'), 'utf8')).toBe('new');
});

it('makes the folders of a new file', () => {
	write({ dir, files: [] }, { path: 'faqs/schools/costs.md', text: 'c' });
	expect(readFileSync(join(dir, 'faqs/schools/costs.md'), 'utf8')).toBe('c');
});
