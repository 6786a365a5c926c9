import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readHistory } from '../../src/history/history.ts';
import { contentOf } from './content.ts';
import { cpuSoFar } from './cpu.ts';

/** How long it takes to read the history of a site's content. Seconds. */
export interface HistoryMeasurement {
	readonly sessions: number;
	readonly commits: number;
	/** The first reading on a machine. */
	readonly first: Reading;
	/** The same commit once more. */
	readonly kept: Reading;
}

/** @example historyWords(measurement); // => 'The history of 10,000 sessions and 10,000 commits: first read in 9.1 s (CPU 9.3 s), then in 0.11 s.' */
export function historyWords({ sessions, commits, first, kept }: HistoryMeasurement): string {
	const [of, by] = [sessions, commits].map((count) => count.toLocaleString('en-GB'));
	return `The history of ${of} sessions and ${by} commits: first read in ${first.wall.toFixed(1)} s (CPU ${first.cpu.toFixed(1)} s), then in ${kept.wall.toFixed(2)} s.`;
}

interface Reading {
	readonly wall: number;
	readonly cpu: number;
}

const FIRST = Date.UTC(2026, 0, 5, 9) / 1000;
const HOUR = 3600;

/**
 * Reads the history of as many sessions, which so many commits have changed: each moves one session by a day.
 *
 * @param folder for the repository; made anew
 */
export function measureHistory(
	folder: string,
	{ sessions, commits }: { sessions: number; commits: number },
): HistoryMeasurement {
	writeRepository(folder, { sessions, commits });
	const cacheDir = join(folder, '.cache');
	const reading = (): Reading => {
		const before = { wall: performance.now(), cpu: cpuSoFar() };
		const { kind } = readHistory(join(folder, 'content'), { cacheDir });
		if (kind !== 'whole') throw new Error(`The history is ${kind}.`);
		return { wall: (performance.now() - before.wall) / 1000, cpu: cpuSoFar() - before.cpu };
	};
	return { sessions, commits, first: reading(), kept: reading() };
}

/** Written by `git fast-import` in one go: the content, then a commit an hour. */
function writeRepository(folder: string, size: { sessions: number; commits: number }): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const git = (args: string[], input?: string) => {
		const { status, stderr } = spawnSync('git', args, { cwd: folder, input, encoding: 'utf8' });
		if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
	};
	git(['init', '--quiet', '--initial-branch=main']);
	git(['fast-import', '--quiet'], stream(size));
	git(['reset', '--quiet', '--hard']);
}

function stream({ sessions, commits }: { sessions: number; commits: number }): string {
	const texts = new Map(contentOf(sessions));
	const runs = [...texts.keys()].filter((path) => /^(cohorts|themes)\//.test(path));
	const lines = [commit(0, [...texts])];
	for (let number = 1; number < commits; number += 1) {
		const path = runs[(number * 7919) % runs.length] ?? '';
		const text = moved(texts.get(path) ?? '', number);
		texts.set(path, text);
		lines.push(commit(number, [[path, text]]));
	}
	return lines.join('');
}

/** One of a file's sessions a day earlier, or later again. */
function moved(text: string, number: number): string {
	const dates = [...text.matchAll(/(?<=date: "\d{4}-\d\d-)\d\d/g)];
	const date = dates[number % dates.length];
	if (!date) throw new Error('There is no date to move.');
	const day = Number(date[0]);
	const other = String(day % 2 === 0 ? day - 1 : Math.min(day + 1, 28)).padStart(2, '0');
	return text.slice(0, date.index) + other + text.slice(date.index + 2);
}

function commit(number: number, files: readonly (readonly [path: string, text: string])[]): string {
	const when = `An Editor <editor@example.org> ${FIRST + number * HOUR} +0000`;
	const message = `Commit ${number}`;
	const changes = files.map(
		([path, text]) => `M 100644 inline content/${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
	);
	return `commit refs/heads/main\ncommitter ${when}\ndata ${message.length}\n${message}\n${changes.join('')}\n`;
}
