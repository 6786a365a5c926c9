import { expect, test } from 'vitest';
import { editingAddress } from '../../src/page-source.ts';
import { site } from '../../src/schemas/site.ts';

const editor = site.shape.editor.unwrap();

test.each([
	['https://github.com/us/training', 'https://github.com/us/training/edit/main/'],
	['https://github.com/us/training/', 'https://github.com/us/training/edit/main/'],
	['https://gitlab.com/us/training', 'https://gitlab.com/us/training/-/edit/main/'],
	['https://gitlab.example.org/us/it/web', 'https://gitlab.example.org/us/it/web/-/edit/main/'],
])('a file of %s is edited at its own address', (repository, start) => {
	expect(editor.safeParse({ repository, branch: 'main' }).success).toBe(true);
	const address = editingAddress({ repository, branch: 'main' }, 'pages/about.md');
	expect(address.startsWith(start)).toBe(true);
	expect(address.endsWith('/pages/about.md')).toBe(true);
});

test.each(['https://example.org/us/training', 'https://github.com/us', 'us/training'])(
	'%s is no repository that pages can link',
	(repository) => {
		expect(editor.safeParse({ repository, branch: 'main' }).success).toBe(false);
	},
);
