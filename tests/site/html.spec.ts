import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { sourceIn } from '../../src/reading/source.ts';
import { buildSite } from './build-site.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		// Names of sessions are as long as they are; search engines cut them where they please.
		'long-title': 'off',
		// The compiler folds white space in its own way; no reader sees it.
		'no-trailing-whitespace': 'off',
		// MDX ends a picture with a slash, which browsers pass over.
		'void-style': 'off',
		// Everything comes from the site itself.
		'require-sri': ['error', { target: 'crossorigin' }],
	},
});

const organisations = ['content', 'county', 'seminar', 'learning-network'];

for (const contentDir of [...organisations.map((name) => `tests/fixtures/${name}`), 'content']) {
	test(`every page of ${contentDir} is valid HTML`, async () => {
		const { folder } = await buildSite({ contentDir });
		const source = sourceIn(contentDir);
		const pages = globSync('**/*.html', { cwd: folder }).sort();
		expect(pages.length).toBeGreaterThan(20);
		for (const page of pages) {
			const report = validator.validateStringSync(readFileSync(join(folder, page), 'utf8'), page);
			const faults = report.results.flatMap(({ messages }) =>
				messages.map(
					({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`,
				),
			);
			expect(faults, `${page}, from ${source(`/${page.replace(/index\.html$/, '')}`)}`).toEqual([]);
		}
	});
}
