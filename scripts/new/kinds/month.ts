import { tracksOf } from '../../../src/checker/content.ts';
import { weekdayOf } from '../../../src/domain/zoned-time.ts';
import type { Known } from '../asking.ts';
import { runsOf, type SiteContent } from '../content.ts';
import { nextMonth, nextRun, seasonIn } from '../dates.ts';
import { fileText } from '../file-text.ts';
import { given, type Kind, notesOn } from '../kind.ts';
import { newestRun, shapeOfLast } from '../last-run.ts';
import { idFrom, nextName } from '../names.ts';
import { fieldQuestion, idQuestion, programmeQuestion } from '../questions.ts';
import { registrationFrom, registrationQuestion } from '../registration.ts';
import { factsLeft, isSamePlace, openIn, shapeFrom, shapeQuestions } from '../run-shape.ts';
import { inComment, sessionsFault, slotQuestion, slotsOf, titled } from '../slots.ts';

/** A new month of a series, with the days, tracks and formats of its newest one. */
export const month: Kind = {
	about: 'a month of a series, with its sessions',
	questions: (content) => {
		const shapeOf = ({ programme }: Known) => shapeOfLast('theme', content, programme);
		return [
			programmeQuestion(content, { kind: 'series', asks: 'Of which series is it?' }),
			{
				answer: 'month',
				asks: 'Which month is it, such as 2027-03?',
				isSuggestion: true,
				usual: ({ programme }) => monthToCome(content, programme),
				fault: (answer) =>
					/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(answer)
						? undefined
						: 'Type a month as year-month, such as 2027-03.',
			},
			fieldQuestion('themes', 'title', { asks: 'What is its subject?' }),
			fieldQuestion('themes', 'name', {
				asks: 'What is it called, such as "Summer 2027"?',
				...{ isSuggestion: true, isOptional: true },
				isAsked: ({ programme }) =>
					newestRun('theme', content, programme)?.run.draft?.name !== undefined,
				usual: (known) => nameOf(content, known, 'name'),
			}),
			fieldQuestion('themes', 'summary', {
				...{ asks: 'What is it about, in a sentence? It may be empty.', isOptional: true },
			}),
			idQuestion(content, {
				folder: ({ programme }) => `themes/${programme}`,
				usual: (known) =>
					known.name ? nameOf(content, known, 'slug') || idFrom(known.name) : known.month,
			}),
			{
				answer: 'session',
				asks: 'What are its sessions called?',
				slots: (known) => slotsOf(content, known).slots.map(slotQuestion),
				more: (index) =>
					`Session ${index + 1}: type its date and its title, such as “2027-03-03 First steps”. Empty: that was the last.`,
				fault: (answer, known) => sessionsFault(answer, slotsOf(content, known).slots.length),
			},
			...shapeQuestions('themes', content, shapeOf),
			registrationQuestion(content, { shapeOf }),
		];
	},
	make: (answers, content) => {
		const { programme = '', id } = answers;
		const earlier = shapeOfLast('theme', content, programme);
		const shape = shapeFrom(answers, earlier);
		const { registration, open } = registrationFrom(answers.registration, earlier.registration);
		const { slots, leftOut } = slotsOf(content, answers, !isSamePlace(answers, earlier));
		const tracks = (tracksOf(content.programmes.get(programme)) ?? []).flatMap(
			(track) => track?.id ?? [],
		);
		const { sessions, untitled, places } = titled(answers.session ?? '', slots, tracks);
		const { weekday } = earlier;
		const isSameDay = sessions.every(({ date }) => weekdayOf(date) === weekday);
		const data = {
			...{ title: answers.title, name: given(answers.name), summary: given(answers.summary) },
			...shape,
			...(isSameDay && { weekday }),
			...(registration !== undefined && { registration }),
			sessions,
		};
		return {
			path: `themes/${programme}/${id}.md`,
			text: fileText('themes', {
				data,
				open: [...openIn(data), 'summary', ...open],
				last: { ...factsLeft(earlier, data), ...places },
				after: { sessions: untitled.flatMap(inComment) },
			}),
			notes: notesOn(leftOut),
		};
	},
};

function monthToCome(content: SiteContent, programme = ''): string {
	const newest = newestRun('theme', content, programme);
	// A run with a name is one of a season, or of several months.
	const next =
		newest?.run.draft?.name === undefined
			? undefined
			: nextRun(runsOf('theme', content, programme), content.today);
	return next?.first.slice(0, 7) ?? nextMonth(newest?.last.slice(0, 7), content.today);
}

function nameOf(
	content: SiteContent,
	{ programme, month = '' }: Known,
	field: 'name' | 'slug',
): string | undefined {
	const runs = runsOf('theme', content, programme);
	const run = newestRun('theme', content, programme);
	const next = nextRun(runs, content.today);
	const nameIn = (each: typeof run) => (field === 'slug' ? each?.slug : each?.run.draft?.name);
	const name = nameIn(run);
	if (!run || !name || !next) return undefined;
	return nextName(name, {
		names: runs.flatMap((each) => nameIn(each) ?? []),
		from: { date: run.first, season: seasonIn(run.names) },
		// The season of another month is not known.
		to: {
			date: `${month}-01`,
			season: month === next.first.slice(0, 7) ? next.season : undefined,
		},
	});
}
