import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element, xmlDocument, xmlText } from '../../../src/feed/xml.ts';

it.each([
	['Tea & turnout: <5 people', 'Tea &amp; turnout: &lt;5 people'],
	[']]>', ']]&gt;'],
	['"organising"', '&quot;organising&quot;'],
	['one\r\n\ttwo', 'one&#13;&#10;&#9;two'],
	['🫖 café مرحبا', '🫖 café مرحبا'],
])('%j is written %j', (text, written) => {
	expect(xmlText(text)).toBe(written);
});

it.each(['\u0000', '\b', '\u001B', '\uD800', '\uDFFF', '\uFFFE', '\uFFFF'])(
	'%j, which XML has no way to write, is left out',
	(character) => {
		expect(xmlText(`a${character}b`)).toBe('ab');
	},
);

it('no text makes markup', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(xmlText(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot|#\d+);)/);
			expect(xmlText(text).isWellFormed()).toBe(true);
		}),
	);
});

it('elements stand in one another', () => {
	const root = element('a', { b: '"1" & 2' }, 'x < y', element('c'));
	expect(xmlDocument(root)).toBe(
		'<?xml version="1.0" encoding="utf-8"?>\n<a b="&quot;1&quot; &amp; 2">x &lt; y<c/></a>\n',
	);
});
