import { describe, expect, test } from 'vitest';
import { frame } from '../../../src/checker/format/frame.ts';
import { formatGithub, githubSummary } from '../../../src/checker/format/github.ts';
import { formatJson } from '../../../src/checker/format/json.ts';
import { formatText } from '../../../src/checker/format/text.ts';
import type { Problem, Report } from '../../../src/checker/problem.ts';

const text = '---\ntitle: Cohort 2\nterm:Spring\nplace: 100% online\n---\n';

const problem: Problem = {
	...{ file: 'content/a,b.md', line: 3, column: 1, endLine: 3, endColumn: 12 },
	...{ severity: 'error', rule: 'yaml' },
	...{ message: 'There is no space after the colon of term.', hint: 'Type: term: Spring' },
	mends: [{ edits: [{ start: 24, end: 35, text: 'term: Spring' }], isExample: false }],
};

const warning: Problem = {
	...problem,
	line: 4,
	endLine: 4,
	column: 8,
	severity: 'warning',
	rule: 'no-summary',
	hint: '100%\nsure',
};

const report: Report = {
	problems: [problem, warning],
	files: 57,
	texts: new Map([['content/a,b.md', text]]),
};

const clean: Report = { problems: [], files: 57, texts: new Map() };

describe('text', () => {
	test('shows the place, lines with a mark, the mend and the rule, and ends with a count', () => {
		expect(
			formatText(report),
		).toBe(`content/a,b.md:4:8  warning  There is no space after the colon of term.
    2 | title: Cohort 2
    3 | term:Spring
  > 4 | place: 100% online
      |        ^^^^
    5 | ---
    6 |
  100%
      sure
  Rule: no-summary

content/a,b.md:3:1  error  There is no space after the colon of term.
    1 | ---
    2 | title: Cohort 2
  > 3 | term:Spring
      | ^^^^^^^^^^^
    4 | place: 100% online
    5 | ---
  Type: term: Spring
  Rule: yaml

1 error and 1 warning in 57 files.`);
	});

	test('shows a warning once for each file, with the lines of the others, and errors last', () => {
		const again = { ...warning, line: 5 };
		const elsewhere = { ...warning, file: 'content/c.md' };
		const other = { ...warning, rule: 'no-place' as const };
		const unlike = { ...warning, line: 7, message: 'No text.', hint: 'Type one.\nSo.' };
		const problems = [problem, warning, again, unlike, { ...warning, line: 6 }, other, elsewhere];
		const said = formatText({ ...report, problems });
		expect(said.match(/^content\/\S+ .*?ing|^ .* holds of .*|^ {2}And .*|error {2}/gm)).toEqual([
			'content/a,b.md:4:8  warning',
			'  The same holds of lines 5 and 6.',
			'  And in line 7: No text. Type one.',
			'content/a,b.md:4:8  warning',
			'content/c.md:4:8  warning',
			'error  ',
		]);
		expect(said).toContain('1 error and 6 warnings');
	});

	test('says that there are no problems', () => {
		expect(formatText(clean)).toBe('No problems in 57 files.');
		expect(formatText({ ...clean, files: 1 })).toBe('No problems in 1 file.');
		expect(formatText({ ...report, problems: [warning] })).toMatch(
			/\n1 warning, no errors, in 57 files\.$/,
		);
		expect(formatText({ ...report, problems: [problem, problem] })).toMatch(
			/\n2 errors in 57 files\.$/,
		);
	});

	test('is coloured only when asked', () => {
		expect(formatText(report)).not.toContain('\u001b');
		expect(formatText(report, { colour: true })).toContain('\u001b[31merror\u001b[0m');
	});
});

describe('frame', () => {
	const place = (column: number, endColumn: number) => ({ line: 1, column, endLine: 1, endColumn });

	test('puts the mark below the place, tabs and wide characters included', () => {
		expect(frame(['\ta: x'], place(5, 6))).toEqual(['> 1 | \ta: x', '    | \t   ^']);
		expect(frame(['😀: x'], place(5, 6))).toEqual(['> 1 | 😀: x', '    |    ^']);
	});

	test('cuts a long line to the part around the place', () => {
		const [line = '', mark = ''] = frame(
			[`${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`],
			place(5001, 5005),
		);
		expect(line.length).toBeLessThan(110);
		expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('HERE');
	});

	test('drops characters that would move the cursor or turn the text round', () => {
		expect(frame(['a\u001b[31mb\u202ec\r'], place(1, 2))[0]).toBe('> 1 | a [31mb c');
	});

	test('shows nothing beyond the end', () => {
		expect(frame(['a'], { line: 9, column: 1, endLine: 9, endColumn: 2 })).toEqual([]);
	});
});

test('json is an array of problems with ten fields each', () => {
	expect(JSON.parse(formatJson(report))).toEqual([problem, warning]);
	expect(Object.keys(JSON.parse(formatJson(report))[0])).toEqual([
		...['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule', 'message', 'hint'],
		'mends',
	]);
	expect(JSON.parse(formatJson(clean))).toEqual([]);
});

describe('github', () => {
	test('escapes as workflow commands require', () => {
		expect(formatGithub(report)).toBe(
			[
				'::error file=content/a%2Cb.md,line=3,endLine=3,col=1,endColumn=12,title=yaml::There is no space after the colon of term.%0AType: term: Spring',
				'::warning file=content/a%2Cb.md,line=4,endLine=4,col=8,endColumn=12,title=no-summary::There is no space after the colon of term.%0A100%25%0Asure',
				'1 error and 1 warning in 57 files.',
			].join('\n'),
		);
	});

	test('runs no command that a file contains', () => {
		const evil = { ...problem, message: 'x\n::set-env name=a::b\r\n::error::c' };
		expect(formatGithub({ ...report, problems: [evil] }).split('\n')).toHaveLength(2);
	});

	test('leaves columns out where the place spans lines', () => {
		expect(formatGithub({ ...report, problems: [{ ...problem, endLine: 4 }] })).toContain(
			'line=3,endLine=4,title=',
		);
	});

	test('lists all problems in a fence that no text can close', () => {
		const fenced = { ...report, texts: new Map([['content/a,b.md', '````\n'.repeat(9)]]) };
		const summary = githubSummary(fenced);
		expect(summary).toContain('`````text\n');
		expect(summary).toContain('1 error and 1 warning in 57 files.');
		expect(githubSummary(clean)).toBe('## Content check\n\nNo problems in 57 files.\n');
	});
});
