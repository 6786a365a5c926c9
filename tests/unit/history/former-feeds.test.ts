import { expect, test } from 'vitest';
import { entriesWith, series, theme } from '../content.ts';
import { Repository } from './repository.ts';

const themeFile = 'content/themes/thursdays/2020-10.md';
const seriesFile = 'content/programmes/thursdays.md';

test('a feed that nothing is in any more is remembered with all that it held', () => {
	const repository = Repository.with();
	expect(repository.history().formerFeeds).toEqual([]);
	const [leaders, masterclasses] = series.tracks ?? [];
	const others = { ...masterclasses, id: 'others' };
	repository.commit('2021-01-10 10:00', {
		[seriesFile]: { ...series, tracks: [leaders, others] },
		[themeFile]: {
			...theme,
			sessions: theme.sessions.map((session) => ({
				...session,
				tracks: session.tracks?.map((track) => (track === 'masterclasses' ? 'others' : track)),
			})),
		},
	});
	expect(repository.history().formerFeeds).toEqual([
		{
			slug: 'thursdays-masterclasses',
			schedule: 'thursdays/masterclasses',
			oldestIds: ['anger', 'joint', 'topical'].map((id) => `thursdays/2020-10/${id}`),
		},
	]);
});

test('so is the feed of a site that gets another short name', () => {
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', {
		'content/site.yaml': { ...entriesWith().site, slug: 'learning' },
	});
	const [former, ...others] = repository.history().formerFeeds;
	expect(others).toEqual([]);
	expect(former?.slug).toBe('training');
	expect(former?.oldestIds).toHaveLength(7);
});
