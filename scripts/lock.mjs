import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/*
 * A lock is a folder that holds a claim, an empty file, of each process that wants it. A process writes its claim and
 * then looks for others: if there is one, it withdraws and tries again later. Of two processes at least the second to
 * write sees the other, so two can never hold the lock. No name is used twice, so a dead process's claim can be removed
 * by anybody without harm to a new one.
 */

/**
 * Does `work` while no other process holds the lock `path`, and waits for its turn.
 *
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {(pid: number) => void} [onWait] called once, with the number of the process that is waited for
 * @returns {Promise<T>}
 */
export async function alone(path, work, onWait = () => {}) {
	const claim = `${process.pid}-${beginningOf(process.pid)}-${randomUUID()}`;
	let isTold = false;
	while (!take(path, claim)) {
		const [holder] = holders(path);
		if (holder && !isTold) {
			onWait(holder);
			isTold = true;
		}
		// Two that met must not meet again.
		await sleep(20 + Math.random() * 180);
	}
	const release = () => withdraw(path, claim);
	process.on('exit', release);
	try {
		return await work();
	} finally {
		release();
		process.off('exit', release);
	}
}

/**
 * Is there a living process that holds the lock?
 *
 * @param {string} path
 */
export function isHeld(path) {
	return holders(path).length > 0;
}

/**
 * Does a process hold the lock?
 *
 * @param {string} path
 * @param {number} pid
 */
export function isHeldBy(path, pid) {
	return holders(path).includes(pid);
}

/**
 * @param {string} path
 * @param {string} claim
 */
function take(path, claim) {
	if (isHeld(path)) return false;
	try {
		makeFolder(path);
		writeFileSync(join(path, claim), '');
	} catch (error) {
		// The one before us removed the folder between these two lines.
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return false;
		throw error;
	}
	if (holders(path, claim).length === 0) return true;
	withdraw(path, claim);
	return false;
}

/** @param {string} path */
function makeFolder(path) {
	// Earlier versions of this project left a file of this name behind.
	if (statSync(path, { throwIfNoEntry: false })?.isFile()) rmSync(path, { force: true });
	mkdirSync(path, { recursive: true });
}

/**
 * @param {string} path
 * @param {string} claim
 */
function withdraw(path, claim) {
	rmSync(join(path, claim), { force: true });
	try {
		rmdirSync(path);
	} catch {
		// Somebody else's claim is in it.
	}
}

/**
 * The processes with a claim, except the stated one. Claims of processes that are gone are removed.
 *
 * @param {string} path
 * @param {string} [except]
 * @returns {number[]}
 */
function holders(path, except) {
	return claimsIn(path).flatMap((claim) => {
		const [pid, beginning] = claim.split('-');
		if (claim === except) return [];
		if (isAlive(Number(pid), beginning)) return [Number(pid)];
		rmSync(join(path, claim), { force: true });
		return [];
	});
}

/** @param {string} path */
function claimsIn(path) {
	try {
		return readdirSync(path).filter((name) => /^\d+-\w*-/.test(name));
	} catch {
		return [];
	}
}

/**
 * @param {number} pid
 * @param {string | undefined} beginning
 */
function isAlive(pid, beginning) {
	try {
		process.kill(pid, 0);
	} catch (error) {
		// EPERM means that it lives and belongs to somebody else.
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
	}
	const now = beginningOf(pid);
	return !beginning || !now || beginning === now;
}

/**
 * When a process began, as its system writes it, or nothing where the system does not tell. It tells a process from a
 * later one with the same number.
 *
 * @param {number} pid
 */
function beginningOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		// The second field is the command in brackets, which may hold blanks: the third is the state, the 22nd the beginning.
		const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
		// A zombie has ended, and nobody has asked for its exit code.
		return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
	} catch {
		const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
			encoding: 'utf8',
			env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
		});
		return (stdout ?? '').replace(/\W/g, '');
	}
}
