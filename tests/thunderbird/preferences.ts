/** A profile's settings, as the text of its `user.js`. */

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Thunderbird lets nobody choose less than a minute. */
const REFRESH_MINUTES = 1;

/**
 * A subscription as the dialog for a calendar on the network leaves it, kept for reading offline.
 * A static host takes no changes, so that the dialog finds it read-only.
 */
function subscription(url: string): Preferences {
	const calendar = 'calendar.registry.7d3f5a52-0f0e-4c6b-9a53-4f6c1f0c7a11';
	return {
		[`${calendar}.type`]: 'ics',
		[`${calendar}.name`]: 'Learning Thursdays',
		[`${calendar}.uri`]: url,
		[`${calendar}.refreshInterval`]: REFRESH_MINUTES,
		[`${calendar}.cache.enabled`]: true,
		[`${calendar}.readOnly`]: true,
	};
}

/**
 * Sends all that is not for this machine to a proxy that lets nothing through. Thunderbird asks for
 * 127.0.0.1 without a proxy.
 */
function closedProxy(port: number): Preferences {
	const host = '127.0.0.1';
	return {
		'network.proxy.type': 1,
		'network.proxy.http': host,
		'network.proxy.http_port': port,
		'network.proxy.ssl': host,
		'network.proxy.ssl_port': port,
		'network.proxy.socks': host,
		'network.proxy.socks_port': port,
		'network.proxy.socks_remote_dns': true,
		'network.proxy.failover_direct': false,
	};
}

/** Turns off everything that Thunderbird would fetch by itself, or show before it starts. */
const quiet: Preferences = {
	'app.update.enabled': false,
	'browser.region.network.url': '',
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.search.update': false,
	'datareporting.healthreport.uploadEnabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
	'datareporting.usage.uploadEnabled': false,
	'extensions.blocklist.enabled': false,
	'extensions.getAddons.cache.enabled': false,
	'extensions.systemAddon.update.enabled': false,
	'extensions.update.enabled': false,
	'mail.inappnotifications.enabled': false,
	'mail.provider.suppress_dialog_on_startup': true,
	'mail.rights.version': 1,
	'mail.shell.checkDefaultClient': false,
	'mailnews.start_page.enabled': false,
	'mailnews.start_page_override.mstone': 'ignore',
	'media.gmp-manager.updateEnabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'network.dns.disablePrefetch': true,
	'network.manage-offline-status': false,
	'offline.autoDetect': false,
	'security.remote_settings.intermediates.enabled': false,
	'services.settings.server': 'data:,#remote-settings-dummy/v1',
	'toolkit.startup.max_resumed_crashes': -1,
	'toolkit.telemetry.enabled': false,
	'toolkit.telemetry.server': '',
	'toolkit.telemetry.unified': false,
};

/** The settings of a profile that subscribes to the feed at `url` and keeps to itself otherwise. */
export function profileSettings({ url, port }: { url: string; port: number }): string {
	const preferences = { ...quiet, ...closedProxy(port), ...subscription(url) };
	return Object.entries(preferences)
		.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
		.join('');
}
