import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** A file: its path below a folder and its text. */
export type TextFile = readonly [path: string, text: string];

/** A Markdown file with fields in front. */
export function markdown(path: string, fields: object, body = ''): TextFile {
	return [path, `---\n${yaml(fields)}---\n${body && `\n${body}`}`];
}

/** Fields as people write them, with every text in quotes. */
export function yaml(fields: object): string {
	return stringify(fields, {
		defaultStringType: 'QUOTE_DOUBLE',
		aliasDuplicateObjects: false,
		defaultKeyType: 'PLAIN',
		lineWidth: 0,
	});
}

/** Writes files into a folder and deletes what was there before. */
export function writeFiles(folder: string, files: readonly TextFile[]): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, text] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
