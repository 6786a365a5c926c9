import { tagId } from '../../domain/tags.ts';
import { advice, renamed } from '../../reading/advice.ts';
import { type ContentFile, contentFile } from '../../reading/file.ts';
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

/**
 * The names of devices, which no file or folder can have on Windows, whatever its ending.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const DEVICE = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** Warns of names that no file or folder can have on Windows: of files, and of what the site makes files of. */
export const windowsName: Rule = function* (content) {
	for (const file of content.files) yield* ofFile(file);
	for (const path of content.published) yield* ofFile(contentFile(path, ''));
	for (const { file, path, id, isRenamed } of ids(content)) {
		if (!DEVICE.test(id)) continue;
		const more = isRenamed ? ` If this one was published already, add it under formerly.` : '';
		yield at(file, path, {
			rule: 'windows-name',
			message: `On Windows no folder can be called ${id}, so the site cannot be built there.`,
			...advice`Type another word, such as ${id}-1.${more}`,
		});
	}
};

function* ofFile(file: ContentFile): Iterable<Located> {
	const words = file.path.split('/');
	const name = words.find((word) => DEVICE.test(stemOf(word)));
	if (name === undefined) return;
	const better = words.map((word) => (word === name ? word.replace(/^[^.]*/, '$&-1') : word));
	yield at(file, [], {
		rule: 'windows-name',
		message: `On Windows no file or folder can be called ${name}, so this content cannot be fetched there.`,
		...advice`Rename it to ${renamed(better.join('/'))} or another word. If its page was published already, add the old id under formerly.`,
	});
}

/** @example stemOf('con.md'); // => 'con' */
function stemOf(name: string): string {
	return name.replace(/\..*$/, '').toLowerCase();
}

interface Id {
	readonly file: ContentFile;
	readonly path: Path;
	readonly id: string;
	/** Can its older ids be stated beside it? */
	readonly isRenamed?: boolean;
}

/** The words inside of files that become the names of folders in the built site. */
function* ids(content: Content): Iterable<Id> {
	for (const programme of content.programmes.values()) {
		const { file, draft } = programme;
		yield* eachId(file, 'parts', partsOf(programme));
		yield* eachId(file, 'tracks', tracksOf(programme));
		yield* eachTag(file, [], draft?.tags);
	}
	for (const { file, draft, kind } of content.runs) {
		if (kind === 'theme') yield* eachTag(file, [], draft?.tags);
	}
	for (const { run, session, path } of sessionsOf(content.runs)) {
		if (session.id)
			yield { file: run.file, path: [...path, 'id'], id: session.id, isRenamed: true };
		yield* eachTag(run.file, path, session.tags);
	}
}

type Entries = readonly ({ readonly id?: string | undefined } | undefined)[];

function* eachId(file: ContentFile, name: string, entries: Entries = []): Iterable<Id> {
	for (const [index, entry] of entries.entries()) {
		if (!entry?.id) continue;
		yield { file, path: [name, index, 'id'], id: entry.id, isRenamed: name === 'parts' };
	}
}

type Tags = readonly (string | undefined)[];

function* eachTag(file: ContentFile, path: Path, tags: Tags = []): Iterable<Id> {
	for (const [index, tag] of tags.entries()) {
		if (tag) yield { file, path: [...path, 'tags', index], id: tagId(tag) };
	}
}
