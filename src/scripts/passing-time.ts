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

/** The ends of stretches of time: when something on the page changes. */
const edges: number[] = [];

function instant(stated: string | undefined, otherwise: number): number {
	if (!stated) return otherwise;
	const edge = Date.parse(stated);
	edges.push(edge);
	return edge;
}

const stretches = [...document.querySelectorAll<HTMLElement>('[data-from]')].map((element) => ({
	element,
	from: instant(element.dataset.from, Number.NEGATIVE_INFINITY),
	until: instant(element.dataset.until, Number.POSITIVE_INFINITY),
}));
const sessions = [...document.querySelectorAll<HTMLElement>('[data-ends]')].map((element) => ({
	element,
	ends: instant(element.dataset.ends, Number.POSITIVE_INFINITY),
}));

function show(): void {
	const at = now();
	for (const { element, from, until } of stretches) element.hidden = at < from || until <= at;
	for (const { element, ends } of sessions) element.classList.toggle('past', ends <= at);
	const next = Math.min(...edges.filter((edge) => at < edge));
	// A timer cannot wait longer than 24 days; who keeps a page open for a day sees it moved on within the day.
	if (Number.isFinite(next)) setTimeout(show, Math.min(next - at + 50, 86_400_000));
}

/** Adds "11am to 1pm your time" where clocks here show another time than the one on the page. */
function addYourTime(element: HTMLElement): void {
	const { starts = '', endsAt = '', wall = '' } = element.dataset;
	const [start, end] = [new Date(starts), new Date(endsAt)];
	// Swedish writes dates and times as the page's own data does.
	const here = start.toLocaleString('sv', { dateStyle: 'short', timeStyle: 'short' });
	if (here === wall) return;
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

show();
for (const element of document.querySelectorAll<HTMLElement>('[data-as-of]')) element.hidden = true;
for (const element of document.querySelectorAll<HTMLElement>('[data-wall]')) addYourTime(element);
// Coming back to a page that was kept may be days later.
addEventListener('pageshow', ({ persisted }) => persisted && show());
document.addEventListener('visibilitychange', () => document.hidden || show());
