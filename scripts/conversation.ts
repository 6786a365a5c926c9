import { intro, log, outro, spinner } from '@clack/prompts';

/** A command's conversation with the person who runs it. */
export interface Conversation {
	say(words: string): void;
	warn(words: string): void;
	fail(words: string): void;
	/** Begins something that takes a while. */
	begin(words: string): Step;
	/** The last words. */
	end(words: string): void;
}

/** Something that takes a while. */
interface Step {
	/** How far it has come. Only a terminal shows it, in place of the words before. */
	progress(words: string): void;
	/** It can go on only after something else. */
	wait(words: string): void;
	done(words: string): void;
	failed(words: string): void;
}

/** The exit code of a command that was stopped with Ctrl-C. */
export const STOPPED = 130;

/** A conversation on a terminal, or plain lines where the output goes to a file or another program. */
export function conversation(title: string): Conversation {
	// The spinner of clack writes its control characters into files too, and a terminal without a width breaks its lines.
	if (!process.stdout.isTTY || !process.stdout.columns) return plainLines;
	intro(title);
	return { say: log.step, warn: log.warn, fail: log.error, begin: beginOnTerminal, end: outro };
}

const plainLines: Conversation = {
	say: (words) => console.log(words),
	warn: (words) => console.error(words),
	fail: (words) => console.error(words),
	begin: (words) => {
		console.log(`${words}…`);
		return {
			progress: () => {},
			wait: (words) => console.log(words),
			done: (words) => console.log(words),
			failed: (words) => console.error(words),
		};
	},
	end: (words) => console.log(words),
};

function beginOnTerminal(words: string): Step {
	const step = spinner({
		cancelMessage: 'Stopped.',
		onCancel: () => process.exit(STOPPED),
	});
	// The terminal hands the spinner Ctrl-C as a key, and clack then exits with 0.
	const stopped = () => {
		step.cancel('Stopped.');
		process.exitCode = STOPPED;
	};
	process.once('exit', stopped);
	step.start(words);
	const end = (say: (words: string) => void) => (words: string) => {
		process.off('exit', stopped);
		say(words);
	};
	return {
		progress: step.message,
		wait: step.message,
		done: end(step.stop),
		failed: end(step.error),
	};
}
