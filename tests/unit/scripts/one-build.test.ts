import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { alone, isHeldBy } from '../../../scripts/lock.mjs';
import { buildLock, oneBuild } from '../../../scripts/one-build.ts';

const kept = mkdtempSync(join(tmpdir(), 'one-build-'));
const lock = buildLock(kept);

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(kept, { recursive: true, force: true });
});

/** Begins a command of Astro as somebody types it. */
function begin(command: 'build' | 'dev'): Promise<void> {
	const hook = oneBuild(kept).hooks['astro:config:setup'];
	return Promise.resolve(hook?.({ command } as Parameters<typeof hook>[0]));
}

test('a build that was typed waits for another one, and says so', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	const events: string[] = [];
	const waits = Promise.withResolvers<void>();
	const first = alone(lock, async () => {
		const second = begin('build').then(() => events.push('second begins'));
		await vi.waitFor(() => expect(said).toHaveBeenCalledOnce());
		events.push('first ends');
		waits.resolve(second.then(() => undefined));
	});
	await first;
	await waits.promise;
	expect(events).toEqual(['first ends', 'second begins']);
	expect(said.mock.calls[0]?.[0]).toContain(`process ${process.pid}`);
	expect(isHeldBy(lock, process.pid)).toBe(true);
});

test('the server for editing waits for nobody', async () => {
	await alone(lock, () => begin('dev'));
	expect(isHeldBy(lock, process.pid)).toBe(false);
});

test('a build that a script of this project started has its turn', async () => {
	const file = resolve('scripts/one-build.ts');
	const program = `const { oneBuild } = await import(${JSON.stringify(file)});
		await oneBuild(${JSON.stringify(kept)}).hooks['astro:config:setup']({ command: 'build' });
		process.exit(0);`;
	await alone(lock, async () => {
		const args = ['--input-type=module', '--eval', program];
		const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		expect([status, stderr]).toEqual([0, '']);
	});
});
