import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersTo } from '../../../../scripts/new/asking.ts';
import { siteContent } from '../../../../scripts/new/content.ts';
import type { Made } from '../../../../scripts/new/kind.ts';
import { kinds } from '../../../../scripts/new/kinds/all.ts';
import { write } from '../../../../scripts/new/write.ts';
import { checkContent } from '../../../../src/checker/check.ts';

/* Copies of the content of the tests, in which something new is made. */

export const fixtures = ['content', 'county', 'seminar', 'learning-network', 'network', 'town'];

export type Flags = Readonly<Record<string, string>>;

/** The content in a folder before and after something new was made there. */
export interface Outcome {
	readonly made: Made;
	/** The file that was made, or added to. */
	readonly text: string;
	readonly before: ReadonlyMap<string, string>;
	readonly after: ReadonlyMap<string, string>;
	/** The errors of the real checker, a line each. */
	readonly errors: readonly string[];
}

/** Makes something new in a fresh copy of a fixture, as on 3 March 2027. The flags are the only answers. */
export async function madeIn(
	fixture: string,
	kind: string,
	flags: Flags,
	change: (dir: string) => void = () => {},
): Promise<Outcome> {
	const dir = mkdtempSync(join(tmpdir(), 'new-'));
	try {
		cpSync(join('tests/fixtures', fixture), dir, { recursive: true });
		change(dir);
		const before = filesIn(dir);
		const now = new Date('2027-03-03T12:00:00Z');
		const content = siteContent(dir, now);
		const { questions, make } = kinds[kind] ?? {};
		if (!questions || !make) throw new Error(`There is no kind ${kind}.`);
		const made = make(await answersTo(questions(content), flags), content);
		write(content, made);
		const { problems } = await checkContent(dir, { now });
		const errors = problems
			.filter(({ severity }) => severity === 'error')
			.map(({ file, line, message }) => `${file}:${line} ${message}`);
		const after = filesIn(dir);
		return { made, text: after.get(made.path) ?? '', before, after, errors };
	} finally {
		rmSync(dir, { recursive: true });
	}
}

function filesIn(dir: string): Map<string, string> {
	const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
	const files = paths.filter((path) => statSync(join(dir, path)).isFile());
	return new Map(files.map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
}
