import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { inCopy, now, said } from './overlay.ts';

/** Content that just keeps to a rule: the checker finds nothing. */

const cohort = 'cohorts/gardening/2027-spring.md';
const theme = 'themes/evenings/2027-03.md';
const course = 'programmes/gardening.mdx';
const page = 'pages/privacy.md';
const about = 'pages/about.mdx';
const faq = 'faqs/gardening/costs.md';

type Edit = readonly [path: string, from: string, to: string];

function saidAfter(edits: readonly Edit[], more: Record<string, string | Uint8Array> = {}) {
	return inCopy(async (dir) => {
		for (const [path, from, to] of edits) {
			const text = readFileSync(join(dir, path), 'utf8');
			expect(text).toContain(from);
			writeFileSync(join(dir, path), text.replace(from, to));
		}
		for (const [path, content] of Object.entries(more)) {
			mkdirSync(dirname(join(dir, path)), { recursive: true });
			writeFileSync(join(dir, path), content);
		}
		return said(await checkContent(dir, { now }), dir);
	});
}

describe('fields', () => {
	const cases: Record<string, readonly Edit[]> = {
		'a comment after a date': [[cohort, 'opens: 2027-01-04', 'opens: 2027-01-04 # a Monday']],
		'a comment of its own': [[cohort, 'sessions:', '# All on Wednesdays.\nsessions:']],
		'a text in quotes that holds everything': [
			[cohort, 'place: The shed', `place: "It's: a #1 & shed* [x] {y}"`],
		],
		'a text folded over lines': [[cohort, 'place: The shed', 'place: >-\n  The\n  shed']],
		'a date in quotes': [[cohort, 'date: 2027-02-24', 'date: "2027-02-24"']],
		'a time without quotes': [[cohort, '"16:00"', '16:00']],
		'entries in one line': [
			[cohort, '  - part: soil\n    date: 2027-02-24', '  - { part: soil, date: 2027-02-24 }'],
		],
		'a number as text': [[cohort, 'term: Spring 2027', 'term: "2027"']],
		'a leap day': [[cohort, 'opens: 2027-01-04', 'opens: 2024-02-29']],
	};
	test.each(Object.entries(cases))('%s', async (_, edits) => {
		expect(await saidAfter(edits)).toEqual([]);
	});
});

test.each(['', '# Nothing yet.\n', '[]\n', '- gardening/2026-autumn\n- plots\n'])(
	'a list of what is to be forgotten: %j',
	async (text) => {
		expect(await saidAfter([], { 'forgotten.yaml': text })).toEqual([]);
	},
);

describe('times and registration', () => {
	const cases: Record<string, readonly Edit[]> = {
		'closing on the day of the first session': [[cohort, '2027-02-22', '2027-02-24']],
		'opening and closing on one day': [[cohort, 'opens: 2027-01-04', 'opens: 2027-02-22']],
		'a month that closes on the day of its last session': [[theme, '2027-03-10', '2027-03-11']],
		'a session that starts as another ends': [
			[theme, 'tracks: [judges]', 'tracks: [growers]\n    starts: "20:00"\n    ends: "21:00"'],
		],
		'two at one time, one of them cancelled': [
			[theme, 'tracks: [judges]', 'tracks: [growers]\n    status: cancelled'],
		],
		'the last minute of a day': [[cohort, '"18:00"', '"23:59"']],
		'the hour after the one that the clocks skip': [
			[theme, 'weekday: Thursday\n', ''],
			[
				theme,
				'    date: 2027-03-11\n',
				'    date: 2027-03-28\n    starts: "02:00"\n    ends: "03:00"\n',
			],
		],
		'the hour that happens twice': [
			[theme, 'weekday: Thursday\n', ''],
			[
				theme,
				'    date: 2027-03-11\n',
				'    date: 2027-10-31\n    starts: "01:30"\n    ends: "03:00"\n',
			],
		],
		'closing after a first session that is cancelled': [
			[cohort, 'date: 2027-02-24', 'date: 2027-02-24\n    status: cancelled'],
			[cohort, '2027-02-22', '2027-03-02'],
		],
		'another session on the same part, with an id of its own': [
			[
				cohort,
				'  - part: harvest',
				'  - part: seeds\n    id: more-seeds\n    date: 2027-03-17\n  - part: harvest',
			],
			[cohort, 'date: 2027-03-10', 'date: 2027-03-24'],
		],
	};
	test.each(Object.entries(cases))('%s', async (_, edits) => {
		const problems = await saidAfter(edits);
		// Hours around a change of clocks are early ones.
		expect(problems.filter(({ rule }) => rule !== 'early-hour')).toEqual([]);
	});

	test('warnings are only about sessions that are still to come', async () => {
		const edits: Edit[] = [
			['site.yaml', 'slug:', 'bankHolidays: england-and-wales\nslug:'],
			[cohort, 'weekday: Wednesday\n', ''],
			[cohort, '2027-03-10', '2027-03-29'],
		];
		const at = (iso: string) =>
			inCopy(async (dir) => {
				for (const [path, from, to] of edits) {
					const text = readFileSync(join(dir, path), 'utf8');
					writeFileSync(join(dir, path), text.replace(from, to));
				}
				return said(await checkContent(dir, { now: new Date(iso) }), dir).map(({ rule }) => rule);
			});
		expect(await at('2027-03-29T14:59:00Z')).toEqual(['bank-holiday']);
		expect(await at('2027-03-29T15:00:00Z')).toEqual([]);
	});
});

