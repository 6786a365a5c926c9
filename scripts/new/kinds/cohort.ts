import { weekdayOf } from '../../../src/domain/zoned-time.ts';
import type { Known } from '../asking.ts';
import { inComment, rowFault, rowOf, rowWords, sessionsFrom } from '../cohort-row.ts';
import { type DatedRun, holidaysBy, runsOf, type SiteContent } from '../content.ts';
import { newestOf, nextRun, seasonIn } from '../dates.ts';
import { fileText } from '../file-text.ts';
import { given, type Kind, notesOn } from '../kind.ts';
import { newestRun, shapeOfLast } from '../last-run.ts';
import { idFrom, nextName } from '../names.ts';
import { datesFault, fieldQuestion, idQuestion, programmeQuestion, rowIn } from '../questions.ts';
import { registrationFrom, registrationQuestion } from '../registration.ts';
import { datesLike, type Suggested } from '../rhythm.ts';
import { factsLeft, isSamePlace, openIn, shapeFrom, shapeQuestions } from '../run-shape.ts';

/** A new run of a course, in the shape of its newest one, with a session for each part. */
export const cohort: Kind = {
	about: 'a run of a course, with a session for each part',
	questions: (content) => {
		const shapeOf = ({ programme }: Known) => shapeOfLast('cohort', content, programme);
		const named = (field: 'title' | 'term') => (known: Known) => nameOf(content, known, field);
		return [
			programmeQuestion(content, { kind: 'course', asks: 'Which course does it run?' }),
			fieldQuestion('cohorts', 'title', {
				asks: 'What is it called?',
				isSuggestion: true,
				usual: named('title'),
			}),
			fieldQuestion('cohorts', 'term', {
				...{ asks: 'In which term is it?', isSuggestion: true, isOptional: true },
				isAsked: ({ programme }) =>
					newestRun('cohort', content, programme)?.run.draft?.term !== undefined,
				usual: named('term'),
			}),
			idQuestion(content, {
				folder: ({ programme }) => `cohorts/${programme}`,
				usual: (known) => slugOfNext(content, known),
			}),
			{
				answer: 'dates',
				asks: (known) =>
					[
						rowWords(content, known.programme),
						...notesOn(suggestion(content, known.programme).leftOut),
					].join(' '),
				isSuggestion: true,
				usual: ({ programme }) => suggestion(content, programme).dates.join(', '),
				fault: (answer, { programme }) =>
					rowFault(content, programme, rowIn(answer).length) ?? datesFault(answer),
			},
			...shapeQuestions('cohorts', content, shapeOf),
			registrationQuestion(content, { shapeOf }),
		];
	},
	make: (answers, content) => {
		const { programme = '', id } = answers;
		const earlier = shapeOfLast('cohort', content, programme);
		const shape = shapeFrom(answers, earlier);
		const { registration, open } = registrationFrom(answers.registration, earlier.registration);
		const dates = rowIn(answers.dates);
		const row = rowOf(content, programme, dates.length);
		const suggested = suggestion(content, programme);
		const weekdays = new Set(dates.map(weekdayOf));
		const data = {
			...{ title: answers.title, term: given(answers.term) },
			...shape,
			...(earlier.weekday !== undefined &&
				weekdays.size === 1 && { weekday: weekdayOf(dates[0] ?? '') }),
			...(registration !== undefined && { registration }),
			sessions: sessionsFrom(row, dates, !isSamePlace(answers, earlier)),
		};
		return {
			path: `cohorts/${programme}/${id}.md`,
			text: fileText('cohorts', {
				data,
				open: [...openIn(data), ...open],
				last: factsLeft(earlier, data),
				after: { sessions: row.slice(dates.length).flatMap(inComment) },
			}),
			notes: suggested.dates.join() === dates.join() ? notesOn(suggested.leftOut) : [],
		};
	},
};

/** The dates of the next term, one for each session. There are none before the first cohort. */
function suggestion(content: SiteContent, programme = ''): Suggested {
	const run = newestRun('cohort', content, programme);
	const next = nextRun(runsOf('cohort', content, programme), content.today);
	if (!run || !next) return { dates: [], leftOut: [] };
	const count = rowOf(content, programme).length;
	return datesLike(next.first, {
		// A session that was called off had its place in the row, unless another day took that.
		...{ like: run.planned.length === count ? run.planned : run.dates, count },
		holidayOf: holidaysBy(content, run.run.draft?.timeZone),
	});
}

function nameOf(content: SiteContent, { programme }: Known, field: 'title' | 'term' | 'slug') {
	const runs = runsOf('cohort', content, programme);
	const run = newestOf(runs);
	const next = nextRun(runs, content.today);
	const nameIn = ({ slug, run }: DatedRun<'cohort'>) =>
		field === 'slug' ? slug : run.draft?.[field];
	const name = run && nameIn(run);
	if (!run || !next || !name) return undefined;
	return nextName(name, {
		names: runs.flatMap((each) => nameIn(each) ?? []),
		from: { date: run.first, season: seasonIn(run.names) },
		to: { date: next.first, season: next.season },
	});
}

function slugOfNext(content: SiteContent, known: Known): string | undefined {
	const slug = nameOf(content, known, 'slug');
	if (slug) return slug;
	const year = suggestion(content, known.programme).dates[0]?.slice(0, 4);
	const title = idFrom(known.title ?? '');
	return year && !title.includes(year) ? `${year}-${title}` : title;
}
