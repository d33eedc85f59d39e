import { describe, expect, test } from '@jest/globals';
import { ADVICE_RULES } from '../../src/advise/rules.ts';
import { describeChange } from '../../src/advise/words.ts';
import {
  ADVICE_IDS,
  type Advice,
  type AdviceId,
  type AdvicePlace,
} from '../../src/model/advice.ts';
import type { ReadFacts } from '../../src/model/facts.ts';

type Place = readonly [path: string, layer: number, hiddenInLayer?: number];

function advice(id: AdviceId, subject: string, rows: readonly Place[], layer = rows[0]?.[1] ?? 0) {
  const places = rows.map(([path, in_, hiddenInLayer]): AdvicePlace => {
    const place = { path, bytes: 1_000_000, layer: in_ };
    return hiddenInLayer === undefined
      ? { ...place, isVisible: true }
      : { ...place, isVisible: false, hiddenInLayer };
  });
  return { id, subject, bytes: 1, layer, places, placeCount: places.length } satisfies Advice;
}

/** What the user sees, with code in backticks. */
function getChange(one: Advice, ...instructions: readonly (string | null)[]): string {
  const layers = instructions.map((instruction) => ({
    instruction,
  })) as unknown as ReadFacts['layers'];
  return describeChange(one, { layers })
    .map((piece) => (typeof piece === 'string' ? piece : `\`${piece.code}\``))
    .join('');
}

const apt = advice('package-index', 'apt', [['/var/lib/apt/lists', 0]]);
const npm = advice('language-cache', 'npm', [
  ['/root/.npm/_cacache', 0],
  ['/root/.npm/_logs', 0],
]);
const pip = advice('language-cache', 'pip', [['/root/.cache/pip', 0]]);
const chown = advice('copied-metadata', 'owner', [['/app/a', 0, 1]], 1);

