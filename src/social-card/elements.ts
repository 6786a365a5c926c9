import type { Drawing } from '../domain/site.ts';

/** An element as satori takes it: a box of boxes or of words, or a picture. Plain data, so that what is drawn can be compared. */
export type Element =
	| {
			readonly type: 'div';
			readonly props: { readonly style: Style; readonly children: readonly Element[] | string };
	  }
	| { readonly type: 'img'; readonly props: Drawing };

/** The CSS that satori knows. Lengths are pixels of the card. */
export type Style = Readonly<Record<string, string | number>>;

/** Boxes beside each other; below each other with `flexDirection: 'column'`. */
export function box(style: Style, ...children: readonly (Element | undefined)[]): Element {
	return {
		type: 'div',
		props: {
			style: { display: 'flex', boxSizing: 'border-box', ...style },
			children: children.filter((child) => child !== undefined),
		},
	};
}

/** A picture that is drawn as it is. */
export function picture({ src, width, height }: Drawing): Element {
	return { type: 'img', props: { src, width, height } };
}

/** Words, in as many lines as `maxLines` allows. Longer ones end in dots. */
export function text(style: Style, words: string, maxLines = 1): Element {
	return {
		type: 'div',
		props: {
			// Satori clamps lines in blocks alone; with `textWrap: 'balance'` it would clamp too many.
			style: {
				display: 'block',
				boxSizing: 'border-box',
				lineClamp: maxLines,
				overflowWrap: 'anywhere',
				textWrap: 'pretty',
				...style,
			},
			children: words,
		},
	};
}
