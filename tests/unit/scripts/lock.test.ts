import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { alone } from '../../../scripts/lock.mjs';

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
	const { pid } = spawnSync(process.execPath, ['--version']);
	writeFileSync(path, String(pid));
	expect(await alone(path, async () => 'done')).toBe('done');
});