describe('a change is the corrected instruction', () => {
  test.each<[string, string, Advice, readonly string[]]>([
    [
      'apt',
      '`RUN apt-get update && apt-get install -y imagemagick && rm -rf /var/lib/apt/lists/*`',
      apt,
      ['RUN apt-get update && apt-get install -y imagemagick'],
    ],
    [
      'apt with an option that takes a value',
      '`RUN apt-get install -t sid -y curl && rm -rf /var/lib/apt/lists/*`',
      apt,
      ['RUN apt-get install -t sid -y curl'],
    ],
    [
      'apt that already has the option',
      '`RUN apt-get -y --no-install-recommends install curl && rm -rf /var/lib/apt/lists/*`',
      apt,
      ['RUN apt-get -y --no-install-recommends install curl;'],
    ],
    [
      'apk',
      '`RUN apk add --no-cache nodejs npm`',
      advice('package-index', 'apk', [['/var/cache/apk', 0]]),
      ['RUN apk add nodejs npm'],
    ],
    [
      'dnf',
      '`RUN dnf install -y git && rm -rf /var/cache/dnf/*`',
      advice('package-index', 'dnf', [['/var/cache/dnf', 0]]),
      ['RUN dnf install -y git'],
    ],
    [
      'pip',
      '`RUN python -m pip install --no-cache-dir numpy`',
      pip,
      ['RUN python -m pip install numpy'],
    ],
    [
      'a tool that uses pip',
      '`RUN --mount=type=cache,target=/root/.cache/pip make install`',
      pip,
      ['RUN make install'],
    ],
    ['npm', '`RUN --mount=type=cache,target=/root/.npm npm ci`', npm, ['RUN npm ci']],
    [
      'chown of a copy',
      '`COPY --chown=app:app --from=build /app ./` instead of `chown -R app:app /app`',
      chown,
      ['COPY --from=build /app ./', 'RUN chown -R app:app /app'],
    ],
    [
      'chown of a copy to a user that the same instruction adds',
      '`RUN useradd app`, then `COPY --chown=app:app . ./` instead of `chown -R app:app .`',
      chown,
      ['COPY . ./', 'RUN useradd app && chown -R app:app .'],
    ],
    [
      'apt whose lists the next instruction needs',
      'join both instructions: ' +
        '`RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*`',
      {
        ...apt,
        layers: [
          { layer: 0, bytes: 2 },
          { layer: 1, bytes: 1 },
        ],
      },
      ['RUN apt-get update', 'RUN apt-get install -y curl'],
    ],
    [
      'apt whose lists a later instruction may need',
      'install everything in one instruction that ends with `rm -rf /var/lib/apt/lists/*`',
      apt,
      ['RUN apt-get update', 'COPY a /a', 'RUN apt-get install -y curl'],
    ],
    [
      'apt whose lists several later instructions need',
      'install everything in one instruction that ends with `rm -rf /var/lib/apt/lists/*`',
      {
        ...apt,
        layers: [
          { layer: 0, bytes: 2 },
          { layer: 1, bytes: 1 },
        ],
      },
      ['RUN apt-get update', 'RUN apt-get install -y curl', 'RUN apt-get install -y wget'],
    ],
    [
      'apt that installs with lists which a heredoc needs later',
      'install everything in one instruction that ends with `rm -rf /var/lib/apt/lists/*`',
      apt,
      ['RUN apt-get update && apt-get install -y curl', 'RUN <<EOF apt-get install -y wget EOF'],
    ],
    [
      'apt whose lists are fetched again by what needs them',
      '`RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*`' +
        ', and the same in each later instruction that downloads them again',
      apt,
      [
        'RUN apt-get update && apt-get install -y curl',
        'RUN apt-get update && apt-get install -y wget',
      ],
    ],
    [
      'dnf that downloads metadata again',
      '`RUN dnf install -y git && rm -rf /var/cache/dnf/*`' +
        ', and the same in each later instruction that downloads them again',
      advice('package-index', 'dnf', [['/var/cache/dnf', 0]]),
      ['RUN dnf install -y git', 'RUN dnf -y install make'],
    ],
    [
      'yum whose next instruction cleans up',
      '`RUN yum install -y git && rm -rf /var/cache/yum/*`',
      advice('package-index', 'yum', [['/var/cache/yum', 0]]),
      ['RUN yum install -y git', 'RUN yum install -y make && yum clean all'],
    ],
    [
      'apt whose next instruction keeps its lists in a cache',
      '`RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*`',
      apt,
      [
        'RUN apt-get update && apt-get install -y curl',
        'RUN --mount=type=cache,target=/var/lib/apt/lists apt-get update && apt-get install wget',
      ],
    ],
    [
      'apt whose folder a later instruction names',
      '`RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*`',
      apt,
      ['RUN apt-get update && apt-get install -y curl', 'RUN ls /var/lib/apt /var/cache/apt -l x'],
    ],
    [
      'apt whose cache is built again by what needs it',
      '`RUN apt-get update && apt-get install -y curl && rm -rf /var/cache/apt/*`',
      advice('package-index', 'apt', [['/var/cache/apt', 0]]),
      ['RUN apt-get update && apt-get install -y curl', 'RUN apt-get install -y wget'],
    ],
    [
      'what the next instruction deletes',
      '`RUN make && rm -r /src`',
      advice('deleted-later', 'run', [['/src', 0, 1]]),
      ['RUN make', 'RUN rm -r /src'],
    ],
    [
      'packages that the next instruction purges',
      '`RUN apt-get install -y gcc && make && apt-get purge -y gcc && rm -rf /var/lib/apt/lists/*`',
      advice('deleted-later', 'run', [['/usr/lib/gcc', 0, 1]]),
      [
        'RUN apt-get install -y gcc && make',
        'RUN apt-get purge -y gcc && rm -rf /var/lib/apt/lists/*',
      ],
    ],
    [
      'development dependencies that a workspace builds with',
      '`RUN pnpm install && pnpm -r build && pnpm prune --prod`',
      advice('development-dependencies', 'pnpm', [['/app/node_modules/.pnpm/a', 0]]),
      ['RUN pnpm install', 'RUN pnpm -r build'],
    ],
    [
      'compiled Python of pip',
      '`RUN pip3 install --no-compile flask`',
      advice('unneeded-files', 'bytecode', [['/usr/lib/python3/a/__pycache__', 0]]),
      ['RUN pip3 install flask'],
    ],
    [
      'compiled Python that another command would write again',
      'after `ENV PYTHONDONTWRITEBYTECODE=1`: `RUN pip install --no-compile flask`',
      advice('unneeded-files', 'bytecode', [['/usr/lib/python3/a/__pycache__', 0]]),
      ['RUN pip install flask', 'RUN python3 manage.py collectstatic'],
    ],
    [
      'a store whose files are deleted by name',
      'install, build and `pnpm prune --prod` in one instruction that ends with ' +
        '`rm -rf /root/.local/share/pnpm/store`',
      advice('language-cache', 'pnpm', [['/root/.local/share/pnpm/store', 0]]),
      ['RUN pnpm install', 'COPY . .', 'RUN pnpm build && pnpm prune --prod'],
    ],
    [
      'a store whose name is not a word of a command',
      'install, build and `pnpm prune` in one instruction that deletes `/a b/pnpm/store`',
      advice('language-cache', 'pnpm', [['/a b/pnpm/store', 0]]),
      ['RUN pnpm install', 'RUN pnpm build && pnpm prune'],
    ],
    [
      'compiled Python of a distribution',
      '`RUN apk add python3 && find /usr /opt -name __pycache__ -prune -exec rm -rf {} +`',
      advice('unneeded-files', 'bytecode', [
        ['/usr/lib/a/__pycache__', 0],
        ['/opt/__pycache__', 0],
      ]),
      ['RUN apk add python3'],
    ],
    [
      'documents inside packages',
      "`RUN npm ci && find /app/node_modules -type f -iname '*.md' " +
        "! -iname '*licen[cs]e*' ! -iname '*notice*' -delete`",
      advice('unneeded-files', 'package-documents', [
        ['/app/node_modules/a/History.md', 0],
        ['/app/node_modules/b/node_modules/c/README.md', 0],
      ]),
      ['RUN npm ci'],
    ],
    [
      'documents with licenses',
      '`RUN apt-get install -y a && find /usr/share/doc -type f ! -name copyright -delete ' +
        '&& rm -rf /usr/share/man`',
      advice('unneeded-files', 'documentation', [
        ['/usr/share/doc', 0],
        ['/usr/share/man', 0],
      ]),
      ['RUN apt-get install -y a'],
    ],
    [
      'chmod of what an instruction makes',
      '`RUN npm ci && chmod -R a+rX /app` instead of `chmod -R a+rX /app`',
      advice('copied-metadata', 'mode', [['/app/a', 0, 1]], 1),
      ['RUN npm ci', 'RUN chmod -R a+rX /app'],
    ],
  ])('%s', (_, expected, one, instructions) =>
    expect(getChange(one, ...instructions)).toBe(expected),
  );
});

