import { advice, marked } from '../../reading/advice.ts';
import { quoted } from '../../reading/phrases.ts';
import { escapedAddress, isWholeAddress } from '../../schemas/web-address.ts';
import type { Finding } from '../problem.ts';
import { linkGuess, linksWithBlank } from '../words/guess.ts';

type Words = Omit<Finding, 'place'>;

const here = new URL('https://this.site.invalid/page/');

/**
 * Says what is unsafe about an address in a body; undefined if it is safe.
 * The address is read as browsers read it: they turn backslashes and drop tabs, which could hide where it leads.
 */
export function unsafeLink(url: string): Words | undefined {
	const rule = 'unsafe-link';
	const target = URL.parse(url, here.href);
	if (!target) {
		return {
			rule,
			message: `${quoted(url)} is not an address.`,
			hint: 'Open the page in your browser and copy its address.',
		};
	}
	const { protocol, username, password, host } = target;
	if (protocol === 'mailto:' || protocol === 'tel:') return contact(url, protocol);
	if (protocol === 'http:') {
		return {
			rule,
			message: 'This link is not safe: it does not start with https://.',
			...advice`Type ${marked(linkGuess(url) ?? url.replace(/^http:/, 'https:'))} and open it once to see that it works.`,
		};
	}
	if (protocol !== 'https:') {
		return {
			rule,
			message: `This link starts with ${protocol}, which is not allowed.`,
			hint: 'Start it with https://, or with / for a page of this site, mailto: for an email address or tel: for a telephone number.',
		};
	}
	if (username || password) {
		return {
			rule,
			message: 'This link holds a user name or a password, which everybody would see.',
			...advice`Take out everything between https:// and the @: ${marked(url.replace(/\/\/[^/]*@/, '//'))}`,
		};
	}
	if (isWholeAddress(url) || (host === here.host && !/^https:|\\/i.test(url))) return undefined;
	const [escaped] = linksWithBlank(url) ?? [];
	return {
		rule,
		message: escaped
			? 'This address has a blank in it, and some programs would end the link there.'
			: 'This link leads to another site, but does not start with https:// and a name.',
		...advice`Type ${marked(escaped ?? linkGuess(url) ?? escapedAddress(target.href))}`,
	};
}

function contact(url: string, protocol: string): Words | undefined {
	const rule = 'dead-link';
	if (protocol === 'tel:') {
		return /^tel:\+?[\d().-]{3,}$/i.test(url)
			? undefined
			: {
					rule,
					message: 'This telephone number cannot be dialled.',
					hint: 'Type it with the code of the country and no spaces: tel:+442079460000',
				};
	}
	return /^mailto:[^\s@]+@[^\s@]+\.[a-z]{2,}(\?.*)?$/i.test(url)
		? undefined
		: {
				rule,
				message: 'Nobody can write to this email address.',
				hint: 'Type mailto: and only the address: mailto:office@example.org',
			};
}
