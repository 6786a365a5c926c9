import type { APIContext, GetStaticPathsOptions } from 'astro';
import { publishedFile, publishedPaths } from '../../catalogue.ts';

/** The files whose addresses a route stands for. @example `/files/[...path].pdf` stands for `/files/sheet.pdf`. */
export function getStaticPaths({ routePattern }: GetStaticPathsOptions) {
	const [before = '', after = ''] = routePattern.slice(1).split('[...path]');
	return publishedPaths()
		.filter((file) => file.startsWith(before) && file.endsWith(after))
		.map((file) => ({
			params: { path: file.slice(before.length, -after.length) },
			props: { file },
		}));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** A handout or a picture, as it is. */
export function GET({ props }: APIContext<Props>): Response {
	const { octets, type } = publishedFile(props.file);
	return new Response(octets, { headers: { 'Content-Type': type } });
}
