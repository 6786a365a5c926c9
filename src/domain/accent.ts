/** An organisation's colour, and whether people can read it (WCAG 2.2, 1.4.3 Contrast). */

/** Pages are light or dark, as the visitor's screen is set. Paper and pictures for sharing are light. */
export type Mode = 'light' | 'dark';

/** The colours of the site's look that an accent stands on, and that stand on it. A test keeps them those of `tokens.css`. */
export const grounds = {
	light: ['#fbf7f0', '#fffdf9'],
	dark: ['#1b1714', '#25201c'],
} as const satisfies Record<Mode, readonly string[]>;

/** The colour of a button's words where the button has the accent. */
export const onAccent = { light: '#ffffff', dark: '#1b1714' } as const satisfies Record<
	Mode,
	string
>;

/** The least contrast of words of ordinary size with their ground (WCAG 2.2, 1.4.3, level AA). */
export const LEAST_CONTRAST = 4.5;

/** The accent of the site in both modes: `#rrggbb`. */
export type Accent = Readonly<Record<Mode, string>>;

/**
 * The accent that a brand asks for. Where it names one colour alone, the other mode gets the nearest that can be read there.
 * Undefined if it names none.
 */
export function accentOf({ accent, accentDark }: Stated): Accent | undefined {
	const [light, dark] = [accent ?? accentDark, accentDark ?? accent];
	return light && dark
		? { light: readableAccent(light, 'light'), dark: readableAccent(dark, 'dark') }
		: undefined;
}

interface Stated {
	readonly accent?: string | undefined;
	readonly accentDark?: string | undefined;
}

/** The least contrast of an accent with what it stands on and with the words on it, from 1 to 21. */
export function contrastOf(accent: string, mode: Mode): number {
	return Math.min(...[...grounds[mode], onAccent[mode]].map((other) => contrast(accent, other)));
}

/**
 * The colour nearest to an accent that can be read: the same hue with as little black as needed, or white for dark
 * pages. An accent that can be read stays as it is.
 *
 * @example readableAccent('#ffd400', 'light'); // => '#877000'
 */
export function readableAccent(accent: string, mode: Mode): string {
	const channels = channelsOf(accent);
	const end = mode === 'light' ? 0 : 255;
	for (let step = 0; step < 255; step += 1) {
		const mixed = hex(channels.map((channel) => channel + ((end - channel) * step) / 255));
		if (contrastOf(mixed, mode) >= LEAST_CONTRAST) return mixed;
	}
	return hex([end, end, end]);
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). @example contrast('#fff', '#767676'); // => 4.54 */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue from 0 to 255. @example channelsOf('#f80'); // => [255, 136, 0] */
function channelsOf(colour: string): number[] {
	const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
	return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}

/** @example hex([255, 136, 0]); // => '#ff8800' */
export function hex(channels: readonly number[]): string {
	return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
