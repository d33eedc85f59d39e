/** What convinces a registry. None of it is ever printed. */
export type Secret =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** Exchanged for short-lived tokens. */
  | { readonly kind: 'identity'; readonly token: string }
  /** Shown as it is. */
  | { readonly kind: 'bearer'; readonly token: string };

export const basicHeader = ({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): string => `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

/** The values that no message may repeat, should a server send them back. */
export function unspeakable(secret: Secret | undefined): string[] {
  if (secret === undefined) return [];
  if (secret.kind !== 'password') return [secret.token];
  return [secret.password, basicHeader(secret).slice('Basic '.length)];
}
