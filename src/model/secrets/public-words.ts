import { parseCommands, type Range, type Word } from './commands.ts';

/** `app.auth`, `app.auth:app`, `app.auth:create_app()`: a module, and what it contains. */
const MODULE = /^(?=[^.:]*[.:])[A-Za-z_][\w.]*(?::[A-Za-z_][\w.]*(?:\(\))?)?$/;
/** `auth:auth`, `--chown=auth:auth`: a user and its group. */
const OWNER = /^(?:--(?:chown|from)=)?[a-z_][\w-]*:[a-z_][\w-]*$/i;
/** `acme/auth:1.2`, `docker://ghcr.io/acme/auth:1.2`, `--from=acme/auth:1.2`: an image. */
const IMAGE = /^(?:--from=|[a-z-]+:\/\/)?[a-z0-9][a-z0-9._/-]*:\w[\w.-]*$/;
/** `auth:build`, `:auth:build`: a task. */
const TASK = /^:?[a-z][\w-]*(?::[a-z][\w-]*)+$/i;

/** Words that a program reads as names, after the program and possibly a verb. */
const NAMES: readonly (readonly [program: RegExp, word: RegExp, verb?: RegExp])[] = [
  [
    new RegExp(
      '^(?:gunicorn|uvicorn|hypercorn|daphne|granian|waitress-serve|flask|quart|fastapi|' +
        'litestar|celery|uwsgi|dramatiq|taskiq|arq|faststream|pserve)$',
    ),
    MODULE,
  ],
  [/^(?:chown|chgrp|gosu|su-exec|setpriv|USER)$/, OWNER],
  [/^(?:COPY|ADD)$/, /^--(?:chown|from)=/],
  [/^FROM$/, IMAGE],
  [
    /^(?:docker|podman|nerdctl|buildah|skopeo|crane|regctl|oras|ctr|kind)$/,
    IMAGE,
    /^(?:pull|push|run|tag|create|save|rmi|copy|cp|inspect|load|docker-image)$/,
  ],
  [/^(?:npm|pnpm|yarn|bun)$/, TASK, /^(?:run|run-script|[a-z]+:.*)$/],
  [/^(?:rake|rails|artisan|console|gradlew?|nx|turbo|mix|task|wrangler|craft|occ|drush)$/, TASK],
];

/** Finds words of a line that a program reads as names, even if they look like secrets. */
export const findPublicWords = (line: string): Range[] =>
  parseCommands(line)
    .flat()
    .flatMap(({ words }) => selectPublicWords(words));

/** The same in a single command. */
export function selectPublicWords(words: readonly Word[]): Word[] {
  const names = words.map(({ text }) => text.slice(text.lastIndexOf('/') + 1));
  return NAMES.flatMap(([program, pattern, verb]) => {
    const from = names.findIndex((name) => program.test(name));
    const after = from < 0 ? [] : words.slice(from + 1);
    const isUsed = verb === undefined || after.some(({ text }) => verb.test(text));
    return isUsed ? after.filter(({ text }) => pattern.test(text)) : [];
  });
}
