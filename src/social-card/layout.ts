import { ALONE, blockAlone, blockRow, calendarPicture, ROW_HEIGHT } from './block.ts';
import { accentOf, type Card, type Picture } from './card.ts';
import { colours } from './colours.ts';
import { box, type Element, picture, text } from './elements.ts';
import { fontFamily } from './fonts.ts';
import { drawn, said } from './said.ts';
import { AREA, HEIGHT, MARGIN, WIDE, WIDTH } from './size.ts';

const BETWEEN = 54;
const BESIDE = WIDE - ALONE.width - BETWEEN;

/** Everything that is drawn of a card, as plain data. Two cards that look the same have equal data. */
export function layout(card: Card): Element {
	return box(
		{
			flexDirection: 'column',
			justifyContent: 'space-between',
			width: WIDTH,
			height: HEIGHT,
			padding: `${MARGIN}px ${MARGIN}px 0`,
			background: colours.paper,
			color: colours.ink,
			fontFamily,
			fontSize: 36,
		},
		card.picture.kind === 'row' ? aboveRow(card, card.picture) : besideBlock(card, card.picture),
		foot(card),
	);
}

/** The picture at the left, as high as the words at its right. */
function besideBlock(card: Card, picture: Exclude<Picture, { kind: 'row' }>): Element {
	const { head, facts } = said(card, { width: BESIDE, height: AREA });
	return box(
		{ height: AREA, gap: BETWEEN },
		picture.kind === 'block'
			? blockAlone(picture.block, accentOf(card))
			: calendarPicture(accentOf(card)),
		box({ flexDirection: 'column', justifyContent: 'space-between' }, head, facts),
	);
}

/** The words above, the dates below like a line of a calendar. */
function aboveRow(card: Card, picture: Extract<Picture, { kind: 'row' }>): Element {
	const row = blockRow(picture, accentOf(card));
	const { head, facts } = said(card, { width: WIDE, height: AREA - ROW_HEIGHT - 30 });
	return box(
		{ flexDirection: 'column', height: AREA, justifyContent: 'space-between' },
		box({ flexDirection: 'column' }, head, facts),
		row,
	);
}

/**
 * The name of the site or organisation, beside its logo. Without a logo there is a square, the card's only red unless
 * something is cancelled.
 */
function foot(card: Card): Element {
	const logo = card.look?.logo;
	const before = logo ? picture(logo) : box({ width: 26, height: 26, background: accentOf(card) });
	return box(
		{
			alignItems: 'center',
			borderTop: `4px solid ${colours.ink}`,
			gap: 18,
			height: 96,
			width: WIDE,
		},
		before,
		text(
			{ fontWeight: 700, lineHeight: 1.2, width: WIDE - (logo?.width ?? 26) - 18 },
			drawn(card.from),
		),
	);
}
