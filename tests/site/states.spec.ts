import { expect, type Page, test } from '@playwright/test';

const main = (page: Page) => page.getByRole('main');

const registration: [state: string, path: string, words: string | RegExp, link?: RegExp][] = [
	[
		'open with a closing date',
		'street-school/2027-summer/',
		'until the end of Friday 4 June 2027',
		/^Register for Cohort 5 opens register\.example\.org, until/,
	],
	[
		'open without one, by email',
		'street-school/2027-may/',
		'Register for Lunchtime Cohort',
		/^Register for .* by email to street-school@example\.org$/,
	],
	['not yet open', 'street-school/2027-autumn/', 'opens on Tuesday 1 June 2027.'],
	[
		'full with a waiting list',
		'street-school/2027-april/',
		/Every place for .* is taken\./,
		/^Join the waiting list for .* opens forms\.example\.org$/,
	],
	[
		'full without one',
		'street-school/2027-july/',
		/Every place for .* is taken\./,
		/^Join the waiting list for .* by email to/,
	],
	[
		'closed with sessions to come',
		'street-school/2027-spring/',
		'closed at the end of Monday 8 February 2027.',
	],
	['cancelled', 'street-school/2027-saturdays/', 'it will not take place.'],
	['past, with a next cohort', 'street-school/2026-autumn/', 'ended on'],
	['past, with none to come', 'river-assembly/2026-10/', 'No further dates of River Assembly'],
	[
		'of one session only',
		'open-evenings/2027-03/mill-lane-crossing/',
		'until the end of Wednesday 3 March 2027',
		/^Register for this session opens/,
	],
];

for (const [state, path, words, link] of registration) {
	test(`registration ${state}`, async ({ page }) => {
		await page.goto(path);
		await expect(main(page)).toContainText(words);
		const action = main(page).getByRole('link', { name: /^(Register|Join the waiting list) / });
		await expect(action).toHaveCount(link ? 1 : 0);
		if (link) await expect(action).toHaveAccessibleName(link);
	});
}

