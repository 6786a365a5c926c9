/** A table as plain text. The first column is aligned left, numbers are aligned right. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
	const lines = [head, ...body];
	const widths = head.map((_, column) =>
		Math.max(...lines.map((line) => line[column]?.length ?? 0)),
	);
	return lines
		.map((line) =>
			line
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
				)
				.join('  '),
		)
		.join('\n');
}

/** @example whole(10000); // => '10,000' */
export function whole(number: number): string {
	return Math.round(number).toLocaleString('en-GB');
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
