import { stringify } from 'yaml';

/** A content file: its path below the content folder and its text. */
export type ContentFile = readonly [path: string, text: string];

/** A Markdown file with fields in front. */
export function markdown(path: string, fields: object, body = ''): ContentFile {
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
