import { expect, test } from 'vitest';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { noPast } from '../../../src/domain/past.ts';
import { scheduleViews } from '../../../src/domain/schedule-view.ts';
import { neighbours } from '../../../src/domain/session.ts';
import { words } from '../../../src/words/index.ts';
import { catalogueWith, cohort, entriesWith, only, theme } from '../content.ts';

const faq = (order: number) => ({ question: `Question ${order}`, order });
const testimonial = { name: 'Penny Example', role: 'Teacher' };

test('runs know their programme and it knows them', () => {
	const { programmes, runs } = catalogueWith();
	for (const run of runs) {
		expect(programmes).toContain(run.programme);
		expect(run.programme.runs).toContain(run);
	}
	for (const run of runs) for (const session of run.sessions) expect(session.run).toBe(run);
});

test('a programme without a contact has the site’s', () => {
	const { programmes } = catalogueWith({ course: { contact: { email: 'schools@example.org' } } });
	expect(programmes.map(({ id, contact }) => [id, contact.email])).toEqual([
		['thursdays', 'office@example.org'],
		['schools', 'schools@example.org'],
	]);
});

test.each([
	[
		'a part that the course has not',
		() => catalogueWith({ cohort: { sessions: [{ part: 'chnage', date: '2021-02-24' }] } }),
		'cohorts/schools/2021-spring: there is no part "chnage" in the course schools. Its parts are change, power, leaders.',
	],
	[
		'a track that the series has not',
		() =>
			catalogueWith({
				theme: { sessions: [{ id: 'a', title: 'A', date: '2020-10-08', tracks: ['all'] }] },
			}),
		'themes/thursdays/2020-10: there is no track "all" in the series thursdays. Its tracks are leaders, masterclasses.',
	],
	[
		'two sessions with one address',
		() =>
			catalogueWith({
				cohort: {
					sessions: [
						{ part: 'power', date: '2021-02-24' },
						{ part: 'power', date: '2021-03-03' },
					],
				},
			}),
		'two sessions have the address schools/2021-spring/power',
	],
	[
		'an end that is no later than the start',
		() => catalogueWith({ cohort: { ends: '16:00' } }),
		'session of 2021-02-24: it ends at 16:00, no later than it starts, 16:00.',
	],
	[
		'a time that clocks skip',
		() =>
			catalogueWith({
				theme: {
					sessions: [
						{ id: 'a', title: 'A', date: '2021-03-28', starts: '01:30', tracks: ['leaders'] },
					],
				},
			}),
		'session of 2021-03-28: Clocks in Europe/London go forward past 01:30',
	],
	[
		'a cohort in a series’ folder',
		() =>
			catalogueFrom({ ...entriesWith(), cohorts: [{ id: 'thursdays/2021-spring', data: cohort }] }),
		'cohorts/thursdays/2021-spring: there is no course called "thursdays"',
	],
	[
		'a theme in no programme’s folder',
		() => catalogueFrom({ ...entriesWith(), themes: [{ id: 'tuesdays/2020-10', data: theme }] }),
		'themes/tuesdays/2020-10: there is no series called "tuesdays". Move the file into the folder of one of these: thursdays.',
	],
	[
		'a question in no programme’s folder',
		() => catalogueFrom({ ...entriesWith(), faqs: [{ id: 'tuesdays/costs', data: faq(1) }] }),
		'faqs/tuesdays/costs: there is no programme called "tuesdays". Move the file into the folder of one of these: schools, thursdays.',
	],
	[
		'a testimonial in no folder',
		() => catalogueFrom({ ...entriesWith(), testimonials: [{ id: 'penny', data: testimonial }] }),
		'testimonials/penny: there is no programme called ""',
	],
	[
		'a track in a series without any',
		() => catalogueWith({ series: { tracks: undefined } }),
		'themes/thursdays/2020-10: there is no track "leaders" in the series thursdays. Its tracks are none.',
	],
	[
		'a venue where there is none',
		() => catalogueWith({ cohort: { venue: 'hall' } }),
		'cohorts/schools/2021-spring: there is no venue "hall". The venues are none so far.',
	],
	[
		'a venue that a programme has not',
		() => catalogueWith({ course: { venue: 'hall' } }),
		'programmes/schools: there is no venue "hall".',
	],
	[
		'a venue that a session of an event has not',
		() =>
			catalogueFrom({
				...entriesWith({
					event: { sessions: [{ id: 'evening', date: '2021-03-25', venue: 'hall' }] },
				}),
				venues: ['inn', 'mill'].map((id) => ({ id, data: { name: id } })),
			}),
		'programmes/assembly: there is no venue "hall". The venues are inn, mill.',
	],
	[
		'a run without a session',
		() => catalogueWith({ theme: { sessions: [] } }),
		'themes/thursdays/2020-10: list at least one session.',
	],
])('%s is refused by name', (_, join, message) => {
	expect(join).toThrow(message);
});

