import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { alone, isHeld } from '../../../scripts/lock.mjs';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const path = join(folder, 'lock');
afterAll(() => rmSync(folder, { recursive: true }));

it('lets one at a time work, and tells who waits', async () => {
	const events: string[] = [];
	const work = (name: string) => async () => {
		events.push(`${name} begins`);
		await sleep(50);
		events.push(`${name} ends`);
	};
	const first = alone(path, work('first'));
	await alone(path, work('second'), () => events.push('second waits'));
	await first;
	expect(events).toEqual([
		'first begins',
		'second waits',
		'first ends',
		'second begins',
		'second ends',
	]);
});

it('is released when the work fails', async () => {
	await expect(alone(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
	expect(existsSync(path)).toBe(false);
});

it('takes over from a process that is gone', async () => {
	claim(gone());
	expect(await alone(path, async () => 'done')).toBe('done');
});

it('takes over when the number of a process that is gone belongs to another one', async () => {
	claim(process.pid, '1');
	expect(await alone(path, async () => 'done')).toBe('done');
});

it('is not held by the file that earlier versions left', async () => {
	writeFileSync(path, String(process.pid));
	expect(await alone(path, async () => 'done')).toBe('done');
});

it('says which process it waits for', async () => {
	const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
	claim(Number(holder.pid), '');
	const waitsFor = await new Promise((told) => {
		const work = async () => {};
		const taken = alone(path, work, (pid) => {
			told(pid);
			holder.kill();
		});
		afterAll(() => taken);
	});
	expect(waitsFor).toBe(holder.pid);
});

it('is held by one at a time when many processes meet stale claims', async () => {
	const [processes, rounds] = [6, 12];
	const program = join(import.meta.dirname, 'lock-crowd.mjs');
	const args = [program, join(folder, 'crowd'), String(rounds), String(gone())];
	const ends = Array.from({ length: processes }, () => promisify(execFile)(process.execPath, args));
	const turns = (await Promise.all(ends)).map(({ stdout }) => Number(stdout));
	expect(turns).toEqual(Array(processes).fill(rounds));
	expect(isHeld(join(folder, 'crowd'))).toBe(false);
});

/** The number of a process that has ended. */
function gone(): number {
	return spawnSync(process.execPath, ['--version']).pid;
}

function claim(pid: number, beginning = '1'): void {
	mkdirSync(path, { recursive: true });
	writeFileSync(join(path, `${pid}-${beginning}-claim`), '');
}
