/** The peer made with Eleventy: Nunjucks templates, dates put into words by filters, formatters made once. */

const formatter = (options) => {
	const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
	return (date) => format.format(new Date(date)).replaceAll(',', '');
};

const time = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'UTC',
	hour: 'numeric',
	minute: '2-digit',
	hour12: true,
});

export default function eleventy(config) {
	config.addFilter(
		'longDate',
		formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
	);
	config.addFilter('dayAndDate', formatter({ weekday: 'long', day: 'numeric', month: 'long' }));
	config.addFilter('shortDay', formatter({ weekday: 'short' }));
	const month = formatter({ month: 'short' });
	config.addFilter('shortMonth', (date) => month(date).slice(0, 3));
	config.addFilter('clock', (date) =>
		time.format(new Date(date)).replace(':00', '').replace(' ', '').toLowerCase(),
	);
	config.addPassthroughCopy({ static: '/' });
	config.setQuietMode(true);
	return {
		htmlTemplateEngine: false,
		dir: { input: '.', includes: '_includes', output: process.env.OUT_DIR },
	};
}
