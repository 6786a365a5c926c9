/** Several things in a sentence. @example listed(['a', 'b', 'c']); // => 'a, b and c' */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A number of things. @example counted(5, 'session'); // => '5 sessions' */
export function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
