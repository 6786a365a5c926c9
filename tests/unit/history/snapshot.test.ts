import { expect, test } from 'vitest';
import { Snapshot } from '../../../src/history/snapshot.ts';
import { type Files, written } from '../../git-repository.ts';
import { course, series, theme } from '../content.ts';
import { springFile, springWith, start } from './repository.ts';

/* The content of one moment, brought from commit to commit. Only runs that may look different are joined anew. */

/** Applies files as a commit does, and says which runs it touched and how many sessions each has before and after. */
function apply(snapshot: Snapshot, files: Files): Record<string, [number, number]> {
	const changed = Object.entries(files).map(([path, fields]) => ({
		path: path.replace(/^content\//, ''),
		text: fields === null ? undefined : written(path, fields as object),
	}));
	const { before, after } = snapshot.apply(changed);
	const count = (runs: typeof before) =>
		new Map(runs.map(({ run }) => [run.id, run.sessions.length]));
	const [was, is] = [count(before), count(after)];
	const ids = [...new Set([...was.keys(), ...is.keys()])].sort();
	return Object.fromEntries(ids.map((id) => [id, [was.get(id) ?? 0, is.get(id) ?? 0]]));
}

function begun(files: Files = start): Snapshot {
	const snapshot = new Snapshot();
	apply(snapshot, files);
	return snapshot;
}

const site = start['content/site.yaml'] as object;
const spring = 'schools/2021-spring';
const october = 'thursdays/2020-10';

test('a first commit brings every run', () => {
	expect(apply(new Snapshot(), start)).toEqual({ [spring]: [0, 3], [october]: [0, 4] });
});

test('a file of a run touches that run alone, and the same text again as well', () => {
	const snapshot = begun();
	expect(apply(snapshot, { [springFile]: springWith({ power: null }) })).toEqual({
		[spring]: [3, 2],
	});
	expect(apply(snapshot, { [springFile]: null })).toEqual({ [spring]: [2, 0] });
	expect(apply(snapshot, { [springFile]: null })).toEqual({});
});

test('another programme touches its own runs, and one that reads the same touches none', () => {
	const snapshot = begun();
	expect(apply(snapshot, { 'content/programmes/schools.md': { ...course } })).toEqual({});
	expect(
		apply(snapshot, { 'content/programmes/schools.md': { ...course, title: 'Schools' } }),
	).toEqual({ [spring]: [3, 3] });
	expect(snapshot.runs.get('cohorts/schools/2021-spring.md')?.run.programme.title).toBe('Schools');
});

test('another site.yaml touches all runs, and one that reads the same touches none', () => {
	const snapshot = begun();
	expect(apply(snapshot, { 'content/site.yaml': { ...site } })).toEqual({});
	expect(apply(snapshot, { 'content/site.yaml': { ...site, name: 'Other' } })).toEqual({
		...{ [spring]: [3, 3], [october]: [4, 4] },
	});
});

test('another venue touches the runs that name it, and their sessions’ runs', () => {
	const hall = { name: 'Hall', street: 'Quay Street', country: 'GB' };
	const sessions = theme.sessions.map((session) =>
		session.id === 'joint' ? { ...session, venue: 'hall' } : session,
	);
	const snapshot = begun({
		...start,
		'content/venues/hall.md': hall,
		'content/themes/thursdays/2020-10.md': { ...theme, sessions },
	});
	expect(apply(snapshot, { 'content/venues/hall.md': { ...hall } })).toEqual({});
	const moved = { ...hall, street: 'Mill Lane' };
	expect(apply(snapshot, { 'content/venues/hall.md': moved })).toEqual({ [october]: [4, 4] });
	expect(apply(snapshot, { 'content/venues/shed.md': hall })).toEqual({});
});

test('what is removed takes nothing with it as long as its runs are there', () => {
	const snapshot = begun();
	expect(
		apply(snapshot, { 'content/programmes/schools.md': null, 'content/site.yaml': null }),
	).toEqual({});
	expect(apply(snapshot, { [springFile]: springWith({ power: null }) })).toEqual({
		[spring]: [3, 2],
	});
});

test('a file that no collection takes, and one that cannot be read, touch nothing', () => {
	const snapshot = begun();
	expect(apply(snapshot, { 'content/pages/about.md': { title: 'About' } })).toEqual({});
	expect(apply(snapshot, { 'README.md': {} })).toEqual({});
	expect(apply(snapshot, { [springFile]: { sessions: 'soon' } })).toEqual({});
	expect(snapshot.runs.get('cohorts/schools/2021-spring.md')?.run.sessions).toHaveLength(3);
});

test('a programme at an address of the site itself was never published', () => {
	const snapshot = begun();
	apply(snapshot, { 'content/programmes/archive.md': series });
	expect(snapshot.programmeData('archive')).toBeUndefined();
	apply(snapshot, { 'content/programmes/talks.md': series });
	expect(snapshot.programmeData('talks')).toMatchObject({ title: series.title });
});

test('a copy changes without the first one', () => {
	const snapshot = begun();
	const copy = snapshot.fork();
	apply(copy, { [springFile]: null, 'content/programmes/talks.md': series });
	apply(copy, { 'content/site.yaml': { ...site, name: 'Other' } });
	expect([...copy.runs.keys()]).toEqual(['themes/thursdays/2020-10.md']);
	expect(snapshot.runs.size).toBe(2);
	expect(snapshot.site?.name).toBe('Training');
	expect(snapshot.programmeData('talks')).toBeUndefined();
	expect(copy.programmeData('schools')).toMatchObject({ title: course.title });
	expect(apply(copy, { 'content/programmes/thursdays.md': { ...series, title: 'T' } })).toEqual({
		[october]: [4, 4],
	});
});
