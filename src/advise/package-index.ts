import { createLeftoverRule, type Leftover } from './leftovers.ts';

/** One row per package manager. */
const MANAGERS: readonly Leftover[] = [
  {
    subject: 'apt',
    what: 'apt lists and archives',
    signs: ['/var/lib/apt/lists', '/var/cache/apt'],
    fix: [
      'RUN apt-get update \\',
      ' && apt-get install -y --no-install-recommends ... \\',
      ' && rm -rf /var/lib/apt/lists/* /var/cache/apt/*',
      '# or keep both outside of the image:',
      'RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \\',
      '    --mount=type=cache,target=/var/cache/apt,sharing=locked \\',
      '    apt-get update && apt-get install -y --no-install-recommends ...',
    ],
  },
  {
    subject: 'apk',
    what: 'apk index and archives',
    signs: ['/var/cache/apk', '/etc/apk/cache'],
    fix: ['RUN apk add --no-cache ...'],
  },
  {
    subject: 'dnf',
    what: 'dnf metadata',
    signs: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/tdnf'],
    fix: [
      'RUN dnf install -y --setopt=install_weak_deps=False ... \\',
      ' && dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5',
    ],
  },
  {
    subject: 'yum',
    what: 'yum metadata',
    signs: ['/var/cache/yum'],
    fix: [
      '# with microdnf as with yum:',
      'RUN yum install -y ... && yum clean all && rm -rf /var/cache/yum',
    ],
  },
  {
    subject: 'zypper',
    what: 'zypper metadata',
    signs: ['/var/cache/zypp'],
    fix: ['RUN zypper --non-interactive install --no-recommends ... && zypper clean --all'],
  },
  {
    subject: 'pacman',
    what: 'pacman archives',
    signs: ['/var/cache/pacman/pkg', '/var/lib/pacman/sync'],
    fix: [
      'RUN pacman -Syu --noconfirm ... && rm -rf /var/cache/pacman/pkg/* /var/lib/pacman/sync/*',
    ],
  },
];

/** What package managers of the system fetched in order to install. What they know of installed packages is needed, and no part of it. */
export const packageIndex = createLeftoverRule(
  'package-index',
  MANAGERS,
  'Read while packages are installed, and never again. Deleting it later does not take it out of its layer.',
  {
    what: 'package indexes',
    fix: ['# remove them in the instruction that installs:', 'RUN ... && rm -rf ...'],
  },
);
