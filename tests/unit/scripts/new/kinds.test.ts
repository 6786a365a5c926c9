import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeIn } from './copies.ts';

/* The files that are made, in the content of the browser tests as on 3 March 2027. */

const fieldsOf = (text: string) => text.split('---\n')[1];

describe('a cohort', () => {
	it('has the shape of the newest one, in the next term, and a session for each part', async () => {
		const { made, text } = await madeIn('content', 'cohort', { programme: 'street-school' });
		expect(made.path).toBe('cohorts/street-school/2028-spring.md');
		expect(text).toBe(`---
title: Cohort 7
starts: "16:00"
ends: "18:00"
weekday: Wednesday
place: Online (Zoom)
registration: email
# To fill in: The address of the registration form on another site. List its host in site.yaml under registrationHosts. It stands in place of the line above:
# registration:
#   url:
term: Spring 2028
sessions:
  - part: listening-first
    date: 2028-02-09
  - part: choosing-an-issue
    date: 2028-02-16
  - part: planning-an-action
    date: 2028-02-23
  - part: looking-back
    date: 2028-03-01
---
`);
	});

	it('keeps the number of places, without the link, the dates and the state of the last registration', async () => {
		const { text } = await madeIn('county', 'cohort', {
			...{ programme: 'first-aid', title: 'Autumn course', registration: 'training@example.org' },
		});
		expect(text).toContain('registration:\n  email: training@example.org\n  places: 12\n');
		expect(text).not.toMatch(/full|waitingList|2027-04-12|first-aid-june/);
		expect(text).toContain('  # url:');
	});

	it('takes a form on a site of the list, and refuses another with the mend', async () => {
		const flags = { programme: 'street-school', registration: 'https://register.example.org/7' };
		const { text } = await madeIn('content', 'cohort', flags);
		expect(text).toContain('registration:\n  url: https://register.example.org/7\n');
		const other = { ...flags, registration: 'https://forms.other.example/7' };
		await expect(madeIn('content', 'cohort', other)).rejects.toThrow(
			'site.yaml does not list it under registrationHosts',
		);
	});

	it('is on no bank holiday, and says which it left out and why', async () => {
		const monday = (dir: string) => {
			const path = join(dir, 'cohorts/first-aid/2027-june.md');
			const text = readFileSync(path, 'utf8')
				.replace('2027-06-01', '2026-12-28')
				.replace('2027-06-02', '2027-01-04')
				.replace('2027-06-03', '2027-01-11');
			rmSync(join(dir, 'cohorts/first-aid/2027-march.md'));
			writeFileSync(path, text);
		};
		const flags = { programme: 'first-aid', title: 'April course' };
		const { text, made } = await madeIn('county', 'cohort', flags, monday);
		const dates = [...text.matchAll(/date: (\S+)/g)].map(([, date]) => date);
		expect(dates).toEqual(['2027-04-26', '2027-05-10', '2027-05-17']);
		expect(made.notes).toEqual(['Left out Monday 3 May 2027: it is the early May bank holiday.']);
		const later = await madeIn('county', 'cohort', { ...flags, dates: '2027-04-05' }, monday);
		expect(later.text).toContain('  # - part: day-three\n  #   date:');
	});

	it('says no day of the week that its dates contradict', async () => {
		const flags = { programme: 'street-school', dates: '2028-02-09, 2028-02-10' };
		expect((await madeIn('content', 'cohort', flags)).text).not.toContain('weekday');
	});

	it('has a comment for the parts that have no date yet, and takes no more dates than parts', async () => {
		const flags = { programme: 'street-school', dates: '2028-02-09' };
		expect((await madeIn('content', 'cohort', flags)).text).toContain(
			'  # - part: looking-back\n  #   date:\n',
		);
		const dates = '2028-02-09 2028-02-10 2028-02-11 2028-02-14 2028-02-15';
		await expect(madeIn('content', 'cohort', { ...flags, dates })).rejects.toThrow(
			'The course has 4 parts',
		);
	});

	it('suggests no place of the last one where another venue was typed', async () => {
		const flags = { programme: 'street-school', venue: 'boathouse' };
		const { text } = await madeIn('content', 'cohort', flags);
		expect(text).toContain('venue: boathouse');
		expect(text).not.toContain('Zoom');
	});

	it('keeps the clock of the last one, unless it is elsewhere', async () => {
		const flags = { programme: 'facilitation', title: 'Auckland again' };
		const { text } = await madeIn('learning-network', 'cohort', flags);
		expect(text).toContain('timeZone: Pacific/Auckland\ntimeZoneName: New Zealand time\n');
		expect(text).toContain('venue: harbour-centre');
		const london = { title: 'London', venue: 'none', place: 'Town Hall, London' };
		const other = await madeIn('learning-network', 'cohort', { ...flags, ...london });
		expect(other.text).not.toMatch(/Auckland|New Zealand|^starts:/m);
	});
});

