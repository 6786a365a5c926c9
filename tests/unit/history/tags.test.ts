import { expect, test } from 'vitest';
import { course } from '../content.ts';
import { Repository, spring, springFile, springWith } from './repository.ts';

const courseFile = 'content/programmes/schools.md';

test('every tag that was ever published is known, of a programme and of a session', () => {
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', {
		[courseFile]: { ...course, tags: ['Power', 'Schools'] },
	});
	repository.commit('2021-01-11 10:00', {
		[courseFile]: { ...course, tags: ['Schools'] },
		[springFile]: springWith({ power: { tags: ['Listening'] } }),
	});
	repository.commit('2021-01-12 10:00', { [springFile]: springWith({}) });
	expect(repository.history().tags.toSorted()).toEqual(['Listening', 'Power', 'Schools']);
});

test('the tag of a session that is to be forgotten is forgotten with it', () => {
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', {
		[springFile]: springWith({ power: { tags: ['Slip'] } }),
	});
	repository.commit('2021-01-11 10:00', {
		[springFile]: springWith({ power: null }),
		'content/forgotten.yaml': `- ${spring}/power\n`,
	});
	expect(repository.history().tags).not.toContain('Slip');
});
