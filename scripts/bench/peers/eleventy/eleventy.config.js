/** Eleventy's site: Nunjucks lays out the pages, and all other files are copied. */
export default function eleventy(config) {
	config.addPassthroughCopy({ static: '/' });
	config.setQuietMode(true);
	return {
		htmlTemplateEngine: false,
		dir: { input: 'content', includes: '../_includes', output: process.env.OUT_DIR },
	};
}
