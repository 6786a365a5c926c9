import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { NotReady } from './install.mjs';

/** The options of package.json after which a command takes the folder of another site, and what a person typed. */
const MARKS = ['--site', '--site-path', '--site-after-word'];

/**
 * Takes the folder of another site from a command: the one of the typed words that is a folder with `content/` in it.
 *
 * After `--site` a first word that is neither such a folder nor an option is refused, since the command would work on the
 * wrong site. After `--site-path` it is refused only where it is written as a path (`./x`, `../x`, `/x`), as no branch is.
 * After `--site-after-word` the first word says what to do, and the folder is the word behind it. `site` makes that folder.
 *
 * @param {readonly string[]} args the arguments of the command; those after the mark were typed
 * @param {string} project the folder of this project
 * @returns {{ args: string[], site?: string }} what remains, and the folder
 * @throws {NotReady} when there is no such folder, or it holds no content
 *
 * @example
 * siteFolder(['check.ts', '--site', '../our-training', '--format', 'json'], project)
 * // => { args: ['check.ts', '--format', 'json'], site: '/home/anna/our-training' }
 */
export function siteFolder(args, project) {
	const at = args.findIndex((word) => MARKS.includes(word));
	if (at < 0) return { args: [...args] };
	const isAfterWord = args[at] === '--site-after-word';
	const own = args.toSpliced(at, 1).slice(0, isAfterWord ? at + 1 : at);
	const typed = args.slice(at + (isAfterWord ? 2 : 1));
	if (isAfterWord && own.at(-1) === 'site') return { args: [...own, ...typed] };
	// npm runs commands in this project's folder, and tells where they were typed.
	const from = process.env.INIT_CWD || '.';
	// The answers of a command that asks are typed behind the folder, and may have any words.
	const places = isAfterWord ? typed.slice(0, 1) : typed;
	const index = places.findIndex(
		(word) => !word.startsWith('-') && hasContent(resolve(from, word)),
	);
	const site = index < 0 ? undefined : resolve(from, typed[index] ?? '');
	if (site === undefined) {
		const [first = '-'] = typed;
		const isPath = /^(\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:[\\/])/.test(first);
		const isMeant = args[at] === '--site-path' ? isPath : !first.startsWith('-');
		if (isMeant) throw new NotReady(refusal(first, from));
		return { args: [...own, ...typed] };
	}
	const rest = [...own, ...typed.toSpliced(index, 1)];
	return relative(project, site) === '' ? { args: rest } : { args: rest, site };
}

const hasContent = (/** @type {string} */ folder) => isFolder(join(folder, 'content'));

const isFolder = (/** @type {string} */ path) =>
	statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * @param {string} typed
 * @param {string} from
 */
function refusal(typed, from) {
	const folder = resolve(from, typed);
	if (!isFolder(folder)) return `There is no folder ${typed}. Type the one that holds content/.`;
	if (existsSync(join(folder, 'site.yaml'))) {
		const above = join(typed, '..').replaceAll('\\', '/');
		return `${typed} is the content itself. Type the folder that holds it: ${above}`;
	}
	return `${typed} has no folder content/, so there is no site in it. Type the folder that holds content/, or make a site there: npm run new -- site ${typed}`;
}
