import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Edits, problemsAfter } from './edited.ts';

const create = { width: 40, height: 40, channels: 3, background: 'green' } as const;
const pdf = '%PDF-1.4\n%%EOF\n';

/** An archive by its beginning and the names in it, which is all that the check looks at. */
const archive = (...names: string[]) => Buffer.from(`PK\u0003\u0004${names.join(' ')}`, 'latin1');
const openDocument = (type: string) =>
	Buffer.from(`PK\u0003\u0004${' '.repeat(26)}mimetypeapplication/${type}`, 'latin1');
const office = (part: string) => archive('[Content_Types].xml', part);

/** The rule, the file, the message and the hint of each problem. */
async function saidAfter(edits: Edits) {
	const problems = await problemsAfter(edits);
	return problems.map(({ rule, file, message, hint }) => ({
		rule,
		file: file.replace(/^.*?\/(?=files|images|faqs|pages)/, ''),
		said: `${message} ${hint}`,
	}));
}

test('each kind of file passes under its own name, whether anything links to it or not', async () => {
	const picture = (format: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif') =>
		sharp({ create }).toFormat(format).toBuffer();
	expect(
		await saidAfter({
			'files/plan.pdf': pdf,
			'files/2027/plan.docx': office('word/document.xml'),
			'files/plan.xlsx': office('xl/workbook.xml'),
			'files/plan.pptx': office('ppt/presentation.xml'),
			'files/plan.odt': openDocument('vnd.oasis.opendocument.text'),
			'files/plan.ods': openDocument('vnd.oasis.opendocument.spreadsheet'),
			'files/plan.odp': openDocument('vnd.oasis.opendocument.presentation'),
			'files/plan.epub': openDocument('epub+zip'),
			'files/plan.zip': archive('plan.txt'),
			'files/plan.txt': 'Beans, £2.\r\n',
			'files/plan.csv': 'bean,2\n',
			'files/song.mp3': Buffer.from([0xff, 0xfb, 0x90, 0]),
			'files/tagged.mp3': 'ID3',
			'files/plot.mp4': '\0\0\0 ftypisom',
			'files/talk.m4a': '\0\0\0 ftypM4A ',
			'files/poster.png': await picture('png'),
			'images/plot.png': await picture('png'),
			'images/plot.jpg': await picture('jpeg'),
			'images/plot.jpeg': await picture('jpeg'),
			'images/plot.webp': await picture('webp'),
			'images/plot.gif': await picture('gif'),
			'images/plot.avif': await picture('avif'),
			'images/plot.svg':
				'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><a href="#b"><path id="b" d="M0 0"/></a></svg>',
		}),
	).toEqual([]);
});

test.each([
	['files/plan.pdf', office('word/document.xml'), 'Rename it to content/files/plan.docx'],
	['files/plan.docx', pdf, 'Rename it to content/files/plan.pdf'],
	['files/plan.docx', archive('plan.txt'), 'Rename it to content/files/plan.zip'],
	[
		'files/plan.pdf',
		'nothing',
		'is damaged or something else, and not what its name says: .pdf. Save it anew',
	],
	['files/plan.pdf', '', 'This file is empty. Save it anew'],
	['files/plan.pdf', '<html></html>', 'This is a web page, and not what its name says: .pdf.'],
	['files/plan.txt', '<!DOCTYPE html>', 'This is a web page, and not what its name says: .txt.'],
	['files/plan.txt', 'a\0b', 'is damaged or something else'],
	['files/plan.csv', Buffer.from([0x63, 0xe9, 0x2c]), 'is damaged or something else'],
	['files/plan.pdf', 'version https://git-lfs.github.com/spec/v1', 'Run git lfs pull'],
	[
		'files/plan.xlsx',
		archive('[Content_Types].xml', 'xl/', 'vbaProject.bin'),
		'Open it and save it without macros',
	],
	['files/plan.doc', 'x', 'save it as .docx or, better, as .pdf. A file here ends in .pdf, .docx'],
	['files/plan.html', '<p>', 'A web page can run code. Save it as .pdf'],
	[
		'files/plan.exe',
		'MZ',
		'Files that end in .exe are not published in content/files/. Save it in',
	],
	['files/plan', 'x', 'The name of this file has no ending'],
	[
		'files/plot.svg',
		'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
		'Move it to content/images/plot.svg',
	],
	['images/plan.pdf', pdf, 'Move it to content/files/plan.pdf'],
])('file-kind: %s, case %#', async (file, holds, words) => {
	expect(await saidAfter({ [file]: holds })).toEqual([
		{ rule: 'file-kind', file, said: expect.stringContaining(words) },
	]);
});

test('a picture under the name of another kind is named rightly', async () => {
	const jpeg = await sharp({ create }).jpeg().toBuffer();
	expect(await saidAfter({ 'images/plot.png': jpeg })).toMatchObject([
		{ rule: 'file-kind', said: expect.stringContaining('Rename it to content/images/plot.jpg') },
	]);
});

test('a picture that nothing can open is reported, even where no page shows it', async () => {
	expect(await saidAfter({ 'images/plot.png': 'nothing', 'files/poster.jpg': '' })).toMatchObject([
		{ rule: 'no-picture', file: 'files/poster.jpg' },
		{ rule: 'no-picture', file: 'images/plot.png' },
	]);
});

const drawing = (inside: string, before = '') =>
	`${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inside}</svg>`;

test.each([
	['a script', drawing('<script>alert(1)</script>')],
	['a script with a prefix', drawing('<s:script xmlns:s="http://www.w3.org/2000/svg"/>')],
	['an event', drawing('<rect width="1" onload="alert(1)"/>')],
	['code in a link', drawing('<a href="java&#115;cript:alert(1)"><rect/></a>')],
	['code in a link with a blank', drawing('<a xlink:href="java&#10;script:alert(1)"><rect/></a>')],
	['code that an animation sets', drawing('<set attributeName="href" to="javascript:alert(1)"/>')],
	['a page in a drawing', drawing('<foreignObject><p>x</p></foreignObject>')],
	['a drawing in a drawing', drawing('<use href="data:image/svg+xml,x"/>')],
	['another site', drawing('<image href="https://example.net/a.png"/>')],
	['another site without a scheme', drawing('<image href="//example.net/a.png"/>')],
	['entities', drawing('<rect/>', '<!DOCTYPE svg [<!ENTITY a "b">]>')],
	['styles of another site', drawing('<style>@import "https://example.net/a.css"</style>')],
])('a drawing with %s is refused', async (_, text) => {
	const said = await saidAfter({ 'images/plot.svg': text });
	expect(said.filter(({ rule }) => rule !== 'no-picture')).toEqual([
		{
			rule: 'file-kind',
			file: 'images/plot.svg',
			said: expect.stringContaining('Save it as “Plain SVG”'),
		},
	]);
});

test.each([
	['files/Our Plan.PDF', 'Rename it to content/files/our-plan.pdf'],
	['files/Year 1/plan.pdf', 'Rename it to content/files/year-1/plan.pdf'],
	['files/plan.v2.pdf', 'Rename it to content/files/plan-v2.pdf'],
	['files/план.pdf', 'Rename it to content/files/<name>.pdf'],
	[`files/${'a'.repeat(101)}.pdf`, 'is too long for an address: it has 101 characters'],
	['Plan.pdf', 'move it to content/files/plan.pdf and link to it as [its title](/files/plan.pdf)'],
	['file/2027/plan.pdf', 'move it to content/files/2027/plan.pdf'],
	['pages/plan.pdf', 'move it to content/files/plan.pdf'],
])('stray-file: %s', async (file, words) => {
	expect(await saidAfter({ [file]: pdf })).toMatchObject([
		{ rule: 'stray-file', said: expect.stringContaining(words) },
	]);
});

test('a file or a picture that visitors would wait long for is refused', async () => {
	const large = Buffer.alloc(10_000_001);
	large.write(pdf);
	const noise = Buffer.alloc(
		1000 * 700 * 3,
		Buffer.from(Uint8Array.from({ length: 9973 }, (_, i) => (i * i * 7919) >> 3)),
	);
	const picture = await sharp(noise, { raw: { width: 1000, height: 700, channels: 3 } })
		.png({ compressionLevel: 0 })
		.toBuffer();
	expect(
		await saidAfter({
			'files/plan.pdf': large,
			'files/fits.pdf': large.subarray(1),
			'files/fitting.pdf': large.subarray(0, 10_000_000),
			'images/plot.png': picture,
		}),
	).toMatchObject([
		{ file: 'files/fits.pdf', rule: 'file-kind' },
		{
			file: 'files/plan.pdf',
			rule: 'too-large',
			said: expect.stringContaining('The file has 10 MB, and 10 MB is the most.'),
		},
		{
			file: 'images/plot.png',
			rule: 'too-large',
			said: expect.stringMatching(/2\.1 MB, and 2 MB is the most.*1,600 pixels wide/),
		},
	]);
});

const answer = (link: string): Edits => ({
	'files/2027/plan.pdf': pdf,
	'files/sheet.pdf': pdf,
	'images/plot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
	'faqs/gardening/costs.md': [
		'See [how to reach us](/about/#how-to-reach-us).',
		`See [how to reach us](/about/#how-to-reach-us) and ${link}.`,
	],
});

test.each([
	'[the plan](/files/2027/plan.pdf)',
	'![A plot](/images/plot.svg)',
	'[it](/images/plot.svg)',
])('%s leads to a file of the content', async (link) => {
	expect(await saidAfter(answer(link))).toEqual([]);
});

test.each([
	['[the plan](/files/2027/plam.pdf)', 'dead-link', 'Did you mean /files/2027/plan.pdf?'],
	['[the plan](/files/plan.pdf)', 'dead-link', 'Did you mean /files/2027/plan.pdf?'],
	['[the plan](../../files/sheet.pdf)', 'dead-link', 'Did you mean /files/sheet.pdf?'],
	['[the plan](/files/rota.pdf)', 'dead-link', 'There is no file content/files/rota.pdf. Put the'],
	['![A plot](/images/plots.svg)', 'image-missing', 'Did you mean /images/plot.svg?'],
])('%s leads nowhere', async (link, rule, words) => {
	expect(await saidAfter(answer(link))).toMatchObject([
		{ rule, said: expect.stringContaining(words) },
	]);
});
