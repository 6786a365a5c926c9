/** The wall time so many minutes after midnight. @example wallTimeAt(990); // => '16:30' */
export function wallTimeAt(minute: number): string {
	return [Math.floor(minute / 60), minute % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}
