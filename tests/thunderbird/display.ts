import { type Program, startProgram } from './program.ts';
import { waitFor } from './waiting.ts';

const SECONDS_TO_START = 30;

/** A screen that nobody sees. Xvfb picks a number that is free and writes it to a pipe. */
export async function startDisplay(signal: AbortSignal): Promise<Program & { name: string }> {
	const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
	const program = startProgram('Xvfb', args, { pipes: 1 });
	try {
		let number = '';
		program.child.stdio[3]?.on('data', (data: Buffer) => {
			number += data;
		});
		const started = await waitFor({ seconds: SECONDS_TO_START, signal }, () => {
			program.assertRunning();
			return number.endsWith('\n') || undefined;
		});
		if (!started) throw new Error(`Xvfb did not start in ${SECONDS_TO_START} seconds.`);
		return { ...program, name: `:${number.trim()}` };
	} catch (error) {
		await program[Symbol.asyncDispose]();
		throw error;
	}
}
