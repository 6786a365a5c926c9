import { resolve } from 'node:path';
import { now as buildTime, isStated } from '../clock.ts';
import { ownNames, type PublishedNames } from '../domain/rename.ts';
import type { Mend } from '../reading/advice.ts';
import { type Body, bodyOf } from '../reading/body.ts';
import { type ContentFile, contentFile } from '../reading/file.ts';
import { picturesIn, publishedIn, readContent } from '../reading/folder.ts';
import { markdownFields } from '../reading/markdown-fields.ts';
import { top } from '../reading/place.ts';
import { seenPath } from '../seen-path.ts';
import { checkBrandPictures } from './brand-pictures.ts';
import { type Content, type Located, sortedOut } from './content.ts';
import { changeOf } from './edits.ts';
import { everyRule } from './every-rule.ts';
import { checkFiles } from './files/check.ts';
import { checkPictures } from './pictures.ts';
import type { Problem, Report } from './problem.ts';
import { rules } from './rules.ts';
import { componentsIn, publicFilesIn, type Surroundings } from './surroundings.ts';

/** The options of a check. By default it looks at this project. */
export interface Options extends Surroundings {
	/** The moment from which warnings look ahead; by default the build's `now`. */
	readonly now?: Date;
	/** The names under which the content was published before. Without them no rename is noticed. */
	readonly past?: PublishedNames | undefined;
	/** Files that an earlier check of the same folder has parsed. Those that did not change are not parsed again. */
	readonly kept?: Kept;
}

/** Files by path, and their bodies. */
export interface Kept {
	readonly files: Map<string, ContentFile>;
	readonly bodies: WeakMap<ContentFile, Body>;
}

/**
 * Finds every problem of every file in a content folder, in order of file and place. No content makes it throw.
 *
 * @throws {Error} if the variable SITE_NOW is not a date
 */
export async function checkContent(dir: string, options: Options = {}): Promise<Report> {
	const { kept = { files: new Map(), bodies: new WeakMap() } } = options;
	const files = readOrSay(dir, kept);
	if ('finding' in files) return reportOf([files], dir, 0);
	const { found, ...sorted } = sortedOut(files);
	const bodies = new Map<ContentFile, Body>();
	for (const file of files) {
		if (!file.body.trim()) continue;
		const body = kept.bodies.get(file) ?? bodyOf(file);
		kept.bodies.set(file, body);
		bodies.set(file, body);
	}
	for (const field of files.flatMap(markdownFields)) bodies.set(field, bodyOf(field));
	const now = options.now ?? buildTime(sorted.site?.draft?.timeZone ?? 'UTC');
	const published = new Set(publishedIn(dir));
	const publicFiles = publicFilesIn(options.publicDir).union(published);
	const content: Content = {
		...sorted,
		bodies,
		pictures: new Set(picturesIn(dir)),
		published,
		publicFiles,
		publicNames: new Set([...publicFiles].map((path) => path.replace(/\/.*/, ''))),
		components: componentsIn(options.authoringDir),
		past: options.past && ownNames(options.past, sorted.site?.draft?.uidDomain),
		now,
		clock: options.now || !isStated ? now : undefined,
	};
	const inBodies = [...bodies].flatMap(([file, { findings }]) =>
		findings.map((finding) => ({ file, finding })),
	);
	const between = everyRule.flatMap((rule) => [...rule(content)]);
	const pictures = await checkPictures(dir, content);
	const handouts = checkFiles(dir, published);
	const ofBrand = await checkBrandPictures(dir, content);
	const ofFiles = [...pictures, ...handouts, ...ofBrand];
	return reportOf([...found, ...inBodies, ...between, ...ofFiles], dir, files.length);
}

function readOrSay(dir: string, { files }: Kept): ContentFile[] | Located {
	try {
		return readContent(dir, files);
	} catch {
		const file = contentFile('', '');
		const message = 'This folder does not exist or cannot be opened.';
		const hint =
			'Set CONTENT_DIR to the folder of the content, or run the command in the folder that holds content/.';
		return { file, finding: { rule: 'unreadable-file', place: top, message, hint } };
	}
}

/** The mends of a finding that can be made at its place as it stands in the file. */
function mendsOf({ file, finding }: Located): readonly Mend[] {
	const { mends = [], place } = finding;
	// A text in a field may be typed in several ways, and the place names the field as a whole.
	if (file.within) return [];
	const own: readonly object[] = file.findings;
	const isOwn = own.includes(finding);
	const isRepaired = file.findings.some(
		(other) => other.rule === 'yaml' && other.place.line === place.line,
	);
	// A line that had to be repaired to be read has its characters at other places.
	return isRepaired && !isOwn
		? mends.filter(({ steps }) => steps.every(({ to }) => to !== 'marked'))
		: mends;
}

/** Sorts the problems by file and place, and drops those that were found twice. */
function reportOf(found: readonly Located[], dir: string, files: number): Report {
	const texts = new Map<string, string>();
	const problems = new Map<string, Problem>();
	for (const located of found) {
		const file = located.file.within ?? located.file;
		const { finding } = located;
		const { place, rule, message, hint } = finding;
		const mends = mendsOf(located).map((mend) => changeOf(file, place, mend));
		const name = nameOf(dir, file.path);
		texts.set(name, file.text);
		const { severity } = rules[rule];
		const problem: Problem = { file: name, ...place, severity, rule, message, hint, mends };
		problems.set([name, place.line, place.column, rule, message].join('\n'), problem);
	}
	return { problems: [...problems.values()].sort(byPlace), files, texts };
}

const nameOf = (dir: string, path: string) => seenPath(resolve(dir, path));

function byPlace(a: Problem, b: Problem): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
