import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const packages = ['astro', '@astrojs/mdx', 'zod', 'date-fns', 'ics', 'playwright'];
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const files = globSync(['{src,scripts}/**/*.{ts,mjs,js,astro}', 'astro.config.mjs'], {
	exclude: ['**/node_modules/**'],
});
const imports = (name: string) => (file: string) =>
	new RegExp(`(?:from|import|import\\() ?'${name}(?:/[^']+)?'`).test(readFileSync(file, 'utf8'));

test.each(packages)('%s is named in package.json and imported', (name) => {
	expect(dependencies).toHaveProperty([name]);
	expect(files.filter(imports(name))).not.toEqual([]);
});

test.each(['date-fns', '@date-fns/tz'])('code for browsers does without %s', (name) => {
	expect(globSync('src/scripts/**/*.ts').filter(imports(name))).toEqual([]);
});
