import { words } from '../words/index.ts';
import type { Session } from './model.ts';
import type { Past } from './past.ts';
import { attendanceOf } from './place.ts';
import { monthOf } from './schedule.ts';
import { tagId } from './tags.ts';

/** A fact by which people choose among sessions: a way to attend, a language, a level, or something that helps. */
export interface Choice {
	readonly kind: (typeof choiceKinds)[number];
	/** Its path below the schedule: `attendance/online`. */
	readonly id: string;
	/** The text of a link to it. */
	readonly label: string;
	/** The sessions of which it is true, in the middle of a sentence: "online sessions". */
	readonly subject: string;
}

/** The kinds of choice, in the order in which people ask for them. Each is the first word of its addresses. */
export const choiceKinds = ['attendance', 'language', 'level', 'access'] as const;

/**
 * The choices that a session belongs to. In a hybrid one people choose how they attend, and what helps at a venue helps
 * at its sessions. The language counts where it is stated, since a class may have a title in another one than it speaks.
 */
export function choicesOf({ where, level, access, language }: ChosenBy): Choice[] {
	const attendance = attendanceOf(where);
	const ways = attendance === 'hybrid' ? (['online', 'in-person'] as const) : [attendance];
	const offers = new Set([...(access?.offers ?? []), ...(where.venue?.access?.offers ?? [])]);
	const says = words.schedule;
	const choices: Choice[] = [
		...ways.flatMap((way) => (way ? [choice('attendance', way, says.attending(way))] : [])),
		...(language
			? [choice('language', language, says.spokenIn(words.facts.languageName(language)))]
			: []),
		...(level ? [choice('level', levelId(level), says.atLevel(level))] : []),
		...[...offers].map((offer) => choice('access', offer, says.offering(offer))),
	];
	// A level of signs alone has no address.
	return choices.filter(({ id }) => !id.endsWith('/'));
}

type ChosenBy = Pick<Session, 'where' | 'level' | 'access' | 'language'>;

function choice(
	kind: (typeof choiceKinds)[number],
	word: string,
	said: Pick<Choice, 'label' | 'subject'>,
): Choice {
	return { kind, id: `${kind}/${word.toLowerCase()}`, ...said };
}

/** @example levelId('A2+'); // => 'a2-plus' */
function levelId(level: string): string {
	return tagId(level.replaceAll('+', ' plus ').replaceAll('#', ' sharp '));
}

/** The choices that are true of some sessions and not of others, with those sessions. */
export function choicesAmong(
	sessions: readonly Session[],
): { readonly choice: Choice; readonly sessions: ReadonlySet<Session> }[] {
	const found = new Map<string, { choice: Choice; sessions: Set<Session> }>();
	for (const session of sessions) {
		for (const choice of choicesOf(session)) {
			const known = found.get(choice.id) ?? { choice, sessions: new Set() };
			known.sessions.add(session);
			found.set(choice.id, known);
		}
	}
	const place = ({ choice: { kind } }: { choice: Choice }) => choiceKinds.indexOf(kind);
	return [...found.values()]
		.filter((each) => each.sessions.size < sessions.length)
		.sort((a, b) => place(a) - place(b) || (a.choice.id < b.choice.id ? -1 : 1));
}

/** The ids of what the schedule once had at addresses of their own: every choice ever, and the month of every session. */
export function formerChoices(
	sessions: readonly Session[],
	{ choices }: Pick<Past, 'choices'>,
): string[] {
	return [...new Set([...choices, ...sessions.map(monthOf)])];
}
