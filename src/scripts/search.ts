import { type Answer, answerTo, type Engine, engineAt, type FoundPage } from './search/answer.ts';

/**
 * The search page: what is typed is searched for and kept in the address, `?q=`, so that it can be shared and survives a
 * reload; nothing is stored. Nothing of the index is fetched before somebody turns to the field.
 */

/** Enough to choose from; who wants others adds a word. */
const MOST = 20;

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) start(page);

function start(page: HTMLElement): void {
	const form = part<HTMLFormElement>(page, 'form');
	const field = part<HTMLInputElement>(page, 'input');
	const status = part<HTMLOutputElement>(page, 'output');
	const list = part(page, 'ol');
	const nothing = part<HTMLElement>(page, '[data-nothing]');
	const { content } = part<HTMLTemplateElement>(page, 'template');
	let engine: Promise<Engine> | undefined;
	let typing: ReturnType<typeof setTimeout>;
	let turn = 0;

	const load = () => {
		engine ??= engineAt(page.dataset.search ?? '');
		// What failed is fetched anew when it is next wanted.
		engine.catch(() => {
			engine = undefined;
		});
		return engine;
	};
	const look = async () => {
		clearTimeout(typing);
		const mine = ++turn;
		const query = field.value.trim();
		let words = '';
		let isFound = true;
		let pages: FoundPage[] = [];
		history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
		try {
			if (query) {
				const answer = await answerTo(query, await load());
				pages = await Promise.all(answer.results.slice(0, MOST).map((found) => found.data()));
				words = wordsFor(query, answer);
				isFound = pages.length > 0;
			}
		} catch {
			words = status.dataset.failed ?? '';
		}
		// Meanwhile other words may have been typed.
		if (mine !== turn) return;
		status.value = words;
		list.replaceChildren(...pages.map((found) => resultFrom(content, found)));
		nothing.hidden = isFound;
	};

	field.addEventListener('focus', load);
	field.addEventListener('input', () => {
		page.classList.toggle('asked', Boolean(field.value));
		clearTimeout(typing);
		typing = setTimeout(look, 300);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		look();
	});
	field.value = new URLSearchParams(location.search).get('q') ?? '';
	if (field.value) look();
}

/** @example wordsFor('organsing', answer); // => 'No page has “organsing”. 12 results for “organising”.' */
function wordsFor(query: string, { results, missing, words }: Answer): string {
	const number = results.length;
	if (number === 0) return `No results for “${query}”.`;
	const before = missing.length > 0 ? `No page has “${missing.join('” or “')}”. ` : '';
	const after = number > MOST ? ` The first ${MOST} are shown: add a word to see fewer.` : '';
	return `${before}${number} result${number === 1 ? '' : 's'} for “${words}”.${after}`;
}

function resultFrom(template: DocumentFragment, { url, excerpt, meta }: FoundPage): Node {
	const result = template.cloneNode(true) as DocumentFragment;
	const link = part<HTMLAnchorElement>(result, 'a');
	link.href = url;
	link.textContent = meta.title;
	part(result, '.detail').textContent = meta.found ?? '';
	part(result, '.excerpt').append(...excerpt.split(/<\/?mark>/).map(piece));
	return result;
}

/** Of an excerpt, split at its marks, every second piece was searched for. */
function piece(escaped: string, index: number): string | Node {
	const words = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
	if (index % 2 === 0) return words;
	const mark = document.createElement('mark');
	mark.textContent = words;
	return mark;
}

function part<E extends Element>(parent: ParentNode, selector: string): E {
	const found = parent.querySelector<E>(selector);
	if (!found) throw new Error(selector);
	return found;
}
