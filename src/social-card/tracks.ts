import type { CardTrack } from './card.ts';
import { colours } from './colours.ts';
import { drawable } from './drawable.ts';
import { box, type Element, text } from './elements.ts';
import { hasGlyph, widthOf } from './fonts.ts';

const SIZE = 36;
const BAR = 12;
const BESIDE_BAR = 14;
const BETWEEN = 30;

/** Each track by its name, beside a bar of its hue; side by side where there is room. */
export function tracksBeside(tracks: readonly CardTrack[], height: number): Element {
	return box(
		{ flexWrap: 'wrap', columnGap: BETWEEN, width: '100%' },
		...named(tracks).map(({ name, hue }) =>
			box(
				{ alignItems: 'center', height, maxWidth: '100%' },
				box({
					background: colours[`track-${hue}`],
					flexShrink: 0,
					height: SIZE + 2,
					marginRight: BESIDE_BAR,
					width: BAR,
				}),
				text({ fontSize: SIZE, lineHeight: 1.2 }, name),
			),
		),
	);
}

/** The number of lines that the tracks take. */
export function trackLines(tracks: readonly CardTrack[], width: number): number {
	let lines = 0;
	let left = 0;
	for (const { name } of named(tracks)) {
		const needed = BAR + BESIDE_BAR + widthOf(name, 400) * SIZE;
		if (needed > left) {
			lines += 1;
			left = width;
		}
		left -= needed + BETWEEN;
	}
	return lines;
}

function named(tracks: readonly CardTrack[]) {
	return tracks
		.map(({ title, hue }) => ({ name: drawable(title, hasGlyph), hue }))
		.filter(({ name }) => name !== '');
}
