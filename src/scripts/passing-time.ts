/**
 * Keeps a page true at any hour, though nobody rebuilds it. Content with a stretch of time is shown within it, sessions
 * that are over turn quiet, and times are given in the visitor's zone too where that differs.
 */

const { lang: language, dataset } = document.documentElement;
const opened = Date.now();
const DAY = 86_400_000;

/** The time now. On a site that is shown as of some day, that day and the time since the page was opened. */
function now(): number {
	return dataset.now ? Date.parse(dataset.now) + Date.now() - opened : Date.now();
}

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
let waiting: ReturnType<typeof setTimeout>;

/** Reads the page, and again when a script has put other content there. */
function read(): void {
	for (const element of all('[data-wall]')) addYourTime(element);
	show();
}

function show(): void {
	const at = now();
	// The next moment at which something on the page changes, and a day from now at the latest.
	let next = at + DAY;
	/** The edge of a stretch of time. An open edge is NaN, and no time is before or after that. */
	const edge = (stated = '') => {
		const instant = Date.parse(stated);
		if (at < instant && instant < next) next = instant;
		return instant;
	};
	for (const element of all('[data-from]')) {
		const [from, until] = [edge(element.dataset.from), edge(element.dataset.until)];
		element.hidden = at < from || until <= at;
	}
	for (const element of all('[data-days]:not([hidden])')) {
		sayDays(element, at);
		// So the number is at most a minute late after midnight.
		next = Math.min(next, at + 60_000);
	}
	for (const element of all('[data-ends]')) {
		element.classList.toggle('past', edge(element.dataset.ends) <= at);
	}
	clearTimeout(waiting);
	waiting = setTimeout(show, next - at + 50);
}

/** Says how many days are left to a date: "Starts in 9 days", "Last day to register". */
function sayDays(element: HTMLElement, at: number): void {
	const { to = '', zone, days = '', lastDay = '' } = element.dataset;
	try {
		const today = new Date(at).toLocaleDateString('sv', { timeZone: zone });
		const left = (Date.parse(to) - Date.parse(today)) / DAY;
		element.textContent = left > 1 ? days.replace('{days}', `${left}`) : lastDay;
	} catch {
		// An old browser may not know the zone.
		element.hidden = true;
	}
}

/** Adds "11am to 1pm your time" where clocks here show another time than the one on the page. */
function addYourTime(element: HTMLElement): void {
	const { starts = '', endsAt = '', wall = '', yourStart } = element.dataset;
	const [start, end] = [new Date(starts), new Date(endsAt)];
	// The Swedish format of dates and times is that of the page's own data.
	const here = start.toLocaleString('sv', { dateStyle: 'short', timeStyle: 'short' });
	// The page says its own time and, where that differs, the site's.
	if (wall.includes(here) || element.firstElementChild) return;
	const time = (at: Date) =>
		at
			.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit', hour12: true })
			.replace(/:00|\s/g, '');
	const day = (at: Date) =>
		at.toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' });
	const isOtherDay = here.slice(0, 10) !== wall.slice(0, 10);
	// A night ends on the next day, and that goes without saying. Whatever lasts longer needs its days.
	const isLong = +end - +start >= DAY;
	const said = (at: Date) => (isLong ? `${day(at)}, ${time(at)}` : time(at));
	// It has an element of its own, so that print can leave it out.
	const yours = document.createElement('span');
	yours.className = 'your-time';
	const words = (yourStart ?? dataset.yourTime)
		?.replace('{start}', said(start))
		.replace('{end}', said(end));
	yours.textContent = ` (${words}${isOtherDay && !isLong ? `, ${day(start)}` : ''})`;
	element.append(yours);
}

read();
document.addEventListener('swap', read);
// A visitor may come back to a page that the browser kept days later.
addEventListener('pageshow', show);
document.addEventListener('visibilitychange', show);
