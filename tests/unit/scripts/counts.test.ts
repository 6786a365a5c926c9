import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
	playwrightCounts,
	reported,
	sentence,
	sum,
	vitestCounts,
} from '../../../scripts/counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const test = (status: string) => ({ status });
const vitest = (passed: number, failed: number, testResults: unknown[] = []) => ({
	numPassedTests: passed,
	numFailedTests: failed,
	numPendingTests: 1,
	numTodoTests: 0,
	testResults,
});
const playwright = (stats: object, errors: unknown[] = []) => ({
	stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0, ...stats },
	errors,
});

describe('sum', () => {
	it('adds each count by itself', () => {
		const one = { passed: 3, failed: 0, skipped: 2 };
		expect(sum([one, { passed: 1, failed: 1, skipped: 0 }])).toEqual({
			...{ passed: 4, failed: 1, skipped: 2 },
		});
		expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
	});
});

describe('sentence', () => {
	it('says what was skipped only when something was', () => {
		expect(sentence({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
		expect(sentence({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
	});
});

describe('vitestCounts', () => {
	it('counts tests', () => {
		expect(vitestCounts(vitest(5, 0))).toEqual({ passed: 5, failed: 0, skipped: 1 });
	});

	it('counts a file that could not be loaded as a failure', () => {
		const files = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [test('failed'), test('passed')] },
		];
		expect(vitestCounts(vitest(5, 1, files)).failed).toBe(2);
	});

	it('refuses a report of another form', () => {
		expect(() => vitestCounts({ testResults: [] })).toThrow(TypeError);
	});
});

describe('playwrightCounts', () => {
	it('counts tests, and errors that belong to none', () => {
		expect(playwrightCounts(playwright({ unexpected: 1 }, ['setup failed']))).toEqual({
			passed: 2,
			failed: 2,
			skipped: 0,
		});
	});
});

describe('reported', () => {
	const read = (report: unknown, code: number) => {
		const file = join(folder, 'report.json');
		writeFileSync(file, JSON.stringify(report));
		return reported(file, code, playwrightCounts).failed;
	};

	it('is green only when tests ran, none failed, and the runner ended well', () => {
		expect(read(playwright({}), 0)).toBe(0);
		expect(read(playwright({}), 1)).toBe(1);
		expect(read(playwright({ expected: 0 }), 0)).toBe(1);
		expect(read(playwright({ unexpected: 3 }), 1)).toBe(3);
		expect(read({}, 0)).toBe(1);
	});

	it('counts a runner that left no report as a failure', () => {
		expect(reported(join(folder, 'none.json'), 0, vitestCounts).failed).toBe(1);
	});
});
