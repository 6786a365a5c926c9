import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent, type Kept } from '../../../src/checker/check.ts';
import { edited } from '../../../src/checker/edits.ts';
import { formatText } from '../../../src/checker/format/text.ts';
import type { Problem } from '../../../src/checker/problem.ts';
import { rules } from '../../../src/checker/rules.ts';
import { textFrom } from '../../../src/reading/text.ts';
import { type CollectionName, collections } from '../../../src/schemas/collections.ts';
import { fieldNames } from '../../../src/schemas/shape.ts';
import { nearest } from '../../../src/spelling.ts';
import { follow, linesChanged, pathOf, restore } from './followed.ts';
import { everyMutation } from './mutations.ts';
import { base, expectedOf, inCopy, inOverlay, now, overlays } from './overlay.ts';

/* Every mend that the check prints, followed to the letter by a machine, and held against what was meant. */

describe('every broken fixture comes clean, with all that was typed, as somebody wrote down', () => {
	test.each(overlays)('%s', async (name) => {
		const first = await inOverlay(name, async (dir, check) => {
			const { problems } = await check();
			const byHand = expectedOf(name).filter(({ mended }) => mended);
			const outcomes = problems.map((problem) => outcomesOf(problem, dir));
			for (const wanted of byHand) expect(outcomes).toContainEqual(wanted);
			return problems;
		});
		for (let offer = 0; offer < mostOf(first); offer += 1) {
			const faults = await inOverlay(name, (dir, check) => {
				const problems = first.map((each) => ({ ...each, file: join(dir, pathIn(each)) }));
				const again = async () => (await check()).problems;
				return faultsOf(dir, { offer, problems, check: again, typed: () => textsIn(dir) });
			});
			const known = SAID_ANEW[name]?.map((word) => `lost: ${word}`) ?? [];
			expect(
				faults.filter((fault) => !known.includes(fault)),
				`offer ${offer + 1}`,
			).toEqual([]);
		}
	});

	test('there is one outcome for each rule', () => {
		const tried = new Set(
			overlays.flatMap(expectedOf).flatMap(({ rule, mended }) => (mended ? [rule] : [])),
		);
		expect(Object.keys(rules).filter((rule) => !tried.has(rule))).toEqual([]);
	});
});

test('every mutation is found at its place, and comes clean with all that was typed', {
	timeout: 400_000,
}, async () => {
	const faults: string[] = [];
	await inCopy(async (dir) => {
		const kept: Kept = { files: new Map(), bodies: new WeakMap() };
		for (const [index, { name, path, bytes }] of [...everyMutation()].entries()) {
			const file = join(dir, path);
			const sound = readFileSync(join(base, path));
			const check = async () => {
				if (readFileSync(file).equals(sound)) return [];
				const { problems } = await checkContent(dir, { now, kept });
				return problems.filter((problem) => pathOf(problem, dir) === path);
			};
			const typed = () => textFrom(readFileSync(file)).text;
			writeFileSync(file, bytes);
			const report = await checkContent(dir, { now, kept });
			const problems = report.problems.filter((problem) => pathOf(problem, dir) === path);
			if (problems.length === 0) faults.push(`${name}: silent`);
			expect(formatText(report), name).not.toMatch(/^\s+at .*:\d+:\d+/m);
			// The slips repeat from line to line, and so do the offers after the likeliest.
			const offers = index % 4 === 0 ? mostOf(problems) : Math.min(1, mostOf(problems));
			for (let offer = 0; offer < offers; offer += 1) {
				writeFileSync(file, bytes);
				const all = await faultsOf(dir, { offer, problems, check, typed });
				// A word that came with the slip is no word of the editor's.
				const found = all.filter((fault) => {
					return !/^lost: /.test(fault) || wordsIn(sound.toString()).has(fault.slice(6));
				});
				if (found.length > 0) faults.push(`${name}, offer ${offer + 1}: ${found.join('; ')}`);
			}
			restore(dir, path);
		}
	});
	expect(faults).toEqual([]);
});

/** Words that are meant by what stands in their place, in ways that no machine can tell, or that an offer says to drop. */
const SAID_ANEW: Readonly<Record<string, readonly string[]>> = {
	'bad-time/spoken': ['half', 'seven'],
	'wrong-value/colour-name': ['red'],
	'zone-name/session': ['chicago'],
};

