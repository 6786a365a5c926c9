import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { run } from '../../../scripts/run.mjs';

/** A program that says when it is ready, and ends with 7 when it gets the signal. */
const child = (signal: string) =>
	`process.on('${signal}', () => process.exit(7)); setInterval(() => {}, 1000); console.log('ready');`;

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
	'passes %s on to the command, on a terminal too',
	async (signal) => {
		const parent = [
			'process.stdin.isTTY = true;',
			`const { run } = await import('${import.meta.resolve('../../../scripts/run.mjs')}');`,
			`process.exitCode = await run(process.execPath, ['-e', ${JSON.stringify(child(signal))}]);`,
		];
		const args = ['--input-type=module', '-e', parent.join('\n')];
		const process_ = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		await once(process_.stdout, 'data');
		process_.kill(signal);
		expect(await once(process_, 'exit')).toEqual([7, null]);
	},
);

it('returns the exit code, and 127 for a command that is not there', async () => {
	expect(await run(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
	expect(await run('no-such-command', [])).toBe(127);
});

it('lets a function hear what the command prints', async () => {
	let heard = '';
	const print = "console.log('out'); console.error('err')";
	await run(process.execPath, ['-e', print], {}, (text) => {
		heard += text;
	});
	expect(heard.split('\n').sort()).toEqual(['', 'err', 'out']);
});
