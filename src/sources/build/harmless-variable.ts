import { joinPattern } from '../../model/pattern.ts';

/** Read by the docker command, its plugins and credential helpers: settings, logins, proxies. */
const READ_BY_DOCKER = joinPattern(
  'i',
  '^(?:(?:DOCKER|BUILDX|(?:EXPERIMENTAL_)?BUILDKIT|COMPOSE|CONTAINERD|ACTIONS',
  '|RUNNER|OTEL|XDG|SSH|DBUS|SSL|GPG)_.*|REGISTRY_AUTH_FILE|KUBECONFIG|GNUPGHOME',
  '|.*_PROXY)$',
);

/** Read by any process before its own code runs, or to find programs: loader, C library, shell. */
const READ_BY_ALL = joinPattern(
  'i',
  '^(?:PATH|HOME|USER|LOGNAME|PWD|OLDPWD|TMPDIR|TEMP|TMP|SHELL|ENV|IFS|CDPATH',
  '|PS[0-4]|PROMPT_COMMAND|SHELLOPTS|BASHOPTS|FPATH|ZDOTDIR|PAGER|EDITOR|VISUAL',
  '|BROWSER|TERM|TZ|TZDIR|LANG|LANGUAGE|GCONV_PATH|HOSTALIASES|LOCALDOMAIN',
  '|RES_OPTIONS|(?:LD|DYLD|LC|BASH|GLIBC|MALLOC)_.*|_.*)$',
);

/** Read by interpreters before a script runs, and by git, which builders and helpers call. */
const READ_BY_INTERPRETERS = joinPattern(
  'i',
  '^(?:(?:GIT|NODE|NPM_CONFIG|JAVA|JDK|DOTNET|CORECLR|COMPlus|OPENSSL)_.*',
  '|(?:PYTHON|PERL|RUBY|LUA|PHP|GO).*|CLASSPATH)$',
);

/** Secrets named after a tool that doesn't read a variable with that name. */
const SECRET = /_(?:TOKEN|PASSWORD|SECRET)$/i;

/** Whether no known program reads this variable, so a build argument can be in the environment. */
export const isHarmlessVariable = (name: string): boolean =>
  /^[A-Za-z_]\w*$/.test(name) &&
  !READ_BY_DOCKER.test(name) &&
  !READ_BY_ALL.test(name) &&
  (!READ_BY_INTERPRETERS.test(name) || SECRET.test(name));
