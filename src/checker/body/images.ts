import { dirname, posix } from 'node:path';
import { advice, example, marked } from '../../reading/advice.ts';
import type { Piece } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { nearest } from '../../spelling.ts';
import { type Content, inBody, type Rule } from '../content.ts';

/** Checks every picture: it must exist, be part of this site, and have words that say what it shows. */
export const images: Rule = function* (content) {
	for (const { file, piece, url } of shownIn(content)) {
		const alt = piece.alt?.trim() ?? '';
		if (!saysSomething(alt)) {
			yield inBody(file, piece, {
				rule: 'image-words',
				message: alt
					? `The words “${alt}” do not say what this picture shows.`
					: 'This picture has no words for people who cannot see it.',
				...advice`Type what it shows between the square brackets, such as ${example(marked(`![Ten people around a table](${url})`))}`,
			});
		}
		const words = absence(file, { url, source: piece.source }, content);
		if (words) yield inBody(file, piece, { rule: 'image-missing', ...words });
	}
};

/**
 * The pictures of the content folder that visitors get to see, by path: those in `images/`, and those that some text
 * shows. Those that do not exist are left out.
 */
export function picturesShown(content: Content): Set<string> {
	const targets = [...shownIn(content)].map(({ file, url }) => targetOf(file, url).target);
	const paths = new Set([...targets, ...content.published]);
	return paths.intersection(content.pictures);
}

/** A picture in a text. */
interface Shown {
	readonly file: ContentFile;
	readonly piece: Piece;
	readonly url: string;
}

function* shownIn({ bodies }: Content): Generator<Shown> {
	for (const [file, { pieces }] of bodies) {
		const definitions = new Map(
			pieces
				.filter(({ type }) => type === 'definition')
				.map(({ identifier, url }) => [identifier, url]),
		);
		for (const piece of pieces) {
			if (piece.type !== 'image' && piece.type !== 'imageReference') continue;
			yield { file, piece, url: piece.url ?? definitions.get(piece.identifier) ?? '' };
		}
	}
}

/** The path that a picture's address means: below the content, or below the files that are published unchanged. */
function targetOf(file: ContentFile, url: string): { target: string; isPublic: boolean } {
	const path = decoded(url.replace(/[?#].*/, ''));
	const isPublic = path.startsWith('/');
	return { target: isPublic ? path.slice(1) : posix.join(dirname(file.path), path), isPublic };
}

function saysSomething(alt: string): boolean {
	const isFileName = /^\S+\.(png|jpe?g|webp|avif|gif|svg)$/i.test(alt);
	return alt !== '' && !isFileName && !/^(an? )?(image|picture|photo|img)( of)?$/i.test(alt);
}

function absence(
	file: ContentFile,
	{ url, source }: Pick<Shown['piece'], 'source'> & { url: string },
	{ pictures, publicFiles }: Content,
) {
	const folder = dirname(file.path);
	if (/^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(url)) {
		return {
			message: 'This picture comes from another site, and that site would learn of every visit.',
			hint: `Save the picture beside this file, in content/${folder}/, and type its name: ./picture.jpg`,
		};
	}
	const { target, isPublic } = targetOf(file, url);
	if (!isPublic && file.within) {
		const name = posix.basename(target);
		return {
			message: 'A picture in a field must lie in content/images/.',
			hint: `Put it there and type /images/${name}`,
		};
	}
	const there = isPublic ? publicFiles : pictures;
	if (there.has(target)) return undefined;
	const guess = nearest(target, there);
	const typed = guess && (isPublic ? `/${guess}` : `./${posix.relative(folder, guess)}`);
	return {
		message: `The picture content/${target} does not exist.`,
		...(typed
			? advice`Did you mean ${marked(
					source.replace(url, () => typed),
					typed,
				)}?`
			: advice`Put the picture there, or type the name of one that exists. Capitals count.`),
	};
}

/** An address with its escaped spaces and accents restored. */
export function decoded(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
