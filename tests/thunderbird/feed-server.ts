import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const PATH = '/calendars/thursdays.ics';

/** A web server of this machine alone, with one file: a feed that changes. */
export interface FeedServer extends AsyncDisposable {
	readonly port: number;
	/** The address of the feed. */
	readonly url: string;
	/** Replaces the feed. */
	publish(text: string): void;
	/** Tells whether somebody has fetched the latest feed. */
	isFetched(): boolean;
	/** Requests for anything but the feed, to this server or through it as a proxy. */
	readonly strays: readonly string[];
}

/** Starts the server. It answers like a static host: with an ETag, and with 304 to those who send it. */
export async function startFeedServer(): Promise<FeedServer> {
	let feed = { text: '', etag: '' };
	let fetched = false;
	const strays: string[] = [];
	const answer = (request: IncomingMessage, response: ServerResponse) => {
		if (request.method !== 'GET' || request.url !== PATH) {
			strays.push(`${request.method} ${request.url}`);
			response.writeHead(404).end();
			return;
		}
		const headers = { 'content-type': 'text/calendar; charset=utf-8', etag: feed.etag };
		if (request.headers['if-none-match'] === feed.etag) {
			response.writeHead(304, headers).end();
			return;
		}
		fetched = true;
		response.writeHead(200, headers).end(feed.text);
	};
	const server = createServer(answer);
	server.on('connect', (request, socket) => {
		strays.push(`CONNECT ${request.url}`);
		socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
	});
	server.on('clientError', (error, socket) => {
		strays.push(`something that is not HTTP (${error.message})`);
		socket.destroy();
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		port,
		url: `http://127.0.0.1:${port}${PATH}`,
		publish(text) {
			feed = { text, etag: `"${createHash('sha256').update(text).digest('hex')}"` };
			fetched = false;
		},
		isFetched: () => fetched,
		strays,
		async [Symbol.asyncDispose]() {
			server.close();
			server.closeAllConnections();
		},
	};
}
