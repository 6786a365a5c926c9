import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { formatText } from '../../../src/checker/format/text.ts';
import { checkFields } from '../../../src/checker/schema/issues.ts';
import { contentFile } from '../../../src/reading/file.ts';
import { textFrom } from '../../../src/reading/text.ts';
import { everyMutation, type Mutation } from './mutations.ts';
import { base, inCopy, now, said } from './overlay.ts';

const mutations = [...everyMutation()];

test('there are mutations of every sort', () => {
	expect(mutations.length).toBeGreaterThan(1000);
	expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});

/** Checks the sound content in `dir` with one file broken, and mends that file again. */
async function check(dir: string, { path, bytes }: Mutation) {
	writeFileSync(join(dir, path), bytes);
	const report = await checkContent(dir, { now });
	cpSync(join(base, path), join(dir, path));
	return { found: said(report, dir), text: formatText(report) };
}

// Every fifth is checked with the whole content. The others are checked below as single files, which is faster.
const whole = mutations.filter((_, index) => index % 5 === 0);

test(`${whole.length} broken inputs each end in a placed problem`, {
	timeout: 120_000,
}, async () => {
	const silent: string[] = [];
	await inCopy(async (dir) => {
		for (const mutation of whole) {
			const { found, text } = await check(dir, mutation);
			if (!found.some(({ file, line }) => file === mutation.path && line >= 1))
				silent.push(mutation.name);
			expect(text, mutation.name).not.toMatch(/^\s+at .*:\d+:\d+/m);
		}
	});
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
				// Some slips show only in other files: the test above finds those.
				const isNear = lines.some(
					(line) => Math.abs(line - (mutation.line ?? 0)) <= 1 || line === 1,
				);
				return isNear ? [] : [`${mutation.name}: ${lines.join(', ') || 'nothing'}`];
			});
		expect(astray).toEqual([]);
	});
});
