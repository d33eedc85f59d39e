import { joinPattern } from '../pattern.ts';
import { MASK } from './mask.ts';

/** Secrets by format. No pattern backtracks over its matches, so all are linear. */
export const SHAPES: readonly (readonly [RegExp, string])[] = [
  // Private keys
  [/-{4,5} ?BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY.*?(?:-{4,5} ?END [A-Z0-9 ]{0,40}-{4,5}|$)/g, MASK],
  [/AGE-SECRET-KEY-1[0-9A-Z]{20,}/g, MASK],
  // https://user:password@host, https://token@host; `git@` and digests are public
  [/(:\/\/)(?!git@)[^\s/@]{0,256}@(?!sha256:)/g, `$1${MASK}@`],
  [/(:\/\/)[^\s/:@]{0,128}:(?!\d{1,5}\/)[^\s@"']{1,256}@(?!sha256:)/g, `$1${MASK}@`],
  // user:password@host without a scheme; an image's tag and digest and a package's version are
  // public
  [
    joinPattern(
      'gi',
      String.raw`(?<![\w/:@.+-])(?!(?:npm|jsr|file|link|patch|workspace|catalog|mailto|maintainer`,
      String.raw`|authors?|email):)([\w.%+-]{1,64}:)[^\s:@/"'\x60|;&<>=(]{1,256}@(?=[A-Za-z])`,
      String.raw`(?!sha256:|latest\b|next\b|beta\b|v\d)`,
    ),
    `$1${MASK}@`,
  ],
  [/(conda[\w.-]{0,64}\/t\/)[^\s/"']+/g, `$1${MASK}`],
  [/(:\/\/[\w.:-]{1,256}\/t\/)[^\s/"']{8,}/g, `$1${MASK}`],
  // Addresses that are secrets themselves
  [
    joinPattern(
      'gi',
      String.raw`(https?:\/\/(?:hooks\.[\w.-]{1,100}|discord(?:app)?\.com\/api\/webhooks`,
      String.raw`|[\w.-]{0,100}webhook\.office\.com|outlook\.office(?:365)?\.com\/webhook`,
      String.raw`|hc-ping\.com|webhook\.site)\/)[^\s"'\x60\\;|&<>)]+`,
    ),
    `$1${MASK}`,
  ],
  [/(\/(?:web)?hooks?\/)(?!\s)[^\s"'`\\;|&<>)]{8,}/gi, `$1${MASK}`],
  [/(\/bot)\d{5,12}:[\w-]{3,}/g, `$1${MASK}`],
  [/(\/with\/key\/)[\w-]+/g, `$1${MASK}`],
  [
    joinPattern(
      'gi',
      '([?&](?:sig|signature|key|code|pwd|pass|pw|sas|hmac|jwt|st|sid|session|ticket|tk',
      '|bearer|app_?id|(?:api|app|user|access|consumer|client|hapi)[_-]?key',
      '|x-amz-(?:signature|credential|security-token)',
      String.raw`|x-goog-(?:signature|credential))=)[^\s"'\x60\\&#;|<>)]+`,
    ),
    `$1${MASK}`,
  ],
  // GitHub, GitLab, AWS, Slack, npm, Stripe and OpenAI, Docker Hub, Hugging Face, Google, PyPI
  [
    /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl[a-z]{1,5}-[\w-]{20,})/g,
    MASK,
  ],
  [
    joinPattern(
      'g',
      String.raw`(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|xox[a-z]-[\w-]{10,}|xapp-[\w-]{10,}`,
      '|npm_[A-Za-z0-9]{30,})',
    ),
    MASK,
  ],
  [
    joinPattern(
      'g',
      String.raw`(?<![A-Za-z0-9])(?:[sr]k[-_][\w-]{20,}|dckr_[a-z]{3}_[\w-]{20,}`,
      String.raw`|hf_[A-Za-z0-9]{30,}|AIza[\w-]{35}|ya29\.[\w-]{20,}|pypi-[\w-]{50,})`,
    ),
    MASK,
  ],
  // SendGrid, Stripe, Shopify, DigitalOcean, Vault, New Relic, RubyGems, Atlassian, Linear, Figma,
  // Postman, Databricks, Sentry, Supabase, crates.io, NuGet, Groq, Terraform
  [/(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/g, MASK],
  [
    joinPattern(
      'g',
      String.raw`(?<![A-Za-z0-9])(?:whsec_\w{20,}|shp(?:at|ca|pa|ss)_\w{20,}|do[opr]_v1_\w{20,}`,
      String.raw`|hv[sbr]\.[\w-]{20,}|NRAK-\w{20,}|rubygems_\w{20,})`,
    ),
    MASK,
  ],
  [
    joinPattern(
      'g',
      String.raw`(?<![A-Za-z0-9])(?:ATATT3[\w=-]{20,}|lin_api_\w{20,}|figd_[\w-]{20,}`,
      String.raw`|PMAK-[\w-]{20,}|dapi[0-9a-f]{32}|sntry[su]_[\w=+/-]{20,}|sbp_\w{20,})`,
    ),
    MASK,
  ],
  [
    joinPattern(
      'g',
      String.raw`(?<![A-Za-z0-9])(?:cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43}|gsk_\w{20,}`,
      String.raw`|gl(?:sa|c)_[\w=]{20,}|[\w-]{14}\.atlasv1\.[\w-]{20,})`,
    ),
    MASK,
  ],
  // Notion, Replicate, xAI, Fly, Tailscale, Doppler, Netlify, PlanetScale, Contentful, 1Password,
  // Pulumi, Buildkite, CircleCI, Bitbucket, Google OAuth, Brevo, Mailgun, Dynatrace
  [
    joinPattern(
      'g',
      String.raw`(?<![A-Za-z0-9])(?:ntn_\w{20,}|r8_\w{20,}|xai-\w{20,}|fm\d_[\w+/=-]{20,}`,
      String.raw`|tskey-[\w-]{15,}|dp\.(?:pt|st|ct|sa)\.[\w.-]{20,}|nfp_\w{20,})`,
    ),
    MASK,
  ],
  [
    joinPattern(
      'g',
      String.raw`(?<![A-Za-z0-9])(?:pscale_(?:tkn|pw|oauth)_[\w.-]{20,}|CFPAT-[\w-]{20,}`,
      String.raw`|ops_eyJ[\w-]{20,}|pul-[0-9a-f]{40}|bkua_\w{20,}|CCIPAT_\w{20,})`,
    ),
    MASK,
  ],
  [
    joinPattern(
      'g',
      String.raw`(?<![A-Za-z0-9])(?:ATBB\w{24,}|ATCTT3[\w=-]{20,}|GOCSPX-[\w-]{20,}`,
      String.raw`|xkeysib-[\w-]{20,}|key-[0-9a-f]{32}|dt0[a-z]\d\d\.[\w.]{20,})`,
    ),
    MASK,
  ],
  [/(\bsnyk config set ["']?api=)[^\s"']+/g, `$1${MASK}`],
  // Bundler's HOST login
  [/(\bBUNDLE_(?!BUILD__|MIRROR__)[A-Z0-9_]{1,96}__[A-Z0-9_]{1,64}=)[^\s"';&|]+/g, `$1${MASK}`],
  // JSON web tokens
  [/(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g, MASK],
  // Headers, up to the closing quote
  [/(authorization(?:\\?["'])? ?[:=] ?(?:\\?["'])?)(?:[^"'\\]|\\(?!["']))+/gi, `$1${MASK}`],
  [/(?<![\w-])((?:bearer|basic)[\\ ]+)(?=[^\s"'\\]{8,})[^\s"'\\]+/gi, `$1${MASK}`],
  [/(?<![\w-])(bearer[\\ ]+)[^\s"'\\]+/gi, `$1${MASK}`],
  // Calls: PASSWORD('x'), crypt('x', 'salt'), Credentials("realm", "host", "user", "x"),
  // create_superuser('a', 'b', 'x'), login('x'), bcrypt.hash('x')
  [
    joinPattern(
      'gi',
      String.raw`((?:password|superuser)\w{0,32}\(|crypt(?:\.\w{1,16})?\(`,
      String.raw`|\b(?:PS|Network)?Credentials?\(|\b(?:login|auth)\()[^)]+`,
    ),
    `$1${MASK}`,
  ],
  // The same with a secret's name first: SetEnvironmentVariable("TOKEN", "x"),
  // define('DB_PASSWORD', 'x')
  [
    joinPattern(
      'gi',
      String.raw`(\(\\?["'][\w.-]{0,64}?(?:token|secret|passw|[_-]key|apikey|credential|auth`,
      String.raw`|_pat\b)[\w.-]{0,64}\\?["'], ?)(?:\\"[^"]*"|"[^"]*"|'[^']*')`,
    ),
    `$1${MASK}`,
  ],
  // XML
  [/(<[\w.:-]{0,64}(?:password|passwd|passphrase|token|secret|key)>)[^<]+(?=<\/)/gi, `$1${MASK}`],
  // SQL
  [
    /\b((?:identified (?:with \S{1,64} )?by|password) )(?:'[^']*'|"[^"]*"|\\"[^"]*")/gi,
    `$1${MASK}`,
  ],
];
