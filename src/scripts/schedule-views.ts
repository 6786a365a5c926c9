import { shown as shownWords } from '../words/en/schedule.ts';

/**
 * Changes the schedule's choice without a reload: it fetches the page of the choice and puts its content in place. The
 * address, the title and the way back are the same as with plain links. Without this script they are plain links.
 */

const IN_HEAD =
	'title, meta[name="description"], meta[property], link[rel="canonical"], link[type="text/calendar"]';

const choices = document.querySelector<HTMLElement>('[data-views]');
const said = document.querySelector<HTMLOutputElement>('[data-views] output');
const fetched = new Map<string, Promise<string>>();
let shown = location.pathname;

/** The text of the page at a path; empty where it cannot be fetched. */
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
	// The visitor may have made another choice meanwhile.
	if (pathname !== location.pathname) return;
	if (text) swap(new DOMParser().parseFromString(text, 'text/html'));
	else location.reload();
}

function swap(page: Document): void {
	shown = location.pathname;
	for (const old of document.head.querySelectorAll(IN_HEAD)) old.remove();
	document.head.append(...page.head.querySelectorAll(IN_HEAD));
	const isChosen = choices?.contains(document.activeElement);
	const views = page.querySelectorAll('[data-view]');
	document.querySelectorAll('[data-view]').forEach((old, index) => {
		old.replaceWith(views[index] ?? '');
	});
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-nav a')) {
		link.ariaCurrent = link.pathname === shown ? 'page' : null;
	}
	// The link that was followed may have been replaced.
	if (isChosen) choices?.querySelector<HTMLElement>('[aria-current]')?.focus();
	// The scripts for passing time and for picking sessions read the new content.
	document.dispatchEvent(new Event('swap'));
	const { length } = [...document.querySelectorAll('.session')].filter(
		(one) => !one.closest('[hidden]'),
	);
	const title = document.querySelector('h1')?.textContent ?? '';
	if (said) said.value = shownWords(title, length);
}

const linkAt = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('a[href]');

for (const turning of ['pointerover', 'focusin']) {
	choices?.addEventListener(turning, (event) => {
		const link = linkAt(event);
		if (link) pageAt(link.pathname);
	});
}
choices?.addEventListener('click', (event) => {
	const link = linkAt(event);
	// The browser itself opens another tab or window.
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	if (link.href !== location.href) history.pushState(null, '', link.href);
	show();
});
addEventListener('popstate', show);
