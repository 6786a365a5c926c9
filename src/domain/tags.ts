import { words } from '../words/index.ts';
import type { Programme, Session } from './model.ts';

/** A subject that programmes, months or sessions are tagged with (schema.org: `keywords`). */
export interface Tag {
	/** The last word of its address. */
	readonly id: string;
	/** As it is typed first, with a capital: two spellings of one address are one subject. */
	readonly title: string;
	readonly programmes: readonly Programme[];
	/** The sessions with this tag, their programme's and run's tags included, in schedule order. */
	readonly sessions: readonly Session[];
}

/** The subjects of some programmes and sessions, in the order of the alphabet. */
export function tagsOf(programmes: readonly Programme[], sessions: readonly Session[]): Tag[] {
	const found = new Map<string, Tagged>();
	const tagged = (tag: string): Tagged => {
		const id = tagId(tag);
		const title = words.lists.capital(tag);
		const there = found.get(id) ?? { title, programmes: new Set(), sessions: new Set() };
		found.set(id, there);
		return there;
	};
	for (const programme of programmes)
		for (const tag of programme.tags) tagged(tag).programmes.add(programme);
	for (const session of sessions) for (const tag of session.tags) tagged(tag).sessions.add(session);
	// A tag of signs alone has no address.
	found.delete('');
	return [...found]
		.map(([id, { title, ...things }]) => ({
			...{ id, title },
			programmes: [...things.programmes],
			sessions: [...things.sessions],
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A subject while its programmes and sessions are gathered. Two spellings on one of them count once. */
interface Tagged {
	readonly title: string;
	readonly programmes: Set<Programme>;
	readonly sessions: Set<Session>;
}

/** The last words of the addresses that subjects once had and that none has today. */
export function formerTags(tags: readonly Tag[], ever: readonly string[]): string[] {
	const ids = new Set(ever.map(tagId)).difference(new Set(['', ...tags.map(({ id }) => id)]));
	return [...ids];
}

/**
 * The last word of a subject's address; empty for a tag without a letter or a figure.
 *
 * @example tagId('Père Noël'); // => 'pere-noel'
 */
export function tagId(tag: string): string {
	const plain = tag.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join('-');
}
