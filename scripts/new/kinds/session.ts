import { programmeOf } from '../../../src/checker/content.ts';
import { weekdayOf } from '../../../src/domain/zoned-time.ts';
import { date } from '../../../src/schemas/fields.ts';
import { withSession } from '../append.ts';
import { given, type Kind, notesOn } from '../kind.ts';
import { idFrom } from '../names.ts';
import { faultIn, fieldQuestion, rowIn } from '../questions.ts';
import { registrationFrom, registrationQuestion } from '../registration.ts';
import {
	allRuns,
	isTaught,
	needsTitle,
	partOf,
	partsIn,
	runOf,
	suggestion,
	tracksIn,
} from '../run-lookup.ts';
import { placeOfEntry, placeQuestions, time } from '../session-questions.ts';

/** One more session of a cohort, a month or an event that is there already. */
export const session: Kind = {
	about: 'a session of a cohort, a month or an event that is there',
	questions: (content) => [
		{
			answer: 'to',
			asks: 'To which cohort, month or event does it belong?',
			choices: () =>
				allRuns(content).map(({ run }) => ({
					value: run.file.id,
					label: [programmeOf(run.file, content)?.draft?.title, run.draft?.title]
						.filter((title, index, titles) => title && titles.indexOf(title) === index)
						.join(': '),
				})),
			usual: () => undefined,
			fault: () => undefined,
		},
		{
			answer: 'part',
			asks: 'On which part of the course is it?',
			isAsked: (known) => runOf(content, known)?.run.kind === 'cohort',
			choices: (known) =>
				partsIn(content, known).map(({ id, title }) => ({ value: id, label: title })),
			isSuggestion: true,
			usual: (known) => partsIn(content, known).find(({ id }) => !isTaught(content, known, id))?.id,
			fault: () => undefined,
		},
		{
			...fieldQuestion('themes', 'sessions.0.title', {
				asks: (known) =>
					needsTitle(content, known)
						? 'What is the session called?'
						: 'What is the session called? Leave it empty for the title of its part or event.',
				isOptional: (known) => !needsTitle(content, known),
			}),
		},
		{
			answer: 'date',
			asks: (known) =>
				['On which date is it?', ...notesOn(suggestion(content, known).leftOut)].join(' '),
			isSuggestion: true,
			usual: (known) => suggestion(content, known).dates[0],
			fault: (answer, known) => {
				const wrong = faultIn(date, answer);
				const { draft } = runOf(content, known)?.run ?? {};
				const day = draft && 'weekday' in draft ? draft.weekday : undefined;
				if (wrong || !day || weekdayOf(answer) === day) return wrong;
				return `That is a ${weekdayOf(answer)}, and the file says weekday: ${day}. Type a ${day}, or take that line out of the file first.`;
			},
		},
		{
			answer: 'tracks',
			asks: 'For which tracks is it? Type several with commas between.',
			isAsked: (known) => tracksIn(content, known).length > 0,
			isSuggestion: true,
			usual: (known) => tracksIn(content, known).join(', '),
			fault: (answer, known) => {
				const tracks = tracksIn(content, known);
				const wrong = rowIn(answer).find((track) => !tracks.includes(track));
				if (rowIn(answer).length > 0 && !wrong) return undefined;
				return `Type tracks of this series: ${tracks.join(', ')}.`;
			},
		},
		time(content, 'starts'),
		time(content, 'ends'),
		...placeQuestions(content),
		fieldQuestion('themes', 'sessions.0.summary', {
			...{ asks: 'What is it about, in a sentence? It may be empty.', isOptional: true },
		}),
		registrationQuestion(content, {
			shapeOf: () => ({}),
			isSaid: (known) => {
				const { run } = runOf(content, known) ?? {};
				const programme = run && programmeOf(run.file, content);
				return [run?.draft, programme?.draft].some((each) => each?.registration !== undefined);
			},
		}),
	],
	make: (answers, content) => {
		const source = runOf(content, answers);
		if (!source) throw new Error(`There is no ${answers.to} in the content.`);
		const { run } = source;
		const title = given(answers.title);
		const ids = (run.draft?.sessions ?? []).flatMap((each) => each?.id ?? partOf(each) ?? []);
		// The first session on a part has the id of the part.
		const id =
			run.kind !== 'cohort' || ids.includes(answers.part ?? '')
				? idFrom(title || answers.part || '', ids) || idFrom(`session-${ids.length + 1}`, ids)
				: undefined;
		const tracks = rowIn(answers.tracks);
		const { registration } = registrationFrom(given(answers.registration), undefined);
		const entry = {
			...{ part: given(answers.part), id, title, date: answers.date },
			...(tracks.length > 0 && { tracks }),
			...{ starts: given(answers.starts), ends: given(answers.ends) },
			...placeOfEntry(content, answers),
			...{ summary: given(answers.summary), registration },
		};
		const suggested = suggestion(content, answers);
		return {
			path: run.file.path,
			text: withSession(run.file, entry),
			isAdded: true,
			notes: suggested.dates[0] === answers.date ? notesOn(suggested.leftOut) : [],
		};
	},
};
