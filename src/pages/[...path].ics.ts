import type { APIContext } from 'astro';
import { calendarFiles } from '../files/calendar-files.ts';
import { answerWith, type FileProps, pathsOf } from '../files/routes.ts';

export async function getStaticPaths() {
	return pathsOf(await calendarFiles());
}

/** Sessions to download or to subscribe to. */
export function GET({ props }: APIContext<FileProps>): Promise<Response> {
	return answerWith(props, 'text/calendar; charset=utf-8');
}
