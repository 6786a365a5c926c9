import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { makePages, type Page, type Pages, pagesToMake, type Render } from './pages.ts';

/** What a thread needs to make the pages of a route. */
export interface ThreadData {
	/** The bundled program that makes the site's pages. */
	readonly entry: string;
	/** The route's file; its key and its styles among those of all pages. */
	readonly component: string;
	readonly key: string;
	readonly styles: readonly unknown[];
	readonly pages: Pages;
}

/** A thread that makes pages. */
export interface PageThread {
	/**
	 * Makes pages as well, until none is left, and waits for the thread's last.
	 * @throws {Error} when a page cannot be made, or the thread could not begin
	 */
	finish(render: Render): Promise<void>;
	/** Stops it wherever it is. */
	end(): Promise<unknown>;
}

/** Starts a thread, which begins with the first page at once. */
export function pageThread(data: Omit<ThreadData, 'pages'>, all: readonly Page[]): PageThread {
	const pages = pagesToMake(all);
	const thread = new Worker(new URL('./thread.ts', import.meta.url), {
		workerData: { ...data, pages } satisfies ThreadData,
	});
	const done = once(thread, 'exit');
	// Until somebody waits for it, its fault is nobody's.
	done.catch(() => {});
	return {
		async finish(render) {
			await makePages(pages, render);
			const [code] = await done;
			if (code !== 0) throw new Error('The second thread ended before its pages were made.');
		},
		end: () => thread.terminate(),
	};
}
