import { describe, expect, test } from 'vitest';
import {
	endingOf,
	fileTypes,
	isFileEnding,
	mediaType,
	publishedFolders,
} from '../../../src/domain/file-types.ts';

test.each([
	['/files/sheet.pdf', 'pdf'],
	['/files/minutes.2021.docx', 'docx'],
	['/files.old/sheet', ''],
	['sheet', ''],
	['sheet.', ''],
	['/files/SHEET.PDF', 'PDF'],
])('the ending of %s is "%s"', (path, ending) => {
	expect(endingOf(path)).toBe(ending);
});

describe('a kind of file', () => {
	test('is published if it may lie in one of the folders', () => {
		expect(['pdf', 'svg', 'png', 'mp4'].map(isFileEnding)).toEqual([true, true, true, true]);
		expect(['html', 'js', 'exe', 'PDF', '', 'toString'].filter(isFileEnding)).toEqual([]);
	});

	test.each([
		['files', 'pdf', 'application/pdf'],
		['files', 'csv', 'text/csv; charset=utf-8'],
		['files', 'png', 'image/png'],
		['images', 'svg', 'image/svg+xml'],
		// A picture of this kind can run code where it is opened by itself.
		['files', 'svg', undefined],
		['images', 'pdf', undefined],
		['images', 'toString', undefined],
	] as const)('in %s/ that ends in .%s has the media type %s', (folder, ending, type) => {
		expect(mediaType(folder, ending)).toBe(type);
	});

	test('that can run code is in no folder', () => {
		const types = publishedFolders.flatMap((folder) => Object.values<string>(fileTypes[folder]));
		expect(types.filter((type) => /html|javascript/.test(type))).toEqual([]);
	});
});
