/**
 * Keeps a page true at any hour, though nobody rebuilds it: words with a stretch of time are shown within it, sessions
 * that are over turn quiet, and times are given in the visitor's zone too, where that differs.
 */

const { lang: language, dataset } = document.documentElement;
const opened = Date.now();

/** Now or, on a site that is shown as of some day, that day and the time since the page was opened. */
function now(): number {
	return dataset.now ? Date.parse(dataset.now) + Date.now() - opened : Date.now();
}

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
let waiting: ReturnType<typeof setTimeout>;

/** Reads what is on the page; again when a script has put something else there. */
function read(): void {
	for (const element of all('[data-as-of]')) element.hidden = true;
	for (const element of all('[data-wall]')) addYourTime(element);
	show();
}

function show(): void {
	const at = now();
	// When something on the page changes next; a page that is kept open for a day is looked at in any case.
	let next = at + 86_400_000;
	/** Where a stretch of time is open its edge is NaN, and no time is before or after that. */
	const edge = (stated = '') => {
		const instant = Date.parse(stated);
		if (at < instant && instant < next) next = instant;
		return instant;
	};
	for (const element of all('[data-from]')) {
		const [from, until] = [edge(element.dataset.from), edge(element.dataset.until)];
		element.hidden = at < from || until <= at;
	}
	for (const element of all('[data-ends]')) {
		element.classList.toggle('past', edge(element.dataset.ends) <= at);
	}
	clearTimeout(waiting);
	waiting = setTimeout(show, next - at + 50);
}

/** Adds "11am to 1pm your time" where clocks here show another time than the one on the page. */
function addYourTime(element: HTMLElement): void {
	const { starts = '', endsAt = '', wall = '' } = element.dataset;
	const [start, end] = [new Date(starts), new Date(endsAt)];
	// Swedish writes dates and times as the page's own data does.
	const here = start.toLocaleString('sv', { dateStyle: 'short', timeStyle: 'short' });
	if (here === wall || element.firstElementChild) return;
	const time = (at: Date) =>
		at
			.toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit', hour12: true })
			.replace(/:00|\s/g, '');
	const day = start.toLocaleDateString(language, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
	});
	const isOtherDay = here.slice(0, 10) !== wall.slice(0, 10);
	// Apart, so that what is printed for a wall can leave it out.
	const yours = document.createElement('span');
	yours.className = 'your-time';
	yours.textContent = ` (${time(start)} to ${time(end)} your time${isOtherDay ? `, ${day}` : ''})`;
	element.append(yours);
}

read();
document.addEventListener('swap', read);
// Coming back to a page that was kept may be days later.
addEventListener('pageshow', ({ persisted }) => persisted && show());
document.addEventListener('visibilitychange', () => document.hidden || show());
