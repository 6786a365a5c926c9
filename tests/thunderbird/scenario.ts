import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDisplay } from './display.ts';
import { type Edition, first, publishedFeed, second, third } from './editions.ts';
import { afterFirst, afterSecond, afterThird } from './expected.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import type { Program } from './program.ts';
import { storedEvents } from './store.ts';
import { differences, type StoredEvent } from './stored-event.ts';
import { type Home, newHome, startThunderbird, USER_TIME_ZONE } from './thunderbird.ts';
import { waitFor } from './waiting.ts';

/** Thunderbird looks for changes once a minute; it may be late where the machine is slow. */
const SECONDS_TO_FETCH = 120;
const SECONDS_TO_STORE = 20;
/** Seconds to wait after a good result, since a duplicate may come late. */
const SECONDS_TO_STAY = 3;

/** The things that every step needs. */
interface Stage {
	/** For the content's repository and the site that is built of it. */
	readonly folder: string;
	readonly home: Home;
	readonly server: FeedServer;
	readonly signal: AbortSignal;
}

/**
 * Thunderbird subscribes, updates by itself while it runs, and once more when it is killed and
 * started again. Prints what its store holds each time.
 *
 * @throws {Error} that says what is wrong there
 */
export async function scenario(signal: AbortSignal): Promise<void> {
	await using server = await startFeedServer();
	await using folder = await temporaryFolder();
	await using display = await startDisplay(signal);
	const home = await newHome(folder.path, server);
	const stage = { folder: folder.path, home, server, signal };
	console.log(
		`${version(home)}, display ${display.name}, clock in ${USER_TIME_ZONE}, ${server.url}`,
	);
	{
		await using thunderbird = startThunderbird(home, display.name);
		await step('It subscribes', stage, thunderbird, first, afterFirst);
		await step('It updates by itself', stage, thunderbird, second, afterSecond);
	}
	await using restarted = startThunderbird(home, display.name);
	await step('It updates after a restart', stage, restarted, third, afterThird);
	if (server.strays.length > 0) {
		throw new Error(['Thunderbird asked for more than the feed:', ...server.strays].join('\n\t'));
	}
	console.log('It asked for nothing but the feed.');
}

/** Commits, builds and publishes an edition, waits until Thunderbird has fetched it, and reads what it keeps of it. */
async function step(
	what: string,
	{ folder, home, server, signal }: Stage,
	thunderbird: Program,
	edition: Edition,
	expected: readonly StoredEvent[],
): Promise<void> {
	const feed = await publishedFeed(edition, folder);
	const started = Date.now();
	server.publish(feed);
	const fetched = await waitFor({ seconds: SECONDS_TO_FETCH, signal }, () => {
		thunderbird.assertRunning();
		return server.isFetched() || undefined;
	});
	if (!fetched) throw new Error(`${what}: no fetch of the feed in ${SECONDS_TO_FETCH} seconds.`);
	const seconds = Math.round((Date.now() - started) / 1000);
	const look = async () => differences(await storedEvents(home.profile), expected);
	await waitFor({ seconds: SECONDS_TO_STORE, signal }, async () =>
		(await look()).length === 0 ? true : undefined,
	);
	await pause(SECONDS_TO_STAY * 1000);
	const events = await storedEvents(home.profile);
	console.log(`${what}: feed fetched after ${seconds} s, ${events.length} events in its store.`);
	for (const { start, end, status, sequence, title } of events) {
		console.log(`\t${start} to ${end}  ${status} ${sequence}  ${title}`);
	}
	const wrong = differences(events, expected);
	if (wrong.length > 0) throw new Error([`${what}:`, ...wrong].join('\n\t'));
}

async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
	const path = await mkdtemp(join(tmpdir(), 'thunderbird-test-'));
	return {
		path,
		[Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 10 }),
	};
}

/** @example version(home); // => 'Mozilla Thunderbird 153.7.0esr' */
function version({ folder }: Home): string {
	const env = { ...process.env, HOME: folder };
	return execFileSync('thunderbird', ['--version'], { env, timeout: 30_000 }).toString().trim();
}
