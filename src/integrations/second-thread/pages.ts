import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A page to be made: where it will be, and its file. */
export interface Page {
	readonly url: string;
	readonly file: string;
}

/** Pages that threads make together: each takes the next one. */
export interface Pages {
	readonly all: readonly Page[];
	/** How many are taken, in memory that the threads share. */
	readonly taken: Int32Array<SharedArrayBuffer>;
}

export type Render = (request: Request) => Promise<Response>;

/** Pages of which none is taken. */
export function pagesToMake(all: readonly Page[]): Pages {
	return { all, taken: new Int32Array(new SharedArrayBuffer(4)) };
}

/**
 * Makes pages and writes them until none is left.
 * @throws {Error} with the page's address when one cannot be made; none is left for anybody then
 */
export async function makePages({ all, taken }: Pages, render: Render): Promise<void> {
	const next = () => all[Atomics.add(taken, 0, 1)];
	for (let page = next(); page; page = next()) {
		try {
			await makePage(page, render);
		} catch (cause) {
			Atomics.store(taken, 0, all.length);
			throw new Error(`${page.url}: ${(cause as Error).message}`, { cause });
		}
	}
}

async function makePage({ url, file }: Page, render: Render): Promise<void> {
	const response = await render(new Request(url));
	if (response.status !== 200) throw new Error(`It comes out with status ${response.status}.`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
}
