/** The light colours of `src/styles/tokens.css`, which satori cannot read. A test keeps the two the same. */
export const colours = {
	paper: '#fbf7f0',
	sheet: '#fffdf9',
	ink: '#1f1a17',
	quiet: '#4d443d',
	rule: '#8a7f74',
	red: '#96170f',
	'track-1': '#0b5656',
	'track-2': '#69275f',
	'track-3': '#6b4300',
	'track-4': '#1d3f7a',
	'track-5': '#3d4a0c',
	'track-6': '#432b85',
} as const;
