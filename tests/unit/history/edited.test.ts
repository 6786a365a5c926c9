import { expect, test } from 'vitest';
import { Repository, spring, springFile, springWith } from './repository.ts';

/** The foot of a page says when its file was last changed. */

const on = (date: string) => ({ [springFile]: springWith({ power: { date } }) });
const editedAt = (repository: Repository, path = `cohorts/${spring}.md`) =>
	repository.history().editedAt(path)?.toISOString();

test('a file was last changed by the last commit that touched it', () => {
	const repository = Repository.with();
	expect(editedAt(repository)).toBe('2020-09-01T09:00:00.000Z');
	repository.commit('2021-01-05 10:00', on('2021-03-04'));
	repository.commit('2021-02-05 10:00', { 'content/pages/about.md': 'About us' });
	expect(editedAt(repository)).toBe('2021-01-05T10:00:00.000Z');
	expect(editedAt(repository, 'pages/about.md')).toBe('2021-02-05T10:00:00.000Z');
	expect(editedAt(repository, 'pages/privacy.md')).toBeUndefined();
});

test('a clock that is years ahead dates no page', () => {
	const repository = Repository.with();
	repository.commit('2035-01-05 10:00', on('2021-03-04'));
	repository.commit('2021-02-05 10:00', { 'content/pages/about.md': 'About us' });
	expect(editedAt(repository)).toBe('2020-09-01T09:00:00.000Z');
});
