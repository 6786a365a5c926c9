import { advice, beside, instead } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import {
	at,
	type Content,
	type Located,
	partsOf,
	type Rule,
	type SessionSource,
	sessionsOf,
	tracksOf,
} from '../content.ts';
import { freeIds } from '../words/free-ids.ts';

/** Refuses two files that would make the same page, such as `about.md` and `about.mdx`. */
export const sameFile: Rule = function* ({ files }) {
	const first = new Map<string, string>();
	for (const file of files) {
		if (!file.collection) continue;
		const id = `${file.collection}/${file.id}`;
		const other = first.get(id);
		if (other === undefined) first.set(id, file.path);
		else {
			yield at(file, [], {
				rule: 'duplicate-id',
				message: `This file and content/${other} claim the same address.`,
				hint: 'Delete one of the two, or rename one.',
			});
		}
	}
};

/** Refuses two parts or tracks of a programme, or two sessions of a run, with the same id. */
export const sameId: Rule = function* (content) {
	for (const programme of content.programmes.values()) {
		yield* twiceIn(programme.file, 'parts', partsOf(programme));
		yield* twiceIn(programme.file, 'tracks', tracksOf(programme));
	}
	yield* sameSession(content);
	for (const { run, session, path } of sessionsOf(content.runs)) {
		for (const [index, track] of (session.tracks ?? []).entries()) {
			if (!track || session.tracks?.indexOf(track) === index) continue;
			yield at(run.file, [...path, 'tracks', index], {
				rule: 'duplicate-id',
				message: `The track ${track} is named twice.`,
				...advice`Name each track once.`,
			});
		}
	}
};

type Entries = readonly ({ readonly id?: string | undefined } | undefined)[];

function* twiceIn(file: ContentFile, name: string, entries: Entries = []): Iterable<Located> {
	const ids = entries.map((entry) => entry?.id);
	const freeId = freeIds(ids);
	for (const [index, id] of ids.entries()) {
		if (!id || ids.indexOf(id) === index) continue;
		yield at(file, [name, index, 'id'], {
			rule: 'duplicate-id',
			message: `Two ${name} have the id ${id}.`,
			...advice`Give this one another id, such as ${instead(`id: ${freeId(id)}`)}. If one of the two is new, change that one.`,
		});
	}
}

/** Refuses two sessions with one id. A cohort's session takes the id of its part unless it has its own. */
function* sameSession({ runs }: Content): Iterable<Located> {
	// Two files with one id have the same sessions, and are reported for that.
	for (const run of runs) {
		const sources = sessionsOf([run]);
		const freeId = freeIds(sources.map(nameOf));
		const entries = new Map<string, number>();
		for (const source of sources) {
			const { session, path } = source;
			const name = nameOf(source);
			if (!name) continue;
			const entry = Number(path[1]) + 1;
			const other = entries.get(name);
			if (other === undefined) {
				entries.set(name, entry);
				continue;
			}
			const field = session.id ? 'id' : 'part';
			const line = `id: ${freeId(name)}`;
			yield at(run.file, [...path, field], {
				rule: 'duplicate-id',
				message: `Entries ${other} and ${entry} of sessions claim the same address, /${run.file.id}/${name}/.`,
				...(field === 'part'
					? advice`If both sessions teach ${name}, give this one an id of its own:\n${beside(line)}`
					: advice`Give this one another id, such as ${instead(line)}.`),
			});
		}
	}
}

function nameOf({ run, session }: SessionSource): string | undefined {
	return run.kind === 'cohort' ? (session.id ?? session.part) : session.id;
}
