/** Programs that read only the files in their arguments. */
const HARMLESS = new Set(
  (
    'apk apt apt-get dnf microdnf yum zypper addgroup adduser groupadd useradd usermod chgrp ' +
    'chmod chown cd echo ln ls mkdir rm rmdir set test touch true [ :'
  ).split(' '),
);

/** Whether commands of a RUN only install system packages, or change folders and users. */
export const isHarmlessScript = (script: string): boolean =>
  !/[`$(<]|^--|^\[/.test(script) &&
  script
    .split(/&&|\|\||[;|]/)
    .map((command) => command.trim().split(' ', 1)[0] ?? '')
    .every((program) => program === '' || HARMLESS.has(program));
