import { createHash } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { Repository } from './repository.ts';

/** What a reading of history depends on beside the commits: how files are read, joined, and shown by events. */
const CODE = ['src', 'package-lock.json'];

/** How many readings are kept: of the commits that were checked out last. */
const KEPT = 4;

/** What is kept of a commit as plain data, in a folder of its own for each kind of reading. */
export function remembered(cacheDir: string, repository: Repository) {
	const file = join(cacheDir, `${nameFor(repository)}.json`);
	return {
		/** Undefined where nothing is, or it cannot be read. */
		kept: () => keptIn(file),
		keep: (data: object) => keep(file, cacheDir, data),
	};
}

function nameFor({ head, root }: Repository): string {
	const hash = createHash('sha256').update(`${root}\0`);
	for (const path of CODE.flatMap(codeFiles)) hash.update(`${path}\0`).update(readFileSync(path));
	return `${head}-${hash.digest('hex').slice(0, 16)}`;
}

function codeFiles(path: string): string[] {
	const whole = resolve(path);
	if (!statSync(whole, { throwIfNoEntry: false })?.isDirectory()) return [whole];
	const names = readdirSync(whole, { recursive: true, encoding: 'utf8' });
	return names
		.filter((name) => name.endsWith('.ts'))
		.sort()
		.map((name) => join(whole, name));
}

function keptIn(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/** Written beside and moved into place, so that nobody ever reads half a file. A full disk is no reason to stop. */
function keep(file: string, cacheDir: string, data: object): void {
	try {
		mkdirSync(cacheDir, { recursive: true });
		const beside = `${file}.${process.pid}`;
		writeFileSync(beside, JSON.stringify(data));
		renameSync(beside, file);
		const age = (name: string) => statSync(join(cacheDir, name)).mtimeMs;
		const byAge = readdirSync(cacheDir).sort((a, b) => age(b) - age(a));
		for (const name of byAge.slice(KEPT)) rmSync(join(cacheDir, name), { force: true });
	} catch {
		// Reading anew takes longer and is right all the same.
	}
}
