import { advice, type Mend } from '../../reading/advice.ts';
import { nearest } from '../../spelling.ts';

/**
 * Says that a handout or a picture does not exist, and which one was probably meant.
 *
 * @param address `/files/sheet.pdf`
 * @param paths everything that a link can lead to
 * @param put types another one in its place
 */
export function missingFile(
	address: string,
	paths: Iterable<string>,
	put: (address: string) => Mend,
) {
	const known = [...paths];
	const guess = nearest(address, known) ?? known.find((path) => nameIn(path) === nameIn(address));
	return {
		rule: 'dead-link',
		message: `There is no file content${address}.`,
		...(guess
			? advice`Did you mean ${put(guess)}?`
			: advice`Put the file there, or type the name of one that exists. Capitals count.`),
	} as const;
}

/** The name of a file without its folders, as it would fit an address. */
function nameIn(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
