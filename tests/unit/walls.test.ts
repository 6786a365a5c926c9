import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const keptOut: [file: string, code: string, message: string][] = [
	['src/domain/files.ts', "export * from 'node:fs';", 'src/domain is pure'],
	['src/domain/up.ts', "export * from '../calendar/vevent.ts';", 'src/domain is pure'],
	['src/domain/join/up.ts', "export * from '../../calendar/vevent.ts';", 'src/domain is pure'],
	['src/domain/join/rules.ts', "export { date } from '../../schemas/fields.ts';", 'only types'],
	['src/domain/rules.ts', "export { date } from '../schemas/fields.ts';", 'only types'],
	['src/domain/clock.ts', 'export const now = new Date();', 'src/clock.ts'],
	['src/components/Clock.astro', '---\nconst now = Date.now();\n---\n{now}', 'src/clock.ts'],
	['src/domain/words.ts', "export * from '../words/en/told.ts';", 'src/domain is pure'],
	['src/words/en/up.ts', "export * from '../../urls.ts';", 'src/words is pure'],
	['src/words/en/state.ts', "export { isOpen } from '../../domain/registration.ts';", 'only types'],
	['src/words/en/later.ts', "await import('../../domain/run.ts');", 'only types'],
	['src/schemas/zod.ts', "export * from 'astro/zod';", 'zod'],
	['src/pages/a.astro', "---\nimport 'astro:content';\n---\n", 'src/catalogue.ts'],
	['src/pages/b.astro', "---\nimport 'ical.js';\n---\n", 'src/calendar'],
	['src/history/rule.ts', "export * from '../checker/rules.ts';", 'do not import each other'],
	['src/calendar/rule.ts', "export * from '../checker/rules.ts';", 'do not import each other'],
	['src/calendar/content.ts', "export * from 'astro:content';", 'src/catalogue.ts'],
	['src/checker/past.ts', "export * from '../history/git.ts';", 'do not import each other'],
	[
		'src/checker/rules/feed.ts',
		"export * from '../../calendar/feed.ts';",
		'do not import each other',
	],
	['src/reading/rule.ts', "export * from '../checker/rules.ts';", 'src/reading imports'],
	['src/reading/address.ts', "export * from '../urls.ts';", 'src/reading imports'],
	['src/reading/slips/rule.ts', "export * from '../../checker/rules.ts';", 'src/reading imports'],
	['src/scripts/guess.ts', "export * from '../checker/words/guess.ts';", 'in the browser'],
	['src/scripts/search/git.ts', "export * from '../../history/git.ts';", 'in the browser'],
	['src/words/place.ts', "export * from '../reading/place.ts';", 'src/words is pure'],
	['src/words/en/run.ts', "export * from '../../catalogue.ts';", 'src/words is pure'],
	['src/checker/events.ts', "export * from 'ics';", 'src/calendar'],
	['src/checker/feed.ts', "export * from '../calendar/feed.ts';", 'do not import each other'],
	['src/history/feed.ts', "export * from '../calendar/feed.ts';", 'do not import each other'],
	['src/history/vevents.ts', "export * from 'ical.js';", 'src/calendar'],
	['src/calendar/past.ts', "export * from '../history/past.ts';", 'do not import each other'],
	['src/checker/calendars.ts', "export * from 'ical.js';", 'src/calendar'],
	['src/integrations/id.ts', "export const id = '\\0astro:data-layer-content';", 'private'],
	['src/integrations/filter.ts', 'export const id = /^\\0astro:data-layer-content$/;', 'private'],
	['src/integrations/template.ts', 'export const id = `\\0astro:data-layer-content`;', 'private'],
	['src/integrations/dist.ts', "export * from 'astro/dist/core/build/index.js';", 'private'],
	['src/integrations/scoped.ts', "await import('@astrojs/mdx/dist/index.js');", 'private'],
	['src/integrations/path.ts', "export * from '../../node_modules/vite/index.js';", 'private'],
	['src/integrations/patch.ts', "import fs from 'node:fs';\nfs.mkdir = fs.mkdirSync;", 'by name'],
	['src/integrations/slow.ts', "import { promises } from 'node:fs';", 'by name'],
	['src/integrations/all.ts', "import * as files from 'node:fs/promises';", 'by name'],
	[
		'src/integrations/pages.ts',
		'export const pages = (first: unknown) => (first as { app: any }).app.manifest.pageMap;',
		'manifest',
	],
];
const letThrough: [file: string, code: string][] = [
	['src/domain/join/names.ts', "export { factNames } from '../../schemas/fact-names.ts';"],
	['src/domain/types.ts', "export type { Cohort } from '../schemas/cohort.ts';"],
	['src/domain/join/own.ts', "export { cohort } from '../cohort.ts';"],
	['src/domain/join/types.ts', "export type { Cohort } from '../../schemas/cohort.ts';"],
	['src/domain/days.ts', "export { tzOffset } from '@date-fns/tz/tzOffset';"],
	['src/domain/paste.ts', "export { words } from '../words/index.ts';"],
	['src/words/en/dates.ts', "export type { Meeting } from '../../domain/past.ts';"],
	['src/words/en/days.ts', "export { inUtc } from '../../domain/zoned-time.ts';"],
	['src/words/en/pieces.ts', "export { emailLink } from '../sentence.ts';"],
	['src/reading/facts.ts', "export { collections } from '../schemas/collections.ts';"],
	['src/reading/yaml.ts', "export { parse } from 'yaml';\nexport { join } from 'node:path';"],
	['src/reading/slips/own.ts', "export { top } from '../place.ts';\nexport * from './slip.ts';"],
	['src/scripts/search/plain.ts', "export { plain } from '../../spelling.ts';"],
	['src/words/en/cohort.ts', "export type { Cohort } from '../../domain/cohort.ts';"],
	['src/history/place.ts', "export { top } from '../reading/place.ts';"],
	['src/schemas/date.ts', "export { z } from 'zod';"],
	['src/calendar/file.ts', "export { default } from 'ical.js';"],
	['src/catalogue.ts', "export { getCollection } from 'astro:content';"],
	['src/clock.ts', 'export const now = new Date();'],
	['src/integrations/write.ts', "export { writeFile } from 'node:fs/promises';"],
	[
		'src/integrations/read.ts',
		"import { readFileSync } from 'node:fs';\nexport const a = readFileSync('a');",
	],
	['src/integrations/own.ts', "export * from './dist/site.ts';\nexport const folder = 'dist/a';"],
];

const project = mkdtempSync(join(tmpdir(), 'walls-'));
let said: string;

beforeAll(() => {
	for (const name of ['biome.json', '.gitignore', 'tests/walls']) {
		cpSync(name, join(project, name), { recursive: true });
	}
	for (const [file, code] of [...keptOut, ...letThrough]) {
		mkdirSync(dirname(join(project, file)), { recursive: true });
		writeFileSync(join(project, file), code);
	}
	const biome = resolve('node_modules/.bin/biome');
	const args = ['lint', '--reporter=github', '--max-diagnostics=none', 'src'];
	said = spawnSync(biome, args, { cwd: project, encoding: 'utf8' }).stdout;
});
afterAll(() => rmSync(project, { recursive: true }));

const linesAbout = (file: string) => said.split('\n').filter((line) => line.includes(`${file},`));

it.each(keptOut)('%s is kept out: %s', (file, _code, message) => {
	expect(linesAbout(file).join('\n')).toContain(message);
});

it.each(letThrough)('%s is let through: %s', (file) => {
	expect(linesAbout(file).filter((line) => /Imports|plugin|clock/.test(line))).toEqual([]);
});
