import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** The pages of one run or one session, by their addresses below the site. Those of events are among them. */
export function sheets(folder: string): string[] {
	return globSync('*/**/index.html', { cwd: folder })
		.filter((file) => readFileSync(join(folder, file), 'utf8').includes('class="sheet-foot"'))
		.map((file) => `${dirname(file)}/`)
		.sort();
}

/** @throws {Error} when the file is not a PDF as Chromium writes it */
export function pagesOf(pdf: Buffer): number {
	const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
	if (!count) throw new Error('No page was found in the PDF.');
	return count;
}

/** The part of an A4 page inside its margins, in pixels: 178 mm × 274 mm. */
export const SHEET = { width: 673, height: 1035 };

/** The height of what the open page prints, without the room that it fills up to the foot. */
export function printedHeight(page: Page): Promise<number> {
	return page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('body { min-height: 0 !important }');
		document.adoptedStyleSheets = [sheet];
		const { height } = document.body.getBoundingClientRect();
		document.adoptedStyleSheets = [];
		return height;
	});
}
