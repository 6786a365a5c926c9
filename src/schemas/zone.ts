import { line } from './fields.ts';
import { timeZone } from './time-zone.ts';

/** The two fields by which a run or a session says that its times are not the site's. Neither says anything alone. */
export const zone = {
	timeZone: timeZone
		.optional()
		.describe(
			'The time zone of its times, by the name of a place, if it is not that of the site. The page says the site’s time after it.',
		)
		.meta({ examples: ['America/Chicago'] }),
	timeZoneName: line
		.optional()
		.describe('The name of that time in a sentence. It stands beside timeZone.')
		.meta({ examples: ['Chicago time'] }),
};
