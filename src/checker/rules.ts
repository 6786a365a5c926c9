/** The mistake that a rule finds, and how much it matters. */
interface Rule {
	readonly severity: 'error' | 'warning';
	readonly finds: string;
}

const error = (finds: string) => ({ severity: 'error', finds }) as const;
const warning = (finds: string) => ({ severity: 'warning', finds }) as const;

/** Every rule of the checker by its id. The id is printed with each problem. Errors never depend on the day. */
export const rules = {
	// Files
	'unreadable-file': error('A file is not a text that can be opened.'),
	'too-large': error('A file or a line is longer than people write.'),
	'lost-character': error('A character was lost when the file was saved.'),
	'stray-file': error(
		'A file lies where no page is made of it, or its name does not fit an address.',
	),
	'missing-site': error('There is no site.yaml.'),
	'front-matter': error('The fields do not stand at the top, between two lines of ---.'),
	// Fields
	yaml: error('A line of the fields cannot be read as name: text.'),
	'lost-text': error('A # that was not meant as a comment cuts off a text.'),
	'duplicate-field': error('A field stands twice.'),
	'missing-field': error('A field that is needed is missing.'),
	'unknown-field': error('The site does not know a field of this name in this place.'),
	'empty-field': error('A field says nothing.'),
	'wrong-type': error(
		'A field holds the wrong sort of value: it needs a text, a number, a list or a group.',
	),
	'wrong-value': error('A field holds a value that it cannot have.'),
	'needs-quotes': error('A text that looks like a date or a number has no quotes.'),
	'bad-date': error('A date is not year-month-day, or is not in the calendar.'),
	'bad-time': error('A time is not on the 24-hour clock.'),
	'bad-id': error('An id does not fit into an address.'),
	'bad-link': error('A link is not a whole address that starts with https://.'),
	// Files that contradict one another
	'unknown-programme': error('A file lies in a folder that no programme is called after.'),
	'unknown-part': error('A session of a cohort teaches a part that its course does not have.'),
	'unknown-track': error('A session of a month is for a track that its series does not have.'),
	'duplicate-id': error('Two records have the same id.'),
	// Times
	weekday: error('A date falls on another day of the week than its file states.'),
	'end-before-start': error('A session ends before it starts, or at the same time.'),
	'spring-gap': error('A session begins or ends in the hour that the clocks skip.'),
	overlap: error('Two sessions for the same people meet at the same time.'),
	// Registration
	'registration-dates': error(
		'Registration closes before it opens, or stays open after its last session.',
	),
	'registration-host': error('A registration link leads to a site that site.yaml does not list.'),
	// Addresses
	'reserved-address': error('A page takes an address that the site itself uses.'),
	'address-taken': error('Two pages claim the same address.'),
	'formerly-form': error('An older id is not a whole one.'),
	'formerly-live': error('An older id belongs to a page that is there today.'),
	'formerly-twice': error('Two pages claim the same old address.'),
	'forgotten-form': error('A line of forgotten.yaml is not a whole id.'),
	'forgotten-live': error('A line of forgotten.yaml names something that is still in the content.'),
	// Texts
	'meeting-link': error('A text or a field holds a link that opens a meeting.'),
	'title-label': error('A title repeats what the format of its session says.'),
	'raw-html': error('A text holds HTML.'),
	'mdx-code': error('A text holds code.'),
	'mdx-component': error(
		'A text uses a component that the site does not have, or uses it wrongly.',
	),
	'mdx-syntax': error('Tags or brackets in an .mdx file cannot be read.'),
	'unsafe-link': error(
		'A link does not start with https://, mailto:, tel: or /, or holds a password.',
	),
	'link-host': error('A link in a text leads to a site that site.yaml does not list.'),
	'dead-link': error('A link inside the site leads to no page.'),
	'dead-fragment': error('A link to a heading leads to none.'),
	'link-marks': error('A text looks like a link but is none.'),
	'link-words': error('A link has no words.'),
	'image-missing': error('A picture is not there, or lies on another site.'),
	'image-words': error('A picture has no words for people who cannot see it.'),
	heading: error('A heading does not begin with ##, or leaves a step out.'),
	// Things to look at, since something else was published before
	'likely-rename': warning(
		'A record seems to have another name or id than before, but does not list the old one under formerly.',
	),
	'forgotten-unknown': warning(
		'A line of forgotten.yaml names something that was never published.',
	),
	// Things to look at while they are still to come
	'vague-link': warning('The words of a link do not say where it leads.'),
	'bank-holiday': warning('A session to come is on a bank holiday of England and Wales.'),
	'part-left-out': warning('A cohort to come leaves out a part of its course.'),
	'part-order': warning('A cohort to come teaches the parts in another order.'),
	'no-summary': warning('A session to come does not say what it is about.'),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
