import { existsSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { seenPath } from '../../seen-path.ts';

/** The folders that a build reads, and the one that it is to replace. */
export interface Folders {
	readonly outDir: string;
	readonly contentDir: string;
	/** The folder of this project; by default the one that the command runs in. */
	readonly projectDir?: string;
}

/** The folders of this project that hold what people wrote. */
const SOURCES = ['src', 'scripts', 'tests', 'public', '.github', '.vscode', '.ci'];

/**
 * Says why a build must not replace a folder; undefined if it may. A build replaces everything in it, so it may hold
 * nothing but an earlier site.
 */
export function outDirRefusal({
	outDir,
	contentDir,
	projectDir = '.',
}: Folders): string | undefined {
	const out = finalFolder(resolve(outDir));
	const content = finalFolder(resolve(contentDir));
	const project = finalFolder(resolve(projectDir));
	const repositories = [content, project].flatMap((folder) => repositoryAbove(folder) ?? []);
	const name = seenPath(outDir);
	for (const [what, folder] of [
		['the content', content],
		['this project', project],
		...repositories.map((top) => ['the git repository', top] as const),
	] as const) {
		if (out === folder) return sentence(`${name} is the folder of ${what}`);
		if (isWithin(folder, out)) return sentence(`${name} holds ${what}`);
	}
	if (isWithin(out, content)) return sentence(`${name} lies in the content`);
	if (SOURCES.some((source) => isIn(out, join(project, source))))
		return sentence(`${name} lies in the sources of this project`);
	if (out.split(sep).includes('.git')) return sentence(`${name} lies in git’s own folder`);
	if (!existsSync(out)) return undefined;
	if (!statSync(out).isDirectory()) return sentence(`${name} is a file`);
	return otherThings(out, name);
}

function sentence(reason: string): string {
	return `A build replaces everything in the folder OUT_DIR, but ${reason}. Set OUT_DIR to a folder of its own, such as dist.`;
}

/** The entries that a system or this build itself leaves in a folder. */
const HARMLESS = ['.DS_Store', 'Thumbs.db', 'lost+found', '.new', '.before'];

/** The entries that every site of this project has. */
const OURS = ['index.html', '404.html', 'calendars'];

function otherThings(folder: string, name: string): string | undefined {
	const entries = readdirSync(folder).filter((entry) => !HARMLESS.includes(entry));
	const isSite = OURS.every((entry) => entries.includes(entry));
	const others = entries.filter((entry) => !isSite || /^\.(?!well-known$)/.test(entry));
	if (others.length === 0) return undefined;
	const more = others.length > 1 ? ` and ${others.length - 1} more` : '';
	return sentence(`${name} holds things that are no site: ${others[0]}${more}`);
}

/** The folder that a path leads to, through any links, whether it exists already or not. */
export function finalFolder(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		const target = linkTarget(path);
		if (target) return finalFolder(target);
		const parent = dirname(path);
		return parent === path ? path : join(finalFolder(parent), basename(path));
	}
}

function linkTarget(path: string): string | undefined {
	try {
		return resolve(dirname(path), readlinkSync(path));
	} catch {
		return undefined;
	}
}

/** Does `path` lie below `folder`? */
function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

function isIn(path: string, folder: string): boolean {
	return path === folder || isWithin(path, folder);
}

/** The top of the git repository that holds a folder. A worktree has a file in the place of the folder `.git`. */
function repositoryAbove(folder: string): string | undefined {
	if (existsSync(join(folder, '.git'))) return folder;
	const parent = dirname(folder);
	return parent === folder ? undefined : repositoryAbove(parent);
}
