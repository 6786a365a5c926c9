import { advice, beside, example, out } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { quoted } from '../../reading/phrases.ts';
import { type Path, valueAt } from '../../reading/where.ts';
import { isRecord } from '../../schemas/shape.ts';
import { at, type Located, type Rule, sessionsOf } from '../content.ts';
import { cityIn, zoneNamed } from '../words/zone-guess.ts';

/** Refuses a zone without a name, which no page could say, and a name without a zone, which would move no time. */
export const zoneName: Rule = function* ({ runs }) {
	for (const run of runs) {
		yield* unpaired(run.file, [], run.draft);
		for (const { session, path } of sessionsOf([run])) yield* unpaired(run.file, path, session);
	}
};

interface Stated {
	readonly timeZone?: string | undefined;
	readonly timeZoneName?: string | undefined;
}

function* unpaired(file: ContentFile, path: Path, draft: Stated | undefined): Generator<Located> {
	const { timeZone, timeZoneName } = draft ?? {};
	const group = valueAt(file.data, path);
	// One with a mistake is reported for that.
	const states = (field: keyof Stated) => isRecord(group) && Object.hasOwn(group, field);
	if (timeZone && !states('timeZoneName')) {
		yield at(file, [...path, 'timeZone'], {
			rule: 'zone-name',
			message: `Nothing says how to call the time of ${timeZone} in a sentence.`,
			...advice`Add its name below it, such as\n${beside(`timeZoneName: ${cityIn(timeZone)} time`)}`,
		});
	} else if (timeZoneName && !states('timeZone')) {
		const named = zoneNamed(timeZoneName);
		const zone = named
			? beside(`timeZone: ${named}`)
			: example(beside('timeZone: America/Chicago'));
		yield at(file, [...path, 'timeZoneName'], {
			rule: 'zone-name',
			message: `${quoted(timeZoneName)} has no timeZone beside it, so the times here are the site’s.`,
			...advice`Add the zone, by the name of a place, such as\n${zone}\nIf the times are the site’s, ${out('take out timeZoneName')}.`,
		});
	}
}
