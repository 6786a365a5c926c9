import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { oneBuild } from './scripts/one-build.ts';
import { cacheDir, contentDir, isPreview, keptDir, outDir, siteUrl } from './src/environment.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentHistory } from './src/integrations/content-history.ts';
import { earlyScripts } from './src/integrations/early-scripts.ts';
import { lastGood } from './src/integrations/last-good.ts';
import { preview } from './src/integrations/preview.ts';
import { publishedFiles } from './src/integrations/published-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { markdownProcessor } from './src/markdown.ts';

const { origin, pathname } = siteUrl();

const fontFile =
	'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

export default defineConfig({
	srcDir: 'src',
	publicDir: `${import.meta.dirname}/public`,
	site: origin,
	base: pathname,
	outDir,
	cacheDir,
	trailingSlash: 'always',
	// Two pages at one address are a mistake. By default Astro keeps one of them and goes on.
	prerenderConflictBehavior: 'error',
	build: {
		format: 'directory',
		// Astro makes one page at a time by default, and waits while the disk writes it.
		concurrency: 4,
	},
	// The default joins the words of inline elements that stand on separate lines.
	compressHTML: true,
	integrations: [
		oneBuild(keptDir),
		contentCheck(contentDir),
		contentHistory(contentDir),
		publishedFiles(),
		mdx(),
		isPreview() ? preview(`${origin}${pathname}`) : siteMap(`${origin}${pathname}embed/`),
		searchIndex(),
		lastGood(contentDir),
	],
	markdown: { processor: markdownProcessor(pathname, contentDir), syntaxHighlight: false },
	fonts: [
		{
			name: 'Atkinson Hyperlegible Next',
			cssVariable: '--font',
			fallbacks: ['system-ui', 'sans-serif'],
			provider: fontProviders.local(),
			options: {
				variants: [
					{
						weight: '200 800',
						style: 'normal',
						// A font that comes late would move the words, so a page that is already shown does without it.
						display: 'optional',
						src: [`${import.meta.dirname}/${fontFile}`],
					},
				],
			},
		},
	],
	security: {
		// A page may load and run its own files, and the scripts and styles that Astro lists by their hashes.
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				// The schedule, picked sessions and the search fetch files. Lighthouse needs it on every page to read robots.txt.
				"connect-src 'self'",
				"form-action 'self'",
				"base-uri 'none'",
			],
			scriptDirective: { resources: ["'self'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
	vite: {
		...(process.env.SITE_DIR && { cacheDir: `${keptDir}/vite` }),
		resolve: {
			// Content may lie outside this folder (CONTENT_DIR). Its pages still use this project's Astro.
			dedupe: ['astro'],
			// Another site is built in a folder with links to this project's code (scripts/astro.ts). Astro loses the scripts of
			// components outside the folder that it runs in, when the two paths begin with different folders.
			preserveSymlinks: Boolean(process.env.SITE_DIR),
		},
		plugins: [earlyScripts()],
		server: {
			// A program that saves may empty the file first. Astro would read it then, and hear of nothing more.
			watch: { awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 } },
		},
		build: {
			rolldownOptions: {
				// A warning for each MDX file says nothing that an editor can mend (withastro/astro#18087).
				onLog: (level, log, say) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log);
				},
			},
		},
	},
	devToolbar: { enabled: false },
	// The editor completes and explains the fields of content files from their schemas.
	experimental: { contentIntellisense: true },
});
