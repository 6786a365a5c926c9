/** What makes the pages of a site, by the files of their routes: each is imported when it is asked for. */
export type PageMap = Map<string, () => Promise<unknown>>;

/** Has each imported once. Astro asks for it with every page, and Node looks for the file every time. */
export function importOnce(pages: PageMap): void {
	for (const [route, load] of pages) {
		let loaded: Promise<unknown> | undefined;
		pages.set(route, () => {
			loaded ??= load();
			return loaded;
		});
	}
}
