/** The branches that a host is taken to publish from. Cloudflare Pages names the branch of a build, and not the one that it publishes. */
const PUBLISHED = ['main', 'master'];

/**
 * The address of the preview that a host is building: of a pull request, or of a branch that it does not publish. Undefined
 * for the site itself, and on a machine that is no such host. Hosts tell it in variables of their own.
 *
 * @see https://docs.netlify.com/build/configure-builds/environment-variables/
 * @see https://developers.cloudflare.com/pages/configuration/build-configuration/#environment-variables
 *
 * @example
 * previewAddress({ NETLIFY: 'true', CONTEXT: 'deploy-preview', DEPLOY_PRIME_URL: 'https://deploy-preview-7.example.org' })
 * // => 'https://deploy-preview-7.example.org'
 */
export function previewAddress(
	host: Readonly<Record<string, string | undefined>>,
): string | undefined {
	if (host.NETLIFY === 'true' && host.CONTEXT) {
		return host.CONTEXT === 'production' ? undefined : host.DEPLOY_PRIME_URL || undefined;
	}
	if (host.CF_PAGES === '1' && host.CF_PAGES_BRANCH) {
		return PUBLISHED.includes(host.CF_PAGES_BRANCH) ? undefined : host.CF_PAGES_URL || undefined;
	}
	return undefined;
}
