/** Words that say that nobody knows yet. */
export function isUnknown(raw: string): boolean {
	const plain = raw.replace(/[^\p{L}\d?]+/gu, ' ').trim();
	return /^(?:t ?b ?[acd]|(?:time |date )?(?:to be|not yet) \w+|unknown|none|later|soon|postponed|\?+)$/i.test(
		plain,
	);
}
