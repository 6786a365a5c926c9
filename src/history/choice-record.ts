import { choicesOf } from '../domain/choices.ts';
import { monthOf } from '../domain/schedule.ts';
import type { Difference } from './snapshot.ts';

/** The choices and the months that the schedule ever had, by their ids, each with the ids of its sessions. */
export type PublishedChoices = readonly (readonly [choice: string, ids: readonly string[]])[];

/**
 * Remembers by which facts people could choose in the schedule. The address of each choice and of each month was a
 * promise. A fact that was true of every session at every time was no choice.
 */
export class ChoiceRecord {
	readonly #known = new Map<string, { readonly ids: Set<string>; times: number }>();
	readonly #months = new Map<string, Set<string>>();
	/** How often a commit wrote a session. */
	#times = 0;

	/** Enters the sessions that a commit wrote. */
	enter({ after }: Difference): void {
		for (const session of after.flatMap(({ run }) => run.sessions)) {
			this.#times += 1;
			const month = monthOf(session);
			this.#months.set(month, (this.#months.get(month) ?? new Set()).add(session.id));
			for (const { id } of choicesOf(session)) {
				const known = this.#known.get(id) ?? { ids: new Set(), times: 0 };
				known.ids.add(session.id);
				known.times += 1;
				this.#known.set(id, known);
			}
		}
	}

	/** All that it remembers. */
	all(): PublishedChoices {
		const choices = [...this.#known].filter(([, { times }]) => times < this.#times);
		return [
			...choices.map(([choice, { ids }]) => [choice, [...ids]] as const),
			...[...this.#months].map(([month, ids]) => [month, [...ids]] as const),
		];
	}
}
