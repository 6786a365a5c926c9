import { z } from 'zod';
import { formerly, line, place, wallTime, weekday } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';
import { registration } from './registration.ts';

/** The fields that cohorts and themes share. A dated record owns its times, place and registration. */
export const datedRun = z.strictObject({
	title: line,
	starts: wallTime.describe(
		'The time at which its sessions start, such as "16:00", in the site’s time zone.',
	),
	ends: wallTime
		.describe('The time at which its sessions end, such as "18:00", in the site’s time zone.')
		.meta({ examples: ['18:00'] }),
	place,
	weekday: weekday
		.optional()
		.describe('The day of the week of all its sessions. A date on another day is then an error.'),
	registration: registration.optional(),
	formerly: formerly.optional().meta({ examples: [['schools/spring-2021']] }),
});

export type DatedRunData = ReadonlyDeep<z.infer<typeof datedRun>>;
