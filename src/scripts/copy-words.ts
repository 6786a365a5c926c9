import { copied, notCopied } from '../words/en/sharing.ts';

/**
 * Copies a text with one button. Without this script, and where the browser refuses, people can select the text
 * themselves: it stands in a read-only field.
 */

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	const field = document.querySelector<HTMLTextAreaElement>(`#${button.dataset.copy}`);
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

function select(field: HTMLTextAreaElement): string {
	field.focus();
	field.select();
	return notCopied;
}
