import type { Card } from './card.ts';
import { colours } from './colours.ts';
import { drawable } from './drawable.ts';
import { box, type Element, words } from './elements.ts';
import { fitted, LINE, linesOf } from './fitting.ts';
import { hasGlyph, widthOf } from './fonts.ts';
import { WIDE } from './size.ts';
import { trackLines, tracksBeside } from './tracks.ts';

/** The words of a card: a head, with the title in the largest letters that leave room for the rest, and facts. */
export interface Said {
	readonly head: Element;
	readonly facts: Element;
}

/** Sizes of titles and of what stands above them, in pixels, the largest first. */
const TITLE = { sizes: [96, 88, 80, 72, 64, 56, 50, 44, 39], weight: 700 } as const;
const KICKER = { sizes: [36, 33, 30], weight: 400 } as const;
const SUMMARY = { size: 34, weight: 400 } as const;

/** Heights in pixels: of a line of facts, of a summary, of what stands above a title, and of a gap. */
const FACT = 50;
const SUMMARY_LINE = 45;
const KICKER_LINE = 56;
const MARK = 76;
const GAP = 18;

/** @param room what the words may take; where a title needs it all, the names of tracks give way */
export function said(card: Card, room: { width: number; height: number }): Said {
	const text = textOf(card);
	const { width } = room;
	const summaryLines = Math.min(4, linesOf(text.summary, { ...SUMMARY, width }));
	const taken =
		aboveHeight(text, width) +
		(text.summary ? summaryLines * SUMMARY_LINE + GAP : 0) +
		[text.position, text.when].filter(Boolean).length * FACT +
		GAP;
	const besides = (tracks: Card['tracks']) => ({
		width,
		height: room.height - taken - trackLines(tracks, width) * FACT,
	});
	const beside = fitted(text.title, besides(card.tracks), TITLE);
	const tracks = beside.lines > beside.maxLines ? [] : card.tracks;
	const { size, maxLines } = fitted(text.title, besides(tracks), TITLE);
	const title = { fontSize: size, fontWeight: 700, lineHeight: LINE, width: '100%' };
	const below = { fontSize: SUMMARY.size, lineHeight: `${SUMMARY_LINE}px`, marginTop: GAP };
	const line = { lineHeight: `${FACT}px`, width: '100%' };
	return {
		head: column(width, [
			above(text, width),
			words(title, text.title, maxLines),
			text.summary && words(below, text.summary, summaryLines),
		]),
		facts: column(width, [
			tracks.length > 0 && tracksBeside(tracks, FACT),
			text.position && words(line, text.position),
			text.when && words({ ...line, fontWeight: 700 }, text.when),
		]),
	};
}

/** What a card says, in the letters that there are. */
function textOf({ mark = '', kicker = '', titles, summary = '', position = '', when = '' }: Card) {
	const title = titles.map(drawn).find(Boolean) ?? '';
	return {
		title,
		mark: drawn(mark),
		kicker: drawn(kicker),
		summary: drawn(summary),
		position: drawn(position),
		when: drawn(when),
	};
}

/** A text in the letters that there are. */
export function drawn(text: string): string {
	return drawable(text, hasGlyph);
}

function column(width: number, parts: readonly (Element | '' | false)[]): Element {
	return box({ flexDirection: 'column', width }, ...parts.map((part) => part || undefined));
}

/** What marks a card out and what it is part of: beside each other on the whole width of a card. */
function above({ mark, kicker }: Above, width: number): Element {
	const direction = width < WIDE ? 'column' : 'row';
	const markWidth = mark && width === WIDE ? widthOf(mark, 700) * 36 + 64 : 0;
	return box(
		{ flexDirection: direction, width },
		mark ? markBox(mark) : undefined,
		kicker ? kickerAbove(kicker, width - markWidth) : undefined,
	);
}

function aboveHeight({ mark, kicker }: Above, width: number): number {
	const heights = [mark ? MARK : 0, kicker ? KICKER_LINE : 0];
	return width < WIDE ? heights.reduce((sum, height) => sum + height) : Math.max(...heights);
}

type Above = { readonly mark: string; readonly kicker: string };

function markBox(mark: string): Element {
	const style = {
		border: `4px solid ${colours.red}`,
		color: colours.red,
		fontWeight: 700,
		lineHeight: 1.2,
		padding: '3px 16px',
	};
	return box({ height: MARK, marginRight: 24 }, box({ height: 56 }, words(style, mark)));
}

function kickerAbove(kicker: string, width: number): Element {
	const { size } = fitted(kicker, { width, height: FACT }, KICKER);
	return words(
		{ color: colours.quiet, fontSize: size, height: KICKER_LINE, lineHeight: `${FACT}px`, width },
		kicker,
	);
}
