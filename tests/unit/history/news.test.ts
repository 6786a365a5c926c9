import { expect, test } from 'vitest';
import { changesAtom } from '../../../src/feed/changes-feed.ts';
import { newsFrom } from '../../../src/history/change-log.ts';
import { entriesWith } from '../content.ts';
import { Repository, spring, springFile, springWith } from './repository.ts';

const { site } = entriesWith();
const addressOf = (path: string) => `https://training.example.org${path}`;

function newsOf(repository: Repository) {
	return newsFrom(repository.history().changes);
}

test('each commit that visitors notice is told once, the latest first', () => {
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', {
		[springFile]: springWith({ power: { date: '2021-03-04' } }),
	});
	repository.commit('2021-01-11 10:00', { 'README.md': 'Not content.' });
	repository.commit('2021-01-12 10:00', {
		[springFile]: springWith({
			change: { status: 'cancelled' },
			power: { date: '2021-03-04', title: 'Power' },
		}),
	});
	const news = newsOf(repository);
	expect(news.map(({ on, id, changes }) => [on, id, changes.map(({ done }) => done)])).toEqual([
		[
			'2021-01-12',
			'1610445600-1',
			[
				'Session 1 of Cohort 2 on Wednesday 24 February was cancelled',
				'Session 2 of Cohort 2 was renamed from “Relational power” to “Power”',
			],
		],
		[
			'2021-01-10',
			'1610272800-1',
			['Session 2 of Cohort 2 moved from Wednesday 3 to Thursday 4 March'],
		],
	]);
	expect(news[1]?.changes[0]?.about).toMatchObject({ oldestId: `${spring}/power` });
});

test('what is told of several sessions is about their run', () => {
	const repository = Repository.with();
	const off = { status: 'cancelled' };
	repository.commit('2021-01-10 10:00', {
		[springFile]: springWith({ change: off, power: off, leaders: off }),
	});
	const [first] = newsOf(repository);
	expect(first?.changes.map(({ about }) => about.oldestId)).toEqual([spring]);
});

test('what is forgotten is no news', () => {
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', { [springFile]: springWith({ power: null }) });
	expect(newsOf(repository)).toHaveLength(1);
	repository.commit('2021-01-11 10:00', { 'content/forgotten.yaml': [`${spring}/power`] });
	expect(newsOf(repository)).toEqual([]);
});

test('two commits of one second are two entries of the feed, the later one dated later', () => {
	const repository = Repository.with();
	for (const date of ['2021-03-04', '2021-03-05']) {
		repository.commit('2021-01-10 10:00', { [springFile]: springWith({ power: { date } }) });
	}
	const xml = changesAtom(newsOf(repository), { site, addressOf });
	const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
	expect(ids).toHaveLength(3);
	expect(new Set(ids).size).toBe(3);
	// The first date is the feed's own.
	const dates = [...xml.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date);
	expect(dates.slice(1)).toEqual(['2021-01-10T10:00:01Z', '2021-01-10T10:00:00Z']);
	expect(xml).toContain('href="https://training.example.org/changes/2021/#on-2021-01-10"');
});

test('a change late in the evening is news of the day that the site’s clocks show', () => {
	const repository = Repository.with();
	repository.commit('2021-06-10 23:30', {
		[springFile]: springWith({ power: { title: 'Power' } }),
	});
	expect(newsOf(repository).map(({ on }) => on)).toEqual(['2021-06-11']);
});

test('a new address alone is no news, since the old one leads there', () => {
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', {
		[springFile]: null,
		'content/cohorts/schools/two.md': springWith({}, { formerly: [spring] }),
	});
	expect(repository.history().changes).not.toEqual([]);
	expect(newsOf(repository)).toEqual([]);
});
