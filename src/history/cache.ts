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
import { projectDir } from '../environment.ts';
import type { Repository } from './repository.ts';

/** The code that a reading depends on besides the commits. Any change to it calls for a new reading. */
const CODE = ['src', 'package-lock.json'];

/** The number of readings that are kept. The commits that were checked out last have theirs. */
const KEPT = 4;

/**
 * The data that is kept for a commit. The file's name tells the commit and the code that read it.
 *
 * @param cacheDir a folder that keeps one kind of reading only
 */
export function remembered(cacheDir: string, repository: Repository) {
	const file = join(cacheDir, `${nameFor(repository)}.json`);
	return {
		/** Undefined if nothing is kept, or the file cannot be read. */
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
	const whole = resolve(projectDir, path);
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

/** Writes a file beside the old one and moves it into place, so that nobody reads half a file. */
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
		// A full disk is no reason to stop: the next build reads anew.
	}
}
