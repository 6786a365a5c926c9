import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';

/** The signals by which people and hosts end a program. */
const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a command on this terminal and passes signals on to it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it, 127 when it could not be started
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = start(command, args, { stdio: 'inherit', ...options });
		const passOn = (/** @type {NodeJS.Signals} */ signal) => {
			// A terminal has already sent Ctrl-C to the child too, and a second one makes tools skip their clean-up.
			if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
		};
		const end = (/** @type {number} */ code) => {
			for (const signal of SIGNALS) process.off(signal, passOn);
			resolve(code);
		};
		for (const signal of SIGNALS) process.on(signal, passOn);
		child.on('error', (error) => {
			console.error(`Cannot run ${command}: ${error.message}`);
			end(127);
		});
		child.on('close', (code, signal) =>
			end(code ?? 128 + (signal ? constants.signals[signal] : 0)),
		);
	});
}

/**
 * This process's environment with another PATH.
 *
 * @param {(folders: string[]) => string[]} change
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(change) {
	// Windows spells it Path, and a copy of the environment no longer forgives the case.
	const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
	const folders = (process.env[name] ?? '').split(delimiter);
	return { ...process.env, [name]: change(folders).join(delimiter) };
}

/**
 * On Windows npm's commands are .cmd files, which only a shell can start.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
function start(command, args, options) {
	if (process.platform !== 'win32' || /(^|[\\/])node(\.exe)?$/.test(command)) {
		return spawn(command, args, options);
	}
	const line = [command, ...args].map((word) => (/[\s&|<>^"]/.test(word) ? `"${word}"` : word));
	return spawn(line.join(' '), { ...options, shell: true });
}
