/** Changes of pages, as editors are told of them. Each stands after the address of its page. */

/** The kinds of record that come and go as a whole. */
const NOUNS: Readonly<Record<string, string>> = {
	programmes: 'programme',
	event: 'event',
	faqs: 'question',
	testimonials: 'testimonial',
	pages: 'page',
};

/** @example record('adds', 'faqs', 'What does it cost?'); // => 'adds the question “What does it cost?”' */
export function record(does: 'adds' | 'removes', sort: string, title: string): string {
	return `${does} the ${NOUNS[sort] ?? 'file'} “${title}”`;
}

/** @param owner the record or the entry that the text belongs to, if it is not the page itself */
export function text(owner: string | undefined): string {
	return `changes the text${of(owner)}`;
}

/** The lists whose entries have a name of their own. */
const ENTRIES: Readonly<Record<string, string>> = { materials: 'handout' };

/** An entry of a list. @example entry('adds', 'resources', 'The listening sheet'); // => 'adds “The listening sheet” to resources' */
export function entry(does: 'adds' | 'removes', list: string, title: string): string {
	const noun = ENTRIES[list];
	if (noun) return `${does} the ${noun} “${title}”`;
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

/** A handout or a picture, after its own address. */
export const addsFile = 'adds the file';
export const replacesFile = 'replaces the file';
export const removesFile = 'removes the file, so that links to it from elsewhere lead nowhere';

/** @param from the address at which the same file was */
export function movesFile(from: string): string {
	return `adds the file that was at ${from}`;
}

/** The changes of one page. */
export function onPage(page: string, does: string): string {
	return `on ${page}: ${does}`;
}

function of(owner: string | undefined): string {
	return owner === undefined ? '' : ` of “${owner}”`;
}
