import type { Programme, Track } from '../domain/model.ts';
import type { Drawing, Site } from '../domain/site.ts';
import type { CalendarDate } from '../domain/zoned-time.ts';
import { words } from '../words/index.ts';
import { colours } from './colours.ts';

/** The content of the picture beside a page's address where somebody shares it. */
export interface Card {
	/** The id of its programme, run or session, `schools/2021-spring`, or `home`. Its address follows from it. */
	readonly id: string;
	/** The picture in words, for screen readers. */
	readonly alt: string;
	/** Words that mark it out: `Cancelled`. */
	readonly mark?: string | undefined;
	/** The line above the title: the programme that it is part of. */
	readonly kicker?: string | undefined;
	/** The largest words: the first of these that can be drawn in the letters of the card's font. */
	readonly titles: readonly string[];
	/** A sentence below the title. */
	readonly summary?: string | undefined;
	/** Its place among others: `Session 3 of 5, Cohort 2`. */
	readonly position?: string | undefined;
	readonly tracks: readonly CardTrack[];
	/** Its time, and the zone of that time. */
	readonly when?: string | undefined;
	readonly picture: Picture;
	/** The site's name, at the foot. */
	readonly from: string;
	/** The organisation's own colour and logo, where it has some. */
	readonly look?: CardLook | undefined;
}

/** The part of an organisation's look that a card has. */
interface CardLook {
	/** The colour in the red's place. */
	readonly accent: string | undefined;
	readonly logo: Drawing | undefined;
}

/** A track by its name and its hue, by its number in the look. */
export interface CardTrack {
	readonly title: string;
	readonly hue: 1 | 2 | 3 | 4 | 5 | 6;
}

/** One large block beside the words, a row of them below, or the site's calendar. */
export type Picture =
	| { readonly kind: 'block'; readonly block: Block }
	| { readonly kind: 'row'; readonly blocks: readonly Block[]; readonly more: number }
	| { readonly kind: 'calendar' };

/** A date block: something small, something very large, something small. */
export interface Block {
	readonly above: string;
	readonly large: string;
	readonly below: string;
	/** Is it struck through? */
	readonly isOff: boolean;
}

/** The colour of what stands out on a card. */
export function accentOf({ look }: Card): string {
	return look?.accent ?? colours.red;
}

/** Gives a card the look of its organisation. */
export function inLook(card: Card, { look }: Site): Card {
	if (!look) return card;
	const { accent, logo } = look;
	return { ...card, look: { accent: accent?.light, logo: logo?.small } };
}

/** @example wholeDate('2021-02-24', false); // => { above: 'Wednesday', large: '24', below: 'February 2021', isOff: false } */
export function wholeDate(date: CalendarDate, isOff: boolean): Block {
	const [above = '', large = '', ...below] = words.dates.longDate(date).split(' ');
	return { above, large, below: below.join(' '), isOff };
}

/** Facts as sentences, for a card's `alt`. @example alternative(['Cancelled', 'Why now?']); // => 'Cancelled. Why now?' */
export function alternative(facts: readonly (string | undefined)[]): string {
	const sentences = facts.filter((fact) => fact !== undefined && fact !== '');
	return sentences.map((fact) => (/[.?!…]$/.test(fact ?? '') ? fact : `${fact}.`)).join(' ');
}

/** Tracks with the hues that they have all over the site, by their place in the series. */
export function tracksIn(programme: Programme, tracks: readonly Track[]): CardTrack[] {
	if (programme.kind !== 'series') return [];
	const hues = [1, 2, 3, 4, 5, 6] as const;
	return tracks.map((track) => ({
		title: track.title,
		hue: hues[programme.tracks.indexOf(track) % hues.length] ?? 1,
	}));
}
