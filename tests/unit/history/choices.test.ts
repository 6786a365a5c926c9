import { expect, test } from 'vitest';
import { Repository, springFile, springWith, start } from './repository.ts';

const known = (repository: Repository) => repository.history().choices.toSorted();
const isMonth = (id: string) => /^\d{4}-\d\d$/.test(id);
const choices = (repository: Repository) => known(repository).filter((id) => !isMonth(id));
const months = (repository: Repository) => known(repository).filter(isMonth);

test('a choice that the schedule once had is known after its sessions have another fact', () => {
	const repository = Repository.with({
		...start,
		[springFile]: springWith({ power: { level: 'Beginners', language: 'cy' } }),
	});
	repository.commit('2021-01-10 10:00', { [springFile]: springWith({}) });
	expect(choices(repository)).toEqual(['language/cy', 'level/beginners']);
});

test('what every session ever was is no choice', () => {
	const repository = Repository.with();
	expect(choices(repository)).toEqual([]);
	repository.commit('2021-01-10 10:00', {
		[springFile]: springWith({ power: { place: 'Town Hall', attendance: 'in-person' } }),
	});
	expect(choices(repository)).toEqual(['attendance/in-person', 'attendance/online']);
});

test('what was only said of forgotten sessions is forgotten', () => {
	const repository = Repository.with({
		...start,
		[springFile]: springWith({ power: { level: 'Beginners' } }),
	});
	repository.commit('2021-01-10 10:00', {
		[springFile]: springWith({ power: null }),
		'content/forgotten.yaml': ['schools/2021-spring/power'],
	});
	expect(choices(repository)).toEqual([]);
});

test('each month that ever had a session is known, unless it had only forgotten ones', () => {
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', {
		[springFile]: springWith({ power: { date: '2021-06-02' } }),
	});
	expect(months(repository)).toContain('2021-06');
	repository.commit('2021-01-11 10:00', { [springFile]: springWith({}) });
	expect(months(repository)).toContain('2021-06');
	repository.commit('2021-01-12 10:00', {
		[springFile]: springWith({ power: null }),
		'content/forgotten.yaml': ['schools/2021-spring/power'],
	});
	expect(months(repository)).not.toContain('2021-06');
});
