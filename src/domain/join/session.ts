import type { CohortData } from '../../schemas/cohort.ts';
import type { EventData } from '../../schemas/programme.ts';
import type { RegistrationData } from '../../schemas/registration.ts';
import type { ThemeData } from '../../schemas/theme.ts';
import { formerIds, oldestId } from '../identity.ts';
import { momentsOf, onClocksOf, type StatedTimes, timesFrom } from '../meeting-time.ts';
import type { Course, Facts, Series, Session, Venue, Zone } from '../model.ts';
import { placeInFull } from '../place.ts';
import { ContentError, type Shared } from './entry.ts';
import { factsOf, whereOf } from './facts.ts';

/** A session without the facts that it takes from the run around it. */
export interface OwnFacts extends Omit<Session, 'run' | 'registration' | 'position'> {
	/** The way to register for it that it states itself. */
	readonly stated?: RegistrationData | undefined;
}

type CohortSession = CohortData['sessions'][number];
type ThemeSession = ThemeData['sessions'][number];
type EventSession = EventData['sessions'][number];

/** The facts of a run that its sessions need. */
export interface Around {
	readonly collection: 'cohorts' | 'themes' | 'programmes';
	readonly id: string;
	readonly oldestId: string;
	readonly formerIds: readonly string[];
	/** The times that hold of its sessions unless they state their own. */
	readonly times: StatedTimes;
	/** The facts that hold of its sessions unless they state their own. */
	readonly facts: Facts;
	/** The way to register that it, or its programme, states. */
	readonly registration: RegistrationData;
	/** Finds the venue of an id. */
	readonly venueCalled: (id: string) => Venue;
	readonly tags: readonly string[];
	/** The zone that holds of its sessions unless they state their own. */
	readonly zone: Zone;
	/** The zone of the site. */
	readonly siteZone: Zone;
}

/**
 * A cohort's session. It takes its title and its address from its part unless it has its own.
 *
 * @throws {ContentError} when the course has no such part, or its times cannot be
 */
export function cohortSession(data: CohortSession, around: Around, course: Course): OwnFacts {
	const part = course.parts.find(({ id }) => id === data.part);
	if (!part) {
		throw new ContentError(
			around.collection,
			around.id,
			`there is no part "${data.part}" in the course ${course.id}. Its parts are ${course.parts.map(({ id }) => id).join(', ')}.`,
		);
	}
	const formerParts = data.id ? [] : (part.formerly ?? []);
	const slugs = [data.id ?? part.id, ...formerParts] as const;
	const formerly = data.formerly ?? formerParts.map((slug) => `${around.oldestId}/${slug}`);
	const { formerly: _, registration, place, venue, attendance, ...fields } = data;
	return {
		...fields,
		...datedFacts(data, around),
		...namesOf(slugs, formerly, around),
		title: data.title ?? part.title,
		summary: data.summary ?? part.summary,
		part,
		tracks: [],
		stated: registration,
	};
}

/**
 * The ids that a session has and had.
 *
 * @param slugs the last word of its id, then older ones
 */
function namesOf(
	slugs: readonly [string, ...string[]],
	formerly: readonly string[] | undefined,
	around: Around,
) {
	const [slug] = slugs;
	const id = `${around.id}/${slug}`;
	const parents = [around.id, ...around.formerIds];
	return {
		id,
		oldestId: oldestId({ parent: around.oldestId, slug, formerly }),
		formerIds: formerIds({ id, parents, slugs, formerly }),
	};
}

/**
 * A theme's session with the tracks that it names.
 *
 * @throws {ContentError} when the series has no such track, or its times cannot be
 */
export function themeSession(data: ThemeSession, around: Around, series: Series): OwnFacts {
	const { tracks = [] } = data;
	const unknown = tracks.find((track) => !series.tracks.some(({ id }) => id === track));
	if (unknown !== undefined) {
		throw new ContentError(
			around.collection,
			around.id,
			`there is no track "${unknown}" in the series ${series.id}. Its tracks are ${series.tracks.map(({ id }) => id).join(', ') || 'none'}.`,
		);
	}
	const { formerly, registration, place, venue, attendance, ...fields } = data;
	return {
		...fields,
		...datedFacts(data, around),
		...namesOf([data.id], formerly, around),
		tracks: series.tracks.filter(({ id }) => tracks.includes(id)),
		stated: registration,
	};
}

/**
 * A session of an event. It takes the title of the event, and with it the summary, unless it has its own.
 *
 * @throws {ContentError} when its times cannot be
 */
export function eventSession(
	data: EventSession,
	around: Around,
	event: Pick<EventData, 'title' | 'summary'>,
): OwnFacts {
	const { formerly, registration, place, venue, attendance, ...fields } = data;
	return {
		...fields,
		...datedFacts(data, around),
		...namesOf([data.id], formerly, around),
		title: data.title ?? event.title,
		summary: data.summary ?? (data.title === undefined ? event.summary : undefined),
		tracks: [],
		stated: registration,
	};
}

/** The subjects of something: those of what is around it, then its own, each once. */
export function sumOfTags(around: readonly string[], own: readonly string[] = []): string[] {
	return [...new Set([...around, ...own])];
}

/** A zone as a record states it. */
interface StatedZone {
	readonly timeZone?: string | undefined;
	readonly timeZoneName?: string | undefined;
}

/** The zone of the site, and the one that holds of a run that may state its own. */
export function zonesFrom(run: StatedZone, { site }: Pick<Shared, 'site'>) {
	const { timeZone, timeZoneName } = site;
	const siteZone = { timeZone, timeZoneName };
	return { siteZone, zone: zoneFrom(run, siteZone) };
}

/** The zone that a record states, or else that of what is around it. Only together do its two fields say one. */
function zoneFrom({ timeZone, timeZoneName }: StatedZone, around: Zone): Zone {
	return timeZone ? { timeZone, timeZoneName: timeZoneName ?? timeZone } : around;
}

/** The facts that a session takes from its run where it does not state them, and the instants that follow. */
function datedFacts(data: CohortSession | ThemeSession | EventSession, around: Around) {
	const { date } = data;
	const zone = zoneFrom(data, around.zone);
	const times = timesFrom(data, around.times);
	const where = whereOf(data, around.venueCalled, around.facts.where);
	try {
		const { start, end } = momentsOf({ date, ...times }, zone.timeZone);
		if (end <= start) {
			const last = [times.endDate, times.ends].filter(Boolean).join(' ');
			throw new RangeError(`it ends at ${last}, no later than it starts, ${times.starts ?? date}.`);
		}
		const meeting = { date, ...times, ...zone, place: placeInFull(where) };
		return {
			...factsOf(data, around.facts, where),
			...meeting,
			...{ start, end, onSiteClock: onClocksOf(around.siteZone, meeting) },
			status: data.status ?? 'scheduled',
			tags: sumOfTags(around.tags, data.tags),
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new ContentError(around.collection, around.id, `session of ${date}: ${error.message}`);
	}
}
