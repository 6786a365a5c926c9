import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asOf } from '../../../scripts/bench/content/dates.ts';
import { writeFiles } from '../../../scripts/bench/content/file.ts';
import { contentOf } from '../../../scripts/bench/content.ts';
import { checkContent } from '../../../src/checker/check.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';

test('the same number of sessions gives the same bytes', () => {
	expect(contentOf(100)).toEqual(contentOf(100));
});

test.for([1, 99, 100, 1000])(
	'content of %d sessions has as many and nothing amiss',
	async (sessions) => {
		const folder = mkdtempSync(join(tmpdir(), 'bench-'));
		try {
			writeFiles(folder, contentOf(sessions));
			const { problems } = await checkContent(folder, { now: new Date(asOf) });
			expect(problems).toEqual([]);
			const all = catalogueFrom(entriesFrom(readContent(folder)));
			expect(all.sessions).toHaveLength(sessions);
			expect(all.programmes).toHaveLength(8);
		} finally {
			rmSync(folder, { recursive: true });
		}
	},
);

test('most of it is past, some of it is to come, and some sessions do not go ahead', () => {
	const text = contentOf(1000)
		.map(([, file]) => file)
		.join('\n');
	const dates = [...text.matchAll(/^ +date: "(.*)"$/gm)].map(([, date]) => date ?? '');
	const toCome = dates.filter((date) => date > asOf).length / dates.length;
	expect(toCome).toBeGreaterThan(0.1);
	expect(toCome).toBeLessThan(0.3);
	expect(text).toContain('status: "cancelled"');
	expect(text).toContain('status: "postponed"');
});
