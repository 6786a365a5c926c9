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
 * @param {(text: string) => void} [hear] receives what the command prints, instead of the terminal
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it, 127 when it could not be started
 */
export function run(command, args, options = {}, hear = undefined) {
	return new Promise((resolve) => {
		const stdio = hear ? /** @type {const} */ (['ignore', 'pipe', 'pipe']) : 'inherit';
		const child = start(command, args, { stdio, ...options });
		if (hear) {
			child.stdout?.setEncoding('utf8').on('data', hear);
			child.stderr?.setEncoding('utf8').on('data', hear);
		}
		// On Ctrl-C the child gets the terminal's signal and ours. npm does the same, so tools take two at once for one.
		const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
		const endChild = () => child.kill();
		const end = (/** @type {number} */ code) => {
			for (const signal of SIGNALS) process.off(signal, passOn);
			process.off('exit', endChild);
			resolve(code);
		};
		for (const signal of SIGNALS) process.on(signal, passOn);
		process.on('exit', endChild);
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
	// Windows spells it Path, and in a copy of the environment the case matters.
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
