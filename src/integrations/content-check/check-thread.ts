import { askThread } from '../../ask-thread.ts';
// Whatever asks first what the time is sets it for all threads.
import '../../clock.ts';
import type { Verdict } from './verdict.ts';

/** Checks the content in a thread of its own. @throws {Error} when the check itself fails, as with a wrong SITE_NOW */
export async function checkInThread(contentDir: string): Promise<Verdict> {
	const start = performance.now();
	const verdict = await askThread<Verdict>(new URL('./thread.ts', import.meta.url), contentDir);
	performance.measure('checker', { start });
	return verdict;
}
