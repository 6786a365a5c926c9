/** A description in a page's JSON-LD, with every property that the rules look at. */
export interface Node {
	'@type'?: string;
	'@id'?: string;
	name?: unknown;
	url?: unknown;
	description?: unknown;
	image?: unknown;
	startDate?: unknown;
	previousStartDate?: unknown;
	endDate?: unknown;
	eventStatus?: unknown;
	eventAttendanceMode?: unknown;
	location?: Node | Node[];
	address?: string | Node;
	streetAddress?: unknown;
	addressLocality?: unknown;
	latitude?: unknown;
	accessibilityFeature?: unknown;
	accessibilitySummary?: unknown;
	longitude?: unknown;
	value?: unknown;
	email?: unknown;
	organizer?: Node;
	provider?: Node;
	audienceType?: unknown;
	superEvent?: Node;
	subEvent?: Node[];
	offers?: Node;
	price?: unknown;
	priceCurrency?: unknown;
	category?: unknown;
	availability?: unknown;
	validFrom?: unknown;
	validThrough?: unknown;
	hasCourseInstance?: Node | Node[];
	courseMode?: unknown;
	courseWorkload?: unknown;
	itemListElement?: Node[];
	position?: unknown;
	item?: unknown;
}

const SCRIPT = /<script type="application\/ld\+json">(.*?)<\/script/gs;

/** The text of a page's JSON-LD scripts as a browser cuts it out: each up to the first `</script`. */
export function scriptsIn(html: string): string[] {
	return [...html.matchAll(SCRIPT)].map(([, text = '']) => text);
}

/**
 * Reads the descriptions in a page.
 * @throws {Error} if they are not one graph in the words of schema.org
 */
export function graphIn(html: string): Node[] {
	const [text, ...others] = scriptsIn(html);
	if (text === undefined) return [];
	const { '@context': context, '@graph': graph } = JSON.parse(text);
	if (others.length > 0 || context !== 'https://schema.org' || !Array.isArray(graph)) {
		throw new Error(`This is not one graph: ${text.slice(0, 80)}`);
	}
	return graph;
}

/** A description and all that are in it. */
export function* nodesIn(value: unknown): Generator<Node> {
	if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
	else if (typeof value === 'object' && value !== null) {
		yield value as Node;
		for (const each of Object.values(value)) yield* nodesIn(each);
	}
}

const CRUMBS = /<nav[^>]*aria-label="Where this page is"[^>]*>(.*?)<\/nav>/s;
const LINK = /<a[^>]*\shref="([^"]*)"[^>]*>(.*?)<\/a>/gs;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

/** The way to a page as visitors see it: the words of each link, and where it leads. */
export function visibleCrumbs(html: string): { name: string; href: string }[] {
	const [, list = ''] = CRUMBS.exec(html) ?? [];
	return [...list.matchAll(LINK)].map(([, href = '', words = '']) => ({
		href,
		name: words
			.trim()
			.replace(/&(lt|gt|quot|amp|#39);/g, (entity, name) => ENTITIES[name] ?? entity),
	}));
}
