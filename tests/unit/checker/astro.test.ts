import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import type { Content } from '../../../src/checker/content.ts';
import { needsQuotes } from '../../../src/checker/rules/needs-quotes.ts';
import { checkFields } from '../../../src/checker/schema/issues.ts';
import { bodyOf } from '../../../src/reading/body.ts';
import { contentFile } from '../../../src/reading/file.ts';
import { textFrom } from '../../../src/reading/text.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { base } from './overlay.ts';

/**
 * The checker and Astro read YAML with different parsers (Astro uses js-yaml, through @astrojs/internal-helpers). Astro
 * must accept everything that the checker accepts, and read it in the same way.
 */

const paths = [
	'cohorts/gardening/2027-spring.md',
	'themes/evenings/2027-03.md',
	'programmes/gardening.mdx',
	'pages/about.mdx',
	'faqs/gardening/costs.md',
];

const texts = new Map(paths.map((path) => [path, readFileSync(join(base, path), 'utf8')]));

/** Signs that mean something in YAML or in MDX, and some that only look like it. */
const signs = [
	...[
		':',
		': ',
		' #',
		'#',
		'-',
		'- ',
		'"',
		"'",
		'[',
		']',
		'{',
		'}',
		'<',
		'>',
		'|',
		'&',
		'*',
		'!',
		'%',
		'@',
		'`',
	],
	...[
		' ',
		'  ',
		'\t',
		'\n',
		'\r\n',
		'\u00a0',
		'\u2028',
		'\ufeff',
		'“',
		'’',
		'—',
		'😀',
		'\\',
		'=',
		'+',
		'~',
		'_',
	],
	...[
		'0',
		'1_0',
		'0x1',
		'yes',
		'null',
		'true',
		'2027-02-24',
		'---',
		'+++',
		'...',
		'<<: *a',
		'? ',
		',',
		'\u0085',
	],
];

const values = [
	...[
		'1_000',
		'0b11',
		'.5',
		'1e3',
		'~',
		'Null',
		'0o17',
		'12:30',
		'yes',
		'2027-02-24',
		'2027-02-24 10:00:00',
		'<<',
	],
	...[
		'=',
		'a: b',
		'? a',
		'- a',
		'|',
		'>-',
		'"a\\x41"',
		"'a'",
		'!!str a',
		'&a a',
		'*a',
		'%a',
		'a # b',
		'a #b',
		'[a]',
	],
	...[
		'{a: b}',
		'"2027-02-24"',
		'2027-02-30',
		'16:00',
		'a\u2028b',
		'growers',
		'',
		'2001-12-14t21:59:43.10-05:00',
	],
];

/** Changes some characters anywhere, or the whole value of a field. */
type Edit = { at: number; remove: number; insert: string } | { line: number; value: string };

const edits = fc.array(
	fc.oneof<fc.Arbitrary<Edit>[]>(
		fc.record({
			at: fc.nat({ max: 1_000_000 }),
			remove: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 12 })),
			insert: fc.constantFrom(...signs, ''),
		}),
		fc.record({ line: fc.nat({ max: 1_000 }), value: fc.constantFrom(...values) }),
	),
	{ minLength: 1, maxLength: 3 },
);

function edited(text: string, changes: readonly Edit[]): string {
	return changes.reduce((current, edit) => {
		if ('at' in edit) {
			const start = edit.at % (current.length + 1);
			return current.slice(0, start) + edit.insert + current.slice(start + edit.remove);
		}
		const lines = current.split('\n');
		const index = edit.line % lines.length;
		return lines
			.with(index, lines[index]?.replace(/(?<=^\s*(?:- )?\w+:) .*/, ` ${edit.value}`) ?? '')
			.join('\n');
	}, text);
}

/** Everything that the checker finds in a single file. */
function said(path: string, typed: string) {
	const { text, findings } = textFrom(Buffer.from(typed));
	const file = contentFile(path, text, findings);
	const { findings: inFields } = checkFields(file);
	const inBody = file.body.trim() ? bodyOf(file).findings : [];
	const ambiguous = [...needsQuotes({ files: [file] } as unknown as Content)].map(
		({ finding }) => finding,
	);
	return { file, all: [...file.findings, ...inFields, ...inBody, ...ambiguous] };
}

test('Astro takes every file that the checker finds nothing wrong with, and reads the same in it', {
	timeout: 120_000,
}, () => {
	let passed = 0;
	fc.assert(
		fc.property(fc.constantFrom(...paths), edits, (path, changes) => {
			const typed = edited(texts.get(path) ?? '', changes);
			const { file, all } = said(path, typed);
			for (const { place, message, hint } of all) {
				expect(place.line).toBeGreaterThan(0);
				expect(message && hint).toBeTruthy();
			}
			if (all.length > 0 || !file.collection) return;
			passed += 1;
			const { schema } = collections[file.collection];
			const { frontmatter, content } = parseFrontmatter(typed, {
				frontmatter: 'empty-with-spaces',
			});
			const read = schema.safeParse(frontmatter);
			expect(read.error?.issues).toBeUndefined();
			expect(read.data).toEqual(schema.parse(file.data));
			if (path.endsWith('.mdx')) mdxToJs(content.trim());
			else markdownToHtml(content.trim());
		}),
		{ numRuns: 2000, seed: 20270224 },
	);
	expect(passed).toBeGreaterThan(300);
});
