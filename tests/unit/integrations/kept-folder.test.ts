import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOfPages, keptOrMade } from '../../../src/integrations/kept-folder.ts';

let home = '';

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'kept-folder-'));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const write = (file: string, text: string) => {
	mkdirSync(join(home, file, '..'), { recursive: true });
	writeFileSync(join(home, file), text);
};

describe('a folder that is kept', () => {
	/** Builds with some key; what is made is named after it. */
	const build = async (key: string) => {
		rmSync(join(home, 'built'), { recursive: true, force: true });
		let made = false;
		await keptOrMade(join(home, 'built'), {
			cache: join(home, 'cache'),
			key,
			make: async () => {
				made = true;
				write('built/inner/index', key);
			},
		});
		return { made, text: readFileSync(join(home, 'built/inner/index'), 'utf8') };
	};

	test('is made once for the same key', async () => {
		expect(await build('a')).toEqual({ made: true, text: 'a' });
		expect(await build('a')).toEqual({ made: false, text: 'a' });
	});

	test('is made anew for another, and only the last is kept', async () => {
		await build('a');
		expect(await build('b')).toEqual({ made: true, text: 'b' });
		expect(await build('b')).toEqual({ made: false, text: 'b' });
		expect(await build('a')).toEqual({ made: true, text: 'a' });
	});

	test('is not kept where making it fails', async () => {
		const options = { cache: join(home, 'cache'), key: 'a' };
		const make = () => Promise.reject(new Error('No space.'));
		await expect(keptOrMade(join(home, 'built'), { ...options, make })).rejects.toThrow(
			'No space.',
		);
		expect(await build('a')).toEqual({ made: true, text: 'a' });
	});
});

test('pages are told apart by their text, their place and their number', () => {
	const digests = [
		() => write('site/index.html', 'one'),
		() => write('site/index.html', 'two'),
		() => write('site/a/index.html', 'one'),
		() => rmSync(join(home, 'site/index.html')),
		() => write('site/index.html', 'two'),
	].map((change) => {
		change();
		return digestOfPages(join(home, 'site'));
	});
	expect(new Set(digests).size).toBe(4);
	expect(digests[4]).toBe(digests[2]);
});
