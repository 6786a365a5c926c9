import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import { defineHastPlugin, defineMdastPlugin } from 'satteri';
import { isPicture, publishedFolderOf } from './reading/kinds.ts';

/**
 * Renders the texts of content files. Editors write links inside the site from its root, `/faqs/`. Here these links get
 * the base path of the published address. Pictures that are published as they are get their sizes, so that the words
 * below them do not move when they arrive.
 */
export function markdownProcessor(base: string, contentDir: string) {
	const prefix = base.replace(/\/$/, '');
	const withBase = (url: string) => (/^\/(?!\/)/.test(url) ? prefix + url : url);
	return satteri({
		mdastPlugins: [
			defineMdastPlugin({
				name: 'base-path',
				link: (node, context) => context.setProperty(node, 'url', withBase(node.url)),
				definition: (node, context) => context.setProperty(node, 'url', withBase(node.url)),
				image: (node, context) => context.setProperty(node, 'url', withBase(node.url)),
			}),
		],
		hastPlugins: [
			defineHastPlugin({
				name: 'picture-size',
				element: {
					filter: ['img'],
					async visit(node, context) {
						const { src } = node.properties;
						const path = typeof src === 'string' && src.replace(`${prefix}/`, '');
						if (!path || !publishedFolderOf(path) || !isPicture(path)) return;
						const { width, height } = await sizeOf(join(contentDir, path));
						context.setProperty(node, 'width', width);
						context.setProperty(node, 'height', height);
					},
				},
			}),
		],
	});
}

/** The size of a picture in pixels, as it is shown. */
async function sizeOf(path: string): Promise<{ width: number; height: number }> {
	const { default: sharp } = await import('sharp');
	return (await sharp(path).metadata()).autoOrient;
}