test('a series may have no tracks, and its sessions then name none', () => {
	const sessions = theme.sessions.map(({ tracks, format, ...session }) => session);
	const { programmes, sessions: joined } = catalogueWith({
		series: { tracks: undefined },
		theme: { sessions },
	});
	const thursdays = only(programmes, 'thursdays');
	expect(thursdays.kind === 'series' && thursdays.tracks).toEqual([]);
	const inMonth = joined.filter(({ run }) => run.programme === thursdays);
	expect(inMonth.map(({ tracks }) => tracks)).toEqual([[], [], [], []]);
	expect(scheduleViews([thursdays]).map(({ id }) => id)).toEqual(['', 'thursdays']);
	const [first, ...others] = inMonth;
	expect(first && neighbours(first).next).toBe(others[0]);
	expect(first && words.sessions.audienceOf(first)).toBe('Teachers and link workers.');
});

test('subjects add up from the programme to the session, each once', () => {
	const [first, ...others] = theme.sessions;
	if (!first) throw new Error('the example has sessions');
	const { runs, sessions } = catalogueWith({
		series: { tags: ['power', 'free'] },
		theme: { tags: ['housing'], sessions: [{ ...first, tags: ['free', 'law'] }, ...others] },
	});
	expect(only(runs, 'thursdays/2020-10').tags).toEqual(['power', 'free', 'housing']);
	const tagsOf = (id: string) => only(sessions, `thursdays/2020-10/${id}`).tags;
	expect(tagsOf('first')).toEqual(['power', 'free', 'housing', 'law']);
	expect(tagsOf('joint')).toEqual(['power', 'free', 'housing']);
	expect(only(runs, 'schools/2021-spring').tags).toEqual([]);
});

test('a programme has its questions in their order and its testimonials by name of file', () => {
	const { programmes } = catalogueFrom({
		...entriesWith({ event: {} }),
		faqs: [
			{ id: 'schools/costs', data: faq(1) },
			{ id: 'thursdays/costs', data: faq(1) },
			{ id: 'schools/access', data: faq(2) },
		],
		testimonials: ['schools/sam', 'schools/ada', 'schools/penny', 'assembly/penny'].map((id) => ({
			id,
			data: testimonial,
		})),
	});
	const of = (id: string) => {
		const { faqs, testimonials } = only(programmes, id);
		return [faqs.map((each) => `${each.id} ${each.slug}`), testimonials.map((each) => each.id)];
	};
	expect(of('schools')).toEqual([
		['schools/costs costs', 'schools/access access'],
		['schools/ada', 'schools/penny', 'schools/sam'],
	]);
	expect(of('thursdays')).toEqual([['thursdays/costs costs'], []]);
	expect(of('assembly')).toEqual([[], ['assembly/penny']]);
	expect(only(programmes, 'schools').faqs[0]?.question).toBe('Question 1');
	expect(only(programmes, 'schools').testimonials[0]?.name).toBe('Penny Example');
});

