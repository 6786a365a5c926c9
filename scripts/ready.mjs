/*
 * Makes a fresh clone ready, then runs a command of the project: `node scripts/ready.mjs COMMAND [ARGS…]`. With --site
 * behind it, the command works on the site in another folder if a person types one.
 *
 * It runs the command itself, with Node 24 first on PATH. `ready && node x` would not work, since the shell may look up
 * `node` before Node 24 is installed.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, NotReady } from './install.mjs';
import { environment, run } from './run.mjs';
import { siteFolder } from './site-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Settings of the commands' environment, unless it has others. */
const DEFAULTS = {
	// Astro reports usage to its makers by default. This project calls nobody.
	ASTRO_TELEMETRY_DISABLED: '1',
	// Node keeps compiled code from one command to the next. That is half of the time of a check.
	NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
};

const [command, ...words] = process.argv.slice(2);

process.exitCode = await ready();

async function ready() {
	if (Number(process.versions.node.split('.')[0]) < 20) {
		return stop(`Node ${process.versions.node} is too old: install Node 20 or later (nodejs.org).`);
	}
	if (process.env.npm_lifecycle_event) endWithParent();
	if (!command) return stop('Say what to run: node scripts/ready.mjs COMMAND [ARGS…]');
	try {
		const { args, site } = siteFolder(words, root);
		const folders = await install(root);
		const env = environment((path) => [...folders, ...path]);
		if (site) {
			// The folder that was typed comes before a setting that is always there.
			delete env.CONTENT_DIR;
			env.SITE_DIR = site;
		}
		return await run(command, args, { cwd: root, env: { ...DEFAULTS, ...env } });
	} catch (error) {
		if (error instanceof NotReady) return stop(error.message);
		throw error;
	}
}

/** npm passes SIGTERM to its shell, which dies and would leave a server running. */
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
