import { factNames } from '../schemas/fact-names.ts';
import type { Facts, Session } from './model.ts';

/** The facts that are the same for all of some sessions, so that they can be said once. */
export function factsInCommon(sessions: readonly Session[]): Partial<Facts> {
	const [first, ...others] = sessions;
	return first ? chosen(first, (name) => others.every((other) => isSame(first, other, name))) : {};
}

/** The facts of a session that are not the same for all the sessions around it. */
export function factsOfItsOwn(session: Session, around: readonly Session[]): Partial<Facts> {
	const shared = factsInCommon(around);
	return chosen(session, (name) => !isSame(session, shared, name));
}

/** Does a fact hold of both alike? */
export function isSame(a: Partial<Facts>, b: Partial<Facts>, name: keyof Facts): boolean {
	return a[name] === b[name] || JSON.stringify(a[name]) === JSON.stringify(b[name]);
}

function chosen(facts: Facts, isWanted: (name: keyof Facts) => boolean): Partial<Facts> {
	return Object.fromEntries(factNames.filter(isWanted).map((name) => [name, facts[name]]));
}
