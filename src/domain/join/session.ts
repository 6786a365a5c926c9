import type { CohortData } from '../../schemas/cohort.ts';
import type { ThemeData } from '../../schemas/theme.ts';
import { formerIds, oldestId } from '../identity.ts';
import type { Course, Series } from '../programme.ts';
import type { Session } from '../session.ts';
import { instantOf } from '../zoned-time.ts';
import { ContentError } from './entry.ts';

/** The facts of a session that it does not take from the run around it. */
export type OwnFacts = Omit<Session, 'run' | 'registration' | 'position'>;

type CohortSession = CohortData['sessions'][number];
type ThemeSession = ThemeData['sessions'][number];

/** The run that holds a session, as far as its sessions need it. */
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
 * A cohort's session: its title and its address are its part's, unless it has its own.
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
	return {
		...datedFacts(data, around),
		...namesOf(slugs, formerly, around),
		title: data.title ?? part.title,
		summary: data.summary ?? part.summary,
		part,
		tracks: [],
	};
}

/**
 * What a session is called and was called.
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
 * A theme's session, in the tracks it names.
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
	return {
		...datedFacts(data, around),
		...namesOf([data.id], data.formerly, around),
		title: data.title,
		summary: data.summary,
		tracks: series.tracks.filter(({ id }) => data.tracks.includes(id)),
		format: data.format,
	};
}

function datedFacts(data: CohortSession | ThemeSession, around: Around) {
	const { date, starts = around.starts, ends = around.ends, place = around.place } = data;
	try {
		const start = instantOf(date, starts, around.timeZone);
		const end = instantOf(date, ends, around.timeZone);
		if (end <= start)
			throw new RangeError(`it ends at ${ends}, no later than it starts, ${starts}.`);
		const { status = 'scheduled', note, recording, slides } = data;
		return { date, starts, ends, start, end, place, status, note, recording, slides };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new ContentError(around.collection, around.id, `session of ${date}: ${error.message}`);
	}
}
