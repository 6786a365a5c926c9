import { describe, expect, it } from 'vitest';
import {
	answerTo,
	type Engine,
	type FoundPage,
	inOrder,
} from '../../../src/scripts/search/answer.ts';

const today = '2027-03-03';

/** Pages by their ids, each with its score and the last day on which it leads, `0`, or `list`. */
function engineOf(pages: Record<string, [score: number, day?: string]>, words: string[] = []) {
	const asked: string[] = [];
	const engine: Engine = {
		words,
		leads: Object.values(pages).flatMap(([, day]) => (day && day !== 'list' ? [day] : [])),
		async search(query, { filters = {} } = {} as never) {
			asked.push(query);
			const { leads, list } = filters as { leads?: { any: string[] }; list?: string };
			const isIn = (day?: string) =>
				(!leads || leads.any.includes(day ?? '')) && (!list || day === 'list');
			return {
				results: Object.entries(pages)
					.filter(([, [, day]]) => isIn(day))
					.map(([id, [score]]) => ({ id, score, data: () => Promise.reject() }))
					.sort((a, b) => b.score - a.score),
			};
		},
	};
	return { engine, asked };
}

async function idsFor(pages: Parameters<typeof engineOf>[0]): Promise<string[]> {
	const { results } = await answerTo('words', engineOf(pages).engine, today);
	return results.map(({ id }) => id);
}

describe('an answer', () => {
	it('has what is to come before what is over and fits as well, and lists below those', async () => {
		const pages = {
			list: [9, 'list'],
			over: [8, '2027-03-02'],
			calledOff: [7, '0'],
			today: [6, '2027-03-03'],
			page: [5],
		} satisfies Parameters<typeof engineOf>[0];
		expect(await idsFor(pages)).toEqual(['today', 'page', 'over', 'calledOff', 'list']);
	});

	it('has what is over before what is to come and fits far worse', async () => {
		expect(await idsFor({ coming: [3, '2027-04-01'], over: [7, '2026-04-01'] })).toEqual([
			'over',
			'coming',
		]);
	});

	it('is to what was meant, and tells which words were not found', async () => {
		const { engine, asked } = engineOf({}, ['doorstep', 'and', 'listening']);
		const answer = await answerTo('Dorstep & kettle listen', engine, today);
		expect(answer).toMatchObject({
			missing: ['Dorstep', 'kettle'],
			words: 'doorstep listen',
		});
		expect(new Set(asked)).toEqual(new Set(['doorstep listen']));
	});

	it.each([
		['1-2-1', ['121', '1', '2'], '121'],
		['door-step', ['doorstep'], 'doorstep'],
		['step-by-step', ['step', 'by'], 'step by step'],
		['- tea -', ['tea'], 'tea'],
	])('takes %s for one word where the site has it so', async (query, words, searched) => {
		const { engine, asked } = engineOf({}, words);
		await answerTo(query, engine, today);
		expect(asked[0]).toBe(searched);
	});
});

describe('the order in which pages are shown', () => {
	const page = (title: string, url: string, day?: string): FoundPage => ({
		url,
		excerpt: '',
		meta: { title },
		filters: day === undefined ? {} : { leads: [day] },
	});
	const urls = (pages: FoundPage[], query = '') =>
		inOrder(pages, query, today).map(({ url }) => url);

	it('is by day for pages of one title, which keep their places among others', () => {
		const pages = [
			page('Listening', 'old', '2026-02-01'),
			page('Another', 'another'),
			page('Listening', 'last', '2027-06-01'),
			page('Listening', 'off', '0'),
			page('Listening', 'next', '2027-03-03'),
			page('Listening', 'recent', '2027-03-02'),
			page('Listening', 'always'),
		];
		expect(urls(pages)).toEqual(['next', 'another', 'last', 'always', 'recent', 'old', 'off']);
	});

	it('begins with the page whose title is the query', () => {
		const pages = [
			page('Archive of 2026', 'year'),
			page('Mill Lane', 'lane'),
			page('Archive', 'all'),
		];
		expect(urls(pages, 'archive')).toEqual(['all', 'year', 'lane']);
	});
});
