/*
 * Makes a fresh clone ready, then runs a command of the project: `node scripts/ready.mjs COMMAND [ARGS…]`.
 *
 * It runs the command itself, with Node 24 first on PATH. `ready && node x` would not do: the shell may have
 * looked up `node` before there was a Node 24 to find.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, NotReady } from './install.mjs';
import { environment, run } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the commands find in their environment unless it says otherwise. */
const DEFAULTS = {
	// Astro reports usage to its makers unless told not to: nothing here calls home.
	ASTRO_TELEMETRY_DISABLED: '1',
	// Node keeps compiled code from one command to the next. That is half of the time of a check.
	NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
};

const [command, ...args] = process.argv.slice(2);

process.exitCode = await ready();

async function ready() {
	if (Number(process.versions.node.split('.')[0]) < 20) {
		return stop(`Node ${process.versions.node} is too old: install Node 20 or later (nodejs.org).`);
	}
	if (process.env.npm_lifecycle_event) endWithParent();
	if (!command) return stop('Say what to run: node scripts/ready.mjs COMMAND [ARGS…]');
	try {
		const folders = await install(root);
		const env = environment((path) => [...folders, ...path]);
		return await run(command, args, { cwd: root, env: { ...DEFAULTS, ...env } });
	} catch (error) {
		if (error instanceof NotReady) return stop(error.message);
		throw error;
	}
}

/** npm hands SIGTERM to its shell, which dies of it and leaves us, and a server, behind. */
function endWithParent() {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		process.kill(process.pid, 'SIGTERM');
	}, 500);
	watch.unref();
}

function stop(/** @type {string} */ words) {
	console.error(words);
	return 1;
}