test('pages of words stand in their order, with their old addresses', () => {
	const page = (id: string, order: number, formerly?: string[]) => ({
		id,
		data: { title: id, summary: 'Words.', order, formerly },
	});
	const { pages } = catalogueFrom({
		...entriesWith(),
		pages: [page('privacy', 3), page('about', 1, ['about-us']), page('access', 2)],
	});
	expect(pages.map(({ id, formerIds }) => [id, formerIds])).toEqual([
		['about', ['about-us']],
		['access', []],
		['privacy', []],
	]);
	expect(pages[0]).not.toHaveProperty('formerly');
});

test('programmes stand by title, as the language of the site orders them', () => {
	const titles = (language: string) =>
		catalogueWith({
			site: { language },
			course: { title: 'Zebras' },
			series: { title: 'Äpplen' },
		} as never).programmes.map(({ title }) => title);
	expect(titles('en-GB')).toEqual(['Äpplen', 'Zebras']);
	expect(titles('sv')).toEqual(['Zebras', 'Äpplen']);
});

test('a way to say how it went is the programme’s, or else the site’s', () => {
	const feedback = (url: string) => ({ url });
	const { programmes } = catalogueWith({
		site: { feedback: feedback('https://forms.example.org/all') },
		course: { feedback: feedback('https://forms.example.org/schools') },
	} as never);
	expect(programmes.map((each) => each.feedback)).toEqual([
		feedback('https://forms.example.org/all'),
		feedback('https://forms.example.org/schools'),
	]);
});

test('a programme that is gone and never had a session has no page, unless its address is another’s', () => {
	const { programmes: today } = catalogueWith();
	const was = (id: string) => ({
		programme: { ...only(today, 'schools'), id, runs: [] },
		tracks: [],
	});
	const { withoutPage } = catalogueFrom(entriesWith({ course: { formerly: ['organising'] } }), {
		...noPast,
		programmes: ['pilot', 'schools', 'organising', 'fair'].map(was),
		idsOf: ({ oldestId }) => (oldestId.endsWith('/power') ? ['fair/2019/power'] : []),
	});
	expect(withoutPage.map(({ id, ended }) => [id, ended])).toEqual([['pilot', true]]);
});

test('runs stand by their first dates, within a programme and among all', () => {
	const on = (id: string, date: string) => ({
		id,
		data: { ...cohort, sessions: [{ part: 'power', date }] },
	});
	const september = theme.sessions.map((each) => ({ ...each, date: '2020-09-10' }));
	const { runs, programmes } = catalogueFrom({
		...entriesWith({ series: { title: 'Weekly' } }),
		cohorts: [on('schools/a', '2021-05-05'), on('schools/b', '2021-01-13')],
		themes: [
			{ id: 'thursdays/2020-10', data: theme },
			{ id: 'thursdays/x', data: { ...theme, sessions: september } },
		],
	});
	const of = (id: string) => only(programmes, id).runs.map((run) => run.id);
	expect(of('schools')).toEqual(['schools/b', 'schools/a']);
	expect(of('thursdays')).toEqual(['thursdays/x', 'thursdays/2020-10']);
	expect(runs.map(({ id }) => id)).toEqual([...of('thursdays'), ...of('schools')]);
});

test('what nobody stated is empty: resources, subjects, the number of an only session', () => {
	const { programmes, sessions } = catalogueWith({
		cohort: { sessions: [{ part: 'change', date: '2021-02-24' }] },
	});
	expect(only(programmes, 'schools')).toMatchObject({ resources: [], tags: [] });
	expect(only(sessions, 'schools/2021-spring/change').position).toBeUndefined();
});

test('a session has its own summary, or else that of its part', () => {
	const parts = [{ id: 'change', title: 'Change', summary: 'Of the part.' }];
	const summary = (own?: string) =>
		only(
			catalogueWith({
				course: { parts },
				cohort: { sessions: [{ part: 'change', date: '2021-02-24', summary: own }] },
			} as never).sessions,
			'schools/2021-spring/change',
		).summary;
	expect(summary()).toBe('Of the part.');
	expect(summary('Of its own.')).toBe('Of its own.');
});
