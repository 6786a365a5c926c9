import { catalogue } from '../catalogue.ts';
import { archive, faqs, pageOf } from '../urls.ts';
import { words } from '../words/index.ts';

/** A link in a menu. */
export interface MenuLink {
	readonly title: string;
	readonly path: string;
}

/** The links that stand at the top of a wide screen and in the foot of every one. */
export async function moreLinks(): Promise<MenuLink[]> {
	const { pages } = await catalogue();
	const inMenu = pages.filter(({ menu }) => menu);
	return [
		{ title: words.page.names.archive, path: archive },
		{ title: words.page.questionsInMenu, path: faqs },
		...inMenu.map((page) => ({ title: page.title, path: pageOf(page) })),
	];
}
