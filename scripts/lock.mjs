import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** No installation and no build lasts this long, so an older lock was left behind by a machine that went down. */
const STALE_AFTER_MS = 20 * 60 * 1000;

/**
 * Does `work` while no other process holds the lock file `path`, waiting for its turn.
 * A lock whose owner is gone is removed.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when the lock is held by another process
 * @returns {Promise<T>}
 */
export async function alone(path, work, onWait = () => {}) {
	mkdirSync(dirname(path), { recursive: true });
	let told = false;
	while (!take(path)) {
		if (isStale(path)) {
			rmSync(path, { force: true });
			continue;
		}
		if (!told) onWait();
		told = true;
		await sleep(250);
	}
	const release = () => rmSync(path, { force: true });
	process.on('exit', release);
	try {
		return await work();
	} finally {
		release();
		process.off('exit', release);
	}
}

/** @param {string} path */
function take(path) {
	try {
		writeFileSync(path, String(process.pid), { flag: 'wx' });
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
		throw error;
	}
}

/** @param {string} path */
function isStale(path) {
	try {
		const age = Date.now() - statSync(path).mtimeMs;
		const owner = Number(readFileSync(path, 'utf8'));
		// An owner that has made the file and not yet written its number is given a moment.
		return age > STALE_AFTER_MS || (owner ? !isAlive(owner) : age > 5000);
	} catch {
		// Released between the two looks.
		return false;
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it lives, and belongs to somebody else.
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}
