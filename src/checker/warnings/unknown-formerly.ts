import { publishedIds } from '../../domain/rename.ts';
import { advice, instead } from '../../reading/advice.ts';
import { nearest } from '../../spelling.ts';
import { at, partsOf, type Rule } from '../content.ts';
import { holdersIn, stated } from '../names.ts';
import { typed } from '../schema/example.ts';

/**
 * Warns of an older id that was never published, where one that was is spelled like it. Calendars would show the session
 * twice, and its old address would lead nowhere.
 */
export const unknownFormerly: Rule = function* (content) {
	if (!content.past) return;
	const published = publishedIds(content.past);
	for (const { file, path, stated } of holdersIn(content)) {
		const words = slip(stated, published);
		if (words) yield at(file, [...path, 'formerly'], words);
	}
	const lastWords = new Set([...published].flatMap((id) => id.split('/')[2] ?? []));
	for (const source of content.programmes.values()) {
		for (const [index, part] of (partsOf(source) ?? []).entries()) {
			const words = slip(stated(part?.formerly), lastWords);
			if (words) yield at(source.file, ['parts', index, 'formerly'], words);
		}
	}
};

/** The words on the first id that was never published and looks like one that was. */
function slip(formerly: readonly string[], published: ReadonlySet<string>) {
	const depth = (id: string) => id.split('/').length;
	for (const id of formerly) {
		if (published.has(id)) continue;
		const alike = [...published].filter((other) => depth(other) === depth(id));
		const guess = nearest(id, alike, 6);
		if (guess === undefined) continue;
		const meant = new Set(formerly.map((each) => (each === id ? guess : each)));
		return {
			rule: 'formerly-unknown',
			message: `Nothing was ever published as ${id}.`,
			...advice`Did you mean ${guess}? Then type this line in place of the one there:\n${instead(typed('formerly', [...meant]).join('\n'))}`,
		} as const;
	}
	return undefined;
}
