import markdown from 'markdown-it';
import encodeQR from 'qr';

/** The words of a date. Each formatter is made once. */
function inWords(options) {
	const { format } = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
	return (date) => format(new Date(date)).replaceAll(',', '');
}

const prose = markdown();

const filters = {
	longDate: inWords({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
	dayAndDate: inWords({ weekday: 'long', day: 'numeric', month: 'long' }),
	monthAndYear: inWords({ month: 'long', year: 'numeric' }),
	weekday: inWords({ weekday: 'short' }),
	month: inWords({ month: 'short' }),
	clock: (time) => {
		const [hours, minutes] = time.split(':');
		return `${hours % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}${hours < 12 ? 'am' : 'pm'}`;
	},
	host: (url) => new URL(url).host,
	markdown: (text) => prose.render(text),
	qr: (text) => encodeQR(text, 'svg', { ecc: 'medium', mask: 0 }),
	ics: (text) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n'),
	// A line may hold 75 octets (RFC 5545 §3.1), and some letters take three.
	folded: (text) => text.replace(/.{60}(?=.)/gu, '$&\n ').replaceAll('\n', '\r\n'),
};

/** Eleventy's site: templates say the facts of `_data`, and files of `static` are copied. */
export default function eleventy(config) {
	for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter);
	config.addPassthroughCopy({ static: '/' });
	return {
		htmlTemplateEngine: false,
		dir: {
			input: 'content',
			includes: '../_includes',
			data: '../data',
			output: process.env.OUT_DIR,
		},
	};
}
