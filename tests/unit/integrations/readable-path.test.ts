import { expect, test } from 'vitest';
import { checked } from '../../../src/integrations/content-check/checked.ts';
import { refuseUnreadablePath } from '../../../src/integrations/content-check/readable-path.ts';

test.each([
	'/home/sites #2/content',
	'/home/100%/content',
	'/home/what?/content',
	'/home/our "site"/content',
	'/home/star*/content',
	'/home/back\\slash/content',
	'/home/tab\tulator/content',
	'/home/two\nlines/content',
])('%s cannot be built', (path) => {
	const [, , name] = path.split('/');
	expect(() => refuseUnreadablePath('.', path)).toThrow(`Rename the folder ${name}.`);
});

test('blanks, accents and other signs are fine', () => {
	expect(() =>
		refuseUnreadablePath('/home/our sites/für alle (2)+&/it’s [x] {a,b} $1 !@|;~/content'),
	).not.toThrow();
});

test('the check says so before the build', async () => {
	await expect(checked('/tmp/a#b/content')).rejects.toThrow('Rename the folder a#b.');
});
