import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone, isHeld } from './lock.mjs';
import { withCache } from './npm-cache.mjs';
import { environment, run } from './run.mjs';

const LOCKFILE = 'package-lock.json';
/** npm writes this file last, after every install script, so a half-made installation has none. */
const INSTALLED = 'node_modules/.package-lock.json';
const NODE = 'node_modules/node/bin/node';

/** The project is written for this Node, which runs TypeScript as it is. */
const NODE_MAJOR = 24;

/** Only a person can mend this. The message says how. */
export class NotReady extends Error {}

/**
 * Installs the packages of package-lock.json that are not there yet.
 *
 * @param {string} root the folder of package.json
 * @returns {Promise<string[]>} the folders to put first on PATH, so that `node` is Node 24
 * @throws {NotReady}
 */
export async function install(root) {
	if (!existsSync(join(root, LOCKFILE))) {
		throw new NotReady(
			`There is no ${LOCKFILE} here, so nobody can tell which versions to install. Bring it back with \`git checkout ${LOCKFILE}\`.`,
		);
	}
	// The lock is outside node_modules, because npm ci empties that folder.
	const lock = join(root, '.installing');
	if (!isInstalled(root) || !isNodeThere(root) || isHeld(lock)) {
		await alone(
			lock,
			() => installAll(root),
			(pid) => say(`Waiting for another installation here to end (process ${pid})…`),
		);
	}
	return nodeFolders(root);
}

/** @param {string} root */
async function installAll(root) {
	if (!isInstalled(root)) {
		say(`Installing the packages that ${LOCKFILE} lists. This takes a minute, and happens once…`);
		rmSync(join(root, INSTALLED), { force: true });
		// The tests need the development packages, even where NODE_ENV=production or omit=dev is set.
		const code = await npm(root, 'ci', '--include=dev', '--include=optional');
		if (code !== 0) throw new NotReady(`\`npm ci\` failed (${code}); its reasons are above.`);
	}
	// npm ends well when it has blocked an install script.
	if (!isNodeThere(root)) await npm(root, 'rebuild', 'node');
}

/**
 * Whether node_modules holds the versions of package-lock.json, no more and no less.
 *
 * @param {string} root
 */
function isInstalled(root) {
	const wanted = packages(join(root, LOCKFILE));
	const found = packages(join(root, INSTALLED));
	if (!wanted || !found) return false;
	const isPresent = (/** @type {[string, Package]} */ [path, { version, integrity, ...flags }]) => {
		const there = found[path];
		// npm leaves out packages for other platforms.
		if (!there) return flags.optional || flags.devOptional;
		return there.version === version && (!integrity || there.integrity === integrity);
	};
	return (
		Object.entries(wanted).every(isPresent) && Object.keys(found).every((path) => path in wanted)
	);
}

/**
 * @typedef {{ version: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Package
 *
 * @param {string} lockfile
 * @returns {Record<string, Package> | undefined} undefined when the file is missing or incomplete
 */
function packages(lockfile) {
	try {
		const { '': _project, ...rest } = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
		return rest;
	} catch {
		return undefined;
	}
}

/**
 * @param {string} root
 * @returns {string[]}
 * @throws {NotReady}
 */
function nodeFolders(root) {
	const commands = join(root, 'node_modules/.bin');
	// On Windows the link in .bin does not lead to node.exe.
	if (hasNode(root)) return [commands, dirname(join(root, NODE))];
	if (ownMajor() >= NODE_MAJOR) return [dirname(process.execPath), commands];
	throw new NotReady(
		`This project runs on Node ${NODE_MAJOR}, which the npm package \`node\` brings along, but its install script has not run ` +
			`(is npm set to ignore install scripts?). Allow that one with \`npm rebuild node --ignore-scripts=false\`, ` +
			`or install Node ${NODE_MAJOR} yourself; this machine's is ${process.version}.`,
	);
}

const isNodeThere = (/** @type {string} */ root) => ownMajor() >= NODE_MAJOR || hasNode(root);

/** @param {string} root */
function hasNode(root) {
	const { stdout } = spawnSync(join(root, NODE), ['--version'], { encoding: 'utf8' });
	return Number(stdout?.match(/^v(\d+)/)?.[1]) >= NODE_MAJOR;
}

const ownMajor = () => Number(process.versions.node.split('.')[0]);

/**
 * Runs npm with the machine's own Node, since npm replaces ours. Its progress goes to stderr, because a program may read
 * what our command prints; it has nobody to ask.
 *
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, ...args) {
	const own = join(root, 'node_modules');
	const env = environment((path) => path.filter((folder) => !folder.startsWith(own)));
	return withCache((settings) =>
		run('npm', [...args, '--loglevel=error'], {
			cwd: root,
			env: { ...env, ...settings },
			stdio: ['ignore', 2, 'inherit'],
		}),
	);
}

const say = (/** @type {string} */ words) => console.error(words);
