import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guide as guideText } from '../../../scripts/guide/guide.ts';
import { leastOf } from '../../../src/checker/field-guide.ts';
import { checkFields } from '../../../src/checker/schema/issues.ts';
import { contentFile } from '../../../src/reading/file.ts';
import { kinds } from '../../../src/reading/kinds.ts';
import { fieldNames } from '../../../src/schemas/shape.ts';
import { isFirstOrganisation } from '../../first-organisation.ts';

const guide = guideText();

/** An organisation that brings its own content need not keep the guide beside it. */
const hasGuide = isFirstOrganisation || existsSync('content/README.md');

test.skipIf(!hasGuide)(
	'content/README.md is as the recipes and the schemas are now: if not, run npm run guide',
	() => {
		expect(readFileSync('content/README.md', 'utf8')).toBe(guide);
	},
);

test.each(kinds)(
	'the least that $collection needs is enough',
	({ collection, folder, depth, example }) => {
		const fields = leastOf(collection).join('\n');
		const path = depth === 0 ? example : `${folder}/${depth === 2 ? 'a/' : ''}b.md`;
		const file = contentFile(path, depth === 0 ? fields : `---\n${fields}\n---\n`);
		expect([...file.findings, ...checkFields(file).findings]).toEqual([]);
	},
);

test.each(kinds)(
	'every field of $collection stands in its chapter with its meaning and an example',
	(kind) => {
		const [, rest = ''] = guide.split(`## \`${kind.example}\``);
		const [chapter = ''] = rest.split('\n## ');
		for (const name of fieldNames(kind.collection)) {
			expect(chapter).toMatch(
				new RegExp(`^\\| \`${name}\` \\| \\S.* \\| \\S.* \\| (\\*\\*yes\\*\\*|no) \\|$`, 'm'),
			);
		}
	},
);
