import { type Node, nodesIn } from './read.ts';
import { isInstant, isLink, isMoment, isText, type Rule, rule } from './values.ts';

/**
 * Google's requirements for events, courses and breadcrumbs, and our own beyond them.
 * https://developers.google.com/search/docs/appearance/structured-data/event, …/course-info, …/breadcrumb
 */

const oneOf = (...words: string[]) => {
	const allowed = words.map((word) => `https://schema.org/${word}`);
	return (value: unknown) => allowed.includes(String(value));
};
const isStatus = oneOf('EventScheduled', 'EventRescheduled', 'EventPostponed', 'EventCancelled');
const isMode = oneOf(
	'OnlineEventAttendanceMode',
	'OfflineEventAttendanceMode',
	'MixedEventAttendanceMode',
);
const isAvailability = oneOf('InStock', 'SoldOut', 'PreOrder');
const all = (value: Node | Node[] | undefined): Node[] => (value ? [value].flat() : []);
const isOrdered = (from: unknown, to: unknown) => Date.parse(String(from)) < Date.parse(String(to));

const named = [
	rule('name is missing', ({ name }) => isText(name)),
	rule('url is no address of this site', ({ url }, root) => isLink(url, root)),
];

/** Only what says in full what it is, with a description, has a picture; what is told in short leaves it to its page. */
const pictured = rule('image is no picture of this site', ({ description, image }, root) =>
	description === undefined
		? image === undefined
		: isLink(image, root) && new URL(String(image)).pathname.endsWith('.png'),
);

const event = [
	...named,
	pictured,
	rule('@id is missing', (node, root) => isLink(node['@id'], root)),
	rule('startDate is no day and no time with its offset', ({ startDate }) => isMoment(startDate)),
	// The content need not say when it ends.
	rule(
		'endDate is no day and no time with its offset',
		({ endDate }) => endDate === undefined || isMoment(endDate),
	),
	rule('it ends before it starts', ({ startDate, endDate }) => {
		if (isInstant(startDate) && isInstant(endDate)) return isOrdered(startDate, endDate);
		return endDate === undefined || String(startDate).slice(0, 10) <= String(endDate).slice(0, 10);
	}),
	rule('location is missing', ({ location }) => all(location).length > 0),
	// The content need not say how to attend, and then nothing is claimed.
	rule(
		'eventAttendanceMode is unknown',
		({ eventAttendanceMode: mode }) => mode === undefined || isMode(mode),
	),
	rule('location and eventAttendanceMode disagree', (node) => {
		const kinds = new Set(all(node.location).map((location) => location['@type']));
		if (node.eventAttendanceMode === undefined) return kinds.has('Place');
		const mode = kinds.size > 1 ? 'Mixed' : kinds.has('Place') ? 'Offline' : 'Online';
		return String(node.eventAttendanceMode).includes(`/${mode}Event`);
	}),
	rule('what is cancelled offers nothing', ({ eventStatus, offers }) =>
		String(eventStatus).endsWith('Cancelled') ? offers === undefined : true,
	),
];

const withStatus = [
	...event,
	rule('eventStatus is unknown', ({ eventStatus }) => isStatus(eventStatus)),
	rule('what is rescheduled had another date', ({ eventStatus, previousStartDate, startDate }) =>
		String(eventStatus).endsWith('Rescheduled')
			? isInstant(previousStartDate) && previousStartDate !== startDate
			: previousStartDate === undefined,
	),
];

const offer = [
	rule('price and priceCurrency belong together', ({ price, priceCurrency }) =>
		price === undefined
			? priceCurrency === undefined
			: typeof price === 'number' && price >= 0 && /^[A-Z]{3}$/.test(String(priceCurrency)),
	),
	rule('neither an address to register at nor a category', ({ url, category }) =>
		category === undefined ? isLink(url) : ['Free', 'Paid'].includes(String(category)),
	),
	rule('availability is unknown', ({ category, availability }) =>
		category === undefined ? isAvailability(availability) : availability === undefined,
	),
	...(['validFrom', 'validThrough'] as const).map((name) =>
		rule(`${name} is no time with its offset`, (node) => !(name in node) || isInstant(node[name])),
	),
	rule('registration closes before it opens', ({ validFrom, validThrough }) =>
		validFrom && validThrough ? isOrdered(validFrom, validThrough) : true,
	),
];

