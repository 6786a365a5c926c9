import { expect, it } from 'vitest';
import { parseRedirects } from '../../../scripts/host-redirects.ts';

it('reads a line for each old address', () => {
	const text = '# former pages\n/old/ /new/ 301\n\n/a/  /b/  301\r\n';
	expect([...parseRedirects(text)]).toEqual([
		['/old/', '/new/'],
		['/a/', '/b/'],
	]);
});

it.each(['/old/', '/old/ /new/', '/old/ /new/ 302', '/old/ /new/ 301 Country=uk'])(
	'refuses the line %s',
	(line) => {
		expect(() => parseRedirects(line)).toThrow(line);
	},
);
