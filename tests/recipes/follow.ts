import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Step } from './recipes.ts';

/** The files that people upload, by their ending. */
const uploads: Readonly<Record<string, string>> = {
	'.png': 'tests/fixtures/content/images/boathouse.png',
	'.pdf': 'tests/fixtures/content/files/open-evenings/checklist.pdf',
};

/**
 * Does a step of a recipe to the letter, in a folder that holds `content/`.
 *
 * @throws {Error} when it cannot be done: no such file, a file that is there already, lines that are not there once
 */
export function follow(step: Step, folder: string): void {
	const path = join(folder, step.path);
	const isNew = step.does === 'make' || step.does === 'upload';
	if (existsSync(path) === isNew)
		throw new Error(`${step.path} ${isNew ? 'is there already' : 'is not there'}.`);
	mkdirSync(dirname(path), { recursive: true });
	if (step.does === 'make') writeFileSync(path, step.text);
	else if (step.does === 'delete') rmSync(path);
	else if (step.does === 'rename') renameSync(path, join(folder, step.to));
	else if (step.does === 'upload') copyFileSync(uploads[extname(path)] ?? '', path);
	else writeFileSync(path, changed(readFileSync(path, 'utf8'), step));
}

function changed(text: string, { path, find, put }: Extract<Step, { does: 'change' }>): string {
	const [before = '', after = '', ...more] = `\n${text}`.split(`\n${find}\n`);
	if (!`\n${text}`.includes(`\n${find}\n`) || more.length > 0)
		throw new Error(`${path} does not have these lines once:\n${find}`);
	return `${before}\n${put}${put && '\n'}${after}`.slice(1);
}
