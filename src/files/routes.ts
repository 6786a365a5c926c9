import { outDir } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { SiteFile } from './site-file.ts';
import { writeFiles } from './write-files.ts';

/** What a route of files is given for each of its paths. */
export interface FileProps {
	readonly files: readonly SiteFile[];
}

/**
 * The paths of a route `[...path]` and an ending, for so many files. While editing each has its own. A build walks one
 * path for all of them, where they are written at once: a walk for each file takes Astro longer than making it.
 */
export function pathsOf(files: readonly SiteFile[]) {
	if (import.meta.env.PROD) return [{ params: { path: 'all' }, props: { files } }];
	return files.map((file) => ({
		params: { path: file.path.slice(1).replace(/\.[^.]*$/, '') },
		props: { files: [file] },
	}));
}

/** Answers for one such path. For a build the answer is empty, so that Astro makes no file of it. */
export async function answerWith({ files }: FileProps, type: string): Promise<Response> {
	if (import.meta.env.PROD) {
		await writeFiles(files, fileURLToPath(outDir));
		return new Response(null);
	}
	const contents = await files[0]?.contents();
	const body = typeof contents === 'string' ? contents : new Uint8Array(contents ?? []);
	return new Response(body, { headers: { 'Content-Type': type } });
}
