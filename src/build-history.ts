import { join } from 'node:path';
import { contentDir, historySetting, keptDir } from './environment.ts';
import { type News, newsFrom } from './history/change-log.ts';
import { type History, readHistory } from './history/history.ts';

let known: readonly News[] | undefined;
let read: { history: History | undefined } | undefined;

/**
 * The history of this build's content, read from git once. Undefined when the build goes without: see HISTORY in the
 * README.
 *
 * @throws {Error} when the history cannot be read. The message says how to mend that.
 */
export function history(): History | undefined {
	read ??= { history: whole() };
	return read.history;
}

/** Reads the history anew when it is asked for next, since somebody who edits has saved a file. */
export function readHistoryAnew(): void {
	read = undefined;
	known = undefined;
}

/** The changes for visitors in words, the latest first. Empty when the build goes without a history. */
export function news(): readonly News[] {
	known ??= newsFrom(history()?.changes ?? []);
	return known;
}

function whole(): History | undefined {
	// The readings of whole commits are kept from one build to the next.
	const cacheDir = join(keptDir, 'history');
	const reading = readHistory(contentDir, { setting: historySetting(), cacheDir });
	if (reading.kind === 'trouble') throw new Error(reading.words);
	return reading.kind === 'switched-off' ? undefined : reading.history;
}
