/** What a rule asks of the content, and how much it matters. */
interface Rule {
	readonly severity: 'error' | 'warning';
	readonly asks: string;
}

const error = (asks: string) => ({ severity: 'error', asks }) as const;
const warning = (asks: string) => ({ severity: 'warning', asks }) as const;

/** Every rule of the checker by its id, which is printed with each problem. Errors never depend on the day. */
export const rules = {
	// Files
	'unreadable-file': error('Every file is a text that can be opened.'),
	'too-large': error('No file and no line is longer than people write.'),
	'lost-character': error('Every character came through when the file was saved.'),
	'stray-file': error(
		'Every file lies where a page is made of it, with a name that fits an address.',
	),
	'missing-site': error('There is a site.yaml.'),
	'front-matter': error('Fields stand at the top, between two lines of ---.'),
	// Fields
	yaml: error('Every line of the fields can be read, as name: text.'),
	'lost-text': error('No text is cut off by a # that was not meant as a comment.'),
	'duplicate-field': error('Every field stands once.'),
	'missing-field': error('Every field that is needed is there.'),
	'unknown-field': error('Every field has a name that the site knows, in the right place.'),
	'empty-field': error('Every field that is there says something.'),
	'wrong-type': error('A field holds a text, a number, a list or a group, as it should.'),
	'wrong-value': error('A field holds what it can mean.'),
	'needs-quotes': error('A text that looks like a date or a number stands in quotes.'),
	'bad-date': error('Every date is year-month-day, and in the calendar.'),
	'bad-time': error('Every time is on the 24-hour clock.'),
	'bad-id': error('Every id fits into an address.'),
	'bad-link': error('Every link is a whole address that starts with https://.'),
	// What files say of one another
	'unknown-programme': error('Every file lies in the folder of a programme that there is.'),
	'unknown-part': error('Every session of a cohort teaches a part of its course.'),
	'unknown-track': error('Every session of a month is for tracks of its series.'),
	'duplicate-id': error('No two things have one id.'),
	// Times
	weekday: error('Dates fall on the day of the week that their file states.'),
	'end-before-start': error('Every session ends after it starts.'),
	'spring-gap': error('No session begins or ends in the hour that the clocks skip.'),
	overlap: error('No two sessions for the same people meet at the same time.'),
	// Registration
	'registration-dates': error('Registration opens, then closes, before what it is for is over.'),
	'registration-host': error('Registration links lead only to sites that site.yaml lists.'),
	// Addresses
	'reserved-address': error('No page takes an address that the site itself uses.'),
	'address-taken': error('No two things have one address.'),
	'formerly-form': error('An older id is a whole one.'),
	'formerly-live': error('An older id belongs to nothing that there is today.'),
	'formerly-twice': error('An old address leads to one place.'),
	'forgotten-form': error('What is to be forgotten is named by a whole id.'),
	'forgotten-live': error('What is to be forgotten is no longer in the content.'),
	// Texts
	'meeting-link': error('No link that opens a meeting is published.'),
	'title-label': error('A title leaves out what the format of its session says.'),
	'raw-html': error('No HTML stands in a text.'),
	'mdx-code': error('No code stands in a text.'),
	'mdx-component': error('Only components of the site are used, as they are meant.'),
	'mdx-syntax': error('Tags and brackets in .mdx files can be read.'),
	'unsafe-link': error('Links start with https://, mailto:, tel: or /, and hold no password.'),
	'link-host': error('Links in texts lead only to sites that site.yaml lists.'),
	'dead-link': error('Links inside the site lead to a page.'),
	'dead-fragment': error('Links to a heading lead to one.'),
	'link-marks': error('What looks like a link is one.'),
	'link-words': error('Every link has words.'),
	'image-missing': error('Every picture is there, in this site.'),
	'image-words': error('Every picture says in words what it shows.'),
	heading: error('Headings begin with ## and leave no step out.'),
	// What somebody should look at, by what was published before
	'likely-rename': warning(
		'What has another name or id than before says under formerly what it was called.',
	),
	'forgotten-unknown': warning('What is to be forgotten was once published.'),
	// What somebody should look at, while it is still to come
	'vague-link': warning('The words of a link say where it leads.'),
	'bank-holiday': warning('No session to come is on a bank holiday of England and Wales.'),
	'part-left-out': warning('A cohort to come teaches every part of its course.'),
	'part-order': warning('A cohort to come teaches the parts in order.'),
	'no-summary': warning('Every session to come says what it is about.'),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
