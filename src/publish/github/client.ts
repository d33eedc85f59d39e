export interface GithubAccess {
  /** `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL` are read from it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly token: string;
  readonly signal: AbortSignal;
  /** What explains a refusal best. */
  readonly isFork: boolean;
  readonly isDependabot: boolean;
}

/** To be handed to the functions of this folder; holds the time that all of them together may spend on waiting. */
export interface GithubClient {
  readonly access: GithubAccess;
}

/** Makes no request and loads nothing yet; never throws. */
export function openGithub(access: GithubAccess): GithubClient {
  return { access };
}
