import { availableParallelism } from 'node:os';
import { askThread } from '../ask-thread.ts';
import { type BuiltPage, pageFiles, readPages } from './pages.ts';

/** Of fewer pages a second thread reads few by the time it is ready. */
const ENOUGH = 2000;

/** Every page of a built site, with what it links, shows and names. Where there are many, two threads read them. */
export async function allPages(folder: string, enough = ENOUGH): Promise<BuiltPage[]> {
	const files = pageFiles(folder);
	if (files.length < enough || availableParallelism() < 2) return readPages({ folder, files });
	const half = files.length >> 1;
	const rest = { folder, files: files.slice(half) };
	const others = askThread<BuiltPage[]>(new URL('./thread.ts', import.meta.url), rest);
	const pages = readPages({ folder, files: files.slice(0, half) });
	return [...pages, ...(await others)];
}
