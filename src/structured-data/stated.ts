/** The facts that the content states. A fact that it leaves open is absent, not `undefined` or an empty list. */
export function stated<Facts extends object>(facts: Facts): Stated<Facts> {
	return Object.fromEntries(
		Object.entries(facts).filter(([, value]) => !isOpen(value)),
	) as Stated<Facts>;
}

function isOpen(value: unknown): boolean {
	return value === undefined || (Array.isArray(value) && value.length === 0);
}

type Stated<Facts> = { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };
