import { catalogue } from '../../catalogue.ts';
import { securityText } from '../../security-text.ts';
import { absolute, securityFile } from '../../urls.ts';

/** The contact for reports of a weakness in the site (RFC 9116). */
export async function GET(): Promise<Response> {
	const { site, now } = await catalogue();
	return new Response(securityText(site, { now, address: absolute(securityFile) }), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
}
