import { expect, test } from 'vitest';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import {
	afterwards,
	beforehand,
	leftBy,
	wholeAddressIn,
	withoutFiles,
} from '../../../src/domain/materials.ts';
import { noPast } from '../../../src/domain/past.ts';
import { emailText } from '../../../src/domain/paste-words.ts';
import { words } from '../../../src/words/index.ts';
import { catalogueWith, cohort, course, entriesWith, only } from '../content.ts';

const url = 'https://files.example.org/a';
const sheet = { title: 'Sheet', url, when: 'before' as const };
const plan = { title: 'Plan', file: '/files/plan.pdf', when: 'before' as const };
const answers = { title: 'Answers', url, when: 'after' as const };
const notes = { title: 'Notes', file: '/files/notes.pdf', when: 'after' as const };

const id = 'schools/2021-spring/change';
const [first, ...others] = cohort.sessions;
if (!first) throw new Error('The example has sessions.');

const catalogueOf = (fields: Partial<typeof first>) =>
	catalogueWith({
		course: { resources: [{ title: 'Map', file: '/files/map.pdf', kind: 'document' }] },
		cohort: { sessions: [{ ...first, ...fields }, ...others] },
	});
const sessionWith = (fields: Partial<typeof first>) => only(catalogueOf(fields).sessions, id);
const titles = (all: readonly { title: string }[]) => all.map(({ title }) => title);

test('each of them is for before the session or for afterwards', () => {
	const session = sessionWith({ materials: [sheet, answers, plan] });
	expect(titles(beforehand(session))).toEqual(['Sheet', 'Plan']);
	expect(titles(afterwards(session))).toEqual(['Answers']);
	expect(beforehand(sessionWith({}))).toEqual([]);
});

test('nobody prepares for a session that is cancelled, but for one that is postponed', () => {
	expect(beforehand(sessionWith({ materials: [sheet], status: 'cancelled' }))).toEqual([]);
	expect(beforehand(sessionWith({ materials: [sheet], status: 'postponed' }))).toEqual([sheet]);
});

test.each([
	[{}, undefined],
	[{ materials: [sheet] }, undefined],
	[{ recording: url }, 'With a recording'],
	[{ slides: '/files/a.pdf' }, 'With slides'],
	[{ materials: [answers] }, 'With materials'],
	[{ recording: url, slides: url, materials: [answers] }, 'With a recording, slides and materials'],
])('%j leaves %s', (fields, said) => {
	const left = leftBy(sessionWith(fields));
	expect(left && words.materials.left(left)).toBe(said);
});

test('an email names what people get beforehand', () => {
	const { runs, site } = catalogueOf({ materials: [sheet, plan, answers] });
	const writing = { address: 'https://training.example.org/', site, now: new Date('2021-01-01') };
	const text = emailText(only(runs, 'schools/2021-spring'), writing);
	expect(text).toContain('\nMaterials: Sheet and Plan\n');
	expect(text).not.toContain('Answers');
});

test('what left the content shows none of the files that may have gone with it', () => {
	const fields = { recording: url, slides: '/files/a.pdf', materials: [sheet, plan, notes] };
	const session = { ...sessionWith(fields), status: 'cancelled' as const };
	const gone = { ...entriesWith(), programmes: [], cohorts: [], themes: [] };
	const { sessions, allProgrammes } = catalogueFrom(gone, {
		...noPast,
		withdrawn: [{ session, as: 'cancelled', on: '2021-01-06' }],
	});
	const withdrawn = only(sessions, id);
	expect(withdrawn.recording).toBe(url);
	expect(withdrawn.slides).toBeUndefined();
	expect(withdrawn.materials).toEqual([sheet]);
	expect(only(allProgrammes, 'schools').resources).toEqual([]);
	expect(course.resources).toBeUndefined();
});

test('what left the content keeps what lies elsewhere alone', () => {
	const withdrawn = (fields: Partial<typeof first>) =>
		withoutFiles(sessionWith({ ...fields, materials: undefined }));
	expect(withdrawn({ recording: '/files/a.mp4', slides: url })).toMatchObject({ slides: url });
	expect(withdrawn({ recording: '/files/a.mp4', slides: url })).not.toHaveProperty('recording');
	expect(withdrawn({})).not.toHaveProperty('slides');
	expect(withdrawn({})).not.toHaveProperty('materials');
});

test('outside the site a file has a whole address', () => {
	const addressOf = (path: string) => `https://training.example.org${path}`;
	const whole = (thing: { url?: string; file?: string }) => wholeAddressIn(thing, { addressOf });
	expect(whole(plan)).toBe('https://training.example.org/files/plan.pdf');
	expect(whole(sheet)).toBe(url);
	expect(whole({})).toBeUndefined();
});

test.each([
	['pdf', 12_300, 'PDF, 13 KB'],
	['mp4', 1_234_000, 'MP4, 1.2 MB'],
	['pdf', undefined, 'PDF'],
])('a .%s file of %s bytes is %s', (ending, bytes, said) => {
	expect(words.materials.kindAndSize(ending, bytes)).toBe(said);
});
