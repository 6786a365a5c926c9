import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { type Served, serve } from '../../scripts/serve.ts';
import { isFirstOrganisation, OTHER_CONTENT } from '../first-organisation.ts';
import { buildSite } from './build-site.ts';

test.skip(!isFirstOrganisation, OTHER_CONTENT);

/** The dates that the organisation published, typed from its own pages: what the site must not lose or change. */
const published: [folder: string, date: string, titles: string[]][] = [
	['schools/2021-spring', '2021-02-24', ['Understanding change, power and self-interest']],
	['schools/2021-spring', '2021-03-03', ['Building relational power through 121s']],
	[
		'schools/2021-spring',
		'2021-03-10',
		['Engaging students, staff and parents in the Community Organising “cycle of action”'],
	],
	['schools/2021-spring', '2021-03-17', ['Developing leaders in your school community']],
	['schools/2021-spring', '2021-03-24', ['Evaluation and Making a Plan']],
	['schools/2021-summer', '2021-06-09', ['Understanding change, power and self-interest']],
	['schools/2021-summer', '2021-06-16', ['Building relational power through 121s']],
	[
		'schools/2021-summer',
		'2021-06-23',
		['Engaging students, staff and parents in the Community Organising “cycle of action”'],
	],
	['schools/2021-summer', '2021-06-30', ['Developing leaders in your school community']],
	['schools/2021-summer', '2021-07-07', ['Evaluation and Making a Plan']],
	[
		'learning-thursdays/2020-10',
		'2020-10-08',
		[
			'An Introduction to Community Organising and Citizens UK',
			'Turning Anger into Action using the 5 Steps to Social Change Process',
		],
	],
	[
		'learning-thursdays/2020-10',
		'2020-10-15',
		['An Introduction to 1-2-1 Relational Meetings', 'Improving your 1-2-1 Relational Meetings'],
	],
	[
		'learning-thursdays/2020-10',
		'2020-10-22',
		[
			'An Introduction to the Habits of a Community Leader: Research - Action – Evaluation',
			'How to build or rebuild a Citizens UK chapter',
		],
	],
	[
		'learning-thursdays/2020-10',
		'2020-10-29',
		['How can we organise our communities to address the hostile environment?'],
	],
	[
		'learning-thursdays/2020-11',
		'2020-11-05',
		[
			'An introduction to Power & Power Analysis',
			"An in-depth look at 'Relational Power' & Power Analysis",
		],
	],
	['learning-thursdays/2020-11', '2020-11-12', ['Privilege 101']],
	[
		'learning-thursdays/2020-11',
		'2020-11-19',
		['Story-telling for Social Change', 'Story-telling Masterclass'],
	],
	['learning-thursdays/2020-11', '2020-11-26', ['Race and Organising in the UK']],
	['learning-thursdays/2020-12', '2020-12-03', ['What is a leader?', 'Why Build Core Teams?']],
	[
		'learning-thursdays/2020-12',
		'2020-12-10',
		['The Iron Rule and Investing in Other People.', 'How to develop effective leaders.'],
	],
	['learning-thursdays/2020-12', '2020-12-17', ['Winter Action on homelessness!']],
	[
		'learning-thursdays/2021-01',
		'2021-01-14',
		[
			'So, how does Community Organising work? Demonstrating our power and impact through evidence.',
		],
	],
	[
		'learning-thursdays/2021-01',
		'2021-01-21',
		[
			'Everything you always wanted to know about Citizens UK',
			'Organising People: how to build a powerful and effective leadership team in your chapter.',
		],
	],
	[
		'learning-thursdays/2021-01',
		'2021-01-28',
		[
			'How we make decisions in an alliance and why we have a dues based model.',
			'Organising Money: how to build a funding base that gives your alliance power and sustainability.',
		],
	],
];

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const written = (date: string) => long.format(new Date(date)).replace(',', '');

let site: Served & { folder: string; said: string };

test.beforeAll(async () => {
	const built = await buildSite({ contentDir: 'content', now: '2026-11-21' });
	const { folder, said } = built;
	site = { ...(await serve({ ...built, port: 0 })), folder, said };
});

test.afterAll(() => site.close());

test('its build says nothing that an editor could not mend', () => {
	// Each build reads all content anew, and says so.
	const complaint = /\[(WARN|ERROR)\] (?!\[content\] data store cleared)/;
	expect(site.said.split('\n').filter((line) => complaint.test(line))).toEqual([]);
});

test('the calendar of everything holds each published session once, at its time', () => {
	const file = readFileSync(`${site.folder}/calendars/citizens-uk-training.ics`, 'utf8');
	const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
	const found = events.map((event) => {
		const { summary, startDate, endDate } = new ICAL.Event(event);
		return {
			summary,
			start: startDate.toJSDate().toISOString(),
			end: endDate.toJSDate().toISOString(),
		};
	});
	const wanted = published.flatMap(([folder, date, titles]) => {
		const isSummer = date < '2020-10-25' || date > '2021-03-28';
		const isCourse = folder.startsWith('schools/');
		const hour = isSummer ? 15 : 16;
		const end = isCourse ? `${hour + 2}:00` : `${hour + 1}:15`;
		return titles.map((title) => ({
			title,
			start: `${date}T${hour}:00:00.000Z`,
			end: `${date}T${end}:00.000Z`,
		}));
	});
	expect(wanted).toHaveLength(33);
	expect(found.map(({ start, end }) => [start, end]).sort()).toEqual(
		wanted.map(({ start, end }) => [start, end]).sort(),
	);
	for (const { title, start } of wanted) {
		const beginning = title.slice(0, 40);
		expect(
			found.filter((event) => event.start === start && event.summary.includes(beginning)),
		).toHaveLength(1);
	}
});