const rules: Record<string, readonly Rule[]> = {
	EducationEvent: withStatus,
	Event: withStatus,
	EventSeries: event,
	CourseInstance: [
		...withStatus,
		// The content need not say how to attend.
		rule('courseMode is unknown', ({ courseMode = 'Online' }) =>
			['Online', 'Onsite', 'Blended'].includes(String(courseMode)),
		),
		// The length of a course is not known where an hour is not.
		rule('courseWorkload is no duration', ({ courseWorkload = 'PT1H' }) =>
			/^PT(?=\d)(\d+H)?(\d+M)?$/.test(String(courseWorkload)),
		),
	],
	Course: [
		...named,
		pictured,
		rule('description is missing', ({ description }) => isText(description)),
		rule('provider is missing', ({ provider }) => provider?.['@type'] === 'Organization'),
		rule('offers have no category', ({ offers }) => !offers || isText(offers.category)),
	],
	BreadcrumbList: [
		rule('fewer than two steps', ({ itemListElement }) => all(itemListElement).length >= 2),
		rule('the steps are not numbered in order', ({ itemListElement }) =>
			all(itemListElement).every(({ position }, index) => position === index + 1),
		),
	],
	ListItem: [
		rule('name is missing', ({ name }) => isText(name)),
		rule('item is no address of this site', ({ item }, root) => isLink(item, root)),
	],
	Place: [
		rule('name is missing', ({ name }) => isText(name)),
		rule(
			'address is missing',
			({ address }) =>
				isText(address) || (typeof address === 'object' && address['@type'] === 'PostalAddress'),
		),
	],
	PostalAddress: [
		rule('it names neither street nor town', ({ streetAddress, addressLocality }) =>
			isText(streetAddress ?? addressLocality),
		),
	],
	GeoCoordinates: [
		rule('latitude is none', ({ latitude }) => Math.abs(Number(latitude)) <= 90),
		rule('longitude is none', ({ longitude }) => Math.abs(Number(longitude)) <= 180),
	],
	LocationFeatureSpecification: [
		rule('name is missing', ({ name }) => isText(name)),
		rule('value is neither true nor words', ({ value }) => value === true || isText(value)),
	],
	Person: [
		rule('name is missing', ({ name }) => isText(name)),
		rule('an address of a person is published', ({ email, url }) => !email && !url),
	],
	CreativeWork: [
		rule('name is missing', ({ name }) => isText(name)),
		rule(
			'nothing says how it can be taken in',
			({ accessibilityFeature, accessibilitySummary }) =>
				Boolean(accessibilityFeature) || isText(accessibilitySummary),
		),
	],
	VirtualLocation: named,
	Offer: offer,
	Organization: named,
	WebSite: named,
	LearningResource: [
		rule('name is missing', ({ name }) => isText(name)),
		rule('url is no address', ({ url }) => isLink(url)),
	],
	Audience: [rule('audienceType is missing', ({ audienceType }) => isText(audienceType))],
	Syllabus: [rule('name is missing', ({ name }) => isText(name))],
};

/** Everything that is wrong in what a page describes, the site's address being `root`. */
export function faultsIn(graph: readonly Node[], root: string): string[] {
	return [...nodesIn(graph)].flatMap((node) => {
		const type = node['@type'];
		const where = `${type} ${node['@id'] ?? node.name ?? ''}`;
		if (type === undefined) return faultsInReference(node, root);
		const own = rules[type];
		if (!own) return [`${where}: there is no rule for this type`];
		const empty = Object.entries(node).filter(([, value]) => value === '' || value === null);
		return [
			...own.filter(({ holds }) => !holds(node, root)).map(({ fault }) => `${where}: ${fault}`),
			...empty.map(([name]) => `${where}: ${name} is empty`),
		];
	});
}

/** A thing without a type is a reference: it has an `@id` and nothing else. */
function faultsInReference(node: Node, root: string): string[] {
	return Object.keys(node).length === 1 && isLink(node['@id'], root)
		? []
		: [`${JSON.stringify(node).slice(0, 80)}: neither a type nor a reference`];
}
