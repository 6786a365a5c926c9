import { join } from 'node:path';
import { onDemand } from '../../scripts/on-demand.ts';

/**
 * Lighthouse's own program. With 200 packages and 185 MB it is as large as all the others together.
 *
 * @throws {Error} if it cannot be installed
 */
export async function lighthouseProgram(): Promise<string> {
	const packages = await onDemand('Lighthouse', '13.5.0', ['lighthouse']);
	return join(packages, 'lighthouse/cli/index.js');
}
