import markdown from 'markdown-it';

/** Eleventy's site: templates say the facts of `data`, and files of `static` are copied. */
export default function eleventy(config) {
	const prose = markdown();
	config.addFilter('markdown', (text) => prose.render(text));
	config.addFilter('ics', (text) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n'));
	// A line may hold 75 octets (RFC 5545 §3.1), and some letters take three.
	config.addFilter('folded', (text) =>
		text.replace(/.{60}(?=.)/gu, '$&\n ').replaceAll('\n', '\r\n'),
	);
	config.addPassthroughCopy({ static: '/' });
	return { dir: { input: 'content', data: '../data', output: process.env.OUT_DIR } };
}
