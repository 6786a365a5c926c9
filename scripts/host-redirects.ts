/**
 * The rules of a `_redirects` file as Netlify and Cloudflare Pages read them: a line for each old address, with the new
 * one and a status. Only the status 301 is known here, and no pattern.
 *
 * @returns the new address by the old one
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 *
 * @example
 * parseRedirects('/old/ /new/ 301\n').get('/old/') // => '/new/'
 */
export function parseRedirects(text: string): Map<string, string> {
	const lines = text.split(/\r?\n/).filter((line) => line.trim() && !line.startsWith('#'));
	return new Map(lines.map(redirect));
}

function redirect(line: string): [from: string, to: string] {
	const [from, to, status, ...more] = line.trim().split(/\s+/);
	if (from && to && status === '301' && more.length === 0) return [from, to];
	throw new Error(`_redirects: “${line}” is no redirect: write “/old/ /new/ 301”.`);
}
