import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Change, type Edit, edited } from '../../../src/checker/edits.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import { base } from './overlay.ts';

/** The path of a problem's file below the content folder. */
export function pathOf({ file }: Pick<Problem, 'file'>, dir: string): string {
	return relative(dir, resolve(file));
}

/**
 * Follows every hint in a content folder to the letter, as an editor would who reads them all and types.
 * Two mends may be for the same piece of text. It then makes the first.
 *
 * @param offer the number of the mend that is taken of those that a hint offers; the last if there are fewer
 * @returns the mends that were made, each with its problem
 */
export function follow(dir: string, problems: readonly Problem[], offer: number) {
	const made: { problem: Problem; change: Change }[] = [];
	for (const [path, ofFile] of Map.groupBy(problems, (problem) => pathOf(problem, dir))) {
		const file = join(dir, path);
		const edits: Edit[] = [];
		let to: string | undefined;
		for (const problem of ofFile) {
			const change = problem.mends[Math.min(offer, problem.mends.length - 1)];
			if (!change || change.edits.some((edit) => edits.some((other) => meet(edit, other))))
				continue;
			edits.push(...change.edits);
			to ??= change.path;
			made.push({ problem, change });
		}
		if (edits.length > 0) writeFileSync(file, edited(readFileSync(file, 'utf8'), edits));
		if (to === undefined) continue;
		mkdirSync(dirname(join(dir, to)), { recursive: true });
		renameSync(file, join(dir, to));
	}
	return made;
}

function meet(a: Edit, b: Edit): boolean {
	return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** The lines that a text has in the place of those of another, and nothing of what the two share around them. */
export function linesChanged(before: string, after: string): string {
	const [old, own] = [before, after].map((text) => text.split('\n')) as [string[], string[]];
	let start = 0;
	while (start < own.length && own[start] === old[start]) start += 1;
	let end = 0;
	while (
		end < own.length - start &&
		end < old.length - start &&
		own.at(-1 - end) === old.at(-1 - end)
	)
		end += 1;
	return own.slice(start, own.length - end).join('\n');
}

/** Puts a file of the sound content back as it was. */
export function restore(dir: string, path: string): void {
	rmSync(join(dir, path), { force: true });
	cpSync(join(base, path), join(dir, path));
}
