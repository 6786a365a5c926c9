/** What a page of our built site is made of, so that the peers can make the same. */

/** The text between two others, or nothing. */
function between(html: string, start: string, end: string): string {
	const from = html.indexOf(start);
	const to = html.indexOf(end, from + start.length);
	return from < 0 || to < 0 ? '' : html.slice(from + start.length, to);
}

/** What all pages have in common: the start, the styles with the policy, the header, the script and the footer. */
export function partsOf(html: string): Record<'start' | 'styles' | 'header' | 'footer', string> {
	const head = html.indexOf('</head>');
	return {
		start: html.slice(0, html.indexOf('<title>')),
		styles: html.slice(html.lastIndexOf('<style>', head), head),
		header: `<header class="site-header">${between(html, '<header class="site-header">', '</header>')}</header>`,
		footer: html.slice(html.indexOf('</main>') + '</main>'.length, html.indexOf('</body>')),
	};
}

/** The `<main>` of a page, with all that is in it. */
export function mainOf(html: string): string {
	return `<main${between(html, '<main', '</main>')}</main>`;
}

/** What stands in the head of a page alone. */
export function headOf(html: string) {
	const meta = (name: string) => plain(between(html, `="${name}" content="`, '"'));
	return {
		title: meta('og:title'),
		description: meta('description'),
		page_address: meta('og:url'),
		card: meta('og:image'),
		cardWords: meta('og:image:alt'),
		jsonLd: between(html, '<script type="application/ld+json">', '</script>'),
		calendar: between(html, 'type="text/calendar" title="', '>').match(/href="(.*)"/)?.[1] ?? '',
	};
}

/** A page without what makes no difference: white space, and how characters and empty attributes are spelt. */
export function bare(html: string): string {
	return plain(html)
		.replaceAll('=""', '')
		.replaceAll('%28', '(')
		.replaceAll('%29', ')')
		.replace(/\s+/g, '');
}

function plain(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}
