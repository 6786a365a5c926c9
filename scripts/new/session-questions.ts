import type { Known, Question } from './asking.ts';
import type { SiteContent } from './content.ts';
import { fieldQuestion } from './questions.ts';
import { isOffVenue, lastOf, runOf, whereIs } from './run-lookup.ts';
import { placeIn, venueQuestion } from './run-shape.ts';

/* The questions when a session is and where, which it answers as its run does. */

/** Asks for its hours. Where the run states none they are those of the last session. */
export function time(content: SiteContent, name: 'starts' | 'ends'): Question {
	const [verb, verbs] = { starts: ['start', 'starts'], ends: ['end', 'ends'] }[name];
	return fieldQuestion('themes', `sessions.0.${name}`, {
		asks: `When does it ${verb}? Leave it empty if it ${verbs} when the others do.`,
		...{ isOptional: true, isSuggestion: true },
		usual: (known) => {
			const { starts, ends } = runOf(content, known)?.run.draft ?? {};
			const last = lastOf(content, known);
			// Hours by another clock say nothing without it, and an end some days later says nothing of one day.
			const isOther = last?.timeZone !== undefined || last?.endDate !== undefined;
			const isSaid = starts !== undefined || ends !== undefined;
			return isSaid || isOther ? undefined : last?.[name];
		},
	});
}

/** A place and a venue are one fact: a session that states one of them does not take the other from its run. */
export function placeOfEntry(content: SiteContent, answers: Known) {
	const { venue, isOwn } = whereIs(content, answers);
	const own = placeIn(answers);
	return isOwn || own.place !== undefined || own.venue !== venue ? own : {};
}

/** Asks where it is. Where the run does not say it, that is the place of the last session. */
export function placeQuestions(content: SiteContent): Question[] {
	return [
		venueQuestion(content, (known) => whereIs(content, known).venue),
		fieldQuestion('themes', 'sessions.0.place', {
			asks: (known) =>
				isOffVenue(content, known)
					? 'Where is it, such as Online (Zoom)?'
					: 'Where is it? Leave it empty if it is where the others are.',
			isOptional: (known) => !isOffVenue(content, known),
			isSuggestion: true,
			usual: (known) => {
				const { venue, place, isOwn } = whereIs(content, known);
				return isOwn && placeIn(known).venue === venue ? place : undefined;
			},
		}),
	];
}
