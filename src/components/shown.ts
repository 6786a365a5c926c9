import { type Interval, isWithin } from '../domain/interval.ts';

/** The attributes by which a script shows an element in a stretch of time and hides it before and after. */
export function shown({ from, until }: Interval, now: Date) {
	return {
		'data-from': from?.toISOString() ?? '',
		'data-until': until?.toISOString(),
		hidden: !isWithin({ from, until }, now),
	};
}
