import { endTime, startTime } from './fields.ts';

/** The times that hold of the sessions of a run, unless they state their own. */
export const runTimes = {
	starts: startTime
		.optional()
		.describe(
			'The time at which its sessions start, such as "16:00". Leave it out while nobody knows the time: the page then says that it is to be announced.',
		),
	ends: endTime
		.optional()
		.describe(
			'The time at which its sessions end, such as "18:00". "24:00" is the end of the day. Leave it out while nobody knows when they end.',
		),
};
