import { advice, beside, example, instead } from '../../reading/advice.ts';
import { allOf, didYouMean, quoted } from '../../reading/phrases.ts';
import { at, placed, type Rule } from '../content.ts';

/** Refuses the name of a venue that has no file. */
export const unknownVenue: Rule = function* (content) {
	const ids = content.venues.map(({ file }) => file.id);
	for (const { file, path, draft } of placed(content)) {
		const venue = draft?.venue;
		if (!venue || ids.includes(venue)) continue;
		yield at(file, [...path, 'venue'], {
			rule: 'unknown-venue',
			message: `There is no venue called ${quoted(venue)}.`,
			...(ids.length > 0
				? advice`${didYouMean(venue, ids, (id) => instead(`venue: ${id}`, id))}The venues are ${allOf(ids)}. For another one, add the file venues/${venue}.md.`
				: advice`Add the file venues/${venue}.md with the name and the address of the place.`),
		});
	}
};

/** Refuses half of the coordinates of a venue. */
export const halfCoordinates: Rule = function* ({ venues }) {
	for (const { file, draft } of venues) {
		const { latitude, longitude } = draft ?? {};
		if ((latitude === undefined) === (longitude === undefined)) continue;
		const [there, missing] =
			latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
		yield at(file, [there ?? ''], {
			rule: 'missing-field',
			message: `There is a ${there} without a ${missing}.`,
			...advice`Add a line below it, such as\n${example(beside(`${missing}: ${missing === 'latitude' ? '51.5' : '-0.12'}`))}\nA map shows both numbers where you ask it for the coordinates of a point.`,
		});
	}
};
