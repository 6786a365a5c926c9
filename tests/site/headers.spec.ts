import { expect, test } from '@playwright/test';

for (const path of [
	'calendars/riverside-training.ics',
	'street-school/2027-summer.ics',
	'street-school/2027-summer/listening-first.ics',
]) {
	test(`/${path} is sent as a calendar, not as an attachment, and others may read it`, async ({
		request,
	}) => {
		const headers = (await request.get(path)).headers();
		expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
		expect(headers['content-disposition']).toBeUndefined();
		expect(headers['access-control-allow-origin']).toBe('*');
	});
}

test('a subscriber who asks again is told that nothing changed', async ({ request }) => {
	const first = await request.get('calendars/street-school.ics');
	const { etag = '' } = first.headers();
	const again = await request.get('calendars/street-school.ics', {
		headers: { 'If-None-Match': etag },
	});
	expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
});

test('pages may not be framed by other sites, and say no more than they must', async ({
	request,
}) => {
	const headers = (await request.get('street-school/')).headers();
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['x-content-type-options']).toBe('nosniff');
	expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
});

test('files whose names change with their content are kept for a year', async ({
	page,
	request,
}) => {
	await page.goto('');
	const font = await page
		.locator('head')
		.evaluate((head) => /\/_astro\/[^")]+/.exec(head.innerHTML)?.[0]);
	const headers = (await request.get(font ?? '')).headers();
	expect(headers['cache-control']).toContain('immutable');
});

test('who finds a weakness learns whom to tell, at the address where they look for it', async ({
	request,
	baseURL,
}) => {
	const response = await request.get('.well-known/security.txt');
	expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
	const text = await response.text();
	expect(text).toContain('Contact: mailto:hello@example.org\n');
	expect(text).toContain('Expires: 2028-03-01T12:00:00Z\n');
	const [, canonical = ''] = /^Canonical: (.*)$/m.exec(text) ?? [];
	expect(new URL(canonical).pathname).toBe(new URL('.well-known/security.txt', baseURL).pathname);
});
