import { createHash } from 'node:crypto';

/** Made once for this purpose. A change of it would show every reader every entry anew. */
const NAMESPACE = 'b6f2c1d4-6a0e-4c53-9d27-5b1f0c7e8a39';

/**
 * An identifier that depends on nothing but a name (RFC 9562 §5.5, UUID version 5), as Atom asks for: the same for ever,
 * wherever the site moves to.
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
