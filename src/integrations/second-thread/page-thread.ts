import { Worker } from 'node:worker_threads';

/** What a thread needs to make the pages of a route. */
export interface ThreadData {
	/** The bundled program that makes the site's pages. */
	readonly entry: string;
	/** The route's file; its key and its styles among those of all pages. */
	readonly component: string;
	readonly key: string;
	readonly styles: readonly unknown[];
}

/** A page that the thread made, or why it could not. */
export type Made =
	| {
			readonly url: string;
			readonly status: number;
			readonly headers: [string, string][];
			readonly body: ArrayBuffer;
	  }
	| { readonly url: string; readonly error: unknown };

/** A thread that makes pages. */
export interface PageThread {
	/** How many pages it has still to make. */
	readonly waiting: number;
	/** @throws what the page throws, or what ended the thread */
	render(url: string): Promise<Response>;
	end(): Promise<unknown>;
}

/** Starts a thread; pages can be asked for before it is ready. */
export function pageThread(data: ThreadData): PageThread {
	const thread = new Worker(new URL('./thread.ts', import.meta.url), {
		workerData: data,
		// Most of what a page leaves is thrown away at once: more room for it would only make the build larger.
		resourceLimits: { maxYoungGenerationSizeMb: 16 },
	});
	const waiting = new Map<string, PromiseWithResolvers<Response>>();
	let broken: Error | undefined;
	thread.on('message', (made: Made) => {
		const asked = waiting.get(made.url);
		waiting.delete(made.url);
		if ('error' in made) asked?.reject(made.error);
		else asked?.resolve(new Response(made.body, made));
	});
	const stop = (error: Error) => {
		broken ??= error;
		for (const asked of waiting.values()) asked.reject(broken);
	};
	thread.on('error', stop);
	thread.on('exit', () => stop(new Error('The second thread ended before its pages were made.')));
	return {
		get waiting() {
			return waiting.size;
		},
		render(url) {
			if (broken) return Promise.reject(broken);
			const asked = Promise.withResolvers<Response>();
			waiting.set(url, asked);
			thread.postMessage(url);
			return asked.promise;
		},
		end: () => thread.terminate(),
	};
}
