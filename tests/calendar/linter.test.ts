import { describe, expect, test } from 'vitest';
import { edited, good, line, swap } from './edits.ts';
import { faults } from './faults/index.ts';
import { variants } from './good/variants.ts';
import { lintCalendar, rules } from './linter/index.ts';
import { isDuration } from './linter/value-types.ts';

describe('a right file gives no finding', () => {
	test.each(variants)('$kind: $name', ({ bytes, kind }) => {
		expect(lintCalendar(bytes(), kind)).toEqual([]);
	});
});

describe('a fault is found by its rule and by no other', () => {
	test.each(faults)('$rule: $name ($kind)', ({ bytes, kind, rule, also }) => {
		const found = new Set(lintCalendar(bytes(), kind).map((finding) => finding.rule));
		expect([...found].sort()).toEqual([rule, ...also].sort());
	});
});

test('an event may last longer than a day only where several days are meant', () => {
	const bytes = edited('download', line('DTEND', 'DTEND:20210226T120000Z'));
	const rulesFor = (...uids: string[]) =>
		lintCalendar(bytes, 'download', new Set(uids)).map(({ rule }) => rule);
	expect(rulesFor('schools.2021-spring.relational-power@example.org')).toEqual([]);
	expect(rulesFor('schools.2021-spring.listening-campaigns@example.org')).toEqual(['dtend-days']);
});

test('every rule can fail', () => {
	const broken = new Set(faults.map(({ rule }) => rule));
	expect(Object.keys(rules).filter((rule) => !broken.has(rule as keyof typeof rules))).toEqual([]);
});

test('every fault is another file', () => {
	const files = faults.map(
		({ bytes, kind }) => `${kind} ${Buffer.from(bytes()).toString('latin1')}`,
	);
	const named = faults.map(({ name, rule }) => `${rule} ${name}`);
	expect(named.filter((_, index) => files.indexOf(files[index] ?? '') < index)).toEqual([]);
	expect(files).not.toContain(`download ${good.download}`);
	expect(files).not.toContain(`feed ${good.feed}`);
});

describe('a finding says where', () => {
	const lineOf = (bytes: Uint8Array) =>
		lintCalendar(bytes, 'download').map((finding) => finding.line);

	test('the physical line, for what is wrong with its octets', () => {
		// Line 16 is the second of DESCRIPTION's.
		expect(lineOf(edited('download', swap(' 6pm', ' 6\x00m')))).toEqual([16]);
	});

	test('the first line of what is folded, for what is wrong with its text', () => {
		expect(lineOf(edited('download', swap('schools@', 'sch\\ols@')))).toEqual([15]);
	});

	test('BEGIN, for what is missing', () => {
		expect(lineOf(edited('download', line('CLASS')))).toEqual([5]);
	});

	test('the second BEGIN, for what is there twice', () => {
		const bytes = Buffer.from(good.download + good.download, 'latin1');
		const [found] = lintCalendar(bytes, 'download').filter(({ rule }) => rule === 'vcalendar-once');
		expect(found?.line).toBe(good.download.split('\r\n').length);
	});

	test('the line that should say otherwise, or BEGIN where there is none', () => {
		const opaque = lintCalendar(edited('feed', line('TRANSP', 'TRANSP:OPAQUE')), 'feed');
		const silent = lintCalendar(edited('feed', line('TRANSP')), 'feed');
		expect(opaque.map(({ message }) => message.split('; found: ')[1])).toEqual([
			'CANCELLED and OPAQUE',
		]);
		expect((opaque[0]?.line ?? 0) - (silent[0]?.line ?? 0)).toBe(10);
	});

	test('in the order of the lines', () => {
		const bytes = edited(
			'download',
			line('CLASS', 'CLASS:SECRET'),
			swap('VERSION:2.0', 'VERSION:3.0'),
		);
		expect(lineOf(bytes)).toEqual([2, 22]);
	});
});

test('a finding says what the rule asks for and what is there', () => {
	expect(lintCalendar(edited('download', line('STATUS', 'STATUS:CANCELED')), 'download')).toEqual([
		{
			line: 14,
			rule: 'status',
			message: 'STATUS is CONFIRMED, TENTATIVE or CANCELLED (RFC 5545 §3.8.1.11); found: CANCELED',
		},
	]);
});

test.each(['P1W', 'P15DT5H0M20S', 'PT6H', 'PT30M', 'PT20S', 'P1D', '-PT15M', '+P7W'])(
	'%s is a duration',
	(value) => {
		expect(isDuration(value)).toBe(true);
	},
);
