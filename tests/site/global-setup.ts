import { serve } from '../../scripts/serve.ts';
import { isFirstOrganisation, OTHER_CONTENT } from '../first-organisation.ts';
import { buildSite } from './build-site.ts';

/** Builds the fixture once and serves it to all tests, whose `baseURL` playwright.config.ts takes from FIXTURE_URL. */
export default async function globalSetup(): Promise<() => Promise<void>> {
	if (!isFirstOrganisation) console.log(OTHER_CONTENT);
	const { url, close } = await serve({ ...(await buildSite()), port: 0 });
	process.env.FIXTURE_URL = url;
	return close;
}
