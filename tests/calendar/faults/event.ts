import { after, type Edit, line } from '../edits.ts';
import { type Fault, inDownload, inFeed } from './fault.ts';

const uids = [
	...[
		'schools/2021-spring/power@example.org',
		'relational-power',
		'a@b@example.org',
		'@example.org',
		'a@',
		'a@localhost',
	],
	...[
		'Relational Power@example.org',
		'schools..@example.org',
		'a@https://example.org',
		'A@example.org',
	],
	...[`${'a'.repeat(244)}@example.org`, '0b8a9f6e-5c0e-4d0e-9a51-3f0a3f6c1c11'],
];
const url = 'https://training.example.org/schools/2021-spring/relational-power/';
const description = (value: string) => line('DESCRIPTION', `DESCRIPTION:${value}`);
const cancelled = (summary: string) => line('SUMMARY:CANCELLED', `SUMMARY:${summary}`);
const status =
	(value: string, summary: string): Edit =>
	(file) =>
		line(
			'STATUS',
			`STATUS:${value}`,
			'TRANSP:TRANSPARENT',
		)(line('SUMMARY', `SUMMARY:${summary}`)(file));

/** Faults of a VEVENT (RFC 5545 §3.8) that has all its properties, each well formed. */
export const eventFaults: readonly Fault[] = [
	inDownload('dtend-order', 'DTEND is DTSTART', line('DTEND', 'DTEND:20210224T160000Z')),
	inDownload('dtend-order', 'DTEND is before DTSTART', line('DTEND', 'DTEND:20210224T155959Z')),
	inDownload('dtend-days', 'a second over a day', line('DTEND', 'DTEND:20210225T160001Z')),
	inDownload('dtend-days', 'the year is mistyped', line('DTEND', 'DTEND:20220224T180000Z')),
	inFeed('dtend-days', 'decades, in a feed', line('DTEND', 'DTEND:20991231T235959Z')),
	inDownload('dtend-duration', 'both', after('DTEND', 'DURATION:PT2H')),

	inDownload(
		'stamp-modified',
		'DTSTAMP is the build’s',
		line('DTSTAMP', 'DTSTAMP:20210301T000000Z'),
	),
	inDownload('stamp-modified', 'DTSTAMP is older', line('DTSTAMP', 'DTSTAMP:20210118T101459Z')),
	inDownload(
		'created-modified',
		'CREATED is a second later',
		line('CREATED', 'CREATED:20210118T101501Z'),
	),

	...['CANCELED', 'confirmed', 'SCHEDULED', 'NEEDS-ACTION', 'POSTPONED'].map((value) =>
		inDownload('status', value, line('STATUS', `STATUS:${value}`)),
	),
	inDownload('transp', 'FREE', after('CLASS', 'TRANSP:FREE')),
	inFeed('transp-status', 'cancelled, and no TRANSP', line('TRANSP')),
	inFeed('transp-status', 'cancelled and OPAQUE', line('TRANSP', 'TRANSP:OPAQUE')),
	inFeed('transp-status', 'postponed, and no TRANSP', (file) =>
		file.replace('TENTATIVE\r\nTRANSP:TRANSPARENT', 'TENTATIVE'),
	),
	...['PRIVATE', 'CONFIDENTIAL', 'public'].map((value) =>
		inDownload('class', value, line('CLASS', `CLASS:${value}`)),
	),

	inFeed('summary-prefix', 'cancelled, and no word', cancelled('How to build a chapter')),
	inFeed(
		'summary-prefix',
		'cancelled, and POSTPONED',
		cancelled('POSTPONED: How to build a chapter'),
	),
	inFeed('summary-prefix', 'cancelled, with one L', cancelled('CANCELED: How to build a chapter')),
	inFeed(
		'summary-prefix',
		'cancelled, in small letters',
		cancelled('Cancelled: How to build a chapter'),
	),
	inFeed(
		'summary-prefix',
		'cancelled, without a space',
		cancelled('CANCELLED:How to build a chapter'),
	),
	inFeed(
		'summary-prefix',
		'cancelled twice',
		cancelled('CANCELLED: CANCELLED: How to build a chapter'),
	),
	inFeed(
		'summary-prefix',
		'postponed, and no word',
		line('SUMMARY:POSTPONED', 'SUMMARY:The environment'),
	),
	inDownload(
		'summary-prefix',
		'confirmed, and CANCELLED',
		line('SUMMARY', 'SUMMARY:CANCELLED: Power'),
	),
	inDownload(
		'summary-prefix',
		'confirmed, and POSTPONED',
		line('SUMMARY', 'SUMMARY:POSTPONED: Power'),
	),
	inDownload('summary-prefix', 'tentative, and no word', status('TENTATIVE', 'Power')),
	inDownload('summary-length', '121 characters', line('SUMMARY', `SUMMARY:${'ŵ'.repeat(121)}`)),

	...uids.map((uid) => inDownload('uid-form', uid, line('UID', `UID:${uid}`))),
	inDownload(
		'uid-repeated',
		'two events',
		line(
			'UID:schools.2021-spring.listening',
			'UID:schools.2021-spring.relational-power@example.org',
		),
	),

	inDownload(
		'description-length',
		'1,001 characters',
		description(`${'ŵ'.repeat(1000 - url.length)}\\n${url}`),
	),
	inDownload('description-url', 'no address', description('Session 1 of 2.')),
	inDownload('description-url', 'within a line', description(`See ${url} for more.`)),
	inDownload(
		'description-url',
		'another page’s',
		description('See\\nhttps://training.example.org/schools/'),
	),
	inDownload('description-url', 'a line break escaped twice', description(`See\\\\n${url}`)),
];
