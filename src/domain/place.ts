/** Is this a place on the internet? Editors write "Online" first, and then what with: `Online (Zoom)`. */
export function isOnline(place: string): boolean {
	return /^online\b/i.test(place);
}
