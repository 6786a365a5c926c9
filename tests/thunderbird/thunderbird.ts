import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { profileSettings } from './preferences.ts';
import { type Program, startProgram } from './program.ts';

/** The clock of Thunderbird's user: neither UTC nor the site's, so that a mix-up shows. */
export const USER_TIME_ZONE = 'America/New_York';

/** The folders of a Thunderbird that has never run. */
export interface Home {
	/** Replaces the user's own home, so that its profiles stay untouched. */
	readonly folder: string;
	readonly profile: string;
}

/** Makes a home with a fresh profile that subscribes to the feed at `url`. */
export async function newHome(
	folder: string,
	{ url, port }: { url: string; port: number },
): Promise<Home> {
	const profile = join(folder, 'profile');
	await mkdir(profile, { recursive: true });
	await writeFile(join(profile, 'user.js'), profileSettings({ url, port }));
	return { folder, profile };
}

/** Starts Thunderbird in that home, on a display. It sees nothing of the environment of this test. */
export function startThunderbird({ folder, profile }: Home, display: string): Program {
	return startProgram('thunderbird', ['--no-remote', '--profile', profile], {
		env: {
			PATH: process.env.PATH,
			HOME: folder,
			TMPDIR: folder,
			DISPLAY: display,
			TZ: USER_TIME_ZONE,
			LANG: 'C.UTF-8',
			// Keeps it off the session bus and the crash reporter.
			DBUS_SESSION_BUS_ADDRESS: 'disabled:',
			NO_AT_BRIDGE: '1',
			MOZ_CRASHREPORTER_DISABLE: '1',
			// Without this it ignores the server of settings that its profile names.
			MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
		},
	});
}
