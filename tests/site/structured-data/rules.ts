import { type Node, nodesIn } from './read.ts';
import { isInstant, isLink, isText, type Rule, rule } from './values.ts';

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
		: isLink(image, root) && String(image).endsWith('.png'),
);

const event = [
	...named,
	pictured,
	rule('@id is missing', (node, root) => isLink(node['@id'], root)),
	rule('startDate is no time with its offset', ({ startDate }) => isInstant(startDate)),
	rule('endDate is no time with its offset', ({ endDate }) => isInstant(endDate)),
	rule('it ends before it starts', ({ startDate, endDate }) => isOrdered(startDate, endDate)),
	rule('location is missing', ({ location }) => all(location).length > 0),
	rule('eventAttendanceMode is unknown', (node) => isMode(node.eventAttendanceMode)),
	rule('location and eventAttendanceMode disagree', (node) => {
		const kinds = new Set(all(node.location).map((location) => location['@type']));
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
	EventSeries: event,
	CourseInstance: [
		...withStatus,
		rule('courseMode is unknown', ({ courseMode }) =>
			['Online', 'Onsite', 'Blended'].includes(String(courseMode)),
		),
		rule('courseWorkload is no duration', ({ courseWorkload }) =>
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
		rule('address is missing', ({ address }) => isText(address)),
	],
	VirtualLocation: named,
	Offer: offer,
	Organization: named,
	WebSite: named,
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
