import { describe, expect, it } from 'vitest';
import { withSession } from '../../../../scripts/new/append.ts';
import { siteContent } from '../../../../scripts/new/content.ts';
import { contentFile } from '../../../../src/reading/file.ts';
import { fixtures } from './copies.ts';

const entry = { id: 'new-one', title: 'A "new": one', date: '2027-05-03', tracks: ['a'] };

/** The lines of a text, with their ends. */
const linesOf = (text: string) => text.split(/(?<=\n)/);

/** The lines that were added. Everything else has to stand there as before. */
function added(before: string, after: string): string {
	const [old, now] = [linesOf(before), linesOf(after)];
	const first = now.findIndex((line, index) => line !== old[index]);
	const count = now.length - old.length;
	expect([...now.slice(0, first), ...now.slice(first + count)]).toEqual(old);
	return now.slice(first, first + count).join('');
}

function addedTo(fields: string, body = ''): string {
	const text = `---\n${fields}\n---\n${body}`;
	return added(text, withSession(contentFile('themes/talks/2027-03.md', text), entry));
}

describe('a session that is added to a file', () => {
	it('stands behind the last one, set in as it is', () => {
		expect(addedTo('sessions:\n    -   id: one\n        date: 2027-03-03')).toBe(
			'    -   id: new-one\n        title: \'A "new": one\'\n        date: 2027-05-03\n        tracks: [a]\n',
		);
		expect(addedTo('sessions:\n- id: one\n  date: 2027-03-03\nregistration: none')).toContain(
			'- id: new-one\n  title',
		);
	});

	it('is in brackets where the last one is', () => {
		expect(addedTo('sessions:\n  - { id: one, date: 2027-03-03 }\nregistration: none')).toBe(
			'  - { id: new-one, title: \'A "new": one\', date: 2027-05-03, tracks: [a] }\n',
		);
	});

	it('is quoted in brackets where a sign there would end it', () => {
		const text = '---\nsessions:\n  - { id: one, date: 2027-03-03 }\n---\n';
		const file = contentFile('themes/talks/2027-03.md', text);
		const registration = { email: 'training@example.org', places: 12 };
		const one = { ...entry, title: 'Bread, butter & [tea]', registration };
		expect(added(text, withSession(file, one))).toBe(
			'  - { id: new-one, title: "Bread, butter & [tea]", date: 2027-05-03, registration: { email: training@example.org, places: 12 }, tracks: [a] }\n',
		);
	});

	it('has an empty line before it where the others have one', () => {
		const fields =
			'sessions:\n  - id: one\n    date: 2027-03-03\n\n  - id: two\n    date: 2027-03-10';
		expect(addedTo(fields)).toMatch(/^\n {2}- id: new-one\n/);
	});

	it('leaves comments, quotes and texts of several lines where they are', () => {
		const fields = [
			'# The best month',
			'sessions: # all of them',
			"  - id: 'one'   # first",
			'    date: 2027-03-03',
			'    text: |',
			'      Bring a **pen**.',
			'',
			'      And a friend.',
			'    # Its room is small.',
			'# How to register',
			'registration:   none',
		];
		expect(addedTo(fields.join('\n'), '\nA text.\n')).toMatch(/^ {2}- id: new-one\n/);
		const text = `---\n${fields.join('\n')}\n---\n`;
		const file = contentFile('themes/talks/2027-03.md', text);
		// A comment that is set in as the fields are belongs to the session before.
		expect(withSession(file, entry)).toContain('    # Its room is small.\n  - id: new-one\n');
	});

	it('ends its lines as the file does', () => {
		const text = '\uFEFF---\r\nsessions:\r\n  - id: one\r\n    date: 2027-03-03\r\n---\r\n';
		const file = contentFile('themes/talks/2027-03.md', text);
		expect(added(text, withSession(file, entry))).not.toMatch(/[^\r]\n/);
	});

	it('is refused, with the mend, where it would change a line that is there', () => {
		expect(() => addedTo('sessions: [{ id: one, date: 2027-03-03 }]')).toThrow(
			'Each session there has to begin a line of its own',
		);
		expect(() => addedTo('sessions:\n  - id: one\n    date 2027-03-03')).toThrow('npm run check');
	});

	it.each(fixtures)('is all that a difference of any file of %s shows', (fixture) => {
		const { runs } = siteContent(`tests/fixtures/${fixture}`, new Date('2027-03-03'));
		for (const { file } of runs) {
			expect(
				added(file.text, withSession(file, { ...entry, tracks: undefined })),
				file.path,
			).toContain('id: new-one');
		}
	});
});
