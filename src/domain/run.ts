import type { Run } from './model.ts';

/** Is every session of this run cancelled? */
export function isCancelled(run: Run): boolean {
	return run.sessions.every(({ status }) => status === 'cancelled');
}

/** Was this run withdrawn before any of it took place? Such a run keeps its page and appears nowhere else. */
export function isCalledOff(run: Run): boolean {
	return run.withdrawn !== undefined && isCancelled(run);
}

/** Have all sessions of this run ended? */
export function isPast(run: Run, now: Date): boolean {
	return run.end <= now;
}