for (const folder of new Set(published.map(([each]) => each))) {
	test(`every session of ${folder} has a page with its date, its title and its file`, async ({
		page,
	}) => {
		const rows = published.filter(([each]) => each === folder);
		await page.goto(`${site.url}${folder}/`);
		const links = page.getByRole('main').locator('.session .title a');
		expect((await links.allInnerTexts()).sort()).toEqual(
			rows.flatMap(([, , titles]) => titles).sort(),
		);
		const addresses = await links.evaluateAll((all) =>
			all.map((link) => (link as HTMLAnchorElement).href),
		);
		for (const address of addresses) {
			await page.goto(address);
			const title = await page.getByRole('heading', { level: 1 }).textContent();
			const row = rows.find(([, , titles]) => titles.includes(title?.trim() ?? ''));
			const time = folder.startsWith('schools/') ? '4pm to 6pm' : '4pm to 5:15pm';
			await expect(page.getByRole('main')).toContainText(
				`${written(row?.[1] ?? '')}, ${time}, UK time`,
			);
			const file = page.getByRole('link', { name: /^Calendar file of / });
			const { status, type } = await file.evaluate(async (link: HTMLAnchorElement) => {
				const response = await fetch(link.href);
				return { status: response.status, type: response.headers.get('content-type') };
			});
			expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
		}
	});
}

test('the facts of the two programmes can be read off their pages', async ({ page }) => {
	const facts: [path: string, words: string[]][] = [
		['schools/2021-spring/', ['Wednesdays, 4pm to 6pm']],
		['learning-thursdays/2021-01/', ['Thursdays, 4pm to 5:15pm']],
		[
			'schools/',
			[
				'£500',
				'per organisation',
				'schools@citizensuk.org',
				'local Community Organiser',
				'Zoom',
				'4pm to 6pm, UK time',
				'Natasha Boyce',
				'LiFE Multi-Academy Trust',
				'Leicester & Leicestershire Citizens',
				'Claire Crow and Tina Simbo',
				'North East Wellbeing',
				'Tyne & Wear Citizens',
				'Newman Catholic College',
				'Microsoft',
				'early summer 2020',
				'Wales',
				'Newcastle',
				'East London',
				'What costs are involved?',
				'Who should attend the training and Conference?',
				'How does this training programme differ from other training offered by Citizens UK?',
				'Schools Conference',
				'3 days',
				'6 days',
				'Cohort 2, Spring Term 2021',
				'Cohort 3, Summer Term 2021',
			],
		],
		[
			'learning-thursdays/',
			[
				'free',
				'Learning for Leaders',
				'Community Organising Masterclasses',
				'Open to any leader within Citizens UK',
				'schools@citizensuk.org',
				'Ask about registration for Learning Thursdays at this address.',
				'experienced Citizens UK leaders',
				'Topical Learning Session',
				'Organising Civil Society in Covid-19',
				'Living Wage',
				'mental health',
				'Black Lives Matter',
				'bereavement',
				'Building and Maintaining a Citizens Alliance',
				'Leadership (and action!)',
				'Race, Power and Privilege',
				'An Introduction to Community Organising and Citizens UK',
				'Give feedback',
			],
		],
		['learning-thursdays/2020-10/', ['Topical Learning Session']],
		[
			'learning-thursdays/2020-11/privilege-101/',
			['Joint session', 'Learning for Leaders', 'Community Organising Masterclasses'],
		],
		[
			'',
			[
				'Facebook',
				'Instagram',
				'LinkedIn',
				'TikTok',
				'Twitter',
				'YouTube',
				'No dates are announced',
				'The latest sessions',
			],
		],
	];
	for (const [path, words] of facts) {
		await page.goto(`${site.url}${path}`);
		for (const each of words)
			await expect(page.locator('body'), `${path}: ${each}`).toContainText(each);
	}
});

test('the site claims nothing of its own beside what the organisation published', async ({
	page,
}) => {
	const paths = [
		'',
		'schedule/',
		'learning-thursdays/',
		...published.map(([folder]) => `${folder}/`),
		'learning-thursdays/2020-10/introduction-to-community-organising/',
	];
	for (const path of new Set(paths)) {
		await page.goto(`${site.url}${path}`);
		const body = page.locator('body');
		// Learning for Leaders is accessible to everyone and aimed at any leader within the organisation.
		await expect(body, path).not.toContainText(/open to everyone/i);
		await expect(body, path).not.toContainText('the one address that has been published');
	}
	const said = `${site.folder}/calendars/learning-thursdays-leaders.ics`;
	const text = readFileSync(said, 'utf8').replaceAll('\r\n ', '');
	expect(text).not.toMatch(/open to everyone/i);
	expect(text).toContain('Learning for Leaders is open to any leader within Citizens UK.');
});

test('a search for Microsoft leads to the recordings, and not to each session that can be added to its calendar', async ({
	page,
}) => {
	await page.goto(`${site.url}search/?q=Microsoft`);
	const results = page.getByRole('list', { name: 'Results' }).getByRole('link');
	await expect(results.first()).toHaveText('Community Organising in Schools');
	expect(await results.count()).toBeLessThan(4);
});

test('seen from February 2021 the site is alive', async ({ page }) => {
	const built = await buildSite({ contentDir: 'content', now: '2021-02-01' });
	const { url, close } = await serve({ ...built, port: 0 });
	await page.goto(url);
	for (const name of ['Next', 'Open for registration', 'Programmes']) {
		await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
	}
	await expect(page.locator('ol.sessions:visible')).toContainText(
		'Understanding change, power and self-interest',
	);
	await close();
});
