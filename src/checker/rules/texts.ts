import { at, inBody, type Rule, sessionsOf } from '../content.ts';
import { typedValue } from '../schema/example.ts';

/** Addresses that open a meeting; not those for registering, nor recordings. */
const MEETING =
	/(?:[\w.-]+\.)?(?:zoom\.(?:us|com)\/(?:j|my|w|s|wc)\/|zoomgov\.com\/j\/|teams\.microsoft\.com\/(?:l\/meetup-join|meet)\/|teams\.live\.com\/meet\/|meet\.google\.com\/[a-z]|meet\.jit\.si\/|whereby\.com\/|webex\.com\/(?:meet|join)\/)[^\s"'<>)\]]*/gi;

/** Refuses links that open a meeting: strangers would come. */
export const meetingLink: Rule = function* ({ files }) {
	for (const file of files) {
		for (const { 0: link, index } of file.text.matchAll(MEETING)) {
			yield inBody(
				file,
				{ start: index, end: index + link.length },
				{
					rule: 'meeting-link',
					message: 'This link opens the meeting itself. Anybody who sees it could join.',
					hint: 'Take it out, and send it only to people who have registered. As the place, type Online (Zoom)',
				},
			);
		}
	}
};

const LABEL = /^\s*((joint|topical)(?:\s+learning)?(?:\s+session)?)\s*(?::|[–—-]\s)/i;

/** Refuses a title that repeats the format of its session. */
export const titleLabel: Rule = function* ({ runs }) {
	for (const { run, session, path } of sessionsOf(runs)) {
		const [, label, format] = LABEL.exec(session.title ?? '') ?? [];
		if (!label || !format) continue;
		const title = typedValue(session.title?.replace(LABEL, '').trim());
		yield at(run.file, [...path, 'title'], {
			rule: 'title-label',
			message: `The page adds the format before the title, so “${label}” would be there twice.`,
			hint: `Type two fields instead:\ntitle: ${title}\nformat: ${format.toLowerCase()}`,
		});
	}
};
