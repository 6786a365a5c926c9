import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../src/checker/check.ts';
import type { Report } from '../../../src/checker/problem.ts';
import { namedFrom, type PublishedNames } from '../../../src/domain/rename.ts';
import { Snapshot } from '../../../src/history/snapshot.ts';
import { readContent } from '../../../src/reading/folder.ts';

/** Broken content: small folders of changed files, laid over one that is sound. */

const broken = join(import.meta.dirname, '../../fixtures/broken');
export const base = join(broken, 'base');

/** The day of these tests: before every session of the base. */
export const now = new Date('2027-01-01T00:00:00Z');

/** The content as it was published before these mistakes: the sound content, and a cohort that has left it. */
const past: PublishedNames = {
	head: publishedIn(base),
	gone: ['gardening/2026-autumn/soil', 'gardening/2026-autumn/seeds'],
	successions: [],
	roots: ['soil', 'seeds'].map((part) => [
		`gardening/2026-winter/${part}`,
		`gardening/2026-autumn/${part}`,
	]),
	domain: 'training.example.org',
};

function publishedIn(dir: string): PublishedNames['head'] {
	const snapshot = new Snapshot();
	snapshot.apply(readContent(dir).map(({ path, text }) => ({ path, text })));
	return [...snapshot.runs.values()].flatMap(({ run }) => run.sessions.map(namedFrom));
}

/** Every folder with broken content, by its path below `tests/fixtures/broken`: `yaml/colon`. */
export const overlays = readdirSync(broken, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('expected.json'))
	.map((path) => dirname(path))
	.sort();

/** The place and rule of a problem, with its file's path in the content folder. */
export interface Said {
	readonly file: string;
	readonly line: number;
	readonly rule: string;
}

/** A problem that a broken fixture must have. */
export interface Expected extends Said {
	/**
	 * The lines that come of following the hint to the letter, written by hand: one text for each mend that it offers, in
	 * their order. None where somebody has to think.
	 */
	readonly mended?: readonly string[];
}

/** The problems that a broken fixture must have. */
export function expectedOf(name: string): Expected[] {
	return JSON.parse(readFileSync(join(broken, name, 'expected.json'), 'utf8'));
}

/** Shortens a report for a comparison with `expected.json`. */
export function said({ problems }: Report, dir: string): Said[] {
	return problems.map(({ file, line, rule }) => ({
		file: file.slice(file.indexOf(`${dir}/`) + dir.length + 1),
		line,
		rule,
	}));
}

/** Runs `use` on a fresh copy of the sound content, and removes the copy afterwards. */
export async function inCopy<Result>(use: (dir: string) => Promise<Result>): Promise<Result> {
	const dir = mkdtempSync(join(tmpdir(), 'content-'));
	try {
		cpSync(base, dir, { recursive: true });
		return await use(dir);
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}

/** Checks a copy of the content again, after something in it has changed. */
type Check = () => Promise<Report>;

/**
 * Runs `use` on the sound content with one overlay on it. `.without` lists files to leave out, and `.latest` dates the
 * latest commit.
 */
export function inOverlay<Result>(
	name: string,
	use: (dir: string, check: Check) => Promise<Result>,
): Promise<Result> {
	return inCopy((dir) => {
		const overlay = join(broken, name);
		cpSync(overlay, dir, { recursive: true, filter: (path) => !path.endsWith('expected.json') });
		const without = join(overlay, '.without');
		const gone = existsSync(without) ? readFileSync(without, 'utf8').trim().split('\n') : [];
		for (const path of gone) rmSync(join(dir, path));
		const latest = join(overlay, '.latest');
		const at = existsSync(latest) ? Date.parse(readFileSync(latest, 'utf8').trim()) / 1000 : 0;
		const options = { now, past: { ...past, latest: { id: '0a1b2c3d', at } } };
		return use(dir, () => checkContent(dir, options));
	});
}

/** Checks the sound content with one overlay on it. */
export function checkOverlay(name: string): Promise<{ report: Report; said: Said[] }> {
	return inOverlay(name, async (dir, check) => {
		const report = await check();
		return { report, said: said(report, dir) };
	});
}
