import { wallTimeAt } from './wall-time.ts';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MINUTES = { half: 30, quarter: 15, five: 5, ten: 10, twenty: 20, 'twenty five': 25 };

const SPOKEN = new RegExp(
	String.raw`^(?:at )?(?:(?:(?<part>(?:a )?(?:half|quarter)|five|ten|twenty five|twenty)(?: minutes)? (?<side>past|to) |(?<bare>half )))?(?<hour>${HOURS.join('|')}|(?<=[a-z] )\d{1,2})(?: o ?clock)?(?<when> ?[ap] ?m| in the (?:morning|afternoon|evening)| at night)?$`,
);

/**
 * The times that somebody wrote as people say them, on the 24-hour clock, the likeliest first; none if it is written
 * otherwise. Until eight, more sessions are in the evening than in the morning.
 *
 * @example spokenTimes('half past seven'); // => ['19:30', '07:30']
 */
export function spokenTimes(text: string): string[] {
	const plain = text
		.toLowerCase()
		.replace(/[^a-z\d]+/g, ' ')
		.trim();
	const { part, side, bare, hour, when } = SPOKEN.exec(plain)?.groups ?? {};
	const named = hour ? HOURS.indexOf(hour) + 1 || Number(hour) : 0;
	if (named < 1 || named > 12) return [];
	const past = MINUTES[(bare ?? part ?? '').replace(/^a /, '').trim() as keyof typeof MINUTES] ?? 0;
	const minute = (named % 12) * 60 + (side === 'to' ? 720 - past : past);
	const [early, late] = [minute % 720, (minute % 720) + 720].map(wallTimeAt) as [string, string];
	if (when) return [/morning|a ?m/.test(when) ? early : late];
	if (early < '01:00') return [late];
	return early < '08:00' ? [late, early] : [early, late];
}
