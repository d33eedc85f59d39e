import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { r as option } from "./options.js";
//#region src/budget/parse/budget-problems.ts
const MOST_SHOWN = 50;
const MOST_CELLS = {
	before: 50,
	culprit: 60,
	after: 40
};
const MOST_QUOTED = 60;
function createProblemsError(what, code, texts) {
	const located = texts.flatMap((text) => locate(text));
	const shown = located.slice(0, MOST_SHOWN);
	const column = Math.max(...shown.map(({ place }) => place.length)) + 2;
	const blocks = shown.flatMap(({ place, problem, source }) => [`  ${place.padEnd(column)}${problem.message}`, ...problem.hint === void 0 || isBlank(source, problem) ? [] : formatExcerpt(source, problem.hint)]);
	const count = located.length === 1 ? "1 problem" : `${located.length} problems`;
	const rest = located.length > shown.length ? [`  … and ${located.length - shown.length} more`] : [];
	return new GateError(code, [
		`invalid ${what}: ${count}`,
		...blocks,
		...rest
	].join("\n"), { where: [...new Set(texts.map(({ name }) => name))].join(", ") });
}
const isBlank = ({ text }, { hint }) => hint === "" && text.trim() === "";
function locate({ name, text, isOneLine, problems }) {
	let [lineStart, number] = [0, 1];
	return problems.toSorted((a, b) => a.start - b.start).map((problem) => {
		for (let next = text.indexOf("\n", lineStart); next !== -1 && next < problem.start; next = text.indexOf("\n", lineStart)) {
			lineStart = next + 1;
			number++;
		}
		const lineEnd = text.indexOf("\n", lineStart);
		const line = (lineEnd === -1 ? text.slice(lineStart) : text.slice(lineStart, lineEnd)).replace(/\r$/, "");
		const start = Math.min(problem.start - lineStart, line.length);
		const end = Math.max(start, Math.min(problem.end - lineStart, line.length));
		return {
			place: isOneLine ? name : `${name}:${number}:${start + 1}`,
			problem,
			source: {
				number: isOneLine ? null : number,
				text: line,
				start,
				end
			}
		};
	});
}
function formatExcerpt({ number, text, start, end }, hint) {
	const cells = (part) => Array.from(part, toCell);
	const [before, culprit, after] = [
		cells(text.slice(0, start)),
		cells(text.slice(start, end)),
		cells(text.slice(end))
	];
	const shownBefore = cutCells(before.toReversed(), MOST_CELLS.before).toReversed();
	const shownCulprit = cutCells(culprit, MOST_CELLS.culprit);
	const shownAfter = cutCells(after, MOST_CELLS.after);
	const line = [
		...shownBefore,
		...shownCulprit,
		...shownAfter
	].map((cell) => cell.text).join("");
	const indent = " ".repeat(width(shownBefore));
	const carets = "^".repeat(Math.max(1, width(shownCulprit)));
	return [`    ${String(number ?? "").padStart(3)} | ${line}`.trimEnd(), `        | ${indent}${carets}   ${hint}`.trimEnd()];
}
const WIDE = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]$/u;
function toCell(character) {
	const text = character === "	" ? " " : escapeInvisible(character);
	if (text === character && /^\p{M}$/u.test(character)) return {
		text,
		width: 0
	};
	return {
		text,
		width: WIDE.test(character) ? 2 : text.length
	};
}
const width = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function cutCells(cells, most) {
	let used = 0;
	const end = cells.findIndex((cell) => {
		used += cell.width;
		return used > most;
	});
	return end === -1 ? cells : [...cells.slice(0, end), {
		text: "…",
		width: 1
	}];
}
function quote(text) {
	const short = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
	return `"${Array.from(short, escapeInvisible).join("")}"`;
}
function escapeInvisible(character) {
	if (!/^\p{C}$/u.test(character)) return character;
	const code = character.codePointAt(0) ?? 0;
	return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
//#endregion
//#region src/judge/json-size.ts
const createReportAllowance = () => ({
	containers: 1e6,
	keys: 4e6,
	values: 16e6
});
const [QUOTE, BACKSLASH, COMMA, COLON] = [
	34,
	92,
	44,
	58
];
const [OPEN_BRACKET, OPEN_BRACE] = [91, 123];
function consumeAllowance(text, allowance) {
	for (let at = 0; at < text.length; at++) {
		switch (text.charCodeAt(at)) {
			case QUOTE:
				at = findStringEnd(text, at);
				break;
			case OPEN_BRACKET:
			case OPEN_BRACE:
				allowance.containers--;
				break;
			case COLON:
				allowance.keys--;
				break;
			case COMMA:
				allowance.values--;
				break;
			default: continue;
		}
		if (allowance.containers < 0 || allowance.keys < 0 || allowance.values < 0) return false;
	}
	return true;
}
function findStringEnd(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === QUOTE) return at;
		if (code === BACKSLASH) at++;
	}
	return text.length;
}
//#endregion
//#region src/judge/report-validator.generated.js
var e = $;
const t = {
	$schema: `http://json-schema.org/draft-07/schema#`,
	$id: `https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/report.schema.json`,
	title: `Plimsoll report`,
	description: `What images weigh and how a budget judges them. Sizes are bytes, ratios are 0 to 1.`,
	type: `object`,
	required: [
		`schemaVersion`,
		`tool`,
		`budget`,
		`verdict`,
		`notices`,
		`images`
	],
	properties: {
		schemaVersion: { const: 1 },
		tool: {
			type: `object`,
			required: [`name`, `version`],
			properties: {
				name: { const: `plimsoll` },
				version: { type: `string` }
			}
		},
		budget: {
			type: `object`,
			required: [
				`source`,
				`sha256`,
				`rules`
			],
			properties: {
				source: { type: [`string`, `null`] },
				sha256: { type: [`string`, `null`] },
				rules: {
					type: `array`,
					items: { $ref: `#/definitions/effectiveLimit` }
				},
				loosened: {
					type: `array`,
					items: { $ref: `#/definitions/loosening` }
				},
				draft: {
					type: `array`,
					items: { type: `string` }
				}
			}
		},
		verdict: { enum: [
			`pass`,
			`warn`,
			`fail`,
			`unmeasured`
		] },
		notices: {
			type: `array`,
			items: { type: `string` }
		},
		images: {
			type: `array`,
			items: { $ref: `#/definitions/imageReport` }
		},
		run: { $ref: `#/definitions/run` }
	},
	definitions: {
		advice: {
			type: `object`,
			required: [
				`id`,
				`subject`,
				`bytes`,
				`layer`,
				`places`,
				`placeCount`
			],
			properties: {
				id: { enum: [
					`package-index`,
					`language-cache`,
					`development-dependencies`,
					`deleted-later`,
					`copied-metadata`,
					`private-files`
				] },
				subject: { type: `string` },
				bytes: {
					type: `number`,
					minimum: 0
				},
				layer: {
					type: `integer`,
					minimum: 0
				},
				places: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`path`,
							`bytes`,
							`layer`,
							`isVisible`
						],
						properties: {
							path: { type: `string` },
							bytes: {
								type: `number`,
								minimum: 0
							},
							layer: {
								type: `integer`,
								minimum: 0
							},
							isVisible: { type: `boolean` },
							hiddenInLayer: {
								type: `integer`,
								minimum: 0
							}
						}
					}
				},
				placeCount: {
					type: `integer`,
					minimum: 0
				},
				layers: {
					type: `array`,
					items: {
						type: `object`,
						required: [`layer`, `bytes`],
						properties: {
							layer: {
								type: `integer`,
								minimum: 0
							},
							bytes: {
								type: `number`,
								minimum: 0
							}
						}
					}
				},
				packages: {
					type: `object`,
					required: [`count`, `all`],
					properties: {
						count: {
							type: `integer`,
							minimum: 0
						},
						all: {
							type: `integer`,
							minimum: 0
						}
					}
				}
			}
		},
		baseline: {
			type: `object`,
			required: [
				`key`,
				`matchedBy`,
				`source`,
				`report`,
				`configDigest`,
				`measures`
			],
			properties: {
				key: { $ref: `#/definitions/key` },
				matchedBy: { enum: [
					`name`,
					`repository`,
					`only`
				] },
				source: { type: `string` },
				report: { type: [`string`, `null`] },
				configDigest: { type: [`string`, `null`] },
				measures: { $ref: `#/definitions/measures` },
				commit: { type: `string` },
				distance: {
					type: `integer`,
					minimum: 0
				}
			}
		},
		comparison: {
			type: `object`,
			required: [
				`baseline`,
				`measures`,
				`unmeasured`,
				`pullBytesAre`,
				`growth`,
				`origins`,
				`rebuilt`,
				`moved`,
				`layers`,
				`heaviest`,
				`packages`,
				`moves`
			],
			properties: {
				baseline: { $ref: `#/definitions/baseline` },
				measures: {
					type: `object`,
					required: [
						`growthBytes`,
						`growthRatio`,
						`ownGrowthBytes`,
						`pullGrowthBytes`,
						`deltaPullBytes`
					],
					properties: {
						growthBytes: { type: `number` },
						growthRatio: { type: [`number`, `null`] },
						ownGrowthBytes: { type: [`number`, `null`] },
						pullGrowthBytes: { type: [`number`, `null`] },
						deltaPullBytes: {
							type: [`number`, `null`],
							minimum: 0
						}
					}
				},
				unmeasured: {
					type: `object`,
					required: [],
					properties: {
						growthBytes: { $ref: `#/definitions/unmeasured` },
						growthRatio: { $ref: `#/definitions/unmeasured` },
						ownGrowthBytes: { $ref: `#/definitions/unmeasured` },
						pullGrowthBytes: { $ref: `#/definitions/unmeasured` },
						deltaPullBytes: { $ref: `#/definitions/unmeasured` }
					}
				},
				pullBytesAre: { enum: [
					`exact`,
					`estimate`,
					null
				] },
				growth: {
					type: `object`,
					required: [
						`visibleBytes`,
						`hiddenBytes`,
						`otherBytes`
					],
					properties: {
						visibleBytes: { type: `number` },
						hiddenBytes: { type: `number` },
						otherBytes: { type: `number` }
					}
				},
				origins: {
					type: [`object`, `null`],
					required: [`base`, `own`],
					properties: {
						base: { $ref: `#/definitions/oldNew` },
						own: { $ref: `#/definitions/oldNew` },
						isGuess: { type: `boolean` }
					}
				},
				rebuilt: { $ref: `#/definitions/layerGroup` },
				moved: { $ref: `#/definitions/layerGroup` },
				layers: {
					type: `array`,
					items: { $ref: `#/definitions/layerChange` }
				},
				heaviest: { $ref: `#/definitions/growthList` },
				packages: {
					type: `object`,
					required: [`items`, `omitted`],
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/packageChange` }
						},
						omitted: { $ref: `#/definitions/omittedGrowth` }
					}
				},
				moves: {
					type: `object`,
					required: [`items`, `omitted`],
					properties: {
						items: {
							type: `array`,
							items: {
								type: `object`,
								required: [
									`from`,
									`to`,
									`bytes`,
									`fileCount`
								],
								properties: {
									from: { type: `string` },
									to: { type: `string` },
									bytes: {
										type: `number`,
										minimum: 0
									},
									fileCount: {
										type: `integer`,
										minimum: 0
									},
									isRenamed: { type: `boolean` }
								}
							}
						},
						omitted: {
							type: `object`,
							required: [`count`, `bytes`],
							properties: {
								count: {
									type: `integer`,
									minimum: 0
								},
								bytes: {
									type: `number`,
									minimum: 0
								}
							}
						}
					}
				},
				lostPlatforms: {
					type: `array`,
					items: { type: `string` }
				},
				paths: { $ref: `#/definitions/pathGrowth` },
				systemPackages: {
					type: `object`,
					required: [`items`, `omitted`],
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/systemPackageChange` }
						},
						omitted: { $ref: `#/definitions/omittedGrowth` }
					}
				}
			}
		},
		effectiveLimit: {
			type: `object`,
			required: [
				`rule`,
				`warnLimit`,
				`failLimit`,
				`from`,
				`isDefault`
			],
			properties: {
				rule: { type: `string` },
				warnLimit: { type: [`number`, `null`] },
				failLimit: { type: [`number`, `null`] },
				from: { type: `string` },
				isDefault: { type: `boolean` }
			}
		},
		growthList: {
			type: `object`,
			required: [`items`, `omitted`],
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/growthRow` }
				},
				omitted: { $ref: `#/definitions/omittedGrowth` }
			}
		},
		growthRow: {
			type: `object`,
			required: [
				`path`,
				`isFolder`,
				`state`,
				`growthBytes`
			],
			properties: {
				path: { type: `string` },
				isFolder: { type: `boolean` },
				state: { enum: [
					`added`,
					`removed`,
					`changed`
				] },
				growthBytes: { type: `number` },
				package: { $ref: `#/definitions/packageVersions` },
				isRest: { const: !0 },
				group: {
					type: `object`,
					required: [`name`],
					properties: {
						name: { type: `string` },
						packageCount: {
							type: `integer`,
							minimum: 0
						},
						largest: { type: `string` }
					}
				}
			}
		},
		layerChange: {
			type: `object`,
			required: [
				`state`,
				`origin`,
				`oldIndex`,
				`newIndex`,
				`oldBytes`,
				`newBytes`,
				`pullBytes`,
				`instruction`,
				`differs`,
				`copied`
			],
			properties: {
				state: { enum: [
					`same`,
					`changed`,
					`moved`,
					`added`,
					`removed`
				] },
				origin: { enum: [
					`base`,
					`own`,
					`unknown`
				] },
				oldIndex: {
					type: [`integer`, `null`],
					minimum: 0
				},
				newIndex: {
					type: [`integer`, `null`],
					minimum: 0
				},
				oldBytes: {
					type: `number`,
					minimum: 0
				},
				newBytes: {
					type: `number`,
					minimum: 0
				},
				pullBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				instruction: { type: [`string`, `null`] },
				differs: {
					type: `array`,
					items: { enum: [
						`instruction`,
						`files`,
						`metadata`,
						`times`,
						`content`
					] }
				},
				copied: {
					type: `object`,
					required: [`bytes`, `changes`],
					properties: {
						bytes: {
							type: `number`,
							minimum: 0
						},
						changes: {
							type: `array`,
							items: { enum: [
								`mode`,
								`owner`,
								`time`
							] }
						}
					}
				},
				inside: { $ref: `#/definitions/growthList` }
			}
		},
		layerGroup: {
			type: `object`,
			required: [
				`layerCount`,
				`bytes`,
				`pullBytes`
			],
			properties: {
				layerCount: {
					type: `integer`,
					minimum: 0
				},
				bytes: {
					type: `number`,
					minimum: 0
				},
				pullBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			}
		},
		oldNew: {
			type: `object`,
			required: [`old`, `new`],
			properties: {
				old: {
					type: `number`,
					minimum: 0
				},
				new: {
					type: `number`,
					minimum: 0
				}
			}
		},
		omittedGrowth: {
			type: `object`,
			required: [`count`, `growthBytes`],
			properties: {
				count: {
					type: `integer`,
					minimum: 0
				},
				growthBytes: { type: `number` }
			}
		},
		packageChange: {
			type: `object`,
			required: [
				`ecosystem`,
				`name`,
				`oldVersion`,
				`newVersion`,
				`path`,
				`oldBytes`,
				`newBytes`
			],
			properties: {
				ecosystem: { type: `string` },
				name: { type: `string` },
				oldVersion: { type: [`string`, `null`] },
				newVersion: { type: [`string`, `null`] },
				path: { type: `string` },
				oldBytes: {
					type: `number`,
					minimum: 0
				},
				newBytes: {
					type: `number`,
					minimum: 0
				}
			}
		},
		systemPackage: {
			type: `object`,
			required: [
				`ecosystem`,
				`name`,
				`version`,
				`bytes`
			],
			properties: {
				ecosystem: { type: `string` },
				name: { type: `string` },
				version: { type: `string` },
				bytes: {
					type: `number`,
					minimum: 0
				}
			}
		},
		systemPackageChange: {
			type: `object`,
			required: [
				`ecosystem`,
				`name`,
				`oldVersion`,
				`newVersion`,
				`state`,
				`oldBytes`,
				`newBytes`
			],
			properties: {
				ecosystem: { type: `string` },
				name: { type: `string` },
				oldVersion: { type: [`string`, `null`] },
				newVersion: { type: [`string`, `null`] },
				state: { enum: [
					`added`,
					`removed`,
					`changed`
				] },
				oldBytes: {
					type: `number`,
					minimum: 0
				},
				newBytes: {
					type: `number`,
					minimum: 0
				}
			}
		},
		unmeasured: {
			type: `object`,
			required: [`why`, `lackedBy`],
			properties: {
				why: { type: `string` },
				lackedBy: { enum: [`image`, `baseline`] }
			}
		},
		match: {
			type: `object`,
			required: [
				`path`,
				`bytes`,
				`layer`,
				`isVisible`
			],
			properties: {
				path: { type: `string` },
				bytes: {
					type: `number`,
					minimum: 0
				},
				layer: {
					type: `integer`,
					minimum: -1
				},
				isVisible: { type: `boolean` }
			}
		},
		packageVersions: {
			type: `object`,
			required: [
				`ecosystem`,
				`name`,
				`oldVersion`,
				`newVersion`
			],
			properties: {
				ecosystem: { type: `string` },
				name: { type: `string` },
				oldVersion: { type: [`string`, `null`] },
				newVersion: { type: [`string`, `null`] }
			}
		},
		pathGrowth: {
			type: `object`,
			required: [
				`path`,
				`isFolder`,
				`state`,
				`oldBytes`,
				`newBytes`,
				`grownBytes`,
				`shrunkBytes`,
				`children`,
				`rest`
			],
			properties: {
				path: { type: `string` },
				isFolder: { type: `boolean` },
				state: { enum: [
					`added`,
					`removed`,
					`changed`
				] },
				oldBytes: {
					type: `number`,
					minimum: 0
				},
				newBytes: {
					type: `number`,
					minimum: 0
				},
				grownBytes: {
					type: `number`,
					minimum: 0
				},
				shrunkBytes: {
					type: `number`,
					minimum: 0
				},
				children: {
					type: `array`,
					items: { $ref: `#/definitions/pathGrowth` }
				},
				rest: { $ref: `#/definitions/omittedGrowth` },
				package: { $ref: `#/definitions/packageVersions` }
			}
		},
		finding: {
			type: `object`,
			required: [
				`id`,
				`rule`,
				`measure`,
				`unit`,
				`bound`,
				`warnLimit`,
				`failLimit`,
				`value`,
				`distance`,
				`outcome`,
				`isDefault`,
				`from`
			],
			properties: {
				id: { type: `string` },
				rule: { type: `string` },
				measure: { type: `string` },
				unit: { enum: [
					`bytes`,
					`count`,
					`ratio`
				] },
				bound: { enum: [`atMost`, `atLeast`] },
				warnLimit: { type: [`number`, `null`] },
				failLimit: { type: [`number`, `null`] },
				value: { type: [`number`, `null`] },
				distance: { type: [`number`, `null`] },
				outcome: { enum: [
					`pass`,
					`warn`,
					`fail`,
					`waived`,
					`skipped`,
					`unmeasured`
				] },
				isDefault: { type: `boolean` },
				from: { type: `string` },
				path: { type: `string` },
				why: { type: `string` },
				matches: {
					type: `array`,
					items: { $ref: `#/definitions/match` }
				},
				matchCount: {
					type: `integer`,
					minimum: 0
				},
				ignored: {
					type: `object`,
					required: [`bytes`, `patterns`],
					properties: {
						bytes: {
							type: `number`,
							minimum: 0
						},
						patterns: {
							type: `array`,
							items: { type: `string` }
						}
					}
				},
				overridden: {
					type: `object`,
					required: [`label`, `by`],
					properties: {
						label: { type: `string` },
						by: { type: `string` }
					}
				}
			}
		},
		key: {
			type: `object`,
			required: [`name`, `platform`],
			properties: {
				name: { type: `string` },
				platform: { type: `string` }
			}
		},
		reportedError: {
			type: `object`,
			required: [`code`, `message`],
			properties: {
				code: { enum: [
					`USAGE`,
					`BUDGET_INVALID`,
					`REPORT_INVALID`,
					`SOURCE_AMBIGUOUS`,
					`SOURCE_NOT_FOUND`,
					`SOURCE_UNREADABLE`,
					`ENGINE_UNAVAILABLE`,
					`BUILD_FAILED`,
					`IMAGE_NOT_SELECTED`,
					`IMAGE_UNSUPPORTED`,
					`IMAGE_CORRUPT`,
					`LAYER_CORRUPT`,
					`DIGEST_MISMATCH`,
					`LIMIT_EXCEEDED`,
					`TIMEOUT`,
					`REPORT_UNWRITABLE`,
					`INTERRUPTED`
				] },
				message: { type: `string` },
				where: { type: `string` },
				fix: { type: `string` }
			}
		},
		run: {
			type: `object`,
			required: [
				`repository`,
				`serverUrl`,
				`event`,
				`headSha`,
				`baseSha`,
				`baseRef`,
				`pullRequest`,
				`workflow`,
				`runId`,
				`runAttempt`
			],
			properties: {
				repository: { type: `string` },
				serverUrl: { type: `string` },
				event: { type: `string` },
				headSha: { type: `string` },
				baseSha: { type: [`string`, `null`] },
				baseRef: { type: [`string`, `null`] },
				pullRequest: {
					type: [`integer`, `null`],
					minimum: 1
				},
				workflow: { type: `string` },
				runId: { type: `string` },
				runAttempt: {
					type: `integer`,
					minimum: 1
				}
			}
		},
		loosening: {
			type: `object`,
			required: [
				`kind`,
				`rule`,
				`image`
			],
			properties: {
				kind: { enum: [
					`budget`,
					`limit`,
					`denial`,
					`ignore`,
					`waiver`,
					`image`,
					`source`,
					`estimate`,
					`baseline`,
					`base`,
					`override`
				] },
				rule: { type: `string` },
				image: { type: [`string`, `null`] },
				bound: { enum: [`warn`, `fail`] },
				unit: { enum: [
					`bytes`,
					`count`,
					`ratio`
				] },
				oldLimit: { type: [`number`, `null`] },
				newLimit: { type: [`number`, `null`] },
				oldValue: { type: [`string`, `null`] },
				newValue: { type: [`string`, `null`] },
				until: { type: `string` },
				oldUntil: { type: `string` },
				why: { type: `string` }
			}
		},
		imageReport: {
			type: `object`,
			required: [
				`key`,
				`verdict`,
				`findings`,
				`notices`
			],
			properties: {
				key: { $ref: `#/definitions/key` },
				verdict: { enum: [
					`pass`,
					`warn`,
					`fail`,
					`unmeasured`
				] },
				findings: {
					type: `array`,
					items: { $ref: `#/definitions/finding` }
				},
				notices: {
					type: `array`,
					items: { type: `string` }
				},
				isNamed: { type: `boolean` },
				facts: { $ref: `#/definitions/facts` },
				manifest: { $ref: `#/definitions/manifest` },
				comparison: { $ref: `#/definitions/comparison` },
				manifestComparison: { $ref: `#/definitions/manifestComparison` },
				noBaseline: { type: `string` },
				advice: {
					type: `array`,
					items: { $ref: `#/definitions/advice` }
				},
				error: { $ref: `#/definitions/reportedError` }
			},
			anyOf: [
				{ required: [`facts`] },
				{ required: [`manifest`] },
				{ required: [`error`] }
			]
		},
		layer: {
			type: `object`,
			required: [
				`index`,
				`diffId`,
				`digest`,
				`layerBytes`,
				`contentBytes`,
				`reclaimableBytes`,
				`storedBytes`,
				`entryCount`,
				`instruction`,
				`verified`
			],
			properties: {
				index: {
					type: `integer`,
					minimum: 0
				},
				diffId: { type: [`string`, `null`] },
				digest: { type: [`string`, `null`] },
				layerBytes: {
					type: `number`,
					minimum: 0
				},
				contentBytes: {
					type: `number`,
					minimum: 0
				},
				reclaimableBytes: {
					type: `number`,
					minimum: 0
				},
				storedBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				entryCount: {
					type: `integer`,
					minimum: 0
				},
				instruction: { type: [`string`, `null`] },
				verified: { enum: [
					`structure`,
					`tocDigest`,
					`blobDigest`,
					`diffId`
				] },
				dockerfile: {
					type: `object`,
					required: [
						`file`,
						`line`,
						`endLine`,
						`by`
					],
					properties: {
						file: { type: `string` },
						line: {
							type: `integer`,
							minimum: 1
						},
						endLine: {
							type: `integer`,
							minimum: 1
						},
						by: { enum: [`provenance`, `instruction`] }
					}
				},
				fingerprint: {
					type: `object`,
					required: [
						`files`,
						`metadata`,
						`times`
					],
					properties: {
						files: { type: `string` },
						metadata: { type: `string` },
						times: { type: `string` }
					}
				}
			}
		},
		manifest: {
			type: `object`,
			required: [
				`key`,
				`source`,
				`manifestDigest`,
				`configDigest`,
				`readBy`,
				`measures`,
				`unmeasured`,
				`exactness`,
				`layers`
			],
			properties: {
				key: { $ref: `#/definitions/key` },
				source: { type: `string` },
				manifestDigest: { type: [`string`, `null`] },
				configDigest: { type: [`string`, `null`] },
				readBy: { type: `string` },
				measures: { $ref: `#/definitions/manifestMeasures` },
				unmeasured: {
					type: `object`,
					additionalProperties: { type: `string` }
				},
				exactness: {
					type: `object`,
					required: [`pullBytes`],
					properties: { pullBytes: { enum: [
						`exact`,
						`estimate`,
						null
					] } }
				},
				layers: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`index`,
							`diffId`,
							`digest`,
							`storedBytes`,
							`instruction`
						],
						properties: {
							index: {
								type: `integer`,
								minimum: 0
							},
							diffId: { type: [`string`, `null`] },
							digest: { type: [`string`, `null`] },
							storedBytes: {
								type: [`number`, `null`],
								minimum: 0
							},
							instruction: { type: [`string`, `null`] }
						}
					}
				},
				base: {
					type: `object`,
					required: [
						`name`,
						`digest`,
						`layerCount`,
						`by`,
						`certainty`
					],
					properties: {
						name: { type: [`string`, `null`] },
						digest: { type: [`string`, `null`] },
						layerCount: {
							type: `integer`,
							minimum: 0
						},
						by: { enum: [
							`budget`,
							`provenance`,
							`dockerfile`,
							`annotation`,
							`history`
						] },
						certainty: { enum: [`exact`, `likely`] }
					}
				}
			}
		},
		manifestComparison: {
			type: `object`,
			required: [
				`unread`,
				`baseline`,
				`measures`,
				`unmeasured`,
				`pullBytesAre`,
				`layers`
			],
			properties: {
				unread: { enum: [
					`image`,
					`baseline`,
					`both`
				] },
				baseline: {
					type: `object`,
					required: [
						`key`,
						`matchedBy`,
						`source`,
						`report`,
						`configDigest`,
						`measures`
					],
					properties: {
						key: { $ref: `#/definitions/key` },
						matchedBy: { enum: [
							`name`,
							`repository`,
							`only`
						] },
						source: { type: `string` },
						report: { type: [`string`, `null`] },
						configDigest: { type: [`string`, `null`] },
						measures: { $ref: `#/definitions/manifestMeasures` },
						commit: { type: `string` },
						distance: {
							type: `integer`,
							minimum: 0
						}
					}
				},
				measures: {
					type: `object`,
					required: [
						`growthBytes`,
						`growthRatio`,
						`ownGrowthBytes`,
						`pullGrowthBytes`,
						`deltaPullBytes`
					],
					properties: {
						growthBytes: { type: [`number`, `null`] },
						growthRatio: { type: [`number`, `null`] },
						ownGrowthBytes: { type: [`number`, `null`] },
						pullGrowthBytes: { type: [`number`, `null`] },
						deltaPullBytes: {
							type: [`number`, `null`],
							minimum: 0
						}
					}
				},
				unmeasured: {
					type: `object`,
					required: [],
					properties: {
						growthBytes: { $ref: `#/definitions/unmeasured` },
						growthRatio: { $ref: `#/definitions/unmeasured` },
						ownGrowthBytes: { $ref: `#/definitions/unmeasured` },
						pullGrowthBytes: { $ref: `#/definitions/unmeasured` },
						deltaPullBytes: { $ref: `#/definitions/unmeasured` }
					}
				},
				pullBytesAre: { enum: [
					`exact`,
					`estimate`,
					null
				] },
				layers: {
					type: `array`,
					items: { $ref: `#/definitions/manifestLayerChange` }
				},
				lostPlatforms: {
					type: `array`,
					items: { type: `string` }
				}
			}
		},
		manifestLayerChange: {
			type: `object`,
			required: [
				`state`,
				`origin`,
				`oldIndex`,
				`newIndex`,
				`oldStoredBytes`,
				`newStoredBytes`,
				`pullBytes`,
				`instruction`,
				`differs`
			],
			properties: {
				state: { enum: [
					`same`,
					`changed`,
					`moved`,
					`added`,
					`removed`
				] },
				origin: { enum: [
					`base`,
					`own`,
					`unknown`
				] },
				oldIndex: {
					type: [`integer`, `null`],
					minimum: 0
				},
				newIndex: {
					type: [`integer`, `null`],
					minimum: 0
				},
				oldStoredBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				newStoredBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				pullBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				instruction: { type: [`string`, `null`] },
				differs: {
					type: `array`,
					items: { enum: [
						`instruction`,
						`files`,
						`metadata`,
						`times`,
						`content`
					] }
				},
				isSameContent: { type: `boolean` }
			}
		},
		manifestMeasures: {
			type: `object`,
			required: [`layerCount`, `pullBytes`],
			properties: {
				layerCount: {
					type: `integer`,
					minimum: 0
				},
				pullBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			},
			additionalProperties: {
				type: [`number`, `null`],
				minimum: 0
			}
		},
		measures: {
			type: `object`,
			required: [
				`imageBytes`,
				`layerBytes`,
				`layerCount`,
				`fileCount`,
				`contentBytes`,
				`visibleBytes`,
				`reclaimableBytes`,
				`visibleRatio`,
				`efficiencyRatio`,
				`wastedBytes`,
				`userWastedRatio`,
				`pullBytes`
			],
			properties: {
				imageBytes: {
					type: `number`,
					minimum: 0
				},
				layerBytes: {
					type: `number`,
					minimum: 0
				},
				layerCount: {
					type: `integer`,
					minimum: 0
				},
				fileCount: {
					type: `integer`,
					minimum: 0
				},
				contentBytes: {
					type: `number`,
					minimum: 0
				},
				visibleBytes: {
					type: `number`,
					minimum: 0
				},
				reclaimableBytes: {
					type: `number`,
					minimum: 0
				},
				visibleRatio: {
					type: `number`,
					minimum: 0,
					maximum: 1
				},
				efficiencyRatio: {
					type: [`number`, `null`],
					maximum: 1
				},
				wastedBytes: {
					type: `number`,
					minimum: 0
				},
				userWastedRatio: {
					type: [`number`, `null`],
					minimum: 0
				},
				pullBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				ownBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			}
		},
		wasteItem: {
			type: `object`,
			required: [
				`path`,
				`isFolder`,
				`fileCount`,
				`bytes`,
				`cause`,
				`addedInLayer`,
				`hiddenInLayer`
			],
			properties: {
				path: { type: `string` },
				isFolder: { type: `boolean` },
				fileCount: {
					type: `integer`,
					minimum: 0
				},
				bytes: {
					type: `number`,
					minimum: 0
				},
				cause: { enum: [
					`deleted`,
					`overwritten`,
					`metadata`
				] },
				addedInLayer: {
					type: `integer`,
					minimum: 0
				},
				hiddenInLayer: {
					type: `integer`,
					minimum: 0
				},
				changes: {
					type: `array`,
					items: { enum: [
						`mode`,
						`owner`,
						`time`
					] }
				}
			}
		},
		largestItem: {
			type: `object`,
			required: [
				`path`,
				`bytes`,
				`fileCount`
			],
			properties: {
				path: { type: `string` },
				bytes: {
					type: `number`,
					minimum: 0
				},
				fileCount: {
					type: `integer`,
					minimum: 0
				}
			}
		},
		packageItem: {
			type: `object`,
			required: [
				`ecosystem`,
				`name`,
				`path`,
				`bytes`,
				`copies`
			],
			properties: {
				ecosystem: { type: `string` },
				name: { type: `string` },
				path: { type: `string` },
				bytes: {
					type: `number`,
					minimum: 0
				},
				copies: {
					type: `integer`,
					minimum: 0
				}
			}
		},
		tree: {
			type: [`object`, `null`],
			required: [
				`depth`,
				`name`,
				`visibleBytes`,
				`reclaimableBytes`,
				`isVisible`,
				`firstLayer`
			],
			properties: {
				depth: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: 0
					}
				},
				name: {
					type: `array`,
					items: { type: `string` }
				},
				visibleBytes: {
					type: `array`,
					items: {
						type: `number`,
						minimum: 0
					}
				},
				reclaimableBytes: {
					type: `array`,
					items: {
						type: `number`,
						minimum: 0
					}
				},
				isVisible: {
					type: `array`,
					items: { enum: [0, 1] }
				},
				firstLayer: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: -1
					}
				},
				links: {
					type: `object`,
					required: [`row`, `first`],
					properties: {
						row: {
							type: `array`,
							items: {
								type: `integer`,
								minimum: 0
							}
						},
						first: {
							type: `array`,
							items: {
								type: `integer`,
								minimum: 0
							}
						}
					}
				},
				replaced: {
					type: `object`,
					required: [`row`, `layer`],
					properties: {
						row: {
							type: `array`,
							items: {
								type: `integer`,
								minimum: 0
							}
						},
						layer: {
							type: `array`,
							items: {
								type: `integer`,
								minimum: 0
							}
						}
					}
				},
				versions: {
					type: `object`,
					required: [`row`, `version`],
					properties: {
						row: {
							type: `array`,
							items: {
								type: `integer`,
								minimum: 0
							}
						},
						version: {
							type: `array`,
							items: { type: `string` }
						}
					}
				}
			}
		},
		facts: {
			type: `object`,
			required: [
				`key`,
				`source`,
				`manifestDigest`,
				`configDigest`,
				`readBy`,
				`verified`,
				`measures`,
				`unmeasured`,
				`exactness`,
				`diveUserWasted`,
				`reclaimableByCause`,
				`layers`,
				`waste`,
				`largest`,
				`tree`
			],
			properties: {
				key: { $ref: `#/definitions/key` },
				source: { type: `string` },
				manifestDigest: { type: [`string`, `null`] },
				configDigest: { type: [`string`, `null`] },
				readBy: { type: `string` },
				verified: { enum: [
					`structure`,
					`tocDigest`,
					`blobDigest`,
					`diffId`
				] },
				measures: { $ref: `#/definitions/measures` },
				unmeasured: {
					type: `object`,
					additionalProperties: { type: `string` }
				},
				exactness: {
					type: `object`,
					required: [`pullBytes`, `contentsCompared`],
					properties: {
						pullBytes: { enum: [
							`exact`,
							`estimate`,
							null
						] },
						contentsCompared: { type: `boolean` }
					}
				},
				diveUserWasted: { enum: [
					`number`,
					`NaN`,
					`Infinity`
				] },
				reclaimableByCause: {
					type: `object`,
					required: [
						`deleted`,
						`overwritten`,
						`metadata`
					],
					properties: {
						deleted: {
							type: `number`,
							minimum: 0
						},
						overwritten: {
							type: `number`,
							minimum: 0
						},
						metadata: {
							type: `number`,
							minimum: 0
						}
					}
				},
				layers: {
					type: `array`,
					items: { $ref: `#/definitions/layer` }
				},
				waste: {
					type: `object`,
					required: [`items`, `omitted`],
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/wasteItem` }
						},
						omitted: {
							type: `object`,
							required: [`count`, `bytes`],
							properties: {
								count: {
									type: `integer`,
									minimum: 0
								},
								bytes: {
									type: `number`,
									minimum: 0
								}
							}
						}
					}
				},
				largest: {
					type: `object`,
					required: [
						`folders`,
						`packages`,
						`files`
					],
					properties: {
						folders: {
							type: `object`,
							required: [`items`, `omitted`],
							properties: {
								items: {
									type: `array`,
									items: { $ref: `#/definitions/largestItem` }
								},
								omitted: {
									type: `object`,
									required: [`count`, `bytes`],
									properties: {
										count: {
											type: `integer`,
											minimum: 0
										},
										bytes: {
											type: `number`,
											minimum: 0
										}
									}
								}
							}
						},
						packages: {
							type: `object`,
							required: [`items`, `omitted`],
							properties: {
								items: {
									type: `array`,
									items: { $ref: `#/definitions/packageItem` }
								},
								omitted: {
									type: `object`,
									required: [`count`, `bytes`],
									properties: {
										count: {
											type: `integer`,
											minimum: 0
										},
										bytes: {
											type: `number`,
											minimum: 0
										}
									}
								}
							}
						},
						files: {
							type: `object`,
							required: [`items`, `omitted`],
							properties: {
								items: {
									type: `array`,
									items: { $ref: `#/definitions/largestItem` }
								},
								omitted: {
									type: `object`,
									required: [`count`, `bytes`],
									properties: {
										count: {
											type: `integer`,
											minimum: 0
										},
										bytes: {
											type: `number`,
											minimum: 0
										}
									}
								}
							}
						}
					}
				},
				tree: { $ref: `#/definitions/tree` },
				systemPackages: {
					type: `array`,
					items: { $ref: `#/definitions/systemPackage` }
				},
				base: {
					type: `object`,
					required: [
						`name`,
						`digest`,
						`layerCount`,
						`by`,
						`certainty`
					],
					properties: {
						name: { type: [`string`, `null`] },
						digest: { type: [`string`, `null`] },
						layerCount: {
							type: `integer`,
							minimum: 0
						},
						by: { enum: [
							`budget`,
							`provenance`,
							`dockerfile`,
							`annotation`,
							`history`
						] },
						certainty: { enum: [`exact`, `likely`] }
					}
				}
			}
		}
	}
};
const n = {
	type: `object`,
	required: [
		`rule`,
		`warnLimit`,
		`failLimit`,
		`from`,
		`isDefault`
	],
	properties: {
		rule: { type: `string` },
		warnLimit: { type: [`number`, `null`] },
		failLimit: { type: [`number`, `null`] },
		from: { type: `string` },
		isDefault: { type: `boolean` }
	}
};
function r(e, { instancePath: t = ``, parentData: i, parentDataProperty: a, rootData: o = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.rule === void 0 && (i = `rule`) || e.warnLimit === void 0 && (i = `warnLimit`) || e.failLimit === void 0 && (i = `failLimit`) || e.from === void 0 && (i = `from`) || e.isDefault === void 0 && (i = `isDefault`)) return r.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: i }
		}], !1;
		if (e.rule !== void 0) {
			if (typeof e.rule != `string`) return r.errors = [{
				instancePath: t + `/rule`,
				schemaPath: `#/properties/rule/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var s = !0;
		} else var s = !0;
		if (s) {
			if (e.warnLimit !== void 0) {
				let i = e.warnLimit;
				if (!(typeof i == `number` && isFinite(i)) && i !== null) return r.errors = [{
					instancePath: t + `/warnLimit`,
					schemaPath: `#/properties/warnLimit/type`,
					keyword: `type`,
					params: { type: n.properties.warnLimit.type }
				}], !1;
				var s = !0;
			} else var s = !0;
			if (s) {
				if (e.failLimit !== void 0) {
					let i = e.failLimit;
					if (!(typeof i == `number` && isFinite(i)) && i !== null) return r.errors = [{
						instancePath: t + `/failLimit`,
						schemaPath: `#/properties/failLimit/type`,
						keyword: `type`,
						params: { type: n.properties.failLimit.type }
					}], !1;
					var s = !0;
				} else var s = !0;
				if (s) {
					if (e.from !== void 0) {
						if (typeof e.from != `string`) return r.errors = [{
							instancePath: t + `/from`,
							schemaPath: `#/properties/from/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var s = !0;
					} else var s = !0;
					if (s) if (e.isDefault !== void 0) {
						if (typeof e.isDefault != `boolean`) return r.errors = [{
							instancePath: t + `/isDefault`,
							schemaPath: `#/properties/isDefault/type`,
							keyword: `type`,
							params: { type: `boolean` }
						}], !1;
						var s = !0;
					} else var s = !0;
				}
			}
		}
	} else return r.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return r.errors = null, !0;
}
const i = {
	type: `object`,
	required: [
		`kind`,
		`rule`,
		`image`
	],
	properties: {
		kind: { enum: [
			`budget`,
			`limit`,
			`denial`,
			`ignore`,
			`waiver`,
			`image`,
			`source`,
			`estimate`,
			`baseline`,
			`base`,
			`override`
		] },
		rule: { type: `string` },
		image: { type: [`string`, `null`] },
		bound: { enum: [`warn`, `fail`] },
		unit: { enum: [
			`bytes`,
			`count`,
			`ratio`
		] },
		oldLimit: { type: [`number`, `null`] },
		newLimit: { type: [`number`, `null`] },
		oldValue: { type: [`string`, `null`] },
		newValue: { type: [`string`, `null`] },
		until: { type: `string` },
		oldUntil: { type: `string` },
		why: { type: `string` }
	}
};
function a(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: o = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.kind === void 0 && (n = `kind`) || e.rule === void 0 && (n = `rule`) || e.image === void 0 && (n = `image`)) return a.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `budget` && n !== `limit` && n !== `denial` && n !== `ignore` && n !== `waiver` && n !== `image` && n !== `source` && n !== `estimate` && n !== `baseline` && n !== `base` && n !== `override`) return a.errors = [{
				instancePath: t + `/kind`,
				schemaPath: `#/properties/kind/enum`,
				keyword: `enum`,
				params: { allowedValues: i.properties.kind.enum }
			}], !1;
			var s = !0;
		} else var s = !0;
		if (s) {
			if (e.rule !== void 0) {
				if (typeof e.rule != `string`) return a.errors = [{
					instancePath: t + `/rule`,
					schemaPath: `#/properties/rule/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var s = !0;
			} else var s = !0;
			if (s) {
				if (e.image !== void 0) {
					let n = e.image;
					if (typeof n != `string` && n !== null) return a.errors = [{
						instancePath: t + `/image`,
						schemaPath: `#/properties/image/type`,
						keyword: `type`,
						params: { type: i.properties.image.type }
					}], !1;
					var s = !0;
				} else var s = !0;
				if (s) {
					if (e.bound !== void 0) {
						let n = e.bound;
						if (n !== `warn` && n !== `fail`) return a.errors = [{
							instancePath: t + `/bound`,
							schemaPath: `#/properties/bound/enum`,
							keyword: `enum`,
							params: { allowedValues: i.properties.bound.enum }
						}], !1;
						var s = !0;
					} else var s = !0;
					if (s) {
						if (e.unit !== void 0) {
							let n = e.unit;
							if (n !== `bytes` && n !== `count` && n !== `ratio`) return a.errors = [{
								instancePath: t + `/unit`,
								schemaPath: `#/properties/unit/enum`,
								keyword: `enum`,
								params: { allowedValues: i.properties.unit.enum }
							}], !1;
							var s = !0;
						} else var s = !0;
						if (s) {
							if (e.oldLimit !== void 0) {
								let n = e.oldLimit;
								if (!(typeof n == `number` && isFinite(n)) && n !== null) return a.errors = [{
									instancePath: t + `/oldLimit`,
									schemaPath: `#/properties/oldLimit/type`,
									keyword: `type`,
									params: { type: i.properties.oldLimit.type }
								}], !1;
								var s = !0;
							} else var s = !0;
							if (s) {
								if (e.newLimit !== void 0) {
									let n = e.newLimit;
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return a.errors = [{
										instancePath: t + `/newLimit`,
										schemaPath: `#/properties/newLimit/type`,
										keyword: `type`,
										params: { type: i.properties.newLimit.type }
									}], !1;
									var s = !0;
								} else var s = !0;
								if (s) {
									if (e.oldValue !== void 0) {
										let n = e.oldValue;
										if (typeof n != `string` && n !== null) return a.errors = [{
											instancePath: t + `/oldValue`,
											schemaPath: `#/properties/oldValue/type`,
											keyword: `type`,
											params: { type: i.properties.oldValue.type }
										}], !1;
										var s = !0;
									} else var s = !0;
									if (s) {
										if (e.newValue !== void 0) {
											let n = e.newValue;
											if (typeof n != `string` && n !== null) return a.errors = [{
												instancePath: t + `/newValue`,
												schemaPath: `#/properties/newValue/type`,
												keyword: `type`,
												params: { type: i.properties.newValue.type }
											}], !1;
											var s = !0;
										} else var s = !0;
										if (s) {
											if (e.until !== void 0) {
												if (typeof e.until != `string`) return a.errors = [{
													instancePath: t + `/until`,
													schemaPath: `#/properties/until/type`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var s = !0;
											} else var s = !0;
											if (s) {
												if (e.oldUntil !== void 0) {
													if (typeof e.oldUntil != `string`) return a.errors = [{
														instancePath: t + `/oldUntil`,
														schemaPath: `#/properties/oldUntil/type`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var s = !0;
												} else var s = !0;
												if (s) if (e.why !== void 0) {
													if (typeof e.why != `string`) return a.errors = [{
														instancePath: t + `/why`,
														schemaPath: `#/properties/why/type`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var s = !0;
												} else var s = !0;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return a.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return a.errors = null, !0;
}
const o = {
	type: `object`,
	required: [
		`key`,
		`verdict`,
		`findings`,
		`notices`
	],
	properties: {
		key: { $ref: `#/definitions/key` },
		verdict: { enum: [
			`pass`,
			`warn`,
			`fail`,
			`unmeasured`
		] },
		findings: {
			type: `array`,
			items: { $ref: `#/definitions/finding` }
		},
		notices: {
			type: `array`,
			items: { type: `string` }
		},
		isNamed: { type: `boolean` },
		facts: { $ref: `#/definitions/facts` },
		manifest: { $ref: `#/definitions/manifest` },
		comparison: { $ref: `#/definitions/comparison` },
		manifestComparison: { $ref: `#/definitions/manifestComparison` },
		noBaseline: { type: `string` },
		advice: {
			type: `array`,
			items: { $ref: `#/definitions/advice` }
		},
		error: { $ref: `#/definitions/reportedError` }
	},
	anyOf: [
		{ required: [`facts`] },
		{ required: [`manifest`] },
		{ required: [`error`] }
	]
};
function s(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.name === void 0 && (n = `name`) || e.platform === void 0 && (n = `platform`)) return s.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return s.errors = [{
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) if (e.platform !== void 0) {
			if (typeof e.platform != `string`) return s.errors = [{
				instancePath: t + `/platform`,
				schemaPath: `#/properties/platform/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return s.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return s.errors = null, !0;
}
const c = {
	type: `object`,
	required: [
		`id`,
		`rule`,
		`measure`,
		`unit`,
		`bound`,
		`warnLimit`,
		`failLimit`,
		`value`,
		`distance`,
		`outcome`,
		`isDefault`,
		`from`
	],
	properties: {
		id: { type: `string` },
		rule: { type: `string` },
		measure: { type: `string` },
		unit: { enum: [
			`bytes`,
			`count`,
			`ratio`
		] },
		bound: { enum: [`atMost`, `atLeast`] },
		warnLimit: { type: [`number`, `null`] },
		failLimit: { type: [`number`, `null`] },
		value: { type: [`number`, `null`] },
		distance: { type: [`number`, `null`] },
		outcome: { enum: [
			`pass`,
			`warn`,
			`fail`,
			`waived`,
			`skipped`,
			`unmeasured`
		] },
		isDefault: { type: `boolean` },
		from: { type: `string` },
		path: { type: `string` },
		why: { type: `string` },
		matches: {
			type: `array`,
			items: { $ref: `#/definitions/match` }
		},
		matchCount: {
			type: `integer`,
			minimum: 0
		},
		ignored: {
			type: `object`,
			required: [`bytes`, `patterns`],
			properties: {
				bytes: {
					type: `number`,
					minimum: 0
				},
				patterns: {
					type: `array`,
					items: { type: `string` }
				}
			}
		},
		overridden: {
			type: `object`,
			required: [`label`, `by`],
			properties: {
				label: { type: `string` },
				by: { type: `string` }
			}
		}
	}
};
function l(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.bytes === void 0 && (n = `bytes`) || e.layer === void 0 && (n = `layer`) || e.isVisible === void 0 && (n = `isVisible`)) return l.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			if (typeof e.path != `string`) return l.errors = [{
				instancePath: t + `/path`,
				schemaPath: `#/properties/path/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.bytes !== void 0) {
				let n = e.bytes;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return l.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return l.errors = [{
					instancePath: t + `/bytes`,
					schemaPath: `#/properties/bytes/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.layer !== void 0) {
					let n = e.layer;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return l.errors = [{
						instancePath: t + `/layer`,
						schemaPath: `#/properties/layer/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < -1 || isNaN(n))) return l.errors = [{
						instancePath: t + `/layer`,
						schemaPath: `#/properties/layer/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: -1
						}
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.isVisible !== void 0) {
					if (typeof e.isVisible != `boolean`) return l.errors = [{
						instancePath: t + `/isVisible`,
						schemaPath: `#/properties/isVisible/type`,
						keyword: `type`,
						params: { type: `boolean` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return l.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return l.errors = null, !0;
}
function u(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.id === void 0 && (n = `id`) || e.rule === void 0 && (n = `rule`) || e.measure === void 0 && (n = `measure`) || e.unit === void 0 && (n = `unit`) || e.bound === void 0 && (n = `bound`) || e.warnLimit === void 0 && (n = `warnLimit`) || e.failLimit === void 0 && (n = `failLimit`) || e.value === void 0 && (n = `value`) || e.distance === void 0 && (n = `distance`) || e.outcome === void 0 && (n = `outcome`) || e.isDefault === void 0 && (n = `isDefault`) || e.from === void 0 && (n = `from`)) return u.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.id !== void 0) {
			let n = o;
			if (typeof e.id != `string`) return u.errors = [{
				instancePath: t + `/id`,
				schemaPath: `#/properties/id/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.rule !== void 0) {
				let n = o;
				if (typeof e.rule != `string`) return u.errors = [{
					instancePath: t + `/rule`,
					schemaPath: `#/properties/rule/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.measure !== void 0) {
					let n = o;
					if (typeof e.measure != `string`) return u.errors = [{
						instancePath: t + `/measure`,
						schemaPath: `#/properties/measure/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var s = n === o;
				} else var s = !0;
				if (s) {
					if (e.unit !== void 0) {
						let n = e.unit;
						let r = o;
						if (n !== `bytes` && n !== `count` && n !== `ratio`) return u.errors = [{
							instancePath: t + `/unit`,
							schemaPath: `#/properties/unit/enum`,
							keyword: `enum`,
							params: { allowedValues: c.properties.unit.enum }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.bound !== void 0) {
							let n = e.bound;
							let r = o;
							if (n !== `atMost` && n !== `atLeast`) return u.errors = [{
								instancePath: t + `/bound`,
								schemaPath: `#/properties/bound/enum`,
								keyword: `enum`,
								params: { allowedValues: c.properties.bound.enum }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.warnLimit !== void 0) {
								let n = e.warnLimit;
								let r = o;
								if (!(typeof n == `number` && isFinite(n)) && n !== null) return u.errors = [{
									instancePath: t + `/warnLimit`,
									schemaPath: `#/properties/warnLimit/type`,
									keyword: `type`,
									params: { type: c.properties.warnLimit.type }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.failLimit !== void 0) {
									let n = e.failLimit;
									let r = o;
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return u.errors = [{
										instancePath: t + `/failLimit`,
										schemaPath: `#/properties/failLimit/type`,
										keyword: `type`,
										params: { type: c.properties.failLimit.type }
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) {
									if (e.value !== void 0) {
										let n = e.value;
										let r = o;
										if (!(typeof n == `number` && isFinite(n)) && n !== null) return u.errors = [{
											instancePath: t + `/value`,
											schemaPath: `#/properties/value/type`,
											keyword: `type`,
											params: { type: c.properties.value.type }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.distance !== void 0) {
											let n = e.distance;
											let r = o;
											if (!(typeof n == `number` && isFinite(n)) && n !== null) return u.errors = [{
												instancePath: t + `/distance`,
												schemaPath: `#/properties/distance/type`,
												keyword: `type`,
												params: { type: c.properties.distance.type }
											}], !1;
											var s = r === o;
										} else var s = !0;
										if (s) {
											if (e.outcome !== void 0) {
												let n = e.outcome;
												let r = o;
												if (n !== `pass` && n !== `warn` && n !== `fail` && n !== `waived` && n !== `skipped` && n !== `unmeasured`) return u.errors = [{
													instancePath: t + `/outcome`,
													schemaPath: `#/properties/outcome/enum`,
													keyword: `enum`,
													params: { allowedValues: c.properties.outcome.enum }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) {
												if (e.isDefault !== void 0) {
													let n = o;
													if (typeof e.isDefault != `boolean`) return u.errors = [{
														instancePath: t + `/isDefault`,
														schemaPath: `#/properties/isDefault/type`,
														keyword: `type`,
														params: { type: `boolean` }
													}], !1;
													var s = n === o;
												} else var s = !0;
												if (s) {
													if (e.from !== void 0) {
														let n = o;
														if (typeof e.from != `string`) return u.errors = [{
															instancePath: t + `/from`,
															schemaPath: `#/properties/from/type`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														var s = n === o;
													} else var s = !0;
													if (s) {
														if (e.path !== void 0) {
															let n = o;
															if (typeof e.path != `string`) return u.errors = [{
																instancePath: t + `/path`,
																schemaPath: `#/properties/path/type`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var s = n === o;
														} else var s = !0;
														if (s) {
															if (e.why !== void 0) {
																let n = o;
																if (typeof e.why != `string`) return u.errors = [{
																	instancePath: t + `/why`,
																	schemaPath: `#/properties/why/type`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																var s = n === o;
															} else var s = !0;
															if (s) {
																if (e.matches !== void 0) {
																	let n = e.matches;
																	let r = o;
																	if (o === r) if (Array.isArray(n)) {
																		let e = n.length;
																		for (let r = 0; r < e; r++) {
																			let e = o;
																			if (l(n[r], {
																				instancePath: t + `/matches/` + r,
																				parentData: n,
																				parentDataProperty: r,
																				rootData: i
																			}) || (a = a === null ? l.errors : a.concat(l.errors), o = a.length), e !== o) break;
																		}
																	} else return u.errors = [{
																		instancePath: t + `/matches`,
																		schemaPath: `#/properties/matches/type`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																	var s = r === o;
																} else var s = !0;
																if (s) {
																	if (e.matchCount !== void 0) {
																		let n = e.matchCount;
																		let r = o;
																		if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return u.errors = [{
																			instancePath: t + `/matchCount`,
																			schemaPath: `#/properties/matchCount/type`,
																			keyword: `type`,
																			params: { type: `integer` }
																		}], !1;
																		if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return u.errors = [{
																			instancePath: t + `/matchCount`,
																			schemaPath: `#/properties/matchCount/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 0
																			}
																		}], !1;
																		var s = r === o;
																	} else var s = !0;
																	if (s) {
																		if (e.ignored !== void 0) {
																			let n = e.ignored;
																			let r = o;
																			if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																				let e;
																				if (n.bytes === void 0 && (e = `bytes`) || n.patterns === void 0 && (e = `patterns`)) return u.errors = [{
																					instancePath: t + `/ignored`,
																					schemaPath: `#/properties/ignored/required`,
																					keyword: `required`,
																					params: { missingProperty: e }
																				}], !1;
																				if (n.bytes !== void 0) {
																					let e = n.bytes;
																					let r = o;
																					if (o === r) if (typeof e == `number` && isFinite(e)) {
																						if (e < 0 || isNaN(e)) return u.errors = [{
																							instancePath: t + `/ignored/bytes`,
																							schemaPath: `#/properties/ignored/properties/bytes/minimum`,
																							keyword: `minimum`,
																							params: {
																								comparison: `>=`,
																								limit: 0
																							}
																						}], !1;
																					} else return u.errors = [{
																						instancePath: t + `/ignored/bytes`,
																						schemaPath: `#/properties/ignored/properties/bytes/type`,
																						keyword: `type`,
																						params: { type: `number` }
																					}], !1;
																					var d = r === o;
																				} else var d = !0;
																				if (d) if (n.patterns !== void 0) {
																					let e = n.patterns;
																					let r = o;
																					if (o === r) if (Array.isArray(e)) {
																						let n = e.length;
																						for (let r = 0; r < n; r++) {
																							let n = o;
																							if (typeof e[r] != `string`) return u.errors = [{
																								instancePath: t + `/ignored/patterns/` + r,
																								schemaPath: `#/properties/ignored/properties/patterns/items/type`,
																								keyword: `type`,
																								params: { type: `string` }
																							}], !1;
																							if (n !== o) break;
																						}
																					} else return u.errors = [{
																						instancePath: t + `/ignored/patterns`,
																						schemaPath: `#/properties/ignored/properties/patterns/type`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																					var d = r === o;
																				} else var d = !0;
																			} else return u.errors = [{
																				instancePath: t + `/ignored`,
																				schemaPath: `#/properties/ignored/type`,
																				keyword: `type`,
																				params: { type: `object` }
																			}], !1;
																			var s = r === o;
																		} else var s = !0;
																		if (s) if (e.overridden !== void 0) {
																			let n = e.overridden;
																			let r = o;
																			if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																				let e;
																				if (n.label === void 0 && (e = `label`) || n.by === void 0 && (e = `by`)) return u.errors = [{
																					instancePath: t + `/overridden`,
																					schemaPath: `#/properties/overridden/required`,
																					keyword: `required`,
																					params: { missingProperty: e }
																				}], !1;
																				if (n.label !== void 0) {
																					let e = o;
																					if (typeof n.label != `string`) return u.errors = [{
																						instancePath: t + `/overridden/label`,
																						schemaPath: `#/properties/overridden/properties/label/type`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var f = e === o;
																				} else var f = !0;
																				if (f) if (n.by !== void 0) {
																					let e = o;
																					if (typeof n.by != `string`) return u.errors = [{
																						instancePath: t + `/overridden/by`,
																						schemaPath: `#/properties/overridden/properties/by/type`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var f = e === o;
																				} else var f = !0;
																			} else return u.errors = [{
																				instancePath: t + `/overridden`,
																				schemaPath: `#/properties/overridden/type`,
																				keyword: `type`,
																				params: { type: `object` }
																			}], !1;
																			var s = r === o;
																		} else var s = !0;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return u.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return u.errors = a, o === 0;
}
const d = {
	type: `object`,
	required: [
		`key`,
		`source`,
		`manifestDigest`,
		`configDigest`,
		`readBy`,
		`verified`,
		`measures`,
		`unmeasured`,
		`exactness`,
		`diveUserWasted`,
		`reclaimableByCause`,
		`layers`,
		`waste`,
		`largest`,
		`tree`
	],
	properties: {
		key: { $ref: `#/definitions/key` },
		source: { type: `string` },
		manifestDigest: { type: [`string`, `null`] },
		configDigest: { type: [`string`, `null`] },
		readBy: { type: `string` },
		verified: { enum: [
			`structure`,
			`tocDigest`,
			`blobDigest`,
			`diffId`
		] },
		measures: { $ref: `#/definitions/measures` },
		unmeasured: {
			type: `object`,
			additionalProperties: { type: `string` }
		},
		exactness: {
			type: `object`,
			required: [`pullBytes`, `contentsCompared`],
			properties: {
				pullBytes: { enum: [
					`exact`,
					`estimate`,
					null
				] },
				contentsCompared: { type: `boolean` }
			}
		},
		diveUserWasted: { enum: [
			`number`,
			`NaN`,
			`Infinity`
		] },
		reclaimableByCause: {
			type: `object`,
			required: [
				`deleted`,
				`overwritten`,
				`metadata`
			],
			properties: {
				deleted: {
					type: `number`,
					minimum: 0
				},
				overwritten: {
					type: `number`,
					minimum: 0
				},
				metadata: {
					type: `number`,
					minimum: 0
				}
			}
		},
		layers: {
			type: `array`,
			items: { $ref: `#/definitions/layer` }
		},
		waste: {
			type: `object`,
			required: [`items`, `omitted`],
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/wasteItem` }
				},
				omitted: {
					type: `object`,
					required: [`count`, `bytes`],
					properties: {
						count: {
							type: `integer`,
							minimum: 0
						},
						bytes: {
							type: `number`,
							minimum: 0
						}
					}
				}
			}
		},
		largest: {
			type: `object`,
			required: [
				`folders`,
				`packages`,
				`files`
			],
			properties: {
				folders: {
					type: `object`,
					required: [`items`, `omitted`],
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/largestItem` }
						},
						omitted: {
							type: `object`,
							required: [`count`, `bytes`],
							properties: {
								count: {
									type: `integer`,
									minimum: 0
								},
								bytes: {
									type: `number`,
									minimum: 0
								}
							}
						}
					}
				},
				packages: {
					type: `object`,
					required: [`items`, `omitted`],
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/packageItem` }
						},
						omitted: {
							type: `object`,
							required: [`count`, `bytes`],
							properties: {
								count: {
									type: `integer`,
									minimum: 0
								},
								bytes: {
									type: `number`,
									minimum: 0
								}
							}
						}
					}
				},
				files: {
					type: `object`,
					required: [`items`, `omitted`],
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/largestItem` }
						},
						omitted: {
							type: `object`,
							required: [`count`, `bytes`],
							properties: {
								count: {
									type: `integer`,
									minimum: 0
								},
								bytes: {
									type: `number`,
									minimum: 0
								}
							}
						}
					}
				}
			}
		},
		tree: { $ref: `#/definitions/tree` },
		systemPackages: {
			type: `array`,
			items: { $ref: `#/definitions/systemPackage` }
		},
		base: {
			type: `object`,
			required: [
				`name`,
				`digest`,
				`layerCount`,
				`by`,
				`certainty`
			],
			properties: {
				name: { type: [`string`, `null`] },
				digest: { type: [`string`, `null`] },
				layerCount: {
					type: `integer`,
					minimum: 0
				},
				by: { enum: [
					`budget`,
					`provenance`,
					`dockerfile`,
					`annotation`,
					`history`
				] },
				certainty: { enum: [`exact`, `likely`] }
			}
		}
	}
};
const f = {
	type: `object`,
	required: [
		`imageBytes`,
		`layerBytes`,
		`layerCount`,
		`fileCount`,
		`contentBytes`,
		`visibleBytes`,
		`reclaimableBytes`,
		`visibleRatio`,
		`efficiencyRatio`,
		`wastedBytes`,
		`userWastedRatio`,
		`pullBytes`
	],
	properties: {
		imageBytes: {
			type: `number`,
			minimum: 0
		},
		layerBytes: {
			type: `number`,
			minimum: 0
		},
		layerCount: {
			type: `integer`,
			minimum: 0
		},
		fileCount: {
			type: `integer`,
			minimum: 0
		},
		contentBytes: {
			type: `number`,
			minimum: 0
		},
		visibleBytes: {
			type: `number`,
			minimum: 0
		},
		reclaimableBytes: {
			type: `number`,
			minimum: 0
		},
		visibleRatio: {
			type: `number`,
			minimum: 0,
			maximum: 1
		},
		efficiencyRatio: {
			type: [`number`, `null`],
			maximum: 1
		},
		wastedBytes: {
			type: `number`,
			minimum: 0
		},
		userWastedRatio: {
			type: [`number`, `null`],
			minimum: 0
		},
		pullBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		ownBytes: {
			type: [`number`, `null`],
			minimum: 0
		}
	}
};
function p(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.imageBytes === void 0 && (n = `imageBytes`) || e.layerBytes === void 0 && (n = `layerBytes`) || e.layerCount === void 0 && (n = `layerCount`) || e.fileCount === void 0 && (n = `fileCount`) || e.contentBytes === void 0 && (n = `contentBytes`) || e.visibleBytes === void 0 && (n = `visibleBytes`) || e.reclaimableBytes === void 0 && (n = `reclaimableBytes`) || e.visibleRatio === void 0 && (n = `visibleRatio`) || e.efficiencyRatio === void 0 && (n = `efficiencyRatio`) || e.wastedBytes === void 0 && (n = `wastedBytes`) || e.userWastedRatio === void 0 && (n = `userWastedRatio`) || e.pullBytes === void 0 && (n = `pullBytes`)) return p.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.imageBytes !== void 0) {
			let n = e.imageBytes;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return p.errors = [{
					instancePath: t + `/imageBytes`,
					schemaPath: `#/properties/imageBytes/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return p.errors = [{
				instancePath: t + `/imageBytes`,
				schemaPath: `#/properties/imageBytes/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.layerBytes !== void 0) {
				let n = e.layerBytes;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return p.errors = [{
						instancePath: t + `/layerBytes`,
						schemaPath: `#/properties/layerBytes/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return p.errors = [{
					instancePath: t + `/layerBytes`,
					schemaPath: `#/properties/layerBytes/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.layerCount !== void 0) {
					let n = e.layerCount;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return p.errors = [{
						instancePath: t + `/layerCount`,
						schemaPath: `#/properties/layerCount/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return p.errors = [{
						instancePath: t + `/layerCount`,
						schemaPath: `#/properties/layerCount/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.fileCount !== void 0) {
						let n = e.fileCount;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return p.errors = [{
							instancePath: t + `/fileCount`,
							schemaPath: `#/properties/fileCount/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return p.errors = [{
							instancePath: t + `/fileCount`,
							schemaPath: `#/properties/fileCount/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.contentBytes !== void 0) {
							let n = e.contentBytes;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) return p.errors = [{
									instancePath: t + `/contentBytes`,
									schemaPath: `#/properties/contentBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
							} else return p.errors = [{
								instancePath: t + `/contentBytes`,
								schemaPath: `#/properties/contentBytes/type`,
								keyword: `type`,
								params: { type: `number` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.visibleBytes !== void 0) {
								let n = e.visibleBytes;
								if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return p.errors = [{
										instancePath: t + `/visibleBytes`,
										schemaPath: `#/properties/visibleBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return p.errors = [{
									instancePath: t + `/visibleBytes`,
									schemaPath: `#/properties/visibleBytes/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.reclaimableBytes !== void 0) {
									let n = e.reclaimableBytes;
									if (typeof n == `number` && isFinite(n)) {
										if (n < 0 || isNaN(n)) return p.errors = [{
											instancePath: t + `/reclaimableBytes`,
											schemaPath: `#/properties/reclaimableBytes/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											}
										}], !1;
									} else return p.errors = [{
										instancePath: t + `/reclaimableBytes`,
										schemaPath: `#/properties/reclaimableBytes/type`,
										keyword: `type`,
										params: { type: `number` }
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) {
									if (e.visibleRatio !== void 0) {
										let n = e.visibleRatio;
										if (typeof n == `number` && isFinite(n)) {
											if (n > 1 || isNaN(n)) return p.errors = [{
												instancePath: t + `/visibleRatio`,
												schemaPath: `#/properties/visibleRatio/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 1
												}
											}], !1;
											if (n < 0 || isNaN(n)) return p.errors = [{
												instancePath: t + `/visibleRatio`,
												schemaPath: `#/properties/visibleRatio/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												}
											}], !1;
										} else return p.errors = [{
											instancePath: t + `/visibleRatio`,
											schemaPath: `#/properties/visibleRatio/type`,
											keyword: `type`,
											params: { type: `number` }
										}], !1;
										var a = !0;
									} else var a = !0;
									if (a) {
										if (e.efficiencyRatio !== void 0) {
											let n = e.efficiencyRatio;
											if (!(typeof n == `number` && isFinite(n)) && n !== null) return p.errors = [{
												instancePath: t + `/efficiencyRatio`,
												schemaPath: `#/properties/efficiencyRatio/type`,
												keyword: `type`,
												params: { type: f.properties.efficiencyRatio.type }
											}], !1;
											if (typeof n == `number` && isFinite(n) && (n > 1 || isNaN(n))) return p.errors = [{
												instancePath: t + `/efficiencyRatio`,
												schemaPath: `#/properties/efficiencyRatio/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 1
												}
											}], !1;
											var a = !0;
										} else var a = !0;
										if (a) {
											if (e.wastedBytes !== void 0) {
												let n = e.wastedBytes;
												if (typeof n == `number` && isFinite(n)) {
													if (n < 0 || isNaN(n)) return p.errors = [{
														instancePath: t + `/wastedBytes`,
														schemaPath: `#/properties/wastedBytes/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												} else return p.errors = [{
													instancePath: t + `/wastedBytes`,
													schemaPath: `#/properties/wastedBytes/type`,
													keyword: `type`,
													params: { type: `number` }
												}], !1;
												var a = !0;
											} else var a = !0;
											if (a) {
												if (e.userWastedRatio !== void 0) {
													let n = e.userWastedRatio;
													if (!(typeof n == `number` && isFinite(n)) && n !== null) return p.errors = [{
														instancePath: t + `/userWastedRatio`,
														schemaPath: `#/properties/userWastedRatio/type`,
														keyword: `type`,
														params: { type: f.properties.userWastedRatio.type }
													}], !1;
													if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return p.errors = [{
														instancePath: t + `/userWastedRatio`,
														schemaPath: `#/properties/userWastedRatio/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
													var a = !0;
												} else var a = !0;
												if (a) {
													if (e.pullBytes !== void 0) {
														let n = e.pullBytes;
														if (!(typeof n == `number` && isFinite(n)) && n !== null) return p.errors = [{
															instancePath: t + `/pullBytes`,
															schemaPath: `#/properties/pullBytes/type`,
															keyword: `type`,
															params: { type: f.properties.pullBytes.type }
														}], !1;
														if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return p.errors = [{
															instancePath: t + `/pullBytes`,
															schemaPath: `#/properties/pullBytes/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															}
														}], !1;
														var a = !0;
													} else var a = !0;
													if (a) if (e.ownBytes !== void 0) {
														let n = e.ownBytes;
														if (!(typeof n == `number` && isFinite(n)) && n !== null) return p.errors = [{
															instancePath: t + `/ownBytes`,
															schemaPath: `#/properties/ownBytes/type`,
															keyword: `type`,
															params: { type: f.properties.ownBytes.type }
														}], !1;
														if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return p.errors = [{
															instancePath: t + `/ownBytes`,
															schemaPath: `#/properties/ownBytes/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															}
														}], !1;
														var a = !0;
													} else var a = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return p.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return p.errors = null, !0;
}
const m = {
	type: `object`,
	required: [
		`index`,
		`diffId`,
		`digest`,
		`layerBytes`,
		`contentBytes`,
		`reclaimableBytes`,
		`storedBytes`,
		`entryCount`,
		`instruction`,
		`verified`
	],
	properties: {
		index: {
			type: `integer`,
			minimum: 0
		},
		diffId: { type: [`string`, `null`] },
		digest: { type: [`string`, `null`] },
		layerBytes: {
			type: `number`,
			minimum: 0
		},
		contentBytes: {
			type: `number`,
			minimum: 0
		},
		reclaimableBytes: {
			type: `number`,
			minimum: 0
		},
		storedBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		entryCount: {
			type: `integer`,
			minimum: 0
		},
		instruction: { type: [`string`, `null`] },
		verified: { enum: [
			`structure`,
			`tocDigest`,
			`blobDigest`,
			`diffId`
		] },
		dockerfile: {
			type: `object`,
			required: [
				`file`,
				`line`,
				`endLine`,
				`by`
			],
			properties: {
				file: { type: `string` },
				line: {
					type: `integer`,
					minimum: 1
				},
				endLine: {
					type: `integer`,
					minimum: 1
				},
				by: { enum: [`provenance`, `instruction`] }
			}
		},
		fingerprint: {
			type: `object`,
			required: [
				`files`,
				`metadata`,
				`times`
			],
			properties: {
				files: { type: `string` },
				metadata: { type: `string` },
				times: { type: `string` }
			}
		}
	}
};
function h(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.index === void 0 && (n = `index`) || e.diffId === void 0 && (n = `diffId`) || e.digest === void 0 && (n = `digest`) || e.layerBytes === void 0 && (n = `layerBytes`) || e.contentBytes === void 0 && (n = `contentBytes`) || e.reclaimableBytes === void 0 && (n = `reclaimableBytes`) || e.storedBytes === void 0 && (n = `storedBytes`) || e.entryCount === void 0 && (n = `entryCount`) || e.instruction === void 0 && (n = `instruction`) || e.verified === void 0 && (n = `verified`)) return h.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.index !== void 0) {
			let n = e.index;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return h.errors = [{
				instancePath: t + `/index`,
				schemaPath: `#/properties/index/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return h.errors = [{
				instancePath: t + `/index`,
				schemaPath: `#/properties/index/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.diffId !== void 0) {
				let n = e.diffId;
				if (typeof n != `string` && n !== null) return h.errors = [{
					instancePath: t + `/diffId`,
					schemaPath: `#/properties/diffId/type`,
					keyword: `type`,
					params: { type: m.properties.diffId.type }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.digest !== void 0) {
					let n = e.digest;
					if (typeof n != `string` && n !== null) return h.errors = [{
						instancePath: t + `/digest`,
						schemaPath: `#/properties/digest/type`,
						keyword: `type`,
						params: { type: m.properties.digest.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.layerBytes !== void 0) {
						let n = e.layerBytes;
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return h.errors = [{
								instancePath: t + `/layerBytes`,
								schemaPath: `#/properties/layerBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return h.errors = [{
							instancePath: t + `/layerBytes`,
							schemaPath: `#/properties/layerBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.contentBytes !== void 0) {
							let n = e.contentBytes;
							if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) return h.errors = [{
									instancePath: t + `/contentBytes`,
									schemaPath: `#/properties/contentBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
							} else return h.errors = [{
								instancePath: t + `/contentBytes`,
								schemaPath: `#/properties/contentBytes/type`,
								keyword: `type`,
								params: { type: `number` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.reclaimableBytes !== void 0) {
								let n = e.reclaimableBytes;
								if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return h.errors = [{
										instancePath: t + `/reclaimableBytes`,
										schemaPath: `#/properties/reclaimableBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return h.errors = [{
									instancePath: t + `/reclaimableBytes`,
									schemaPath: `#/properties/reclaimableBytes/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.storedBytes !== void 0) {
									let n = e.storedBytes;
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return h.errors = [{
										instancePath: t + `/storedBytes`,
										schemaPath: `#/properties/storedBytes/type`,
										keyword: `type`,
										params: { type: m.properties.storedBytes.type }
									}], !1;
									if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return h.errors = [{
										instancePath: t + `/storedBytes`,
										schemaPath: `#/properties/storedBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) {
									if (e.entryCount !== void 0) {
										let n = e.entryCount;
										if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return h.errors = [{
											instancePath: t + `/entryCount`,
											schemaPath: `#/properties/entryCount/type`,
											keyword: `type`,
											params: { type: `integer` }
										}], !1;
										if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return h.errors = [{
											instancePath: t + `/entryCount`,
											schemaPath: `#/properties/entryCount/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											}
										}], !1;
										var a = !0;
									} else var a = !0;
									if (a) {
										if (e.instruction !== void 0) {
											let n = e.instruction;
											if (typeof n != `string` && n !== null) return h.errors = [{
												instancePath: t + `/instruction`,
												schemaPath: `#/properties/instruction/type`,
												keyword: `type`,
												params: { type: m.properties.instruction.type }
											}], !1;
											var a = !0;
										} else var a = !0;
										if (a) {
											if (e.verified !== void 0) {
												let n = e.verified;
												if (n !== `structure` && n !== `tocDigest` && n !== `blobDigest` && n !== `diffId`) return h.errors = [{
													instancePath: t + `/verified`,
													schemaPath: `#/properties/verified/enum`,
													keyword: `enum`,
													params: { allowedValues: m.properties.verified.enum }
												}], !1;
												var a = !0;
											} else var a = !0;
											if (a) {
												if (e.dockerfile !== void 0) {
													let n = e.dockerfile;
													if (n && typeof n == `object` && !Array.isArray(n)) {
														let e;
														if (n.file === void 0 && (e = `file`) || n.line === void 0 && (e = `line`) || n.endLine === void 0 && (e = `endLine`) || n.by === void 0 && (e = `by`)) return h.errors = [{
															instancePath: t + `/dockerfile`,
															schemaPath: `#/properties/dockerfile/required`,
															keyword: `required`,
															params: { missingProperty: e }
														}], !1;
														if (n.file !== void 0) {
															if (typeof n.file != `string`) return h.errors = [{
																instancePath: t + `/dockerfile/file`,
																schemaPath: `#/properties/dockerfile/properties/file/type`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var o = !0;
														} else var o = !0;
														if (o) {
															if (n.line !== void 0) {
																let e = n.line;
																if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return h.errors = [{
																	instancePath: t + `/dockerfile/line`,
																	schemaPath: `#/properties/dockerfile/properties/line/type`,
																	keyword: `type`,
																	params: { type: `integer` }
																}], !1;
																if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) return h.errors = [{
																	instancePath: t + `/dockerfile/line`,
																	schemaPath: `#/properties/dockerfile/properties/line/minimum`,
																	keyword: `minimum`,
																	params: {
																		comparison: `>=`,
																		limit: 1
																	}
																}], !1;
																var o = !0;
															} else var o = !0;
															if (o) {
																if (n.endLine !== void 0) {
																	let e = n.endLine;
																	if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return h.errors = [{
																		instancePath: t + `/dockerfile/endLine`,
																		schemaPath: `#/properties/dockerfile/properties/endLine/type`,
																		keyword: `type`,
																		params: { type: `integer` }
																	}], !1;
																	if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) return h.errors = [{
																		instancePath: t + `/dockerfile/endLine`,
																		schemaPath: `#/properties/dockerfile/properties/endLine/minimum`,
																		keyword: `minimum`,
																		params: {
																			comparison: `>=`,
																			limit: 1
																		}
																	}], !1;
																	var o = !0;
																} else var o = !0;
																if (o) if (n.by !== void 0) {
																	let e = n.by;
																	if (e !== `provenance` && e !== `instruction`) return h.errors = [{
																		instancePath: t + `/dockerfile/by`,
																		schemaPath: `#/properties/dockerfile/properties/by/enum`,
																		keyword: `enum`,
																		params: { allowedValues: m.properties.dockerfile.properties.by.enum }
																	}], !1;
																	var o = !0;
																} else var o = !0;
															}
														}
													} else return h.errors = [{
														instancePath: t + `/dockerfile`,
														schemaPath: `#/properties/dockerfile/type`,
														keyword: `type`,
														params: { type: `object` }
													}], !1;
													var a = !0;
												} else var a = !0;
												if (a) if (e.fingerprint !== void 0) {
													let n = e.fingerprint;
													if (n && typeof n == `object` && !Array.isArray(n)) {
														let e;
														if (n.files === void 0 && (e = `files`) || n.metadata === void 0 && (e = `metadata`) || n.times === void 0 && (e = `times`)) return h.errors = [{
															instancePath: t + `/fingerprint`,
															schemaPath: `#/properties/fingerprint/required`,
															keyword: `required`,
															params: { missingProperty: e }
														}], !1;
														if (n.files !== void 0) {
															if (typeof n.files != `string`) return h.errors = [{
																instancePath: t + `/fingerprint/files`,
																schemaPath: `#/properties/fingerprint/properties/files/type`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var s = !0;
														} else var s = !0;
														if (s) {
															if (n.metadata !== void 0) {
																if (typeof n.metadata != `string`) return h.errors = [{
																	instancePath: t + `/fingerprint/metadata`,
																	schemaPath: `#/properties/fingerprint/properties/metadata/type`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																var s = !0;
															} else var s = !0;
															if (s) if (n.times !== void 0) {
																if (typeof n.times != `string`) return h.errors = [{
																	instancePath: t + `/fingerprint/times`,
																	schemaPath: `#/properties/fingerprint/properties/times/type`,
																	keyword: `type`,
																	params: { type: `string` }
																}], !1;
																var s = !0;
															} else var s = !0;
														}
													} else return h.errors = [{
														instancePath: t + `/fingerprint`,
														schemaPath: `#/properties/fingerprint/type`,
														keyword: `type`,
														params: { type: `object` }
													}], !1;
													var a = !0;
												} else var a = !0;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return h.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return h.errors = null, !0;
}
const g = {
	type: `object`,
	required: [
		`path`,
		`isFolder`,
		`fileCount`,
		`bytes`,
		`cause`,
		`addedInLayer`,
		`hiddenInLayer`
	],
	properties: {
		path: { type: `string` },
		isFolder: { type: `boolean` },
		fileCount: {
			type: `integer`,
			minimum: 0
		},
		bytes: {
			type: `number`,
			minimum: 0
		},
		cause: { enum: [
			`deleted`,
			`overwritten`,
			`metadata`
		] },
		addedInLayer: {
			type: `integer`,
			minimum: 0
		},
		hiddenInLayer: {
			type: `integer`,
			minimum: 0
		},
		changes: {
			type: `array`,
			items: { enum: [
				`mode`,
				`owner`,
				`time`
			] }
		}
	}
};
function _(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.isFolder === void 0 && (n = `isFolder`) || e.fileCount === void 0 && (n = `fileCount`) || e.bytes === void 0 && (n = `bytes`) || e.cause === void 0 && (n = `cause`) || e.addedInLayer === void 0 && (n = `addedInLayer`) || e.hiddenInLayer === void 0 && (n = `hiddenInLayer`)) return _.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			if (typeof e.path != `string`) return _.errors = [{
				instancePath: t + `/path`,
				schemaPath: `#/properties/path/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.isFolder !== void 0) {
				if (typeof e.isFolder != `boolean`) return _.errors = [{
					instancePath: t + `/isFolder`,
					schemaPath: `#/properties/isFolder/type`,
					keyword: `type`,
					params: { type: `boolean` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.fileCount !== void 0) {
					let n = e.fileCount;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return _.errors = [{
						instancePath: t + `/fileCount`,
						schemaPath: `#/properties/fileCount/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return _.errors = [{
						instancePath: t + `/fileCount`,
						schemaPath: `#/properties/fileCount/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.bytes !== void 0) {
						let n = e.bytes;
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return _.errors = [{
								instancePath: t + `/bytes`,
								schemaPath: `#/properties/bytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return _.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.cause !== void 0) {
							let n = e.cause;
							if (n !== `deleted` && n !== `overwritten` && n !== `metadata`) return _.errors = [{
								instancePath: t + `/cause`,
								schemaPath: `#/properties/cause/enum`,
								keyword: `enum`,
								params: { allowedValues: g.properties.cause.enum }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.addedInLayer !== void 0) {
								let n = e.addedInLayer;
								if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return _.errors = [{
									instancePath: t + `/addedInLayer`,
									schemaPath: `#/properties/addedInLayer/type`,
									keyword: `type`,
									params: { type: `integer` }
								}], !1;
								if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return _.errors = [{
									instancePath: t + `/addedInLayer`,
									schemaPath: `#/properties/addedInLayer/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.hiddenInLayer !== void 0) {
									let n = e.hiddenInLayer;
									if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return _.errors = [{
										instancePath: t + `/hiddenInLayer`,
										schemaPath: `#/properties/hiddenInLayer/type`,
										keyword: `type`,
										params: { type: `integer` }
									}], !1;
									if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return _.errors = [{
										instancePath: t + `/hiddenInLayer`,
										schemaPath: `#/properties/hiddenInLayer/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) if (e.changes !== void 0) {
									let n = e.changes;
									if (Array.isArray(n)) {
										let e = n.length;
										for (let r = 0; r < e; r++) {
											let e = n[r];
											if (e !== `mode` && e !== `owner` && e !== `time`) return _.errors = [{
												instancePath: t + `/changes/` + r,
												schemaPath: `#/properties/changes/items/enum`,
												keyword: `enum`,
												params: { allowedValues: g.properties.changes.items.enum }
											}], !1;
										}
									} else return _.errors = [{
										instancePath: t + `/changes`,
										schemaPath: `#/properties/changes/type`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
									var a = !0;
								} else var a = !0;
							}
						}
					}
				}
			}
		}
	} else return _.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return _.errors = null, !0;
}
function v(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.bytes === void 0 && (n = `bytes`) || e.fileCount === void 0 && (n = `fileCount`)) return v.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			if (typeof e.path != `string`) return v.errors = [{
				instancePath: t + `/path`,
				schemaPath: `#/properties/path/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.bytes !== void 0) {
				let n = e.bytes;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return v.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return v.errors = [{
					instancePath: t + `/bytes`,
					schemaPath: `#/properties/bytes/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) if (e.fileCount !== void 0) {
				let n = e.fileCount;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return v.errors = [{
					instancePath: t + `/fileCount`,
					schemaPath: `#/properties/fileCount/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return v.errors = [{
					instancePath: t + `/fileCount`,
					schemaPath: `#/properties/fileCount/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
				var a = !0;
			} else var a = !0;
		}
	} else return v.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return v.errors = null, !0;
}
function y(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.path === void 0 && (n = `path`) || e.bytes === void 0 && (n = `bytes`) || e.copies === void 0 && (n = `copies`)) return y.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.ecosystem !== void 0) {
			if (typeof e.ecosystem != `string`) return y.errors = [{
				instancePath: t + `/ecosystem`,
				schemaPath: `#/properties/ecosystem/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return y.errors = [{
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.path !== void 0) {
					if (typeof e.path != `string`) return y.errors = [{
						instancePath: t + `/path`,
						schemaPath: `#/properties/path/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.bytes !== void 0) {
						let n = e.bytes;
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return y.errors = [{
								instancePath: t + `/bytes`,
								schemaPath: `#/properties/bytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return y.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) if (e.copies !== void 0) {
						let n = e.copies;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return y.errors = [{
							instancePath: t + `/copies`,
							schemaPath: `#/properties/copies/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return y.errors = [{
							instancePath: t + `/copies`,
							schemaPath: `#/properties/copies/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var a = !0;
					} else var a = !0;
				}
			}
		}
	} else return y.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return y.errors = null, !0;
}
const ee = {
	type: [`object`, `null`],
	required: [
		`depth`,
		`name`,
		`visibleBytes`,
		`reclaimableBytes`,
		`isVisible`,
		`firstLayer`
	],
	properties: {
		depth: {
			type: `array`,
			items: {
				type: `integer`,
				minimum: 0
			}
		},
		name: {
			type: `array`,
			items: { type: `string` }
		},
		visibleBytes: {
			type: `array`,
			items: {
				type: `number`,
				minimum: 0
			}
		},
		reclaimableBytes: {
			type: `array`,
			items: {
				type: `number`,
				minimum: 0
			}
		},
		isVisible: {
			type: `array`,
			items: { enum: [0, 1] }
		},
		firstLayer: {
			type: `array`,
			items: {
				type: `integer`,
				minimum: -1
			}
		},
		links: {
			type: `object`,
			required: [`row`, `first`],
			properties: {
				row: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: 0
					}
				},
				first: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: 0
					}
				}
			}
		},
		replaced: {
			type: `object`,
			required: [`row`, `layer`],
			properties: {
				row: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: 0
					}
				},
				layer: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: 0
					}
				}
			}
		},
		versions: {
			type: `object`,
			required: [`row`, `version`],
			properties: {
				row: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: 0
					}
				},
				version: {
					type: `array`,
					items: { type: `string` }
				}
			}
		}
	}
};
function b(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (!(e && typeof e == `object` && !Array.isArray(e)) && e !== null) return b.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: ee.type }
	}], !1;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.depth === void 0 && (n = `depth`) || e.name === void 0 && (n = `name`) || e.visibleBytes === void 0 && (n = `visibleBytes`) || e.reclaimableBytes === void 0 && (n = `reclaimableBytes`) || e.isVisible === void 0 && (n = `isVisible`) || e.firstLayer === void 0 && (n = `firstLayer`)) return b.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.depth !== void 0) {
			let n = e.depth;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return b.errors = [{
						instancePath: t + `/depth/` + r,
						schemaPath: `#/properties/depth/items/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return b.errors = [{
						instancePath: t + `/depth/` + r,
						schemaPath: `#/properties/depth/items/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				}
			} else return b.errors = [{
				instancePath: t + `/depth`,
				schemaPath: `#/properties/depth/type`,
				keyword: `type`,
				params: { type: `array` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				let n = e.name;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) return b.errors = [{
						instancePath: t + `/name/` + r,
						schemaPath: `#/properties/name/items/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
				} else return b.errors = [{
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `array` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.visibleBytes !== void 0) {
					let n = e.visibleBytes;
					if (Array.isArray(n)) {
						let e = n.length;
						for (let r = 0; r < e; r++) {
							let e = n[r];
							if (typeof e == `number` && isFinite(e)) {
								if (e < 0 || isNaN(e)) return b.errors = [{
									instancePath: t + `/visibleBytes/` + r,
									schemaPath: `#/properties/visibleBytes/items/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
							} else return b.errors = [{
								instancePath: t + `/visibleBytes/` + r,
								schemaPath: `#/properties/visibleBytes/items/type`,
								keyword: `type`,
								params: { type: `number` }
							}], !1;
						}
					} else return b.errors = [{
						instancePath: t + `/visibleBytes`,
						schemaPath: `#/properties/visibleBytes/type`,
						keyword: `type`,
						params: { type: `array` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.reclaimableBytes !== void 0) {
						let n = e.reclaimableBytes;
						if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) {
								let e = n[r];
								if (typeof e == `number` && isFinite(e)) {
									if (e < 0 || isNaN(e)) return b.errors = [{
										instancePath: t + `/reclaimableBytes/` + r,
										schemaPath: `#/properties/reclaimableBytes/items/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return b.errors = [{
									instancePath: t + `/reclaimableBytes/` + r,
									schemaPath: `#/properties/reclaimableBytes/items/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
							}
						} else return b.errors = [{
							instancePath: t + `/reclaimableBytes`,
							schemaPath: `#/properties/reclaimableBytes/type`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.isVisible !== void 0) {
							let n = e.isVisible;
							if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (e !== 0 && e !== 1) return b.errors = [{
										instancePath: t + `/isVisible/` + r,
										schemaPath: `#/properties/isVisible/items/enum`,
										keyword: `enum`,
										params: { allowedValues: ee.properties.isVisible.items.enum }
									}], !1;
								}
							} else return b.errors = [{
								instancePath: t + `/isVisible`,
								schemaPath: `#/properties/isVisible/type`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.firstLayer !== void 0) {
								let n = e.firstLayer;
								if (Array.isArray(n)) {
									let e = n.length;
									for (let r = 0; r < e; r++) {
										let e = n[r];
										if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return b.errors = [{
											instancePath: t + `/firstLayer/` + r,
											schemaPath: `#/properties/firstLayer/items/type`,
											keyword: `type`,
											params: { type: `integer` }
										}], !1;
										if (typeof e == `number` && isFinite(e) && (e < -1 || isNaN(e))) return b.errors = [{
											instancePath: t + `/firstLayer/` + r,
											schemaPath: `#/properties/firstLayer/items/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: -1
											}
										}], !1;
									}
								} else return b.errors = [{
									instancePath: t + `/firstLayer`,
									schemaPath: `#/properties/firstLayer/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.links !== void 0) {
									let n = e.links;
									if (n && typeof n == `object` && !Array.isArray(n)) {
										let e;
										if (n.row === void 0 && (e = `row`) || n.first === void 0 && (e = `first`)) return b.errors = [{
											instancePath: t + `/links`,
											schemaPath: `#/properties/links/required`,
											keyword: `required`,
											params: { missingProperty: e }
										}], !1;
										if (n.row !== void 0) {
											let e = n.row;
											if (Array.isArray(e)) {
												let n = e.length;
												for (let r = 0; r < n; r++) {
													let n = e[r];
													if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return b.errors = [{
														instancePath: t + `/links/row/` + r,
														schemaPath: `#/properties/links/properties/row/items/type`,
														keyword: `type`,
														params: { type: `integer` }
													}], !1;
													if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return b.errors = [{
														instancePath: t + `/links/row/` + r,
														schemaPath: `#/properties/links/properties/row/items/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												}
											} else return b.errors = [{
												instancePath: t + `/links/row`,
												schemaPath: `#/properties/links/properties/row/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var o = !0;
										} else var o = !0;
										if (o) if (n.first !== void 0) {
											let e = n.first;
											if (Array.isArray(e)) {
												let n = e.length;
												for (let r = 0; r < n; r++) {
													let n = e[r];
													if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return b.errors = [{
														instancePath: t + `/links/first/` + r,
														schemaPath: `#/properties/links/properties/first/items/type`,
														keyword: `type`,
														params: { type: `integer` }
													}], !1;
													if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return b.errors = [{
														instancePath: t + `/links/first/` + r,
														schemaPath: `#/properties/links/properties/first/items/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												}
											} else return b.errors = [{
												instancePath: t + `/links/first`,
												schemaPath: `#/properties/links/properties/first/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var o = !0;
										} else var o = !0;
									} else return b.errors = [{
										instancePath: t + `/links`,
										schemaPath: `#/properties/links/type`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) {
									if (e.replaced !== void 0) {
										let n = e.replaced;
										if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.row === void 0 && (e = `row`) || n.layer === void 0 && (e = `layer`)) return b.errors = [{
												instancePath: t + `/replaced`,
												schemaPath: `#/properties/replaced/required`,
												keyword: `required`,
												params: { missingProperty: e }
											}], !1;
											if (n.row !== void 0) {
												let e = n.row;
												if (Array.isArray(e)) {
													let n = e.length;
													for (let r = 0; r < n; r++) {
														let n = e[r];
														if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return b.errors = [{
															instancePath: t + `/replaced/row/` + r,
															schemaPath: `#/properties/replaced/properties/row/items/type`,
															keyword: `type`,
															params: { type: `integer` }
														}], !1;
														if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return b.errors = [{
															instancePath: t + `/replaced/row/` + r,
															schemaPath: `#/properties/replaced/properties/row/items/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															}
														}], !1;
													}
												} else return b.errors = [{
													instancePath: t + `/replaced/row`,
													schemaPath: `#/properties/replaced/properties/row/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var s = !0;
											} else var s = !0;
											if (s) if (n.layer !== void 0) {
												let e = n.layer;
												if (Array.isArray(e)) {
													let n = e.length;
													for (let r = 0; r < n; r++) {
														let n = e[r];
														if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return b.errors = [{
															instancePath: t + `/replaced/layer/` + r,
															schemaPath: `#/properties/replaced/properties/layer/items/type`,
															keyword: `type`,
															params: { type: `integer` }
														}], !1;
														if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return b.errors = [{
															instancePath: t + `/replaced/layer/` + r,
															schemaPath: `#/properties/replaced/properties/layer/items/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															}
														}], !1;
													}
												} else return b.errors = [{
													instancePath: t + `/replaced/layer`,
													schemaPath: `#/properties/replaced/properties/layer/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var s = !0;
											} else var s = !0;
										} else return b.errors = [{
											instancePath: t + `/replaced`,
											schemaPath: `#/properties/replaced/type`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
										var a = !0;
									} else var a = !0;
									if (a) if (e.versions !== void 0) {
										let n = e.versions;
										if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.row === void 0 && (e = `row`) || n.version === void 0 && (e = `version`)) return b.errors = [{
												instancePath: t + `/versions`,
												schemaPath: `#/properties/versions/required`,
												keyword: `required`,
												params: { missingProperty: e }
											}], !1;
											if (n.row !== void 0) {
												let e = n.row;
												if (Array.isArray(e)) {
													let n = e.length;
													for (let r = 0; r < n; r++) {
														let n = e[r];
														if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return b.errors = [{
															instancePath: t + `/versions/row/` + r,
															schemaPath: `#/properties/versions/properties/row/items/type`,
															keyword: `type`,
															params: { type: `integer` }
														}], !1;
														if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return b.errors = [{
															instancePath: t + `/versions/row/` + r,
															schemaPath: `#/properties/versions/properties/row/items/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															}
														}], !1;
													}
												} else return b.errors = [{
													instancePath: t + `/versions/row`,
													schemaPath: `#/properties/versions/properties/row/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var c = !0;
											} else var c = !0;
											if (c) if (n.version !== void 0) {
												let e = n.version;
												if (Array.isArray(e)) {
													let n = e.length;
													for (let r = 0; r < n; r++) if (typeof e[r] != `string`) return b.errors = [{
														instancePath: t + `/versions/version/` + r,
														schemaPath: `#/properties/versions/properties/version/items/type`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
												} else return b.errors = [{
													instancePath: t + `/versions/version`,
													schemaPath: `#/properties/versions/properties/version/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var c = !0;
											} else var c = !0;
										} else return b.errors = [{
											instancePath: t + `/versions`,
											schemaPath: `#/properties/versions/type`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
										var a = !0;
									} else var a = !0;
								}
							}
						}
					}
				}
			}
		}
	}
	return b.errors = null, !0;
}
function x(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.version === void 0 && (n = `version`) || e.bytes === void 0 && (n = `bytes`)) return x.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.ecosystem !== void 0) {
			if (typeof e.ecosystem != `string`) return x.errors = [{
				instancePath: t + `/ecosystem`,
				schemaPath: `#/properties/ecosystem/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return x.errors = [{
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.version !== void 0) {
					if (typeof e.version != `string`) return x.errors = [{
						instancePath: t + `/version`,
						schemaPath: `#/properties/version/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.bytes !== void 0) {
					let n = e.bytes;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return x.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return x.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return x.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return x.errors = null, !0;
}
function S(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.key === void 0 && (n = `key`) || e.source === void 0 && (n = `source`) || e.manifestDigest === void 0 && (n = `manifestDigest`) || e.configDigest === void 0 && (n = `configDigest`) || e.readBy === void 0 && (n = `readBy`) || e.verified === void 0 && (n = `verified`) || e.measures === void 0 && (n = `measures`) || e.unmeasured === void 0 && (n = `unmeasured`) || e.exactness === void 0 && (n = `exactness`) || e.diveUserWasted === void 0 && (n = `diveUserWasted`) || e.reclaimableByCause === void 0 && (n = `reclaimableByCause`) || e.layers === void 0 && (n = `layers`) || e.waste === void 0 && (n = `waste`) || e.largest === void 0 && (n = `largest`) || e.tree === void 0 && (n = `tree`)) return S.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.key !== void 0) {
			let n = o;
			s(e.key, {
				instancePath: t + `/key`,
				parentData: e,
				parentDataProperty: `key`,
				rootData: i
			}) || (a = a === null ? s.errors : a.concat(s.errors), o = a.length);
			var c = n === o;
		} else var c = !0;
		if (c) {
			if (e.source !== void 0) {
				let n = o;
				if (typeof e.source != `string`) return S.errors = [{
					instancePath: t + `/source`,
					schemaPath: `#/properties/source/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var c = n === o;
			} else var c = !0;
			if (c) {
				if (e.manifestDigest !== void 0) {
					let n = e.manifestDigest;
					let r = o;
					if (typeof n != `string` && n !== null) return S.errors = [{
						instancePath: t + `/manifestDigest`,
						schemaPath: `#/properties/manifestDigest/type`,
						keyword: `type`,
						params: { type: d.properties.manifestDigest.type }
					}], !1;
					var c = r === o;
				} else var c = !0;
				if (c) {
					if (e.configDigest !== void 0) {
						let n = e.configDigest;
						let r = o;
						if (typeof n != `string` && n !== null) return S.errors = [{
							instancePath: t + `/configDigest`,
							schemaPath: `#/properties/configDigest/type`,
							keyword: `type`,
							params: { type: d.properties.configDigest.type }
						}], !1;
						var c = r === o;
					} else var c = !0;
					if (c) {
						if (e.readBy !== void 0) {
							let n = o;
							if (typeof e.readBy != `string`) return S.errors = [{
								instancePath: t + `/readBy`,
								schemaPath: `#/properties/readBy/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var c = n === o;
						} else var c = !0;
						if (c) {
							if (e.verified !== void 0) {
								let n = e.verified;
								let r = o;
								if (n !== `structure` && n !== `tocDigest` && n !== `blobDigest` && n !== `diffId`) return S.errors = [{
									instancePath: t + `/verified`,
									schemaPath: `#/properties/verified/enum`,
									keyword: `enum`,
									params: { allowedValues: d.properties.verified.enum }
								}], !1;
								var c = r === o;
							} else var c = !0;
							if (c) {
								if (e.measures !== void 0) {
									let n = o;
									p(e.measures, {
										instancePath: t + `/measures`,
										parentData: e,
										parentDataProperty: `measures`,
										rootData: i
									}) || (a = a === null ? p.errors : a.concat(p.errors), o = a.length);
									var c = n === o;
								} else var c = !0;
								if (c) {
									if (e.unmeasured !== void 0) {
										let n = e.unmeasured;
										let r = o;
										if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
											let r = o;
											if (typeof n[e] != `string`) return S.errors = [{
												instancePath: t + `/unmeasured/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
												schemaPath: `#/properties/unmeasured/additionalProperties/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											if (r !== o) break;
										}
										else return S.errors = [{
											instancePath: t + `/unmeasured`,
											schemaPath: `#/properties/unmeasured/type`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
										var c = r === o;
									} else var c = !0;
									if (c) {
										if (e.exactness !== void 0) {
											let n = e.exactness;
											let r = o;
											if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
												let e;
												if (n.pullBytes === void 0 && (e = `pullBytes`) || n.contentsCompared === void 0 && (e = `contentsCompared`)) return S.errors = [{
													instancePath: t + `/exactness`,
													schemaPath: `#/properties/exactness/required`,
													keyword: `required`,
													params: { missingProperty: e }
												}], !1;
												if (n.pullBytes !== void 0) {
													let e = n.pullBytes;
													let r = o;
													if (e !== `exact` && e !== `estimate` && e !== null) return S.errors = [{
														instancePath: t + `/exactness/pullBytes`,
														schemaPath: `#/properties/exactness/properties/pullBytes/enum`,
														keyword: `enum`,
														params: { allowedValues: d.properties.exactness.properties.pullBytes.enum }
													}], !1;
													var l = r === o;
												} else var l = !0;
												if (l) if (n.contentsCompared !== void 0) {
													let e = o;
													if (typeof n.contentsCompared != `boolean`) return S.errors = [{
														instancePath: t + `/exactness/contentsCompared`,
														schemaPath: `#/properties/exactness/properties/contentsCompared/type`,
														keyword: `type`,
														params: { type: `boolean` }
													}], !1;
													var l = e === o;
												} else var l = !0;
											} else return S.errors = [{
												instancePath: t + `/exactness`,
												schemaPath: `#/properties/exactness/type`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
											var c = r === o;
										} else var c = !0;
										if (c) {
											if (e.diveUserWasted !== void 0) {
												let n = e.diveUserWasted;
												let r = o;
												if (n !== `number` && n !== `NaN` && n !== `Infinity`) return S.errors = [{
													instancePath: t + `/diveUserWasted`,
													schemaPath: `#/properties/diveUserWasted/enum`,
													keyword: `enum`,
													params: { allowedValues: d.properties.diveUserWasted.enum }
												}], !1;
												var c = r === o;
											} else var c = !0;
											if (c) {
												if (e.reclaimableByCause !== void 0) {
													let n = e.reclaimableByCause;
													let r = o;
													if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
														let e;
														if (n.deleted === void 0 && (e = `deleted`) || n.overwritten === void 0 && (e = `overwritten`) || n.metadata === void 0 && (e = `metadata`)) return S.errors = [{
															instancePath: t + `/reclaimableByCause`,
															schemaPath: `#/properties/reclaimableByCause/required`,
															keyword: `required`,
															params: { missingProperty: e }
														}], !1;
														if (n.deleted !== void 0) {
															let e = n.deleted;
															let r = o;
															if (o === r) if (typeof e == `number` && isFinite(e)) {
																if (e < 0 || isNaN(e)) return S.errors = [{
																	instancePath: t + `/reclaimableByCause/deleted`,
																	schemaPath: `#/properties/reclaimableByCause/properties/deleted/minimum`,
																	keyword: `minimum`,
																	params: {
																		comparison: `>=`,
																		limit: 0
																	}
																}], !1;
															} else return S.errors = [{
																instancePath: t + `/reclaimableByCause/deleted`,
																schemaPath: `#/properties/reclaimableByCause/properties/deleted/type`,
																keyword: `type`,
																params: { type: `number` }
															}], !1;
															var u = r === o;
														} else var u = !0;
														if (u) {
															if (n.overwritten !== void 0) {
																let e = n.overwritten;
																let r = o;
																if (o === r) if (typeof e == `number` && isFinite(e)) {
																	if (e < 0 || isNaN(e)) return S.errors = [{
																		instancePath: t + `/reclaimableByCause/overwritten`,
																		schemaPath: `#/properties/reclaimableByCause/properties/overwritten/minimum`,
																		keyword: `minimum`,
																		params: {
																			comparison: `>=`,
																			limit: 0
																		}
																	}], !1;
																} else return S.errors = [{
																	instancePath: t + `/reclaimableByCause/overwritten`,
																	schemaPath: `#/properties/reclaimableByCause/properties/overwritten/type`,
																	keyword: `type`,
																	params: { type: `number` }
																}], !1;
																var u = r === o;
															} else var u = !0;
															if (u) if (n.metadata !== void 0) {
																let e = n.metadata;
																let r = o;
																if (o === r) if (typeof e == `number` && isFinite(e)) {
																	if (e < 0 || isNaN(e)) return S.errors = [{
																		instancePath: t + `/reclaimableByCause/metadata`,
																		schemaPath: `#/properties/reclaimableByCause/properties/metadata/minimum`,
																		keyword: `minimum`,
																		params: {
																			comparison: `>=`,
																			limit: 0
																		}
																	}], !1;
																} else return S.errors = [{
																	instancePath: t + `/reclaimableByCause/metadata`,
																	schemaPath: `#/properties/reclaimableByCause/properties/metadata/type`,
																	keyword: `type`,
																	params: { type: `number` }
																}], !1;
																var u = r === o;
															} else var u = !0;
														}
													} else return S.errors = [{
														instancePath: t + `/reclaimableByCause`,
														schemaPath: `#/properties/reclaimableByCause/type`,
														keyword: `type`,
														params: { type: `object` }
													}], !1;
													var c = r === o;
												} else var c = !0;
												if (c) {
													if (e.layers !== void 0) {
														let n = e.layers;
														let r = o;
														if (o === r) if (Array.isArray(n)) {
															let e = n.length;
															for (let r = 0; r < e; r++) {
																let e = o;
																if (h(n[r], {
																	instancePath: t + `/layers/` + r,
																	parentData: n,
																	parentDataProperty: r,
																	rootData: i
																}) || (a = a === null ? h.errors : a.concat(h.errors), o = a.length), e !== o) break;
															}
														} else return S.errors = [{
															instancePath: t + `/layers`,
															schemaPath: `#/properties/layers/type`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
														var c = r === o;
													} else var c = !0;
													if (c) {
														if (e.waste !== void 0) {
															let n = e.waste;
															let r = o;
															if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																let e;
																if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return S.errors = [{
																	instancePath: t + `/waste`,
																	schemaPath: `#/properties/waste/required`,
																	keyword: `required`,
																	params: { missingProperty: e }
																}], !1;
																if (n.items !== void 0) {
																	let e = n.items;
																	let r = o;
																	if (o === r) if (Array.isArray(e)) {
																		let n = e.length;
																		for (let r = 0; r < n; r++) {
																			let n = o;
																			if (_(e[r], {
																				instancePath: t + `/waste/items/` + r,
																				parentData: e,
																				parentDataProperty: r,
																				rootData: i
																			}) || (a = a === null ? _.errors : a.concat(_.errors), o = a.length), n !== o) break;
																		}
																	} else return S.errors = [{
																		instancePath: t + `/waste/items`,
																		schemaPath: `#/properties/waste/properties/items/type`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																	var f = r === o;
																} else var f = !0;
																if (f) if (n.omitted !== void 0) {
																	let e = n.omitted;
																	let r = o;
																	if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
																		let n;
																		if (e.count === void 0 && (n = `count`) || e.bytes === void 0 && (n = `bytes`)) return S.errors = [{
																			instancePath: t + `/waste/omitted`,
																			schemaPath: `#/properties/waste/properties/omitted/required`,
																			keyword: `required`,
																			params: { missingProperty: n }
																		}], !1;
																		if (e.count !== void 0) {
																			let n = e.count;
																			let r = o;
																			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return S.errors = [{
																				instancePath: t + `/waste/omitted/count`,
																				schemaPath: `#/properties/waste/properties/omitted/properties/count/type`,
																				keyword: `type`,
																				params: { type: `integer` }
																			}], !1;
																			if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return S.errors = [{
																				instancePath: t + `/waste/omitted/count`,
																				schemaPath: `#/properties/waste/properties/omitted/properties/count/minimum`,
																				keyword: `minimum`,
																				params: {
																					comparison: `>=`,
																					limit: 0
																				}
																			}], !1;
																			var m = r === o;
																		} else var m = !0;
																		if (m) if (e.bytes !== void 0) {
																			let n = e.bytes;
																			let r = o;
																			if (o === r) if (typeof n == `number` && isFinite(n)) {
																				if (n < 0 || isNaN(n)) return S.errors = [{
																					instancePath: t + `/waste/omitted/bytes`,
																					schemaPath: `#/properties/waste/properties/omitted/properties/bytes/minimum`,
																					keyword: `minimum`,
																					params: {
																						comparison: `>=`,
																						limit: 0
																					}
																				}], !1;
																			} else return S.errors = [{
																				instancePath: t + `/waste/omitted/bytes`,
																				schemaPath: `#/properties/waste/properties/omitted/properties/bytes/type`,
																				keyword: `type`,
																				params: { type: `number` }
																			}], !1;
																			var m = r === o;
																		} else var m = !0;
																	} else return S.errors = [{
																		instancePath: t + `/waste/omitted`,
																		schemaPath: `#/properties/waste/properties/omitted/type`,
																		keyword: `type`,
																		params: { type: `object` }
																	}], !1;
																	var f = r === o;
																} else var f = !0;
															} else return S.errors = [{
																instancePath: t + `/waste`,
																schemaPath: `#/properties/waste/type`,
																keyword: `type`,
																params: { type: `object` }
															}], !1;
															var c = r === o;
														} else var c = !0;
														if (c) {
															if (e.largest !== void 0) {
																let n = e.largest;
																let r = o;
																if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																	let e;
																	if (n.folders === void 0 && (e = `folders`) || n.packages === void 0 && (e = `packages`) || n.files === void 0 && (e = `files`)) return S.errors = [{
																		instancePath: t + `/largest`,
																		schemaPath: `#/properties/largest/required`,
																		keyword: `required`,
																		params: { missingProperty: e }
																	}], !1;
																	if (n.folders !== void 0) {
																		let e = n.folders;
																		let r = o;
																		if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
																			let n;
																			if (e.items === void 0 && (n = `items`) || e.omitted === void 0 && (n = `omitted`)) return S.errors = [{
																				instancePath: t + `/largest/folders`,
																				schemaPath: `#/properties/largest/properties/folders/required`,
																				keyword: `required`,
																				params: { missingProperty: n }
																			}], !1;
																			if (e.items !== void 0) {
																				let n = e.items;
																				let r = o;
																				if (o === r) if (Array.isArray(n)) {
																					let e = n.length;
																					for (let r = 0; r < e; r++) {
																						let e = o;
																						if (v(n[r], {
																							instancePath: t + `/largest/folders/items/` + r,
																							parentData: n,
																							parentDataProperty: r,
																							rootData: i
																						}) || (a = a === null ? v.errors : a.concat(v.errors), o = a.length), e !== o) break;
																					}
																				} else return S.errors = [{
																					instancePath: t + `/largest/folders/items`,
																					schemaPath: `#/properties/largest/properties/folders/properties/items/type`,
																					keyword: `type`,
																					params: { type: `array` }
																				}], !1;
																				var g = r === o;
																			} else var g = !0;
																			if (g) if (e.omitted !== void 0) {
																				let n = e.omitted;
																				let r = o;
																				if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																					let e;
																					if (n.count === void 0 && (e = `count`) || n.bytes === void 0 && (e = `bytes`)) return S.errors = [{
																						instancePath: t + `/largest/folders/omitted`,
																						schemaPath: `#/properties/largest/properties/folders/properties/omitted/required`,
																						keyword: `required`,
																						params: { missingProperty: e }
																					}], !1;
																					if (n.count !== void 0) {
																						let e = n.count;
																						let r = o;
																						if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return S.errors = [{
																							instancePath: t + `/largest/folders/omitted/count`,
																							schemaPath: `#/properties/largest/properties/folders/properties/omitted/properties/count/type`,
																							keyword: `type`,
																							params: { type: `integer` }
																						}], !1;
																						if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return S.errors = [{
																							instancePath: t + `/largest/folders/omitted/count`,
																							schemaPath: `#/properties/largest/properties/folders/properties/omitted/properties/count/minimum`,
																							keyword: `minimum`,
																							params: {
																								comparison: `>=`,
																								limit: 0
																							}
																						}], !1;
																						var ee = r === o;
																					} else var ee = !0;
																					if (ee) if (n.bytes !== void 0) {
																						let e = n.bytes;
																						let r = o;
																						if (o === r) if (typeof e == `number` && isFinite(e)) {
																							if (e < 0 || isNaN(e)) return S.errors = [{
																								instancePath: t + `/largest/folders/omitted/bytes`,
																								schemaPath: `#/properties/largest/properties/folders/properties/omitted/properties/bytes/minimum`,
																								keyword: `minimum`,
																								params: {
																									comparison: `>=`,
																									limit: 0
																								}
																							}], !1;
																						} else return S.errors = [{
																							instancePath: t + `/largest/folders/omitted/bytes`,
																							schemaPath: `#/properties/largest/properties/folders/properties/omitted/properties/bytes/type`,
																							keyword: `type`,
																							params: { type: `number` }
																						}], !1;
																						var ee = r === o;
																					} else var ee = !0;
																				} else return S.errors = [{
																					instancePath: t + `/largest/folders/omitted`,
																					schemaPath: `#/properties/largest/properties/folders/properties/omitted/type`,
																					keyword: `type`,
																					params: { type: `object` }
																				}], !1;
																				var g = r === o;
																			} else var g = !0;
																		} else return S.errors = [{
																			instancePath: t + `/largest/folders`,
																			schemaPath: `#/properties/largest/properties/folders/type`,
																			keyword: `type`,
																			params: { type: `object` }
																		}], !1;
																		var C = r === o;
																	} else var C = !0;
																	if (C) {
																		if (n.packages !== void 0) {
																			let e = n.packages;
																			let r = o;
																			if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
																				let n;
																				if (e.items === void 0 && (n = `items`) || e.omitted === void 0 && (n = `omitted`)) return S.errors = [{
																					instancePath: t + `/largest/packages`,
																					schemaPath: `#/properties/largest/properties/packages/required`,
																					keyword: `required`,
																					params: { missingProperty: n }
																				}], !1;
																				if (e.items !== void 0) {
																					let n = e.items;
																					let r = o;
																					if (o === r) if (Array.isArray(n)) {
																						let e = n.length;
																						for (let r = 0; r < e; r++) {
																							let e = o;
																							if (y(n[r], {
																								instancePath: t + `/largest/packages/items/` + r,
																								parentData: n,
																								parentDataProperty: r,
																								rootData: i
																							}) || (a = a === null ? y.errors : a.concat(y.errors), o = a.length), e !== o) break;
																						}
																					} else return S.errors = [{
																						instancePath: t + `/largest/packages/items`,
																						schemaPath: `#/properties/largest/properties/packages/properties/items/type`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																					var w = r === o;
																				} else var w = !0;
																				if (w) if (e.omitted !== void 0) {
																					let n = e.omitted;
																					let r = o;
																					if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																						let e;
																						if (n.count === void 0 && (e = `count`) || n.bytes === void 0 && (e = `bytes`)) return S.errors = [{
																							instancePath: t + `/largest/packages/omitted`,
																							schemaPath: `#/properties/largest/properties/packages/properties/omitted/required`,
																							keyword: `required`,
																							params: { missingProperty: e }
																						}], !1;
																						if (n.count !== void 0) {
																							let e = n.count;
																							let r = o;
																							if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return S.errors = [{
																								instancePath: t + `/largest/packages/omitted/count`,
																								schemaPath: `#/properties/largest/properties/packages/properties/omitted/properties/count/type`,
																								keyword: `type`,
																								params: { type: `integer` }
																							}], !1;
																							if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return S.errors = [{
																								instancePath: t + `/largest/packages/omitted/count`,
																								schemaPath: `#/properties/largest/properties/packages/properties/omitted/properties/count/minimum`,
																								keyword: `minimum`,
																								params: {
																									comparison: `>=`,
																									limit: 0
																								}
																							}], !1;
																							var T = r === o;
																						} else var T = !0;
																						if (T) if (n.bytes !== void 0) {
																							let e = n.bytes;
																							let r = o;
																							if (o === r) if (typeof e == `number` && isFinite(e)) {
																								if (e < 0 || isNaN(e)) return S.errors = [{
																									instancePath: t + `/largest/packages/omitted/bytes`,
																									schemaPath: `#/properties/largest/properties/packages/properties/omitted/properties/bytes/minimum`,
																									keyword: `minimum`,
																									params: {
																										comparison: `>=`,
																										limit: 0
																									}
																								}], !1;
																							} else return S.errors = [{
																								instancePath: t + `/largest/packages/omitted/bytes`,
																								schemaPath: `#/properties/largest/properties/packages/properties/omitted/properties/bytes/type`,
																								keyword: `type`,
																								params: { type: `number` }
																							}], !1;
																							var T = r === o;
																						} else var T = !0;
																					} else return S.errors = [{
																						instancePath: t + `/largest/packages/omitted`,
																						schemaPath: `#/properties/largest/properties/packages/properties/omitted/type`,
																						keyword: `type`,
																						params: { type: `object` }
																					}], !1;
																					var w = r === o;
																				} else var w = !0;
																			} else return S.errors = [{
																				instancePath: t + `/largest/packages`,
																				schemaPath: `#/properties/largest/properties/packages/type`,
																				keyword: `type`,
																				params: { type: `object` }
																			}], !1;
																			var C = r === o;
																		} else var C = !0;
																		if (C) if (n.files !== void 0) {
																			let e = n.files;
																			let r = o;
																			if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
																				let n;
																				if (e.items === void 0 && (n = `items`) || e.omitted === void 0 && (n = `omitted`)) return S.errors = [{
																					instancePath: t + `/largest/files`,
																					schemaPath: `#/properties/largest/properties/files/required`,
																					keyword: `required`,
																					params: { missingProperty: n }
																				}], !1;
																				if (e.items !== void 0) {
																					let n = e.items;
																					let r = o;
																					if (o === r) if (Array.isArray(n)) {
																						let e = n.length;
																						for (let r = 0; r < e; r++) {
																							let e = o;
																							if (v(n[r], {
																								instancePath: t + `/largest/files/items/` + r,
																								parentData: n,
																								parentDataProperty: r,
																								rootData: i
																							}) || (a = a === null ? v.errors : a.concat(v.errors), o = a.length), e !== o) break;
																						}
																					} else return S.errors = [{
																						instancePath: t + `/largest/files/items`,
																						schemaPath: `#/properties/largest/properties/files/properties/items/type`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																					var E = r === o;
																				} else var E = !0;
																				if (E) if (e.omitted !== void 0) {
																					let n = e.omitted;
																					let r = o;
																					if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																						let e;
																						if (n.count === void 0 && (e = `count`) || n.bytes === void 0 && (e = `bytes`)) return S.errors = [{
																							instancePath: t + `/largest/files/omitted`,
																							schemaPath: `#/properties/largest/properties/files/properties/omitted/required`,
																							keyword: `required`,
																							params: { missingProperty: e }
																						}], !1;
																						if (n.count !== void 0) {
																							let e = n.count;
																							let r = o;
																							if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return S.errors = [{
																								instancePath: t + `/largest/files/omitted/count`,
																								schemaPath: `#/properties/largest/properties/files/properties/omitted/properties/count/type`,
																								keyword: `type`,
																								params: { type: `integer` }
																							}], !1;
																							if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return S.errors = [{
																								instancePath: t + `/largest/files/omitted/count`,
																								schemaPath: `#/properties/largest/properties/files/properties/omitted/properties/count/minimum`,
																								keyword: `minimum`,
																								params: {
																									comparison: `>=`,
																									limit: 0
																								}
																							}], !1;
																							var D = r === o;
																						} else var D = !0;
																						if (D) if (n.bytes !== void 0) {
																							let e = n.bytes;
																							let r = o;
																							if (o === r) if (typeof e == `number` && isFinite(e)) {
																								if (e < 0 || isNaN(e)) return S.errors = [{
																									instancePath: t + `/largest/files/omitted/bytes`,
																									schemaPath: `#/properties/largest/properties/files/properties/omitted/properties/bytes/minimum`,
																									keyword: `minimum`,
																									params: {
																										comparison: `>=`,
																										limit: 0
																									}
																								}], !1;
																							} else return S.errors = [{
																								instancePath: t + `/largest/files/omitted/bytes`,
																								schemaPath: `#/properties/largest/properties/files/properties/omitted/properties/bytes/type`,
																								keyword: `type`,
																								params: { type: `number` }
																							}], !1;
																							var D = r === o;
																						} else var D = !0;
																					} else return S.errors = [{
																						instancePath: t + `/largest/files/omitted`,
																						schemaPath: `#/properties/largest/properties/files/properties/omitted/type`,
																						keyword: `type`,
																						params: { type: `object` }
																					}], !1;
																					var E = r === o;
																				} else var E = !0;
																			} else return S.errors = [{
																				instancePath: t + `/largest/files`,
																				schemaPath: `#/properties/largest/properties/files/type`,
																				keyword: `type`,
																				params: { type: `object` }
																			}], !1;
																			var C = r === o;
																		} else var C = !0;
																	}
																} else return S.errors = [{
																	instancePath: t + `/largest`,
																	schemaPath: `#/properties/largest/type`,
																	keyword: `type`,
																	params: { type: `object` }
																}], !1;
																var c = r === o;
															} else var c = !0;
															if (c) {
																if (e.tree !== void 0) {
																	let n = o;
																	b(e.tree, {
																		instancePath: t + `/tree`,
																		parentData: e,
																		parentDataProperty: `tree`,
																		rootData: i
																	}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
																	var c = n === o;
																} else var c = !0;
																if (c) {
																	if (e.systemPackages !== void 0) {
																		let n = e.systemPackages;
																		let r = o;
																		if (o === r) if (Array.isArray(n)) {
																			let e = n.length;
																			for (let r = 0; r < e; r++) {
																				let e = o;
																				if (x(n[r], {
																					instancePath: t + `/systemPackages/` + r,
																					parentData: n,
																					parentDataProperty: r,
																					rootData: i
																				}) || (a = a === null ? x.errors : a.concat(x.errors), o = a.length), e !== o) break;
																			}
																		} else return S.errors = [{
																			instancePath: t + `/systemPackages`,
																			schemaPath: `#/properties/systemPackages/type`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																		var c = r === o;
																	} else var c = !0;
																	if (c) if (e.base !== void 0) {
																		let n = e.base;
																		let r = o;
																		if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																			let e;
																			if (n.name === void 0 && (e = `name`) || n.digest === void 0 && (e = `digest`) || n.layerCount === void 0 && (e = `layerCount`) || n.by === void 0 && (e = `by`) || n.certainty === void 0 && (e = `certainty`)) return S.errors = [{
																				instancePath: t + `/base`,
																				schemaPath: `#/properties/base/required`,
																				keyword: `required`,
																				params: { missingProperty: e }
																			}], !1;
																			if (n.name !== void 0) {
																				let e = n.name;
																				let r = o;
																				if (typeof e != `string` && e !== null) return S.errors = [{
																					instancePath: t + `/base/name`,
																					schemaPath: `#/properties/base/properties/name/type`,
																					keyword: `type`,
																					params: { type: d.properties.base.properties.name.type }
																				}], !1;
																				var O = r === o;
																			} else var O = !0;
																			if (O) {
																				if (n.digest !== void 0) {
																					let e = n.digest;
																					let r = o;
																					if (typeof e != `string` && e !== null) return S.errors = [{
																						instancePath: t + `/base/digest`,
																						schemaPath: `#/properties/base/properties/digest/type`,
																						keyword: `type`,
																						params: { type: d.properties.base.properties.digest.type }
																					}], !1;
																					var O = r === o;
																				} else var O = !0;
																				if (O) {
																					if (n.layerCount !== void 0) {
																						let e = n.layerCount;
																						let r = o;
																						if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return S.errors = [{
																							instancePath: t + `/base/layerCount`,
																							schemaPath: `#/properties/base/properties/layerCount/type`,
																							keyword: `type`,
																							params: { type: `integer` }
																						}], !1;
																						if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return S.errors = [{
																							instancePath: t + `/base/layerCount`,
																							schemaPath: `#/properties/base/properties/layerCount/minimum`,
																							keyword: `minimum`,
																							params: {
																								comparison: `>=`,
																								limit: 0
																							}
																						}], !1;
																						var O = r === o;
																					} else var O = !0;
																					if (O) {
																						if (n.by !== void 0) {
																							let e = n.by;
																							let r = o;
																							if (e !== `budget` && e !== `provenance` && e !== `dockerfile` && e !== `annotation` && e !== `history`) return S.errors = [{
																								instancePath: t + `/base/by`,
																								schemaPath: `#/properties/base/properties/by/enum`,
																								keyword: `enum`,
																								params: { allowedValues: d.properties.base.properties.by.enum }
																							}], !1;
																							var O = r === o;
																						} else var O = !0;
																						if (O) if (n.certainty !== void 0) {
																							let e = n.certainty;
																							let r = o;
																							if (e !== `exact` && e !== `likely`) return S.errors = [{
																								instancePath: t + `/base/certainty`,
																								schemaPath: `#/properties/base/properties/certainty/enum`,
																								keyword: `enum`,
																								params: { allowedValues: d.properties.base.properties.certainty.enum }
																							}], !1;
																							var O = r === o;
																						} else var O = !0;
																					}
																				}
																			}
																		} else return S.errors = [{
																			instancePath: t + `/base`,
																			schemaPath: `#/properties/base/type`,
																			keyword: `type`,
																			params: { type: `object` }
																		}], !1;
																		var c = r === o;
																	} else var c = !0;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return S.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return S.errors = a, o === 0;
}
const C = {
	type: `object`,
	required: [
		`key`,
		`source`,
		`manifestDigest`,
		`configDigest`,
		`readBy`,
		`measures`,
		`unmeasured`,
		`exactness`,
		`layers`
	],
	properties: {
		key: { $ref: `#/definitions/key` },
		source: { type: `string` },
		manifestDigest: { type: [`string`, `null`] },
		configDigest: { type: [`string`, `null`] },
		readBy: { type: `string` },
		measures: { $ref: `#/definitions/manifestMeasures` },
		unmeasured: {
			type: `object`,
			additionalProperties: { type: `string` }
		},
		exactness: {
			type: `object`,
			required: [`pullBytes`],
			properties: { pullBytes: { enum: [
				`exact`,
				`estimate`,
				null
			] } }
		},
		layers: {
			type: `array`,
			items: {
				type: `object`,
				required: [
					`index`,
					`diffId`,
					`digest`,
					`storedBytes`,
					`instruction`
				],
				properties: {
					index: {
						type: `integer`,
						minimum: 0
					},
					diffId: { type: [`string`, `null`] },
					digest: { type: [`string`, `null`] },
					storedBytes: {
						type: [`number`, `null`],
						minimum: 0
					},
					instruction: { type: [`string`, `null`] }
				}
			}
		},
		base: {
			type: `object`,
			required: [
				`name`,
				`digest`,
				`layerCount`,
				`by`,
				`certainty`
			],
			properties: {
				name: { type: [`string`, `null`] },
				digest: { type: [`string`, `null`] },
				layerCount: {
					type: `integer`,
					minimum: 0
				},
				by: { enum: [
					`budget`,
					`provenance`,
					`dockerfile`,
					`annotation`,
					`history`
				] },
				certainty: { enum: [`exact`, `likely`] }
			}
		}
	}
};
const w = {
	type: `object`,
	required: [`layerCount`, `pullBytes`],
	properties: {
		layerCount: {
			type: `integer`,
			minimum: 0
		},
		pullBytes: {
			type: [`number`, `null`],
			minimum: 0
		}
	},
	additionalProperties: {
		type: [`number`, `null`],
		minimum: 0
	}
};
function T(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.layerCount === void 0 && (n = `layerCount`) || e.pullBytes === void 0 && (n = `pullBytes`)) return T.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		for (let n in e) if (n !== `layerCount` && n !== `pullBytes`) {
			let r = e[n];
			if (!(typeof r == `number` && isFinite(r)) && r !== null) return T.errors = [{
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				schemaPath: `#/additionalProperties/type`,
				keyword: `type`,
				params: { type: w.additionalProperties.type }
			}], !1;
			if (typeof r == `number` && isFinite(r) && (r < 0 || isNaN(r))) return T.errors = [{
				instancePath: t + `/` + n.replace(/~/g, `~0`).replace(/\//g, `~1`),
				schemaPath: `#/additionalProperties/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			}], !1;
		}
		if (e.layerCount !== void 0) {
			let n = e.layerCount;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return T.errors = [{
				instancePath: t + `/layerCount`,
				schemaPath: `#/properties/layerCount/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return T.errors = [{
				instancePath: t + `/layerCount`,
				schemaPath: `#/properties/layerCount/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) if (e.pullBytes !== void 0) {
			let n = e.pullBytes;
			if (!(typeof n == `number` && isFinite(n)) && n !== null) return T.errors = [{
				instancePath: t + `/pullBytes`,
				schemaPath: `#/properties/pullBytes/type`,
				keyword: `type`,
				params: { type: w.properties.pullBytes.type }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return T.errors = [{
				instancePath: t + `/pullBytes`,
				schemaPath: `#/properties/pullBytes/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return T.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return T.errors = null, !0;
}
function E(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.key === void 0 && (n = `key`) || e.source === void 0 && (n = `source`) || e.manifestDigest === void 0 && (n = `manifestDigest`) || e.configDigest === void 0 && (n = `configDigest`) || e.readBy === void 0 && (n = `readBy`) || e.measures === void 0 && (n = `measures`) || e.unmeasured === void 0 && (n = `unmeasured`) || e.exactness === void 0 && (n = `exactness`) || e.layers === void 0 && (n = `layers`)) return E.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.key !== void 0) {
			let n = o;
			s(e.key, {
				instancePath: t + `/key`,
				parentData: e,
				parentDataProperty: `key`,
				rootData: i
			}) || (a = a === null ? s.errors : a.concat(s.errors), o = a.length);
			var c = n === o;
		} else var c = !0;
		if (c) {
			if (e.source !== void 0) {
				let n = o;
				if (typeof e.source != `string`) return E.errors = [{
					instancePath: t + `/source`,
					schemaPath: `#/properties/source/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var c = n === o;
			} else var c = !0;
			if (c) {
				if (e.manifestDigest !== void 0) {
					let n = e.manifestDigest;
					let r = o;
					if (typeof n != `string` && n !== null) return E.errors = [{
						instancePath: t + `/manifestDigest`,
						schemaPath: `#/properties/manifestDigest/type`,
						keyword: `type`,
						params: { type: C.properties.manifestDigest.type }
					}], !1;
					var c = r === o;
				} else var c = !0;
				if (c) {
					if (e.configDigest !== void 0) {
						let n = e.configDigest;
						let r = o;
						if (typeof n != `string` && n !== null) return E.errors = [{
							instancePath: t + `/configDigest`,
							schemaPath: `#/properties/configDigest/type`,
							keyword: `type`,
							params: { type: C.properties.configDigest.type }
						}], !1;
						var c = r === o;
					} else var c = !0;
					if (c) {
						if (e.readBy !== void 0) {
							let n = o;
							if (typeof e.readBy != `string`) return E.errors = [{
								instancePath: t + `/readBy`,
								schemaPath: `#/properties/readBy/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var c = n === o;
						} else var c = !0;
						if (c) {
							if (e.measures !== void 0) {
								let n = o;
								T(e.measures, {
									instancePath: t + `/measures`,
									parentData: e,
									parentDataProperty: `measures`,
									rootData: i
								}) || (a = a === null ? T.errors : a.concat(T.errors), o = a.length);
								var c = n === o;
							} else var c = !0;
							if (c) {
								if (e.unmeasured !== void 0) {
									let n = e.unmeasured;
									let r = o;
									if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
										let r = o;
										if (typeof n[e] != `string`) return E.errors = [{
											instancePath: t + `/unmeasured/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
											schemaPath: `#/properties/unmeasured/additionalProperties/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										if (r !== o) break;
									}
									else return E.errors = [{
										instancePath: t + `/unmeasured`,
										schemaPath: `#/properties/unmeasured/type`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
									var c = r === o;
								} else var c = !0;
								if (c) {
									if (e.exactness !== void 0) {
										let n = e.exactness;
										let r = o;
										if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.pullBytes === void 0 && (e = `pullBytes`)) return E.errors = [{
												instancePath: t + `/exactness`,
												schemaPath: `#/properties/exactness/required`,
												keyword: `required`,
												params: { missingProperty: e }
											}], !1;
											if (n.pullBytes !== void 0) {
												let e = n.pullBytes;
												if (e !== `exact` && e !== `estimate` && e !== null) return E.errors = [{
													instancePath: t + `/exactness/pullBytes`,
													schemaPath: `#/properties/exactness/properties/pullBytes/enum`,
													keyword: `enum`,
													params: { allowedValues: C.properties.exactness.properties.pullBytes.enum }
												}], !1;
											}
										} else return E.errors = [{
											instancePath: t + `/exactness`,
											schemaPath: `#/properties/exactness/type`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
										var c = r === o;
									} else var c = !0;
									if (c) {
										if (e.layers !== void 0) {
											let n = e.layers;
											let r = o;
											if (o === r) if (Array.isArray(n)) {
												let e = n.length;
												for (let r = 0; r < e; r++) {
													let e = n[r];
													let i = o;
													if (o === i) if (e && typeof e == `object` && !Array.isArray(e)) {
														let n;
														if (e.index === void 0 && (n = `index`) || e.diffId === void 0 && (n = `diffId`) || e.digest === void 0 && (n = `digest`) || e.storedBytes === void 0 && (n = `storedBytes`) || e.instruction === void 0 && (n = `instruction`)) return E.errors = [{
															instancePath: t + `/layers/` + r,
															schemaPath: `#/properties/layers/items/required`,
															keyword: `required`,
															params: { missingProperty: n }
														}], !1;
														if (e.index !== void 0) {
															let n = e.index;
															let i = o;
															if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return E.errors = [{
																instancePath: t + `/layers/` + r + `/index`,
																schemaPath: `#/properties/layers/items/properties/index/type`,
																keyword: `type`,
																params: { type: `integer` }
															}], !1;
															if (o === i && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return E.errors = [{
																instancePath: t + `/layers/` + r + `/index`,
																schemaPath: `#/properties/layers/items/properties/index/minimum`,
																keyword: `minimum`,
																params: {
																	comparison: `>=`,
																	limit: 0
																}
															}], !1;
															var l = i === o;
														} else var l = !0;
														if (l) {
															if (e.diffId !== void 0) {
																let n = e.diffId;
																let i = o;
																if (typeof n != `string` && n !== null) return E.errors = [{
																	instancePath: t + `/layers/` + r + `/diffId`,
																	schemaPath: `#/properties/layers/items/properties/diffId/type`,
																	keyword: `type`,
																	params: { type: C.properties.layers.items.properties.diffId.type }
																}], !1;
																var l = i === o;
															} else var l = !0;
															if (l) {
																if (e.digest !== void 0) {
																	let n = e.digest;
																	let i = o;
																	if (typeof n != `string` && n !== null) return E.errors = [{
																		instancePath: t + `/layers/` + r + `/digest`,
																		schemaPath: `#/properties/layers/items/properties/digest/type`,
																		keyword: `type`,
																		params: { type: C.properties.layers.items.properties.digest.type }
																	}], !1;
																	var l = i === o;
																} else var l = !0;
																if (l) {
																	if (e.storedBytes !== void 0) {
																		let n = e.storedBytes;
																		let i = o;
																		if (!(typeof n == `number` && isFinite(n)) && n !== null) return E.errors = [{
																			instancePath: t + `/layers/` + r + `/storedBytes`,
																			schemaPath: `#/properties/layers/items/properties/storedBytes/type`,
																			keyword: `type`,
																			params: { type: C.properties.layers.items.properties.storedBytes.type }
																		}], !1;
																		if (o === i && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return E.errors = [{
																			instancePath: t + `/layers/` + r + `/storedBytes`,
																			schemaPath: `#/properties/layers/items/properties/storedBytes/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 0
																			}
																		}], !1;
																		var l = i === o;
																	} else var l = !0;
																	if (l) if (e.instruction !== void 0) {
																		let n = e.instruction;
																		let i = o;
																		if (typeof n != `string` && n !== null) return E.errors = [{
																			instancePath: t + `/layers/` + r + `/instruction`,
																			schemaPath: `#/properties/layers/items/properties/instruction/type`,
																			keyword: `type`,
																			params: { type: C.properties.layers.items.properties.instruction.type }
																		}], !1;
																		var l = i === o;
																	} else var l = !0;
																}
															}
														}
													} else return E.errors = [{
														instancePath: t + `/layers/` + r,
														schemaPath: `#/properties/layers/items/type`,
														keyword: `type`,
														params: { type: `object` }
													}], !1;
													if (i !== o) break;
												}
											} else return E.errors = [{
												instancePath: t + `/layers`,
												schemaPath: `#/properties/layers/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var c = r === o;
										} else var c = !0;
										if (c) if (e.base !== void 0) {
											let n = e.base;
											let r = o;
											if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
												let e;
												if (n.name === void 0 && (e = `name`) || n.digest === void 0 && (e = `digest`) || n.layerCount === void 0 && (e = `layerCount`) || n.by === void 0 && (e = `by`) || n.certainty === void 0 && (e = `certainty`)) return E.errors = [{
													instancePath: t + `/base`,
													schemaPath: `#/properties/base/required`,
													keyword: `required`,
													params: { missingProperty: e }
												}], !1;
												if (n.name !== void 0) {
													let e = n.name;
													let r = o;
													if (typeof e != `string` && e !== null) return E.errors = [{
														instancePath: t + `/base/name`,
														schemaPath: `#/properties/base/properties/name/type`,
														keyword: `type`,
														params: { type: C.properties.base.properties.name.type }
													}], !1;
													var u = r === o;
												} else var u = !0;
												if (u) {
													if (n.digest !== void 0) {
														let e = n.digest;
														let r = o;
														if (typeof e != `string` && e !== null) return E.errors = [{
															instancePath: t + `/base/digest`,
															schemaPath: `#/properties/base/properties/digest/type`,
															keyword: `type`,
															params: { type: C.properties.base.properties.digest.type }
														}], !1;
														var u = r === o;
													} else var u = !0;
													if (u) {
														if (n.layerCount !== void 0) {
															let e = n.layerCount;
															let r = o;
															if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return E.errors = [{
																instancePath: t + `/base/layerCount`,
																schemaPath: `#/properties/base/properties/layerCount/type`,
																keyword: `type`,
																params: { type: `integer` }
															}], !1;
															if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return E.errors = [{
																instancePath: t + `/base/layerCount`,
																schemaPath: `#/properties/base/properties/layerCount/minimum`,
																keyword: `minimum`,
																params: {
																	comparison: `>=`,
																	limit: 0
																}
															}], !1;
															var u = r === o;
														} else var u = !0;
														if (u) {
															if (n.by !== void 0) {
																let e = n.by;
																let r = o;
																if (e !== `budget` && e !== `provenance` && e !== `dockerfile` && e !== `annotation` && e !== `history`) return E.errors = [{
																	instancePath: t + `/base/by`,
																	schemaPath: `#/properties/base/properties/by/enum`,
																	keyword: `enum`,
																	params: { allowedValues: C.properties.base.properties.by.enum }
																}], !1;
																var u = r === o;
															} else var u = !0;
															if (u) if (n.certainty !== void 0) {
																let e = n.certainty;
																let r = o;
																if (e !== `exact` && e !== `likely`) return E.errors = [{
																	instancePath: t + `/base/certainty`,
																	schemaPath: `#/properties/base/properties/certainty/enum`,
																	keyword: `enum`,
																	params: { allowedValues: C.properties.base.properties.certainty.enum }
																}], !1;
																var u = r === o;
															} else var u = !0;
														}
													}
												}
											} else return E.errors = [{
												instancePath: t + `/base`,
												schemaPath: `#/properties/base/type`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
											var c = r === o;
										} else var c = !0;
									}
								}
							}
						}
					}
				}
			}
		}
	} else return E.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return E.errors = a, o === 0;
}
const D = {
	type: `object`,
	required: [
		`baseline`,
		`measures`,
		`unmeasured`,
		`pullBytesAre`,
		`growth`,
		`origins`,
		`rebuilt`,
		`moved`,
		`layers`,
		`heaviest`,
		`packages`,
		`moves`
	],
	properties: {
		baseline: { $ref: `#/definitions/baseline` },
		measures: {
			type: `object`,
			required: [
				`growthBytes`,
				`growthRatio`,
				`ownGrowthBytes`,
				`pullGrowthBytes`,
				`deltaPullBytes`
			],
			properties: {
				growthBytes: { type: `number` },
				growthRatio: { type: [`number`, `null`] },
				ownGrowthBytes: { type: [`number`, `null`] },
				pullGrowthBytes: { type: [`number`, `null`] },
				deltaPullBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			}
		},
		unmeasured: {
			type: `object`,
			required: [],
			properties: {
				growthBytes: { $ref: `#/definitions/unmeasured` },
				growthRatio: { $ref: `#/definitions/unmeasured` },
				ownGrowthBytes: { $ref: `#/definitions/unmeasured` },
				pullGrowthBytes: { $ref: `#/definitions/unmeasured` },
				deltaPullBytes: { $ref: `#/definitions/unmeasured` }
			}
		},
		pullBytesAre: { enum: [
			`exact`,
			`estimate`,
			null
		] },
		growth: {
			type: `object`,
			required: [
				`visibleBytes`,
				`hiddenBytes`,
				`otherBytes`
			],
			properties: {
				visibleBytes: { type: `number` },
				hiddenBytes: { type: `number` },
				otherBytes: { type: `number` }
			}
		},
		origins: {
			type: [`object`, `null`],
			required: [`base`, `own`],
			properties: {
				base: { $ref: `#/definitions/oldNew` },
				own: { $ref: `#/definitions/oldNew` },
				isGuess: { type: `boolean` }
			}
		},
		rebuilt: { $ref: `#/definitions/layerGroup` },
		moved: { $ref: `#/definitions/layerGroup` },
		layers: {
			type: `array`,
			items: { $ref: `#/definitions/layerChange` }
		},
		heaviest: { $ref: `#/definitions/growthList` },
		packages: {
			type: `object`,
			required: [`items`, `omitted`],
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/packageChange` }
				},
				omitted: { $ref: `#/definitions/omittedGrowth` }
			}
		},
		moves: {
			type: `object`,
			required: [`items`, `omitted`],
			properties: {
				items: {
					type: `array`,
					items: {
						type: `object`,
						required: [
							`from`,
							`to`,
							`bytes`,
							`fileCount`
						],
						properties: {
							from: { type: `string` },
							to: { type: `string` },
							bytes: {
								type: `number`,
								minimum: 0
							},
							fileCount: {
								type: `integer`,
								minimum: 0
							},
							isRenamed: { type: `boolean` }
						}
					}
				},
				omitted: {
					type: `object`,
					required: [`count`, `bytes`],
					properties: {
						count: {
							type: `integer`,
							minimum: 0
						},
						bytes: {
							type: `number`,
							minimum: 0
						}
					}
				}
			}
		},
		lostPlatforms: {
			type: `array`,
			items: { type: `string` }
		},
		paths: { $ref: `#/definitions/pathGrowth` },
		systemPackages: {
			type: `object`,
			required: [`items`, `omitted`],
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/systemPackageChange` }
				},
				omitted: { $ref: `#/definitions/omittedGrowth` }
			}
		}
	}
};
const O = {
	type: `object`,
	required: [
		`key`,
		`matchedBy`,
		`source`,
		`report`,
		`configDigest`,
		`measures`
	],
	properties: {
		key: { $ref: `#/definitions/key` },
		matchedBy: { enum: [
			`name`,
			`repository`,
			`only`
		] },
		source: { type: `string` },
		report: { type: [`string`, `null`] },
		configDigest: { type: [`string`, `null`] },
		measures: { $ref: `#/definitions/measures` },
		commit: { type: `string` },
		distance: {
			type: `integer`,
			minimum: 0
		}
	}
};
function k(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.key === void 0 && (n = `key`) || e.matchedBy === void 0 && (n = `matchedBy`) || e.source === void 0 && (n = `source`) || e.report === void 0 && (n = `report`) || e.configDigest === void 0 && (n = `configDigest`) || e.measures === void 0 && (n = `measures`)) return k.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.key !== void 0) {
			let n = o;
			s(e.key, {
				instancePath: t + `/key`,
				parentData: e,
				parentDataProperty: `key`,
				rootData: i
			}) || (a = a === null ? s.errors : a.concat(s.errors), o = a.length);
			var c = n === o;
		} else var c = !0;
		if (c) {
			if (e.matchedBy !== void 0) {
				let n = e.matchedBy;
				let r = o;
				if (n !== `name` && n !== `repository` && n !== `only`) return k.errors = [{
					instancePath: t + `/matchedBy`,
					schemaPath: `#/properties/matchedBy/enum`,
					keyword: `enum`,
					params: { allowedValues: O.properties.matchedBy.enum }
				}], !1;
				var c = r === o;
			} else var c = !0;
			if (c) {
				if (e.source !== void 0) {
					let n = o;
					if (typeof e.source != `string`) return k.errors = [{
						instancePath: t + `/source`,
						schemaPath: `#/properties/source/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var c = n === o;
				} else var c = !0;
				if (c) {
					if (e.report !== void 0) {
						let n = e.report;
						let r = o;
						if (typeof n != `string` && n !== null) return k.errors = [{
							instancePath: t + `/report`,
							schemaPath: `#/properties/report/type`,
							keyword: `type`,
							params: { type: O.properties.report.type }
						}], !1;
						var c = r === o;
					} else var c = !0;
					if (c) {
						if (e.configDigest !== void 0) {
							let n = e.configDigest;
							let r = o;
							if (typeof n != `string` && n !== null) return k.errors = [{
								instancePath: t + `/configDigest`,
								schemaPath: `#/properties/configDigest/type`,
								keyword: `type`,
								params: { type: O.properties.configDigest.type }
							}], !1;
							var c = r === o;
						} else var c = !0;
						if (c) {
							if (e.measures !== void 0) {
								let n = o;
								p(e.measures, {
									instancePath: t + `/measures`,
									parentData: e,
									parentDataProperty: `measures`,
									rootData: i
								}) || (a = a === null ? p.errors : a.concat(p.errors), o = a.length);
								var c = n === o;
							} else var c = !0;
							if (c) {
								if (e.commit !== void 0) {
									let n = o;
									if (typeof e.commit != `string`) return k.errors = [{
										instancePath: t + `/commit`,
										schemaPath: `#/properties/commit/type`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var c = n === o;
								} else var c = !0;
								if (c) if (e.distance !== void 0) {
									let n = e.distance;
									let r = o;
									if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return k.errors = [{
										instancePath: t + `/distance`,
										schemaPath: `#/properties/distance/type`,
										keyword: `type`,
										params: { type: `integer` }
									}], !1;
									if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return k.errors = [{
										instancePath: t + `/distance`,
										schemaPath: `#/properties/distance/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var c = r === o;
								} else var c = !0;
							}
						}
					}
				}
			}
		}
	} else return k.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return k.errors = a, o === 0;
}
const te = {
	type: `object`,
	required: [`why`, `lackedBy`],
	properties: {
		why: { type: `string` },
		lackedBy: { enum: [`image`, `baseline`] }
	}
};
function A(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.why === void 0 && (n = `why`) || e.lackedBy === void 0 && (n = `lackedBy`)) return A.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.why !== void 0) {
			if (typeof e.why != `string`) return A.errors = [{
				instancePath: t + `/why`,
				schemaPath: `#/properties/why/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) if (e.lackedBy !== void 0) {
			let n = e.lackedBy;
			if (n !== `image` && n !== `baseline`) return A.errors = [{
				instancePath: t + `/lackedBy`,
				schemaPath: `#/properties/lackedBy/enum`,
				keyword: `enum`,
				params: { allowedValues: te.properties.lackedBy.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return A.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return A.errors = null, !0;
}
function j(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.old === void 0 && (n = `old`) || e.new === void 0 && (n = `new`)) return j.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.old !== void 0) {
			let n = e.old;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return j.errors = [{
					instancePath: t + `/old`,
					schemaPath: `#/properties/old/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return j.errors = [{
				instancePath: t + `/old`,
				schemaPath: `#/properties/old/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) if (e.new !== void 0) {
			let n = e.new;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return j.errors = [{
					instancePath: t + `/new`,
					schemaPath: `#/properties/new/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return j.errors = [{
				instancePath: t + `/new`,
				schemaPath: `#/properties/new/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return j.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return j.errors = null, !0;
}
const ne = {
	type: `object`,
	required: [
		`layerCount`,
		`bytes`,
		`pullBytes`
	],
	properties: {
		layerCount: {
			type: `integer`,
			minimum: 0
		},
		bytes: {
			type: `number`,
			minimum: 0
		},
		pullBytes: {
			type: [`number`, `null`],
			minimum: 0
		}
	}
};
function M(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.layerCount === void 0 && (n = `layerCount`) || e.bytes === void 0 && (n = `bytes`) || e.pullBytes === void 0 && (n = `pullBytes`)) return M.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.layerCount !== void 0) {
			let n = e.layerCount;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return M.errors = [{
				instancePath: t + `/layerCount`,
				schemaPath: `#/properties/layerCount/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return M.errors = [{
				instancePath: t + `/layerCount`,
				schemaPath: `#/properties/layerCount/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.bytes !== void 0) {
				let n = e.bytes;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return M.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return M.errors = [{
					instancePath: t + `/bytes`,
					schemaPath: `#/properties/bytes/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) if (e.pullBytes !== void 0) {
				let n = e.pullBytes;
				if (!(typeof n == `number` && isFinite(n)) && n !== null) return M.errors = [{
					instancePath: t + `/pullBytes`,
					schemaPath: `#/properties/pullBytes/type`,
					keyword: `type`,
					params: { type: ne.properties.pullBytes.type }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return M.errors = [{
					instancePath: t + `/pullBytes`,
					schemaPath: `#/properties/pullBytes/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
				var a = !0;
			} else var a = !0;
		}
	} else return M.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return M.errors = null, !0;
}
const N = {
	type: `object`,
	required: [
		`state`,
		`origin`,
		`oldIndex`,
		`newIndex`,
		`oldBytes`,
		`newBytes`,
		`pullBytes`,
		`instruction`,
		`differs`,
		`copied`
	],
	properties: {
		state: { enum: [
			`same`,
			`changed`,
			`moved`,
			`added`,
			`removed`
		] },
		origin: { enum: [
			`base`,
			`own`,
			`unknown`
		] },
		oldIndex: {
			type: [`integer`, `null`],
			minimum: 0
		},
		newIndex: {
			type: [`integer`, `null`],
			minimum: 0
		},
		oldBytes: {
			type: `number`,
			minimum: 0
		},
		newBytes: {
			type: `number`,
			minimum: 0
		},
		pullBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		instruction: { type: [`string`, `null`] },
		differs: {
			type: `array`,
			items: { enum: [
				`instruction`,
				`files`,
				`metadata`,
				`times`,
				`content`
			] }
		},
		copied: {
			type: `object`,
			required: [`bytes`, `changes`],
			properties: {
				bytes: {
					type: `number`,
					minimum: 0
				},
				changes: {
					type: `array`,
					items: { enum: [
						`mode`,
						`owner`,
						`time`
					] }
				}
			}
		},
		inside: { $ref: `#/definitions/growthList` }
	}
};
const re = {
	type: `object`,
	required: [
		`path`,
		`isFolder`,
		`state`,
		`growthBytes`
	],
	properties: {
		path: { type: `string` },
		isFolder: { type: `boolean` },
		state: { enum: [
			`added`,
			`removed`,
			`changed`
		] },
		growthBytes: { type: `number` },
		package: { $ref: `#/definitions/packageVersions` },
		isRest: { const: !0 },
		group: {
			type: `object`,
			required: [`name`],
			properties: {
				name: { type: `string` },
				packageCount: {
					type: `integer`,
					minimum: 0
				},
				largest: { type: `string` }
			}
		}
	}
};
const ie = {
	type: `object`,
	required: [
		`ecosystem`,
		`name`,
		`oldVersion`,
		`newVersion`
	],
	properties: {
		ecosystem: { type: `string` },
		name: { type: `string` },
		oldVersion: { type: [`string`, `null`] },
		newVersion: { type: [`string`, `null`] }
	}
};
function P(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.oldVersion === void 0 && (n = `oldVersion`) || e.newVersion === void 0 && (n = `newVersion`)) return P.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.ecosystem !== void 0) {
			if (typeof e.ecosystem != `string`) return P.errors = [{
				instancePath: t + `/ecosystem`,
				schemaPath: `#/properties/ecosystem/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return P.errors = [{
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.oldVersion !== void 0) {
					let n = e.oldVersion;
					if (typeof n != `string` && n !== null) return P.errors = [{
						instancePath: t + `/oldVersion`,
						schemaPath: `#/properties/oldVersion/type`,
						keyword: `type`,
						params: { type: ie.properties.oldVersion.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.newVersion !== void 0) {
					let n = e.newVersion;
					if (typeof n != `string` && n !== null) return P.errors = [{
						instancePath: t + `/newVersion`,
						schemaPath: `#/properties/newVersion/type`,
						keyword: `type`,
						params: { type: ie.properties.newVersion.type }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return P.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return P.errors = null, !0;
}
function F(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.isFolder === void 0 && (n = `isFolder`) || e.state === void 0 && (n = `state`) || e.growthBytes === void 0 && (n = `growthBytes`)) return F.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			let n = o;
			if (typeof e.path != `string`) return F.errors = [{
				instancePath: t + `/path`,
				schemaPath: `#/properties/path/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.isFolder !== void 0) {
				let n = o;
				if (typeof e.isFolder != `boolean`) return F.errors = [{
					instancePath: t + `/isFolder`,
					schemaPath: `#/properties/isFolder/type`,
					keyword: `type`,
					params: { type: `boolean` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.state !== void 0) {
					let n = e.state;
					let r = o;
					if (n !== `added` && n !== `removed` && n !== `changed`) return F.errors = [{
						instancePath: t + `/state`,
						schemaPath: `#/properties/state/enum`,
						keyword: `enum`,
						params: { allowedValues: re.properties.state.enum }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.growthBytes !== void 0) {
						let n = e.growthBytes;
						let r = o;
						if (!(typeof n == `number` && isFinite(n))) return F.errors = [{
							instancePath: t + `/growthBytes`,
							schemaPath: `#/properties/growthBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.package !== void 0) {
							let n = o;
							P(e.package, {
								instancePath: t + `/package`,
								parentData: e,
								parentDataProperty: `package`,
								rootData: i
							}) || (a = a === null ? P.errors : a.concat(P.errors), o = a.length);
							var s = n === o;
						} else var s = !0;
						if (s) {
							if (e.isRest !== void 0) {
								let n = o;
								if (!0 !== e.isRest) return F.errors = [{
									instancePath: t + `/isRest`,
									schemaPath: `#/properties/isRest/const`,
									keyword: `const`,
									params: { allowedValue: !0 }
								}], !1;
								var s = n === o;
							} else var s = !0;
							if (s) if (e.group !== void 0) {
								let n = e.group;
								let r = o;
								if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
									let e;
									if (n.name === void 0 && (e = `name`)) return F.errors = [{
										instancePath: t + `/group`,
										schemaPath: `#/properties/group/required`,
										keyword: `required`,
										params: { missingProperty: e }
									}], !1;
									if (n.name !== void 0) {
										let e = o;
										if (typeof n.name != `string`) return F.errors = [{
											instancePath: t + `/group/name`,
											schemaPath: `#/properties/group/properties/name/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var c = e === o;
									} else var c = !0;
									if (c) {
										if (n.packageCount !== void 0) {
											let e = n.packageCount;
											let r = o;
											if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return F.errors = [{
												instancePath: t + `/group/packageCount`,
												schemaPath: `#/properties/group/properties/packageCount/type`,
												keyword: `type`,
												params: { type: `integer` }
											}], !1;
											if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return F.errors = [{
												instancePath: t + `/group/packageCount`,
												schemaPath: `#/properties/group/properties/packageCount/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												}
											}], !1;
											var c = r === o;
										} else var c = !0;
										if (c) if (n.largest !== void 0) {
											let e = o;
											if (typeof n.largest != `string`) return F.errors = [{
												instancePath: t + `/group/largest`,
												schemaPath: `#/properties/group/properties/largest/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var c = e === o;
										} else var c = !0;
									}
								} else return F.errors = [{
									instancePath: t + `/group`,
									schemaPath: `#/properties/group/type`,
									keyword: `type`,
									params: { type: `object` }
								}], !1;
								var s = r === o;
							} else var s = !0;
						}
					}
				}
			}
		}
	} else return F.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return F.errors = a, o === 0;
}
function I(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.count === void 0 && (n = `count`) || e.growthBytes === void 0 && (n = `growthBytes`)) return I.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.count !== void 0) {
			let n = e.count;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return I.errors = [{
				instancePath: t + `/count`,
				schemaPath: `#/properties/count/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return I.errors = [{
				instancePath: t + `/count`,
				schemaPath: `#/properties/count/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) if (e.growthBytes !== void 0) {
			let n = e.growthBytes;
			if (!(typeof n == `number` && isFinite(n))) return I.errors = [{
				instancePath: t + `/growthBytes`,
				schemaPath: `#/properties/growthBytes/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return I.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return I.errors = null, !0;
}
function L(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.items === void 0 && (n = `items`) || e.omitted === void 0 && (n = `omitted`)) return L.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.items !== void 0) {
			let n = e.items;
			let r = o;
			if (o === r) if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = o;
					if (F(n[r], {
						instancePath: t + `/items/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: i
					}) || (a = a === null ? F.errors : a.concat(F.errors), o = a.length), e !== o) break;
				}
			} else return L.errors = [{
				instancePath: t + `/items`,
				schemaPath: `#/properties/items/type`,
				keyword: `type`,
				params: { type: `array` }
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) if (e.omitted !== void 0) {
			let n = o;
			I(e.omitted, {
				instancePath: t + `/omitted`,
				parentData: e,
				parentDataProperty: `omitted`,
				rootData: i
			}) || (a = a === null ? I.errors : a.concat(I.errors), o = a.length);
			var s = n === o;
		} else var s = !0;
	} else return L.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return L.errors = a, o === 0;
}
function R(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.state === void 0 && (n = `state`) || e.origin === void 0 && (n = `origin`) || e.oldIndex === void 0 && (n = `oldIndex`) || e.newIndex === void 0 && (n = `newIndex`) || e.oldBytes === void 0 && (n = `oldBytes`) || e.newBytes === void 0 && (n = `newBytes`) || e.pullBytes === void 0 && (n = `pullBytes`) || e.instruction === void 0 && (n = `instruction`) || e.differs === void 0 && (n = `differs`) || e.copied === void 0 && (n = `copied`)) return R.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.state !== void 0) {
			let n = e.state;
			let r = o;
			if (n !== `same` && n !== `changed` && n !== `moved` && n !== `added` && n !== `removed`) return R.errors = [{
				instancePath: t + `/state`,
				schemaPath: `#/properties/state/enum`,
				keyword: `enum`,
				params: { allowedValues: N.properties.state.enum }
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) {
			if (e.origin !== void 0) {
				let n = e.origin;
				let r = o;
				if (n !== `base` && n !== `own` && n !== `unknown`) return R.errors = [{
					instancePath: t + `/origin`,
					schemaPath: `#/properties/origin/enum`,
					keyword: `enum`,
					params: { allowedValues: N.properties.origin.enum }
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.oldIndex !== void 0) {
					let n = e.oldIndex;
					let r = o;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return R.errors = [{
						instancePath: t + `/oldIndex`,
						schemaPath: `#/properties/oldIndex/type`,
						keyword: `type`,
						params: { type: N.properties.oldIndex.type }
					}], !1;
					if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return R.errors = [{
						instancePath: t + `/oldIndex`,
						schemaPath: `#/properties/oldIndex/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.newIndex !== void 0) {
						let n = e.newIndex;
						let r = o;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return R.errors = [{
							instancePath: t + `/newIndex`,
							schemaPath: `#/properties/newIndex/type`,
							keyword: `type`,
							params: { type: N.properties.newIndex.type }
						}], !1;
						if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return R.errors = [{
							instancePath: t + `/newIndex`,
							schemaPath: `#/properties/newIndex/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.oldBytes !== void 0) {
							let n = e.oldBytes;
							let r = o;
							if (o === r) if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) return R.errors = [{
									instancePath: t + `/oldBytes`,
									schemaPath: `#/properties/oldBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
							} else return R.errors = [{
								instancePath: t + `/oldBytes`,
								schemaPath: `#/properties/oldBytes/type`,
								keyword: `type`,
								params: { type: `number` }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.newBytes !== void 0) {
								let n = e.newBytes;
								let r = o;
								if (o === r) if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return R.errors = [{
										instancePath: t + `/newBytes`,
										schemaPath: `#/properties/newBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return R.errors = [{
									instancePath: t + `/newBytes`,
									schemaPath: `#/properties/newBytes/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.pullBytes !== void 0) {
									let n = e.pullBytes;
									let r = o;
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return R.errors = [{
										instancePath: t + `/pullBytes`,
										schemaPath: `#/properties/pullBytes/type`,
										keyword: `type`,
										params: { type: N.properties.pullBytes.type }
									}], !1;
									if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return R.errors = [{
										instancePath: t + `/pullBytes`,
										schemaPath: `#/properties/pullBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) {
									if (e.instruction !== void 0) {
										let n = e.instruction;
										let r = o;
										if (typeof n != `string` && n !== null) return R.errors = [{
											instancePath: t + `/instruction`,
											schemaPath: `#/properties/instruction/type`,
											keyword: `type`,
											params: { type: N.properties.instruction.type }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.differs !== void 0) {
											let n = e.differs;
											let r = o;
											if (o === r) if (Array.isArray(n)) {
												let e = n.length;
												for (let r = 0; r < e; r++) {
													let e = n[r];
													let i = o;
													if (e !== `instruction` && e !== `files` && e !== `metadata` && e !== `times` && e !== `content`) return R.errors = [{
														instancePath: t + `/differs/` + r,
														schemaPath: `#/properties/differs/items/enum`,
														keyword: `enum`,
														params: { allowedValues: N.properties.differs.items.enum }
													}], !1;
													if (i !== o) break;
												}
											} else return R.errors = [{
												instancePath: t + `/differs`,
												schemaPath: `#/properties/differs/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var s = r === o;
										} else var s = !0;
										if (s) {
											if (e.copied !== void 0) {
												let n = e.copied;
												let r = o;
												if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
													let e;
													if (n.bytes === void 0 && (e = `bytes`) || n.changes === void 0 && (e = `changes`)) return R.errors = [{
														instancePath: t + `/copied`,
														schemaPath: `#/properties/copied/required`,
														keyword: `required`,
														params: { missingProperty: e }
													}], !1;
													if (n.bytes !== void 0) {
														let e = n.bytes;
														let r = o;
														if (o === r) if (typeof e == `number` && isFinite(e)) {
															if (e < 0 || isNaN(e)) return R.errors = [{
																instancePath: t + `/copied/bytes`,
																schemaPath: `#/properties/copied/properties/bytes/minimum`,
																keyword: `minimum`,
																params: {
																	comparison: `>=`,
																	limit: 0
																}
															}], !1;
														} else return R.errors = [{
															instancePath: t + `/copied/bytes`,
															schemaPath: `#/properties/copied/properties/bytes/type`,
															keyword: `type`,
															params: { type: `number` }
														}], !1;
														var c = r === o;
													} else var c = !0;
													if (c) if (n.changes !== void 0) {
														let e = n.changes;
														let r = o;
														if (o === r) if (Array.isArray(e)) {
															let n = e.length;
															for (let r = 0; r < n; r++) {
																let n = e[r];
																let i = o;
																if (n !== `mode` && n !== `owner` && n !== `time`) return R.errors = [{
																	instancePath: t + `/copied/changes/` + r,
																	schemaPath: `#/properties/copied/properties/changes/items/enum`,
																	keyword: `enum`,
																	params: { allowedValues: N.properties.copied.properties.changes.items.enum }
																}], !1;
																if (i !== o) break;
															}
														} else return R.errors = [{
															instancePath: t + `/copied/changes`,
															schemaPath: `#/properties/copied/properties/changes/type`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
														var c = r === o;
													} else var c = !0;
												} else return R.errors = [{
													instancePath: t + `/copied`,
													schemaPath: `#/properties/copied/type`,
													keyword: `type`,
													params: { type: `object` }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) if (e.inside !== void 0) {
												let n = o;
												L(e.inside, {
													instancePath: t + `/inside`,
													parentData: e,
													parentDataProperty: `inside`,
													rootData: i
												}) || (a = a === null ? L.errors : a.concat(L.errors), o = a.length);
												var s = n === o;
											} else var s = !0;
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return R.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return R.errors = a, o === 0;
}
const ae = {
	type: `object`,
	required: [
		`ecosystem`,
		`name`,
		`oldVersion`,
		`newVersion`,
		`path`,
		`oldBytes`,
		`newBytes`
	],
	properties: {
		ecosystem: { type: `string` },
		name: { type: `string` },
		oldVersion: { type: [`string`, `null`] },
		newVersion: { type: [`string`, `null`] },
		path: { type: `string` },
		oldBytes: {
			type: `number`,
			minimum: 0
		},
		newBytes: {
			type: `number`,
			minimum: 0
		}
	}
};
function z(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.oldVersion === void 0 && (n = `oldVersion`) || e.newVersion === void 0 && (n = `newVersion`) || e.path === void 0 && (n = `path`) || e.oldBytes === void 0 && (n = `oldBytes`) || e.newBytes === void 0 && (n = `newBytes`)) return z.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.ecosystem !== void 0) {
			if (typeof e.ecosystem != `string`) return z.errors = [{
				instancePath: t + `/ecosystem`,
				schemaPath: `#/properties/ecosystem/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return z.errors = [{
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.oldVersion !== void 0) {
					let n = e.oldVersion;
					if (typeof n != `string` && n !== null) return z.errors = [{
						instancePath: t + `/oldVersion`,
						schemaPath: `#/properties/oldVersion/type`,
						keyword: `type`,
						params: { type: ae.properties.oldVersion.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.newVersion !== void 0) {
						let n = e.newVersion;
						if (typeof n != `string` && n !== null) return z.errors = [{
							instancePath: t + `/newVersion`,
							schemaPath: `#/properties/newVersion/type`,
							keyword: `type`,
							params: { type: ae.properties.newVersion.type }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.path !== void 0) {
							if (typeof e.path != `string`) return z.errors = [{
								instancePath: t + `/path`,
								schemaPath: `#/properties/path/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.oldBytes !== void 0) {
								let n = e.oldBytes;
								if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return z.errors = [{
										instancePath: t + `/oldBytes`,
										schemaPath: `#/properties/oldBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return z.errors = [{
									instancePath: t + `/oldBytes`,
									schemaPath: `#/properties/oldBytes/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) if (e.newBytes !== void 0) {
								let n = e.newBytes;
								if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return z.errors = [{
										instancePath: t + `/newBytes`,
										schemaPath: `#/properties/newBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return z.errors = [{
									instancePath: t + `/newBytes`,
									schemaPath: `#/properties/newBytes/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var a = !0;
							} else var a = !0;
						}
					}
				}
			}
		}
	} else return z.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return z.errors = null, !0;
}
const oe = {
	type: `object`,
	required: [
		`path`,
		`isFolder`,
		`state`,
		`oldBytes`,
		`newBytes`,
		`grownBytes`,
		`shrunkBytes`,
		`children`,
		`rest`
	],
	properties: {
		path: { type: `string` },
		isFolder: { type: `boolean` },
		state: { enum: [
			`added`,
			`removed`,
			`changed`
		] },
		oldBytes: {
			type: `number`,
			minimum: 0
		},
		newBytes: {
			type: `number`,
			minimum: 0
		},
		grownBytes: {
			type: `number`,
			minimum: 0
		},
		shrunkBytes: {
			type: `number`,
			minimum: 0
		},
		children: {
			type: `array`,
			items: { $ref: `#/definitions/pathGrowth` }
		},
		rest: { $ref: `#/definitions/omittedGrowth` },
		package: { $ref: `#/definitions/packageVersions` }
	}
};
const B = { validate: V };
function V(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.isFolder === void 0 && (n = `isFolder`) || e.state === void 0 && (n = `state`) || e.oldBytes === void 0 && (n = `oldBytes`) || e.newBytes === void 0 && (n = `newBytes`) || e.grownBytes === void 0 && (n = `grownBytes`) || e.shrunkBytes === void 0 && (n = `shrunkBytes`) || e.children === void 0 && (n = `children`) || e.rest === void 0 && (n = `rest`)) return V.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			let n = o;
			if (typeof e.path != `string`) return V.errors = [{
				instancePath: t + `/path`,
				schemaPath: `#/properties/path/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.isFolder !== void 0) {
				let n = o;
				if (typeof e.isFolder != `boolean`) return V.errors = [{
					instancePath: t + `/isFolder`,
					schemaPath: `#/properties/isFolder/type`,
					keyword: `type`,
					params: { type: `boolean` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.state !== void 0) {
					let n = e.state;
					let r = o;
					if (n !== `added` && n !== `removed` && n !== `changed`) return V.errors = [{
						instancePath: t + `/state`,
						schemaPath: `#/properties/state/enum`,
						keyword: `enum`,
						params: { allowedValues: oe.properties.state.enum }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.oldBytes !== void 0) {
						let n = e.oldBytes;
						let r = o;
						if (o === r) if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return V.errors = [{
								instancePath: t + `/oldBytes`,
								schemaPath: `#/properties/oldBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return V.errors = [{
							instancePath: t + `/oldBytes`,
							schemaPath: `#/properties/oldBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.newBytes !== void 0) {
							let n = e.newBytes;
							let r = o;
							if (o === r) if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) return V.errors = [{
									instancePath: t + `/newBytes`,
									schemaPath: `#/properties/newBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
							} else return V.errors = [{
								instancePath: t + `/newBytes`,
								schemaPath: `#/properties/newBytes/type`,
								keyword: `type`,
								params: { type: `number` }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.grownBytes !== void 0) {
								let n = e.grownBytes;
								let r = o;
								if (o === r) if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return V.errors = [{
										instancePath: t + `/grownBytes`,
										schemaPath: `#/properties/grownBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return V.errors = [{
									instancePath: t + `/grownBytes`,
									schemaPath: `#/properties/grownBytes/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.shrunkBytes !== void 0) {
									let n = e.shrunkBytes;
									let r = o;
									if (o === r) if (typeof n == `number` && isFinite(n)) {
										if (n < 0 || isNaN(n)) return V.errors = [{
											instancePath: t + `/shrunkBytes`,
											schemaPath: `#/properties/shrunkBytes/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											}
										}], !1;
									} else return V.errors = [{
										instancePath: t + `/shrunkBytes`,
										schemaPath: `#/properties/shrunkBytes/type`,
										keyword: `type`,
										params: { type: `number` }
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) {
									if (e.children !== void 0) {
										let n = e.children;
										let r = o;
										if (o === r) if (Array.isArray(n)) {
											let e = n.length;
											for (let r = 0; r < e; r++) {
												let e = o;
												if (B.validate(n[r], {
													instancePath: t + `/children/` + r,
													parentData: n,
													parentDataProperty: r,
													rootData: i
												}) || (a = a === null ? B.validate.errors : a.concat(B.validate.errors), o = a.length), e !== o) break;
											}
										} else return V.errors = [{
											instancePath: t + `/children`,
											schemaPath: `#/properties/children/type`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.rest !== void 0) {
											let n = o;
											I(e.rest, {
												instancePath: t + `/rest`,
												parentData: e,
												parentDataProperty: `rest`,
												rootData: i
											}) || (a = a === null ? I.errors : a.concat(I.errors), o = a.length);
											var s = n === o;
										} else var s = !0;
										if (s) if (e.package !== void 0) {
											let n = o;
											P(e.package, {
												instancePath: t + `/package`,
												parentData: e,
												parentDataProperty: `package`,
												rootData: i
											}) || (a = a === null ? P.errors : a.concat(P.errors), o = a.length);
											var s = n === o;
										} else var s = !0;
									}
								}
							}
						}
					}
				}
			}
		}
	} else return V.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return V.errors = a, o === 0;
}
const H = {
	type: `object`,
	required: [
		`ecosystem`,
		`name`,
		`oldVersion`,
		`newVersion`,
		`state`,
		`oldBytes`,
		`newBytes`
	],
	properties: {
		ecosystem: { type: `string` },
		name: { type: `string` },
		oldVersion: { type: [`string`, `null`] },
		newVersion: { type: [`string`, `null`] },
		state: { enum: [
			`added`,
			`removed`,
			`changed`
		] },
		oldBytes: {
			type: `number`,
			minimum: 0
		},
		newBytes: {
			type: `number`,
			minimum: 0
		}
	}
};
function U(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.oldVersion === void 0 && (n = `oldVersion`) || e.newVersion === void 0 && (n = `newVersion`) || e.state === void 0 && (n = `state`) || e.oldBytes === void 0 && (n = `oldBytes`) || e.newBytes === void 0 && (n = `newBytes`)) return U.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.ecosystem !== void 0) {
			if (typeof e.ecosystem != `string`) return U.errors = [{
				instancePath: t + `/ecosystem`,
				schemaPath: `#/properties/ecosystem/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return U.errors = [{
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.oldVersion !== void 0) {
					let n = e.oldVersion;
					if (typeof n != `string` && n !== null) return U.errors = [{
						instancePath: t + `/oldVersion`,
						schemaPath: `#/properties/oldVersion/type`,
						keyword: `type`,
						params: { type: H.properties.oldVersion.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.newVersion !== void 0) {
						let n = e.newVersion;
						if (typeof n != `string` && n !== null) return U.errors = [{
							instancePath: t + `/newVersion`,
							schemaPath: `#/properties/newVersion/type`,
							keyword: `type`,
							params: { type: H.properties.newVersion.type }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.state !== void 0) {
							let n = e.state;
							if (n !== `added` && n !== `removed` && n !== `changed`) return U.errors = [{
								instancePath: t + `/state`,
								schemaPath: `#/properties/state/enum`,
								keyword: `enum`,
								params: { allowedValues: H.properties.state.enum }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.oldBytes !== void 0) {
								let n = e.oldBytes;
								if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return U.errors = [{
										instancePath: t + `/oldBytes`,
										schemaPath: `#/properties/oldBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return U.errors = [{
									instancePath: t + `/oldBytes`,
									schemaPath: `#/properties/oldBytes/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) if (e.newBytes !== void 0) {
								let n = e.newBytes;
								if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return U.errors = [{
										instancePath: t + `/newBytes`,
										schemaPath: `#/properties/newBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return U.errors = [{
									instancePath: t + `/newBytes`,
									schemaPath: `#/properties/newBytes/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var a = !0;
							} else var a = !0;
						}
					}
				}
			}
		}
	} else return U.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return U.errors = null, !0;
}
function W(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.baseline === void 0 && (n = `baseline`) || e.measures === void 0 && (n = `measures`) || e.unmeasured === void 0 && (n = `unmeasured`) || e.pullBytesAre === void 0 && (n = `pullBytesAre`) || e.growth === void 0 && (n = `growth`) || e.origins === void 0 && (n = `origins`) || e.rebuilt === void 0 && (n = `rebuilt`) || e.moved === void 0 && (n = `moved`) || e.layers === void 0 && (n = `layers`) || e.heaviest === void 0 && (n = `heaviest`) || e.packages === void 0 && (n = `packages`) || e.moves === void 0 && (n = `moves`)) return W.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.baseline !== void 0) {
			let n = o;
			k(e.baseline, {
				instancePath: t + `/baseline`,
				parentData: e,
				parentDataProperty: `baseline`,
				rootData: i
			}) || (a = a === null ? k.errors : a.concat(k.errors), o = a.length);
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.measures !== void 0) {
				let n = e.measures;
				let r = o;
				if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
					let e;
					if (n.growthBytes === void 0 && (e = `growthBytes`) || n.growthRatio === void 0 && (e = `growthRatio`) || n.ownGrowthBytes === void 0 && (e = `ownGrowthBytes`) || n.pullGrowthBytes === void 0 && (e = `pullGrowthBytes`) || n.deltaPullBytes === void 0 && (e = `deltaPullBytes`)) return W.errors = [{
						instancePath: t + `/measures`,
						schemaPath: `#/properties/measures/required`,
						keyword: `required`,
						params: { missingProperty: e }
					}], !1;
					if (n.growthBytes !== void 0) {
						let e = n.growthBytes;
						let r = o;
						if (!(typeof e == `number` && isFinite(e))) return W.errors = [{
							instancePath: t + `/measures/growthBytes`,
							schemaPath: `#/properties/measures/properties/growthBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var c = r === o;
					} else var c = !0;
					if (c) {
						if (n.growthRatio !== void 0) {
							let e = n.growthRatio;
							let r = o;
							if (!(typeof e == `number` && isFinite(e)) && e !== null) return W.errors = [{
								instancePath: t + `/measures/growthRatio`,
								schemaPath: `#/properties/measures/properties/growthRatio/type`,
								keyword: `type`,
								params: { type: D.properties.measures.properties.growthRatio.type }
							}], !1;
							var c = r === o;
						} else var c = !0;
						if (c) {
							if (n.ownGrowthBytes !== void 0) {
								let e = n.ownGrowthBytes;
								let r = o;
								if (!(typeof e == `number` && isFinite(e)) && e !== null) return W.errors = [{
									instancePath: t + `/measures/ownGrowthBytes`,
									schemaPath: `#/properties/measures/properties/ownGrowthBytes/type`,
									keyword: `type`,
									params: { type: D.properties.measures.properties.ownGrowthBytes.type }
								}], !1;
								var c = r === o;
							} else var c = !0;
							if (c) {
								if (n.pullGrowthBytes !== void 0) {
									let e = n.pullGrowthBytes;
									let r = o;
									if (!(typeof e == `number` && isFinite(e)) && e !== null) return W.errors = [{
										instancePath: t + `/measures/pullGrowthBytes`,
										schemaPath: `#/properties/measures/properties/pullGrowthBytes/type`,
										keyword: `type`,
										params: { type: D.properties.measures.properties.pullGrowthBytes.type }
									}], !1;
									var c = r === o;
								} else var c = !0;
								if (c) if (n.deltaPullBytes !== void 0) {
									let e = n.deltaPullBytes;
									let r = o;
									if (!(typeof e == `number` && isFinite(e)) && e !== null) return W.errors = [{
										instancePath: t + `/measures/deltaPullBytes`,
										schemaPath: `#/properties/measures/properties/deltaPullBytes/type`,
										keyword: `type`,
										params: { type: D.properties.measures.properties.deltaPullBytes.type }
									}], !1;
									if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return W.errors = [{
										instancePath: t + `/measures/deltaPullBytes`,
										schemaPath: `#/properties/measures/properties/deltaPullBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var c = r === o;
								} else var c = !0;
							}
						}
					}
				} else return W.errors = [{
					instancePath: t + `/measures`,
					schemaPath: `#/properties/measures/type`,
					keyword: `type`,
					params: { type: `object` }
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.unmeasured !== void 0) {
					let n = e.unmeasured;
					let r = o;
					if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
						if (n.growthBytes !== void 0) {
							let e = o;
							A(n.growthBytes, {
								instancePath: t + `/unmeasured/growthBytes`,
								parentData: n,
								parentDataProperty: `growthBytes`,
								rootData: i
							}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
							var l = e === o;
						} else var l = !0;
						if (l) {
							if (n.growthRatio !== void 0) {
								let e = o;
								A(n.growthRatio, {
									instancePath: t + `/unmeasured/growthRatio`,
									parentData: n,
									parentDataProperty: `growthRatio`,
									rootData: i
								}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
								var l = e === o;
							} else var l = !0;
							if (l) {
								if (n.ownGrowthBytes !== void 0) {
									let e = o;
									A(n.ownGrowthBytes, {
										instancePath: t + `/unmeasured/ownGrowthBytes`,
										parentData: n,
										parentDataProperty: `ownGrowthBytes`,
										rootData: i
									}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
									var l = e === o;
								} else var l = !0;
								if (l) {
									if (n.pullGrowthBytes !== void 0) {
										let e = o;
										A(n.pullGrowthBytes, {
											instancePath: t + `/unmeasured/pullGrowthBytes`,
											parentData: n,
											parentDataProperty: `pullGrowthBytes`,
											rootData: i
										}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
										var l = e === o;
									} else var l = !0;
									if (l) if (n.deltaPullBytes !== void 0) {
										let e = o;
										A(n.deltaPullBytes, {
											instancePath: t + `/unmeasured/deltaPullBytes`,
											parentData: n,
											parentDataProperty: `deltaPullBytes`,
											rootData: i
										}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
										var l = e === o;
									} else var l = !0;
								}
							}
						}
					} else return W.errors = [{
						instancePath: t + `/unmeasured`,
						schemaPath: `#/properties/unmeasured/type`,
						keyword: `type`,
						params: { type: `object` }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.pullBytesAre !== void 0) {
						let n = e.pullBytesAre;
						let r = o;
						if (n !== `exact` && n !== `estimate` && n !== null) return W.errors = [{
							instancePath: t + `/pullBytesAre`,
							schemaPath: `#/properties/pullBytesAre/enum`,
							keyword: `enum`,
							params: { allowedValues: D.properties.pullBytesAre.enum }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.growth !== void 0) {
							let n = e.growth;
							let r = o;
							if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
								let e;
								if (n.visibleBytes === void 0 && (e = `visibleBytes`) || n.hiddenBytes === void 0 && (e = `hiddenBytes`) || n.otherBytes === void 0 && (e = `otherBytes`)) return W.errors = [{
									instancePath: t + `/growth`,
									schemaPath: `#/properties/growth/required`,
									keyword: `required`,
									params: { missingProperty: e }
								}], !1;
								if (n.visibleBytes !== void 0) {
									let e = n.visibleBytes;
									let r = o;
									if (!(typeof e == `number` && isFinite(e))) return W.errors = [{
										instancePath: t + `/growth/visibleBytes`,
										schemaPath: `#/properties/growth/properties/visibleBytes/type`,
										keyword: `type`,
										params: { type: `number` }
									}], !1;
									var u = r === o;
								} else var u = !0;
								if (u) {
									if (n.hiddenBytes !== void 0) {
										let e = n.hiddenBytes;
										let r = o;
										if (!(typeof e == `number` && isFinite(e))) return W.errors = [{
											instancePath: t + `/growth/hiddenBytes`,
											schemaPath: `#/properties/growth/properties/hiddenBytes/type`,
											keyword: `type`,
											params: { type: `number` }
										}], !1;
										var u = r === o;
									} else var u = !0;
									if (u) if (n.otherBytes !== void 0) {
										let e = n.otherBytes;
										let r = o;
										if (!(typeof e == `number` && isFinite(e))) return W.errors = [{
											instancePath: t + `/growth/otherBytes`,
											schemaPath: `#/properties/growth/properties/otherBytes/type`,
											keyword: `type`,
											params: { type: `number` }
										}], !1;
										var u = r === o;
									} else var u = !0;
								}
							} else return W.errors = [{
								instancePath: t + `/growth`,
								schemaPath: `#/properties/growth/type`,
								keyword: `type`,
								params: { type: `object` }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.origins !== void 0) {
								let n = e.origins;
								let r = o;
								if (!(n && typeof n == `object` && !Array.isArray(n)) && n !== null) return W.errors = [{
									instancePath: t + `/origins`,
									schemaPath: `#/properties/origins/type`,
									keyword: `type`,
									params: { type: D.properties.origins.type }
								}], !1;
								if (o === r && n && typeof n == `object` && !Array.isArray(n)) {
									let e;
									if (n.base === void 0 && (e = `base`) || n.own === void 0 && (e = `own`)) return W.errors = [{
										instancePath: t + `/origins`,
										schemaPath: `#/properties/origins/required`,
										keyword: `required`,
										params: { missingProperty: e }
									}], !1;
									if (n.base !== void 0) {
										let e = o;
										j(n.base, {
											instancePath: t + `/origins/base`,
											parentData: n,
											parentDataProperty: `base`,
											rootData: i
										}) || (a = a === null ? j.errors : a.concat(j.errors), o = a.length);
										var d = e === o;
									} else var d = !0;
									if (d) {
										if (n.own !== void 0) {
											let e = o;
											j(n.own, {
												instancePath: t + `/origins/own`,
												parentData: n,
												parentDataProperty: `own`,
												rootData: i
											}) || (a = a === null ? j.errors : a.concat(j.errors), o = a.length);
											var d = e === o;
										} else var d = !0;
										if (d) if (n.isGuess !== void 0) {
											let e = o;
											if (typeof n.isGuess != `boolean`) return W.errors = [{
												instancePath: t + `/origins/isGuess`,
												schemaPath: `#/properties/origins/properties/isGuess/type`,
												keyword: `type`,
												params: { type: `boolean` }
											}], !1;
											var d = e === o;
										} else var d = !0;
									}
								}
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.rebuilt !== void 0) {
									let n = o;
									M(e.rebuilt, {
										instancePath: t + `/rebuilt`,
										parentData: e,
										parentDataProperty: `rebuilt`,
										rootData: i
									}) || (a = a === null ? M.errors : a.concat(M.errors), o = a.length);
									var s = n === o;
								} else var s = !0;
								if (s) {
									if (e.moved !== void 0) {
										let n = o;
										M(e.moved, {
											instancePath: t + `/moved`,
											parentData: e,
											parentDataProperty: `moved`,
											rootData: i
										}) || (a = a === null ? M.errors : a.concat(M.errors), o = a.length);
										var s = n === o;
									} else var s = !0;
									if (s) {
										if (e.layers !== void 0) {
											let n = e.layers;
											let r = o;
											if (o === r) if (Array.isArray(n)) {
												let e = n.length;
												for (let r = 0; r < e; r++) {
													let e = o;
													if (R(n[r], {
														instancePath: t + `/layers/` + r,
														parentData: n,
														parentDataProperty: r,
														rootData: i
													}) || (a = a === null ? R.errors : a.concat(R.errors), o = a.length), e !== o) break;
												}
											} else return W.errors = [{
												instancePath: t + `/layers`,
												schemaPath: `#/properties/layers/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var s = r === o;
										} else var s = !0;
										if (s) {
											if (e.heaviest !== void 0) {
												let n = o;
												L(e.heaviest, {
													instancePath: t + `/heaviest`,
													parentData: e,
													parentDataProperty: `heaviest`,
													rootData: i
												}) || (a = a === null ? L.errors : a.concat(L.errors), o = a.length);
												var s = n === o;
											} else var s = !0;
											if (s) {
												if (e.packages !== void 0) {
													let n = e.packages;
													let r = o;
													if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
														let e;
														if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return W.errors = [{
															instancePath: t + `/packages`,
															schemaPath: `#/properties/packages/required`,
															keyword: `required`,
															params: { missingProperty: e }
														}], !1;
														if (n.items !== void 0) {
															let e = n.items;
															let r = o;
															if (o === r) if (Array.isArray(e)) {
																let n = e.length;
																for (let r = 0; r < n; r++) {
																	let n = o;
																	if (z(e[r], {
																		instancePath: t + `/packages/items/` + r,
																		parentData: e,
																		parentDataProperty: r,
																		rootData: i
																	}) || (a = a === null ? z.errors : a.concat(z.errors), o = a.length), n !== o) break;
																}
															} else return W.errors = [{
																instancePath: t + `/packages/items`,
																schemaPath: `#/properties/packages/properties/items/type`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
															var f = r === o;
														} else var f = !0;
														if (f) if (n.omitted !== void 0) {
															let e = o;
															I(n.omitted, {
																instancePath: t + `/packages/omitted`,
																parentData: n,
																parentDataProperty: `omitted`,
																rootData: i
															}) || (a = a === null ? I.errors : a.concat(I.errors), o = a.length);
															var f = e === o;
														} else var f = !0;
													} else return W.errors = [{
														instancePath: t + `/packages`,
														schemaPath: `#/properties/packages/type`,
														keyword: `type`,
														params: { type: `object` }
													}], !1;
													var s = r === o;
												} else var s = !0;
												if (s) {
													if (e.moves !== void 0) {
														let n = e.moves;
														let r = o;
														if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
															let e;
															if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return W.errors = [{
																instancePath: t + `/moves`,
																schemaPath: `#/properties/moves/required`,
																keyword: `required`,
																params: { missingProperty: e }
															}], !1;
															if (n.items !== void 0) {
																let e = n.items;
																let r = o;
																if (o === r) if (Array.isArray(e)) {
																	let n = e.length;
																	for (let r = 0; r < n; r++) {
																		let n = e[r];
																		let i = o;
																		if (o === i) if (n && typeof n == `object` && !Array.isArray(n)) {
																			let e;
																			if (n.from === void 0 && (e = `from`) || n.to === void 0 && (e = `to`) || n.bytes === void 0 && (e = `bytes`) || n.fileCount === void 0 && (e = `fileCount`)) return W.errors = [{
																				instancePath: t + `/moves/items/` + r,
																				schemaPath: `#/properties/moves/properties/items/items/required`,
																				keyword: `required`,
																				params: { missingProperty: e }
																			}], !1;
																			if (n.from !== void 0) {
																				let e = o;
																				if (typeof n.from != `string`) return W.errors = [{
																					instancePath: t + `/moves/items/` + r + `/from`,
																					schemaPath: `#/properties/moves/properties/items/items/properties/from/type`,
																					keyword: `type`,
																					params: { type: `string` }
																				}], !1;
																				var p = e === o;
																			} else var p = !0;
																			if (p) {
																				if (n.to !== void 0) {
																					let e = o;
																					if (typeof n.to != `string`) return W.errors = [{
																						instancePath: t + `/moves/items/` + r + `/to`,
																						schemaPath: `#/properties/moves/properties/items/items/properties/to/type`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var p = e === o;
																				} else var p = !0;
																				if (p) {
																					if (n.bytes !== void 0) {
																						let e = n.bytes;
																						let i = o;
																						if (o === i) if (typeof e == `number` && isFinite(e)) {
																							if (e < 0 || isNaN(e)) return W.errors = [{
																								instancePath: t + `/moves/items/` + r + `/bytes`,
																								schemaPath: `#/properties/moves/properties/items/items/properties/bytes/minimum`,
																								keyword: `minimum`,
																								params: {
																									comparison: `>=`,
																									limit: 0
																								}
																							}], !1;
																						} else return W.errors = [{
																							instancePath: t + `/moves/items/` + r + `/bytes`,
																							schemaPath: `#/properties/moves/properties/items/items/properties/bytes/type`,
																							keyword: `type`,
																							params: { type: `number` }
																						}], !1;
																						var p = i === o;
																					} else var p = !0;
																					if (p) {
																						if (n.fileCount !== void 0) {
																							let e = n.fileCount;
																							let i = o;
																							if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return W.errors = [{
																								instancePath: t + `/moves/items/` + r + `/fileCount`,
																								schemaPath: `#/properties/moves/properties/items/items/properties/fileCount/type`,
																								keyword: `type`,
																								params: { type: `integer` }
																							}], !1;
																							if (o === i && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return W.errors = [{
																								instancePath: t + `/moves/items/` + r + `/fileCount`,
																								schemaPath: `#/properties/moves/properties/items/items/properties/fileCount/minimum`,
																								keyword: `minimum`,
																								params: {
																									comparison: `>=`,
																									limit: 0
																								}
																							}], !1;
																							var p = i === o;
																						} else var p = !0;
																						if (p) if (n.isRenamed !== void 0) {
																							let e = o;
																							if (typeof n.isRenamed != `boolean`) return W.errors = [{
																								instancePath: t + `/moves/items/` + r + `/isRenamed`,
																								schemaPath: `#/properties/moves/properties/items/items/properties/isRenamed/type`,
																								keyword: `type`,
																								params: { type: `boolean` }
																							}], !1;
																							var p = e === o;
																						} else var p = !0;
																					}
																				}
																			}
																		} else return W.errors = [{
																			instancePath: t + `/moves/items/` + r,
																			schemaPath: `#/properties/moves/properties/items/items/type`,
																			keyword: `type`,
																			params: { type: `object` }
																		}], !1;
																		if (i !== o) break;
																	}
																} else return W.errors = [{
																	instancePath: t + `/moves/items`,
																	schemaPath: `#/properties/moves/properties/items/type`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
																var m = r === o;
															} else var m = !0;
															if (m) if (n.omitted !== void 0) {
																let e = n.omitted;
																let r = o;
																if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
																	let n;
																	if (e.count === void 0 && (n = `count`) || e.bytes === void 0 && (n = `bytes`)) return W.errors = [{
																		instancePath: t + `/moves/omitted`,
																		schemaPath: `#/properties/moves/properties/omitted/required`,
																		keyword: `required`,
																		params: { missingProperty: n }
																	}], !1;
																	if (e.count !== void 0) {
																		let n = e.count;
																		let r = o;
																		if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return W.errors = [{
																			instancePath: t + `/moves/omitted/count`,
																			schemaPath: `#/properties/moves/properties/omitted/properties/count/type`,
																			keyword: `type`,
																			params: { type: `integer` }
																		}], !1;
																		if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return W.errors = [{
																			instancePath: t + `/moves/omitted/count`,
																			schemaPath: `#/properties/moves/properties/omitted/properties/count/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 0
																			}
																		}], !1;
																		var h = r === o;
																	} else var h = !0;
																	if (h) if (e.bytes !== void 0) {
																		let n = e.bytes;
																		let r = o;
																		if (o === r) if (typeof n == `number` && isFinite(n)) {
																			if (n < 0 || isNaN(n)) return W.errors = [{
																				instancePath: t + `/moves/omitted/bytes`,
																				schemaPath: `#/properties/moves/properties/omitted/properties/bytes/minimum`,
																				keyword: `minimum`,
																				params: {
																					comparison: `>=`,
																					limit: 0
																				}
																			}], !1;
																		} else return W.errors = [{
																			instancePath: t + `/moves/omitted/bytes`,
																			schemaPath: `#/properties/moves/properties/omitted/properties/bytes/type`,
																			keyword: `type`,
																			params: { type: `number` }
																		}], !1;
																		var h = r === o;
																	} else var h = !0;
																} else return W.errors = [{
																	instancePath: t + `/moves/omitted`,
																	schemaPath: `#/properties/moves/properties/omitted/type`,
																	keyword: `type`,
																	params: { type: `object` }
																}], !1;
																var m = r === o;
															} else var m = !0;
														} else return W.errors = [{
															instancePath: t + `/moves`,
															schemaPath: `#/properties/moves/type`,
															keyword: `type`,
															params: { type: `object` }
														}], !1;
														var s = r === o;
													} else var s = !0;
													if (s) {
														if (e.lostPlatforms !== void 0) {
															let n = e.lostPlatforms;
															let r = o;
															if (o === r) if (Array.isArray(n)) {
																let e = n.length;
																for (let r = 0; r < e; r++) {
																	let e = o;
																	if (typeof n[r] != `string`) return W.errors = [{
																		instancePath: t + `/lostPlatforms/` + r,
																		schemaPath: `#/properties/lostPlatforms/items/type`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																	if (e !== o) break;
																}
															} else return W.errors = [{
																instancePath: t + `/lostPlatforms`,
																schemaPath: `#/properties/lostPlatforms/type`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
															var s = r === o;
														} else var s = !0;
														if (s) {
															if (e.paths !== void 0) {
																let n = o;
																V(e.paths, {
																	instancePath: t + `/paths`,
																	parentData: e,
																	parentDataProperty: `paths`,
																	rootData: i
																}) || (a = a === null ? V.errors : a.concat(V.errors), o = a.length);
																var s = n === o;
															} else var s = !0;
															if (s) if (e.systemPackages !== void 0) {
																let n = e.systemPackages;
																let r = o;
																if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																	let e;
																	if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return W.errors = [{
																		instancePath: t + `/systemPackages`,
																		schemaPath: `#/properties/systemPackages/required`,
																		keyword: `required`,
																		params: { missingProperty: e }
																	}], !1;
																	if (n.items !== void 0) {
																		let e = n.items;
																		let r = o;
																		if (o === r) if (Array.isArray(e)) {
																			let n = e.length;
																			for (let r = 0; r < n; r++) {
																				let n = o;
																				if (U(e[r], {
																					instancePath: t + `/systemPackages/items/` + r,
																					parentData: e,
																					parentDataProperty: r,
																					rootData: i
																				}) || (a = a === null ? U.errors : a.concat(U.errors), o = a.length), n !== o) break;
																			}
																		} else return W.errors = [{
																			instancePath: t + `/systemPackages/items`,
																			schemaPath: `#/properties/systemPackages/properties/items/type`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																		var g = r === o;
																	} else var g = !0;
																	if (g) if (n.omitted !== void 0) {
																		let e = o;
																		I(n.omitted, {
																			instancePath: t + `/systemPackages/omitted`,
																			parentData: n,
																			parentDataProperty: `omitted`,
																			rootData: i
																		}) || (a = a === null ? I.errors : a.concat(I.errors), o = a.length);
																		var g = e === o;
																	} else var g = !0;
																} else return W.errors = [{
																	instancePath: t + `/systemPackages`,
																	schemaPath: `#/properties/systemPackages/type`,
																	keyword: `type`,
																	params: { type: `object` }
																}], !1;
																var s = r === o;
															} else var s = !0;
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return W.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return W.errors = a, o === 0;
}
const G = {
	type: `object`,
	required: [
		`unread`,
		`baseline`,
		`measures`,
		`unmeasured`,
		`pullBytesAre`,
		`layers`
	],
	properties: {
		unread: { enum: [
			`image`,
			`baseline`,
			`both`
		] },
		baseline: {
			type: `object`,
			required: [
				`key`,
				`matchedBy`,
				`source`,
				`report`,
				`configDigest`,
				`measures`
			],
			properties: {
				key: { $ref: `#/definitions/key` },
				matchedBy: { enum: [
					`name`,
					`repository`,
					`only`
				] },
				source: { type: `string` },
				report: { type: [`string`, `null`] },
				configDigest: { type: [`string`, `null`] },
				measures: { $ref: `#/definitions/manifestMeasures` },
				commit: { type: `string` },
				distance: {
					type: `integer`,
					minimum: 0
				}
			}
		},
		measures: {
			type: `object`,
			required: [
				`growthBytes`,
				`growthRatio`,
				`ownGrowthBytes`,
				`pullGrowthBytes`,
				`deltaPullBytes`
			],
			properties: {
				growthBytes: { type: [`number`, `null`] },
				growthRatio: { type: [`number`, `null`] },
				ownGrowthBytes: { type: [`number`, `null`] },
				pullGrowthBytes: { type: [`number`, `null`] },
				deltaPullBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			}
		},
		unmeasured: {
			type: `object`,
			required: [],
			properties: {
				growthBytes: { $ref: `#/definitions/unmeasured` },
				growthRatio: { $ref: `#/definitions/unmeasured` },
				ownGrowthBytes: { $ref: `#/definitions/unmeasured` },
				pullGrowthBytes: { $ref: `#/definitions/unmeasured` },
				deltaPullBytes: { $ref: `#/definitions/unmeasured` }
			}
		},
		pullBytesAre: { enum: [
			`exact`,
			`estimate`,
			null
		] },
		layers: {
			type: `array`,
			items: { $ref: `#/definitions/manifestLayerChange` }
		},
		lostPlatforms: {
			type: `array`,
			items: { type: `string` }
		}
	}
};
const K = {
	type: `object`,
	required: [
		`state`,
		`origin`,
		`oldIndex`,
		`newIndex`,
		`oldStoredBytes`,
		`newStoredBytes`,
		`pullBytes`,
		`instruction`,
		`differs`
	],
	properties: {
		state: { enum: [
			`same`,
			`changed`,
			`moved`,
			`added`,
			`removed`
		] },
		origin: { enum: [
			`base`,
			`own`,
			`unknown`
		] },
		oldIndex: {
			type: [`integer`, `null`],
			minimum: 0
		},
		newIndex: {
			type: [`integer`, `null`],
			minimum: 0
		},
		oldStoredBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		newStoredBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		pullBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		instruction: { type: [`string`, `null`] },
		differs: {
			type: `array`,
			items: { enum: [
				`instruction`,
				`files`,
				`metadata`,
				`times`,
				`content`
			] }
		},
		isSameContent: { type: `boolean` }
	}
};
function q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.state === void 0 && (n = `state`) || e.origin === void 0 && (n = `origin`) || e.oldIndex === void 0 && (n = `oldIndex`) || e.newIndex === void 0 && (n = `newIndex`) || e.oldStoredBytes === void 0 && (n = `oldStoredBytes`) || e.newStoredBytes === void 0 && (n = `newStoredBytes`) || e.pullBytes === void 0 && (n = `pullBytes`) || e.instruction === void 0 && (n = `instruction`) || e.differs === void 0 && (n = `differs`)) return q.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.state !== void 0) {
			let n = e.state;
			if (n !== `same` && n !== `changed` && n !== `moved` && n !== `added` && n !== `removed`) return q.errors = [{
				instancePath: t + `/state`,
				schemaPath: `#/properties/state/enum`,
				keyword: `enum`,
				params: { allowedValues: K.properties.state.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.origin !== void 0) {
				let n = e.origin;
				if (n !== `base` && n !== `own` && n !== `unknown`) return q.errors = [{
					instancePath: t + `/origin`,
					schemaPath: `#/properties/origin/enum`,
					keyword: `enum`,
					params: { allowedValues: K.properties.origin.enum }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.oldIndex !== void 0) {
					let n = e.oldIndex;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return q.errors = [{
						instancePath: t + `/oldIndex`,
						schemaPath: `#/properties/oldIndex/type`,
						keyword: `type`,
						params: { type: K.properties.oldIndex.type }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return q.errors = [{
						instancePath: t + `/oldIndex`,
						schemaPath: `#/properties/oldIndex/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.newIndex !== void 0) {
						let n = e.newIndex;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return q.errors = [{
							instancePath: t + `/newIndex`,
							schemaPath: `#/properties/newIndex/type`,
							keyword: `type`,
							params: { type: K.properties.newIndex.type }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return q.errors = [{
							instancePath: t + `/newIndex`,
							schemaPath: `#/properties/newIndex/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.oldStoredBytes !== void 0) {
							let n = e.oldStoredBytes;
							if (!(typeof n == `number` && isFinite(n)) && n !== null) return q.errors = [{
								instancePath: t + `/oldStoredBytes`,
								schemaPath: `#/properties/oldStoredBytes/type`,
								keyword: `type`,
								params: { type: K.properties.oldStoredBytes.type }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return q.errors = [{
								instancePath: t + `/oldStoredBytes`,
								schemaPath: `#/properties/oldStoredBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.newStoredBytes !== void 0) {
								let n = e.newStoredBytes;
								if (!(typeof n == `number` && isFinite(n)) && n !== null) return q.errors = [{
									instancePath: t + `/newStoredBytes`,
									schemaPath: `#/properties/newStoredBytes/type`,
									keyword: `type`,
									params: { type: K.properties.newStoredBytes.type }
								}], !1;
								if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return q.errors = [{
									instancePath: t + `/newStoredBytes`,
									schemaPath: `#/properties/newStoredBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.pullBytes !== void 0) {
									let n = e.pullBytes;
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return q.errors = [{
										instancePath: t + `/pullBytes`,
										schemaPath: `#/properties/pullBytes/type`,
										keyword: `type`,
										params: { type: K.properties.pullBytes.type }
									}], !1;
									if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return q.errors = [{
										instancePath: t + `/pullBytes`,
										schemaPath: `#/properties/pullBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) {
									if (e.instruction !== void 0) {
										let n = e.instruction;
										if (typeof n != `string` && n !== null) return q.errors = [{
											instancePath: t + `/instruction`,
											schemaPath: `#/properties/instruction/type`,
											keyword: `type`,
											params: { type: K.properties.instruction.type }
										}], !1;
										var a = !0;
									} else var a = !0;
									if (a) {
										if (e.differs !== void 0) {
											let n = e.differs;
											if (Array.isArray(n)) {
												let e = n.length;
												for (let r = 0; r < e; r++) {
													let e = n[r];
													if (e !== `instruction` && e !== `files` && e !== `metadata` && e !== `times` && e !== `content`) return q.errors = [{
														instancePath: t + `/differs/` + r,
														schemaPath: `#/properties/differs/items/enum`,
														keyword: `enum`,
														params: { allowedValues: K.properties.differs.items.enum }
													}], !1;
												}
											} else return q.errors = [{
												instancePath: t + `/differs`,
												schemaPath: `#/properties/differs/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var a = !0;
										} else var a = !0;
										if (a) if (e.isSameContent !== void 0) {
											if (typeof e.isSameContent != `boolean`) return q.errors = [{
												instancePath: t + `/isSameContent`,
												schemaPath: `#/properties/isSameContent/type`,
												keyword: `type`,
												params: { type: `boolean` }
											}], !1;
											var a = !0;
										} else var a = !0;
									}
								}
							}
						}
					}
				}
			}
		}
	} else return q.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return q.errors = null, !0;
}
function J(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.unread === void 0 && (n = `unread`) || e.baseline === void 0 && (n = `baseline`) || e.measures === void 0 && (n = `measures`) || e.unmeasured === void 0 && (n = `unmeasured`) || e.pullBytesAre === void 0 && (n = `pullBytesAre`) || e.layers === void 0 && (n = `layers`)) return J.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.unread !== void 0) {
			let n = e.unread;
			let r = o;
			if (n !== `image` && n !== `baseline` && n !== `both`) return J.errors = [{
				instancePath: t + `/unread`,
				schemaPath: `#/properties/unread/enum`,
				keyword: `enum`,
				params: { allowedValues: G.properties.unread.enum }
			}], !1;
			var c = r === o;
		} else var c = !0;
		if (c) {
			if (e.baseline !== void 0) {
				let n = e.baseline;
				let r = o;
				if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
					let e;
					if (n.key === void 0 && (e = `key`) || n.matchedBy === void 0 && (e = `matchedBy`) || n.source === void 0 && (e = `source`) || n.report === void 0 && (e = `report`) || n.configDigest === void 0 && (e = `configDigest`) || n.measures === void 0 && (e = `measures`)) return J.errors = [{
						instancePath: t + `/baseline`,
						schemaPath: `#/properties/baseline/required`,
						keyword: `required`,
						params: { missingProperty: e }
					}], !1;
					if (n.key !== void 0) {
						let e = o;
						s(n.key, {
							instancePath: t + `/baseline/key`,
							parentData: n,
							parentDataProperty: `key`,
							rootData: i
						}) || (a = a === null ? s.errors : a.concat(s.errors), o = a.length);
						var l = e === o;
					} else var l = !0;
					if (l) {
						if (n.matchedBy !== void 0) {
							let e = n.matchedBy;
							let r = o;
							if (e !== `name` && e !== `repository` && e !== `only`) return J.errors = [{
								instancePath: t + `/baseline/matchedBy`,
								schemaPath: `#/properties/baseline/properties/matchedBy/enum`,
								keyword: `enum`,
								params: { allowedValues: G.properties.baseline.properties.matchedBy.enum }
							}], !1;
							var l = r === o;
						} else var l = !0;
						if (l) {
							if (n.source !== void 0) {
								let e = o;
								if (typeof n.source != `string`) return J.errors = [{
									instancePath: t + `/baseline/source`,
									schemaPath: `#/properties/baseline/properties/source/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var l = e === o;
							} else var l = !0;
							if (l) {
								if (n.report !== void 0) {
									let e = n.report;
									let r = o;
									if (typeof e != `string` && e !== null) return J.errors = [{
										instancePath: t + `/baseline/report`,
										schemaPath: `#/properties/baseline/properties/report/type`,
										keyword: `type`,
										params: { type: G.properties.baseline.properties.report.type }
									}], !1;
									var l = r === o;
								} else var l = !0;
								if (l) {
									if (n.configDigest !== void 0) {
										let e = n.configDigest;
										let r = o;
										if (typeof e != `string` && e !== null) return J.errors = [{
											instancePath: t + `/baseline/configDigest`,
											schemaPath: `#/properties/baseline/properties/configDigest/type`,
											keyword: `type`,
											params: { type: G.properties.baseline.properties.configDigest.type }
										}], !1;
										var l = r === o;
									} else var l = !0;
									if (l) {
										if (n.measures !== void 0) {
											let e = o;
											T(n.measures, {
												instancePath: t + `/baseline/measures`,
												parentData: n,
												parentDataProperty: `measures`,
												rootData: i
											}) || (a = a === null ? T.errors : a.concat(T.errors), o = a.length);
											var l = e === o;
										} else var l = !0;
										if (l) {
											if (n.commit !== void 0) {
												let e = o;
												if (typeof n.commit != `string`) return J.errors = [{
													instancePath: t + `/baseline/commit`,
													schemaPath: `#/properties/baseline/properties/commit/type`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var l = e === o;
											} else var l = !0;
											if (l) if (n.distance !== void 0) {
												let e = n.distance;
												let r = o;
												if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return J.errors = [{
													instancePath: t + `/baseline/distance`,
													schemaPath: `#/properties/baseline/properties/distance/type`,
													keyword: `type`,
													params: { type: `integer` }
												}], !1;
												if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return J.errors = [{
													instancePath: t + `/baseline/distance`,
													schemaPath: `#/properties/baseline/properties/distance/minimum`,
													keyword: `minimum`,
													params: {
														comparison: `>=`,
														limit: 0
													}
												}], !1;
												var l = r === o;
											} else var l = !0;
										}
									}
								}
							}
						}
					}
				} else return J.errors = [{
					instancePath: t + `/baseline`,
					schemaPath: `#/properties/baseline/type`,
					keyword: `type`,
					params: { type: `object` }
				}], !1;
				var c = r === o;
			} else var c = !0;
			if (c) {
				if (e.measures !== void 0) {
					let n = e.measures;
					let r = o;
					if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
						let e;
						if (n.growthBytes === void 0 && (e = `growthBytes`) || n.growthRatio === void 0 && (e = `growthRatio`) || n.ownGrowthBytes === void 0 && (e = `ownGrowthBytes`) || n.pullGrowthBytes === void 0 && (e = `pullGrowthBytes`) || n.deltaPullBytes === void 0 && (e = `deltaPullBytes`)) return J.errors = [{
							instancePath: t + `/measures`,
							schemaPath: `#/properties/measures/required`,
							keyword: `required`,
							params: { missingProperty: e }
						}], !1;
						if (n.growthBytes !== void 0) {
							let e = n.growthBytes;
							let r = o;
							if (!(typeof e == `number` && isFinite(e)) && e !== null) return J.errors = [{
								instancePath: t + `/measures/growthBytes`,
								schemaPath: `#/properties/measures/properties/growthBytes/type`,
								keyword: `type`,
								params: { type: G.properties.measures.properties.growthBytes.type }
							}], !1;
							var u = r === o;
						} else var u = !0;
						if (u) {
							if (n.growthRatio !== void 0) {
								let e = n.growthRatio;
								let r = o;
								if (!(typeof e == `number` && isFinite(e)) && e !== null) return J.errors = [{
									instancePath: t + `/measures/growthRatio`,
									schemaPath: `#/properties/measures/properties/growthRatio/type`,
									keyword: `type`,
									params: { type: G.properties.measures.properties.growthRatio.type }
								}], !1;
								var u = r === o;
							} else var u = !0;
							if (u) {
								if (n.ownGrowthBytes !== void 0) {
									let e = n.ownGrowthBytes;
									let r = o;
									if (!(typeof e == `number` && isFinite(e)) && e !== null) return J.errors = [{
										instancePath: t + `/measures/ownGrowthBytes`,
										schemaPath: `#/properties/measures/properties/ownGrowthBytes/type`,
										keyword: `type`,
										params: { type: G.properties.measures.properties.ownGrowthBytes.type }
									}], !1;
									var u = r === o;
								} else var u = !0;
								if (u) {
									if (n.pullGrowthBytes !== void 0) {
										let e = n.pullGrowthBytes;
										let r = o;
										if (!(typeof e == `number` && isFinite(e)) && e !== null) return J.errors = [{
											instancePath: t + `/measures/pullGrowthBytes`,
											schemaPath: `#/properties/measures/properties/pullGrowthBytes/type`,
											keyword: `type`,
											params: { type: G.properties.measures.properties.pullGrowthBytes.type }
										}], !1;
										var u = r === o;
									} else var u = !0;
									if (u) if (n.deltaPullBytes !== void 0) {
										let e = n.deltaPullBytes;
										let r = o;
										if (!(typeof e == `number` && isFinite(e)) && e !== null) return J.errors = [{
											instancePath: t + `/measures/deltaPullBytes`,
											schemaPath: `#/properties/measures/properties/deltaPullBytes/type`,
											keyword: `type`,
											params: { type: G.properties.measures.properties.deltaPullBytes.type }
										}], !1;
										if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return J.errors = [{
											instancePath: t + `/measures/deltaPullBytes`,
											schemaPath: `#/properties/measures/properties/deltaPullBytes/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											}
										}], !1;
										var u = r === o;
									} else var u = !0;
								}
							}
						}
					} else return J.errors = [{
						instancePath: t + `/measures`,
						schemaPath: `#/properties/measures/type`,
						keyword: `type`,
						params: { type: `object` }
					}], !1;
					var c = r === o;
				} else var c = !0;
				if (c) {
					if (e.unmeasured !== void 0) {
						let n = e.unmeasured;
						let r = o;
						if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
							if (n.growthBytes !== void 0) {
								let e = o;
								A(n.growthBytes, {
									instancePath: t + `/unmeasured/growthBytes`,
									parentData: n,
									parentDataProperty: `growthBytes`,
									rootData: i
								}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
								var d = e === o;
							} else var d = !0;
							if (d) {
								if (n.growthRatio !== void 0) {
									let e = o;
									A(n.growthRatio, {
										instancePath: t + `/unmeasured/growthRatio`,
										parentData: n,
										parentDataProperty: `growthRatio`,
										rootData: i
									}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
									var d = e === o;
								} else var d = !0;
								if (d) {
									if (n.ownGrowthBytes !== void 0) {
										let e = o;
										A(n.ownGrowthBytes, {
											instancePath: t + `/unmeasured/ownGrowthBytes`,
											parentData: n,
											parentDataProperty: `ownGrowthBytes`,
											rootData: i
										}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
										var d = e === o;
									} else var d = !0;
									if (d) {
										if (n.pullGrowthBytes !== void 0) {
											let e = o;
											A(n.pullGrowthBytes, {
												instancePath: t + `/unmeasured/pullGrowthBytes`,
												parentData: n,
												parentDataProperty: `pullGrowthBytes`,
												rootData: i
											}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
											var d = e === o;
										} else var d = !0;
										if (d) if (n.deltaPullBytes !== void 0) {
											let e = o;
											A(n.deltaPullBytes, {
												instancePath: t + `/unmeasured/deltaPullBytes`,
												parentData: n,
												parentDataProperty: `deltaPullBytes`,
												rootData: i
											}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
											var d = e === o;
										} else var d = !0;
									}
								}
							}
						} else return J.errors = [{
							instancePath: t + `/unmeasured`,
							schemaPath: `#/properties/unmeasured/type`,
							keyword: `type`,
							params: { type: `object` }
						}], !1;
						var c = r === o;
					} else var c = !0;
					if (c) {
						if (e.pullBytesAre !== void 0) {
							let n = e.pullBytesAre;
							let r = o;
							if (n !== `exact` && n !== `estimate` && n !== null) return J.errors = [{
								instancePath: t + `/pullBytesAre`,
								schemaPath: `#/properties/pullBytesAre/enum`,
								keyword: `enum`,
								params: { allowedValues: G.properties.pullBytesAre.enum }
							}], !1;
							var c = r === o;
						} else var c = !0;
						if (c) {
							if (e.layers !== void 0) {
								let n = e.layers;
								let r = o;
								if (o === r) if (Array.isArray(n)) {
									let e = n.length;
									for (let r = 0; r < e; r++) {
										let e = o;
										if (q(n[r], {
											instancePath: t + `/layers/` + r,
											parentData: n,
											parentDataProperty: r,
											rootData: i
										}) || (a = a === null ? q.errors : a.concat(q.errors), o = a.length), e !== o) break;
									}
								} else return J.errors = [{
									instancePath: t + `/layers`,
									schemaPath: `#/properties/layers/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var c = r === o;
							} else var c = !0;
							if (c) if (e.lostPlatforms !== void 0) {
								let n = e.lostPlatforms;
								let r = o;
								if (o === r) if (Array.isArray(n)) {
									let e = n.length;
									for (let r = 0; r < e; r++) {
										let e = o;
										if (typeof n[r] != `string`) return J.errors = [{
											instancePath: t + `/lostPlatforms/` + r,
											schemaPath: `#/properties/lostPlatforms/items/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										if (e !== o) break;
									}
								} else return J.errors = [{
									instancePath: t + `/lostPlatforms`,
									schemaPath: `#/properties/lostPlatforms/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var c = r === o;
							} else var c = !0;
						}
					}
				}
			}
		}
	} else return J.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return J.errors = a, o === 0;
}
const se = {
	type: `object`,
	required: [
		`id`,
		`subject`,
		`bytes`,
		`layer`,
		`places`,
		`placeCount`
	],
	properties: {
		id: { enum: [
			`package-index`,
			`language-cache`,
			`development-dependencies`,
			`deleted-later`,
			`copied-metadata`,
			`private-files`
		] },
		subject: { type: `string` },
		bytes: {
			type: `number`,
			minimum: 0
		},
		layer: {
			type: `integer`,
			minimum: 0
		},
		places: {
			type: `array`,
			items: {
				type: `object`,
				required: [
					`path`,
					`bytes`,
					`layer`,
					`isVisible`
				],
				properties: {
					path: { type: `string` },
					bytes: {
						type: `number`,
						minimum: 0
					},
					layer: {
						type: `integer`,
						minimum: 0
					},
					isVisible: { type: `boolean` },
					hiddenInLayer: {
						type: `integer`,
						minimum: 0
					}
				}
			}
		},
		placeCount: {
			type: `integer`,
			minimum: 0
		},
		layers: {
			type: `array`,
			items: {
				type: `object`,
				required: [`layer`, `bytes`],
				properties: {
					layer: {
						type: `integer`,
						minimum: 0
					},
					bytes: {
						type: `number`,
						minimum: 0
					}
				}
			}
		},
		packages: {
			type: `object`,
			required: [`count`, `all`],
			properties: {
				count: {
					type: `integer`,
					minimum: 0
				},
				all: {
					type: `integer`,
					minimum: 0
				}
			}
		}
	}
};
function Y(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.id === void 0 && (n = `id`) || e.subject === void 0 && (n = `subject`) || e.bytes === void 0 && (n = `bytes`) || e.layer === void 0 && (n = `layer`) || e.places === void 0 && (n = `places`) || e.placeCount === void 0 && (n = `placeCount`)) return Y.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.id !== void 0) {
			let n = e.id;
			if (n !== `package-index` && n !== `language-cache` && n !== `development-dependencies` && n !== `deleted-later` && n !== `copied-metadata` && n !== `private-files`) return Y.errors = [{
				instancePath: t + `/id`,
				schemaPath: `#/properties/id/enum`,
				keyword: `enum`,
				params: { allowedValues: se.properties.id.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.subject !== void 0) {
				if (typeof e.subject != `string`) return Y.errors = [{
					instancePath: t + `/subject`,
					schemaPath: `#/properties/subject/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.bytes !== void 0) {
					let n = e.bytes;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return Y.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return Y.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.layer !== void 0) {
						let n = e.layer;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Y.errors = [{
							instancePath: t + `/layer`,
							schemaPath: `#/properties/layer/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Y.errors = [{
							instancePath: t + `/layer`,
							schemaPath: `#/properties/layer/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.places !== void 0) {
							let n = e.places;
							if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (e && typeof e == `object` && !Array.isArray(e)) {
										let n;
										if (e.path === void 0 && (n = `path`) || e.bytes === void 0 && (n = `bytes`) || e.layer === void 0 && (n = `layer`) || e.isVisible === void 0 && (n = `isVisible`)) return Y.errors = [{
											instancePath: t + `/places/` + r,
											schemaPath: `#/properties/places/items/required`,
											keyword: `required`,
											params: { missingProperty: n }
										}], !1;
										if (e.path !== void 0) {
											if (typeof e.path != `string`) return Y.errors = [{
												instancePath: t + `/places/` + r + `/path`,
												schemaPath: `#/properties/places/items/properties/path/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var o = !0;
										} else var o = !0;
										if (o) {
											if (e.bytes !== void 0) {
												let n = e.bytes;
												if (typeof n == `number` && isFinite(n)) {
													if (n < 0 || isNaN(n)) return Y.errors = [{
														instancePath: t + `/places/` + r + `/bytes`,
														schemaPath: `#/properties/places/items/properties/bytes/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												} else return Y.errors = [{
													instancePath: t + `/places/` + r + `/bytes`,
													schemaPath: `#/properties/places/items/properties/bytes/type`,
													keyword: `type`,
													params: { type: `number` }
												}], !1;
												var o = !0;
											} else var o = !0;
											if (o) {
												if (e.layer !== void 0) {
													let n = e.layer;
													if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Y.errors = [{
														instancePath: t + `/places/` + r + `/layer`,
														schemaPath: `#/properties/places/items/properties/layer/type`,
														keyword: `type`,
														params: { type: `integer` }
													}], !1;
													if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Y.errors = [{
														instancePath: t + `/places/` + r + `/layer`,
														schemaPath: `#/properties/places/items/properties/layer/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
													var o = !0;
												} else var o = !0;
												if (o) {
													if (e.isVisible !== void 0) {
														if (typeof e.isVisible != `boolean`) return Y.errors = [{
															instancePath: t + `/places/` + r + `/isVisible`,
															schemaPath: `#/properties/places/items/properties/isVisible/type`,
															keyword: `type`,
															params: { type: `boolean` }
														}], !1;
														var o = !0;
													} else var o = !0;
													if (o) if (e.hiddenInLayer !== void 0) {
														let n = e.hiddenInLayer;
														if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Y.errors = [{
															instancePath: t + `/places/` + r + `/hiddenInLayer`,
															schemaPath: `#/properties/places/items/properties/hiddenInLayer/type`,
															keyword: `type`,
															params: { type: `integer` }
														}], !1;
														if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Y.errors = [{
															instancePath: t + `/places/` + r + `/hiddenInLayer`,
															schemaPath: `#/properties/places/items/properties/hiddenInLayer/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															}
														}], !1;
														var o = !0;
													} else var o = !0;
												}
											}
										}
									} else return Y.errors = [{
										instancePath: t + `/places/` + r,
										schemaPath: `#/properties/places/items/type`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
								}
							} else return Y.errors = [{
								instancePath: t + `/places`,
								schemaPath: `#/properties/places/type`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.placeCount !== void 0) {
								let n = e.placeCount;
								if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Y.errors = [{
									instancePath: t + `/placeCount`,
									schemaPath: `#/properties/placeCount/type`,
									keyword: `type`,
									params: { type: `integer` }
								}], !1;
								if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Y.errors = [{
									instancePath: t + `/placeCount`,
									schemaPath: `#/properties/placeCount/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.layers !== void 0) {
									let n = e.layers;
									if (Array.isArray(n)) {
										let e = n.length;
										for (let r = 0; r < e; r++) {
											let e = n[r];
											if (e && typeof e == `object` && !Array.isArray(e)) {
												let n;
												if (e.layer === void 0 && (n = `layer`) || e.bytes === void 0 && (n = `bytes`)) return Y.errors = [{
													instancePath: t + `/layers/` + r,
													schemaPath: `#/properties/layers/items/required`,
													keyword: `required`,
													params: { missingProperty: n }
												}], !1;
												if (e.layer !== void 0) {
													let n = e.layer;
													if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Y.errors = [{
														instancePath: t + `/layers/` + r + `/layer`,
														schemaPath: `#/properties/layers/items/properties/layer/type`,
														keyword: `type`,
														params: { type: `integer` }
													}], !1;
													if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Y.errors = [{
														instancePath: t + `/layers/` + r + `/layer`,
														schemaPath: `#/properties/layers/items/properties/layer/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
													var s = !0;
												} else var s = !0;
												if (s) if (e.bytes !== void 0) {
													let n = e.bytes;
													if (typeof n == `number` && isFinite(n)) {
														if (n < 0 || isNaN(n)) return Y.errors = [{
															instancePath: t + `/layers/` + r + `/bytes`,
															schemaPath: `#/properties/layers/items/properties/bytes/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															}
														}], !1;
													} else return Y.errors = [{
														instancePath: t + `/layers/` + r + `/bytes`,
														schemaPath: `#/properties/layers/items/properties/bytes/type`,
														keyword: `type`,
														params: { type: `number` }
													}], !1;
													var s = !0;
												} else var s = !0;
											} else return Y.errors = [{
												instancePath: t + `/layers/` + r,
												schemaPath: `#/properties/layers/items/type`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
										}
									} else return Y.errors = [{
										instancePath: t + `/layers`,
										schemaPath: `#/properties/layers/type`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) if (e.packages !== void 0) {
									let n = e.packages;
									if (n && typeof n == `object` && !Array.isArray(n)) {
										let e;
										if (n.count === void 0 && (e = `count`) || n.all === void 0 && (e = `all`)) return Y.errors = [{
											instancePath: t + `/packages`,
											schemaPath: `#/properties/packages/required`,
											keyword: `required`,
											params: { missingProperty: e }
										}], !1;
										if (n.count !== void 0) {
											let e = n.count;
											if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return Y.errors = [{
												instancePath: t + `/packages/count`,
												schemaPath: `#/properties/packages/properties/count/type`,
												keyword: `type`,
												params: { type: `integer` }
											}], !1;
											if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return Y.errors = [{
												instancePath: t + `/packages/count`,
												schemaPath: `#/properties/packages/properties/count/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												}
											}], !1;
											var c = !0;
										} else var c = !0;
										if (c) if (n.all !== void 0) {
											let e = n.all;
											if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return Y.errors = [{
												instancePath: t + `/packages/all`,
												schemaPath: `#/properties/packages/properties/all/type`,
												keyword: `type`,
												params: { type: `integer` }
											}], !1;
											if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return Y.errors = [{
												instancePath: t + `/packages/all`,
												schemaPath: `#/properties/packages/properties/all/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												}
											}], !1;
											var c = !0;
										} else var c = !0;
									} else return Y.errors = [{
										instancePath: t + `/packages`,
										schemaPath: `#/properties/packages/type`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
									var a = !0;
								} else var a = !0;
							}
						}
					}
				}
			}
		}
	} else return Y.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Y.errors = null, !0;
}
const ce = {
	type: `object`,
	required: [`code`, `message`],
	properties: {
		code: { enum: [
			`USAGE`,
			`BUDGET_INVALID`,
			`REPORT_INVALID`,
			`SOURCE_AMBIGUOUS`,
			`SOURCE_NOT_FOUND`,
			`SOURCE_UNREADABLE`,
			`ENGINE_UNAVAILABLE`,
			`BUILD_FAILED`,
			`IMAGE_NOT_SELECTED`,
			`IMAGE_UNSUPPORTED`,
			`IMAGE_CORRUPT`,
			`LAYER_CORRUPT`,
			`DIGEST_MISMATCH`,
			`LIMIT_EXCEEDED`,
			`TIMEOUT`,
			`REPORT_UNWRITABLE`,
			`INTERRUPTED`
		] },
		message: { type: `string` },
		where: { type: `string` },
		fix: { type: `string` }
	}
};
function X(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.code === void 0 && (n = `code`) || e.message === void 0 && (n = `message`)) return X.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.code !== void 0) {
			let n = e.code;
			if (n !== `USAGE` && n !== `BUDGET_INVALID` && n !== `REPORT_INVALID` && n !== `SOURCE_AMBIGUOUS` && n !== `SOURCE_NOT_FOUND` && n !== `SOURCE_UNREADABLE` && n !== `ENGINE_UNAVAILABLE` && n !== `BUILD_FAILED` && n !== `IMAGE_NOT_SELECTED` && n !== `IMAGE_UNSUPPORTED` && n !== `IMAGE_CORRUPT` && n !== `LAYER_CORRUPT` && n !== `DIGEST_MISMATCH` && n !== `LIMIT_EXCEEDED` && n !== `TIMEOUT` && n !== `REPORT_UNWRITABLE` && n !== `INTERRUPTED`) return X.errors = [{
				instancePath: t + `/code`,
				schemaPath: `#/properties/code/enum`,
				keyword: `enum`,
				params: { allowedValues: ce.properties.code.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.message !== void 0) {
				if (typeof e.message != `string`) return X.errors = [{
					instancePath: t + `/message`,
					schemaPath: `#/properties/message/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.where !== void 0) {
					if (typeof e.where != `string`) return X.errors = [{
						instancePath: t + `/where`,
						schemaPath: `#/properties/where/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.fix !== void 0) {
					if (typeof e.fix != `string`) return X.errors = [{
						instancePath: t + `/fix`,
						schemaPath: `#/properties/fix/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return X.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return X.errors = null, !0;
}
function Z(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let c = 0;
	let l = c;
	let d = !1;
	let f = c;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.facts === void 0 && (n = `facts`)) {
			let e = {
				instancePath: t,
				schemaPath: `#/anyOf/0/required`,
				keyword: `required`,
				params: { missingProperty: n }
			};
			a === null ? a = [e] : a.push(e), c++;
		}
	}
	var p = f === c;
	if (d ||= p, !d) {
		let n = c;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.manifest === void 0 && (n = `manifest`)) {
				let e = {
					instancePath: t,
					schemaPath: `#/anyOf/1/required`,
					keyword: `required`,
					params: { missingProperty: n }
				};
				a === null ? a = [e] : a.push(e), c++;
			}
		}
		var p = n === c;
		if (d ||= p, !d) {
			let n = c;
			if (e && typeof e == `object` && !Array.isArray(e)) {
				let n;
				if (e.error === void 0 && (n = `error`)) {
					let e = {
						instancePath: t,
						schemaPath: `#/anyOf/2/required`,
						keyword: `required`,
						params: { missingProperty: n }
					};
					a === null ? a = [e] : a.push(e), c++;
				}
			}
			var p = n === c;
			d ||= p;
		}
	}
	if (d) c = l, a !== null && (l ? a.length = l : a = null);
	else {
		let e = {
			instancePath: t,
			schemaPath: `#/anyOf`,
			keyword: `anyOf`,
			params: {}
		};
		return a === null ? a = [e] : a.push(e), c++, Z.errors = a, !1;
	}
	if (c === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.key === void 0 && (n = `key`) || e.verdict === void 0 && (n = `verdict`) || e.findings === void 0 && (n = `findings`) || e.notices === void 0 && (n = `notices`)) return Z.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.key !== void 0) {
			let n = c;
			s(e.key, {
				instancePath: t + `/key`,
				parentData: e,
				parentDataProperty: `key`,
				rootData: i
			}) || (a = a === null ? s.errors : a.concat(s.errors), c = a.length);
			var m = n === c;
		} else var m = !0;
		if (m) {
			if (e.verdict !== void 0) {
				let n = e.verdict;
				let r = c;
				if (n !== `pass` && n !== `warn` && n !== `fail` && n !== `unmeasured`) return Z.errors = [{
					instancePath: t + `/verdict`,
					schemaPath: `#/properties/verdict/enum`,
					keyword: `enum`,
					params: { allowedValues: o.properties.verdict.enum }
				}], !1;
				var m = r === c;
			} else var m = !0;
			if (m) {
				if (e.findings !== void 0) {
					let n = e.findings;
					let r = c;
					if (c === r) if (Array.isArray(n)) {
						let e = n.length;
						for (let r = 0; r < e; r++) {
							let e = c;
							if (u(n[r], {
								instancePath: t + `/findings/` + r,
								parentData: n,
								parentDataProperty: r,
								rootData: i
							}) || (a = a === null ? u.errors : a.concat(u.errors), c = a.length), e !== c) break;
						}
					} else return Z.errors = [{
						instancePath: t + `/findings`,
						schemaPath: `#/properties/findings/type`,
						keyword: `type`,
						params: { type: `array` }
					}], !1;
					var m = r === c;
				} else var m = !0;
				if (m) {
					if (e.notices !== void 0) {
						let n = e.notices;
						let r = c;
						if (c === r) if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) {
								let e = c;
								if (typeof n[r] != `string`) return Z.errors = [{
									instancePath: t + `/notices/` + r,
									schemaPath: `#/properties/notices/items/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								if (e !== c) break;
							}
						} else return Z.errors = [{
							instancePath: t + `/notices`,
							schemaPath: `#/properties/notices/type`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
						var m = r === c;
					} else var m = !0;
					if (m) {
						if (e.isNamed !== void 0) {
							let n = c;
							if (typeof e.isNamed != `boolean`) return Z.errors = [{
								instancePath: t + `/isNamed`,
								schemaPath: `#/properties/isNamed/type`,
								keyword: `type`,
								params: { type: `boolean` }
							}], !1;
							var m = n === c;
						} else var m = !0;
						if (m) {
							if (e.facts !== void 0) {
								let n = c;
								S(e.facts, {
									instancePath: t + `/facts`,
									parentData: e,
									parentDataProperty: `facts`,
									rootData: i
								}) || (a = a === null ? S.errors : a.concat(S.errors), c = a.length);
								var m = n === c;
							} else var m = !0;
							if (m) {
								if (e.manifest !== void 0) {
									let n = c;
									E(e.manifest, {
										instancePath: t + `/manifest`,
										parentData: e,
										parentDataProperty: `manifest`,
										rootData: i
									}) || (a = a === null ? E.errors : a.concat(E.errors), c = a.length);
									var m = n === c;
								} else var m = !0;
								if (m) {
									if (e.comparison !== void 0) {
										let n = c;
										W(e.comparison, {
											instancePath: t + `/comparison`,
											parentData: e,
											parentDataProperty: `comparison`,
											rootData: i
										}) || (a = a === null ? W.errors : a.concat(W.errors), c = a.length);
										var m = n === c;
									} else var m = !0;
									if (m) {
										if (e.manifestComparison !== void 0) {
											let n = c;
											J(e.manifestComparison, {
												instancePath: t + `/manifestComparison`,
												parentData: e,
												parentDataProperty: `manifestComparison`,
												rootData: i
											}) || (a = a === null ? J.errors : a.concat(J.errors), c = a.length);
											var m = n === c;
										} else var m = !0;
										if (m) {
											if (e.noBaseline !== void 0) {
												let n = c;
												if (typeof e.noBaseline != `string`) return Z.errors = [{
													instancePath: t + `/noBaseline`,
													schemaPath: `#/properties/noBaseline/type`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var m = n === c;
											} else var m = !0;
											if (m) {
												if (e.advice !== void 0) {
													let n = e.advice;
													let r = c;
													if (c === r) if (Array.isArray(n)) {
														let e = n.length;
														for (let r = 0; r < e; r++) {
															let e = c;
															if (Y(n[r], {
																instancePath: t + `/advice/` + r,
																parentData: n,
																parentDataProperty: r,
																rootData: i
															}) || (a = a === null ? Y.errors : a.concat(Y.errors), c = a.length), e !== c) break;
														}
													} else return Z.errors = [{
														instancePath: t + `/advice`,
														schemaPath: `#/properties/advice/type`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
													var m = r === c;
												} else var m = !0;
												if (m) if (e.error !== void 0) {
													let n = c;
													X(e.error, {
														instancePath: t + `/error`,
														parentData: e,
														parentDataProperty: `error`,
														rootData: i
													}) || (a = a === null ? X.errors : a.concat(X.errors), c = a.length);
													var m = n === c;
												} else var m = !0;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return Z.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Z.errors = a, c === 0;
}
const le = {
	type: `object`,
	required: [
		`repository`,
		`serverUrl`,
		`event`,
		`headSha`,
		`baseSha`,
		`baseRef`,
		`pullRequest`,
		`workflow`,
		`runId`,
		`runAttempt`
	],
	properties: {
		repository: { type: `string` },
		serverUrl: { type: `string` },
		event: { type: `string` },
		headSha: { type: `string` },
		baseSha: { type: [`string`, `null`] },
		baseRef: { type: [`string`, `null`] },
		pullRequest: {
			type: [`integer`, `null`],
			minimum: 1
		},
		workflow: { type: `string` },
		runId: { type: `string` },
		runAttempt: {
			type: `integer`,
			minimum: 1
		}
	}
};
function Q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.repository === void 0 && (n = `repository`) || e.serverUrl === void 0 && (n = `serverUrl`) || e.event === void 0 && (n = `event`) || e.headSha === void 0 && (n = `headSha`) || e.baseSha === void 0 && (n = `baseSha`) || e.baseRef === void 0 && (n = `baseRef`) || e.pullRequest === void 0 && (n = `pullRequest`) || e.workflow === void 0 && (n = `workflow`) || e.runId === void 0 && (n = `runId`) || e.runAttempt === void 0 && (n = `runAttempt`)) return Q.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.repository !== void 0) {
			if (typeof e.repository != `string`) return Q.errors = [{
				instancePath: t + `/repository`,
				schemaPath: `#/properties/repository/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.serverUrl !== void 0) {
				if (typeof e.serverUrl != `string`) return Q.errors = [{
					instancePath: t + `/serverUrl`,
					schemaPath: `#/properties/serverUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.event !== void 0) {
					if (typeof e.event != `string`) return Q.errors = [{
						instancePath: t + `/event`,
						schemaPath: `#/properties/event/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.headSha !== void 0) {
						if (typeof e.headSha != `string`) return Q.errors = [{
							instancePath: t + `/headSha`,
							schemaPath: `#/properties/headSha/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.baseSha !== void 0) {
							let n = e.baseSha;
							if (typeof n != `string` && n !== null) return Q.errors = [{
								instancePath: t + `/baseSha`,
								schemaPath: `#/properties/baseSha/type`,
								keyword: `type`,
								params: { type: le.properties.baseSha.type }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.baseRef !== void 0) {
								let n = e.baseRef;
								if (typeof n != `string` && n !== null) return Q.errors = [{
									instancePath: t + `/baseRef`,
									schemaPath: `#/properties/baseRef/type`,
									keyword: `type`,
									params: { type: le.properties.baseRef.type }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.pullRequest !== void 0) {
									let n = e.pullRequest;
									if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return Q.errors = [{
										instancePath: t + `/pullRequest`,
										schemaPath: `#/properties/pullRequest/type`,
										keyword: `type`,
										params: { type: le.properties.pullRequest.type }
									}], !1;
									if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return Q.errors = [{
										instancePath: t + `/pullRequest`,
										schemaPath: `#/properties/pullRequest/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 1
										}
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) {
									if (e.workflow !== void 0) {
										if (typeof e.workflow != `string`) return Q.errors = [{
											instancePath: t + `/workflow`,
											schemaPath: `#/properties/workflow/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var a = !0;
									} else var a = !0;
									if (a) {
										if (e.runId !== void 0) {
											if (typeof e.runId != `string`) return Q.errors = [{
												instancePath: t + `/runId`,
												schemaPath: `#/properties/runId/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var a = !0;
										} else var a = !0;
										if (a) if (e.runAttempt !== void 0) {
											let n = e.runAttempt;
											if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Q.errors = [{
												instancePath: t + `/runAttempt`,
												schemaPath: `#/properties/runAttempt/type`,
												keyword: `type`,
												params: { type: `integer` }
											}], !1;
											if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return Q.errors = [{
												instancePath: t + `/runAttempt`,
												schemaPath: `#/properties/runAttempt/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 1
												}
											}], !1;
											var a = !0;
										} else var a = !0;
									}
								}
							}
						}
					}
				}
			}
		}
	} else return Q.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Q.errors = null, !0;
}
function $(e, { instancePath: n = ``, parentData: i, parentDataProperty: o, rootData: s = e } = {}) {
	let c = null;
	let l = 0;
	if (l === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.schemaVersion === void 0 && (i = `schemaVersion`) || e.tool === void 0 && (i = `tool`) || e.budget === void 0 && (i = `budget`) || e.verdict === void 0 && (i = `verdict`) || e.notices === void 0 && (i = `notices`) || e.images === void 0 && (i = `images`)) return $.errors = [{
			instancePath: n,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: i }
		}], !1;
		if (e.schemaVersion !== void 0) {
			let t = l;
			if (e.schemaVersion !== 1) return $.errors = [{
				instancePath: n + `/schemaVersion`,
				schemaPath: `#/properties/schemaVersion/const`,
				keyword: `const`,
				params: { allowedValue: 1 }
			}], !1;
			var u = t === l;
		} else var u = !0;
		if (u) {
			if (e.tool !== void 0) {
				let t = e.tool;
				let r = l;
				if (l === r) if (t && typeof t == `object` && !Array.isArray(t)) {
					let e;
					if (t.name === void 0 && (e = `name`) || t.version === void 0 && (e = `version`)) return $.errors = [{
						instancePath: n + `/tool`,
						schemaPath: `#/properties/tool/required`,
						keyword: `required`,
						params: { missingProperty: e }
					}], !1;
					if (t.name !== void 0) {
						let e = l;
						if (t.name !== `plimsoll`) return $.errors = [{
							instancePath: n + `/tool/name`,
							schemaPath: `#/properties/tool/properties/name/const`,
							keyword: `const`,
							params: { allowedValue: `plimsoll` }
						}], !1;
						var d = e === l;
					} else var d = !0;
					if (d) if (t.version !== void 0) {
						let e = l;
						if (typeof t.version != `string`) return $.errors = [{
							instancePath: n + `/tool/version`,
							schemaPath: `#/properties/tool/properties/version/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var d = e === l;
					} else var d = !0;
				} else return $.errors = [{
					instancePath: n + `/tool`,
					schemaPath: `#/properties/tool/type`,
					keyword: `type`,
					params: { type: `object` }
				}], !1;
				var u = r === l;
			} else var u = !0;
			if (u) {
				if (e.budget !== void 0) {
					let i = e.budget;
					let o = l;
					if (l === o) if (i && typeof i == `object` && !Array.isArray(i)) {
						let e;
						if (i.source === void 0 && (e = `source`) || i.sha256 === void 0 && (e = `sha256`) || i.rules === void 0 && (e = `rules`)) return $.errors = [{
							instancePath: n + `/budget`,
							schemaPath: `#/properties/budget/required`,
							keyword: `required`,
							params: { missingProperty: e }
						}], !1;
						if (i.source !== void 0) {
							let e = i.source;
							let r = l;
							if (typeof e != `string` && e !== null) return $.errors = [{
								instancePath: n + `/budget/source`,
								schemaPath: `#/properties/budget/properties/source/type`,
								keyword: `type`,
								params: { type: t.properties.budget.properties.source.type }
							}], !1;
							var f = r === l;
						} else var f = !0;
						if (f) {
							if (i.sha256 !== void 0) {
								let e = i.sha256;
								let r = l;
								if (typeof e != `string` && e !== null) return $.errors = [{
									instancePath: n + `/budget/sha256`,
									schemaPath: `#/properties/budget/properties/sha256/type`,
									keyword: `type`,
									params: { type: t.properties.budget.properties.sha256.type }
								}], !1;
								var f = r === l;
							} else var f = !0;
							if (f) {
								if (i.rules !== void 0) {
									let e = i.rules;
									let t = l;
									if (l === t) if (Array.isArray(e)) {
										let t = e.length;
										for (let i = 0; i < t; i++) {
											let t = l;
											if (r(e[i], {
												instancePath: n + `/budget/rules/` + i,
												parentData: e,
												parentDataProperty: i,
												rootData: s
											}) || (c = c === null ? r.errors : c.concat(r.errors), l = c.length), t !== l) break;
										}
									} else return $.errors = [{
										instancePath: n + `/budget/rules`,
										schemaPath: `#/properties/budget/properties/rules/type`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
									var f = t === l;
								} else var f = !0;
								if (f) {
									if (i.loosened !== void 0) {
										let e = i.loosened;
										let t = l;
										if (l === t) if (Array.isArray(e)) {
											let t = e.length;
											for (let r = 0; r < t; r++) {
												let t = l;
												if (a(e[r], {
													instancePath: n + `/budget/loosened/` + r,
													parentData: e,
													parentDataProperty: r,
													rootData: s
												}) || (c = c === null ? a.errors : c.concat(a.errors), l = c.length), t !== l) break;
											}
										} else return $.errors = [{
											instancePath: n + `/budget/loosened`,
											schemaPath: `#/properties/budget/properties/loosened/type`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
										var f = t === l;
									} else var f = !0;
									if (f) if (i.draft !== void 0) {
										let e = i.draft;
										let t = l;
										if (l === t) if (Array.isArray(e)) {
											let t = e.length;
											for (let r = 0; r < t; r++) {
												let t = l;
												if (typeof e[r] != `string`) return $.errors = [{
													instancePath: n + `/budget/draft/` + r,
													schemaPath: `#/properties/budget/properties/draft/items/type`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (t !== l) break;
											}
										} else return $.errors = [{
											instancePath: n + `/budget/draft`,
											schemaPath: `#/properties/budget/properties/draft/type`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
										var f = t === l;
									} else var f = !0;
								}
							}
						}
					} else return $.errors = [{
						instancePath: n + `/budget`,
						schemaPath: `#/properties/budget/type`,
						keyword: `type`,
						params: { type: `object` }
					}], !1;
					var u = o === l;
				} else var u = !0;
				if (u) {
					if (e.verdict !== void 0) {
						let r = e.verdict;
						let i = l;
						if (r !== `pass` && r !== `warn` && r !== `fail` && r !== `unmeasured`) return $.errors = [{
							instancePath: n + `/verdict`,
							schemaPath: `#/properties/verdict/enum`,
							keyword: `enum`,
							params: { allowedValues: t.properties.verdict.enum }
						}], !1;
						var u = i === l;
					} else var u = !0;
					if (u) {
						if (e.notices !== void 0) {
							let t = e.notices;
							let r = l;
							if (l === r) if (Array.isArray(t)) {
								let e = t.length;
								for (let r = 0; r < e; r++) {
									let e = l;
									if (typeof t[r] != `string`) return $.errors = [{
										instancePath: n + `/notices/` + r,
										schemaPath: `#/properties/notices/items/type`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									if (e !== l) break;
								}
							} else return $.errors = [{
								instancePath: n + `/notices`,
								schemaPath: `#/properties/notices/type`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
							var u = r === l;
						} else var u = !0;
						if (u) {
							if (e.images !== void 0) {
								let t = e.images;
								let r = l;
								if (l === r) if (Array.isArray(t)) {
									let e = t.length;
									for (let r = 0; r < e; r++) {
										let e = l;
										if (Z(t[r], {
											instancePath: n + `/images/` + r,
											parentData: t,
											parentDataProperty: r,
											rootData: s
										}) || (c = c === null ? Z.errors : c.concat(Z.errors), l = c.length), e !== l) break;
									}
								} else return $.errors = [{
									instancePath: n + `/images`,
									schemaPath: `#/properties/images/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var u = r === l;
							} else var u = !0;
							if (u) if (e.run !== void 0) {
								let t = l;
								Q(e.run, {
									instancePath: n + `/run`,
									parentData: e,
									parentDataProperty: `run`,
									rootData: s
								}) || (c = c === null ? Q.errors : c.concat(Q.errors), l = c.length);
								var u = t === l;
							} else var u = !0;
						}
					}
				}
			}
		}
	} else return $.errors = [{
		instancePath: n,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return $.errors = c, l === 0;
}
//#endregion
//#region src/judge/parse-report.ts
function parseReport({ text, source }, allowance = createReportAllowance()) {
	const refuse = (message, fix = `write the report again with ${option("report")}`, cause) => new GateError("REPORT_INVALID", message, {
		where: source,
		fix,
		cause
	});
	if (!consumeAllowance(text, allowance)) throw refuse("the report is larger than any valid report");
	const value = parseJson(text.replace(/^\ufeff/, ""), refuse);
	const { schemaVersion } = Object(value);
	if (typeof schemaVersion === "number" && schemaVersion !== 1) throw refuse(`the report has schema version ${schemaVersion}, but this version of plimsoll reads 1`, "judge it with the version of plimsoll that wrote it, or measure the image again");
	if (!isReport(value)) throw refuse(`this is not a plimsoll report: ${explain(e.errors?.[0])}`);
	for (const [index, { facts, comparison }] of value.images.entries()) {
		const problem = facts?.tree && findTreeProblem(facts.tree);
		if (problem) throw refuse(`this is not a plimsoll report: images[${index}].facts.tree ${problem}`);
		if (comparison?.paths && isDeeper(comparison.paths, MOST_DEPTH)) throw refuse(`this is not a plimsoll report: images[${index}].comparison.paths is nested too deeply`);
	}
	return value;
}
function isReport(value) {
	try {
		return e(value);
	} catch {
		return false;
	}
}
const MOST_DEPTH = 64;
const isDeeper = ({ children }, most) => children.some((child) => most === 1 || isDeeper(child, most - 1));
function parseJson(text, refuse) {
	try {
		return JSON.parse(text);
	} catch (error) {
		const position = /position (\d+)/.exec(String(error))?.[1];
		const isCut = text.trim() === "" || Number(position) >= text.trimEnd().length || /end of JSON/.test(String(error));
		const where = position === void 0 ? "" : ` at character ${Number(position) + 1}`;
		throw refuse(isCut ? "the report ends unexpectedly" : `the report is not JSON${where}`, void 0, error);
	}
}
function explain(error) {
	if (error === void 0) return "it cannot be read";
	const path = error.instancePath.split("/").slice(1).map((part) => /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll("~1", "/").replaceAll("~0", "~")}`).join("").replace(/^\./, "");
	return `${path === "" ? "it" : quote(path)} ${describeExpectation(error)}`;
}
const addArticle = (type) => type === "null" ? type : `${/^[aio]/.test(String(type)) ? "an" : "a"} ${String(type)}`;
function describeExpectation({ keyword, params }) {
	switch (keyword) {
		case "required": return `is missing ${quote(String(params.missingProperty))}`;
		case "type": return `must be ${[params.type].flat().map(addArticle).join(" or ")}`;
		case "enum": return `must be one of ${JSON.stringify(params.allowedValues)}`;
		case "const": return `must be ${JSON.stringify(params.allowedValue)}`;
		case "minimum": return `must be ${String(params.limit)} or more`;
		case "maximum": return `must be ${String(params.limit)} or less`;
		default: return "is invalid";
	}
}
function findTreeProblem(tree) {
	const { depth, name, visibleBytes, reclaimableBytes, isVisible, firstLayer, links, replaced, versions } = tree;
	if ([
		name,
		visibleBytes,
		reclaimableBytes,
		isVisible,
		firstLayer
	].some(({ length }) => length !== depth.length)) return "has columns of different lengths";
	let above = -1;
	for (let row = 0; row < depth.length; row++) {
		const here = depth[row];
		if (here > above + 1) return `has a row ${row} more than one level deeper than the previous row`;
		above = here;
	}
	if (links !== void 0 && !hasValidLinks(links, depth.length)) return "has links to rows that don't exist";
	if (replaced !== void 0 && !hasValidLayers(replaced, depth.length)) return "has replaced rows that don't exist";
	if (versions !== void 0 && !hasValidVersions(versions, depth.length)) return "has versions of rows that don't exist";
	return name.some((part) => part === "" || part.includes("/")) ? "has a name that is empty or contains a slash" : void 0;
}
const hasValidLinks = ({ row, first }, count) => row.length === first.length && row.every((at) => at < count) && first.every((at) => at < count);
const hasValidLayers = ({ row, layer }, count) => row.length === layer.length && row.every((at) => at < count);
const hasValidVersions = ({ row, version }, count) => row.length === version.length && row.every((at) => at < count);
//#endregion
export { quote as i, createReportAllowance as n, createProblemsError as r, parseReport as t };
