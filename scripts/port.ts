import type { Server } from 'node:net';
import getPort, { portNumbers } from 'get-port';

/** Astro's own port is the first, so that bookmarks of either work. */
const PORTS = portNumbers(4321, 4399);

/** The port that PORT names, or undefined. @throws {Error} when PORT is no port number */
function namedPort(): number | undefined {
	const named = process.env.PORT;
	if (!named) return undefined;
	const port = Number(named);
	if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
	throw new Error(`PORT is “${named}”: give a number from 1 to 65535.`);
}

/** A port that nobody uses now. `get-port` does not hand it out again in the next seconds. */
export function freePort(): Promise<number> {
	return getPort({ port: PORTS });
}

/**
 * Listens on this machine only and returns the port: the stated one, else the one that PORT names, else the first free
 * one from 4321 on.
 *
 * @param port 0 for any
 * @throws {Error} when a stated or named port is taken or forbidden
 */
export async function listen(server: Server, port = namedPort()): Promise<number> {
	for (;;) {
		const error = await attempt(server, port ?? (await freePort()));
		if (!error) return (server.address() as { port: number }).port;
		if (error.code === 'EACCES')
			throw new Error(`Port ${port} is for administrators only: set PORT to another.`);
		if (error.code !== 'EADDRINUSE') throw error;
		if (port !== undefined)
			throw new Error(`Port ${port} is in use: stop what uses it, or set PORT to another.`);
		// Another process took the free port first.
	}
}

function attempt(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
	return new Promise((resolve) => {
		const failed = (error: NodeJS.ErrnoException) => {
			server.off('listening', listening);
			resolve(error);
		};
		const listening = () => {
			server.off('error', failed);
			resolve(undefined);
		};
		// A browser looks up this name, which may be the address ::1 or 127.0.0.1.
		server.once('error', failed).once('listening', listening).listen(port, 'localhost');
	});
}
