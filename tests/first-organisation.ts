import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The folder of this project's own content. */
export const OWN = 'content';

/** Is the content that of the organisation for which this project was made? Some tests know its facts. */
export const isFirstOrganisation =
	parse(readFileSync(`${OWN}/site.yaml`, 'utf8')).uidDomain === 'citizensuk.org';

/** The reason why such a test is skipped elsewhere. */
export const OTHER_CONTENT =
	'content/ is another organisation’s: the tests that know the facts of Citizens UK’s are skipped.';
