import { createServer, type Server } from 'node:net';

/** Where a server may listen: `exact` when a person named that port, so that no other will do. */
export interface Port {
	port: number;
	exact: boolean;
}

/** Enough for a few sites side by side; past that something else is wrong. */
const ATTEMPTS = 50;

/**
 * The port named by PORT, else from 4321 (Astro's own) on.
 * @throws {Error} when PORT is no port number
 */
export function wantedPort(named = process.env.PORT): Port {
	if (!named) return { port: 4321, exact: false };
	const port = Number(named);
	if (!Number.isInteger(port) || port < 1 || port > 65535) {
		throw new Error(`PORT is “${named}”: give a number from 1 to 65535.`);
	}
	return { port, exact: true };
}

/**
 * Listens on this machine only, on the wanted port or the next free one, and returns the port taken.
 * @throws {Error} when an exact port is taken or forbidden
 */
export async function listen(server: Server, { port, exact }: Port): Promise<number> {
	for (let candidate = port; ; candidate++) {
		const error = await attempt(server, candidate);
		if (!error) return (server.address() as { port: number }).port;
		if (error.code === 'EACCES')
			throw new Error(`Port ${candidate} is for administrators only: set PORT.`);
		if (error.code !== 'EADDRINUSE') throw error;
		if (exact)
			throw new Error(`Port ${port} is in use: stop what uses it, or set PORT to another.`);
		if (candidate >= port + ATTEMPTS) throw new Error(`Ports ${port} to ${candidate} are in use.`);
	}
}

/** The port that `listen` would take now. An address must be known before the site that names it is built. */
export async function freePort(wanted = wantedPort()): Promise<number> {
	const probe = createServer();
	const port = await listen(probe, wanted);
	await new Promise((closed) => probe.close(closed));
	return port;
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
		// By name, as a browser will look it up: the number would be another address where localhost is ::1.
		server.once('error', failed).once('listening', listening).listen(port, 'localhost');
	});
}
