import { advice, example, instead, out } from '../../reading/advice.ts';
import { quoted } from '../../reading/phrases.ts';
import type { Path } from '../../reading/where.ts';
import { at, placed, type Rule } from '../content.ts';

/** Words that people type where they do not know yet: "TBC", "To be announced", "???". */
const UNKNOWN =
	/^(t\.?\s?b\.?\s?[acd]\.?|to be (announced|arranged|confirmed|decided)|unknown|not known|n\/a|[-–?.]+)$/i;

/** The mend at the top of a file, where nothing else says the fact. */
const AT_TOP = {
	place: advice`${out('Take the line out')} until you know. Pages then say “Place to be announced”.`,
	person: advice`Take the entry out until you know, and the whole of people if it is the only one. To tell visitors, write it in the text below: “Who speaks is still to be announced.”`,
};

/** A session without the fact takes that of its cohort, month or event, which may be another one. */
const IN_SESSION = {
	place: advice`Say what is known, such as ${example(instead('place: Riverside, venue to be confirmed'))}. Without the line this session has the place of those around it.`,
	person: advice`Take the entry out, and write in the note of the session what visitors should know. If there are people at the top of the file, this session then has those: state them at each of their own sessions instead.`,
};

/** Refuses words for "not known yet" as a place or a person. Search engines would list them as one. */
export const placeholder: Rule = function* (content) {
	for (const { file, path, draft } of placed(content)) {
		const people = draft?.people ?? [];
		const said: [Path, string | undefined, keyof typeof AT_TOP][] = [
			[['place'], draft?.place, 'place'],
			...people.map((person, index): (typeof said)[number] => [
				['people', index, 'name'],
				person?.name,
				'person',
			]),
		];
		for (const [field, text, what] of said) {
			if (!text || !UNKNOWN.test(text.trim())) continue;
			yield at(file, [...path, ...field], {
				rule: 'placeholder',
				message: `${quoted(text)} is no ${what}, and search engines would list it as one.`,
				...(path.length > 0 ? IN_SESSION : AT_TOP)[what],
			});
		}
	}
};
