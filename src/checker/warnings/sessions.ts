import { advice, beside, example } from '../../reading/advice.ts';
import { allOf } from '../../reading/phrases.ts';
import {
	at,
	type Content,
	partsOf,
	programmeOf,
	type Rule,
	type RunSource,
	type SessionSource,
	sessionsOf,
} from '../content.ts';
import { comingSessions } from './coming.ts';

/** Warns of a session without a summary: people cannot tell from a title what it is about. */
export const noSummary: Rule = function* (content) {
	const hint = advice`Say in a sentence what people learn in it. Add a line, such as\n${example(beside('summary: How to hold a conversation that builds trust.'))}`;
	for (const { run, session, path } of comingSessions(content)) {
		// An event has a summary, and so has a session that bears its title.
		if (session.summary || (run.kind === 'event' && !session.title)) continue;
		if (run.kind !== 'cohort') {
			yield at(run.file, [...path, session.title ? 'title' : 'id'], {
				rule: 'no-summary',
				message: 'This session has no summary.',
				...hint,
			});
			continue;
		}
		const course = programmeOf(run.file, content);
		const index = partsOf(course)?.findIndex((part) => part?.id === session.part) ?? -1;
		if (!course || index < 0 || partsOf(course)?.[index]?.summary) continue;
		yield at(course.file, ['parts', index, 'title'], {
			rule: 'no-summary',
			message: 'This part has no summary, and there are sessions on it to come.',
			...hint,
		});
	}
};

/** Warns of a coming cohort that leaves out a part of its course. */
export const partLeftOut: Rule = function* (content) {
	for (const { run, parts } of comingCohorts(content)) {
		const sessions = sessionsOf([run]).map(({ session }) => session);
		const taught = new Set(sessions.map(({ part }) => part));
		// A part that is misspelt, or named twice, is reported as an error.
		const isAmiss = sessions.some(
			({ part, id }, index) =>
				!part ||
				!parts.includes(part) ||
				(!id && sessions.findIndex((other) => other.part === part && !other.id) !== index),
		);
		if (isAmiss) continue;
		const left = parts.filter((part) => !taught.has(part));
		if (left.length === 0) continue;
		yield at(run.file, ['sessions'], {
			rule: 'part-left-out',
			message: `This cohort has no session on ${allOf(left)}.`,
			hint: `If you mean to leave it out, ignore this. If not, add it to sessions:\n- part: ${left[0]}\n  date: …`,
		});
	}
};

/** Warns of a coming cohort that teaches the parts in another order than its course. */
export const partOrder: Rule = function* (content) {
	for (const { run, parts, coming } of comingCohorts(content)) {
		const inOrder = coming.toSorted((a, b) =>
			(a.session.date ?? '') < (b.session.date ?? '') ? -1 : 1,
		);
		let [before] = inOrder;
		for (const source of inOrder.slice(1)) {
			const [first, second] = [before, source].map((each) =>
				parts.indexOf(each?.session.part ?? ''),
			);
			before = source;
			if (first === undefined || second === undefined || first < 0 || second < 0 || first <= second)
				continue;
			yield at(run.file, [...source.path, 'date'], {
				rule: 'part-order',
				message: `In this cohort ${source.session.part} comes after ${parts[first]}; in the course it comes before.`,
				hint: 'Check the dates.',
			});
		}
	}
};

/** Yields each cohort with coming sessions, those sessions, and the ids of the parts of its course. */
function* comingCohorts(
	content: Content,
): Iterable<{ run: RunSource; parts: string[]; coming: SessionSource[] }> {
	for (const [run, coming] of Map.groupBy(comingSessions(content), (source) => source.run)) {
		const parts = partsOf(programmeOf(run.file, content))?.flatMap((part) => part?.id ?? []);
		if (run.kind === 'cohort' && parts) yield { run, parts, coming };
	}
}
