import { contentDir, historySetting } from './environment.ts';
import { type News, newsFrom } from './history/change-log.ts';
import { type History, readHistory } from './history/history.ts';

/** The folder that keeps chronicles of the content from one build to the next. */
const CACHE_DIR = 'node_modules/.cache/history';

let known: readonly News[] | undefined;
let read: { history: History | undefined } | undefined;

/**
 * The history of this build's content, read once.
 *
 * @returns undefined if the build goes without a history: see HISTORY in the README
 * @throws {Error} when the history is missing or cannot be read. The message says how to mend that
 */
export function history(): History | undefined {
	read ??= { history: whole() };
	return read.history;
}

/** The changes for visitors in words, the latest first. A build without a history has none. */
export function news(): readonly News[] {
	known ??= newsFrom(history()?.changes ?? []);
	return known;
}

function whole(): History | undefined {
	const start = performance.now();
	const reading = readHistory(contentDir, { setting: historySetting(), cacheDir: CACHE_DIR });
	performance.measure('history', { start });
	if (reading.kind === 'trouble') throw new Error(reading.words);
	return reading.kind === 'switched-off' ? undefined : reading.history;
}
