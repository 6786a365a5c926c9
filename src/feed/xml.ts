/** An XML element. Text in it is plain: `xmlText` escapes it. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (Element | string)[];
}

/** @example element('link', { href: 'https://example.org/' }); */
export function element(
	name: string,
	attributes: Element['attributes'] = {},
	...children: Element['children']
): Element {
	return { name, attributes, children };
}

/** A whole XML document. */
export function xmlDocument(root: Element): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n${markup(root)}\n`;
}

function markup(node: Element | string): string {
	if (typeof node === 'string') return xmlText(node);
	const { name, children } = node;
	const attributes = Object.entries(node.attributes).map(
		([attribute, value]) => ` ${attribute}="${xmlText(value)}"`,
	);
	const start = name + attributes.join('');
	return children.length === 0
		? `<${start}/>`
		: `<${start}>${children.map(markup).join('')}</${name}>`;
}

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPED: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

/** Text escaped for XML, in attributes too. Characters that XML cannot hold at all are left out (XML 1.0 §2.2). */
export function xmlText(text: string): string {
	return text
		.replace(NOT_XML, '')
		.replace(/[&<>"\t\n\r]/g, (character) => ESCAPED[character] ?? '');
}
