/** An opening tag of a page, with what stands in it. */
export interface Tag {
	readonly name: string;
	/** The text between the name and the end of the tag. */
	readonly inside: string;
}

const OPENING = /<(?:!--[\s\S]*?-->|([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>)/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const REFERENCE = /&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi;
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

/**
 * The opening tags of a page as Astro writes it, in order; what is commented out, and the text of scripts and styles, is
 * passed over. A parser of all that HTML can be takes four times as long, which ten thousand pages feel.
 */
export function* tagsIn(html: string): Generator<Tag> {
	OPENING.lastIndex = 0;
	for (let found = OPENING.exec(html); found; found = OPENING.exec(html)) {
		const { lastIndex } = OPENING;
		const name = found[1]?.toLowerCase();
		if (name) yield { name, inside: found[2] ?? '' };
		const isText = name === 'script' || name === 'style';
		const end = isText ? html.indexOf(`</${name}`, lastIndex) : lastIndex;
		if (end < 0) return;
		OPENING.lastIndex = end;
	}
}

/** The attributes of a tag by name; one without a value is empty. */
export function attributesOf({ inside }: Tag): Readonly<Record<string, string | undefined>> {
	const attributes: Record<string, string> = Object.create(null);
	for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
		attributes[name.toLowerCase()] = decoded(double ?? single ?? bare ?? '');
	}
	return attributes;
}

function decoded(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(REFERENCE, (_, decimal, hexadecimal, name) =>
		name
			? NAMED[name.toLowerCase() as keyof typeof NAMED]
			: String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)),
	);
}
