/** A block of a `_headers` file: its paths and the headers that it sets. The value `undefined` takes a header away. */
interface Rule {
	matches: RegExp;
	headers: [name: string, value: string | undefined][];
}

/**
 * The rules of a `_headers` file as Netlify and Cloudflare Pages read them: a path at the margin, where `*` is
 * anything and `:name` one segment, then indented `Name: value` lines. `! Name` takes away a header of an earlier block.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function parseHeaders(text: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of text.split(/\r?\n/)) {
		const words = line.trim();
		if (words === '' || words.startsWith('#')) continue;
		if (!/^\s/.test(line)) rules.push({ matches: pathPattern(words), headers: [] });
		else rules.at(-1)?.headers.push(header(words));
	}
	return rules;
}

/**
 * The headers that a host sends for a path, their names in lower case.
 * Every block that matches counts. A name that two blocks set gets both values, with a comma between them.
 *
 * @example
 * headersFor(parseHeaders('/*\n  X-Robots-Tag: noindex\n/a\n  X-Robots-Tag: nofollow'), '/a')
 * // => { 'x-robots-tag': 'noindex, nofollow' }
 */
export function headersFor(rules: Rule[], path: string): Record<string, string> {
	const found = new Map<string, string>();
	for (const [name, value] of rules
		.filter((rule) => rule.matches.test(path))
		.flatMap((r) => r.headers)) {
		const before = found.get(name);
		if (value === undefined) found.delete(name);
		else found.set(name, before === undefined ? value : `${before}, ${value}`);
	}
	return Object.fromEntries(found);
}

function pathPattern(path: string): RegExp {
	const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`^${escaped.replaceAll('*', '.*').replace(/:[A-Za-z]\w*/g, '[^/]+')}$`);
}

function header(words: string): [string, string | undefined] {
	if (words.startsWith('!')) return [words.slice(1).trim().toLowerCase(), undefined];
	const colon = words.indexOf(':');
	if (colon < 1) throw new Error(`_headers: “${words}” is no header: write “Name: value”.`);
	return [words.slice(0, colon).trim().toLowerCase(), words.slice(colon + 1).trim()];
}
