import config from '../../astro.config.mjs';
import { secondThread } from '../../src/integrations/second-thread.ts';

/** The site's own settings, but that a second thread helps however few pages there are. */
const eager = secondThread('src/pages/[programme]/[run]/[session].astro', 1);

export default {
	...config,
	integrations: config.integrations.map((each) => (each.name === eager.name ? eager : each)),
};