const sessions: [state: string, path: string, words: (string | RegExp)[]][] = [
	[
		'past with what it left',
		'street-school/2027-spring/listening-first/',
		[
			'This session took place on Wednesday 10 February 2027.',
			/Watch the recording \(opens/,
			/See the slides \(opens/,
			/Give feedback/,
		],
	],
	[
		'cancelled',
		'street-school/2027-spring/looking-back/',
		[
			'Cancelled. This session, planned for Wednesday 10 March 2027, 4pm to 6pm, UK time, will not take place.',
			'Our trainer is unwell.',
		],
	],
	[
		'postponed',
		'open-evenings/2027-04/speaking-to-the-paper/',
		['Postponed. This session will not take place on', 'A new date will be given here.'],
	],
	[
		'joint',
		'open-evenings/2027-03/mill-lane-crossing/',
		['Joint session', 'Evenings for Neighbours', 'Leaders’ Workshop'],
	],
	['topical', 'open-evenings/2027-03/council-budget/', ['Topical evening', 'Open to anybody']],
	[
		'of a cohort',
		'street-school/2027-spring/planning-an-action/',
		['Session 3 of 5', 'Wednesday 3 March 2027, 4pm to 6pm, UK time'],
	],
	[
		'with hostile words in its title',
		'open-evenings/2027-04/first-web-page/',
		['<title>, <script> and </script>'],
	],
	['written from right to left', 'open-evenings/2027-02/hello-neighbour/', ['أهلاً وسهلاً']],
];

for (const [state, path, words] of sessions) {
	test(`a session ${state}`, async ({ page }) => {
		await page.goto(path);
		for (const each of words) await expect(main(page)).toContainText(each);
	});
}

test('the next session is marked, a cancelled one is not next', async ({ page }) => {
	await page.goto('street-school/2027-spring/');
	const marked = page.locator('ol.sessions > li', { has: page.locator('.mark:visible') });
	const days = ['10 Feb', '24 Feb', '3 Mar', '10 Mar'].map(
		(day) => new RegExp(`^\\s*Wed ${day} 2027\\s*$`),
	);
	await expect(marked.locator('time')).toHaveText(days);
	const words = ['Past', 'Past', 'Today', 'Cancelled'].map(
		(word) => new RegExp(`^\\s*${word}\\s*$`),
	);
	await expect(marked.locator('.mark:visible')).toHaveText(words);
});

test('a postponed session offers no way to register until it has a date again', async ({
	page,
}) => {
	await page.goto('open-evenings/2027-04/speaking-to-the-paper/');
	await expect(main(page).getByRole('link', { name: /^Register/ })).toHaveCount(0);
	await expect(main(page)).not.toContainText(/Register for/);
});

test('a series has a way to register for the month at hand', async ({ page }) => {
	await page.goto('open-evenings/');
	const ticket = page.locator('.ticket:visible').first();
	await expect(
		ticket.getByRole('link', { name: /^Register for 3 of the 5 March 2027/ }),
	).toBeVisible();
});

test('a course says nothing of its next run as if it were its own', async ({ page }) => {
	await page.goto('street-school/');
	const terms = page.locator('main > .facts').first().locator('dt');
	await expect(terms).toHaveText([
		'Cost',
		'Who it is for',
		'Level',
		'How to join',
		'Subjects',
		'Calendars',
		'Contact',
	]);
});

test('a run says when, where and what it costs before all else', async ({ page }) => {
	for (const [path, when] of [
		['street-school/2027-summer/', 'Wednesdays, 4pm to 6pm, UK time'],
		['open-evenings/2027-03/', 'Thursdays, 6:30pm to 8pm, UK time'],
	] as const) {
		await page.goto(path);
		const facts = page.locator('.facts > div');
		await expect(facts.locator('dt').nth(0)).toHaveText('When');
		await expect(facts.locator('dd').nth(0)).toHaveText(when);
		await expect(facts.locator('dt').nth(1)).toHaveText('Where');
		await expect(page.locator('.page-head .cost')).toHaveText(/^\s*Cost: (£60|Free) /);
	}
});

test('the head of a run whose sessions differ says the span, and each line its own', async ({
	page,
}) => {
	await page.goto('street-school/2027-spring/');
	await expect(page.locator('.page-head')).toContainText(
		'between 4pm and 7pm, UK time. In two places.',
	);
	await expect(page.locator('ol.sessions > li')).toContainText([
		'Online (Zoom)',
		'Online (Zoom)',
		'Online (Zoom)',
		'Online (Zoom)',
		'Room 4, The Boathouse',
	]);
	await expect(
		main(page).getByRole('link', { name: /^Add all 4 sessions of Cohort 3/ }),
	).toBeVisible();
});

test('a note of a session that goes ahead stands in every list of sessions', async ({ page }) => {
	const later = 'Later than usual, so that people can come from work.';
	const moved = 'Moved from 25 February, when the lights went out along the whole river.';
	for (const [path, ...notes] of [
		['street-school/2027-spring/', later],
		['open-evenings/2027-03/', moved],
		['schedule/', later, moved],
		['embed/open-evenings/', moved],
		['archive/2027/', 'The recording leaves out the part in pairs.'],
	] as const) {
		await page.goto(path);
		for (const note of notes) {
			const line = page.locator('.session').filter({ hasText: note });
			await expect(line, `${path}: ${note}`).toBeVisible();
		}
	}
});

test('a past cohort leads to one that is open', async ({ page }) => {
	await page.goto('street-school/2026-autumn/');
	await expect(
		main(page)
			.getByText(/Later: /)
			.filter({ visible: true }),
	).toContainText('Lunchtime Cohort, May 2027');
});

test('a programme without dates says so and what to do', async ({ page }) => {
	await page.goto('trefnu-cymunedol/');
	await expect(main(page)).toContainText('No dates are announced for');
	await expect(
		main(page)
			.getByRole('link', { name: /@example\.org$/ })
			.first(),
	).toBeVisible();
	await page.goto('schedule/trefnu-cymunedol/');
	await expect(main(page)).toContainText('No dates are announced for');
});

test('home leads with what is next and what is open', async ({ page }) => {
	await page.goto('');
	for (const name of ['Next', 'Open for registration', 'Programmes']) {
		await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
	}
});

test('a cancelled, postponed or past session offers no link that would add it to a calendar on the web', async ({
	page,
}) => {
	for (const path of [
		'street-school/2027-spring/looking-back/',
		'open-evenings/2027-04/speaking-to-the-paper/',
		'street-school/2027-spring/listening-first/',
	]) {
		await page.goto(path);
		await expect(main(page).getByRole('link', { name: /^Calendar file of / })).toBeVisible();
		await expect(main(page).getByRole('link', { name: /^Add to / })).toHaveCount(0);
	}
	await page.goto('open-evenings/2027-03/first-steps/');
	await expect(main(page).getByRole('link', { name: /^Add to / })).toHaveCount(4);
});

test('a month is a table whose joint session spans its tracks', async ({ page }) => {
	await page.goto('open-evenings/2027-03/');
	await expect(page.getByRole('columnheader')).toHaveText([
		'Date',
		'Evenings for Neighbours',
		'Leaders’ Workshop',
	]);
	const row = page.getByRole('row', { name: /Mill Lane/ });
	await expect(row.getByRole('rowheader')).toHaveText('Thu 11 Mar 2027');
	await expect(row.getByRole('cell')).toHaveAttribute('colspan', '2');
});

test('an address that leads nowhere says so', async ({ page }) => {
	const response = await page.goto('no/such/page/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
});
