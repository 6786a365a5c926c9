/**
 * An address at which a site can be published: letters of the English alphabet, digits, hyphens, dots and underscores
 * between single slashes. With other letters Astro loses the parts of its routes (withastro/astro#17306), and a page at
 * `index.html` or below a `?` cannot have others beside it.
 */
export function isSiteAddress(address: string): boolean {
	const [, path] = /^https?:\/\/[^/?#\\\s]+(.*)$/i.exec(address) ?? [];
	if (path === undefined || !URL.canParse(address)) return false;
	if (/\/index\.html?$/i.test(path)) return false;
	return /^(\/[\w.-]+)*\/?$/.test(path) && !/\/\.{1,2}(\/|$)/.test(path);
}

/**
 * The nearest address at which a site can be published; undefined if there is none.
 *
 * @example siteAddressGuess('https://example.org/gårten//index.html'); // => 'https://example.org/garten/'
 */
export function siteAddressGuess(address: string): string | undefined {
	const url = URL.parse(address.trim());
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	const folders = decoded(url.pathname)
		.replace(/\/index\.html?$/i, '/')
		.split('/')
		.map((folder) => folder.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''))
		.map((folder) => folder.replace(/[^\w.-]+/g, '-').replace(/^-|-$/g, ''))
		.filter(Boolean);
	return `${[url.origin, ...folders].join('/')}/`;
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
