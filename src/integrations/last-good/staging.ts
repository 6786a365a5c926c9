import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	statfsSync,
	statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { seenPath } from '../../seen-path.ts';
import { SettingError } from '../../setting-error.ts';
import { inside } from './replace.ts';

/**
 * Makes the empty folder in which the next site is built, beside the published one, so that it can take its place in one
 * step. Where the parent cannot be written, as around a mounted volume, it lies inside.
 *
 * @throws {SettingError} when neither can be written
 */
export function stagingFor(published: string): string {
	const before = `${published}.before`;
	// The last build was killed between two steps.
	if (!existsSync(published) && existsSync(before)) renameSync(before, published);
	try {
		return emptied(`${published}.new`);
	} catch (error) {
		if (statSync(published, { throwIfNoEntry: false })?.isDirectory()) {
			try {
				return emptied(inside(published));
			} catch {
				// The first reason is the one that people can mend.
			}
		}
		throw new SettingError(writeTrouble(published, error as NodeJS.ErrnoException));
	}
}

function emptied(folder: string): string {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	// A read-only folder that exists already says so only when something is written into it.
	rmSync(mkdtempSync(join(folder, 'try-')), { recursive: true });
	return folder;
}

/** Says in a sentence why a site cannot be written, and what to do. */
export function writeTrouble(published: string, { code, message }: NodeJS.ErrnoException): string {
	const name = seenPath(published);
	if (code === 'ENOSPC' || code === 'EDQUOT') return fullWords(published);
	const reasons: Record<string, string> = {
		EACCES: 'you have no permission to write there',
		EPERM: 'you have no permission to write there',
		EROFS: 'its disk is read-only',
		ENOTDIR: 'something above it is a file and no folder',
	};
	return `The site cannot be written to ${name}: ${reasons[code ?? ''] ?? message}. Set OUT_DIR to a folder that you can write.`;
}

/** The sentence for a full disk. */
export function fullWords(published: string): string {
	return `The disk that holds ${seenPath(published)} is full, so the site could not be written whole. The last site is as it was. Make room and build again.`;
}

/** With less room than this, a page cannot be written. */
const LEAST_ROOM = 256 * 1024;

/** Is the disk of a folder full? */
export function isFull(folder: string): boolean {
	try {
		const { bavail, bsize } = statfsSync(existsSync(folder) ? folder : dirname(folder));
		return bavail * bsize < LEAST_ROOM;
	} catch {
		return false;
	}
}
