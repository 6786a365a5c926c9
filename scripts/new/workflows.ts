import type { SiteAnswers } from './site-questions.ts';

/** The workflows of a new site. Each calls the one of the same name in this project, at a version. */
const callers = {
	publish: {
		about: `# Checks the content, builds the site and publishes it on GitHub Pages: on each change of main, every day, and by hand.
# Once, in the repository's settings: Pages → Build and deployment → Source → GitHub Actions.
# GitHub switches the daily run off after 60 days without a commit, and writes to you. Actions → Publish → Enable workflow.
name: Publish

on:
  push:
    branches: [main]
  schedule:
    # Lists of what is to come stay full. The minute is a quiet one.
    - cron: '23 3 * * *'
  workflow_dispatch:
`,
		rights: ['contents: read', 'pages: write', 'id-token: write'],
	},
	check: {
		about: `# Checks each pull request: mistakes beside their lines, and in words what it changes for visitors.
name: Check

on: pull_request
`,
		rights: ['contents: read', 'pull-requests: write'],
	},
} as const;

/** The text of a workflow that calls this project's own. */
export function workflow(
	name: keyof typeof callers,
	{ engine, engineVersion }: SiteAnswers,
): string {
	const { about, rights } = callers[name];
	return `${about}
permissions: {}

jobs:
  ${name}:
    permissions:
${rights.map((right) => `      ${right}\n`).join('')}    uses: ${engine}/.github/workflows/${name}.yml@${engineVersion}
`;
}

/** Dependabot proposes new versions of this project in a pull request. */
export const dependabot = `version: 2
updates:
  - package-ecosystem: github-actions
    directory: /
    schedule:
      interval: weekly
`;
