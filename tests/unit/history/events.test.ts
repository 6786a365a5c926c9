import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerTo } from '../../../scripts/changes/answer.ts';
import { checkContent } from '../../../src/checker/check.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { redirects } from '../../../src/domain/redirects.ts';
import { changeWords } from '../../../src/history/change-wording.ts';
import { readHistory } from '../../../src/history/history.ts';
import { publishedNames } from '../../../src/history/names.ts';
import { entriesFrom } from '../../../src/reading/entries.ts';
import { readContent } from '../../../src/reading/folder.ts';
import { pageOf } from '../../../src/urls.ts';
import type { Files } from '../../git-repository.ts';
import { type EventData, event, only } from '../content.ts';
import { Repository, springFile, springWith, start, temporaryFolder } from './repository.ts';

const file = 'content/programmes/assembly.md';
const id = 'assembly/evening';
const published = '2020-09-01 09:00';
const withEvent = { ...start, [file]: event };
const [evening] = event.sessions;

/** The event with fields of its only session changed. */
const withSession = (fields: object): EventData => ({
	...event,
	sessions: [{ ...evening, ...fields } as EventData['sessions'][number]],
});
const morning = {
	id: 'morning',
	title: 'Before',
	date: '2021-03-25',
	starts: '09:00',
	ends: '11:00',
};
const withTwo: EventData = { ...event, sessions: [...event.sessions, morning] };

/** The change log of commits made one after the other, each on another day of January 2021. */
function logged(...commits: Files[]): string[] {
	const repository = Repository.with(withEvent);
	for (const [index, files] of commits.entries()) {
		repository.commit(`2021-01-${String(index + 10)} 10:00`, files);
	}
	const days = Map.groupBy(repository.history().changes, ({ on }) => on);
	return [...days].flatMap(([on, changes]) =>
		changeWords(changes, '2021').map(({ done }) => `${on.slice(8)}: ${done}`),
	);
}

/** The site as it is built from a repository. */
function built(repository: Repository) {
	const content = join(repository.dir, 'content');
	const past = repository.history();
	const all = catalogueFrom(entriesFrom(readContent(content)), past);
	return { ...all, redirects: redirects(all, past) };
}

test('what happens to an event is told by its name', () => {
	expect(
		logged(
			{ [file]: withSession({ date: '2021-03-26' }) },
			{ [file]: withSession({ date: '2021-03-26', status: 'cancelled' }) },
			{ [file]: withTwo },
			{ [file]: null },
		),
	).toEqual([
		'10: “Spring Assembly” moved from Thursday 25 to Friday 26 March',
		'11: “Spring Assembly” on Friday 26 March was cancelled',
		'12: “Spring Assembly” on Thursday 25 March was restored',
		'12: “Spring Assembly” moved from Friday 26 to Thursday 25 March',
		'12: “Before” on Thursday 25 March was added',
		'13: All 2 sessions of “Spring Assembly” were withdrawn',
	]);
});

test('a new title of an event is told once, also of several dates', () => {
	const dates = [evening, { id: 'again', date: '2021-04-22' }] as EventData['sessions'];
	const twice = { ...event, sessions: dates };
	expect(logged({ [file]: twice }, { [file]: { ...twice, title: 'Assembly' } })).toEqual([
		'10: “Spring Assembly” on Thursday 22 April was added',
		'11: “Assembly” was renamed from “Spring Assembly” to “Assembly”',
	]);
});

test('a move raises all numbers, another word LAST-MODIFIED alone', () => {
	const repository = Repository.with(withEvent);
	repository.commit('2021-01-10 10:00', { [file]: { ...event, audience: 'Everybody.' } });
	expect(repository.revision(id)).toEqual({
		created: published,
		lastModified: '2021-01-10 10:00',
		scheduled: published,
	});
	repository.commit('2021-01-11 10:00', { [file]: withSession({ date: '2021-03-26' }) });
	expect(repository.revision(id)).toMatchObject({ scheduled: '2021-01-11 10:00' });
});

test('an event that is deleted before it takes place is cancelled, and has its page', () => {
	const repository = Repository.with(withEvent);
	repository.commit('2021-01-10 10:00', { [file]: null });
	const { programmes, allProgrammes, sessions } = built(repository);
	expect(programmes.map(({ id }) => id)).not.toContain('assembly');
	const gone = only(allProgrammes, 'assembly');
	const session = only(sessions, id);
	expect(gone.runs).toEqual([gone]);
	expect(session).toMatchObject({ status: 'cancelled', run: { withdrawn: '2021-01-10' } });
	expect(pageOf(session)).toBe('/assembly/');
});

