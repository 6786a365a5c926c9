import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonLd } from '../../../src/structured-data/json-ld.ts';

it.each(['</script>', '<!-- <script>', ']]>', '\u2028', '<title>, <script> and </script>'])(
	'%s cannot end the script and is read as it was typed',
	(name) => {
		const text = jsonLd([{ '@type': 'Place', name }]);
		expect(text).not.toContain('<');
		expect(JSON.parse(text)['@graph']).toEqual([{ '@type': 'Place', name }]);
	},
);

it('holds any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (name) => {
			const text = jsonLd([{ '@type': 'Place', name }]);
			expect(text).not.toContain('<');
			expect(JSON.parse(text)['@graph'][0].name).toBe(name);
		}),
	);
});
