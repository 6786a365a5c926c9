import { describe, expect, test } from 'vitest';
import { checkFields } from '../../../src/checker/schema/issues.ts';
import { contentFile } from '../../../src/reading/file.ts';
import { textFrom } from '../../../src/reading/text.ts';
import { everyMutation } from './mutations.ts';

const mutations = [...everyMutation()];

test('there are mutations of every sort', () => {
	expect(mutations.length).toBeGreaterThan(1000);
	expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
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
				// Some slips show only in other files: the test of mends finds those.
				const isNear = lines.some(
					(line) => Math.abs(line - (mutation.line ?? 0)) <= 1 || line === 1,
				);
				return isNear ? [] : [`${mutation.name}: ${lines.join(', ') || 'nothing'}`];
			});
		expect(astray).toEqual([]);
	});
});
