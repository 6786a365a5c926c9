import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { cacheDir, contentDir, outDir, siteUrl } from './src/environment.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentHistory } from './src/integrations/content-history.ts';
import { earlyScripts } from './src/integrations/early-scripts.ts';
import { lastGood } from './src/integrations/last-good.ts';
import { promptSync } from './src/integrations/prompt-sync.ts';
import { promptWrites } from './src/integrations/prompt-writes.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { secondThread } from './src/integrations/second-thread.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { storedContent } from './src/integrations/stored-content.ts';
import { markdownProcessor } from './src/markdown.ts';

const { origin, pathname } = siteUrl();

const fontFile =
	'@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

// `defineConfig` and `fontProviders` would come with what Astro loads to shrink SVG: a tenth of a second.
/** @satisfies {import('astro').AstroUserConfig} */
const config = {
	site: origin,
	base: pathname,
	outDir,
	cacheDir,
	trailingSlash: 'always',
	// Two pages at one address: Astro would keep one of them and go on.
	prerenderConflictBehavior: 'error',
	build: { format: 'directory' },
	// The default joins words of inline elements that stand on lines of their own.
	compressHTML: true,
	integrations: [
		contentCheck(contentDir),
		promptSync(),
		contentHistory(contentDir),
		promptWrites(),
		secondThread('src/pages/[programme]/[run]/[session].astro'),
		mdx(),
		siteMap(`${origin}${pathname}embed/`),
		searchIndex(cacheDir),
		lastGood(contentDir),
	],
	markdown: { processor: markdownProcessor(pathname), syntaxHighlight: false },
	fonts: [
		{
			name: 'Atkinson Hyperlegible Next',
			cssVariable: '--font',
			fallbacks: ['system-ui', 'sans-serif'],
			provider: {
				name: 'package',
				resolveFont: () => ({
					fonts: [
						{
							weight: '200 800',
							style: 'normal',
							// Letters that come late would move the words: who has waited a tenth of a second reads on without.
							display: 'optional',
							src: [{ url: fileURLToPath(import.meta.resolve(fontFile)) }],
						},
					],
				}),
			},
		},
	],
	security: {
		// What a page may load and run: its own files, and what Astro lists by its hash.
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				// The schedule, picked sessions and the search fetch. The others may too: Lighthouse reads robots.txt by their leave.
				"connect-src 'self'",
				"form-action 'self'",
				"base-uri 'none'",
			],
			scriptDirective: { resources: ["'self'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
	vite: {
		// Content may lie outside this folder (CONTENT_DIR): its pages still use this project's Astro.
		resolve: { dedupe: ['astro'] },
		// What reads the content takes these as Node finds them. Vite would turn each of their modules into one of its own.
		environments: {
			astro: { resolve: { external: ['astro/content/config', 'astro/loaders', 'zod'] } },
		},
		plugins: [earlyScripts(), storedContent(cacheDir)],
		build: {
			rolldownOptions: {
				// Of each MDX file it is said that a mark of Astro's own may be lost. It has been read by then (withastro/astro#18087).
				onLog: (level, log, say) => {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log);
				},
			},
		},
	},
	devToolbar: { enabled: false },
	// The editor completes and explains the fields of content files from their schemas.
	experimental: { contentIntellisense: true },
};

export default config;
