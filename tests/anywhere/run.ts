import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { build } from '../../scripts/build.ts';
import { onDemand } from '../../scripts/on-demand.ts';
import { run } from '../../scripts/run.mjs';
import { differences, siteIn } from './site.ts';

/**
 * `npm run test:anywhere` builds the made-up site as other machines do: in fresh copies of this project without git, begun
 * on each Node from 20, in folders with odd names, by a user without rights or a home, and through links. Each has to end
 * in the same site. It exits with 1 if one does not.
 */

/** A user that owns nothing. Only the administrator can become it. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

const home = mkdtempSync(join(tmpdir(), 'anywhere-'));
const usual = join(home, 'usual');
const settings = { SITE_NOW: '2027-03-03T12:00:00Z', HISTORY: 'none' };

/** A way to build the site, in a folder of its own. */
interface Way {
	readonly name: string;
	/** Makes what the way needs, and says where the site will be. */
	readonly made: (folder: string) => Promise<Command>;
}

interface Command {
	readonly cwd: string;
	readonly typed?: readonly string[];
	readonly env?: NodeJS.ProcessEnv;
	readonly user?: typeof NOBODY;
	readonly umask?: number;
	readonly site: string;
}

const ways: readonly Way[] = [
	{
		name: 'begun on Node 20, in a folder with blanks, brackets and letters of other scripts',
		made: async (folder) => {
			const cwd = join(folder, "it's [our] школа 日本 & {co}");
			copyProject(cwd);
			return { cwd, env: await onNode('20'), site: join(cwd, 'dist') };
		},
	},
	{
		name: 'begun on Node 22, by a user without rights or a home',
		made: async (folder) => {
			const cwd = join(folder, 'project');
			copyProject(cwd);
			const env = { ...(await onNode('22')), HOME: join(folder, 'nowhere') };
			if (NOBODY.uid) execFileSync('chown', ['-R', '-h', `${NOBODY.uid}:${NOBODY.gid}`, cwd]);
			return { cwd, env, user: NOBODY, site: join(cwd, 'dist') };
		},
	},
	{
		name: 'begun on Node 24, with files that nobody else may read',
		made: async (folder) => {
			const cwd = join(folder, 'project');
			copyProject(cwd);
			return { cwd, env: await onNode('24'), umask: 0o077, site: join(cwd, 'dist') };
		},
	},
	{
		name: 'another site, whose folder and content are links',
		made: async (folder) => {
			const site = join(folder, 'far/away/site');
			mkdirSync(site, { recursive: true });
			cpSync('tests/fixtures/content', join(folder, 'content'), { recursive: true });
			symlinkSync(join(folder, 'content'), join(site, 'content'), 'junction');
			symlinkSync(site, join(folder, 'link'), 'junction');
			return { cwd: resolve('.'), typed: [join(folder, 'link')], site: join(site, 'dist') };
		},
	},
];

/** Copies the files of this project as a download of them has them: without git, and with nothing installed. */
function copyProject(folder: string): void {
	const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
	const paths = execFileSync('git', list, { encoding: 'utf8' }).split('\0').filter(Boolean);
	for (const path of paths) cpSync(path, join(folder, path));
	rmSync(join(folder, 'content'), { recursive: true });
	cpSync('tests/fixtures/content', join(folder, 'content'), { recursive: true });
}

/** An environment in which commands begin on another Node than this project's. */
async function onNode(major: string): Promise<NodeJS.ProcessEnv> {
	const name = `node-${process.platform}-${process.arch}`;
	const folder = join(await onDemand('node', major, [name]), name, 'bin');
	const others = (process.env.PATH ?? '').split(delimiter).filter((each) => !isOurs(each));
	return { PATH: [folder, ...others].join(delimiter) };
}

const isOurs = (folder: string) => folder.startsWith(resolve('node_modules'));

/** Builds in one way. @returns what is wrong with the site, in a sentence; undefined if it is the usual one */
async function faultOf({ made }: Way, folder: string): Promise<string | undefined> {
	mkdirSync(folder, { recursive: true });
	const { cwd, typed = [], env, user, umask, site } = await made(folder);
	let said = '';
	const before = process.umask(umask ?? process.umask());
	const command = ['run', 'build', ...(typed.length > 0 ? ['--', ...typed] : [])];
	const place = { cwd, env: { ...environment(), ...settings, ...env }, ...user };
	const code = await run(
		'npm',
		command,
		{ ...place, stdio: ['ignore', 'pipe', 'pipe'] },
		(text) => {
			said += text;
		},
	);
	process.umask(before);
	if (code !== 0) return `The build ended with ${code}:\n${said}`;
	const others = differences(siteIn(usual), siteIn(site));
	return others.length > 0 ? `These files differ: ${others.slice(0, 10).join(', ')}` : undefined;
}

/** This process's environment without what npm and the commands of this project have set for themselves. */
function environment(): NodeJS.ProcessEnv {
	const own = /^(npm_|INIT_CWD$|NODE_COMPILE_CACHE$)/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

try {
	// The user without rights has to find its folder.
	chmodSync(home, 0o755);
	const fixture = { CONTENT_DIR: 'tests/fixtures/content', CACHE_DIR: join(home, 'cache') };
	const code = await build({ ...settings, ...fixture, OUT_DIR: usual }, join(home, 'usual.log'));
	if (code !== 0) throw new Error('The site could not be built in the usual way.');
	for (const [index, way] of ways.entries()) {
		const folder = join(home, String(index));
		const fault = await faultOf(way, folder);
		if (fault) process.exitCode = 1;
		console.log(`${way.name}: ${fault ?? 'the same site.'}`);
		rmSync(folder, { recursive: true, force: true });
	}
} finally {
	rmSync(home, { recursive: true, force: true });
}
