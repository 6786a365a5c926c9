/**
 * The schedule's choices without a reload: what a choice shows is fetched from its own page and put in place, and its
 * address, its title and the way back are those of the plain links. Where this script does not run, they are that.
 */

const IN_HEAD =
	'title, meta[name="description"], meta[property], link[rel="canonical"], link[type="text/calendar"]';

const choices = document.querySelectorAll<HTMLAnchorElement>('[data-views] a');
const said = document.querySelector<HTMLOutputElement>('[data-views] output');
const fetched = new Map<string, Promise<string>>();
let shown = location.pathname;

/** The page at a path; nothing where it cannot be had. */
function pageAt(path: string): Promise<string> {
	const page =
		fetched.get(path) ??
		fetch(path).then(
			(response) => (response.ok ? response.text() : ''),
			() => '',
		);
	fetched.set(path, page);
	return page;
}

/** Shows the view that the address names. */
async function show(): Promise<void> {
	const { pathname } = location;
	if (pathname === shown) return;
	const text = await pageAt(pathname);
	// Meanwhile another may have been chosen.
	if (pathname !== location.pathname) return;
	if (text) swap(new DOMParser().parseFromString(text, 'text/html'));
	else location.reload();
}

function swap(page: Document): void {
	shown = location.pathname;
	for (const old of document.head.querySelectorAll(IN_HEAD)) old.remove();
	document.head.append(...page.head.querySelectorAll(IN_HEAD));
	const views = page.querySelectorAll('[data-view]');
	document.querySelectorAll('[data-view]').forEach((old, index) => {
		old.replaceWith(views[index] ?? '');
	});
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-nav a, [data-views] a')) {
		link.ariaCurrent = link.pathname === shown ? 'page' : null;
	}
	// The scripts that move time on and pick sessions look at what is new.
	document.dispatchEvent(new Event('swap'));
	const { length } = document.querySelectorAll('[data-view] .session:not(.past)');
	const title = document.querySelector('h1')?.textContent;
	if (said) said.value = `${title}: ${length || 'no'} session${length === 1 ? '' : 's'}`;
}

for (const link of choices) {
	for (const turning of ['pointerenter', 'focus']) {
		link.addEventListener(turning, () => pageAt(link.pathname));
	}
	link.addEventListener('click', (event) => {
		// Another tab or window is the browser's to open.
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		if (link.href !== location.href) history.pushState(null, '', link.href);
		show();
	});
}
addEventListener('popstate', show);

// A module, with names of its own.
export {};
