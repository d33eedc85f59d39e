import {
  VERSION,
  hasFailedGrowth,
  judgeReport
} from "./shared-19f1ac.js";
import {
  RULES,
  closest,
  findRule,
  readLimit,
  rulesInForce,
  tooLate,
  warnsTooLate
} from "./shared-07612e.js";
import {
  commandStart
} from "./shared-50461d.js";
import {
  byteText
} from "./shared-75bd84.js";
import {
  findDockerfile,
  readDockerfile
} from "./shared-82872b.js";
import {
  openSource
} from "./shared-a3bc7a.js";
import {
  KIND,
  VERIFICATIONS,
  decodeName,
  formatPlatform,
  grown,
  isFileBody,
  nextSize
} from "./shared-e1389e.js";
import {
  CAUSES,
  CHANGES,
  ECOSYSTEMS
} from "./shared-506bad.js";
import {
  problemsError,
  quoted
} from "./shared-5a033b.js";
import {
  GateError,
  located
} from "./shared-5d859c.js";

// src/acquire/budget-file.ts
import { lstat, open } from "node:fs/promises";
import { resolve } from "node:path";

// src/acquire/budget-text.ts
import { createHash } from "node:crypto";
var MOST_BUDGET_BYTES = 1 << 20;
function budgetFileOf(bytes, source, others = []) {
  if (bytes.length > MOST_BUDGET_BYTES) throw unusableBudget(source, "is larger than 1 MiB", "name the right file");
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const notices = others.map((other) => `${other} is not read: ${source} is there too`);
    return { text, sha256: createHash("sha256").update(bytes).digest("hex"), source, notices };
  } catch (error) {
    throw unusableBudget(source, "is not UTF-8 text", "save it as UTF-8", error);
  }
}
var unusableBudget = (source, message, fix, cause) => new GateError("BUDGET_INVALID", `the budget ${message}`, { where: source, fix, cause });

