import { createPackageRule } from './package-rule.ts';

/** git and the like, with everything that only they need. */
export const versionControl = createPackageRule({
  id: 'version-control',
  page: {
    title: 'Version control programs',
    finds:
      'Packages in the section `vcs` or with known names, e.g. git and Mercurial, and everything ' +
      'that only they need or recommend, according to apt, apk and rpm. It counts their files.',
    unless: 'Keep them if the program clones or reads repositories when it runs.',
  },
  confidence: 'likely',
  why: 'They fetch sources while an image is built; a program rarely needs them.',
  rows: [
    {
      subject: 'vcs',
      fate: 'vcs',
      what: 'version control programs',
      fix: [
        '# let the builder fetch the repository, without git in the image:',
        'ADD https://github.com/org/repo.git#v1.0 /src',
        '# or clone in a separate stage:',
        'COPY --from=build /src/dist /app',
      ],
    },
  ],
  uses: /(?:^|[\s;&|(])(?:git|hg|svn) |git\+(?:https|ssh):/,
  change: (_advice, names, isUsed) =>
    isUsed ? ['use ', ...names, ' in a build stage only'] : ['leave out ', ...names],
});
