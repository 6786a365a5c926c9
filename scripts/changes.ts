import { parseArgs } from 'node:util';
import { changesInRange } from '../src/history/range.ts';
import { formats } from './changes/formats.ts';
import { rangeFrom } from './changes/range.ts';

/**
 * `npm run changes -- BASE..HEAD` says in words what a range of commits does to visitors. BASE...HEAD, with three dots,
 * compares with the commit that HEAD branched off from. It exits with 0, or with 1 when it cannot tell.
 */
try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { format: { type: 'string', default: 'text' } },
	});
	const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
	if (!format) throw new Error(`There is no format ${values.format}. Type text, markdown or json.`);
	const { repository, range } = rangeFrom(process.env.CONTENT_DIR || 'content', positionals);
	console.log(format(changesInRange(repository, range)));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