// src/acquire/budget-file.ts
var BUDGET_NAMES = [".dive-ci.yaml", ".dive-ci.yml", ".dive-ci"];
async function readBudgetFile(path, host) {
  if (path !== void 0) return budgetFileOf(await readBytes(path, host), path);
  const [name, ...others] = await findBudgets(host);
  if (name === void 0) return void 0;
  return budgetFileOf(await readBytes(name, host), name, others);
}
async function findBudgets({ cwd }) {
  const found = await Promise.all(BUDGET_NAMES.map((name) => exists(resolve(cwd, name))));
  return BUDGET_NAMES.filter((_, index) => found[index]);
}
var exists = (path) => lstat(path).then(
  () => true,
  (error) => error.code !== "ENOENT"
);
async function readBytes(path, { cwd }) {
  let file;
  try {
    file = await open(resolve(cwd, path));
    return await readAtMost(file, MOST_BUDGET_BYTES + 1);
  } catch (error) {
    const [message, fix] = reasonOf(error);
    throw unusableBudget(path, message, fix, error);
  } finally {
    await file?.close();
  }
}
async function readAtMost(file, most) {
  const buffer = Buffer.allocUnsafe(most);
  let length = 0;
  while (length < most) {
    const { bytesRead } = await file.read(buffer, length, most - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}
function reasonOf(error) {
  const { code } = Object(error);
  if (code === "ENOENT") return ["is not there", "check the path, or leave --budget out for dive's defaults"];
  if (code === "EISDIR") return ["is a folder", "name the file in it"];
  if (code === "EACCES" || code === "EPERM") return ["may not be read", "give this user permission to read it"];
  return [`cannot be read (${String(code ?? error)})`, "check the path"];
}

// src/model/evidence.ts
var SEEN = -1;

// src/advise/signs.ts
var ROOT = 0;
var ANY = 0;
var UNKNOWN = 0;
var SignMatcher = class {
  #paths;
  #names = new KnownNames();
  /** By node: the number of its name, where a sign has that name. */
  #nameOf;
  /** By number of their last name. */
  #byLastName = /* @__PURE__ */ new Map();
  #bySuffix = [];
  /** 1 for a byte that one of the suffixes ends with: nearly all names have another. */
  #lastBytes = new Uint8Array(256);
  constructor(paths, signs) {
    this.#paths = paths;
    this.#nameOf = new Uint16Array(paths.count);
    for (const sign of signs) this.#add(sign);
  }
  /** The number of a name that `nameOf` tells. */
  numberOf(name) {
    return this.#names.add(name);
  }
  /** The number of the node's name; 0 where no sign knows it. */
  nameOf(node) {
    return this.#nameOf[node];
  }
  match(node) {
    const last = this.#names.find(this.#paths, node);
    this.#nameOf[node] = last;
    if (last !== UNKNOWN) {
      for (const compiled of this.#byLastName.get(last) ?? []) if (this.#matches(node, compiled)) return compiled.sign;
    }
    const lastByte = this.#paths.nameByte(node, this.#paths.nameLength(node) - 1);
    return this.#lastBytes[lastByte] === 1 ? this.#matchSuffix(node) : void 0;
  }
  #matchSuffix(node) {
    const fits = ({ suffix, sign }) => endsWith(this.#paths, node, suffix) && this.#isAccepted(node, sign);
    return this.#bySuffix.find(fits)?.sign;
  }
  #add(sign) {
    const names = sign.path.split("/").filter((name) => name !== "");
    const last = names.at(-1) ?? "";
    if (last.startsWith("*")) {
      const suffix = encoder.encode(last.slice(1));
      this.#bySuffix.push({ suffix, sign });
      this.#lastBytes[suffix.at(-1) ?? 0] = 1;
      return;
    }
    const numbers = names.map((name) => name === "*" ? ANY : this.#names.add(name)).reverse();
    const compiled = { numbers, isAnchored: sign.path.startsWith("/"), sign };
    const number = numbers[0];
    this.#byLastName.set(number, [...this.#byLastName.get(number) ?? [], compiled]);
  }
  #matches(node, { numbers, isAnchored, sign }) {
    let at2 = node;
    for (const number of numbers) {
      if (at2 === ROOT || number !== ANY && this.#nameOf[at2] !== number) return false;
      at2 = this.#paths.parent(at2);
    }
    return (!isAnchored || at2 === ROOT) && this.#isAccepted(node, sign);
  }
  #isAccepted(node, { accepts }) {
    return accepts === void 0 || accepts(this.#paths.path(node));
  }
};
var encoder = new TextEncoder();
var MOST_BYTES = 64;
var KnownNames = class {
  /** 1 where some name has that shape. */
  #isShape = new Uint8Array(256 * MOST_BYTES);
  #byShape = /* @__PURE__ */ new Map();
  #numbers = /* @__PURE__ */ new Map();
  add(name) {
    const known = this.#numbers.get(name);
    if (known !== void 0) return known;
    const bytes = encoder.encode(name);
    const number = this.#numbers.size + 1;
    const shape = shapeOf(bytes[0], bytes.length);
    this.#numbers.set(name, number);
    this.#isShape[shape] = 1;
    this.#byShape.set(shape, [...this.#byShape.get(shape) ?? [], { bytes, number }]);
    return number;
  }
  find(paths, node) {
    const length = paths.nameLength(node);
    if (length >= MOST_BYTES) return UNKNOWN;
    const shape = shapeOf(paths.nameByte(node, 0), length);
    if (this.#isShape[shape] === 0) return UNKNOWN;
    return this.#byShape.get(shape)?.find(({ bytes }) => endsWith(paths, node, bytes))?.number ?? UNKNOWN;
  }
};
var shapeOf = (first, length) => first * MOST_BYTES + length;
function endsWith(paths, node, bytes) {
  const start = paths.nameLength(node) - bytes.length;
  if (start < 0) return false;
  for (let i = bytes.length - 1; i >= 0; i--) if (paths.nameByte(node, start + i) !== bytes[i]) return false;
  return true;
}

// src/advise/claims.ts
var NOBODY = -1;
var ROOT2 = 0;
var Claims = class {
  #evidence;
  /** By node: the lowest path at or above it whose sign may claim it. */
  #owner;
  #claims = /* @__PURE__ */ new Map();
  /** Of bodies that have several names, one of them claimed. */
  #otherNames = /* @__PURE__ */ new Map();
  constructor(evidence, signs) {
    this.#evidence = evidence;
    this.#owner = new Int32Array(evidence.paths.count).fill(NOBODY);
    this.#readNames(signs);
    for (const claim of this.#claims.values()) claim.winner = claim.above?.winner ?? (claim.isHeld ? claim : void 0);
    this.#readLinks();
  }
  /** Without a folder its bytes stay where another name leads to them; a file that is evidence is so by any of its names. */
  of(body) {
    const node = this.#evidence.bodies.node[body];
    const others = this.#otherNames.size === 0 ? void 0 : this.#otherNames.get(body);
    if (others === void 0) return this.#claimAt(body, node);
    const claims = [node, ...others].map((name) => this.#claimAt(body, name));
    const file = claims.find((claim) => claim?.sign.fileBytes !== void 0);
    return file ?? (claims.every((claim) => claim?.sign.subject === claims[0]?.sign.subject) ? claims[0] : void 0);
  }
  #readNames(signs) {
    const { paths } = this.#evidence;
    const matcher = new SignMatcher(paths, signs);
    const held = new Map(signs.map((sign) => [sign, sign.holds?.map((name) => matcher.numberOf(name))]));
    for (let node = ROOT2 + 1; node < paths.count; node++) {
      const parent = paths.parent(node);
      const sign = matcher.match(node);
      const above = this.#passedDown(parent);
      if (above?.node === parent && held.get(above.sign)?.includes(matcher.nameOf(node))) above.isHeld = true;
      const isFree = above === void 0 || above.sign.holds !== void 0;
      if (isFree && sign !== void 0) {
        this.#owner[node] = node;
        this.#claims.set(node, { sign, node, above, isHeld: sign.holds === void 0 });
      } else if (above !== void 0) this.#owner[node] = above.node;
    }
  }
  #readLinks() {
    const { links, bodies } = this.#evidence;
    const isClaimed = new Uint8Array(bodies.count);
    links.body.forEach((body, i) => {
      const names = [bodies.node[body], links.node[i]];
      if (names.some((node) => this.#owner[node] !== NOBODY)) isClaimed[body] = 1;
    });
    links.body.forEach((body, i) => {
      if (isClaimed[body] === 0) return;
      const names = this.#otherNames.get(body);
      if (names === void 0) this.#otherNames.set(body, [links.node[i]]);
      else names.push(links.node[i]);
    });
  }
  /** What is claimed below a path: everything, but a sign that speaks of a file has nothing below it. */
  #passedDown(parent) {
    const owner = this.#owner[parent];
    if (owner === NOBODY) return void 0;
    const claim = this.#claims.get(owner);
    return claim?.sign.fileBytes === void 0 ? claim : claim.above;
  }
  #claimAt(body, node) {
    const owner = this.#owner[node];
    if (owner === NOBODY) return void 0;
    const claim = this.#claims.get(owner)?.winner;
    const fileBytes = claim?.sign.fileBytes;
    if (fileBytes === void 0) return claim;
    const bytes = this.#evidence.bodies.bytes[body];
    return bytes >= fileBytes[0] && bytes <= fileBytes[1] ? claim : void 0;
  }
};

// src/advise/where.ts
function inLayers(advice) {
  const layers = layersOf(advice, ({ layer }) => layer);
  if (layers === void 0 || layers.length > 2) return `mostly in layer ${advice.layer}`;
  return layers.length === 2 ? `in layers ${layers.join(" and ")}` : `in layer ${layers[0] ?? advice.layer}`;
}
function hidingLayer(advice) {
  const [layer, ...others] = layersOf(advice, ({ hiddenInLayer }) => hiddenInLayer) ?? [];
  return layer === void 0 || others.length > 0 ? "later layers" : `layer ${layer}`;
}
function hiddenWords(advice) {
  const { places, placeCount } = advice;
  const isHidden = places.length > 0 && places.length === placeCount && places.every(({ isVisible }) => !isVisible);
  return isHidden ? `, hidden by ${hidingLayer(advice)}` : "";
}
function layersOf({ places, placeCount }, pick) {
  if (places.length !== placeCount) return void 0;
  const layers = new Set(places.map(pick).filter((layer) => layer !== void 0));
  return [...layers].sort((a, b) => a - b);
}

// src/advise/copied-metadata.ts
var METADATA = 1 + CAUSES.indexOf("metadata");
var NOTHING_NEW = "nothing";
var SEPARATOR = "+";
var copiedMetadata = { id: "copied-metadata", openFates, words };
function openFates({ bodies: { count, cause, changes, hiddenInLayer }, layerCount }) {
  const bits = new Uint8Array(layerCount);
  for (let body = 0; body < count; body++) {
    if (cause[body] !== METADATA) continue;
    const layer = hiddenInLayer[body];
    bits[layer] = bits[layer] | changes[body];
  }
  const subjects = Array.from(bits, subjectOf);
  return (body) => cause[body] === METADATA ? subjects[hiddenInLayer[body]] : void 0;
}
function subjectOf(bits) {
  const changes = CHANGES.filter((_, place) => (bits & 1 << place) !== 0);
  return changes.length === 0 ? NOTHING_NEW : changes.join(SEPARATOR);
}
function words(advice) {
  const changes = changesIn(advice.subject);
  const flags = changes.flatMap((change) => change === "time" ? [] : [FLAGS[change]]);
  const what = changes.length === 0 ? "" : `: new ${changes.join("/")}`;
  return {
    title: `${byteText(advice.bytes).text} ${inLayers(advice)}, copied again by ${hidingLayer(advice)}${what}`,
    why: "A layer stores whole files. One whose content stays the same is stored and pulled twice.",
    fix: flags.length === 0 ? ONCE : [...setAtOnce(flags)]
  };
}
var FLAGS = {
  mode: { flag: "--chmod=...", command: "chmod" },
  owner: { flag: "--chown=...", command: "chown" }
};
function setAtOnce(flags) {
  const copy = flags.map(({ flag }) => flag).join(" ");
  const commands = flags.map(({ command }) => command).join(" and ");
  return [
    `# set it while copying, without a later ${commands}:`,
    `COPY ${copy} ... ...`,
    "# and for what an instruction makes, in that instruction:",
    `RUN ... && ${flags.map(({ command }) => `${command} -R ... ...`).join(" && ")}`
  ];
}
var ONCE = ["# copy or write each file once; in one instruction what belongs together:", "COPY ... ..."];
function changesIn(subject) {
  const named = new Set(subject.split(SEPARATOR));
  return CHANGES.filter((change) => named.has(change));
}

// src/advise/deleted-later.ts
var DELETED = 1 + CAUSES.indexOf("deleted");
var deletedLater = { id: "deleted-later", openFates: openFates2, words: words2 };
function openFates2({ bodies: { cause, layer } }, { layers }) {
  const bringers = layers.map(({ instruction }, index) => bringerOf(instruction, index));
  return (body) => cause[body] === DELETED ? bringers[layer[body]] : void 0;
}
function bringerOf(instruction, index) {
  if (instruction?.startsWith("RUN ")) return "run";
  if (instruction === null || !/^(?:COPY|ADD) /.test(instruction)) return index === 0 ? "base" : "other";
  const isRootFilesystem = index === 0 && instruction.endsWith(" /") && !instruction.includes(" --from=");
  return isRootFilesystem ? "base" : "copy";
}
var FIXES = {
  run: [
    "# make, use and delete it in one instruction:",
    "RUN ... && rm -rf ...",
    "# or make it in a stage of its own, and copy what is needed:",
    "COPY --from=build ... ..."
  ],
  copy: [
    "# lend it to the instruction that needs it:",
    "RUN --mount=type=bind,source=...,target=... ...",
    "# or copy it into a stage of its own, and from there what is needed:",
    "COPY --from=build ... ..."
  ],
  base: ["# a base image without it: -slim, -alpine, distroless", "FROM ..."],
  other: ["# in the instruction that adds it, or in a stage of its own:", "RUN ... && rm -rf ..."]
};
var isKnown = (subject) => Object.hasOwn(FIXES, subject);
function words2(advice) {
  return {
    title: `${byteText(advice.bytes).text} added ${inLayers(advice)}, deleted by ${hidingLayer(advice)}`,
    why: "A layer cannot take bytes out of the ones below it: what it deletes is stored and pulled all the same.",
    fix: FIXES[isKnown(advice.subject) ? advice.subject : "other"]
  };
}

// src/advise/leftovers.ts
function leftoverRule(id, rows, why, general) {
  return {
    id,
    signs: rows.flatMap(
      ({ subject, signs }) => signs.map((sign) => ({ ...typeof sign === "string" ? { path: sign } : sign, subject }))
    ),
    words: (advice) => {
      const { what, fix } = rows.find(({ subject }) => subject === advice.subject) ?? general;
      return { title: `${byteText(advice.bytes).text} of ${what} ${inLayers(advice)}${hiddenWords(advice)}`, why, fix };
    }
  };
}

// src/advise/language-cache.ts
var CACHES = [
  {
    subject: "npm",
    what: "npm cache",
    signs: [".npm/_cacache", ".npm/_logs", { path: "_cacache", holds: ["content-v2", "index-v5"] }],
    fix: [
      "RUN --mount=type=cache,target=/root/.npm npm ci",
      "# or, without BuildKit:",
      "RUN npm ci && npm cache clean --force"
    ]
  },
  {
    subject: "node-gyp",
    what: "node-gyp headers",
    signs: [".cache/node-gyp"],
    fix: ["RUN --mount=type=cache,target=/root/.cache/node-gyp npm ci"]
  },
  {
    subject: "yarn",
    what: "yarn cache",
    signs: [".cache/yarn"],
    fix: [
      '# the folder that "yarn cache dir" names:',
      "RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install --frozen-lockfile",
      "# or, without BuildKit:",
      "RUN yarn install --frozen-lockfile && yarn cache clean"
    ]
  },
  {
    subject: "pnpm",
    what: "pnpm store",
    signs: [".local/share/pnpm/store", ".pnpm-store", "/pnpm/store", ".cache/pnpm"],
    fix: [
      '# the folder that "pnpm store path" names:',
      "RUN --mount=type=cache,target=/root/.local/share/pnpm/store pnpm install --frozen-lockfile"
    ]
  },
  {
    subject: "bun",
    what: "bun cache",
    signs: [".bun/install/cache"],
    fix: ["RUN --mount=type=cache,target=/root/.bun/install/cache bun install --frozen-lockfile"]
  },
  {
    subject: "pip",
    what: "pip cache",
    signs: [".cache/pip"],
    fix: [
      "RUN pip install --no-cache-dir -r requirements.txt",
      "# or keep it outside of the image:",
      "RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt"
    ]
  },
  {
    subject: "uv",
    what: "uv cache",
    signs: [".cache/uv"],
    fix: ["ENV UV_LINK_MODE=copy", "RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked --no-dev"]
  },
  {
    subject: "poetry",
    what: "Poetry cache",
    signs: [".cache/pypoetry/cache", ".cache/pypoetry/artifacts"],
    fix: [
      "RUN --mount=type=cache,target=/root/.cache/pypoetry/cache \\",
      "    --mount=type=cache,target=/root/.cache/pypoetry/artifacts \\",
      "    poetry install --only main"
    ]
  },
  {
    subject: "conda",
    what: "conda package cache",
    signs: [{ path: "pkgs", holds: ["urls.txt"] }],
    fix: ["RUN conda install -y ... && conda clean -afy"]
  },
  {
    subject: "go",
    what: "Go caches",
    signs: [".cache/go-build", { path: "pkg/mod/cache", holds: ["download", "vcs"] }],
    fix: [
      "RUN --mount=type=cache,target=/root/.cache/go-build \\",
      "    --mount=type=cache,target=/go/pkg/mod \\",
      "    go build -o /out/app .",
      "# and in the last stage:",
      "COPY --from=build /out/app /usr/local/bin/app"
    ]
  },
  {
    subject: "cargo",
    what: "cargo registry",
    signs: [
      ".cargo/registry",
      ".cargo/git",
      "/usr/local/cargo/registry",
      "/usr/local/cargo/git",
      "/cargo/registry",
      "/cargo/git"
    ],
    fix: [
      "RUN --mount=type=cache,target=/usr/local/cargo/registry \\",
      "    cargo build --release",
      "# and in the last stage:",
      "COPY --from=build /src/target/release/app /usr/local/bin/app"
    ]
  },
  {
    subject: "maven",
    what: "Maven repository",
    signs: [".m2/repository"],
    fix: [
      "RUN --mount=type=cache,target=/root/.m2/repository mvn -B package",
      "# and in the last stage:",
      "COPY --from=build /src/target/app.jar /app.jar"
    ]
  },
  {
    subject: "gradle",
    what: "Gradle caches",
    signs: [".gradle/caches"],
    fix: [
      "RUN --mount=type=cache,target=/home/gradle/.gradle/caches gradle --no-daemon build",
      "# and in the last stage:",
      "COPY --from=build /src/build/libs/app.jar /app.jar"
    ]
  },
  {
    subject: "composer",
    what: "Composer cache",
    signs: [".composer/cache", ".cache/composer"],
    fix: ["RUN --mount=type=cache,target=/root/.cache/composer composer install --no-dev"]
  },
  {
    subject: "bundler",
    what: "gems already installed",
    signs: ["/usr/local/bundle/cache", "bundle/ruby/*/cache", ".bundle/cache"],
    fix: ["RUN bundle install && rm -rf /usr/local/bundle/cache"]
  },
  {
    subject: "nuget",
    what: "NuGet downloads",
    signs: [".local/share/NuGet/http-cache", ".local/share/NuGet/v3-cache"],
    fix: ["RUN --mount=type=cache,target=/root/.local/share/NuGet dotnet restore"]
  }
];
var languageCache = leftoverRule(
  "language-cache",
  CACHES,
  "Kept for a next install, which an image never does. Deleting it later does not take it out of its layer.",
  {
    what: "package manager cache",
    fix: ["# keep it outside of the image:", "RUN --mount=type=cache,target=... ..."]
  }
);

// src/advise/package-index.ts
var MANAGERS = [
  {
    subject: "apt",
    what: "apt lists and archives",
    signs: ["/var/lib/apt/lists", "/var/cache/apt"],
    fix: [
      "RUN apt-get update \\",
      " && apt-get install -y --no-install-recommends ... \\",
      " && rm -rf /var/lib/apt/lists/* /var/cache/apt/*",
      "# or keep both outside of the image:",
      "RUN --mount=type=cache,target=/var/lib/apt/lists,sharing=locked \\",
      "    --mount=type=cache,target=/var/cache/apt,sharing=locked \\",
      "    apt-get update && apt-get install -y --no-install-recommends ..."
    ]
  },
  {
    subject: "apk",
    what: "apk index and archives",
    signs: ["/var/cache/apk", "/etc/apk/cache"],
    fix: ["RUN apk add --no-cache ..."]
  },
  {
    subject: "dnf",
    what: "dnf metadata",
    signs: ["/var/cache/dnf", "/var/cache/libdnf5", "/var/cache/tdnf"],
    fix: [
      "RUN dnf install -y --setopt=install_weak_deps=False ... \\",
      " && dnf clean all && rm -rf /var/cache/dnf /var/cache/libdnf5"
    ]
  },
  {
    subject: "yum",
    what: "yum metadata",
    signs: ["/var/cache/yum"],
    fix: ["# with microdnf as with yum:", "RUN yum install -y ... && yum clean all && rm -rf /var/cache/yum"]
  },
  {
    subject: "zypper",
    what: "zypper metadata",
    signs: ["/var/cache/zypp"],
    fix: ["RUN zypper --non-interactive install --no-recommends ... && zypper clean --all"]
  },
  {
    subject: "pacman",
    what: "pacman archives",
    signs: ["/var/cache/pacman/pkg", "/var/lib/pacman/sync"],
    fix: ["RUN pacman -Syu --noconfirm ... && rm -rf /var/cache/pacman/pkg/* /var/lib/pacman/sync/*"]
  }
];
var packageIndex = leftoverRule(
  "package-index",
  MANAGERS,
  "Read while packages are installed, and never again. Deleting it later does not take it out of its layer.",
  {
    what: "package indexes",
    fix: ["# remove them in the instruction that installs:", "RUN ... && rm -rf ..."]
  }
);

// src/advise/private-key-path.ts
function isPrivateKeyPath(path) {
  if (isOfPackage(path) || SYSTEM_FOLDERS.some((folder2) => path.startsWith(folder2))) return false;
  const names = path.toLowerCase().split("/");
  const file = names.at(-1) ?? "";
  const [stem, isPem] = [file.slice(0, -4), file.endsWith(".pem")];
  const words4 = stem.split(/[^a-z0-9]/);
  if (PUBLIC_PARTS.some((part) => stem.includes(part)) || words4.some((word) => PUBLIC_WORDS.has(word))) return false;
  if (/key\d*$/.test(stem)) return true;
  if (isPem && words4.some((word) => CERTIFICATE_WORDS.has(word))) return false;
  const folder = names.at(-2) ?? "";
  if (folder === ".ssh" || PRIVATE_PARTS.some((part) => stem.includes(part))) return true;
  return !isPem && (words4.some((word) => OWNERS.has(word)) || KEY_FOLDERS.has(folder));
}
function isOfPackage(path) {
  const names = path.toLowerCase().split("/");
  return PACKAGE_PATHS.some((part) => path.includes(part)) || names.some((name) => PACKAGE_FOLDERS.has(name));
}
var setOf = (words4) => new Set(words4.split(" "));
var PACKAGE_PATHS = ["/pkg/mod/", "/.nuget/packages/", "/usr/local/go/", "/src/crypto/"];
var PACKAGE_FOLDERS = setOf(
  "node_modules bower_components site-packages dist-packages gems vendor third_party third-party dummyserver test tests testing testdata test-data test_data __tests__ spec specs fixture fixtures __fixtures__ mocks __mocks__ example examples sample samples demo demos doc docs"
);
var SYSTEM_FOLDERS = [
  ...["/usr/share/", "/usr/lib/", "/usr/lib64/", "/usr/libexec/", "/usr/local/lib/", "/usr/local/share/"],
  ...["/lib/", "/lib64/", "/nix/store/", "/etc/ssl/certs/", "/etc/ca-certificates/", "/etc/pki/ca-trust/"],
  ...["/etc/pki/tls/certs/", "/etc/pki/rpm-gpg/", "/etc/apt/", "/etc/apk/", "/etc/bind/", "/etc/unbound/"]
];
var PUBLIC_PARTS = ["pub", "gpg", "pgp", "snakeoil", "licen", "keyring", "cacert", "trusted"];
var PUBLIC_WORDS = setOf("release archive apt rpm repo repository test testing example sample dummy fake mock demo");
var CERTIFICATE_WORDS = setOf("ca cert certs certificate crt chain bundle csr root");
var PRIVATE_PARTS = ["priv", "id_rsa", "id_dsa", "id_ecdsa", "id_ed25519"];
var OWNERS = setOf(
  "server client host localhost domain wildcard star tls ssl https http jwt rsa ec ecdsa ca rootca ingress"
);
var KEY_FOLDERS = setOf(
  "ssl tls cert certs certificates private pki secret secrets keys nginx apache2 httpd haproxy"
);

// src/advise/private-files.ts
var files = (paths, fileBytes) => paths.map((path) => ({ path, fileBytes, accepts: (found) => !isOfPackage(found) }));
var KEY_BYTES = [100, 16e3];
var MOST_BYTES2 = 256e3;
var lent = (ignored, target, command) => [
  "# .dockerignore:",
  ...ignored,
  "# Dockerfile: lend it where it is needed",
  `RUN --mount=type=secret,id=...,target=${target} ${command}`
];
var KINDS = [
  {
    subject: "ssh-key",
    one: "SSH private key",
    many: "SSH private keys",
    signs: files(["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk", "*.ppk"], KEY_BYTES),
    fix: [
      "# .dockerignore:",
      "**/.ssh",
      "**/id_rsa",
      "**/id_ecdsa",
      "**/id_ed25519",
      "# Dockerfile: lend it where it is needed",
      "RUN --mount=type=ssh git clone git@..."
    ]
  },
  {
    subject: "key-file",
    one: "private key file",
    many: "private key files",
    signs: ["*.pem", "*.key"].map((path) => ({ path, fileBytes: KEY_BYTES, accepts: isPrivateKeyPath })),
    fix: [
      ...lent(["**/*.key", "**/*key*.pem"], "/run/secrets/...", "..."),
      "# or, for what a program needs: mount it when the container starts"
    ]
  },
  {
    subject: "ssh-host-key",
    one: "SSH host key",
    many: "SSH host keys",
    signs: ["rsa", "dsa", "ecdsa", "ed25519"].map((kind) => ({
      path: `/etc/ssh/ssh_host_${kind}_key`,
      fileBytes: KEY_BYTES
    })),
    fix: [
      "# every container has these; make new ones when it starts: ssh-keygen -A",
      "RUN ... && rm /etc/ssh/ssh_host_*_key*"
    ]
  },
  {
    subject: "rails-key",
    one: "Rails master key",
    many: "Rails master keys",
    signs: files(["config/master.key", "config/credentials/production.key"], [32, 100]),
    fix: [
      "# .dockerignore:",
      "**/config/master.key",
      "**/config/credentials/*.key",
      "# give it when the container starts: RAILS_MASTER_KEY=..."
    ]
  },
  {
    subject: ".env",
    one: "environment file (.env)",
    many: "environment files (.env)",
    signs: files(
      ["", ".local", ".prod", ".production", ".production.local", ".staging", ".development.local"].map(
        (end) => `.env${end}`
      ),
      [8, MOST_BYTES2]
    ),
    fix: [
      "# .dockerignore:",
      "**/.env",
      "**/.env.*",
      "!**/.env.example",
      "# give them when the container starts: docker run --env-file .env ..."
    ]
  },
  {
    subject: ".npmrc",
    one: "possible npm token (.npmrc)",
    many: "possible npm tokens (.npmrc)",
    // A shorter one has room for settings and for ${NPM_TOKEN}, but not for a token.
    signs: files([".npmrc"], [50, MOST_BYTES2]),
    fix: lent(["**/.npmrc"], "/root/.npmrc", "npm ci")
  },
  {
    subject: ".netrc",
    one: "file of logins (.netrc)",
    many: "files of logins (.netrc)",
    signs: files([".netrc"], [20, MOST_BYTES2]),
    fix: lent(["**/.netrc"], "/root/.netrc", "...")
  },
  {
    subject: ".pypirc",
    one: "Python upload login (.pypirc)",
    many: "Python upload logins (.pypirc)",
    signs: files([".pypirc"], [40, MOST_BYTES2]),
    fix: lent(["**/.pypirc"], "/root/.pypirc", "twine upload ...")
  },
  {
    subject: ".git-credentials",
    one: "Git login (.git-credentials)",
    many: "Git logins (.git-credentials)",
    signs: files([".git-credentials"], [16, MOST_BYTES2]),
    fix: lent(["**/.git-credentials"], "/root/.git-credentials", "git clone ...")
  },
  {
    subject: "aws",
    one: "AWS credentials file",
    many: "AWS credentials files",
    signs: files([".aws/credentials"], [60, MOST_BYTES2]),
    fix: lent(["**/.aws"], "/root/.aws/credentials", "aws ...")
  },
  {
    subject: "docker",
    one: "registry login (.docker/config.json)",
    many: "registry logins (.docker/config.json)",
    // `{"auths":{}}` and the name of a helper are shorter than a login.
    signs: files([".docker/config.json", ".dockercfg"], [60, MOST_BYTES2]),
    fix: lent(["**/.docker", "**/.dockercfg"], "/root/.docker/config.json", "...")
  },
  {
    subject: "kube",
    one: "cluster login (.kube/config)",
    many: "cluster logins (.kube/config)",
    signs: files([".kube/config"], [150, MOST_BYTES2]),
    fix: lent(["**/.kube"], "/root/.kube/config", "kubectl ...")
  },
  {
    subject: "credentials",
    one: "credentials file of a tool",
    many: "credentials files of tools",
    signs: files(
      [
        ...[".config/gcloud/application_default_credentials.json", ".config/gcloud/credentials.db"],
        ...[".azure/accessTokens.json", ".azure/msal_token_cache.json", ".config/gh/hosts.yml", ".gem/credentials"],
        ...[
          ".cargo/credentials",
          ".cargo/credentials.toml",
          "/usr/local/cargo/credentials.toml",
          ".composer/auth.json",
          ".config/composer/auth.json"
        ],
        ...[".pgpass", ".vault-token", ".terraform.d/credentials.tfrc.json"]
      ],
      [16, MOST_BYTES2]
    ),
    fix: lent(["# the files that are listed"], "...", "...")
  }
];
var GIT = ".git";
var GIT_SIGN = { subject: GIT, path: ".git", holds: ["config", "objects", "logs"] };
var GIT_FIX = [
  "# .dockerignore:",
  "**/.git",
  "# Dockerfile, for what an instruction clones:",
  "RUN git clone --depth 1 ... src && rm -rf src/.git"
];
var privateFiles = {
  id: "private-files",
  isUrgent: true,
  signs: [...KINDS.flatMap(({ subject, signs }) => signs.map((sign) => ({ ...sign, subject }))), GIT_SIGN],
  words: words3
};
function words3(advice) {
  const isGit = advice.subject === GIT;
  const kind = KINDS.find(({ subject }) => subject === advice.subject) ?? UNKNOWN2;
  const what = isGit ? `${byteText(advice.bytes).text} of Git history (.git)` : countedFiles(advice, kind);
  return {
    title: `${what} ${inLayers(advice)}${hiddenWords(advice)}`,
    why: isGit ? GIT_WHY : WHY,
    fix: ["# rotate what was exposed: every copy of its layer keeps it", ...isGit ? GIT_FIX : kind.fix]
  };
}
var WHY = "Whoever can pull the image can read it, also where a later layer deletes it.";
var GIT_WHY = "It holds every version of every file and, in its config, often a token. Whoever can pull the image can read it.";
var UNKNOWN2 = {
  one: "private file",
  many: "private files",
  fix: lent(["# the files that are listed"], "...", "...")
};
function countedFiles({ places, placeCount }, { one, many }) {
  const count = places.length === placeCount ? new Set(places.map(({ path }) => path)).size : placeCount;
  return count > 1 ? `${count} ${many}` : `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
}

// src/advise/rules.ts
var ADVICE_RULES = {
  "package-index": packageIndex,
  "language-cache": languageCache,
  "private-files": privateFiles,
  "deleted-later": deletedLater,
  "copied-metadata": copiedMetadata
};

// src/advise/groups.ts
function groupBodies(facts, evidence) {
  const rules = Object.values(ADVICE_RULES);
  const signs = rules.flatMap((rule) => (rule.signs ?? []).map((sign) => ({ ...sign, rule })));
  const claims = new Claims(evidence, signs);
  const fateRules = rules.flatMap((rule) => {
    const subjectOf2 = rule.openFates?.(evidence, facts);
    return subjectOf2 === void 0 ? [] : [{ rule, subjectOf: subjectOf2 }];
  });
  const groups = new Groups(evidence.bodies);
  for (let body = 0; body < evidence.bodies.count; body++) {
    const claim = claims.of(body);
    if (claim !== void 0) groups.add(claim.sign.rule, claim.sign.subject, body, claim.node);
    else if (evidence.bodies.hiddenInLayer[body] !== SEEN) groups.addByFate(fateRules, body);
  }
  return groups.all();
}
var Groups = class {
  #bodies;
  #groups = /* @__PURE__ */ new Map();
  #last;
  constructor(bodies) {
    this.#bodies = bodies;
  }
  add(rule, subject, body, owner) {
    const group = this.#groupOf(rule, subject);
    this.#last = group;
    group.bytes += this.#bodies.bytes[body];
    group.bodies.push(body);
    if (owner !== void 0) group.owners.push(owner);
  }
  addByFate(rules, body) {
    for (const { rule, subjectOf: subjectOf2 } of rules) {
      const subject = subjectOf2(body);
      if (subject === void 0) continue;
      this.add(rule, subject, body);
      return;
    }
  }
  all() {
    return [...this.#groups.values()].flatMap((bySubject) => [...bySubject.values()]);
  }
  /** Bodies of a group come in rows: most are of the one before. */
  #groupOf(rule, subject) {
    const last = this.#last;
    if (last?.rule === rule && last.subject === subject) return last;
    return this.#groups.get(rule)?.get(subject) ?? this.#open(rule, subject);
  }
  #open(rule, subject) {
    const group = { rule, subject, bytes: 0, bodies: [], owners: [] };
    const bySubject = this.#groups.get(rule);
    if (bySubject === void 0) this.#groups.set(rule, /* @__PURE__ */ new Map([[subject, group]]));
    else bySubject.set(subject, group);
    return group;
  }
};

// src/advise/places.ts
var MOST_PLACES = 10;
var HEAVY_SHARE = 0.05;
function placesOf(group, evidence) {
  const rows = [...sameStory(group, evidence).values()].flatMap((story) => storyPlaces(group, story, evidence));
  rows.sort((a, b) => b.bytes - a.bytes);
  const places = rows.slice(0, MOST_PLACES).map(({ node, bytes, layer, hiddenInLayer }) => {
    const place = { path: evidence.paths.path(node), bytes, layer };
    return hiddenInLayer === SEEN ? { ...place, isVisible: true } : { ...place, isVisible: false, hiddenInLayer };
  });
  return { places, placeCount: rows.length };
}
function heaviestLayer({ bodies }, { layer, bytes }) {
  const sums = /* @__PURE__ */ new Map();
  for (const body of bodies) {
    const at2 = layer[body];
    sums.set(at2, (sums.get(at2) ?? 0) + bytes[body]);
  }
  return [...sums].reduce((most, one) => one[1] > most[1] ? one : most, [0, 0])[0];
}
function sameStory({ bodies }, { bodies: columns, layerCount }) {
  const stories = /* @__PURE__ */ new Map();
  let story;
  for (let member = 0; member < bodies.length; member++) {
    const body = bodies[member];
    const layer = columns.layer[body];
    const hiddenInLayer = columns.hiddenInLayer[body];
    if (story?.layer !== layer || story.hiddenInLayer !== hiddenInLayer) {
      const key = layer * (layerCount + 1) + hiddenInLayer;
      story = stories.get(key) ?? { layer, hiddenInLayer, members: [] };
      stories.set(key, story);
    }
    story.members.push(member);
  }
  return stories;
}
function storyPlaces(group, { members, ...layers }, evidence) {
  const rows = group.owners.length > 0 ? sumByOwner(group, members, evidence.bodies) : evidence.gather(
    members.map((member) => group.bodies[member]),
    Math.max(1, group.bytes * HEAVY_SHARE)
  );
  return rows.map(({ node, bytes }) => ({ node, bytes, ...layers }));
}
function sumByOwner({ bodies, owners }, members, { bytes }) {
  const sums = /* @__PURE__ */ new Map();
  for (const member of members) {
    const owner = owners[member];
    sums.set(owner, (sums.get(owner) ?? 0) + bytes[bodies[member]]);
  }
  return [...sums].map(([node, sum]) => ({ node, bytes: sum }));
}

// src/advise/advise.ts
function advise(facts, evidence) {
  const least = leastBytes(facts.measures.contentBytes);
  return groupBodies(facts, evidence).filter(({ rule, bytes }) => rule.isUrgent || bytes >= least).sort((a, b) => urgency(b) - urgency(a) || b.bytes - a.bytes).map((group) => ({
    id: group.rule.id,
    subject: group.subject,
    bytes: group.bytes,
    layer: heaviestLayer(group, evidence.bodies),
    ...placesOf(group, evidence)
  }));
}
function leastBytes(contentBytes) {
  return Math.min(Math.max(contentBytes * 0.01, 1e5), 1e6);
}
var urgency = ({ rule }) => rule.isUrgent ? 1 : 0;

// src/analyze/changes.ts
function changesByEntry(layers, { numbers, pairs }, same) {
  const changes = new Uint8Array(numbers.count);
  pairs.forEach((pair, i) => {
    if (same[i] === true) changes[numbers.first[pair.a.layer] + pair.a.entry] = differences(layers, pair);
  });
  return changes;
}
var changesOf = (bits) => CHANGES.filter((_, i) => (bits & 1 << i) !== 0);
var PERMISSIONS = 4095;
function differences(layers, { a, b }) {
  const [old, now] = [layers[a.layer], layers[b.layer]];
  const differs = (column) => at(column(old), a) !== at(column(now), b);
  const isNewMode = ((at(old.mode, a) ^ at(now.mode, b)) & PERMISSIONS) !== 0;
  const isNewOwner = differs(({ uid }) => uid) || differs(({ gid }) => gid);
  return (isNewMode ? 1 : 0) | (isNewOwner ? 2 : 0) | (differs(({ mtimeSeconds }) => mtimeSeconds) ? 4 : 0);
}
var at = (column, { entry }) => column[entry];

// src/analyze/path-table.ts
var ROOT3 = 0;
var MAX_PATHS = 12e6;
var SLASH = 47;
var DOT = 46;
var PathTable = class {
  #count = 1;
  #parent = new Int32Array(1024);
  #nameStart = new Uint32Array(1025);
  #names = new Uint8Array(1 << 14);
  #hash = new Int32Array(1024);
  #slots = new Int32Array(4096).fill(-1);
  get count() {
    return this.#count;
  }
  parent(node) {
    return this.#parent[node];
  }
  /** The last component's bytes, as a view that is valid until the next `intern`. */
  name(node) {
    return this.#names.subarray(this.#nameStart[node], this.#nameStart[node + 1]);
  }
  nameLength(node) {
    return this.#nameStart[node + 1] - this.#nameStart[node];
  }
  /** The byte at `index` of the node's last component. */
  nameByte(node, index) {
    return this.#names[this.#nameStart[node] + index];
  }
  /** The child of `parent` with this name, made if there is none yet. */
  intern(parent, text, start, end) {
    const hash = hashName(parent, text, start, end);
    const slot = this.#slotOf(hash, parent, text, start, end);
    const found = this.#slots[slot];
    return found >= 0 ? found : this.#append(slot, hash, parent, text, start, end);
  }
  /** The child of `parent` with this name, or -1. */
  find(parent, text, start, end) {
    return this.#slots[this.#slotOf(hashName(parent, text, start, end), parent, text, start, end)];
  }
  /**
   * The nodes of all entries of a layer, cleaned as Go's `path.Clean` does: `./app//x/` is `app/x`, `.` is the root.
   * @throws GateError LAYER_CORRUPT for a name that leads out of the image's root: engines refuse to unpack it
   */
  internEntries(entries) {
    const nodes = new Int32Array(entries.count);
    const walker = new PathWalker(this, entries.text);
    for (let i = 0; i < entries.count; i++) {
      nodes[i] = walker.walk(entries.bounds[2 * i], entries.bounds[2 * i + 1]);
    }
    return nodes;
  }
  /** Node numbers from the root (left out) down to `node`. */
  ancestry(node) {
    const chain = [];
    for (let at2 = node; at2 !== ROOT3; at2 = this.parent(at2)) chain.push(at2);
    return chain.reverse();
  }
  /** `/app/x`; bytes that are not UTF-8 as `\xHH`. */
  path(node) {
    return `/${this.ancestry(node).map((at2) => decodeName(this.name(at2))).join("/")}`;
  }
  #slotOf(hash, parent, text, start, end) {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = slot + 1 & mask) {
      const node = this.#slots[slot];
      if (node < 0) return slot;
      if (this.#hash[node] === hash && this.#parent[node] === parent && this.#isNamed(node, text, start, end))
        return slot;
    }
  }
  #isNamed(node, text, start, end) {
    const from = this.#nameStart[node];
    if (this.#nameStart[node + 1] - from !== end - start) return false;
    for (let i = start, j = from; i < end; i++, j++) if (text[i] !== this.#names[j]) return false;
    return true;
  }
  #append(slot, hash, parent, text, start, end) {
    const node = this.#count++;
    if (node >= MAX_PATHS) {
      throw new GateError("LIMIT_EXCEEDED", `the image has more than ${MAX_PATHS.toLocaleString("en")} distinct paths`);
    }
    if (node === this.#parent.length) this.#growNodes();
    const from = this.#nameStart[node];
    const to = from + end - start;
    if (to > this.#names.length) this.#names = grown(this.#names, Math.max(to, nextSize(this.#names.length)));
    for (let i = start, j = from; i < end; i++, j++) this.#names[j] = text[i];
    this.#nameStart[node + 1] = to;
    this.#parent[node] = parent;
    this.#hash[node] = hash;
    this.#slots[slot] = node;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return node;
  }
  #growNodes() {
    const size = nextSize(this.#parent.length);
    this.#parent = grown(this.#parent, size);
    this.#hash = grown(this.#hash, size);
    this.#nameStart = grown(this.#nameStart, size + 1);
  }
  #rehash() {
    const slots = new Int32Array(nextSize(this.#slots.length)).fill(-1);
    const mask = slots.length - 1;
    for (let node = 1; node < this.#count; node++) {
      let slot = this.#hash[node] & mask;
      while (slots[slot] >= 0) slot = slot + 1 & mask;
      slots[slot] = node;
    }
    this.#slots = slots;
  }
};
function hashName(parent, text, start, end) {
  let hash = Math.imul(parent ^ 2166136261, 16777619);
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text[i], 16777619);
  return hash ^ hash >>> 15;
}
var PathWalker = class {
  #table;
  #text;
  #lastStart = 0;
  #lastEnd = 0;
  /** Ends (relative to the path's start) and nodes of the last path's components. */
  #ends = [];
  #nodes = [];
  #depth = 0;
  constructor(table, text) {
    this.#table = table;
    this.#text = text;
  }
  /**
   * The node of the path that stands in text[start..end], relative to the root.
   * @throws GateError LAYER_CORRUPT where `..` leads out of the root
   */
  walk(start, end) {
    this.#keepShared(start, end);
    const text = this.#text;
    let at2 = this.#depth > 0 ? start + this.#ends[this.#depth - 1] : start;
    while (at2 < end) {
      let stop = at2;
      while (stop < end && text[stop] !== SLASH) stop++;
      this.#step(start, at2, stop, end);
      at2 = stop + 1;
    }
    this.#lastStart = start;
    this.#lastEnd = end;
    return this.#node();
  }
  /** Goes down by the component text[at..stop], or up for `..`; stays for an empty one and for `.`. */
  #step(start, at2, stop, end) {
    const length = stop - at2;
    const isDots = length < 3 && this.#text[at2] === DOT && this.#text[stop - 1] === DOT;
    if (length === 0 || isDots && length === 1) return;
    if (isDots) this.#up(start, end);
    else this.#down(start, at2, stop);
  }
  #down(start, at2, stop) {
    this.#nodes[this.#depth] = this.#table.intern(this.#node(), this.#text, at2, stop);
    this.#ends[this.#depth] = stop - start;
    this.#depth++;
  }
  #up(start, end) {
    if (this.#depth === 0) throw outsideRoot(this.#text.subarray(start, end));
    this.#depth--;
    this.#ends.fill(Number.MAX_SAFE_INTEGER, 0, this.#depth);
  }
  #node() {
    return this.#depth === 0 ? ROOT3 : this.#nodes[this.#depth - 1];
  }
  #keepShared(start, end) {
    const text = this.#text;
    const limit = Math.min(end - start, this.#lastEnd - this.#lastStart);
    let shared = 0;
    while (shared < limit && text[start + shared] === text[this.#lastStart + shared]) shared++;
    while (this.#depth > 0) {
      const componentEnd = this.#ends[this.#depth - 1];
      const isWhole = start + componentEnd === end || text[start + componentEnd] === SLASH;
      if (componentEnd <= shared && isWhole) break;
      this.#depth--;
    }
  }
};
function outsideRoot(name) {
  return new GateError(
    "LAYER_CORRUPT",
    `an entry is named "${decodeName(name)}", which leads out of the image's root`,
    {
      fix: "no engine unpacks such a layer; rebuild the image"
    }
  );
}

// src/analyze/dive/layer-tree.ts
var IMPLIED = -1;
var S_IFDIR = 16384;
var PERMISSION_BITS = 4095;
var LayerTree = class {
  #table;
  #roles;
  #layer;
  /** Number of the load that a node, or a child of the node, was last part of. */
  #load = 0;
  #loadOf;
  #loadOfChild;
  #entry;
  #nodes;
  #count = 0;
  constructor(table, roles) {
    this.#table = table;
    this.#roles = roles;
    this.#loadOf = new Int32Array(table.count);
    this.#loadOfChild = new Int32Array(table.count);
    this.#entry = new Int32Array(table.count);
    this.#nodes = new Int32Array(table.count);
  }
  load(layer) {
    this.#layer = layer;
    this.#load++;
    this.#count = 0;
    for (let i = 0; i < layer.entries.count; i++) {
      const node = layer.nodes[i];
      const seen = this.#roles.seenPartOf(node);
      this.#include(seen);
      if (seen === node) this.#entry[node] = i;
    }
  }
  /** Every node but the root, a folder before what is below it; valid until the next `load`. */
  get nodes() {
    return this.#nodes.subarray(0, this.#count);
  }
  isLeaf(node) {
    return this.#loadOfChild[node] !== this.#load;
  }
  sizeBytes(node) {
    const entry = this.#entry[node];
    return entry === IMPLIED ? 0 : this.#layer?.entries.sizeBytes[entry];
  }
  /** As Go's `FileInfo().IsDir()` says: by kind, or by the bits of the mode. An implied folder is none to dive. */
  isFolder(node) {
    const entry = this.#entry[node];
    if (entry === IMPLIED || this.#layer === void 0) return false;
    const { kind, mode } = this.#layer.entries;
    return kind[entry] === KIND.directory || (mode[entry] & ~PERMISSION_BITS) === S_IFDIR;
  }
  #include(node) {
    const first = this.#count;
    for (let at2 = node; at2 !== ROOT3 && this.#loadOf[at2] !== this.#load; at2 = this.#table.parent(at2)) {
      this.#loadOf[at2] = this.#load;
      this.#loadOfChild[this.#table.parent(at2)] = this.#load;
      this.#entry[at2] = IMPLIED;
      this.#nodes[this.#count++] = at2;
    }
    if (this.#count - first > 1) this.#nodes.subarray(first, this.#count).reverse();
  }
};

// src/analyze/dive/path-records.ts
var PathRecords = class {
  #roles;
  #count;
  #bytes;
  #smallestBytes;
  #begun = /* @__PURE__ */ new Set();
  #sumBytes = 0;
  #sumOfSmallest = 0;
  #wastedBytes = 0;
  constructor(roles) {
    this.#roles = roles;
    this.#count = new Int32Array(roles.recordCount);
    this.#bytes = new Float64Array(roles.recordCount);
    this.#smallestBytes = new Float64Array(roles.recordCount);
  }
  add(node, sizeBytes) {
    const record = this.#roles.recordOf(node);
    const count = this.#count[record];
    const smallest = count === 0 ? 0 : this.#smallestBytes[record];
    if (count === 0 || sizeBytes < smallest) {
      this.#smallestBytes[record] = sizeBytes;
      this.#sumOfSmallest += sizeBytes - smallest;
    }
    if (count > 0) this.#wastedBytes += count === 1 ? this.#bytes[record] + sizeBytes : sizeBytes;
    this.#sumBytes += sizeBytes;
    this.#bytes[record] = this.#bytes[record] + sizeBytes;
    this.#count[record] = count + 1;
  }
  /** dive begins a record before it finds out that the whiteout removes nothing. */
  begin(node) {
    this.#begun.add(this.#roles.recordOf(node));
  }
  /** Bytes of all that was added and removed. */
  get sumBytes() {
    return this.#sumBytes;
  }
  /** Bytes of every path that was added or removed more than once. */
  get wastedBytes() {
    return this.#wastedBytes;
  }
  /** Smallest size of each path over all its sizes; a path that was only begun counts as -1 byte, as it does in dive. */
  get efficiencyRatio() {
    if (this.#sumBytes === 0) return 1;
    const onlyBegun = [...this.#begun].filter((record) => this.#count[record] === 0).length;
    return (this.#sumOfSmallest - onlyBegun) / this.#sumBytes;
  }
  /** The costliest paths that count as wasted, at most `limit` of them. */
  inefficientPaths(limit) {
    if (limit === 0) return [];
    const paths = [];
    this.#count.forEach((count, record) => {
      if (count > 1) paths.push({ node: this.#roles.nodeOf(record), count, bytes: this.#bytes[record] });
    });
    return paths.sort((a, b) => b.bytes - a.bytes || a.node - b.node).slice(0, limit);
  }
};

// src/analyze/name-bytes.ts
function compareNames(table, a, b) {
  const [lengthA, lengthB] = [table.nameLength(a), table.nameLength(b)];
  for (let i = 0; i < lengthA && i < lengthB; i++) {
    const difference = table.nameByte(a, i) - table.nameByte(b, i);
    if (difference !== 0) return difference;
  }
  return lengthA - lengthB;
}
var startsWith = (table, node, prefix) => table.nameLength(node) >= prefix.length && hasBytesAt(table, node, 0, prefix);
function hasBytesAt(table, node, start, bytes) {
  for (let i = 0; i < bytes.length; i++) if (table.nameByte(node, start + i) !== bytes[i]) return false;
  return true;
}

// src/analyze/dive/path-roles.ts
var WHITEOUT = new TextEncoder().encode(".wh.");
var DROPPED_PREFIX = new TextEncoder().encode(".wh..wh..");
var DROPPED = -1;
var ABSENT = -1;
var PathRoles = class {
  #table;
  #pathCount;
  /** By node: the record that counts it, or `DROPPED` where dive does not see it. */
  #record;
  /** The whiteouts whose target is a path of no layer: their records follow those of the nodes. */
  #whiteoutsOfNothing = [];
  constructor(table) {
    this.#table = table;
    this.#pathCount = table.count;
    this.#record = new Int32Array(table.count);
    for (let node = ROOT3 + 1; node < table.count; node++) this.#record[node] = this.#findRecord(node);
  }
  get recordCount() {
    return this.#pathCount + this.#whiteoutsOfNothing.length;
  }
  isWhiteout(node) {
    const record = this.#record[node];
    return record !== node && record !== DROPPED;
  }
  /** The number under which dive counts the node: a whiteout and its target share one, which is the target's node. */
  recordOf(node) {
    return this.#record[node];
  }
  /** The path that a record stands for; where no layer has it, the whiteout of it. */
  nodeOf(record) {
    return record < this.#pathCount ? record : this.#whiteoutsOfNothing[record - this.#pathCount];
  }
  /** What a whiteout removes from the layers below, or `ABSENT`. A bare `.wh.` removes the folder it lies in. */
  targetOf(whiteout) {
    if (this.#table.nameLength(whiteout) === WHITEOUT.length) return this.#table.parent(whiteout);
    const record = this.#record[whiteout];
    return record < this.#pathCount ? record : ABSENT;
  }
  /** The node itself, or the lowest folder above it that dive sees. */
  seenPartOf(node) {
    let at2 = node;
    while (this.#record[at2] === DROPPED) at2 = this.#table.parent(at2);
    return at2;
  }
  #findRecord(node) {
    const table = this.#table;
    const parent = table.parent(node);
    if (this.#record[parent] === DROPPED) return DROPPED;
    if (!startsWith(table, node, WHITEOUT)) return node;
    if (startsWith(table, node, DROPPED_PREFIX)) return DROPPED;
    const name = table.name(node);
    const target = table.find(parent, name, WHITEOUT.length, name.length);
    return target >= 0 ? target : this.#pathCount + this.#whiteoutsOfNothing.push(node) - 1;
  }
};

// src/analyze/dive/stacked-tree.ts
var StackedTree = class {
  #table;
  #births = 1;
  #birth;
  #parentBirth;
  #ownBytes;
  #totalBytes;
  #isFolder;
  constructor(table) {
    this.#table = table;
    this.#birth = new Int32Array(table.count);
    this.#parentBirth = new Int32Array(table.count);
    this.#ownBytes = new Float64Array(table.count);
    this.#totalBytes = new Float64Array(table.count);
    this.#isFolder = new Uint8Array(table.count);
    this.#birth[ROOT3] = this.#births;
  }
  has(node) {
    if (node === ABSENT) return false;
    for (let at2 = node; at2 !== ROOT3; at2 = this.#table.parent(at2)) if (!this.#isAttached(at2)) return false;
    return true;
  }
  /** What dive takes for the size of what a whiteout of the node removes: only of a folder all that is in it. */
  removableBytes(node) {
    return this.#isFolder[node] === 1 ? this.#totalBytes[node] : 0;
  }
  /** Makes the node if its parent, which must be there, has no such child; without bytes, and no folder to dive. */
  attach(node) {
    if (this.#isAttached(node)) return;
    this.#parentBirth[node] = this.#birth[this.#table.parent(node)];
    this.#birth[node] = ++this.#births;
    this.#ownBytes[node] = 0;
    this.#totalBytes[node] = 0;
    this.#isFolder[node] = 0;
  }
  /** Adds the node or gives it new data; what is below it stays. Its parent must be there. */
  put(node, sizeBytes, isFolder) {
    this.attach(node);
    this.#addToTotals(node, sizeBytes - this.#ownBytes[node]);
    this.#ownBytes[node] = sizeBytes;
    this.#isFolder[node] = isFolder ? 1 : 0;
  }
  /** Removes the node and all below it, if it is there; dive never removes the root. */
  remove(node) {
    if (node === ROOT3 || !this.has(node)) return;
    this.#addToTotals(this.#table.parent(node), -this.#totalBytes[node]);
    this.#parentBirth[node] = 0;
  }
  #isAttached(node) {
    return this.#parentBirth[node] === this.#birth[this.#table.parent(node)];
  }
  #addToTotals(node, bytes) {
    if (bytes === 0) return;
    for (let at2 = node; at2 !== ROOT3; at2 = this.#table.parent(at2)) {
      this.#totalBytes[at2] = this.#totalBytes[at2] + bytes;
    }
  }
};

// src/analyze/dive/visit-order.ts
function visitedBefore(table, leaf) {
  const turns = /* @__PURE__ */ new Map();
  for (let at2 = leaf; at2 !== ROOT3; at2 = table.parent(at2)) turns.set(table.parent(at2), at2);
  return (other) => {
    for (let at2 = other; ; at2 = table.parent(at2)) {
      const turn = turns.get(table.parent(at2));
      if (turn !== void 0) return compareNames(table, at2, turn) < 0;
    }
  };
}
function inVisitOrder(table, nodes) {
  const children = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const siblings = children.get(table.parent(node));
    if (siblings === void 0) children.set(table.parent(node), [node]);
    else siblings.push(node);
  }
  const backwards = [];
  for (const pending = [ROOT3]; pending.length > 0; ) {
    const node = pending.pop();
    if (node !== ROOT3) backwards.push(node);
    for (const child of (children.get(node) ?? []).sort((a, b) => compareNames(table, a, b))) pending.push(child);
  }
  return backwards.reverse();
}

// src/analyze/dive/stacking.ts
function copyLayer(stack, tree) {
  for (const node of tree.nodes) stack.put(node, tree.sizeBytes(node), tree.isFolder(node));
}
function stackLayer(stack, tree, roles, table) {
  const whiteouts = tree.nodes.filter((node) => roles.isWhiteout(node));
  const isOdd = (node) => !tree.isLeaf(node) || roles.targetOf(node) === table.parent(node);
  if (whiteouts.some(isOdd)) {
    stackInOrder(stack, tree, roles, table);
    return;
  }
  for (const node of whiteouts) if (comesFirst(node)) stack.remove(roles.targetOf(node));
  for (const node of tree.nodes) {
    if (!roles.isWhiteout(node)) stack.put(node, tree.sizeBytes(node), tree.isFolder(node));
  }
  for (const node of whiteouts) if (!comesFirst(node)) stack.remove(roles.targetOf(node));
  function comesFirst(whiteout) {
    const target = roles.targetOf(whiteout);
    return target !== ABSENT && compareNames(table, whiteout, target) < 0;
  }
}
function stackInOrder(stack, tree, roles, table) {
  const present = /* @__PURE__ */ new Set();
  for (const node of inVisitOrder(table, tree.nodes)) {
    if (roles.isWhiteout(node)) {
      stack.remove(roles.targetOf(node));
      present.clear();
    } else {
      attachFolders(node);
      stack.put(node, tree.sizeBytes(node), tree.isFolder(node));
    }
  }
  function attachFolders(node) {
    const missing = [];
    for (let at2 = node; at2 !== ROOT3 && !present.has(at2); at2 = table.parent(at2)) missing.push(at2);
    for (const at2 of missing.reverse()) {
      stack.attach(at2);
      present.add(at2);
    }
  }
}

// src/analyze/dive/record-layers.ts
function recordLayers(table, layers) {
  const roles = new PathRoles(table);
  const accounting = {
    table,
    roles,
    tree: new LayerTree(table, roles),
    stack: new StackedTree(table),
    records: new PathRecords(roles)
  };
  const lastWithWhiteouts = layers.findLastIndex((layer) => hasWhiteouts(layer, roles));
  layers.forEach((layer, index) => {
    accounting.tree.load(layer);
    if (index === 0 && lastWithWhiteouts >= 0) copyLayer(accounting.stack, accounting.tree);
    recordLeaves(accounting);
    if (index < lastWithWhiteouts) stackLayer(accounting.stack, accounting.tree, roles, table);
  });
  return accounting.records;
}
function hasWhiteouts({ nodes }, roles) {
  return nodes.some((node) => roles.isWhiteout(roles.seenPartOf(node)));
}
function recordLeaves({ table, roles, tree, stack, records }) {
  const failed = firstFailing(table, roles, tree, stack);
  const isReached = failed === void 0 ? void 0 : visitedBefore(table, failed);
  if (failed !== void 0) records.begin(failed);
  for (const node of tree.nodes) {
    if (!tree.isLeaf(node) || isReached?.(node) === false) continue;
    const isWhiteout = roles.isWhiteout(node);
    records.add(node, isWhiteout ? stack.removableBytes(roles.targetOf(node)) : tree.sizeBytes(node));
  }
}
function firstFailing(table, roles, tree, stack) {
  let first;
  let isBefore;
  for (const node of tree.nodes) {
    if (!roles.isWhiteout(node) || !tree.isLeaf(node) || stack.has(roles.targetOf(node))) continue;
    if (isBefore?.(node) === false) continue;
    first = node;
    isBefore = visitedBefore(table, node);
  }
  return first;
}

// src/analyze/dive/account.ts
var SLASH2 = 47;
function diveAccount(table, layers, { maxInefficientPaths = 0 } = {}) {
  const layerBytes = layers.map(sumSizes);
  const imageBytes = exactSum(layerBytes.reduce((sum, bytes) => sum + bytes, 0));
  const records = recordLayers(table, layers);
  exactSum(records.sumBytes);
  return {
    imageBytes,
    layerBytes,
    efficiencyRatio: records.efficiencyRatio,
    ...userWasted(records.wastedBytes, imageBytes - (layerBytes[0] ?? 0)),
    inefficientPaths: records.inefficientPaths(maxInefficientPaths)
  };
}
function userWasted(wastedBytes, userBytes) {
  if (userBytes > 0) {
    return { wastedBytes, userWastedRatio: wastedBytes / userBytes, diveUserWasted: "number" };
  }
  return { wastedBytes, userWastedRatio: null, diveUserWasted: wastedBytes > 0 ? "Infinity" : "NaN" };
}
function sumSizes({ entries, nodes }) {
  let sum = 0;
  for (let i = 0; i < entries.count; i++) {
    if (nodes[i] !== ROOT3 || isAbsolute(entries, i)) sum += entries.sizeBytes[i];
  }
  return sum;
}
function isAbsolute({ text, bounds }, entry) {
  const start = bounds[2 * entry];
  return start < bounds[2 * entry + 1] && text[start] === SLASH2;
}
function exactSum(bytes) {
  if (bytes <= Number.MAX_SAFE_INTEGER) return bytes;
  throw new GateError("LIMIT_EXCEEDED", "the sizes its layers claim add up to more than 9 PB, which cannot be exact", {
    fix: "check what made this image: no real one is this large"
  });
}

// src/analyze/filesystem/entry-numbers.ts
function numberEntries(layers) {
  const first = [];
  let count = 0;
  for (const layer of layers) {
    first.push(count);
    count += layer.count;
  }
  return {
    count,
    first,
    locate: (entry) => {
      const layer = lastAtMost(first, entry);
      return { layer, entry: entry - first[layer] };
    }
  };
}
function lastAtMost(ascending, limit) {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (ascending[middle] <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/analyze/filesystem/ledger.ts
var FATE = { visible: 0, deleted: 1, overwritten: 2, metadata: 3 };
var NO_INODE = -1;
var Ledger = class {
  numbers;
  /** A value of `FATE`. */
  fate;
  hiddenInLayer;
  /** For a hidden body: the folder, or the path itself, that went as one; at or above the path that shipped the body. */
  hiddenAt;
  /** Bodies that were replaced by one of the same size; only their contents tell `metadata` from `overwritten`. */
  pairs = [];
  /** Bodies of equal size that cannot be compared, because they are stored sparsely. */
  uncomparable = 0;
  #layers;
  #nodes;
  #nameCount;
  constructor(layers, nodes) {
    this.#layers = layers;
    this.#nodes = nodes;
    this.numbers = numberEntries(layers);
    this.fate = new Uint8Array(this.numbers.count);
    this.hiddenInLayer = new Int32Array(this.numbers.count);
    this.hiddenAt = new Int32Array(this.numbers.count);
    this.#nameCount = new Int32Array(this.numbers.count);
  }
  addName(inode) {
    this.#nameCount[inode] = this.#nameCount[inode] + 1;
  }
  /** Takes one name from an inode; the last one takes the body with it. */
  dropName(inode, node, by) {
    const left = this.#nameCount[inode] - 1;
    this.#nameCount[inode] = left;
    if (left > 0) return;
    const home = this.#nodeOf(this.numbers.locate(inode));
    this.#hide(inode, by.newInode === NO_INODE ? FATE.deleted : this.#replaced(inode, by.newInode), by.layer);
    this.hiddenAt[inode] = home === node ? by.top : home;
  }
  /** A body that no path ever shows: that of a marker, of the root, of an engine's bookkeeping. */
  neverSeen(entry, node, layer) {
    this.#hide(entry, FATE.deleted, layer);
    this.hiddenAt[entry] = node;
  }
  #hide(inode, fate, layer) {
    this.fate[inode] = fate;
    this.hiddenInLayer[inode] = layer;
  }
  /** Settles what needs no look into the bodies; the rest becomes a pair and counts as overwritten until it is compared. */
  #replaced(oldInode, newInode) {
    const a = this.numbers.locate(oldInode);
    const b = this.numbers.locate(newInode);
    const [old, now] = [this.#columns(a), this.#columns(b)];
    if (old.sizeBytes[a.entry] !== now.sizeBytes[b.entry]) return FATE.overwritten;
    const isSameEntry = old === now && a.entry === b.entry;
    if (isSameEntry || old.sizeBytes[a.entry] === 0) return FATE.metadata;
    if (old.isSparse[a.entry] === 1 || now.isSparse[b.entry] === 1) this.uncomparable++;
    else this.pairs.push({ a, b });
    return FATE.overwritten;
  }
  #columns(ref) {
    return this.#layers[ref.layer];
  }
  #nodeOf(ref) {
    return this.#nodes[ref.layer][ref.entry];
  }
};

// src/analyze/evidence.ts
var NO_BODY = -1;
function collectEvidence(merged, fates, sums) {
  const { table, layers, filesystem } = merged;
  const { hiddenAt } = filesystem.ledger;
  const bodies = listBodies(merged, fates);
  return {
    layerCount: layers.length,
    paths: table,
    bodies,
    links: nameBodies(filesystem.inode, bodies),
    gather(rows, thresholdBytes) {
      for (const row of rows) {
        const top = hiddenAt[bodies.entry[row]];
        sums.add(bodies.node[row], bodies.bytes[row], top);
      }
      return sums.take(thresholdBytes);
    }
  };
}
function listBodies({ layers, nodes, filesystem }, { fate, changes }) {
  const { numbers, hiddenInLayer } = filesystem.ledger;
  const row = new Int32Array(numbers.count).fill(NO_BODY);
  const columns = emptyColumns(row.length);
  let count = 0;
  let entry = 0;
  for (let layer = 0; layer < layers.length; layer++) {
    const entries = layers[layer];
    const layerNodes = nodes[layer];
    for (let i = 0; i < entries.count; i++, entry++) {
      const bytes = isFileBody(entries.kind[i]) ? entries.sizeBytes[i] : 0;
      if (bytes === 0) continue;
      row[entry] = count;
      columns.entry[count] = entry;
      columns.node[count] = layerNodes[i];
      columns.layer[count] = layer;
      columns.bytes[count] = bytes;
      columns.cause[count] = fate[entry];
      columns.hiddenInLayer[count] = fate[entry] === FATE.visible ? SEEN : hiddenInLayer[entry];
      columns.changes[count++] = changes[entry];
    }
  }
  return { ...columns, count, row };
}
var emptyColumns = (length) => ({
  entry: new Int32Array(length),
  node: new Int32Array(length),
  layer: new Int32Array(length),
  bytes: new Float64Array(length),
  cause: new Uint8Array(length),
  hiddenInLayer: new Int32Array(length),
  changes: new Uint8Array(length)
});
function nameBodies(inode, { row, node, count }) {
  const isNamed = new Uint8Array(count);
  const links = { body: [], node: [] };
  for (let name = 0; name < inode.length; name++) {
    const entry = inode[name];
    const body = entry === NO_INODE ? NO_BODY : row[entry];
    if (body === NO_BODY) continue;
    if (isNamed[body] === 0) {
      isNamed[body] = 1;
      node[body] = name;
      continue;
    }
    links.body.push(body);
    links.node.push(name);
  }
  return links;
}

// src/analyze/filesystem/account.ts
var CAUSE_OF_FATE = [void 0, "deleted", "overwritten", "metadata"];
function settleFates(ledger, same) {
  const fate = ledger.fate.slice();
  ledger.pairs.forEach(({ a }, i) => {
    if (same[i] === true) fate[ledger.numbers.first[a.layer] + a.entry] = FATE.metadata;
  });
  return fate;
}
function sumBodies(layers, fate) {
  const total = new Float64Array(CAUSE_OF_FATE.length);
  let first = 0;
  const sums = layers.map((entries) => {
    const byFate = sumLayer(entries, fate.subarray(first, first + entries.count));
    first += entries.count;
    byFate.forEach((bytes, i) => {
      total[i] = total[i] + bytes;
    });
    const contentBytes = byFate.reduce((sum, bytes) => sum + bytes);
    return { contentBytes, hiddenBytes: contentBytes - byFate[FATE.visible] };
  });
  return {
    contentBytes: total.reduce((sum, bytes) => sum + bytes),
    visibleBytes: total[FATE.visible],
    byCause: Object.fromEntries(CAUSES.map((cause) => [cause, total[FATE[cause]]])),
    layers: sums
  };
}
function sumLayer(entries, fate) {
  const byFate = new Float64Array(CAUSE_OF_FATE.length);
  for (let i = 0; i < entries.count; i++) {
    const at2 = fate[i];
    if (isFileBody(entries.kind[i])) byFate[at2] = byFate[at2] + entries.sizeBytes[i];
  }
  return byFate;
}

// src/analyze/filesystem/link-target.ts
var SLASH3 = 47;
var DOT2 = 46;
var NOWHERE = -1;
function linkTarget(table, entries, entry) {
  const start = entries.bounds[2 * entry + 1];
  const end = entries.bounds[2 * entry + 2];
  const { text } = entries;
  let node = ROOT3;
  for (let at2 = start; at2 < end && node !== NOWHERE; ) {
    let stop = at2;
    while (stop < end && text[stop] !== SLASH3) stop++;
    node = step(table, node, text, at2, stop);
    at2 = stop + 1;
  }
  return node;
}
function step(table, node, text, start, stop) {
  const length = stop - start;
  const isDots = length < 3 && text[start] === DOT2 && text[stop - 1] === DOT2;
  if (length === 0 || isDots && length === 1) return node;
  if (isDots) return node === ROOT3 ? NOWHERE : table.parent(node);
  return table.find(node, text, start, stop);
}

// src/analyze/filesystem/live-tree.ts
var LIVE = { absent: 0, folder: 1, file: 2, symlink: 3, special: 4 };
var NONE = -1;
var LiveTree = class {
  /** A value of `LIVE` by node. */
  what;
  #table;
  #firstChild;
  #next;
  #previous;
  constructor(table) {
    this.#table = table;
    this.what = new Uint8Array(table.count);
    this.#firstChild = new Int32Array(table.count).fill(NONE);
    this.#next = new Int32Array(table.count).fill(NONE);
    this.#previous = new Int32Array(table.count).fill(NONE);
    this.what[ROOT3] = LIVE.folder;
  }
  /** Makes the path live, or something else than it was. The folders above it must be made too. */
  set(node, what) {
    if (this.what[node] === LIVE.absent) this.#link(node);
    this.what[node] = what;
  }
  /** Ends a path that has no living children. */
  remove(node) {
    this.#unlink(node);
    this.what[node] = LIVE.absent;
  }
  /** Ends every path below `top`, children before their folder; `visit` sees each of them first. */
  removeBelow(top, visit) {
    for (let at2 = top; ; ) {
      const child = this.#firstChild[at2];
      if (child !== NONE) {
        at2 = child;
        continue;
      }
      if (at2 === top) return;
      visit(at2);
      this.remove(at2);
      at2 = this.#table.parent(at2);
    }
  }
  /** The living children of a folder, each alone; the list may lose the one at hand. */
  forEachChild(folder, visit) {
    for (let child = this.#firstChild[folder]; child !== NONE; ) {
      const next = this.#next[child];
      visit(child);
      child = next;
    }
  }
  #link(node) {
    const folder = this.#table.parent(node);
    const first = this.#firstChild[folder];
    this.#next[node] = first;
    this.#previous[node] = NONE;
    if (first !== NONE) this.#previous[first] = node;
    this.#firstChild[folder] = node;
  }
  #unlink(node) {
    const next = this.#next[node];
    const previous = this.#previous[node];
    if (previous === NONE) this.#firstChild[this.#table.parent(node)] = next;
    else this.#next[previous] = next;
    if (next !== NONE) this.#previous[next] = previous;
  }
};

// src/analyze/filesystem/marker.ts
var MARKER = { none: 0, whiteout: 1, opaque: 2, bookkeeping: 3 };
var DOT3 = 46;
var PREFIX = new TextEncoder().encode(".wh.");
var META_PREFIX = new TextEncoder().encode(".wh..wh.");
var OPAQUE = new TextEncoder().encode(".wh..wh..opq");
function classifyNodes(table) {
  const marker = new Uint8Array(table.count);
  for (let node = ROOT3 + 1; node < table.count; node++) {
    const isBelow = marker[table.parent(node)] >= MARKER.opaque;
    marker[node] = isBelow ? MARKER.bookkeeping : classifyName(table, node);
  }
  return marker;
}
function whiteoutTarget(table, node) {
  const name = table.name(node);
  const length = name.length - PREFIX.length;
  if (length <= 2 && name.subarray(PREFIX.length).every((byte) => byte === DOT3)) throw namesNothing(table, node);
  return table.find(table.parent(node), name, PREFIX.length, name.length);
}
function classifyName(table, node) {
  if (!startsWith(table, node, PREFIX)) return MARKER.none;
  if (!startsWith(table, node, META_PREFIX)) return MARKER.whiteout;
  const isOpaque = table.nameLength(node) === OPAQUE.length && startsWith(table, node, OPAQUE);
  return isOpaque ? MARKER.opaque : MARKER.bookkeeping;
}
function namesNothing(table, node) {
  return new GateError("LAYER_CORRUPT", `the whiteout "${decodeName(table.name(node))}" names no file to hide`, {
    where: table.path(node),
    fix: "rebuild the image: engines refuse to unpack this layer"
  });
}

// src/analyze/filesystem/merge.ts
function mergeLayers(layers, table, nodes) {
  const merge = new Merge(layers, table, nodes);
  for (let layer = 0; layer < layers.length; layer++) merge.apply(layer);
  return merge;
}
var Merge = class {
  inode;
  marker;
  ledger;
  brokenLinks = 0;
  #layers;
  #table;
  #nodes;
  #tree;
  #layer = 0;
  constructor(layers, table, nodes) {
    this.#layers = layers;
    this.#table = table;
    this.#nodes = nodes;
    this.#tree = new LiveTree(table);
    this.inode = new Int32Array(table.count).fill(NO_INODE);
    this.marker = classifyNodes(table);
    this.ledger = new Ledger(layers, nodes);
  }
  get what() {
    return this.#tree.what;
  }
  /** Markers first, wherever they stand in the tar: they speak of lower layers only. */
  apply(layer) {
    this.#layer = layer;
    const nodes = this.#nodes[layer];
    for (const node of nodes) this.#applyMarker(node);
    for (let entry = 0; entry < nodes.length; entry++) this.#applyEntry(entry, nodes[entry]);
  }
  #applyMarker(node) {
    const marker = this.marker[node];
    if (marker === MARKER.opaque) {
      this.#tree.forEachChild(this.#table.parent(node), (child) => this.#delete(child));
    } else if (marker === MARKER.whiteout) {
      const target = whiteoutTarget(this.#table, node);
      if (target >= 0 && this.what[target] !== LIVE.absent) this.#delete(target);
    }
  }
  #applyEntry(entry, node) {
    const columns = this.#layers[this.#layer];
    const kind = columns.kind[entry];
    const number = this.ledger.numbers.first[this.#layer] + entry;
    const marker = this.marker[node];
    if (marker !== MARKER.none || node === ROOT3) {
      if (isFileBody(kind)) this.ledger.neverSeen(number, node, this.#layer);
      if (marker === MARKER.whiteout || marker === MARKER.opaque) this.#putFolder(this.#table.parent(node));
    } else if (kind === KIND.directory) this.#putFolder(node);
    else if (kind === KIND.file) this.#put(node, LIVE.file, number);
    else if (kind === KIND.hardlink) this.#putLink(node, linkTarget(this.#table, columns, entry));
    else if (kind === KIND.symlink) this.#put(node, LIVE.symlink, NO_INODE);
    else if (kind === KIND.special) this.#put(node, LIVE.special, NO_INODE);
  }
  /** Makes every path down to `node` a folder; a folder that is there stays with all it holds. */
  #putFolder(node) {
    let top = node;
    while (this.what[top] !== LIVE.folder) top = this.#table.parent(top);
    for (let at2 = node; at2 !== top; at2 = this.#table.parent(at2)) {
      this.#dropName(at2, { layer: this.#layer, top: at2, newInode: NO_INODE });
      this.#tree.set(at2, LIVE.folder);
    }
  }
  #put(node, what, newInode) {
    this.#makeRoom(node);
    this.#dropName(node, { layer: this.#layer, top: node, newInode });
    this.#tree.set(node, what);
    if (newInode === NO_INODE) return;
    this.inode[node] = newInode;
    this.ledger.addName(newInode);
  }
  /** One more name for what stands at `target` once there is room for the link itself. */
  #putLink(node, target) {
    const isSaidAgain = target >= 0 && this.inode[target] !== NO_INODE && this.inode[target] === this.inode[node];
    if (isSaidAgain) return;
    this.#makeRoom(node);
    const what = target < 0 ? LIVE.absent : this.what[target];
    const isBroken = what === LIVE.absent || what === LIVE.folder;
    if (isBroken) this.brokenLinks++;
    this.#put(node, isBroken ? LIVE.file : what, isBroken ? NO_INODE : this.inode[target]);
  }
  /** Ends what lies below a folder that something else replaces, or makes the folders above a new path. */
  #makeRoom(node) {
    if (this.what[node] === LIVE.folder) this.#deleteBelow(node);
    else if (this.what[node] === LIVE.absent) this.#putFolder(this.#table.parent(node));
  }
  #delete(node) {
    this.#deleteBelow(node);
    this.#dropName(node, { layer: this.#layer, top: node, newInode: NO_INODE });
    this.#tree.remove(node);
  }
  #deleteBelow(folder) {
    const hiding = { layer: this.#layer, top: folder, newInode: NO_INODE };
    this.#tree.removeBelow(folder, (node) => this.#dropName(node, hiding));
  }
  #dropName(node, by) {
    const inode = this.inode[node];
    if (inode === NO_INODE) return;
    this.inode[node] = NO_INODE;
    this.ledger.dropName(inode, node, by);
  }
};

// src/analyze/filesystem/visible-files.ts
function visibleFiles(layers, merged) {
  const owner = firstNames(merged);
  const count = owner.reduce((sum, node) => node === NO_INODE ? sum : sum + 1, 0);
  const files2 = { node: new Int32Array(count), bytes: new Float64Array(count) };
  let [entry, at2] = [0, 0];
  for (const { count: count2, sizeBytes } of layers) {
    for (let i = 0; i < count2; i++, entry++) {
      const node = owner[entry];
      if (node === NO_INODE) continue;
      files2.node[at2] = node;
      files2.bytes[at2++] = sizeBytes[i];
    }
  }
  return files2;
}
function firstNames({ inode, ledger }) {
  const owner = new Int32Array(ledger.numbers.count).fill(NO_INODE);
  for (let node = 0; node < inode.length; node++) {
    const entry = inode[node];
    if (entry !== NO_INODE && owner[entry] === NO_INODE) owner[entry] = node;
  }
  return owner;
}

// src/analyze/fingerprint.ts
function fingerprintLayers(table, layers, nodes) {
  const paths = hashPaths(table);
  return layers.map((entries, layer) => fingerprint(entries, nodes[layer], paths));
}
var SEEDS = [2166136261, 789269575];
var PRIMES = [16777619, 2246822507];
var LANES = [0, 1];
function hashPaths(table) {
  const hashes = [new Uint32Array(table.count), new Uint32Array(table.count)];
  for (const lane of LANES) {
    const column = hashes[lane];
    column[ROOT3] = SEEDS[lane];
    for (let node = ROOT3 + 1; node < table.count; node++) {
      let hash = mix(lane, column[table.parent(node)], table.nameLength(node));
      for (let i = 0; i < table.nameLength(node); i++) hash = mix(lane, hash, table.nameByte(node, i));
      column[node] = hash;
    }
  }
  return hashes;
}
function fingerprint(entries, nodes, paths) {
  const sums = { files: new Uint32Array(2), metadata: new Uint32Array(2), times: new Uint32Array(2) };
  for (const lane of LANES) {
    const column = paths[lane];
    for (let i = 0; i < entries.count; i++) {
      const path = column[nodes[i]];
      add(sums.files, lane, hashFile(lane, path, entries, i));
      add(sums.metadata, lane, hashMetadata(lane, path, entries, i));
      add(sums.times, lane, mixNumber(lane, path, entries.mtimeSeconds[i]));
    }
  }
  return { files: hex(sums.files), metadata: hex(sums.metadata), times: hex(sums.times) };
}
function hashFile(lane, path, { kind, sizeBytes, text, bounds }, i) {
  let hash = mixNumber(lane, mix(lane, path, kind[i]), sizeBytes[i]);
  const end = bounds[2 * i + 2];
  for (let at2 = bounds[2 * i + 1]; at2 < end; at2++) hash = mix(lane, hash, text[at2]);
  return hash;
}
var PERMISSIONS2 = 4095;
function hashMetadata(lane, path, { mode, uid, gid }, i) {
  const hash = mix(lane, path, mode[i] & PERMISSIONS2);
  return mixNumber(lane, mixNumber(lane, hash, uid[i]), gid[i]);
}
var mix = (lane, hash, value) => Math.imul(hash ^ value, PRIMES[lane]);
var mixNumber = (lane, hash, value) => mix(lane, mix(lane, hash, value % 2 ** 32 | 0), Math.floor(value / 2 ** 32) | 0);
function add(sum, lane, hash) {
  let mixed = Math.imul(hash ^ hash >>> 16, 2246822507);
  mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
  sum[lane] = sum[lane] + ((mixed ^ mixed >>> 16) >>> 0);
}
var hex = (sum) => Array.from(sum, (word) => word.toString(16).padStart(8, "0")).join("");

// src/analyze/folder-sums.ts
var NOTHING = -1;
var OWN = -2;
var SEVERAL = -3;
var FolderSums = class {
  #table;
  #bytes;
  #fileCount;
  /** The only child that contributes to a folder's rest, or one of the marks above. */
  #source;
  /** The highest folder that what lies here belongs to as a whole: it gets no row below that. */
  #top;
  /** What was touched, folders before what is below them. */
  #touched;
  #isTouched;
  #touchedCount = 0;
  constructor(table) {
    this.#table = table;
    this.#bytes = new Float64Array(table.count);
    this.#fileCount = new Int32Array(table.count);
    this.#source = new Int32Array(table.count).fill(NOTHING);
    this.#top = new Int32Array(table.count);
    this.#touched = new Int32Array(table.count);
    this.#isTouched = new Uint8Array(table.count);
  }
  /** @param top the node itself, or the folder above it that shall not be split */
  add(node, bytes, top = node) {
    this.#touch(node);
    this.#bytes[node] = this.#bytes[node] + bytes;
    this.#fileCount[node] = this.#fileCount[node] + 1;
    this.#top[node] = Math.min(this.#top[node], top);
    this.#source[node] = this.#source[node] === NOTHING || this.#source[node] === OWN ? OWN : SEVERAL;
  }
  /** A row for each node that holds at least `threshold` bytes without the rows below it, and one for the rest, as they were added. */
  take(threshold) {
    const rows = [];
    for (let i = this.#touchedCount - 1; i >= 0; i--) {
      const node = this.#touched[i];
      const isHeavy = this.#bytes[node] >= threshold && this.#top[node] === node;
      if (node === ROOT3 || isHeavy) this.#emit(node, rows);
      else this.#passUp(node);
    }
    this.#clear();
    return rows.reverse();
  }
  #emit(node, rows) {
    const bytes = this.#bytes[node];
    if (bytes === 0) return;
    let at2 = node;
    while (this.#source[at2] >= 0) at2 = this.#source[at2];
    rows.push({ node: at2, isFolder: this.#source[at2] !== OWN, fileCount: this.#fileCount[node], bytes });
  }
  #passUp(node) {
    const fileCount = this.#fileCount[node];
    if (fileCount === 0) return;
    const parent = this.#table.parent(node);
    this.#bytes[parent] = this.#bytes[parent] + this.#bytes[node];
    this.#fileCount[parent] = this.#fileCount[parent] + fileCount;
    this.#source[parent] = this.#source[parent] === NOTHING ? node : SEVERAL;
    if (this.#top[node] !== node) this.#top[parent] = Math.min(this.#top[parent], this.#top[node]);
  }
  /** Marks a path and the folders above it, and lists them from the root down. */
  #touch(node) {
    let length = 0;
    for (let at3 = node; this.#isTouched[at3] === 0; at3 = this.#table.parent(at3)) {
      length++;
      this.#isTouched[at3] = 1;
      this.#top[at3] = at3;
      if (at3 === ROOT3) break;
    }
    let at2 = node;
    for (let i = this.#touchedCount + length - 1; i >= this.#touchedCount; i--) {
      this.#touched[i] = at2;
      at2 = this.#table.parent(at2);
    }
    this.#touchedCount += length;
  }
  #clear() {
    for (let i = 0; i < this.#touchedCount; i++) {
      const node = this.#touched[i];
      this.#bytes[node] = 0;
      this.#fileCount[node] = 0;
      this.#source[node] = NOTHING;
      this.#isTouched[node] = 0;
    }
    this.#touchedCount = 0;
  }
};

// src/analyze/instruction/mask.ts
var MASK = "***";
var ELLIPSIS = "\u2026";

// src/analyze/instruction/build-args.ts
var MIN_LENGTH = 4;
var MAX_MASKED = 256;
function maskBuildArgs(line) {
  const words4 = line.split(" ");
  if (!/^\|\d{1,9}$/.test(words4[0])) return void 0;
  const shells = words4.flatMap((_, i) => commandStart(words4, i) < 0 ? [] : [i]);
  const last = shells.at(-1);
  if (last === void 0) return ELLIPSIS;
  const args = words4.slice(1, last);
  const isPlain = shells.length === 1 && hasCount(args, Number(words4[0].slice(1)));
  const secrets = longestFirst(isPlain ? valuesOf(args) : args.flatMap((word, i) => piecesOf(word, args[i + 1])));
  if (secrets.length > MAX_MASKED) return ELLIPSIS;
  const command = maskAll(words4.slice(commandStart(words4, last)).join(" "), secrets);
  return shells.length === 1 ? command : `${ELLIPSIS} ${command}`;
}
var startsArgument = (word) => word.indexOf("=") > 0;
function hasCount(words4, count) {
  const starts = words4.filter(startsArgument).length;
  return starts === count && (words4.length === 0 || startsArgument(words4[0]));
}
function valuesOf(words4) {
  const values = [];
  for (const word of words4) {
    if (startsArgument(word)) values.push(afterKey(word));
    else values.push(`${values.pop()} ${word}`);
  }
  return values.map((value) => value.trim()).filter(isLong);
}
function piecesOf(word, next) {
  const starts = [word, afterKey(word)].filter((start) => start !== "");
  const pairs = next === void 0 ? [] : starts.map((start) => `${start} ${next}`);
  return [...starts.filter(isLong), ...pairs];
}
var isLong = (piece) => piece.length >= MIN_LENGTH;
var longestFirst = (secrets) => [...new Set(secrets)].sort((a, b) => b.length - a.length);
var afterKey = (word) => word.slice(word.indexOf("=") + 1);
function maskAll(text, secrets) {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, MASK);
  return masked;
}

