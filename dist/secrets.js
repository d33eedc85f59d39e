import { r as __name } from "./rolldown-runtime.js";
import { t as joinPattern } from "./pattern.js";
//#region src/model/secrets/names.ts
const SECRET_NAME = joinPattern("gi", `(?:token|secret|passw|passphrase|passcommand|pass(?=["' ]?[:=])`, String.raw`|(?:[_-]|\b)pass(?![a-z])|(?:[_-]|\b)pwd?(?![a-z])|(?:[_-]|\b)otp(?![a-z])`, "|api[_-]?key|access[_-]?key|account[_-]?key|shared[_-]?key|license[_-]?key", "|master[_-]?key|encryption[_-]?key|sign(?:ing)?[_-]?key|subscription[_-]?key", String.raw`|[_.-]key(?![a-z])|private|credential|creds\b|auth(?!or)|cookie|[_-]pat(?![a-z])`, "|[_-]sas(?![a-z])|signature|webhook|connection[_-]?str|[_-]dsn(?![a-z])", String.raw`|session[_-]?id|[_-]session(?![a-z])|sonar\.login|art-api|activation[_-]?key`, String.raw`|(?:[_-]|\b)jwt(?=[_=: ]|$)|[_-]sk(?=[=: ]|$))[\w.-]*`);
const PUBLIC_NAME = joinPattern("i", "^no_?passw(?:or)?d$|password_?authentication$|[_-](?:file|path|dir|sock|socket)$", "|(?:gpg|pgp|public|pub|host|apt|rpm|signing_pub)[_-]?keys?(?:[_-](?:id|url", String.raw`|server|fingerprint)s?)?$|[_-](?:sha\d{1,3}(?:sum)?|md5(?:sum)?|checksum|digest`, "|fingerprint|version|enabled|required|type|method|mode|scheme|realm|server", "|keyserver|ttl|timeout|expiry|length)$");
const SECRET_ANYWHERE = new RegExp(SECRET_NAME.source, "i");
const isSecretName = (name) => !isPublicName(name) && SECRET_ANYWHERE.test(name.includes("=") ? name : `${name}=`);
const isPublicName = (name) => name === "PWD" || name === "OLDPWD" || PUBLIC_NAME.test(name);
const SECRET_FLAG = joinPattern("i", String.raw`^--?(?!-?(?:disabled?|no|ask|prompt|without)-)(?:[\w.-]*[_.-])?(?:token|secret`, "|password|passwd|passphrase|passcode|pass|pwd|pat|(?:store|src|dest|key|root", "|require|user|admin|db)pass|(?:bind)?pw|auth|auth[-_]?key|api[-_]?key", "|access[-_]?key|account[-_]?key|secret[-_]?key|private[-_]?key|shared[-_]?key", "|license[-_]?key|encryption[-_]?key|signing[-_]?key|master[-_]?key", "|activation[-_]?key|setup[-_]?key|secret-string|reg-?code|(?:pass|passw(?:or)?d", "|passphrase|token|secret|credentials?)-?(?:command|cmd)|otp|authtoken", "|credentials?|creds|oauth2-bearer|sas|sas-token|connection-?string|cookie", "|webhook(?:-url)?|dsn)$");
const PLAIN_VALUE = joinPattern("i", `^["']?(?:true|false|yes|no|on|off|none|null|[01]|enabled?|disabled?|to|is|in|for`, `|and|or|of|as|with|from|must|cannot)["']?$`);
const isPlainValue = (value) => PLAIN_VALUE.test(value);
const SECRET_FILE = joinPattern("i", String.raw`(?:^|\/)(?:\.?netrc|_netrc|\.?curlrc|\.?wgetrc|\.?smbcredentials|\.npmrc`, String.raw`|\.yarnrc(?:\.yml)?|\.pypirc|\.pgpass|pgpass\.conf|\.git-credentials|\.my\.cnf`, String.raw`|\.?htpasswd|\.vault-token|\.s3cfg|\.boto|\.env(?:\.[\w-]+)?|\.dockercfg`, String.raw`|auth\.json|credentials?(?:\.(?:json|toml|ya?ml|tfrc\.json|xml))?`, String.raw`|id_(?:rsa|dsa|ecdsa|ed25519)|kubeconfig|secrets?\.(?:json|ya?ml|toml|env|txt)`, String.raw`|chap-secrets|smbpasswd|krb5\.keytab|kaggle\.json|sasl_passwd|passwd\.client`, String.raw`|\.?passwd-s3fs)$|\/dovecot\/(?:users|passwd)$|\/\.docker\/config\.json$`, String.raw`|\/\.(?:kube|m2|gem|cargo|aws|ssh)\/[\w.-]*(?:config|settings\.xml`, String.raw`|credentials[\w.]*|id_\w+)$|\/run\/secrets\/|\.(?:pem|key|p12|pfx|jks|keystore`, "|ppk)$|(?:^|[/_.-])(?:token|secret|password|passwd|pass|passphrase|api[_-]?key", String.raw`|private[_-]?key)(?:\.\w{1,8})?$`);
//#endregion
//#region src/model/secrets/commands.ts
const MAX_DEPTH = 3;
const OPERATOR = /<<<|<<-?|>>|>\||&>|\|\||\|&|\||&&|[;&()<>]/y;
const QUOTE = /\\?["']/y;
function parseCommands(line) {
	const lists = [];
	parseSpan(lists, line, {
		start: 0,
		end: line.length,
		depth: 0
	});
	return lists;
}
function parseSpan(lists, line, { start, end, depth }) {
	const commands = [];
	lists.push(commands);
	let words = [];
	let operator = "";
	for (let at = start; at < end;) {
		const next = matchAt(OPERATOR, line, at);
		if (next !== "") {
			commands.push({
				words,
				operator
			});
			[words, operator] = [[], next];
			at += next.length;
		} else if (isSeparator(line, at)) at++;
		else {
			const word = readWord(line, at, end);
			words.push(word);
			at = word.end;
			const quote = line.slice(word.start, word.end).search(/["']/);
			const inner = {
				start: word.start + quote + 1,
				end: word.end - 1,
				depth: depth + 1
			};
			if (quote >= 0 && depth < MAX_DEPTH && word.text.includes(" ")) parseSpan(lists, line, inner);
		}
	}
	commands.push({
		words,
		operator
	});
}
function isSeparator(line, at) {
	const character = line[at];
	if (character === ",") return /["']/.test(line[at - 1] ?? "") && /^ ?["']/.test(peekTwo(line, at));
	if (character === "[") return /^ ?["']/.test(peekTwo(line, at));
	if (character === "]") return /["'] ?$/.test(line.slice(Math.max(0, at - 2), at));
	if (character === "\\") return line[at + 1] === " " && /^\s?$/.test(line[at - 1] ?? "");
	return /\s/.test(character);
}
const peekTwo = (line, at) => line.slice(at + 1, at + 3);
function readWord(line, start, limit) {
	let text = "";
	let at = start;
	let isQuoted = false;
	while (at < limit && (at === start || !isWordEnd(line, at))) {
		const quote = matchAt(QUOTE, line, at);
		if (quote === "") {
			if (line[at] === "\\") at++;
			text += line[at++] ?? "";
			continue;
		}
		isQuoted ||= at === start;
		const close = findClosingQuote(line, at + quote.length, quote, limit);
		text += line.slice(at + quote.length, close);
		at = close + quote.length;
	}
	return {
		text,
		start,
		end: Math.min(at, limit),
		isQuoted
	};
}
const isWordEnd = (line, at) => matchAt(OPERATOR, line, at) !== "" || isSeparator(line, at);
function findClosingQuote(line, start, quote, limit) {
	for (let at = start; at < limit; at++) {
		if (line.startsWith(quote, at)) return at;
		if (line[at] === "\\" && quote === "\"") at++;
	}
	return limit;
}
function matchAt(pattern, line, at) {
	pattern.lastIndex = at;
	return pattern.exec(line)?.[0] ?? "";
}
const isReference$1 = __name(({ text }) => /^\$(?:\w+|\{\w+\})$/.test(text), "isReference");
//#endregion
//#region src/model/secrets/scripts.ts
const SHELL = /^(?:[\w/.-]*\/)?(?:ba|da|a|z|k)?sh$/;
const FLAG = /^-[tkpKT]$/;
function findScriptSecrets(commands, index) {
	const { words } = commands[index];
	return words.slice(findFirstArgument(commands, index)).filter((word, i, rest) => {
		return FLAG.test(rest[i - 1]?.text ?? "") && isValue(word) || !word.text.startsWith("-") && isRandom(word.text);
	});
}
function findFirstArgument(commands, index) {
	const { words, operator } = commands[index];
	const shell = words.findIndex(({ text }) => SHELL.test(text));
	if (operator.startsWith("|") && operator !== "||" && shell >= 0 && shell <= MAX_PREFIX$1) return shell + 1;
	return operator === ")" && isRunByShell(commands, index) ? 0 : words.length;
}
const MAX_PREFIX$1 = 8;
const MAX_PARTS$1 = 16;
function isRunByShell(commands, index) {
	for (let at = index - 1; at > Math.max(0, index - MAX_PARTS$1); at--) {
		if (commands[at]?.operator !== "(") continue;
		if (commands[at - 1]?.operator !== "<") return false;
		return (commands[at - 2]?.words ?? []).some(({ text }) => SHELL.test(text));
	}
	return false;
}
const isValue = (word) => !/^[-/.~]|^\d+$/.test(word.text) && !isReference$1(word);
const isRandom = (text) => /^[\w+/=-]{20,512}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
//#endregion
//#region src/model/secrets/pipelines.ts
const READER = joinPattern("", String.raw`^(?:[\w/.-]*\/)?(?:\w*passwd|htdigest|kinit|realm|cryptsetup|ssh-add|borg`, "|kubeseal|debconf-set-selections)$|^(?:login|adduser|signin)$", String.raw`|^--(?:[\w-]*(?:password|passwd|pass|token|secret|key)[\w-]*-)?stdin`, String.raw`(?:-pass\w*)?$|^--with-token$|^--pass(?:phrase|word)-fd\b`, "|^--pass(?:phrase|word)-file=?-?$|^(?:stdin|fd:0)$");
const PRODUCER = /^(?:echo|printf|print|yes|Write-Output|write-output)$/;
function findPipelineSecrets(line, commands, index, carriers) {
	const command = commands[index];
	const { words, operator } = command;
	if (operator === "<<<") {
		const [value] = words;
		return value !== void 0 && readsSecret(commands, index) ? [value] : [];
	}
	if (operator === "<<" || operator === "<<-") return readsSecret(commands, index) || writesSecret(commands, index) ? findHereDocument(line, commands, index) : [];
	if (operator === "(" && commands[index - 1]?.operator === "<") return findPrinted(command);
	if (operator === "(" && isSecretOption(commands[index - 1])) return findPrinted(command);
	return findWritten(commands, index, carriers);
}
function findWritten(commands, index, carriers) {
	const command = commands[index];
	const isSecret = takesSecret(command, carriers) || isDecoded(commands, index);
	const isAnyFile = WRITES.test(command.operator);
	return isSecret || isAnyFile ? findPrintedWords(commands, index).filter(({ text }) => isSecret || isRandom(text)) : [];
}
const isSecretOption = (command) => {
	const [option, dollar] = command?.words.slice(-2) ?? [];
	return dollar?.text === "$" && (option?.text === "-p" || SECRET_FLAG.test(option?.text ?? ""));
};
function isDecoded(commands, index) {
	const { words, operator } = commands[index];
	const isWritten = WRITES.test(operator) || words[0]?.text === "tee";
	const texts = commands[index - 1]?.words.map(({ text }) => text) ?? [];
	return isWritten && texts[0] === "base64" && texts.some((text) => /^(?:-[dD]|--decode)$/.test(text));
}
function takesSecret({ words, operator }, carriers) {
	const isTaking = (word) => isSecretFile(word) || carriers.has(word?.text ?? "");
	const isTarget = WRITES.test(operator) && isTaking(words[0]);
	const isTee = words.some(({ text }) => text === "tee") && words.some(isTaking);
	const isReader = operator.startsWith("|") && operator !== "||" && isReading(words);
	return isTarget || isTee || isReader;
}
const WRITES = /^>[>|]?$/;
const MAX_PATH = 4096;
const isSecretFile = (word) => word !== void 0 && word.text.length <= MAX_PATH && SECRET_FILE.test(word.text);
const isReading = (words) => words.some(({ text }, i) => READER.test(text) || text === "sudo" && words[i + 1]?.text === "-S") || words.some(({ text }) => /^(?:login|secret|write|put)$/.test(text)) && /^-$|=-$/.test(words.at(-1)?.text ?? "") || words.some(({ text }, i) => text === "secret" && /^(?:put|create|set)$/.test(words[i + 1]?.text ?? ""));
function readsSecret(commands, index) {
	const words = commands.slice(findCommandStart(commands, index), index).flatMap(({ words }) => words);
	return isReading(words) || words.some(({ text }) => !text.startsWith("-") && isSecretName(text));
}
const writesSecret = (commands, index) => {
	return commands.slice(findCommandStart(commands, index), index + 2).some(({ operator, words }) => operator.startsWith(">") && isSecretFile(words[0]) || words.some(({ text }) => text === "tee") && words.some(isSecretFile));
};
const isRedirection = ({ operator }) => /^[<>]|^&>/.test(operator);
const MAX_PARTS = 16;
function findCommandStart(commands, index) {
	let start = index;
	const least = Math.max(0, index - MAX_PARTS);
	while (start > least && isRedirection(commands[start])) start--;
	return start;
}
function findHereDocument(line, commands, index) {
	const [delimiter] = commands[index]?.words ?? [];
	if (delimiter === void 0) return [];
	const close = commands.slice(index, index + MAX_PARTS * 64).flatMap(({ words }) => words).slice(1).find(({ text }) => text === delimiter.text);
	const end = close === void 0 ? line.length : close.start;
	const text = line.slice(delimiter.end, end);
	const start = delimiter.end + (text.length - text.trimStart().length);
	const last = delimiter.end + text.trimEnd().length;
	return last > start ? [{
		start,
		end: last
	}] : [];
}
function findPrintedWords(commands, index) {
	const ranges = [];
	let depth = 0;
	for (let at = index - 1; at >= Math.max(0, index - MAX_PARTS); at--) {
		const { words, operator } = commands[at];
		const next = commands[at + 1]?.operator ?? "";
		if (next === ")") depth++;
		if (next === "(") depth--;
		if (depth < 0 || depth === 0 && !CONNECTS.test(next)) break;
		ranges.push(...findPrinted(commands[at]));
		if (operator === "<<<") ranges.push(...words.slice(0, 1));
	}
	return ranges;
}
function findPrinted({ words }) {
	const program = words.findIndex(({ text }) => PRODUCER.test(text));
	return program < 0 ? [] : words.slice(program + 1).filter(isPrinted);
}
const CONNECTS = /^(?:\||\|&|[<>]+|&>|>\||[()])$/;
const isPrinted = (word) => !/^-[neE]{1,3}$/.test(word.text) && !isReference$1(word) && !/^(?:%s|\\n|\\r)+$/.test(word.text);
//#endregion
//#region src/model/secrets/carriers.ts
const FILE_FLAG = /^--?[\w-]{0,64}(?:pass|secret|token|key|credential)[\w-]{0,64}file(?:=(.{1,4096}))?$/i;
const OPENSSL_FILE = /^file:(.{1,4096})$/;
const SUBSTITUTED = /(?<![\w-])([\w-]{1,128})[= ]["']?\$\((?:cat |< ?)([^\s)"']{1,4096})/g;
function findCarriers(line, lists) {
	const files = lists.flatMap((commands) => commands.flatMap((_, i) => listCarriers(commands, i)));
	const substituted = [...line.matchAll(SUBSTITUTED)].flatMap(([, name = "", file = ""]) => isSecretName(name) || SECRET_FLAG.test(name) || name === "-p" ? [file] : []);
	return new Set([...files, ...substituted]);
}
function listCarriers(commands, index) {
	const { words, operator } = commands[index];
	if (operator === "<") return readsSecret(commands, index) ? listTexts(words.slice(0, 1)) : [];
	const inFlags = words.flatMap(({ text }, i) => {
		const [flag, file] = FILE_FLAG.exec(text) ?? OPENSSL_FILE.exec(text) ?? [];
		return flag !== void 0 && file === void 0 ? listTexts(words.slice(i + 1, i + 2)) : file ?? [];
	});
	const ofRestic = words[0]?.text === "restic" ? listAfter(words, "-p") : [];
	const next = commands[index + 1];
	const isRead = words[0]?.text === "cat" && next?.operator === "|" && isReading(next.words);
	return [
		...inFlags,
		...ofRestic,
		...isRead ? listTexts(words.slice(1)) : []
	];
}
const listTexts = (words) => words.map(({ text }) => text);
function listAfter(words, flag) {
	const at = words.findIndex(({ text }) => text === flag);
	return at < 0 ? [] : listTexts(words.slice(at + 1, at + 2));
}
//#endregion
//#region src/model/secrets/programs.ts
const FLAGS = [
	[/^(?:mysql\w*|mariadb[\w-]*|mycli|mongo\w*|sshpass|twine|conan|ncftp\w*)$/, /^-p/],
	[/^(?:vsce|ovsx|steghide)$/, /^-p/],
	[/^kadmin(?:\.local)?$/, /^-w/],
	[/^(?:login|auth)$/, /^-[pt]/],
	[/^(?:useradd|usermod|adduser|doveadm|nxc|crackmapexec|hash-password)$/, /^-p/],
	[/^openssl$/, /^-(?:k|K|pass|passin|passout|password|passwd|hmac|psk)$/],
	[/^(?:redis-cli|valkey-cli)$/, /^-a/],
	[/^(?:sqlcmd|bcp|zip|unzip|ipmitool|p4)$/, /^-P/],
	[/^(?:7z\w*|rar|unrar)$/, /^-h?p/],
	[/^ldap\w+$/, /^-w/],
	[/^ssh-keygen$/, /^-[NP]/],
	[/^(?:dotnet|nuget|choco)$/i, /^-(?:k|password|apikey)$/i],
	[/^curl$/, /^--(?:pass|proxy-pass|oauth2-bearer|key-pass|tlspassword|proxy-tlspassword)$/],
	[/^(?:keytool|jarsigner)$/, /^-(?:\w*storepass|\w*keypass|new)$/],
	[/^curl$/, /^-b/],
	[/^(?:gem|snap|pulumi|mix)$/, /^--key$/],
	[/^(?:gem|openai)$/, /^-k/],
	[/^(?:uv|vercel|flyctl|fly|doctl|codecov|anaconda|drone|rancher)$/, /^-t$/],
	[/^hatch$/, /^-a$/],
	[/^(?:gitlab-runner|SUSEConnect|cc-test-reporter)$/, /^-r$/],
	[/^publish$/, /^-p$/],
	[/^security$/, /^-[pP]$/],
	[/^certutil(?:\.exe)?$/i, /^-p$/],
	[/^(?:pkcs1[15]-\w+|softhsm2-util|p11tool|ykman|osslsigncode|jsign)$/, /^--(?:[a-z]{2,4}-)?pin=?/],
	[/^yubico-piv-tool$/, /^-[PNk]/],
	[/^slappasswd$/, /^-s/],
	[/^snmp\w+$/, /^-[AXc]$/],
	[/^net-snmp-create-v3-user$/, /^-[AX]$/],
	[/^swaks$/, /^-ap$/],
	[/^x11vnc$/, /^-storepasswd$/],
	[/^(?:unity|unity-editor)$/i, /^-serial$/],
	[/^signtool(?:\.exe)?$/i, /^[-/]p$/i],
	[/^(?:xfreerdp|wfreerdp)$/, /^\/p:/],
	[/^(?:put-parameter|secrets?|keys)$/, /^--value$/],
	[/^caddy$/, /^--plaintext$/],
	[/^newrelic[\w-]*$/, /^--key$/],
	[/^snyk[\w-]*$/, /^--api$/],
	[/^kaggle$/, /^-v$/],
	[/^influx$/, /^-p$/],
	[/^smbpasswd$/, /^-w$/],
	[/^rhc$/, /^(?:-a|--activation-key)$/],
	[/^secret$/, /^(?:--body|-b)=?/]
];
const NO_PASSWORD_FLAG = joinPattern("", "^(?:sudo|doas|runuser|su|setpriv|chroot|install|cp|rsync|mkdir|ssh|scp|sftp", String.raw`|docker|podman|nerdctl|kubectl|psql|pg_\w+|createdb|dropdb|vacuumdb|pip3?`, String.raw`|python[\d.]*|uv|pytest)$`);
const USER_FLAG = /^(?:-u|-U|--user|--username|-user|-username)(?:=|$)/;
function findBesideUser(words, names) {
	const user = words.findIndex(({ text }) => USER_FLAG.test(text));
	if (user < 1 || names.some((name) => NO_PASSWORD_FLAG.test(name))) return [];
	const flag = names.some((name) => /^(?:mysql|mariadb|mycli)/.test(name)) ? /^-p=?/ : /^-[pP]=?/;
	const before = findFlagValues(words.slice(0, user), 0, /^-p$/);
	return [...findFlagValues(words, user, flag), ...before.filter(({ start }) => !/^\d+$/.test(words.find((word) => word.start === start)?.text ?? ""))];
}
const LOGINS = [
	[
		/^(?:curl|wget|wcurl)$/,
		/^(?:-u|-U|--user|--proxy-user)(?:=|$)/,
		":"
	],
	[
		/^curl$/,
		/^-[A-Za-z#]*?[uU]/,
		":"
	],
	[
		/^curl$/,
		/^(?:-E|--cert)(?:=|$)/,
		":"
	],
	[
		/^(?:etcdctl|jenkins-cli(?:\.jar)?)$/,
		/^(?:--user|-auth)(?:=|$)/,
		":"
	],
	[
		/^pip3?$/,
		/^--proxy(?:=|$)/,
		":"
	],
	[
		/^(?:https?|xhs?)$/,
		/^(?:-a|--auth)(?:=|$)/,
		":"
	],
	[
		/^(?:skopeo|podman|buildah|oras|crane|regctl)$/,
		/^--(?:\w+-)?creds(?:=|$)/,
		":"
	],
	[
		/^(?:lftp|open)$/,
		/^-u/,
		","
	],
	[
		/^(?:smbclient|net|rpcclient|winexe)$/,
		/^(?:-U|--user)(?:=|$)/,
		"%"
	]
];
function findFlagSecrets(line, words) {
	const names = words.map(({ text }) => toProgramName(text));
	const findFirst = (program) => names.findIndex((name) => program.test(name));
	const inFlags = FLAGS.flatMap(([program, flag]) => findFlagValues(words, findFirst(program), flag));
	const inLogins = LOGINS.flatMap(([program, flag, separator]) => findFlagValues(words, findFirst(program), flag).flatMap((range) => findLoginSecrets(line, range, separator)));
	return [...[...inFlags, ...findBesideUser(words, names)].filter((range) => !isReference(line, range)), ...inLogins];
}
function findFlagValues(words, from, flag) {
	if (from < 0) return [];
	return words.slice(from + 1).flatMap(({ text, start, end }, i) => {
		const length = flag.exec(text)?.[0].length ?? 0;
		if (length === 0) return [];
		return length < text.length ? [{
			start: start + length,
			end
		}] : words.slice(from + i + 2, from + i + 3);
	});
}
function findLoginSecrets(line, range, separator) {
	const raw = line.slice(range.start, range.end);
	const quote = /^["']/.exec(raw)?.[0] ?? "";
	const inner = quote !== "" && raw.endsWith(quote) && raw.length > 1 ? 1 : 0;
	const at = raw.indexOf(separator);
	if (at < 0) return [];
	const password = raw.slice(at + 1, raw.length - inner);
	const end = range.end - inner;
	if (password === "" || password === "x-oauth-basic") return [{
		start: range.start + inner,
		end
	}];
	return isReference(line, {
		start: range.start + at + 1,
		end
	}) ? [] : [{
		start: range.start + at + 1,
		end
	}];
}
const isReference = (line, { start, end }) => /^["']?\$(?:\w+|\{\w+\})["']?$/.test(line.slice(start, end));
const PLACES = [
	[
		/^(?:cargo|vault|snyk|argocd|wandb)$/,
		/^(?:login|auth)$/,
		0
	],
	[
		/^vault$/,
		/^unseal$/,
		0
	],
	[
		/^(?:twilio|bw|bitwarden|accurev)$/,
		/^login$/,
		1
	],
	[
		/^(?:bw|bitwarden)$/,
		/^unlock$/,
		0
	],
	[
		/^(?:fly|flyctl)$/,
		/^token$/,
		0
	],
	[
		/^iwconfig$/,
		/^key$/,
		0
	],
	[
		/^cf$/,
		/^auth$/,
		1
	],
	[
		/^snyk$/,
		/^api$/,
		0
	],
	[
		/^steamcmd(?:\.sh)?$/,
		/^\+login$/,
		1
	],
	[
		/^(?:pro|ua)$/,
		/^attach$/,
		0
	],
	[
		/^cloudflared$/,
		/^install$/,
		0
	],
	[
		/^rclone$/,
		/^obscure$/,
		0
	],
	[
		/^pulumi$/,
		/^set$/,
		1
	],
	[
		/^mc$/,
		/^(?:set|add)$/,
		3
	],
	[
		/^net(?:\.exe)?$/i,
		/^user?$/i,
		1,
		3
	],
	[
		/./,
		/^(?:re)?(?:set|change|update)-[\w-]*(?:password|passwd|token|secret)$/,
		0
	],
	[
		/^(?:nuget|dotnet)$/i,
		/^setapikey$/i,
		0
	],
	[
		/^ngrok$/,
		/^(?:add-)?authtoken$/,
		0
	],
	[
		/^rabbitmqctl$/,
		/^(?:add_user|change_password|authenticate_user)$/,
		1
	],
	[
		/^mysqladmin$/,
		/^password$/,
		0
	],
	[
		/^redis-cli$/,
		/^auth$/i,
		0,
		2
	],
	[
		/^(?:poetry|composer)$/,
		/^http-basic\./,
		1
	],
	[
		/^(?:poetry|composer)$/,
		/^(?:bearer|github-oauth|gitlab-token|gitlab-oauth|bitbucket-oauth|pypi-token)\./,
		0
	],
	[
		/^openssl$/,
		/^passwd$/,
		0,
		3
	],
	[
		/^user-secrets$/,
		/^set$/,
		1
	],
	[
		/^glab$/,
		/^(?:set|update)$/,
		1
	],
	[
		/^consul$/,
		/^set-agent-token$/,
		1
	],
	[
		/^(?:pass|doppler|op)$/,
		/^signin$/,
		0
	]
];
const ARGUMENTS = [
	[/^mkpasswd$/, 0],
	[/^send$/, 0],
	[/^wpa_passphrase$/, 1],
	[/^ConvertTo-SecureString$/i, 0],
	[/^sqlplus$/, 0],
	[/^isql$/, 2]
];
function findPositionalSecrets(line, words) {
	const names = words.map(({ text }) => toProgramName(text));
	const found = [];
	for (const [program, verb, skip, most = 1] of PLACES) {
		const from = names.findIndex((name) => program.test(name));
		const at = from < 0 ? -1 : names.findIndex((name, i) => i > from && verb.test(name));
		if (at < 0) continue;
		found.push(...words.slice(at + 1).filter(isArgument).slice(skip, skip + most));
	}
	for (const [program, skip] of ARGUMENTS) {
		const at = names.findIndex((name) => program.test(name));
		const rest = at < 0 ? [] : words.slice(at + 1).filter(isArgument);
		found.push(...rest.slice(skip));
	}
	const htpasswd = names.indexOf("htpasswd");
	if (htpasswd >= 0 && names.some((name) => /^-[A-Za-z]*b/.test(name))) found.push(...words.slice(htpasswd + 1).filter(isArgument).slice(-1));
	if (names.includes("bundle") && names.includes("config")) found.push(...findHostLogins(words));
	found.push(...findLiterals(words));
	return found.filter((range) => !isReference(line, range));
}
const findHostLogins = (words) => words.flatMap((word, i) => {
	const host = words[i - 1]?.text ?? "";
	if (!/\.|:\/\/|__/.test(host) || /^(?:build|mirror)\./.test(host)) return [];
	if (!isArgument(word) || word.text.includes("://")) return [];
	return [word];
});
function findLiterals(words) {
	const isVault = words.some(({ text }) => text === "vault") && words.some(({ text }) => /^(?:put|write)$/.test(text));
	if (!isVault && !words.some(({ text }) => text === "secret")) return [];
	return words.flatMap((word, i) => {
		const match = (words[i - 1]?.text === "--from-literal" || isVault ? /^[^=-][^=]*=/ : /^--from-literal=[^=]+=/).exec(word.text);
		return match === null ? [] : [{
			start: word.start + match[0].length + (word.isQuoted ? 1 : 0),
			end: word.end - (word.isQuoted ? 1 : 0)
		}];
	});
}
const isArgument = ({ text }) => !/^-/.test(text);
const toProgramName = (text) => text.slice(text.lastIndexOf("/") + 1);
//#endregion
//#region src/model/secrets/public-words.ts
const MODULE = /^(?=[^.:]*[.:])[A-Za-z_][\w.]*(?::[A-Za-z_][\w.]*(?:\(\))?)?$/;
const OWNER = /^(?:--(?:chown|from)=)?[a-z_][\w-]*:[a-z_][\w-]*$/i;
const IMAGE = /^(?:--from=|[a-z-]+:\/\/)?[a-z0-9][a-z0-9._/-]*:\w[\w.-]*$/;
const TASK = /^:?[a-z][\w-]*(?::[a-z][\w-]*)+$/i;
const NAMES = [
	[new RegExp("^(?:gunicorn|uvicorn|hypercorn|daphne|granian|waitress-serve|flask|quart|fastapi|litestar|celery|uwsgi|dramatiq|taskiq|arq|faststream|pserve)$"), MODULE],
	[/^(?:chown|chgrp|gosu|su-exec|setpriv|USER)$/, OWNER],
	[/^(?:COPY|ADD)$/, /^--(?:chown|from)=/],
	[/^FROM$/, IMAGE],
	[
		/^(?:docker|podman|nerdctl|buildah|skopeo|crane|regctl|oras|ctr|kind)$/,
		IMAGE,
		/^(?:pull|push|run|tag|create|save|rmi|copy|cp|inspect|load|docker-image)$/
	],
	[
		/^(?:npm|pnpm|yarn|bun)$/,
		TASK,
		/^(?:run|run-script|[a-z]+:.*)$/
	],
	[/^(?:rake|rails|artisan|console|gradlew?|nx|turbo|mix|task|wrangler|craft|occ|drush)$/, TASK]
];
const findPublicWords = (line) => parseCommands(line).flat().flatMap(({ words }) => selectPublicWords(words));
function selectPublicWords(words) {
	const names = words.map(({ text }) => text.slice(text.lastIndexOf("/") + 1));
	return NAMES.flatMap(([program, pattern, verb]) => {
		const from = names.findIndex((name) => program.test(name));
		const after = from < 0 ? [] : words.slice(from + 1);
		return verb === void 0 || after.some(({ text }) => verb.test(text)) ? after.filter(({ text }) => pattern.test(text)) : [];
	});
}
//#endregion
//#region src/model/secrets/command-secrets.ts
function findCommandSecrets(line) {
	const lists = parseCommands(line);
	if (lists.flat().length > MAX_COMMANDS) return [{
		start: 0,
		end: line.length
	}];
	const carriers = findCarriers(line, lists);
	return lists.flatMap((commands) => [...commands.flatMap(({ words }) => findInWords(line, words)), ...commands.flatMap((_, index) => [...findPipelineSecrets(line, commands, index, carriers), ...findScriptSecrets(commands, index)])]);
}
const MAX_COMMANDS = 4e3;
function findInWords(line, words) {
	if (words.length < 2) return [];
	const byProgram = [...findFlagSecrets(line, words), ...findPositionalSecrets(line, words)];
	return [
		...byProgram,
		...findNamedWords(words, byProgram),
		...words.flatMap(findInOption),
		...findSubstituted(words)
	];
}
function findNamedWords(words, byProgram) {
	const settings = detectSettings(words);
	const values = new Set([...byProgram, ...selectPublicWords(words)].map(({ start }) => start));
	return words.flatMap(({ start }, i) => {
		const found = values.has(start) ? [] : findAfterName(words, i, settings);
		for (const range of found) values.add(range.start);
		return found;
	});
}
function findInOption(word, index, words) {
	const option = words[index - 1]?.text ?? "";
	const name = /^[\w.-]{1,64}(?==)/.exec(word.text)?.[0];
	if (name === void 0 || !word.isQuoted || !isSecretName(name)) return [];
	if (!option.startsWith("-") || /^-\w*c$/.test(option)) return [];
	return [{
		start: word.start + name.length + 2,
		end: word.end - 1
	}];
}
function findAfterName(words, index, settings) {
	const name = words[index];
	const value = findValue(words, index);
	if (value === void 0 || isReference$1(value)) return [];
	if (name.text.startsWith("-")) return SECRET_FLAG.test(name.text) && !isFlag(value) ? [value] : [];
	return isSetting(name.text, index, settings) ? [value] : [];
}
function findSubstituted(words) {
	if (!words.some(({ text }) => /(?:^|\/)(?:sed|perl)$/.test(text))) return [];
	return words.flatMap(({ text, start, end }) => {
		const delimiter = /^s([|/#,~@!:;])/.exec(text)?.[1];
		if (delimiter === void 0) return [];
		const [, pattern = "", replacement = ""] = text.split(delimiter);
		const isPlain = isPlainValue(replacement.slice(replacement.lastIndexOf(" ") + 1));
		return replacement !== "" && !isPlain && isSecretName(pattern) ? [{
			start,
			end
		}] : [];
	});
}
function findValue(words, index) {
	const next = words[index + 1];
	return next !== void 0 && /^(?:=>?|:=?|-Value)$/i.test(next.text) ? words[index + 2] : next;
}
const NO_SETTING = joinPattern("", "^(?:unset|printenv|export|declare|local|readonly|-e|--env|--build-arg|ARG|COPY", "|ADD|WORKDIR|USER|install|add|require|uninstall|remove|rm|mkdir|touch|chmod", String.raw`|chown|cat|ls|cp|mv|test|command|which|echo|from|\w+(?:en|dis)mod`, String.raw`|docker-php-ext-\w+)$`);
const CONTEXT = joinPattern("i", String.raw`^(?:--arg(?:json)?|--define|set\w*|config\w*|machine|default|login|user(?:name)?`, "|account|identified|with|alter|put|write)$");
const SETTER = /^(?:set|setx|setenv|config|configure|env|ENV)$/;
const BARE = joinPattern("i", "^(?:token|secret|password|passwd|pass|passphrase|pwd|authtoken|apikey|input_pw", "|user_pw|owner_pw)$");
const PASSWORD = /^(?:password|passwd|passphrase|pwd|authtoken|apikey|\w+_pw)$/i;
const ALWAYS = /^(?:requirepass|masterauth|private-?key|preshared-?key)$/i;
function detectSettings(words) {
	const findFirst = (pattern) => {
		const index = words.findIndex(({ text }) => pattern.test(text));
		return index < 0 ? Number.POSITIVE_INFINITY : index;
	};
	return {
		context: findFirst(CONTEXT),
		setter: findFirst(SETTER),
		other: findFirst(NO_SETTING)
	};
}
function isSetting(name, index, { context, setter, other }) {
	if (!isName(name) || /^:[a-z]/i.test(name)) return false;
	const last = takeLastPart(name);
	if (ALWAYS.test(name)) return true;
	if (BARE.test(name)) return context < index || PASSWORD.test(name) && index >= 2 && !(other < index);
	if (/^[A-Z][A-Z0-9_]*$/.test(name)) return setter < index && isSecretName(name);
	if (last.length > MAX_NAME) return false;
	if ((/^[/.~]/.test(name) && !name.includes(":") || other < index) && !(setter < index)) return false;
	return /[_:./]|[a-z][A-Z]/.test(name) && isSecretName(last);
}
const isName = (word) => /^%?[\w.:/@[\]"-]{0,511}[A-Za-z_]$/.test(word) && (!word.includes("://") || word.includes("]") || GIT_SETTING.test(word));
const GIT_SETTING = /^credential\.https?:/;
const MAX_NAME = 48;
const takeLastPart = (name) => name.slice(Math.max(name.lastIndexOf(":"), name.lastIndexOf("]")) + 1);
const isFlag = ({ text }) => /^--?[A-Za-z]/.test(text);
//#endregion
//#region src/model/secrets/named-values.ts
const NAME_CHARACTER = /[\w.-]/;
const MAX_PREFIX = 128;
function maskNamedValues(line) {
	if (line.startsWith("ENV ")) return maskEnvironment(line);
	const names = [...line.matchAll(SECRET_NAME)];
	const isPublic = names.length === 0 ? void 0 : markPublicWords(line);
	let masked = "";
	let done = 0;
	for (const match of names) {
		const nameEnd = match.index + match[0].length;
		if (match.index < done || isPublic?.[match.index] === 1) continue;
		if (isPublicName(line.slice(findNameStart(line, match.index), nameEnd))) continue;
		const start = skipAssignment(line, nameEnd);
		const isMasked = /^\*{3}["']/.test(line.slice(start, start + 3 + 1));
		const end = start < 0 || isMasked ? start : findValueEnd(line, start);
		if (end <= start || isPlainValue(line.slice(start, end))) continue;
		masked += line.slice(done, start) + "***";
		done = end;
	}
	return masked + line.slice(done);
}
function markPublicWords(line) {
	const marks = new Uint8Array(line.length);
	for (const { start, end } of findPublicWords(line)) marks.fill(1, start, end);
	return marks;
}
function findNameStart(line, from) {
	let start = from;
	while (start > 0 && from - start < MAX_PREFIX && NAME_CHARACTER.test(line[start - 1])) start--;
	return start;
}
const ASSIGNMENT = /(?:\\?["'])?\]? ?(?:=>|=(?!=)|:(?![:/])) ?/y;
function skipAssignment(line, at) {
	ASSIGNMENT.lastIndex = at;
	return ASSIGNMENT.test(line) ? ASSIGNMENT.lastIndex : -1;
}
function findValueEnd(line, start) {
	let at = start;
	while (at < line.length && !/[\s;&|]/.test(line[at])) {
		const close = line.startsWith("$(", at) ? line.indexOf(")", at) : -1;
		if (close > 0) at = close;
		const quote = /^\\?["']/.exec(line.slice(at, at + 2))?.[0];
		at = quote === void 0 ? at + (line[at] === "\\" ? 2 : 1) : skipQuote(line, at + quote.length, quote);
	}
	return Math.min(at, line.length);
}
function skipQuote(line, start, quote) {
	let at = start;
	while (at < line.length && !line.startsWith(quote, at)) at += line[at] === "\\" && quote === "\"" ? 2 : 1;
	return at + quote.length;
}
function maskEnvironment(line) {
	const [, ...words] = line.split(" ");
	if (!(words[0] ?? "").includes("=")) return isSecretName(words[0] ?? "") ? `ENV ${words[0]} ***` : line;
	let isMasking = false;
	return `ENV ${words.flatMap((word) => {
		const name = /^[A-Za-z_][\w.-]*(?==)/.exec(word)?.[0];
		if (name === void 0) return isMasking ? [] : [word];
		isMasking = isSecretName(name) && !isPlainValue(word.slice(name.length + 1));
		return [isMasking ? `${name}=***` : word];
	}).join(" ")}`;
}
//#endregion
//#region src/model/secrets/shapes.ts
const SHAPES = [
	[/-{4,5} ?BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY.*?(?:-{4,5} ?END [A-Z0-9 ]{0,40}-{4,5}|$)/g, "***"],
	[/AGE-SECRET-KEY-1[0-9A-Z]{20,}/g, "***"],
	[/(:\/\/)(?!git@)[^\s/@]{0,256}@(?!sha256:)/g, `$1***@`],
	[/(:\/\/)[^\s/:@]{0,128}:(?!\d{1,5}\/)[^\s@"']{1,256}@(?!sha256:)/g, `$1***@`],
	[joinPattern("gi", String.raw`(?<![\w/:@.+-])(?!(?:npm|jsr|file|link|patch|workspace|catalog|mailto|maintainer`, String.raw`|authors?|email):)([\w.%+-]{1,64}:)[^\s:@/"'\x60|;&<>=(]{1,256}@(?=[A-Za-z])`, String.raw`(?!sha256:|latest\b|next\b|beta\b|v\d)`), `$1***@`],
	[/(conda[\w.-]{0,64}\/t\/)[^\s/"']+/g, `$1***`],
	[/(:\/\/[\w.:-]{1,256}\/t\/)[^\s/"']{8,}/g, `$1***`],
	[joinPattern("gi", String.raw`(https?:\/\/(?:hooks\.[\w.-]{1,100}|discord(?:app)?\.com\/api\/webhooks`, String.raw`|[\w.-]{0,100}webhook\.office\.com|outlook\.office(?:365)?\.com\/webhook`, String.raw`|hc-ping\.com|webhook\.site)\/)[^\s"'\x60\\;|&<>)]+`), `$1***`],
	[/(\/(?:web)?hooks?\/)(?!\s)[^\s"'`\\;|&<>)]{8,}/gi, `$1***`],
	[/(\/bot)\d{5,12}:[\w-]{3,}/g, `$1***`],
	[/(\/with\/key\/)[\w-]+/g, `$1***`],
	[joinPattern("gi", "([?&](?:sig|signature|key|code|pwd|pass|pw|sas|hmac|jwt|st|sid|session|ticket|tk", "|bearer|app_?id|(?:api|app|user|access|consumer|client|hapi)[_-]?key", "|x-amz-(?:signature|credential|security-token)", String.raw`|x-goog-(?:signature|credential))=)[^\s"'\x60\\&#;|<>)]+`), `$1***`],
	[/(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl[a-z]{1,5}-[\w-]{20,})/g, "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[0-9A-Z]{16}|xox[a-z]-[\w-]{10,}|xapp-[\w-]{10,}`, "|npm_[A-Za-z0-9]{30,})"), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:[sr]k[-_][\w-]{20,}|dckr_[a-z]{3}_[\w-]{20,}`, String.raw`|hf_[A-Za-z0-9]{30,}|AIza[\w-]{35}|ya29\.[\w-]{20,}|pypi-[\w-]{50,})`), "***"],
	[/(?<![A-Za-z0-9])SG\.[\w-]{16,}\.[\w-]{16,}/g, "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:whsec_\w{20,}|shp(?:at|ca|pa|ss)_\w{20,}|do[opr]_v1_\w{20,}`, String.raw`|hv[sbr]\.[\w-]{20,}|NRAK-\w{20,}|rubygems_\w{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:ATATT3[\w=-]{20,}|lin_api_\w{20,}|figd_[\w-]{20,}`, String.raw`|PMAK-[\w-]{20,}|dapi[0-9a-f]{32}|sntry[su]_[\w=+/-]{20,}|sbp_\w{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:cio[A-Za-z0-9]{32}|oy2[a-z0-9]{43}|gsk_\w{20,}`, String.raw`|gl(?:sa|c)_[\w=]{20,}|[\w-]{14}\.atlasv1\.[\w-]{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:ntn_\w{20,}|r8_\w{20,}|xai-\w{20,}|fm\d_[\w+/=-]{20,}`, String.raw`|tskey-[\w-]{15,}|dp\.(?:pt|st|ct|sa)\.[\w.-]{20,}|nfp_\w{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:pscale_(?:tkn|pw|oauth)_[\w.-]{20,}|CFPAT-[\w-]{20,}`, String.raw`|ops_eyJ[\w-]{20,}|pul-[0-9a-f]{40}|bkua_\w{20,}|CCIPAT_\w{20,})`), "***"],
	[joinPattern("g", String.raw`(?<![A-Za-z0-9])(?:ATBB\w{24,}|ATCTT3[\w=-]{20,}|GOCSPX-[\w-]{20,}`, String.raw`|xkeysib-[\w-]{20,}|key-[0-9a-f]{32}|dt0[a-z]\d\d\.[\w.]{20,})`), "***"],
	[/(\bsnyk config set ["']?api=)[^\s"']+/g, `$1***`],
	[/(\bBUNDLE_(?!BUILD__|MIRROR__)[A-Z0-9_]{1,96}__[A-Z0-9_]{1,64}=)[^\s"';&|]+/g, `$1***`],
	[/(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?/g, "***"],
	[/(authorization(?:\\?["'])? ?[:=] ?(?:\\?["'])?)(?:[^"'\\]|\\(?!["']))+/gi, `$1***`],
	[/(?<![\w-])((?:bearer|basic)[\\ ]+)(?=[^\s"'\\]{8,})[^\s"'\\]+/gi, `$1***`],
	[/(?<![\w-])(bearer[\\ ]+)[^\s"'\\]+/gi, `$1***`],
	[joinPattern("gi", String.raw`((?:password|superuser)\w{0,32}\(|crypt(?:\.\w{1,16})?\(`, String.raw`|\b(?:PS|Network)?Credentials?\(|\b(?:login|auth)\()[^)]+`), `$1***`],
	[joinPattern("gi", String.raw`(\(\\?["'][\w.-]{0,64}?(?:token|secret|passw|[_-]key|apikey|credential|auth`, String.raw`|_pat\b)[\w.-]{0,64}\\?["'], ?)(?:\\"[^"]*"|"[^"]*"|'[^']*')`), `$1***`],
	[/(<[\w.:-]{0,64}(?:password|passwd|passphrase|token|secret|key)>)[^<]+(?=<\/)/gi, `$1***`],
	[/\b((?:identified (?:with \S{1,64} )?by|password) )(?:'[^']*'|"[^"]*"|\\"[^"]*")/gi, `$1***`]
];
//#endregion
//#region src/model/secrets/variables.ts
const USED = joinPattern("gi", String.raw`(?:\b(?:bearer|basic|token|password|passwd|passphrase|secret|api[-_]?key)`, String.raw`["']?[:= ]{1,3}\\?["']?)\$\{?([a-z_]\w{0,63})`);
const USED_IN_URL = /:\/\/(?:[^\s@/$]{0,128}:)?\$\{?([a-z_]\w{0,63})\}?@/gi;
const ASSIGNED = /(?<![\w$-])([a-z_]\w{0,63})=("[^"]*"|'[^']*'|[^\s;&|"'`$()]+)/gi;
function maskUsedVariables(line) {
	const uses = [...line.matchAll(USED), ...line.matchAll(USED_IN_URL)];
	const names = new Set(uses.flatMap(([, name]) => name ?? []));
	if (names.size === 0) return line;
	return line.replaceAll(ASSIGNED, (whole, name) => names.has(name) ? `${name}=***` : whole);
}
//#endregion
//#region src/model/secrets/secrets.ts
function maskSecrets(given) {
	const line = maskUsedVariables(given);
	return maskNamedValues(SHAPES.reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), maskRanges(line, findCommandSecrets(line))));
}
function maskRanges(line, ranges) {
	let masked = "";
	let done = 0;
	for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
		if (end <= done || end <= start || isPlainValue(line.slice(start, end))) continue;
		if (start >= done) masked += line.slice(done, start) + "***";
		done = end;
	}
	return masked + line.slice(done);
}
//#endregion
export { isSecretName as n, maskSecrets as t };
