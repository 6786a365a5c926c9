import { words } from '../words/index.ts';
import type { Block, Picture } from './card.ts';
import { colours } from './colours.ts';
import { box, type Element, text } from './elements.ts';
import { AREA, WIDE } from './size.ts';

/** The sizes of a block and of its letters, in pixels. */
interface Scale {
	readonly width: number;
	readonly height: number;
	readonly small: number;
	readonly large: number;
	readonly border: number;
}

export const ALONE: Scale = { width: 350, height: AREA, small: 40, large: 256, border: 5 };

/** The height of blocks in a row, and the gap between them. */
export const ROW_HEIGHT = 200;
const GAP = 24;

/** A block by itself, as high as a page of a wall calendar. */
export function blockAlone(block: Block, accent: string): Element {
	return blockIn(ALONE, block, accent);
}

/** Blocks side by side, as wide as there is room for, and the number of those left out. */
export function blockRow(
	{ blocks, more }: Extract<Picture, { kind: 'row' }>,
	accent: string,
): Element {
	const places = blocks.length + (more > 0 ? 1 : 0);
	const width = Math.min(230, Math.floor((WIDE - GAP * (places - 1)) / places));
	const scale = {
		width,
		height: ROW_HEIGHT,
		small: 32,
		large: Math.min(104, Math.round(width * 0.53)),
		border: 4,
	};
	return box(
		{ gap: GAP, alignItems: 'center' },
		...blocks.map((block) => blockIn(scale, block, accent)),
		more > 0 ? text({ fontWeight: 700 }, words.sharing.moreDates(more)) : undefined,
	);
}

function blockIn(
	{ width, height, small, large, border }: Scale,
	block: Block,
	accent: string,
): Element {
	return box(
		{
			flexDirection: 'column',
			alignItems: 'center',
			justifyContent: 'center',
			flexShrink: 0,
			width,
			height,
			border: `${border}px solid ${colours.ink}`,
			background: colours.sheet,
			position: 'relative',
			color: block.isOff ? colours.quiet : colours.ink,
		},
		text({ fontSize: small, lineHeight: 1 }, block.above),
		text(
			{
				fontSize: block.large.length > 2 ? large * 0.7 : large,
				fontWeight: 700,
				lineHeight: 1,
				// Numerals have empty room above them in their line: this puts them in the middle to the eye.
				marginTop: -large * 0.02,
				marginBottom: large * 0.04,
			},
			block.large,
		),
		text({ fontSize: small, lineHeight: 1 }, block.below),
		block.isOff ? strike(width, height, border, accent) : undefined,
	);
}

/** A line through the number. */
function strike(width: number, height: number, border: number, accent: string): Element {
	const thickness = Math.round(height / 32);
	return box({
		position: 'absolute',
		left: width * 0.1,
		top: (height - thickness) / 2 - border,
		width: width * 0.8 - border * 2,
		height: thickness,
		background: accent,
	});
}

/** The site's calendar, as in its icon. */
export function calendarPicture(accent: string): Element {
	const { width, height, border } = ALONE;
	const day = (isFilled: boolean) =>
		box({
			width: 64,
			height: 64,
			border: `${border}px solid ${isFilled ? colours.ink : colours.rule}`,
			...(isFilled && { background: colours.ink }),
		});
	const week = (...days: boolean[]) => box({ gap: 26 }, ...days.map(day));
	return box(
		{
			flexDirection: 'column',
			flexShrink: 0,
			width,
			height,
			border: `${border}px solid ${colours.ink}`,
			background: colours.sheet,
		},
		box({ height: 96, background: accent, borderBottom: `${border}px solid ${colours.ink}` }),
		box(
			{
				flexDirection: 'column',
				flexGrow: 1,
				gap: 22,
				alignItems: 'center',
				justifyContent: 'center',
			},
			week(false, false, true),
			week(false, true, false),
			week(true, false, false),
		),
	);
}
