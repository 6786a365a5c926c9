import type { Publisher } from '../../../src/structured-data/node-id.ts';
import { catalogueWith, type Differing, only } from '../content.ts';

/** Sessions, runs and programmes of the unit tests' content, and who publishes them. */
export function published(differing: Differing = {}) {
	const catalogue = catalogueWith(differing);
	const publisher: Publisher = {
		site: catalogue.site,
		addressOf: (path) => `https://training.example.org${path}`,
	};
	return {
		publisher,
		session: (id: string) => only(catalogue.sessions, id),
		run: (id: string) => only(catalogue.runs, id),
		programme: (id: string) => only(catalogue.programmes, id),
	};
}
