import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type BuiltPage, type PageFiles, readPages } from './pages.ts';

/** Of fewer pages a second thread reads few by the time it is ready. */
const ENOUGH = 2000;

/** Every page of a built site, with what it links, shows and names. Where there are many, two threads read them. */
export async function allPages(folder: string, enough = ENOUGH): Promise<BuiltPage[]> {
	const files = readdirSync(folder, { encoding: 'utf8', recursive: true })
		.filter((file) => file.endsWith('.html'))
		.sort();
	if (files.length < enough || availableParallelism() < 2) return readPages({ folder, files });
	const half = files.length >> 1;
	const others = readInThread({ folder, files: files.slice(half) });
	const pages = readPages({ folder, files: files.slice(0, half) });
	return [...pages, ...(await others)];
}

async function readInThread(files: PageFiles): Promise<BuiltPage[]> {
	const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: files });
	const [pages] = await once(thread, 'message');
	return pages;
}
