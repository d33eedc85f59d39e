import "./rolldown-runtime.js";
import { r as GateError } from "./errors.js";
import { t as isRecord } from "./manifest.js";
import { r as option } from "./options.js";
import "./report.js";
import { n as quote } from "./budget-problems.js";
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
	type: `object`,
	required: [
		`schemaVersion`,
		`tool`,
		`budget`,
		`verdict`,
		`notices`,
		`images`
	],
	definitions: {
		RunContext: {
			type: `object`,
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
				name: { type: `string` },
				runId: { type: `string` },
				runAttempt: {
					type: `integer`,
					minimum: 1
				},
				pageArtifact: {
					type: `integer`,
					minimum: 1
				}
			},
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
			]
		},
		EffectiveLimit: {
			type: `object`,
			properties: {
				rule: { type: `string` },
				warnLimit: { type: [`number`, `null`] },
				failLimit: { type: [`number`, `null`] },
				from: { type: `string` },
				isDefault: { type: `boolean` }
			},
			required: [
				`rule`,
				`warnLimit`,
				`failLimit`,
				`from`,
				`isDefault`
			]
		},
		FleetLimit: {
			type: `object`,
			properties: {
				rule: { enum: [
					`highestTotalBytes`,
					`highestUniqueBytes`,
					`lowestSharedRatio`
				] },
				of: { enum: [`registry`, `node`] },
				warnLimit: { type: [`number`, `null`] },
				failLimit: { type: [`number`, `null`] },
				from: { type: `string` }
			},
			required: [
				`rule`,
				`of`,
				`warnLimit`,
				`failLimit`,
				`from`
			]
		},
		Loosening: {
			type: `object`,
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
					`override`,
					`pull`,
					`cost`,
					`setting`
				] },
				rule: { type: `string` },
				image: { type: [`string`, `null`] },
				bound: { enum: [`warn`, `fail`] },
				unit: { enum: [
					`bytes`,
					`count`,
					`ratio`,
					`seconds`,
					`money`
				] },
				oldLimit: { type: [`number`, `null`] },
				newLimit: { type: [`number`, `null`] },
				oldValue: { type: [`string`, `null`] },
				newValue: { type: [`string`, `null`] },
				until: { type: `string` },
				oldUntil: { type: `string` },
				why: { type: `string` }
			},
			required: [
				`kind`,
				`rule`,
				`image`
			]
		},
		ImageReport: {
			type: `object`,
			properties: {
				key: { $ref: `#/definitions/ImageKey` },
				isNamed: { type: `boolean` },
				verdict: { enum: [
					`pass`,
					`warn`,
					`fail`,
					`unmeasured`
				] },
				findings: {
					type: `array`,
					items: { $ref: `#/definitions/Finding` }
				},
				facts: { $ref: `#/definitions/ImageFacts` },
				comparison: { $ref: `#/definitions/Comparison` },
				noBaseline: { type: `string` },
				buildContext: { $ref: `#/definitions/ContextFacts` },
				noBuildContext: { type: `string` },
				effort: { $ref: `#/definitions/EffortFacts` },
				effortBefore: { $ref: `#/definitions/EffortFacts` },
				pull: { $ref: `#/definitions/PullReport` },
				cost: { $ref: `#/definitions/CostReport` },
				history: { $ref: `#/definitions/ImageHistory` },
				drift: { $ref: `#/definitions/DriftReport` },
				advice: {
					type: `array`,
					items: { $ref: `#/definitions/Advice` }
				},
				adviceOff: {
					type: `array`,
					items: { $ref: `#/definitions/HiddenAdvice` }
				},
				rewrites: {
					type: `array`,
					items: { $ref: `#/definitions/Rewrite` }
				},
				error: { $ref: `#/definitions/ReportedError` },
				notices: {
					type: `array`,
					items: { type: `string` }
				}
			},
			required: [
				`key`,
				`verdict`,
				`findings`,
				`notices`
			],
			anyOf: [{ required: [`facts`] }, { required: [`error`] }]
		},
		ImageKey: {
			type: `object`,
			properties: {
				name: { type: `string` },
				platform: { type: `string` }
			},
			required: [`name`, `platform`]
		},
		Finding: {
			type: `object`,
			properties: {
				id: { type: `string` },
				rule: { type: `string` },
				measure: { type: `string` },
				path: { type: `string` },
				unit: { enum: [
					`bytes`,
					`count`,
					`ratio`,
					`seconds`,
					`money`
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
					`inherited`,
					`waived`,
					`skipped`,
					`unmeasured`
				] },
				isDefault: { type: `boolean` },
				from: { type: `string` },
				why: { type: `string` },
				matches: {
					type: `array`,
					items: {
						type: `object`,
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
						},
						required: [
							`path`,
							`bytes`,
							`layer`,
							`isVisible`
						]
					}
				},
				matchCount: {
					type: `integer`,
					minimum: 0
				},
				ignored: {
					type: `object`,
					properties: {
						bytes: {
							type: `number`,
							minimum: 0
						},
						patterns: {
							type: `array`,
							items: { type: `string` }
						}
					},
					required: [`bytes`, `patterns`]
				},
				baselineValue: { type: [`number`, `null`] },
				isUnchanged: { const: !0 },
				change: { $ref: `#/definitions/FindingChange` },
				breach: { $ref: `#/definitions/Breach` },
				acceptance: { $ref: `#/definitions/Acceptance` },
				enforcedFrom: { type: `string` },
				overridden: {
					type: `object`,
					properties: {
						label: { type: `string` },
						by: { type: `string` },
						at: { type: `string` },
						value: { type: `number` }
					},
					required: [`by`]
				}
			},
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
			]
		},
		RuleMeasure: { anyOf: [
			{ type: `string` },
			{ type: `string` },
			{ const: `contextBytes` },
			{ enum: [`pullSeconds`, `updateSeconds`] },
			{ const: `costPerYear` },
			{ enum: [
				`driftBytes`,
				`driftRatio`,
				`pullDriftBytes`
			] },
			{ enum: [
				`rebuildSeconds`,
				`repushedBytes`,
				`healthySeconds`
			] },
			{ const: `privateFiles` }
		] },
		FindingChange: {
			type: `object`,
			properties: {
				amount: { type: `number` },
				unit: { enum: [
					`bytes`,
					`count`,
					`seconds`
				] },
				noiseBytes: {
					type: `number`,
					minimum: 0
				},
				newCount: {
					type: `integer`,
					minimum: 0
				},
				baseImageUpdate: { type: `number` },
				crept: { type: `number` },
				held: { enum: [
					`off`,
					`branch`,
					`lowered`,
					`added`,
					`older`,
					`unverified`
				] },
				isClaim: { const: !0 }
			},
			required: [
				`amount`,
				`unit`,
				`noiseBytes`
			]
		},
		Breach: {
			type: `object`,
			properties: {
				commit: { type: `string` },
				pullRequest: {
					type: `integer`,
					minimum: 1
				},
				value: { type: `number` },
				growth: { type: `number` }
			},
			required: [`commit`, `value`]
		},
		Acceptance: {
			type: `object`,
			properties: {
				place: { enum: [
					`line`,
					`rules`,
					`flag`
				] },
				key: { type: `string` },
				where: { type: [`string`, `null`] },
				section: { type: `string` },
				oldText: { type: [`string`, `null`] },
				newText: { type: `string` },
				newLimit: { type: `number` },
				isOfBaseBranch: { const: !0 }
			},
			required: [
				`place`,
				`key`,
				`where`,
				`oldText`,
				`newText`,
				`newLimit`
			]
		},
		ImageFacts: {
			type: `object`,
			if: { required: [`files`] },
			then: { $ref: `#/definitions/ReadFacts` },
			else: { $ref: `#/definitions/UnreadFacts` }
		},
		UnreadFacts: {
			type: `object`,
			properties: {
				key: { $ref: `#/definitions/ImageKey` },
				source: { type: `string` },
				manifestDigest: { type: [`string`, `null`] },
				configDigest: { type: [`string`, `null`] },
				readBy: { type: `string` },
				measures: { $ref: `#/definitions/KnownMeasures` },
				unmeasured: {
					type: `object`,
					additionalProperties: { type: `string` }
				},
				pullBytesAre: { enum: [
					`exact`,
					`estimate`,
					null
				] },
				base: { $ref: `#/definitions/BaseImageFacts` },
				layers: {
					type: `array`,
					items: { $ref: `#/definitions/LayerFacts` }
				},
				secretVariables: {
					type: `array`,
					items: { $ref: `#/definitions/SecretVariable` }
				}
			},
			required: [
				`configDigest`,
				`key`,
				`layers`,
				`manifestDigest`,
				`measures`,
				`pullBytesAre`,
				`readBy`,
				`source`,
				`unmeasured`
			]
		},
		KnownMeasures: {
			type: `object`,
			properties: {
				imageBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				layerBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				layerCount: {
					type: [`integer`, `null`],
					minimum: 0
				},
				fileCount: {
					type: [`integer`, `null`],
					minimum: 0
				},
				contentBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				visibleBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				reclaimableBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				visibleRatio: {
					type: [`number`, `null`],
					minimum: 0,
					maximum: 1
				},
				efficiencyRatio: {
					type: [`number`, `null`],
					maximum: 1
				},
				wastedBytes: {
					type: [`number`, `null`],
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
				},
				packageCount: {
					type: [`integer`, `null`],
					minimum: 0
				},
				compilerCount: {
					type: [`integer`, `null`],
					minimum: 0
				},
				debuggerCount: {
					type: [`integer`, `null`],
					minimum: 0
				},
				vcsCount: {
					type: [`integer`, `null`],
					minimum: 0
				}
			},
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
			]
		},
		BaseImageFacts: {
			type: `object`,
			properties: {
				name: { type: [`string`, `null`] },
				namedBy: { enum: [
					`provenance`,
					`dockerfile`,
					`annotation`,
					`label`,
					`history`,
					`budget`
				] },
				digest: { type: [`string`, `null`] },
				isPinned: { type: `boolean` },
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
			},
			required: [
				`name`,
				`digest`,
				`layerCount`,
				`by`,
				`certainty`
			]
		},
		LayerFacts: {
			type: `object`,
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
				compression: { enum: [
					`gzip`,
					`zstd`,
					`none`
				] },
				instruction: { type: [`string`, `null`] },
				dockerfile: { $ref: `#/definitions/DockerfileLines` }
			},
			required: [
				`index`,
				`diffId`,
				`digest`,
				`storedBytes`,
				`instruction`
			]
		},
		DockerfileLines: {
			type: `object`,
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
			},
			required: [
				`file`,
				`line`,
				`endLine`,
				`by`
			]
		},
		SecretVariable: {
			type: `object`,
			properties: {
				name: { type: `string` },
				by: { enum: [`ENV`, `ARG`] },
				layer: { type: [`number`, `null`] }
			},
			required: [
				`name`,
				`by`,
				`layer`
			]
		},
		ReadFacts: {
			type: `object`,
			properties: {
				key: { $ref: `#/definitions/ImageKey` },
				source: { type: `string` },
				manifestDigest: { type: [`string`, `null`] },
				configDigest: { type: [`string`, `null`] },
				readBy: { type: `string` },
				measures: { $ref: `#/definitions/Measures` },
				unmeasured: {
					type: `object`,
					additionalProperties: { type: `string` }
				},
				pullBytesAre: { enum: [
					`exact`,
					`estimate`,
					null
				] },
				base: { $ref: `#/definitions/BaseImageFacts` },
				layers: {
					type: `array`,
					items: { $ref: `#/definitions/ReadLayerFacts` }
				},
				secretVariables: {
					type: `array`,
					items: { $ref: `#/definitions/SecretVariable` }
				},
				files: { $ref: `#/definitions/FileFacts` }
			},
			required: [
				`configDigest`,
				`files`,
				`key`,
				`layers`,
				`manifestDigest`,
				`measures`,
				`pullBytesAre`,
				`readBy`,
				`source`,
				`unmeasured`
			]
		},
		Measures: {
			type: `object`,
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
				},
				packageCount: {
					type: [`integer`, `null`],
					minimum: 0
				},
				compilerCount: {
					type: [`integer`, `null`],
					minimum: 0
				},
				debuggerCount: {
					type: [`integer`, `null`],
					minimum: 0
				},
				vcsCount: {
					type: [`integer`, `null`],
					minimum: 0
				}
			},
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
			]
		},
		ReadLayerFacts: {
			type: `object`,
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
				compression: { enum: [
					`gzip`,
					`zstd`,
					`none`
				] },
				instruction: { type: [`string`, `null`] },
				dockerfile: { $ref: `#/definitions/DockerfileLines` },
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
				entryCount: {
					type: `integer`,
					minimum: 0
				},
				verified: { enum: [
					`structure`,
					`tocDigest`,
					`blobDigest`,
					`diffId`
				] },
				entries: { $ref: `#/definitions/LayerEntries` },
				fingerprint: { $ref: `#/definitions/LayerFingerprint` }
			},
			required: [
				`contentBytes`,
				`diffId`,
				`digest`,
				`entryCount`,
				`index`,
				`instruction`,
				`layerBytes`,
				`reclaimableBytes`,
				`storedBytes`,
				`verified`
			]
		},
		LayerEntries: {
			type: `object`,
			properties: {
				added: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/LayerEntry` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				},
				changed: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/LayerEntry` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				},
				hid: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/LayerEntry` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				}
			},
			required: [
				`added`,
				`changed`,
				`hid`
			]
		},
		LayerEntry: {
			type: `object`,
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
				}
			},
			required: [
				`path`,
				`isFolder`,
				`fileCount`,
				`bytes`
			]
		},
		Omitted: {
			type: `object`,
			properties: {
				count: {
					type: `integer`,
					minimum: 0
				},
				bytes: {
					type: `number`,
					minimum: 0
				}
			},
			required: [`count`, `bytes`]
		},
		LayerFingerprint: {
			type: `object`,
			properties: {
				files: { type: `string` },
				metadata: { type: `string` },
				times: { type: `string` }
			},
			required: [
				`files`,
				`metadata`,
				`times`
			]
		},
		FileFacts: {
			type: `object`,
			properties: {
				verified: { enum: [
					`structure`,
					`tocDigest`,
					`blobDigest`,
					`diffId`
				] },
				contentsCompared: { type: `boolean` },
				diveUserWasted: { enum: [
					`number`,
					`NaN`,
					`Infinity`
				] },
				reclaimableByCause: {
					type: `object`,
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
					},
					required: [
						`deleted`,
						`overwritten`,
						`metadata`
					]
				},
				waste: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/WasteItem` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				},
				largest: {
					type: `object`,
					properties: {
						folders: {
							type: `object`,
							properties: {
								items: {
									type: `array`,
									items: { $ref: `#/definitions/LargestItem` }
								},
								omitted: { $ref: `#/definitions/Omitted` }
							},
							required: [`items`, `omitted`]
						},
						packages: {
							type: `object`,
							properties: {
								items: {
									type: `array`,
									items: { $ref: `#/definitions/PackageItem` }
								},
								omitted: { $ref: `#/definitions/Omitted` }
							},
							required: [`items`, `omitted`]
						},
						files: {
							type: `object`,
							properties: {
								items: {
									type: `array`,
									items: { $ref: `#/definitions/LargestItem` }
								},
								omitted: { $ref: `#/definitions/Omitted` }
							},
							required: [`items`, `omitted`]
						}
					},
					required: [
						`folders`,
						`packages`,
						`files`
					]
				},
				runtime: { $ref: `#/definitions/RuntimeFacts` },
				systemPackages: {
					type: `array`,
					items: { $ref: `#/definitions/SystemPackage` }
				},
				packageCounts: {
					type: `object`,
					additionalProperties: {
						type: `integer`,
						minimum: 0
					}
				},
				installs: {
					type: `array`,
					items: { $ref: `#/definitions/DependencyInstall` }
				},
				tree: {
					type: [`object`, `null`],
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
							items: {
								type: `integer`,
								minimum: 0,
								maximum: 1
							}
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
							},
							required: [`row`, `first`]
						},
						replaced: {
							type: `object`,
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
							},
							required: [`row`, `layer`]
						},
						versions: {
							type: `object`,
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
							},
							required: [`row`, `version`]
						},
						owners: { $ref: `#/definitions/PathOwners` }
					},
					required: [
						`depth`,
						`name`,
						`visibleBytes`,
						`reclaimableBytes`,
						`isVisible`,
						`firstLayer`
					]
				}
			},
			required: [
				`verified`,
				`contentsCompared`,
				`diveUserWasted`,
				`reclaimableByCause`,
				`waste`,
				`largest`,
				`tree`
			]
		},
		WasteItem: {
			type: `object`,
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
			},
			required: [
				`path`,
				`isFolder`,
				`fileCount`,
				`bytes`,
				`cause`,
				`addedInLayer`,
				`hiddenInLayer`
			]
		},
		LargestItem: {
			type: `object`,
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
			},
			required: [
				`path`,
				`bytes`,
				`fileCount`
			]
		},
		PackageItem: {
			type: `object`,
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
			},
			required: [
				`ecosystem`,
				`name`,
				`path`,
				`bytes`,
				`copies`
			]
		},
		RuntimeFacts: {
			type: `object`,
			properties: {
				name: { enum: [
					`go`,
					`rust`,
					`static`,
					`node`,
					`python`,
					`java`,
					`dotnet`,
					`php`,
					`ruby`,
					`nginx`
				] },
				by: { enum: [
					`program`,
					`command`,
					`history`,
					`files`
				] }
			},
			required: [`name`, `by`]
		},
		SystemPackage: {
			type: `object`,
			properties: {
				ecosystem: { type: `string` },
				name: { type: `string` },
				version: { type: `string` },
				bytes: {
					type: `number`,
					minimum: 0
				}
			},
			required: [
				`ecosystem`,
				`name`,
				`version`,
				`bytes`
			]
		},
		DependencyInstall: {
			type: `object`,
			properties: {
				manager: { type: `string` },
				layer: {
					type: `integer`,
					minimum: 0
				},
				bytes: {
					type: `number`,
					minimum: 0
				},
				isBuild: { const: !0 },
				fingerprint: { type: `string` },
				copies: {
					type: `array`,
					items: { $ref: `#/definitions/SourceCopy` }
				}
			},
			required: [
				`manager`,
				`layer`,
				`bytes`,
				`fingerprint`,
				`copies`
			]
		},
		SourceCopy: {
			type: `object`,
			properties: {
				layer: {
					type: `integer`,
					minimum: 0
				},
				files: {
					type: `array`,
					items: { type: `string` }
				},
				destination: { type: `string` },
				isCertain: { const: !0 }
			},
			required: [`layer`]
		},
		PathTree: {
			type: `object`,
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
					items: {
						type: `integer`,
						minimum: 0,
						maximum: 1
					}
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
					},
					required: [`row`, `first`]
				},
				replaced: {
					type: `object`,
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
					},
					required: [`row`, `layer`]
				},
				versions: {
					type: `object`,
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
					},
					required: [`row`, `version`]
				},
				owners: { $ref: `#/definitions/PathOwners` }
			},
			required: [
				`depth`,
				`name`,
				`visibleBytes`,
				`reclaimableBytes`,
				`isVisible`,
				`firstLayer`
			]
		},
		PathOwners: {
			type: `object`,
			properties: {
				packages: {
					type: `array`,
					items: {
						type: `object`,
						properties: {
							ecosystem: { type: `string` },
							name: { type: `string` }
						},
						required: [`ecosystem`, `name`]
					}
				},
				row: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: 0
					}
				},
				owner: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: -1
					}
				}
			},
			required: [
				`packages`,
				`row`,
				`owner`
			]
		},
		Comparison: {
			type: `object`,
			if: { required: [`files`] },
			then: { $ref: `#/definitions/ReadComparison` },
			else: { $ref: `#/definitions/UnreadComparison` }
		},
		UnreadComparison: {
			type: `object`,
			properties: {
				baseline: { $ref: `#/definitions/BaselineFacts` },
				noiseBytes: {
					type: `number`,
					minimum: 0
				},
				lostPlatforms: {
					type: `array`,
					items: { type: `string` }
				},
				measures: { $ref: `#/definitions/KnownGrowth` },
				unmeasured: {
					type: `object`,
					additionalProperties: { $ref: `#/definitions/Unmeasured` }
				},
				pullBytesAre: { enum: [
					`exact`,
					`estimate`,
					null
				] },
				layers: {
					type: `array`,
					items: { $ref: `#/definitions/LayerChange` }
				},
				unread: { enum: [
					`image`,
					`baseline`,
					`both`
				] }
			},
			required: [
				`baseline`,
				`layers`,
				`measures`,
				`pullBytesAre`,
				`unmeasured`,
				`unread`
			]
		},
		BaselineFacts: {
			type: `object`,
			properties: {
				key: { $ref: `#/definitions/ImageKey` },
				matchedBy: { enum: [
					`name`,
					`repository`,
					`only`
				] },
				source: { type: `string` },
				report: { type: [`string`, `null`] },
				configDigest: { type: [`string`, `null`] },
				commit: { type: `string` },
				distance: {
					type: `integer`,
					minimum: 0
				},
				between: {
					type: `array`,
					items: { type: `string` }
				},
				isUnverified: { const: !0 },
				base: { $ref: `#/definitions/BaseImageFacts` },
				measures: { $ref: `#/definitions/KnownMeasures` }
			},
			required: [
				`key`,
				`matchedBy`,
				`source`,
				`report`,
				`configDigest`,
				`measures`
			]
		},
		KnownGrowth: {
			type: `object`,
			properties: {
				growthBytes: { type: [`number`, `null`] },
				growthRatio: { type: [`number`, `null`] },
				ownGrowthBytes: { type: [`number`, `null`] },
				pullGrowthBytes: { type: [`number`, `null`] },
				deltaPullBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				updateBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			},
			required: [
				`growthBytes`,
				`growthRatio`,
				`ownGrowthBytes`,
				`pullGrowthBytes`,
				`deltaPullBytes`,
				`updateBytes`
			]
		},
		Unmeasured: {
			type: `object`,
			properties: {
				why: { type: `string` },
				lackedBy: { enum: [`image`, `baseline`] }
			},
			required: [`why`, `lackedBy`]
		},
		LayerChange: {
			type: `object`,
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
				isSameContent: { type: `boolean` },
				differs: {
					type: `array`,
					items: { enum: [
						`instruction`,
						`files`,
						`metadata`,
						`times`,
						`content`
					] }
				}
			},
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
			]
		},
		ReadComparison: {
			type: `object`,
			properties: {
				baseline: { $ref: `#/definitions/BaselineFacts` },
				noiseBytes: {
					type: `number`,
					minimum: 0
				},
				lostPlatforms: {
					type: `array`,
					items: { type: `string` }
				},
				measures: { $ref: `#/definitions/GrowthMeasures` },
				unmeasured: {
					type: `object`,
					additionalProperties: { $ref: `#/definitions/Unmeasured` }
				},
				pullBytesAre: { enum: [
					`exact`,
					`estimate`,
					null
				] },
				layers: {
					type: `array`,
					items: { $ref: `#/definitions/ReadLayerChange` }
				},
				files: { $ref: `#/definitions/FileComparison` }
			},
			required: [
				`baseline`,
				`files`,
				`layers`,
				`measures`,
				`pullBytesAre`,
				`unmeasured`
			]
		},
		GrowthMeasures: {
			type: `object`,
			properties: {
				growthBytes: { type: `number` },
				growthRatio: { type: [`number`, `null`] },
				ownGrowthBytes: { type: [`number`, `null`] },
				pullGrowthBytes: { type: [`number`, `null`] },
				deltaPullBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				updateBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			},
			required: [
				`growthBytes`,
				`growthRatio`,
				`ownGrowthBytes`,
				`pullGrowthBytes`,
				`deltaPullBytes`,
				`updateBytes`
			]
		},
		ReadLayerChange: {
			type: `object`,
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
				isSameContent: { type: `boolean` },
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
				oldBytes: {
					type: `number`,
					minimum: 0
				},
				newBytes: {
					type: `number`,
					minimum: 0
				},
				copied: {
					type: `object`,
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
					},
					required: [`bytes`, `changes`]
				},
				inside: { $ref: `#/definitions/GrowthList` },
				replacedBytes: { type: `number` }
			},
			required: [
				`copied`,
				`differs`,
				`instruction`,
				`newBytes`,
				`newIndex`,
				`newStoredBytes`,
				`oldBytes`,
				`oldIndex`,
				`oldStoredBytes`,
				`origin`,
				`pullBytes`,
				`state`
			]
		},
		GrowthList: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/GrowthRow` }
				},
				omitted: { $ref: `#/definitions/OmittedGrowth` }
			},
			required: [`items`, `omitted`]
		},
		GrowthRow: {
			type: `object`,
			properties: {
				path: { type: `string` },
				isFolder: { type: `boolean` },
				state: { enum: [
					`added`,
					`removed`,
					`changed`
				] },
				growthBytes: { type: `number` },
				package: { $ref: `#/definitions/PackageVersions` },
				isRest: { const: !0 },
				group: { $ref: `#/definitions/GrowthGroup` }
			},
			required: [
				`path`,
				`isFolder`,
				`state`,
				`growthBytes`
			]
		},
		PackageVersions: {
			type: `object`,
			properties: {
				ecosystem: { type: `string` },
				name: { type: `string` },
				oldVersion: { type: [`string`, `null`] },
				newVersion: { type: [`string`, `null`] }
			},
			required: [
				`ecosystem`,
				`name`,
				`oldVersion`,
				`newVersion`
			]
		},
		GrowthGroup: {
			type: `object`,
			properties: {
				name: { type: `string` },
				packageCount: {
					type: `integer`,
					minimum: 0
				},
				largest: { type: `string` }
			},
			required: [`name`]
		},
		OmittedGrowth: {
			type: `object`,
			properties: {
				count: {
					type: `integer`,
					minimum: 0
				},
				growthBytes: { type: `number` }
			},
			required: [`count`, `growthBytes`]
		},
		FileComparison: {
			type: `object`,
			properties: {
				growth: {
					type: `object`,
					properties: {
						visibleBytes: { type: `number` },
						hiddenBytes: { type: `number` },
						otherBytes: { type: `number` }
					},
					required: [
						`visibleBytes`,
						`hiddenBytes`,
						`otherBytes`
					]
				},
				origins: {
					type: [`object`, `null`],
					properties: {
						base: { $ref: `#/definitions/OldNew` },
						own: { $ref: `#/definitions/OldNew` },
						isGuess: { const: !0 }
					},
					required: [`base`, `own`]
				},
				rebuilt: { $ref: `#/definitions/LayerGroup` },
				moved: { $ref: `#/definitions/LayerGroup` },
				paths: { $ref: `#/definitions/PathGrowth` },
				heaviest: { $ref: `#/definitions/GrowthList` },
				packages: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/PackageChange` }
						},
						omitted: { $ref: `#/definitions/OmittedGrowth` }
					},
					required: [`items`, `omitted`]
				},
				systemPackages: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/SystemPackageChange` }
						},
						omitted: { $ref: `#/definitions/OmittedGrowth` }
					},
					required: [`items`, `omitted`]
				},
				moves: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/PathMove` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				}
			},
			required: [
				`growth`,
				`origins`,
				`rebuilt`,
				`moved`,
				`heaviest`,
				`packages`,
				`moves`
			]
		},
		OldNew: {
			type: `object`,
			properties: {
				old: {
					type: `number`,
					minimum: 0
				},
				new: {
					type: `number`,
					minimum: 0
				}
			},
			required: [`old`, `new`]
		},
		LayerGroup: {
			type: `object`,
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
			},
			required: [
				`layerCount`,
				`bytes`,
				`pullBytes`
			]
		},
		PathGrowth: {
			type: `object`,
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
				package: { $ref: `#/definitions/PackageVersions` },
				children: {
					type: `array`,
					items: { $ref: `#/definitions/PathGrowth` }
				},
				rest: { $ref: `#/definitions/OmittedGrowth` }
			},
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
			]
		},
		PackageChange: {
			type: `object`,
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
			},
			required: [
				`ecosystem`,
				`name`,
				`newBytes`,
				`newVersion`,
				`oldBytes`,
				`oldVersion`,
				`path`
			]
		},
		SystemPackageChange: {
			type: `object`,
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
			},
			required: [
				`ecosystem`,
				`name`,
				`newBytes`,
				`newVersion`,
				`oldBytes`,
				`oldVersion`,
				`state`
			]
		},
		PathMove: {
			type: `object`,
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
			},
			required: [
				`from`,
				`to`,
				`bytes`,
				`fileCount`
			]
		},
		ContextFacts: {
			type: `object`,
			properties: {
				folder: { type: `string` },
				dockerfile: { type: [`string`, `null`] },
				ignoreFile: { type: [`string`, `null`] },
				contextBytes: {
					type: `number`,
					minimum: 0
				},
				fileCount: {
					type: `integer`,
					minimum: 0
				},
				askedBytes: {
					type: `number`,
					minimum: 0
				},
				askedFileCount: {
					type: `integer`,
					minimum: 0
				},
				assumed: { type: `string` },
				entries: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/ContextEntry` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				},
				unread: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/IgnoreLine` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				},
				read: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/IgnoreLine` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				},
				secrets: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/ContextSecret` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				},
				danglingLinks: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/DanglingLink` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				}
			},
			required: [
				`folder`,
				`dockerfile`,
				`ignoreFile`,
				`contextBytes`,
				`fileCount`,
				`askedBytes`,
				`askedFileCount`,
				`entries`,
				`unread`,
				`read`,
				`secrets`,
				`danglingLinks`
			]
		},
		ContextEntry: {
			type: `object`,
			properties: {
				path: { type: `string` },
				isFolder: { type: `boolean` },
				bytes: {
					type: `number`,
					minimum: 0
				},
				fileCount: {
					type: `integer`,
					minimum: 0
				},
				askedBytes: {
					type: `number`,
					minimum: 0
				}
			},
			required: [
				`path`,
				`isFolder`,
				`bytes`,
				`fileCount`,
				`askedBytes`
			]
		},
		IgnoreLine: {
			type: `object`,
			properties: {
				pattern: { type: `string` },
				what: { type: `string` },
				bytes: {
					type: `number`,
					minimum: 0
				},
				fileCount: {
					type: `integer`,
					minimum: 0
				},
				imageBytes: {
					type: `number`,
					minimum: 0
				}
			},
			required: [
				`pattern`,
				`what`,
				`bytes`,
				`fileCount`,
				`imageBytes`
			]
		},
		ContextSecret: {
			type: `object`,
			properties: {
				path: { type: `string` },
				kind: { type: `string` },
				bytes: {
					type: `number`,
					minimum: 0
				},
				isAsked: { type: `boolean` }
			},
			required: [
				`path`,
				`kind`,
				`bytes`,
				`isAsked`
			]
		},
		DanglingLink: {
			type: `object`,
			properties: {
				path: { type: `string` },
				target: { type: `string` },
				why: { enum: [
					`outside`,
					`absent`,
					`ignored`
				] },
				isAsked: { type: `boolean` }
			},
			required: [
				`path`,
				`target`,
				`why`,
				`isAsked`
			]
		},
		EffortFacts: {
			type: `object`,
			properties: {
				rebuild: { $ref: `#/definitions/RebuildEffort` },
				noRebuild: { type: `string` },
				healthy: { $ref: `#/definitions/HealthyEffort` },
				noHealthy: { type: `string` }
			}
		},
		RebuildEffort: {
			type: `object`,
			properties: {
				touched: {
					type: `array`,
					items: { type: `string` }
				},
				runs: {
					type: `integer`,
					minimum: 0
				},
				seconds: { $ref: `#/definitions/Spread` },
				repushedBytes: { $ref: `#/definitions/Spread` },
				repushedBytesAre: { enum: [`exact`, `estimate`] },
				repushedLayers: {
					type: `integer`,
					minimum: 0
				},
				steps: {
					type: `integer`,
					minimum: 0
				},
				cachedSteps: {
					type: `integer`,
					minimum: 0
				}
			},
			required: [
				`touched`,
				`runs`,
				`seconds`,
				`repushedBytes`,
				`repushedBytesAre`,
				`repushedLayers`,
				`steps`,
				`cachedSteps`
			]
		},
		Spread: {
			type: `object`,
			properties: {
				median: {
					type: `number`,
					minimum: 0
				},
				least: {
					type: `number`,
					minimum: 0
				},
				most: {
					type: `number`,
					minimum: 0
				}
			},
			required: [
				`median`,
				`least`,
				`most`
			]
		},
		HealthyEffort: {
			type: `object`,
			properties: {
				by: { enum: [`image`, `command`] },
				runs: {
					type: `integer`,
					minimum: 0
				},
				seconds: { $ref: `#/definitions/Spread` }
			},
			required: [
				`by`,
				`runs`,
				`seconds`
			]
		},
		PullReport: {
			type: `object`,
			properties: {
				settings: { $ref: `#/definitions/PullSettings` },
				isSet: { type: `boolean` },
				storedSizesAre: { enum: [`exact`, `estimate`] },
				unpackedSizesAre: { enum: [`read`, `estimate`] },
				time: { $ref: `#/definitions/PullTime` },
				others: {
					type: `array`,
					items: { $ref: `#/definitions/PullTime` }
				},
				waitsFor: {
					type: `object`,
					properties: {
						layer: {
							type: `integer`,
							minimum: 0
						},
						storedBytes: {
							type: `number`,
							minimum: 0
						},
						seconds: {
							type: `number`,
							minimum: 0
						}
					},
					required: [
						`layer`,
						`storedBytes`,
						`seconds`
					]
				},
				timeline: {
					type: `array`,
					items: { $ref: `#/definitions/PulledSpan` }
				}
			},
			required: [
				`settings`,
				`isSet`,
				`storedSizesAre`,
				`unpackedSizesAre`,
				`time`,
				`others`
			]
		},
		PullSettings: {
			type: `object`,
			properties: {
				client: { enum: [
					`docker`,
					`containerd`,
					`podman`,
					`simple`
				] },
				bandwidthBytesPerSecond: {
					type: `number`,
					minimum: 0
				},
				roundTripSeconds: {
					type: `number`,
					minimum: 0
				},
				unpackBytesPerSecond: {
					type: [`number`, `null`],
					minimum: 0
				},
				downloads: {
					type: [`integer`, `null`],
					minimum: 0
				},
				unpacks: {
					type: [`integer`, `null`],
					minimum: 0
				}
			},
			required: [
				`client`,
				`bandwidthBytesPerSecond`,
				`roundTripSeconds`,
				`unpackBytesPerSecond`,
				`downloads`,
				`unpacks`
			]
		},
		PullTime: {
			type: `object`,
			properties: {
				bandwidthBytesPerSecond: {
					type: `number`,
					minimum: 0
				},
				pullSeconds: {
					type: `number`,
					minimum: 0
				},
				updateSeconds: {
					type: [`number`, `null`],
					minimum: 0
				}
			},
			required: [
				`bandwidthBytesPerSecond`,
				`pullSeconds`,
				`updateSeconds`
			]
		},
		PulledSpan: {
			type: `object`,
			properties: {
				requestedAt: {
					type: `number`,
					minimum: 0
				},
				downloadedAt: {
					type: `number`,
					minimum: 0
				},
				unpackingAt: {
					type: `number`,
					minimum: 0
				},
				unpackedAt: {
					type: `number`,
					minimum: 0
				}
			},
			required: [
				`requestedAt`,
				`downloadedAt`,
				`unpackingAt`,
				`unpackedAt`
			]
		},
		CostReport: {
			type: `object`,
			properties: {
				settings: { $ref: `#/definitions/CostSettings` },
				storedSizesAre: { enum: [`exact`, `estimate`] },
				pullBytes: {
					type: `number`,
					minimum: 0
				},
				updateBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				bytesPerPull: { $ref: `#/definitions/Range` },
				keptBytes: { $ref: `#/definitions/Range` },
				transferPerYear: { $ref: `#/definitions/Range` },
				storagePerYear: { $ref: `#/definitions/Range` },
				perYear: { $ref: `#/definitions/Range` },
				changePerYear: { type: [`number`, `null`] }
			},
			required: [
				`settings`,
				`storedSizesAre`,
				`pullBytes`,
				`updateBytes`,
				`bytesPerPull`,
				`keptBytes`,
				`transferPerYear`,
				`storagePerYear`,
				`perYear`,
				`changePerYear`
			]
		},
		CostSettings: {
			type: `object`,
			properties: {
				pullsPerDay: {
					type: `number`,
					minimum: 0
				},
				egressPerGB: {
					type: `number`,
					minimum: 0
				},
				storagePerGBMonth: {
					type: `number`,
					minimum: 0
				},
				retained: {
					type: `integer`,
					minimum: 0
				},
				currency: { type: `string` },
				of: { enum: [`full`, `update`] }
			},
			required: [
				`pullsPerDay`,
				`egressPerGB`,
				`storagePerGBMonth`,
				`retained`,
				`currency`,
				`of`
			]
		},
		Range: {
			type: `object`,
			properties: {
				low: {
					type: `number`,
					minimum: 0
				},
				high: {
					type: `number`,
					minimum: 0
				}
			},
			required: [`low`, `high`]
		},
		ImageHistory: {
			type: `object`,
			properties: {
				commit: {
					type: `array`,
					items: { type: `string` }
				},
				label: {
					type: `array`,
					items: { type: `string` }
				},
				time: {
					type: `array`,
					items: {
						type: [`integer`, `null`],
						minimum: 0
					}
				},
				pullRequest: {
					type: `array`,
					items: {
						type: [`integer`, `null`],
						minimum: 1
					}
				},
				distance: {
					type: `array`,
					items: {
						type: [`integer`, `null`],
						minimum: 0
					}
				},
				count: {
					type: `array`,
					items: {
						type: `integer`,
						minimum: 1
					}
				},
				imageBytes: {
					type: `array`,
					items: {
						type: [`number`, `null`],
						minimum: 0
					}
				},
				pullBytes: {
					type: `array`,
					items: {
						type: [`number`, `null`],
						minimum: 0
					}
				},
				reclaimableBytes: {
					type: `array`,
					items: {
						type: [`number`, `null`],
						minimum: 0
					}
				},
				layerCount: {
					type: `array`,
					items: {
						type: [`integer`, `null`],
						minimum: 0
					}
				}
			},
			required: [
				`commit`,
				`time`,
				`pullRequest`,
				`distance`,
				`count`,
				`imageBytes`,
				`pullBytes`,
				`reclaimableBytes`,
				`layerCount`
			]
		},
		DriftReport: {
			type: `object`,
			properties: {
				since: { type: `string` },
				start: { type: `string` },
				imageBytes: { type: [`number`, `null`] },
				pullBytes: { type: [`number`, `null`] },
				imageParts: {
					type: `array`,
					items: { $ref: `#/definitions/DriftPart` }
				},
				pullParts: {
					type: `array`,
					items: { $ref: `#/definitions/DriftPart` }
				},
				why: { type: `string` },
				unverified: { type: `string` }
			},
			required: [
				`since`,
				`imageBytes`,
				`pullBytes`,
				`imageParts`,
				`pullParts`
			]
		},
		DriftPart: {
			type: `object`,
			properties: {
				kind: { enum: [
					`commit`,
					`commits`,
					`rebuilt`,
					`before`,
					`change`,
					`all`
				] },
				commit: { type: `string` },
				pullRequest: {
					type: `integer`,
					minimum: 1
				},
				count: { type: `number` },
				unreported: { type: `number` },
				bytes: { type: `number` }
			},
			required: [`kind`, `bytes`]
		},
		Advice: {
			type: `object`,
			properties: {
				id: { enum: [
					`package-index`,
					`language-cache`,
					`development-dependencies`,
					`private-files`,
					`toolchain`,
					`debug-tools`,
					`version-control`,
					`recommended-packages`,
					`build-stage`,
					`data-files`,
					`sparse-files`,
					`unneeded-files`,
					`duplicates`,
					`deleted-later`,
					`copied-metadata`,
					`rewritten-paths`,
					`debug-sections`,
					`install-order`,
					`changing-timestamps`,
					`squashed-image`,
					`base-image`
				] },
				subject: { type: `string` },
				bytes: {
					type: `number`,
					minimum: 0
				},
				baseBytes: {
					type: `number`,
					minimum: 0
				},
				updateBytes: {
					type: `number`,
					minimum: 0
				},
				relative: { $ref: `#/definitions/SmallerImage` },
				confidence: { enum: [`certain`, `likely`] },
				layer: {
					type: `integer`,
					minimum: 0
				},
				layers: {
					type: `array`,
					items: { $ref: `#/definitions/AdviceLayer` }
				},
				places: {
					type: `array`,
					items: { $ref: `#/definitions/AdvicePlace` }
				},
				placeCount: {
					type: `integer`,
					minimum: 0
				},
				install: { $ref: `#/definitions/AdviceInstall` },
				packages: { $ref: `#/definitions/AdvicePackages` }
			},
			required: [
				`id`,
				`subject`,
				`bytes`,
				`layer`,
				`places`,
				`placeCount`
			]
		},
		SmallerImage: {
			type: `object`,
			properties: {
				name: { type: `string` },
				by: { enum: [`measured`, `typical`] },
				bytes: {
					type: `number`,
					minimum: 0
				},
				savedBytes: {
					type: `number`,
					minimum: 0
				}
			},
			required: [`name`, `by`]
		},
		AdviceLayer: {
			type: `object`,
			properties: {
				layer: {
					type: `integer`,
					minimum: 0
				},
				bytes: {
					type: `number`,
					minimum: 0
				}
			},
			required: [`layer`, `bytes`]
		},
		AdvicePlace: {
			type: `object`,
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
				},
				contextPath: { type: `string` }
			},
			required: [
				`path`,
				`bytes`,
				`layer`,
				`isVisible`
			]
		},
		AdviceInstall: {
			type: `object`,
			properties: {
				layer: {
					type: `integer`,
					minimum: 0
				},
				files: {
					type: `array`,
					items: { type: `string` }
				},
				destination: { type: `string` },
				isBuild: { const: !0 },
				isCertain: { const: !0 }
			},
			required: [`layer`]
		},
		AdvicePackages: {
			type: `object`,
			properties: {
				count: {
					type: `integer`,
					minimum: 0
				},
				all: {
					type: `integer`,
					minimum: 0
				},
				names: {
					type: `array`,
					items: { type: `string` }
				}
			},
			required: [`count`, `all`]
		},
		HiddenAdvice: {
			type: `object`,
			properties: {
				id: { enum: [
					`package-index`,
					`language-cache`,
					`development-dependencies`,
					`private-files`,
					`toolchain`,
					`debug-tools`,
					`version-control`,
					`recommended-packages`,
					`build-stage`,
					`data-files`,
					`sparse-files`,
					`unneeded-files`,
					`duplicates`,
					`deleted-later`,
					`copied-metadata`,
					`rewritten-paths`,
					`debug-sections`,
					`install-order`,
					`changing-timestamps`,
					`squashed-image`,
					`base-image`
				] },
				why: { type: `string` },
				from: { type: `string` },
				advice: {
					type: `array`,
					items: { $ref: `#/definitions/Advice` }
				}
			},
			required: [
				`advice`,
				`from`,
				`id`,
				`why`
			]
		},
		Rewrite: {
			type: `object`,
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
				oldLines: {
					type: `array`,
					items: { type: `string` }
				},
				newLines: {
					type: `array`,
					items: { type: `string` }
				},
				advice: {
					type: `array`,
					items: {
						type: `object`,
						properties: {
							id: { enum: [
								`package-index`,
								`language-cache`,
								`development-dependencies`,
								`private-files`,
								`toolchain`,
								`debug-tools`,
								`version-control`,
								`recommended-packages`,
								`build-stage`,
								`data-files`,
								`sparse-files`,
								`unneeded-files`,
								`duplicates`,
								`deleted-later`,
								`copied-metadata`,
								`rewritten-paths`,
								`debug-sections`,
								`install-order`,
								`changing-timestamps`,
								`squashed-image`,
								`base-image`
							] },
							subject: { type: `string` }
						},
						required: [`id`, `subject`]
					}
				},
				bytes: {
					type: `number`,
					minimum: 0
				}
			},
			required: [
				`file`,
				`line`,
				`endLine`,
				`oldLines`,
				`newLines`,
				`advice`,
				`bytes`
			]
		},
		ReportedError: {
			type: `object`,
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
			},
			required: [`code`, `message`]
		},
		FleetSummary: {
			type: `object`,
			properties: {
				images: {
					type: `array`,
					items: { $ref: `#/definitions/FleetImage` }
				},
				registry: {
					type: [`object`, `null`],
					properties: {
						sumBytes: {
							type: `number`,
							minimum: 0
						},
						totalBytes: {
							type: `number`,
							minimum: 0
						},
						sharedRatio: {
							type: `number`,
							minimum: 0,
							maximum: 1
						}
					},
					required: [
						`sumBytes`,
						`totalBytes`,
						`sharedRatio`
					]
				},
				node: {
					type: [`object`, `null`],
					properties: {
						sumBytes: {
							type: `number`,
							minimum: 0
						},
						totalBytes: {
							type: `number`,
							minimum: 0
						},
						sharedRatio: {
							type: `number`,
							minimum: 0,
							maximum: 1
						}
					},
					required: [
						`sumBytes`,
						`totalBytes`,
						`sharedRatio`
					]
				},
				bases: {
					type: `array`,
					items: { $ref: `#/definitions/FleetBase` }
				},
				baseVersions: {
					type: `array`,
					items: { $ref: `#/definitions/BaseVersions` }
				},
				baseOrders: {
					type: `array`,
					items: { $ref: `#/definitions/BaseOrders` }
				},
				findings: {
					type: `array`,
					items: { $ref: `#/definitions/FleetFinding` }
				}
			},
			required: [
				`baseOrders`,
				`baseVersions`,
				`bases`,
				`findings`,
				`images`,
				`node`,
				`registry`
			]
		},
		FleetImage: {
			type: `object`,
			properties: {
				key: { $ref: `#/definitions/ImageKey` },
				source: { type: `string` },
				layerCount: {
					type: `integer`,
					minimum: 0
				},
				registry: {
					type: [`object`, `null`],
					properties: {
						bytes: {
							type: `number`,
							minimum: 0
						},
						sharedBytes: {
							type: `number`,
							minimum: 0
						},
						uniqueBytes: {
							type: `number`,
							minimum: 0
						}
					},
					required: [
						`bytes`,
						`sharedBytes`,
						`uniqueBytes`
					]
				},
				node: {
					type: [`object`, `null`],
					properties: {
						bytes: {
							type: `number`,
							minimum: 0
						},
						sharedBytes: {
							type: `number`,
							minimum: 0
						},
						uniqueBytes: {
							type: `number`,
							minimum: 0
						}
					},
					required: [
						`bytes`,
						`sharedBytes`,
						`uniqueBytes`
					]
				},
				squash: { $ref: `#/definitions/SquashEffect` }
			},
			required: [
				`key`,
				`source`,
				`layerCount`,
				`registry`,
				`node`
			]
		},
		FleetShare: {
			type: `object`,
			properties: {
				bytes: {
					type: `number`,
					minimum: 0
				},
				sharedBytes: {
					type: `number`,
					minimum: 0
				},
				uniqueBytes: {
					type: `number`,
					minimum: 0
				}
			},
			required: [
				`bytes`,
				`sharedBytes`,
				`uniqueBytes`
			]
		},
		SquashEffect: {
			type: `object`,
			properties: {
				savedBytes: {
					type: `number`,
					minimum: 0
				},
				fleetGrowthBytes: { type: `number` }
			},
			required: [`savedBytes`, `fleetGrowthBytes`]
		},
		FleetStore: {
			type: `object`,
			properties: {
				sumBytes: {
					type: `number`,
					minimum: 0
				},
				totalBytes: {
					type: `number`,
					minimum: 0
				},
				sharedRatio: {
					type: `number`,
					minimum: 0,
					maximum: 1
				}
			},
			required: [
				`sumBytes`,
				`totalBytes`,
				`sharedRatio`
			]
		},
		FleetBase: {
			type: `object`,
			properties: {
				name: { type: [`string`, `null`] },
				layerCount: {
					type: `integer`,
					minimum: 0
				},
				storedBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				nodeBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				images: {
					type: `array`,
					items: { $ref: `#/definitions/ImageKey` }
				},
				bumpPullBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			},
			required: [
				`name`,
				`layerCount`,
				`storedBytes`,
				`nodeBytes`,
				`images`,
				`bumpPullBytes`
			]
		},
		BaseVersions: {
			type: `object`,
			properties: {
				name: { type: [`string`, `null`] },
				versions: {
					type: `array`,
					items: {
						type: `object`,
						properties: {
							name: { type: [`string`, `null`] },
							images: {
								type: `array`,
								items: { $ref: `#/definitions/ImageKey` }
							}
						},
						required: [`name`, `images`]
					}
				},
				storedBytes: {
					type: [`number`, `null`],
					minimum: 0
				},
				nodeBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			},
			required: [
				`name`,
				`versions`,
				`storedBytes`,
				`nodeBytes`
			]
		},
		BaseOrders: {
			type: `object`,
			properties: {
				layerCount: {
					type: `integer`,
					minimum: 0
				},
				name: { type: [`string`, `null`] },
				orders: {
					type: `array`,
					items: {
						type: `object`,
						properties: { images: {
							type: `array`,
							items: { $ref: `#/definitions/ImageKey` }
						} },
						required: [`images`]
					}
				},
				nodeBytes: {
					type: [`number`, `null`],
					minimum: 0
				}
			},
			required: [
				`layerCount`,
				`name`,
				`orders`,
				`nodeBytes`
			]
		},
		FleetFinding: {
			type: `object`,
			properties: {
				rule: { enum: [
					`highestTotalBytes`,
					`highestUniqueBytes`,
					`lowestSharedRatio`
				] },
				of: { enum: [`registry`, `node`] },
				warnLimit: { type: [`number`, `null`] },
				failLimit: { type: [`number`, `null`] },
				from: { type: `string` },
				unit: { enum: [`bytes`, `ratio`] },
				bound: { enum: [`atMost`, `atLeast`] },
				value: { type: [`number`, `null`] },
				distance: { type: [`number`, `null`] },
				outcome: { enum: [
					`pass`,
					`warn`,
					`fail`,
					`unmeasured`
				] },
				image: { $ref: `#/definitions/ImageKey` },
				why: { type: `string` }
			},
			required: [
				`bound`,
				`distance`,
				`failLimit`,
				`from`,
				`of`,
				`outcome`,
				`rule`,
				`unit`,
				`value`,
				`warnLimit`
			]
		}
	},
	properties: {
		schemaVersion: { const: 2 },
		tool: {
			type: `object`,
			properties: {
				name: { const: `plimsoll` },
				version: { type: `string` }
			},
			required: [`name`, `version`]
		},
		run: { $ref: `#/definitions/RunContext` },
		budget: {
			type: `object`,
			properties: {
				source: { type: [`string`, `null`] },
				sha256: { type: [`string`, `null`] },
				rules: {
					type: `array`,
					items: { $ref: `#/definitions/EffectiveLimit` }
				},
				fleet: {
					type: `array`,
					items: { $ref: `#/definitions/FleetLimit` }
				},
				loosened: {
					type: `array`,
					items: { $ref: `#/definitions/Loosening` }
				},
				draft: {
					type: `array`,
					items: { type: `string` }
				}
			},
			required: [
				`source`,
				`sha256`,
				`rules`
			]
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
			items: { $ref: `#/definitions/ImageReport` }
		}
	}
};
const n = {
	type: `object`,
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
		name: { type: `string` },
		runId: { type: `string` },
		runAttempt: {
			type: `integer`,
			minimum: 1
		},
		pageArtifact: {
			type: `integer`,
			minimum: 1
		}
	},
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
	]
};
function r(e, { instancePath: t = ``, parentData: i, parentDataProperty: a, rootData: o = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.repository === void 0 && (i = `repository`) || e.serverUrl === void 0 && (i = `serverUrl`) || e.event === void 0 && (i = `event`) || e.headSha === void 0 && (i = `headSha`) || e.baseSha === void 0 && (i = `baseSha`) || e.baseRef === void 0 && (i = `baseRef`) || e.pullRequest === void 0 && (i = `pullRequest`) || e.workflow === void 0 && (i = `workflow`) || e.runId === void 0 && (i = `runId`) || e.runAttempt === void 0 && (i = `runAttempt`)) return r.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: i }
		}], !1;
		if (e.repository !== void 0) {
			if (typeof e.repository != `string`) return r.errors = [{
				instancePath: t + `/repository`,
				schemaPath: `#/properties/repository/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var s = !0;
		} else var s = !0;
		if (s) {
			if (e.serverUrl !== void 0) {
				if (typeof e.serverUrl != `string`) return r.errors = [{
					instancePath: t + `/serverUrl`,
					schemaPath: `#/properties/serverUrl/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var s = !0;
			} else var s = !0;
			if (s) {
				if (e.event !== void 0) {
					if (typeof e.event != `string`) return r.errors = [{
						instancePath: t + `/event`,
						schemaPath: `#/properties/event/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var s = !0;
				} else var s = !0;
				if (s) {
					if (e.headSha !== void 0) {
						if (typeof e.headSha != `string`) return r.errors = [{
							instancePath: t + `/headSha`,
							schemaPath: `#/properties/headSha/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var s = !0;
					} else var s = !0;
					if (s) {
						if (e.baseSha !== void 0) {
							let i = e.baseSha;
							if (typeof i != `string` && i !== null) return r.errors = [{
								instancePath: t + `/baseSha`,
								schemaPath: `#/properties/baseSha/type`,
								keyword: `type`,
								params: { type: n.properties.baseSha.type }
							}], !1;
							var s = !0;
						} else var s = !0;
						if (s) {
							if (e.baseRef !== void 0) {
								let i = e.baseRef;
								if (typeof i != `string` && i !== null) return r.errors = [{
									instancePath: t + `/baseRef`,
									schemaPath: `#/properties/baseRef/type`,
									keyword: `type`,
									params: { type: n.properties.baseRef.type }
								}], !1;
								var s = !0;
							} else var s = !0;
							if (s) {
								if (e.pullRequest !== void 0) {
									let i = e.pullRequest;
									if (!(typeof i == `number` && !(i % 1) && !isNaN(i) && isFinite(i)) && i !== null) return r.errors = [{
										instancePath: t + `/pullRequest`,
										schemaPath: `#/properties/pullRequest/type`,
										keyword: `type`,
										params: { type: n.properties.pullRequest.type }
									}], !1;
									if (typeof i == `number` && isFinite(i) && (i < 1 || isNaN(i))) return r.errors = [{
										instancePath: t + `/pullRequest`,
										schemaPath: `#/properties/pullRequest/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 1
										}
									}], !1;
									var s = !0;
								} else var s = !0;
								if (s) {
									if (e.workflow !== void 0) {
										if (typeof e.workflow != `string`) return r.errors = [{
											instancePath: t + `/workflow`,
											schemaPath: `#/properties/workflow/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var s = !0;
									} else var s = !0;
									if (s) {
										if (e.name !== void 0) {
											if (typeof e.name != `string`) return r.errors = [{
												instancePath: t + `/name`,
												schemaPath: `#/properties/name/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var s = !0;
										} else var s = !0;
										if (s) {
											if (e.runId !== void 0) {
												if (typeof e.runId != `string`) return r.errors = [{
													instancePath: t + `/runId`,
													schemaPath: `#/properties/runId/type`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var s = !0;
											} else var s = !0;
											if (s) {
												if (e.runAttempt !== void 0) {
													let n = e.runAttempt;
													if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return r.errors = [{
														instancePath: t + `/runAttempt`,
														schemaPath: `#/properties/runAttempt/type`,
														keyword: `type`,
														params: { type: `integer` }
													}], !1;
													if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return r.errors = [{
														instancePath: t + `/runAttempt`,
														schemaPath: `#/properties/runAttempt/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 1
														}
													}], !1;
													var s = !0;
												} else var s = !0;
												if (s) if (e.pageArtifact !== void 0) {
													let n = e.pageArtifact;
													if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return r.errors = [{
														instancePath: t + `/pageArtifact`,
														schemaPath: `#/properties/pageArtifact/type`,
														keyword: `type`,
														params: { type: `integer` }
													}], !1;
													if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return r.errors = [{
														instancePath: t + `/pageArtifact`,
														schemaPath: `#/properties/pageArtifact/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 1
														}
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
	properties: {
		rule: { type: `string` },
		warnLimit: { type: [`number`, `null`] },
		failLimit: { type: [`number`, `null`] },
		from: { type: `string` },
		isDefault: { type: `boolean` }
	},
	required: [
		`rule`,
		`warnLimit`,
		`failLimit`,
		`from`,
		`isDefault`
	]
};
function a(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: o = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.rule === void 0 && (n = `rule`) || e.warnLimit === void 0 && (n = `warnLimit`) || e.failLimit === void 0 && (n = `failLimit`) || e.from === void 0 && (n = `from`) || e.isDefault === void 0 && (n = `isDefault`)) return a.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
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
			if (e.warnLimit !== void 0) {
				let n = e.warnLimit;
				if (!(typeof n == `number` && isFinite(n)) && n !== null) return a.errors = [{
					instancePath: t + `/warnLimit`,
					schemaPath: `#/properties/warnLimit/type`,
					keyword: `type`,
					params: { type: i.properties.warnLimit.type }
				}], !1;
				var s = !0;
			} else var s = !0;
			if (s) {
				if (e.failLimit !== void 0) {
					let n = e.failLimit;
					if (!(typeof n == `number` && isFinite(n)) && n !== null) return a.errors = [{
						instancePath: t + `/failLimit`,
						schemaPath: `#/properties/failLimit/type`,
						keyword: `type`,
						params: { type: i.properties.failLimit.type }
					}], !1;
					var s = !0;
				} else var s = !0;
				if (s) {
					if (e.from !== void 0) {
						if (typeof e.from != `string`) return a.errors = [{
							instancePath: t + `/from`,
							schemaPath: `#/properties/from/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var s = !0;
					} else var s = !0;
					if (s) if (e.isDefault !== void 0) {
						if (typeof e.isDefault != `boolean`) return a.errors = [{
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
	properties: {
		rule: { enum: [
			`highestTotalBytes`,
			`highestUniqueBytes`,
			`lowestSharedRatio`
		] },
		of: { enum: [`registry`, `node`] },
		warnLimit: { type: [`number`, `null`] },
		failLimit: { type: [`number`, `null`] },
		from: { type: `string` }
	},
	required: [
		`rule`,
		`of`,
		`warnLimit`,
		`failLimit`,
		`from`
	]
};
function s(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.rule === void 0 && (n = `rule`) || e.of === void 0 && (n = `of`) || e.warnLimit === void 0 && (n = `warnLimit`) || e.failLimit === void 0 && (n = `failLimit`) || e.from === void 0 && (n = `from`)) return s.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.rule !== void 0) {
			let n = e.rule;
			if (n !== `highestTotalBytes` && n !== `highestUniqueBytes` && n !== `lowestSharedRatio`) return s.errors = [{
				instancePath: t + `/rule`,
				schemaPath: `#/properties/rule/enum`,
				keyword: `enum`,
				params: { allowedValues: o.properties.rule.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.of !== void 0) {
				let n = e.of;
				if (n !== `registry` && n !== `node`) return s.errors = [{
					instancePath: t + `/of`,
					schemaPath: `#/properties/of/enum`,
					keyword: `enum`,
					params: { allowedValues: o.properties.of.enum }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.warnLimit !== void 0) {
					let n = e.warnLimit;
					if (!(typeof n == `number` && isFinite(n)) && n !== null) return s.errors = [{
						instancePath: t + `/warnLimit`,
						schemaPath: `#/properties/warnLimit/type`,
						keyword: `type`,
						params: { type: o.properties.warnLimit.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.failLimit !== void 0) {
						let n = e.failLimit;
						if (!(typeof n == `number` && isFinite(n)) && n !== null) return s.errors = [{
							instancePath: t + `/failLimit`,
							schemaPath: `#/properties/failLimit/type`,
							keyword: `type`,
							params: { type: o.properties.failLimit.type }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) if (e.from !== void 0) {
						if (typeof e.from != `string`) return s.errors = [{
							instancePath: t + `/from`,
							schemaPath: `#/properties/from/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var a = !0;
					} else var a = !0;
				}
			}
		}
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
			`override`,
			`pull`,
			`cost`,
			`setting`
		] },
		rule: { type: `string` },
		image: { type: [`string`, `null`] },
		bound: { enum: [`warn`, `fail`] },
		unit: { enum: [
			`bytes`,
			`count`,
			`ratio`,
			`seconds`,
			`money`
		] },
		oldLimit: { type: [`number`, `null`] },
		newLimit: { type: [`number`, `null`] },
		oldValue: { type: [`string`, `null`] },
		newValue: { type: [`string`, `null`] },
		until: { type: `string` },
		oldUntil: { type: `string` },
		why: { type: `string` }
	},
	required: [
		`kind`,
		`rule`,
		`image`
	]
};
function l(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.kind === void 0 && (n = `kind`) || e.rule === void 0 && (n = `rule`) || e.image === void 0 && (n = `image`)) return l.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `budget` && n !== `limit` && n !== `denial` && n !== `ignore` && n !== `waiver` && n !== `image` && n !== `source` && n !== `estimate` && n !== `baseline` && n !== `base` && n !== `override` && n !== `pull` && n !== `cost` && n !== `setting`) return l.errors = [{
				instancePath: t + `/kind`,
				schemaPath: `#/properties/kind/enum`,
				keyword: `enum`,
				params: { allowedValues: c.properties.kind.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.rule !== void 0) {
				if (typeof e.rule != `string`) return l.errors = [{
					instancePath: t + `/rule`,
					schemaPath: `#/properties/rule/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.image !== void 0) {
					let n = e.image;
					if (typeof n != `string` && n !== null) return l.errors = [{
						instancePath: t + `/image`,
						schemaPath: `#/properties/image/type`,
						keyword: `type`,
						params: { type: c.properties.image.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.bound !== void 0) {
						let n = e.bound;
						if (n !== `warn` && n !== `fail`) return l.errors = [{
							instancePath: t + `/bound`,
							schemaPath: `#/properties/bound/enum`,
							keyword: `enum`,
							params: { allowedValues: c.properties.bound.enum }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.unit !== void 0) {
							let n = e.unit;
							if (n !== `bytes` && n !== `count` && n !== `ratio` && n !== `seconds` && n !== `money`) return l.errors = [{
								instancePath: t + `/unit`,
								schemaPath: `#/properties/unit/enum`,
								keyword: `enum`,
								params: { allowedValues: c.properties.unit.enum }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.oldLimit !== void 0) {
								let n = e.oldLimit;
								if (!(typeof n == `number` && isFinite(n)) && n !== null) return l.errors = [{
									instancePath: t + `/oldLimit`,
									schemaPath: `#/properties/oldLimit/type`,
									keyword: `type`,
									params: { type: c.properties.oldLimit.type }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.newLimit !== void 0) {
									let n = e.newLimit;
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return l.errors = [{
										instancePath: t + `/newLimit`,
										schemaPath: `#/properties/newLimit/type`,
										keyword: `type`,
										params: { type: c.properties.newLimit.type }
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) {
									if (e.oldValue !== void 0) {
										let n = e.oldValue;
										if (typeof n != `string` && n !== null) return l.errors = [{
											instancePath: t + `/oldValue`,
											schemaPath: `#/properties/oldValue/type`,
											keyword: `type`,
											params: { type: c.properties.oldValue.type }
										}], !1;
										var a = !0;
									} else var a = !0;
									if (a) {
										if (e.newValue !== void 0) {
											let n = e.newValue;
											if (typeof n != `string` && n !== null) return l.errors = [{
												instancePath: t + `/newValue`,
												schemaPath: `#/properties/newValue/type`,
												keyword: `type`,
												params: { type: c.properties.newValue.type }
											}], !1;
											var a = !0;
										} else var a = !0;
										if (a) {
											if (e.until !== void 0) {
												if (typeof e.until != `string`) return l.errors = [{
													instancePath: t + `/until`,
													schemaPath: `#/properties/until/type`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var a = !0;
											} else var a = !0;
											if (a) {
												if (e.oldUntil !== void 0) {
													if (typeof e.oldUntil != `string`) return l.errors = [{
														instancePath: t + `/oldUntil`,
														schemaPath: `#/properties/oldUntil/type`,
														keyword: `type`,
														params: { type: `string` }
													}], !1;
													var a = !0;
												} else var a = !0;
												if (a) if (e.why !== void 0) {
													if (typeof e.why != `string`) return l.errors = [{
														instancePath: t + `/why`,
														schemaPath: `#/properties/why/type`,
														keyword: `type`,
														params: { type: `string` }
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
	} else return l.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return l.errors = null, !0;
}
const u = {
	type: `object`,
	properties: {
		key: { $ref: `#/definitions/ImageKey` },
		isNamed: { type: `boolean` },
		verdict: { enum: [
			`pass`,
			`warn`,
			`fail`,
			`unmeasured`
		] },
		findings: {
			type: `array`,
			items: { $ref: `#/definitions/Finding` }
		},
		facts: { $ref: `#/definitions/ImageFacts` },
		comparison: { $ref: `#/definitions/Comparison` },
		noBaseline: { type: `string` },
		buildContext: { $ref: `#/definitions/ContextFacts` },
		noBuildContext: { type: `string` },
		effort: { $ref: `#/definitions/EffortFacts` },
		effortBefore: { $ref: `#/definitions/EffortFacts` },
		pull: { $ref: `#/definitions/PullReport` },
		cost: { $ref: `#/definitions/CostReport` },
		history: { $ref: `#/definitions/ImageHistory` },
		drift: { $ref: `#/definitions/DriftReport` },
		advice: {
			type: `array`,
			items: { $ref: `#/definitions/Advice` }
		},
		adviceOff: {
			type: `array`,
			items: { $ref: `#/definitions/HiddenAdvice` }
		},
		rewrites: {
			type: `array`,
			items: { $ref: `#/definitions/Rewrite` }
		},
		error: { $ref: `#/definitions/ReportedError` },
		notices: {
			type: `array`,
			items: { type: `string` }
		}
	},
	required: [
		`key`,
		`verdict`,
		`findings`,
		`notices`
	],
	anyOf: [{ required: [`facts`] }, { required: [`error`] }]
};
function d(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.name === void 0 && (n = `name`) || e.platform === void 0 && (n = `platform`)) return d.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return d.errors = [{
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) if (e.platform !== void 0) {
			if (typeof e.platform != `string`) return d.errors = [{
				instancePath: t + `/platform`,
				schemaPath: `#/properties/platform/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return d.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return d.errors = null, !0;
}
const f = {
	type: `object`,
	properties: {
		id: { type: `string` },
		rule: { type: `string` },
		measure: { type: `string` },
		path: { type: `string` },
		unit: { enum: [
			`bytes`,
			`count`,
			`ratio`,
			`seconds`,
			`money`
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
			`inherited`,
			`waived`,
			`skipped`,
			`unmeasured`
		] },
		isDefault: { type: `boolean` },
		from: { type: `string` },
		why: { type: `string` },
		matches: {
			type: `array`,
			items: {
				type: `object`,
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
				},
				required: [
					`path`,
					`bytes`,
					`layer`,
					`isVisible`
				]
			}
		},
		matchCount: {
			type: `integer`,
			minimum: 0
		},
		ignored: {
			type: `object`,
			properties: {
				bytes: {
					type: `number`,
					minimum: 0
				},
				patterns: {
					type: `array`,
					items: { type: `string` }
				}
			},
			required: [`bytes`, `patterns`]
		},
		baselineValue: { type: [`number`, `null`] },
		isUnchanged: { const: !0 },
		change: { $ref: `#/definitions/FindingChange` },
		breach: { $ref: `#/definitions/Breach` },
		acceptance: { $ref: `#/definitions/Acceptance` },
		enforcedFrom: { type: `string` },
		overridden: {
			type: `object`,
			properties: {
				label: { type: `string` },
				by: { type: `string` },
				at: { type: `string` },
				value: { type: `number` }
			},
			required: [`by`]
		}
	},
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
	]
};
const p = {
	type: `object`,
	properties: {
		amount: { type: `number` },
		unit: { enum: [
			`bytes`,
			`count`,
			`seconds`
		] },
		noiseBytes: {
			type: `number`,
			minimum: 0
		},
		newCount: {
			type: `integer`,
			minimum: 0
		},
		baseImageUpdate: { type: `number` },
		crept: { type: `number` },
		held: { enum: [
			`off`,
			`branch`,
			`lowered`,
			`added`,
			`older`,
			`unverified`
		] },
		isClaim: { const: !0 }
	},
	required: [
		`amount`,
		`unit`,
		`noiseBytes`
	]
};
function m(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.amount === void 0 && (n = `amount`) || e.unit === void 0 && (n = `unit`) || e.noiseBytes === void 0 && (n = `noiseBytes`)) return m.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.amount !== void 0) {
			let n = e.amount;
			if (!(typeof n == `number` && isFinite(n))) return m.errors = [{
				instancePath: t + `/amount`,
				schemaPath: `#/properties/amount/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.unit !== void 0) {
				let n = e.unit;
				if (n !== `bytes` && n !== `count` && n !== `seconds`) return m.errors = [{
					instancePath: t + `/unit`,
					schemaPath: `#/properties/unit/enum`,
					keyword: `enum`,
					params: { allowedValues: p.properties.unit.enum }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.noiseBytes !== void 0) {
					let n = e.noiseBytes;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return m.errors = [{
							instancePath: t + `/noiseBytes`,
							schemaPath: `#/properties/noiseBytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return m.errors = [{
						instancePath: t + `/noiseBytes`,
						schemaPath: `#/properties/noiseBytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.newCount !== void 0) {
						let n = e.newCount;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return m.errors = [{
							instancePath: t + `/newCount`,
							schemaPath: `#/properties/newCount/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return m.errors = [{
							instancePath: t + `/newCount`,
							schemaPath: `#/properties/newCount/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.baseImageUpdate !== void 0) {
							let n = e.baseImageUpdate;
							if (!(typeof n == `number` && isFinite(n))) return m.errors = [{
								instancePath: t + `/baseImageUpdate`,
								schemaPath: `#/properties/baseImageUpdate/type`,
								keyword: `type`,
								params: { type: `number` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.crept !== void 0) {
								let n = e.crept;
								if (!(typeof n == `number` && isFinite(n))) return m.errors = [{
									instancePath: t + `/crept`,
									schemaPath: `#/properties/crept/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.held !== void 0) {
									let n = e.held;
									if (n !== `off` && n !== `branch` && n !== `lowered` && n !== `added` && n !== `older` && n !== `unverified`) return m.errors = [{
										instancePath: t + `/held`,
										schemaPath: `#/properties/held/enum`,
										keyword: `enum`,
										params: { allowedValues: p.properties.held.enum }
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) if (e.isClaim !== void 0) {
									if (!0 !== e.isClaim) return m.errors = [{
										instancePath: t + `/isClaim`,
										schemaPath: `#/properties/isClaim/const`,
										keyword: `const`,
										params: { allowedValue: !0 }
									}], !1;
									var a = !0;
								} else var a = !0;
							}
						}
					}
				}
			}
		}
	} else return m.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return m.errors = null, !0;
}
function ee(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.commit === void 0 && (n = `commit`) || e.value === void 0 && (n = `value`)) return ee.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.commit !== void 0) {
			if (typeof e.commit != `string`) return ee.errors = [{
				instancePath: t + `/commit`,
				schemaPath: `#/properties/commit/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.pullRequest !== void 0) {
				let n = e.pullRequest;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return ee.errors = [{
					instancePath: t + `/pullRequest`,
					schemaPath: `#/properties/pullRequest/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return ee.errors = [{
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
				if (e.value !== void 0) {
					let n = e.value;
					if (!(typeof n == `number` && isFinite(n))) return ee.errors = [{
						instancePath: t + `/value`,
						schemaPath: `#/properties/value/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.growth !== void 0) {
					let n = e.growth;
					if (!(typeof n == `number` && isFinite(n))) return ee.errors = [{
						instancePath: t + `/growth`,
						schemaPath: `#/properties/growth/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return ee.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ee.errors = null, !0;
}
const te = {
	type: `object`,
	properties: {
		place: { enum: [
			`line`,
			`rules`,
			`flag`
		] },
		key: { type: `string` },
		where: { type: [`string`, `null`] },
		section: { type: `string` },
		oldText: { type: [`string`, `null`] },
		newText: { type: `string` },
		newLimit: { type: `number` },
		isOfBaseBranch: { const: !0 }
	},
	required: [
		`place`,
		`key`,
		`where`,
		`oldText`,
		`newText`,
		`newLimit`
	]
};
function ne(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.place === void 0 && (n = `place`) || e.key === void 0 && (n = `key`) || e.where === void 0 && (n = `where`) || e.oldText === void 0 && (n = `oldText`) || e.newText === void 0 && (n = `newText`) || e.newLimit === void 0 && (n = `newLimit`)) return ne.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.place !== void 0) {
			let n = e.place;
			if (n !== `line` && n !== `rules` && n !== `flag`) return ne.errors = [{
				instancePath: t + `/place`,
				schemaPath: `#/properties/place/enum`,
				keyword: `enum`,
				params: { allowedValues: te.properties.place.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.key !== void 0) {
				if (typeof e.key != `string`) return ne.errors = [{
					instancePath: t + `/key`,
					schemaPath: `#/properties/key/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.where !== void 0) {
					let n = e.where;
					if (typeof n != `string` && n !== null) return ne.errors = [{
						instancePath: t + `/where`,
						schemaPath: `#/properties/where/type`,
						keyword: `type`,
						params: { type: te.properties.where.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.section !== void 0) {
						if (typeof e.section != `string`) return ne.errors = [{
							instancePath: t + `/section`,
							schemaPath: `#/properties/section/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.oldText !== void 0) {
							let n = e.oldText;
							if (typeof n != `string` && n !== null) return ne.errors = [{
								instancePath: t + `/oldText`,
								schemaPath: `#/properties/oldText/type`,
								keyword: `type`,
								params: { type: te.properties.oldText.type }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.newText !== void 0) {
								if (typeof e.newText != `string`) return ne.errors = [{
									instancePath: t + `/newText`,
									schemaPath: `#/properties/newText/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.newLimit !== void 0) {
									let n = e.newLimit;
									if (!(typeof n == `number` && isFinite(n))) return ne.errors = [{
										instancePath: t + `/newLimit`,
										schemaPath: `#/properties/newLimit/type`,
										keyword: `type`,
										params: { type: `number` }
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) if (e.isOfBaseBranch !== void 0) {
									if (!0 !== e.isOfBaseBranch) return ne.errors = [{
										instancePath: t + `/isOfBaseBranch`,
										schemaPath: `#/properties/isOfBaseBranch/const`,
										keyword: `const`,
										params: { allowedValue: !0 }
									}], !1;
									var a = !0;
								} else var a = !0;
							}
						}
					}
				}
			}
		}
	} else return ne.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ne.errors = null, !0;
}
function h(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.id === void 0 && (n = `id`) || e.rule === void 0 && (n = `rule`) || e.measure === void 0 && (n = `measure`) || e.unit === void 0 && (n = `unit`) || e.bound === void 0 && (n = `bound`) || e.warnLimit === void 0 && (n = `warnLimit`) || e.failLimit === void 0 && (n = `failLimit`) || e.value === void 0 && (n = `value`) || e.distance === void 0 && (n = `distance`) || e.outcome === void 0 && (n = `outcome`) || e.isDefault === void 0 && (n = `isDefault`) || e.from === void 0 && (n = `from`)) return h.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.id !== void 0) {
			let n = o;
			if (typeof e.id != `string`) return h.errors = [{
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
				if (typeof e.rule != `string`) return h.errors = [{
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
					if (typeof e.measure != `string`) return h.errors = [{
						instancePath: t + `/measure`,
						schemaPath: `#/properties/measure/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var s = n === o;
				} else var s = !0;
				if (s) {
					if (e.path !== void 0) {
						let n = o;
						if (typeof e.path != `string`) return h.errors = [{
							instancePath: t + `/path`,
							schemaPath: `#/properties/path/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var s = n === o;
					} else var s = !0;
					if (s) {
						if (e.unit !== void 0) {
							let n = e.unit;
							let r = o;
							if (n !== `bytes` && n !== `count` && n !== `ratio` && n !== `seconds` && n !== `money`) return h.errors = [{
								instancePath: t + `/unit`,
								schemaPath: `#/properties/unit/enum`,
								keyword: `enum`,
								params: { allowedValues: f.properties.unit.enum }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.bound !== void 0) {
								let n = e.bound;
								let r = o;
								if (n !== `atMost` && n !== `atLeast`) return h.errors = [{
									instancePath: t + `/bound`,
									schemaPath: `#/properties/bound/enum`,
									keyword: `enum`,
									params: { allowedValues: f.properties.bound.enum }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.warnLimit !== void 0) {
									let n = e.warnLimit;
									let r = o;
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return h.errors = [{
										instancePath: t + `/warnLimit`,
										schemaPath: `#/properties/warnLimit/type`,
										keyword: `type`,
										params: { type: f.properties.warnLimit.type }
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) {
									if (e.failLimit !== void 0) {
										let n = e.failLimit;
										let r = o;
										if (!(typeof n == `number` && isFinite(n)) && n !== null) return h.errors = [{
											instancePath: t + `/failLimit`,
											schemaPath: `#/properties/failLimit/type`,
											keyword: `type`,
											params: { type: f.properties.failLimit.type }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.value !== void 0) {
											let n = e.value;
											let r = o;
											if (!(typeof n == `number` && isFinite(n)) && n !== null) return h.errors = [{
												instancePath: t + `/value`,
												schemaPath: `#/properties/value/type`,
												keyword: `type`,
												params: { type: f.properties.value.type }
											}], !1;
											var s = r === o;
										} else var s = !0;
										if (s) {
											if (e.distance !== void 0) {
												let n = e.distance;
												let r = o;
												if (!(typeof n == `number` && isFinite(n)) && n !== null) return h.errors = [{
													instancePath: t + `/distance`,
													schemaPath: `#/properties/distance/type`,
													keyword: `type`,
													params: { type: f.properties.distance.type }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) {
												if (e.outcome !== void 0) {
													let n = e.outcome;
													let r = o;
													if (n !== `pass` && n !== `warn` && n !== `fail` && n !== `inherited` && n !== `waived` && n !== `skipped` && n !== `unmeasured`) return h.errors = [{
														instancePath: t + `/outcome`,
														schemaPath: `#/properties/outcome/enum`,
														keyword: `enum`,
														params: { allowedValues: f.properties.outcome.enum }
													}], !1;
													var s = r === o;
												} else var s = !0;
												if (s) {
													if (e.isDefault !== void 0) {
														let n = o;
														if (typeof e.isDefault != `boolean`) return h.errors = [{
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
															if (typeof e.from != `string`) return h.errors = [{
																instancePath: t + `/from`,
																schemaPath: `#/properties/from/type`,
																keyword: `type`,
																params: { type: `string` }
															}], !1;
															var s = n === o;
														} else var s = !0;
														if (s) {
															if (e.why !== void 0) {
																let n = o;
																if (typeof e.why != `string`) return h.errors = [{
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
																			let e = n[r];
																			let i = o;
																			if (o === i) if (e && typeof e == `object` && !Array.isArray(e)) {
																				let n;
																				if (e.path === void 0 && (n = `path`) || e.bytes === void 0 && (n = `bytes`) || e.layer === void 0 && (n = `layer`) || e.isVisible === void 0 && (n = `isVisible`)) return h.errors = [{
																					instancePath: t + `/matches/` + r,
																					schemaPath: `#/properties/matches/items/required`,
																					keyword: `required`,
																					params: { missingProperty: n }
																				}], !1;
																				if (e.path !== void 0) {
																					let n = o;
																					if (typeof e.path != `string`) return h.errors = [{
																						instancePath: t + `/matches/` + r + `/path`,
																						schemaPath: `#/properties/matches/items/properties/path/type`,
																						keyword: `type`,
																						params: { type: `string` }
																					}], !1;
																					var c = n === o;
																				} else var c = !0;
																				if (c) {
																					if (e.bytes !== void 0) {
																						let n = e.bytes;
																						let i = o;
																						if (o === i) if (typeof n == `number` && isFinite(n)) {
																							if (n < 0 || isNaN(n)) return h.errors = [{
																								instancePath: t + `/matches/` + r + `/bytes`,
																								schemaPath: `#/properties/matches/items/properties/bytes/minimum`,
																								keyword: `minimum`,
																								params: {
																									comparison: `>=`,
																									limit: 0
																								}
																							}], !1;
																						} else return h.errors = [{
																							instancePath: t + `/matches/` + r + `/bytes`,
																							schemaPath: `#/properties/matches/items/properties/bytes/type`,
																							keyword: `type`,
																							params: { type: `number` }
																						}], !1;
																						var c = i === o;
																					} else var c = !0;
																					if (c) {
																						if (e.layer !== void 0) {
																							let n = e.layer;
																							let i = o;
																							if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return h.errors = [{
																								instancePath: t + `/matches/` + r + `/layer`,
																								schemaPath: `#/properties/matches/items/properties/layer/type`,
																								keyword: `type`,
																								params: { type: `integer` }
																							}], !1;
																							if (o === i && typeof n == `number` && isFinite(n) && (n < -1 || isNaN(n))) return h.errors = [{
																								instancePath: t + `/matches/` + r + `/layer`,
																								schemaPath: `#/properties/matches/items/properties/layer/minimum`,
																								keyword: `minimum`,
																								params: {
																									comparison: `>=`,
																									limit: -1
																								}
																							}], !1;
																							var c = i === o;
																						} else var c = !0;
																						if (c) if (e.isVisible !== void 0) {
																							let n = o;
																							if (typeof e.isVisible != `boolean`) return h.errors = [{
																								instancePath: t + `/matches/` + r + `/isVisible`,
																								schemaPath: `#/properties/matches/items/properties/isVisible/type`,
																								keyword: `type`,
																								params: { type: `boolean` }
																							}], !1;
																							var c = n === o;
																						} else var c = !0;
																					}
																				}
																			} else return h.errors = [{
																				instancePath: t + `/matches/` + r,
																				schemaPath: `#/properties/matches/items/type`,
																				keyword: `type`,
																				params: { type: `object` }
																			}], !1;
																			if (i !== o) break;
																		}
																	} else return h.errors = [{
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
																		if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return h.errors = [{
																			instancePath: t + `/matchCount`,
																			schemaPath: `#/properties/matchCount/type`,
																			keyword: `type`,
																			params: { type: `integer` }
																		}], !1;
																		if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return h.errors = [{
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
																				if (n.bytes === void 0 && (e = `bytes`) || n.patterns === void 0 && (e = `patterns`)) return h.errors = [{
																					instancePath: t + `/ignored`,
																					schemaPath: `#/properties/ignored/required`,
																					keyword: `required`,
																					params: { missingProperty: e }
																				}], !1;
																				if (n.bytes !== void 0) {
																					let e = n.bytes;
																					let r = o;
																					if (o === r) if (typeof e == `number` && isFinite(e)) {
																						if (e < 0 || isNaN(e)) return h.errors = [{
																							instancePath: t + `/ignored/bytes`,
																							schemaPath: `#/properties/ignored/properties/bytes/minimum`,
																							keyword: `minimum`,
																							params: {
																								comparison: `>=`,
																								limit: 0
																							}
																						}], !1;
																					} else return h.errors = [{
																						instancePath: t + `/ignored/bytes`,
																						schemaPath: `#/properties/ignored/properties/bytes/type`,
																						keyword: `type`,
																						params: { type: `number` }
																					}], !1;
																					var l = r === o;
																				} else var l = !0;
																				if (l) if (n.patterns !== void 0) {
																					let e = n.patterns;
																					let r = o;
																					if (o === r) if (Array.isArray(e)) {
																						let n = e.length;
																						for (let r = 0; r < n; r++) {
																							let n = o;
																							if (typeof e[r] != `string`) return h.errors = [{
																								instancePath: t + `/ignored/patterns/` + r,
																								schemaPath: `#/properties/ignored/properties/patterns/items/type`,
																								keyword: `type`,
																								params: { type: `string` }
																							}], !1;
																							if (n !== o) break;
																						}
																					} else return h.errors = [{
																						instancePath: t + `/ignored/patterns`,
																						schemaPath: `#/properties/ignored/properties/patterns/type`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																					var l = r === o;
																				} else var l = !0;
																			} else return h.errors = [{
																				instancePath: t + `/ignored`,
																				schemaPath: `#/properties/ignored/type`,
																				keyword: `type`,
																				params: { type: `object` }
																			}], !1;
																			var s = r === o;
																		} else var s = !0;
																		if (s) {
																			if (e.baselineValue !== void 0) {
																				let n = e.baselineValue;
																				let r = o;
																				if (!(typeof n == `number` && isFinite(n)) && n !== null) return h.errors = [{
																					instancePath: t + `/baselineValue`,
																					schemaPath: `#/properties/baselineValue/type`,
																					keyword: `type`,
																					params: { type: f.properties.baselineValue.type }
																				}], !1;
																				var s = r === o;
																			} else var s = !0;
																			if (s) {
																				if (e.isUnchanged !== void 0) {
																					let n = o;
																					if (!0 !== e.isUnchanged) return h.errors = [{
																						instancePath: t + `/isUnchanged`,
																						schemaPath: `#/properties/isUnchanged/const`,
																						keyword: `const`,
																						params: { allowedValue: !0 }
																					}], !1;
																					var s = n === o;
																				} else var s = !0;
																				if (s) {
																					if (e.change !== void 0) {
																						let n = o;
																						m(e.change, {
																							instancePath: t + `/change`,
																							parentData: e,
																							parentDataProperty: `change`,
																							rootData: i
																						}) || (a = a === null ? m.errors : a.concat(m.errors), o = a.length);
																						var s = n === o;
																					} else var s = !0;
																					if (s) {
																						if (e.breach !== void 0) {
																							let n = o;
																							ee(e.breach, {
																								instancePath: t + `/breach`,
																								parentData: e,
																								parentDataProperty: `breach`,
																								rootData: i
																							}) || (a = a === null ? ee.errors : a.concat(ee.errors), o = a.length);
																							var s = n === o;
																						} else var s = !0;
																						if (s) {
																							if (e.acceptance !== void 0) {
																								let n = o;
																								ne(e.acceptance, {
																									instancePath: t + `/acceptance`,
																									parentData: e,
																									parentDataProperty: `acceptance`,
																									rootData: i
																								}) || (a = a === null ? ne.errors : a.concat(ne.errors), o = a.length);
																								var s = n === o;
																							} else var s = !0;
																							if (s) {
																								if (e.enforcedFrom !== void 0) {
																									let n = o;
																									if (typeof e.enforcedFrom != `string`) return h.errors = [{
																										instancePath: t + `/enforcedFrom`,
																										schemaPath: `#/properties/enforcedFrom/type`,
																										keyword: `type`,
																										params: { type: `string` }
																									}], !1;
																									var s = n === o;
																								} else var s = !0;
																								if (s) if (e.overridden !== void 0) {
																									let n = e.overridden;
																									let r = o;
																									if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																										let e;
																										if (n.by === void 0 && (e = `by`)) return h.errors = [{
																											instancePath: t + `/overridden`,
																											schemaPath: `#/properties/overridden/required`,
																											keyword: `required`,
																											params: { missingProperty: e }
																										}], !1;
																										if (n.label !== void 0) {
																											let e = o;
																											if (typeof n.label != `string`) return h.errors = [{
																												instancePath: t + `/overridden/label`,
																												schemaPath: `#/properties/overridden/properties/label/type`,
																												keyword: `type`,
																												params: { type: `string` }
																											}], !1;
																											var u = e === o;
																										} else var u = !0;
																										if (u) {
																											if (n.by !== void 0) {
																												let e = o;
																												if (typeof n.by != `string`) return h.errors = [{
																													instancePath: t + `/overridden/by`,
																													schemaPath: `#/properties/overridden/properties/by/type`,
																													keyword: `type`,
																													params: { type: `string` }
																												}], !1;
																												var u = e === o;
																											} else var u = !0;
																											if (u) {
																												if (n.at !== void 0) {
																													let e = o;
																													if (typeof n.at != `string`) return h.errors = [{
																														instancePath: t + `/overridden/at`,
																														schemaPath: `#/properties/overridden/properties/at/type`,
																														keyword: `type`,
																														params: { type: `string` }
																													}], !1;
																													var u = e === o;
																												} else var u = !0;
																												if (u) if (n.value !== void 0) {
																													let e = n.value;
																													let r = o;
																													if (!(typeof e == `number` && isFinite(e))) return h.errors = [{
																														instancePath: t + `/overridden/value`,
																														schemaPath: `#/properties/overridden/properties/value/type`,
																														keyword: `type`,
																														params: { type: `number` }
																													}], !1;
																													var u = r === o;
																												} else var u = !0;
																											}
																										}
																									} else return h.errors = [{
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
	return h.errors = a, o === 0;
}
const re = {
	type: `object`,
	properties: {
		key: { $ref: `#/definitions/ImageKey` },
		source: { type: `string` },
		manifestDigest: { type: [`string`, `null`] },
		configDigest: { type: [`string`, `null`] },
		readBy: { type: `string` },
		measures: { $ref: `#/definitions/Measures` },
		unmeasured: {
			type: `object`,
			additionalProperties: { type: `string` }
		},
		pullBytesAre: { enum: [
			`exact`,
			`estimate`,
			null
		] },
		base: { $ref: `#/definitions/BaseImageFacts` },
		layers: {
			type: `array`,
			items: { $ref: `#/definitions/ReadLayerFacts` }
		},
		secretVariables: {
			type: `array`,
			items: { $ref: `#/definitions/SecretVariable` }
		},
		files: { $ref: `#/definitions/FileFacts` }
	},
	required: [
		`configDigest`,
		`files`,
		`key`,
		`layers`,
		`manifestDigest`,
		`measures`,
		`pullBytesAre`,
		`readBy`,
		`source`,
		`unmeasured`
	]
};
const ie = {
	type: `object`,
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
		},
		packageCount: {
			type: [`integer`, `null`],
			minimum: 0
		},
		compilerCount: {
			type: [`integer`, `null`],
			minimum: 0
		},
		debuggerCount: {
			type: [`integer`, `null`],
			minimum: 0
		},
		vcsCount: {
			type: [`integer`, `null`],
			minimum: 0
		}
	},
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
	]
};
function g(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.imageBytes === void 0 && (n = `imageBytes`) || e.layerBytes === void 0 && (n = `layerBytes`) || e.layerCount === void 0 && (n = `layerCount`) || e.fileCount === void 0 && (n = `fileCount`) || e.contentBytes === void 0 && (n = `contentBytes`) || e.visibleBytes === void 0 && (n = `visibleBytes`) || e.reclaimableBytes === void 0 && (n = `reclaimableBytes`) || e.visibleRatio === void 0 && (n = `visibleRatio`) || e.efficiencyRatio === void 0 && (n = `efficiencyRatio`) || e.wastedBytes === void 0 && (n = `wastedBytes`) || e.userWastedRatio === void 0 && (n = `userWastedRatio`) || e.pullBytes === void 0 && (n = `pullBytes`)) return g.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.imageBytes !== void 0) {
			let n = e.imageBytes;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return g.errors = [{
					instancePath: t + `/imageBytes`,
					schemaPath: `#/properties/imageBytes/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return g.errors = [{
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
					if (n < 0 || isNaN(n)) return g.errors = [{
						instancePath: t + `/layerBytes`,
						schemaPath: `#/properties/layerBytes/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return g.errors = [{
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
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return g.errors = [{
						instancePath: t + `/layerCount`,
						schemaPath: `#/properties/layerCount/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
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
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return g.errors = [{
							instancePath: t + `/fileCount`,
							schemaPath: `#/properties/fileCount/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
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
								if (n < 0 || isNaN(n)) return g.errors = [{
									instancePath: t + `/contentBytes`,
									schemaPath: `#/properties/contentBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
							} else return g.errors = [{
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
									if (n < 0 || isNaN(n)) return g.errors = [{
										instancePath: t + `/visibleBytes`,
										schemaPath: `#/properties/visibleBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return g.errors = [{
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
										if (n < 0 || isNaN(n)) return g.errors = [{
											instancePath: t + `/reclaimableBytes`,
											schemaPath: `#/properties/reclaimableBytes/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											}
										}], !1;
									} else return g.errors = [{
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
											if (n > 1 || isNaN(n)) return g.errors = [{
												instancePath: t + `/visibleRatio`,
												schemaPath: `#/properties/visibleRatio/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 1
												}
											}], !1;
											if (n < 0 || isNaN(n)) return g.errors = [{
												instancePath: t + `/visibleRatio`,
												schemaPath: `#/properties/visibleRatio/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												}
											}], !1;
										} else return g.errors = [{
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
											if (!(typeof n == `number` && isFinite(n)) && n !== null) return g.errors = [{
												instancePath: t + `/efficiencyRatio`,
												schemaPath: `#/properties/efficiencyRatio/type`,
												keyword: `type`,
												params: { type: ie.properties.efficiencyRatio.type }
											}], !1;
											if (typeof n == `number` && isFinite(n) && (n > 1 || isNaN(n))) return g.errors = [{
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
													if (n < 0 || isNaN(n)) return g.errors = [{
														instancePath: t + `/wastedBytes`,
														schemaPath: `#/properties/wastedBytes/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												} else return g.errors = [{
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
													if (!(typeof n == `number` && isFinite(n)) && n !== null) return g.errors = [{
														instancePath: t + `/userWastedRatio`,
														schemaPath: `#/properties/userWastedRatio/type`,
														keyword: `type`,
														params: { type: ie.properties.userWastedRatio.type }
													}], !1;
													if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
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
														if (!(typeof n == `number` && isFinite(n)) && n !== null) return g.errors = [{
															instancePath: t + `/pullBytes`,
															schemaPath: `#/properties/pullBytes/type`,
															keyword: `type`,
															params: { type: ie.properties.pullBytes.type }
														}], !1;
														if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
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
														if (e.ownBytes !== void 0) {
															let n = e.ownBytes;
															if (!(typeof n == `number` && isFinite(n)) && n !== null) return g.errors = [{
																instancePath: t + `/ownBytes`,
																schemaPath: `#/properties/ownBytes/type`,
																keyword: `type`,
																params: { type: ie.properties.ownBytes.type }
															}], !1;
															if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
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
														if (a) {
															if (e.packageCount !== void 0) {
																let n = e.packageCount;
																if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return g.errors = [{
																	instancePath: t + `/packageCount`,
																	schemaPath: `#/properties/packageCount/type`,
																	keyword: `type`,
																	params: { type: ie.properties.packageCount.type }
																}], !1;
																if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
																	instancePath: t + `/packageCount`,
																	schemaPath: `#/properties/packageCount/minimum`,
																	keyword: `minimum`,
																	params: {
																		comparison: `>=`,
																		limit: 0
																	}
																}], !1;
																var a = !0;
															} else var a = !0;
															if (a) {
																if (e.compilerCount !== void 0) {
																	let n = e.compilerCount;
																	if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return g.errors = [{
																		instancePath: t + `/compilerCount`,
																		schemaPath: `#/properties/compilerCount/type`,
																		keyword: `type`,
																		params: { type: ie.properties.compilerCount.type }
																	}], !1;
																	if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
																		instancePath: t + `/compilerCount`,
																		schemaPath: `#/properties/compilerCount/minimum`,
																		keyword: `minimum`,
																		params: {
																			comparison: `>=`,
																			limit: 0
																		}
																	}], !1;
																	var a = !0;
																} else var a = !0;
																if (a) {
																	if (e.debuggerCount !== void 0) {
																		let n = e.debuggerCount;
																		if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return g.errors = [{
																			instancePath: t + `/debuggerCount`,
																			schemaPath: `#/properties/debuggerCount/type`,
																			keyword: `type`,
																			params: { type: ie.properties.debuggerCount.type }
																		}], !1;
																		if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
																			instancePath: t + `/debuggerCount`,
																			schemaPath: `#/properties/debuggerCount/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 0
																			}
																		}], !1;
																		var a = !0;
																	} else var a = !0;
																	if (a) if (e.vcsCount !== void 0) {
																		let n = e.vcsCount;
																		if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return g.errors = [{
																			instancePath: t + `/vcsCount`,
																			schemaPath: `#/properties/vcsCount/type`,
																			keyword: `type`,
																			params: { type: ie.properties.vcsCount.type }
																		}], !1;
																		if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return g.errors = [{
																			instancePath: t + `/vcsCount`,
																			schemaPath: `#/properties/vcsCount/minimum`,
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
					}
				}
			}
		}
	} else return g.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return g.errors = null, !0;
}
const ae = {
	type: `object`,
	properties: {
		name: { type: [`string`, `null`] },
		namedBy: { enum: [
			`provenance`,
			`dockerfile`,
			`annotation`,
			`label`,
			`history`,
			`budget`
		] },
		digest: { type: [`string`, `null`] },
		isPinned: { type: `boolean` },
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
	},
	required: [
		`name`,
		`digest`,
		`layerCount`,
		`by`,
		`certainty`
	]
};
function _(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.name === void 0 && (n = `name`) || e.digest === void 0 && (n = `digest`) || e.layerCount === void 0 && (n = `layerCount`) || e.by === void 0 && (n = `by`) || e.certainty === void 0 && (n = `certainty`)) return _.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.name !== void 0) {
			let n = e.name;
			if (typeof n != `string` && n !== null) return _.errors = [{
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: ae.properties.name.type }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.namedBy !== void 0) {
				let n = e.namedBy;
				if (n !== `provenance` && n !== `dockerfile` && n !== `annotation` && n !== `label` && n !== `history` && n !== `budget`) return _.errors = [{
					instancePath: t + `/namedBy`,
					schemaPath: `#/properties/namedBy/enum`,
					keyword: `enum`,
					params: { allowedValues: ae.properties.namedBy.enum }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.digest !== void 0) {
					let n = e.digest;
					if (typeof n != `string` && n !== null) return _.errors = [{
						instancePath: t + `/digest`,
						schemaPath: `#/properties/digest/type`,
						keyword: `type`,
						params: { type: ae.properties.digest.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.isPinned !== void 0) {
						if (typeof e.isPinned != `boolean`) return _.errors = [{
							instancePath: t + `/isPinned`,
							schemaPath: `#/properties/isPinned/type`,
							keyword: `type`,
							params: { type: `boolean` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.layerCount !== void 0) {
							let n = e.layerCount;
							if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return _.errors = [{
								instancePath: t + `/layerCount`,
								schemaPath: `#/properties/layerCount/type`,
								keyword: `type`,
								params: { type: `integer` }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return _.errors = [{
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
							if (e.by !== void 0) {
								let n = e.by;
								if (n !== `budget` && n !== `provenance` && n !== `dockerfile` && n !== `annotation` && n !== `history`) return _.errors = [{
									instancePath: t + `/by`,
									schemaPath: `#/properties/by/enum`,
									keyword: `enum`,
									params: { allowedValues: ae.properties.by.enum }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) if (e.certainty !== void 0) {
								let n = e.certainty;
								if (n !== `exact` && n !== `likely`) return _.errors = [{
									instancePath: t + `/certainty`,
									schemaPath: `#/properties/certainty/enum`,
									keyword: `enum`,
									params: { allowedValues: ae.properties.certainty.enum }
								}], !1;
								var a = !0;
							} else var a = !0;
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
const oe = {
	type: `object`,
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
		compression: { enum: [
			`gzip`,
			`zstd`,
			`none`
		] },
		instruction: { type: [`string`, `null`] },
		dockerfile: { $ref: `#/definitions/DockerfileLines` },
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
		entryCount: {
			type: `integer`,
			minimum: 0
		},
		verified: { enum: [
			`structure`,
			`tocDigest`,
			`blobDigest`,
			`diffId`
		] },
		entries: { $ref: `#/definitions/LayerEntries` },
		fingerprint: { $ref: `#/definitions/LayerFingerprint` }
	},
	required: [
		`contentBytes`,
		`diffId`,
		`digest`,
		`entryCount`,
		`index`,
		`instruction`,
		`layerBytes`,
		`reclaimableBytes`,
		`storedBytes`,
		`verified`
	]
};
const se = {
	type: `object`,
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
	},
	required: [
		`file`,
		`line`,
		`endLine`,
		`by`
	]
};
function v(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.file === void 0 && (n = `file`) || e.line === void 0 && (n = `line`) || e.endLine === void 0 && (n = `endLine`) || e.by === void 0 && (n = `by`)) return v.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.file !== void 0) {
			if (typeof e.file != `string`) return v.errors = [{
				instancePath: t + `/file`,
				schemaPath: `#/properties/file/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.line !== void 0) {
				let n = e.line;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return v.errors = [{
					instancePath: t + `/line`,
					schemaPath: `#/properties/line/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return v.errors = [{
					instancePath: t + `/line`,
					schemaPath: `#/properties/line/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 1
					}
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.endLine !== void 0) {
					let n = e.endLine;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return v.errors = [{
						instancePath: t + `/endLine`,
						schemaPath: `#/properties/endLine/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return v.errors = [{
						instancePath: t + `/endLine`,
						schemaPath: `#/properties/endLine/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 1
						}
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.by !== void 0) {
					let n = e.by;
					if (n !== `provenance` && n !== `instruction`) return v.errors = [{
						instancePath: t + `/by`,
						schemaPath: `#/properties/by/enum`,
						keyword: `enum`,
						params: { allowedValues: se.properties.by.enum }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
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
		if (e.path === void 0 && (n = `path`) || e.isFolder === void 0 && (n = `isFolder`) || e.fileCount === void 0 && (n = `fileCount`) || e.bytes === void 0 && (n = `bytes`)) return y.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
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
			if (e.isFolder !== void 0) {
				if (typeof e.isFolder != `boolean`) return y.errors = [{
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
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return y.errors = [{
						instancePath: t + `/fileCount`,
						schemaPath: `#/properties/fileCount/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return y.errors = [{
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
				if (a) if (e.bytes !== void 0) {
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
function b(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.count === void 0 && (n = `count`) || e.bytes === void 0 && (n = `bytes`)) return b.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.count !== void 0) {
			let n = e.count;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return b.errors = [{
				instancePath: t + `/count`,
				schemaPath: `#/properties/count/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return b.errors = [{
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
		if (a) if (e.bytes !== void 0) {
			let n = e.bytes;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return b.errors = [{
					instancePath: t + `/bytes`,
					schemaPath: `#/properties/bytes/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return b.errors = [{
				instancePath: t + `/bytes`,
				schemaPath: `#/properties/bytes/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return b.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return b.errors = null, !0;
}
function ce(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.added === void 0 && (n = `added`) || e.changed === void 0 && (n = `changed`) || e.hid === void 0 && (n = `hid`)) return ce.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.added !== void 0) {
			let n = e.added;
			let r = o;
			if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
				let e;
				if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return ce.errors = [{
					instancePath: t + `/added`,
					schemaPath: `#/properties/added/required`,
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
							if (y(e[r], {
								instancePath: t + `/added/items/` + r,
								parentData: e,
								parentDataProperty: r,
								rootData: i
							}) || (a = a === null ? y.errors : a.concat(y.errors), o = a.length), n !== o) break;
						}
					} else return ce.errors = [{
						instancePath: t + `/added/items`,
						schemaPath: `#/properties/added/properties/items/type`,
						keyword: `type`,
						params: { type: `array` }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) if (n.omitted !== void 0) {
					let e = o;
					b(n.omitted, {
						instancePath: t + `/added/omitted`,
						parentData: n,
						parentDataProperty: `omitted`,
						rootData: i
					}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
					var s = e === o;
				} else var s = !0;
			} else return ce.errors = [{
				instancePath: t + `/added`,
				schemaPath: `#/properties/added/type`,
				keyword: `type`,
				params: { type: `object` }
			}], !1;
			var c = r === o;
		} else var c = !0;
		if (c) {
			if (e.changed !== void 0) {
				let n = e.changed;
				let r = o;
				if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
					let e;
					if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return ce.errors = [{
						instancePath: t + `/changed`,
						schemaPath: `#/properties/changed/required`,
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
								if (y(e[r], {
									instancePath: t + `/changed/items/` + r,
									parentData: e,
									parentDataProperty: r,
									rootData: i
								}) || (a = a === null ? y.errors : a.concat(y.errors), o = a.length), n !== o) break;
							}
						} else return ce.errors = [{
							instancePath: t + `/changed/items`,
							schemaPath: `#/properties/changed/properties/items/type`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
						var l = r === o;
					} else var l = !0;
					if (l) if (n.omitted !== void 0) {
						let e = o;
						b(n.omitted, {
							instancePath: t + `/changed/omitted`,
							parentData: n,
							parentDataProperty: `omitted`,
							rootData: i
						}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
						var l = e === o;
					} else var l = !0;
				} else return ce.errors = [{
					instancePath: t + `/changed`,
					schemaPath: `#/properties/changed/type`,
					keyword: `type`,
					params: { type: `object` }
				}], !1;
				var c = r === o;
			} else var c = !0;
			if (c) if (e.hid !== void 0) {
				let n = e.hid;
				let r = o;
				if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
					let e;
					if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return ce.errors = [{
						instancePath: t + `/hid`,
						schemaPath: `#/properties/hid/required`,
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
								if (y(e[r], {
									instancePath: t + `/hid/items/` + r,
									parentData: e,
									parentDataProperty: r,
									rootData: i
								}) || (a = a === null ? y.errors : a.concat(y.errors), o = a.length), n !== o) break;
							}
						} else return ce.errors = [{
							instancePath: t + `/hid/items`,
							schemaPath: `#/properties/hid/properties/items/type`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
						var u = r === o;
					} else var u = !0;
					if (u) if (n.omitted !== void 0) {
						let e = o;
						b(n.omitted, {
							instancePath: t + `/hid/omitted`,
							parentData: n,
							parentDataProperty: `omitted`,
							rootData: i
						}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
						var u = e === o;
					} else var u = !0;
				} else return ce.errors = [{
					instancePath: t + `/hid`,
					schemaPath: `#/properties/hid/type`,
					keyword: `type`,
					params: { type: `object` }
				}], !1;
				var c = r === o;
			} else var c = !0;
		}
	} else return ce.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ce.errors = a, o === 0;
}
function le(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.files === void 0 && (n = `files`) || e.metadata === void 0 && (n = `metadata`) || e.times === void 0 && (n = `times`)) return le.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.files !== void 0) {
			if (typeof e.files != `string`) return le.errors = [{
				instancePath: t + `/files`,
				schemaPath: `#/properties/files/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.metadata !== void 0) {
				if (typeof e.metadata != `string`) return le.errors = [{
					instancePath: t + `/metadata`,
					schemaPath: `#/properties/metadata/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) if (e.times !== void 0) {
				if (typeof e.times != `string`) return le.errors = [{
					instancePath: t + `/times`,
					schemaPath: `#/properties/times/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
		}
	} else return le.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return le.errors = null, !0;
}
function x(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.contentBytes === void 0 && (n = `contentBytes`) || e.diffId === void 0 && (n = `diffId`) || e.digest === void 0 && (n = `digest`) || e.entryCount === void 0 && (n = `entryCount`) || e.index === void 0 && (n = `index`) || e.instruction === void 0 && (n = `instruction`) || e.layerBytes === void 0 && (n = `layerBytes`) || e.reclaimableBytes === void 0 && (n = `reclaimableBytes`) || e.storedBytes === void 0 && (n = `storedBytes`) || e.verified === void 0 && (n = `verified`)) return x.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.index !== void 0) {
			let n = e.index;
			let r = o;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return x.errors = [{
				instancePath: t + `/index`,
				schemaPath: `#/properties/index/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return x.errors = [{
				instancePath: t + `/index`,
				schemaPath: `#/properties/index/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) {
			if (e.diffId !== void 0) {
				let n = e.diffId;
				let r = o;
				if (typeof n != `string` && n !== null) return x.errors = [{
					instancePath: t + `/diffId`,
					schemaPath: `#/properties/diffId/type`,
					keyword: `type`,
					params: { type: oe.properties.diffId.type }
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.digest !== void 0) {
					let n = e.digest;
					let r = o;
					if (typeof n != `string` && n !== null) return x.errors = [{
						instancePath: t + `/digest`,
						schemaPath: `#/properties/digest/type`,
						keyword: `type`,
						params: { type: oe.properties.digest.type }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.storedBytes !== void 0) {
						let n = e.storedBytes;
						let r = o;
						if (!(typeof n == `number` && isFinite(n)) && n !== null) return x.errors = [{
							instancePath: t + `/storedBytes`,
							schemaPath: `#/properties/storedBytes/type`,
							keyword: `type`,
							params: { type: oe.properties.storedBytes.type }
						}], !1;
						if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return x.errors = [{
							instancePath: t + `/storedBytes`,
							schemaPath: `#/properties/storedBytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.compression !== void 0) {
							let n = e.compression;
							let r = o;
							if (n !== `gzip` && n !== `zstd` && n !== `none`) return x.errors = [{
								instancePath: t + `/compression`,
								schemaPath: `#/properties/compression/enum`,
								keyword: `enum`,
								params: { allowedValues: oe.properties.compression.enum }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.instruction !== void 0) {
								let n = e.instruction;
								let r = o;
								if (typeof n != `string` && n !== null) return x.errors = [{
									instancePath: t + `/instruction`,
									schemaPath: `#/properties/instruction/type`,
									keyword: `type`,
									params: { type: oe.properties.instruction.type }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.dockerfile !== void 0) {
									let n = o;
									v(e.dockerfile, {
										instancePath: t + `/dockerfile`,
										parentData: e,
										parentDataProperty: `dockerfile`,
										rootData: i
									}) || (a = a === null ? v.errors : a.concat(v.errors), o = a.length);
									var s = n === o;
								} else var s = !0;
								if (s) {
									if (e.layerBytes !== void 0) {
										let n = e.layerBytes;
										let r = o;
										if (o === r) if (typeof n == `number` && isFinite(n)) {
											if (n < 0 || isNaN(n)) return x.errors = [{
												instancePath: t + `/layerBytes`,
												schemaPath: `#/properties/layerBytes/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												}
											}], !1;
										} else return x.errors = [{
											instancePath: t + `/layerBytes`,
											schemaPath: `#/properties/layerBytes/type`,
											keyword: `type`,
											params: { type: `number` }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.contentBytes !== void 0) {
											let n = e.contentBytes;
											let r = o;
											if (o === r) if (typeof n == `number` && isFinite(n)) {
												if (n < 0 || isNaN(n)) return x.errors = [{
													instancePath: t + `/contentBytes`,
													schemaPath: `#/properties/contentBytes/minimum`,
													keyword: `minimum`,
													params: {
														comparison: `>=`,
														limit: 0
													}
												}], !1;
											} else return x.errors = [{
												instancePath: t + `/contentBytes`,
												schemaPath: `#/properties/contentBytes/type`,
												keyword: `type`,
												params: { type: `number` }
											}], !1;
											var s = r === o;
										} else var s = !0;
										if (s) {
											if (e.reclaimableBytes !== void 0) {
												let n = e.reclaimableBytes;
												let r = o;
												if (o === r) if (typeof n == `number` && isFinite(n)) {
													if (n < 0 || isNaN(n)) return x.errors = [{
														instancePath: t + `/reclaimableBytes`,
														schemaPath: `#/properties/reclaimableBytes/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												} else return x.errors = [{
													instancePath: t + `/reclaimableBytes`,
													schemaPath: `#/properties/reclaimableBytes/type`,
													keyword: `type`,
													params: { type: `number` }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) {
												if (e.entryCount !== void 0) {
													let n = e.entryCount;
													let r = o;
													if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return x.errors = [{
														instancePath: t + `/entryCount`,
														schemaPath: `#/properties/entryCount/type`,
														keyword: `type`,
														params: { type: `integer` }
													}], !1;
													if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return x.errors = [{
														instancePath: t + `/entryCount`,
														schemaPath: `#/properties/entryCount/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
													var s = r === o;
												} else var s = !0;
												if (s) {
													if (e.verified !== void 0) {
														let n = e.verified;
														let r = o;
														if (n !== `structure` && n !== `tocDigest` && n !== `blobDigest` && n !== `diffId`) return x.errors = [{
															instancePath: t + `/verified`,
															schemaPath: `#/properties/verified/enum`,
															keyword: `enum`,
															params: { allowedValues: oe.properties.verified.enum }
														}], !1;
														var s = r === o;
													} else var s = !0;
													if (s) {
														if (e.entries !== void 0) {
															let n = o;
															ce(e.entries, {
																instancePath: t + `/entries`,
																parentData: e,
																parentDataProperty: `entries`,
																rootData: i
															}) || (a = a === null ? ce.errors : a.concat(ce.errors), o = a.length);
															var s = n === o;
														} else var s = !0;
														if (s) if (e.fingerprint !== void 0) {
															let n = o;
															le(e.fingerprint, {
																instancePath: t + `/fingerprint`,
																parentData: e,
																parentDataProperty: `fingerprint`,
																rootData: i
															}) || (a = a === null ? le.errors : a.concat(le.errors), o = a.length);
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
				}
			}
		}
	} else return x.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return x.errors = a, o === 0;
}
const ue = {
	type: `object`,
	properties: {
		name: { type: `string` },
		by: { enum: [`ENV`, `ARG`] },
		layer: { type: [`number`, `null`] }
	},
	required: [
		`name`,
		`by`,
		`layer`
	]
};
function de(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.name === void 0 && (n = `name`) || e.by === void 0 && (n = `by`) || e.layer === void 0 && (n = `layer`)) return de.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return de.errors = [{
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.by !== void 0) {
				let n = e.by;
				if (n !== `ENV` && n !== `ARG`) return de.errors = [{
					instancePath: t + `/by`,
					schemaPath: `#/properties/by/enum`,
					keyword: `enum`,
					params: { allowedValues: ue.properties.by.enum }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) if (e.layer !== void 0) {
				let n = e.layer;
				if (!(typeof n == `number` && isFinite(n)) && n !== null) return de.errors = [{
					instancePath: t + `/layer`,
					schemaPath: `#/properties/layer/type`,
					keyword: `type`,
					params: { type: ue.properties.layer.type }
				}], !1;
				var a = !0;
			} else var a = !0;
		}
	} else return de.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return de.errors = null, !0;
}
const fe = {
	type: `object`,
	properties: {
		verified: { enum: [
			`structure`,
			`tocDigest`,
			`blobDigest`,
			`diffId`
		] },
		contentsCompared: { type: `boolean` },
		diveUserWasted: { enum: [
			`number`,
			`NaN`,
			`Infinity`
		] },
		reclaimableByCause: {
			type: `object`,
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
			},
			required: [
				`deleted`,
				`overwritten`,
				`metadata`
			]
		},
		waste: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/WasteItem` }
				},
				omitted: { $ref: `#/definitions/Omitted` }
			},
			required: [`items`, `omitted`]
		},
		largest: {
			type: `object`,
			properties: {
				folders: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/LargestItem` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				},
				packages: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/PackageItem` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				},
				files: {
					type: `object`,
					properties: {
						items: {
							type: `array`,
							items: { $ref: `#/definitions/LargestItem` }
						},
						omitted: { $ref: `#/definitions/Omitted` }
					},
					required: [`items`, `omitted`]
				}
			},
			required: [
				`folders`,
				`packages`,
				`files`
			]
		},
		runtime: { $ref: `#/definitions/RuntimeFacts` },
		systemPackages: {
			type: `array`,
			items: { $ref: `#/definitions/SystemPackage` }
		},
		packageCounts: {
			type: `object`,
			additionalProperties: {
				type: `integer`,
				minimum: 0
			}
		},
		installs: {
			type: `array`,
			items: { $ref: `#/definitions/DependencyInstall` }
		},
		tree: {
			type: [`object`, `null`],
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
					items: {
						type: `integer`,
						minimum: 0,
						maximum: 1
					}
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
					},
					required: [`row`, `first`]
				},
				replaced: {
					type: `object`,
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
					},
					required: [`row`, `layer`]
				},
				versions: {
					type: `object`,
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
					},
					required: [`row`, `version`]
				},
				owners: { $ref: `#/definitions/PathOwners` }
			},
			required: [
				`depth`,
				`name`,
				`visibleBytes`,
				`reclaimableBytes`,
				`isVisible`,
				`firstLayer`
			]
		}
	},
	required: [
		`verified`,
		`contentsCompared`,
		`diveUserWasted`,
		`reclaimableByCause`,
		`waste`,
		`largest`,
		`tree`
	]
};
const pe = {
	type: `object`,
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
	},
	required: [
		`path`,
		`isFolder`,
		`fileCount`,
		`bytes`,
		`cause`,
		`addedInLayer`,
		`hiddenInLayer`
	]
};
function S(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.isFolder === void 0 && (n = `isFolder`) || e.fileCount === void 0 && (n = `fileCount`) || e.bytes === void 0 && (n = `bytes`) || e.cause === void 0 && (n = `cause`) || e.addedInLayer === void 0 && (n = `addedInLayer`) || e.hiddenInLayer === void 0 && (n = `hiddenInLayer`)) return S.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			if (typeof e.path != `string`) return S.errors = [{
				instancePath: t + `/path`,
				schemaPath: `#/properties/path/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.isFolder !== void 0) {
				if (typeof e.isFolder != `boolean`) return S.errors = [{
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
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return S.errors = [{
						instancePath: t + `/fileCount`,
						schemaPath: `#/properties/fileCount/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return S.errors = [{
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
							if (n < 0 || isNaN(n)) return S.errors = [{
								instancePath: t + `/bytes`,
								schemaPath: `#/properties/bytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return S.errors = [{
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
							if (n !== `deleted` && n !== `overwritten` && n !== `metadata`) return S.errors = [{
								instancePath: t + `/cause`,
								schemaPath: `#/properties/cause/enum`,
								keyword: `enum`,
								params: { allowedValues: pe.properties.cause.enum }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.addedInLayer !== void 0) {
								let n = e.addedInLayer;
								if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return S.errors = [{
									instancePath: t + `/addedInLayer`,
									schemaPath: `#/properties/addedInLayer/type`,
									keyword: `type`,
									params: { type: `integer` }
								}], !1;
								if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return S.errors = [{
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
									if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return S.errors = [{
										instancePath: t + `/hiddenInLayer`,
										schemaPath: `#/properties/hiddenInLayer/type`,
										keyword: `type`,
										params: { type: `integer` }
									}], !1;
									if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return S.errors = [{
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
											if (e !== `mode` && e !== `owner` && e !== `time`) return S.errors = [{
												instancePath: t + `/changes/` + r,
												schemaPath: `#/properties/changes/items/enum`,
												keyword: `enum`,
												params: { allowedValues: pe.properties.changes.items.enum }
											}], !1;
										}
									} else return S.errors = [{
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
	} else return S.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return S.errors = null, !0;
}
function me(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.bytes === void 0 && (n = `bytes`) || e.fileCount === void 0 && (n = `fileCount`)) return me.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			if (typeof e.path != `string`) return me.errors = [{
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
					if (n < 0 || isNaN(n)) return me.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return me.errors = [{
					instancePath: t + `/bytes`,
					schemaPath: `#/properties/bytes/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) if (e.fileCount !== void 0) {
				let n = e.fileCount;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return me.errors = [{
					instancePath: t + `/fileCount`,
					schemaPath: `#/properties/fileCount/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return me.errors = [{
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
	} else return me.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return me.errors = null, !0;
}
function he(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.path === void 0 && (n = `path`) || e.bytes === void 0 && (n = `bytes`) || e.copies === void 0 && (n = `copies`)) return he.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.ecosystem !== void 0) {
			if (typeof e.ecosystem != `string`) return he.errors = [{
				instancePath: t + `/ecosystem`,
				schemaPath: `#/properties/ecosystem/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return he.errors = [{
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.path !== void 0) {
					if (typeof e.path != `string`) return he.errors = [{
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
							if (n < 0 || isNaN(n)) return he.errors = [{
								instancePath: t + `/bytes`,
								schemaPath: `#/properties/bytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return he.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) if (e.copies !== void 0) {
						let n = e.copies;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return he.errors = [{
							instancePath: t + `/copies`,
							schemaPath: `#/properties/copies/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return he.errors = [{
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
	} else return he.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return he.errors = null, !0;
}
const ge = {
	type: `object`,
	properties: {
		name: { enum: [
			`go`,
			`rust`,
			`static`,
			`node`,
			`python`,
			`java`,
			`dotnet`,
			`php`,
			`ruby`,
			`nginx`
		] },
		by: { enum: [
			`program`,
			`command`,
			`history`,
			`files`
		] }
	},
	required: [`name`, `by`]
};
function _e(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.name === void 0 && (n = `name`) || e.by === void 0 && (n = `by`)) return _e.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.name !== void 0) {
			let n = e.name;
			if (n !== `go` && n !== `rust` && n !== `static` && n !== `node` && n !== `python` && n !== `java` && n !== `dotnet` && n !== `php` && n !== `ruby` && n !== `nginx`) return _e.errors = [{
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/enum`,
				keyword: `enum`,
				params: { allowedValues: ge.properties.name.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) if (e.by !== void 0) {
			let n = e.by;
			if (n !== `program` && n !== `command` && n !== `history` && n !== `files`) return _e.errors = [{
				instancePath: t + `/by`,
				schemaPath: `#/properties/by/enum`,
				keyword: `enum`,
				params: { allowedValues: ge.properties.by.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return _e.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return _e.errors = null, !0;
}
function ve(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.version === void 0 && (n = `version`) || e.bytes === void 0 && (n = `bytes`)) return ve.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.ecosystem !== void 0) {
			if (typeof e.ecosystem != `string`) return ve.errors = [{
				instancePath: t + `/ecosystem`,
				schemaPath: `#/properties/ecosystem/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return ve.errors = [{
					instancePath: t + `/name`,
					schemaPath: `#/properties/name/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.version !== void 0) {
					if (typeof e.version != `string`) return ve.errors = [{
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
						if (n < 0 || isNaN(n)) return ve.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return ve.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return ve.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ve.errors = null, !0;
}
function ye(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.layer === void 0 && (n = `layer`)) return ye.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.layer !== void 0) {
			let n = e.layer;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return ye.errors = [{
				instancePath: t + `/layer`,
				schemaPath: `#/properties/layer/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return ye.errors = [{
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
			if (e.files !== void 0) {
				let n = e.files;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) return ye.errors = [{
						instancePath: t + `/files/` + r,
						schemaPath: `#/properties/files/items/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
				} else return ye.errors = [{
					instancePath: t + `/files`,
					schemaPath: `#/properties/files/type`,
					keyword: `type`,
					params: { type: `array` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.destination !== void 0) {
					if (typeof e.destination != `string`) return ye.errors = [{
						instancePath: t + `/destination`,
						schemaPath: `#/properties/destination/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.isCertain !== void 0) {
					if (!0 !== e.isCertain) return ye.errors = [{
						instancePath: t + `/isCertain`,
						schemaPath: `#/properties/isCertain/const`,
						keyword: `const`,
						params: { allowedValue: !0 }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return ye.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ye.errors = null, !0;
}
function be(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.manager === void 0 && (n = `manager`) || e.layer === void 0 && (n = `layer`) || e.bytes === void 0 && (n = `bytes`) || e.fingerprint === void 0 && (n = `fingerprint`) || e.copies === void 0 && (n = `copies`)) return be.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.manager !== void 0) {
			let n = o;
			if (typeof e.manager != `string`) return be.errors = [{
				instancePath: t + `/manager`,
				schemaPath: `#/properties/manager/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.layer !== void 0) {
				let n = e.layer;
				let r = o;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return be.errors = [{
					instancePath: t + `/layer`,
					schemaPath: `#/properties/layer/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return be.errors = [{
					instancePath: t + `/layer`,
					schemaPath: `#/properties/layer/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.bytes !== void 0) {
					let n = e.bytes;
					let r = o;
					if (o === r) if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return be.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return be.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.isBuild !== void 0) {
						let n = o;
						if (!0 !== e.isBuild) return be.errors = [{
							instancePath: t + `/isBuild`,
							schemaPath: `#/properties/isBuild/const`,
							keyword: `const`,
							params: { allowedValue: !0 }
						}], !1;
						var s = n === o;
					} else var s = !0;
					if (s) {
						if (e.fingerprint !== void 0) {
							let n = o;
							if (typeof e.fingerprint != `string`) return be.errors = [{
								instancePath: t + `/fingerprint`,
								schemaPath: `#/properties/fingerprint/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var s = n === o;
						} else var s = !0;
						if (s) if (e.copies !== void 0) {
							let n = e.copies;
							let r = o;
							if (o === r) if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = o;
									if (ye(n[r], {
										instancePath: t + `/copies/` + r,
										parentData: n,
										parentDataProperty: r,
										rootData: i
									}) || (a = a === null ? ye.errors : a.concat(ye.errors), o = a.length), e !== o) break;
								}
							} else return be.errors = [{
								instancePath: t + `/copies`,
								schemaPath: `#/properties/copies/type`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
							var s = r === o;
						} else var s = !0;
					}
				}
			}
		}
	} else return be.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return be.errors = a, o === 0;
}
function C(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.packages === void 0 && (n = `packages`) || e.row === void 0 && (n = `row`) || e.owner === void 0 && (n = `owner`)) return C.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.packages !== void 0) {
			let n = e.packages;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = n[r];
					if (e && typeof e == `object` && !Array.isArray(e)) {
						let n;
						if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`)) return C.errors = [{
							instancePath: t + `/packages/` + r,
							schemaPath: `#/properties/packages/items/required`,
							keyword: `required`,
							params: { missingProperty: n }
						}], !1;
						if (e.ecosystem !== void 0) {
							if (typeof e.ecosystem != `string`) return C.errors = [{
								instancePath: t + `/packages/` + r + `/ecosystem`,
								schemaPath: `#/properties/packages/items/properties/ecosystem/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) if (e.name !== void 0) {
							if (typeof e.name != `string`) return C.errors = [{
								instancePath: t + `/packages/` + r + `/name`,
								schemaPath: `#/properties/packages/items/properties/name/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var a = !0;
						} else var a = !0;
					} else return C.errors = [{
						instancePath: t + `/packages/` + r,
						schemaPath: `#/properties/packages/items/type`,
						keyword: `type`,
						params: { type: `object` }
					}], !1;
				}
			} else return C.errors = [{
				instancePath: t + `/packages`,
				schemaPath: `#/properties/packages/type`,
				keyword: `type`,
				params: { type: `array` }
			}], !1;
			var o = !0;
		} else var o = !0;
		if (o) {
			if (e.row !== void 0) {
				let n = e.row;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r];
						if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return C.errors = [{
							instancePath: t + `/row/` + r,
							schemaPath: `#/properties/row/items/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return C.errors = [{
							instancePath: t + `/row/` + r,
							schemaPath: `#/properties/row/items/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					}
				} else return C.errors = [{
					instancePath: t + `/row`,
					schemaPath: `#/properties/row/type`,
					keyword: `type`,
					params: { type: `array` }
				}], !1;
				var o = !0;
			} else var o = !0;
			if (o) if (e.owner !== void 0) {
				let n = e.owner;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) {
						let e = n[r];
						if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return C.errors = [{
							instancePath: t + `/owner/` + r,
							schemaPath: `#/properties/owner/items/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof e == `number` && isFinite(e) && (e < -1 || isNaN(e))) return C.errors = [{
							instancePath: t + `/owner/` + r,
							schemaPath: `#/properties/owner/items/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: -1
							}
						}], !1;
					}
				} else return C.errors = [{
					instancePath: t + `/owner`,
					schemaPath: `#/properties/owner/type`,
					keyword: `type`,
					params: { type: `array` }
				}], !1;
				var o = !0;
			} else var o = !0;
		}
	} else return C.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return C.errors = null, !0;
}
function w(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.verified === void 0 && (n = `verified`) || e.contentsCompared === void 0 && (n = `contentsCompared`) || e.diveUserWasted === void 0 && (n = `diveUserWasted`) || e.reclaimableByCause === void 0 && (n = `reclaimableByCause`) || e.waste === void 0 && (n = `waste`) || e.largest === void 0 && (n = `largest`) || e.tree === void 0 && (n = `tree`)) return w.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.verified !== void 0) {
			let n = e.verified;
			let r = o;
			if (n !== `structure` && n !== `tocDigest` && n !== `blobDigest` && n !== `diffId`) return w.errors = [{
				instancePath: t + `/verified`,
				schemaPath: `#/properties/verified/enum`,
				keyword: `enum`,
				params: { allowedValues: fe.properties.verified.enum }
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) {
			if (e.contentsCompared !== void 0) {
				let n = o;
				if (typeof e.contentsCompared != `boolean`) return w.errors = [{
					instancePath: t + `/contentsCompared`,
					schemaPath: `#/properties/contentsCompared/type`,
					keyword: `type`,
					params: { type: `boolean` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.diveUserWasted !== void 0) {
					let n = e.diveUserWasted;
					let r = o;
					if (n !== `number` && n !== `NaN` && n !== `Infinity`) return w.errors = [{
						instancePath: t + `/diveUserWasted`,
						schemaPath: `#/properties/diveUserWasted/enum`,
						keyword: `enum`,
						params: { allowedValues: fe.properties.diveUserWasted.enum }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.reclaimableByCause !== void 0) {
						let n = e.reclaimableByCause;
						let r = o;
						if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
							let e;
							if (n.deleted === void 0 && (e = `deleted`) || n.overwritten === void 0 && (e = `overwritten`) || n.metadata === void 0 && (e = `metadata`)) return w.errors = [{
								instancePath: t + `/reclaimableByCause`,
								schemaPath: `#/properties/reclaimableByCause/required`,
								keyword: `required`,
								params: { missingProperty: e }
							}], !1;
							if (n.deleted !== void 0) {
								let e = n.deleted;
								let r = o;
								if (o === r) if (typeof e == `number` && isFinite(e)) {
									if (e < 0 || isNaN(e)) return w.errors = [{
										instancePath: t + `/reclaimableByCause/deleted`,
										schemaPath: `#/properties/reclaimableByCause/properties/deleted/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return w.errors = [{
									instancePath: t + `/reclaimableByCause/deleted`,
									schemaPath: `#/properties/reclaimableByCause/properties/deleted/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var c = r === o;
							} else var c = !0;
							if (c) {
								if (n.overwritten !== void 0) {
									let e = n.overwritten;
									let r = o;
									if (o === r) if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) return w.errors = [{
											instancePath: t + `/reclaimableByCause/overwritten`,
											schemaPath: `#/properties/reclaimableByCause/properties/overwritten/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											}
										}], !1;
									} else return w.errors = [{
										instancePath: t + `/reclaimableByCause/overwritten`,
										schemaPath: `#/properties/reclaimableByCause/properties/overwritten/type`,
										keyword: `type`,
										params: { type: `number` }
									}], !1;
									var c = r === o;
								} else var c = !0;
								if (c) if (n.metadata !== void 0) {
									let e = n.metadata;
									let r = o;
									if (o === r) if (typeof e == `number` && isFinite(e)) {
										if (e < 0 || isNaN(e)) return w.errors = [{
											instancePath: t + `/reclaimableByCause/metadata`,
											schemaPath: `#/properties/reclaimableByCause/properties/metadata/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											}
										}], !1;
									} else return w.errors = [{
										instancePath: t + `/reclaimableByCause/metadata`,
										schemaPath: `#/properties/reclaimableByCause/properties/metadata/type`,
										keyword: `type`,
										params: { type: `number` }
									}], !1;
									var c = r === o;
								} else var c = !0;
							}
						} else return w.errors = [{
							instancePath: t + `/reclaimableByCause`,
							schemaPath: `#/properties/reclaimableByCause/type`,
							keyword: `type`,
							params: { type: `object` }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.waste !== void 0) {
							let n = e.waste;
							let r = o;
							if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
								let e;
								if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return w.errors = [{
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
											if (S(e[r], {
												instancePath: t + `/waste/items/` + r,
												parentData: e,
												parentDataProperty: r,
												rootData: i
											}) || (a = a === null ? S.errors : a.concat(S.errors), o = a.length), n !== o) break;
										}
									} else return w.errors = [{
										instancePath: t + `/waste/items`,
										schemaPath: `#/properties/waste/properties/items/type`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
									var l = r === o;
								} else var l = !0;
								if (l) if (n.omitted !== void 0) {
									let e = o;
									b(n.omitted, {
										instancePath: t + `/waste/omitted`,
										parentData: n,
										parentDataProperty: `omitted`,
										rootData: i
									}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
									var l = e === o;
								} else var l = !0;
							} else return w.errors = [{
								instancePath: t + `/waste`,
								schemaPath: `#/properties/waste/type`,
								keyword: `type`,
								params: { type: `object` }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.largest !== void 0) {
								let n = e.largest;
								let r = o;
								if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
									let e;
									if (n.folders === void 0 && (e = `folders`) || n.packages === void 0 && (e = `packages`) || n.files === void 0 && (e = `files`)) return w.errors = [{
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
											if (e.items === void 0 && (n = `items`) || e.omitted === void 0 && (n = `omitted`)) return w.errors = [{
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
														if (me(n[r], {
															instancePath: t + `/largest/folders/items/` + r,
															parentData: n,
															parentDataProperty: r,
															rootData: i
														}) || (a = a === null ? me.errors : a.concat(me.errors), o = a.length), e !== o) break;
													}
												} else return w.errors = [{
													instancePath: t + `/largest/folders/items`,
													schemaPath: `#/properties/largest/properties/folders/properties/items/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var u = r === o;
											} else var u = !0;
											if (u) if (e.omitted !== void 0) {
												let n = o;
												b(e.omitted, {
													instancePath: t + `/largest/folders/omitted`,
													parentData: e,
													parentDataProperty: `omitted`,
													rootData: i
												}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
												var u = n === o;
											} else var u = !0;
										} else return w.errors = [{
											instancePath: t + `/largest/folders`,
											schemaPath: `#/properties/largest/properties/folders/type`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
										var d = r === o;
									} else var d = !0;
									if (d) {
										if (n.packages !== void 0) {
											let e = n.packages;
											let r = o;
											if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
												let n;
												if (e.items === void 0 && (n = `items`) || e.omitted === void 0 && (n = `omitted`)) return w.errors = [{
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
															if (he(n[r], {
																instancePath: t + `/largest/packages/items/` + r,
																parentData: n,
																parentDataProperty: r,
																rootData: i
															}) || (a = a === null ? he.errors : a.concat(he.errors), o = a.length), e !== o) break;
														}
													} else return w.errors = [{
														instancePath: t + `/largest/packages/items`,
														schemaPath: `#/properties/largest/properties/packages/properties/items/type`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
													var f = r === o;
												} else var f = !0;
												if (f) if (e.omitted !== void 0) {
													let n = o;
													b(e.omitted, {
														instancePath: t + `/largest/packages/omitted`,
														parentData: e,
														parentDataProperty: `omitted`,
														rootData: i
													}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
													var f = n === o;
												} else var f = !0;
											} else return w.errors = [{
												instancePath: t + `/largest/packages`,
												schemaPath: `#/properties/largest/properties/packages/type`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
											var d = r === o;
										} else var d = !0;
										if (d) if (n.files !== void 0) {
											let e = n.files;
											let r = o;
											if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
												let n;
												if (e.items === void 0 && (n = `items`) || e.omitted === void 0 && (n = `omitted`)) return w.errors = [{
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
															if (me(n[r], {
																instancePath: t + `/largest/files/items/` + r,
																parentData: n,
																parentDataProperty: r,
																rootData: i
															}) || (a = a === null ? me.errors : a.concat(me.errors), o = a.length), e !== o) break;
														}
													} else return w.errors = [{
														instancePath: t + `/largest/files/items`,
														schemaPath: `#/properties/largest/properties/files/properties/items/type`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
													var p = r === o;
												} else var p = !0;
												if (p) if (e.omitted !== void 0) {
													let n = o;
													b(e.omitted, {
														instancePath: t + `/largest/files/omitted`,
														parentData: e,
														parentDataProperty: `omitted`,
														rootData: i
													}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
													var p = n === o;
												} else var p = !0;
											} else return w.errors = [{
												instancePath: t + `/largest/files`,
												schemaPath: `#/properties/largest/properties/files/type`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
											var d = r === o;
										} else var d = !0;
									}
								} else return w.errors = [{
									instancePath: t + `/largest`,
									schemaPath: `#/properties/largest/type`,
									keyword: `type`,
									params: { type: `object` }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.runtime !== void 0) {
									let n = o;
									_e(e.runtime, {
										instancePath: t + `/runtime`,
										parentData: e,
										parentDataProperty: `runtime`,
										rootData: i
									}) || (a = a === null ? _e.errors : a.concat(_e.errors), o = a.length);
									var s = n === o;
								} else var s = !0;
								if (s) {
									if (e.systemPackages !== void 0) {
										let n = e.systemPackages;
										let r = o;
										if (o === r) if (Array.isArray(n)) {
											let e = n.length;
											for (let r = 0; r < e; r++) {
												let e = o;
												if (ve(n[r], {
													instancePath: t + `/systemPackages/` + r,
													parentData: n,
													parentDataProperty: r,
													rootData: i
												}) || (a = a === null ? ve.errors : a.concat(ve.errors), o = a.length), e !== o) break;
											}
										} else return w.errors = [{
											instancePath: t + `/systemPackages`,
											schemaPath: `#/properties/systemPackages/type`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.packageCounts !== void 0) {
											let n = e.packageCounts;
											let r = o;
											if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
												let r = n[e];
												let i = o;
												if (!(typeof r == `number` && !(r % 1) && !isNaN(r) && isFinite(r))) return w.errors = [{
													instancePath: t + `/packageCounts/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
													schemaPath: `#/properties/packageCounts/additionalProperties/type`,
													keyword: `type`,
													params: { type: `integer` }
												}], !1;
												if (o === i && typeof r == `number` && isFinite(r) && (r < 0 || isNaN(r))) return w.errors = [{
													instancePath: t + `/packageCounts/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
													schemaPath: `#/properties/packageCounts/additionalProperties/minimum`,
													keyword: `minimum`,
													params: {
														comparison: `>=`,
														limit: 0
													}
												}], !1;
												if (i !== o) break;
											}
											else return w.errors = [{
												instancePath: t + `/packageCounts`,
												schemaPath: `#/properties/packageCounts/type`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
											var s = r === o;
										} else var s = !0;
										if (s) {
											if (e.installs !== void 0) {
												let n = e.installs;
												let r = o;
												if (o === r) if (Array.isArray(n)) {
													let e = n.length;
													for (let r = 0; r < e; r++) {
														let e = o;
														if (be(n[r], {
															instancePath: t + `/installs/` + r,
															parentData: n,
															parentDataProperty: r,
															rootData: i
														}) || (a = a === null ? be.errors : a.concat(be.errors), o = a.length), e !== o) break;
													}
												} else return w.errors = [{
													instancePath: t + `/installs`,
													schemaPath: `#/properties/installs/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) if (e.tree !== void 0) {
												let n = e.tree;
												let r = o;
												if (!(n && typeof n == `object` && !Array.isArray(n)) && n !== null) return w.errors = [{
													instancePath: t + `/tree`,
													schemaPath: `#/properties/tree/type`,
													keyword: `type`,
													params: { type: fe.properties.tree.type }
												}], !1;
												if (o === r && n && typeof n == `object` && !Array.isArray(n)) {
													let e;
													if (n.depth === void 0 && (e = `depth`) || n.name === void 0 && (e = `name`) || n.visibleBytes === void 0 && (e = `visibleBytes`) || n.reclaimableBytes === void 0 && (e = `reclaimableBytes`) || n.isVisible === void 0 && (e = `isVisible`) || n.firstLayer === void 0 && (e = `firstLayer`)) return w.errors = [{
														instancePath: t + `/tree`,
														schemaPath: `#/properties/tree/required`,
														keyword: `required`,
														params: { missingProperty: e }
													}], !1;
													if (n.depth !== void 0) {
														let e = n.depth;
														let r = o;
														if (o === r) if (Array.isArray(e)) {
															let n = e.length;
															for (let r = 0; r < n; r++) {
																let n = e[r];
																let i = o;
																if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return w.errors = [{
																	instancePath: t + `/tree/depth/` + r,
																	schemaPath: `#/properties/tree/properties/depth/items/type`,
																	keyword: `type`,
																	params: { type: `integer` }
																}], !1;
																if (o === i && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return w.errors = [{
																	instancePath: t + `/tree/depth/` + r,
																	schemaPath: `#/properties/tree/properties/depth/items/minimum`,
																	keyword: `minimum`,
																	params: {
																		comparison: `>=`,
																		limit: 0
																	}
																}], !1;
																if (i !== o) break;
															}
														} else return w.errors = [{
															instancePath: t + `/tree/depth`,
															schemaPath: `#/properties/tree/properties/depth/type`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
														var m = r === o;
													} else var m = !0;
													if (m) {
														if (n.name !== void 0) {
															let e = n.name;
															let r = o;
															if (o === r) if (Array.isArray(e)) {
																let n = e.length;
																for (let r = 0; r < n; r++) {
																	let n = o;
																	if (typeof e[r] != `string`) return w.errors = [{
																		instancePath: t + `/tree/name/` + r,
																		schemaPath: `#/properties/tree/properties/name/items/type`,
																		keyword: `type`,
																		params: { type: `string` }
																	}], !1;
																	if (n !== o) break;
																}
															} else return w.errors = [{
																instancePath: t + `/tree/name`,
																schemaPath: `#/properties/tree/properties/name/type`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
															var m = r === o;
														} else var m = !0;
														if (m) {
															if (n.visibleBytes !== void 0) {
																let e = n.visibleBytes;
																let r = o;
																if (o === r) if (Array.isArray(e)) {
																	let n = e.length;
																	for (let r = 0; r < n; r++) {
																		let n = e[r];
																		let i = o;
																		if (o === i) if (typeof n == `number` && isFinite(n)) {
																			if (n < 0 || isNaN(n)) return w.errors = [{
																				instancePath: t + `/tree/visibleBytes/` + r,
																				schemaPath: `#/properties/tree/properties/visibleBytes/items/minimum`,
																				keyword: `minimum`,
																				params: {
																					comparison: `>=`,
																					limit: 0
																				}
																			}], !1;
																		} else return w.errors = [{
																			instancePath: t + `/tree/visibleBytes/` + r,
																			schemaPath: `#/properties/tree/properties/visibleBytes/items/type`,
																			keyword: `type`,
																			params: { type: `number` }
																		}], !1;
																		if (i !== o) break;
																	}
																} else return w.errors = [{
																	instancePath: t + `/tree/visibleBytes`,
																	schemaPath: `#/properties/tree/properties/visibleBytes/type`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
																var m = r === o;
															} else var m = !0;
															if (m) {
																if (n.reclaimableBytes !== void 0) {
																	let e = n.reclaimableBytes;
																	let r = o;
																	if (o === r) if (Array.isArray(e)) {
																		let n = e.length;
																		for (let r = 0; r < n; r++) {
																			let n = e[r];
																			let i = o;
																			if (o === i) if (typeof n == `number` && isFinite(n)) {
																				if (n < 0 || isNaN(n)) return w.errors = [{
																					instancePath: t + `/tree/reclaimableBytes/` + r,
																					schemaPath: `#/properties/tree/properties/reclaimableBytes/items/minimum`,
																					keyword: `minimum`,
																					params: {
																						comparison: `>=`,
																						limit: 0
																					}
																				}], !1;
																			} else return w.errors = [{
																				instancePath: t + `/tree/reclaimableBytes/` + r,
																				schemaPath: `#/properties/tree/properties/reclaimableBytes/items/type`,
																				keyword: `type`,
																				params: { type: `number` }
																			}], !1;
																			if (i !== o) break;
																		}
																	} else return w.errors = [{
																		instancePath: t + `/tree/reclaimableBytes`,
																		schemaPath: `#/properties/tree/properties/reclaimableBytes/type`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																	var m = r === o;
																} else var m = !0;
																if (m) {
																	if (n.isVisible !== void 0) {
																		let e = n.isVisible;
																		let r = o;
																		if (o === r) if (Array.isArray(e)) {
																			let n = e.length;
																			for (let r = 0; r < n; r++) {
																				let n = e[r];
																				let i = o;
																				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return w.errors = [{
																					instancePath: t + `/tree/isVisible/` + r,
																					schemaPath: `#/properties/tree/properties/isVisible/items/type`,
																					keyword: `type`,
																					params: { type: `integer` }
																				}], !1;
																				if (o === i && typeof n == `number` && isFinite(n)) {
																					if (n > 1 || isNaN(n)) return w.errors = [{
																						instancePath: t + `/tree/isVisible/` + r,
																						schemaPath: `#/properties/tree/properties/isVisible/items/maximum`,
																						keyword: `maximum`,
																						params: {
																							comparison: `<=`,
																							limit: 1
																						}
																					}], !1;
																					if (n < 0 || isNaN(n)) return w.errors = [{
																						instancePath: t + `/tree/isVisible/` + r,
																						schemaPath: `#/properties/tree/properties/isVisible/items/minimum`,
																						keyword: `minimum`,
																						params: {
																							comparison: `>=`,
																							limit: 0
																						}
																					}], !1;
																				}
																				if (i !== o) break;
																			}
																		} else return w.errors = [{
																			instancePath: t + `/tree/isVisible`,
																			schemaPath: `#/properties/tree/properties/isVisible/type`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																		var m = r === o;
																	} else var m = !0;
																	if (m) {
																		if (n.firstLayer !== void 0) {
																			let e = n.firstLayer;
																			let r = o;
																			if (o === r) if (Array.isArray(e)) {
																				let n = e.length;
																				for (let r = 0; r < n; r++) {
																					let n = e[r];
																					let i = o;
																					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return w.errors = [{
																						instancePath: t + `/tree/firstLayer/` + r,
																						schemaPath: `#/properties/tree/properties/firstLayer/items/type`,
																						keyword: `type`,
																						params: { type: `integer` }
																					}], !1;
																					if (o === i && typeof n == `number` && isFinite(n) && (n < -1 || isNaN(n))) return w.errors = [{
																						instancePath: t + `/tree/firstLayer/` + r,
																						schemaPath: `#/properties/tree/properties/firstLayer/items/minimum`,
																						keyword: `minimum`,
																						params: {
																							comparison: `>=`,
																							limit: -1
																						}
																					}], !1;
																					if (i !== o) break;
																				}
																			} else return w.errors = [{
																				instancePath: t + `/tree/firstLayer`,
																				schemaPath: `#/properties/tree/properties/firstLayer/type`,
																				keyword: `type`,
																				params: { type: `array` }
																			}], !1;
																			var m = r === o;
																		} else var m = !0;
																		if (m) {
																			if (n.links !== void 0) {
																				let e = n.links;
																				let r = o;
																				if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
																					let n;
																					if (e.row === void 0 && (n = `row`) || e.first === void 0 && (n = `first`)) return w.errors = [{
																						instancePath: t + `/tree/links`,
																						schemaPath: `#/properties/tree/properties/links/required`,
																						keyword: `required`,
																						params: { missingProperty: n }
																					}], !1;
																					if (e.row !== void 0) {
																						let n = e.row;
																						let r = o;
																						if (o === r) if (Array.isArray(n)) {
																							let e = n.length;
																							for (let r = 0; r < e; r++) {
																								let e = n[r];
																								let i = o;
																								if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return w.errors = [{
																									instancePath: t + `/tree/links/row/` + r,
																									schemaPath: `#/properties/tree/properties/links/properties/row/items/type`,
																									keyword: `type`,
																									params: { type: `integer` }
																								}], !1;
																								if (o === i && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return w.errors = [{
																									instancePath: t + `/tree/links/row/` + r,
																									schemaPath: `#/properties/tree/properties/links/properties/row/items/minimum`,
																									keyword: `minimum`,
																									params: {
																										comparison: `>=`,
																										limit: 0
																									}
																								}], !1;
																								if (i !== o) break;
																							}
																						} else return w.errors = [{
																							instancePath: t + `/tree/links/row`,
																							schemaPath: `#/properties/tree/properties/links/properties/row/type`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																						var ee = r === o;
																					} else var ee = !0;
																					if (ee) if (e.first !== void 0) {
																						let n = e.first;
																						let r = o;
																						if (o === r) if (Array.isArray(n)) {
																							let e = n.length;
																							for (let r = 0; r < e; r++) {
																								let e = n[r];
																								let i = o;
																								if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return w.errors = [{
																									instancePath: t + `/tree/links/first/` + r,
																									schemaPath: `#/properties/tree/properties/links/properties/first/items/type`,
																									keyword: `type`,
																									params: { type: `integer` }
																								}], !1;
																								if (o === i && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return w.errors = [{
																									instancePath: t + `/tree/links/first/` + r,
																									schemaPath: `#/properties/tree/properties/links/properties/first/items/minimum`,
																									keyword: `minimum`,
																									params: {
																										comparison: `>=`,
																										limit: 0
																									}
																								}], !1;
																								if (i !== o) break;
																							}
																						} else return w.errors = [{
																							instancePath: t + `/tree/links/first`,
																							schemaPath: `#/properties/tree/properties/links/properties/first/type`,
																							keyword: `type`,
																							params: { type: `array` }
																						}], !1;
																						var ee = r === o;
																					} else var ee = !0;
																				} else return w.errors = [{
																					instancePath: t + `/tree/links`,
																					schemaPath: `#/properties/tree/properties/links/type`,
																					keyword: `type`,
																					params: { type: `object` }
																				}], !1;
																				var m = r === o;
																			} else var m = !0;
																			if (m) {
																				if (n.replaced !== void 0) {
																					let e = n.replaced;
																					let r = o;
																					if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
																						let n;
																						if (e.row === void 0 && (n = `row`) || e.layer === void 0 && (n = `layer`)) return w.errors = [{
																							instancePath: t + `/tree/replaced`,
																							schemaPath: `#/properties/tree/properties/replaced/required`,
																							keyword: `required`,
																							params: { missingProperty: n }
																						}], !1;
																						if (e.row !== void 0) {
																							let n = e.row;
																							let r = o;
																							if (o === r) if (Array.isArray(n)) {
																								let e = n.length;
																								for (let r = 0; r < e; r++) {
																									let e = n[r];
																									let i = o;
																									if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return w.errors = [{
																										instancePath: t + `/tree/replaced/row/` + r,
																										schemaPath: `#/properties/tree/properties/replaced/properties/row/items/type`,
																										keyword: `type`,
																										params: { type: `integer` }
																									}], !1;
																									if (o === i && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return w.errors = [{
																										instancePath: t + `/tree/replaced/row/` + r,
																										schemaPath: `#/properties/tree/properties/replaced/properties/row/items/minimum`,
																										keyword: `minimum`,
																										params: {
																											comparison: `>=`,
																											limit: 0
																										}
																									}], !1;
																									if (i !== o) break;
																								}
																							} else return w.errors = [{
																								instancePath: t + `/tree/replaced/row`,
																								schemaPath: `#/properties/tree/properties/replaced/properties/row/type`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																							var te = r === o;
																						} else var te = !0;
																						if (te) if (e.layer !== void 0) {
																							let n = e.layer;
																							let r = o;
																							if (o === r) if (Array.isArray(n)) {
																								let e = n.length;
																								for (let r = 0; r < e; r++) {
																									let e = n[r];
																									let i = o;
																									if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return w.errors = [{
																										instancePath: t + `/tree/replaced/layer/` + r,
																										schemaPath: `#/properties/tree/properties/replaced/properties/layer/items/type`,
																										keyword: `type`,
																										params: { type: `integer` }
																									}], !1;
																									if (o === i && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return w.errors = [{
																										instancePath: t + `/tree/replaced/layer/` + r,
																										schemaPath: `#/properties/tree/properties/replaced/properties/layer/items/minimum`,
																										keyword: `minimum`,
																										params: {
																											comparison: `>=`,
																											limit: 0
																										}
																									}], !1;
																									if (i !== o) break;
																								}
																							} else return w.errors = [{
																								instancePath: t + `/tree/replaced/layer`,
																								schemaPath: `#/properties/tree/properties/replaced/properties/layer/type`,
																								keyword: `type`,
																								params: { type: `array` }
																							}], !1;
																							var te = r === o;
																						} else var te = !0;
																					} else return w.errors = [{
																						instancePath: t + `/tree/replaced`,
																						schemaPath: `#/properties/tree/properties/replaced/type`,
																						keyword: `type`,
																						params: { type: `object` }
																					}], !1;
																					var m = r === o;
																				} else var m = !0;
																				if (m) {
																					if (n.versions !== void 0) {
																						let e = n.versions;
																						let r = o;
																						if (o === r) if (e && typeof e == `object` && !Array.isArray(e)) {
																							let n;
																							if (e.row === void 0 && (n = `row`) || e.version === void 0 && (n = `version`)) return w.errors = [{
																								instancePath: t + `/tree/versions`,
																								schemaPath: `#/properties/tree/properties/versions/required`,
																								keyword: `required`,
																								params: { missingProperty: n }
																							}], !1;
																							if (e.row !== void 0) {
																								let n = e.row;
																								let r = o;
																								if (o === r) if (Array.isArray(n)) {
																									let e = n.length;
																									for (let r = 0; r < e; r++) {
																										let e = n[r];
																										let i = o;
																										if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return w.errors = [{
																											instancePath: t + `/tree/versions/row/` + r,
																											schemaPath: `#/properties/tree/properties/versions/properties/row/items/type`,
																											keyword: `type`,
																											params: { type: `integer` }
																										}], !1;
																										if (o === i && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return w.errors = [{
																											instancePath: t + `/tree/versions/row/` + r,
																											schemaPath: `#/properties/tree/properties/versions/properties/row/items/minimum`,
																											keyword: `minimum`,
																											params: {
																												comparison: `>=`,
																												limit: 0
																											}
																										}], !1;
																										if (i !== o) break;
																									}
																								} else return w.errors = [{
																									instancePath: t + `/tree/versions/row`,
																									schemaPath: `#/properties/tree/properties/versions/properties/row/type`,
																									keyword: `type`,
																									params: { type: `array` }
																								}], !1;
																								var ne = r === o;
																							} else var ne = !0;
																							if (ne) if (e.version !== void 0) {
																								let n = e.version;
																								let r = o;
																								if (o === r) if (Array.isArray(n)) {
																									let e = n.length;
																									for (let r = 0; r < e; r++) {
																										let e = o;
																										if (typeof n[r] != `string`) return w.errors = [{
																											instancePath: t + `/tree/versions/version/` + r,
																											schemaPath: `#/properties/tree/properties/versions/properties/version/items/type`,
																											keyword: `type`,
																											params: { type: `string` }
																										}], !1;
																										if (e !== o) break;
																									}
																								} else return w.errors = [{
																									instancePath: t + `/tree/versions/version`,
																									schemaPath: `#/properties/tree/properties/versions/properties/version/type`,
																									keyword: `type`,
																									params: { type: `array` }
																								}], !1;
																								var ne = r === o;
																							} else var ne = !0;
																						} else return w.errors = [{
																							instancePath: t + `/tree/versions`,
																							schemaPath: `#/properties/tree/properties/versions/type`,
																							keyword: `type`,
																							params: { type: `object` }
																						}], !1;
																						var m = r === o;
																					} else var m = !0;
																					if (m) if (n.owners !== void 0) {
																						let e = o;
																						C(n.owners, {
																							instancePath: t + `/tree/owners`,
																							parentData: n,
																							parentDataProperty: `owners`,
																							rootData: i
																						}) || (a = a === null ? C.errors : a.concat(C.errors), o = a.length);
																						var m = e === o;
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
	} else return w.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return w.errors = a, o === 0;
}
function T(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.configDigest === void 0 && (n = `configDigest`) || e.files === void 0 && (n = `files`) || e.key === void 0 && (n = `key`) || e.layers === void 0 && (n = `layers`) || e.manifestDigest === void 0 && (n = `manifestDigest`) || e.measures === void 0 && (n = `measures`) || e.pullBytesAre === void 0 && (n = `pullBytesAre`) || e.readBy === void 0 && (n = `readBy`) || e.source === void 0 && (n = `source`) || e.unmeasured === void 0 && (n = `unmeasured`)) return T.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.key !== void 0) {
			let n = o;
			d(e.key, {
				instancePath: t + `/key`,
				parentData: e,
				parentDataProperty: `key`,
				rootData: i
			}) || (a = a === null ? d.errors : a.concat(d.errors), o = a.length);
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.source !== void 0) {
				let n = o;
				if (typeof e.source != `string`) return T.errors = [{
					instancePath: t + `/source`,
					schemaPath: `#/properties/source/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.manifestDigest !== void 0) {
					let n = e.manifestDigest;
					let r = o;
					if (typeof n != `string` && n !== null) return T.errors = [{
						instancePath: t + `/manifestDigest`,
						schemaPath: `#/properties/manifestDigest/type`,
						keyword: `type`,
						params: { type: re.properties.manifestDigest.type }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.configDigest !== void 0) {
						let n = e.configDigest;
						let r = o;
						if (typeof n != `string` && n !== null) return T.errors = [{
							instancePath: t + `/configDigest`,
							schemaPath: `#/properties/configDigest/type`,
							keyword: `type`,
							params: { type: re.properties.configDigest.type }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.readBy !== void 0) {
							let n = o;
							if (typeof e.readBy != `string`) return T.errors = [{
								instancePath: t + `/readBy`,
								schemaPath: `#/properties/readBy/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var s = n === o;
						} else var s = !0;
						if (s) {
							if (e.measures !== void 0) {
								let n = o;
								g(e.measures, {
									instancePath: t + `/measures`,
									parentData: e,
									parentDataProperty: `measures`,
									rootData: i
								}) || (a = a === null ? g.errors : a.concat(g.errors), o = a.length);
								var s = n === o;
							} else var s = !0;
							if (s) {
								if (e.unmeasured !== void 0) {
									let n = e.unmeasured;
									let r = o;
									if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
										let r = o;
										if (typeof n[e] != `string`) return T.errors = [{
											instancePath: t + `/unmeasured/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
											schemaPath: `#/properties/unmeasured/additionalProperties/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										if (r !== o) break;
									}
									else return T.errors = [{
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
										if (n !== `exact` && n !== `estimate` && n !== null) return T.errors = [{
											instancePath: t + `/pullBytesAre`,
											schemaPath: `#/properties/pullBytesAre/enum`,
											keyword: `enum`,
											params: { allowedValues: re.properties.pullBytesAre.enum }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.base !== void 0) {
											let n = o;
											_(e.base, {
												instancePath: t + `/base`,
												parentData: e,
												parentDataProperty: `base`,
												rootData: i
											}) || (a = a === null ? _.errors : a.concat(_.errors), o = a.length);
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
														if (x(n[r], {
															instancePath: t + `/layers/` + r,
															parentData: n,
															parentDataProperty: r,
															rootData: i
														}) || (a = a === null ? x.errors : a.concat(x.errors), o = a.length), e !== o) break;
													}
												} else return T.errors = [{
													instancePath: t + `/layers`,
													schemaPath: `#/properties/layers/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) {
												if (e.secretVariables !== void 0) {
													let n = e.secretVariables;
													let r = o;
													if (o === r) if (Array.isArray(n)) {
														let e = n.length;
														for (let r = 0; r < e; r++) {
															let e = o;
															if (de(n[r], {
																instancePath: t + `/secretVariables/` + r,
																parentData: n,
																parentDataProperty: r,
																rootData: i
															}) || (a = a === null ? de.errors : a.concat(de.errors), o = a.length), e !== o) break;
														}
													} else return T.errors = [{
														instancePath: t + `/secretVariables`,
														schemaPath: `#/properties/secretVariables/type`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
													var s = r === o;
												} else var s = !0;
												if (s) if (e.files !== void 0) {
													let n = o;
													w(e.files, {
														instancePath: t + `/files`,
														parentData: e,
														parentDataProperty: `files`,
														rootData: i
													}) || (a = a === null ? w.errors : a.concat(w.errors), o = a.length);
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
		}
	} else return T.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return T.errors = a, o === 0;
}
const xe = {
	type: `object`,
	properties: {
		key: { $ref: `#/definitions/ImageKey` },
		source: { type: `string` },
		manifestDigest: { type: [`string`, `null`] },
		configDigest: { type: [`string`, `null`] },
		readBy: { type: `string` },
		measures: { $ref: `#/definitions/KnownMeasures` },
		unmeasured: {
			type: `object`,
			additionalProperties: { type: `string` }
		},
		pullBytesAre: { enum: [
			`exact`,
			`estimate`,
			null
		] },
		base: { $ref: `#/definitions/BaseImageFacts` },
		layers: {
			type: `array`,
			items: { $ref: `#/definitions/LayerFacts` }
		},
		secretVariables: {
			type: `array`,
			items: { $ref: `#/definitions/SecretVariable` }
		}
	},
	required: [
		`configDigest`,
		`key`,
		`layers`,
		`manifestDigest`,
		`measures`,
		`pullBytesAre`,
		`readBy`,
		`source`,
		`unmeasured`
	]
};
const E = {
	type: `object`,
	properties: {
		imageBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		layerBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		layerCount: {
			type: [`integer`, `null`],
			minimum: 0
		},
		fileCount: {
			type: [`integer`, `null`],
			minimum: 0
		},
		contentBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		visibleBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		reclaimableBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		visibleRatio: {
			type: [`number`, `null`],
			minimum: 0,
			maximum: 1
		},
		efficiencyRatio: {
			type: [`number`, `null`],
			maximum: 1
		},
		wastedBytes: {
			type: [`number`, `null`],
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
		},
		packageCount: {
			type: [`integer`, `null`],
			minimum: 0
		},
		compilerCount: {
			type: [`integer`, `null`],
			minimum: 0
		},
		debuggerCount: {
			type: [`integer`, `null`],
			minimum: 0
		},
		vcsCount: {
			type: [`integer`, `null`],
			minimum: 0
		}
	},
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
	]
};
function D(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.imageBytes === void 0 && (n = `imageBytes`) || e.layerBytes === void 0 && (n = `layerBytes`) || e.layerCount === void 0 && (n = `layerCount`) || e.fileCount === void 0 && (n = `fileCount`) || e.contentBytes === void 0 && (n = `contentBytes`) || e.visibleBytes === void 0 && (n = `visibleBytes`) || e.reclaimableBytes === void 0 && (n = `reclaimableBytes`) || e.visibleRatio === void 0 && (n = `visibleRatio`) || e.efficiencyRatio === void 0 && (n = `efficiencyRatio`) || e.wastedBytes === void 0 && (n = `wastedBytes`) || e.userWastedRatio === void 0 && (n = `userWastedRatio`) || e.pullBytes === void 0 && (n = `pullBytes`)) return D.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.imageBytes !== void 0) {
			let n = e.imageBytes;
			if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
				instancePath: t + `/imageBytes`,
				schemaPath: `#/properties/imageBytes/type`,
				keyword: `type`,
				params: { type: E.properties.imageBytes.type }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
				instancePath: t + `/imageBytes`,
				schemaPath: `#/properties/imageBytes/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.layerBytes !== void 0) {
				let n = e.layerBytes;
				if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
					instancePath: t + `/layerBytes`,
					schemaPath: `#/properties/layerBytes/type`,
					keyword: `type`,
					params: { type: E.properties.layerBytes.type }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
					instancePath: t + `/layerBytes`,
					schemaPath: `#/properties/layerBytes/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.layerCount !== void 0) {
					let n = e.layerCount;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return D.errors = [{
						instancePath: t + `/layerCount`,
						schemaPath: `#/properties/layerCount/type`,
						keyword: `type`,
						params: { type: E.properties.layerCount.type }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
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
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return D.errors = [{
							instancePath: t + `/fileCount`,
							schemaPath: `#/properties/fileCount/type`,
							keyword: `type`,
							params: { type: E.properties.fileCount.type }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
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
							if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
								instancePath: t + `/contentBytes`,
								schemaPath: `#/properties/contentBytes/type`,
								keyword: `type`,
								params: { type: E.properties.contentBytes.type }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
								instancePath: t + `/contentBytes`,
								schemaPath: `#/properties/contentBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.visibleBytes !== void 0) {
								let n = e.visibleBytes;
								if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
									instancePath: t + `/visibleBytes`,
									schemaPath: `#/properties/visibleBytes/type`,
									keyword: `type`,
									params: { type: E.properties.visibleBytes.type }
								}], !1;
								if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
									instancePath: t + `/visibleBytes`,
									schemaPath: `#/properties/visibleBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.reclaimableBytes !== void 0) {
									let n = e.reclaimableBytes;
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
										instancePath: t + `/reclaimableBytes`,
										schemaPath: `#/properties/reclaimableBytes/type`,
										keyword: `type`,
										params: { type: E.properties.reclaimableBytes.type }
									}], !1;
									if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
										instancePath: t + `/reclaimableBytes`,
										schemaPath: `#/properties/reclaimableBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) {
									if (e.visibleRatio !== void 0) {
										let n = e.visibleRatio;
										if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
											instancePath: t + `/visibleRatio`,
											schemaPath: `#/properties/visibleRatio/type`,
											keyword: `type`,
											params: { type: E.properties.visibleRatio.type }
										}], !1;
										if (typeof n == `number` && isFinite(n)) {
											if (n > 1 || isNaN(n)) return D.errors = [{
												instancePath: t + `/visibleRatio`,
												schemaPath: `#/properties/visibleRatio/maximum`,
												keyword: `maximum`,
												params: {
													comparison: `<=`,
													limit: 1
												}
											}], !1;
											if (n < 0 || isNaN(n)) return D.errors = [{
												instancePath: t + `/visibleRatio`,
												schemaPath: `#/properties/visibleRatio/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												}
											}], !1;
										}
										var a = !0;
									} else var a = !0;
									if (a) {
										if (e.efficiencyRatio !== void 0) {
											let n = e.efficiencyRatio;
											if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
												instancePath: t + `/efficiencyRatio`,
												schemaPath: `#/properties/efficiencyRatio/type`,
												keyword: `type`,
												params: { type: E.properties.efficiencyRatio.type }
											}], !1;
											if (typeof n == `number` && isFinite(n) && (n > 1 || isNaN(n))) return D.errors = [{
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
												if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
													instancePath: t + `/wastedBytes`,
													schemaPath: `#/properties/wastedBytes/type`,
													keyword: `type`,
													params: { type: E.properties.wastedBytes.type }
												}], !1;
												if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
													instancePath: t + `/wastedBytes`,
													schemaPath: `#/properties/wastedBytes/minimum`,
													keyword: `minimum`,
													params: {
														comparison: `>=`,
														limit: 0
													}
												}], !1;
												var a = !0;
											} else var a = !0;
											if (a) {
												if (e.userWastedRatio !== void 0) {
													let n = e.userWastedRatio;
													if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
														instancePath: t + `/userWastedRatio`,
														schemaPath: `#/properties/userWastedRatio/type`,
														keyword: `type`,
														params: { type: E.properties.userWastedRatio.type }
													}], !1;
													if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
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
														if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
															instancePath: t + `/pullBytes`,
															schemaPath: `#/properties/pullBytes/type`,
															keyword: `type`,
															params: { type: E.properties.pullBytes.type }
														}], !1;
														if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
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
														if (e.ownBytes !== void 0) {
															let n = e.ownBytes;
															if (!(typeof n == `number` && isFinite(n)) && n !== null) return D.errors = [{
																instancePath: t + `/ownBytes`,
																schemaPath: `#/properties/ownBytes/type`,
																keyword: `type`,
																params: { type: E.properties.ownBytes.type }
															}], !1;
															if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
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
														if (a) {
															if (e.packageCount !== void 0) {
																let n = e.packageCount;
																if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return D.errors = [{
																	instancePath: t + `/packageCount`,
																	schemaPath: `#/properties/packageCount/type`,
																	keyword: `type`,
																	params: { type: E.properties.packageCount.type }
																}], !1;
																if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
																	instancePath: t + `/packageCount`,
																	schemaPath: `#/properties/packageCount/minimum`,
																	keyword: `minimum`,
																	params: {
																		comparison: `>=`,
																		limit: 0
																	}
																}], !1;
																var a = !0;
															} else var a = !0;
															if (a) {
																if (e.compilerCount !== void 0) {
																	let n = e.compilerCount;
																	if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return D.errors = [{
																		instancePath: t + `/compilerCount`,
																		schemaPath: `#/properties/compilerCount/type`,
																		keyword: `type`,
																		params: { type: E.properties.compilerCount.type }
																	}], !1;
																	if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
																		instancePath: t + `/compilerCount`,
																		schemaPath: `#/properties/compilerCount/minimum`,
																		keyword: `minimum`,
																		params: {
																			comparison: `>=`,
																			limit: 0
																		}
																	}], !1;
																	var a = !0;
																} else var a = !0;
																if (a) {
																	if (e.debuggerCount !== void 0) {
																		let n = e.debuggerCount;
																		if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return D.errors = [{
																			instancePath: t + `/debuggerCount`,
																			schemaPath: `#/properties/debuggerCount/type`,
																			keyword: `type`,
																			params: { type: E.properties.debuggerCount.type }
																		}], !1;
																		if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
																			instancePath: t + `/debuggerCount`,
																			schemaPath: `#/properties/debuggerCount/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 0
																			}
																		}], !1;
																		var a = !0;
																	} else var a = !0;
																	if (a) if (e.vcsCount !== void 0) {
																		let n = e.vcsCount;
																		if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return D.errors = [{
																			instancePath: t + `/vcsCount`,
																			schemaPath: `#/properties/vcsCount/type`,
																			keyword: `type`,
																			params: { type: E.properties.vcsCount.type }
																		}], !1;
																		if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return D.errors = [{
																			instancePath: t + `/vcsCount`,
																			schemaPath: `#/properties/vcsCount/minimum`,
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
					}
				}
			}
		}
	} else return D.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return D.errors = null, !0;
}
const Se = {
	type: `object`,
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
		compression: { enum: [
			`gzip`,
			`zstd`,
			`none`
		] },
		instruction: { type: [`string`, `null`] },
		dockerfile: { $ref: `#/definitions/DockerfileLines` }
	},
	required: [
		`index`,
		`diffId`,
		`digest`,
		`storedBytes`,
		`instruction`
	]
};
function Ce(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.index === void 0 && (n = `index`) || e.diffId === void 0 && (n = `diffId`) || e.digest === void 0 && (n = `digest`) || e.storedBytes === void 0 && (n = `storedBytes`) || e.instruction === void 0 && (n = `instruction`)) return Ce.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.index !== void 0) {
			let n = e.index;
			let r = o;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Ce.errors = [{
				instancePath: t + `/index`,
				schemaPath: `#/properties/index/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Ce.errors = [{
				instancePath: t + `/index`,
				schemaPath: `#/properties/index/minimum`,
				keyword: `minimum`,
				params: {
					comparison: `>=`,
					limit: 0
				}
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) {
			if (e.diffId !== void 0) {
				let n = e.diffId;
				let r = o;
				if (typeof n != `string` && n !== null) return Ce.errors = [{
					instancePath: t + `/diffId`,
					schemaPath: `#/properties/diffId/type`,
					keyword: `type`,
					params: { type: Se.properties.diffId.type }
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.digest !== void 0) {
					let n = e.digest;
					let r = o;
					if (typeof n != `string` && n !== null) return Ce.errors = [{
						instancePath: t + `/digest`,
						schemaPath: `#/properties/digest/type`,
						keyword: `type`,
						params: { type: Se.properties.digest.type }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.storedBytes !== void 0) {
						let n = e.storedBytes;
						let r = o;
						if (!(typeof n == `number` && isFinite(n)) && n !== null) return Ce.errors = [{
							instancePath: t + `/storedBytes`,
							schemaPath: `#/properties/storedBytes/type`,
							keyword: `type`,
							params: { type: Se.properties.storedBytes.type }
						}], !1;
						if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Ce.errors = [{
							instancePath: t + `/storedBytes`,
							schemaPath: `#/properties/storedBytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.compression !== void 0) {
							let n = e.compression;
							let r = o;
							if (n !== `gzip` && n !== `zstd` && n !== `none`) return Ce.errors = [{
								instancePath: t + `/compression`,
								schemaPath: `#/properties/compression/enum`,
								keyword: `enum`,
								params: { allowedValues: Se.properties.compression.enum }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.instruction !== void 0) {
								let n = e.instruction;
								let r = o;
								if (typeof n != `string` && n !== null) return Ce.errors = [{
									instancePath: t + `/instruction`,
									schemaPath: `#/properties/instruction/type`,
									keyword: `type`,
									params: { type: Se.properties.instruction.type }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) if (e.dockerfile !== void 0) {
								let n = o;
								v(e.dockerfile, {
									instancePath: t + `/dockerfile`,
									parentData: e,
									parentDataProperty: `dockerfile`,
									rootData: i
								}) || (a = a === null ? v.errors : a.concat(v.errors), o = a.length);
								var s = n === o;
							} else var s = !0;
						}
					}
				}
			}
		}
	} else return Ce.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ce.errors = a, o === 0;
}
function O(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.configDigest === void 0 && (n = `configDigest`) || e.key === void 0 && (n = `key`) || e.layers === void 0 && (n = `layers`) || e.manifestDigest === void 0 && (n = `manifestDigest`) || e.measures === void 0 && (n = `measures`) || e.pullBytesAre === void 0 && (n = `pullBytesAre`) || e.readBy === void 0 && (n = `readBy`) || e.source === void 0 && (n = `source`) || e.unmeasured === void 0 && (n = `unmeasured`)) return O.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.key !== void 0) {
			let n = o;
			d(e.key, {
				instancePath: t + `/key`,
				parentData: e,
				parentDataProperty: `key`,
				rootData: i
			}) || (a = a === null ? d.errors : a.concat(d.errors), o = a.length);
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.source !== void 0) {
				let n = o;
				if (typeof e.source != `string`) return O.errors = [{
					instancePath: t + `/source`,
					schemaPath: `#/properties/source/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.manifestDigest !== void 0) {
					let n = e.manifestDigest;
					let r = o;
					if (typeof n != `string` && n !== null) return O.errors = [{
						instancePath: t + `/manifestDigest`,
						schemaPath: `#/properties/manifestDigest/type`,
						keyword: `type`,
						params: { type: xe.properties.manifestDigest.type }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.configDigest !== void 0) {
						let n = e.configDigest;
						let r = o;
						if (typeof n != `string` && n !== null) return O.errors = [{
							instancePath: t + `/configDigest`,
							schemaPath: `#/properties/configDigest/type`,
							keyword: `type`,
							params: { type: xe.properties.configDigest.type }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.readBy !== void 0) {
							let n = o;
							if (typeof e.readBy != `string`) return O.errors = [{
								instancePath: t + `/readBy`,
								schemaPath: `#/properties/readBy/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var s = n === o;
						} else var s = !0;
						if (s) {
							if (e.measures !== void 0) {
								let n = o;
								D(e.measures, {
									instancePath: t + `/measures`,
									parentData: e,
									parentDataProperty: `measures`,
									rootData: i
								}) || (a = a === null ? D.errors : a.concat(D.errors), o = a.length);
								var s = n === o;
							} else var s = !0;
							if (s) {
								if (e.unmeasured !== void 0) {
									let n = e.unmeasured;
									let r = o;
									if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
										let r = o;
										if (typeof n[e] != `string`) return O.errors = [{
											instancePath: t + `/unmeasured/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
											schemaPath: `#/properties/unmeasured/additionalProperties/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										if (r !== o) break;
									}
									else return O.errors = [{
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
										if (n !== `exact` && n !== `estimate` && n !== null) return O.errors = [{
											instancePath: t + `/pullBytesAre`,
											schemaPath: `#/properties/pullBytesAre/enum`,
											keyword: `enum`,
											params: { allowedValues: xe.properties.pullBytesAre.enum }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.base !== void 0) {
											let n = o;
											_(e.base, {
												instancePath: t + `/base`,
												parentData: e,
												parentDataProperty: `base`,
												rootData: i
											}) || (a = a === null ? _.errors : a.concat(_.errors), o = a.length);
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
														if (Ce(n[r], {
															instancePath: t + `/layers/` + r,
															parentData: n,
															parentDataProperty: r,
															rootData: i
														}) || (a = a === null ? Ce.errors : a.concat(Ce.errors), o = a.length), e !== o) break;
													}
												} else return O.errors = [{
													instancePath: t + `/layers`,
													schemaPath: `#/properties/layers/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) if (e.secretVariables !== void 0) {
												let n = e.secretVariables;
												let r = o;
												if (o === r) if (Array.isArray(n)) {
													let e = n.length;
													for (let r = 0; r < e; r++) {
														let e = o;
														if (de(n[r], {
															instancePath: t + `/secretVariables/` + r,
															parentData: n,
															parentDataProperty: r,
															rootData: i
														}) || (a = a === null ? de.errors : a.concat(de.errors), o = a.length), e !== o) break;
													}
												} else return O.errors = [{
													instancePath: t + `/secretVariables`,
													schemaPath: `#/properties/secretVariables/type`,
													keyword: `type`,
													params: { type: `array` }
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
	} else return O.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return O.errors = a, o === 0;
}
function we(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (!(e && typeof e == `object` && !Array.isArray(e))) return we.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	let s = o;
	let c = !0;
	let l = o;
	if (e && typeof e == `object` && !Array.isArray(e) && e.files === void 0) {
		let e = {};
		a === null ? a = [e] : a.push(e), o++;
	}
	var u = l === o;
	o = s, a !== null && (s ? a.length = s : a = null);
	let d;
	if (u) {
		let s = o;
		T(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? T.errors : a.concat(T.errors), o = a.length);
		var u = s === o;
		c = u, d = `then`;
	} else {
		let s = o;
		O(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? O.errors : a.concat(O.errors), o = a.length);
		var u = s === o;
		c = u, d = `else`;
	}
	if (!c) {
		let e = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: d }
		};
		return a === null ? a = [e] : a.push(e), o++, we.errors = a, !1;
	}
	return we.errors = a, o === 0;
}
const Te = {
	type: `object`,
	properties: {
		baseline: { $ref: `#/definitions/BaselineFacts` },
		noiseBytes: {
			type: `number`,
			minimum: 0
		},
		lostPlatforms: {
			type: `array`,
			items: { type: `string` }
		},
		measures: { $ref: `#/definitions/GrowthMeasures` },
		unmeasured: {
			type: `object`,
			additionalProperties: { $ref: `#/definitions/Unmeasured` }
		},
		pullBytesAre: { enum: [
			`exact`,
			`estimate`,
			null
		] },
		layers: {
			type: `array`,
			items: { $ref: `#/definitions/ReadLayerChange` }
		},
		files: { $ref: `#/definitions/FileComparison` }
	},
	required: [
		`baseline`,
		`files`,
		`layers`,
		`measures`,
		`pullBytesAre`,
		`unmeasured`
	]
};
const Ee = {
	type: `object`,
	properties: {
		key: { $ref: `#/definitions/ImageKey` },
		matchedBy: { enum: [
			`name`,
			`repository`,
			`only`
		] },
		source: { type: `string` },
		report: { type: [`string`, `null`] },
		configDigest: { type: [`string`, `null`] },
		commit: { type: `string` },
		distance: {
			type: `integer`,
			minimum: 0
		},
		between: {
			type: `array`,
			items: { type: `string` }
		},
		isUnverified: { const: !0 },
		base: { $ref: `#/definitions/BaseImageFacts` },
		measures: { $ref: `#/definitions/KnownMeasures` }
	},
	required: [
		`key`,
		`matchedBy`,
		`source`,
		`report`,
		`configDigest`,
		`measures`
	]
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
			d(e.key, {
				instancePath: t + `/key`,
				parentData: e,
				parentDataProperty: `key`,
				rootData: i
			}) || (a = a === null ? d.errors : a.concat(d.errors), o = a.length);
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.matchedBy !== void 0) {
				let n = e.matchedBy;
				let r = o;
				if (n !== `name` && n !== `repository` && n !== `only`) return k.errors = [{
					instancePath: t + `/matchedBy`,
					schemaPath: `#/properties/matchedBy/enum`,
					keyword: `enum`,
					params: { allowedValues: Ee.properties.matchedBy.enum }
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.source !== void 0) {
					let n = o;
					if (typeof e.source != `string`) return k.errors = [{
						instancePath: t + `/source`,
						schemaPath: `#/properties/source/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var s = n === o;
				} else var s = !0;
				if (s) {
					if (e.report !== void 0) {
						let n = e.report;
						let r = o;
						if (typeof n != `string` && n !== null) return k.errors = [{
							instancePath: t + `/report`,
							schemaPath: `#/properties/report/type`,
							keyword: `type`,
							params: { type: Ee.properties.report.type }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.configDigest !== void 0) {
							let n = e.configDigest;
							let r = o;
							if (typeof n != `string` && n !== null) return k.errors = [{
								instancePath: t + `/configDigest`,
								schemaPath: `#/properties/configDigest/type`,
								keyword: `type`,
								params: { type: Ee.properties.configDigest.type }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.commit !== void 0) {
								let n = o;
								if (typeof e.commit != `string`) return k.errors = [{
									instancePath: t + `/commit`,
									schemaPath: `#/properties/commit/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
								var s = n === o;
							} else var s = !0;
							if (s) {
								if (e.distance !== void 0) {
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
									var s = r === o;
								} else var s = !0;
								if (s) {
									if (e.between !== void 0) {
										let n = e.between;
										let r = o;
										if (o === r) if (Array.isArray(n)) {
											let e = n.length;
											for (let r = 0; r < e; r++) {
												let e = o;
												if (typeof n[r] != `string`) return k.errors = [{
													instancePath: t + `/between/` + r,
													schemaPath: `#/properties/between/items/type`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												if (e !== o) break;
											}
										} else return k.errors = [{
											instancePath: t + `/between`,
											schemaPath: `#/properties/between/type`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.isUnverified !== void 0) {
											let n = o;
											if (!0 !== e.isUnverified) return k.errors = [{
												instancePath: t + `/isUnverified`,
												schemaPath: `#/properties/isUnverified/const`,
												keyword: `const`,
												params: { allowedValue: !0 }
											}], !1;
											var s = n === o;
										} else var s = !0;
										if (s) {
											if (e.base !== void 0) {
												let n = o;
												_(e.base, {
													instancePath: t + `/base`,
													parentData: e,
													parentDataProperty: `base`,
													rootData: i
												}) || (a = a === null ? _.errors : a.concat(_.errors), o = a.length);
												var s = n === o;
											} else var s = !0;
											if (s) if (e.measures !== void 0) {
												let n = o;
												D(e.measures, {
													instancePath: t + `/measures`,
													parentData: e,
													parentDataProperty: `measures`,
													rootData: i
												}) || (a = a === null ? D.errors : a.concat(D.errors), o = a.length);
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
	} else return k.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return k.errors = a, o === 0;
}
const De = {
	type: `object`,
	properties: {
		growthBytes: { type: `number` },
		growthRatio: { type: [`number`, `null`] },
		ownGrowthBytes: { type: [`number`, `null`] },
		pullGrowthBytes: { type: [`number`, `null`] },
		deltaPullBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		updateBytes: {
			type: [`number`, `null`],
			minimum: 0
		}
	},
	required: [
		`growthBytes`,
		`growthRatio`,
		`ownGrowthBytes`,
		`pullGrowthBytes`,
		`deltaPullBytes`,
		`updateBytes`
	]
};
function Oe(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.growthBytes === void 0 && (n = `growthBytes`) || e.growthRatio === void 0 && (n = `growthRatio`) || e.ownGrowthBytes === void 0 && (n = `ownGrowthBytes`) || e.pullGrowthBytes === void 0 && (n = `pullGrowthBytes`) || e.deltaPullBytes === void 0 && (n = `deltaPullBytes`) || e.updateBytes === void 0 && (n = `updateBytes`)) return Oe.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.growthBytes !== void 0) {
			let n = e.growthBytes;
			if (!(typeof n == `number` && isFinite(n))) return Oe.errors = [{
				instancePath: t + `/growthBytes`,
				schemaPath: `#/properties/growthBytes/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.growthRatio !== void 0) {
				let n = e.growthRatio;
				if (!(typeof n == `number` && isFinite(n)) && n !== null) return Oe.errors = [{
					instancePath: t + `/growthRatio`,
					schemaPath: `#/properties/growthRatio/type`,
					keyword: `type`,
					params: { type: De.properties.growthRatio.type }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.ownGrowthBytes !== void 0) {
					let n = e.ownGrowthBytes;
					if (!(typeof n == `number` && isFinite(n)) && n !== null) return Oe.errors = [{
						instancePath: t + `/ownGrowthBytes`,
						schemaPath: `#/properties/ownGrowthBytes/type`,
						keyword: `type`,
						params: { type: De.properties.ownGrowthBytes.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.pullGrowthBytes !== void 0) {
						let n = e.pullGrowthBytes;
						if (!(typeof n == `number` && isFinite(n)) && n !== null) return Oe.errors = [{
							instancePath: t + `/pullGrowthBytes`,
							schemaPath: `#/properties/pullGrowthBytes/type`,
							keyword: `type`,
							params: { type: De.properties.pullGrowthBytes.type }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.deltaPullBytes !== void 0) {
							let n = e.deltaPullBytes;
							if (!(typeof n == `number` && isFinite(n)) && n !== null) return Oe.errors = [{
								instancePath: t + `/deltaPullBytes`,
								schemaPath: `#/properties/deltaPullBytes/type`,
								keyword: `type`,
								params: { type: De.properties.deltaPullBytes.type }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Oe.errors = [{
								instancePath: t + `/deltaPullBytes`,
								schemaPath: `#/properties/deltaPullBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) if (e.updateBytes !== void 0) {
							let n = e.updateBytes;
							if (!(typeof n == `number` && isFinite(n)) && n !== null) return Oe.errors = [{
								instancePath: t + `/updateBytes`,
								schemaPath: `#/properties/updateBytes/type`,
								keyword: `type`,
								params: { type: De.properties.updateBytes.type }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Oe.errors = [{
								instancePath: t + `/updateBytes`,
								schemaPath: `#/properties/updateBytes/minimum`,
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
	} else return Oe.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Oe.errors = null, !0;
}
const ke = {
	type: `object`,
	properties: {
		why: { type: `string` },
		lackedBy: { enum: [`image`, `baseline`] }
	},
	required: [`why`, `lackedBy`]
};
function Ae(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.why === void 0 && (n = `why`) || e.lackedBy === void 0 && (n = `lackedBy`)) return Ae.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.why !== void 0) {
			if (typeof e.why != `string`) return Ae.errors = [{
				instancePath: t + `/why`,
				schemaPath: `#/properties/why/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) if (e.lackedBy !== void 0) {
			let n = e.lackedBy;
			if (n !== `image` && n !== `baseline`) return Ae.errors = [{
				instancePath: t + `/lackedBy`,
				schemaPath: `#/properties/lackedBy/enum`,
				keyword: `enum`,
				params: { allowedValues: ke.properties.lackedBy.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return Ae.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ae.errors = null, !0;
}
const je = {
	type: `object`,
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
		isSameContent: { type: `boolean` },
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
		oldBytes: {
			type: `number`,
			minimum: 0
		},
		newBytes: {
			type: `number`,
			minimum: 0
		},
		copied: {
			type: `object`,
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
			},
			required: [`bytes`, `changes`]
		},
		inside: { $ref: `#/definitions/GrowthList` },
		replacedBytes: { type: `number` }
	},
	required: [
		`copied`,
		`differs`,
		`instruction`,
		`newBytes`,
		`newIndex`,
		`newStoredBytes`,
		`oldBytes`,
		`oldIndex`,
		`oldStoredBytes`,
		`origin`,
		`pullBytes`,
		`state`
	]
};
const Me = {
	type: `object`,
	properties: {
		path: { type: `string` },
		isFolder: { type: `boolean` },
		state: { enum: [
			`added`,
			`removed`,
			`changed`
		] },
		growthBytes: { type: `number` },
		package: { $ref: `#/definitions/PackageVersions` },
		isRest: { const: !0 },
		group: { $ref: `#/definitions/GrowthGroup` }
	},
	required: [
		`path`,
		`isFolder`,
		`state`,
		`growthBytes`
	]
};
const Ne = {
	type: `object`,
	properties: {
		ecosystem: { type: `string` },
		name: { type: `string` },
		oldVersion: { type: [`string`, `null`] },
		newVersion: { type: [`string`, `null`] }
	},
	required: [
		`ecosystem`,
		`name`,
		`oldVersion`,
		`newVersion`
	]
};
function Pe(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.oldVersion === void 0 && (n = `oldVersion`) || e.newVersion === void 0 && (n = `newVersion`)) return Pe.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.ecosystem !== void 0) {
			if (typeof e.ecosystem != `string`) return Pe.errors = [{
				instancePath: t + `/ecosystem`,
				schemaPath: `#/properties/ecosystem/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return Pe.errors = [{
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
					if (typeof n != `string` && n !== null) return Pe.errors = [{
						instancePath: t + `/oldVersion`,
						schemaPath: `#/properties/oldVersion/type`,
						keyword: `type`,
						params: { type: Ne.properties.oldVersion.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.newVersion !== void 0) {
					let n = e.newVersion;
					if (typeof n != `string` && n !== null) return Pe.errors = [{
						instancePath: t + `/newVersion`,
						schemaPath: `#/properties/newVersion/type`,
						keyword: `type`,
						params: { type: Ne.properties.newVersion.type }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return Pe.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Pe.errors = null, !0;
}
function Fe(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.name === void 0 && (n = `name`)) return Fe.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return Fe.errors = [{
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.packageCount !== void 0) {
				let n = e.packageCount;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Fe.errors = [{
					instancePath: t + `/packageCount`,
					schemaPath: `#/properties/packageCount/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Fe.errors = [{
					instancePath: t + `/packageCount`,
					schemaPath: `#/properties/packageCount/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) if (e.largest !== void 0) {
				if (typeof e.largest != `string`) return Fe.errors = [{
					instancePath: t + `/largest`,
					schemaPath: `#/properties/largest/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
		}
	} else return Fe.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Fe.errors = null, !0;
}
function Ie(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.isFolder === void 0 && (n = `isFolder`) || e.state === void 0 && (n = `state`) || e.growthBytes === void 0 && (n = `growthBytes`)) return Ie.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			let n = o;
			if (typeof e.path != `string`) return Ie.errors = [{
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
				if (typeof e.isFolder != `boolean`) return Ie.errors = [{
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
					if (n !== `added` && n !== `removed` && n !== `changed`) return Ie.errors = [{
						instancePath: t + `/state`,
						schemaPath: `#/properties/state/enum`,
						keyword: `enum`,
						params: { allowedValues: Me.properties.state.enum }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.growthBytes !== void 0) {
						let n = e.growthBytes;
						let r = o;
						if (!(typeof n == `number` && isFinite(n))) return Ie.errors = [{
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
							Pe(e.package, {
								instancePath: t + `/package`,
								parentData: e,
								parentDataProperty: `package`,
								rootData: i
							}) || (a = a === null ? Pe.errors : a.concat(Pe.errors), o = a.length);
							var s = n === o;
						} else var s = !0;
						if (s) {
							if (e.isRest !== void 0) {
								let n = o;
								if (!0 !== e.isRest) return Ie.errors = [{
									instancePath: t + `/isRest`,
									schemaPath: `#/properties/isRest/const`,
									keyword: `const`,
									params: { allowedValue: !0 }
								}], !1;
								var s = n === o;
							} else var s = !0;
							if (s) if (e.group !== void 0) {
								let n = o;
								Fe(e.group, {
									instancePath: t + `/group`,
									parentData: e,
									parentDataProperty: `group`,
									rootData: i
								}) || (a = a === null ? Fe.errors : a.concat(Fe.errors), o = a.length);
								var s = n === o;
							} else var s = !0;
						}
					}
				}
			}
		}
	} else return Ie.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ie.errors = a, o === 0;
}
function A(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.count === void 0 && (n = `count`) || e.growthBytes === void 0 && (n = `growthBytes`)) return A.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.count !== void 0) {
			let n = e.count;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return A.errors = [{
				instancePath: t + `/count`,
				schemaPath: `#/properties/count/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return A.errors = [{
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
			if (!(typeof n == `number` && isFinite(n))) return A.errors = [{
				instancePath: t + `/growthBytes`,
				schemaPath: `#/properties/growthBytes/type`,
				keyword: `type`,
				params: { type: `number` }
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
function Le(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.items === void 0 && (n = `items`) || e.omitted === void 0 && (n = `omitted`)) return Le.errors = [{
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
					if (Ie(n[r], {
						instancePath: t + `/items/` + r,
						parentData: n,
						parentDataProperty: r,
						rootData: i
					}) || (a = a === null ? Ie.errors : a.concat(Ie.errors), o = a.length), e !== o) break;
				}
			} else return Le.errors = [{
				instancePath: t + `/items`,
				schemaPath: `#/properties/items/type`,
				keyword: `type`,
				params: { type: `array` }
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) if (e.omitted !== void 0) {
			let n = o;
			A(e.omitted, {
				instancePath: t + `/omitted`,
				parentData: e,
				parentDataProperty: `omitted`,
				rootData: i
			}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
			var s = n === o;
		} else var s = !0;
	} else return Le.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Le.errors = a, o === 0;
}
function j(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.copied === void 0 && (n = `copied`) || e.differs === void 0 && (n = `differs`) || e.instruction === void 0 && (n = `instruction`) || e.newBytes === void 0 && (n = `newBytes`) || e.newIndex === void 0 && (n = `newIndex`) || e.newStoredBytes === void 0 && (n = `newStoredBytes`) || e.oldBytes === void 0 && (n = `oldBytes`) || e.oldIndex === void 0 && (n = `oldIndex`) || e.oldStoredBytes === void 0 && (n = `oldStoredBytes`) || e.origin === void 0 && (n = `origin`) || e.pullBytes === void 0 && (n = `pullBytes`) || e.state === void 0 && (n = `state`)) return j.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.state !== void 0) {
			let n = e.state;
			let r = o;
			if (n !== `same` && n !== `changed` && n !== `moved` && n !== `added` && n !== `removed`) return j.errors = [{
				instancePath: t + `/state`,
				schemaPath: `#/properties/state/enum`,
				keyword: `enum`,
				params: { allowedValues: je.properties.state.enum }
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) {
			if (e.origin !== void 0) {
				let n = e.origin;
				let r = o;
				if (n !== `base` && n !== `own` && n !== `unknown`) return j.errors = [{
					instancePath: t + `/origin`,
					schemaPath: `#/properties/origin/enum`,
					keyword: `enum`,
					params: { allowedValues: je.properties.origin.enum }
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.oldIndex !== void 0) {
					let n = e.oldIndex;
					let r = o;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return j.errors = [{
						instancePath: t + `/oldIndex`,
						schemaPath: `#/properties/oldIndex/type`,
						keyword: `type`,
						params: { type: je.properties.oldIndex.type }
					}], !1;
					if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return j.errors = [{
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
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return j.errors = [{
							instancePath: t + `/newIndex`,
							schemaPath: `#/properties/newIndex/type`,
							keyword: `type`,
							params: { type: je.properties.newIndex.type }
						}], !1;
						if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return j.errors = [{
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
						if (e.oldStoredBytes !== void 0) {
							let n = e.oldStoredBytes;
							let r = o;
							if (!(typeof n == `number` && isFinite(n)) && n !== null) return j.errors = [{
								instancePath: t + `/oldStoredBytes`,
								schemaPath: `#/properties/oldStoredBytes/type`,
								keyword: `type`,
								params: { type: je.properties.oldStoredBytes.type }
							}], !1;
							if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return j.errors = [{
								instancePath: t + `/oldStoredBytes`,
								schemaPath: `#/properties/oldStoredBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.newStoredBytes !== void 0) {
								let n = e.newStoredBytes;
								let r = o;
								if (!(typeof n == `number` && isFinite(n)) && n !== null) return j.errors = [{
									instancePath: t + `/newStoredBytes`,
									schemaPath: `#/properties/newStoredBytes/type`,
									keyword: `type`,
									params: { type: je.properties.newStoredBytes.type }
								}], !1;
								if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return j.errors = [{
									instancePath: t + `/newStoredBytes`,
									schemaPath: `#/properties/newStoredBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.pullBytes !== void 0) {
									let n = e.pullBytes;
									let r = o;
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return j.errors = [{
										instancePath: t + `/pullBytes`,
										schemaPath: `#/properties/pullBytes/type`,
										keyword: `type`,
										params: { type: je.properties.pullBytes.type }
									}], !1;
									if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return j.errors = [{
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
										if (typeof n != `string` && n !== null) return j.errors = [{
											instancePath: t + `/instruction`,
											schemaPath: `#/properties/instruction/type`,
											keyword: `type`,
											params: { type: je.properties.instruction.type }
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.isSameContent !== void 0) {
											let n = o;
											if (typeof e.isSameContent != `boolean`) return j.errors = [{
												instancePath: t + `/isSameContent`,
												schemaPath: `#/properties/isSameContent/type`,
												keyword: `type`,
												params: { type: `boolean` }
											}], !1;
											var s = n === o;
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
														if (e !== `instruction` && e !== `files` && e !== `metadata` && e !== `times` && e !== `content`) return j.errors = [{
															instancePath: t + `/differs/` + r,
															schemaPath: `#/properties/differs/items/enum`,
															keyword: `enum`,
															params: { allowedValues: je.properties.differs.items.enum }
														}], !1;
														if (i !== o) break;
													}
												} else return j.errors = [{
													instancePath: t + `/differs`,
													schemaPath: `#/properties/differs/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) {
												if (e.oldBytes !== void 0) {
													let n = e.oldBytes;
													let r = o;
													if (o === r) if (typeof n == `number` && isFinite(n)) {
														if (n < 0 || isNaN(n)) return j.errors = [{
															instancePath: t + `/oldBytes`,
															schemaPath: `#/properties/oldBytes/minimum`,
															keyword: `minimum`,
															params: {
																comparison: `>=`,
																limit: 0
															}
														}], !1;
													} else return j.errors = [{
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
															if (n < 0 || isNaN(n)) return j.errors = [{
																instancePath: t + `/newBytes`,
																schemaPath: `#/properties/newBytes/minimum`,
																keyword: `minimum`,
																params: {
																	comparison: `>=`,
																	limit: 0
																}
															}], !1;
														} else return j.errors = [{
															instancePath: t + `/newBytes`,
															schemaPath: `#/properties/newBytes/type`,
															keyword: `type`,
															params: { type: `number` }
														}], !1;
														var s = r === o;
													} else var s = !0;
													if (s) {
														if (e.copied !== void 0) {
															let n = e.copied;
															let r = o;
															if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
																let e;
																if (n.bytes === void 0 && (e = `bytes`) || n.changes === void 0 && (e = `changes`)) return j.errors = [{
																	instancePath: t + `/copied`,
																	schemaPath: `#/properties/copied/required`,
																	keyword: `required`,
																	params: { missingProperty: e }
																}], !1;
																if (n.bytes !== void 0) {
																	let e = n.bytes;
																	let r = o;
																	if (o === r) if (typeof e == `number` && isFinite(e)) {
																		if (e < 0 || isNaN(e)) return j.errors = [{
																			instancePath: t + `/copied/bytes`,
																			schemaPath: `#/properties/copied/properties/bytes/minimum`,
																			keyword: `minimum`,
																			params: {
																				comparison: `>=`,
																				limit: 0
																			}
																		}], !1;
																	} else return j.errors = [{
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
																			if (n !== `mode` && n !== `owner` && n !== `time`) return j.errors = [{
																				instancePath: t + `/copied/changes/` + r,
																				schemaPath: `#/properties/copied/properties/changes/items/enum`,
																				keyword: `enum`,
																				params: { allowedValues: je.properties.copied.properties.changes.items.enum }
																			}], !1;
																			if (i !== o) break;
																		}
																	} else return j.errors = [{
																		instancePath: t + `/copied/changes`,
																		schemaPath: `#/properties/copied/properties/changes/type`,
																		keyword: `type`,
																		params: { type: `array` }
																	}], !1;
																	var c = r === o;
																} else var c = !0;
															} else return j.errors = [{
																instancePath: t + `/copied`,
																schemaPath: `#/properties/copied/type`,
																keyword: `type`,
																params: { type: `object` }
															}], !1;
															var s = r === o;
														} else var s = !0;
														if (s) {
															if (e.inside !== void 0) {
																let n = o;
																Le(e.inside, {
																	instancePath: t + `/inside`,
																	parentData: e,
																	parentDataProperty: `inside`,
																	rootData: i
																}) || (a = a === null ? Le.errors : a.concat(Le.errors), o = a.length);
																var s = n === o;
															} else var s = !0;
															if (s) if (e.replacedBytes !== void 0) {
																let n = e.replacedBytes;
																let r = o;
																if (!(typeof n == `number` && isFinite(n))) return j.errors = [{
																	instancePath: t + `/replacedBytes`,
																	schemaPath: `#/properties/replacedBytes/type`,
																	keyword: `type`,
																	params: { type: `number` }
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
	} else return j.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return j.errors = a, o === 0;
}
const Re = {
	type: `object`,
	properties: {
		growth: {
			type: `object`,
			properties: {
				visibleBytes: { type: `number` },
				hiddenBytes: { type: `number` },
				otherBytes: { type: `number` }
			},
			required: [
				`visibleBytes`,
				`hiddenBytes`,
				`otherBytes`
			]
		},
		origins: {
			type: [`object`, `null`],
			properties: {
				base: { $ref: `#/definitions/OldNew` },
				own: { $ref: `#/definitions/OldNew` },
				isGuess: { const: !0 }
			},
			required: [`base`, `own`]
		},
		rebuilt: { $ref: `#/definitions/LayerGroup` },
		moved: { $ref: `#/definitions/LayerGroup` },
		paths: { $ref: `#/definitions/PathGrowth` },
		heaviest: { $ref: `#/definitions/GrowthList` },
		packages: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/PackageChange` }
				},
				omitted: { $ref: `#/definitions/OmittedGrowth` }
			},
			required: [`items`, `omitted`]
		},
		systemPackages: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/SystemPackageChange` }
				},
				omitted: { $ref: `#/definitions/OmittedGrowth` }
			},
			required: [`items`, `omitted`]
		},
		moves: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/PathMove` }
				},
				omitted: { $ref: `#/definitions/Omitted` }
			},
			required: [`items`, `omitted`]
		}
	},
	required: [
		`growth`,
		`origins`,
		`rebuilt`,
		`moved`,
		`heaviest`,
		`packages`,
		`moves`
	]
};
function ze(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.old === void 0 && (n = `old`) || e.new === void 0 && (n = `new`)) return ze.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.old !== void 0) {
			let n = e.old;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return ze.errors = [{
					instancePath: t + `/old`,
					schemaPath: `#/properties/old/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return ze.errors = [{
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
				if (n < 0 || isNaN(n)) return ze.errors = [{
					instancePath: t + `/new`,
					schemaPath: `#/properties/new/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return ze.errors = [{
				instancePath: t + `/new`,
				schemaPath: `#/properties/new/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return ze.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ze.errors = null, !0;
}
const Be = {
	type: `object`,
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
	},
	required: [
		`layerCount`,
		`bytes`,
		`pullBytes`
	]
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
					params: { type: Be.properties.pullBytes.type }
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
const Ve = {
	type: `object`,
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
		package: { $ref: `#/definitions/PackageVersions` },
		children: {
			type: `array`,
			items: { $ref: `#/definitions/PathGrowth` }
		},
		rest: { $ref: `#/definitions/OmittedGrowth` }
	},
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
	]
};
const He = { validate: N };
function N(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.isFolder === void 0 && (n = `isFolder`) || e.state === void 0 && (n = `state`) || e.oldBytes === void 0 && (n = `oldBytes`) || e.newBytes === void 0 && (n = `newBytes`) || e.grownBytes === void 0 && (n = `grownBytes`) || e.shrunkBytes === void 0 && (n = `shrunkBytes`) || e.children === void 0 && (n = `children`) || e.rest === void 0 && (n = `rest`)) return N.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			let n = o;
			if (typeof e.path != `string`) return N.errors = [{
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
				if (typeof e.isFolder != `boolean`) return N.errors = [{
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
					if (n !== `added` && n !== `removed` && n !== `changed`) return N.errors = [{
						instancePath: t + `/state`,
						schemaPath: `#/properties/state/enum`,
						keyword: `enum`,
						params: { allowedValues: Ve.properties.state.enum }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.oldBytes !== void 0) {
						let n = e.oldBytes;
						let r = o;
						if (o === r) if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return N.errors = [{
								instancePath: t + `/oldBytes`,
								schemaPath: `#/properties/oldBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return N.errors = [{
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
								if (n < 0 || isNaN(n)) return N.errors = [{
									instancePath: t + `/newBytes`,
									schemaPath: `#/properties/newBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
							} else return N.errors = [{
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
									if (n < 0 || isNaN(n)) return N.errors = [{
										instancePath: t + `/grownBytes`,
										schemaPath: `#/properties/grownBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return N.errors = [{
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
										if (n < 0 || isNaN(n)) return N.errors = [{
											instancePath: t + `/shrunkBytes`,
											schemaPath: `#/properties/shrunkBytes/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											}
										}], !1;
									} else return N.errors = [{
										instancePath: t + `/shrunkBytes`,
										schemaPath: `#/properties/shrunkBytes/type`,
										keyword: `type`,
										params: { type: `number` }
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) {
									if (e.package !== void 0) {
										let n = o;
										Pe(e.package, {
											instancePath: t + `/package`,
											parentData: e,
											parentDataProperty: `package`,
											rootData: i
										}) || (a = a === null ? Pe.errors : a.concat(Pe.errors), o = a.length);
										var s = n === o;
									} else var s = !0;
									if (s) {
										if (e.children !== void 0) {
											let n = e.children;
											let r = o;
											if (o === r) if (Array.isArray(n)) {
												let e = n.length;
												for (let r = 0; r < e; r++) {
													let e = o;
													if (He.validate(n[r], {
														instancePath: t + `/children/` + r,
														parentData: n,
														parentDataProperty: r,
														rootData: i
													}) || (a = a === null ? He.validate.errors : a.concat(He.validate.errors), o = a.length), e !== o) break;
												}
											} else return N.errors = [{
												instancePath: t + `/children`,
												schemaPath: `#/properties/children/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var s = r === o;
										} else var s = !0;
										if (s) if (e.rest !== void 0) {
											let n = o;
											A(e.rest, {
												instancePath: t + `/rest`,
												parentData: e,
												parentDataProperty: `rest`,
												rootData: i
											}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
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
	} else return N.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return N.errors = a, o === 0;
}
const Ue = {
	type: `object`,
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
	},
	required: [
		`ecosystem`,
		`name`,
		`newBytes`,
		`newVersion`,
		`oldBytes`,
		`oldVersion`,
		`path`
	]
};
function P(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.newBytes === void 0 && (n = `newBytes`) || e.newVersion === void 0 && (n = `newVersion`) || e.oldBytes === void 0 && (n = `oldBytes`) || e.oldVersion === void 0 && (n = `oldVersion`) || e.path === void 0 && (n = `path`)) return P.errors = [{
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
						params: { type: Ue.properties.oldVersion.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.newVersion !== void 0) {
						let n = e.newVersion;
						if (typeof n != `string` && n !== null) return P.errors = [{
							instancePath: t + `/newVersion`,
							schemaPath: `#/properties/newVersion/type`,
							keyword: `type`,
							params: { type: Ue.properties.newVersion.type }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.path !== void 0) {
							if (typeof e.path != `string`) return P.errors = [{
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
									if (n < 0 || isNaN(n)) return P.errors = [{
										instancePath: t + `/oldBytes`,
										schemaPath: `#/properties/oldBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return P.errors = [{
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
									if (n < 0 || isNaN(n)) return P.errors = [{
										instancePath: t + `/newBytes`,
										schemaPath: `#/properties/newBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return P.errors = [{
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
	} else return P.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return P.errors = null, !0;
}
const We = {
	type: `object`,
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
	},
	required: [
		`ecosystem`,
		`name`,
		`newBytes`,
		`newVersion`,
		`oldBytes`,
		`oldVersion`,
		`state`
	]
};
function F(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.ecosystem === void 0 && (n = `ecosystem`) || e.name === void 0 && (n = `name`) || e.newBytes === void 0 && (n = `newBytes`) || e.newVersion === void 0 && (n = `newVersion`) || e.oldBytes === void 0 && (n = `oldBytes`) || e.oldVersion === void 0 && (n = `oldVersion`) || e.state === void 0 && (n = `state`)) return F.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.ecosystem !== void 0) {
			if (typeof e.ecosystem != `string`) return F.errors = [{
				instancePath: t + `/ecosystem`,
				schemaPath: `#/properties/ecosystem/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.name !== void 0) {
				if (typeof e.name != `string`) return F.errors = [{
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
					if (typeof n != `string` && n !== null) return F.errors = [{
						instancePath: t + `/oldVersion`,
						schemaPath: `#/properties/oldVersion/type`,
						keyword: `type`,
						params: { type: We.properties.oldVersion.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.newVersion !== void 0) {
						let n = e.newVersion;
						if (typeof n != `string` && n !== null) return F.errors = [{
							instancePath: t + `/newVersion`,
							schemaPath: `#/properties/newVersion/type`,
							keyword: `type`,
							params: { type: We.properties.newVersion.type }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.state !== void 0) {
							let n = e.state;
							if (n !== `added` && n !== `removed` && n !== `changed`) return F.errors = [{
								instancePath: t + `/state`,
								schemaPath: `#/properties/state/enum`,
								keyword: `enum`,
								params: { allowedValues: We.properties.state.enum }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.oldBytes !== void 0) {
								let n = e.oldBytes;
								if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return F.errors = [{
										instancePath: t + `/oldBytes`,
										schemaPath: `#/properties/oldBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return F.errors = [{
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
									if (n < 0 || isNaN(n)) return F.errors = [{
										instancePath: t + `/newBytes`,
										schemaPath: `#/properties/newBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return F.errors = [{
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
	} else return F.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return F.errors = null, !0;
}
function Ge(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.from === void 0 && (n = `from`) || e.to === void 0 && (n = `to`) || e.bytes === void 0 && (n = `bytes`) || e.fileCount === void 0 && (n = `fileCount`)) return Ge.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.from !== void 0) {
			if (typeof e.from != `string`) return Ge.errors = [{
				instancePath: t + `/from`,
				schemaPath: `#/properties/from/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.to !== void 0) {
				if (typeof e.to != `string`) return Ge.errors = [{
					instancePath: t + `/to`,
					schemaPath: `#/properties/to/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.bytes !== void 0) {
					let n = e.bytes;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return Ge.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return Ge.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.fileCount !== void 0) {
						let n = e.fileCount;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Ge.errors = [{
							instancePath: t + `/fileCount`,
							schemaPath: `#/properties/fileCount/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Ge.errors = [{
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
					if (a) if (e.isRenamed !== void 0) {
						if (typeof e.isRenamed != `boolean`) return Ge.errors = [{
							instancePath: t + `/isRenamed`,
							schemaPath: `#/properties/isRenamed/type`,
							keyword: `type`,
							params: { type: `boolean` }
						}], !1;
						var a = !0;
					} else var a = !0;
				}
			}
		}
	} else return Ge.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ge.errors = null, !0;
}
function I(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.growth === void 0 && (n = `growth`) || e.origins === void 0 && (n = `origins`) || e.rebuilt === void 0 && (n = `rebuilt`) || e.moved === void 0 && (n = `moved`) || e.heaviest === void 0 && (n = `heaviest`) || e.packages === void 0 && (n = `packages`) || e.moves === void 0 && (n = `moves`)) return I.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.growth !== void 0) {
			let n = e.growth;
			let r = o;
			if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
				let e;
				if (n.visibleBytes === void 0 && (e = `visibleBytes`) || n.hiddenBytes === void 0 && (e = `hiddenBytes`) || n.otherBytes === void 0 && (e = `otherBytes`)) return I.errors = [{
					instancePath: t + `/growth`,
					schemaPath: `#/properties/growth/required`,
					keyword: `required`,
					params: { missingProperty: e }
				}], !1;
				if (n.visibleBytes !== void 0) {
					let e = n.visibleBytes;
					let r = o;
					if (!(typeof e == `number` && isFinite(e))) return I.errors = [{
						instancePath: t + `/growth/visibleBytes`,
						schemaPath: `#/properties/growth/properties/visibleBytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (n.hiddenBytes !== void 0) {
						let e = n.hiddenBytes;
						let r = o;
						if (!(typeof e == `number` && isFinite(e))) return I.errors = [{
							instancePath: t + `/growth/hiddenBytes`,
							schemaPath: `#/properties/growth/properties/hiddenBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) if (n.otherBytes !== void 0) {
						let e = n.otherBytes;
						let r = o;
						if (!(typeof e == `number` && isFinite(e))) return I.errors = [{
							instancePath: t + `/growth/otherBytes`,
							schemaPath: `#/properties/growth/properties/otherBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var s = r === o;
					} else var s = !0;
				}
			} else return I.errors = [{
				instancePath: t + `/growth`,
				schemaPath: `#/properties/growth/type`,
				keyword: `type`,
				params: { type: `object` }
			}], !1;
			var c = r === o;
		} else var c = !0;
		if (c) {
			if (e.origins !== void 0) {
				let n = e.origins;
				let r = o;
				if (!(n && typeof n == `object` && !Array.isArray(n)) && n !== null) return I.errors = [{
					instancePath: t + `/origins`,
					schemaPath: `#/properties/origins/type`,
					keyword: `type`,
					params: { type: Re.properties.origins.type }
				}], !1;
				if (o === r && n && typeof n == `object` && !Array.isArray(n)) {
					let e;
					if (n.base === void 0 && (e = `base`) || n.own === void 0 && (e = `own`)) return I.errors = [{
						instancePath: t + `/origins`,
						schemaPath: `#/properties/origins/required`,
						keyword: `required`,
						params: { missingProperty: e }
					}], !1;
					if (n.base !== void 0) {
						let e = o;
						ze(n.base, {
							instancePath: t + `/origins/base`,
							parentData: n,
							parentDataProperty: `base`,
							rootData: i
						}) || (a = a === null ? ze.errors : a.concat(ze.errors), o = a.length);
						var l = e === o;
					} else var l = !0;
					if (l) {
						if (n.own !== void 0) {
							let e = o;
							ze(n.own, {
								instancePath: t + `/origins/own`,
								parentData: n,
								parentDataProperty: `own`,
								rootData: i
							}) || (a = a === null ? ze.errors : a.concat(ze.errors), o = a.length);
							var l = e === o;
						} else var l = !0;
						if (l) if (n.isGuess !== void 0) {
							let e = o;
							if (!0 !== n.isGuess) return I.errors = [{
								instancePath: t + `/origins/isGuess`,
								schemaPath: `#/properties/origins/properties/isGuess/const`,
								keyword: `const`,
								params: { allowedValue: !0 }
							}], !1;
							var l = e === o;
						} else var l = !0;
					}
				}
				var c = r === o;
			} else var c = !0;
			if (c) {
				if (e.rebuilt !== void 0) {
					let n = o;
					M(e.rebuilt, {
						instancePath: t + `/rebuilt`,
						parentData: e,
						parentDataProperty: `rebuilt`,
						rootData: i
					}) || (a = a === null ? M.errors : a.concat(M.errors), o = a.length);
					var c = n === o;
				} else var c = !0;
				if (c) {
					if (e.moved !== void 0) {
						let n = o;
						M(e.moved, {
							instancePath: t + `/moved`,
							parentData: e,
							parentDataProperty: `moved`,
							rootData: i
						}) || (a = a === null ? M.errors : a.concat(M.errors), o = a.length);
						var c = n === o;
					} else var c = !0;
					if (c) {
						if (e.paths !== void 0) {
							let n = o;
							N(e.paths, {
								instancePath: t + `/paths`,
								parentData: e,
								parentDataProperty: `paths`,
								rootData: i
							}) || (a = a === null ? N.errors : a.concat(N.errors), o = a.length);
							var c = n === o;
						} else var c = !0;
						if (c) {
							if (e.heaviest !== void 0) {
								let n = o;
								Le(e.heaviest, {
									instancePath: t + `/heaviest`,
									parentData: e,
									parentDataProperty: `heaviest`,
									rootData: i
								}) || (a = a === null ? Le.errors : a.concat(Le.errors), o = a.length);
								var c = n === o;
							} else var c = !0;
							if (c) {
								if (e.packages !== void 0) {
									let n = e.packages;
									let r = o;
									if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
										let e;
										if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return I.errors = [{
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
													if (P(e[r], {
														instancePath: t + `/packages/items/` + r,
														parentData: e,
														parentDataProperty: r,
														rootData: i
													}) || (a = a === null ? P.errors : a.concat(P.errors), o = a.length), n !== o) break;
												}
											} else return I.errors = [{
												instancePath: t + `/packages/items`,
												schemaPath: `#/properties/packages/properties/items/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var u = r === o;
										} else var u = !0;
										if (u) if (n.omitted !== void 0) {
											let e = o;
											A(n.omitted, {
												instancePath: t + `/packages/omitted`,
												parentData: n,
												parentDataProperty: `omitted`,
												rootData: i
											}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
											var u = e === o;
										} else var u = !0;
									} else return I.errors = [{
										instancePath: t + `/packages`,
										schemaPath: `#/properties/packages/type`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
									var c = r === o;
								} else var c = !0;
								if (c) {
									if (e.systemPackages !== void 0) {
										let n = e.systemPackages;
										let r = o;
										if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return I.errors = [{
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
														if (F(e[r], {
															instancePath: t + `/systemPackages/items/` + r,
															parentData: e,
															parentDataProperty: r,
															rootData: i
														}) || (a = a === null ? F.errors : a.concat(F.errors), o = a.length), n !== o) break;
													}
												} else return I.errors = [{
													instancePath: t + `/systemPackages/items`,
													schemaPath: `#/properties/systemPackages/properties/items/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var d = r === o;
											} else var d = !0;
											if (d) if (n.omitted !== void 0) {
												let e = o;
												A(n.omitted, {
													instancePath: t + `/systemPackages/omitted`,
													parentData: n,
													parentDataProperty: `omitted`,
													rootData: i
												}) || (a = a === null ? A.errors : a.concat(A.errors), o = a.length);
												var d = e === o;
											} else var d = !0;
										} else return I.errors = [{
											instancePath: t + `/systemPackages`,
											schemaPath: `#/properties/systemPackages/type`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
										var c = r === o;
									} else var c = !0;
									if (c) if (e.moves !== void 0) {
										let n = e.moves;
										let r = o;
										if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
											let e;
											if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return I.errors = [{
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
														let n = o;
														if (Ge(e[r], {
															instancePath: t + `/moves/items/` + r,
															parentData: e,
															parentDataProperty: r,
															rootData: i
														}) || (a = a === null ? Ge.errors : a.concat(Ge.errors), o = a.length), n !== o) break;
													}
												} else return I.errors = [{
													instancePath: t + `/moves/items`,
													schemaPath: `#/properties/moves/properties/items/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var f = r === o;
											} else var f = !0;
											if (f) if (n.omitted !== void 0) {
												let e = o;
												b(n.omitted, {
													instancePath: t + `/moves/omitted`,
													parentData: n,
													parentDataProperty: `omitted`,
													rootData: i
												}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
												var f = e === o;
											} else var f = !0;
										} else return I.errors = [{
											instancePath: t + `/moves`,
											schemaPath: `#/properties/moves/type`,
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
	} else return I.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return I.errors = a, o === 0;
}
function Ke(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.baseline === void 0 && (n = `baseline`) || e.files === void 0 && (n = `files`) || e.layers === void 0 && (n = `layers`) || e.measures === void 0 && (n = `measures`) || e.pullBytesAre === void 0 && (n = `pullBytesAre`) || e.unmeasured === void 0 && (n = `unmeasured`)) return Ke.errors = [{
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
			if (e.noiseBytes !== void 0) {
				let n = e.noiseBytes;
				let r = o;
				if (o === r) if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return Ke.errors = [{
						instancePath: t + `/noiseBytes`,
						schemaPath: `#/properties/noiseBytes/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return Ke.errors = [{
					instancePath: t + `/noiseBytes`,
					schemaPath: `#/properties/noiseBytes/type`,
					keyword: `type`,
					params: { type: `number` }
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
							if (typeof n[r] != `string`) return Ke.errors = [{
								instancePath: t + `/lostPlatforms/` + r,
								schemaPath: `#/properties/lostPlatforms/items/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (e !== o) break;
						}
					} else return Ke.errors = [{
						instancePath: t + `/lostPlatforms`,
						schemaPath: `#/properties/lostPlatforms/type`,
						keyword: `type`,
						params: { type: `array` }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.measures !== void 0) {
						let n = o;
						Oe(e.measures, {
							instancePath: t + `/measures`,
							parentData: e,
							parentDataProperty: `measures`,
							rootData: i
						}) || (a = a === null ? Oe.errors : a.concat(Oe.errors), o = a.length);
						var s = n === o;
					} else var s = !0;
					if (s) {
						if (e.unmeasured !== void 0) {
							let n = e.unmeasured;
							let r = o;
							if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
								let r = o;
								if (Ae(n[e], {
									instancePath: t + `/unmeasured/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									parentData: n,
									parentDataProperty: e,
									rootData: i
								}) || (a = a === null ? Ae.errors : a.concat(Ae.errors), o = a.length), r !== o) break;
							}
							else return Ke.errors = [{
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
								if (n !== `exact` && n !== `estimate` && n !== null) return Ke.errors = [{
									instancePath: t + `/pullBytesAre`,
									schemaPath: `#/properties/pullBytesAre/enum`,
									keyword: `enum`,
									params: { allowedValues: Te.properties.pullBytesAre.enum }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.layers !== void 0) {
									let n = e.layers;
									let r = o;
									if (o === r) if (Array.isArray(n)) {
										let e = n.length;
										for (let r = 0; r < e; r++) {
											let e = o;
											if (j(n[r], {
												instancePath: t + `/layers/` + r,
												parentData: n,
												parentDataProperty: r,
												rootData: i
											}) || (a = a === null ? j.errors : a.concat(j.errors), o = a.length), e !== o) break;
										}
									} else return Ke.errors = [{
										instancePath: t + `/layers`,
										schemaPath: `#/properties/layers/type`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) if (e.files !== void 0) {
									let n = o;
									I(e.files, {
										instancePath: t + `/files`,
										parentData: e,
										parentDataProperty: `files`,
										rootData: i
									}) || (a = a === null ? I.errors : a.concat(I.errors), o = a.length);
									var s = n === o;
								} else var s = !0;
							}
						}
					}
				}
			}
		}
	} else return Ke.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ke.errors = a, o === 0;
}
const qe = {
	type: `object`,
	properties: {
		baseline: { $ref: `#/definitions/BaselineFacts` },
		noiseBytes: {
			type: `number`,
			minimum: 0
		},
		lostPlatforms: {
			type: `array`,
			items: { type: `string` }
		},
		measures: { $ref: `#/definitions/KnownGrowth` },
		unmeasured: {
			type: `object`,
			additionalProperties: { $ref: `#/definitions/Unmeasured` }
		},
		pullBytesAre: { enum: [
			`exact`,
			`estimate`,
			null
		] },
		layers: {
			type: `array`,
			items: { $ref: `#/definitions/LayerChange` }
		},
		unread: { enum: [
			`image`,
			`baseline`,
			`both`
		] }
	},
	required: [
		`baseline`,
		`layers`,
		`measures`,
		`pullBytesAre`,
		`unmeasured`,
		`unread`
	]
};
const Je = {
	type: `object`,
	properties: {
		growthBytes: { type: [`number`, `null`] },
		growthRatio: { type: [`number`, `null`] },
		ownGrowthBytes: { type: [`number`, `null`] },
		pullGrowthBytes: { type: [`number`, `null`] },
		deltaPullBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		updateBytes: {
			type: [`number`, `null`],
			minimum: 0
		}
	},
	required: [
		`growthBytes`,
		`growthRatio`,
		`ownGrowthBytes`,
		`pullGrowthBytes`,
		`deltaPullBytes`,
		`updateBytes`
	]
};
function Ye(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.growthBytes === void 0 && (n = `growthBytes`) || e.growthRatio === void 0 && (n = `growthRatio`) || e.ownGrowthBytes === void 0 && (n = `ownGrowthBytes`) || e.pullGrowthBytes === void 0 && (n = `pullGrowthBytes`) || e.deltaPullBytes === void 0 && (n = `deltaPullBytes`) || e.updateBytes === void 0 && (n = `updateBytes`)) return Ye.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.growthBytes !== void 0) {
			let n = e.growthBytes;
			if (!(typeof n == `number` && isFinite(n)) && n !== null) return Ye.errors = [{
				instancePath: t + `/growthBytes`,
				schemaPath: `#/properties/growthBytes/type`,
				keyword: `type`,
				params: { type: Je.properties.growthBytes.type }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.growthRatio !== void 0) {
				let n = e.growthRatio;
				if (!(typeof n == `number` && isFinite(n)) && n !== null) return Ye.errors = [{
					instancePath: t + `/growthRatio`,
					schemaPath: `#/properties/growthRatio/type`,
					keyword: `type`,
					params: { type: Je.properties.growthRatio.type }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.ownGrowthBytes !== void 0) {
					let n = e.ownGrowthBytes;
					if (!(typeof n == `number` && isFinite(n)) && n !== null) return Ye.errors = [{
						instancePath: t + `/ownGrowthBytes`,
						schemaPath: `#/properties/ownGrowthBytes/type`,
						keyword: `type`,
						params: { type: Je.properties.ownGrowthBytes.type }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.pullGrowthBytes !== void 0) {
						let n = e.pullGrowthBytes;
						if (!(typeof n == `number` && isFinite(n)) && n !== null) return Ye.errors = [{
							instancePath: t + `/pullGrowthBytes`,
							schemaPath: `#/properties/pullGrowthBytes/type`,
							keyword: `type`,
							params: { type: Je.properties.pullGrowthBytes.type }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.deltaPullBytes !== void 0) {
							let n = e.deltaPullBytes;
							if (!(typeof n == `number` && isFinite(n)) && n !== null) return Ye.errors = [{
								instancePath: t + `/deltaPullBytes`,
								schemaPath: `#/properties/deltaPullBytes/type`,
								keyword: `type`,
								params: { type: Je.properties.deltaPullBytes.type }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Ye.errors = [{
								instancePath: t + `/deltaPullBytes`,
								schemaPath: `#/properties/deltaPullBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) if (e.updateBytes !== void 0) {
							let n = e.updateBytes;
							if (!(typeof n == `number` && isFinite(n)) && n !== null) return Ye.errors = [{
								instancePath: t + `/updateBytes`,
								schemaPath: `#/properties/updateBytes/type`,
								keyword: `type`,
								params: { type: Je.properties.updateBytes.type }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Ye.errors = [{
								instancePath: t + `/updateBytes`,
								schemaPath: `#/properties/updateBytes/minimum`,
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
	} else return Ye.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ye.errors = null, !0;
}
const Xe = {
	type: `object`,
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
		isSameContent: { type: `boolean` },
		differs: {
			type: `array`,
			items: { enum: [
				`instruction`,
				`files`,
				`metadata`,
				`times`,
				`content`
			] }
		}
	},
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
	]
};
function L(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.state === void 0 && (n = `state`) || e.origin === void 0 && (n = `origin`) || e.oldIndex === void 0 && (n = `oldIndex`) || e.newIndex === void 0 && (n = `newIndex`) || e.oldStoredBytes === void 0 && (n = `oldStoredBytes`) || e.newStoredBytes === void 0 && (n = `newStoredBytes`) || e.pullBytes === void 0 && (n = `pullBytes`) || e.instruction === void 0 && (n = `instruction`) || e.differs === void 0 && (n = `differs`)) return L.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.state !== void 0) {
			let n = e.state;
			if (n !== `same` && n !== `changed` && n !== `moved` && n !== `added` && n !== `removed`) return L.errors = [{
				instancePath: t + `/state`,
				schemaPath: `#/properties/state/enum`,
				keyword: `enum`,
				params: { allowedValues: Xe.properties.state.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.origin !== void 0) {
				let n = e.origin;
				if (n !== `base` && n !== `own` && n !== `unknown`) return L.errors = [{
					instancePath: t + `/origin`,
					schemaPath: `#/properties/origin/enum`,
					keyword: `enum`,
					params: { allowedValues: Xe.properties.origin.enum }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.oldIndex !== void 0) {
					let n = e.oldIndex;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return L.errors = [{
						instancePath: t + `/oldIndex`,
						schemaPath: `#/properties/oldIndex/type`,
						keyword: `type`,
						params: { type: Xe.properties.oldIndex.type }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return L.errors = [{
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
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return L.errors = [{
							instancePath: t + `/newIndex`,
							schemaPath: `#/properties/newIndex/type`,
							keyword: `type`,
							params: { type: Xe.properties.newIndex.type }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return L.errors = [{
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
							if (!(typeof n == `number` && isFinite(n)) && n !== null) return L.errors = [{
								instancePath: t + `/oldStoredBytes`,
								schemaPath: `#/properties/oldStoredBytes/type`,
								keyword: `type`,
								params: { type: Xe.properties.oldStoredBytes.type }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return L.errors = [{
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
								if (!(typeof n == `number` && isFinite(n)) && n !== null) return L.errors = [{
									instancePath: t + `/newStoredBytes`,
									schemaPath: `#/properties/newStoredBytes/type`,
									keyword: `type`,
									params: { type: Xe.properties.newStoredBytes.type }
								}], !1;
								if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return L.errors = [{
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
									if (!(typeof n == `number` && isFinite(n)) && n !== null) return L.errors = [{
										instancePath: t + `/pullBytes`,
										schemaPath: `#/properties/pullBytes/type`,
										keyword: `type`,
										params: { type: Xe.properties.pullBytes.type }
									}], !1;
									if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return L.errors = [{
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
										if (typeof n != `string` && n !== null) return L.errors = [{
											instancePath: t + `/instruction`,
											schemaPath: `#/properties/instruction/type`,
											keyword: `type`,
											params: { type: Xe.properties.instruction.type }
										}], !1;
										var a = !0;
									} else var a = !0;
									if (a) {
										if (e.isSameContent !== void 0) {
											if (typeof e.isSameContent != `boolean`) return L.errors = [{
												instancePath: t + `/isSameContent`,
												schemaPath: `#/properties/isSameContent/type`,
												keyword: `type`,
												params: { type: `boolean` }
											}], !1;
											var a = !0;
										} else var a = !0;
										if (a) if (e.differs !== void 0) {
											let n = e.differs;
											if (Array.isArray(n)) {
												let e = n.length;
												for (let r = 0; r < e; r++) {
													let e = n[r];
													if (e !== `instruction` && e !== `files` && e !== `metadata` && e !== `times` && e !== `content`) return L.errors = [{
														instancePath: t + `/differs/` + r,
														schemaPath: `#/properties/differs/items/enum`,
														keyword: `enum`,
														params: { allowedValues: Xe.properties.differs.items.enum }
													}], !1;
												}
											} else return L.errors = [{
												instancePath: t + `/differs`,
												schemaPath: `#/properties/differs/type`,
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
			}
		}
	} else return L.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return L.errors = null, !0;
}
function Ze(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.baseline === void 0 && (n = `baseline`) || e.layers === void 0 && (n = `layers`) || e.measures === void 0 && (n = `measures`) || e.pullBytesAre === void 0 && (n = `pullBytesAre`) || e.unmeasured === void 0 && (n = `unmeasured`) || e.unread === void 0 && (n = `unread`)) return Ze.errors = [{
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
			if (e.noiseBytes !== void 0) {
				let n = e.noiseBytes;
				let r = o;
				if (o === r) if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return Ze.errors = [{
						instancePath: t + `/noiseBytes`,
						schemaPath: `#/properties/noiseBytes/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return Ze.errors = [{
					instancePath: t + `/noiseBytes`,
					schemaPath: `#/properties/noiseBytes/type`,
					keyword: `type`,
					params: { type: `number` }
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
							if (typeof n[r] != `string`) return Ze.errors = [{
								instancePath: t + `/lostPlatforms/` + r,
								schemaPath: `#/properties/lostPlatforms/items/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							if (e !== o) break;
						}
					} else return Ze.errors = [{
						instancePath: t + `/lostPlatforms`,
						schemaPath: `#/properties/lostPlatforms/type`,
						keyword: `type`,
						params: { type: `array` }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.measures !== void 0) {
						let n = o;
						Ye(e.measures, {
							instancePath: t + `/measures`,
							parentData: e,
							parentDataProperty: `measures`,
							rootData: i
						}) || (a = a === null ? Ye.errors : a.concat(Ye.errors), o = a.length);
						var s = n === o;
					} else var s = !0;
					if (s) {
						if (e.unmeasured !== void 0) {
							let n = e.unmeasured;
							let r = o;
							if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) for (let e in n) {
								let r = o;
								if (Ae(n[e], {
									instancePath: t + `/unmeasured/` + e.replace(/~/g, `~0`).replace(/\//g, `~1`),
									parentData: n,
									parentDataProperty: e,
									rootData: i
								}) || (a = a === null ? Ae.errors : a.concat(Ae.errors), o = a.length), r !== o) break;
							}
							else return Ze.errors = [{
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
								if (n !== `exact` && n !== `estimate` && n !== null) return Ze.errors = [{
									instancePath: t + `/pullBytesAre`,
									schemaPath: `#/properties/pullBytesAre/enum`,
									keyword: `enum`,
									params: { allowedValues: qe.properties.pullBytesAre.enum }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.layers !== void 0) {
									let n = e.layers;
									let r = o;
									if (o === r) if (Array.isArray(n)) {
										let e = n.length;
										for (let r = 0; r < e; r++) {
											let e = o;
											if (L(n[r], {
												instancePath: t + `/layers/` + r,
												parentData: n,
												parentDataProperty: r,
												rootData: i
											}) || (a = a === null ? L.errors : a.concat(L.errors), o = a.length), e !== o) break;
										}
									} else return Ze.errors = [{
										instancePath: t + `/layers`,
										schemaPath: `#/properties/layers/type`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) if (e.unread !== void 0) {
									let n = e.unread;
									let r = o;
									if (n !== `image` && n !== `baseline` && n !== `both`) return Ze.errors = [{
										instancePath: t + `/unread`,
										schemaPath: `#/properties/unread/enum`,
										keyword: `enum`,
										params: { allowedValues: qe.properties.unread.enum }
									}], !1;
									var s = r === o;
								} else var s = !0;
							}
						}
					}
				}
			}
		}
	} else return Ze.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ze.errors = a, o === 0;
}
function Qe(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (!(e && typeof e == `object` && !Array.isArray(e))) return Qe.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	let s = o;
	let c = !0;
	let l = o;
	if (e && typeof e == `object` && !Array.isArray(e) && e.files === void 0) {
		let e = {};
		a === null ? a = [e] : a.push(e), o++;
	}
	var u = l === o;
	o = s, a !== null && (s ? a.length = s : a = null);
	let d;
	if (u) {
		let s = o;
		Ke(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? Ke.errors : a.concat(Ke.errors), o = a.length);
		var u = s === o;
		c = u, d = `then`;
	} else {
		let s = o;
		Ze(e, {
			instancePath: t,
			parentData: n,
			parentDataProperty: r,
			rootData: i
		}) || (a = a === null ? Ze.errors : a.concat(Ze.errors), o = a.length);
		var u = s === o;
		c = u, d = `else`;
	}
	if (!c) {
		let e = {
			instancePath: t,
			schemaPath: `#/if`,
			keyword: `if`,
			params: { failingKeyword: d }
		};
		return a === null ? a = [e] : a.push(e), o++, Qe.errors = a, !1;
	}
	return Qe.errors = a, o === 0;
}
const $e = {
	type: `object`,
	properties: {
		folder: { type: `string` },
		dockerfile: { type: [`string`, `null`] },
		ignoreFile: { type: [`string`, `null`] },
		contextBytes: {
			type: `number`,
			minimum: 0
		},
		fileCount: {
			type: `integer`,
			minimum: 0
		},
		askedBytes: {
			type: `number`,
			minimum: 0
		},
		askedFileCount: {
			type: `integer`,
			minimum: 0
		},
		assumed: { type: `string` },
		entries: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/ContextEntry` }
				},
				omitted: { $ref: `#/definitions/Omitted` }
			},
			required: [`items`, `omitted`]
		},
		unread: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/IgnoreLine` }
				},
				omitted: { $ref: `#/definitions/Omitted` }
			},
			required: [`items`, `omitted`]
		},
		read: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/IgnoreLine` }
				},
				omitted: { $ref: `#/definitions/Omitted` }
			},
			required: [`items`, `omitted`]
		},
		secrets: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/ContextSecret` }
				},
				omitted: { $ref: `#/definitions/Omitted` }
			},
			required: [`items`, `omitted`]
		},
		danglingLinks: {
			type: `object`,
			properties: {
				items: {
					type: `array`,
					items: { $ref: `#/definitions/DanglingLink` }
				},
				omitted: { $ref: `#/definitions/Omitted` }
			},
			required: [`items`, `omitted`]
		}
	},
	required: [
		`folder`,
		`dockerfile`,
		`ignoreFile`,
		`contextBytes`,
		`fileCount`,
		`askedBytes`,
		`askedFileCount`,
		`entries`,
		`unread`,
		`read`,
		`secrets`,
		`danglingLinks`
	]
};
function et(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.isFolder === void 0 && (n = `isFolder`) || e.bytes === void 0 && (n = `bytes`) || e.fileCount === void 0 && (n = `fileCount`) || e.askedBytes === void 0 && (n = `askedBytes`)) return et.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			if (typeof e.path != `string`) return et.errors = [{
				instancePath: t + `/path`,
				schemaPath: `#/properties/path/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.isFolder !== void 0) {
				if (typeof e.isFolder != `boolean`) return et.errors = [{
					instancePath: t + `/isFolder`,
					schemaPath: `#/properties/isFolder/type`,
					keyword: `type`,
					params: { type: `boolean` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.bytes !== void 0) {
					let n = e.bytes;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return et.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return et.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.fileCount !== void 0) {
						let n = e.fileCount;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return et.errors = [{
							instancePath: t + `/fileCount`,
							schemaPath: `#/properties/fileCount/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return et.errors = [{
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
					if (a) if (e.askedBytes !== void 0) {
						let n = e.askedBytes;
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return et.errors = [{
								instancePath: t + `/askedBytes`,
								schemaPath: `#/properties/askedBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return et.errors = [{
							instancePath: t + `/askedBytes`,
							schemaPath: `#/properties/askedBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var a = !0;
					} else var a = !0;
				}
			}
		}
	} else return et.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return et.errors = null, !0;
}
function R(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.pattern === void 0 && (n = `pattern`) || e.what === void 0 && (n = `what`) || e.bytes === void 0 && (n = `bytes`) || e.fileCount === void 0 && (n = `fileCount`) || e.imageBytes === void 0 && (n = `imageBytes`)) return R.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.pattern !== void 0) {
			if (typeof e.pattern != `string`) return R.errors = [{
				instancePath: t + `/pattern`,
				schemaPath: `#/properties/pattern/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.what !== void 0) {
				if (typeof e.what != `string`) return R.errors = [{
					instancePath: t + `/what`,
					schemaPath: `#/properties/what/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.bytes !== void 0) {
					let n = e.bytes;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return R.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return R.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.fileCount !== void 0) {
						let n = e.fileCount;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return R.errors = [{
							instancePath: t + `/fileCount`,
							schemaPath: `#/properties/fileCount/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return R.errors = [{
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
					if (a) if (e.imageBytes !== void 0) {
						let n = e.imageBytes;
						if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return R.errors = [{
								instancePath: t + `/imageBytes`,
								schemaPath: `#/properties/imageBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return R.errors = [{
							instancePath: t + `/imageBytes`,
							schemaPath: `#/properties/imageBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var a = !0;
					} else var a = !0;
				}
			}
		}
	} else return R.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return R.errors = null, !0;
}
function tt(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.kind === void 0 && (n = `kind`) || e.bytes === void 0 && (n = `bytes`) || e.isAsked === void 0 && (n = `isAsked`)) return tt.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			if (typeof e.path != `string`) return tt.errors = [{
				instancePath: t + `/path`,
				schemaPath: `#/properties/path/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.kind !== void 0) {
				if (typeof e.kind != `string`) return tt.errors = [{
					instancePath: t + `/kind`,
					schemaPath: `#/properties/kind/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.bytes !== void 0) {
					let n = e.bytes;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return tt.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return tt.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.isAsked !== void 0) {
					if (typeof e.isAsked != `boolean`) return tt.errors = [{
						instancePath: t + `/isAsked`,
						schemaPath: `#/properties/isAsked/type`,
						keyword: `type`,
						params: { type: `boolean` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return tt.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return tt.errors = null, !0;
}
const nt = {
	type: `object`,
	properties: {
		path: { type: `string` },
		target: { type: `string` },
		why: { enum: [
			`outside`,
			`absent`,
			`ignored`
		] },
		isAsked: { type: `boolean` }
	},
	required: [
		`path`,
		`target`,
		`why`,
		`isAsked`
	]
};
function rt(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.target === void 0 && (n = `target`) || e.why === void 0 && (n = `why`) || e.isAsked === void 0 && (n = `isAsked`)) return rt.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			if (typeof e.path != `string`) return rt.errors = [{
				instancePath: t + `/path`,
				schemaPath: `#/properties/path/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.target !== void 0) {
				if (typeof e.target != `string`) return rt.errors = [{
					instancePath: t + `/target`,
					schemaPath: `#/properties/target/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.why !== void 0) {
					let n = e.why;
					if (n !== `outside` && n !== `absent` && n !== `ignored`) return rt.errors = [{
						instancePath: t + `/why`,
						schemaPath: `#/properties/why/enum`,
						keyword: `enum`,
						params: { allowedValues: nt.properties.why.enum }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.isAsked !== void 0) {
					if (typeof e.isAsked != `boolean`) return rt.errors = [{
						instancePath: t + `/isAsked`,
						schemaPath: `#/properties/isAsked/type`,
						keyword: `type`,
						params: { type: `boolean` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return rt.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return rt.errors = null, !0;
}
function z(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.folder === void 0 && (n = `folder`) || e.dockerfile === void 0 && (n = `dockerfile`) || e.ignoreFile === void 0 && (n = `ignoreFile`) || e.contextBytes === void 0 && (n = `contextBytes`) || e.fileCount === void 0 && (n = `fileCount`) || e.askedBytes === void 0 && (n = `askedBytes`) || e.askedFileCount === void 0 && (n = `askedFileCount`) || e.entries === void 0 && (n = `entries`) || e.unread === void 0 && (n = `unread`) || e.read === void 0 && (n = `read`) || e.secrets === void 0 && (n = `secrets`) || e.danglingLinks === void 0 && (n = `danglingLinks`)) return z.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.folder !== void 0) {
			let n = o;
			if (typeof e.folder != `string`) return z.errors = [{
				instancePath: t + `/folder`,
				schemaPath: `#/properties/folder/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.dockerfile !== void 0) {
				let n = e.dockerfile;
				let r = o;
				if (typeof n != `string` && n !== null) return z.errors = [{
					instancePath: t + `/dockerfile`,
					schemaPath: `#/properties/dockerfile/type`,
					keyword: `type`,
					params: { type: $e.properties.dockerfile.type }
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.ignoreFile !== void 0) {
					let n = e.ignoreFile;
					let r = o;
					if (typeof n != `string` && n !== null) return z.errors = [{
						instancePath: t + `/ignoreFile`,
						schemaPath: `#/properties/ignoreFile/type`,
						keyword: `type`,
						params: { type: $e.properties.ignoreFile.type }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.contextBytes !== void 0) {
						let n = e.contextBytes;
						let r = o;
						if (o === r) if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return z.errors = [{
								instancePath: t + `/contextBytes`,
								schemaPath: `#/properties/contextBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return z.errors = [{
							instancePath: t + `/contextBytes`,
							schemaPath: `#/properties/contextBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.fileCount !== void 0) {
							let n = e.fileCount;
							let r = o;
							if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return z.errors = [{
								instancePath: t + `/fileCount`,
								schemaPath: `#/properties/fileCount/type`,
								keyword: `type`,
								params: { type: `integer` }
							}], !1;
							if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return z.errors = [{
								instancePath: t + `/fileCount`,
								schemaPath: `#/properties/fileCount/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.askedBytes !== void 0) {
								let n = e.askedBytes;
								let r = o;
								if (o === r) if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return z.errors = [{
										instancePath: t + `/askedBytes`,
										schemaPath: `#/properties/askedBytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return z.errors = [{
									instancePath: t + `/askedBytes`,
									schemaPath: `#/properties/askedBytes/type`,
									keyword: `type`,
									params: { type: `number` }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.askedFileCount !== void 0) {
									let n = e.askedFileCount;
									let r = o;
									if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return z.errors = [{
										instancePath: t + `/askedFileCount`,
										schemaPath: `#/properties/askedFileCount/type`,
										keyword: `type`,
										params: { type: `integer` }
									}], !1;
									if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return z.errors = [{
										instancePath: t + `/askedFileCount`,
										schemaPath: `#/properties/askedFileCount/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) {
									if (e.assumed !== void 0) {
										let n = o;
										if (typeof e.assumed != `string`) return z.errors = [{
											instancePath: t + `/assumed`,
											schemaPath: `#/properties/assumed/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										var s = n === o;
									} else var s = !0;
									if (s) {
										if (e.entries !== void 0) {
											let n = e.entries;
											let r = o;
											if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
												let e;
												if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return z.errors = [{
													instancePath: t + `/entries`,
													schemaPath: `#/properties/entries/required`,
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
															if (et(e[r], {
																instancePath: t + `/entries/items/` + r,
																parentData: e,
																parentDataProperty: r,
																rootData: i
															}) || (a = a === null ? et.errors : a.concat(et.errors), o = a.length), n !== o) break;
														}
													} else return z.errors = [{
														instancePath: t + `/entries/items`,
														schemaPath: `#/properties/entries/properties/items/type`,
														keyword: `type`,
														params: { type: `array` }
													}], !1;
													var c = r === o;
												} else var c = !0;
												if (c) if (n.omitted !== void 0) {
													let e = o;
													b(n.omitted, {
														instancePath: t + `/entries/omitted`,
														parentData: n,
														parentDataProperty: `omitted`,
														rootData: i
													}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
													var c = e === o;
												} else var c = !0;
											} else return z.errors = [{
												instancePath: t + `/entries`,
												schemaPath: `#/properties/entries/type`,
												keyword: `type`,
												params: { type: `object` }
											}], !1;
											var s = r === o;
										} else var s = !0;
										if (s) {
											if (e.unread !== void 0) {
												let n = e.unread;
												let r = o;
												if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
													let e;
													if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return z.errors = [{
														instancePath: t + `/unread`,
														schemaPath: `#/properties/unread/required`,
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
																if (R(e[r], {
																	instancePath: t + `/unread/items/` + r,
																	parentData: e,
																	parentDataProperty: r,
																	rootData: i
																}) || (a = a === null ? R.errors : a.concat(R.errors), o = a.length), n !== o) break;
															}
														} else return z.errors = [{
															instancePath: t + `/unread/items`,
															schemaPath: `#/properties/unread/properties/items/type`,
															keyword: `type`,
															params: { type: `array` }
														}], !1;
														var l = r === o;
													} else var l = !0;
													if (l) if (n.omitted !== void 0) {
														let e = o;
														b(n.omitted, {
															instancePath: t + `/unread/omitted`,
															parentData: n,
															parentDataProperty: `omitted`,
															rootData: i
														}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
														var l = e === o;
													} else var l = !0;
												} else return z.errors = [{
													instancePath: t + `/unread`,
													schemaPath: `#/properties/unread/type`,
													keyword: `type`,
													params: { type: `object` }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) {
												if (e.read !== void 0) {
													let n = e.read;
													let r = o;
													if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
														let e;
														if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return z.errors = [{
															instancePath: t + `/read`,
															schemaPath: `#/properties/read/required`,
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
																	if (R(e[r], {
																		instancePath: t + `/read/items/` + r,
																		parentData: e,
																		parentDataProperty: r,
																		rootData: i
																	}) || (a = a === null ? R.errors : a.concat(R.errors), o = a.length), n !== o) break;
																}
															} else return z.errors = [{
																instancePath: t + `/read/items`,
																schemaPath: `#/properties/read/properties/items/type`,
																keyword: `type`,
																params: { type: `array` }
															}], !1;
															var u = r === o;
														} else var u = !0;
														if (u) if (n.omitted !== void 0) {
															let e = o;
															b(n.omitted, {
																instancePath: t + `/read/omitted`,
																parentData: n,
																parentDataProperty: `omitted`,
																rootData: i
															}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
															var u = e === o;
														} else var u = !0;
													} else return z.errors = [{
														instancePath: t + `/read`,
														schemaPath: `#/properties/read/type`,
														keyword: `type`,
														params: { type: `object` }
													}], !1;
													var s = r === o;
												} else var s = !0;
												if (s) {
													if (e.secrets !== void 0) {
														let n = e.secrets;
														let r = o;
														if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
															let e;
															if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return z.errors = [{
																instancePath: t + `/secrets`,
																schemaPath: `#/properties/secrets/required`,
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
																		if (tt(e[r], {
																			instancePath: t + `/secrets/items/` + r,
																			parentData: e,
																			parentDataProperty: r,
																			rootData: i
																		}) || (a = a === null ? tt.errors : a.concat(tt.errors), o = a.length), n !== o) break;
																	}
																} else return z.errors = [{
																	instancePath: t + `/secrets/items`,
																	schemaPath: `#/properties/secrets/properties/items/type`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
																var d = r === o;
															} else var d = !0;
															if (d) if (n.omitted !== void 0) {
																let e = o;
																b(n.omitted, {
																	instancePath: t + `/secrets/omitted`,
																	parentData: n,
																	parentDataProperty: `omitted`,
																	rootData: i
																}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
																var d = e === o;
															} else var d = !0;
														} else return z.errors = [{
															instancePath: t + `/secrets`,
															schemaPath: `#/properties/secrets/type`,
															keyword: `type`,
															params: { type: `object` }
														}], !1;
														var s = r === o;
													} else var s = !0;
													if (s) if (e.danglingLinks !== void 0) {
														let n = e.danglingLinks;
														let r = o;
														if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
															let e;
															if (n.items === void 0 && (e = `items`) || n.omitted === void 0 && (e = `omitted`)) return z.errors = [{
																instancePath: t + `/danglingLinks`,
																schemaPath: `#/properties/danglingLinks/required`,
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
																		if (rt(e[r], {
																			instancePath: t + `/danglingLinks/items/` + r,
																			parentData: e,
																			parentDataProperty: r,
																			rootData: i
																		}) || (a = a === null ? rt.errors : a.concat(rt.errors), o = a.length), n !== o) break;
																	}
																} else return z.errors = [{
																	instancePath: t + `/danglingLinks/items`,
																	schemaPath: `#/properties/danglingLinks/properties/items/type`,
																	keyword: `type`,
																	params: { type: `array` }
																}], !1;
																var f = r === o;
															} else var f = !0;
															if (f) if (n.omitted !== void 0) {
																let e = o;
																b(n.omitted, {
																	instancePath: t + `/danglingLinks/omitted`,
																	parentData: n,
																	parentDataProperty: `omitted`,
																	rootData: i
																}) || (a = a === null ? b.errors : a.concat(b.errors), o = a.length);
																var f = e === o;
															} else var f = !0;
														} else return z.errors = [{
															instancePath: t + `/danglingLinks`,
															schemaPath: `#/properties/danglingLinks/type`,
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
	} else return z.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return z.errors = a, o === 0;
}
const it = {
	type: `object`,
	properties: {
		touched: {
			type: `array`,
			items: { type: `string` }
		},
		runs: {
			type: `integer`,
			minimum: 0
		},
		seconds: { $ref: `#/definitions/Spread` },
		repushedBytes: { $ref: `#/definitions/Spread` },
		repushedBytesAre: { enum: [`exact`, `estimate`] },
		repushedLayers: {
			type: `integer`,
			minimum: 0
		},
		steps: {
			type: `integer`,
			minimum: 0
		},
		cachedSteps: {
			type: `integer`,
			minimum: 0
		}
	},
	required: [
		`touched`,
		`runs`,
		`seconds`,
		`repushedBytes`,
		`repushedBytesAre`,
		`repushedLayers`,
		`steps`,
		`cachedSteps`
	]
};
function B(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.median === void 0 && (n = `median`) || e.least === void 0 && (n = `least`) || e.most === void 0 && (n = `most`)) return B.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.median !== void 0) {
			let n = e.median;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return B.errors = [{
					instancePath: t + `/median`,
					schemaPath: `#/properties/median/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return B.errors = [{
				instancePath: t + `/median`,
				schemaPath: `#/properties/median/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.least !== void 0) {
				let n = e.least;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return B.errors = [{
						instancePath: t + `/least`,
						schemaPath: `#/properties/least/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return B.errors = [{
					instancePath: t + `/least`,
					schemaPath: `#/properties/least/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) if (e.most !== void 0) {
				let n = e.most;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return B.errors = [{
						instancePath: t + `/most`,
						schemaPath: `#/properties/most/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return B.errors = [{
					instancePath: t + `/most`,
					schemaPath: `#/properties/most/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
		}
	} else return B.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return B.errors = null, !0;
}
function V(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.touched === void 0 && (n = `touched`) || e.runs === void 0 && (n = `runs`) || e.seconds === void 0 && (n = `seconds`) || e.repushedBytes === void 0 && (n = `repushedBytes`) || e.repushedBytesAre === void 0 && (n = `repushedBytesAre`) || e.repushedLayers === void 0 && (n = `repushedLayers`) || e.steps === void 0 && (n = `steps`) || e.cachedSteps === void 0 && (n = `cachedSteps`)) return V.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.touched !== void 0) {
			let n = e.touched;
			let r = o;
			if (o === r) if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) {
					let e = o;
					if (typeof n[r] != `string`) return V.errors = [{
						instancePath: t + `/touched/` + r,
						schemaPath: `#/properties/touched/items/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					if (e !== o) break;
				}
			} else return V.errors = [{
				instancePath: t + `/touched`,
				schemaPath: `#/properties/touched/type`,
				keyword: `type`,
				params: { type: `array` }
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) {
			if (e.runs !== void 0) {
				let n = e.runs;
				let r = o;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return V.errors = [{
					instancePath: t + `/runs`,
					schemaPath: `#/properties/runs/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return V.errors = [{
					instancePath: t + `/runs`,
					schemaPath: `#/properties/runs/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.seconds !== void 0) {
					let n = o;
					B(e.seconds, {
						instancePath: t + `/seconds`,
						parentData: e,
						parentDataProperty: `seconds`,
						rootData: i
					}) || (a = a === null ? B.errors : a.concat(B.errors), o = a.length);
					var s = n === o;
				} else var s = !0;
				if (s) {
					if (e.repushedBytes !== void 0) {
						let n = o;
						B(e.repushedBytes, {
							instancePath: t + `/repushedBytes`,
							parentData: e,
							parentDataProperty: `repushedBytes`,
							rootData: i
						}) || (a = a === null ? B.errors : a.concat(B.errors), o = a.length);
						var s = n === o;
					} else var s = !0;
					if (s) {
						if (e.repushedBytesAre !== void 0) {
							let n = e.repushedBytesAre;
							let r = o;
							if (n !== `exact` && n !== `estimate`) return V.errors = [{
								instancePath: t + `/repushedBytesAre`,
								schemaPath: `#/properties/repushedBytesAre/enum`,
								keyword: `enum`,
								params: { allowedValues: it.properties.repushedBytesAre.enum }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.repushedLayers !== void 0) {
								let n = e.repushedLayers;
								let r = o;
								if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return V.errors = [{
									instancePath: t + `/repushedLayers`,
									schemaPath: `#/properties/repushedLayers/type`,
									keyword: `type`,
									params: { type: `integer` }
								}], !1;
								if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return V.errors = [{
									instancePath: t + `/repushedLayers`,
									schemaPath: `#/properties/repushedLayers/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.steps !== void 0) {
									let n = e.steps;
									let r = o;
									if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return V.errors = [{
										instancePath: t + `/steps`,
										schemaPath: `#/properties/steps/type`,
										keyword: `type`,
										params: { type: `integer` }
									}], !1;
									if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return V.errors = [{
										instancePath: t + `/steps`,
										schemaPath: `#/properties/steps/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) if (e.cachedSteps !== void 0) {
									let n = e.cachedSteps;
									let r = o;
									if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return V.errors = [{
										instancePath: t + `/cachedSteps`,
										schemaPath: `#/properties/cachedSteps/type`,
										keyword: `type`,
										params: { type: `integer` }
									}], !1;
									if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return V.errors = [{
										instancePath: t + `/cachedSteps`,
										schemaPath: `#/properties/cachedSteps/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
									var s = r === o;
								} else var s = !0;
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
const at = {
	type: `object`,
	properties: {
		by: { enum: [`image`, `command`] },
		runs: {
			type: `integer`,
			minimum: 0
		},
		seconds: { $ref: `#/definitions/Spread` }
	},
	required: [
		`by`,
		`runs`,
		`seconds`
	]
};
function ot(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.by === void 0 && (n = `by`) || e.runs === void 0 && (n = `runs`) || e.seconds === void 0 && (n = `seconds`)) return ot.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.by !== void 0) {
			let n = e.by;
			let r = o;
			if (n !== `image` && n !== `command`) return ot.errors = [{
				instancePath: t + `/by`,
				schemaPath: `#/properties/by/enum`,
				keyword: `enum`,
				params: { allowedValues: at.properties.by.enum }
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) {
			if (e.runs !== void 0) {
				let n = e.runs;
				let r = o;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return ot.errors = [{
					instancePath: t + `/runs`,
					schemaPath: `#/properties/runs/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return ot.errors = [{
					instancePath: t + `/runs`,
					schemaPath: `#/properties/runs/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) if (e.seconds !== void 0) {
				let n = o;
				B(e.seconds, {
					instancePath: t + `/seconds`,
					parentData: e,
					parentDataProperty: `seconds`,
					rootData: i
				}) || (a = a === null ? B.errors : a.concat(B.errors), o = a.length);
				var s = n === o;
			} else var s = !0;
		}
	} else return ot.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return ot.errors = a, o === 0;
}
function st(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		if (e.rebuild !== void 0) {
			let n = o;
			V(e.rebuild, {
				instancePath: t + `/rebuild`,
				parentData: e,
				parentDataProperty: `rebuild`,
				rootData: i
			}) || (a = a === null ? V.errors : a.concat(V.errors), o = a.length);
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.noRebuild !== void 0) {
				let n = o;
				if (typeof e.noRebuild != `string`) return st.errors = [{
					instancePath: t + `/noRebuild`,
					schemaPath: `#/properties/noRebuild/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.healthy !== void 0) {
					let n = o;
					ot(e.healthy, {
						instancePath: t + `/healthy`,
						parentData: e,
						parentDataProperty: `healthy`,
						rootData: i
					}) || (a = a === null ? ot.errors : a.concat(ot.errors), o = a.length);
					var s = n === o;
				} else var s = !0;
				if (s) if (e.noHealthy !== void 0) {
					let n = o;
					if (typeof e.noHealthy != `string`) return st.errors = [{
						instancePath: t + `/noHealthy`,
						schemaPath: `#/properties/noHealthy/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var s = n === o;
				} else var s = !0;
			}
		}
	} else return st.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return st.errors = a, o === 0;
}
const ct = {
	type: `object`,
	properties: {
		settings: { $ref: `#/definitions/PullSettings` },
		isSet: { type: `boolean` },
		storedSizesAre: { enum: [`exact`, `estimate`] },
		unpackedSizesAre: { enum: [`read`, `estimate`] },
		time: { $ref: `#/definitions/PullTime` },
		others: {
			type: `array`,
			items: { $ref: `#/definitions/PullTime` }
		},
		waitsFor: {
			type: `object`,
			properties: {
				layer: {
					type: `integer`,
					minimum: 0
				},
				storedBytes: {
					type: `number`,
					minimum: 0
				},
				seconds: {
					type: `number`,
					minimum: 0
				}
			},
			required: [
				`layer`,
				`storedBytes`,
				`seconds`
			]
		},
		timeline: {
			type: `array`,
			items: { $ref: `#/definitions/PulledSpan` }
		}
	},
	required: [
		`settings`,
		`isSet`,
		`storedSizesAre`,
		`unpackedSizesAre`,
		`time`,
		`others`
	]
};
const lt = {
	type: `object`,
	properties: {
		client: { enum: [
			`docker`,
			`containerd`,
			`podman`,
			`simple`
		] },
		bandwidthBytesPerSecond: {
			type: `number`,
			minimum: 0
		},
		roundTripSeconds: {
			type: `number`,
			minimum: 0
		},
		unpackBytesPerSecond: {
			type: [`number`, `null`],
			minimum: 0
		},
		downloads: {
			type: [`integer`, `null`],
			minimum: 0
		},
		unpacks: {
			type: [`integer`, `null`],
			minimum: 0
		}
	},
	required: [
		`client`,
		`bandwidthBytesPerSecond`,
		`roundTripSeconds`,
		`unpackBytesPerSecond`,
		`downloads`,
		`unpacks`
	]
};
function H(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.client === void 0 && (n = `client`) || e.bandwidthBytesPerSecond === void 0 && (n = `bandwidthBytesPerSecond`) || e.roundTripSeconds === void 0 && (n = `roundTripSeconds`) || e.unpackBytesPerSecond === void 0 && (n = `unpackBytesPerSecond`) || e.downloads === void 0 && (n = `downloads`) || e.unpacks === void 0 && (n = `unpacks`)) return H.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.client !== void 0) {
			let n = e.client;
			if (n !== `docker` && n !== `containerd` && n !== `podman` && n !== `simple`) return H.errors = [{
				instancePath: t + `/client`,
				schemaPath: `#/properties/client/enum`,
				keyword: `enum`,
				params: { allowedValues: lt.properties.client.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.bandwidthBytesPerSecond !== void 0) {
				let n = e.bandwidthBytesPerSecond;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return H.errors = [{
						instancePath: t + `/bandwidthBytesPerSecond`,
						schemaPath: `#/properties/bandwidthBytesPerSecond/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return H.errors = [{
					instancePath: t + `/bandwidthBytesPerSecond`,
					schemaPath: `#/properties/bandwidthBytesPerSecond/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.roundTripSeconds !== void 0) {
					let n = e.roundTripSeconds;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return H.errors = [{
							instancePath: t + `/roundTripSeconds`,
							schemaPath: `#/properties/roundTripSeconds/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return H.errors = [{
						instancePath: t + `/roundTripSeconds`,
						schemaPath: `#/properties/roundTripSeconds/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.unpackBytesPerSecond !== void 0) {
						let n = e.unpackBytesPerSecond;
						if (!(typeof n == `number` && isFinite(n)) && n !== null) return H.errors = [{
							instancePath: t + `/unpackBytesPerSecond`,
							schemaPath: `#/properties/unpackBytesPerSecond/type`,
							keyword: `type`,
							params: { type: lt.properties.unpackBytesPerSecond.type }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return H.errors = [{
							instancePath: t + `/unpackBytesPerSecond`,
							schemaPath: `#/properties/unpackBytesPerSecond/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.downloads !== void 0) {
							let n = e.downloads;
							if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return H.errors = [{
								instancePath: t + `/downloads`,
								schemaPath: `#/properties/downloads/type`,
								keyword: `type`,
								params: { type: lt.properties.downloads.type }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return H.errors = [{
								instancePath: t + `/downloads`,
								schemaPath: `#/properties/downloads/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) if (e.unpacks !== void 0) {
							let n = e.unpacks;
							if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n)) && n !== null) return H.errors = [{
								instancePath: t + `/unpacks`,
								schemaPath: `#/properties/unpacks/type`,
								keyword: `type`,
								params: { type: lt.properties.unpacks.type }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return H.errors = [{
								instancePath: t + `/unpacks`,
								schemaPath: `#/properties/unpacks/minimum`,
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
	} else return H.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return H.errors = null, !0;
}
const ut = {
	type: `object`,
	properties: {
		bandwidthBytesPerSecond: {
			type: `number`,
			minimum: 0
		},
		pullSeconds: {
			type: `number`,
			minimum: 0
		},
		updateSeconds: {
			type: [`number`, `null`],
			minimum: 0
		}
	},
	required: [
		`bandwidthBytesPerSecond`,
		`pullSeconds`,
		`updateSeconds`
	]
};
function U(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.bandwidthBytesPerSecond === void 0 && (n = `bandwidthBytesPerSecond`) || e.pullSeconds === void 0 && (n = `pullSeconds`) || e.updateSeconds === void 0 && (n = `updateSeconds`)) return U.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.bandwidthBytesPerSecond !== void 0) {
			let n = e.bandwidthBytesPerSecond;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return U.errors = [{
					instancePath: t + `/bandwidthBytesPerSecond`,
					schemaPath: `#/properties/bandwidthBytesPerSecond/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return U.errors = [{
				instancePath: t + `/bandwidthBytesPerSecond`,
				schemaPath: `#/properties/bandwidthBytesPerSecond/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.pullSeconds !== void 0) {
				let n = e.pullSeconds;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return U.errors = [{
						instancePath: t + `/pullSeconds`,
						schemaPath: `#/properties/pullSeconds/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return U.errors = [{
					instancePath: t + `/pullSeconds`,
					schemaPath: `#/properties/pullSeconds/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) if (e.updateSeconds !== void 0) {
				let n = e.updateSeconds;
				if (!(typeof n == `number` && isFinite(n)) && n !== null) return U.errors = [{
					instancePath: t + `/updateSeconds`,
					schemaPath: `#/properties/updateSeconds/type`,
					keyword: `type`,
					params: { type: ut.properties.updateSeconds.type }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return U.errors = [{
					instancePath: t + `/updateSeconds`,
					schemaPath: `#/properties/updateSeconds/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
				var a = !0;
			} else var a = !0;
		}
	} else return U.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return U.errors = null, !0;
}
function dt(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.requestedAt === void 0 && (n = `requestedAt`) || e.downloadedAt === void 0 && (n = `downloadedAt`) || e.unpackingAt === void 0 && (n = `unpackingAt`) || e.unpackedAt === void 0 && (n = `unpackedAt`)) return dt.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.requestedAt !== void 0) {
			let n = e.requestedAt;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return dt.errors = [{
					instancePath: t + `/requestedAt`,
					schemaPath: `#/properties/requestedAt/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return dt.errors = [{
				instancePath: t + `/requestedAt`,
				schemaPath: `#/properties/requestedAt/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.downloadedAt !== void 0) {
				let n = e.downloadedAt;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return dt.errors = [{
						instancePath: t + `/downloadedAt`,
						schemaPath: `#/properties/downloadedAt/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return dt.errors = [{
					instancePath: t + `/downloadedAt`,
					schemaPath: `#/properties/downloadedAt/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.unpackingAt !== void 0) {
					let n = e.unpackingAt;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return dt.errors = [{
							instancePath: t + `/unpackingAt`,
							schemaPath: `#/properties/unpackingAt/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return dt.errors = [{
						instancePath: t + `/unpackingAt`,
						schemaPath: `#/properties/unpackingAt/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.unpackedAt !== void 0) {
					let n = e.unpackedAt;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return dt.errors = [{
							instancePath: t + `/unpackedAt`,
							schemaPath: `#/properties/unpackedAt/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return dt.errors = [{
						instancePath: t + `/unpackedAt`,
						schemaPath: `#/properties/unpackedAt/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return dt.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return dt.errors = null, !0;
}
function W(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.settings === void 0 && (n = `settings`) || e.isSet === void 0 && (n = `isSet`) || e.storedSizesAre === void 0 && (n = `storedSizesAre`) || e.unpackedSizesAre === void 0 && (n = `unpackedSizesAre`) || e.time === void 0 && (n = `time`) || e.others === void 0 && (n = `others`)) return W.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.settings !== void 0) {
			let n = o;
			H(e.settings, {
				instancePath: t + `/settings`,
				parentData: e,
				parentDataProperty: `settings`,
				rootData: i
			}) || (a = a === null ? H.errors : a.concat(H.errors), o = a.length);
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.isSet !== void 0) {
				let n = o;
				if (typeof e.isSet != `boolean`) return W.errors = [{
					instancePath: t + `/isSet`,
					schemaPath: `#/properties/isSet/type`,
					keyword: `type`,
					params: { type: `boolean` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.storedSizesAre !== void 0) {
					let n = e.storedSizesAre;
					let r = o;
					if (n !== `exact` && n !== `estimate`) return W.errors = [{
						instancePath: t + `/storedSizesAre`,
						schemaPath: `#/properties/storedSizesAre/enum`,
						keyword: `enum`,
						params: { allowedValues: ct.properties.storedSizesAre.enum }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.unpackedSizesAre !== void 0) {
						let n = e.unpackedSizesAre;
						let r = o;
						if (n !== `read` && n !== `estimate`) return W.errors = [{
							instancePath: t + `/unpackedSizesAre`,
							schemaPath: `#/properties/unpackedSizesAre/enum`,
							keyword: `enum`,
							params: { allowedValues: ct.properties.unpackedSizesAre.enum }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.time !== void 0) {
							let n = o;
							U(e.time, {
								instancePath: t + `/time`,
								parentData: e,
								parentDataProperty: `time`,
								rootData: i
							}) || (a = a === null ? U.errors : a.concat(U.errors), o = a.length);
							var s = n === o;
						} else var s = !0;
						if (s) {
							if (e.others !== void 0) {
								let n = e.others;
								let r = o;
								if (o === r) if (Array.isArray(n)) {
									let e = n.length;
									for (let r = 0; r < e; r++) {
										let e = o;
										if (U(n[r], {
											instancePath: t + `/others/` + r,
											parentData: n,
											parentDataProperty: r,
											rootData: i
										}) || (a = a === null ? U.errors : a.concat(U.errors), o = a.length), e !== o) break;
									}
								} else return W.errors = [{
									instancePath: t + `/others`,
									schemaPath: `#/properties/others/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.waitsFor !== void 0) {
									let n = e.waitsFor;
									let r = o;
									if (o === r) if (n && typeof n == `object` && !Array.isArray(n)) {
										let e;
										if (n.layer === void 0 && (e = `layer`) || n.storedBytes === void 0 && (e = `storedBytes`) || n.seconds === void 0 && (e = `seconds`)) return W.errors = [{
											instancePath: t + `/waitsFor`,
											schemaPath: `#/properties/waitsFor/required`,
											keyword: `required`,
											params: { missingProperty: e }
										}], !1;
										if (n.layer !== void 0) {
											let e = n.layer;
											let r = o;
											if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return W.errors = [{
												instancePath: t + `/waitsFor/layer`,
												schemaPath: `#/properties/waitsFor/properties/layer/type`,
												keyword: `type`,
												params: { type: `integer` }
											}], !1;
											if (o === r && typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return W.errors = [{
												instancePath: t + `/waitsFor/layer`,
												schemaPath: `#/properties/waitsFor/properties/layer/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												}
											}], !1;
											var c = r === o;
										} else var c = !0;
										if (c) {
											if (n.storedBytes !== void 0) {
												let e = n.storedBytes;
												let r = o;
												if (o === r) if (typeof e == `number` && isFinite(e)) {
													if (e < 0 || isNaN(e)) return W.errors = [{
														instancePath: t + `/waitsFor/storedBytes`,
														schemaPath: `#/properties/waitsFor/properties/storedBytes/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												} else return W.errors = [{
													instancePath: t + `/waitsFor/storedBytes`,
													schemaPath: `#/properties/waitsFor/properties/storedBytes/type`,
													keyword: `type`,
													params: { type: `number` }
												}], !1;
												var c = r === o;
											} else var c = !0;
											if (c) if (n.seconds !== void 0) {
												let e = n.seconds;
												let r = o;
												if (o === r) if (typeof e == `number` && isFinite(e)) {
													if (e < 0 || isNaN(e)) return W.errors = [{
														instancePath: t + `/waitsFor/seconds`,
														schemaPath: `#/properties/waitsFor/properties/seconds/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												} else return W.errors = [{
													instancePath: t + `/waitsFor/seconds`,
													schemaPath: `#/properties/waitsFor/properties/seconds/type`,
													keyword: `type`,
													params: { type: `number` }
												}], !1;
												var c = r === o;
											} else var c = !0;
										}
									} else return W.errors = [{
										instancePath: t + `/waitsFor`,
										schemaPath: `#/properties/waitsFor/type`,
										keyword: `type`,
										params: { type: `object` }
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) if (e.timeline !== void 0) {
									let n = e.timeline;
									let r = o;
									if (o === r) if (Array.isArray(n)) {
										let e = n.length;
										for (let r = 0; r < e; r++) {
											let e = o;
											if (dt(n[r], {
												instancePath: t + `/timeline/` + r,
												parentData: n,
												parentDataProperty: r,
												rootData: i
											}) || (a = a === null ? dt.errors : a.concat(dt.errors), o = a.length), e !== o) break;
										}
									} else return W.errors = [{
										instancePath: t + `/timeline`,
										schemaPath: `#/properties/timeline/type`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
									var s = r === o;
								} else var s = !0;
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
const ft = {
	type: `object`,
	properties: {
		settings: { $ref: `#/definitions/CostSettings` },
		storedSizesAre: { enum: [`exact`, `estimate`] },
		pullBytes: {
			type: `number`,
			minimum: 0
		},
		updateBytes: {
			type: [`number`, `null`],
			minimum: 0
		},
		bytesPerPull: { $ref: `#/definitions/Range` },
		keptBytes: { $ref: `#/definitions/Range` },
		transferPerYear: { $ref: `#/definitions/Range` },
		storagePerYear: { $ref: `#/definitions/Range` },
		perYear: { $ref: `#/definitions/Range` },
		changePerYear: { type: [`number`, `null`] }
	},
	required: [
		`settings`,
		`storedSizesAre`,
		`pullBytes`,
		`updateBytes`,
		`bytesPerPull`,
		`keptBytes`,
		`transferPerYear`,
		`storagePerYear`,
		`perYear`,
		`changePerYear`
	]
};
const pt = {
	type: `object`,
	properties: {
		pullsPerDay: {
			type: `number`,
			minimum: 0
		},
		egressPerGB: {
			type: `number`,
			minimum: 0
		},
		storagePerGBMonth: {
			type: `number`,
			minimum: 0
		},
		retained: {
			type: `integer`,
			minimum: 0
		},
		currency: { type: `string` },
		of: { enum: [`full`, `update`] }
	},
	required: [
		`pullsPerDay`,
		`egressPerGB`,
		`storagePerGBMonth`,
		`retained`,
		`currency`,
		`of`
	]
};
function G(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.pullsPerDay === void 0 && (n = `pullsPerDay`) || e.egressPerGB === void 0 && (n = `egressPerGB`) || e.storagePerGBMonth === void 0 && (n = `storagePerGBMonth`) || e.retained === void 0 && (n = `retained`) || e.currency === void 0 && (n = `currency`) || e.of === void 0 && (n = `of`)) return G.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.pullsPerDay !== void 0) {
			let n = e.pullsPerDay;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return G.errors = [{
					instancePath: t + `/pullsPerDay`,
					schemaPath: `#/properties/pullsPerDay/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return G.errors = [{
				instancePath: t + `/pullsPerDay`,
				schemaPath: `#/properties/pullsPerDay/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.egressPerGB !== void 0) {
				let n = e.egressPerGB;
				if (typeof n == `number` && isFinite(n)) {
					if (n < 0 || isNaN(n)) return G.errors = [{
						instancePath: t + `/egressPerGB`,
						schemaPath: `#/properties/egressPerGB/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 0
						}
					}], !1;
				} else return G.errors = [{
					instancePath: t + `/egressPerGB`,
					schemaPath: `#/properties/egressPerGB/type`,
					keyword: `type`,
					params: { type: `number` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.storagePerGBMonth !== void 0) {
					let n = e.storagePerGBMonth;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return G.errors = [{
							instancePath: t + `/storagePerGBMonth`,
							schemaPath: `#/properties/storagePerGBMonth/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return G.errors = [{
						instancePath: t + `/storagePerGBMonth`,
						schemaPath: `#/properties/storagePerGBMonth/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.retained !== void 0) {
						let n = e.retained;
						if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return G.errors = [{
							instancePath: t + `/retained`,
							schemaPath: `#/properties/retained/type`,
							keyword: `type`,
							params: { type: `integer` }
						}], !1;
						if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return G.errors = [{
							instancePath: t + `/retained`,
							schemaPath: `#/properties/retained/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.currency !== void 0) {
							if (typeof e.currency != `string`) return G.errors = [{
								instancePath: t + `/currency`,
								schemaPath: `#/properties/currency/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) if (e.of !== void 0) {
							let n = e.of;
							if (n !== `full` && n !== `update`) return G.errors = [{
								instancePath: t + `/of`,
								schemaPath: `#/properties/of/enum`,
								keyword: `enum`,
								params: { allowedValues: pt.properties.of.enum }
							}], !1;
							var a = !0;
						} else var a = !0;
					}
				}
			}
		}
	} else return G.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return G.errors = null, !0;
}
function K(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.low === void 0 && (n = `low`) || e.high === void 0 && (n = `high`)) return K.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.low !== void 0) {
			let n = e.low;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return K.errors = [{
					instancePath: t + `/low`,
					schemaPath: `#/properties/low/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return K.errors = [{
				instancePath: t + `/low`,
				schemaPath: `#/properties/low/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) if (e.high !== void 0) {
			let n = e.high;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return K.errors = [{
					instancePath: t + `/high`,
					schemaPath: `#/properties/high/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return K.errors = [{
				instancePath: t + `/high`,
				schemaPath: `#/properties/high/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return K.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return K.errors = null, !0;
}
function mt(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.settings === void 0 && (n = `settings`) || e.storedSizesAre === void 0 && (n = `storedSizesAre`) || e.pullBytes === void 0 && (n = `pullBytes`) || e.updateBytes === void 0 && (n = `updateBytes`) || e.bytesPerPull === void 0 && (n = `bytesPerPull`) || e.keptBytes === void 0 && (n = `keptBytes`) || e.transferPerYear === void 0 && (n = `transferPerYear`) || e.storagePerYear === void 0 && (n = `storagePerYear`) || e.perYear === void 0 && (n = `perYear`) || e.changePerYear === void 0 && (n = `changePerYear`)) return mt.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.settings !== void 0) {
			let n = o;
			G(e.settings, {
				instancePath: t + `/settings`,
				parentData: e,
				parentDataProperty: `settings`,
				rootData: i
			}) || (a = a === null ? G.errors : a.concat(G.errors), o = a.length);
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.storedSizesAre !== void 0) {
				let n = e.storedSizesAre;
				let r = o;
				if (n !== `exact` && n !== `estimate`) return mt.errors = [{
					instancePath: t + `/storedSizesAre`,
					schemaPath: `#/properties/storedSizesAre/enum`,
					keyword: `enum`,
					params: { allowedValues: ft.properties.storedSizesAre.enum }
				}], !1;
				var s = r === o;
			} else var s = !0;
			if (s) {
				if (e.pullBytes !== void 0) {
					let n = e.pullBytes;
					let r = o;
					if (o === r) if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return mt.errors = [{
							instancePath: t + `/pullBytes`,
							schemaPath: `#/properties/pullBytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return mt.errors = [{
						instancePath: t + `/pullBytes`,
						schemaPath: `#/properties/pullBytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.updateBytes !== void 0) {
						let n = e.updateBytes;
						let r = o;
						if (!(typeof n == `number` && isFinite(n)) && n !== null) return mt.errors = [{
							instancePath: t + `/updateBytes`,
							schemaPath: `#/properties/updateBytes/type`,
							keyword: `type`,
							params: { type: ft.properties.updateBytes.type }
						}], !1;
						if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return mt.errors = [{
							instancePath: t + `/updateBytes`,
							schemaPath: `#/properties/updateBytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.bytesPerPull !== void 0) {
							let n = o;
							K(e.bytesPerPull, {
								instancePath: t + `/bytesPerPull`,
								parentData: e,
								parentDataProperty: `bytesPerPull`,
								rootData: i
							}) || (a = a === null ? K.errors : a.concat(K.errors), o = a.length);
							var s = n === o;
						} else var s = !0;
						if (s) {
							if (e.keptBytes !== void 0) {
								let n = o;
								K(e.keptBytes, {
									instancePath: t + `/keptBytes`,
									parentData: e,
									parentDataProperty: `keptBytes`,
									rootData: i
								}) || (a = a === null ? K.errors : a.concat(K.errors), o = a.length);
								var s = n === o;
							} else var s = !0;
							if (s) {
								if (e.transferPerYear !== void 0) {
									let n = o;
									K(e.transferPerYear, {
										instancePath: t + `/transferPerYear`,
										parentData: e,
										parentDataProperty: `transferPerYear`,
										rootData: i
									}) || (a = a === null ? K.errors : a.concat(K.errors), o = a.length);
									var s = n === o;
								} else var s = !0;
								if (s) {
									if (e.storagePerYear !== void 0) {
										let n = o;
										K(e.storagePerYear, {
											instancePath: t + `/storagePerYear`,
											parentData: e,
											parentDataProperty: `storagePerYear`,
											rootData: i
										}) || (a = a === null ? K.errors : a.concat(K.errors), o = a.length);
										var s = n === o;
									} else var s = !0;
									if (s) {
										if (e.perYear !== void 0) {
											let n = o;
											K(e.perYear, {
												instancePath: t + `/perYear`,
												parentData: e,
												parentDataProperty: `perYear`,
												rootData: i
											}) || (a = a === null ? K.errors : a.concat(K.errors), o = a.length);
											var s = n === o;
										} else var s = !0;
										if (s) if (e.changePerYear !== void 0) {
											let n = e.changePerYear;
											let r = o;
											if (!(typeof n == `number` && isFinite(n)) && n !== null) return mt.errors = [{
												instancePath: t + `/changePerYear`,
												schemaPath: `#/properties/changePerYear/type`,
												keyword: `type`,
												params: { type: ft.properties.changePerYear.type }
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
	} else return mt.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return mt.errors = a, o === 0;
}
const ht = {
	type: `object`,
	properties: {
		commit: {
			type: `array`,
			items: { type: `string` }
		},
		label: {
			type: `array`,
			items: { type: `string` }
		},
		time: {
			type: `array`,
			items: {
				type: [`integer`, `null`],
				minimum: 0
			}
		},
		pullRequest: {
			type: `array`,
			items: {
				type: [`integer`, `null`],
				minimum: 1
			}
		},
		distance: {
			type: `array`,
			items: {
				type: [`integer`, `null`],
				minimum: 0
			}
		},
		count: {
			type: `array`,
			items: {
				type: `integer`,
				minimum: 1
			}
		},
		imageBytes: {
			type: `array`,
			items: {
				type: [`number`, `null`],
				minimum: 0
			}
		},
		pullBytes: {
			type: `array`,
			items: {
				type: [`number`, `null`],
				minimum: 0
			}
		},
		reclaimableBytes: {
			type: `array`,
			items: {
				type: [`number`, `null`],
				minimum: 0
			}
		},
		layerCount: {
			type: `array`,
			items: {
				type: [`integer`, `null`],
				minimum: 0
			}
		}
	},
	required: [
		`commit`,
		`time`,
		`pullRequest`,
		`distance`,
		`count`,
		`imageBytes`,
		`pullBytes`,
		`reclaimableBytes`,
		`layerCount`
	]
};
function q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.commit === void 0 && (n = `commit`) || e.time === void 0 && (n = `time`) || e.pullRequest === void 0 && (n = `pullRequest`) || e.distance === void 0 && (n = `distance`) || e.count === void 0 && (n = `count`) || e.imageBytes === void 0 && (n = `imageBytes`) || e.pullBytes === void 0 && (n = `pullBytes`) || e.reclaimableBytes === void 0 && (n = `reclaimableBytes`) || e.layerCount === void 0 && (n = `layerCount`)) return q.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.commit !== void 0) {
			let n = e.commit;
			if (Array.isArray(n)) {
				let e = n.length;
				for (let r = 0; r < e; r++) if (typeof n[r] != `string`) return q.errors = [{
					instancePath: t + `/commit/` + r,
					schemaPath: `#/properties/commit/items/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
			} else return q.errors = [{
				instancePath: t + `/commit`,
				schemaPath: `#/properties/commit/type`,
				keyword: `type`,
				params: { type: `array` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.label !== void 0) {
				let n = e.label;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) return q.errors = [{
						instancePath: t + `/label/` + r,
						schemaPath: `#/properties/label/items/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
				} else return q.errors = [{
					instancePath: t + `/label`,
					schemaPath: `#/properties/label/type`,
					keyword: `type`,
					params: { type: `array` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.time !== void 0) {
					let n = e.time;
					if (Array.isArray(n)) {
						let e = n.length;
						for (let r = 0; r < e; r++) {
							let e = n[r];
							if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) return q.errors = [{
								instancePath: t + `/time/` + r,
								schemaPath: `#/properties/time/items/type`,
								keyword: `type`,
								params: { type: ht.properties.time.items.type }
							}], !1;
							if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return q.errors = [{
								instancePath: t + `/time/` + r,
								schemaPath: `#/properties/time/items/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						}
					} else return q.errors = [{
						instancePath: t + `/time`,
						schemaPath: `#/properties/time/type`,
						keyword: `type`,
						params: { type: `array` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.pullRequest !== void 0) {
						let n = e.pullRequest;
						if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) {
								let e = n[r];
								if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) return q.errors = [{
									instancePath: t + `/pullRequest/` + r,
									schemaPath: `#/properties/pullRequest/items/type`,
									keyword: `type`,
									params: { type: ht.properties.pullRequest.items.type }
								}], !1;
								if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) return q.errors = [{
									instancePath: t + `/pullRequest/` + r,
									schemaPath: `#/properties/pullRequest/items/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 1
									}
								}], !1;
							}
						} else return q.errors = [{
							instancePath: t + `/pullRequest`,
							schemaPath: `#/properties/pullRequest/type`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.distance !== void 0) {
							let n = e.distance;
							if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = n[r];
									if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) return q.errors = [{
										instancePath: t + `/distance/` + r,
										schemaPath: `#/properties/distance/items/type`,
										keyword: `type`,
										params: { type: ht.properties.distance.items.type }
									}], !1;
									if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return q.errors = [{
										instancePath: t + `/distance/` + r,
										schemaPath: `#/properties/distance/items/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								}
							} else return q.errors = [{
								instancePath: t + `/distance`,
								schemaPath: `#/properties/distance/type`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.count !== void 0) {
								let n = e.count;
								if (Array.isArray(n)) {
									let e = n.length;
									for (let r = 0; r < e; r++) {
										let e = n[r];
										if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e))) return q.errors = [{
											instancePath: t + `/count/` + r,
											schemaPath: `#/properties/count/items/type`,
											keyword: `type`,
											params: { type: `integer` }
										}], !1;
										if (typeof e == `number` && isFinite(e) && (e < 1 || isNaN(e))) return q.errors = [{
											instancePath: t + `/count/` + r,
											schemaPath: `#/properties/count/items/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 1
											}
										}], !1;
									}
								} else return q.errors = [{
									instancePath: t + `/count`,
									schemaPath: `#/properties/count/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) {
								if (e.imageBytes !== void 0) {
									let n = e.imageBytes;
									if (Array.isArray(n)) {
										let e = n.length;
										for (let r = 0; r < e; r++) {
											let e = n[r];
											if (!(typeof e == `number` && isFinite(e)) && e !== null) return q.errors = [{
												instancePath: t + `/imageBytes/` + r,
												schemaPath: `#/properties/imageBytes/items/type`,
												keyword: `type`,
												params: { type: ht.properties.imageBytes.items.type }
											}], !1;
											if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return q.errors = [{
												instancePath: t + `/imageBytes/` + r,
												schemaPath: `#/properties/imageBytes/items/minimum`,
												keyword: `minimum`,
												params: {
													comparison: `>=`,
													limit: 0
												}
											}], !1;
										}
									} else return q.errors = [{
										instancePath: t + `/imageBytes`,
										schemaPath: `#/properties/imageBytes/type`,
										keyword: `type`,
										params: { type: `array` }
									}], !1;
									var a = !0;
								} else var a = !0;
								if (a) {
									if (e.pullBytes !== void 0) {
										let n = e.pullBytes;
										if (Array.isArray(n)) {
											let e = n.length;
											for (let r = 0; r < e; r++) {
												let e = n[r];
												if (!(typeof e == `number` && isFinite(e)) && e !== null) return q.errors = [{
													instancePath: t + `/pullBytes/` + r,
													schemaPath: `#/properties/pullBytes/items/type`,
													keyword: `type`,
													params: { type: ht.properties.pullBytes.items.type }
												}], !1;
												if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return q.errors = [{
													instancePath: t + `/pullBytes/` + r,
													schemaPath: `#/properties/pullBytes/items/minimum`,
													keyword: `minimum`,
													params: {
														comparison: `>=`,
														limit: 0
													}
												}], !1;
											}
										} else return q.errors = [{
											instancePath: t + `/pullBytes`,
											schemaPath: `#/properties/pullBytes/type`,
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
													if (!(typeof e == `number` && isFinite(e)) && e !== null) return q.errors = [{
														instancePath: t + `/reclaimableBytes/` + r,
														schemaPath: `#/properties/reclaimableBytes/items/type`,
														keyword: `type`,
														params: { type: ht.properties.reclaimableBytes.items.type }
													}], !1;
													if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return q.errors = [{
														instancePath: t + `/reclaimableBytes/` + r,
														schemaPath: `#/properties/reclaimableBytes/items/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												}
											} else return q.errors = [{
												instancePath: t + `/reclaimableBytes`,
												schemaPath: `#/properties/reclaimableBytes/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var a = !0;
										} else var a = !0;
										if (a) if (e.layerCount !== void 0) {
											let n = e.layerCount;
											if (Array.isArray(n)) {
												let e = n.length;
												for (let r = 0; r < e; r++) {
													let e = n[r];
													if (!(typeof e == `number` && !(e % 1) && !isNaN(e) && isFinite(e)) && e !== null) return q.errors = [{
														instancePath: t + `/layerCount/` + r,
														schemaPath: `#/properties/layerCount/items/type`,
														keyword: `type`,
														params: { type: ht.properties.layerCount.items.type }
													}], !1;
													if (typeof e == `number` && isFinite(e) && (e < 0 || isNaN(e))) return q.errors = [{
														instancePath: t + `/layerCount/` + r,
														schemaPath: `#/properties/layerCount/items/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
												}
											} else return q.errors = [{
												instancePath: t + `/layerCount`,
												schemaPath: `#/properties/layerCount/type`,
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
const gt = {
	type: `object`,
	properties: {
		since: { type: `string` },
		start: { type: `string` },
		imageBytes: { type: [`number`, `null`] },
		pullBytes: { type: [`number`, `null`] },
		imageParts: {
			type: `array`,
			items: { $ref: `#/definitions/DriftPart` }
		},
		pullParts: {
			type: `array`,
			items: { $ref: `#/definitions/DriftPart` }
		},
		why: { type: `string` },
		unverified: { type: `string` }
	},
	required: [
		`since`,
		`imageBytes`,
		`pullBytes`,
		`imageParts`,
		`pullParts`
	]
};
const _t = {
	type: `object`,
	properties: {
		kind: { enum: [
			`commit`,
			`commits`,
			`rebuilt`,
			`before`,
			`change`,
			`all`
		] },
		commit: { type: `string` },
		pullRequest: {
			type: `integer`,
			minimum: 1
		},
		count: { type: `number` },
		unreported: { type: `number` },
		bytes: { type: `number` }
	},
	required: [`kind`, `bytes`]
};
function J(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.kind === void 0 && (n = `kind`) || e.bytes === void 0 && (n = `bytes`)) return J.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.kind !== void 0) {
			let n = e.kind;
			if (n !== `commit` && n !== `commits` && n !== `rebuilt` && n !== `before` && n !== `change` && n !== `all`) return J.errors = [{
				instancePath: t + `/kind`,
				schemaPath: `#/properties/kind/enum`,
				keyword: `enum`,
				params: { allowedValues: _t.properties.kind.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.commit !== void 0) {
				if (typeof e.commit != `string`) return J.errors = [{
					instancePath: t + `/commit`,
					schemaPath: `#/properties/commit/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.pullRequest !== void 0) {
					let n = e.pullRequest;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return J.errors = [{
						instancePath: t + `/pullRequest`,
						schemaPath: `#/properties/pullRequest/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return J.errors = [{
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
					if (e.count !== void 0) {
						let n = e.count;
						if (!(typeof n == `number` && isFinite(n))) return J.errors = [{
							instancePath: t + `/count`,
							schemaPath: `#/properties/count/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.unreported !== void 0) {
							let n = e.unreported;
							if (!(typeof n == `number` && isFinite(n))) return J.errors = [{
								instancePath: t + `/unreported`,
								schemaPath: `#/properties/unreported/type`,
								keyword: `type`,
								params: { type: `number` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) if (e.bytes !== void 0) {
							let n = e.bytes;
							if (!(typeof n == `number` && isFinite(n))) return J.errors = [{
								instancePath: t + `/bytes`,
								schemaPath: `#/properties/bytes/type`,
								keyword: `type`,
								params: { type: `number` }
							}], !1;
							var a = !0;
						} else var a = !0;
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
	return J.errors = null, !0;
}
function vt(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.since === void 0 && (n = `since`) || e.imageBytes === void 0 && (n = `imageBytes`) || e.pullBytes === void 0 && (n = `pullBytes`) || e.imageParts === void 0 && (n = `imageParts`) || e.pullParts === void 0 && (n = `pullParts`)) return vt.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.since !== void 0) {
			let n = o;
			if (typeof e.since != `string`) return vt.errors = [{
				instancePath: t + `/since`,
				schemaPath: `#/properties/since/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var s = n === o;
		} else var s = !0;
		if (s) {
			if (e.start !== void 0) {
				let n = o;
				if (typeof e.start != `string`) return vt.errors = [{
					instancePath: t + `/start`,
					schemaPath: `#/properties/start/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.imageBytes !== void 0) {
					let n = e.imageBytes;
					let r = o;
					if (!(typeof n == `number` && isFinite(n)) && n !== null) return vt.errors = [{
						instancePath: t + `/imageBytes`,
						schemaPath: `#/properties/imageBytes/type`,
						keyword: `type`,
						params: { type: gt.properties.imageBytes.type }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.pullBytes !== void 0) {
						let n = e.pullBytes;
						let r = o;
						if (!(typeof n == `number` && isFinite(n)) && n !== null) return vt.errors = [{
							instancePath: t + `/pullBytes`,
							schemaPath: `#/properties/pullBytes/type`,
							keyword: `type`,
							params: { type: gt.properties.pullBytes.type }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.imageParts !== void 0) {
							let n = e.imageParts;
							let r = o;
							if (o === r) if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) {
									let e = o;
									if (J(n[r], {
										instancePath: t + `/imageParts/` + r,
										parentData: n,
										parentDataProperty: r,
										rootData: i
									}) || (a = a === null ? J.errors : a.concat(J.errors), o = a.length), e !== o) break;
								}
							} else return vt.errors = [{
								instancePath: t + `/imageParts`,
								schemaPath: `#/properties/imageParts/type`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.pullParts !== void 0) {
								let n = e.pullParts;
								let r = o;
								if (o === r) if (Array.isArray(n)) {
									let e = n.length;
									for (let r = 0; r < e; r++) {
										let e = o;
										if (J(n[r], {
											instancePath: t + `/pullParts/` + r,
											parentData: n,
											parentDataProperty: r,
											rootData: i
										}) || (a = a === null ? J.errors : a.concat(J.errors), o = a.length), e !== o) break;
									}
								} else return vt.errors = [{
									instancePath: t + `/pullParts`,
									schemaPath: `#/properties/pullParts/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var s = r === o;
							} else var s = !0;
							if (s) {
								if (e.why !== void 0) {
									let n = o;
									if (typeof e.why != `string`) return vt.errors = [{
										instancePath: t + `/why`,
										schemaPath: `#/properties/why/type`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var s = n === o;
								} else var s = !0;
								if (s) if (e.unverified !== void 0) {
									let n = o;
									if (typeof e.unverified != `string`) return vt.errors = [{
										instancePath: t + `/unverified`,
										schemaPath: `#/properties/unverified/type`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var s = n === o;
								} else var s = !0;
							}
						}
					}
				}
			}
		}
	} else return vt.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return vt.errors = a, o === 0;
}
const yt = {
	type: `object`,
	properties: {
		id: { enum: [
			`package-index`,
			`language-cache`,
			`development-dependencies`,
			`private-files`,
			`toolchain`,
			`debug-tools`,
			`version-control`,
			`recommended-packages`,
			`build-stage`,
			`data-files`,
			`sparse-files`,
			`unneeded-files`,
			`duplicates`,
			`deleted-later`,
			`copied-metadata`,
			`rewritten-paths`,
			`debug-sections`,
			`install-order`,
			`changing-timestamps`,
			`squashed-image`,
			`base-image`
		] },
		subject: { type: `string` },
		bytes: {
			type: `number`,
			minimum: 0
		},
		baseBytes: {
			type: `number`,
			minimum: 0
		},
		updateBytes: {
			type: `number`,
			minimum: 0
		},
		relative: { $ref: `#/definitions/SmallerImage` },
		confidence: { enum: [`certain`, `likely`] },
		layer: {
			type: `integer`,
			minimum: 0
		},
		layers: {
			type: `array`,
			items: { $ref: `#/definitions/AdviceLayer` }
		},
		places: {
			type: `array`,
			items: { $ref: `#/definitions/AdvicePlace` }
		},
		placeCount: {
			type: `integer`,
			minimum: 0
		},
		install: { $ref: `#/definitions/AdviceInstall` },
		packages: { $ref: `#/definitions/AdvicePackages` }
	},
	required: [
		`id`,
		`subject`,
		`bytes`,
		`layer`,
		`places`,
		`placeCount`
	]
};
const bt = {
	type: `object`,
	properties: {
		name: { type: `string` },
		by: { enum: [`measured`, `typical`] },
		bytes: {
			type: `number`,
			minimum: 0
		},
		savedBytes: {
			type: `number`,
			minimum: 0
		}
	},
	required: [`name`, `by`]
};
function xt(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.name === void 0 && (n = `name`) || e.by === void 0 && (n = `by`)) return xt.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.name !== void 0) {
			if (typeof e.name != `string`) return xt.errors = [{
				instancePath: t + `/name`,
				schemaPath: `#/properties/name/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.by !== void 0) {
				let n = e.by;
				if (n !== `measured` && n !== `typical`) return xt.errors = [{
					instancePath: t + `/by`,
					schemaPath: `#/properties/by/enum`,
					keyword: `enum`,
					params: { allowedValues: bt.properties.by.enum }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.bytes !== void 0) {
					let n = e.bytes;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return xt.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return xt.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.savedBytes !== void 0) {
					let n = e.savedBytes;
					if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return xt.errors = [{
							instancePath: t + `/savedBytes`,
							schemaPath: `#/properties/savedBytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return xt.errors = [{
						instancePath: t + `/savedBytes`,
						schemaPath: `#/properties/savedBytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return xt.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return xt.errors = null, !0;
}
function St(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.layer === void 0 && (n = `layer`) || e.bytes === void 0 && (n = `bytes`)) return St.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.layer !== void 0) {
			let n = e.layer;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return St.errors = [{
				instancePath: t + `/layer`,
				schemaPath: `#/properties/layer/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return St.errors = [{
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
		if (a) if (e.bytes !== void 0) {
			let n = e.bytes;
			if (typeof n == `number` && isFinite(n)) {
				if (n < 0 || isNaN(n)) return St.errors = [{
					instancePath: t + `/bytes`,
					schemaPath: `#/properties/bytes/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
			} else return St.errors = [{
				instancePath: t + `/bytes`,
				schemaPath: `#/properties/bytes/type`,
				keyword: `type`,
				params: { type: `number` }
			}], !1;
			var a = !0;
		} else var a = !0;
	} else return St.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return St.errors = null, !0;
}
function Y(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.path === void 0 && (n = `path`) || e.bytes === void 0 && (n = `bytes`) || e.layer === void 0 && (n = `layer`) || e.isVisible === void 0 && (n = `isVisible`)) return Y.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.path !== void 0) {
			if (typeof e.path != `string`) return Y.errors = [{
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
					if (e.isVisible !== void 0) {
						if (typeof e.isVisible != `boolean`) return Y.errors = [{
							instancePath: t + `/isVisible`,
							schemaPath: `#/properties/isVisible/type`,
							keyword: `type`,
							params: { type: `boolean` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.hiddenInLayer !== void 0) {
							let n = e.hiddenInLayer;
							if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Y.errors = [{
								instancePath: t + `/hiddenInLayer`,
								schemaPath: `#/properties/hiddenInLayer/type`,
								keyword: `type`,
								params: { type: `integer` }
							}], !1;
							if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Y.errors = [{
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
						if (a) if (e.contextPath !== void 0) {
							if (typeof e.contextPath != `string`) return Y.errors = [{
								instancePath: t + `/contextPath`,
								schemaPath: `#/properties/contextPath/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
							var a = !0;
						} else var a = !0;
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
function Ct(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.layer === void 0 && (n = `layer`)) return Ct.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.layer !== void 0) {
			let n = e.layer;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Ct.errors = [{
				instancePath: t + `/layer`,
				schemaPath: `#/properties/layer/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return Ct.errors = [{
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
			if (e.files !== void 0) {
				let n = e.files;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) return Ct.errors = [{
						instancePath: t + `/files/` + r,
						schemaPath: `#/properties/files/items/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
				} else return Ct.errors = [{
					instancePath: t + `/files`,
					schemaPath: `#/properties/files/type`,
					keyword: `type`,
					params: { type: `array` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.destination !== void 0) {
					if (typeof e.destination != `string`) return Ct.errors = [{
						instancePath: t + `/destination`,
						schemaPath: `#/properties/destination/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.isBuild !== void 0) {
						if (!0 !== e.isBuild) return Ct.errors = [{
							instancePath: t + `/isBuild`,
							schemaPath: `#/properties/isBuild/const`,
							keyword: `const`,
							params: { allowedValue: !0 }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) if (e.isCertain !== void 0) {
						if (!0 !== e.isCertain) return Ct.errors = [{
							instancePath: t + `/isCertain`,
							schemaPath: `#/properties/isCertain/const`,
							keyword: `const`,
							params: { allowedValue: !0 }
						}], !1;
						var a = !0;
					} else var a = !0;
				}
			}
		}
	} else return Ct.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Ct.errors = null, !0;
}
function wt(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.count === void 0 && (n = `count`) || e.all === void 0 && (n = `all`)) return wt.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.count !== void 0) {
			let n = e.count;
			if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return wt.errors = [{
				instancePath: t + `/count`,
				schemaPath: `#/properties/count/type`,
				keyword: `type`,
				params: { type: `integer` }
			}], !1;
			if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return wt.errors = [{
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
		if (a) {
			if (e.all !== void 0) {
				let n = e.all;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return wt.errors = [{
					instancePath: t + `/all`,
					schemaPath: `#/properties/all/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return wt.errors = [{
					instancePath: t + `/all`,
					schemaPath: `#/properties/all/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 0
					}
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) if (e.names !== void 0) {
				let n = e.names;
				if (Array.isArray(n)) {
					let e = n.length;
					for (let r = 0; r < e; r++) if (typeof n[r] != `string`) return wt.errors = [{
						instancePath: t + `/names/` + r,
						schemaPath: `#/properties/names/items/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
				} else return wt.errors = [{
					instancePath: t + `/names`,
					schemaPath: `#/properties/names/type`,
					keyword: `type`,
					params: { type: `array` }
				}], !1;
				var a = !0;
			} else var a = !0;
		}
	} else return wt.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return wt.errors = null, !0;
}
function X(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.id === void 0 && (n = `id`) || e.subject === void 0 && (n = `subject`) || e.bytes === void 0 && (n = `bytes`) || e.layer === void 0 && (n = `layer`) || e.places === void 0 && (n = `places`) || e.placeCount === void 0 && (n = `placeCount`)) return X.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.id !== void 0) {
			let n = e.id;
			let r = o;
			if (n !== `package-index` && n !== `language-cache` && n !== `development-dependencies` && n !== `private-files` && n !== `toolchain` && n !== `debug-tools` && n !== `version-control` && n !== `recommended-packages` && n !== `build-stage` && n !== `data-files` && n !== `sparse-files` && n !== `unneeded-files` && n !== `duplicates` && n !== `deleted-later` && n !== `copied-metadata` && n !== `rewritten-paths` && n !== `debug-sections` && n !== `install-order` && n !== `changing-timestamps` && n !== `squashed-image` && n !== `base-image`) return X.errors = [{
				instancePath: t + `/id`,
				schemaPath: `#/properties/id/enum`,
				keyword: `enum`,
				params: { allowedValues: yt.properties.id.enum }
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) {
			if (e.subject !== void 0) {
				let n = o;
				if (typeof e.subject != `string`) return X.errors = [{
					instancePath: t + `/subject`,
					schemaPath: `#/properties/subject/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.bytes !== void 0) {
					let n = e.bytes;
					let r = o;
					if (o === r) if (typeof n == `number` && isFinite(n)) {
						if (n < 0 || isNaN(n)) return X.errors = [{
							instancePath: t + `/bytes`,
							schemaPath: `#/properties/bytes/minimum`,
							keyword: `minimum`,
							params: {
								comparison: `>=`,
								limit: 0
							}
						}], !1;
					} else return X.errors = [{
						instancePath: t + `/bytes`,
						schemaPath: `#/properties/bytes/type`,
						keyword: `type`,
						params: { type: `number` }
					}], !1;
					var s = r === o;
				} else var s = !0;
				if (s) {
					if (e.baseBytes !== void 0) {
						let n = e.baseBytes;
						let r = o;
						if (o === r) if (typeof n == `number` && isFinite(n)) {
							if (n < 0 || isNaN(n)) return X.errors = [{
								instancePath: t + `/baseBytes`,
								schemaPath: `#/properties/baseBytes/minimum`,
								keyword: `minimum`,
								params: {
									comparison: `>=`,
									limit: 0
								}
							}], !1;
						} else return X.errors = [{
							instancePath: t + `/baseBytes`,
							schemaPath: `#/properties/baseBytes/type`,
							keyword: `type`,
							params: { type: `number` }
						}], !1;
						var s = r === o;
					} else var s = !0;
					if (s) {
						if (e.updateBytes !== void 0) {
							let n = e.updateBytes;
							let r = o;
							if (o === r) if (typeof n == `number` && isFinite(n)) {
								if (n < 0 || isNaN(n)) return X.errors = [{
									instancePath: t + `/updateBytes`,
									schemaPath: `#/properties/updateBytes/minimum`,
									keyword: `minimum`,
									params: {
										comparison: `>=`,
										limit: 0
									}
								}], !1;
							} else return X.errors = [{
								instancePath: t + `/updateBytes`,
								schemaPath: `#/properties/updateBytes/type`,
								keyword: `type`,
								params: { type: `number` }
							}], !1;
							var s = r === o;
						} else var s = !0;
						if (s) {
							if (e.relative !== void 0) {
								let n = o;
								xt(e.relative, {
									instancePath: t + `/relative`,
									parentData: e,
									parentDataProperty: `relative`,
									rootData: i
								}) || (a = a === null ? xt.errors : a.concat(xt.errors), o = a.length);
								var s = n === o;
							} else var s = !0;
							if (s) {
								if (e.confidence !== void 0) {
									let n = e.confidence;
									let r = o;
									if (n !== `certain` && n !== `likely`) return X.errors = [{
										instancePath: t + `/confidence`,
										schemaPath: `#/properties/confidence/enum`,
										keyword: `enum`,
										params: { allowedValues: yt.properties.confidence.enum }
									}], !1;
									var s = r === o;
								} else var s = !0;
								if (s) {
									if (e.layer !== void 0) {
										let n = e.layer;
										let r = o;
										if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return X.errors = [{
											instancePath: t + `/layer`,
											schemaPath: `#/properties/layer/type`,
											keyword: `type`,
											params: { type: `integer` }
										}], !1;
										if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return X.errors = [{
											instancePath: t + `/layer`,
											schemaPath: `#/properties/layer/minimum`,
											keyword: `minimum`,
											params: {
												comparison: `>=`,
												limit: 0
											}
										}], !1;
										var s = r === o;
									} else var s = !0;
									if (s) {
										if (e.layers !== void 0) {
											let n = e.layers;
											let r = o;
											if (o === r) if (Array.isArray(n)) {
												let e = n.length;
												for (let r = 0; r < e; r++) {
													let e = o;
													if (St(n[r], {
														instancePath: t + `/layers/` + r,
														parentData: n,
														parentDataProperty: r,
														rootData: i
													}) || (a = a === null ? St.errors : a.concat(St.errors), o = a.length), e !== o) break;
												}
											} else return X.errors = [{
												instancePath: t + `/layers`,
												schemaPath: `#/properties/layers/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var s = r === o;
										} else var s = !0;
										if (s) {
											if (e.places !== void 0) {
												let n = e.places;
												let r = o;
												if (o === r) if (Array.isArray(n)) {
													let e = n.length;
													for (let r = 0; r < e; r++) {
														let e = o;
														if (Y(n[r], {
															instancePath: t + `/places/` + r,
															parentData: n,
															parentDataProperty: r,
															rootData: i
														}) || (a = a === null ? Y.errors : a.concat(Y.errors), o = a.length), e !== o) break;
													}
												} else return X.errors = [{
													instancePath: t + `/places`,
													schemaPath: `#/properties/places/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var s = r === o;
											} else var s = !0;
											if (s) {
												if (e.placeCount !== void 0) {
													let n = e.placeCount;
													let r = o;
													if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return X.errors = [{
														instancePath: t + `/placeCount`,
														schemaPath: `#/properties/placeCount/type`,
														keyword: `type`,
														params: { type: `integer` }
													}], !1;
													if (o === r && typeof n == `number` && isFinite(n) && (n < 0 || isNaN(n))) return X.errors = [{
														instancePath: t + `/placeCount`,
														schemaPath: `#/properties/placeCount/minimum`,
														keyword: `minimum`,
														params: {
															comparison: `>=`,
															limit: 0
														}
													}], !1;
													var s = r === o;
												} else var s = !0;
												if (s) {
													if (e.install !== void 0) {
														let n = o;
														Ct(e.install, {
															instancePath: t + `/install`,
															parentData: e,
															parentDataProperty: `install`,
															rootData: i
														}) || (a = a === null ? Ct.errors : a.concat(Ct.errors), o = a.length);
														var s = n === o;
													} else var s = !0;
													if (s) if (e.packages !== void 0) {
														let n = o;
														wt(e.packages, {
															instancePath: t + `/packages`,
															parentData: e,
															parentDataProperty: `packages`,
															rootData: i
														}) || (a = a === null ? wt.errors : a.concat(wt.errors), o = a.length);
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
			}
		}
	} else return X.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return X.errors = a, o === 0;
}
const Tt = {
	type: `object`,
	properties: {
		id: { enum: [
			`package-index`,
			`language-cache`,
			`development-dependencies`,
			`private-files`,
			`toolchain`,
			`debug-tools`,
			`version-control`,
			`recommended-packages`,
			`build-stage`,
			`data-files`,
			`sparse-files`,
			`unneeded-files`,
			`duplicates`,
			`deleted-later`,
			`copied-metadata`,
			`rewritten-paths`,
			`debug-sections`,
			`install-order`,
			`changing-timestamps`,
			`squashed-image`,
			`base-image`
		] },
		why: { type: `string` },
		from: { type: `string` },
		advice: {
			type: `array`,
			items: { $ref: `#/definitions/Advice` }
		}
	},
	required: [
		`advice`,
		`from`,
		`id`,
		`why`
	]
};
function Et(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.advice === void 0 && (n = `advice`) || e.from === void 0 && (n = `from`) || e.id === void 0 && (n = `id`) || e.why === void 0 && (n = `why`)) return Et.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.id !== void 0) {
			let n = e.id;
			let r = o;
			if (n !== `package-index` && n !== `language-cache` && n !== `development-dependencies` && n !== `private-files` && n !== `toolchain` && n !== `debug-tools` && n !== `version-control` && n !== `recommended-packages` && n !== `build-stage` && n !== `data-files` && n !== `sparse-files` && n !== `unneeded-files` && n !== `duplicates` && n !== `deleted-later` && n !== `copied-metadata` && n !== `rewritten-paths` && n !== `debug-sections` && n !== `install-order` && n !== `changing-timestamps` && n !== `squashed-image` && n !== `base-image`) return Et.errors = [{
				instancePath: t + `/id`,
				schemaPath: `#/properties/id/enum`,
				keyword: `enum`,
				params: { allowedValues: Tt.properties.id.enum }
			}], !1;
			var s = r === o;
		} else var s = !0;
		if (s) {
			if (e.why !== void 0) {
				let n = o;
				if (typeof e.why != `string`) return Et.errors = [{
					instancePath: t + `/why`,
					schemaPath: `#/properties/why/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var s = n === o;
			} else var s = !0;
			if (s) {
				if (e.from !== void 0) {
					let n = o;
					if (typeof e.from != `string`) return Et.errors = [{
						instancePath: t + `/from`,
						schemaPath: `#/properties/from/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var s = n === o;
				} else var s = !0;
				if (s) if (e.advice !== void 0) {
					let n = e.advice;
					let r = o;
					if (o === r) if (Array.isArray(n)) {
						let e = n.length;
						for (let r = 0; r < e; r++) {
							let e = o;
							if (X(n[r], {
								instancePath: t + `/advice/` + r,
								parentData: n,
								parentDataProperty: r,
								rootData: i
							}) || (a = a === null ? X.errors : a.concat(X.errors), o = a.length), e !== o) break;
						}
					} else return Et.errors = [{
						instancePath: t + `/advice`,
						schemaPath: `#/properties/advice/type`,
						keyword: `type`,
						params: { type: `array` }
					}], !1;
					var s = r === o;
				} else var s = !0;
			}
		}
	} else return Et.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Et.errors = a, o === 0;
}
const Dt = {
	type: `object`,
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
		oldLines: {
			type: `array`,
			items: { type: `string` }
		},
		newLines: {
			type: `array`,
			items: { type: `string` }
		},
		advice: {
			type: `array`,
			items: {
				type: `object`,
				properties: {
					id: { enum: [
						`package-index`,
						`language-cache`,
						`development-dependencies`,
						`private-files`,
						`toolchain`,
						`debug-tools`,
						`version-control`,
						`recommended-packages`,
						`build-stage`,
						`data-files`,
						`sparse-files`,
						`unneeded-files`,
						`duplicates`,
						`deleted-later`,
						`copied-metadata`,
						`rewritten-paths`,
						`debug-sections`,
						`install-order`,
						`changing-timestamps`,
						`squashed-image`,
						`base-image`
					] },
					subject: { type: `string` }
				},
				required: [`id`, `subject`]
			}
		},
		bytes: {
			type: `number`,
			minimum: 0
		}
	},
	required: [
		`file`,
		`line`,
		`endLine`,
		`oldLines`,
		`newLines`,
		`advice`,
		`bytes`
	]
};
function Z(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.file === void 0 && (n = `file`) || e.line === void 0 && (n = `line`) || e.endLine === void 0 && (n = `endLine`) || e.oldLines === void 0 && (n = `oldLines`) || e.newLines === void 0 && (n = `newLines`) || e.advice === void 0 && (n = `advice`) || e.bytes === void 0 && (n = `bytes`)) return Z.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.file !== void 0) {
			if (typeof e.file != `string`) return Z.errors = [{
				instancePath: t + `/file`,
				schemaPath: `#/properties/file/type`,
				keyword: `type`,
				params: { type: `string` }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.line !== void 0) {
				let n = e.line;
				if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Z.errors = [{
					instancePath: t + `/line`,
					schemaPath: `#/properties/line/type`,
					keyword: `type`,
					params: { type: `integer` }
				}], !1;
				if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return Z.errors = [{
					instancePath: t + `/line`,
					schemaPath: `#/properties/line/minimum`,
					keyword: `minimum`,
					params: {
						comparison: `>=`,
						limit: 1
					}
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.endLine !== void 0) {
					let n = e.endLine;
					if (!(typeof n == `number` && !(n % 1) && !isNaN(n) && isFinite(n))) return Z.errors = [{
						instancePath: t + `/endLine`,
						schemaPath: `#/properties/endLine/type`,
						keyword: `type`,
						params: { type: `integer` }
					}], !1;
					if (typeof n == `number` && isFinite(n) && (n < 1 || isNaN(n))) return Z.errors = [{
						instancePath: t + `/endLine`,
						schemaPath: `#/properties/endLine/minimum`,
						keyword: `minimum`,
						params: {
							comparison: `>=`,
							limit: 1
						}
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) {
					if (e.oldLines !== void 0) {
						let n = e.oldLines;
						if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) if (typeof n[r] != `string`) return Z.errors = [{
								instancePath: t + `/oldLines/` + r,
								schemaPath: `#/properties/oldLines/items/type`,
								keyword: `type`,
								params: { type: `string` }
							}], !1;
						} else return Z.errors = [{
							instancePath: t + `/oldLines`,
							schemaPath: `#/properties/oldLines/type`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
						var a = !0;
					} else var a = !0;
					if (a) {
						if (e.newLines !== void 0) {
							let n = e.newLines;
							if (Array.isArray(n)) {
								let e = n.length;
								for (let r = 0; r < e; r++) if (typeof n[r] != `string`) return Z.errors = [{
									instancePath: t + `/newLines/` + r,
									schemaPath: `#/properties/newLines/items/type`,
									keyword: `type`,
									params: { type: `string` }
								}], !1;
							} else return Z.errors = [{
								instancePath: t + `/newLines`,
								schemaPath: `#/properties/newLines/type`,
								keyword: `type`,
								params: { type: `array` }
							}], !1;
							var a = !0;
						} else var a = !0;
						if (a) {
							if (e.advice !== void 0) {
								let n = e.advice;
								if (Array.isArray(n)) {
									let e = n.length;
									for (let r = 0; r < e; r++) {
										let e = n[r];
										if (e && typeof e == `object` && !Array.isArray(e)) {
											let n;
											if (e.id === void 0 && (n = `id`) || e.subject === void 0 && (n = `subject`)) return Z.errors = [{
												instancePath: t + `/advice/` + r,
												schemaPath: `#/properties/advice/items/required`,
												keyword: `required`,
												params: { missingProperty: n }
											}], !1;
											if (e.id !== void 0) {
												let n = e.id;
												if (n !== `package-index` && n !== `language-cache` && n !== `development-dependencies` && n !== `private-files` && n !== `toolchain` && n !== `debug-tools` && n !== `version-control` && n !== `recommended-packages` && n !== `build-stage` && n !== `data-files` && n !== `sparse-files` && n !== `unneeded-files` && n !== `duplicates` && n !== `deleted-later` && n !== `copied-metadata` && n !== `rewritten-paths` && n !== `debug-sections` && n !== `install-order` && n !== `changing-timestamps` && n !== `squashed-image` && n !== `base-image`) return Z.errors = [{
													instancePath: t + `/advice/` + r + `/id`,
													schemaPath: `#/properties/advice/items/properties/id/enum`,
													keyword: `enum`,
													params: { allowedValues: Dt.properties.advice.items.properties.id.enum }
												}], !1;
												var o = !0;
											} else var o = !0;
											if (o) if (e.subject !== void 0) {
												if (typeof e.subject != `string`) return Z.errors = [{
													instancePath: t + `/advice/` + r + `/subject`,
													schemaPath: `#/properties/advice/items/properties/subject/type`,
													keyword: `type`,
													params: { type: `string` }
												}], !1;
												var o = !0;
											} else var o = !0;
										} else return Z.errors = [{
											instancePath: t + `/advice/` + r,
											schemaPath: `#/properties/advice/items/type`,
											keyword: `type`,
											params: { type: `object` }
										}], !1;
									}
								} else return Z.errors = [{
									instancePath: t + `/advice`,
									schemaPath: `#/properties/advice/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var a = !0;
							} else var a = !0;
							if (a) if (e.bytes !== void 0) {
								let n = e.bytes;
								if (typeof n == `number` && isFinite(n)) {
									if (n < 0 || isNaN(n)) return Z.errors = [{
										instancePath: t + `/bytes`,
										schemaPath: `#/properties/bytes/minimum`,
										keyword: `minimum`,
										params: {
											comparison: `>=`,
											limit: 0
										}
									}], !1;
								} else return Z.errors = [{
									instancePath: t + `/bytes`,
									schemaPath: `#/properties/bytes/type`,
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
	} else return Z.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Z.errors = null, !0;
}
const Ot = {
	type: `object`,
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
	},
	required: [`code`, `message`]
};
function kt(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.code === void 0 && (n = `code`) || e.message === void 0 && (n = `message`)) return kt.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.code !== void 0) {
			let n = e.code;
			if (n !== `USAGE` && n !== `BUDGET_INVALID` && n !== `REPORT_INVALID` && n !== `SOURCE_AMBIGUOUS` && n !== `SOURCE_NOT_FOUND` && n !== `SOURCE_UNREADABLE` && n !== `ENGINE_UNAVAILABLE` && n !== `BUILD_FAILED` && n !== `IMAGE_NOT_SELECTED` && n !== `IMAGE_UNSUPPORTED` && n !== `IMAGE_CORRUPT` && n !== `LAYER_CORRUPT` && n !== `DIGEST_MISMATCH` && n !== `LIMIT_EXCEEDED` && n !== `TIMEOUT` && n !== `REPORT_UNWRITABLE` && n !== `INTERRUPTED`) return kt.errors = [{
				instancePath: t + `/code`,
				schemaPath: `#/properties/code/enum`,
				keyword: `enum`,
				params: { allowedValues: Ot.properties.code.enum }
			}], !1;
			var a = !0;
		} else var a = !0;
		if (a) {
			if (e.message !== void 0) {
				if (typeof e.message != `string`) return kt.errors = [{
					instancePath: t + `/message`,
					schemaPath: `#/properties/message/type`,
					keyword: `type`,
					params: { type: `string` }
				}], !1;
				var a = !0;
			} else var a = !0;
			if (a) {
				if (e.where !== void 0) {
					if (typeof e.where != `string`) return kt.errors = [{
						instancePath: t + `/where`,
						schemaPath: `#/properties/where/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var a = !0;
				} else var a = !0;
				if (a) if (e.fix !== void 0) {
					if (typeof e.fix != `string`) return kt.errors = [{
						instancePath: t + `/fix`,
						schemaPath: `#/properties/fix/type`,
						keyword: `type`,
						params: { type: `string` }
					}], !1;
					var a = !0;
				} else var a = !0;
			}
		}
	} else return kt.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return kt.errors = null, !0;
}
function Q(e, { instancePath: t = ``, parentData: n, parentDataProperty: r, rootData: i = e } = {}) {
	let a = null;
	let o = 0;
	let s = o;
	let c = !1;
	let l = o;
	if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.facts === void 0 && (n = `facts`)) {
			let e = {
				instancePath: t,
				schemaPath: `#/anyOf/0/required`,
				keyword: `required`,
				params: { missingProperty: n }
			};
			a === null ? a = [e] : a.push(e), o++;
		}
	}
	var f = l === o;
	if (c ||= f, !c) {
		let n = o;
		if (e && typeof e == `object` && !Array.isArray(e)) {
			let n;
			if (e.error === void 0 && (n = `error`)) {
				let e = {
					instancePath: t,
					schemaPath: `#/anyOf/1/required`,
					keyword: `required`,
					params: { missingProperty: n }
				};
				a === null ? a = [e] : a.push(e), o++;
			}
		}
		var f = n === o;
		c ||= f;
	}
	if (c) o = s, a !== null && (s ? a.length = s : a = null);
	else {
		let e = {
			instancePath: t,
			schemaPath: `#/anyOf`,
			keyword: `anyOf`,
			params: {}
		};
		return a === null ? a = [e] : a.push(e), o++, Q.errors = a, !1;
	}
	if (o === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let n;
		if (e.key === void 0 && (n = `key`) || e.verdict === void 0 && (n = `verdict`) || e.findings === void 0 && (n = `findings`) || e.notices === void 0 && (n = `notices`)) return Q.errors = [{
			instancePath: t,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: n }
		}], !1;
		if (e.key !== void 0) {
			let n = o;
			d(e.key, {
				instancePath: t + `/key`,
				parentData: e,
				parentDataProperty: `key`,
				rootData: i
			}) || (a = a === null ? d.errors : a.concat(d.errors), o = a.length);
			var p = n === o;
		} else var p = !0;
		if (p) {
			if (e.isNamed !== void 0) {
				let n = o;
				if (typeof e.isNamed != `boolean`) return Q.errors = [{
					instancePath: t + `/isNamed`,
					schemaPath: `#/properties/isNamed/type`,
					keyword: `type`,
					params: { type: `boolean` }
				}], !1;
				var p = n === o;
			} else var p = !0;
			if (p) {
				if (e.verdict !== void 0) {
					let n = e.verdict;
					let r = o;
					if (n !== `pass` && n !== `warn` && n !== `fail` && n !== `unmeasured`) return Q.errors = [{
						instancePath: t + `/verdict`,
						schemaPath: `#/properties/verdict/enum`,
						keyword: `enum`,
						params: { allowedValues: u.properties.verdict.enum }
					}], !1;
					var p = r === o;
				} else var p = !0;
				if (p) {
					if (e.findings !== void 0) {
						let n = e.findings;
						let r = o;
						if (o === r) if (Array.isArray(n)) {
							let e = n.length;
							for (let r = 0; r < e; r++) {
								let e = o;
								if (h(n[r], {
									instancePath: t + `/findings/` + r,
									parentData: n,
									parentDataProperty: r,
									rootData: i
								}) || (a = a === null ? h.errors : a.concat(h.errors), o = a.length), e !== o) break;
							}
						} else return Q.errors = [{
							instancePath: t + `/findings`,
							schemaPath: `#/properties/findings/type`,
							keyword: `type`,
							params: { type: `array` }
						}], !1;
						var p = r === o;
					} else var p = !0;
					if (p) {
						if (e.facts !== void 0) {
							let n = o;
							we(e.facts, {
								instancePath: t + `/facts`,
								parentData: e,
								parentDataProperty: `facts`,
								rootData: i
							}) || (a = a === null ? we.errors : a.concat(we.errors), o = a.length);
							var p = n === o;
						} else var p = !0;
						if (p) {
							if (e.comparison !== void 0) {
								let n = o;
								Qe(e.comparison, {
									instancePath: t + `/comparison`,
									parentData: e,
									parentDataProperty: `comparison`,
									rootData: i
								}) || (a = a === null ? Qe.errors : a.concat(Qe.errors), o = a.length);
								var p = n === o;
							} else var p = !0;
							if (p) {
								if (e.noBaseline !== void 0) {
									let n = o;
									if (typeof e.noBaseline != `string`) return Q.errors = [{
										instancePath: t + `/noBaseline`,
										schemaPath: `#/properties/noBaseline/type`,
										keyword: `type`,
										params: { type: `string` }
									}], !1;
									var p = n === o;
								} else var p = !0;
								if (p) {
									if (e.buildContext !== void 0) {
										let n = o;
										z(e.buildContext, {
											instancePath: t + `/buildContext`,
											parentData: e,
											parentDataProperty: `buildContext`,
											rootData: i
										}) || (a = a === null ? z.errors : a.concat(z.errors), o = a.length);
										var p = n === o;
									} else var p = !0;
									if (p) {
										if (e.noBuildContext !== void 0) {
											let n = o;
											if (typeof e.noBuildContext != `string`) return Q.errors = [{
												instancePath: t + `/noBuildContext`,
												schemaPath: `#/properties/noBuildContext/type`,
												keyword: `type`,
												params: { type: `string` }
											}], !1;
											var p = n === o;
										} else var p = !0;
										if (p) {
											if (e.effort !== void 0) {
												let n = o;
												st(e.effort, {
													instancePath: t + `/effort`,
													parentData: e,
													parentDataProperty: `effort`,
													rootData: i
												}) || (a = a === null ? st.errors : a.concat(st.errors), o = a.length);
												var p = n === o;
											} else var p = !0;
											if (p) {
												if (e.effortBefore !== void 0) {
													let n = o;
													st(e.effortBefore, {
														instancePath: t + `/effortBefore`,
														parentData: e,
														parentDataProperty: `effortBefore`,
														rootData: i
													}) || (a = a === null ? st.errors : a.concat(st.errors), o = a.length);
													var p = n === o;
												} else var p = !0;
												if (p) {
													if (e.pull !== void 0) {
														let n = o;
														W(e.pull, {
															instancePath: t + `/pull`,
															parentData: e,
															parentDataProperty: `pull`,
															rootData: i
														}) || (a = a === null ? W.errors : a.concat(W.errors), o = a.length);
														var p = n === o;
													} else var p = !0;
													if (p) {
														if (e.cost !== void 0) {
															let n = o;
															mt(e.cost, {
																instancePath: t + `/cost`,
																parentData: e,
																parentDataProperty: `cost`,
																rootData: i
															}) || (a = a === null ? mt.errors : a.concat(mt.errors), o = a.length);
															var p = n === o;
														} else var p = !0;
														if (p) {
															if (e.history !== void 0) {
																let n = o;
																q(e.history, {
																	instancePath: t + `/history`,
																	parentData: e,
																	parentDataProperty: `history`,
																	rootData: i
																}) || (a = a === null ? q.errors : a.concat(q.errors), o = a.length);
																var p = n === o;
															} else var p = !0;
															if (p) {
																if (e.drift !== void 0) {
																	let n = o;
																	vt(e.drift, {
																		instancePath: t + `/drift`,
																		parentData: e,
																		parentDataProperty: `drift`,
																		rootData: i
																	}) || (a = a === null ? vt.errors : a.concat(vt.errors), o = a.length);
																	var p = n === o;
																} else var p = !0;
																if (p) {
																	if (e.advice !== void 0) {
																		let n = e.advice;
																		let r = o;
																		if (o === r) if (Array.isArray(n)) {
																			let e = n.length;
																			for (let r = 0; r < e; r++) {
																				let e = o;
																				if (X(n[r], {
																					instancePath: t + `/advice/` + r,
																					parentData: n,
																					parentDataProperty: r,
																					rootData: i
																				}) || (a = a === null ? X.errors : a.concat(X.errors), o = a.length), e !== o) break;
																			}
																		} else return Q.errors = [{
																			instancePath: t + `/advice`,
																			schemaPath: `#/properties/advice/type`,
																			keyword: `type`,
																			params: { type: `array` }
																		}], !1;
																		var p = r === o;
																	} else var p = !0;
																	if (p) {
																		if (e.adviceOff !== void 0) {
																			let n = e.adviceOff;
																			let r = o;
																			if (o === r) if (Array.isArray(n)) {
																				let e = n.length;
																				for (let r = 0; r < e; r++) {
																					let e = o;
																					if (Et(n[r], {
																						instancePath: t + `/adviceOff/` + r,
																						parentData: n,
																						parentDataProperty: r,
																						rootData: i
																					}) || (a = a === null ? Et.errors : a.concat(Et.errors), o = a.length), e !== o) break;
																				}
																			} else return Q.errors = [{
																				instancePath: t + `/adviceOff`,
																				schemaPath: `#/properties/adviceOff/type`,
																				keyword: `type`,
																				params: { type: `array` }
																			}], !1;
																			var p = r === o;
																		} else var p = !0;
																		if (p) {
																			if (e.rewrites !== void 0) {
																				let n = e.rewrites;
																				let r = o;
																				if (o === r) if (Array.isArray(n)) {
																					let e = n.length;
																					for (let r = 0; r < e; r++) {
																						let e = o;
																						if (Z(n[r], {
																							instancePath: t + `/rewrites/` + r,
																							parentData: n,
																							parentDataProperty: r,
																							rootData: i
																						}) || (a = a === null ? Z.errors : a.concat(Z.errors), o = a.length), e !== o) break;
																					}
																				} else return Q.errors = [{
																					instancePath: t + `/rewrites`,
																					schemaPath: `#/properties/rewrites/type`,
																					keyword: `type`,
																					params: { type: `array` }
																				}], !1;
																				var p = r === o;
																			} else var p = !0;
																			if (p) {
																				if (e.error !== void 0) {
																					let n = o;
																					kt(e.error, {
																						instancePath: t + `/error`,
																						parentData: e,
																						parentDataProperty: `error`,
																						rootData: i
																					}) || (a = a === null ? kt.errors : a.concat(kt.errors), o = a.length);
																					var p = n === o;
																				} else var p = !0;
																				if (p) if (e.notices !== void 0) {
																					let n = e.notices;
																					let r = o;
																					if (o === r) if (Array.isArray(n)) {
																						let e = n.length;
																						for (let r = 0; r < e; r++) {
																							let e = o;
																							if (typeof n[r] != `string`) return Q.errors = [{
																								instancePath: t + `/notices/` + r,
																								schemaPath: `#/properties/notices/items/type`,
																								keyword: `type`,
																								params: { type: `string` }
																							}], !1;
																							if (e !== o) break;
																						}
																					} else return Q.errors = [{
																						instancePath: t + `/notices`,
																						schemaPath: `#/properties/notices/type`,
																						keyword: `type`,
																						params: { type: `array` }
																					}], !1;
																					var p = r === o;
																				} else var p = !0;
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
			}
		}
	} else return Q.errors = [{
		instancePath: t,
		schemaPath: `#/type`,
		keyword: `type`,
		params: { type: `object` }
	}], !1;
	return Q.errors = a, o === 0;
}
function $(e, { instancePath: n = ``, parentData: i, parentDataProperty: o, rootData: c = e } = {}) {
	let u = null;
	let d = 0;
	if (d === 0) if (e && typeof e == `object` && !Array.isArray(e)) {
		let i;
		if (e.schemaVersion === void 0 && (i = `schemaVersion`) || e.tool === void 0 && (i = `tool`) || e.budget === void 0 && (i = `budget`) || e.verdict === void 0 && (i = `verdict`) || e.notices === void 0 && (i = `notices`) || e.images === void 0 && (i = `images`)) return $.errors = [{
			instancePath: n,
			schemaPath: `#/required`,
			keyword: `required`,
			params: { missingProperty: i }
		}], !1;
		if (e.schemaVersion !== void 0) {
			let t = d;
			if (e.schemaVersion !== 2) return $.errors = [{
				instancePath: n + `/schemaVersion`,
				schemaPath: `#/properties/schemaVersion/const`,
				keyword: `const`,
				params: { allowedValue: 2 }
			}], !1;
			var f = t === d;
		} else var f = !0;
		if (f) {
			if (e.tool !== void 0) {
				let t = e.tool;
				let r = d;
				if (d === r) if (t && typeof t == `object` && !Array.isArray(t)) {
					let e;
					if (t.name === void 0 && (e = `name`) || t.version === void 0 && (e = `version`)) return $.errors = [{
						instancePath: n + `/tool`,
						schemaPath: `#/properties/tool/required`,
						keyword: `required`,
						params: { missingProperty: e }
					}], !1;
					if (t.name !== void 0) {
						let e = d;
						if (t.name !== `plimsoll`) return $.errors = [{
							instancePath: n + `/tool/name`,
							schemaPath: `#/properties/tool/properties/name/const`,
							keyword: `const`,
							params: { allowedValue: `plimsoll` }
						}], !1;
						var p = e === d;
					} else var p = !0;
					if (p) if (t.version !== void 0) {
						let e = d;
						if (typeof t.version != `string`) return $.errors = [{
							instancePath: n + `/tool/version`,
							schemaPath: `#/properties/tool/properties/version/type`,
							keyword: `type`,
							params: { type: `string` }
						}], !1;
						var p = e === d;
					} else var p = !0;
				} else return $.errors = [{
					instancePath: n + `/tool`,
					schemaPath: `#/properties/tool/type`,
					keyword: `type`,
					params: { type: `object` }
				}], !1;
				var f = r === d;
			} else var f = !0;
			if (f) {
				if (e.run !== void 0) {
					let t = d;
					r(e.run, {
						instancePath: n + `/run`,
						parentData: e,
						parentDataProperty: `run`,
						rootData: c
					}) || (u = u === null ? r.errors : u.concat(r.errors), d = u.length);
					var f = t === d;
				} else var f = !0;
				if (f) {
					if (e.budget !== void 0) {
						let r = e.budget;
						let i = d;
						if (d === i) if (r && typeof r == `object` && !Array.isArray(r)) {
							let e;
							if (r.source === void 0 && (e = `source`) || r.sha256 === void 0 && (e = `sha256`) || r.rules === void 0 && (e = `rules`)) return $.errors = [{
								instancePath: n + `/budget`,
								schemaPath: `#/properties/budget/required`,
								keyword: `required`,
								params: { missingProperty: e }
							}], !1;
							if (r.source !== void 0) {
								let e = r.source;
								let i = d;
								if (typeof e != `string` && e !== null) return $.errors = [{
									instancePath: n + `/budget/source`,
									schemaPath: `#/properties/budget/properties/source/type`,
									keyword: `type`,
									params: { type: t.properties.budget.properties.source.type }
								}], !1;
								var m = i === d;
							} else var m = !0;
							if (m) {
								if (r.sha256 !== void 0) {
									let e = r.sha256;
									let i = d;
									if (typeof e != `string` && e !== null) return $.errors = [{
										instancePath: n + `/budget/sha256`,
										schemaPath: `#/properties/budget/properties/sha256/type`,
										keyword: `type`,
										params: { type: t.properties.budget.properties.sha256.type }
									}], !1;
									var m = i === d;
								} else var m = !0;
								if (m) {
									if (r.rules !== void 0) {
										let e = r.rules;
										let t = d;
										if (d === t) if (Array.isArray(e)) {
											let t = e.length;
											for (let r = 0; r < t; r++) {
												let t = d;
												if (a(e[r], {
													instancePath: n + `/budget/rules/` + r,
													parentData: e,
													parentDataProperty: r,
													rootData: c
												}) || (u = u === null ? a.errors : u.concat(a.errors), d = u.length), t !== d) break;
											}
										} else return $.errors = [{
											instancePath: n + `/budget/rules`,
											schemaPath: `#/properties/budget/properties/rules/type`,
											keyword: `type`,
											params: { type: `array` }
										}], !1;
										var m = t === d;
									} else var m = !0;
									if (m) {
										if (r.fleet !== void 0) {
											let e = r.fleet;
											let t = d;
											if (d === t) if (Array.isArray(e)) {
												let t = e.length;
												for (let r = 0; r < t; r++) {
													let t = d;
													if (s(e[r], {
														instancePath: n + `/budget/fleet/` + r,
														parentData: e,
														parentDataProperty: r,
														rootData: c
													}) || (u = u === null ? s.errors : u.concat(s.errors), d = u.length), t !== d) break;
												}
											} else return $.errors = [{
												instancePath: n + `/budget/fleet`,
												schemaPath: `#/properties/budget/properties/fleet/type`,
												keyword: `type`,
												params: { type: `array` }
											}], !1;
											var m = t === d;
										} else var m = !0;
										if (m) {
											if (r.loosened !== void 0) {
												let e = r.loosened;
												let t = d;
												if (d === t) if (Array.isArray(e)) {
													let t = e.length;
													for (let r = 0; r < t; r++) {
														let t = d;
														if (l(e[r], {
															instancePath: n + `/budget/loosened/` + r,
															parentData: e,
															parentDataProperty: r,
															rootData: c
														}) || (u = u === null ? l.errors : u.concat(l.errors), d = u.length), t !== d) break;
													}
												} else return $.errors = [{
													instancePath: n + `/budget/loosened`,
													schemaPath: `#/properties/budget/properties/loosened/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var m = t === d;
											} else var m = !0;
											if (m) if (r.draft !== void 0) {
												let e = r.draft;
												let t = d;
												if (d === t) if (Array.isArray(e)) {
													let t = e.length;
													for (let r = 0; r < t; r++) {
														let t = d;
														if (typeof e[r] != `string`) return $.errors = [{
															instancePath: n + `/budget/draft/` + r,
															schemaPath: `#/properties/budget/properties/draft/items/type`,
															keyword: `type`,
															params: { type: `string` }
														}], !1;
														if (t !== d) break;
													}
												} else return $.errors = [{
													instancePath: n + `/budget/draft`,
													schemaPath: `#/properties/budget/properties/draft/type`,
													keyword: `type`,
													params: { type: `array` }
												}], !1;
												var m = t === d;
											} else var m = !0;
										}
									}
								}
							}
						} else return $.errors = [{
							instancePath: n + `/budget`,
							schemaPath: `#/properties/budget/type`,
							keyword: `type`,
							params: { type: `object` }
						}], !1;
						var f = i === d;
					} else var f = !0;
					if (f) {
						if (e.verdict !== void 0) {
							let r = e.verdict;
							let i = d;
							if (r !== `pass` && r !== `warn` && r !== `fail` && r !== `unmeasured`) return $.errors = [{
								instancePath: n + `/verdict`,
								schemaPath: `#/properties/verdict/enum`,
								keyword: `enum`,
								params: { allowedValues: t.properties.verdict.enum }
							}], !1;
							var f = i === d;
						} else var f = !0;
						if (f) {
							if (e.notices !== void 0) {
								let t = e.notices;
								let r = d;
								if (d === r) if (Array.isArray(t)) {
									let e = t.length;
									for (let r = 0; r < e; r++) {
										let e = d;
										if (typeof t[r] != `string`) return $.errors = [{
											instancePath: n + `/notices/` + r,
											schemaPath: `#/properties/notices/items/type`,
											keyword: `type`,
											params: { type: `string` }
										}], !1;
										if (e !== d) break;
									}
								} else return $.errors = [{
									instancePath: n + `/notices`,
									schemaPath: `#/properties/notices/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var f = r === d;
							} else var f = !0;
							if (f) if (e.images !== void 0) {
								let t = e.images;
								let r = d;
								if (d === r) if (Array.isArray(t)) {
									let e = t.length;
									for (let r = 0; r < e; r++) {
										let e = d;
										if (Q(t[r], {
											instancePath: n + `/images/` + r,
											parentData: t,
											parentDataProperty: r,
											rootData: c
										}) || (u = u === null ? Q.errors : u.concat(Q.errors), d = u.length), e !== d) break;
									}
								} else return $.errors = [{
									instancePath: n + `/images`,
									schemaPath: `#/properties/images/type`,
									keyword: `type`,
									params: { type: `array` }
								}], !1;
								var f = r === d;
							} else var f = !0;
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
	return $.errors = u, d === 0;
}
//#endregion
//#region src/judge/upgrade-report.ts
const FILE_KEYS = new Set([
	...[
		"verified",
		"contentsCompared",
		"diveUserWasted",
		"reclaimableByCause",
		"waste",
		"largest"
	],
	...[
		"systemPackages",
		"tree",
		"growth",
		"origins",
		"rebuilt",
		"moved",
		"paths",
		"heaviest"
	],
	...["packages", "moves"]
]);
function upgradeReport(value) {
	if (!isRecord(value) || value.schemaVersion !== 1 || !Array.isArray(value.images)) return value;
	return {
		...value,
		schemaVersion: 2,
		images: value.images.map(upgradeImage)
	};
}
function upgradeImage(image) {
	if (!isRecord(image)) return image;
	const { facts, manifest, comparison, manifestComparison, ...rest } = image;
	return {
		...rest,
		...addKnown("facts", upgradeFacts(facts) ?? renameExactness(manifest)),
		...addKnown("comparison", addUpdateBytes(upgradeComparison(comparison) ?? manifestComparison))
	};
}
const addUpdateBytes = (comparison) => isRecord(comparison) && isRecord(comparison.measures) ? {
	...comparison,
	measures: {
		updateBytes: null,
		...comparison.measures
	}
} : comparison;
function upgradeFacts(facts) {
	const renamed = renameExactness(facts);
	return isRecord(renamed) ? moveToFiles(renamed) : renamed;
}
function renameExactness(facts) {
	if (!isRecord(facts) || !isRecord(facts.exactness)) return facts;
	const { exactness, ...rest } = facts;
	const { pullBytes, ...others } = exactness;
	return {
		...rest,
		...others,
		pullBytesAre: pullBytes
	};
}
function upgradeComparison(comparison) {
	if (!isRecord(comparison)) return comparison;
	const { layers } = comparison;
	const upgraded = Array.isArray(layers) ? layers.map(upgradeLayer) : layers;
	return moveToFiles({
		...comparison,
		layers: upgraded
	});
}
const upgradeLayer = (layer) => isRecord(layer) ? {
	oldStoredBytes: null,
	newStoredBytes: null,
	...layer
} : layer;
function moveToFiles(value) {
	const entries = Object.entries(value);
	return {
		...Object.fromEntries(entries.filter(([key]) => !FILE_KEYS.has(key))),
		files: Object.fromEntries(entries.filter(([key]) => FILE_KEYS.has(key)))
	};
}
const addKnown = (key, value) => value === void 0 ? {} : { [key]: value };
//#endregion
//#region src/judge/parse-report.ts
function parseReport({ text, source }, allowance = createReportAllowance()) {
	const refuse = (message, fix = `write the report again with ${option("report")}`, cause) => new GateError("REPORT_INVALID", message, {
		where: source,
		fix,
		cause
	});
	if (!consumeAllowance(text, allowance)) throw refuse("the report is larger than any valid report");
	const value = upgradeReport(parseJson(text.replace(/^\ufeff/, ""), refuse));
	const { schemaVersion } = Object(value);
	if (typeof schemaVersion === "number" && schemaVersion !== 2) throw refuse(`the report has schema version ${schemaVersion}, but this version of plimsoll reads 1 to 2`, "judge it with the version of plimsoll that wrote it, or measure the image again");
	if (!isReport(value)) throw refuse(`this is not a plimsoll report: ${explain(e.errors?.[0])}`);
	for (const [index, { facts, comparison }] of value.images.entries()) {
		const problem = facts?.files?.tree && findTreeProblem(facts.files.tree);
		if (problem) throw refuse(`this is not a plimsoll report: images[${index}].facts.files.tree ${problem}`);
		if (comparison?.files?.paths && isDeeper(comparison.files.paths, MOST_DEPTH)) throw refuse(`this is not a plimsoll report: images[${index}].comparison.files.paths is nested too deeply`);
	}
	return dropFleet(value);
}
function dropFleet({ fleet: _, ...report }) {
	return report;
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
	if (error === void 0) return "it can't be read";
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
	const { depth, name, visibleBytes, reclaimableBytes, isVisible, firstLayer, links, replaced, versions, owners } = tree;
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
	if (owners !== void 0 && !hasValidOwners(owners, depth.length)) return "has owners of rows, or packages, that don't exist";
	return name.some((part) => part === "" || part.includes("/")) ? "has a name that is empty or contains a slash" : void 0;
}
const hasValidLinks = ({ row, first }, count) => row.length === first.length && row.every((at) => at < count) && first.every((at) => at < count);
const hasValidLayers = ({ row, layer }, count) => row.length === layer.length && row.every((at) => at < count);
const hasValidOwners = ({ row, owner, packages }, count) => row.length === owner.length && row.every((at, i) => at < count && at > (row[i - 1] ?? -1)) && owner.every((index) => index >= -1 && index < packages.length);
const hasValidVersions = ({ row, version }, count) => row.length === version.length && row.every((at) => at < count);
//#endregion
export { createReportAllowance as n, parseReport as t };
