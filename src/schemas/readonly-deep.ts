/** Data that nobody may change, at any depth. */
export type ReadonlyDeep<Data> = Data extends object
	? { readonly [Name in keyof Data]: ReadonlyDeep<Data[Name]> }
	: Data;
