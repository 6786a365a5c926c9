import type { ContentFile } from '../../reading/file.ts';
import type { Path } from '../../reading/where.ts';
import {
	at,
	type Content,
	type Located,
	partsOf,
	type Rule,
	sessionsOf,
	tracksOf,
} from '../content.ts';

/** No two files make the same page: `about.md` and `about.mdx` would. */
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
				message: `This file and content/${other} would have the same address.`,
				hint: 'Take one of the two out, or rename one.',
			});
		}
	}
};

/** No two parts or tracks of a programme, and no two sessions of a run, have one id. */
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
				hint: 'Name each track once.',
			});
		}
	}
};

type Entries = readonly ({ readonly id?: string | undefined } | undefined)[];

function* twiceIn(file: ContentFile, name: string, entries: Entries = []): Iterable<Located> {
	const ids = entries.map((entry) => entry?.id);
	for (const [index, id] of ids.entries()) {
		if (!id || ids.indexOf(id) === index) continue;
		yield at(file, [name, index, 'id'], {
			rule: 'duplicate-id',
			message: `Two ${name} have the id ${id}.`,
			hint: `Give this one an id of its own, such as ${id}-2. An id that has been published keeps its meaning.`,
		});
	}
}

/** A cohort's session is known by its part, unless it has an id of its own. */
function* sameSession({ runs }: Content): Iterable<Located> {
	const seen = new Map<string, Path>();
	for (const { run, session, path } of sessionsOf(runs)) {
		const name = run.kind === 'cohort' ? (session.id ?? session.part) : session.id;
		if (!name) continue;
		const id = `${run.file.id}/${name}`;
		const other = seen.get(id);
		if (!other) {
			seen.set(id, path);
			continue;
		}
		const field = session.id ? 'id' : 'part';
		yield at(run.file, [...path, field], {
			rule: 'duplicate-id',
			message: `Entries ${Number(other[1]) + 1} and ${Number(path[1]) + 1} of sessions would have the same address, /${id}/.`,
			hint:
				field === 'part'
					? `If both sessions teach ${name}, give this one an id of its own:\nid: ${name}-2`
					: `Give this one another id, such as ${name}-2.`,
		});
	}
}
