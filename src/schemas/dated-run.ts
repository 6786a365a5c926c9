import { z } from 'zod';
import { facts } from './facts.ts';
import { formerly, line, weekday } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';
import { runTimes } from './run-times.ts';
import { zone } from './zone.ts';

/** The fields that cohorts and themes share. A dated record owns its times, place and registration. */
export const datedRun = z.strictObject({
	title: line,
	...runTimes,
	weekday: weekday
		.optional()
		.describe(
			'The day of the week on which all its sessions are, or begin. A date on another day is then an error.',
		),
	...zone,
	formerly: formerly.optional().meta({ examples: [['schools/spring-2021']] }),
	...facts.shape,
});

export type DatedRunData = ReadonlyDeep<z.infer<typeof datedRun>>;
