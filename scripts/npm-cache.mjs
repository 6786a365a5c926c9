import { accessSync, constants, mkdtempSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Does `work` with a folder in which npm can keep what it downloads. That is npm's own, in the home of whoever runs it. Where
 * that home cannot be written, as in many containers, it is a new folder for temporary files, which is deleted afterwards.
 *
 * @template T
 * @param {(settings: Record<string, string>) => Promise<T>} work takes npm's settings for the environment
 * @param {string} [own] the folder that npm uses by itself
 * @returns {Promise<T>}
 */
export async function withCache(work, own = npmCache()) {
	if (canWrite(own)) return work({});
	const folder = mkdtempSync(join(tmpdir(), 'npm-cache-'));
	try {
		return await work({ npm_config_cache: folder });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The folder that npm says it uses, where it has started this program, else its default. */
function npmCache() {
	return process.env.npm_config_cache || join(homedir(), '.npm');
}

/**
 * Can a folder be written, or made where it is missing?
 *
 * @param {string} folder
 * @returns {boolean}
 */
function canWrite(folder) {
	try {
		if (!statSync(folder).isDirectory()) return false;
		accessSync(folder, constants.W_OK);
		return true;
	} catch (error) {
		const isMissing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
		return isMissing && dirname(folder) !== folder && canWrite(dirname(folder));
	}
}
