/** The day on which a measured site is built: a sixth of its runs are still to come. */
export const asOf = '2027-03-03T12:00:00Z';

/** A Wednesday. */
const DAY_OF_BUILD = Date.UTC(2027, 2, 3);
const DAY = 86_400_000;

/** How many of a programme's runs begin before the day of the build. */
export function pastAmong(runs: number): number {
	return Math.round((runs * 5) / 6);
}

/** A day counted in weeks from the day of the build, `2027-03-03`: Wednesday plus some days. */
export function weekday(weeks: number, days = 0): string {
	return date(DAY_OF_BUILD + (weeks * 7 + days) * DAY);
}

/**
 * A Thursday of a month, counted from the month of the build.
 *
 * @param number 1 for the first; every month has four
 */
export function thursday(months: number, number: number): string {
	const first = new Date(Date.UTC(2027, 2 + months, 1));
	const days = ((4 - first.getUTCDay() + 7) % 7) + (number - 1) * 7;
	return date(first.getTime() + days * DAY);
}

/** @example termOf('2027-03-03'); // => 'spring' */
export function termOf(day: string): 'spring' | 'summer' | 'autumn' {
	const month = Number(day.slice(5, 7));
	return month < 4 ? 'spring' : month < 9 ? 'summer' : 'autumn';
}

function date(instant: number): string {
	return new Date(instant).toISOString().slice(0, 10);
}
