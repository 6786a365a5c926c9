import sharp from 'sharp';
import { expect, test } from 'vitest';
import { problemsAfter } from './edited.ts';
import { checkOverlay } from './overlay.ts';

test.each([
	['lfs', 'Run git lfs pull, or take the picture out of Git LFS'],
	['empty', 'Save the picture anew as JPEG or PNG'],
	['heic', 'Open it on the telephone or computer that made it and save it as JPEG.'],
	['pdf', 'Link to the document instead'],
	['html', 'Open the picture alone in the browser'],
	['damaged', 'Save the picture anew as JPEG or PNG'],
])('no-picture/%s: %s', async (name, hint) => {
	const { report } = await checkOverlay(`no-picture/${name}`);
	expect(report.problems.map((problem) => problem.hint)).toEqual([expect.stringContaining(hint)]);
});

const shown = ['Nothing.\n', 'Nothing.\n\n![Two spades](./spade.jpg)\n'] as const;
const create = { width: 400, height: 400, channels: 3, background: 'green' } as const;

test('a picture that is cut off is none', async () => {
	const whole = await sharp({ create, limitInputPixels: false }).jpeg().toBuffer();
	const after = (picture: Buffer) =>
		problemsAfter({ 'pages/privacy.md': shown, 'pages/spade.jpg': picture });
	expect(await after(whole)).toEqual([]);
	expect(await after(whole.subarray(0, whole.length / 2))).toMatchObject([
		{ rule: 'no-picture', file: expect.stringContaining('pages/spade.jpg') },
	]);
});

test('a picture that no page shows is not opened', async () => {
	expect(await problemsAfter({ 'pages/spade.jpg': 'nothing' })).toEqual([]);
});
