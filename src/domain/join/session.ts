import type { CohortData } from '../../schemas/cohort.ts';
import type { ThemeData } from '../../schemas/theme.ts';
import { formerIds, oldestId } from '../identity.ts';
import type { Course, Series, Session } from '../model.ts';
import { instantOf } from '../zoned-time.ts';
import { ContentError } from './entry.ts';

/** A session without the facts that it takes from the run around it. */
export type OwnFacts = Omit<Session, 'run' | 'registration' | 'position'>;

type CohortSession = CohortData['sessions'][number];
type ThemeSession = ThemeData['sessions'][number];

/** The facts of a run that its sessions need. */
export interface Around {
	readonly collection: 'cohorts' | 'themes';
	readonly id: string;
	readonly oldestId: string;
	readonly formerIds: readonly string[];
	readonly starts: string;
	readonly ends: string;
	readonly place: string;
	readonly timeZone: string;
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
	const { formerly: _, ...fields } = data;
	return {
		...fields,
		...datedFacts(data, around),
		...namesOf(slugs, formerly, around),
		title: data.title ?? part.title,
		summary: data.summary ?? part.summary,
		part,
		tracks: [],
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
	const unknown = data.tracks.find((track) => !series.tracks.some(({ id }) => id === track));
	if (unknown !== undefined) {
		throw new ContentError(
			around.collection,
			around.id,
			`there is no track "${unknown}" in the series ${series.id}. Its tracks are ${series.tracks.map(({ id }) => id).join(', ')}.`,
		);
	}
	const { formerly, registration, ...fields } = data;
	return {
		...fields,
		...datedFacts(data, around),
		...namesOf([data.id], formerly, around),
		tracks: series.tracks.filter(({ id }) => data.tracks.includes(id)),
	};
}

/** The facts that a session takes from its run where it does not state them, and the instants that follow. */
function datedFacts(data: CohortSession | ThemeSession, around: Around) {
	const { date, starts = around.starts, ends = around.ends, place = around.place } = data;
	try {
		const start = instantOf(date, starts, around.timeZone);
		const end = instantOf(date, ends, around.timeZone);
		if (end <= start)
			throw new RangeError(`it ends at ${ends}, no later than it starts, ${starts}.`);
		return { starts, ends, start, end, place, status: data.status ?? 'scheduled' };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new ContentError(around.collection, around.id, `session of ${date}: ${error.message}`);
	}
}
