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
import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { formatText } from '../../../src/checker/format/text.ts';
import { namesAt } from '../../../src/reading/where.ts';
import { nearest } from '../../../src/spelling.ts';
import { base, inCopy, now, type Said, said } from './overlay.ts';

// Spies count the calls of these functions.
vi.mock('../../../src/reading/where.ts', { spy: true });
vi.mock('../../../src/spelling.ts', { spy: true });

const faq = 'faqs/gardening/costs.md';

/** Changes a copy of the sound content and checks it. */
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

describe('things that are not files', () => {
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

	test('hidden files, the guide and pictures are ignored', async () => {
		const found = await changedBy((dir) => {
			writeFileSync(join(dir, '.DS_Store'), Buffer.of(0, 1, 2));
			writeFileSync(join(dir, 'README.md'), '# Guide <b>x</b>');
			writeFileSync(join(dir, 'pages/spade.jpg'), Buffer.of(0, 1, 2));
		});
		expect(found).toEqual([]);
	});
});

// A check that never ends runs into the limit of the test; its speed is the bench's business.
describe('too much of something ends in few words', () => {
	const many = 60_000;
	const bomb = Array.from({ length: 12 }, (_, i) => `l${i}: &l${i} [${`*l${i - 1}, `.repeat(9)}]`);
	const unknown = ['missing-field', 'unknown-field'];

	/** Fields, and the rules that they break. */
	const fields: Record<string, [yaml: string, rules: string[]]> = {
		'brackets in brackets': [`question: ${'['.repeat(many)}`, ['too-large']],
		'braces in braces': [`question: ${'{'.repeat(many)}`, ['too-large']],
		'lists in lists': [`question: ${'- '.repeat(many / 10)}`, ['yaml']],
		'groups in groups': [
			Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
			unknown,
		],
		'aliases of aliases': [bomb.join('\n').replace('*l-1, '.repeat(9), 'x'), [...unknown, 'yaml']],
		'quotes never closed': ['question: "\n'.repeat(2000), ['yaml']],
		'one field over and over': ['question: a\n'.repeat(4000), ['duplicate-field']],
		'thousands of fields': [Array.from({ length: 6000 }, (_, i) => `f${i}: 1`).join('\n'), unknown],
		'words and words': ['words '.repeat(many / 6), ['too-large']],
		'lines that are no fields': ['words words\n'.repeat(many / 20), ['yaml']],
	};

	/** Texts, and the rules that they break in Markdown and in MDX. */
	const texts: Record<string, [body: string, inMarkdown: string[], inMdx: string[]]> = {
		'quotes in quotes': ['> '.repeat(9000), ['too-large'], ['too-large']],
		'quotes in quotes, line by line': [`${'>'.repeat(49)} x\n`.repeat(2000), [], []],
		'lists in lists': [`${'- '.repeat(9000)}x`, ['too-large'], ['too-large']],
		'links never closed': ['[a]('.repeat(4000), ['link-marks'], ['link-marks']],
		brackets: [`${'['.repeat(9000)}\n`.repeat(8), [], []],
		braces: [`${'{\n'.repeat(40_000)}`, [], ['too-large']],
		tags: ['<Aside>\n'.repeat(10_000), ['mdx-component'], ['too-large']],
		stars: [`${'*a **b '.repeat(2000)}\n\n`.repeat(8), [], []],
		tables: [`${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n${'|b'.repeat(5000)}\n`, [], []],
		references: [`${'[a][a] '.repeat(1000)}\n\n`.repeat(10), [], []],
		footnotes: [`${'[^1]'.repeat(4000)}\n\n[^1]: x\n`, [], []],
	};

	const check = (path: string, text: string) =>
		inCopy(async (dir) => {
			writeFileSync(join(dir, path), text);
			const report = await checkContent(dir, { now });
			formatText(report);
			return { report, found: said(report, dir) };
		});
	const rulesIn = (found: readonly Said[]) => [...new Set(found.map(({ rule }) => rule))].sort();

	test.each(Object.entries(fields))('in the fields: %s', async (_, [yaml, rules]) => {
		const { found } = await check(faq, `---\n${yaml}\norder: 1\n---\n`);
		expect(rulesIn(found)).toEqual(rules);
		expect(found.every(({ file }) => file === faq)).toBe(true);
	});

	test.each(Object.entries(texts))('in the text: %s', async (_, [body, inMarkdown, inMdx]) => {
		const sound = readFileSync(join(base, 'pages/privacy.md'), 'utf8');
		const page = sound.replace('order: 2', 'order: 3');
		expect(rulesIn((await check('pages/heavy.md', page + body)).found)).toEqual(inMarkdown);
		expect(rulesIn((await check('pages/heavy.mdx', page + body)).found)).toEqual(inMdx);
	});

	test('each of thousands of unknown fields is reported, the first of them with a guess', async () => {
		const names = Array.from({ length: 6000 }, (_, i) => (i === 3 ? 'qestion' : `f${i}`));
		vi.mocked(nearest).mockClear();
		vi.mocked(namesAt).mockClear();
		const text = `---\n${names.map((name) => `${name}: 1`).join('\n')}\norder: 1\n---\n`;
		const { report, found } = await check(faq, text);
		expect(found).toEqual(names.map((_, i) => ({ file: faq, line: i + 2, rule: 'unknown-field' })));
		expect(report.problems[3]?.hint).toBe('Did you mean question?');
		expect(report.problems[19]?.hint).toBe(
			'There is no field for this: write it in the text below the fields. The fields here are question and order.',
		);
		expect(report.problems[20]?.hint).toBe(
			'6000 fields are unknown here, too many to guess at each. The fields here are question and order.',
		);
		expect(vi.mocked(nearest).mock.calls.length).toBeLessThanOrEqual(25);
		expect(vi.mocked(namesAt).mock.calls.length).toBeLessThanOrEqual(5);
	});
});
