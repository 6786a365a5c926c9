import { extname } from 'node:path';

const TYPES: Record<string, string> = {
	'.avif': 'image/avif',
	'.css': 'text/css; charset=utf-8',
	'.gif': 'image/gif',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.ics': 'text/calendar; charset=utf-8',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.map': 'application/json',
	'.mjs': 'text/javascript; charset=utf-8',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

/** The media type of a file by its name; Pagefind's index files and all others are plain bytes. */
export function contentType(file: string): string {
	return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether hosts compress it: text does shrink, images and fonts are compressed already. */
export function isText(type: string): boolean {
	return /^text\/|json|javascript|xml|wasm/.test(type);
}
