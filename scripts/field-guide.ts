import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../src/environment.ts';
import { seenPath } from '../src/seen-path.ts';
import { guide } from './guide/guide.ts';

/*
 * `npm run guide` writes `content/README.md`, the guide for editors. Run it after a change to the schemas. `npm run guide --
 * ../our-training` writes it for the content of another site.
 */

const path = join(contentDir, 'README.md');
writeFileSync(path, guide());
console.log(`${seenPath(path)} is up to date.`);
