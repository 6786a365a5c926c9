import encodeQR from 'qr';

/**
 * A QR code as the path of an SVG: a line along each run of dark modules, a module thick, which takes half the room of a
 * square for each. A border of one module is around it: its first module lies at 1, 1.
 *
 * @returns how many modules it has on a side, and the path
 */
export function qrLines(text: string): { size: number; lines: string } {
	// Readers take any mask. Trying all eight to find the best takes several times as long.
	const rows = encodeQR(text, 'raw', { ecc: 'medium', mask: 0, border: 1 });
	let lines = '';
	for (const [y, row] of rows.entries()) {
		for (let x = row.indexOf(true); x >= 0; ) {
			const end = row.indexOf(false, x);
			lines += `M${x} ${y}h${end - x}`;
			x = row.indexOf(true, end);
		}
	}
	return { size: rows.length - 2, lines };
}
