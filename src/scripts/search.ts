import { answer as answerWords, failed } from '../words/en/search.ts';
import { answerTo, type Engine, engineAt, type FoundPage, inOrder } from './search/answer.ts';

/**
 * The search page. It searches as people type and keeps the words in the address, `?q=`, so that the search can be shared
 * and survives a reload. Nothing is stored. The index is fetched only when somebody turns to the field.
 */

/** Enough to choose from. To see others, people add a word. */
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
		// After a failure the next search fetches it again.
		engine.catch(() => {
			engine = undefined;
		});
		return engine;
	};
	const look = async () => {
		clearTimeout(typing);
		const mine = ++turn;
		const query = field.value.trim();
		let said = '';
		let isFound = true;
		let pages: FoundPage[] = [];
		history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
		try {
			if (query) {
				const today = new Date().toISOString().slice(0, 10);
				const answer = await answerTo(query, await load(), today);
				const best = answer.results.slice(0, MOST);
				const found = await Promise.all(best.map((result) => result.data()));
				pages = inOrder(found, answer.words, today);
				said = answerWords(query, { ...answer, number: answer.results.length }, MOST);
				isFound = pages.length > 0;
			}
		} catch {
			said = failed;
		}
		// The visitor may have typed other words meanwhile.
		if (mine !== turn) return;
		status.value = said;
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

function resultFrom(template: DocumentFragment, { url, excerpt, meta }: FoundPage): Node {
	const result = template.cloneNode(true) as DocumentFragment;
	const link = part<HTMLAnchorElement>(result, 'a');
	link.href = url;
	link.textContent = meta.title;
	part(result, '.detail').textContent = meta.found ?? '';
	part(result, '.excerpt').append(...excerpt.split(/<\/?mark>/).map(piece));
	return result;
}

/** A piece of an excerpt that was split at its marks: every second one is a word that was searched for. */
function piece(escaped: string, index: number): string | Node {
	const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
	if (index % 2 === 0) return text;
	const mark = document.createElement('mark');
	mark.textContent = text;
	return mark;
}

function part<E extends Element>(parent: ParentNode, selector: string): E {
	const found = parent.querySelector<E>(selector);
	if (!found) throw new Error(selector);
	return found;
}
