import { mkdirSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { foldersFrom } from '../src/environment.ts';

/** This project's own folder. */
const PROJECT = resolve(import.meta.dirname, '..');

/** Node runs a command of Astro with these. */
interface AstroCommand {
	readonly args: readonly string[];
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
}

/** A command of Astro on the site that the environment names. */
export function astro(command: 'build' | 'dev' | 'sync', env: NodeJS.ProcessEnv): AstroCommand {
	const args = [join(PROJECT, 'node_modules/astro/bin/astro.mjs'), command, '--force'];
	if (!env.SITE_DIR) return { args, cwd: PROJECT, env };
	const { keptDir, contentDir, outDir, cacheDir } = foldersFrom(env);
	const folder = join(keptDir, 'project');
	makeProject(keptDir, folder);
	// The site may be reached through a link. A process stands where it leads to, and counts its relative paths from there.
	const cwd = realpathSync(folder);
	return {
		// Astro reads this path from the folder that it runs in.
		args: [...args, '--config', relative(cwd, join(PROJECT, 'astro.config.mjs'))],
		cwd,
		env: {
			...env,
			...{ CONTENT_DIR: contentDir, OUT_DIR: outDir, CACHE_DIR: cacheDir, PROJECT_DIR: PROJECT },
		},
	};
}

/**
 * Makes a project of its own for another site: a folder with links to this project's packages and code, and nothing else.
 * Astro keeps lists of the content, half-made pages and the lock of its server for editing in the folder that it runs in.
 */
function makeProject(keptDir: string, folder: string): void {
	mkdirSync(folder, { recursive: true });
	// Git then overlooks all of it, whatever else that repository tells git.
	writeFileSync(join(keptDir, '.gitignore'), '*\n');
	linkTo(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
	linkTo(join(PROJECT, 'src'), join(folder, 'src'));
}

function linkTo(target: string, link: string): void {
	if (targetOf(link) === target) return;
	rmSync(link, { force: true });
	// Windows lets everybody make a junction, but not a symbolic link.
	symlinkSync(target, link, 'junction');
}

function targetOf(link: string): string | undefined {
	try {
		return resolve(readlinkSync(link));
	} catch {
		return undefined;
	}
}
