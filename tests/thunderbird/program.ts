import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const KEPT_OUTPUT = 2000;
const SECONDS_TO_END = 10;

/** A program that this test has started, with all that it has started in turn. */
export interface Program extends AsyncDisposable {
	readonly child: ChildProcess;
	/** @throws {Error} with its last words when it has ended by itself */
	assertRunning(): void;
}

/**
 * Starts a program in a process group of its own, so that its helpers can be ended with it and
 * nobody else's processes are.
 *
 * @param pipes how many more pipes it gets beside its output, from file descriptor 3 on
 */
export function startProgram(
	command: string,
	args: readonly string[],
	{ env = process.env, pipes = 0 }: { env?: NodeJS.ProcessEnv; pipes?: number } = {},
): Program {
	const child = spawn(command, args, {
		detached: true,
		env,
		stdio: ['ignore', 'pipe', 'pipe', ...Array<'pipe'>(pipes).fill('pipe')],
	});
	let words = '';
	let failure: Error | undefined;
	const listen = (data: Buffer) => {
		words = `${words}${data}`.slice(-KEPT_OUTPUT);
	};
	child.stdout?.on('data', listen);
	child.stderr?.on('data', listen);
	child.on('error', (error) => {
		failure = error;
	});
	const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
	return {
		child,
		assertRunning() {
			if (!failure && !hasEnded()) return;
			throw new Error(`${command} has ended by itself. Its last words:\n${words}`, {
				cause: failure,
			});
		},
		async [Symbol.asyncDispose]() {
			if (!hasEnded() && signalGroup(child, 'SIGTERM')) {
				const inTime = AbortSignal.timeout(SECONDS_TO_END * 1000);
				await once(child, 'exit', { signal: inTime }).catch(() => undefined);
			}
			signalGroup(child, 'SIGKILL');
		},
	};
}

/** Signals all of a group; false when nobody is left in it. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): boolean {
	if (pid === undefined) return false;
	try {
		return process.kill(-pid, signal);
	} catch {
		return false;
	}
}
