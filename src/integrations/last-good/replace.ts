import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The new and the last site while they change places inside a folder that cannot be moved itself. */
const NEW = '.new';
const BEFORE = '.before';

/** The folder inside the published one in which a site can be built where its neighbours cannot be written. */
export function inside(published: string): string {
	return join(published, NEW);
}

/** Puts a built site in the place of the published one. If that fails, the last site is as it was. */
export async function replace(published: string, built: string): Promise<void> {
	if (built === inside(published)) return replaceInside(published, built);
	const before = `${published}${BEFORE}`;
	await rm(before, { recursive: true, force: true });
	try {
		await rename(published, before);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		// A volume that is mounted at the folder keeps it from being moved.
		if (/^(EBUSY|EXDEV|EPERM|EACCES)$/.test(code ?? '')) return replaceInside(published, built);
		// The first build replaces nothing.
		if (code !== 'ENOENT') throw error;
	}
	try {
		await rename(built, published);
	} catch (error) {
		await rename(before, published).catch(() => {});
		throw error;
	}
	await rm(before, { recursive: true, force: true });
}

/** Replaces the content of a folder that must stay itself, such as a mounted volume. */
export async function replaceInside(published: string, built: string): Promise<void> {
	const [next, before] = [inside(published), join(published, BEFORE)];
	if (built !== next) {
		await rm(next, { recursive: true, force: true });
		await cp(built, next, { recursive: true });
		await rm(built, { recursive: true });
	}
	await rm(before, { recursive: true, force: true });
	await mkdir(before);
	await moveAll(published, before);
	try {
		await moveAll(next, published);
	} catch (error) {
		await moveAll(before, published);
		throw error;
	}
	await rm(next, { recursive: true });
	await rm(before, { recursive: true });
}

/** Moves the entries of one folder to another, without those that a file system or this program keeps there. */
async function moveAll(from: string, to: string): Promise<void> {
	for (const name of await readdir(from)) {
		if ([NEW, BEFORE, 'lost+found'].includes(name)) continue;
		await rename(join(from, name), join(to, name));
	}
}
