/**
 * Finds an id that nothing else in a list has, and never the same one twice: an editor may follow every hint at once.
 *
 * @param ids those that are taken
 */
export function freeIds(ids: Iterable<string | undefined>): (id: string) => string {
	const taken = new Set(ids);
	return (id) => {
		let number = 2;
		while (taken.has(`${id}-${number}`)) number += 1;
		taken.add(`${id}-${number}`);
		return `${id}-${number}`;
	};
}
