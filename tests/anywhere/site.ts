import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Two parts of a page depend on the folder of the project: Astro's name for the font, and the hashes of styles with it. */
const OF_THE_FOLDER = [/(?<=Hyperlegible Next-)[0-9a-f]{16}/g, /(?<=sha256-)[\w+/=]+/g];

/** The files of a built site by their paths, each as a hash of what a visitor gets. */
export function siteIn(folder: string): ReadonlyMap<string, string> {
	const paths = globSync('**/*', { cwd: folder }).filter((path) =>
		statSync(join(folder, path)).isFile(),
	);
	return new Map(paths.sort().map((path) => [path, hashOf(join(folder, path))]));
}

function hashOf(file: string): string {
	const octets = readFileSync(file);
	const text = /\.(html|css)$/.test(file) ? plain(octets.toString()) : octets;
	return createHash('sha1').update(text).digest('hex');
}

function plain(html: string): string {
	return OF_THE_FOLDER.reduce((text, part) => text.replace(part, ''), html);
}

/** The paths of the files that one of two sites lacks, or that differ. */
export function differences(
	one: ReadonlyMap<string, string>,
	other: ReadonlyMap<string, string>,
): string[] {
	const paths = new Set([...one.keys(), ...other.keys()]);
	return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}
