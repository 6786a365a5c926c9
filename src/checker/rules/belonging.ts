import { folderOf, slugOf } from '../../domain/join/entry.ts';
import {
	type Advice,
	advice,
	beside,
	example,
	instead,
	marked,
	renamed,
} from '../../reading/advice.ts';
import { allOf, didYouMean, oneOf, quoted } from '../../reading/phrases.ts';
import { valueAt } from '../../reading/where.ts';
import { nearest } from '../../spelling.ts';
import { at, partsOf, programmeOf, type Rule, sessionsOf, tracksOf } from '../content.ts';
import { typed } from '../schema/example.ts';

/** Reports a missing site.yaml: nothing can be built without it. */
export const missingSite: Rule = function* ({ site, siteFile }) {
	if (site) return;
	yield at(siteFile, [], {
		rule: 'missing-site',
		message: 'There is no site.yaml in the content folder.',
		hint: 'Put it back from the history of the content. It says what the site is called and who publishes it.',
	});
};

const homes = {
	cohorts: { kind: 'course', called: 'cohort', instead: 'themes' },
	themes: { kind: 'series', called: 'month', instead: 'cohorts' },
	faqs: { kind: undefined, called: 'question', instead: '' },
	testimonials: { kind: undefined, called: 'testimonial', instead: '' },
} as const;

/** Refuses a cohort, month, question or testimonial in a folder whose programme does not exist or cannot have it. */
export const unknownProgramme: Rule = function* ({ files, programmes }) {
	for (const file of files) {
		const home = homes[file.collection as keyof typeof homes];
		if (!home) continue;
		const folder = folderOf(file.id);
		const programme = programmes.get(folder);
		const kind = programme?.draft?.kind;
		if (!programme) {
			const guess = nearest(folder, programmes.keys());
			yield at(file, [], {
				rule: 'unknown-programme',
				message: `This ${home.called} is in the folder ${folder}, but no programme has that name.`,
				...(guess
					? advice`Did you mean ${guess}? Move the file to ${renamed(file.path.replace(`/${folder}/`, `/${guess}/`))}`
					: advice`Move the file into the folder of a programme${programmes.size ? `: ${oneOf([...programmes.keys()])}` : ''}.`),
			});
		} else if (home.kind && kind === 'event') {
			yield at(file, [], {
				rule: 'unknown-programme',
				message: `${folder} is an event, which lists its sessions in its own file, but this file is in ${file.collection}.`,
				hint: `Move its sessions into the list sessions of content/${programme.file.path}, each with an id${file.collection === 'cohorts' ? ' and a title in place of its part' : ''}, and delete this file.`,
			});
		} else if (home.kind && kind && kind !== home.kind) {
			yield at(file, [], {
				rule: 'unknown-programme',
				message: `${folder} is a ${kind === 'series' ? 'series, which has months' : 'course, which has cohorts'}, but this file is in ${file.collection}.`,
				hint: `Move the file to content/${home.instead}/${folder}/${slugOf(file.id)}.md and give it the fields of the files there.`,
			});
		}
	}
};

/** Refuses a session of a cohort on a part that its course does not have. */
export const unknownPart: Rule = function* (content) {
	for (const { run, session, path } of sessionsOf(content.runs)) {
		const ids = run.kind === 'cohort' && idsOf(partsOf(programmeOf(run.file, content)));
		if (!ids || !session.part || ids.includes(session.part)) continue;
		yield at(run.file, [...path, 'part'], {
			rule: 'unknown-part',
			message: `The course ${folderOf(run.file.id)} has no part called ${quoted(session.part)}.`,
			...advice`${didYouMean(session.part, ids, (id) => instead(`part: ${id}`, id))}Its parts are ${allOf(ids)}.`,
		});
	}
};

/** Refuses a session of a month for a track that its series does not have, or for no track where its series has some. */
export const unknownTrack: Rule = function* (content) {
	for (const { run, session, path } of sessionsOf(content.runs)) {
		const programme = programmeOf(run.file, content);
		const ids = run.kind === 'theme' && idsOf(tracksOf(programme));
		if (!ids || !programme) continue;
		const isStated = valueAt(run.file.data, [...path, 'tracks']) !== undefined;
		if (ids.length > 0 && !isStated && !run.file.isPartial) {
			yield at(run.file, [...path, session.title ? 'title' : 'id'], {
				rule: 'unknown-track',
				message: `The series ${folderOf(run.file.id)} has tracks, but this session names none.`,
				...trackLine(ids, programme.file.path),
			});
		}
		for (const [index, track] of (session.tracks ?? []).entries()) {
			if (!track || ids.includes(track)) continue;
			yield at(run.file, [...path, 'tracks', index], {
				rule: 'unknown-track',
				message: `The series ${folderOf(run.file.id)} has no track called ${quoted(track)}.`,
				...(ids.length > 0
					? advice`${didYouMean(track, ids, marked)}Its tracks are ${allOf(ids)}.`
					: advice`Take out the line tracks, or list the track under tracks in content/${programme.file.path}.`),
			});
		}
	}
};

/** Says how to name tracks. The first track of a series is new, and its sessions were for everybody before. */
function trackLine(ids: readonly string[], path: string): Advice {
	const line = beside(typed('tracks', ids).join('\n'));
	const others = `first list a track for them under tracks in content/${path}.`;
	return ids.length > 1
		? advice`Add a line with the tracks that it is for, such as\n${example(line)}\nIf it is for others, ${others}`
		: advice`If it is for everybody, or for others than ${ids[0] ?? ''}, ${others} If it is for ${ids[0] ?? ''} alone, add the line\n${line}`;
}

/** The ids of parts or tracks; undefined if one of them has a mistake, which is reported there. */
function idsOf(
	entries: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined,
): string[] | undefined {
	const ids = entries?.map((entry) => entry?.id);
	return ids?.every((id) => id !== undefined) ? ids : undefined;
}
