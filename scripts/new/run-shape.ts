import type { CollectionName } from '../../src/schemas/collections.ts';
import { factNames } from '../../src/schemas/fact-names.ts';
import type { Known, Question } from './asking.ts';
import type { SiteContent } from './content.ts';
import { type Answers, given } from './kind.ts';
import { fieldQuestion } from './questions.ts';

/* The shape of a run: its times and its place, which the next one takes from the last. */

/** The shape as an earlier record has it. */
export type Shape = Readonly<Record<string, unknown>>;

/** The shape to suggest after the answers so far. */
export type ShapeOf = (known: Known) => Shape;

const NOWHERE = 'none';

/** Asks for the place and the times, and suggests those of an earlier record. Hours by the clock of its place stay there. */
export function shapeQuestions(
	collection: CollectionName,
	content: SiteContent,
	shapeOf: ShapeOf,
): Question[] {
	const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
	const field = (name: string, asks: string) =>
		fieldQuestion(collection, name, {
			...{ asks, isSuggestion: true, isOptional: true, kind: 'event' },
			usual: (known) => text(shapeOf(known)[name]),
		});
	const time = (name: string, asks: string): Question => ({
		...field(name, asks),
		usual: (known) => {
			const shape = shapeOf(known);
			const isOtherClock = shape.timeZone !== undefined && !isSamePlace(known, shape);
			return isOtherClock ? undefined : text(shape[name]);
		},
	});
	return [
		venueQuestion(content, (known, typed) =>
			typed.place === undefined ? text(shapeOf(known).venue) : undefined,
		),
		{
			...field(
				'place',
				'Where is it, such as Online (Zoom)? At a venue, the room there. It may be empty.',
			),
			usual: (known) => {
				const { venue = NOWHERE, place } = shapeOf(known);
				return (known.venue ?? NOWHERE) === venue ? text(place) : undefined;
			},
		},
		time('starts', 'When do its sessions start? Leave it empty while nobody knows.'),
		time('ends', 'When do they end? Leave it empty while nobody knows.'),
	];
}

/** Asks for the venue. Without venues in the content there is none to ask for. */
export function venueQuestion(
	{ venues }: SiteContent,
	usual: NonNullable<Question['usual']>,
): Question {
	return {
		answer: 'venue',
		asks: 'At which venue is it?',
		isAsked: () => venues.length > 0,
		choices: () => [
			...venues.map(({ file, draft }) => ({ value: file.id, label: draft?.name ?? file.id })),
			{ value: NOWHERE, label: 'None of these, or online' },
		],
		isSuggestion: true,
		usual: (known, typed) => usual(known, typed) ?? NOWHERE,
		fault: () => undefined,
	};
}

/** Do the answers say the place that an earlier record has? */
export function isSamePlace(answers: Partial<Answers>, shape: Shape): boolean {
	const { venue, place } = placeIn(answers);
	return venue === shape.venue && place === shape.place;
}

/** The place that the answers say. */
export function placeIn({ venue, place }: Partial<Answers>) {
	return { venue: venue === NOWHERE ? undefined : given(venue), place: given(place) };
}

/** The shape that the answers say. What goes with the place is copied while that stays the same. */
export function shapeFrom(answers: Answers, shape: Shape): Shape {
	const { timeZone, timeZoneName, language, attendance } = shape;
	return {
		...{ starts: given(answers.starts), ends: given(answers.ends), ...placeIn(answers), language },
		...(isSamePlace(answers, shape) && { timeZone, timeZoneName, attendance }),
	};
}

/**
 * The facts of an earlier record that the new one does not state. They may have changed, so that they are left as comments.
 */
export function factsLeft(earlier: Shape, data: Shape): Shape {
	const names = [...factNames, 'tags'].filter(
		(name) => earlier[name] !== undefined && data[name] === undefined,
	);
	return Object.fromEntries(names.map((name) => [name, earlier[name]]));
}

/** The fields of the shape that nobody knows yet. */
export function openIn(shape: Shape): string[] {
	return [
		...['starts', 'ends'].filter((name) => shape[name] === undefined),
		...(shape.place === undefined && shape.venue === undefined ? ['place', 'venue'] : []),
	];
}
