import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets everybody read a built site. A web server may run as another user, whatever umask the site was cloned and built
 * under.
 */
export function letOthersRead(folder: string): void {
	chmodSync(folder, 0o755);
	for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isDirectory()) chmodSync(path, 0o755);
		else if (entry.isFile()) chmodSync(path, 0o644);
	}
}
