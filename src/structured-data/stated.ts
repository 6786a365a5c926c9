/** The facts that the content states. A fact that it leaves open is absent, not `undefined`. */
export function stated<Facts extends object>(facts: Facts): Stated<Facts> {
	return Object.fromEntries(
		Object.entries(facts).filter(([, value]) => value !== undefined),
	) as Stated<Facts>;
}

type Stated<Facts> = { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };
