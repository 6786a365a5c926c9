import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Lighthouse's categories, in the order of its reports. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One run on a page: a grade from 0 to 100 for each category, and the audits that cost points. */
export interface Scores {
	readonly grades: readonly number[];
	readonly faults: readonly string[];
}

interface Report {
	categories: Record<
		string,
		{ score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
	>;
	audits: Record<string, { score: number | null; displayValue?: string } | undefined>;
	runtimeError?: { message: string };
}

/**
 * Opens a page as Lighthouse's phone on its slow line does, in a browser of its own with nothing kept.
 *
 * @throws {Error} if Lighthouse fails
 */
export async function scores(program: string, browser: string, url: string): Promise<Scores> {
	const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
	const options = [
		'--output=json',
		'--quiet',
		'--no-enable-error-reporting',
		`--only-categories=${CATEGORIES.join(',')}`,
		`--chrome-flags=${flags.join(' ')}`,
	];
	const child = spawn(process.execPath, [program, url, ...options], {
		env: { ...process.env, CHROME_PATH: browser },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
	if (!output) throw new Error(`Lighthouse says nothing of ${url}: ${errors.slice(-500)}`);
	const { categories, audits, runtimeError }: Report = JSON.parse(output);
	if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
	const grades = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
	const counted = Object.values(categories).flatMap((category) => category?.auditRefs ?? []);
	const faults = counted
		.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
		.map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim());
	return { grades, faults };
}

/** @example median([100, 98, 99]); // => 99 */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
