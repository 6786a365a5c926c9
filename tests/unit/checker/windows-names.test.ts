import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { checkOverlay, inCopy, now } from './overlay.ts';

/*
 * Files and folders with such names are made here, since nobody could fetch them with this project on Windows. For the same
 * reason no two names here differ in capitals alone.
 */

const problemsOf = async (dir: string) =>
	(await checkContent(dir, { now })).problems.map(({ file, rule, message, hint }) => ({
		file: file.slice(file.indexOf(`${dir}/`) + dir.length + 1),
		...{ rule, message, hint },
	}));

const page = '---\ntitle: Swindles\nsummary: How to know them.\norder: 3\n---\n\nAsk first.\n';

test('a page that nobody could fetch on Windows gets another name', () =>
	inCopy(async (dir) => {
		writeFileSync(join(dir, 'pages/con.md'), page);
		expect(await problemsOf(dir)).toEqual([
			{
				file: 'pages/con.md',
				rule: 'windows-name',
				message:
					'On Windows no file or folder can be called con.md, so this content cannot be fetched there.',
				hint: 'Rename it to content/pages/con-1.md or another word. If its page was published already, add the old id under formerly.',
			},
		]);
	}));

test('so does a folder of handouts, and a picture', () =>
	inCopy(async (dir) => {
		mkdirSync(join(dir, 'files/aux'), { recursive: true });
		writeFileSync(join(dir, 'files/aux/plan.txt'), 'Dig.');
		const hints = (await problemsOf(dir)).map(({ rule, hint }) => [rule, hint]);
		expect(hints).toEqual([
			['windows-name', expect.stringContaining('Rename it to content/files/aux-1/plan.txt ')],
		]);
	}));

test.each(['console', 'com10', 'auxiliary', 'com', 'a-con'])(
	'%s is a name like any other',
	(name) =>
		inCopy(async (dir) => {
			writeFileSync(join(dir, `pages/${name}.md`), page);
			expect(await problemsOf(dir)).toEqual([]);
		}),
);

test('the ids and subjects of which the site makes folders are named too', async () => {
	const { report } = await checkOverlay('windows-name/ids');
	expect(report.problems.map(({ message, hint }) => [message, hint])).toEqual([
		[
			'On Windows no folder can be called aux, so the site cannot be built there.',
			'Type another word, such as aux-1.',
		],
		[
			'On Windows no folder can be called con, so the site cannot be built there.',
			'Type another word, such as con-1.',
		],
		[
			'On Windows no folder can be called nul, so the site cannot be built there.',
			'Type another word, such as nul-1. If this one was published already, add it under formerly.',
		],
	]);
});

test('of two cohorts whose names differ in capitals alone, the files are named and not their sessions', () =>
	inCopy(async (dir) => {
		const right = join(dir, 'cohorts/gardening/2027-spring.md');
		copyFileSync(right, right.replace('spring', 'Spring'));
		const hints = (await problemsOf(dir)).map(({ file, hint }) => [file, hint]);
		expect(hints).toEqual([
			[
				'cohorts/gardening/2027-Spring.md',
				expect.stringMatching(/^Rename it to content\/cohorts\/gardening\/2027-spring\.md/),
			],
			['cohorts/gardening/2027-spring.md', 'Delete one of the two, or rename one.'],
		]);
	}));

test('a handout is not to take the name of another that is there', () =>
	inCopy(async (dir) => {
		mkdirSync(join(dir, 'files'));
		for (const name of ['plan.txt', 'Plan.TXT']) writeFileSync(join(dir, 'files', name), 'Dig.');
		const hints = (await problemsOf(dir)).map(({ file, hint }) => [file, hint]);
		expect(hints).toEqual([
			[
				'files/Plan.TXT',
				'There is content/files/plan.txt already. Delete one of the two, or rename this one to content/files/plan-2.txt',
			],
		]);
	}));
