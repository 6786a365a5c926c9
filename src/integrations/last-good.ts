import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkSite, type SiteProblem } from '../built-site/check.ts';
import { projectDir } from '../environment.ts';
import { sourceIn } from '../reading/source.ts';
import { seenPath } from '../seen-path.ts';
import { finalFolder, outDirRefusal } from './last-good/out-dir.ts';
import { replace } from './last-good/replace.ts';
import { fullWords, isFull, stagingFor, writeTrouble } from './last-good/staging.ts';

/**
 * Publishes a site whole or not at all. It is built beside the published folder, its links and pictures are checked, and
 * only then does it take the place of the last site. A build that fails anywhere leaves the last good site as it was, and
 * nothing beside it. A folder with anything else in it is refused before anything is written.
 * Stands last among the integrations: later ones would not find the files.
 */
export function lastGood(contentDir: string): AstroIntegration {
	let published = '';
	let base = '/';
	let isPublished = false;
	return {
		name: 'last-good',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build') return;
				const outDir = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
				stopIf(outDirRefusal({ outDir, contentDir, projectDir }));
				// A link to a folder stays a link: the folder behind it is replaced.
				published = finalFolder(outDir);
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				const staging = orStop(() => stagingFor(published));
				process.on('exit', () => {
					if (isPublished) return;
					if (isFull(staging)) console.error(fullWords(published));
					rmSync(staging, { recursive: true, force: true });
				});
				updateConfig({ outDir: pathToFileURL(`${staging}/`) });
			},
			'astro:build:done': async ({ dir }) => {
				const built = fileURLToPath(dir).replace(/[/\\]$/, '');
				const problems = checkSite(built, { base, sourceOf: sourceIn(contentDir) });
				stopIf(problems.map(words).join('\n'));
				try {
					await replace(published, built);
				} catch (error) {
					stopIf(writeTrouble(published, error as NodeJS.ErrnoException));
				}
				isPublished = true;
			},
		},
	};
}

/** Ends the build in a sentence. A thrown error would print the stack of a program that has no fault. */
function stopIf(trouble: string | undefined): void {
	if (!trouble) return;
	console.error(trouble);
	process.exit(1);
}

function orStop<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}

/** @example words(problem); // => 'content/pages/about.mdx, on the page /about/: The link /x/ leads nowhere. Correct …' */
function words({ page, message, mend, source }: SiteProblem): string {
	const place =
		source === undefined ? `The page ${page}` : `${seenPath(source)}, on the page ${page}`;
	return `${place}: ${message} ${mend}`;
}
