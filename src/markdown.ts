import { satteri } from '@astrojs/markdown-satteri';
import { defineMdastPlugin } from 'satteri';

/**
 * Renders the bodies of content files. Editors write links inside the site from its root, `/faqs/`. Here these links get
 * the base path of the published address.
 */
export function markdownProcessor(base: string) {
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
	});
}
