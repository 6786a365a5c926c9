/** An environment variable has a value that it cannot have. The message says how to mend it, so no stack is shown. */
export class SettingError extends Error {
	override readonly name = 'SettingError';
	override readonly stack = '';
}
