/** A link to another site: its name and its address. */
export interface Link {
	readonly name: string;
	readonly href: string;
}

/**
 * An address with percent-encoded parameters. A space becomes %20, because calendars show a plus as a plus.
 */
export function addressWith(address: string, parameters: Readonly<Record<string, string>>): string {
	const query = Object.entries(parameters).map(
		([name, value]) => `${name}=${encodeURIComponent(value)}`,
	);
	return `${address}?${query.join('&')}`;
}
