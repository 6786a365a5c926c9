import { dirname, posix } from 'node:path';
import type { ContentFile } from '../../reading/file.ts';
import { nearest } from '../../spelling.ts';
import { type Content, inBody, type Rule } from '../content.ts';

/** Checks every picture: it must exist, be part of this site, and have words that say what it shows. */
export const images: Rule = function* (content) {
	for (const [file, { pieces }] of content.bodies) {
		const definitions = new Map(
			pieces
				.filter(({ type }) => type === 'definition')
				.map(({ identifier, url }) => [identifier, url]),
		);
		for (const piece of pieces) {
			if (piece.type !== 'image' && piece.type !== 'imageReference') continue;
			const url = piece.url ?? definitions.get(piece.identifier) ?? '';
			const alt = piece.alt?.trim() ?? '';
			if (!saysSomething(alt)) {
				yield inBody(file, piece, {
					rule: 'image-words',
					message: alt
						? `The words “${alt}” do not say what this picture shows.`
						: 'This picture has no words for people who cannot see it.',
					hint: `Type what it shows between the square brackets, such as ![Ten people around a table](${url})`,
				});
			}
			const words = absence(file, url, content);
			if (words) yield inBody(file, piece, { rule: 'image-missing', ...words });
		}
	}
};

function saysSomething(alt: string): boolean {
	const isFileName = /^\S+\.(png|jpe?g|webp|avif|gif|svg)$/i.test(alt);
	return alt !== '' && !isFileName && !/^(an? )?(image|picture|photo|img)( of)?$/i.test(alt);
}

function absence(file: ContentFile, url: string, { pictures, publicFiles }: Content) {
	const folder = dirname(file.path);
	if (/^([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(url)) {
		return {
			message: 'This picture comes from another site, and that site would learn of every visit.',
			hint: `Save the picture beside this file, in content/${folder}/, and type its name: ./picture.jpg`,
		};
	}
	const path = decoded(url.replace(/[?#].*/, ''));
	const isPublic = path.startsWith('/');
	const target = isPublic ? path.slice(1) : posix.join(folder, path);
	const there = isPublic ? publicFiles : pictures;
	if (there.has(target)) return undefined;
	const guess = nearest(target, there);
	const typed = guess && (isPublic ? `/${guess}` : `./${posix.relative(folder, guess)}`);
	return {
		message: `The picture ${isPublic ? 'public' : 'content'}/${target} does not exist.`,
		hint: typed
			? `Did you mean ${typed}?`
			: 'Put the picture there, or type the name of one that exists. Capitals count.',
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
