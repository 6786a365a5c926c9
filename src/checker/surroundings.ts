import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Attribute } from './content.ts';

/** The project around the content. The defaults are this project's own folders. */
export interface Surroundings {
	/** The folder of the components that bodies may use. */
	readonly authoringDir?: string;
	/** The folder of files that are published unchanged. */
	readonly publicDir?: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Lists the components that bodies may use, by name, with the attributes in their `Props`. */
export function componentsIn(
	dir = join(root, 'src/components/authoring'),
): Map<string, Attribute[]> {
	const files = list(dir).filter(({ name }) => name.endsWith('.astro'));
	return new Map(
		files.map(({ name }) => [
			name.replace('.astro', ''),
			attributesOf(readFileSync(join(dir, name), 'utf8')),
		]),
	);
}

function attributesOf(source: string): Attribute[] {
	const [, props = ''] = /interface Props[^{]*\{([^}]*)\}/.exec(source) ?? [];
	return [...props.matchAll(/^\s*(?:readonly\s+)?(\w+)(\?)?:/gm)].map(
		([, name = '', optional]) => ({
			name,
			isRequired: !optional,
		}),
	);
}

/** The paths of the files that are published unchanged: `favicon.svg`. */
export function publicFilesIn(dir = join(root, 'public')): Set<string> {
	const files = list(dir, true).filter((entry) => entry.isFile());
	return new Set(
		files.map(({ parentPath, name }) =>
			relative(dir, join(parentPath, name)).replaceAll('\\', '/'),
		),
	);
}

function list(dir: string, recursive = false): Dirent[] {
	return existsSync(dir) ? readdirSync(dir, { withFileTypes: true, recursive }) : [];
}