describe('a change for files that are copied and deleted later', () => {
  const deleted = advice('deleted-later', 'copy', [['/srv/a/films', 1, 2]]);
  const known = {
    ...deleted,
    places: deleted.places.map((place) => ({ ...place, contextPath: 'a/films' })),
  };

  test.each<[string, string, Advice, readonly (string | null)[]]>([
    [
      'names the path in the context',
      'add `a/films` to `.dockerignore`',
      known,
      ['WORKDIR /srv', 'COPY . .', 'RUN rm -rf a/films'],
    ],
    [
      'deletes a command that would fail',
      'add `a/films` to `.dockerignore`, and delete `RUN rm -r a/films`',
      known,
      ['WORKDIR /srv', 'COPY . .', 'RUN rm -r a/films'],
    ],
    [
      'mounts what the instruction uses',
      'mount `/srv/a/films` with `RUN --mount=type=bind` instead of copying',
      known,
      ['WORKDIR /srv', 'COPY . .', 'RUN ./cut a/films && rm -rf a/films'],
    ],
    [
      'removes packages before they are copied',
      '`npm prune --omit=dev` before the copy',
      deleted,
      ['WORKDIR /srv', 'COPY /srv .', 'RUN npm prune --omit=dev && chown -R app .'],
    ],
    [
      'excludes what is installed again',
      'add `web/node_modules` to `.dockerignore`',
      {
        ...deleted,
        places: deleted.places.map((place) => ({ ...place, contextPath: 'web/node_modules/a/b' })),
      },
      ['WORKDIR /srv', 'COPY . .', 'RUN npm install'],
    ],
    [
      'does not guess the path in the context',
      'leave `/srv/a/films` out of what is copied',
      deleted,
      [null, 'COPY /srv /srv', 'RUN rm -rf /srv/a/films'],
    ],
    [
      'unpacks only part of an archive',
      'unpack the archive without `/srv/a/films`',
      deleted,
      [null, 'ADD srv.tar.gz /', 'RUN rm -rf /srv/a/films'],
    ],
  ])('%s', (_, expected, one, instructions) =>
    expect(getChange(one, ...instructions)).toBe(expected),
  );
});

