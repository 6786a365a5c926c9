import { factNames } from '../../schemas/fact-names.ts';
import type { FactsData } from '../../schemas/facts.ts';
import type { Facts, Venue, Where } from '../model.ts';
import { attendanceOf } from '../place.ts';
import type { Contact } from '../site.ts';
import { ContentError, type Shared } from './entry.ts';

/** The facts of something around: a programme or a run, joined, or the site, which has a contact alone. */
type Around = Partial<Facts> & { readonly contact: Contact };

/**
 * The facts that hold of a record: its own where it states them, or else those of what is around it. A fact of its own
 * replaces the other whole.
 *
 * @param where where it takes place, since a run does not take that from its programme
 */
export function factsOf(own: FactsData, around: Around, where: Where): Facts {
	const known = factNames.map((name) => [name, own[name] ?? around[name]] as const);
	const stated = known.filter(([, value]) => value !== undefined);
	return { contact: around.contact, ...Object.fromEntries(stated), where };
}

/**
 * The place of a record. A place and a venue are one fact: a record that states one of them takes neither from what is
 * around it.
 *
 * A place of its own takes nothing from around it but `in-person`.
 *
 * @param venueCalled finds the venue of an id
 * @param around the place of what is around the record, or the way to attend alone
 */
export function whereOf(
	{ place, venue, attendance }: FactsData,
	venueCalled: (id: string) => Venue,
	around: Where = {},
): Where {
	const isOwn = place !== undefined || venue !== undefined;
	const own = isOwn
		? { place, venue: venue === undefined ? undefined : venueCalled(venue), attendance }
		: { ...around, attendance: attendance ?? around.attendance };
	if (attendanceOf(own) || around.attendance !== 'in-person') return own;
	return { ...own, attendance: around.attendance };
}

/**
 * Finds venues by their ids.
 *
 * @param holder names the file that asks, for the error
 */
export function venuesOf(
	{ venues }: Pick<Shared, 'venues'>,
	holder: { readonly collection: string; readonly id: string },
): (id: string) => Venue {
	return (id) => {
		const found = venues.find((each) => each.id === id);
		if (found) return { id, ...found.data };
		throw new ContentError(
			holder.collection,
			holder.id,
			`there is no venue "${id}". The venues are ${venues.map((each) => each.id).join(', ') || 'none so far'}.`,
		);
	};
}
