import { describe, expect, it, test } from 'vitest';
import { taggedSessions } from '../../../src/domain/tagged-sessions.ts';
import { formerTags, tagId, tagsOf } from '../../../src/domain/tags.ts';
import { catalogueWith } from '../content.ts';

/** The subjects of a course with these tags. */
function subjects(...tags: string[]) {
	const { programmes, sessions } = catalogueWith({ course: { tags } });
	return tagsOf(programmes, sessions);
}

describe('the subjects of the content', () => {
	it('are its tags, in the order of their addresses', () => {
		const tags = subjects('Power', 'Père Noël', 'voting', 'Change');
		expect(tags.map(({ id, title }) => [id, title])).toEqual([
			['change', 'Change'],
			['pere-noel', 'Père Noël'],
			['power', 'Power'],
			['voting', 'Voting'],
		]);
	});

	it('are none of signs alone, which would have no address', () => {
		expect(subjects('Power', '!').map(({ id }) => id)).toEqual(['power']);
	});

	it('have the programmes and the sessions that are tagged', () => {
		const [power] = subjects('Power');
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
	expect(formerTags(subjects('Power'), ['Listening', 'power', '!'])).toEqual(['listening']);
});

test('its page lists what is to come, and what is over from its end on', () => {
	const [power] = subjects('Power');
	const sessions = power?.sessions ?? [];
	const between = new Date((sessions[0]?.end.getTime() ?? 0) + 1);
	const { toCome, past } = taggedSessions({ sessions }, between);
	expect(toCome.sessions).toEqual(sessions.slice(1));
	expect(toCome.until).toEqual(sessions.at(-1)?.end);
	expect(past.sessions).toEqual(sessions.toReversed());
	expect(past).toMatchObject({ from: sessions[0]?.end, isMore: false });
});

test('its page holds the thirty that were last, and says where the others are', () => {
	const [power] = subjects('Power');
	const many = Array.from({ length: 40 }, () => power?.sessions ?? []).flat();
	const { past } = taggedSessions({ sessions: many }, new Date('2030-01-01'));
	expect(past.sessions).toHaveLength(30);
	expect(past.isMore).toBe(true);
});
