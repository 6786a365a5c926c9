import { describe, expect, it, test } from 'vitest';
import { taggedSessions } from '../../../src/domain/tagged-sessions.ts';
import { formerTags, tagId, tagsOf } from '../../../src/domain/tags.ts';
import { catalogueWith } from '../content.ts';

const all = catalogueWith({ course: { tags: ['Power', 'Père Noël'] } });
const tags = tagsOf(all.programmes, all.sessions);

describe('the subjects of the content', () => {
	it('are its tags, in the order of their addresses', () => {
		expect(tags.map(({ id, title }) => [id, title])).toEqual([
			['pere-noel', 'Père Noël'],
			['power', 'Power'],
		]);
	});

	it('have the programmes and the sessions that are tagged', () => {
		const [, power] = tags;
		expect(power?.programmes.map(({ id }) => id)).toEqual(['schools']);
		expect(power?.sessions.length).toBeGreaterThan(1);
		expect(power?.sessions.every(({ run }) => run.programme.id === 'schools')).toBe(true);
	});

	it('are one where two spellings have one address', () => {
		const { programmes, sessions } = catalogueWith({
			course: { tags: ['Power'] },
			cohort: { sessions: [{ part: 'change', date: '2021-02-24', tags: ['power'] }] },
		});
		expect(tagsOf(programmes, sessions).map(({ title }) => title)).toEqual(['Power']);
	});
});

test.each([
	['Community organising', 'community-organising'],
	['R&D, 2027', 'r-d-2027'],
	['Ŵyna', 'wyna'],
	['力', '力'],
	['!', ''],
])('the address of %s ends with "%s"', (tag, id) => {
	expect(tagId(tag)).toBe(id);
});

test('a subject that is no longer one is known by its address', () => {
	expect(formerTags(tags, ['Listening', 'power', '!'])).toEqual(['listening']);
});

test('its page lists what is to come, and what is over from its end on', () => {
	const [, power] = tags;
	const sessions = power?.sessions ?? [];
	const between = new Date((sessions[0]?.end.getTime() ?? 0) + 1);
	const { toCome, past } = taggedSessions({ sessions }, between);
	expect(toCome.sessions).toEqual(sessions.slice(1));
	expect(toCome.until).toEqual(sessions.at(-1)?.end);
	expect(past.sessions).toEqual(sessions.toReversed());
	expect(past).toMatchObject({ from: sessions[0]?.end, isMore: false });
});

test('its page holds the thirty that were last, and says where the others are', () => {
	const [, power] = tags;
	const many = Array.from({ length: 40 }, () => power?.sessions ?? []).flat();
	const { past } = taggedSessions({ sessions: many }, new Date('2030-01-01'));
	expect(past.sessions).toHaveLength(30);
	expect(past.isMore).toBe(true);
});
