import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './host-headers.ts';
import { parseRedirects } from './host-redirects.ts';

/**
 * Answers as a static host does that serves `folder` under `base`. `sirv` sends the files, with weak ETags, 304 and
 * ranges. This adds what hosts do besides: `index.html` for a folder, the slash where it is missing, `404.html`, and the
 * rules of `_headers` and `_redirects`. Files are read anew each time, since a build may change them.
 *
 * @param base starts and ends with a slash; the patterns of `_headers` are matched without it
 */
export function staticSite(folder: string, base: string): RequestListener {
	const files = sirv(folder, { dev: true, etag: true, gzip: true, extensions: [] });
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
		const path = pathBelow(base, address);
		const moved = redirects(folder).get(address) ?? withSlash(folder, base, path);
		if (moved !== undefined) {
			response.writeHead(301, { location: query ? `${moved}?${query}` : moved }).end();
			return;
		}
		// Hosts send this where _headers says nothing else.
		response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
		response.setHeaders(new Map(Object.entries(headersFor(rules(folder), path ?? '/'))));
		if (path === undefined || !isReadable(fileAt(folder, path))) return notFound(folder, response);
		leaveOutOddRange(request);
		request.url = encodeURI(fileAt('/', path));
		files(request, response, () => notFound(folder, response));
	};
}

/** The decoded path inside the site, from a slash on; undefined when it is outside, hidden, or no path at all. */
function pathBelow(base: string, address: string): string | undefined {
	try {
		const path = decodeURIComponent(address);
		if (`${path}/` === base) return '';
		if (!path.startsWith(base)) return undefined;
		const inside = path.slice(base.length - 1);
		return isPublic(inside) ? inside : undefined;
	} catch {
		return undefined;
	}
}

/** No way up, no hidden file but `.well-known`, no file for the host. */
function isPublic(path: string): boolean {
	const segments = path.split('/');
	return (
		!/[\\\0?#]|\/\//.test(path) &&
		segments.every((segment) => !segment.startsWith('.') || segment === '.well-known') &&
		!['/_headers', '/_redirects'].includes(path)
	);
}

/** The file that answers for a path, below a folder. */
function fileAt(folder: string, path: string): string {
	return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

/** The address of a folder that was asked for without its slash. */
function withSlash(folder: string, base: string, path: string | undefined): string | undefined {
	if (path === undefined || path.endsWith('/')) return undefined;
	if (!existsSync(join(folder, path, 'index.html'))) return undefined;
	// It is made from the base: two slashes at its beginning would lead to another host.
	const segments = path.split('/').filter(Boolean).map(encodeURIComponent);
	return base + segments.map((segment) => `${segment}/`).join('');
}

/** `sirv` would end the server at a file that it may not open. */
function isReadable(file: string): boolean {
	try {
		accessSync(file, constants.R_OK);
		return true;
	} catch {
		return false;
	}
}

/** A host may answer a range with the whole file (RFC 9110 §14.2). `sirv` reads these wrongly, or ends the server. */
function leaveOutOddRange({ headers }: IncomingMessage): void {
	const [, start = '', end = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
	const isPlain = start !== '' && (end === '' || (Number(end) > 0 && Number(start) <= Number(end)));
	if (!isPlain || headers['if-range']) delete headers.range;
}

function notFound(folder: string, response: ServerResponse): void {
	const file = join(folder, '404.html');
	const type = existsSync(file) ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8';
	const body = existsSync(file) ? readFileSync(file) : 'Not found\n';
	response.writeHead(404, { 'content-type': type }).end(body);
}

function rules(folder: string): ReturnType<typeof parseHeaders> {
	return parseHeaders(textOf(join(folder, '_headers')));
}

function redirects(folder: string): ReturnType<typeof parseRedirects> {
	return parseRedirects(textOf(join(folder, '_redirects')));
}

function textOf(file: string): string {
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