describe('a change is a sentence if the instruction is not enough', () => {
  test.each<[string, string, Advice, readonly (string | null)[]]>([
    [
      'a removal after a change of the folder',
      'use and delete `/src/a` in the instruction that adds it',
      advice('deleted-later', 'run', [['/src/a', 0, 1]]),
      ['RUN cd /src && make', 'RUN rm -rf a'],
    ],
    [
      'a removal with other commands',
      'use and delete `/src/a` in the instruction that adds it',
      advice('deleted-later', 'run', [['/src/a', 0, 1]]),
      ['RUN make', 'RUN rm -rf /src/a && ./start'],
    ],
    ['no history', 'delete `/var/lib/apt/lists` in the instruction that adds it', apt, [null]],
    [
      'a heredoc',
      'delete `/root/.npm/_cacache` and 1 other path in the instruction that adds them',
      npm,
      ['RUN <<EOF npm ci EOF'],
    ],
    [
      'the JSON form',
      'delete `/root/.cache/pip` in the instruction that adds it',
      pip,
      ['RUN ["pip"]'],
    ],
    [
      'a comment',
      'delete `/var/lib/apt/lists` in the instruction that adds it',
      apt,
      ['RUN a # b'],
    ],
    ['a copy', 'leave `/root/.cache/pip` out of what is copied', pip, ['COPY --from=b / /']],
    [
      'a path with a space',
      'delete `/a b/lists` in the instruction that adds it',
      advice('package-index', 'apt', [['/a b/lists', 0]]),
      ['RUN apt-get install -y curl'],
    ],
    [
      'a JDK',
      'run on a JRE, without `/opt/java/jmods`',
      advice('toolchain', 'jdk-files', [['/opt/java/jmods', 0]]),
      ['COPY java /opt/java'],
    ],
    [
      'several layers, each with its own paths',
      'leave `/a/.cache/pip` out of what is copied; likewise in 1 other layer',
      {
        ...advice('language-cache', 'pip', [
          ['/b/.cache/pip', 1],
          ['/a/.cache/pip', 0],
        ]),
        layer: 0,
        layers: [
          { layer: 0, bytes: 2 },
          { layer: 1, bytes: 1 },
        ],
      },
      ['COPY a /a', 'COPY b /b'],
    ],
    [
      'another layer deletes it',
      'use and delete `/tmp/wheels` in the instruction that adds it',
      advice('deleted-later', 'run', [['/tmp/wheels', 0, 2]]),
      ['RUN pip wheel .', 'RUN pip install a', 'RUN rm -rf /tmp/wheels'],
    ],
    [
      'a copy that already has an owner',
      'set the owner of `/app/a` in the instruction that adds it',
      chown,
      ['COPY --chown=1:1 . /app', 'RUN chown -R app:app /app'],
    ],
    [
      'an owner that is a variable',
      'set the owner of `/app/a` in the instruction that adds it',
      chown,
      ['COPY . /app', 'RUN chown -R $USER /app'],
    ],
    [
      'an older folder too',
      '`COPY --chown=app:app . .`, and `chown app:app /app` instead of `chown -R app:app /app`',
      { ...chown, subject: 'owner+folders' },
      ['COPY . .', 'RUN chown -R app:app /app'],
    ],
    [
      'a chown that changes only folders',
      'name only folders in its chmod or chown, without -R: no file changes',
      advice('copied-metadata', 'no-op-files', [['/app/a', 0, 1]], 1),
      ['COPY . /app', 'RUN chown -R app:app /app'],
    ],
    [
      'a chown that changes nothing',
      'delete this instruction: it changes nothing',
      advice('copied-metadata', 'no-op', [['/app/a', 0, 1]], 1),
      ['COPY . /app', 'RUN chown -R app:app /app'],
    ],
  ])('%s', (_, expected, one, instructions) =>
    expect(getChange(one, ...instructions)).toBe(expected),
  );
});

test('an instruction of the base image is never suggested for a change', () => {
  const one = { ...advice('copied-metadata', 'mode', [['/usr/lib/a', 0, 2]]), layer: 2 };
  const instructions = ['ADD rootfs.tar /', 'RUN true', 'RUN chmod 755 /usr/lib/a'];
  const layers = instructions.map((instruction) => ({ instruction })) as never;
  const base = { name: null, digest: null, by: 'history', certainty: 'likely' } as const;
  const changeWith = (layerCount: number): unknown =>
    describeChange(one, { layers, base: { ...base, layerCount } });
  expect(changeWith(1)).toEqual([
    'keep the mode that the base image gives ',
    { code: '/usr/lib/a' },
  ]);
  expect(changeWith(0)).toContainEqual({ code: 'ADD --chmod=755 rootfs.tar /' });
});

test('other layers with the same cause are counted', () => {
  const both = {
    ...apt,
    layers: [
      { layer: 0, bytes: 2 },
      { layer: 1, bytes: 1 },
    ],
  };
  expect(getChange(both, null, null)).toMatch(/ adds it; likewise in 1 other layer$/);
});

test.each(ADVICE_IDS)('%s has words for an unknown subject and unknown places', (id) => {
  const words = ADVICE_RULES[id].change(
    { ...advice(id, 'constructor', []), placeCount: 0 },
    () => null,
  );
  expect(words.join('')).toMatch(/^[\x20-\x7e]+$/);
});
