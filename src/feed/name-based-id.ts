import { createHash } from 'node:crypto';

/** Made once for this purpose. If it changed, feed readers would show every entry again. */
const NAMESPACE = 'b6f2c1d4-6a0e-4c53-9d27-5b1f0c7e8a39';

/**
 * An identifier that depends on a name alone (RFC 9562 §5.5, UUID version 5). Atom asks that it stays the same for ever,
 * even when the site moves.
 *
 * @param name for a session its UID
 */
export function nameBasedId(name: string): string {
	const namespace = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
	const octets = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
	octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x50, 6);
	octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8);
	const hex = octets.toString('hex');
	return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}
