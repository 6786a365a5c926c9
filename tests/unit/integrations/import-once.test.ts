import { expect, test } from 'vitest';
import { importOnce } from '../../../src/integrations/second-thread/import-once.ts';

test('each is imported when it is first asked for, and never again', async () => {
	const imported: string[] = [];
	const load = (file: string) => async () => {
		imported.push(file);
		return { file };
	};
	const pages = new Map([
		['a.astro', load('a.astro')],
		['b.astro', load('b.astro')],
	]);
	importOnce(pages);
	expect(imported).toEqual([]);
	const [first, second] = [await pages.get('a.astro')?.(), await pages.get('a.astro')?.()];
	expect(first).toEqual({ file: 'a.astro' });
	expect(second).toBe(first);
	expect(imported).toEqual(['a.astro']);
});
