import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { cacheDir, contentDir, outDir, siteUrl } from './src/environment.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentHistory } from './src/integrations/content-history.ts';
import { earlyScripts } from './src/integrations/early-scripts.ts';
import { lastGood } from './src/integrations/last-good.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { markdownProcessor } from './src/markdown.ts';

const { origin, pathname } = siteUrl();

const fontFile =
	'@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

export default defineConfig({
	site: origin,
	base: pathname,
	outDir,
	cacheDir,
	trailingSlash: 'always',
	// Two pages at one address are a mistake. By default Astro keeps one of them and goes on.
	prerenderConflictBehavior: 'error',
	build: { format: 'directory' },
	// The default joins the words of inline elements that stand on separate lines.
	compressHTML: true,
	integrations: [
		contentCheck(contentDir),
		contentHistory(contentDir),
		mdx(),
		siteMap(`${origin}${pathname}embed/`),
		searchIndex(),
		lastGood(contentDir),
	],
	markdown: { processor: markdownProcessor(pathname), syntaxHighlight: false },
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
						src: [fontFile],
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
		// Content may lie outside this folder (CONTENT_DIR). Its pages still use this project's Astro.
		resolve: { dedupe: ['astro'] },
		plugins: [earlyScripts()],
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
