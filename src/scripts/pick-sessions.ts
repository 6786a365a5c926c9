import * as picking from '../words/en/picking.ts';
import { mergedCalendar } from './merged-calendar.ts';

/**
 * Pick my sessions: people tick sessions, and download one file, mail a list, take a code along or print them. The choice
 * lives in the address, `?pick=<id>,<id>`, so it can be shared and survives a reload, and nothing is stored. Without this
 * script each session links its own file.
 */

start();
// The schedule's script puts other sessions in the page.
document.addEventListener('swap', start);

function start(): void {
	const bar = document.querySelector<HTMLElement>('[data-pick-bar]');
	const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-pick]')];
	if (!bar || boxes.length === 0) return;
	const count = part<HTMLOutputElement>(bar, 'output');
	const download = part<HTMLButtonElement>(bar, 'button');
	const email = part<HTMLAnchorElement>(bar, 'a');
	const code = part<HTMLDetailsElement>(bar, 'details');
	const address = new URL(location.href);
	const wanted = new Set(address.searchParams.get('pick')?.split(',').filter(Boolean));
	const here = new Set(boxes.map(({ value }) => value));
	const missing = [...wanted].filter((id) => !here.has(id)).length;

	// A joint session has a box in each track's column, and all its boxes are one choice.
	const picked = () => [
		...new Map(
			boxes.filter(({ checked }) => checked).map((box) => [box.value, box] as const),
		).values(),
	];
	const say = (sentence: string) => {
		count.value = sentence;
	};
	const show = () => {
		const chosen = picked();
		download.disabled = chosen.length === 0;
		const list = [...chosen.map(nameOf), location.href].join('\r\n');
		email.href = `mailto:?subject=${encodeURIComponent(email.dataset.email ?? '')}&body=${encodeURIComponent(list)}`;
		say(picking.picked(chosen.length));
		if (chosen.length === 0) return;
		drawCode(code).catch(() => {
			code.hidden = true;
		});
	};
	const keep = () => {
		const ids = picked().map(({ value }) => value);
		address.search = ids.length > 0 ? `?pick=${ids.join(',')}` : '';
		history.replaceState(history.state, '', address);
		show();
	};

	for (const box of boxes) {
		box.checked = wanted.has(box.value);
		box.addEventListener('change', () => {
			for (const other of boxes) if (other.value === box.value) other.checked = box.checked;
			keep();
		});
	}
	download.addEventListener('click', () => {
		save(picked()).catch(() => say(bar.dataset.failed ?? ''));
	});
	show();
	bar.toggleAttribute('data-missing', missing > 0);
	if (missing > 0) say(`${count.value} ${picking.missing(missing)}`);
}

/** A telephone still reads this many modules from paper. */
const MODULES_AT_MOST = 85;

/**
 * Draws the page's address, which holds the choice, as a QR code for another device and for paper. The library for it loads
 * once a session is picked.
 *
 * @throws {Error} when it cannot be loaded, or the address is too long to be read
 */
async function drawCode(details: HTMLDetailsElement): Promise<void> {
	const { qrLines } = await import('./qr-lines.ts');
	const { size, lines } = qrLines(location.href);
	if (size > MODULES_AT_MOST) throw new RangeError(location.href);
	// A reader needs four light modules around the dark ones.
	const room = `-3 -3.5 ${size + 8} ${size + 8}`;
	part<SVGElement>(details, 'svg').setAttribute('viewBox', room);
	part<SVGElement>(details, 'path').setAttribute('d', lines);
	details.hidden = false;
}

/** The title and the days of a session, which its box has for screen readers. */
function nameOf(box: HTMLInputElement): string {
	return box.parentElement?.querySelector('.visually-hidden')?.textContent.trim() ?? '';
}

/** Fetches the files of the picked sessions and hands them over as one. */
async function save(boxes: HTMLInputElement[]): Promise<void> {
	const files = await Promise.all(
		boxes.map(async (box) => {
			// The file of each stands beside its box.
			const file = box.closest('.pick')?.querySelector('a')?.href ?? '';
			const response = await fetch(file);
			if (!response.ok) throw new Error(file);
			return response.text();
		}),
	);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([mergedCalendar(files)], { type: 'text/calendar' }));
	link.download = picking.fileName;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function part<E extends Element>(bar: HTMLElement, selector: string): E {
	const found = bar.querySelector<E>(selector);
	if (!found) throw new Error(selector);
	return found;
}
