import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { outDir, siteUrl } from '../src/environment.ts';
import { listen, type Port, wantedPort } from './port.ts';
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
 * @param options.port the wanted port, else PORT or the first free one from 4321
 * @throws {Error} when the port was named and is taken
 *
 * @example
 * const site = await serve({ folder: 'dist', base: '/training/', port: 8080 });
 * site.url // => 'http://localhost:8080/training/'
 */
export async function serve(options: {
	folder: string;
	base?: string;
	port?: number | Port;
}): Promise<Served> {
	const { folder, base = '/', port = wantedPort() } = options;
	const server = createServer(staticSite(resolve(folder), withSlashes(base)));
	const taken = await listen(server, typeof port === 'number' ? { port, exact: port !== 0 } : port);
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

/** Serves until Ctrl-C, printing the address in a line of its own, the last one. */
export async function serveUntilStopped(options: Parameters<typeof serve>[0]): Promise<void> {
	const { url, close } = await serve(options);
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, close);
	console.log(`The site is at ${url}`);
}

const withSlashes = (path: string) => `/${path}/`.replace(/\/+/g, '/');

if (import.meta.main) {
	try {
		const [folder = outDir, base = siteUrl().pathname] = process.argv.slice(2);
		if (!existsSync(folder))
			throw new Error(`There is no ${folder} yet: run \`npm run build\` first.`);
		await serveUntilStopped({ folder, base });
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
