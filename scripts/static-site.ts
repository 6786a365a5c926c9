import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType, isText } from './content-types.ts';
import { headersFor, parseHeaders } from './host-headers.ts';

type Found = { file: string; status: 200 | 404 } | { moved: string };

/**
 * Answers as a static host does that serves `folder` under `base`: `index.html` for a folder, the slash added
 * where it is missing, `404.html` for what is not there, the headers of `_headers`, gzip, and 304.
 *
 * @param base starts and ends with a slash; the patterns of `_headers` are matched without it
 */
export function staticSite(folder: string, base: string): RequestListener {
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { allow: 'GET, HEAD' }).end();
			return;
		}
		const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
		const path = pathBelow(base, address);
		const found = find(folder, base, path);
		if ('moved' in found) {
			response.writeHead(301, { location: query ? `${found.moved}?${query}` : found.moved }).end();
			return;
		}
		const { status, headers, body } = answer(folder, path ?? '/', found, request);
		response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
	};
}

/** The decoded path inside the site; undefined when it is outside, or no path at all. */
function pathBelow(base: string, address: string): string | undefined {
	try {
		const path = decodeURIComponent(address);
		return `${path}/` === base
			? ''
			: path.startsWith(base)
				? path.slice(base.length - 1)
				: undefined;
	} catch {
		return undefined;
	}
}

function find(folder: string, base: string, path: string | undefined): Found {
	const missing: Found = { file: join(folder, '404.html'), status: 404 };
	if (path === undefined || !isPublic(path)) return missing;
	const file = join(folder, path);
	if (!existsSync(file)) return missing;
	if (!statSync(file).isDirectory()) return path.endsWith('/') ? missing : { file, status: 200 };
	const index = join(file, 'index.html');
	if (!existsSync(index)) return missing;
	// Made from the base, so that it never starts with two slashes, which would lead to another host.
	const segments = path.split('/').filter(Boolean).map(encodeURIComponent);
	return path.endsWith('/')
		? { file: index, status: 200 }
		: { moved: base + segments.map((segment) => `${segment}/`).join('') };
}

/** No way up, no hidden file but `.well-known`, nothing meant for the host. */
function isPublic(path: string): boolean {
	const segments = path.split('/');
	return (
		!/[\\\0]|\/\//.test(path) &&
		segments.every((segment) => !segment.startsWith('.') || segment === '.well-known') &&
		!['/_headers', '/_redirects'].includes(path)
	);
}

function answer(
	folder: string,
	path: string,
	{ file, status }: Exclude<Found, { moved: string }>,
	request: IncomingMessage,
) {
	const plain = existsSync(file) ? readFileSync(file) : Buffer.from('Not found\n');
	const type = existsSync(file) ? contentType(file) : 'text/plain; charset=utf-8';
	const gzip = isText(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
	const body = gzip ? gzipSync(plain) : plain;
	const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
	const headers = {
		// What these hosts send where _headers says nothing else.
		'cache-control': 'public, max-age=0, must-revalidate',
		'content-type': type,
		...(gzip && { 'content-encoding': 'gzip' }),
		...(isText(type) && { vary: 'accept-encoding' }),
		etag,
		...headersFor(rules(folder), path),
	};
	const known = String(request.headers['if-none-match'] ?? '').split(/\s*,\s*/);
	if (status === 200 && known.includes(etag)) return { status: 304, headers, body: undefined };
	return { status, headers: { ...headers, 'content-length': body.length }, body };
}

/** Read anew each time: a build may have changed them. */
function rules(folder: string) {
	const file = join(folder, '_headers');
	return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}
