import { spawnSync } from 'node:child_process';
import { type Files, written } from '../../git-repository.ts';
import { cohort, course, series, theme } from '../content.ts';
import { start } from './repository.ts';

/** How much there is of it. */
export interface Size {
	readonly sessions: number;
	readonly commits: number;
}

const START = Date.UTC(2020, 8, 1, 9) / 1000;
const HOUR = 3600;
const DAY = 86_400_000;

/**
 * A repository with many sessions and a long past, written by `git fast-import` in one go. Its first commit publishes
 * everything, half in cohorts of 5, half in months of 8; each later one moves, cancels, renames or takes note of one
 * session, an hour after the one before.
 */
export function writeLargeRepository(dir: string, { sessions, commits }: Size): void {
	const git = (args: string[], input?: string) => {
		const { status, stderr } = spawnSync('git', args, { cwd: dir, input, encoding: 'utf8' });
		if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
	};
	git(['init', '--quiet', '--initial-branch=main']);
	git(['fast-import', '--quiet'], stream(runsOf(sessions), commits));
	git(['reset', '--quiet', '--hard']);
}

interface RunFile {
	readonly path: string;
	readonly fields: { sessions: object[] };
}

function runsOf(sessions: number): RunFile[] {
	const cohorts = Array.from({ length: Math.ceil(sessions / 10) }, (_, index) => ({
		path: `content/cohorts/schools/cohort-${index + 1}.md`,
		fields: {
			...cohort,
			title: `Cohort ${index + 1}`,
			sessions: Array.from({ length: 5 }, (_, number) => ({
				part: `part-${number + 1}`,
				date: dateOf(index * 7 + number),
			})),
		},
	}));
	const themes = Array.from({ length: Math.ceil(sessions / 16) }, (_, index) => ({
		path: `content/themes/thursdays/month-${index + 1}.md`,
		fields: {
			...theme,
			title: `Month ${index + 1}`,
			sessions: Array.from({ length: 8 }, (_, number) => ({
				id: `session-${number + 1}`,
				title: `What we learned, number ${number + 1}`,
				date: dateOf(index * 7 + number),
				tracks: [number % 2 ? 'leaders' : 'masterclasses'],
			})),
		},
	}));
	return [...cohorts, ...themes];
}

function dateOf(day: number): string {
	return new Date(Date.UTC(2021, 0, 1) + (day % 3000) * DAY).toISOString().slice(0, 10);
}

function stream(runs: RunFile[], commits: number): string {
	const parts = Array.from({ length: 5 }, (_, index) => ({
		id: `part-${index + 1}`,
		title: `Part ${index + 1}`,
	}));
	const first: Files = {
		'content/site.yaml': start['content/site.yaml'] ?? '',
		'content/programmes/schools.md': { ...course, parts },
		'content/programmes/thursdays.md': series,
		...Object.fromEntries(runs.map(({ path, fields }) => [path, fields])),
	};
	const written = [commitOf(0, first)];
	for (let number = 1; number < commits; number += 1) {
		const run = runs[(number * 7919) % runs.length];
		if (!run) continue;
		const { sessions } = run.fields;
		const which = number % sessions.length;
		sessions[which] = { ...sessions[which], ...changeOf(number) };
		written.push(commitOf(number, { [run.path]: run.fields }));
	}
	return written.join('');
}

function changeOf(number: number): object {
	const changes = [
		{ date: dateOf(number) },
		{ status: number % 8 < 4 ? 'cancelled' : 'scheduled' },
		{ title: `Another title, ${number}` },
		{ note: `Note ${number}.` },
	];
	return changes[number % changes.length] ?? {};
}

function commitOf(number: number, files: Files): string {
	const who = `An Editor <editor@example.org> ${START + number * HOUR} +0000`;
	const changed = Object.entries(files).map(([path, fields]) => {
		const text = written(path, fields as object);
		return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
	});
	return `commit refs/heads/main\ncommitter ${who}\ndata 6\nCommit\n${changed.join('')}\n`;
}
