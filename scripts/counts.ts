import { readFileSync } from 'node:fs';

/** How many checks passed, failed and were skipped. */
export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

/** The counts of one check, which passes with exit code 0. */
export function one(code: number): Counts {
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** Adds counts up. */
export function sum(all: readonly Counts[]): Counts {
	const total: Counts = { passed: 0, failed: 0, skipped: 0 };
	for (const { passed, failed, skipped } of all) {
		total.passed += passed;
		total.failed += failed;
		total.skipped += skipped;
	}
	return total;
}

/** `12 passed, 0 failed`, followed by the skipped checks if there are any. */
export function sentence({ passed, failed, skipped }: Counts): string {
	return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/**
 * Reads the counts from a runner's JSON report and compares them with its exit code. A crash must not look green: it is
 * one failure if there is no report, if no test ran, or if no failed test explains the exit code.
 */
export function reported(file: string, code: number, read: (report: unknown) => Counts): Counts {
	try {
		const counts = read(JSON.parse(readFileSync(file, 'utf8')));
		const isExplained = counts.failed > 0 || (code === 0 && counts.passed > 0);
		return isExplained ? counts : { ...counts, failed: 1 };
	} catch {
		return { passed: 0, failed: 1, skipped: 0 };
	}
}

/** Reads the report of `vitest --reporter=json`. A file that could not be loaded has no tests, so it counts as a failure. */
export function vitestCounts(report: unknown): Counts {
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as {
		[name: `num${string}`]: number;
		testResults: { status: string; assertionResults: { status: string }[] }[];
	};
	const brokenFiles = testResults.filter(
		(file) =>
			file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
	);
	return checked({
		passed: numPassedTests,
		failed: (numFailedTests ?? Number.NaN) + brokenFiles.length,
		skipped: (numPendingTests ?? Number.NaN) + (numTodoTests ?? 0),
	});
}

/** Reads the report of Playwright's `json` reporter. Its `errors` belong to no test. */
export function playwrightCounts(report: unknown): Counts {
	const { stats, errors } = report as { stats: Record<string, number>; errors: unknown[] };
	return checked({
		passed: (stats.expected ?? Number.NaN) + (stats.flaky ?? 0),
		failed: (stats.unexpected ?? Number.NaN) + errors.length,
		skipped: stats.skipped,
	});
}

/** @throws {TypeError} if a number is missing, as in a new form of the report: it must not count as 0 */
function checked(counts: Record<keyof Counts, number | undefined>): Counts {
	if (Object.values(counts).every(Number.isInteger)) return counts as Counts;
	throw new TypeError('The test report has another form than expected.');
}
