import { describe, expect, it, test } from 'vitest';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { sessionEvent } from '../../../src/domain/event.ts';
import type { Session } from '../../../src/domain/model.ts';
import { offered } from '../../../src/domain/offer.ts';
import { noPast } from '../../../src/domain/past.ts';
import { whatsAppText } from '../../../src/domain/paste-chat.ts';
import { emailText } from '../../../src/domain/paste-words.ts';
import { offeredBy } from '../../../src/domain/registration-wording.ts';
import { pastSubjects } from '../../../src/domain/subjects.ts';
import { eventThing } from '../../../src/structured-data/event.ts';
import { sessionThing } from '../../../src/structured-data/session.ts';
import { pageOf } from '../../../src/urls.ts';
import { words } from '../../../src/words/index.ts';
import { catalogueWith, type EventData, entriesWith, only } from '../content.ts';

const address = 'https://training.example.org/assembly/';
const publisher = {
	site: entriesWith().site,
	addressOf: (path: string) => `https://training.example.org${path}`,
};

/** The event of the unit tests, with some fields of its own. */
function eventWith(fields: Partial<EventData> = {}) {
	const programme = only(catalogueWith({ event: fields }).programmes, 'assembly');
	if (programme.kind !== 'event') throw new Error('It is no event.');
	return programme;
}

const several: Partial<EventData> = {
	sessions: [
		{ id: 'second', title: 'The day after', date: '2021-03-26', starts: '10:00', ends: '12:00' },
		{ id: 'evening', date: '2021-03-25' },
	],
};
const onlyIn = ({ sessions: [session] }: { sessions: readonly Session[] }) => session as Session;

describe('an event with one session', () => {
	const event = eventWith();
	const session = onlyIn(event);

	it('is its own programme and its own only run', () => {
		expect(event.programme).toBe(event);
		expect(event.runs).toEqual([event]);
		expect(session.run).toBe(event);
	});

	it('has one page, and its session keeps an id and a file of its own', () => {
		expect(session.id).toBe('assembly/evening');
		expect(pageOf(session)).toBe(pageOf(event));
	});

	it('has one name, and says it once', () => {
		expect(session.position).toBeUndefined();
		expect(words.runs.withProgramme(event.title, words.runs.nameOf(event))).toBe('Spring Assembly');
		expect(words.runs.belongingTo(session)).toBe('Spring Assembly');
		const [offered] = offeredBy(session);
		expect(offered).toMatchObject({ subject: 'Spring Assembly', whole: 'Spring Assembly' });
		const writing = { address, site: publisher.site, now: new Date('2021-01-01') };
		expect(emailText(event, writing).match(/Spring Assembly/g)).toHaveLength(2);
		expect(whatsAppText(event, writing)).toBe(
			[
				'*Spring Assembly*',
				'6:30pm to 8pm, UK time. Town Hall, Quay Street.',
				'',
				'Thursday 25 March',
				'',
				'For: Teachers and link workers.',
				'Cost: Free.',
				'',
				'Register for Spring Assembly by email: office@example.org',
				'',
				`More: ${address}`,
			].join('\n'),
		);
	});

	it('calls itself an event in calendars, and has its sentence there', () => {
		const { title, description } = sessionEvent(session, { site: publisher.site, page: address });
		expect(title).toBe('Spring Assembly');
		expect(description).toContain('An evening to decide together.');
		const off = onlyIn(
			eventWith({ sessions: [{ id: 'evening', date: '2021-03-25', status: 'cancelled' }] }),
		);
		const cancelled = sessionEvent(off, { site: publisher.site, page: address });
		expect(cancelled.title).toBe('CANCELLED: Spring Assembly');
		expect(cancelled.description).toContain('This event is cancelled.');
	});

	it('is an Event to search engines, with no event around or inside it', () => {
		expect(eventThing(event, publisher)).toMatchObject({
			'@type': 'Event',
			'@id': `${address}#event`,
			name: 'Spring Assembly',
			url: address,
			startDate: '2021-03-25T18:30:00+00:00',
		});
		expect(eventThing(event, publisher)).not.toHaveProperty('subEvent');
		expect(eventThing(event, publisher)).not.toHaveProperty('superEvent');
		expect(sessionThing(session, publisher)).not.toHaveProperty('offers.itemOffered');
	});

	it('names a session whose title is not the event’s', () => {
		const [titled] = eventWith({
			sessions: [{ id: 'evening', title: 'Opening', date: '2021-03-25' }],
		}).sessions;
		const { title } = sessionEvent(titled as Session, { site: publisher.site, page: address });
		expect(title).toBe('Spring Assembly: Opening');
		expect(titled?.summary).toBeUndefined();
	});
});

