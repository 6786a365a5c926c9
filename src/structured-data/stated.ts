/** The facts that the content states. Those that it leaves open are absent rather than `undefined`. */
export function stated<Facts extends object>(facts: Facts): Stated<Facts> {
	return Object.fromEntries(
		Object.entries(facts).filter(([, value]) => value !== undefined),
	) as Stated<Facts>;
}

type Stated<Facts> = { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };
