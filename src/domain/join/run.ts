import type { CohortData } from '../../schemas/cohort.ts';
import type { ThemeData } from '../../schemas/theme.ts';
import { formerIds, oldestId } from '../identity.ts';
import type { Cohort, Course, Programme, Series, Session, Theme } from '../model.ts';
import type { Closing } from '../registration.ts';
import { byStart } from '../schedule.ts';
import type { Site } from '../site.ts';
import { ContentError, type Entry, slugOf } from './entry.ts';
import { registrationFrom } from './registration.ts';
import { type Around, cohortSession, type OwnFacts, themeSession } from './session.ts';

type NonEmpty<Item> = [Item, ...Item[]];

/** A cohort of `programme` with its sessions. They know it in turn. */
export function cohortFrom(entry: Entry<CohortData>, programme: Course, site: Site): Cohort {
	const { formerly, sessions: listed, ...fields } = entry.data;
	const around = aroundOf('cohorts', entry, programme, site);
	const own = inOrder(
		around,
		listed.map((data) => cohortSession(data, around, programme)),
		programme,
	);
	const sessions: Session[] = [];
	const cohort: Cohort = {
		...fields,
		...joinedFacts(entry, around, own, { programme, closes: 'first-session' }),
		kind: 'cohort',
		sessions,
	};
	const { registration } = cohort;
	for (const [index, facts] of own.entries()) {
		const position = own.length > 1 ? { number: index + 1, of: own.length } : undefined;
		sessions.push({ ...facts, run: cohort, registration, position });
	}
	return cohort;
}

/** A theme of `programme` with its sessions. They know it in turn. */
export function themeFrom(entry: Entry<ThemeData>, programme: Series, site: Site): Theme {
	const { formerly, sessions: listed, ...fields } = entry.data;
	const around = aroundOf('themes', entry, programme, site);
	const own = inOrder(
		around,
		listed.map((data) => themeSession(data, around, programme)),
		programme,
	);
	const sessions: Session[] = [];
	const theme: Theme = {
		...fields,
		...joinedFacts(entry, around, own, { programme, closes: 'last-session' }),
		kind: 'theme',
		sessions,
	};
	const stated = new Map(listed.map(({ id, registration }) => [`${entry.id}/${id}`, registration]));
	for (const facts of own) {
		const own = stated.get(facts.id);
		const registration = registrationFrom(own ?? entry.data.registration ?? {}, {
			sessions: [facts],
			closes: 'session',
			isOwn: own !== undefined,
			contact: programme.contact,
			timeZone: site.timeZone,
		});
		sessions.push({ ...facts, run: theme, registration });
	}
	return theme;
}

/** The run in the form in which its sessions need it. */
function aroundOf(
	collection: Around['collection'],
	{ id, data }: Entry<CohortData | ThemeData>,
	programme: Programme,
	{ timeZone }: Site,
): Around {
	const { starts, ends, place, formerly } = data;
	const slug = slugOf(id);
	return {
		...{ collection, id, starts, ends, place, timeZone },
		oldestId: oldestId({ parent: programme.oldestId, slug, formerly }),
		formerIds: formerIds({ id, parents: programme.formerIds, slugs: [slug], formerly }),
	};
}

/**
 * Sessions in schedule order, whatever the order of their file.
 *
 * @throws {ContentError} when two share an address, or there is none
 */
function inOrder(around: Around, sessions: OwnFacts[], programme: Programme): NonEmpty<OwnFacts> {
	const ids = sessions.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) < index);
	if (twice !== undefined) {
		throw new ContentError(
			around.collection,
			around.id,
			`two sessions have the address ${twice}. Give one of them an id of its own.`,
		);
	}
	const [first, ...rest] = sessions.toSorted(byStart(programme));
	if (!first) throw new ContentError(around.collection, around.id, 'list at least one session.');
	return [first, ...rest];
}

/** The facts that a run's file does not state in this form. */
function joinedFacts<P extends Programme>(
	{ data }: Entry<CohortData | ThemeData>,
	{ id, oldestId, formerIds, timeZone }: Around,
	own: NonEmpty<OwnFacts>,
	{ programme, closes }: { programme: P; closes: Exclude<Closing['by'], 'stated'> },
) {
	return {
		id,
		oldestId,
		formerIds,
		programme,
		startDate: own[0].date,
		endDate: (own.at(-1) ?? own[0]).date,
		end: new Date(Math.max(...own.map(({ end }) => end.getTime()))),
		registration: registrationFrom(data.registration ?? {}, {
			sessions: own,
			closes,
			contact: programme.contact,
			timeZone,
		}),
	};
}
