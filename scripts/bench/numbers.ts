/** @example rounded(1.2345); // => 1.23 */
export function rounded(number: number): number {
	return Number(number.toFixed(2));
}

/** Whole numbers from a list such as `100,1000`. */
export function numbersFrom(text: string): number[] {
	return text.split(',').map((number) => Number.parseInt(number, 10));
}
