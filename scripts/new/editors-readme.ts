import type { SiteAnswers } from './site-questions.ts';

/** The README of a new site's repository, for those who edit it. */
export function editorsReadme(answers: SiteAnswers, name: string): string {
	const { name: title } = answers;
	return `# ${title}

Everything that visitors read is in \`content/\`, in Markdown files with a few fields at the top. \`content/site.yaml\` says who
publishes the site. The [guide](content/README.md) has a recipe for each everyday task and explains each field.

## Begin

Add a programme, such as \`content/programmes/first-aid.md\`:

\`\`\`md
---
kind: course
title: First aid for everybody
summary: What to do until the ambulance comes.
registration: email
parts:
  - id: resuscitation
    title: Resuscitation
---

Write here what people learn, and for whom it is.
\`\`\`

Then give it a run, such as \`content/cohorts/first-aid/2027-spring.md\`:

\`\`\`md
---
title: Spring 2027
starts: "18:00"
ends: "20:00"
place: Online (Zoom)
sessions:
  - part: resuscitation
    date: 2027-03-03
---
\`\`\`

## Look at it

In a clone of the project that makes the site, beside this folder:

\`\`\`sh
npm start -- ${quoted(name)}          # check, build and show it
npm run dev -- ${quoted(name)}        # show it, and follow each save
npm run check -- ${quoted(name)}      # list every mistake, with its line and what to type instead
npm run guide -- ${quoted(name)}        # write the guide of that version into content/README.md
\`\`\`
${published(answers)}
## Change it

Git's history is the change log: commit a new date, and calendars, pages and the list of changes follow. To withdraw a session, give it
\`status: cancelled\` and a \`note\`. To undo something that is published, use \`git revert\`; never rewrite published commits.
`;
}

const quoted = (name: string) => (/[^\w./-]/.test(name) ? `"${name}"` : name);

function published({ engine, url }: SiteAnswers): string {
	if (engine === 'none') {
		return `
## Publish it

\`npm run build\` with this folder behind it writes the site to \`dist/\`: plain files for any host. Build once a day too, so that
lists of what is to come stay full.
`;
	}
	return `
## Publish it

1. Make an empty repository on GitHub, and push this one to it: \`git remote add origin …\`, \`git push -u origin main\`.
2. In its settings choose Pages, then “GitHub Actions” as the source. For an address of your own, such as ${url}, fill in
   “Custom domain” there too.
3. Actions → Publish → Run workflow. From then on each commit to \`main\` is live some minutes later, and a mistake leaves the last
   good site as it is. The red cross beside the commit leads to what is wrong.

A pull request shows what it changes for visitors, in words, before it is merged. New versions of the project come as pull requests of
Dependabot: read what it says, and merge.

The site is built every day, so that lists of what is to come stay full. GitHub switches that off after 60 days without a commit, and
writes to you: Actions → Publish → Enable workflow.
`;
}
