/*
 * Writes what a pull request changes for visitors into one comment on it: a new one the first time, the same one from then
 * on. The workflow `check` runs this file by itself, without any package.
 */

/** It tells this project's comment from others. GitHub does not show it. */
const MARK = '<!-- what changes for visitors -->';

/** GitHub takes at most 65,536 characters. */
const LONGEST = 60_000;

interface Comment {
	readonly id: number;
	readonly body?: string | null;
}

interface Settings {
	/** The address of GitHub's API. */
	readonly api: string;
	/** `owner/name` */
	readonly repository: string;
	/** The number of the pull request. */
	readonly number: string;
	readonly token: string;
	/** The words, in Markdown. */
	readonly words: string;
	/** The address of the built site, if it was built. */
	readonly site: string;
}

/**
 * Writes the comment and says what it did. A token that may not write is no failure, since the words stand in the summary too.
 *
 * @throws {Error} when GitHub refuses for another reason
 */
export async function comment(settings: Settings): Promise<string> {
	const { api, repository, number } = settings;
	const issue = `${api}/repos/${repository}/issues`;
	const known = await commentOf(settings, `${issue}/${number}/comments`);
	const [method, address] = known
		? (['PATCH', `${issue}/comments/${known.id}`] as const)
		: (['POST', `${issue}/${number}/comments`] as const);
	const { status } = await ask(settings, address, method, { body: bodyOf(settings) });
	if (status === 403) return 'No comment may be written here. The words stand in the summary.';
	if (status >= 300) throw new Error(`GitHub answers ${status} to a comment.`);
	return known ? 'The comment is up to date.' : 'The comment is written.';
}

/** The comment that an earlier run wrote, on any page of the list. */
async function commentOf(settings: Settings, list: string): Promise<Comment | undefined> {
	for (let page = 1; ; page += 1) {
		const answer = await ask(settings, `${list}?per_page=100&page=${page}`, 'GET');
		if (!answer.ok) throw new Error(`GitHub answers ${answer.status} to a list of comments.`);
		const comments = (await answer.json()) as Comment[];
		const found = comments.find(({ body }) => body?.startsWith(MARK));
		if (found || comments.length < 100) return found;
	}
}

function bodyOf({ words, site }: Settings): string {
	const cut = words.length > LONGEST;
	const said = cut
		? `${words.slice(0, LONGEST)}\n\nThe rest stands in the summary of the check.`
		: words;
	const link = site ? `\n\n[The built site](${site}), to unpack and look at.` : '';
	return `${MARK}\n${said.trim()}${link}\n`;
}

function ask(
	{ token }: Settings,
	address: string,
	method: string,
	body?: object,
): Promise<Response> {
	return fetch(address, {
		method,
		headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
		...(body && { body: JSON.stringify(body) }),
	});
}

if (import.meta.main) {
	const { env } = process;
	try {
		const said = await comment({
			api: env.GITHUB_API_URL ?? 'https://api.github.com',
			repository: env.GITHUB_REPOSITORY ?? '',
			number: env.NUMBER ?? '',
			token: env.GITHUB_TOKEN ?? '',
			words: env.WORDS ?? '',
			site: env.SITE ?? '',
		});
		console.log(said);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
