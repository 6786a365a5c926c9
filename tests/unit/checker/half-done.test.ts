import { expect, test } from 'vitest';
import { hintsAfter } from './edited.ts';

/* An editor saves one file after the other. What is half done is answered with the other half. */

test('a session that moved to another month and still stands in its old one', async () => {
	const april = `---
title: Leaves
starts: "18:30"
ends: "20:00"
place: Online
summary: A month above the ground.
sessions:
  - id: measuring
    title: Measuring a parsnip
    date: 2027-04-01
    tracks: [judges]
    summary: With the tape and without.
    formerly: [evenings/2027-03/measuring]
---
`;
	const hints = await hintsAfter({ 'themes/evenings/2027-04.md': april });
	expect(hints).toContainEqual(
		expect.stringMatching(
			/^If evenings\/2027-03\/measuring is now evenings\/2027-04\/measuring, delete its old lines in content\/themes\/evenings\/2027-03\.md, from line 14\. If not, type /,
		),
	);
	expect(hints).toContainEqual(
		expect.stringMatching(
			/^If the session moved from one to the other, delete the lines where it was\. If not, /,
		),
	);
});

test('a cohort that was copied under its new name', async () => {
	const path = 'cohorts/gardening/2027-spring.md';
	const hints = await hintsAfter({
		'cohorts/gardening/2027-march.md': `---
title: Cohort 1
starts: "16:00"
ends: "18:00"
place: The shed
formerly: [gardening/2027-spring]
sessions:
  - part: soil
    date: 2027-02-25
  - part: seeds
    date: 2027-03-04
  - part: harvest
    date: 2027-03-11
registration: email
---
`,
	});
	expect(hints).toContainEqual(
		expect.stringMatching(
			new RegExp(
				`^If gardening/2027-spring is now gardening/2027-march, delete content/${path}\\.`,
			),
		),
	);
});

test('the first track of a series that had none is not for those who came before', async () => {
	const hints = await hintsAfter({
		'themes/evenings/2027-03.md': ['    tracks: [judges]\n', ''],
	});
	expect(hints.join('\n')).toContain(
		'If it is for others, first list a track for them under tracks in content/programmes/evenings.mdx.',
	);
});
