import type { CohortData } from '../../schemas/cohort.ts';
import type { RegistrationData } from '../../schemas/registration.ts';
import type { ThemeData } from '../../schemas/theme.ts';
import { formerIds, oldestId } from '../identity.ts';
import { lastDayOf } from '../meeting-time.ts';
import type { Cohort, Course, Programme, Series, Session, Theme } from '../model.ts';
import type { Closing, Registration } from '../registration.ts';
import { byStart } from '../schedule.ts';
import { goesAhead } from '../session.ts';
import { ContentError, type Entry, type Shared, slugOf } from './entry.ts';
import { factsOf, venuesOf, whereOf } from './facts.ts';
import { registrationFrom } from './registration.ts';
import {
	type Around,
	cohortSession,
	type OwnFacts,
	sumOfTags,
	themeSession,
	zonesFrom,
} from './session.ts';

type NonEmpty<Item> = [Item, ...Item[]];

/** A cohort of `programme` with its sessions. They know it in turn. */
export function cohortFrom(entry: Entry<CohortData>, programme: Course, shared: Shared): Cohort {
	const { formerly, registration: _, sessions: listed, ...others } = entry.data;
	const { place, venue, attendance, ...fields } = others;
	const around = aroundOf('cohorts', entry, programme, shared);
	const own = inOrder(
		around,
		listed.map((data) => cohortSession(data, around, programme)),
		byStart(programme),
	);
	const sessions: Session[] = [];
	const cohort: Cohort = {
		...fields,
		...joinedFacts(around, own, 'first-session'),
		programme,
		kind: 'cohort',
		sessions,
	};
	const { registration } = cohort;
	for (const [index, { stated, ...facts }] of own.entries()) {
		const position = own.length > 1 ? { number: index + 1, of: own.length } : undefined;
		const one = stated ? sessionRegistration(facts, stated, around) : registration;
		sessions.push({ ...facts, run: cohort, registration: one, position });
	}
	return cohort;
}

/** A theme of `programme` with its sessions. They know it in turn. */
export function themeFrom(entry: Entry<ThemeData>, programme: Series, shared: Shared): Theme {
	const { formerly, registration: _, sessions: listed, ...others } = entry.data;
	const { place, venue, attendance, ...fields } = others;
	const around = aroundOf('themes', entry, programme, shared);
	const own = inOrder(
		around,
		listed.map((data) => themeSession(data, around, programme)),
		byStart(programme),
	);
	const sessions: Session[] = [];
	const theme: Theme = {
		...fields,
		...joinedFacts(around, own, 'last-session'),
		programme,
		kind: 'theme',
		sessions,
	};
	for (const { stated, ...facts } of own) {
		const registration = sessionRegistration(facts, stated, around);
		sessions.push({ ...facts, run: theme, registration });
	}
	return theme;
}

/** The registration for one session: the one that it states itself, or that of its run for this session alone. */
export function sessionRegistration(
	facts: OwnFacts,
	stated: RegistrationData | undefined,
	around: Around,
): Registration {
	return registrationFrom(stated ?? around.registration, {
		sessions: [facts],
		closes: 'session',
		isOwn: stated !== undefined,
		contact: facts.contact,
		// A day that its run states ends with the run's clocks.
		timeZone: stated ? facts.timeZone : around.zone.timeZone,
	});
}

/** The sessions that a run's registration is for: those without one of their own, or all if none of those goes ahead. */
function withoutTheirOwn(sessions: NonEmpty<OwnFacts>): NonEmpty<OwnFacts> {
	const [first, ...others] = sessions.filter(({ stated }) => stated === undefined);
	return first && [first, ...others].some(goesAhead) ? [first, ...others] : sessions;
}

/** The run in the form in which its sessions need it. */
function aroundOf(
	collection: Around['collection'],
	{ id, data }: Entry<CohortData | ThemeData>,
	programme: Programme,
	shared: Shared,
): Around {
	const { formerly } = data;
	const own = 'tags' in data ? data.tags : undefined;
	// A dated record states its place itself, so it takes only the way to attend from its programme.
	const around = { attendance: programme.where.attendance };
	const venueCalled = venuesOf(shared, { collection, id });
	const slug = slugOf(id);
	return {
		...{ collection, id, times: data, venueCalled },
		...zonesFrom(data, shared),
		registration: data.registration ?? programme.registration ?? 'email',
		facts: factsOf(data, programme, whereOf(data, venueCalled, around)),
		tags: sumOfTags(programme.tags, own),
		oldestId: oldestId({ parent: programme.oldestId, slug, formerly }),
		formerIds: formerIds({ id, parents: programme.formerIds, slugs: [slug], formerly }),
	};
}

/**
 * Sessions in schedule order, whatever the order of their file.
 *
 * @throws {ContentError} when two share an address, or there is none
 */
export function inOrder(
	around: Around,
	sessions: OwnFacts[],
	order: ReturnType<typeof byStart>,
): NonEmpty<OwnFacts> {
	const ids = sessions.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) < index);
	if (twice !== undefined) {
		throw new ContentError(
			around.collection,
			around.id,
			`two sessions have the address ${twice}. Give one of them an id of its own.`,
		);
	}
	const [first, ...rest] = sessions.toSorted(order);
	if (!first) throw new ContentError(around.collection, around.id, 'list at least one session.');
	return [first, ...rest];
}

/** The facts that a run's file does not state in this form. */
export function joinedFacts(
	{ id, oldestId, formerIds, tags, zone, facts, registration }: Around,
	own: NonEmpty<OwnFacts>,
	closes: Exclude<Closing['by'], 'stated'>,
) {
	return {
		...facts,
		id,
		oldestId,
		formerIds,
		tags,
		startDate: own[0].date,
		endDate: lastDayOf(own) ?? own[0].date,
		end: new Date(Math.max(...own.map(({ end }) => end.getTime()))),
		registration: registrationFrom(registration, {
			sessions: withoutTheirOwn(own),
			closes,
			contact: facts.contact,
			timeZone: zone.timeZone,
		}),
	};
}
