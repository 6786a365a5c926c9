/** A rule of the checker. */
interface Rule {
	readonly severity: 'error' | 'warning';
	/** The mistake that the rule finds, in a sentence for editors. */
	readonly finds: string;
}

const error = (finds: string) => ({ severity: 'error', finds }) as const;
const warning = (finds: string) => ({ severity: 'warning', finds }) as const;

/** All rules of the checker by id, which is printed with each problem. Errors never depend on the day. */
export const rules = {
	// Files
	'unreadable-file': error('A file cannot be opened, or is not a text.'),
	'too-large': error(
		'A file is too large for visitors to load, or a line is longer than anybody would write.',
	),
	'lost-character': error('A character was lost when the file was saved, or nobody can see it.'),
	'stray-file': error(
		'A file is where no page is made of it, or its name does not fit an address.',
	),
	'file-kind': error(
		'A handout or a picture is of a kind that is not published, or is not what its name says.',
	),
	'missing-site': error('site.yaml is missing.'),
	'front-matter': error('The fields are not at the top, between two lines of ---.'),
	'two-versions': error(
		'Marks of a git merge stand in a file, with two versions of the same lines.',
	),
	// Fields
	yaml: error('A line of the fields cannot be read as name: text.'),
	'lost-text': error('A # that was not meant as a comment cuts off a text.'),
	'duplicate-field': error('A field is there twice.'),
	'missing-field': error('A field that is needed is missing.'),
	'unknown-field': error('The site does not know a field, or does not know it in this place.'),
	'empty-field': error('A field is empty.'),
	'wrong-type': error(
		'A field should be a text, a number, a list or a group, and is something else.',
	),
	'wrong-value': error('A field has a value that it cannot have.'),
	'low-contrast': error('Many people could not read a colour of the brand.'),
	'needs-quotes': error('A text looks like a date or a number and has no quotes.'),
	'bad-date': error('A date does not exist, or is not typed as year-month-day.'),
	'bad-time': error('A time is not on the 24-hour clock.'),
	'bad-id': error('An id does not fit into an address.'),
	'bad-link': error('A link is not a whole address that starts with https://.'),
	// Links between files
	'unknown-programme': error(
		'A file is in the folder of a programme that does not exist, or that cannot have it.',
	),
	'unknown-part': error('A session of a cohort is on a part that its course does not have.'),
	'unknown-track': error(
		'A session of a month is for a track that its series does not have, or for none where it has some.',
	),
	placeholder: error('Words for “not known yet” stand in the place of a place or a person.'),
	'attendance-place': error('The way to attend and the place contradict each other.'),
	'unknown-venue': error('A file names a venue that does not exist.'),
	'duplicate-id': error('Two things have the same id.'),
	// Times
	weekday: error('A date is on another day of the week than its file states.'),
	'end-before-start': error('A session does not end after it starts.'),
	'unclear-times': error('A session has an end without a start, or hours though it takes all day.'),
	'spring-gap': error('A session begins or ends in the hour that the clocks skip in spring.'),
	'zone-name': error('A time zone has no name, or the name of a time no zone.'),
	overlap: error('Two sessions for the same people are at the same time.'),
	// Registration
	'registration-dates': error(
		'Registration closes before it opens, or opens or closes too late for its sessions.',
	),
	'unsaid-registration': error('Nothing says how to register for a cohort, a month or an event.'),
	'registration-ways': error('Registration is stated by telephone and in another way too.'),
	'registration-host': error('A registration link leads to a site that site.yaml does not list.'),
	// Addresses
	'reserved-address': error('A page claims an address that the site itself uses.'),
	'address-taken': error('Two pages or calendars claim the same address.'),
	'formerly-form': error('An older id is not a whole id.'),
	'formerly-live': error('An older id is still in use.'),
	'formerly-twice': error('Two things claim the same older id.'),
	'same-identity': error('Two sessions go back to the same oldest id.'),
	'lost-identity': error('The oldest id of a session, by which calendars know it, is not stated.'),
	'forgotten-form': error('An entry of forgotten.yaml is not a whole id.'),
	'forgotten-live': error('Something in forgotten.yaml is still in the content.'),
	// Texts
	'meeting-link': error('A link, or a number with its passcode, opens a meeting.'),
	'title-label': error('A title repeats the format of its session.'),
	'raw-html': error('There is HTML in a text.'),
	'mdx-code': error('There is code in a text.'),
	'mdx-component': error('A component does not exist, or is used in the wrong way.'),
	'mdx-syntax': error('A tag or a bracket in an .mdx file cannot be read.'),
	'unsafe-link': error(
		'A link holds a password, or does not start with https://, mailto:, tel: or /.',
	),
	'link-host': error('A link in a text leads to a site that site.yaml does not list.'),
	'dead-link': error('A link leads nowhere.'),
	'one-address': error('A handout has two addresses, or none.'),
	'dead-fragment': error('A link leads to a heading that does not exist.'),
	'link-marks': error('Something looks like a link but is not one.'),
	'link-words': error('A link has no words.'),
	'image-missing': error('A picture does not exist, or comes from another site.'),
	'no-picture': error('A file has the name of a picture and is none.'),
	'image-words': error('No words say what a picture shows.'),
	heading: error('A heading does not begin with ##, or skips a step.'),
	'task-list': error('A list has boxes to tick.'),
	// Warnings about things that were published before
	'likely-rename': warning(
		'Something seems to have a new name or id, and its old id is not under formerly.',
	),
	'formerly-unknown': warning('An older id was never published and looks like one that was.'),
	'forgotten-unknown': warning('Something in forgotten.yaml was never published.'),
	'other-domain': warning('Sessions were published with another uidDomain.'),
	'commit-ahead': warning('A commit is dated later than today.'),
	// Warnings about names
	'windows-name': warning('A name is one that no file or folder can have on Windows.'),
	// Warnings about texts, and about sessions to come
	'shown-marks': warning('Marks in a text do nothing, so that visitors see them as they are.'),
	'plain-text': warning(
		'An entity or a mark of Markdown stands in a field, where visitors see it as it is.',
	),
	'season-name': warning(
		'The sessions of one file of a series are in three months or more, and it has no name.',
	),
	'early-hour': warning('A session to come starts in the small hours.'),
	'cut-text': warning('A # with a space on both sides ends a text before its line does.'),
	'same-order': warning('Two questions of a programme, or two pages, have the same order.'),
	'unused-registration': warning(
		'A cohort, a month or an event states a registration, and so does each of its sessions.',
	),
	'vague-link': warning('The words of a link do not say where it leads.'),
	'bank-holiday': warning(
		'A coming session is on a bank holiday of the nation that site.yaml states.',
	),
	'part-left-out': warning('A coming cohort leaves out a part of its course.'),
	'part-order': warning('A coming cohort teaches the parts in another order than its course.'),
	'opens-late': warning('Registration for a month opens after a coming session of it.'),
	'no-place': warning('A coming session has no place.'),
	'unclear-attendance': warning(
		'Nobody can tell whether people come to a coming session or join it online.',
	),
	'no-summary': warning('A coming session has no summary.'),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
