/** What a check of the content came to: what to say of it, and whether it can be published. */
export interface Verdict {
	readonly words: string;
	readonly isFit: boolean;
}

let contentIsFit: Promise<void> | undefined;

/** Says what a check comes to once it is known, and ends the build there when the content cannot be published. */
export function judge(check: Promise<Verdict>): void {
	contentIsFit = check.then(({ words, isFit }) => {
		console.error(words);
		// Thrown, it would come out again with the stack of a program that has no fault.
		if (!isFit) process.exit(1);
	});
	// Until somebody asks, its fault is nobody's.
	contentIsFit.catch(() => {});
}

/** Waits until a check that is under way has found nothing that keeps the content from being published. */
export async function untilFit(): Promise<void> {
	await contentIsFit;
}
