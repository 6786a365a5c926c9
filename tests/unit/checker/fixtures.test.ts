import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { rules } from '../../../src/checker/rules.ts';
import { asWritten, inFull, writtenDown } from './golden.ts';
import { base, checkOverlay, expectedOf, now, overlays, type Said } from './overlay.ts';

function expected(name: string): Said[] {
	return expectedOf(name).map(({ file, line, rule }) => ({ file, line, rule }));
}

test('the content below the broken fixtures is sound, without a warning', async () => {
	const { problems } = await checkContent(base, { now });
	expect(problems).toEqual([]);
});

test.each(overlays)('%s: place, rule and words, and nothing else', async (name) => {
	const { report, said } = await checkOverlay(name);
	expect(said).toEqual(expected(name));
	for (const { message, hint, line, column, endLine, endColumn } of report.problems) {
		expect(message).toMatch(/^\S.*[.?]$/);
		expect(hint).not.toBe('');
		expect(endLine > line || endColumn > column).toBe(true);
	}
	const written = report.problems.map(inFull);
	expect(written.join('\n\n')).toBe(asWritten(name, written));
});

test('no words are kept of a fixture that is gone', () => {
	expect(writtenDown().sort()).toEqual(overlays);
});

test('every rule has a broken fixture', () => {
	const tried = new Set(overlays.flatMap(expected).map(({ rule }) => rule));
	expect(Object.keys(rules).filter((rule) => !tried.has(rule))).toEqual([]);
});

test('fixtures lie in the folder of the rule that they break', () => {
	for (const name of overlays.filter((path) => !path.startsWith('_'))) {
		const [rule] = name.split('/');
		expect(expected(name).map((problem) => problem.rule)).toContain(rule);
	}
});

test.each([
	['missing-field/top', 'between the two lines of ---'],
	['missing-field/site', 'there'],
])('%s: a line is to be added %s', async (name, place) => {
	const { report } = await checkOverlay(name);
	expect(report.problems[0]?.hint).toMatch(new RegExp(`^Add a line ${place}, such as\\n`));
});
