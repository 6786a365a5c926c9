/**
 * Tells which ids content/forgotten.yaml covers: each id that it names, and whatever belongs to a run or a programme
 * that it names.
 *
 * @param named the ids that the file lists
 */
export function forgottenBy(named: readonly string[]): (id: string) => boolean {
	return (id) => named.some((name) => id === name || id.startsWith(`${name}/`));
}
