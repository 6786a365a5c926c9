import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder and the port that the published settings name. A test serves another folder at another port. */
const FOLDER = '/srv/training/dist';

/** A server of Debian's, with the settings for it that this project publishes. */
export interface ServerProgram {
	readonly name: string;
	/** The Debian package that brings it. */
	readonly package: string;
	/**
	 * Writes its settings below `home`.
	 *
	 * @returns the command that runs it until it is stopped
	 */
	settings(home: string, site: string, port: number): readonly [string, ...string[]];
}

/** The published settings, for another folder and port. */
function published(file: string, site: string, port: number): string {
	return readFileSync(join('.github/servers', file), 'utf8')
		.replaceAll(FOLDER, resolve(site))
		.replace(/listen 80;/, `listen ${port};`)
		.replace(/\*:80>/, `*:${port}>`)
		.replace(/^:80 \{/m, `:${port} {`);
}

const APACHE_MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers'];

export const servers: readonly ServerProgram[] = [
	{
		name: 'nginx',
		package: 'nginx-light',
		settings(home, site, port) {
			writeFileSync(join(home, 'site.conf'), published('nginx.conf', site, port));
			const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
			const whole = `daemon off;\npid ${home}/pid;\nerror_log ${home}/errors;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${folders
				.map((folder) => `${folder}_temp_path ${home}/${folder};\n`)
				.join('')}include ${home}/site.conf;\n}\n`;
			writeFileSync(join(home, 'nginx.conf'), whole);
			return ['/usr/sbin/nginx', '-c', join(home, 'nginx.conf')];
		},
	},
	{
		name: 'Apache',
		package: 'apache2',
		settings(home, site, port) {
			const modules = APACHE_MODULES.map(
				(name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`,
			);
			const own = [
				...['ServerName localhost', `Listen ${port}`, `PidFile ${home}/pid`],
				...[`ErrorLog ${home}/errors`, 'TypesConfig /etc/mime.types', ''],
			];
			const site80 = published('apache.conf', site, port);
			writeFileSync(join(home, 'apache.conf'), modules.join('') + own.join('\n') + site80);
			mkdirSync(join(home, 'logs'), { recursive: true });
			return ['/usr/sbin/apache2', '-d', home, '-f', join(home, 'apache.conf'), '-DFOREGROUND'];
		},
	},
	{
		name: 'Caddy',
		package: 'caddy',
		settings(home, site, port) {
			const options = `{\n\tadmin off\n\tstorage file_system ${home}\n}\n`;
			writeFileSync(join(home, 'Caddyfile'), options + published('Caddyfile', site, port));
			const file = join(home, 'Caddyfile');
			return ['/usr/bin/caddy', 'run', '--config', file, '--adapter', 'caddyfile'];
		},
	},
];
