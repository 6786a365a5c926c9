/** A piece of a sentence: plain text, or text that the page treats in a way of its own. */
export type Piece =
	| string
	| { readonly link: string; readonly href: string }
	| { readonly strong: string }
	/** A screen reader says it, where the surroundings show the same to the eye. */
	| { readonly unseen: string }
	| { readonly code: string };

/** A sentence with links or strong words in it, for `Sentence.astro` to lay out. */
export type Sentence = readonly Piece[];

/** An email address as a link that opens a new message. */
export function emailLink(email: string): Piece {
	return { link: email, href: `mailto:${email}` };
}