describe('a month', () => {
	it('has the days, tracks and formats of the newest one', async () => {
		const { made, text } = await madeIn('content', 'month', {
			...{ programme: 'open-evenings', title: 'Room for all', month: '2027-06' },
			session: '\nA walk: up the hill',
		});
		expect(made.path).toBe('themes/open-evenings/2027-06.md');
		expect(fieldsOf(text)).toBe(`title: Room for all
starts: "18:30"
ends: "20:00"
venue: boathouse
registration: email
# To fill in: One sentence on the month’s subject.
# summary:
sessions:
  - id: a-walk-up-the-hill
    title: "A walk: up the hill"
    date: 2027-06-19
    starts: "10:00"
    ends: "12:30"
    tracks: [neighbours]
    # To fill in: The place, such as "Room 4, Town Hall, Quay Street" or "Online". You may name the program: "Online (Zoom)" or "Online (Jitsi)". Never type the link that opens a meeting. People get it when they register. The last one said this:
    # place: Starts at the footbridge, Mill Lane, Riverside
  # To fill in: the title of the session on Thursday 3 June, and an id for its address.
  # - id:
  #   title:
  #   date: 2027-06-03
  #   tracks: [leaders]
  #   venue: boathouse
  #   place: Online (Zoom)
  #   attendance: hybrid
`);
	});

	it('has no place for a session that was called off, and takes an answer for the slot of its date', async () => {
		const off = (dir: string) => {
			const path = join(dir, 'themes/open-evenings/2027-05.md');
			const text = readFileSync(path, 'utf8');
			writeFileSync(
				path,
				text.replace('date: 2027-05-15', 'date: 2027-05-15\n    status: cancelled'),
			);
		};
		const flags = { programme: 'open-evenings', title: 'Room', month: '2027-06' };
		const { text } = await madeIn('content', 'month', { ...flags, session: 'Talk' }, off);
		expect(text).not.toContain('2027-06-19');
		const own = await madeIn('content', 'month', { ...flags, session: '\n2027-06-03 Talk' });
		expect(own.text).toMatch(/title: Talk\n {4}date: 2027-06-03\n {4}tracks: \[leaders\]/);
		expect(own.text).toContain('  #   date: 2027-06-19\n');
	});

	it('says a season only of the month in which that begins', async () => {
		const flags = { title: 'The hills', session: '2028-01-12 Hills', programme: 'lunch-talks' };
		const other = { ...flags, month: '2028-01' };
		await expect(madeIn('town', 'month', { ...other, name: 'Winter' })).resolves.toHaveProperty(
			'made.path',
			'themes/lunch-talks/winter.md',
		);
	});

	it('leaves out a day that the month has not, and says so', async () => {
		const fifth = (dir: string) => {
			const path = join(dir, 'themes/open-evenings/2027-05.md');
			writeFileSync(path, readFileSync(path, 'utf8').replace('2027-05-15', '2027-05-29'));
		};
		const flags = { programme: 'open-evenings', title: 'Room', session: 'One' };
		const { made } = await madeIn('content', 'month', flags, fifth);
		expect(made.notes).toEqual(['Left out June 2027: it has no fifth Saturday.']);
	});

	it('needs the title of one session, and a date where none can be suggested', async () => {
		const flags = { programme: 'open-evenings', title: 'Room for all' };
		await expect(madeIn('content', 'month', flags)).rejects.toThrow('--session');
		const session = 'One\nTwo\nThree';
		await expect(madeIn('content', 'month', { ...flags, session })).rejects.toThrow(
			'There is no date to suggest for “Three”',
		);
	});

	it('has the name of the next season where the last one had a name', async () => {
		const flags = { title: 'The hills', session: 'Seven hills', programme: 'lunch-talks' };
		const { made, text } = await madeIn('town', 'month', flags);
		expect(made.path).toBe('themes/lunch-talks/2027-summer.md');
		expect(text).toContain('name: Summer 2027\n');
	});
});

