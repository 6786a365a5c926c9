import { expect, test } from 'vitest';
import { cohort, course } from '../content.ts';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

/** Content that today's schema refuses, or that no schema ever took: it is read as far as it goes. */

const published = '2020-09-01 09:00';
const power = `${spring}/power`;
const moved = springWith({ power: { date: '2021-03-04' } });
const asPublished = { created: published, lastModified: published, scheduled: published };

test('unknown fields, refused values and missing ones in older commits stop nothing', () => {
	const { title, ...older } = cohort;
	const { site } = { site: start['content/site.yaml'] as Record<string, unknown> };
	const { timeZoneName, ...olderSite } = site;
	const repository = Repository.with({
		...start,
		'content/site.yaml': { ...olderSite, theme: 'dark' },
		'content/programmes/schools.md': { ...course, level: 3, tags: 'Power', cost: 'Free' },
		[springFile]: { ...older, teacher: 'Somebody', weekday: 'wednesdays' },
	});
	repository.commit('2020-12-01 10:00', start);
	// The title was not there to differ: it is taken to be what it is today.
	expect(repository.revision(power)).toEqual(asPublished);
	repository.commit('2021-01-05 10:00', { [springFile]: moved });
	expect(repository.revision(power).scheduled).toBe('2021-01-05 10:00');
});

test('a date that an older commit typed in a way of its own is left out with its session', () => {
	const repository = Repository.with({
		...start,
		[springFile]: springWith({ power: { date: 'some day in March' } }),
	});
	repository.commit('2021-01-05 10:00', start);
	expect(repository.revision(power).created).toBe('2021-01-05 10:00');
	expect(repository.revision(`${spring}/change`).created).toBe(published);
});

test.each([
	['that is no YAML', '---\ntitle: [\n"\n---\n'],
	['without fields', 'Nothing but words.'],
	['that lists no session', { ...cohort, sessions: [] }],
	['that is empty', ''],
	['with bytes that are no text', '\u0000\uFFFD'],
])('a file %s was never published: what stood before still stands', (_, broken) => {
	const repository = Repository.with();
	repository.commit('2020-12-01 10:00', { [springFile]: broken });
	expect(repository.revision(power)).toEqual(asPublished);
	repository.commit('2020-12-02 10:00', start);
	expect(repository.revision(power)).toEqual(asPublished);
	repository.commit('2020-12-03 10:00', { [springFile]: broken });
	repository.commit('2020-12-04 10:00', { [springFile]: moved });
	expect(repository.revision(power).scheduled).toBe('2020-12-04 10:00');
});

test('a session that could not be, for a while, was never withdrawn', () => {
	const repository = Repository.with();
	// Clocks in London go forward over 01:30 on 28 March 2021.
	const gap = { date: '2021-03-28', starts: '01:30' };
	repository.commit('2020-12-01 10:00', { [springFile]: springWith({ power: gap }) });
	expect(repository.revision(power)).toEqual(asPublished);
	expect(repository.history().withdrawn).toEqual([]);
	repository.commit('2020-12-02 10:00', start);
	expect(repository.revision(power)).toEqual(asPublished);
	expect(repository.history().changes).toEqual([]);
});

test('a session listed twice counts once; one of an unknown part or track counts', () => {
	const repository = Repository.with({
		...start,
		[springFile]: springWith({}, {}, [
			{ part: 'power', date: '2021-03-31' },
			{ part: 'gone', date: '2021-03-31' },
		]),
	});
	expect(repository.revision(`${spring}/gone`).created).toBe(published);
	repository.commit('2020-12-01 10:00', { [springFile]: springWith({ power: { note: 'x' } }) });
	expect(repository.revision(power).scheduled).toBe(published);
});

test('site.yaml or a programme gone for a commit: the site was not built, nothing was withdrawn', () => {
	const repository = Repository.with();
	repository.commit('2020-12-01 10:00', { 'content/programmes/schools.md': null });
	repository.commit('2020-12-02 10:00', { 'content/site.yaml': null });
	repository.commit('2020-12-03 10:00', start);
	expect(repository.revision(power)).toEqual(asPublished);
	expect(repository.history().withdrawn).toEqual([]);
});

test('Windows line ends, a byte-order mark and slips in YAML are read as the checker reads them', () => {
	const text = (file: string) => file.replaceAll('\n', '\r\n');
	const lines = [
		'---',
		'title: Cohort 2',
		'term: "Spring Term 2021"',
		'starts: "16:00"',
		'ends: "18:00"',
		'place: Online: by Zoom',
		'sessions:',
		'  - part: power',
		'    date: 2021-03-03',
		'---',
		'',
	];
	const repository = Repository.with({ ...start, [springFile]: `\uFEFF${text(lines.join('\n'))}` });
	expect(repository.revision(power).created).toBe(published);
	repository.commit('2020-12-01 10:00', {
		[springFile]: lines.join('\n').replace('Online: by Zoom', '"Online: by Zoom"'),
	});
	expect(repository.revision(power)).toEqual(asPublished);
});
