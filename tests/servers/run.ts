import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installedByApt } from '../../scripts/apt.ts';
import { build } from '../../scripts/build.ts';
import { freePort } from '../../scripts/port.ts';
import { type ServerProgram, servers } from './servers.ts';

/**
 * `npm run test:servers` serves the built site with Debian's nginx, Apache and Caddy, each with its settings in
 * `.github/servers/`, and asks for pages, calendars and feeds as browsers do. It exits with 1 if an answer is not as it
 * should be.
 */

const SITE = 'node_modules/.cache/servers/site';

interface Wanted {
	readonly status?: number;
	/** The start of each header; undefined where there must be none. */
	readonly headers?: Readonly<Record<string, string | undefined>>;
	/** A word of the body. */
	readonly says?: string;
}

const UNFRAMED = "frame-ancestors 'none'";

const wanted = (kept: string): Readonly<Record<string, Wanted>> => ({
	'/': {
		headers: {
			'content-type': 'text/html',
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'permissions-policy': 'camera=()',
			'content-security-policy': UNFRAMED,
			'access-control-allow-origin': undefined,
		},
	},
	'/schools/': { headers: { 'content-type': 'text/html', 'content-security-policy': UNFRAMED } },
	'/schools': { status: 200, headers: { 'content-type': 'text/html' } },
	'/schools/2021-spring.ics': {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'access-control-allow-origin': '*',
			'content-disposition': undefined,
		},
		says: 'BEGIN:VCALENDAR',
	},
	'/feed.xml': {
		headers: { 'content-type': 'application/atom+xml', 'access-control-allow-origin': '*' },
	},
	'/changes.xml': { headers: { 'content-type': 'application/atom+xml' } },
	'/api/v1/sessions.json': {
		headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
	},
	'/embed/schools/': {
		headers: { 'content-type': 'text/html', 'content-security-policy': undefined },
	},
	'/.well-known/security.txt': { headers: { 'content-type': 'text/plain; charset=utf-8' } },
	[kept]: { headers: { 'cache-control': 'public, max-age=31536000, immutable' } },
	'/nothing/here/': { status: 404, says: 'There is no page here' },
});

const code = await build({ SITE_NOW: '2021-02-01', OUT_DIR: SITE }, `${SITE}.log`);
if (code !== 0) throw new Error(`The site could not be built: see ${SITE}.log.`);
const [kept] = globSync('_astro/**/*.*', { cwd: SITE });
if (!kept) throw new Error('The site has no file in _astro/.');
let failures = 0;
for (const server of servers) {
	const faults = await tried(server, wanted(`/${kept}`));
	for (const fault of faults) console.error(`${server.name}: ${fault}`);
	if (faults.length === 0) console.log(`${server.name}: every answer is as it should be.`);
	failures += faults.length;
}
process.exitCode = failures > 0 ? 1 : 0;

/** The answers of a server that are not as they should be. */
async function tried(
	server: ServerProgram,
	answers: Readonly<Record<string, Wanted>>,
): Promise<string[]> {
	if (!installedByApt([server.package])) {
		return [`it is not installed: sudo apt-get install ${server.package}`];
	}
	const home = mkdtempSync(join(tmpdir(), 'server-'));
	const port = await freePort();
	const [command, ...args] = server.settings(home, SITE, port);
	const program = spawn(command, args, { stdio: 'ignore' });
	const ended = new Promise((resolve) => program.once('close', resolve));
	try {
		await answering(port);
		const faults: string[] = [];
		for (const [path, answer] of Object.entries(answers)) {
			faults.push(...(await faultsOf(`http://localhost:${port}`, path, answer)));
		}
		faults.push(...(await unchanged(`http://localhost:${port}/schools/`)));
		return faults;
	} finally {
		program.kill();
		await ended;
		rmSync(home, { recursive: true, force: true });
	}
}

async function answering(port: number): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		if (await fetch(`http://localhost:${port}/`).catch(() => undefined)) return;
		await sleep(100);
	}
	throw new Error(`No server answers at port ${port}.`);
}

async function faultsOf(origin: string, path: string, answer: Wanted): Promise<string[]> {
	const response = await fetch(origin + path);
	const text = await response.text();
	const { status = 200, headers = {}, says = '' } = answer;
	return [
		...(response.status === status ? [] : [`${path} has the status ${response.status}.`]),
		...(text.includes(says) ? [] : [`${path} does not say “${says}”.`]),
		...Object.entries(headers).flatMap(([name, start]) => {
			const value = response.headers.get(name) ?? undefined;
			const isRight = start === undefined ? value === undefined : value?.startsWith(start);
			return isRight ? [] : [`${path} has ${name}: ${value}, not ${start}.`];
		}),
	];
}

/** A browser that has a page asks whether it has changed, and is told in a line. */
async function unchanged(address: string): Promise<string[]> {
	const { headers } = await fetch(address);
	const known = headers.get('last-modified') ?? '';
	const { status } = await fetch(address, { headers: { 'if-modified-since': known } });
	return status === 304 ? [] : [`${address}, which has not changed, has the status ${status}.`];
}
