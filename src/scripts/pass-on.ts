import { copied, notCopied } from '../words/en/sharing.ts';

/**
 * Ways to pass a page on: buttons copy a text or an address, and one prints the page. Without this script, and where the
 * browser refuses, people can select the text themselves: each stands in a read-only field.
 */

for (const button of document.querySelectorAll('[data-print]')) {
	button.addEventListener('click', () => print());
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
		`#${button.dataset.copy}`,
	);
	const said = button.parentElement?.querySelector('output');
	if (!field || !said) continue;
	button.hidden = false;
	button.addEventListener('click', async () => {
		// Emptied first, so that a second copy is announced as well.
		said.value = '';
		said.value = (await isCopied(field.value)) ? copied : select(field);
	});
}

/** Older browsers, and pages that came without https, have no clipboard. */
function isCopied(text: string): Promise<boolean> {
	const refused = () => false;
	return navigator.clipboard?.writeText(text).then(() => true, refused) ?? Promise.resolve(false);
}

function select(field: HTMLInputElement | HTMLTextAreaElement): string {
	field.focus();
	field.select();
	return notCopied;
}
