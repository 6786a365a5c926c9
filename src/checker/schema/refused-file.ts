import { endingOf, isFileEnding } from '../../domain/file-types.ts';
import { advice, example, instead } from '../../reading/advice.ts';
import { quoted, slugFrom } from '../../reading/phrases.ts';
import { linkGuess } from '../words/guess.ts';
import { put, type RefusedText, type Words } from './refused-text.ts';

/**
 * The address of the file of the content that somebody may have meant; undefined if it looks like something else.
 *
 * @example fileGuess('content/files/Listening sheet.PDF'); // => '/files/listening-sheet.pdf'
 */
export function fileGuess(typed: string): string | undefined {
	const text = typed.trim().replaceAll('\\', '/');
	const [, within] = /(?:^|\/)((?:files|images)\/.+)$/.exec(text.replace(/[?#].*$/, '')) ?? [];
	const isElsewhere = /^[a-z]+:\/\//i.test(text) || /^[^/]+\.[^/]+\//.test(text);
	if (isElsewhere && !/\/content\/(?:files|images)\//.test(text)) return undefined;
	const ending = endingOf(text).toLowerCase();
	if (!within && !isFileEnding(ending)) return undefined;
	const path = within ?? `files/${text.slice(text.lastIndexOf('/') + 1)}`;
	const stem = path.replace(/\.[^./]*$/, '');
	const words = stem
		.split('/')
		.map((word) => slugFrom(decoded(word)))
		.filter(Boolean);
	return `/${words.join('/')}.${isFileEnding(ending) ? ending : 'pdf'}`;
}

function decoded(word: string): string {
	try {
		return decodeURIComponent(word);
	} catch {
		return word;
	}
}

/** Says what is wrong with the path of a file. An address on another site has a field of its own. */
export function notAFile({ name, label, raw }: RefusedText): Words {
	const path = fileGuess(raw);
	const link = path ? undefined : linkGuess(raw);
	if (link) {
		return {
			rule: 'bad-link',
			message: `${name} is for files of the content, and this is an address on another site.`,
			...advice`Type it under url instead of file:\n${instead(`url: ${link}`)}`,
		};
	}
	return {
		rule: 'bad-link',
		message: `${name} is not the path of a file in content/files/: ${quoted(raw)}.`,
		...(path
			? advice`Put the file at content${path}, and type ${put(label, path)}`
			: advice`Put the file into content/files/, and type its path, such as ${example(put(label, '/files/listening-sheet.pdf'))}`),
	};
}
