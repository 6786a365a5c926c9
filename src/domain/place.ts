/** Is this place on the internet? Editors write "Online" first and may add the program: `Online (Zoom)`. */
export function isOnline(place: string): boolean {
	return /^online\b/i.test(place);
}
