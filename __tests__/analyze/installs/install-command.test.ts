import { expect, test } from '@jest/globals';
import { findInstallCommand } from '../../../src/analyze/installs/install-command.ts';

const summarize = (instruction: string): string | undefined => {
  const found = findInstallCommand(instruction);
  if (found === undefined) return undefined;
  const { installer, folder, files, isAlone, isBuild } = found;
  const marks = [isAlone ? 'alone' : 'mixed', ...(isBuild ? ['builds'] : [])];
  return [installer.name, folder || '.', files.join(' '), ...marks].join(' | ');
};

const PACKAGE = 'package.json package-lock.json npm-shrinkwrap.json';

test.each([
  ['RUN npm ci', `npm | . | ${PACKAGE} | alone`],
  ['RUN npm ci --omit=dev && npm cache clean --force', `npm | . | ${PACKAGE} | alone`],
  ['RUN NODE_ENV=production npm install --omit dev', `npm | . | ${PACKAGE} | alone`],
  ['RUN npm ci && npm run build', `npm | . | ${PACKAGE} | mixed`],
  ['RUN cd web && npm ci', `npm | web | ${PACKAGE} | alone`],
  ['RUN --mount=type=cache,target=/root/.npm npm ci', `npm | . | ${PACKAGE} | alone`],
  [
    'RUN corepack enable && pnpm i --frozen-lockfile',
    'pnpm | . | package.json pnpm-lock.yaml | alone',
  ],
  ['RUN yarn --frozen-lockfile', 'yarn | . | package.json yarn.lock | alone'],
  ['RUN bun install', 'bun | . | package.json bun.lock bun.lockb | alone'],
  ['RUN pip install --no-cache-dir -r requirements.txt', 'pip | . | requirements.txt | alone'],
  [
    'RUN python3 -m pip install -rbase.txt -c constraints.txt',
    'pip | . | base.txt constraints.txt | alone',
  ],
  ['RUN poetry install --no-root --only main', 'poetry | . | pyproject.toml poetry.lock | alone'],
  ['RUN uv sync --frozen', 'uv | . | pyproject.toml uv.lock | alone'],
  ['RUN bundle install --jobs=4', 'bundler | . | Gemfile Gemfile.lock | alone'],
  ['RUN composer install --no-dev', 'composer | . | composer.json composer.lock | alone'],
  ['RUN go mod download', 'go | . | go.mod go.sum | alone'],
  ['RUN CGO_ENABLED=0 go build -o /app ./cmd', 'go | . | go.mod go.sum | mixed | builds'],
  ['RUN cargo build --release', 'cargo | . | Cargo.toml Cargo.lock | mixed | builds'],
  ['RUN mvn -B -q dependency:go-offline', 'maven | . | pom.xml | alone'],
  ['RUN mvn package -DskipTests', 'maven | . | pom.xml | mixed | builds'],
])('%s installs', (instruction, expected) => {
  expect(summarize(instruction)).toBe(expected);
});

test.each([
  'RUN npm ci express',
  'RUN npm install -g typescript',
  'RUN npm run build',
  'RUN pip install .',
  'RUN pip install flask',
  'RUN yarn build',
  'RUN go vet ./...',
  'COPY . .',
  'CMD npm ci',
])('%s does not install what files list', (instruction) => {
  expect(summarize(instruction)).toBeUndefined();
});

test.each([
  'RUN npm ci | tee log',
  'RUN npm ci > log',
  'RUN sh setup.sh && npm ci',
  'RUN npm ci $MORE',
])('%s may do more than install', (instruction) => {
  expect(findInstallCommand(instruction)?.isAlone ?? false).toBe(false);
});
