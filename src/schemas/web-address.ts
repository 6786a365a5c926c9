/**
 * Is this a web address that every program reads alike? It starts with https and exactly two slashes: a browser takes
 * `https:/host/page` for a page of the site that shows it. It has no blank, where calendar programs end a link, and no
 * backslash, which browsers turn into a slash and others do not.
 */
export function isWholeAddress(text: string): boolean {
	return /^https:\/\/[^\s/\\][^\s\\]*$/i.test(text) && URL.canParse(text);
}

/** The signs that RFC 3986 §2 lets stand in an address. A percent sign must begin an escape. */
const PLAIN = /^(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9a-f]{2})+$/i;

/**
 * The one form of a web address that people and programs get, with other letters escaped. An address that needs no
 * escape stays as it was typed.
 *
 * @example escapedAddress('https://example.org/café'); // => 'https://example.org/caf%C3%A9'
 */
export function escapedAddress(address: string): string {
	if (PLAIN.test(address) || !URL.canParse(address)) return address;
	return new URL(address).href
		.replace(/%(?![0-9a-f]{2})/gi, '%25')
		.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, encodeURIComponent);
}
