import { slug as slugOf } from 'github-slugger';
import { stringify } from 'yaml';
import { guide } from '../guide/guide.ts';
import { editorsReadme } from './editors-readme.ts';
import type { SiteAnswers } from './site-questions.ts';
import { dependabot, workflow } from './workflows.ts';

/**
 * The files of a new site's repository, by path: the least content that is valid, and what publishes it.
 *
 * @param name the folder, as it was typed
 */
export function siteFiles(answers: SiteAnswers, name: string): Readonly<Record<string, string>> {
	const isOnGithub = answers.engine !== 'none';
	return {
		'content/site.yaml': siteYaml(answers),
		'content/README.md': guide(),
		// Git keeps no empty folder, and GitHub's page puts a picture only into a folder that is there.
		'content/files/.gitkeep': '',
		'content/images/.gitkeep': '',
		'README.md': editorsReadme(answers, name),
		'.gitignore': GITIGNORE,
		'.gitattributes': GITATTRIBUTES,
		...(isOnGithub && {
			'.github/workflows/publish.yml': workflow('publish', answers),
			'.github/workflows/check.yml': workflow('check', answers),
			'.github/dependabot.yml': dependabot,
		}),
	};
}

const GITIGNORE = `# The built site, and what a build keeps
dist/
dist.new/
dist.before/
.cache/

# This project's programs, where a workflow has fetched them
.engine/

.DS_Store
`;

const GITATTRIBUTES = `# Lines of text end alike on every computer
* text=auto eol=lf

# Handouts and pictures stay as they are, even those that look like text
content/files/** -text
content/images/** -text
`;

function siteYaml(answers: SiteAnswers): string {
	const { name, summary, organisation, url, uidDomain, timeZone, timeZoneName, language, email } =
		answers;
	return `${stringify({ name, summary, organisation, slug: slugFor(name) }, { lineWidth: 0 })}
# The address at which the site is published. GitHub's workflow finds it out by itself.
${stringify({ url })}
# Never change this. Calendars would show every session twice.
${stringify({ uidDomain })}
${stringify({ timeZone, timeZoneName, language }, { lineWidth: 0 })}
${stringify({ contact: { email } })}
# The sites that registration links may lead to, such as [forms.example.org].
registrationHosts: []
`;
}

/** The file name of the calendar of everything: plain letters, digits and hyphens. */
function slugFor(name: string): string {
	const plain = slugOf(name.normalize('NFKD').replace(/[^\p{ASCII}]/gu, ''));
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'training';
}
