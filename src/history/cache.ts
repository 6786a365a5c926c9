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
import { type KeptPast, keptPast, revivedPast } from './kept-past.ts';
import type { Past } from './past.ts';
import type { Repository } from './repository.ts';

/** What a reading of history depends on beside the commits: how files are read, joined, and shown by events. */
const CODE = ['src', 'package-lock.json'];

/** How many readings are kept: of the commits that were checked out last. */
const KEPT = 4;

/**
 * The past of a commit, read once and kept by the commit's name, which stands for all of its history. Anything else that
 * could make it differ is part of the name it is kept under; a file that cannot be read is as good as none.
 */
export function rememberedPast(cacheDir: string, repository: Repository, read: () => Past): Past {
	const file = join(cacheDir, `${nameFor(repository)}.json`);
	const known = keptIn(file);
	if (known) return known;
	const past = read();
	keep(file, cacheDir, past);
	return past;
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

function keptIn(file: string): Past | undefined {
	try {
		return revivedPast(JSON.parse(readFileSync(file, 'utf8')) as KeptPast);
	} catch {
		return undefined;
	}
}

/** Written beside and moved into place, so that nobody ever reads half a file. A full disk is no reason to stop. */
function keep(file: string, cacheDir: string, past: Past): void {
	try {
		mkdirSync(cacheDir, { recursive: true });
		const beside = `${file}.${process.pid}`;
		writeFileSync(beside, JSON.stringify(keptPast(past)));
		renameSync(beside, file);
		const age = (name: string) => statSync(join(cacheDir, name)).mtimeMs;
		const byAge = readdirSync(cacheDir).sort((a, b) => age(b) - age(a));
		for (const name of byAge.slice(KEPT)) rmSync(join(cacheDir, name), { force: true });
	} catch {
		// Reading anew takes longer and is right all the same.
	}
}
