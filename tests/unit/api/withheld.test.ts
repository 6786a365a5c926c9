import { expect, test } from 'vitest';
import { programmeDocument } from '../../../src/api/programme-document.ts';
import { sessionDocument } from '../../../src/api/session-document.ts';
import { catalogueWith, cohort, course, theme } from '../content.ts';

const [first] = cohort.sessions;
const [evening] = theme.sessions;
if (!first || !evening) throw new Error('The examples have sessions.');

const after = {
	recording: 'https://media.example.org/recording',
	slides: 'https://files.example.org/slides.pdf',
};
const materials = [
	{ title: 'Sheet', file: '/files/sheet.pdf', when: 'before' as const },
	{ title: 'Answers', file: '/files/answers.pdf', when: 'after' as const },
];
const resources = [{ title: 'Map', file: '/files/map.pdf', kind: 'document' as const }];

const { site, programmes, sessions } = catalogueWith({
	course: {
		formerly: ['former-course'],
		resources,
		parts: course.parts.map((part) => ({ ...part, formerly: ['former-part'] })),
	},
	cohort: {
		formerly: ['schools/former-cohort'],
		weekday: 'Wednesday',
		registration: { url: 'https://forms.example.org/cohort' },
		sessions: [{ ...first, ...after, materials, formerly: ['schools/former-session'] }],
	},
	theme: { sessions: [{ ...evening, ...after, registration: { opens: '2020-10-01' } }] },
});
const publication = {
	site,
	revisionOf: () => undefined,
	addressOf: (path: string) => `https://training.example.org${path}`,
};
const documents = JSON.parse(
	JSON.stringify({
		programmes: programmes.map((programme) =>
			programmeDocument(programme, { publication, feedOf: () => undefined }),
		),
		sessions: sessions.map((session) => sessionDocument(session, publication)),
	}),
);
const text = JSON.stringify(documents);

test.each(['former-course', 'former-part', 'former-cohort', 'former-session', 'Wednesday'])(
	'%s is for editors and stays out of the data for programs',
	(word) => {
		expect(text.replaceAll(/"uid":"[^"]*"/g, '')).not.toContain(word);
	},
);

test('a link that pages show once a session is over stays out as well', () => {
	for (const link of [...Object.values(after), 'Answers', 'answers.pdf']) {
		expect(text).not.toContain(link);
	}
});

test('a file of the content has its whole address', () => {
	const url = (name: string) => `https://training.example.org/files/${name}.pdf`;
	const course = documents.programmes.find(({ id }: { id: string }) => id === 'schools');
	expect(course.resources).toEqual([{ title: 'Map', kind: 'document', url: url('map') }]);
	const session = documents.sessions.find(({ part }: { part?: string }) => part === 'change');
	expect(session.materials).toEqual([{ title: 'Sheet', url: url('sheet') }]);
});

test('a run says nothing that its sessions may say otherwise', () => {
	for (const { run } of documents.sessions) {
		for (const name of ['starts', 'ends', 'place', 'registration', 'sessions']) {
			expect(run).not.toHaveProperty(name);
		}
	}
});

test('registration is told with its dates settled, not as it was typed', () => {
	const registration = documents.sessions.map((session: { registration: object }) =>
		Object.keys(session.registration).sort(),
	);
	expect(registration).toEqual([
		['email', 'full', 'kind', 'opens', 'opensAt'],
		['email', 'full', 'kind', 'url'],
	]);
});
