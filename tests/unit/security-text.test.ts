import { expect, test } from 'vitest';
import { securityText } from '../../src/security-text.ts';

const site = { contact: { email: 'hello@example.org' }, language: 'en-GB' };
const address = 'https://training.example.org/.well-known/security.txt';

test('it names whom to tell, where it is, in which language, and until when that holds', () => {
	expect(securityText(site, { now: new Date('2027-03-03T12:00:00.123Z'), address })).toBe(
		[
			'Contact: mailto:hello@example.org',
			'Expires: 2028-03-01T12:00:00Z',
			'Preferred-Languages: en',
			`Canonical: ${address}`,
			'',
		].join('\n'),
	);
});

test.each(['2026-11-21T00:00:00Z', '2028-02-29T23:59:59Z'])(
	'built at %s, it holds for about a year and for no more than one',
	(built) => {
		const now = new Date(built);
		const [, expires = ''] = /^Expires: (.*)$/m.exec(securityText(site, { now, address })) ?? [];
		const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
		expect(days).toBeGreaterThan(360);
		expect(days).toBeLessThan(365);
	},
);
