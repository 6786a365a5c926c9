/** Several things in a sentence. @example listed(['a', 'b', 'c']); // => 'a, b and c' */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A number of things. @example counted(5, 'session'); // => '5 sessions' */
export function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small number as a word. @example numberInWords(3); // => 'three' */
export function numberInWords(number: number): string {
	return NUMBERS[number] ?? String(number);
}

/** The words with a capital letter in front. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
