/** A file of the published site that is no page. */
export interface SiteFile {
	/** Its address below the site's root: `/schools/2021-spring.ics`. */
	readonly path: string;
	/** What it holds, made when it is asked for. */
	readonly contents: () => string | Promise<Buffer>;
}
