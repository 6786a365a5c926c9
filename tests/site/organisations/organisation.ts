/** The facts that an organisation of the tests is to publish, written down by hand from its content. */
export interface Expected {
	readonly contentDir: string;
	/** Per calendar file of a session: lines of its event, unfolded. */
	readonly events: Readonly<Record<string, readonly string[]>>;
	/** Per page: what it says, and what it must not say. */
	readonly pages: Readonly<Record<string, { says: readonly string[]; never?: readonly string[] }>>;
	/** Per page: a part of its description for machines, and the properties that it must not have. */
	readonly described: Readonly<
		Record<string, { as: Record<string, unknown>; without?: readonly string[] }>
	>;
}