/** The rules whose mend takes words out on purpose, and says so. */
const MAY_GO = new Set<string>([
	...['meeting-link', 'duplicate-field', 'forgotten-live', 'forgotten-unknown', 'formerly-live'],
	...['two-versions', 'unclear-times', 'title-label'],
]);

/** An editor who follows the likeliest mend is done after two rounds. Another meaning may lead to a question more. */
const roundsFor = (offer: number) => (offer === 0 ? 2 : 3);

/** Follows mends until there is nothing more to do, and says what is wrong with the outcome. */
async function faultsOf(
	dir: string,
	{
		offer,
		problems,
		check,
		typed,
	}: {
		offer: number;
		problems: readonly Problem[];
		check: () => Promise<readonly Problem[]>;
		typed: () => string;
	},
): Promise<string[]> {
	const before = typed();
	let left = problems;
	let isExample = false;
	let mayGo = false;
	for (let round = 0; round < roundsFor(offer) && left.some(isSure); round += 1) {
		for (const { problem, change } of follow(dir, left, offer)) {
			isExample ||= change.isExample;
			mayGo ||= MAY_GO.has(problem.rule);
		}
		left = await check();
	}
	// An example stands for what editors know, so nobody can tell what comes of it.
	if (isExample) return [];
	const stuck = left.filter(isSure);
	const lost = mayGo ? [] : wordsLost(before, typed());
	return [
		...stuck.map(({ rule, line, hint }) => `still there: ${rule} in line ${line}: ${hint}`),
		...lost.map((word) => `lost: ${word}`),
	];
}

/** Has a problem a mend that somebody can follow who knows no more than what was typed? */
function isSure({ mends }: Problem): boolean {
	return mends.some(({ isExample }) => !isExample);
}

function mostOf(problems: readonly Problem[]): number {
	return Math.max(0, ...problems.map(({ mends }) => mends.length));
}

/** A problem with the lines that come of each of its mends, as `expected.json` has them. */
function outcomesOf(problem: Problem, dir: string) {
	const { line, rule, mends } = problem;
	const file = pathOf(problem, dir);
	const whole = join(dir, file);
	const text = existsSync(whole) ? readFileSync(whole, 'utf8') : '';
	const mended = mends.map(({ path, edits }) => path ?? linesChanged(text, edited(text, edits)));
	return { file, line, rule, mended };
}

/** The path of a problem's file below the copy of the content that it was found in. */
function pathIn({ file }: Problem): string {
	return file.replace(/^.*?\/content-[^/]*\//, '');
}

/** The texts of a whole content folder. */
function textsIn(dir: string): string {
	const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' });
	const files = paths.filter((path) => /\.(mdx?|ya?ml|txt)$/i.test(path));
	return files.map((path) => textFrom(readFileSync(join(dir, path))).text).join('\n');
}

/** The words of a text that another has neither as they are nor mended. */
function wordsLost(before: string, after: string): string[] {
	const own = wordsIn(after);
	const old = wordsIn(before.replace(KEY, '').replace(CODE, ' '));
	return [...old.difference(own)].filter((word) => {
		return !SAID_OTHERWISE.test(word) && !names.has(word) && !nearest(word, own);
	});
}

function wordsIn(text: string): Set<string> {
	return new Set((text.match(/\p{L}{3,}/gu) ?? []).map((word) => word.toLowerCase()));
}

/** The name of a field, which a mend may replace. */
const KEY = /^[ \t]*(?:- +)?["“]?[\w-]+["”]?:/gm;

/** Characters that are no words: entities, smileys, addresses, paths, colours, and the abbreviations of zones and of what nobody knows yet. */
const CODE = /&#?\w+;|:\w+:|\S*[/\\@#]\S*|[\w-]+\.\w\S*|\b[A-Z]{3}\b/g;

/** Words that dates, times, numbers and yes or no say otherwise. */
const SAID_OTHERWISE =
	/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|yes|true|first)/;

/** The names of fields, which are no words of the editor's. */
const names = new Set(
	(Object.keys(collections) as CollectionName[])
		.flatMap(fieldNames)
		.map((name) => name.toLowerCase()),
);
