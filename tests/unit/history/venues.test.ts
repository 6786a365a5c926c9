import { expect, test } from 'vitest';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

/** A venue has a file of its own, which the sessions of many runs name. */

const power = `${spring}/power`;
const boathouse = { name: 'The Boathouse', street: '12 Mill Lane' };
const venueFile = 'content/venues/boathouse.md';
const there = springWith({}, { place: undefined, venue: 'boathouse' });
const begin = { ...start, [venueFile]: boathouse, [springFile]: there };
const published = '2020-09-01 09:00';
const at = '2021-01-05 10:30';

test('a new address of a venue is a new place of its sessions', () => {
	const repository = Repository.with(begin);
	repository.commit(at, { [venueFile]: { ...boathouse, street: '14 Mill Lane' } });
	expect(repository.revision(power).scheduled).toBe(at);
	expect(repository.revision('thursdays/2020-10/first').scheduled).toBe(published);
});

test('a place that is typed as a venue from now on, and reads the same, changes nothing', () => {
	const words = springWith({}, { place: 'The Boathouse, 12 Mill Lane' });
	const repository = Repository.with({ ...start, [springFile]: words });
	repository.commit(at, { [venueFile]: boathouse, [springFile]: there });
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: published,
		scheduled: published,
	});
});

test('a session that is withdrawn keeps the venue of its day', () => {
	const repository = Repository.with(begin);
	repository.commit(at, { [springFile]: springWith({ power: null }, { place: 'Online' }) });
	repository.commit('2021-01-06 10:30', { [venueFile]: null });
	const [withdrawn] = repository.history().withdrawn;
	expect(withdrawn?.session.place).toBe('The Boathouse, 12 Mill Lane');
});
