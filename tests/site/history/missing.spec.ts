import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
	attempt,
	edition,
	eventsIn,
	has,
	Repository,
	spring,
	springWith,
	start,
	words,
} from './story.ts';

/* A build stops if the history of the content is missing, and says how to mend that. HISTORY=none lets it go on. */

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let home = '';
let whole: Repository;

test.beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'missing-'));
	whole = new Repository(join(home, 'whole')).init();
	whole.commit('2027-09-01 09:00', start);
	whole.commit('2028-02-02 09:30', { [spring]: springWith({ power: { date: '2028-03-04' } }) });
});

test.afterAll(() => rmSync(home, { recursive: true, force: true }));

test('without git a build stops, and leaves no site', async () => {
	const plain = new Repository(join(home, 'plain'));
	cpSync(join(whole.dir, 'content'), join(plain.dir, 'content'), { recursive: true });
	const { code, said, folder } = await attempt(plain, 'stopped');
	expect(code).not.toBe(0);
	expect(said).toContain('does not lie in a git repository.');
	expect(said).toContain('HISTORY=none');
	expect(said).not.toMatch(/^\s+at /m);
	expect(has({ folder, said }, 'index.html')).toBe(false);
});

test('HISTORY=none goes on, and claims nothing that it does not know', async () => {
	const plain = new Repository(join(home, 'plain'));
	const built = await edition(plain, 'none', { HISTORY: 'none' });
	expect(built.said).toContain('HISTORY=none: this build does not look at the history');
	for (const event of eventsIn(built, 'calendars/training.ics')) {
		expect(event).toMatchObject({
			stamp: '2020-01-01T00:00:00Z',
			created: undefined,
			modified: undefined,
			sequence: undefined,
		});
	}
	expect(words(built, 'changes')).toContain('does not know');
});

test('any other value of HISTORY is refused', async () => {
	const { code, said } = await attempt(whole, 'other', { HISTORY: 'off' });
	expect(code).not.toBe(0);
	expect(said).toContain('HISTORY is "off". Set it to none, or take it out.');
});

test('a shallow clone is made whole where its remote can be reached, and stops the build where not', async () => {
	const shallow = (name: string) => {
		const clone = new Repository(join(home, name));
		whole.git('clone', '--quiet', '--depth=1', `file://${whole.dir}`, clone.dir);
		return clone;
	};
	const deepened = await edition(shallow('deepened'), 'built');
	expect(words(deepened, 'changes')).toContain('moved from Friday 3 to Saturday 4 March');

	const alone = shallow('alone');
	alone.git('remote', 'remove', 'origin');
	const { code, said } = await attempt(alone, 'stopped');
	expect(code).not.toBe(0);
	expect(said).toContain('This clone is shallow');
	expect(said).toContain('fetch-depth: 0');
});

test('what is not committed is dated by the last commit, and said', async () => {
	whole.write({ [spring]: springWith({ power: { date: '2028-03-05' } }) });
	const built = await edition(whole, 'uncommitted');
	expect(built.said).toContain('cohorts/schools/2021-spring.md has changes that are not committed');
	expect(words(built, 'schools/2021-spring/power')).toContain(
		'Moved from Saturday 4 March 2028 (changed on Wednesday 2 February 2028).',
	);
});
