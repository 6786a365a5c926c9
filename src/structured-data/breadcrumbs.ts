import type { BreadcrumbList } from 'schema-dts';
import { home } from '../urls.ts';
import { words } from '../words/index.ts';
import type { Publisher } from './node-id.ts';

/** A page above another, with the words of the link to it. */
interface Crumb {
	readonly title: string;
	readonly path: string;
}

/** The way to a page, as it stands above its heading: home, then the pages above it. */
export function breadcrumbs(
	crumbs: readonly Crumb[],
	{ addressOf }: Pick<Publisher, 'addressOf'>,
): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: [{ title: words.page.names.home, path: home }, ...crumbs].map(
			({ title, path }, index) => ({
				'@type': 'ListItem',
				position: index + 1,
				name: title,
				item: addressOf(path),
			}),
		),
	};
}
