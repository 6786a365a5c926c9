import { z } from 'zod';
import { cohort } from '../schemas/cohort.ts';
import { facts } from '../schemas/facts.ts';
import { course, event, series } from '../schemas/programme.ts';
import { theme } from '../schemas/theme.ts';

/** A document has them in another form: the place in words, the venue with its address. */
const whereFields = { place: true, venue: true, attendance: true } as const;

/** Each session has those that hold of it, whether it states them itself or not. */
const factFields = Object.fromEntries(
	Object.keys(facts.shape).map((name) => [name, true]),
) as Record<keyof typeof facts.shape, true>;

/** A run's sessions start from these. Each session says its own. */
const sharedTimes = { starts: true, ends: true, timeZone: true, timeZoneName: true } as const;

/**
 * The fields that the data for programs withholds. It passes on every other field of the content, so an optional field
 * that is new in a schema is published unless it stands here.
 */
const withheld = {
	programme: {
		// Redirects and calendars use it.
		formerly: true,
		// Each session says how to register for it.
		registration: true,
		...whereFields,
	},
	part: { formerly: true },
	run: {
		formerly: true,
		// It only checks the dates.
		weekday: true,
		...sharedTimes,
		...factFields,
		// They stand in a list of their own.
		sessions: true,
	},
	session: {
		formerly: true,
		// `start` and `end` say them with the offset of the zone.
		starts: true,
		ends: true,
		// Pages show them once the session is over. A document cannot know when that is.
		recording: true,
		slides: true,
		// The same holds of some of these. The others stand in a list of their own.
		materials: true,
		...whereFields,
	},
} as const;

const courseParts = z.object(course.shape.parts.element.shape);
const eventSessions = event.shape.sessions.element;
const cohortSessions = cohort.shape.sessions.element;
const themeSessions = theme.shape.sessions.element;

/*
 * Each schema is made anew from its shape. A document does not repeat the checks of the content, and it may gain fields
 * in a later version.
 */

export const courseFields = z.object(course.shape).omit(withheld.programme);
export const seriesFields = z.object(series.shape).omit(withheld.programme);
export const eventFields = z
	.object(event.shape)
	.omit({ ...withheld.programme, ...sharedTimes, sessions: true });
export const partFields = courseParts.omit(withheld.part);
export const cohortFields = z.object(cohort.shape).omit(withheld.run);
export const themeFields = z.object(theme.shape).omit(withheld.run);

/** The fields of a session, whether a cohort, a theme or an event lists it. */
export const sessionFields = z
	.object({ ...eventSessions.shape, ...themeSessions.shape, ...cohortSessions.shape })
	.omit(withheld.session);

/** The fields of a programme, a run, a session or a part that one of the schemas above publishes. */
export function publishedFields<Thing extends object, Name extends keyof Thing>(
	thing: Thing,
	{ shape }: { readonly shape: Readonly<Record<Name, unknown>> },
): Pick<Thing, Name> {
	const names = Object.keys(shape) as Name[];
	return Object.fromEntries(names.map((name) => [name, thing[name]])) as Pick<Thing, Name>;
}
