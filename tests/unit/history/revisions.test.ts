import { expect, test } from 'vitest';
import { course, theme } from '../content.ts';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

const published = '2020-09-01 09:00';
const power = `${spring}/power`;
const leaders = `${spring}/leaders`;
const asPublished = { created: published, lastModified: published, scheduled: published };

test('what was published and left alone keeps the moment of its first commit', () => {
	const repository = Repository.with();
	repository.commit('2020-10-01 10:00', { 'README.md': 'Something else.' });
	expect(repository.revision(power)).toEqual(asPublished);
	expect(repository.revision('thursdays/2020-10/joint')).toEqual(asPublished);
	expect(repository.history().at).toEqual(new Date('2020-10-01T10:00:00Z'));
});

test('SEQUENCE is the whole minutes from 2020', () => {
	const repository = Repository.with(start, '2020-01-01 00:07');
	expect(repository.history().revisionOf({ oldestId: power }).sequence).toBe(7);
});

test.each([
	['date', springWith({ power: { date: '2021-03-04' } })],
	['time', springWith({ power: { starts: '17:00' } })],
	['end', springWith({ power: { ends: '18:30' } })],
	['place', springWith({ power: { place: 'Town hall' } })],
	['status', springWith({ power: { status: 'postponed' } })],
	['time, which is to be announced now,', springWith({ power: { starts: 'tba' } })],
	['end, which nobody knows now,', springWith({ power: { ends: 'tba' } })],
	['last day', springWith({ power: { endDate: '2021-03-05' } })],
	['zone', springWith({ power: { timeZone: 'Europe/Paris', timeZoneName: 'Paris time' } })],
	['length, which is the whole day now,', springWith({ power: { allDay: true } })],
])('a changed %s raises SEQUENCE of that session alone', (_, file) => {
	const repository = Repository.with();
	const at = '2021-01-05 10:30';
	repository.commit(at, { [springFile]: file });
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: at,
		scheduled: at,
	});
	expect(repository.revision(leaders)).toEqual(asPublished);
});

test('SEQUENCE rises as a time becomes known, or turns out to be the whole day', () => {
	const repository = Repository.with({
		...start,
		[springFile]: springWith({ power: { starts: 'tba' }, leaders: { starts: 'tba' } }),
	});
	const at = '2021-01-05 10:30';
	repository.commit(at, { [springFile]: springWith({ leaders: { allDay: true } }) });
	expect(repository.revision(power).scheduled).toBe(at);
	expect(repository.revision(leaders).scheduled).toBe(at);
});

test('a changed title or note raises LAST-MODIFIED alone', () => {
	const repository = Repository.with();
	const at = '2021-01-05 10:30';
	repository.commit(at, { [springFile]: springWith({ power: { note: 'Bring a pen.' } }) });
	expect(repository.revision(power)).toEqual({ ...asPublished, lastModified: at });
	expect(repository.revision(leaders)).toEqual(asPublished);
	const later = '2021-01-06 10:30';
	repository.commit(later, {
		'content/programmes/schools.md': { ...course, title: 'Organising at School' },
	});
	expect(repository.revision(leaders)).toEqual({ ...asPublished, lastModified: later });
	expect(repository.revision('thursdays/2020-10/joint')).toEqual(asPublished);
});

test('what no event shows changes nothing', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:30', {
		[springFile]: springWith({ power: { recording: 'https://media.example.org/power' } }),
		'content/programmes/schools.md': { ...course, tags: ['Power'], summary: 'Another.' },
	});
	expect(repository.revision(power)).toEqual(asPublished);
});

test('a place of the whole cohort moves every session that has none of its own', () => {
	const repository = Repository.with({
		...start,
		[springFile]: springWith({ leaders: { place: 'Library' } }),
	});
	const at = '2021-01-05 10:30';
	repository.commit(at, {
		[springFile]: springWith({ leaders: { place: 'Library' } }, { place: 'Town hall' }),
	});
	expect(repository.revision(power).scheduled).toBe(at);
	expect(repository.revision(leaders)).toEqual(asPublished);
});

test('cancelled, then restored: SEQUENCE rises both times', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:30', {
		[springFile]: springWith({ power: { status: 'cancelled' } }),
	});
	expect(repository.revision(power).scheduled).toBe('2021-01-05 10:30');
	repository.commit('2021-01-06 11:30', start);
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: '2021-01-06 11:30',
		scheduled: '2021-01-06 11:30',
	});
});

test('a session added later is created then', () => {
	const repository = Repository.with();
	const at = '2021-01-05 10:30';
	repository.commit(at, {
		[springFile]: springWith({}, {}, [{ part: 'power', id: 'again', date: '2021-03-17' }]),
	});
	expect(repository.revision(`${spring}/again`)).toEqual({
		created: at,
		lastModified: at,
		scheduled: at,
	});
	// "Session 2 of 3" has become "Session 2 of 4".
	expect(repository.revision(power)).toEqual({ ...asPublished, lastModified: at });
});

test('another time zone of the site moves every session', () => {
	const repository = Repository.with();
	const at = '2021-01-05 10:30';
	const site = start['content/site.yaml'] as object;
	repository.commit('2021-01-04 10:30', { 'content/site.yaml': { ...site, name: 'New name' } });
	expect(repository.revision(power)).toEqual(asPublished);
	repository.commit(at, { 'content/site.yaml': { ...site, timeZone: 'Europe/Paris' } });
	expect(repository.revision(power).scheduled).toBe(at);
});

test('files that were never anybody’s session play no part', () => {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:30', {
		'content/pages/about.mdx': { title: 'About', summary: 'Us.', order: 1 },
		'content/faqs/schools/costs.md': { question: 'What does it cost?', order: 1 },
		'content/odd/é "name".txt': 'x',
		'content/themes/thursdays/2020-10.md': { ...theme, summary: 'A month.' },
	});
	expect(repository.revision(power)).toEqual(asPublished);
	expect(repository.revision('thursdays/2020-10/joint')).toEqual(asPublished);
});
