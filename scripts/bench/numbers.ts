/** @example rounded(1.2345); // => 1.23 */
export function rounded(number: number): number {
	return Number(number.toFixed(2));
}

/** The number in the middle. */
export function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Numbers above 0 from a list such as `100,1000`. @throws {Error} when one is none */
export function numbersFrom(text: string): number[] {
	const numbers = text.split(',').map(Number);
	if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
	throw new Error(`"${text}" is no list of whole numbers. Type numbers such as 100,1000.`);
}
