import config from '../../astro.config.mjs';

/** The build of this site without the search, which the other generators do not have. */
export default {
	...config,
	integrations: config.integrations.filter(({ name }) => name !== 'search-index'),
};
