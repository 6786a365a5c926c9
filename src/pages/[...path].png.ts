import type { APIContext } from 'astro';
import { cardFiles } from '../files/card-files.ts';
import { answerWith, type FileProps, pathsOf } from '../files/routes.ts';

export async function getStaticPaths() {
	return pathsOf(await cardFiles());
}

/** The pictures of pages, for those who share their addresses. */
export function GET({ props }: APIContext<FileProps>): Promise<Response> {
	return answerWith(props, 'image/png');
}