describe('a session', () => {
	it('is on the next part, a week on, and adds lines alone', async () => {
		const { text, before, made } = await madeIn('content', 'session', {
			to: 'street-school/2026-spring',
		});
		expect(text).toBe(
			before
				.get(made.path)
				?.replace(
					'registration:\n',
					'  - part: looking-back\n    date: 2026-03-25\nregistration:\n',
				),
		);
	});

	it('has a title and an id of its own on a part that the cohort has already', async () => {
		const flags = { to: 'street-school/2027-autumn', part: 'looking-back' };
		await expect(madeIn('content', 'session', flags)).rejects.toThrow('--title');
		const { text } = await madeIn('content', 'session', { ...flags, title: 'Looking back again' });
		expect(text).toContain('  - part: looking-back\n    id: looking-back-again\n');
	});

	it('is refused on another day of the week than its file states', async () => {
		const flags = { to: 'street-school/2026-spring', date: '2026-03-26' };
		await expect(madeIn('content', 'session', flags)).rejects.toThrow(
			'That is a Thursday, and the file says weekday: Wednesday.',
		);
	});
});

describe('where a session is, and when', () => {
	const at = (venue: string, rows: string) => (dir: string) => {
		const text = `---\ntitle: Cohort 9\n${venue}registration: email\nsessions:\n${rows}---\n`;
		writeFileSync(join(dir, 'cohorts/street-school/2027-may.md'), text);
	};
	const to = 'street-school/2027-may';
	const first = '  - part: listening-first\n    date: 2027-05-04\n';

	it('is said as the last one says it, where the others say nothing', async () => {
		const own = `${first}    starts: "18:00"\n    ends: "20:00"\n    venue: boathouse\n    place: Loft\n`;
		const { text, errors } = await madeIn('content', 'session', { to }, at('', own));
		expect(text).toContain(
			'  - part: choosing-an-issue\n    date: 2027-05-11\n    starts: "18:00"\n    ends: "20:00"\n    place: Loft\n    venue: boathouse\n',
		);
		expect(errors).toEqual([]);
	});

	it('is another room of the venue, or elsewhere', async () => {
		const change = at('venue: boathouse\n', first);
		const room = await madeIn('content', 'session', { to, place: 'Room 4' }, change);
		expect(room.text).toContain('2027-05-11\n    place: Room 4\n    venue: boathouse\n');
		const flags = { to, venue: 'none', place: 'Online' };
		const online = await madeIn('content', 'session', flags, change);
		expect(online.text).toMatch(/place: Online\n---/);
		await expect(madeIn('content', 'session', { to, venue: 'none' }, change)).rejects.toThrow(
			'--place',
		);
		const same = await madeIn('content', 'session', { to }, change);
		expect(same.text).toMatch(/date: 2027-05-11\n---/);
	});

	it('is on a part whose only session was cancelled', async () => {
		const off = `${first}    status: cancelled\n  - part: choosing-an-issue\n    date: 2027-05-11\n`;
		const { text, errors } = await madeIn('content', 'session', { to }, at('', off));
		expect(text).toContain(
			'  - part: listening-first\n    id: listening-first-2\n    date: 2027-05-18\n',
		);
		expect(errors).toEqual([]);
	});
});

