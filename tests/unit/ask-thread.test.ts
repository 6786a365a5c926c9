import { expect, test } from 'vitest';
import { askThread } from '../../src/ask-thread.ts';

/** A module of a thread. */
const module = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);

test('a thread answers from what it is given', async () => {
	const doubling = module(
		"import { parentPort, workerData } from 'node:worker_threads'; parentPort.postMessage(workerData * 2);",
	);
	expect(await askThread(doubling, 21)).toBe(42);
});

test('what it throws is thrown here, and so is silence', async () => {
	await expect(askThread(module("throw new RangeError('Too large.');"), 0)).rejects.toThrow(
		'Too large.',
	);
	await expect(askThread(module('export {};'), 0)).rejects.toThrow('ended without an answer.');
});
