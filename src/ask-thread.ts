import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Has a module do its work in a thread, and waits for the one message that it posts.
 *
 * @param data what the module finds as its `workerData`
 * @throws {Error} what the thread throws, or when it ends without a word
 */
export async function askThread<Answer>(module: URL, data: unknown): Promise<Answer> {
	const thread = new Worker(module, { workerData: data });
	const ended = once(thread, 'exit').then(() => {
		throw new Error(`${module.pathname} ended without an answer.`);
	});
	const [answer] = await Promise.race([once(thread, 'message'), ended]);
	return answer;
}
