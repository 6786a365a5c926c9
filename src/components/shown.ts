import { type Interval, isWithin } from '../domain/interval.ts';

/** The attributes by which a script shows an element in a stretch of time and hides it before and after. */
export function shown({ from, until }: Interval, now: Date) {
	return {
		'data-from': stamp(from) ?? '',
		'data-until': stamp(until),
		hidden: !isWithin({ from, until }, now),
	};
}

/** An instant for scripts, without the seconds that nobody states. A list has six of them an entry. */
export function stamp(at: Date | undefined): string | undefined {
	return at?.toISOString().replace(':00.000Z', 'Z');
}
