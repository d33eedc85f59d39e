import { MASK } from './mask.ts';
import { maskNamedValues } from './named-values.ts';

/**
 * A single line without what is known to be secret by its shape, its name or its place. Errs towards masking.
 * Every pattern is linear: none can start over on what it has passed.
 */
export function maskSecrets(line: string): string {
  const masked = SHAPES.reduce(
    (text, [pattern, replacement]) => text.replaceAll(pattern, replacement),
    line,
  );
  return maskNamedValues(masked);
}

const SHAPES: readonly (readonly [RegExp, string])[] = [
  // Private keys
  [/-----BEGIN [A-Z ]{0,32}PRIVATE KEY.*?(?:-----END [A-Z ]{0,32}-----|$)/g, MASK],
  // https://user:password@host, https://token@host; `git@` is nobody's secret
  [/(:\/\/)(?!git@)[^\s/]*@/g, `$1${MASK}@`],
  // GitHub, GitLab, AWS, Slack, npm, Stripe and OpenAI, Docker Hub, Hugging Face, Google, PyPI
  [
    /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl[a-z]{1,5}-[\w-]{20,})/g,
    MASK,
  ],
  [/(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|xox[a-z]-[\w-]{10,}|npm_[A-Za-z0-9]{30,})/g, MASK],
  [
    /(?<![A-Za-z0-9])(?:[sr]k[-_][\w-]{20,}|dckr_pat_[\w-]{20,}|hf_[A-Za-z0-9]{30,}|AIza[\w-]{35}|pypi-[\w-]{50,})/g,
    MASK,
  ],
  // JSON web tokens
  [/(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g, MASK],
  // Headers: all up to the closing quote
  [/(authorization["']? ?[:=] ?)[^"']+/gi, `$1${MASK}`],
  [/\b(bearer[\\ ]+)[^\s"'\\]+/gi, `$1${MASK}`],
  // curl -u user:password; mysql -p password, docker login -p password; echo user:password | chpasswd
  [
    /( (?:-u|--user|--proxy-user)[ =]?["']?[^\s:"']{1,128}:)(?:(?<=["'][^\s:"']*:)[^"']*|\S+)/g,
    `$1${MASK}`,
  ],
  [
    /\b((?:login|sshpass|mysql|mysqldump|mysqladmin|mariadb)\b[^;&|]{0,200}? -p ?)(?:"[^"]*"|'[^']*'|[^\s;&|]+)/g,
    `$1${MASK}`,
  ],
  [
    /(echo (?:-e )?["']?[\w.-]{1,64}:)[^|]{1,256}(\| ?(?:sudo )?(?:\/usr\/sbin\/)?chpasswd)/g,
    `$1${MASK} $2`,
  ],
];
