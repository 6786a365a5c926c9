/** How many hues there are in src/styles/tokens.css; further tracks begin again with the first. */
const HUES = 6;

/** The class that gives a track its hue, by its place among the tracks of its series. @example trackHue(0); // => 'track-1' */
export function trackHue(index: number): string {
	return `track-${(index % HUES) + 1}`;
}
