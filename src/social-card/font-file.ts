import { inflateSync } from 'node:zlib';

/**
 * The characters that a font has a picture for, each with its width in parts of the font's size.
 *
 * @param woff a font file in WOFF 1.0 (https://www.w3.org/TR/WOFF/#TableDirectory)
 * @throws {Error} when it is not such a file, or lists its characters in another format than 4
 */
export function widthsIn(woff: Buffer): Map<string, number> {
	const unitsPerEm = tableOf(woff, 'head').readUInt16BE(18);
	const numberOfWidths = tableOf(woff, 'hhea').readUInt16BE(34);
	const metrics = tableOf(woff, 'hmtx');
	const widths = new Map<string, number>();
	for (const [code, glyph] of glyphsIn(tableOf(woff, 'cmap'))) {
		// The last width stands for all glyphs after it.
		const width = metrics.readUInt16BE(Math.min(glyph, numberOfWidths - 1) * 4);
		widths.set(String.fromCodePoint(code), width / unitsPerEm);
	}
	return widths;
}

function tableOf(woff: Buffer, tag: string): Buffer {
	if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not a WOFF file.');
	for (let entry = 44; entry < 44 + woff.readUInt16BE(12) * 20; entry += 20) {
		if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
		const start = woff.readUInt32BE(entry + 4);
		const packed = woff.readUInt32BE(entry + 8);
		const table = woff.subarray(start, start + packed);
		return packed === woff.readUInt32BE(entry + 12) ? table : inflateSync(table);
	}
	throw new Error(`The font has no table ${tag}.`);
}

function glyphsIn(cmap: Buffer): Map<number, number> {
	for (let record = 4; record < 4 + cmap.readUInt16BE(2) * 8; record += 8) {
		const subtable = cmap.subarray(cmap.readUInt32BE(record + 4));
		if (subtable.readUInt16BE(0) === 4) return glyphsInSegments(subtable);
	}
	throw new Error('The font does not list its characters in format 4.');
}

/** Format 4 holds runs of characters up to U+FFFF, each with a difference or a list that leads to glyphs. Glyph 0 means none. */
function glyphsInSegments(subtable: Buffer): Map<number, number> {
	const glyphs = new Map<number, number>();
	const size = subtable.readUInt16BE(6);
	for (let segment = 0; segment < size; segment += 2) {
		const [end = 0, start = 0, delta = 0, list = 0] = [
			14,
			16 + size,
			16 + size * 2,
			16 + size * 3,
		].map((array) => subtable.readUInt16BE(array + segment));
		const inList = 16 + size * 3 + segment + list;
		for (let code = start; code <= end; code += 1) {
			const listed = list === 0 ? code : subtable.readUInt16BE(inList + (code - start) * 2);
			const glyph = list !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
			if (glyph !== 0 && code !== 0xffff) glyphs.set(code, glyph);
		}
	}
	return glyphs;
}
