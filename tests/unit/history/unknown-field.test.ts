import { expect, test, vi } from 'vitest';
import type { Session } from '../../../src/domain/model.ts';
import { isShownOtherwise } from '../../../src/history/appearance.ts';
import { catalogueWith, course, only } from '../content.ts';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

/*
 * Events that show every field there is. Whoever lets an event show one more field changes `sessionEvent` as this does,
 * and touches nothing in the history.
 */
vi.mock('../../../src/domain/event.ts', async (importActual) => {
	const actual = await importActual<typeof import('../../../src/domain/event.ts')>();
	const sessionEvent: typeof actual.sessionEvent = (session, options) => {
		const { run, ...facts } = session;
		const { programme, sessions, ...runFacts } = run;
		const { runs, ...programmeFacts } = programme;
		const all = [facts, runFacts, programmeFacts, options.site];
		return { ...actual.sessionEvent(session, options), all: JSON.stringify(all) };
	};
	return { ...actual, sessionEvent };
});

const published = '2020-09-01 09:00';
const at = '2021-01-05 10:30';
const power = `${spring}/power`;
const site = start['content/site.yaml'] as object;

test.each<[string, string, object]>([
	['a programme’s cost', 'content/programmes/schools.md', { ...course, cost: { summary: '£9.' } }],
	['a programme’s summary', 'content/programmes/schools.md', { ...course, summary: 'New.' }],
	['the organisation', 'content/site.yaml', { ...site, organisation: 'Other Organisers' }],
	['a cohort’s title', springFile, springWith({}, { title: 'Cohort 9' })],
	['a recording', springFile, springWith({ power: { recording: 'https://media.example.org/a' } })],
])('%s raises LAST-MODIFIED once events show it', (_, file, content) => {
	const repository = Repository.with();
	repository.commit(at, { [file]: content });
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: at,
		scheduled: published,
	});
});

test('so does a field that no schema has', () => {
	const catalogue = catalogueWith();
	const session = only(catalogue.sessions, power);
	const programme = { ...session.run.programme, level: 'beginners' };
	const levelled = { ...session, run: { ...session.run, programme } } as Session;
	const before = { session, site: catalogue.site };
	expect(isShownOtherwise(before, { ...before, session: levelled })).toBe(true);
	expect(isShownOtherwise(before, { ...before, session: { ...session } })).toBe(false);
});
