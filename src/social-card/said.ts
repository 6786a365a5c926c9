import { accentOf, type Card } from './card.ts';
import { colours } from './colours.ts';
import { drawable } from './drawable.ts';
import { box, type Element, text } from './elements.ts';
import { fitted, LINE, linesOf } from './fitting.ts';
import { hasGlyph, widthOf } from './fonts.ts';
import { WIDE } from './size.ts';
import { trackLines, tracksBeside } from './tracks.ts';

/** The words of a card: a head, with the title in the largest letters that leave room for the rest, and the facts. */
export interface Said {
	readonly head: Element;
	readonly facts: Element;
}

/** Sizes of titles and of the lines above them, in pixels, the largest first. */
const TITLE = { sizes: [96, 88, 80, 72, 64, 56, 50, 44, 39], weight: 700 } as const;
const KICKER = { sizes: [36, 33, 30], weight: 400 } as const;
const SUMMARY = { size: 34, weight: 400 } as const;
const WHEN = { size: 36, weight: 700 } as const;

/** Heights in pixels of a line of facts, a line of the summary, the line above the title, a mark and a gap. */
const FACT = 50;
const SUMMARY_LINE = 45;
const KICKER_LINE = 56;
const MARK = 76;
const GAP = 18;

/**
 * The words of a card laid out in the room that they have. Where a title needs it all, the names of tracks are left out.
 *
 * @param room in pixels
 */
export function said(card: Card, room: { width: number; height: number }): Said {
	const says = { ...textOf(card), accent: accentOf(card) };
	const { width } = room;
	// The time of a session over several days is longer than a line.
	const whenLines = says.when ? Math.min(2, linesOf(says.when, { ...WHEN, width })) : 0;
	const summaryLines = Math.min(4, linesOf(says.summary, { ...SUMMARY, width }));
	const taken =
		aboveHeight(says, width) +
		(says.summary ? summaryLines * SUMMARY_LINE + GAP : 0) +
		((says.position ? 1 : 0) + whenLines) * FACT +
		GAP;
	const besides = (tracks: Card['tracks']) => ({
		width,
		height: room.height - taken - trackLines(tracks, width) * FACT,
	});
	const beside = fitted(says.title, besides(card.tracks), TITLE);
	const tracks = beside.lines > beside.maxLines ? [] : card.tracks;
	const { size, maxLines } =
		tracks === card.tracks ? beside : fitted(says.title, besides(tracks), TITLE);
	const title = { fontSize: size, fontWeight: 700, lineHeight: LINE, width: '100%' };
	const below = { fontSize: SUMMARY.size, lineHeight: `${SUMMARY_LINE}px`, marginTop: GAP };
	const line = { lineHeight: `${FACT}px`, width: '100%' };
	return {
		head: column(width, [
			above(says, width),
			text(title, says.title, maxLines),
			says.summary && text(below, says.summary, summaryLines),
		]),
		facts: column(width, [
			tracks.length > 0 && tracksBeside(tracks, FACT),
			says.position && text(line, says.position),
			says.when && text({ ...line, fontWeight: WHEN.weight }, says.when, whenLines),
		]),
	};
}

/** The texts of a card in letters that the font has. */
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

/** A text in letters that the font has. */
export function drawn(words: string): string {
	return drawable(words, hasGlyph);
}

function column(width: number, parts: readonly (Element | '' | false)[]): Element {
	return box({ flexDirection: 'column', width }, ...parts.map((part) => part || undefined));
}

/** The mark and the programme, side by side where they have the whole width of a card. */
function above({ mark, kicker, accent }: Above & Accented, width: number): Element {
	const direction = width < WIDE ? 'column' : 'row';
	const markWidth = mark && width === WIDE ? widthOf(mark, 700) * 36 + 64 : 0;
	return box(
		{ flexDirection: direction, width },
		mark ? markBox(mark, accent) : undefined,
		kicker ? kickerAbove(kicker, width - markWidth) : undefined,
	);
}

function aboveHeight({ mark, kicker }: Above, width: number): number {
	const heights = [mark ? MARK : 0, kicker ? KICKER_LINE : 0];
	return width < WIDE ? heights.reduce((sum, height) => sum + height) : Math.max(...heights);
}

type Above = { readonly mark: string; readonly kicker: string };
type Accented = { readonly accent: string };

function markBox(mark: string, accent: string): Element {
	const style = {
		border: `4px solid ${accent}`,
		color: accent,
		fontWeight: 700,
		lineHeight: 1.2,
		padding: '3px 16px',
	};
	return box({ height: MARK, marginRight: 24 }, box({ height: 56 }, text(style, mark)));
}

function kickerAbove(kicker: string, width: number): Element {
	const { size } = fitted(kicker, { width, height: FACT }, KICKER);
	return text(
		{ color: colours.quiet, fontSize: size, height: KICKER_LINE, lineHeight: `${FACT}px`, width },
		kicker,
	);
}
