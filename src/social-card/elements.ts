/** An element as satori takes it: a box of boxes, or of words. Plain data, so that what is drawn can be compared. */
export interface Element {
	readonly type: 'div';
	readonly props: { readonly style: Style; readonly children: readonly Element[] | string };
}

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