describe('links', () => {
	const targets = [
		...[
			'/',
			'/schedule/',
			'/archive/',
			'/faqs/',
			'/calendars/',
			'/changes/',
			'/search/',
			'/feed.xml',
		],
		...[
			'/gardening/',
			'/gardening/2027-spring/',
			'/gardening/2027-spring/soil/',
			'/gardening/2027-spring.ics',
		],
		...[
			'/gardening/2027-spring/soil.ics',
			'/evenings/2027-03/carrots/',
			'/calendars/gardening.ics',
		],
		...[
			'/calendars/evenings-judges.ics',
			'/calendars/allotment-training.ics',
			'/schedule/evenings/growers/',
		],
		...[
			'/archive/2027/',
			'/embed/gardening/',
			'/about/',
			'/about/#how-to-reach-us',
			'/schedule/?track=growers',
		],
		...[
			'/api/v1/sessions.json',
			'https://example.net/a?b=c#d',
			'mailto:office@example.org',
			'tel:+442079460000',
		],
		...[
			'mailto:office@example.org?subject=Hello',
			'https://zoom.us/meeting/register/abc',
			'https://zoom.us/rec/share/abc',
		],
	];
	test.each(targets)('%s', async (target) => {
		expect(await saidAfter([[faq, '/about/#how-to-reach-us', target]])).toEqual([]);
	});

	test('an old address that redirects', async () => {
		const rename: Edit[] = [
			[course, 'kind: course', 'kind: course\nformerly: [plots]'],
			[course, '  - id: seeds', '  - id: seeds\n    formerly: [sowing]'],
			[cohort, 'sessions:', 'formerly: [gardening/first]\nsessions:'],
		];
		for (const old of [
			'/plots/',
			'/gardening/first/',
			'/gardening/first/soil/',
			'/gardening/2027-spring/sowing/',
		]) {
			expect(await saidAfter([...rename, [faq, '/about/#how-to-reach-us', old]]), old).toEqual([]);
		}
	});

	test('a heading of the same text, also one that is there twice', async () => {
		const text =
			'[What we keep](#what-we-keep), [again](#what-we-keep-1)\n\n## What we keep\n\nMuch.\n\n## What we keep';
		expect(await saidAfter([[page, '## What we keep', text]])).toEqual([]);
	});

	test('a reference, and brackets that are not a link', async () => {
		const text =
			'See [who we are][a] [1] (see below) and \\[x\\](y).\n\n[a]: /about/\n\n## What we keep';
		expect(await saidAfter([[page, '## What we keep', text]])).toEqual([]);
	});
});

/** A real picture, as a page shows it. */
function picture(): Promise<Buffer> {
	const create = { width: 8, height: 8, channels: 3, background: 'green' } as const;
	return sharp({ create }).jpeg().toBuffer();
}

describe('texts', () => {
	const cases: Record<string, string> = {
		'signs that are not HTML': 'If 3 < 5 and 5 > 3, then R&D &amp; more.\n\n',
		'HTML as an example of code':
			'Type `<b>` or\n\n```html\n<b>bold</b>\n\nimport x from "y"\n```\n\n',
		'a table, a quote, a list, a picture':
			'> Words.\n\n- one\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n![A spade](./spade.jpg)\n\n',
		'headings that go down and up again':
			'## One\n\n### Two\n\n#### Three\n\n## Four\n\n### Five\n\n',
	};
	test.each(Object.entries(cases))('%s', async (_, text) => {
		const edit: Edit = [page, '## What we keep', `${text}## What we keep`];
		expect(await saidAfter([edit], { 'pages/spade.jpg': await picture() })).toEqual([]);
	});

	test('MDX: components, escaped signs and code', async () => {
		const text = [
			...[
				'Type \\{this\\} or 3 \\< 5 or `{code}` or `<b>`.',
				'',
				'<Aside title="Good to know">',
				'',
			],
			...['Words with a <ContactLink /> inside.', '', '- a list', '', '</Aside>', '', '```js'],
			...['import x from "y"', '', 'export const a = {};', '```', '', '## How to reach us'],
		];
		expect(await saidAfter([[about, '## How to reach us', text.join('\n')]])).toEqual([]);
	});

	test('a line within a paragraph may begin with import', async () => {
		const text = 'We grow what others\nimport from far away.\n\n## How to reach us';

		expect(await saidAfter([[about, '## How to reach us', text]])).toEqual([]);
	});
});
