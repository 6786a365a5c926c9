import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY = 500;

/**
 * Looks until there is something and hands it over; nothing when the time is up.
 *
 * @throws {unknown} the reason of `signal` when that stops the whole test
 */
export async function waitFor<Found>(
	{ seconds, signal }: { seconds: number; signal: AbortSignal },
	look: () => Promise<Found | undefined> | Found | undefined,
): Promise<Found | undefined> {
	const until = Date.now() + seconds * 1000;
	for (;;) {
		signal.throwIfAborted();
		const found = await look();
		if (found !== undefined || Date.now() > until) return found;
		await pause(LOOK_EVERY);
	}
}
