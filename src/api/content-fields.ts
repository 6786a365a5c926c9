import { z } from 'zod';
import { cohort } from '../schemas/cohort.ts';
import { course, series } from '../schemas/programme.ts';
import { theme } from '../schemas/theme.ts';

/**
 * The fields that the data for programs withholds. It passes on every other field of the content, so an optional field
 * that is new in a schema is published unless it stands here.
 */
const withheld = {
	programme: {
		// Redirects and calendars use it.
		formerly: true,
	},
	part: { formerly: true },
	run: {
		formerly: true,
		// It only checks the dates.
		weekday: true,
		// They are what its sessions start from. Each session says its own.
		starts: true,
		ends: true,
		place: true,
		// Each session says how to register for it.
		registration: true,
		// They stand in a list of their own.
		sessions: true,
	},
	session: {
		formerly: true,
		// `start` and `end` say them with the offset of the zone.
		date: true,
		starts: true,
		ends: true,
		// Pages show them once the session is over. A document cannot know when that is.
		recording: true,
		slides: true,
	},
} as const;

const courseParts = z.object(course.shape.parts.element.shape);
const cohortSessions = cohort.shape.sessions.element;
const themeSessions = theme.shape.sessions.element;

/*
 * Each schema is made anew from its shape. A document does not repeat the checks of the content, and it may gain fields
 * in a later version.
 */

export const courseFields = z.object(course.shape).omit(withheld.programme);
export const seriesFields = z.object(series.shape).omit(withheld.programme);
export const partFields = courseParts.omit(withheld.part);
export const cohortFields = z.object(cohort.shape).omit(withheld.run);
export const themeFields = z.object(theme.shape).omit(withheld.run);

/** The fields of a session, whether a cohort or a theme lists it. */
export const sessionFields = z
	.object({ ...themeSessions.shape, ...cohortSessions.shape })
	.omit(withheld.session);

/** The fields of a programme, a run, a session or a part that one of the schemas above publishes. */
export function publishedFields<Thing extends object, Name extends keyof Thing>(
	thing: Thing,
	{ shape }: { readonly shape: Readonly<Record<Name, unknown>> },
): Pick<Thing, Name> {
	const names = Object.keys(shape) as Name[];
	return Object.fromEntries(names.map((name) => [name, thing[name]])) as Pick<Thing, Name>;
}
