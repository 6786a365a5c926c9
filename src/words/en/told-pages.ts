/** Changes of pages, as editors are told of them. Each stands after the address of its page. */

/** The kinds of record that come and go as a whole. */
const NOUNS: Readonly<Record<string, string>> = {
	programmes: 'programme',
	faqs: 'question',
	testimonials: 'testimonial',
	pages: 'page',
};

/** @example record('adds', 'faqs', 'What does it cost?'); // => 'adds the question “What does it cost?”' */
export function record(does: 'adds' | 'removes', collection: string, title: string): string {
	return `${does} the ${NOUNS[collection] ?? 'file'} “${title}”`;
}

/** @param owner the record or the entry that the text belongs to, if it is not the page itself */
export function text(owner: string | undefined): string {
	return `changes the text${of(owner)}`;
}

/** An entry of a list. @example entry('adds', 'resources', 'The listening sheet'); // => 'adds “The listening sheet” to resources' */
export function entry(does: 'adds' | 'removes', list: string, title: string): string {
	return `${does} “${title}” ${does === 'adds' ? 'to' : 'from'} ${list}`;
}

/** A field under its own name. @example field('adds', 'recording', undefined); // => 'adds recording' */
export function field(does: 'adds' | 'removes' | 'changes', name: string, owner?: string): string {
	return `${does} ${name}${of(owner)}`;
}

/** @example between('amount of cost', 500, 400); // => 'changes amount of cost from “500” to “400”' */
export function between(name: string, from: string, to: string, owner?: string): string {
	return `changes ${name}${of(owner)} from “${from}” to “${to}”`;
}

/** The changes of one page. */
export function onPage(page: string, does: string): string {
	return `on ${page}: ${does}`;
}

function of(owner: string | undefined): string {
	return owner === undefined ? '' : ` of “${owner}”`;
}
