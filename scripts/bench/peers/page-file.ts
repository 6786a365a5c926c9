import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Another generator that makes our pages. */
export type PeerName = 'eleventy' | 'hugo';

/** A page as its file has it: what stands in front, and its body where no template makes that. */
export interface PeerPage {
	readonly path: string;
	readonly facts: Readonly<Record<string, unknown>>;
	readonly body: string;
}

/** Writes a page into the folder that a peer builds from. */
export function writePage(name: PeerName, folder: string, page: PeerPage): void {
	const path = page.path.replace(/\/$/, '') || '/home';
	writeInto(join(folder, `content${path}.html`), fileOf(page, name));
}

/** Writes a file, and the folders that it is in. */
export function writeInto(file: string, text: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

/** Both read JSON in front of a body, each with marks and names of its own. */
function fileOf({ path, facts, body }: PeerPage, name: PeerName): string {
	if (name === 'hugo') return `${JSON.stringify({ ...facts, url: path })}\n${body}`;
	const front = { entry: facts, permalink: path, layout: 'layout.njk' };
	return `---json\n${JSON.stringify(front)}\n---\n${body}`;
}