describe('an event with several sessions', () => {
	const event = eventWith(several);

	it('has them in order, each with a page', () => {
		expect(event.sessions.map(pageOf)).toEqual(['/assembly/evening/', '/assembly/second/']);
		expect(event).toMatchObject({ startDate: '2021-03-25', endDate: '2021-03-26' });
		expect(event.sessions.map(({ position }) => position)).toEqual([undefined, undefined]);
	});

	it('is registered for as a whole, until the last of them starts', () => {
		expect(event.registration.closing).toMatchObject({ by: 'last-session', date: '2021-03-26' });
		for (const session of event.sessions) expect(session.registration).toBe(event.registration);
		expect(offeredBy(onlyIn(event))).toMatchObject([{ subject: 'Spring Assembly' }]);
	});

	it('tells search engines of each', () => {
		const { subEvent, ...whole } = eventThing(event, publisher) as unknown as {
			subEvent: object[];
		};
		expect(subEvent).toHaveLength(2);
		expect(whole).toMatchObject({ '@type': 'Event', name: 'Spring Assembly' });
		expect(sessionThing(onlyIn(event), publisher)).toMatchObject({
			superEvent: { '@id': `${address}#event` },
		});
	});

	it('lists its past by title', () => {
		const subjects = pastSubjects(event, new Set(event.sessions));
		expect(subjects.map(({ title, sessions }) => [title, sessions.length])).toEqual([
			['Spring Assembly', 1],
			['The day after', 1],
		]);
	});
});

test('a session of an event that has its own registration is registered for alone', () => {
	const [first, second] = several.sessions ?? [];
	const event = eventWith({
		sessions: [{ ...(first as object), registration: 'none' }, second] as never,
	});
	expect(offeredBy(event)).toMatchObject([
		{ subject: '1 of the 2 sessions of Spring Assembly' },
		{ subject: '“The day after”' },
	]);
	expect(event.registration.closing.date).toBe('2021-03-25');
});

describe('an event is offered', () => {
	const before = new Date('2021-03-01');
	const after = new Date('2021-04-01');

	it('until it is over', () => {
		expect(offered(eventWith(), before)).toEqual({ until: new Date('2021-03-25T20:00:00Z') });
		expect(offered(eventWith(), after)).toBeUndefined();
	});

	it('while it waits for a new date', () => {
		const sessions = [{ id: 'evening', date: '2021-03-25', status: 'postponed' as const }];
		expect(offered(eventWith({ sessions }), after)).toEqual({});
	});

	it('no longer once it has ended', () => {
		const sessions = [{ id: 'evening', date: '2021-03-25', status: 'cancelled' as const }];
		expect(offered(eventWith({ sessions, ended: true }), before)).toBeUndefined();
	});
});

test('an event that is gone leaves its address to a page of words, and its session has a page', () => {
	const [session] = eventWith().sessions;
	const withdrawn = [{ session: session as Session, as: 'kept' as const, on: '2021-04-01' }];
	const about = { id: 'assembly', data: { title: 'Assembly', summary: 'Gone.', order: 1 } };
	const alone = catalogueFrom(entriesWith(), { ...noPast, withdrawn });
	expect(pageOf(only(alone.sessions, 'assembly/evening'))).toBe('/assembly/');
	const beside = catalogueFrom({ ...entriesWith(), pages: [about] }, { ...noPast, withdrawn });
	expect(pageOf(only(beside.sessions, 'assembly/evening'))).toBe('/assembly/evening/');
});

test('two sessions of an event need ids of their own', () => {
	const sessions = [
		{ id: 'evening', date: '2021-03-25' },
		{ id: 'evening', date: '2021-03-26' },
	];
	expect(() => eventWith({ sessions })).toThrow(
		'programmes/assembly: two sessions have the address',
	);
});

test('a cohort in the folder of an event is refused', () => {
	const entries = entriesWith({ event: {} });
	const [cohort] = entries.cohorts;
	const strayed = [{ id: 'assembly/2021', data: cohort?.data as never }];
	expect(() => catalogueFrom({ ...entries, cohorts: strayed })).toThrow(
		'no course called "assembly"',
	);
});
