import type { Graph, Thing } from 'schema-dts';

/**
 * Things as the text of one `application/ld+json` script. No text in them can end that script, whatever an editor typed:
 * every `<` is escaped, which JSON reads as the same.
 */
export function jsonLd(things: readonly Thing[]): string {
	const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
