import { findNotes } from './changelog.ts';

export interface ReleasePlan {
  readonly version: string;
  /** `next` for a pre-release; `backport` if a higher version is out already and stays `latest`. */
  readonly npmTag: 'latest' | 'next' | 'backport';
  /** The tag that follows the newest release of a major version, e.g. `v1`; undefined: it stays. */
  readonly majorTag: string | undefined;
}

export interface ReleaseRequest {
  readonly tag: string;
  readonly packageVersion: string;
  readonly changelog: string;
  /** All tags of the repository; those that are not versions are ignored. */
  readonly tags: readonly string[];
}

/** Plans the release of a tag, or lists everything that prevents it. */
export function planRelease(
  request: ReleaseRequest,
): ReleasePlan | { readonly problems: readonly string[] } {
  const { tag, packageVersion, changelog } = request;
  const version = parseVersion(tag);
  if (version === undefined)
    return { problems: [`${tag} is not a release tag; write vMAJOR.MINOR.PATCH`] };
  const problems: string[] = [];
  if (packageVersion !== version.text)
    problems.push(`the tag is ${tag}, but package.json has version ${packageVersion}`);
  if (findNotes(changelog, version.text) === undefined)
    problems.push(
      `CHANGELOG.md has no notes for ${version.text}; add the heading ## ${version.text}`,
    );
  return problems.length > 0 ? { problems } : planFor(version, request.tags);
}

/** The plan as lines for `$GITHUB_OUTPUT`. */
export function renderPlan({ version, npmTag, majorTag }: ReleasePlan): string {
  return `version=${version}\nnpm-tag=${npmTag}\nmajor-tag=${majorTag ?? ''}\n`;
}

interface Version {
  /** `1.2.3` or `1.2.3-rc.1`. */
  readonly text: string;
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly isPrerelease: boolean;
}

function planFor(version: Version, tags: readonly string[]): ReleasePlan {
  const { text, numbers, isPrerelease } = version;
  if (isPrerelease) return { version: text, npmTag: 'next', majorTag: undefined };
  const released = tags
    .flatMap((tag) => parseVersion(tag) ?? [])
    .filter((other) => !other.isPrerelease);
  const higher = released.filter((other) => isHigher(other, version));
  const hasHigherOfMajor = higher.some((other) => other.numbers[0] === numbers[0]);
  return {
    version: text,
    npmTag: higher.length === 0 ? 'latest' : 'backport',
    majorTag: hasHigherOfMajor ? undefined : `v${numbers[0]}`,
  };
}

function parseVersion(tag: string): Version | undefined {
  const [, text, major, minor, patch, prerelease] =
    /^v((0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?)$/.exec(tag) ?? [];
  if (text === undefined) return undefined;
  return {
    text,
    numbers: [Number(major), Number(minor), Number(patch)],
    isPrerelease: prerelease !== undefined,
  };
}

function isHigher({ numbers: a }: Version, { numbers: b }: Version): boolean {
  if (a[0] !== b[0]) return a[0] > b[0];
  return a[1] !== b[1] ? a[1] > b[1] : a[2] > b[2];
}
