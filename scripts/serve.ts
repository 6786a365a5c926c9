import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { outDir, siteUrl } from '../src/environment.ts';
import { seenPath } from '../src/seen-path.ts';
import { listen } from './port.ts';
import { staticSite } from './static-site.ts';

/** A site that is being served. */
export interface Served {
	/** The site's address, with its base path and a slash at the end. */
	url: string;
	close: () => Promise<void>;
}

/**
 * Serves a built folder on this machine, as a static host would.
 *
 * @param options.base the path that the site was built for
 * @param options.port the wanted port, 0 for any, else PORT or the first free one from 4321
 * @param options.ready requests wait for this, so that a port can be taken before the site is built
 * @throws {Error} when the port was named and is taken
 *
 * @example
 * const site = await serve({ folder: 'dist', base: '/training/', port: 8080 });
 * site.url // => 'http://localhost:8080/training/'
 */
export async function serve(options: {
	folder: string;
	base?: string;
	port?: number | undefined;
	ready?: Promise<unknown> | undefined;
}): Promise<Served> {
	const { folder, base = '/', port, ready } = options;
	const answer = staticSite(resolve(folder), withSlashes(base));
	const server = createServer(async (request, response) => {
		await ready;
		try {
			answer(request, response);
		} catch (error) {
			response.writeHead(500, { 'content-type': 'text/plain;charset=utf-8' });
			response.end(`${(error as Error).message}\n`);
		}
	});
	const taken = await listen(server, port);
	return {
		url: `http://localhost:${taken}${withSlashes(base)}`,
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
}

/** The base path of a site's address: `/training/` for `https://example.org/training`, `/` for none. */
export function basePath(address: string | undefined): string {
	return address ? withSlashes(new URL(address).pathname) : '/';
}

/** Closes a site on Ctrl-C, or when the process is told to end. */
export function closeWhenStopped({ close }: Served): void {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
}

const withSlashes = (path: string) => `/${path}/`.replace(/\/+/g, '/');

if (import.meta.main) {
	try {
		if (!existsSync(outDir))
			throw new Error(`There is no ${seenPath(outDir)} yet: run \`npm run build\` first.`);
		const site = await serve({ folder: outDir, base: siteUrl().pathname });
		closeWhenStopped(site);
		console.log(`The site is at ${site.url}`);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
