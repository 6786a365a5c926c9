import { instead } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { pathsOfKind } from '../../reading/paths-of-kind.ts';
import { type Path, valueAt } from '../../reading/where.ts';
import { collections } from '../../schemas/collections.ts';
import { fileAddress, isFilePath } from '../../schemas/fields.ts';
import { at, type Content, type Located, type Rule, sessionsOf } from '../content.ts';
import { missingFile } from '../words/missing-file.ts';

/** Reports a file that a field names and that does not exist. */
export const fileThere: Rule = function* ({ files, published }) {
	const known = new Set([...published].map((path) => `/${path}`));
	for (const file of files) {
		if (!file.collection || !file.document) continue;
		const { schema } = collections[file.collection];
		for (const path of pathsOfKind(['file', 'link-or-file'], schema, file.data)) {
			const typed = String(valueAt(file.data, path)).trim();
			if (!isFilePath(typed) || known.has(fileAddress(typed))) continue;
			yield at(
				file,
				path,
				missingFile(fileAddress(typed), known, (other) =>
					instead(`${String(path.at(-1))}: ${other}`, other),
				),
			);
		}
	}
};

/** Something that people can open, and the way to it in its file. */
interface Opened {
	readonly file: ContentFile;
	readonly path: Path;
	readonly entry: { readonly url?: string | undefined; readonly file?: string | undefined };
	readonly isNeeded: boolean;
}

function* opened({ programmes, runs }: Content): Generator<Opened> {
	for (const { file, draft } of programmes.values()) {
		for (const [index, entry] of (draft?.resources ?? []).entries()) {
			if (entry) yield { file, path: ['resources', index], entry, isNeeded: false };
		}
	}
	for (const { run, session, path } of sessionsOf(runs)) {
		for (const [index, entry] of (session.materials ?? []).entries()) {
			if (!entry) continue;
			yield { file: run.file, path: [...path, 'materials', index], entry, isNeeded: true };
		}
	}
}

/** Reports a handout with two addresses, of which visitors would get one, and one without any. */
export const oneAddress: Rule = function* (content) {
	for (const { file, path, entry, isNeeded } of opened(content)) {
		const typed = ['url', 'file'].filter((name) => valueAt(file.data, [...path, name]));
		if (typed.length === 2) yield twoAddresses(file, path, entry);
		else if (typed.length === 0 && isNeeded && !file.isPartial) {
			yield at(file, path, {
				rule: 'one-address',
				message: 'Nobody can open this: it has neither url nor file.',
				hint: 'If it is a file, put it into content/files/ and add a line such as\nfile: /files/listening-sheet.pdf\nIf it is on another site, add a line such as\nurl: https://files.example.org/listening-sheet.pdf',
			});
		}
	}
};

function twoAddresses(file: ContentFile, path: Path, entry: Opened['entry']): Located {
	return at(file, [...path, 'file'], {
		rule: 'one-address',
		message: 'This has two addresses, and people can only be led to one of them.',
		hint: `Keep the line that is right, and take the other one out:\nurl: ${entry.url ?? ''}\nfile: ${entry.file ?? ''}\nTo offer both, make an entry of each.`,
	});
}
