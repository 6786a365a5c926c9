import { describe, expect, it } from 'vitest';
import { cardFor } from '../../../src/social-card/card-for.ts';
import { siteCard } from '../../../src/social-card/programme-card.ts';
import { runCard } from '../../../src/social-card/run-card.ts';
import { said } from '../../../src/social-card/said.ts';
import { sessionCard } from '../../../src/social-card/session-card.ts';
import { catalogueWith, cohort, type Differing, only, theme } from '../content.ts';

function sessionCardOf(id: string, differing: Differing = {}) {
	const { sessions, site } = catalogueWith(differing);
	return sessionCard(only(sessions, id), site);
}

function runCardOf(id: string, differing: Differing = {}) {
	const { runs, site } = catalogueWith(differing);
	return runCard(only(runs, id), site);
}

describe('the card of a session', () => {
	it('gives its date, title, programme, place among the others and time with its zone', () => {
		expect(sessionCardOf('schools/2021-spring/power')).toEqual({
			id: 'schools/2021-spring/power',
			alt: 'Relational power. Organising in Schools, Session 2 of 3, Cohort 2. Wednesday 3 March 2021, 4pm to 6pm, UK time.',
			mark: undefined,
			kicker: 'Organising in Schools',
			titles: ['Relational power', 'Cohort 2, Spring Term 2021', 'Wednesday 3 March 2021'],
			position: 'Session 2 of 3, Cohort 2',
			tracks: [],
			when: '4pm to 6pm, UK time',
			picture: {
				kind: 'block',
				block: { above: 'Wednesday', large: '3', below: 'March 2021', isOff: false },
			},
			from: 'Training',
		});
	});

	it('says the last of several days, on a second line where one is too short', () => {
		const first = { part: 'power', date: '2021-03-05' };
		const cardUntil = (endDate: string, ends = '14:00') =>
			sessionCardOf('schools/2021-spring/power', {
				site: { timeZoneName: 'British Summer Time' },
				cohort: { ...cohort, sessions: [{ ...first, endDate, ends }] },
			});
		const card = cardUntil('2021-03-10');
		expect(card.when).toBe('4pm to Wednesday 10 March, 2pm, British Summer Time');
		expect(card.alt).toContain(`. Friday 5 March 2021, ${card.when}.`);
		const lines = (of: typeof card) => {
			const { facts } = said(of, { width: 676, height: 420 });
			return JSON.stringify(facts).match(/"lineClamp":(\d)[^{}]*"fontWeight":700/)?.[1];
		};
		expect(lines(card)).toBe('2');
		expect(lines(cardUntil('2021-03-05', '18:00'))).toBe('1');
	});

	it('names its tracks, each in the hue it has elsewhere, and what sort of session it is', () => {
		const card = sessionCardOf('thursdays/2020-10/joint');
		expect(card.tracks).toEqual([
			{ title: 'Leaders', hue: 1 },
			{ title: 'Masterclasses', hue: 2 },
		]);
		expect(card.position).toBe('Joint session');
	});

	it.each([
		['cancelled', 'Cancelled'],
		['postponed', 'Postponed: a new date will follow'],
	] as const)('says in words that it is %s, and strikes the date through', (status, mark) => {
		const sessions = [{ part: 'power', date: '2021-03-03', status }];
		const card = sessionCardOf('schools/2021-spring/power', { cohort: { ...cohort, sessions } });
		expect(card).toMatchObject({ mark, when: 'Planned for 4pm to 6pm, UK time' });
		expect(card.alt.startsWith(`${mark}. `)).toBe(true);
		expect(card.picture).toMatchObject({ block: { isOff: true } });
	});

	it('does not end a question with a full stop', () => {
		expect(sessionCardOf('thursdays/2020-10/topical').alt).toMatch(/^What now\? Learning/);
	});
});

describe('the card of a cohort or a theme', () => {
	it('shows each date once, and strikes out a day on which nothing takes place', () => {
		const sessions = [
			{ part: 'change', date: '2021-02-24' },
			{ part: 'power', date: '2021-03-03', status: 'cancelled' as const },
			{ part: 'leaders', date: '2021-03-03', status: 'postponed' as const },
		];
		expect(runCardOf('schools/2021-spring', { cohort: { sessions } }).picture).toEqual({
			kind: 'row',
			blocks: [
				{ above: 'Wed', large: '24', below: 'Feb', isOff: false },
				{ above: 'Wed', large: '3', below: 'Mar', isOff: true },
			],
			more: 0,
		});
	});

	it('counts the dates for which there is no room', () => {
		const days = ['01', '02', '03', '04', '05', '06', '07', '08'];
		const sessions = days.map((day) => ({
			id: `on-${day}`,
			part: 'power',
			date: `2021-03-${day}`,
		}));
		const { picture } = runCardOf('schools/2021-spring', { cohort: { sessions } });
		expect(picture).toMatchObject({ kind: 'row', more: 3 });
		expect(picture).toHaveProperty('blocks.length', 5);
	});

	it('shows a single date large, and says when all of it is cancelled', () => {
		const sessions = [{ part: 'power', date: '2021-03-03', status: 'cancelled' as const }];
		const card = runCardOf('schools/2021-spring', { cohort: { sessions } });
		expect(card).toMatchObject({ mark: 'Cancelled', picture: { kind: 'block' } });
	});

	it('says of a theme which month of which series it is', () => {
		const { kicker, titles, when } = runCardOf('thursdays/2020-10');
		expect(kicker).toBe('Learning Thursdays, October 2020');
		expect(titles[0]).toBe('An introduction');
		expect(when).toBe('4 sessions, 4pm to 5:15pm, UK time');
	});
});

it('counts the parts of a course and the tracks of a series', () => {
	const { programmes, site } = catalogueWith();
	const blocks = programmes.map((programme) => cardFor(programme, site).picture);
	expect(blocks).toMatchObject([
		{ block: { above: 'A series with', large: '2', below: 'tracks' } },
		{ block: { above: 'A course in', large: '3', below: 'parts' } },
	]);
});

it('shows a calendar for a series without tracks, since there is nothing to count', () => {
	const { programmes, site } = catalogueWith({
		series: { tracks: undefined },
		theme: { sessions: theme.sessions.map(({ tracks, ...session }) => session) },
	});
	const card = cardFor(only(programmes, 'thursdays'), site);
	expect(card).toMatchObject({ picture: { kind: 'calendar' }, tracks: [] });
	expect(card.alt).toBe('Learning Thursdays. Free sessions on Thursdays.');
});

it('gives the site a card of its own', () => {
	expect(siteCard(catalogueWith().site)).toMatchObject({ id: 'home', titles: ['Training'] });
});
