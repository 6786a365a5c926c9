/** An event as Thunderbird's store holds it. */
export interface StoredEvent {
	readonly uid: string;
	readonly title: string;
	/** An instant, `2020-10-08T15:00:00Z`. A time that is not in UTC ends in its zone instead. */
	readonly start: string;
	readonly end: string;
	readonly status: string;
	readonly sequence: string;
	readonly place: string;
}

/** Describes how a store differs from the expected one; empty if it holds exactly those events, each once. */
export function differences(
	stored: readonly StoredEvent[],
	expected: readonly StoredEvent[],
): string[] {
	const uids = new Set(expected.map(({ uid }) => uid));
	return [
		...expected.flatMap((event) => differencesOf(event, stored)),
		...stored
			.filter(({ uid }) => !uids.has(uid))
			.map(({ uid, title }) => `${uid} should not be there: ${title}`),
	];
}

function differencesOf(expected: StoredEvent, stored: readonly StoredEvent[]): string[] {
	const { uid } = expected;
	const [found, ...duplicates] = stored.filter((event) => event.uid === uid);
	if (!found) return [`${uid} is missing.`];
	if (duplicates.length > 0) return [`${uid} is there ${duplicates.length + 1} times.`];
	const properties = ['title', 'start', 'end', 'status', 'sequence', 'place'] as const;
	return properties
		.filter((property) => found[property] !== expected[property])
		.map((property) => `${uid}: ${property} is ${found[property]}, not ${expected[property]}`);
}
