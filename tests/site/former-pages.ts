import { readFileSync } from 'node:fs';

/**
 * The addresses below a built site at which something once was: each leads on to where it is now, and nothing else
 * leads there. A file beside such a page is a copy.
 *
 * @example formerPages(folder); // => Set { 'bridge-assembly/', … }
 */
export function formerPages(folder: string, base = '/'): Set<string> {
	const lines = readFileSync(`${folder}/_redirects`, 'utf8').trim().split('\n').filter(Boolean);
	return new Set(lines.map((line) => line.replace(/ .*/, '').slice(base.length)));
}
