import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a build made. */
export interface Output {
	readonly pages: number;
	readonly files: number;
	/** Of all files, in megabytes. */
	readonly megabytes: number;
	/** What a subscription fetches, by file. */
	readonly feeds: readonly FeedSize[];
}

/** The sizes of a calendar to subscribe to, in bytes. */
export interface FeedSize {
	readonly name: string;
	readonly plain: number;
	readonly gzip: number;
	readonly brotli: number;
}

/** Counts a built site. */
export function outputIn(folder: string): Output {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const bytes = files.reduce(
		(sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
		0,
	);
	return {
		pages: files.filter(({ name }) => name.endsWith('.html')).length,
		files: files.length,
		megabytes: bytes / 1e6,
		feeds: feedsIn(join(folder, 'calendars')),
	};
}

function feedsIn(folder: string): FeedSize[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.ics'))
		.map((name) => {
			const file = readFileSync(join(folder, name));
			return {
				name,
				plain: file.length,
				gzip: gzipSync(file).length,
				brotli: brotliCompressSync(file).length,
			};
		})
		.sort((a, b) => b.plain - a.plain);
}