// src/analyze/instruction/named-values.ts
var SECRET_NAME = /(?:token|secret|passw|passphrase|[_-]pass(?![a-z])|[_-]pwd|api[_-]?key|access[_-]?key|[_-]key(?![a-z])|private|credential|auth(?!or)|cookie)[\w.-]*/gi;
var SECRET_FLAG = /^--?(?:[\w.-]*[_.-])?(?:token|secret|password|passwd|passphrase|api-?key|access-?key|private-?key)$/i;
var NAME_CHARACTER = /[\w.-]/;
var MAX_PREFIX = 128;
function maskNamedValues(line) {
  if (line.startsWith("ENV ")) return maskEnvironment(line);
  let masked = "";
  let done = 0;
  for (const match of line.matchAll(SECRET_NAME)) {
    if (match.index < done) continue;
    const start = valueStart(line, match.index, match.index + match[0].length);
    const end = start < 0 ? start : valueEnd(line, start);
    if (end <= start) continue;
    masked += line.slice(done, start) + MASK;
    done = end;
  }
  return masked + line.slice(done);
}
function valueStart(line, from, end) {
  const isFlag = line[end] === " " && line[end + 1] !== "-" && SECRET_FLAG.test(line.slice(nameStart(line, from), end));
  return isFlag ? end + 1 : afterAssignment(line, end);
}
function nameStart(line, from) {
  let start = from;
  while (start > 0 && from - start < MAX_PREFIX && NAME_CHARACTER.test(line[start - 1])) start--;
  return start;
}
var ASSIGNMENT = /\\?["']? ?(?:=(?!=)|:(?![:/])) ?/y;
function afterAssignment(line, at2) {
  ASSIGNMENT.lastIndex = at2;
  return ASSIGNMENT.test(line) ? ASSIGNMENT.lastIndex : -1;
}
function valueEnd(line, start) {
  let at2 = start;
  while (at2 < line.length && !/[\s;&|]/.test(line[at2])) {
    const quote = /^\\?["']/.exec(line.slice(at2, at2 + 2))?.[0];
    at2 = quote === void 0 ? at2 + (line[at2] === "\\" ? 2 : 1) : afterQuote(line, at2 + quote.length, quote);
  }
  return Math.min(at2, line.length);
}
function afterQuote(line, start, quote) {
  let at2 = start;
  while (at2 < line.length && !line.startsWith(quote, at2)) at2 += line[at2] === "\\" && quote === '"' ? 2 : 1;
  return at2 + quote.length;
}
function maskEnvironment(line) {
  const [, ...words4] = line.split(" ");
  if (!(words4[0] ?? "").includes("=")) return isSecret(words4[0] ?? "") ? `ENV ${words4[0]} ${MASK}` : line;
  let isMasking = false;
  const shown = [];
  for (const word of words4) {
    const name = /^[A-Za-z_][\w.-]*(?==)/.exec(word)?.[0];
    if (name !== void 0) isMasking = isSecret(name);
    if (name !== void 0 && isMasking) shown.push(`${name}=${MASK}`);
    else if (!isMasking) shown.push(word);
  }
  return `ENV ${shown.join(" ")}`;
}
var isSecret = (name) => name.search(SECRET_NAME) >= 0;

// src/analyze/instruction/secrets.ts
function maskSecrets(line) {
  const masked = SHAPES.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), line);
  return maskNamedValues(masked);
}
var SHAPES = [
  // Private keys
  [/-----BEGIN [A-Z ]{0,32}PRIVATE KEY.*?(?:-----END [A-Z ]{0,32}-----|$)/g, MASK],
  // https://user:password@host, https://token@host; `git@` is nobody's secret
  [/(:\/\/)(?!git@)[^\s/]*@/g, `$1${MASK}@`],
  // GitHub, GitLab, AWS, Slack, npm, Stripe and OpenAI, Docker Hub, Hugging Face, Google, PyPI
  [/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl[a-z]{1,5}-[\w-]{20,})/g, MASK],
  [/(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|xox[a-z]-[\w-]{10,}|npm_[A-Za-z0-9]{30,})/g, MASK],
  [
    /(?<![A-Za-z0-9])(?:[sr]k[-_][\w-]{20,}|dckr_pat_[\w-]{20,}|hf_[A-Za-z0-9]{30,}|AIza[\w-]{35}|pypi-[\w-]{50,})/g,
    MASK
  ],
  // JSON web tokens
  [/(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g, MASK],
  // Headers: all up to the closing quote
  [/(authorization["']? ?[:=] ?)[^"']+/gi, `$1${MASK}`],
  [/\b(bearer[\\ ]+)[^\s"'\\]+/gi, `$1${MASK}`],
  // curl -u user:password; mysql -p password, docker login -p password; echo user:password | chpasswd
  [/( (?:-u|--user|--proxy-user)[ =]?["']?[^\s:"']{1,128}:)(?:(?<=["'][^\s:"']*:)[^"']*|\S+)/g, `$1${MASK}`],
  [
    /\b((?:login|sshpass|mysql|mysqldump|mysqladmin|mariadb)\b[^;&|]{0,200}? -p ?)(?:"[^"]*"|'[^']*'|[^\s;&|]+)/g,
    `$1${MASK}`
  ],
  [/(echo (?:-e )?["']?[\w.-]{1,64}:)[^|]{1,256}(\| ?(?:sudo )?(?:\/usr\/sbin\/)?chpasswd)/g, `$1${MASK} $2`]
];

// src/analyze/instruction/instruction.ts
var MAX_READ = 1 << 18;
var MAX_KEPT = 1 << 16;
var NO_OPERATION = "#(nop) ";
function readableInstruction(createdBy) {
  const line = oneLine((createdBy ?? "").slice(0, MAX_READ)).replace(/ # buildkit$/, "");
  const instruction = shortenHashes(maskSecrets(maskDeclared(plainInstruction(line))));
  if (instruction === "") return null;
  return instruction.length <= MAX_KEPT ? instruction : instruction.slice(0, MAX_KEPT) + ELLIPSIS;
}
var oneLine = (text) => text.replaceAll(/\s+/g, " ").trim();
function plainInstruction(line) {
  const command = line.startsWith("RUN ") ? line.slice("RUN ".length) : line;
  const bare = maskBuildArgs(command) ?? withoutShell(command);
  if (bare === void 0) return line;
  return bare.startsWith(NO_OPERATION) ? bare.slice(NO_OPERATION.length) : `RUN ${bare}`;
}
function withoutShell(command) {
  const words4 = command.split(" ");
  const start = commandStart(words4, 0);
  return start < 0 ? void 0 : words4.slice(start).join(" ");
}
function maskDeclared(instruction) {
  const at2 = instruction.indexOf("=");
  return instruction.startsWith("ARG ") && at2 > 0 ? `${instruction.slice(0, at2 + 1)}${MASK}` : instruction;
}
var shortenHashes = (text) => text.replaceAll(/\b(file|dir|multi):[0-9a-f]{16,}/g, `$1:${ELLIPSIS}`);

// src/analyze/bounded-list.ts
var LIST_LENGTH = 20;
function heaviest(bytes, show) {
  const top = [];
  let omittedBytes = 0;
  for (let i = 0; i < bytes.length; i++) {
    const own = bytes[i];
    omittedBytes += own;
    if (own > 0) insert(top, i, bytes);
  }
  for (const i of top) omittedBytes -= bytes[i];
  return { items: top.map(show), omitted: { count: bytes.length - top.length, bytes: omittedBytes } };
}
function insert(top, row, bytes) {
  const own = bytes[row];
  let at2 = top.length;
  while (at2 > 0 && bytes[top[at2 - 1]] < own) at2--;
  if (at2 === LIST_LENGTH) return;
  top.splice(at2, 0, row);
  if (top.length > LIST_LENGTH) top.pop();
}

// src/analyze/largest.ts
var HEAVY_SHARE2 = 0.05;
function largestFolders(files2, visibleBytes, table, sums) {
  for (let i = 0; i < files2.node.length; i++) sums.add(table.parent(files2.node[i]), files2.bytes[i]);
  const rows = sums.take(Math.max(1, visibleBytes * HEAVY_SHARE2));
  return heaviest(
    rows.map(({ bytes }) => bytes),
    (i) => {
      const { node, bytes, fileCount } = rows[i];
      return { path: table.path(node), bytes, fileCount };
    }
  );
}
function largestFiles(files2, table) {
  return heaviest(files2.bytes, (i) => {
    return { path: table.path(files2.node[i]), bytes: files2.bytes[i], fileCount: 1 };
  });
}

// src/analyze/pull-bytes.ts
function pullBytes({ layers, configBytes, storedBytesAre }) {
  const blobs = /* @__PURE__ */ new Map();
  for (const [index, { digest, diffId, storedBytes }] of layers.entries()) {
    if (storedBytes === null) return null;
    blobs.set(digest ?? diffId ?? String(index), storedBytes);
  }
  if (configBytes === null || storedBytesAre === null) return null;
  return [...blobs.values()].reduce((sum, bytes) => sum + bytes, configBytes);
}

// src/analyze/measures.ts
function measureImage(image, filesystem, { contentBytes, visibleBytes }, dive) {
  return {
    imageBytes: dive.imageBytes,
    layerBytes: dive.layerBytes.reduce((largest, bytes) => Math.max(largest, bytes), 0),
    layerCount: image.layers.length,
    fileCount: filesystem.what.reduce((count, what) => what === LIVE.file ? count + 1 : count, 0),
    contentBytes,
    visibleBytes,
    reclaimableBytes: contentBytes - visibleBytes,
    visibleRatio: contentBytes === 0 ? 1 : visibleBytes / contentBytes,
    efficiencyRatio: dive.efficiencyRatio,
    wastedBytes: dive.wastedBytes,
    userWastedRatio: dive.userWastedRatio,
    pullBytes: pullBytes(image),
    ownBytes: ownBytes(image, dive.layerBytes)
  };
}
var ownBytes = ({ base }, layerBytes) => base === void 0 ? null : layerBytes.slice(base.layerCount).reduce((sum, bytes) => sum + bytes, 0);
var REASONS = {
  efficiencyRatio: "dive gives no number for this image",
  userWastedRatio: "all bytes are in the lowest layer, and dive divides by the bytes of the others",
  ownBytes: "nothing tells where the base image ends: write base: in the budget",
  pullBytes: "the source does not keep layers as a registry stores them; measure an OCI layout, or set estimate: true"
};
function unmeasuredReasons(measures) {
  return Object.fromEntries(Object.entries(REASONS).filter(([name]) => measures[name] === null));
}

// src/analyze/packages/find-packages.ts
var NO_OWNER = -1;
var encoder2 = new TextEncoder();
var FOLDERS = ECOSYSTEMS.flatMap(
  (ecosystem, index) => (ecosystem.folders ?? []).map((name) => ({ name: encoder2.encode(name), index }))
);
var SUFFIXES = ECOSYSTEMS.flatMap(
  (ecosystem) => ecosystem.suffix === void 0 ? [] : [{ ecosystem, suffix: encoder2.encode(ecosystem.suffix) }]
);
function findPackages(table) {
  const owner = new Int32Array(table.count).fill(NO_OWNER);
  const roots = /* @__PURE__ */ new Map();
  const holds = new Uint8Array(table.count);
  for (let node = ROOT3 + 1; node < table.count; node++) {
    const parent = table.parent(node);
    const root = heldPackage(table, node, holds) ?? packageBySuffix(table, node);
    if (root !== void 0) roots.set(node, root);
    owner[node] = root === void 0 ? owner[parent] : node;
    if (root === void 0 && holds[node] === 0) holds[node] = heldByName(table, node);
  }
  return { roots, owner };
}
function heldPackage(table, node, holds) {
  const held = holds[table.parent(node)];
  const ecosystem = ECOSYSTEMS[held - 1];
  if (ecosystem === void 0) return void 0;
  const child = decodeName(table.name(node));
  if (ecosystem.groupPrefix !== void 0 && child.startsWith(ecosystem.groupPrefix)) {
    holds[node] = held;
    return void 0;
  }
  const name = ecosystem.packageName(child);
  return name === null ? void 0 : { ecosystem, name: groupName(table, node, ecosystem) + name };
}
function groupName(table, node, { groupPrefix }) {
  const folder = decodeName(table.name(table.parent(node)));
  return groupPrefix !== void 0 && folder.startsWith(groupPrefix) ? `${folder}/` : "";
}
function packageBySuffix(table, node) {
  for (const { ecosystem, suffix } of SUFFIXES) {
    const start = table.nameLength(node) - suffix.length;
    if (start <= 0 || !hasBytesAt(table, node, start, suffix)) continue;
    const name = ecosystem.packageName(decodeName(table.name(node)));
    if (name !== null) return { ecosystem, name };
  }
  return void 0;
}
function heldByName(table, node) {
  for (const { name, index } of FOLDERS) {
    if (table.nameLength(node) === name.length && hasBytesAt(table, node, 0, name)) return index + 1;
  }
  return 0;
}

// src/analyze/packages/packages.ts
function largestPackages(files2, table) {
  const rows = joinCopies(findCopies(files2, findPackages(table), table));
  return heaviest(
    rows.map(({ bytes }) => bytes),
    (i) => {
      const { largest, bytes, copies } = rows[i];
      const { ecosystem, name, node } = largest;
      return { ecosystem: ecosystem.name, name, path: table.path(node), bytes, copies };
    }
  );
}
function findCopies(files2, { roots, owner }, table) {
  const copies = /* @__PURE__ */ new Map();
  for (const [node, nodeBytes] of sumByRoot(files2, owner)) {
    const root = roots.get(node);
    const { ecosystem, name } = root;
    const key = ecosystem.hasParts ? `${table.parent(node)}/${name}` : String(node);
    const copy = copies.get(key);
    if (copy === void 0) copies.set(key, { ...root, node, nodeBytes, bytes: nodeBytes });
    else addPart(copy, node, nodeBytes);
  }
  return copies.values();
}
function addPart(copy, node, nodeBytes) {
  copy.bytes += nodeBytes;
  if (nodeBytes <= copy.nodeBytes) return;
  copy.node = node;
  copy.nodeBytes = nodeBytes;
}
function sumByRoot(files2, owner) {
  const sums = /* @__PURE__ */ new Map();
  for (let i = 0; i < files2.node.length; i++) {
    const root = owner[files2.node[i]];
    if (root >= 0) sums.set(root, (sums.get(root) ?? 0) + files2.bytes[i]);
  }
  return sums;
}
function joinCopies(copies) {
  const rows = /* @__PURE__ */ new Map();
  for (const copy of copies) {
    const key = `${copy.ecosystem.name}/${copy.name}`;
    const row = rows.get(key);
    if (row === void 0) {
      rows.set(key, { largest: copy, bytes: copy.bytes, copies: 1 });
      continue;
    }
    row.bytes += copy.bytes;
    row.copies++;
    if (copy.bytes > row.largest.bytes) row.largest = copy;
  }
  return [...rows.values()];
}

// src/analyze/packages/database-parsers.ts
var decoder = new TextDecoder();
var MOST_CHARACTERS = 200;
function parseDpkgStatus(bytes) {
  return stanzas(bytes, ": ").flatMap((fields) => {
    const status = fields.get("Status");
    if (status !== void 0 && !status.endsWith(" installed")) return [];
    return systemPackage(
      "apt",
      fields.get("Package"),
      fields.get("Version"),
      sizeOf(fields.get("Installed-Size"), 1024)
    );
  });
}
var parseApkInstalled = (bytes) => stanzas(bytes, ":").flatMap(
  (fields) => systemPackage("apk", fields.get("P"), fields.get("V"), sizeOf(fields.get("I"), 1))
);
function systemPackage(ecosystem, name, version, bytes) {
  if (name === void 0 || version === void 0 || name === "" || version === "") return [];
  return [{ ecosystem, name: name.slice(0, MOST_CHARACTERS), version: version.slice(0, MOST_CHARACTERS), bytes }];
}
function sizeOf(text, unit) {
  const size = /^\d{1,12}$/.test(text ?? "") ? Number(text) * unit : 0;
  return Number.isSafeInteger(size) ? size : 0;
}
function stanzas(bytes, colon) {
  const found = [];
  let fields = /* @__PURE__ */ new Map();
  for (const line of [...decoder.decode(bytes).split("\n"), ""]) {
    if (line === "") {
      if (fields.size > 0) found.push(fields);
      fields = /* @__PURE__ */ new Map();
      continue;
    }
    const at2 = line.indexOf(colon);
    if (at2 > 0 && line[0] !== " " && !fields.has(line.slice(0, at2)))
      fields.set(line.slice(0, at2), line.slice(at2 + colon.length));
  }
  return found;
}

// src/analyze/packages/system-packages.ts
var MOST_PACKAGES = 1e5;
function systemPackages({ table, filesystem, nodes }, layers) {
  const { inode, ledger } = filesystem;
  const shown = /* @__PURE__ */ new Set();
  const packages = [];
  layers.forEach(({ bodies }, layer) => {
    for (const [entry, body] of bodies ?? []) {
      const node = nodes[layer][entry];
      if (inode[node] !== ledger.numbers.first[layer] + entry) continue;
      shown.add(node);
      const parse = table.path(node).includes("/apk/") ? parseApkInstalled : parseDpkgStatus;
      packages.push(...parse(body).slice(0, MOST_PACKAGES - packages.length));
    }
  });
  const folder = findNode(table, FOLDER);
  const isFolderMissed = folder >= 0 && filesystem.what[folder] === LIVE.folder && ![...shown].some((node) => table.parent(node) === folder);
  const isMissed = DATABASES.some((path) => {
    const node = findNode(table, path);
    return node >= 0 && inode[node] >= 0 && !shown.has(node);
  });
  return isMissed || isFolderMissed ? void 0 : packages.toSorted((a, b) => a.name < b.name ? -1 : 1);
}
var encoder3 = new TextEncoder();
var partsOf = (path) => path.split("/").map((part) => encoder3.encode(part));
var DATABASES = ["var/lib/dpkg/status", "lib/apk/db/installed", "usr/lib/apk/db/installed"].map(partsOf);
var FOLDER = partsOf("var/lib/dpkg/status.d");
function findNode(table, path) {
  let at2 = ROOT3;
  for (const part of path) {
    at2 = table.find(at2, part, 0, part.length);
    if (at2 < 0) return at2;
  }
  return at2;
}

// src/analyze/pre-order.ts
function preOrder(table, keep) {
  const { children, start, count } = sortedChildren(table, keep);
  const order = new Int32Array(count);
  const pending = new Int32Array(count + 1);
  let [length, depth] = [0, 0];
  for (let node = ROOT3; ; node = pending[--depth]) {
    if (node !== ROOT3) order[length++] = node;
    const first = start[node];
    for (let i = start[node + 1] - 1; i >= first; i--) pending[depth++] = children[i];
    if (depth === 0) return order;
  }
}
function depths(table) {
  const depth = new Int32Array(table.count).fill(-1);
  for (let node = ROOT3 + 1; node < table.count; node++) depth[node] = depth[table.parent(node)] + 1;
  return depth;
}
function sortedChildren(table, keep) {
  const start = new Int32Array(table.count + 1);
  let count = 0;
  for (let node = table.count - 1; node > ROOT3; node--) {
    if (keep[node] === 0) continue;
    const parent = table.parent(node);
    keep[parent] = 1;
    start[parent + 1] = start[parent + 1] + 1;
    count++;
  }
  for (let i = 1; i < start.length; i++) start[i] = start[i] + start[i - 1];
  const children = new Int32Array(count);
  const end = start.slice();
  for (let node = ROOT3 + 1; node < table.count; node++) {
    if (keep[node] === 0) continue;
    const parent = table.parent(node);
    children[end[parent]] = node;
    end[parent] = end[parent] + 1;
  }
  for (let node = 0; node < table.count; node++) sortNames(table, children.subarray(start[node], start[node + 1]));
  return { children, start, count };
}
function sortNames(table, siblings) {
  if (siblings.length > 1) siblings.sort((a, b) => compareNames(table, a, b));
}

// src/analyze/path-tree.ts
var IMPLIED2 = -1;
function buildPathTree(merged, files2, fate) {
  const { table, filesystem } = merged;
  const visibleBytes = new Float64Array(table.count);
  files2.node.forEach((node, i) => {
    visibleBytes[node] = files2.bytes[i];
  });
  const reclaimableBytes = sumHidden(merged, fate);
  const firstLayer = firstLayers(merged);
  const isLive = (node) => filesystem.what[node] !== LIVE.absent;
  const order = preOrder(
    table,
    Uint8Array.from(firstLayer, (layer, node) => layer !== IMPLIED2 || isLive(node) ? 1 : 0)
  );
  const depth = depths(table);
  const links = linkRows(filesystem, files2, order);
  const replaced = replacedRows(filesystem, files2, order, firstLayer);
  return {
    depth: Array.from(order, (node) => depth[node]),
    name: Array.from(order, (node) => decodeName(table.name(node))),
    visibleBytes: Array.from(order, (node) => visibleBytes[node]),
    reclaimableBytes: Array.from(order, (node) => reclaimableBytes[node]),
    isVisible: Array.from(order, (node) => isLive(node) ? 1 : 0),
    firstLayer: Array.from(order, (node) => firstLayer[node]),
    ...links.row.length > 0 && { links },
    ...replaced.row.length > 0 && { replaced }
  };
}
function linkRows({ inode }, files2, order) {
  const hasBytes = new Uint8Array(inode.length);
  for (const node of files2.node) hasBytes[node] = 1;
  const isLink = (node) => inode[node] !== NO_INODE && hasBytes[node] === 0;
  const row = [];
  const firstRow = /* @__PURE__ */ new Map();
  order.forEach((node, at2) => {
    if (isLink(node)) {
      row.push(at2);
      firstRow.set(inode[node], at2);
    }
  });
  if (row.length === 0) return { row, first: [] };
  order.forEach((node, at2) => {
    if (hasBytes[node] === 1 && firstRow.has(inode[node])) firstRow.set(inode[node], at2);
  });
  return { row, first: row.map((at2) => firstRow.get(inode[order[at2]])) };
}
function replacedRows({ inode, ledger }, files2, order, firstLayer) {
  const shippedBy = new Int32Array(inode.length).fill(IMPLIED2);
  for (const node of files2.node) shippedBy[node] = ledger.numbers.locate(inode[node]).layer;
  const row = [];
  const layer = [];
  order.forEach((node, at2) => {
    const by = shippedBy[node];
    if (by === IMPLIED2 || by === firstLayer[node]) return;
    row.push(at2);
    layer.push(by);
  });
  return { row, layer };
}
function sumHidden({ table, layers, nodes, filesystem }, fate) {
  const hidden = new Float64Array(table.count);
  forEachEntry(nodes, (layer, i, node) => {
    const columns = layers[layer];
    const entry = filesystem.ledger.numbers.first[layer] + i;
    if (columns === void 0 || fate[entry] === FATE.visible) return;
    hidden[node] = hidden[node] + bodyBytes(columns, i);
  });
  return hidden;
}
function firstLayers({ table, layers, nodes, filesystem }) {
  const first = new Int32Array(table.count).fill(IMPLIED2);
  forEachEntry(nodes, (layer, i, node) => {
    const columns = layers[layer];
    const isSeen = filesystem.marker[node] === MARKER.none || columns !== void 0 && bodyBytes(columns, i) > 0;
    if (isSeen && first[node] === IMPLIED2) first[node] = layer;
  });
  return first;
}
function forEachEntry(nodes, visit) {
  nodes.forEach((layerNodes, layer) => {
    for (let i = 0; i < layerNodes.length; i++) visit(layer, i, layerNodes[i]);
  });
}
function bodyBytes({ kind, sizeBytes }, entry) {
  return isFileBody(kind[entry]) ? sizeBytes[entry] : 0;
}

// src/analyze/waste.ts
var HEAVY_SHARE3 = 0.05;
function listWaste(merged, fates, reclaimableBytes, sums) {
  const threshold = Math.max(1, reclaimableBytes * HEAVY_SHARE3);
  const rows = merged.layers.flatMap((_, layer) => layerRows(merged, layer, fates, threshold, sums));
  return heaviest(
    rows.map(({ bytes }) => bytes),
    (i) => {
      const { node, ...row } = rows[i];
      return { path: merged.table.path(node), ...row };
    }
  );
}
function layerRows(merged, layer, { fate, changes }, threshold, sums) {
  const { ledger } = merged.filesystem;
  const nodes = merged.nodes[layer];
  const sizeBytes = merged.layers[layer]?.sizeBytes;
  const first = ledger.numbers.first[layer];
  return groupHidden(merged, layer, fate).flatMap((group) => {
    for (const i of group) sums.add(nodes[i], sizeBytes[i], ledger.hiddenAt[first + i]);
    const any = first + group[0];
    const cause = CAUSE_OF_FATE[fate[any]];
    const hiddenInLayer = ledger.hiddenInLayer[any];
    const common = { cause, addedInLayer: layer, hiddenInLayer };
    const bits = group.reduce((all, i) => all | changes[first + i], 0);
    const told = cause === "metadata" ? { ...common, changes: changesOf(bits) } : common;
    return sums.take(threshold).map((row) => ({ ...row, ...told }));
  });
}
function groupHidden({ layers, filesystem }, layer, fate) {
  const { numbers, hiddenInLayer } = filesystem.ledger;
  const first = numbers.first[layer];
  const { count = 0, kind = new Uint8Array() } = layers[layer] ?? {};
  const groups = /* @__PURE__ */ new Map();
  for (let i = 0; i < count; i++) {
    const at2 = fate[first + i];
    if (at2 === FATE.visible || !isFileBody(kind[i])) continue;
    const key = hiddenInLayer[first + i] * CAUSE_OF_FATE.length + at2;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [i]);
    else group.push(i);
  }
  return [...groups.values()];
}

// src/analyze/analyze.ts
function mergeImage(image) {
  const table = new PathTable();
  const layers = image.layers.map((layer) => layer.table.entries);
  const nodesOf = new Map([...new Set(layers)].map((entries) => [entries, table.internEntries(entries)]));
  const nodes = layers.map((entries) => nodesOf.get(entries));
  const dive = diveAccount(
    table,
    layers.map((entries, layer) => ({ entries, nodes: nodes[layer] }))
  );
  const filesystem = mergeLayers(layers, table, nodes);
  return {
    table,
    layers,
    nodes,
    dive,
    filesystem,
    pairs: filesystem.ledger.pairs,
    notices: noticesOf(filesystem.brokenLinks)
  };
}
function examineImage(image, merged, same, { withTree, lines = [] }) {
  const { table, layers, dive, filesystem } = merged;
  const fate = settleFates(filesystem.ledger, same);
  const fates = { fate, changes: changesByEntry(layers, filesystem.ledger, same) };
  const account = sumBodies(layers, fate);
  const measures = measureImage(image, filesystem, account, dive);
  const files2 = visibleFiles(layers, filesystem);
  const sums = new FolderSums(table);
  const installed = withTree ? systemPackages(
    merged,
    image.layers.map((layer) => layer.table)
  ) : void 0;
  const fingerprints = withTree ? fingerprintLayers(table, layers, merged.nodes) : [];
  const facts = {
    key: { name: image.name, platform: formatPlatform(image.platform) },
    source: image.source,
    manifestDigest: image.manifestDigest,
    configDigest: image.configDigest,
    readBy: image.readBy,
    verified: weakest(image.layers.map((layer) => layer.table.verified)),
    measures,
    unmeasured: unmeasuredReasons(measures),
    exactness: {
      pullBytes: measures.pullBytes === null ? null : image.storedBytesAre,
      contentsCompared: filesystem.ledger.uncomparable === 0 && merged.pairs.every((_, i) => same[i] !== void 0)
    },
    diveUserWasted: dive.diveUserWasted,
    reclaimableByCause: account.byCause,
    ...image.base && { base: image.base },
    layers: image.layers.map((_, index) => {
      const fingerprint2 = fingerprints[index];
      const dockerfile = lines[index];
      return {
        ...layerFacts(image, index, account, dive.layerBytes),
        ...fingerprint2 && { fingerprint: fingerprint2 },
        ...dockerfile && { dockerfile }
      };
    }),
    waste: listWaste(merged, fates, measures.reclaimableBytes, sums),
    largest: {
      folders: largestFolders(files2, account.visibleBytes, table, sums),
      packages: largestPackages(files2, table),
      files: largestFiles(files2, table)
    },
    ...installed && { systemPackages: installed },
    tree: withTree ? buildPathTree(merged, files2, fate) : null
  };
  return { facts, evidence: collectEvidence(merged, fates, sums) };
}
function layerFacts(image, index, account, layerBytes) {
  const { diffId, digest, storedBytes, table } = image.layers[index];
  const { contentBytes = 0, hiddenBytes = 0 } = account.layers[index] ?? {};
  return {
    index,
    diffId,
    digest,
    layerBytes: layerBytes[index] ?? 0,
    contentBytes,
    reclaimableBytes: hiddenBytes,
    storedBytes,
    entryCount: table.entries.count,
    instruction: readableInstruction(image.createdBy[index] ?? null),
    verified: table.verified
  };
}
function weakest(verified) {
  return VERIFICATIONS.find((each) => verified.includes(each)) ?? "diffId";
}
function noticesOf(brokenLinks) {
  if (brokenLinks === 0) return [];
  const [what, count] = brokenLinks === 1 ? ["hard link leads", "It counts as a name"] : ["hard links lead", "They count as names"];
  return [`${brokenLinks} ${what} to no file. ${count} without bytes.`];
}

// src/analyze/manifest-facts.ts
function manifestFacts(image) {
  const { name, source, platform, manifestDigest, configDigest, readBy, layers, createdBy } = image;
  const measures = { ...UNREAD, layerCount: layers.length, pullBytes: pullBytes(image) };
  const unread = Object.entries(measures).filter(([, value]) => value === null);
  return {
    key: { name, platform: formatPlatform(platform) },
    source,
    manifestDigest,
    configDigest,
    readBy,
    measures,
    unmeasured: Object.fromEntries(unread.map(([measure]) => [measure, REASON])),
    exactness: { pullBytes: measures.pullBytes === null ? null : image.storedBytesAre },
    layers: layers.map(({ diffId, digest, storedBytes }, index) => ({
      index,
      diffId,
      digest,
      storedBytes,
      instruction: readableInstruction(createdBy[index] ?? null)
    }))
  };
}
var UNREAD = {
  imageBytes: null,
  layerBytes: null,
  layerCount: null,
  fileCount: null,
  contentBytes: null,
  visibleBytes: null,
  reclaimableBytes: null,
  visibleRatio: null,
  efficiencyRatio: null,
  wastedBytes: null,
  userWastedRatio: null,
  pullBytes: null
};
var REASON = "its layers were not read, for no rule needed it then: measure the image again with this budget";

// src/find-base.ts
function baseFinder(budget, host) {
  const known = /* @__PURE__ */ new Map();
  return async (image) => {
    const source = budget?.images.get(image.name)?.base ?? budget?.base ?? null;
    if (source === null) return image;
    const key = `${source}
${formatPlatform(image.platform)}`;
    const base = known.get(key) ?? openBase(source, image.platform, host);
    known.set(key, base);
    const found = baseOf(image, source, await base);
    if (typeof found !== "string") return { ...image, base: found };
    return { ...image, notices: [...image.notices, `${found}${fallback(image.base)}`] };
  };
}
async function openBase(source, platform, host) {
  if (source === "scratch") return [];
  const { readBaseLayers } = await import("./base-image.js");
  try {
    return await readBaseLayers(source, platform, host);
  } catch (error) {
    if (error instanceof GateError && error.exitCode === 3 && !host.signal.aborted) return error;
    throw error;
  }
}
function baseOf({ layers }, source, base) {
  if (base instanceof GateError) return `the base image ${source} could not be read: ${base.message}`;
  const isBase = base.length <= layers.length && base.every((id, i) => id !== null && id === layers[i]?.diffId);
  if (!isBase) return `the image does not begin with the layers of its base image ${source}`;
  return { name: source, digest: null, layerCount: base.length, by: "budget", certainty: "exact" };
}
var fallback = (base) => base === void 0 ? "; own layers are not measured" : `; own layers are taken to begin after the lowest ${base.layerCount}, as its history looks`;

// src/judge/needs.ts
function budgetNeeds(budget, flags) {
  const rules = [void 0, ...budget?.images.keys() ?? []].flatMap((name) => rulesInForce(budget, flags, name));
  const needs = (need) => rules.some(({ rule }) => rule.needs.includes(need));
  const parts = budget === void 0 ? [] : [budget, ...budget.images.values()];
  const asksForPaths = parts.some(({ paths }) => paths.length > 0);
  const asksForPathGrowth = parts.some(
    ({ paths }) => paths.some(({ highestGrowthBytes }) => highestGrowthBytes !== null)
  );
  const ignores = parts.some(({ ignore }) => ignore.length > 0) && rules.some(({ rule }) => rule.measure === "reclaimableBytes");
  return {
    files: asksForPaths || needs("files"),
    stored: needs("stored"),
    tree: asksForPaths || ignores,
    estimate: needs("stored") && budget?.mayEstimate === true,
    baseline: needs("baseline") || asksForPathGrowth
  };
}

// src/judge/rule-flags.ts
var FROM = "--rule";
function parseRuleFlags(flags) {
  const rules = /* @__PURE__ */ new Map();
  const texts = [];
  for (const text of flags) {
    const problems = [];
    readFlag(text, rules, (problem) => problems.push(problem));
    if (problems.length > 0) texts.push({ name: FROM, text, isOneLine: true, problems });
  }
  if (texts.length > 0) throw problemsError("Option --rule", "USAGE", texts);
  return rules;
}
function readFlag(text, rules, complain) {
  const equals = text.indexOf("=");
  const keyEnd = equals === -1 ? text.length : equals;
  const key = text.slice(0, keyEnd);
  const rule = findRule(key);
  if (rule === void 0) {
    const meant = closest(
      key,
      RULES.map((known) => known.key)
    );
    const hint = meant ? `did you mean ${quoted(meant)}?` : "plimsoll rules lists them all";
    complain({ start: 0, end: keyEnd, message: `unknown rule ${quoted(key)}`, hint });
  } else if (equals === -1) {
    complain({ start: keyEnd, end: keyEnd, message: `${key} has no limit`, hint: `write ${key}=LIMIT` });
  } else {
    readLimits(text, keyEnd + 1, rule, rules, complain);
  }
}
function readLimits(text, start, rule, rules, complain) {
  const limits = { ...rules.get(rule.key) };
  for (const part of partsOf2(text, start)) {
    const place = { start: part.start, end: part.start + part.text.length };
    const reading = readPart(rule, part.text);
    if ("message" in reading) {
      complain({ ...place, message: `${rule.key}: ${reading.message}`, hint: reading.hint });
      continue;
    }
    const bounds = part.bound ? [part.bound] : reading.limit === null ? BOTH : ["fail"];
    if (bounds.some((bound) => limits[bound] !== void 0))
      complain({ ...place, message: `${rule.key} is given twice`, hint: "keep one of them" });
    for (const bound of bounds) limits[bound] = { limit: reading.limit, from: FROM };
  }
  if (warnsTooLate(rule, limits)) complain({ start, end: text.length, ...tooLate(rule.key) });
  rules.set(rule.key, limits);
}
var BOTH = ["warn", "fail"];
function partsOf2(text, start) {
  if (!/^(?:warn|fail):/.test(text.slice(start))) return [{ bound: void 0, text: text.slice(start), start }];
  return [...text.slice(start).matchAll(/(?:^|,)(warn|fail):(.*?)(?=,(?:warn|fail):|$)/gs)].map((match) => {
    const limit = match[2] ?? "";
    const bound = match[1] === "warn" ? "warn" : "fail";
    return { bound, text: limit, start: start + match.index + match[0].length - limit.length };
  });
}
var readPart = (rule, text) => text.trim() === "" ? { message: "a limit is missing", hint: "write one, or disabled to switch the rule off" } : readLimit(rule, { text, isPlain: false });

// src/run.ts
async function run(request, host, circumstances = {}) {
  const { limits = await readLimits2(request, host), context, loosened } = circumstances;
  const compare = await requestedComparison(request, limits, host) ?? circumstances.compare;
  const measured = await measureRequest(request, limits, host, compare !== void 0);
  const given = {
    ...limits,
    images: compare === void 0 ? measured.images : compare(measured.images),
    notices: [...measured.notices, ...circumstances.notices ?? []],
    now: host.now(),
    toolVersion: VERSION,
    run: context,
    loosened
  };
  return overridden(given, circumstances.askOverride);
}
async function overridden(given, ask) {
  const report = judgeReport(given);
  const label = given.budget?.overrideLabel ?? null;
  if (ask === void 0 || label === null || !hasFailedGrowth(report)) return report;
  const answer = await ask(label);
  if (answer === void 0) return report;
  return "reason" in answer ? { ...report, notices: [...report.notices, answer.reason] } : judgeReport({ ...given, overriddenBy: answer });
}
var requestedComparison = (request, limits, host) => request.isComparedWithBuild === true ? buildComparison(void 0, request, limits, host) : readBaseline(request, limits, host);
async function measureRequest(request, limits, host, isCompared) {
  const needs = budgetNeeds(limits.budget, limits.flags);
  const findBase = baseFinder(limits.budget, host);
  const withTree = request.withTree || needs.tree || isCompared;
  const dockerfile = request.dockerfile === void 0 ? void 0 : readDockerfile(request.dockerfile, host);
  const measuring = { request, needs, findBase, dockerfile, withTree, isCompared, host };
  const images = [];
  const notices = [];
  for (const job of jobsOf(request, limits.budget)) {
    const measured = await measureJob(job, measuring);
    images.push(...measured.images);
    notices.push(...measured.notices);
  }
  return { images, notices };
}
async function readBaseline({ baselines = [], platform }, limits, host) {
  if (baselines.length === 0) return void 0;
  const { openBaseline, compareWithBaseline } = await import("./baseline.js");
  const baseline = await openBaseline(baselines, measurer(platform, limits, host));
  return (images) => compareWithBaseline(images, baseline);
}
async function buildComparison(sha, request, limits, host) {
  const [{ buildBaseline }, { compareWithBaseline }] = await Promise.all([
    import("./baseline-build.js"),
    import("./baseline.js")
  ]);
  const baseline = await buildBaseline(sha, request, limits, host, measureRequest);
  return (images) => compareWithBaseline(images, baseline);
}
function measurer(platform, limits, host) {
  const request = { platform, select: void 0, verify: false };
  const needs = budgetNeeds(limits.budget, limits.flags);
  const findBase = baseFinder(limits.budget, host);
  const measuring = {
    request,
    needs,
    findBase,
    dockerfile: void 0,
    withTree: true,
    isCompared: true,
    host
  };
  return async ({ name, source }) => (await measureJob(sourceJob(name, source), measuring)).images;
}
async function readLimits2(request, host) {
  const file = await readBudgetFile(request.budgetPath, host);
  const budget = file && (await import("./parse-budget.js")).parseBudget(file);
  return { budget, flags: parseRuleFlags(request.ruleFlags) };
}
function jobsOf(request, budget) {
  if (request.build !== void 0) return [buildJob(void 0, request.build)];
  if (request.images.length > 0) return request.images.map(({ name, source }) => sourceJob(name, source));
  const listed = [...budget?.images ?? []].flatMap(([name, { image, build }]) => {
    if (build !== null) return [buildJob(name, fromRecipe(build, request.platform))];
    return image === null ? [] : [sourceJob(name, image)];
  });
  if (listed.length > 0) return listed;
  throw new GateError("USAGE", "there is nothing to check", {
    fix: "name an image, for example: plimsoll check docker:app:latest; or list images in the budget"
  });
}
var sourceJob = (name, source) => ({
  name,
  source,
  open: openSource
});
function buildJob(name, build) {
  const source = `build:${build.folder}`;
  const open2 = async (context) => {
    const { openBuild } = await import("./engines.js");
    return openBuild({ ...build, onLog: context.host.log }, context);
  };
  return { name, source, open: open2 };
}
function fromRecipe(recipe, wanted) {
  const { context, file, target, args } = recipe;
  const platform = wanted === void 0 ? recipe.platform : formatPlatform(wanted);
  return {
    folder: context,
    file: file ?? void 0,
    target: target ?? void 0,
    buildArgs: Object.entries(args).map(([key, value]) => `${key}=${value}`),
    secrets: [],
    platforms: platform === null ? [] : [platform]
  };
}
async function measureJob(job, measuring) {
  const { needs, host } = measuring;
  const { platform, select, verify } = measuring.request;
  const context = {
    source: job.source,
    name: job.name,
    platform,
    select,
    verify,
    estimate: needs.estimate,
    keepDatabases: measuring.withTree,
    host
  };
  let opened;
  try {
    opened = await job.open(context);
  } catch (error) {
    return { images: [unmeasured({ name: job.name ?? job.source, platform: "" }, error, job.source)], notices: [] };
  }
  try {
    const images = [];
    const { built } = opened;
    const hints = {
      dockerfile: built === void 0 ? measuring.dockerfile : built.dockerfile,
      built,
      find: (name) => findDockerfile(name, host)
    };
    const isManifestEnough = !needs.files && !needs.tree && !needs.baseline && !measuring.isCompared && !verify;
    for (const found of opened.images) {
      images.push(
        isManifestEnough && found.describe ? describeImage(found.describe, found, job) : await measureImage2(found, job, hints, measuring)
      );
    }
    return { images, notices: opened.notices };
  } finally {
    await opened.close();
  }
}
async function measureImage2(found, job, hints, { findBase, withTree }) {
  try {
    const image = await findBase(await found.read());
    const merged = mergeImage(image);
    const same = await image.sameContent(merged.pairs);
    const traced = await traceImage(image, hints);
    const { facts, evidence } = examineImage(image, merged, same, { withTree, lines: traced.lines });
    const notices = [...image.notices, ...merged.notices, ...traced.notices];
    return { key: facts.key, facts, advice: advise(facts, evidence), notices };
  } catch (error) {
    return unmeasured({ name: found.name, platform: found.platform }, error, job.source);
  }
}
async function traceImage(image, hints) {
  if (hints.dockerfile === void 0 && !image.origins?.provenance) return { lines: [], notices: [] };
  const { traceLayers } = await import("./trace-layers.js");
  return traceLayers(image, hints);
}
function describeImage(describe, found, job) {
  try {
    const image = describe();
    const manifest = manifestFacts(image);
    return { key: manifest.key, manifest, notices: image.notices };
  } catch (error) {
    return unmeasured({ name: found.name, platform: found.platform }, error, job.source);
  }
}
function unmeasured(key, error, source) {
  const failure = located(error, source);
  const isReported = failure instanceof GateError && failure.exitCode === 3;
  if (!isReported) throw failure;
  const { code, message, where, fix } = failure;
  return {
    key,
    error: { code, message, ...where !== void 0 && { where }, ...fix !== void 0 && { fix } },
    notices: []
  };
}

export {
  ADVICE_RULES,
  MOST_BUDGET_BYTES,
  budgetFileOf,
  unusableBudget,
  BUDGET_NAMES,
  readBudgetFile,
  findBudgets,
  parseRuleFlags,
  run,
  readBaseline,
  buildComparison,
  measurer,
  readLimits2 as readLimits
};
