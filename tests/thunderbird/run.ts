import { assertInstalled } from './packages.ts';
import { scenario } from './scenario.ts';

/**
 * `npm run test:thunderbird`: does a real Thunderbird that subscribes to a feed follow its changes?
 * Ends with 0 when it does, else with 1, and leaves neither processes nor files behind.
 */

const MINUTES_FOR_ALL = 8;

const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(name, () => interrupted.abort(new Error(`Stopped by ${name}.`)));
}
const overtime = AbortSignal.timeout(MINUTES_FOR_ALL * 60_000);

try {
	assertInstalled();
	await scenario(AbortSignal.any([interrupted.signal, overtime]));
	console.log('Passed: Thunderbird holds each session once, as it stands in the feed.');
} catch (error) {
	console.log(`Failed: ${error instanceof Error ? error.message : error}`);
	process.exitCode = 1;
}
