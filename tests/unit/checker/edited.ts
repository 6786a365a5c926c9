import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import { inCopy, now } from './overlay.ts';

/** Files of the sound content: texts to replace in them, or all that they hold. */
export type Edits = Readonly<Record<string, readonly [from: string, to: string] | string | Buffer>>;

/** Everything that the checker says of the sound content after some edits. */
export function problemsAfter(edits: Edits): Promise<Problem[]> {
	return inCopy(async (dir) => {
		for (const [path, edit] of Object.entries(edits)) {
			const whole = join(dir, path);
			mkdirSync(dirname(whole), { recursive: true });
			const isWhole = typeof edit === 'string' || Buffer.isBuffer(edit);
			writeFileSync(whole, isWhole ? edit : replaced(whole, edit));
		}
		return [...(await checkContent(dir, { now })).problems];
	});
}

function replaced(path: string, [from, to]: readonly [string, string]): string {
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	return text.replace(from, () => to);
}

/** The hints of all problems after some edits. */
export async function hintsAfter(edits: Edits): Promise<string[]> {
	return (await problemsAfter(edits)).map(({ hint }) => hint);
}
