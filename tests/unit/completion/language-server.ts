import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
	createMessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-jsonrpc/node';

/** A language server as an editor runs it: another process, asked over its input and output. */
export interface LanguageServer {
	/** The suggestions in a file, at the place of the mark `|`. */
	complete(path: string, text: string): Promise<string[]>;
	/** The explanation of the word at the place of the mark. */
	hover(path: string, text: string): Promise<string>;
	end(): void;
}

interface Position {
	readonly line: number;
	readonly character: number;
}

/**
 * Starts a language server.
 *
 * @param program its file, run by Node
 * @param folder the folder that is open in the editor
 * @param options its options at the start
 * @param settings the editor's settings, by section
 */
export async function startServer(
	program: string,
	{
		folder,
		options = {},
		settings = {},
	}: { folder: string; options?: object; settings?: Readonly<Record<string, unknown>> },
): Promise<LanguageServer> {
	const server = spawn(process.execPath, [program, '--stdio'], { cwd: folder });
	const { stdout, stdin } = server;
	const connection = createMessageConnection(
		new StreamMessageReader(stdout),
		new StreamMessageWriter(stdin),
	);
	connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
		items.map(({ section }) => settings[section] ?? null),
	);
	connection.onRequest('client/registerCapability', () => null);
	connection.listen();
	const uri = pathToFileURL(folder).href;
	await connection.sendRequest('initialize', {
		processId: process.pid,
		rootUri: uri,
		workspaceFolders: [{ uri, name: 'site' }],
		initializationOptions: options,
		capabilities: {
			workspace: { configuration: true, workspaceFolders: true },
			textDocument: {
				completion: { completionItem: { documentationFormat: ['markdown'] } },
				hover: { contentFormat: ['markdown'] },
			},
		},
	});
	await connection.sendNotification('initialized', {});

	// A server may keep what it read of a file until its version rises.
	let version = 0;

	async function at<Answer>(request: string, path: string, marked: string): Promise<Answer> {
		const before = marked.slice(0, marked.indexOf('|')).split('\n');
		const position: Position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
		const languageId = path.endsWith('.yaml') ? 'yaml' : path.endsWith('.mdx') ? 'mdx' : 'markdown';
		const document = { uri: pathToFileURL(path).href };
		const text = marked.replace('|', '');
		version += 1;
		await connection.sendNotification('textDocument/didOpen', {
			textDocument: { ...document, languageId, version, text },
		});
		const answer = await connection.sendRequest<Answer>(request, {
			textDocument: document,
			position,
		});
		await connection.sendNotification('textDocument/didClose', { textDocument: document });
		return answer;
	}

	return {
		async complete(path, marked) {
			type Items = { label: string }[];
			const found = await at<Items | { items: Items } | null>(
				'textDocument/completion',
				path,
				marked,
			);
			const items = Array.isArray(found) ? found : (found?.items ?? []);
			return items.map(({ label }) => label);
		},
		async hover(path, marked) {
			type Hover = { contents: { value: string } } | null;
			return (await at<Hover>('textDocument/hover', path, marked))?.contents.value ?? '';
		},
		end() {
			connection.dispose();
			server.kill();
		},
	};
}
