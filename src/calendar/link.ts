/** A link to another site: what it is called and where it leads. */
export interface Link {
	readonly name: string;
	readonly href: string;
}

/**
 * An address with parameters, each percent-encoded: a space is %20, as calendars show a plus as a
 * plus.
 */
export function addressWith(address: string, parameters: Readonly<Record<string, string>>): string {
	const query = Object.entries(parameters).map(
		([name, value]) => `${name}=${encodeURIComponent(value)}`,
	);
	return `${address}?${query.join('&')}`;
}
