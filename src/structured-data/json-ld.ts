import type { Graph, Thing } from 'schema-dts';

/**
 * Things as the text of one `application/ld+json` script. An editor's text could end that script, so every `<` is
 * escaped. JSON reads it as the same.
 */
export function jsonLd(things: readonly Thing[]): string {
	const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
	return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
