import { expect, test } from 'vitest';
import { hintsAfter } from './edited.ts';

const path = 'cohorts/gardening/2027-autumn.md';
const cohort = (sessions: string) => `---
title: Cohort 9
starts: "16:00"
ends: "18:00"
place: Online
sessions:${sessions}
---
`;

test('a cohort without a date needs no made-up one', async () => {
	for (const sessions of [' []', '']) {
		const [hint] = await hintsAfter({ [path]: cohort(sessions) });
		expect(hint).toContain('Until then say in the text of its programme that it will follow.');
	}
});

test('sessions on one part get an id each, also where somebody follows all hints at once', async () => {
	const dates = ['2027-10-06', '2027-10-13', '2027-10-20', '2027-10-27'];
	const entry = (date: string, id = '') => `\n  - part: seeds\n    date: ${date}${id}`;
	const taken = entry('2027-11-03', '\n    id: seeds-3');
	const hints = await hintsAfter({
		[path]: cohort(dates.map((date) => entry(date)).join('') + taken),
	});
	const ids = hints.flatMap((hint) => /\n(id: \S+)$/.exec(hint)?.[1] ?? []);
	expect(ids).toEqual(['id: seeds-2', 'id: seeds-4', 'id: seeds-5']);
	const followed = dates.map((date, index) => entry(date, index ? `\n    ${ids[index - 1]}` : ''));
	const left = await hintsAfter({ [path]: cohort(followed.join('') + taken) });
	expect(left.join()).not.toContain('id:');
});
