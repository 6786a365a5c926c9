/** A variable of the environment that is set to what it cannot be. The message says what to do: there is no fault in a program. */
export class SettingError extends Error {
	override readonly name = 'SettingError';
	override readonly stack = '';
}
