import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { formatText } from '../../../src/checker/format/text.ts';
import { base, inCopy, now, processorSeconds, type Said, said } from './overlay.ts';

const faq = 'faqs/gardening/costs.md';

/** What is said of the sound content after `change` was made to it. */
function changedBy(change: (dir: string) => void) {
	return inCopy(async (dir) => {
		change(dir);
		const report = await checkContent(dir, { now });
		return said(report, dir);
	});
}

function rewriteAll(dir: string, rewrite: (text: string) => string): void {
	for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(mdx?|yaml)$/.test(path)) continue;
		writeFileSync(join(dir, path), rewrite(readFileSync(join(dir, path), 'utf8')));
	}
}

describe('how files are saved makes no difference', () => {
	const ways: Record<string, (text: string) => string> = {
		'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
		'a byte-order mark': (text) => `\ufeff${text}`,
		'a blank first line': (text) => `\n${text}`,
		'all three': (text) => `\ufeff\r\n${text.replaceAll('\n', '\r\n')}`,
		'spaces after the hyphens': (text) => text.replaceAll(/^---$/gm, '---  '),
		'no line end at the end': (text) => text.trimEnd(),
	};

	test.each(Object.entries(ways))('%s', async (_, rewrite) => {
		expect(await changedBy((dir) => rewriteAll(dir, rewrite))).toEqual([]);
	});

	test('and lines are counted alike', async () => {
		const slip = (text: string) =>
			text.replace('order: 1', 'order: first').replace('for a plot. See', '<b>');
		const found = await changedBy((dir) =>
			rewriteAll(dir, (text) => slip(text).replaceAll('\n', '\r\n')),
		);
		expect(found).toEqual([
			{ file: faq, line: 3, rule: 'wrong-type' },
			{ file: faq, line: 6, rule: 'raw-html' },
			{ file: 'pages/about.mdx', line: 4, rule: 'wrong-type' },
		]);
	});
});

describe('what is no file', () => {
	test('a folder with the name of a file', async () => {
		const found = await changedBy((dir) => mkdirSync(join(dir, 'faqs/gardening/more.md')));
		expect(found).toEqual([{ file: 'faqs/gardening/more.md', line: 1, rule: 'unreadable-file' }]);
	});

	test('links that lead round in a circle', async () => {
		const found = await changedBy((dir) => {
			symlinkSync(dir, join(dir, 'faqs/gardening/loop'));
			symlinkSync('self.md', join(dir, 'faqs/gardening/self.md'));
		});
		expect(found.map(({ file, rule }) => [file, rule])).toEqual([
			['faqs/gardening/loop', 'unreadable-file'],
			['faqs/gardening/self.md', 'unreadable-file'],
		]);
	});

	test.skipIf(process.platform === 'win32')('a pipe, which would never end', async () => {
		const found = await changedBy((dir) => execFileSync('mkfifo', [join(dir, 'pages/pipe.md')]));
		expect(found).toEqual([{ file: 'pages/pipe.md', line: 1, rule: 'unreadable-file' }]);
	});

	test.skipIf(process.getuid?.() === 0)('a file that may not be opened', async () => {
		const found = await changedBy((dir) => chmodSync(join(dir, faq), 0));
		expect(found).toEqual([{ file: faq, line: 1, rule: 'unreadable-file' }]);
	});

	test('a folder that is not there, or is empty', async () => {
		const nowhere = await checkContent('/nowhere/at/all', { now });
		expect(nowhere.problems.map(({ file, rule }) => [file, rule])).toEqual([
			['/nowhere/at/all', 'unreadable-file'],
		]);
		expect(await changedBy((dir) => execFileSync('rm', ['-r', dir]) && mkdirSync(dir))).toEqual([
			{ file: 'site.yaml', line: 1, rule: 'missing-site' },
		]);
	});

	test('hidden files, the guide and pictures are left alone', async () => {
		const found = await changedBy((dir) => {
			writeFileSync(join(dir, '.DS_Store'), Buffer.of(0, 1, 2));
			writeFileSync(join(dir, 'README.md'), '# Guide <b>x</b>');
			writeFileSync(join(dir, 'pages/spade.jpg'), Buffer.of(0, 1, 2));
		});
		expect(found).toEqual([]);
	});
});

describe('what would take for ever, or too much', { timeout: 60_000 }, () => {
	const many = 60_000;
	const bomb = Array.from({ length: 12 }, (_, i) => `l${i}: &l${i} [${`*l${i - 1}, `.repeat(9)}]`);
	const fields: Record<string, string> = {
		'brackets in brackets': `question: ${'['.repeat(many)}`,
		'braces in braces': `question: ${'{'.repeat(many)}`,
		'lists in lists': `question: ${'- '.repeat(many / 10)}`,
		'groups in groups': Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
		'aliases of aliases': bomb.join('\n').replace('*l-1, '.repeat(9), 'x'),
		'quotes never closed': 'question: "\n'.repeat(2000),
		'one field over and over': 'question: a\n'.repeat(4000),
		'thousands of fields': Array.from({ length: 6000 }, (_, i) => `f${i}: 1`).join('\n'),
		'words and words': 'words '.repeat(many / 6),
		'lines that are no fields': 'words words\n'.repeat(many / 20),
	};
	const texts: Record<string, string> = {
		'quotes in quotes': '> '.repeat(9000),
		'quotes in quotes, line by line': `${'>'.repeat(49)} x\n`.repeat(2000),
		'lists in lists': `${'- '.repeat(9000)}x`,
		'links never closed': '[a]('.repeat(4000),
		brackets: `${'['.repeat(9000)}\n`.repeat(8),
		braces: `${'{\n'.repeat(40_000)}`,
		tags: '<Aside>\n'.repeat(10_000),
		stars: `${'*a **b '.repeat(2000)}\n\n`.repeat(8),
		tables: `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n${'|b'.repeat(5000)}\n`,
		references: `${'[a][a] '.repeat(1000)}\n\n`.repeat(10),
		footnotes: `${'[^1]'.repeat(4000)}\n\n[^1]: x\n`,
	};

	/** Seconds of the processor's time that a check may take. */
	const longest = 5;

	const check = (write: (dir: string) => void) =>
		inCopy(async (dir) => {
			write(dir);
			let found: Said[] = [];
			const seconds = await processorSeconds(async () => {
				const report = await checkContent(dir, { now });
				formatText(report);
				found = said(report, dir);
			});
			return { found, seconds };
		});

	test.each(Object.entries(fields))('in the fields: %s', async (_, yaml) => {
		const text = `---\n${yaml}\norder: 1\n---\n`;
		const { found, seconds } = await check((dir) => writeFileSync(join(dir, faq), text));
		expect(found.length).toBeGreaterThan(0);
		expect(found.every(({ file }) => file === faq)).toBe(true);
		expect(seconds).toBeLessThan(longest);
	});

	test.each(Object.entries(texts))('in the text: %s', async (_, body) => {
		const page = readFileSync(join(base, 'pages/privacy.md'), 'utf8');
		for (const name of ['heavy.md', 'heavy.mdx']) {
			const { seconds } = await check((dir) =>
				writeFileSync(join(dir, 'pages', name), page + body),
			);
			expect(seconds, name).toBeLessThan(longest);
		}
	});
});
