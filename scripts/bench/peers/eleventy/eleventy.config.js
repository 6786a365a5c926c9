import markdown from 'markdown-it';
import encodeQR from 'qr';

/** The words of a date. Each formatter is made once. */
function inWords(options) {
	const { format } = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
	return (date) => format(new Date(date)).replaceAll(',', '');
}

const month = inWords({ month: 'short' });
const prose = markdown();

const filters = {
	longDate: inWords({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
	dayAndDate: inWords({ weekday: 'long', day: 'numeric', month: 'long' }),
	monthAndYear: inWords({ month: 'long', year: 'numeric' }),
	weekday: inWords({ weekday: 'short' }),
	month: (date) => month(date).slice(0, 3),
	clock: (time) => {
		const [hours, minutes] = time.split(':');
		return `${hours % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}${hours < 12 ? 'am' : 'pm'}`;
	},
	stamp: (instant) => instant.replace(/[-:]|\.\d+/g, ''),
	host: (url) => new URL(url).host,
	markdown: (text) => prose.render(text),
	qr: (text) => encodeQR(text, 'svg', { ecc: 'medium', mask: 0 }),
	ics: (text) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n'),
	folded: (text) => text.replace(/^.{38,}$/gm, folded).replaceAll('\n', '\r\n'),
};

/** A line of a calendar holds at most 75 octets: RFC 5545 §3.1. */
function folded(line) {
	let octets = 0;
	return line.replace(/./gu, (letter) => {
		const size = Buffer.byteLength(letter);
		octets += size;
		if (octets <= 75) return letter;
		octets = 1 + size;
		return `\n ${letter}`;
	});
}

/** Eleventy's site: templates say the facts of `_data`, and files of `static` are copied. */
export default function eleventy(config) {
	for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter);
	config.addPassthroughCopy({ static: '/' });
	return {
		htmlTemplateEngine: false,
		dir: {
			input: 'content',
			includes: '../_includes',
			data: '../_data',
			output: process.env.OUT_DIR,
		},
	};
}
