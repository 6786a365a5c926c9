import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPast, type Run, runAfter } from '../../../src/domain/run.ts';

/** Runs of one programme, as far as the search for a later one looks at them: when they end, and what was withdrawn. */
function runsEnding(ends: readonly (readonly [day: number, isCalledOff: boolean])[]): Run[] {
	const programme: { runs: Run[] } = { runs: [] };
	programme.runs = ends.map(([day, isCalledOff]) => {
		const status = isCalledOff ? 'cancelled' : 'scheduled';
		const withdrawn = isCalledOff ? '2026-01-01' : undefined;
		const end = new Date(Date.UTC(2027, 0, day));
		return { programme, end, withdrawn, sessions: [{ status }] } as unknown as Run;
	});
	return programme.runs;
}

test('the run after one is the first, by its first date, that ends later', () => {
	const day = fc.integer({ min: 1, max: 20 });
	fc.assert(
		fc.property(fc.array(fc.tuple(day, fc.boolean()), { minLength: 1 }), day, (ends, today) => {
			const runs = runsEnding(ends);
			const now = new Date(Date.UTC(2027, 0, today));
			for (const run of runs) {
				const later = runs.find(
					(other) => !isPast(other, now) && !isPast(other, run.end) && !other.withdrawn,
				);
				expect(runAfter(run, now)).toBe(later);
			}
		}),
	);
});