test('one that is deleted afterwards stays as it was', () => {
	const repository = Repository.with(withEvent);
	repository.commit('2021-04-10 10:00', { [file]: null });
	expect(only(built(repository).sessions, id)).toMatchObject({ status: 'scheduled' });
	expect(repository.history().changes).toEqual([]);
});

test('one that comes back is restored', () => {
	const [, back] = logged({ [file]: null }, { [file]: event });
	expect(back).toBe('11: “Spring Assembly” on Thursday 25 March was restored');
});

test('a second session gives each a page of its own, and its deletion takes none', () => {
	const repository = Repository.with(withEvent);
	repository.commit('2021-01-10 10:00', { [file]: withTwo });
	expect(
		built(repository)
			.sessions.filter(({ run }) => run.kind === 'event')
			.map(pageOf),
	).toEqual(['/assembly/morning/', '/assembly/evening/']);
	repository.commit('2021-01-11 10:00', { [file]: event });
	const { sessions, redirects } = built(repository);
	const pages = sessions.filter(({ run }) => run.kind === 'event').map(pageOf);
	expect(pages).toEqual(['/assembly/morning/', '/assembly/evening/']);
	expect(redirects.map(({ from }) => from)).not.toContain(id);
});

test('an event keeps its identity under another name, and old addresses lead on', () => {
	const repository = Repository.with(withEvent);
	const renamed = { ...event, formerly: ['assembly'] };
	repository.commit('2021-01-10 10:00', {
		[file]: null,
		'content/programmes/spring.md': renamed,
	});
	const { sessions, redirects } = built(repository);
	expect(only(sessions, 'spring/evening').oldestId).toBe(id);
	const led = redirects.map(({ from, kind, ...to }) => [
		from,
		kind,
		'to' in to ? pageOf(to.to) : '',
	]);
	expect(led).toEqual([
		['assembly', 'programme', '/spring/'],
		[id, 'session', '/spring/'],
	]);
	expect(repository.history().withdrawn).toEqual([]);
	expect(repository.history().changes.map(({ kind }) => kind)).toEqual([
		'redirected',
		'redirected',
		'redirected',
	]);
});

test('a cohort can become an event: its sessions state their old ids', () => {
	const repository = Repository.with(start);
	const sessions = ['change', 'power', 'leaders'].map((part, index) => ({
		id: part,
		title: `On ${part}`,
		date: ['2021-02-24', '2021-03-03', '2021-03-10'][index] ?? '',
		formerly: [`schools/2021-spring/${part}`],
	}));
	repository.commit('2021-01-10 10:00', {
		[springFile]: null,
		[file]: { ...event, sessions },
	});
	const { sessions: all, redirects } = built(repository);
	expect(only(all, 'assembly/power').oldestId).toBe('schools/2021-spring/power');
	const led = new Map(redirects.map(({ from, ...to }) => [from, 'to' in to ? pageOf(to.to) : '']));
	expect(led.get('schools/2021-spring/power')).toBe('/assembly/power/');
	expect(led.get('schools/2021-spring')).toBe('/assembly/');
	expect(repository.history().withdrawn).toEqual([]);
});

test('an event can become a month: its page is the course’s or the series’ then, and each session has one', () => {
	const repository = Repository.with(withEvent);
	repository.commit('2021-01-10 10:00', {
		[file]: { ...(start['content/programmes/thursdays.md'] as object) },
	});
	const { sessions, runs } = built(repository);
	const session = only(sessions, id);
	expect(session.status).toBe('cancelled');
	expect(pageOf(session)).toBe('/assembly/evening/');
	expect(session.run.sessions).toContain(session);
	expect(runs).toContain(session.run);
});

test('what is kept of an event from one build to the next is what was read', () => {
	const repository = Repository.with({ ...start, [file]: withTwo });
	repository.commit('2021-01-10 10:00', { [file]: null });
	const cacheDir = temporaryFolder();
	const read = () => {
		const reading = readHistory(join(repository.dir, 'content'), { cacheDir, rendered: [] });
		if (!('history' in reading)) throw new Error(reading.words);
		return reading.history.withdrawn.map(({ session, as }) => [session.id, session.start, as]);
	};
	const [fresh, kept] = [read(), read()];
	expect(fresh).toHaveLength(2);
	expect(kept).toEqual(fresh);
});

