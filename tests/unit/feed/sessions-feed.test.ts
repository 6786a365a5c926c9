import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/domain/publication.ts';
import { nameBasedId } from '../../../src/feed/name-based-id.ts';
import { sessionsAtom } from '../../../src/feed/sessions-feed.ts';
import { catalogueWith, cohort, type Differing, theme } from '../content.ts';

const early = new Date('2020-09-01T08:00:00Z');
const late = new Date('2020-10-05T12:30:00.789Z');
const now = new Date('2020-10-06T00:00:00Z');

function feedWith(differing: Differing = {}, changed: string[] = []) {
	const catalogue = catalogueWith(differing);
	const publication: Publication = {
		site: catalogue.site,
		revisionOf: ({ id }) => ({
			created: early,
			lastModified: changed.some((slug) => id.endsWith(slug)) ? late : early,
			sequence: 0,
		}),
		addressOf: (path) => `https://training.example.org${path}`,
	};
	const xml = sessionsAtom(catalogue, publication, now);
	return { xml, entries: xml.split('<entry>').slice(1) };
}

const titles = (entries: string[]) =>
	entries.map((entry) => /<title>(.*?)<\/title>/.exec(entry)?.[1]);

describe('entries', () => {
	it('are in order of their last change, then of their dates, the latest first', () => {
		expect(titles(feedWith({}, ['first', 'power']).entries)).toEqual([
			'Relational power, Wednesday 3 March 2021',
			'First steps, Thursday 8 October 2020',
			'Developing leaders, Wednesday 10 March 2021',
			'Understanding change, Wednesday 24 February 2021',
			'What now?, Thursday 29 October 2020',
			'Privilege 101, Thursday 22 October 2020',
			'Anger into action, Thursday 8 October 2020',
		]);
	});

	it('of one commit differ in their dates, in the order of the feed', () => {
		const dates = feedWith().entries.map((entry) => /<updated>(.*?)</.exec(entry)?.[1] ?? '');
		expect(new Set(dates).size).toBe(dates.length);
		expect(dates).toEqual(dates.toSorted().reverse());
		expect(dates.at(-1)).toBe('2020-09-01T08:00:00Z');
	});

	it('name what people get beforehand, and nothing that is for afterwards', () => {
		const url = 'https://files.example.org/a';
		const materials = [
			{ title: 'Sheet', url, when: 'before' as const },
			{ title: 'Answers', url, when: 'after' as const },
		];
		const [first] = cohort.sessions;
		if (!first) throw new Error('The example has sessions.');
		const { xml } = feedWith({ cohort: { sessions: [{ ...first, materials }] } });
		expect(xml).toContain(' Materials: Sheet. ');
		expect(xml).not.toContain('Answers');
	});

	it('are at most a hundred', () => {
		const sessions = Array.from({ length: 120 }, (_, index) => ({
			id: `s-${index}`,
			title: `Session ${index}`,
			date: `2020-10-${String((index % 28) + 1).padStart(2, '0')}`,
			tracks: ['leaders'],
		}));
		expect(feedWith({ theme: { sessions } }).entries).toHaveLength(100);
	});

	it('say when they changed, to the second', () => {
		const { xml, entries } = feedWith({}, ['joint']);
		expect(entries[0]).toContain('<published>2020-09-01T08:00:00Z</published>');
		expect(entries[0]).toContain('<updated>2020-10-05T12:30:00Z</updated>');
		expect(xml.split('<entry>')[0]).toContain('<updated>2020-10-05T12:30:00Z</updated>');
	});

	it('keep their id when a session is renamed and moved', () => {
		const [, ...others] = theme.sessions;
		const renamed = {
			id: 'new-steps',
			title: 'New steps',
			date: '2020-10-30',
			tracks: ['leaders'],
			formerly: ['thursdays/2020-10/first'],
		};
		const idOf = (entries: string[], title: string) =>
			/<id>(.*?)<\/id>/.exec(entries.find((entry) => entry.includes(title)) ?? '')?.[1];
		const before = idOf(feedWith().entries, 'First steps');
		expect(before).toMatch(/^urn:uuid:/);
		const { entries } = feedWith({ theme: { sessions: [...others, renamed] } });
		expect(idOf(entries, 'New steps')).toBe(before);
	});

	it('say what became of a session, with dates instead of states', () => {
		const [first, ...others] = theme.sessions;
		if (!first) throw new Error('The theme has no session.');
		const cancelled = { ...first, status: 'cancelled' as const, note: 'Our trainer is unwell.' };
		const { entries } = feedWith({ theme: { sessions: [cancelled, ...others] } }, ['first']);
		expect(titles(entries)[0]).toBe('Cancelled: First steps, Thursday 8 October 2020');
		expect(entries[0]).toContain(
			'<summary>Learning Thursdays. This session was to be on Thursday 8 October 2020, 4pm to 5:15pm, UK time. Online. Our trainer is unwell.</summary>',
		);
		expect(entries[1]).toContain('Register by email: office@example.org');
		// No editor set a deadline, so none is told.
		expect(entries[1]).not.toContain('closes');
	});
});

describe('an id made of a name', () => {
	it('is a UUID of version 5', () => {
		expect(nameBasedId('a@example.org')).toMatch(
			/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
		);
	});

	// The value is Python's: uuid.uuid5(namespace, name).
	it('never changes', () => {
		expect(nameBasedId('schools.2021-spring.change@example.org')).toBe(
			'urn:uuid:37903308-8f7f-5e48-bc7c-c07c3aec642a',
		);
	});
});
