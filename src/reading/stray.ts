import { publishedFolders } from '../domain/file-types.ts';
import { MOST_LETTERS } from '../schemas/fields.ts';
import { nearest } from '../spelling.ts';
import { advice, type Mend, renamed } from './advice.ts';
import { isHandout, type Kind, kinds } from './kinds.ts';
import { oneOf, quoted, slugFrom } from './phrases.ts';

/** A file that no collection takes: what it was probably meant to be, and what to do with it. */
export interface Stray {
	/** The kind that it is checked as, until somebody moves it. */
	readonly kind?: Kind;
	/** The path that it probably should have: `cohorts/schools/2021-spring.md`. */
	readonly meant?: string;
	readonly message: string;
	readonly hint: string;
	readonly mends?: readonly Mend[];
}

const folders = [...kinds.map(({ folder }) => folder).filter(Boolean), ...publishedFolders];

/** Says why no collection takes a file. @example strayFrom('cohorts/schools/2021-Spring.md').meant; // => 'cohorts/schools/2021-spring.md' */
export function strayFrom(path: string, text = ''): Stray {
	if (isHandout(path)) return handout(path);
	const segments = path.split('/');
	const name = segments.pop() ?? '';
	const [top] = segments;
	if (top === undefined) return atTheTop(name);
	const kind = kinds.find(({ folder }) => folder === top);
	if (!kind) {
		const guess = nearest(top, folders);
		return {
			message: `No folder called ${top} belongs in the content folder, so this file is on no page.`,
			...(guess
				? advice`Did you mean ${renamed(path.replace(/^[^/]*/, guess))}? Move it there.`
				: advice`Move it into one of these folders: ${oneOf(folders)}.`),
		};
	}
	if (segments.length !== kind.depth) {
		return {
			message: `A file of ${kind.collection} cannot lie here, so it is on no page.`,
			hint: `Move it to content/${kind.example}, each word in <> being yours to fill in.`,
		};
	}
	return misnamed(path, kind, text);
}

/** A document for visitors that lies among the texts, or in a folder with a slip in its name. */
function handout(path: string): Stray {
	const [folder = '', ...rest] = path.split('/');
	const isNear = rest.length > 0 && nearest(folder, ['files']) !== undefined;
	const below = isNear ? rest : path.split('/').slice(-1);
	const [, stem = '', ending = ''] = /^(.*)\.([^.]*)$/.exec(below.join('/')) ?? [];
	const name = `${stem.split('/').map(slugFrom).join('/') || '<name>'}.${ending.toLowerCase()}`;
	return {
		message: 'Visitors cannot load this document from here.',
		hint: `If they should, move it to content/files/${name} and link to it as [its title](/files/${name}). If it holds the words of a page, copy them into a file of text.`,
	};
}

/** Names for the files of the content folder itself, at the beginning of a sentence. */
const files: Partial<Record<string, string>> = {
	site: 'The file about the site',
	forgotten: 'The list of what is to be forgotten',
};

function isMeant(stem: string, name: string): boolean {
	return nearest(stem, [name]) !== undefined;
}

function atTheTop(name: string): Stray {
	const [, stem = name, ending = ''] = /^(.*?)(?:\.([^.]*))?$/.exec(name) ?? [];
	const kind = kinds.find(({ depth, collection }) => depth === 0 && isMeant(stem, collection));
	if (kind && /^(ya?ml|json|txt|mdx?)?$/i.test(ending)) {
		return {
			...(/^(ya?ml|json)$/i.test(ending) && { kind, meant: kind.example }),
			message: `${files[kind.collection] ?? 'This file'} must be called ${kind.example}, not ${name}.`,
			...advice`Rename it to ${renamed(kind.example)}.`,
		};
	}
	return {
		message: 'Nothing reads this file: it lies in no folder of the content.',
		hint: `Move it into one of these folders: ${oneOf(folders)}. If it is only a note, take it out.`,
	};
}

/** A file in the right folder whose name has capitals, spaces or a wrong ending. */
function misnamed(path: string, kind: Kind, text: string): Stray {
	const [, whole = path, ending = ''] = /^(.*?)(?:\.([^./]*))?$/.exec(path) ?? [];
	// Notepad adds an ending of its own, and hides it.
	const stem = whole.replace(/(?:\.(?:md|mdx|markdown|txt))+$/i, '');
	const isReadEnding = kind.endings.includes(ending);
	const isTextEnding = /^(md|mdx|markdown|mdown|txt|text)$/i.test(ending) || ending === '';
	if (!isReadEnding && !isTextEnding) {
		return {
			message: `Files that end in .${ending} are not read here.`,
			hint: `Content is text in files that end in .${kind.endings.join(' or .')}. Copy the text into such a file, or take this one out.`,
		};
	}
	const long = stem.split('/').find(({ length }) => length > MOST_LETTERS);
	const right = stem.split('/').map((part, index) => {
		if (index === 0) return part;
		return part === long ? '' : slugFrom(part);
	});
	const lower = ending.toLowerCase();
	const end = kind.endings.includes(lower) ? lower : kind.endings[0];
	const named = right.map((part, index) => {
		if (part || index < right.length - 1) return part || '<programme>';
		return slugFrom(titleIn(text)).slice(0, 40).replace(/-$/, '') || '<name>';
	});
	const meant = `${named.join('/')}.${end}`;
	const isNameless = right.includes('');
	const to = meant.includes('<') ? `content/${meant}` : renamed(meant);
	return {
		kind,
		...(!meant.includes('<') && { meant }),
		message: long
			? `The name ${quoted(long)} is too long for an address: it has ${long.length} characters, and ${MOST_LETTERS} is the most.`
			: isReadEnding
				? 'The name of this file or folder does not fit into an address.'
				: `Files of ${kind.collection} must end in .${kind.endings.join(' or .')}, in lower case; this one is not read.`,
		...(long
			? advice`Rename it to a few words, such as ${to}`
			: isNameless
				? advice`Rename it to ${to}, in letters from a to z. The title may keep its own letters.`
				: advice`Rename it to ${to}: lower-case letters, digits and single hyphens only.`),
	};
}

/** The title among the fields of a file whose own name says nothing in letters from a to z. */
function titleIn(text: string): string {
	return /^(?:title|question|name):[ \t]*["']?(.+?)["']?[ \t]*\r?$/m.exec(text)?.[1] ?? '';
}
