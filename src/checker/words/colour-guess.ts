import { hex } from '../../domain/accent.ts';

/** The colours that people name most, as browsers read them (CSS Color 4, §6.1). */
const NAMES: Readonly<Record<string, string>> = {
	...{ black: '#000000', white: '#ffffff', grey: '#808080', gray: '#808080', silver: '#c0c0c0' },
	...{ red: '#ff0000', darkred: '#8b0000', crimson: '#dc143c', maroon: '#800000' },
	...{ orange: '#ffa500', darkorange: '#ff8c00', brown: '#a52a2a', gold: '#ffd700' },
	...{ yellow: '#ffff00', olive: '#808000', lime: '#00ff00', green: '#008000' },
	...{ darkgreen: '#006400', teal: '#008080', turquoise: '#40e0d0', cyan: '#00ffff' },
	...{ aqua: '#00ffff', blue: '#0000ff', darkblue: '#00008b', navy: '#000080' },
	...{ skyblue: '#87ceeb', royalblue: '#4169e1', lightblue: '#add8e6', indigo: '#4b0082' },
	...{ purple: '#800080', violet: '#ee82ee', magenta: '#ff00ff', fuchsia: '#ff00ff' },
	...{ pink: '#ffc0cb', hotpink: '#ff69b4', salmon: '#fa8072', coral: '#ff7f50' },
};

/**
 * The colour that somebody meant who typed it in another form, as `#` and six digits. Undefined if there is none in it.
 *
 * @example colourGuess('rgb(166, 27, 20)'); // => '#a61b14'
 */
export function colourGuess(typed: string): string | undefined {
	const text = typed.trim().toLowerCase();
	const name = NAMES[text.replace(/[^a-z]/g, '')];
	if (name) return name;
	const inside = /^(rgb|hsl)a?\(([^)]*)\)/.exec(text);
	if (inside) return inside[1] === 'rgb' ? ofRgb(inside[2]) : ofHsl(inside[2]);
	// Some programs add two digits for how much shines through.
	const [, digits = ''] =
		/^["'“”]?#?\s*(?:0x)?([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})["'“”]?;?$/.exec(text) ?? [];
	if (!digits) return undefined;
	const solid = digits.length % 4 === 0 ? digits.slice(0, (digits.length / 4) * 3) : digits;
	return `#${solid}`;
}

function numbersIn(text = ''): number[] {
	return [...text.matchAll(/-?\d+(?:\.\d+)?(%?)/g)].map(([number, percent]) =>
		percent ? Number.parseFloat(number) / 100 : Number(number),
	);
}

function ofRgb(text = ''): string | undefined {
	const [solid = ''] = text.split('/');
	const isShare = solid.includes('%');
	const channels = numbersIn(solid)
		.slice(0, 3)
		.map((number) => (isShare ? number * 255 : number));
	const isWhole = channels.length === 3 && channels.every((each) => each >= 0 && each <= 255);
	return isWhole ? hex(channels) : undefined;
}

/** CSS Color 4, §7.1. */
function ofHsl(text = ''): string | undefined {
	const [hue, saturation, lightness] = numbersIn(text);
	if (hue === undefined || saturation === undefined || lightness === undefined) return undefined;
	if (![saturation, lightness].every((share) => share >= 0 && share <= 1)) return undefined;
	const reach = saturation * Math.min(lightness, 1 - lightness);
	return hex(
		[0, 8, 4].map((turn) => {
			const at = (((turn + hue / 30) % 12) + 12) % 12;
			return (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))) * 255;
		}),
	);
}