describe('a question', () => {
	it('comes after the others', async () => {
		const flags = { programme: 'street-school', question: 'What: a question?', text: 'Yes.' };
		const { made, text } = await madeIn('content', 'faq', flags);
		expect(made.path).toBe('faqs/street-school/what-a-question.md');
		expect(text).toBe('---\nquestion: "What: a question?"\norder: 4\n---\n\nYes.\n');
	});

	it('is refused where its file is there, with the mend', async () => {
		const flags = { programme: 'street-school', question: 'Costs', text: 'None.' };
		await expect(madeIn('content', 'faq', flags)).rejects.toThrow(
			'There is a content/faqs/street-school/costs.md already. Choose another name with --id',
		);
		const { made } = await madeIn('content', 'faq', { ...flags, id: 'prices' });
		expect(made.path).toBe('faqs/street-school/prices.md');
	});
});

describe('a page and a programme', () => {
	const page = { title: 'About', summary: 'It.' };

	it('do not take an address that another has, or the site itself', async () => {
		await expect(madeIn('content', 'page', page)).rejects.toThrow(
			'There is a content/pages/about.mdx',
		);
		const address = { ...page, title: 'Street School' };
		await expect(madeIn('content', 'page', address)).rejects.toThrow('has that address already');
		await expect(madeIn('content', 'page', { ...page, title: 'Search' })).rejects.toThrow(
			'The site uses that address itself.',
		);
	});

	it('have an address in plain letters, or ask for one', async () => {
		await expect(madeIn('content', 'page', { ...page, title: 'أهلاً' })).rejects.toThrow('--id');
	});
});

it('the parts of a course have an id each, and a title no blanks around it', async () => {
	const flags = { kind: 'course', title: 'Power ', summary: 'It.', registration: 'email' };
	const { text, errors } = await madeIn('content', 'programme', { ...flags, part: 'Part 2\nأهلاً' });
	expect(text).toContain('title: Power\n');
	expect(text.match(/- id: .*/g)).toEqual(['- id: part-2', '- id: part-2-2']);
	expect(errors).toEqual([]);
});

it('a comment on a group of fields has those that it needs', async () => {
	const flags = { title: 'Fair', summary: 'A fair.', registration: 'none', dates: '2027-06-05' };
	const { text } = await madeIn('content', 'event', flags);
	expect(text).toContain('# To fill in: The price.\n# cost:\n#   summary:\n');
	const series = { kind: 'series', title: 'Talks', summary: 'A.', registration: 'none' };
	expect((await madeIn('content', 'programme', series)).text).toContain(
		'# tracks:\n#   - id:\n#     title:\n#     audience:\n#     openTo:\n',
	);
	const { text: venue } = await madeIn('content', 'venue', { name: 'Hall' });
	expect(venue).toContain('# access:\n#   offers:\n#   note:\n');
});

it('a session of an event needs no title', async () => {
	const { text, errors } = await madeIn('learning-network', 'session', { to: 'assembly' });
	expect(text).toContain('  - id: session-');
	expect(errors).toEqual([]);
});

it('an event has a session for each of its days', async () => {
	const flags = { title: 'Fair', summary: 'A fair.', registration: 'none' };
	const dates = '2027-06-06, 2027-06-05';
	const { text } = await madeIn('content', 'event', { ...flags, dates });
	expect(text).toContain(
		'sessions:\n  - id: day-1\n    date: 2027-06-05\n  - id: day-2\n    date: 2027-06-06\n',
	);
	expect(text).not.toMatch(/^(?:place|venue|starts):/m);
});
