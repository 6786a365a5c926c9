import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldGuide } from '../src/checker/field-guide.ts';

/** Writes `content/README.md`, the guide for editors. Run it after a change to the schemas. */

const path = join(import.meta.dirname, '../content/README.md');
writeFileSync(path, fieldGuide());
console.log(`${path} is up to date.`);
