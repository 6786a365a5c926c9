import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../src/checker/problem.ts';

/**
 * The words of the check on each broken fixture, kept to the letter in a file for each folder of fixtures. If you mean to
 * change them, write them anew with `GOLDEN=write npm test -- unit`, read the difference, and commit it with the change.
 */
const golden = join(import.meta.dirname, '../../golden/check');

/** A problem with its whole place, as a person reads it. */
export function inFull({ line, column, endLine, endColumn, ...rest }: Problem): string {
	const { severity, rule, message, hint } = rest;
	return [`${line}:${column} to ${endLine}:${endColumn}, ${severity}: ${rule}`, message, hint].join(
		'\n',
	);
}

/** The problems of a fixture as they were last written down. They are written first where somebody asks for it. */
export function asWritten(name: string, problems: readonly string[]): string | undefined {
	const [folder] = name.split('/');
	const file = join(golden, `${folder}.txt`);
	const known = sectionsIn(file);
	if (process.env.GOLDEN === 'write') {
		known.set(name, problems.join('\n\n'));
		const sections = [...known].sort(([a], [b]) => (a < b ? -1 : 1));
		writeFileSync(file, sections.map(([title, text]) => `== ${title}\n\n${text}\n`).join('\n'));
	}
	return known.get(name);
}

/** The names of the fixtures whose words are written down. */
export function writtenDown(): string[] {
	return readdirSync(golden).flatMap((file) => [...sectionsIn(join(golden, file)).keys()]);
}

function sectionsIn(file: string): Map<string, string> {
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const sections = text.split(/^== /m).slice(1);
	return new Map(
		sections.map((section): [string, string] => {
			const [title = '', ...lines] = section.split('\n');
			return [title, lines.join('\n').trim()];
		}),
	);
}