test('a session with an impossible date is left out, and the others are read', () => {
	const spoilt = {
		...withTwo,
		sessions: [...withTwo.sessions, { id: 'never', date: '2021-02-30' }],
	};
	const repository = Repository.with({ ...start, [file]: spoilt });
	expect(repository.history().idsOf({ oldestId: id })).toEqual([id]);
	expect(repository.history().idsOf({ oldestId: 'assembly/never' })).toEqual([]);
});

test('another address of its venue changes an event', () => {
	const hall = { name: 'Town Hall', street: 'Quay Street', country: 'GB' };
	const { place, ...placeless } = event;
	const repository = Repository.with({
		...start,
		'content/venues/hall.md': hall,
		[file]: { ...placeless, venue: 'hall' },
	});
	repository.commit('2021-01-10 10:00', {
		'content/venues/hall.md': { ...hall, street: 'Mill Lane' },
	});
	expect(repository.revision(id)).toMatchObject({ scheduled: '2021-01-10 10:00' });
});

test('an event of old is known with what could be read of it', () => {
	const hall = { name: 'Town Hall', street: 'Quay Street', country: 'GB' };
	const late = {
		id: 'late',
		title: 'Too late',
		date: '2021-03-25',
		starts: '20:00',
		ends: '19:00',
	};
	const sessions = [{ ...evening, venue: 'hall' }, late];
	const repository = Repository.with({
		...start,
		'content/venues/hall.md': hall,
		[file]: { ...event, sessions },
	});
	repository.commit('2021-01-10 10:00', { [file]: null });
	const known = repository
		.history()
		.programmes.find(({ programme }) => programme.id === 'assembly');
	expect(known?.programme.runs[0]?.sessions.map((session) => session.id)).toEqual([id]);
	expect(built(repository).withoutPage).toEqual([]);
});

function told(repository: Repository): string[] {
	return answerTo(['HEAD~1'], join(repository.dir, 'content')).text.replace(/\.$/, '').split(';\n');
}

test('a range says what it does to an event and to its page', () => {
	const repository = Repository.with(start);
	repository.commit('2021-01-10 10:00', { [file]: event });
	expect(told(repository)).toEqual([
		'Adds “Spring Assembly” on Thursday 25 March',
		'on /assembly/: adds the event “Spring Assembly”',
		'calendars to refresh: 3',
	]);
	repository.commit('2021-01-11 10:00', {
		[file]: {
			...withSession({ recording: 'https://media.example.org/a' }),
			joining: 'Come early.',
		},
	});
	expect(told(repository)).toEqual(['On /assembly/: adds joining and adds recording']);
	repository.commit('2021-01-12 10:00', { [file]: { ...withTwo, title: 'Assembly' } });
	expect(told(repository).join('\n')).not.toContain('changes title');
});

/** The warnings of the check about names. */
async function asked(repository: Repository) {
	const content = join(repository.dir, 'content');
	const past = await publishedNames(content, { cacheDir: temporaryFolder() });
	const { problems } = await checkContent(content, { past, now: new Date('2020-09-02') });
	return problems
		.filter(({ rule }) => rule === 'likely-rename')
		.map(({ file: where, hint }) => [where.split('/content/')[1], /formerly: .*/.exec(hint)?.[0]]);
}

test('the check asks whether an event was renamed, once for the event', async () => {
	const repository = Repository.with(withEvent);
	repository.commit('2020-09-01 10:00', { [file]: null, 'content/programmes/spring.md': event });
	expect(await asked(repository)).toEqual([['programmes/spring.md', 'formerly: [assembly]']]);
});

test('it asks for each session whether a cohort became an event', async () => {
	const repository = Repository.with(start);
	repository.commit('2020-09-01 10:00', {
		[springFile]: springWith({ change: null }),
		[file]: {
			...event,
			sessions: [
				{ id: 'change', title: 'Change', date: '2021-02-24', starts: '16:00', ends: '18:00' },
			],
		},
	});
	expect(await asked(repository)).toEqual([
		['programmes/assembly.md', 'formerly: [schools/2021-spring/change]'],
	]);
	repository.commit('2020-09-01 11:00', {
		[springFile]: null,
		[file]: {
			...event,
			sessions: ['change', 'power', 'leaders'].map((part, index) => ({
				id: part,
				title: `On ${part}`,
				date: ['2021-02-24', '2021-03-03', '2021-03-10'][index],
				...{ starts: '16:00', ends: '18:00' },
			})),
		},
	});
	expect((await asked(repository)).map(([, line]) => line)).toEqual([
		'formerly: [schools/2021-spring/change]',
		'formerly: [schools/2021-spring/power]',
		'formerly: [schools/2021-spring/leaders]',
	]);
});
