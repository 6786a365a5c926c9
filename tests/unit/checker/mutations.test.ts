import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { formatText } from '../../../src/checker/format/text.ts';
import type { Report } from '../../../src/checker/problem.ts';
import { checkFields } from '../../../src/checker/schema/issues.ts';
import { contentFile } from '../../../src/reading/file.ts';
import { textFrom } from '../../../src/reading/text.ts';
import { everyMutation, type Mutation } from './mutations.ts';
import { inCopy, now, processorSeconds, said } from './overlay.ts';

const mutations = [...everyMutation()];

/** Seconds of the processor's time that one input may take. */
const LONGEST = 2;

test('there are mutations of every sort', () => {
	expect(mutations.length).toBeGreaterThan(1000);
	expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});

/** Checks the sound content with one file broken. */
function check({ path, bytes }: Mutation) {
	return inCopy(async (dir) => {
		writeFileSync(join(dir, path), bytes);
		let report: Report | undefined;
		let text = '';
		const seconds = await processorSeconds(async () => {
			report = await checkContent(dir, { now });
			text = formatText(report);
		});
		return { found: report ? said(report, dir) : [], text, seconds };
	});
}

// Of all, every fifth as a whole content folder; the rest is tried below, file by file, which is faster.
const whole = mutations.filter((_, index) => index % 5 === 0);

test(`${whole.length} broken inputs each end in a placed problem`, {
	timeout: 120_000,
}, async () => {
	const silent: string[] = [];
	for (const mutation of whole) {
		const { found, text, seconds } = await check(mutation);
		if (!found.some(({ file, line }) => file === mutation.path && line >= 1))
			silent.push(mutation.name);
		expect(text, mutation.name).not.toMatch(/^\s+at .*:\d+:\d+/m);
		expect(seconds, mutation.name).toBeLessThan(LONGEST);
	}
	expect(silent).toEqual([]);
});

describe('slips in the fields', () => {
	const inFields = mutations.filter(
		({ line, path }) => line !== undefined && !/ (?:raw|script)/.test(path),
	);

	test('are found on the line itself or beside it', { timeout: 120_000 }, () => {
		const astray = inFields
			.filter(({ name }) => /:\d+ /.test(name))
			.flatMap((mutation) => {
				const { text, findings: faults } = textFrom(mutation.bytes);
				const file = contentFile(mutation.path, text, faults);
				const found = [...file.findings, ...checkFields(file).findings];
				const lines = found.map(({ place }) => place.line);
				// Some slips only other files can tell: those are in the test above.
				const isNear = lines.some(
					(line) => Math.abs(line - (mutation.line ?? 0)) <= 1 || line === 1,
				);
				return isNear ? [] : [`${mutation.name}: ${lines.join(', ') || 'nothing'}`];
			});
		expect(astray).toEqual([]);
	});
});
