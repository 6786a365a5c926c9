import { expect, test } from 'vitest';
import { type Edits, problemsAfter } from './edited.ts';
import { checkOverlay } from './overlay.ts';

const theme = 'themes/evenings/2027-03.md';

/** The first session of a month, which begins on line 9 of its file, with a text. */
const withText = (text: string): Edits => ({
	[theme]: ['    summary: Why they fork.\n', `    summary: Why they fork.\n${text}`],
});

/** A text below `text: |`, whose first line is line 15 of the file. */
const block = (...lines: string[]) =>
	withText(`    text: |\n${lines.map((line) => (line ? `      ${line}\n` : '\n')).join('')}`);

async function placesAfter(edits: Edits) {
	const problems = await problemsAfter(edits);
	return problems.map(({ file, rule, line, column, endColumn, hint }) => ({
		file: file.slice(file.indexOf('themes/')),
		rule,
		at: [line, column, endColumn],
		hint,
	}));
}

test('a text in a field may hold what a text below the fields may', async () => {
	const text = block(
		'Bring a **spade**, or [ask us](/about/#how-to-reach-us). See [below](#what-to-bring).',
		'',
		'## What to bring',
		'',
		'- a carrot',
		'  - or two',
	);
	expect(await placesAfter(text)).toEqual([]);
});

test.each([
	['<b>now</b>', 'raw-html', [17, 7, 10], 'Type two stars on both sides'],
	['[us](/abuot/)', 'dead-link', [17, 12, 19], 'Did you mean /about/?'],
	['[us](https://evil.example/)', 'link-host', [17, 12, 33], 'linkHosts'],
	['[us](javascript:alert)', 'unsafe-link', [17, 12, 28], 'Start it with https://'],
	['[us](#elsewhere)', 'dead-fragment', [17, 12, 22], 'Take out the link'],
	['# Heading', 'heading', [17, 7, 16], 'Type ## Heading'],
	['### Heading', 'heading', [17, 7, 18], 'Type ## Heading'],
	['![](/images/plot.svg)', 'image-words', [17, 7, 28], 'Type what it shows'],
	['![A plot](./plot.svg)', 'image-missing', [17, 7, 28], 'type /images/plot.svg'],
	['<Aside title="Rain">', 'mdx-component', [17, 7, 27], 'Take it out: no component can'],
	['&#146;', 'lost-character', [17, 7, 13], ''],
])('%s is refused at its own place', async (line, rule, at, hint) => {
	const edits = {
		...block('Bring a spade.', '', line),
		'images/plot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
	};
	expect(await placesAfter(edits)).toEqual([
		{ file: theme, rule, at, hint: expect.stringContaining(hint) },
	]);
});

test('a mistake in a text on one line, or one whose lines are folded, is shown at its field', async () => {
	const fault = { file: theme, rule: 'dead-link', hint: 'Did you mean /about/?' };
	expect(await placesAfter(withText('    text: See [us](/abuot/).\n'))).toEqual([
		{ ...fault, at: [14, 11, 29] },
	]);
	expect(await placesAfter(withText('    text: >\n      See\n      [us](/abuot/).\n'))).toEqual([
		{ ...fault, at: [14, 11, 1] },
	]);
});

test('the line that is shown is the line of the file', async () => {
	const [problem] = await problemsAfter(block('Bring a spade.', '', '[us](/abuot/)'));
	expect(problem).toMatchObject({ line: 17, rule: 'dead-link' });
	const { report } = await checkOverlay('dead-link/session-text');
	const [text = ''] = report.texts.values();
	expect(text.split('\n')[(report.problems[0]?.line ?? 0) - 1]).toBe(
		'      See [how to reach us](/abuot/).',
	);
});

test.each([
	['    text: ""\n', 'empty-field'],
	['    text: 12\n', 'wrong-type'],
])('%j is no text', async (line, rule) => {
	expect(await placesAfter(withText(line))).toMatchObject([{ rule }]);
});
