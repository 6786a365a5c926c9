/** A content file: its path below the content folder and its text. */
export type ContentFile = readonly [path: string, text: string];

/** A Markdown file. JSON is YAML too, so every value is quoted as it needs. */
export function markdown(path: string, fields: object, body = ''): ContentFile {
	return [path, `---\n${yaml(fields)}---\n${body && `\n${body}`}`];
}

/** Fields one below the other, lists of things item by item, as people write them. */
export function yaml(fields: object): string {
	return Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => {
			if (!isListOfThings(value)) return `${key}: ${JSON.stringify(value)}\n`;
			return `${key}:\n${value.map((item) => `  - ${indented(item)}\n`).join('')}`;
		})
		.join('');
}

function indented(item: object): string {
	return yaml(item).trimEnd().replaceAll('\n', '\n    ');
}

function isListOfThings(value: unknown): value is object[] {
	return Array.isArray(value) && value.every((item) => typeof item === 'object');
}
