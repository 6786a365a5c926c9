import { listed } from './lists.ts';

/** Handouts, recordings and slides: what people can open or keep. */

export const heading = 'Materials';

/** The words of a link with what it opens. @example withNote('The sheet', 'PDF, 12 KB'); // => 'The sheet (PDF, 12 KB)' */
export function withNote(title: string, note: string | undefined): string {
	return note ? `${title} (${note})` : title;
}

/** @param site the name of the site that a link opens */
export function opens(site: string): string {
	return `opens ${site}`;
}

/** A file by its ending and its size. @example kindAndSize('pdf', 12_300); // => 'PDF, 13 KB' */
export function kindAndSize(ending: string, bytes: number | undefined): string {
	const kind = ending.toUpperCase();
	if (bytes === undefined) return kind;
	const size =
		bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
	return `${kind}, ${size}`;
}

/** @param isSound whether there is nothing to see in it */
export function recording(isSound: boolean): string {
	return isSound ? 'Listen to the recording' : 'Watch the recording';
}

export const slides = 'See the slides';

/** Says beside a session in a list what it has left. @example left({ recording: true, slides: true, materials: false }); // => 'With a recording and slides' */
export function left(what: { recording: boolean; slides: boolean; materials: boolean }): string {
	const things = [
		what.recording && 'a recording',
		what.slides && 'slides',
		what.materials && 'materials',
	];
	return `With ${listed(things.filter((thing) => thing !== false))}`;
}
