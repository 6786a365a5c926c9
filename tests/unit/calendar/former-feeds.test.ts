import { expect, test } from 'vitest';
import { feeds } from '../../../src/calendar/feed.ts';
import { feedAddresses } from '../../../src/calendar/former-feeds.ts';
import { noPast } from '../../../src/domain/past.ts';
import { redirects } from '../../../src/domain/redirects.ts';
import { catalogueWith, series, theme } from '../content.ts';

test('whoever subscribed to a programme reads on under its new name, tracks included', () => {
	const catalogue = catalogueWith({ series: { formerly: ['weekly'] } });
	const found = feedAddresses(feeds(catalogue), {
		redirects: redirects(catalogue, noPast),
		former: [],
	});
	expect(found.map(({ slug, feed }) => [slug, feed.slug])).toEqual([
		['weekly', 'thursdays'],
		['weekly-leaders', 'thursdays-leaders'],
		['weekly-masterclasses', 'thursdays-masterclasses'],
	]);
});

test('the feed of a track that has gone is that with all of its sessions and least besides', () => {
	const [leaders] = series.tracks ?? [];
	const catalogue = catalogueWith({
		series: { tracks: leaders ? [leaders] : [] },
		theme: {
			sessions: theme.sessions.map((session) => ({ ...session, tracks: ['leaders'] })).slice(1),
		},
	});
	const former = ['anger', 'joint'].map((id) => `thursdays/2020-10/${id}`);
	const at = (oldestIds: string[]) =>
		feedAddresses(feeds(catalogue), {
			redirects: [],
			former: [{ slug: 'thursdays-masterclasses', schedule: 'thursdays/masterclasses', oldestIds }],
		}).map(({ slug, schedule, feed }) => [slug, schedule, feed.slug]);
	const whole = [['thursdays-masterclasses', 'thursdays/masterclasses', 'thursdays']];
	expect(at(former)).toEqual(whole);
	// A forgotten session is no longer published, so it does not count.
	expect(at([...former, 'thursdays/2020-10/forgotten'])).toEqual(whole);
	expect(at([...former, 'schools/2021-spring/power'])[0]?.[2]).toBe('training');
});

test('a name that another feed has today is that feed’s', () => {
	const all = feeds(catalogueWith());
	const former = [{ slug: 'schools', oldestIds: ['thursdays/2020-10/first'] }];
	expect(feedAddresses(all, { redirects: [], former })).toEqual([]);
});

test('a calendar that held only what is forgotten turns into no other one', () => {
	const all = feeds(catalogueWith());
	const former = [{ slug: 'evenings', oldestIds: ['evenings/2020-10/forgotten'] }];
	expect(feedAddresses(all, { redirects: [], former })).toEqual([]);
});

test('a programme of today has the calendar’s name of a track that is gone', () => {
	const { programmes, ...catalogue } = catalogueWith();
	const gone = programmes.filter(({ id }) => id === 'thursdays');
	const [course] = programmes.filter(({ id }) => id === 'schools');
	if (!course) throw new Error('There is no course.');
	const renamed = { ...course, id: 'thursdays-leaders', title: 'New' };
	const all = feeds({
		...catalogue,
		programmes: [renamed],
		allProgrammes: [renamed, ...gone],
		sessions: catalogue.sessions.map((session) =>
			session.run.programme === course
				? ({ ...session, run: { ...session.run, programme: renamed } } as typeof session)
				: session,
		),
	});
	const named = all.filter(({ slug }) => slug === 'thursdays-leaders');
	expect(named.map(({ title }) => title)).toEqual(['New']);
	const [former] = all.filter(({ slug }) => slug === 'thursdays-masterclasses');
	expect(former?.pagePath).toBe('/thursdays/');
});
