import { joinPattern } from '../model/pattern.ts';
import { isPythonInstaller } from '../model/tools.ts';
import { INSTALLER } from './package-needs.ts';
import { createPackageRule } from './package-rule.ts';
import { listSigns } from './signs.ts';

/** Builds in another stage, for a language whose compiler is in a folder. */
const buildIn = (image: string, command: string, result: string): string[] => [
  `FROM ${image} AS build`,
  'COPY . /src',
  `RUN cd /src && ${command}`,
  '# the final stage has only what was built:',
  'FROM debian:bookworm-slim',
  `COPY --from=build ${result}`,
];

const JAVA_FIX = [
  '# run on a JRE, and build on a JDK:',
  'FROM eclipse-temurin:21-jdk AS build',
  'COPY . /src',
  'RUN cd /src && ./mvnw -B package',
  'FROM eclipse-temurin:21-jre',
  'COPY --from=build /src/target/app.jar /app.jar',
];

/** Other names of rustup, which copying turns into separate files; users install next to them. */
const RUST_PROGRAMS =
  'rustup cargo rustc rustdoc rustfmt rls rust-analyzer rust-gdb rust-gdbgui rust-lldb ' +
  'cargo-clippy cargo-fmt cargo-miri clippy-driver';

/** Where packages and scripts install .NET; `shared` and `host` below it run programs. */
const DOTNET_FOLDER =
  /^\/(?:usr\/(?:local\/)?(?:share|lib64|lib)|opt|root|home\/[^/]+)\/\.?dotnet\/[\w-]+$/;

/** Compilers, headers and build tools, with everything that only they need. */
export const toolchain = createPackageRule({
  id: 'toolchain',
  page: {
    title: 'Compilers, headers and build tools',
    finds:
      'Packages in the sections `devel` and `libdevel` or with known names, and everything that ' +
      'only they need or recommend, according to apt, apk and rpm. Packages that another package ' +
      'needs stay and are not counted. Also toolchains that no package manager installed: Go, ' +
      "Rust, a JDK's modules, Maven, Gradle and the .NET SDK. Also uv, Poetry and other package " +
      'managers that the container does not start, with what only they need according to ' +
      "Python's records. It counts their files.",
    unless:
      'Keep them if the container compiles something when it runs, e.g. Python or Ruby ' +
      'extensions, or CUDA kernels.',
  },
  confidence: 'likely',
  why: 'They are needed to build a program, not to run it, and help an attacker.',
  rows: [
    {
      subject: 'compiler',
      fate: 'compiler',
      what: 'compilers and headers',
      fix: [
        '# install them in a separate stage, and copy only what was built:',
        'FROM debian:bookworm AS build',
        'RUN apt-get update && apt-get install -y --no-install-recommends build-essential',
        'COPY . /src',
        'RUN make -C /src install DESTDIR=/out',
        'FROM debian:bookworm-slim',
        'COPY --from=build /out /',
        '# or, if a later step of the same instruction needs them, remove them at its end:',
        'RUN apk add --no-cache --virtual .build build-base && make install && apk del .build',
      ],
    },
    {
      subject: 'go-toolchain',
      what: 'the Go toolchain',
      signs: [{ path: '/usr/local/go', holds: ['VERSION', 'pkg', 'src'] }],
      fix: buildIn('golang:1.26', 'go build -o /out/app .', '/out/app /usr/local/bin/app'),
    },
    {
      subject: 'rust-toolchain',
      what: 'the Rust toolchain',
      signs: [
        { path: '/usr/local/rustup' },
        { path: '.rustup', holds: ['toolchains'] },
        ...['cargo/bin', '.cargo/bin'].flatMap((folder) =>
          listSigns(RUST_PROGRAMS.replace(/\S+/g, `${folder}/$&`), {
            fileBytes: [100_000, 100_000_000] as const,
          }),
        ),
      ],
      fix: buildIn('rust:1', 'cargo build --release', '/src/target/release/app /usr/local/bin/app'),
    },
    {
      subject: 'jdk-files',
      what: 'JDK modules and sources',
      signs: [
        { path: 'jmods', holds: ['java.base.jmod'] },
        { path: 'lib/ct.sym', fileBytes: [1_000_000, 100_000_000] },
        { path: 'lib/src.zip', fileBytes: [10_000_000, 200_000_000] },
      ],
      fix: JAVA_FIX,
    },
    {
      subject: 'maven-tool',
      what: 'Maven itself',
      signs: [
        { path: '/usr/share/maven', holds: ['bin', 'lib'] },
        ...listSigns('/opt/*/boot /opt/*/lib', {
          accepts: (path: string) => /^\/opt\/(?:apache-)?maven[-\d.]*\/[a-z]+$/.test(path),
        }),
      ],
      fix: JAVA_FIX,
    },
    {
      subject: 'gradle-tool',
      what: 'Gradle itself',
      signs: listSigns('/opt/gradle /usr/share/gradle', { holds: ['bin', 'lib'] }),
      fix: JAVA_FIX,
    },
    {
      subject: 'dotnet-sdk',
      what: 'the .NET SDK',
      signs: listSigns('sdk sdk-manifests packs templates', {
        accepts: (path: string) => DOTNET_FOLDER.test(path),
      }),
      fix: [
        'FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build',
        'COPY . /src',
        'RUN dotnet publish /src --output /app',
        '# the final stage has the runtime and what was built:',
        'FROM mcr.microsoft.com/dotnet/aspnet:9.0',
        'COPY --from=build /app /app',
      ],
    },
    {
      subject: 'package-manager',
      fate: 'installer',
      isNamed: isPythonInstaller,
      what: 'package managers',
      signs: [
        ...listSigns('bin/uv bin/uvx', {
          fileBytes: [100_000, 200_000_000] as const,
          unlessStarted: INSTALLER,
        }),
        ...listSigns('/usr/local/lib/node_modules/pnpm /usr/lib/node_modules/pnpm', {
          unlessStarted: INSTALLER,
        }),
      ],
      fix: [
        '# install packages in a separate stage, and copy only these:',
        'FROM python:3.13-slim AS build',
        'RUN pip install uv',
        'COPY pyproject.toml uv.lock /app/',
        'RUN cd /app && uv sync --locked --no-dev',
        'FROM python:3.13-slim',
        'COPY --from=build /app/.venv /app/.venv',
      ],
    },
  ],
  uses: joinPattern(
    '',
    String.raw`(?:^|[\s;&|(/])(?:cc|c\+\+|gcc|g\+\+|clang|make|cmake|ninja|meson|cargo`,
    '|rustc|javac|mvn',
    String.raw`|gradle|ant|go (?:build|install)|configure|phpize|pecl|docker-php-ext-\w+`,
    String.raw`|pip[\d.]* install|npm (?:ci|i|install)|yarn|pnpm|gem install|bundle`,
    String.raw`|uv|poetry|pipenv|pdm|hatch)(?=\s|$)`,
  ),
  change: ({ subject }, names) =>
    subject === 'jdk-files'
      ? ['run on a JRE, without ', ...names]
      : ['install ', ...names, ' in a build stage only'],
});
