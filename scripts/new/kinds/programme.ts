import type { ProgrammeData } from '../../../src/schemas/programme.ts';
import type { Known, Question } from '../asking.ts';
import { programmesOf, type SiteContent } from '../content.ts';
import { daysBetween } from '../dates.ts';
import { fileText } from '../file-text.ts';
import { type Answers, entriesOf, given, type Kind, type Made } from '../kind.ts';
import { idFrom } from '../names.ts';
import { datesFault, fieldQuestion, idQuestion, rowIn, textQuestion } from '../questions.ts';
import { registrationFrom, registrationQuestion } from '../registration.ts';
import { openIn, shapeFrom, shapeQuestions } from '../run-shape.ts';

type ProgrammeKind = ProgrammeData['kind'];

const kindWords: Record<ProgrammeKind, string> = {
	course: 'A course: it has numbered parts and runs in cohorts',
	series: 'A series: it has a subject and sessions each month',
	event: 'An event: it takes place once, on one day or several',
};

/** A new course, series or event. */
export const programme: Kind = {
	about: 'a course, a series or an event',
	questions: (content) => [
		{
			answer: 'kind',
			asks: 'What kind of programme is it?',
			choices: () => Object.entries(kindWords).map(([value, label]) => ({ value, label })),
			fault: () => undefined,
		},
		...questionsAbout(content),
	],
	make,
};

/** A new event. */
export const event: Kind = {
	about: 'an event with its own dates',
	questions: (content) => questionsAbout(content, 'event'),
	make: (answers) => make({ ...answers, kind: 'event' }),
};

function questionsAbout(content: SiteContent, fixed?: ProgrammeKind): Question[] {
	const is = (kind: ProgrammeKind) => (known: Known) => (fixed ?? known.kind) === kind;
	const isEvent = is('event');
	const field = (name: string, own: Partial<Question>) =>
		fieldQuestion('programmes', name, { ...own, kind: fixed ?? 'course' });
	return [
		field('title', { asks: 'What is it called?' }),
		field('summary', { asks: 'What do people learn or do there, in one sentence?' }),
		idQuestion(content, {
			...{ folder: () => 'programmes', hasPage: true },
			usual: ({ title }) => title,
		}),
		field('audience', { asks: 'Whom is it for? It may be empty.', isOptional: true }),
		{
			answer: 'part',
			asks: 'What are its parts called?',
			isAsked: is('course'),
			more: (index) =>
				`What is part ${index + 1} called?${index > 0 ? ' Empty: that was the last.' : ''}`,
			fault: (answer) =>
				entriesOf(answer).length > 0 ? undefined : 'Name at least one part of the course.',
		},
		{
			answer: 'dates',
			asks: 'On which date is it, such as 2027-03-03? Type several with commas between.',
			isAsked: isEvent,
			fault: datesFault,
		},
		...shapeQuestions('programmes', content, () => ({})).map((question) => ({
			...question,
			isAsked: (known: Known) => isEvent(known) && (question.isAsked?.(known) ?? true),
		})),
		{
			...registrationQuestion(content, {
				shapeOf: (known) => shapeFor(content, (fixed ?? known.kind) as ProgrammeKind),
				isSaid: () => false,
			}),
			isAsked: () => true,
		},
		textQuestion('What should its page say? You can write more in the file later.', true),
	];
}

/** The way to register, if all programmes of the kind that say one say the same word. */
function shapeFor(content: SiteContent, kind: ProgrammeKind): Readonly<Record<string, unknown>> {
	const words = programmesOf(content, kind).map(({ draft }) => draft?.registration);
	const [word] = words.filter((each) => typeof each === 'string');
	return word && words.every((each) => each === undefined || each === word)
		? { registration: word }
		: {};
}

function make(answers: Answers): Made {
	const { title, summary, id, kind } = answers;
	const { registration } = registrationFrom(answers.registration, undefined);
	const shape = kind === 'event' ? shapeFrom(answers, {}) : {};
	const data = {
		...{ kind, title, summary, audience: given(answers.audience) },
		...(registration !== undefined && { registration }),
		...shape,
		...(kind === 'course' && { parts: partsFrom(answers.part) }),
		...(kind === 'event' && { sessions: sessionsFrom(rowIn(answers.dates)) }),
	};
	const open = kind === 'event' ? openIn(data) : kind === 'series' ? ['tracks'] : [];
	return {
		path: `programmes/${id}.md`,
		text: fileText('programmes', {
			data,
			open: ['audience', 'cost', ...open],
			body: answers.text ?? '',
		}),
	};
}

function partsFrom(answer: string | undefined): { id: string; title: string }[] {
	const ids: string[] = [];
	return entriesOf(answer).map((title, index) => {
		ids.push(idFrom(title, ids) || idFrom(`part-${index + 1}`, ids));
		return { id: ids.at(-1) ?? '', title };
	});
}

function sessionsFrom(dates: readonly string[]): { id: string; date: string }[] {
	const days = dates.toSorted();
	const isOneRow = days.every(
		(day, index) => index === 0 || daysBetween(days[index - 1] ?? day, day) === 1,
	);
	const word = days.length > 1 && isOneRow ? 'day' : 'session';
	return days.map((date, index) => ({
		id: days.length > 1 ? `${word}-${index + 1}` : word,
		date,
	}));
}
