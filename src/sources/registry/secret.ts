/** A registry's credentials. Never printed. */
export type Secret =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** Exchanged for short-lived tokens. */
  | { readonly kind: 'identity'; readonly token: string }
  /** Shown unchanged. */
  | { readonly kind: 'bearer'; readonly token: string };

export const toBasicHeader = ({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): string => `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;

/** Lists values that no message must repeat, even if a server echoes them. */
export function listSecretValues(secret: Secret | undefined): string[] {
  if (secret === undefined) return [];
  if (secret.kind !== 'password') return [secret.token];
  return [secret.password, toBasicHeader(secret).slice('Basic '.length)];
}
