const e = require("./rolldown-runtime.js"), t = require("./undici.js"), n = require("./action.js");
let r = require("node:fs");
r = e.__toESM(r, 1);
let i = require("node:module"), a = require("node:path"), o = require("node:crypto"), s = require("os");
s = e.__toESM(s, 1);
let c = require("crypto");
c = e.__toESM(c, 1);
let l = require("fs");
l = e.__toESM(l, 1);
let u = require("path");
u = e.__toESM(u, 1);
let d = require("http");
d = e.__toESM(d, 1);
let f = require("https");
f = e.__toESM(f, 1);
let p = require("events");
p = e.__toESM(p, 1);
let m = require("assert");
m = e.__toESM(m, 1);
let h = require("util");
h = e.__toESM(h, 1);
let g = require("node:http");
g = e.__toESM(g, 1);
let _ = require("node:stream");
_ = e.__toESM(_, 1);
let v = require("node:buffer");
v = e.__toESM(v, 1);
let y = require("node:util");
y = e.__toESM(y, 1);
let ee = require("node:zlib");
ee = e.__toESM(ee, 1);
let b = require("node:url");
require("string_decoder");
let te = require("child_process");
te = e.__toESM(te, 1);
let x = require("timers"), ne = require("node:os");
ne = e.__toESM(ne, 1);
let re = require("stream");
re = e.__toESM(re, 1);
let ie = require("url"), ae = require("node:process");
ae = e.__toESM(ae, 1);
let oe = require("node:https");
oe = e.__toESM(oe, 1);
let se = require("buffer");
se = e.__toESM(se, 1);
function ce(e) {
	let t = e.protocol === `https:`;
	if (le(e)) return;
	let n = t ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
	if (n) try {
		return new de(n);
	} catch {
		if (!n.startsWith(`http://`) && !n.startsWith(`https://`)) return new de(`http://${n}`);
	}
	else return;
}
function le(e) {
	if (!e.hostname) return !1;
	let t = e.hostname;
	if (ue(t)) return !0;
	let n = process.env.no_proxy || process.env.NO_PROXY || ``;
	if (!n) return !1;
	let r;
	e.port ? r = Number(e.port) : e.protocol === `http:` ? r = 80 : e.protocol === `https:` && (r = 443);
	let i = [e.hostname.toUpperCase()];
	typeof r == `number` && i.push(`${i[0]}:${r}`);
	for (let e of n.split(`,`).map((e) => e.trim().toUpperCase()).filter((e) => e)) if (e === `*` || i.some((t) => t === e || t.endsWith(`.${e}`) || e.startsWith(`.`) && t.endsWith(`${e}`))) return !0;
	return !1;
}
function ue(e) {
	let t = e.toLowerCase();
	return t === `localhost` || t.startsWith(`127.`) || t.startsWith(`[::1]`) || t.startsWith(`[0:0:0:0:0:0:0:1]`);
}
var de = class extends URL {
	constructor(e, t) {
		super(e, t), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
}, fe = e.__toESM(t.require_tunnel(), 1), pe = t.require_undici(), S = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, C;
(function(e) {
	e[e.OK = 200] = `OK`, e[e.MultipleChoices = 300] = `MultipleChoices`, e[e.MovedPermanently = 301] = `MovedPermanently`, e[e.ResourceMoved = 302] = `ResourceMoved`, e[e.SeeOther = 303] = `SeeOther`, e[e.NotModified = 304] = `NotModified`, e[e.UseProxy = 305] = `UseProxy`, e[e.SwitchProxy = 306] = `SwitchProxy`, e[e.TemporaryRedirect = 307] = `TemporaryRedirect`, e[e.PermanentRedirect = 308] = `PermanentRedirect`, e[e.BadRequest = 400] = `BadRequest`, e[e.Unauthorized = 401] = `Unauthorized`, e[e.PaymentRequired = 402] = `PaymentRequired`, e[e.Forbidden = 403] = `Forbidden`, e[e.NotFound = 404] = `NotFound`, e[e.MethodNotAllowed = 405] = `MethodNotAllowed`, e[e.NotAcceptable = 406] = `NotAcceptable`, e[e.ProxyAuthenticationRequired = 407] = `ProxyAuthenticationRequired`, e[e.RequestTimeout = 408] = `RequestTimeout`, e[e.Conflict = 409] = `Conflict`, e[e.Gone = 410] = `Gone`, e[e.TooManyRequests = 429] = `TooManyRequests`, e[e.InternalServerError = 500] = `InternalServerError`, e[e.NotImplemented = 501] = `NotImplemented`, e[e.BadGateway = 502] = `BadGateway`, e[e.ServiceUnavailable = 503] = `ServiceUnavailable`, e[e.GatewayTimeout = 504] = `GatewayTimeout`;
})(C ||= {});
var me;
(function(e) {
	e.Accept = `accept`, e.ContentType = `content-type`;
})(me ||= {});
var he;
(function(e) {
	e.ApplicationJson = `application/json`;
})(he ||= {});
const ge = [
	C.MovedPermanently,
	C.ResourceMoved,
	C.SeeOther,
	C.TemporaryRedirect,
	C.PermanentRedirect
], _e = [
	C.BadGateway,
	C.ServiceUnavailable,
	C.GatewayTimeout
], ve = [
	`OPTIONS`,
	`GET`,
	`DELETE`,
	`HEAD`
];
var xe = class e extends Error {
	constructor(t, n) {
		super(t), this.name = `HttpClientError`, this.statusCode = n, Object.setPrototypeOf(this, e.prototype);
	}
}, Se = class {
	constructor(e) {
		this.message = e;
	}
	readBody() {
		return S(this, void 0, void 0, function* () {
			return new Promise((e) => S(this, void 0, void 0, function* () {
				let t = Buffer.alloc(0);
				this.message.on(`data`, (e) => {
					t = Buffer.concat([t, e]);
				}), this.message.on(`end`, () => {
					e(t.toString());
				});
			}));
		});
	}
	readBodyBuffer() {
		return S(this, void 0, void 0, function* () {
			return new Promise((e) => S(this, void 0, void 0, function* () {
				let t = [];
				this.message.on(`data`, (e) => {
					t.push(e);
				}), this.message.on(`end`, () => {
					e(Buffer.concat(t));
				});
			}));
		});
	}
}, Ce = class {
	constructor(e, t, n) {
		this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(e), this.handlers = t || [], this.requestOptions = n, n && (n.ignoreSslError != null && (this._ignoreSslError = n.ignoreSslError), this._socketTimeout = n.socketTimeout, n.allowRedirects != null && (this._allowRedirects = n.allowRedirects), n.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = n.allowRedirectDowngrade), n.maxRedirects != null && (this._maxRedirects = Math.max(n.maxRedirects, 0)), n.keepAlive != null && (this._keepAlive = n.keepAlive), n.allowRetries != null && (this._allowRetries = n.allowRetries), n.maxRetries != null && (this._maxRetries = n.maxRetries));
	}
	options(e, t) {
		return S(this, void 0, void 0, function* () {
			return this.request(`OPTIONS`, e, null, t || {});
		});
	}
	get(e, t) {
		return S(this, void 0, void 0, function* () {
			return this.request(`GET`, e, null, t || {});
		});
	}
	del(e, t) {
		return S(this, void 0, void 0, function* () {
			return this.request(`DELETE`, e, null, t || {});
		});
	}
	post(e, t, n) {
		return S(this, void 0, void 0, function* () {
			return this.request(`POST`, e, t, n || {});
		});
	}
	patch(e, t, n) {
		return S(this, void 0, void 0, function* () {
			return this.request(`PATCH`, e, t, n || {});
		});
	}
	put(e, t, n) {
		return S(this, void 0, void 0, function* () {
			return this.request(`PUT`, e, t, n || {});
		});
	}
	head(e, t) {
		return S(this, void 0, void 0, function* () {
			return this.request(`HEAD`, e, null, t || {});
		});
	}
	sendStream(e, t, n, r) {
		return S(this, void 0, void 0, function* () {
			return this.request(e, t, n, r);
		});
	}
	getJson(e) {
		return S(this, arguments, void 0, function* (e, t = {}) {
			t[me.Accept] = this._getExistingOrDefaultHeader(t, me.Accept, he.ApplicationJson);
			let n = yield this.get(e, t);
			return this._processResponse(n, this.requestOptions);
		});
	}
	postJson(e, t) {
		return S(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[me.Accept] = this._getExistingOrDefaultHeader(n, me.Accept, he.ApplicationJson), n[me.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, he.ApplicationJson);
			let i = yield this.post(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	putJson(e, t) {
		return S(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[me.Accept] = this._getExistingOrDefaultHeader(n, me.Accept, he.ApplicationJson), n[me.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, he.ApplicationJson);
			let i = yield this.put(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	patchJson(e, t) {
		return S(this, arguments, void 0, function* (e, t, n = {}) {
			let r = JSON.stringify(t, null, 2);
			n[me.Accept] = this._getExistingOrDefaultHeader(n, me.Accept, he.ApplicationJson), n[me.ContentType] = this._getExistingOrDefaultContentTypeHeader(n, he.ApplicationJson);
			let i = yield this.patch(e, r, n);
			return this._processResponse(i, this.requestOptions);
		});
	}
	request(e, t, n, r) {
		return S(this, void 0, void 0, function* () {
			if (this._disposed) throw Error(`Client has already been disposed.`);
			let i = new URL(t), a = this._prepareRequest(e, i, r), o = this._allowRetries && ve.includes(e) ? this._maxRetries + 1 : 1, s = 0, c;
			do {
				if (c = yield this.requestRaw(a, n), c && c.message && c.message.statusCode === C.Unauthorized) {
					let e;
					for (let t of this.handlers) if (t.canHandleAuthentication(c)) {
						e = t;
						break;
					}
					return e ? e.handleAuthentication(this, a, n) : c;
				}
				let t = this._maxRedirects;
				for (; c.message.statusCode && ge.includes(c.message.statusCode) && this._allowRedirects && t > 0;) {
					let o = c.message.headers.location;
					if (!o) break;
					let s = new URL(o);
					if (i.protocol === `https:` && i.protocol !== s.protocol && !this._allowRedirectDowngrade) throw Error(`Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.`);
					if (yield c.readBody(), s.hostname !== i.hostname) for (let e in r) e.toLowerCase() === `authorization` && delete r[e];
					a = this._prepareRequest(e, s, r), c = yield this.requestRaw(a, n), t--;
				}
				if (!c.message.statusCode || !_e.includes(c.message.statusCode)) return c;
				s += 1, s < o && (yield c.readBody(), yield this._performExponentialBackoff(s));
			} while (s < o);
			return c;
		});
	}
	dispose() {
		this._agent && this._agent.destroy(), this._disposed = !0;
	}
	requestRaw(e, t) {
		return S(this, void 0, void 0, function* () {
			return new Promise((n, r) => {
				function i(e, t) {
					e ? r(e) : t ? n(t) : r(Error(`Unknown error`));
				}
				this.requestRawWithCallback(e, t, i);
			});
		});
	}
	requestRawWithCallback(e, t, n) {
		typeof t == `string` && (e.options.headers || (e.options.headers = {}), e.options.headers[`Content-Length`] = Buffer.byteLength(t, `utf8`));
		let r = !1;
		function i(e, t) {
			r || (r = !0, n(e, t));
		}
		let a = e.httpModule.request(e.options, (e) => {
			i(void 0, new Se(e));
		}), o;
		a.on(`socket`, (e) => {
			o = e;
		}), a.setTimeout(this._socketTimeout || 3 * 6e4, () => {
			o && o.end(), i(Error(`Request timeout: ${e.options.path}`));
		}), a.on(`error`, function(e) {
			i(e);
		}), t && typeof t == `string` && a.write(t, `utf8`), t && typeof t != `string` ? (t.on(`close`, function() {
			a.end();
		}), t.pipe(a)) : a.end();
	}
	getAgent(e) {
		let t = new URL(e);
		return this._getAgent(t);
	}
	getAgentDispatcher(e) {
		let t = new URL(e), n = ce(t);
		if (n && n.hostname) return this._getProxyAgentDispatcher(t, n);
	}
	_prepareRequest(e, t, n) {
		let r = {};
		r.parsedUrl = t;
		let i = r.parsedUrl.protocol === `https:`;
		r.httpModule = i ? f : d;
		let a = i ? 443 : 80;
		if (r.options = {}, r.options.host = r.parsedUrl.hostname, r.options.port = r.parsedUrl.port ? parseInt(r.parsedUrl.port) : a, r.options.path = (r.parsedUrl.pathname || ``) + (r.parsedUrl.search || ``), r.options.method = e, r.options.headers = this._mergeHeaders(n), this.userAgent != null && (r.options.headers[`user-agent`] = this.userAgent), r.options.agent = this._getAgent(r.parsedUrl), this.handlers) for (let e of this.handlers) e.prepareRequest(r.options);
		return r;
	}
	_mergeHeaders(e) {
		return this.requestOptions && this.requestOptions.headers ? Object.assign({}, we(this.requestOptions.headers), we(e || {})) : we(e || {});
	}
	_getExistingOrDefaultHeader(e, t, n) {
		let r;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = we(this.requestOptions.headers)[t];
			e && (r = typeof e == `number` ? e.toString() : e);
		}
		let i = e[t];
		return i === void 0 ? r === void 0 ? n : r : typeof i == `number` ? i.toString() : i;
	}
	_getExistingOrDefaultContentTypeHeader(e, t) {
		let n;
		if (this.requestOptions && this.requestOptions.headers) {
			let e = we(this.requestOptions.headers)[me.ContentType];
			e && (n = typeof e == `number` ? String(e) : Array.isArray(e) ? e.join(`, `) : e);
		}
		let r = e[me.ContentType];
		return r === void 0 ? n === void 0 ? t : n : typeof r == `number` ? String(r) : Array.isArray(r) ? r.join(`, `) : r;
	}
	_getAgent(e) {
		let t, n = ce(e), r = n && n.hostname;
		if (this._keepAlive && r && (t = this._proxyAgent), r || (t = this._agent), t) return t;
		let i = e.protocol === `https:`, a = 100;
		if (this.requestOptions && (a = this.requestOptions.maxSockets || d.globalAgent.maxSockets), n && n.hostname) {
			let e = {
				maxSockets: a,
				keepAlive: this._keepAlive,
				proxy: Object.assign(Object.assign({}, (n.username || n.password) && { proxyAuth: `${n.username}:${n.password}` }), {
					host: n.hostname,
					port: n.port
				})
			}, r, o = n.protocol === `https:`;
			r = i ? o ? fe.httpsOverHttps : fe.httpsOverHttp : o ? fe.httpOverHttps : fe.httpOverHttp, t = r(e), this._proxyAgent = t;
		}
		if (!t) {
			let e = {
				keepAlive: this._keepAlive,
				maxSockets: a
			};
			t = i ? new f.Agent(e) : new d.Agent(e), this._agent = t;
		}
		return i && this._ignoreSslError && (t.options = Object.assign(t.options || {}, { rejectUnauthorized: !1 })), t;
	}
	_getProxyAgentDispatcher(e, t) {
		let n;
		if (this._keepAlive && (n = this._proxyAgentDispatcher), n) return n;
		let r = e.protocol === `https:`;
		return n = new pe.ProxyAgent(Object.assign({
			uri: t.href,
			pipelining: +!!this._keepAlive
		}, (t.username || t.password) && { token: `Basic ${Buffer.from(`${t.username}:${t.password}`).toString(`base64`)}` })), this._proxyAgentDispatcher = n, r && this._ignoreSslError && (n.options = Object.assign(n.options.requestTls || {}, { rejectUnauthorized: !1 })), n;
	}
	_getUserAgentWithOrchestrationId(e) {
		let t = e || `actions/http-client`, n = process.env.ACTIONS_ORCHESTRATION_ID;
		return n ? `${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi, `_`)}` : t;
	}
	_performExponentialBackoff(e) {
		return S(this, void 0, void 0, function* () {
			e = Math.min(10, e);
			let t = 5 * 2 ** e;
			return new Promise((e) => setTimeout(() => e(), t));
		});
	}
	_processResponse(e, t) {
		return S(this, void 0, void 0, function* () {
			return new Promise((n, r) => S(this, void 0, void 0, function* () {
				let i = e.message.statusCode || 0, a = {
					statusCode: i,
					result: null,
					headers: {}
				};
				i === C.NotFound && n(a);
				function o(e, t) {
					if (typeof t == `string`) {
						let e = new Date(t);
						if (!isNaN(e.valueOf())) return e;
					}
					return t;
				}
				let s, c;
				try {
					c = yield e.readBody(), c && c.length > 0 && (s = t && t.deserializeDates ? JSON.parse(c, o) : JSON.parse(c), a.result = s), a.headers = e.message.headers;
				} catch {}
				if (i > 299) {
					let e;
					e = s && s.message ? s.message : c && c.length > 0 ? c : `Failed request: (${i})`;
					let t = new xe(e, i);
					t.result = a.result, r(t);
				} else n(a);
			}));
		});
	}
};
const we = (e) => Object.keys(e).reduce((t, n) => (t[n.toLowerCase()] = e[n], t), {});
var Te = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, Ee = class {
	constructor(e) {
		this.token = e;
	}
	prepareRequest(e) {
		if (!e.headers) throw Error(`The request has no headers`);
		e.headers.Authorization = `Bearer ${this.token}`;
	}
	canHandleAuthentication() {
		return !1;
	}
	handleAuthentication() {
		return Te(this, void 0, void 0, function* () {
			throw Error(`not implemented`);
		});
	}
}, De = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const { chmod: Oe, copyFile: ke, lstat: Ae, mkdir: je, open: Me, readdir: Ne, rename: Pe, rm: Fe, rmdir: Ie, stat: Le, symlink: Re, unlink: ze } = l.promises, Be = process.platform === `win32`;
l.constants.O_RDONLY;
function He(e) {
	return De(this, void 0, void 0, function* () {
		try {
			yield Le(e);
		} catch (e) {
			if (e.code === `ENOENT`) return !1;
			throw e;
		}
		return !0;
	});
}
function Ue(e) {
	if (e = Ge(e), !e) throw Error(`isRooted() parameter "p" cannot be empty`);
	return Be ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function We(e, t) {
	return De(this, void 0, void 0, function* () {
		let n;
		try {
			n = yield Le(e);
		} catch (t) {
			t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
		}
		if (n && n.isFile()) {
			if (Be) {
				let n = u.extname(e).toUpperCase();
				if (t.some((e) => e.toUpperCase() === n)) return e;
			} else if (Ke(n)) return e;
		}
		let r = e;
		for (let i of t) {
			e = r + i, n = void 0;
			try {
				n = yield Le(e);
			} catch (t) {
				t.code !== `ENOENT` && console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`);
			}
			if (n && n.isFile()) {
				if (Be) {
					try {
						let t = u.dirname(e), n = u.basename(e).toUpperCase();
						for (let r of yield Ne(t)) if (n === r.toUpperCase()) {
							e = u.join(t, r);
							break;
						}
					} catch (t) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`);
					}
					return e;
				} else if (Ke(n)) return e;
			}
		}
		return ``;
	});
}
function Ge(e) {
	return e ||= ``, Be ? (e = e.replace(/\//g, `\\`), e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function Ke(e) {
	return (e.mode & 1) > 0 || (e.mode & 8) > 0 && process.getgid !== void 0 && e.gid === process.getgid() || (e.mode & 64) > 0 && process.getuid !== void 0 && e.uid === process.getuid();
}
var qe = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function Je(e) {
	return qe(this, void 0, void 0, function* () {
		if (Be && /[*"<>|]/.test(e)) throw Error("File path must not contain `*`, `\"`, `<`, `>` or `|` on Windows");
		try {
			yield Fe(e, {
				force: !0,
				maxRetries: 3,
				recursive: !0,
				retryDelay: 300
			});
		} catch (e) {
			throw Error(`File was unable to be removed ${e}`);
		}
	});
}
function Ye(e) {
	return qe(this, void 0, void 0, function* () {
		(0, m.ok)(e, `a path argument must be provided`), yield je(e, { recursive: !0 });
	});
}
function Xe(e, t) {
	return qe(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		if (t) {
			let t = yield Xe(e, !1);
			if (!t) throw Error(Be ? `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.` : `Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			return t;
		}
		let n = yield Ze(e);
		return n && n.length > 0 ? n[0] : ``;
	});
}
function Ze(e) {
	return qe(this, void 0, void 0, function* () {
		if (!e) throw Error(`parameter 'tool' is required`);
		let t = [];
		if (Be && process.env.PATHEXT) for (let e of process.env.PATHEXT.split(u.delimiter)) e && t.push(e);
		if (Ue(e)) {
			let n = yield We(e, t);
			return n ? [n] : [];
		}
		if (e.includes(u.sep)) return [];
		let n = [];
		if (process.env.PATH) for (let e of process.env.PATH.split(u.delimiter)) e && n.push(e);
		let r = [];
		for (let i of n) {
			let n = yield We(u.join(i, e), t);
			n && r.push(n);
		}
		return r;
	});
}
var Qe = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const $e = process.platform === `win32`;
var et = class extends p.EventEmitter {
	constructor(e, t, n) {
		if (super(), !e) throw Error(`Parameter 'toolPath' cannot be null or empty.`);
		this.toolPath = e, this.args = t || [], this.options = n || {};
	}
	_debug(e) {
		this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e);
	}
	_getCommandString(e, t) {
		let n = this._getSpawnFileName(), r = this._getSpawnArgs(e), i = t ? `` : `[command]`;
		if ($e) if (this._isCmdFile()) {
			i += n;
			for (let e of r) i += ` ${e}`;
		} else if (e.windowsVerbatimArguments) {
			i += `"${n}"`;
			for (let e of r) i += ` ${e}`;
		} else {
			i += this._windowsQuoteCmdArg(n);
			for (let e of r) i += ` ${this._windowsQuoteCmdArg(e)}`;
		}
		else {
			i += n;
			for (let e of r) i += ` ${e}`;
		}
		return i;
	}
	_processLineBuffer(e, t, n) {
		try {
			let r = t + e.toString(), i = r.indexOf(s.EOL);
			for (; i > -1;) n(r.substring(0, i)), r = r.substring(i + s.EOL.length), i = r.indexOf(s.EOL);
			return r;
		} catch (e) {
			return this._debug(`error processing line. Failed with error ${e}`), ``;
		}
	}
	_getSpawnFileName() {
		return $e && this._isCmdFile() ? process.env.COMSPEC || `cmd.exe` : this.toolPath;
	}
	_getSpawnArgs(e) {
		if ($e && this._isCmdFile()) {
			let t = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
			for (let n of this.args) t += ` `, t += e.windowsVerbatimArguments ? n : this._windowsQuoteCmdArg(n);
			return t += `"`, [t];
		}
		return this.args;
	}
	_endsWith(e, t) {
		return e.endsWith(t);
	}
	_isCmdFile() {
		let e = this.toolPath.toUpperCase();
		return this._endsWith(e, `.CMD`) || this._endsWith(e, `.BAT`);
	}
	_windowsQuoteCmdArg(e) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(e);
		if (!e) return `""`;
		let t = [
			` `,
			`	`,
			`&`,
			`(`,
			`)`,
			`[`,
			`]`,
			`{`,
			`}`,
			`^`,
			`=`,
			`;`,
			`!`,
			`'`,
			`+`,
			`,`,
			"`",
			`~`,
			`|`,
			`<`,
			`>`,
			`"`
		], n = !1;
		for (let r of e) if (t.some((e) => e === r)) {
			n = !0;
			break;
		}
		if (!n) return e;
		let r = `"`, i = !0;
		for (let t = e.length; t > 0; t--) r += e[t - 1], i && e[t - 1] === `\\` ? r += `\\` : e[t - 1] === `"` ? (i = !0, r += `"`) : i = !1;
		return r += `"`, r.split(``).reverse().join(``);
	}
	_uvQuoteCmdArg(e) {
		if (!e) return `""`;
		if (!e.includes(` `) && !e.includes(`	`) && !e.includes(`"`)) return e;
		if (!e.includes(`"`) && !e.includes(`\\`)) return `"${e}"`;
		let t = `"`, n = !0;
		for (let r = e.length; r > 0; r--) t += e[r - 1], n && e[r - 1] === `\\` ? t += `\\` : e[r - 1] === `"` ? (n = !0, t += `\\`) : n = !1;
		return t += `"`, t.split(``).reverse().join(``);
	}
	_cloneExecOptions(e) {
		e ||= {};
		let t = {
			cwd: e.cwd || process.cwd(),
			env: e.env || process.env,
			silent: e.silent || !1,
			windowsVerbatimArguments: e.windowsVerbatimArguments || !1,
			failOnStdErr: e.failOnStdErr || !1,
			ignoreReturnCode: e.ignoreReturnCode || !1,
			delay: e.delay || 1e4
		};
		return t.outStream = e.outStream || process.stdout, t.errStream = e.errStream || process.stderr, t;
	}
	_getSpawnOptions(e, t) {
		e ||= {};
		let n = {};
		return n.cwd = e.cwd, n.env = e.env, n.windowsVerbatimArguments = e.windowsVerbatimArguments || this._isCmdFile(), e.windowsVerbatimArguments && (n.argv0 = `"${t}"`), n;
	}
	exec() {
		return Qe(this, void 0, void 0, function* () {
			return !Ue(this.toolPath) && (this.toolPath.includes(`/`) || $e && this.toolPath.includes(`\\`)) && (this.toolPath = u.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield Xe(this.toolPath, !0), new Promise((e, t) => Qe(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`), this._debug(`arguments:`);
				for (let e of this.args) this._debug(`   ${e}`);
				let n = this._cloneExecOptions(this.options);
				!n.silent && n.outStream && n.outStream.write(this._getCommandString(n) + s.EOL);
				let r = new nt(n, this.toolPath);
				if (r.on(`debug`, (e) => {
					this._debug(e);
				}), this.options.cwd && !(yield He(this.options.cwd))) return t(Error(`The cwd: ${this.options.cwd} does not exist!`));
				let i = this._getSpawnFileName(), a = te.spawn(i, this._getSpawnArgs(n), this._getSpawnOptions(this.options, i)), o = ``;
				a.stdout && a.stdout.on(`data`, (e) => {
					this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e), !n.silent && n.outStream && n.outStream.write(e), o = this._processLineBuffer(e, o, (e) => {
						this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e);
					});
				});
				let c = ``;
				if (a.stderr && a.stderr.on(`data`, (e) => {
					r.processStderr = !0, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e), !n.silent && n.errStream && n.outStream && (n.failOnStdErr ? n.errStream : n.outStream).write(e), c = this._processLineBuffer(e, c, (e) => {
						this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e);
					});
				}), a.on(`error`, (e) => {
					r.processError = e.message, r.processExited = !0, r.processClosed = !0, r.CheckComplete();
				}), a.on(`exit`, (e) => {
					r.processExitCode = e, r.processExited = !0, this._debug(`Exit code ${e} received from tool '${this.toolPath}'`), r.CheckComplete();
				}), a.on(`close`, (e) => {
					r.processExitCode = e, r.processExited = !0, r.processClosed = !0, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), r.CheckComplete();
				}), r.on(`done`, (n, r) => {
					o.length > 0 && this.emit(`stdline`, o), c.length > 0 && this.emit(`errline`, c), a.removeAllListeners(), n ? t(n) : e(r);
				}), this.options.input) {
					if (!a.stdin) throw Error(`child process missing stdin`);
					a.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function tt(e) {
	let t = [], n = !1, r = !1, i = ``;
	function a(e) {
		r && e !== `"` && (i += `\\`), i += e, r = !1;
	}
	for (let o = 0; o < e.length; o++) {
		let s = e.charAt(o);
		if (s === `"`) {
			r ? a(s) : n = !n;
			continue;
		}
		if (s === `\\` && r) {
			a(s);
			continue;
		}
		if (s === `\\` && n) {
			r = !0;
			continue;
		}
		if (s === ` ` && !n) {
			i.length > 0 && (t.push(i), i = ``);
			continue;
		}
		a(s);
	}
	return i.length > 0 && t.push(i.trim()), t;
}
var nt = class e extends p.EventEmitter {
	constructor(e, t) {
		if (super(), this.processClosed = !1, this.processError = ``, this.processExitCode = 0, this.processExited = !1, this.processStderr = !1, this.delay = 1e4, this.done = !1, this.timeout = null, !t) throw Error(`toolPath must not be empty`);
		this.options = e, this.toolPath = t, e.delay && (this.delay = e.delay);
	}
	CheckComplete() {
		this.done || (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, x.setTimeout)(e.HandleTimeout, this.delay, this)));
	}
	_debug(e) {
		this.emit(`debug`, e);
	}
	_setResult() {
		let e;
		this.processExited && (this.processError ? e = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? e = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (e = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))), this.timeout &&= (clearTimeout(this.timeout), null), this.done = !0, this.emit(`done`, e, this.processExitCode);
	}
	static HandleTimeout(e) {
		if (!e.done) {
			if (!e.processClosed && e.processExited) {
				let t = `The STDIO streams did not close within ${e.delay / 1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
				e._debug(t);
			}
			e._setResult();
		}
	}
}, rt = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function it(e, t, n) {
	return rt(this, void 0, void 0, function* () {
		let r = tt(e);
		if (r.length === 0) throw Error(`Parameter 'commandLine' cannot be null or empty.`);
		let i = r[0];
		return t = r.slice(1).concat(t || []), new et(i, t, n).exec();
	});
}
function at(e) {
	let t = {
		followSymbolicLinks: !0,
		implicitDescendants: !0,
		matchDirectories: !0,
		omitBrokenSymbolicLinks: !0,
		excludeHiddenFiles: !1
	};
	return e && (typeof e.followSymbolicLinks == `boolean` && (t.followSymbolicLinks = e.followSymbolicLinks, n.debug(`followSymbolicLinks '${t.followSymbolicLinks}'`)), typeof e.implicitDescendants == `boolean` && (t.implicitDescendants = e.implicitDescendants, n.debug(`implicitDescendants '${t.implicitDescendants}'`)), typeof e.matchDirectories == `boolean` && (t.matchDirectories = e.matchDirectories, n.debug(`matchDirectories '${t.matchDirectories}'`)), typeof e.omitBrokenSymbolicLinks == `boolean` && (t.omitBrokenSymbolicLinks = e.omitBrokenSymbolicLinks, n.debug(`omitBrokenSymbolicLinks '${t.omitBrokenSymbolicLinks}'`)), typeof e.excludeHiddenFiles == `boolean` && (t.excludeHiddenFiles = e.excludeHiddenFiles, n.debug(`excludeHiddenFiles '${t.excludeHiddenFiles}'`))), t;
}
const ot = process.platform === `win32`;
function st(e) {
	if (e = ft(e), ot && /^\\\\[^\\]+(\\[^\\]+)?$/.test(e)) return e;
	let t = u.dirname(e);
	return ot && /^\\\\[^\\]+\\[^\\]+\\$/.test(t) && (t = ft(t)), t;
}
function ct(e, t) {
	if ((0, m.default)(e, `ensureAbsoluteRoot parameter 'root' must not be empty`), (0, m.default)(t, `ensureAbsoluteRoot parameter 'itemPath' must not be empty`), lt(t)) return t;
	if (ot) {
		if (t.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
			let e = process.cwd();
			return (0, m.default)(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), t[0].toUpperCase() === e[0].toUpperCase() ? t.length === 2 ? `${t[0]}:\\${e.substr(3)}` : (e.endsWith(`\\`) || (e += `\\`), `${t[0]}:\\${e.substr(3)}${t.substr(2)}`) : `${t[0]}:\\${t.substr(2)}`;
		} else if (dt(t).match(/^\\$|^\\[^\\]/)) {
			let e = process.cwd();
			return (0, m.default)(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), `${e[0]}:\\${t.substr(1)}`;
		}
	}
	return (0, m.default)(lt(e), `ensureAbsoluteRoot parameter 'root' must have an absolute root`), e.endsWith(`/`) || ot && e.endsWith(`\\`) || (e += u.sep), e + t;
}
function lt(e) {
	return (0, m.default)(e, `hasAbsoluteRoot parameter 'itemPath' must not be empty`), e = dt(e), ot ? e.startsWith(`\\\\`) || /^[A-Z]:\\/i.test(e) : e.startsWith(`/`);
}
function ut(e) {
	return (0, m.default)(e, `isRooted parameter 'itemPath' must not be empty`), e = dt(e), ot ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function dt(e) {
	return e ||= ``, ot ? (e = e.replace(/\//g, `\\`), (/^\\\\+[^\\]/.test(e) ? `\\` : ``) + e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function ft(e) {
	return e ? (e = dt(e), !e.endsWith(u.sep) || e === u.sep || ot && /^[A-Z]:\\$/i.test(e) ? e : e.substr(0, e.length - 1)) : ``;
}
var pt;
(function(e) {
	e[e.None = 0] = `None`, e[e.Directory = 1] = `Directory`, e[e.File = 2] = `File`, e[e.All = 3] = `All`;
})(pt ||= {});
const mt = process.platform === `win32`;
function ht(e) {
	e = e.filter((e) => !e.negate);
	let t = {};
	for (let n of e) {
		let e = mt ? n.searchPath.toUpperCase() : n.searchPath;
		t[e] = `candidate`;
	}
	let n = [];
	for (let r of e) {
		let e = mt ? r.searchPath.toUpperCase() : r.searchPath;
		if (t[e] === `included`) continue;
		let i = !1, a = e, o = st(a);
		for (; o !== a;) {
			if (t[o]) {
				i = !0;
				break;
			}
			a = o, o = st(a);
		}
		i || (n.push(r.searchPath), t[e] = `included`);
	}
	return n;
}
function gt(e, t) {
	let n = pt.None;
	for (let r of e) r.negate ? n &= ~r.match(t) : n |= r.match(t);
	return n;
}
function _t(e, t) {
	return e.some((e) => !e.negate && e.partialMatch(t));
}
const vt = (e, t, n) => {
	let r, i, a, o, s, c = n.indexOf(e), l = n.indexOf(t, c + 1), u = c;
	if (c >= 0 && l > 0) {
		if (e === t) return [c, l];
		for (r = [], a = n.length; u >= 0 && !s;) {
			if (u === c) r.push(u), c = n.indexOf(e, u + 1);
			else if (r.length === 1) {
				let e = r.pop();
				e !== void 0 && (s = [e, l]);
			} else i = r.pop(), i !== void 0 && i < a && (a = i, o = l), l = n.indexOf(t, u + 1);
			u = c < l && c >= 0 ? c : l;
		}
		r.length && o !== void 0 && (s = [a, o]);
	}
	return s;
}, yt = `\0SLASH` + Math.random().toFixed(16) + `\0`, bt = `\0OPEN` + Math.random().toFixed(16) + `\0`, xt = `\0CLOSE` + Math.random().toFixed(16) + `\0`, St = `\0COMMA` + Math.random().toFixed(16) + `\0`, Ct = `\0PERIOD` + Math.random().toFixed(16) + `\0`, wt = new RegExp(yt, `g`), w = new RegExp(bt, `g`), Tt = new RegExp(xt, `g`), Et = new RegExp(St, `g`), Dt = new RegExp(Ct, `g`), Ot = /\\\\/g, kt = /\\{/g, At = /\\}/g, jt = /\\,/g, Mt = /\\\./g;
function zt(e) {
	return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
}
function Bt(e) {
	return e.replace(Ot, yt).replace(kt, bt).replace(At, xt).replace(jt, St).replace(Mt, Ct);
}
function Vt(e) {
	return e.replace(wt, `\\`).replace(w, `{`).replace(Tt, `}`).replace(Et, `,`).replace(Dt, `.`);
}
function Ht(e, t) {
	for (let n = 0; n < t.length; n++) e.push(t[n]);
}
function Ut(e, t, n) {
	if (n.remaining < 0) return;
	let r = vt(`{`, `}`, t), i = r !== void 0 && t.indexOf(`{`) < r[0];
	if (n.remaining -= r && !i ? r[1] + 1 : e.length, !(!r || n.remaining < 0)) return {
		end: r[1],
		pre: e.slice(0, r[0]),
		body: e.slice(r[0] + 1, r[1]),
		post: e.slice(r[1] + 1),
		unmatched: i
	};
}
function Wt(e, t) {
	t.remaining -= e.length;
	let n = [];
	for (let t = 0; t < e.length; t++) {
		let r = e.charCodeAt(t);
		r === 123 ? n.push(t) : r === 125 && n.length && n.pop();
	}
	let r = ``, i = 0;
	for (let t = 0; t < n.length; t++) {
		let a = n[t];
		r += e.slice(i, a) + `\0`, i = a + 1;
	}
	return r + e.slice(i);
}
function Gt(e, t) {
	if (t.remaining -= e.length, t.remaining < 0) return !1;
	let n = !1;
	for (let t = e.length - 1; t >= 0; t--) {
		let r = e.charCodeAt(t);
		if (r === 125) n = !0;
		else if (r === 10 || r === 13 || r === 8232 || r === 8233) n = !1;
		else if (r === 44 && n && e.charCodeAt(t + 1) !== 44) return !0;
	}
	return !1;
}
function Kt(e, t) {
	let n = [], r = ``;
	for (;;) {
		let i = Ut(e, e, t);
		if (t.remaining < 0) return;
		if (!i) {
			let t = e.split(`,`);
			return t[0] = r + t[0], Ht(n, t), n;
		}
		let { pre: a, body: o, post: s } = i, c = a.split(`,`);
		if (c[0] = r + c[0], c[c.length - 1] += `{` + o + `}`, !s.length) return Ht(n, c), n;
		r = c.pop(), Ht(n, c), e = s;
	}
}
function qt(e, t) {
	return e === void 0 || isNaN(e) ? t : e;
}
function Jt(e, t = {}) {
	if (!e) return [];
	let n = qt(t.max, 1e5), r = qt(t.maxLength, 4e6), i = qt(t.maxDepth, 1e3), a = qt(t.maxRewrites, 1e3), o = qt(t.maxSteps, 2e7);
	return e.slice(0, 2) === `{}` && (e = `\\{\\}` + e.slice(2)), tn(Bt(e), n, r, i, 0, a, { remaining: o }, !0).map(Vt);
}
function Yt(e) {
	return `{` + e + `}`;
}
function Xt(e) {
	return /^-?0\d/.test(e);
}
function Zt(e, t) {
	return e <= t;
}
function Qt(e, t) {
	return e >= t;
}
function $t(e, t, n, r, i, a, o) {
	let s = [], c = 0, l;
	outer: for (let o = 0; o < e.length; o++) {
		let u = e[o] + t, d = n;
		a && !u && (l ||= n.filter((e) => e), d = l);
		for (let e = 0; e < d.length; e++) {
			if (s.length >= r) break outer;
			let t = u + d[e];
			if (c + t.length > i) break outer;
			s.push(t), c += t.length;
		}
	}
	return o.remaining -= s.length, s;
}
function en(e, t, n, r, i) {
	let a = e.split(/\.\./), o = [];
	if (a[0] === void 0 || a[1] === void 0) return o;
	let s = zt(a[0]), c = zt(a[1]), l = Math.max(a[0].length, a[1].length), u = a.length === 3 && a[2] !== void 0 ? Math.max(Math.abs(zt(a[2])), 1) : 1, d = Zt;
	c < s && (u *= -1, d = Qt);
	let f = a.some(Xt), p = f ? l : 1, m = 0;
	for (let e = s; d(e, c) && o.length < n; e += u) {
		if (i.remaining -= p, i.remaining < 0) return;
		let n;
		if (t) n = String.fromCharCode(e), n === `\\` && (n = ``);
		else if (n = String(e), f) {
			let t = l - n.length;
			if (t > 0) {
				let r = Array(t + 1).join(`0`);
				n = e < 0 ? `-` + r + n.slice(1) : r + n;
			}
		}
		if (m + n.length > r) break;
		o.push(n), m += n.length;
	}
	return o;
}
function tn(e, t, n, r, i, a, o, s) {
	if (o.remaining -= 16, i > r) return [e];
	let c = [``], l = 0, u = !1, d = !0, f = e;
	for (;;) {
		let p = Ut(e, f, o);
		if (!p) return $t(c, e, [``], t, n, u, o);
		p.unmatched && (f = Wt(f, o));
		let m = p.pre, h = () => $t(c, m + `{` + p.body + `}` + p.post, [``], t, n, u, o);
		if (/\$$/.test(m)) {
			if (c = $t(c, m + `{` + p.body + `}`, [``], t, n, u && !p.post.length, o), d = !1, !p.post.length) break;
			e = p.post, f = f.slice(p.end + 1);
			continue;
		}
		let g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body), _ = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body), v = g || _, y = p.body.indexOf(`,`) >= 0;
		if (!v && !y) {
			if (l < a && Gt(p.post, o)) {
				l++, e = p.pre + `{` + p.body + xt + p.post, f = f.slice(0, p.end) + xt + f.slice(p.end + 1), s = !0;
				continue;
			}
			return h();
		}
		d &&= (u = s && !v, !1);
		let ee;
		if (v) {
			if (ee = en(p.body, _, t, n, o), !ee) return h();
		} else {
			let s = Kt(p.body, o);
			if (!s) return h();
			if (s.length === 1 && s[0] !== void 0) {
				if (s = tn(s[0], t, n, r, i + 1, a, o, !1).map(Yt), o.remaining < 0) return h();
				if (s.length === 1) {
					let r = $t(c, m + s[0], [``], t, n, u && !p.post.length, o);
					if (o.remaining < 0) return h();
					if (c = r, !p.post.length) break;
					e = p.post, f = f.slice(p.end + 1);
					continue;
				}
			}
			let l = u && !p.post.length && !m;
			for (let e = 0; l && e < c.length; e++) c[e] && (l = !1);
			ee = [];
			let d = 0;
			outer: for (let e = 0; e < s.length; e++) {
				let c = tn(s[e], t, n, r, i + 1, a, o, !1);
				if (o.remaining < 0) return h();
				for (let e = 0; e < c.length; e++) {
					let r = c[e];
					if (!(l && !r)) {
						if (ee.length >= t || d + r.length > n) break outer;
						ee.push(r), d += r.length;
					}
				}
			}
		}
		let b = $t(c, m, ee, t, n, u && !p.post.length, o);
		if (o.remaining < 0) return h();
		if (c = b, !p.post.length) break;
		e = p.post, f = f.slice(p.end + 1);
	}
	return c;
}
const rn = (e) => {
	if (typeof e != `string`) throw TypeError(`invalid pattern`);
	if (e.length > 65536) throw TypeError(`pattern is too long`);
}, an = {
	"[:alnum:]": [`\\p{L}\\p{Nl}\\p{Nd}`, !0],
	"[:alpha:]": [`\\p{L}\\p{Nl}`, !0],
	"[:ascii:]": [`\\x00-\\x7f`, !1],
	"[:blank:]": [`\\p{Zs}\\t`, !0],
	"[:cntrl:]": [`\\p{Cc}`, !0],
	"[:digit:]": [`\\p{Nd}`, !0],
	"[:graph:]": [
		`\\p{Z}\\p{C}`,
		!0,
		!0
	],
	"[:lower:]": [`\\p{Ll}`, !0],
	"[:print:]": [`\\p{C}`, !0],
	"[:punct:]": [`\\p{P}`, !0],
	"[:space:]": [`\\p{Z}\\t\\r\\n\\v\\f`, !0],
	"[:upper:]": [`\\p{Lu}`, !0],
	"[:word:]": [`\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}`, !0],
	"[:xdigit:]": [`A-Fa-f0-9`, !1]
}, on = (e) => e.replace(/[[\]\\-]/g, `\\$&`), sn = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), cn = (e) => e.join(``), ln = (e, t) => {
	let n = t;
	if (e.charAt(n) !== `[`) throw Error(`not in a brace expression`);
	let r = [], i = [], a = n + 1, o = !1, s = !1, c = !1, l = !1, u = n, d = ``;
	WHILE: for (; a < e.length;) {
		let t = e.charAt(a);
		if ((t === `!` || t === `^`) && a === n + 1) {
			l = !0, a++;
			continue;
		}
		if (t === `]` && o && !c) {
			u = a + 1;
			break;
		}
		if (o = !0, t === `\\` && !c) {
			c = !0, a++;
			continue;
		}
		if (t === `[` && !c) {
			for (let [t, [o, c, l]] of Object.entries(an)) if (e.startsWith(t, a)) {
				if (d) return [
					`$.`,
					!1,
					e.length - n,
					!0
				];
				a += t.length, l ? i.push(o) : r.push(o), s ||= c;
				continue WHILE;
			}
		}
		if (c = !1, d) {
			t > d ? r.push(on(d) + `-` + on(t)) : t === d && r.push(on(t)), d = ``, a++;
			continue;
		}
		if (e.startsWith(`-]`, a + 1)) {
			r.push(on(t + `-`)), a += 2;
			continue;
		}
		if (e.startsWith(`-`, a + 1)) {
			d = t, a += 2;
			continue;
		}
		r.push(on(t)), a++;
	}
	if (u < a) return [
		``,
		!1,
		0,
		!1
	];
	if (!r.length && !i.length) return [
		`$.`,
		!1,
		e.length - n,
		!0
	];
	if (i.length === 0 && r.length === 1 && /^\\?.$/.test(r[0]) && !l) {
		let e = r[0].length === 2 ? r[0].slice(-1) : r[0];
		return [
			sn(e),
			!1,
			u - n,
			!1
		];
	}
	let f = `[` + (l ? `^` : ``) + cn(r) + `]`, p = `[` + (l ? `` : `^`) + cn(i) + `]`;
	return [
		r.length && i.length ? `(` + f + `|` + p + `)` : r.length ? f : p,
		s,
		u - n,
		!0
	];
}, un = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !0 } = {}) => n ? t ? e.replace(/\[([^/\\])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\])\]/g, `$1$2`).replace(/\\([^/])/g, `$1`) : t ? e.replace(/\[([^/\\{}])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, `$1$2`).replace(/\\([^/{}])/g, `$1`);
var dn;
const fn = new Set([
	`!`,
	`?`,
	`+`,
	`*`,
	`@`
]), pn = (e) => fn.has(e), mn = (e) => pn(e.type), hn = new Map([
	[`!`, [`@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [`+`, `@`]]
]), gn = new Map([
	[`!`, [`?`]],
	[`@`, [`?`]],
	[`+`, [`?`, `*`]]
]), _n = new Map([
	[`!`, [`?`, `@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`?`, `@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [
		`+`,
		`@`,
		`?`,
		`*`
	]]
]), vn = new Map([
	[`!`, new Map([[`!`, `@`]])],
	[`?`, new Map([[`*`, `*`], [`+`, `*`]])],
	[`@`, new Map([
		[`!`, `!`],
		[`?`, `?`],
		[`@`, `@`],
		[`*`, `*`],
		[`+`, `+`]
	])],
	[`+`, new Map([[`?`, `*`], [`*`, `*`]])]
]), bn = `(?!\\.)`, xn = new Set([`[`, `.`]), Sn = new Set([`..`, `.`]), Cn = new Set(`().*{}+?[]^$\\!`), wn = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), Dn = `[^/]+?`;
let On = 0;
var kn = class {
	type;
	#root;
	#hasMagic;
	#uflag = !1;
	#parts = [];
	#parent;
	#parentIndex;
	#negs;
	#filledNegs = !1;
	#options;
	#toString;
	#emptyExt = !1;
	id = ++On;
	get depth() {
		return (this.#parent?.depth ?? -1) + 1;
	}
	[Symbol.for(`nodejs.util.inspect.custom`)]() {
		return {
			"@@type": `AST`,
			id: this.id,
			type: this.type,
			root: this.#root.id,
			parent: this.#parent?.id,
			depth: this.depth,
			partsLength: this.#parts.length,
			parts: this.#parts
		};
	}
	constructor(e, t, n = {}) {
		this.type = e, e && (this.#hasMagic = !0), this.#parent = t, this.#root = this.#parent ? this.#parent.#root : this, this.#options = this.#root === this ? n : this.#root.#options, this.#negs = this.#root === this ? [] : this.#root.#negs, e === `!` && !this.#root.#filledNegs && this.#negs.push(this), this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
	}
	get hasMagic() {
		if (this.#hasMagic !== void 0) return this.#hasMagic;
		for (let e of this.#parts) if (typeof e != `string` && (e.type || e.hasMagic)) return this.#hasMagic = !0;
		return this.#hasMagic;
	}
	toString() {
		return this.#toString === void 0 ? this.type ? this.#toString = this.type + `(` + this.#parts.map((e) => String(e)).join(`|`) + `)` : this.#toString = this.#parts.map((e) => String(e)).join(``) : this.#toString;
	}
	#fillNegs() {
		if (this !== this.#root) throw Error(`should only call on root`);
		if (this.#filledNegs) return this;
		this.toString(), this.#filledNegs = !0;
		let e;
		for (; e = this.#negs.pop();) {
			if (e.type !== `!`) continue;
			let t = e, n = t.#parent;
			for (; n;) {
				for (let r = t.#parentIndex + 1; !n.type && r < n.#parts.length; r++) for (let t of e.#parts) {
					if (typeof t == `string`) throw Error(`string part in extglob AST??`);
					t.copyIn(n.#parts[r]);
				}
				t = n, n = t.#parent;
			}
		}
		return this;
	}
	push(...e) {
		for (let t of e) if (t !== ``) {
			if (typeof t != `string` && !(t instanceof dn && t.#parent === this)) throw Error(`invalid part: ` + t);
			this.#parts.push(t);
		}
	}
	toJSON() {
		let e = this.type === null ? this.#parts.slice().map((e) => typeof e == `string` ? e : e.toJSON()) : [this.type, ...this.#parts.map((e) => e.toJSON())];
		return this.isStart() && !this.type && e.unshift([]), this.isEnd() && (this === this.#root || this.#root.#filledNegs && this.#parent?.type === `!`) && e.push({}), e;
	}
	isStart() {
		if (this.#root === this) return !0;
		if (!this.#parent?.isStart()) return !1;
		if (this.#parentIndex === 0) return !0;
		let e = this.#parent;
		for (let t = 0; t < this.#parentIndex; t++) {
			let n = e.#parts[t];
			if (!(n instanceof dn && n.type === `!`)) return !1;
		}
		return !0;
	}
	isEnd() {
		if (this.#root === this || this.#parent?.type === `!`) return !0;
		if (!this.#parent?.isEnd()) return !1;
		if (!this.type) return this.#parent?.isEnd();
		let e = this.#parent ? this.#parent.#parts.length : 0;
		return this.#parentIndex === e - 1;
	}
	copyIn(e) {
		typeof e == `string` ? this.push(e) : this.push(e.clone(this));
	}
	clone(e) {
		let t = new dn(this.type, e);
		for (let e of this.#parts) t.copyIn(e);
		return t;
	}
	static #parseAST(e, t, n, r, i) {
		let a = r.maxExtglobRecursion ?? 2, o = !1, s = !1, c = -1, l = !1;
		if (t.type === null) {
			let u = n, d = ``;
			for (; u < e.length;) {
				let n = e.charAt(u++);
				if (o || n === `\\`) {
					o = !o, d += n;
					continue;
				}
				if (s) {
					u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), d += n;
					continue;
				} else if (n === `[`) {
					s = !0, c = u, l = !1, d += n;
					continue;
				}
				if (!r.noext && pn(n) && e.charAt(u) === `(` && i <= a) {
					t.push(d), d = ``;
					let a = new dn(n, t);
					u = dn.#parseAST(e, a, u, r, i + 1), t.push(a);
					continue;
				}
				d += n;
			}
			return t.push(d), u;
		}
		let u = n + 1, d = new dn(null, t), f = [], p = ``;
		for (; u < e.length;) {
			let n = e.charAt(u++);
			if (o || n === `\\`) {
				o = !o, p += n;
				continue;
			}
			if (s) {
				u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), p += n;
				continue;
			} else if (n === `[`) {
				s = !0, c = u, l = !1, p += n;
				continue;
			}
			if (!r.noext && pn(n) && e.charAt(u) === `(` && (i <= a || t && t.#canAdoptType(n))) {
				let a = t && t.#canAdoptType(n) ? 0 : 1;
				d.push(p), p = ``;
				let o = new dn(n, d);
				d.push(o), u = dn.#parseAST(e, o, u, r, i + a);
				continue;
			}
			if (n === `|`) {
				d.push(p), p = ``, f.push(d), d = new dn(null, t);
				continue;
			}
			if (n === `)`) return p === `` && t.#parts.length === 0 && (t.#emptyExt = !0), d.push(p), p = ``, t.push(...f, d), u;
			p += n;
		}
		return t.type = null, t.#hasMagic = void 0, t.#parts = [e.substring(n - 1)], u;
	}
	#canAdoptWithSpace(e) {
		return this.#canAdopt(e, gn);
	}
	#canAdopt(e, t = hn) {
		if (!e || typeof e != `object` || e.type !== null || e.#parts.length !== 1 || this.type === null) return !1;
		let n = e.#parts[0];
		return !n || typeof n != `object` || n.type === null ? !1 : this.#canAdoptType(n.type, t);
	}
	#canAdoptType(e, t = _n) {
		return !!t.get(this.type)?.includes(e);
	}
	#adoptWithSpace(e, t) {
		let n = e.#parts[0], r = new dn(null, n, this.options);
		r.#parts.push(``), n.push(r), this.#adopt(e, t);
	}
	#adopt(e, t) {
		let n = e.#parts[0];
		this.#parts.splice(t, 1, ...n.#parts);
		for (let e of n.#parts) typeof e == `object` && (e.#parent = this);
		this.#toString = void 0;
	}
	#canUsurpType(e) {
		return !!vn.get(this.type)?.has(e);
	}
	#canUsurp(e) {
		if (!e || typeof e != `object` || e.type !== null || e.#parts.length !== 1 || this.type === null || this.#parts.length !== 1) return !1;
		let t = e.#parts[0];
		return !t || typeof t != `object` || t.type === null ? !1 : this.#canUsurpType(t.type);
	}
	#usurp(e) {
		let t = vn.get(this.type), n = e.#parts[0], r = t?.get(n.type);
		if (!r) return !1;
		this.#parts = n.#parts;
		for (let e of this.#parts) typeof e == `object` && (e.#parent = this);
		this.type = r, this.#toString = void 0, this.#emptyExt = !1;
	}
	static fromGlob(e, t = {}) {
		let n = new dn(null, void 0, t);
		return dn.#parseAST(e, n, 0, t, 0), n;
	}
	toMMPattern() {
		if (this !== this.#root) return this.#root.toMMPattern();
		let e = this.toString(), [t, n, r, i] = this.toRegExpSource();
		if (!(r || this.#hasMagic || this.#options.nocase && !this.#options.nocaseMagicOnly && e.toUpperCase() !== e.toLowerCase())) return n;
		let a = (this.#options.nocase ? `i` : ``) + (i ? `u` : ``);
		return Object.assign(RegExp(`^${t}$`, a), {
			_src: t,
			_glob: e
		});
	}
	get options() {
		return this.#options;
	}
	toRegExpSource(e) {
		let t = e ?? !!this.#options.dot;
		if (this.#root === this && (this.#flatten(), this.#fillNegs()), !mn(this)) {
			let n = this.isStart() && this.isEnd() && !this.#parts.some((e) => typeof e != `string`), r = this.#parts.map((t) => {
				let [r, i, a, o] = typeof t == `string` ? dn.#parseGlob(t, this.#hasMagic, n) : t.toRegExpSource(e);
				return this.#hasMagic = this.#hasMagic || a, this.#uflag = this.#uflag || o, r;
			}).join(``), i = ``;
			if (this.isStart() && typeof this.#parts[0] == `string` && !(this.#parts.length === 1 && Sn.has(this.#parts[0]))) {
				let n = xn, a = t && n.has(r.charAt(0)) || r.startsWith(`\\.`) && n.has(r.charAt(2)) || r.startsWith(`\\.\\.`) && n.has(r.charAt(4)), o = !t && !e && n.has(r.charAt(0));
				i = a ? `(?!(?:^|/)\\.\\.?(?:$|/))` : o ? bn : ``;
			}
			let a = ``;
			return this.isEnd() && this.#root.#filledNegs && this.#parent?.type === `!` && (a = `(?:$|\\/)`), [
				i + r + a,
				un(r),
				this.#hasMagic = !!this.#hasMagic,
				this.#uflag
			];
		}
		let n = this.type === `*` || this.type === `+`, r = this.type === `!` ? `(?:(?!(?:` : `(?:`, i = this.#partsToRegExp(t);
		if (this.isStart() && this.isEnd() && !i && this.type !== `!`) {
			let e = this.toString(), t = this;
			return t.#parts = [e], t.type = null, t.#hasMagic = void 0, [
				e,
				un(this.toString()),
				!1,
				!1
			];
		}
		let a = !n || e || t ? `` : this.#partsToRegExp(!0);
		a === i && (a = ``), a && (i = `(?:${i})(?:${a})*?`);
		let o = ``;
		if (this.type === `!` && this.#emptyExt) o = (this.isStart() && !t ? bn : ``) + Dn;
		else {
			let n = this.type === `!` ? `))` + (this.isStart() && !t && !e ? bn : ``) + `[^/]*?)` : this.type === `@` ? `)` : this.type === `?` ? `)?` : this.type === `+` && a ? `)` : this.type === `*` && a ? `)?` : `)${this.type}`;
			o = r + i + n;
		}
		return [
			o,
			un(i),
			this.#hasMagic = !!this.#hasMagic,
			this.#uflag
		];
	}
	#flatten() {
		if (mn(this)) {
			let e = 0, t = !1;
			do {
				t = !0;
				for (let e = 0; e < this.#parts.length; e++) {
					let n = this.#parts[e];
					typeof n == `object` && (n.#flatten(), this.#canAdopt(n) ? (t = !1, this.#adopt(n, e)) : this.#canAdoptWithSpace(n) ? (t = !1, this.#adoptWithSpace(n, e)) : this.#canUsurp(n) && (t = !1, this.#usurp(n)));
				}
			} while (!t && ++e < 10);
		} else for (let e of this.#parts) typeof e == `object` && e.#flatten();
		this.#toString = void 0;
	}
	#partsToRegExp(e) {
		return this.#parts.map((t) => {
			if (typeof t == `string`) throw Error(`string type in extglob ast??`);
			let [n, r, i, a] = t.toRegExpSource(e);
			return this.#uflag = this.#uflag || a, n;
		}).filter((e) => !(this.isStart() && this.isEnd()) || !!e).join(`|`);
	}
	static #parseGlob(e, t, n = !1) {
		let r = !1, i = ``, a = !1, o = !1;
		for (let s = 0; s < e.length; s++) {
			let c = e.charAt(s);
			if (r) {
				r = !1, i += (Cn.has(c) ? `\\` : ``) + c;
				continue;
			}
			if (c === `*`) {
				if (o) continue;
				o = !0, i += n && /^[*]+$/.test(e) ? Dn : `[^/]*?`, t = !0;
				continue;
			} else o = !1;
			if (c === `\\`) {
				s === e.length - 1 ? i += `\\\\` : r = !0;
				continue;
			}
			if (c === `[`) {
				let [n, r, o, c] = ln(e, s);
				if (o) {
					i += n, a ||= r, s += o - 1, t ||= c;
					continue;
				}
			}
			if (c === `?`) {
				i += `[^/]`, t = !0;
				continue;
			}
			i += wn(c);
		}
		return [
			i,
			un(e),
			!!t,
			a
		];
	}
};
dn = kn;
const An = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !1 } = {}) => n ? t ? e.replace(/[?*()[\]{}]/g, `[$&]`) : e.replace(/[?*()[\]\\{}]/g, `\\$&`) : t ? e.replace(/[?*()[\]]/g, `[$&]`) : e.replace(/[?*()[\]\\]/g, `\\$&`), jn = (e, t, n = {}) => (rn(t), !n.nocomment && t.charAt(0) === `#` ? !1 : new fr(t, n).match(e)), Mn = /^\*+([^+@!?*[(]*)$/, Nn = (e) => (t) => !t.startsWith(`.`) && t.endsWith(e), Pn = (e) => (t) => t.endsWith(e), Fn = (e) => (e = e.toLowerCase(), (t) => !t.startsWith(`.`) && t.toLowerCase().endsWith(e)), In = (e) => (e = e.toLowerCase(), (t) => t.toLowerCase().endsWith(e)), Ln = /^\*+\.\*+$/, Rn = (e) => !e.startsWith(`.`) && e.includes(`.`), zn = (e) => e !== `.` && e !== `..` && e.includes(`.`), Bn = /^\.\*+$/, Vn = (e) => e !== `.` && e !== `..` && e.startsWith(`.`), Hn = /^\*+$/, Un = (e) => e.length !== 0 && !e.startsWith(`.`), Wn = (e) => e.length !== 0 && e !== `.` && e !== `..`, Gn = /^\?+([^+@!?*[(]*)?$/, Kn = ([e, t = ``]) => {
	let n = Xn([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, qn = ([e, t = ``]) => {
	let n = Zn([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, Jn = ([e, t = ``]) => {
	let n = Zn([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, Yn = ([e, t = ``]) => {
	let n = Xn([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, Xn = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && !e.startsWith(`.`);
}, Zn = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && e !== `.` && e !== `..`;
}, Qn = typeof process == `object` && process ? typeof process.env == `object` && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : `posix`, $n = {
	win32: { sep: `\\` },
	posix: { sep: `/` }
};
jn.sep = Qn === `win32` ? $n.win32.sep : $n.posix.sep;
const T = Symbol(`globstar **`);
jn.GLOBSTAR = T;
const ir = (e, t = {}) => (n) => jn(n, e, t);
jn.filter = ir;
const ar = (e, t = {}) => Object.assign({}, e, t), or = (e) => {
	if (!e || typeof e != `object` || !Object.keys(e).length) return jn;
	let t = jn;
	return Object.assign((n, r, i = {}) => t(n, r, ar(e, i)), {
		Minimatch: class extends t.Minimatch {
			constructor(t, n = {}) {
				super(t, ar(e, n));
			}
			static defaults(n) {
				return t.defaults(ar(e, n)).Minimatch;
			}
		},
		AST: class extends t.AST {
			constructor(t, n, r = {}) {
				super(t, n, ar(e, r));
			}
			static fromGlob(n, r = {}) {
				return t.AST.fromGlob(n, ar(e, r));
			}
		},
		unescape: (n, r = {}) => t.unescape(n, ar(e, r)),
		escape: (n, r = {}) => t.escape(n, ar(e, r)),
		filter: (n, r = {}) => t.filter(n, ar(e, r)),
		defaults: (n) => t.defaults(ar(e, n)),
		makeRe: (n, r = {}) => t.makeRe(n, ar(e, r)),
		braceExpand: (n, r = {}) => t.braceExpand(n, ar(e, r)),
		match: (n, r, i = {}) => t.match(n, r, ar(e, i)),
		sep: t.sep,
		GLOBSTAR: T
	});
};
jn.defaults = or;
const sr = (e, t = {}) => (rn(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [e] : Jt(e, { max: t.braceExpandMax }));
jn.braceExpand = sr;
const cr = (e, t = {}) => new fr(e, t).makeRe();
jn.makeRe = cr;
const lr = (e, t, n = {}) => {
	let r = new fr(t, n);
	return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
};
jn.match = lr;
const ur = /[?*]|[+@!]\(.*?\)|\[|\]/, dr = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`);
var fr = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	regexp;
	constructor(e, t = {}) {
		rn(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, this.pattern = e, this.platform = t.platform || Qn, this.isWindows = this.platform === `win32`, this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, `/`)), this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.regexp = null, this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = t.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : t.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.make();
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return !0;
		for (let e of this.set) for (let t of e) if (typeof t != `string`) return !0;
		return !1;
	}
	debug(...e) {}
	make() {
		let e = this.pattern, t = this.options;
		if (!t.nocomment && e.charAt(0) === `#`) {
			this.comment = !0;
			return;
		}
		if (!e) {
			this.empty = !0;
			return;
		}
		this.parseNegate(), this.globSet = [...new Set(this.braceExpand())], t.debug && (this.debug = (...e) => console.error(...e)), this.debug(this.pattern, this.globSet);
		let n = this.globSet.map((e) => this.slashSplit(e));
		this.globParts = this.preprocess(n), this.debug(this.pattern, this.globParts);
		let r = this.globParts.map((e, t, n) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				let t = e[0] === `` && e[1] === `` && (e[2] === `?` || !ur.test(e[2])) && !ur.test(e[3]), n = /^[a-z]:/i.test(e[0]);
				if (t) return [...e.slice(0, 4), ...e.slice(4).map((e) => this.parse(e))];
				if (n) return [e[0], ...e.slice(1).map((e) => this.parse(e))];
			}
			return e.map((e) => this.parse(e));
		});
		if (this.debug(this.pattern, r), this.set = r.filter((e) => e.indexOf(!1) === -1), this.isWindows) for (let e = 0; e < this.set.length; e++) {
			let t = this.set[e];
			t[0] === `` && t[1] === `` && this.globParts[e][2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]) && (t[2] = `?`);
		}
		this.debug(this.pattern, this.set);
	}
	preprocess(e) {
		if (this.options.noglobstar) for (let t of e) for (let e = 0; e < t.length; e++) t[e] === `**` && (t[e] = `*`);
		let { optimizationLevel: t = 1 } = this.options;
		return t >= 2 ? (e = this.firstPhasePreProcess(e), e = this.secondPhasePreProcess(e)) : e = t >= 1 ? this.levelOneOptimize(e) : this.adjascentGlobstarOptimize(e), e;
	}
	adjascentGlobstarOptimize(e) {
		return e.map((e) => {
			let t = -1;
			for (; (t = e.indexOf(`**`, t + 1)) !== -1;) {
				let n = t;
				for (; e[n + 1] === `**`;) n++;
				n !== t && e.splice(t, n - t);
			}
			return e;
		});
	}
	levelOneOptimize(e) {
		return e.map((e) => (e = e.reduce((e, t) => {
			let n = e[e.length - 1];
			return t === `**` && n === `**` ? e : t === `..` && n && n !== `..` && n !== `.` && n !== `**` ? (e.pop(), e) : (e.push(t), e);
		}, []), e.length === 0 ? [``] : e));
	}
	levelTwoFileOptimize(e) {
		Array.isArray(e) || (e = this.slashSplit(e));
		let t = !1;
		do {
			if (t = !1, !this.preserveMultipleSlashes) {
				for (let n = 1; n < e.length - 1; n++) {
					let r = e[n];
					(n !== 1 || r !== `` || e[0] !== ``) && (r === `.` || r === ``) && (t = !0, e.splice(n, 1), n--);
				}
				e[0] === `.` && e.length === 2 && (e[1] === `.` || e[1] === ``) && (t = !0, e.pop());
			}
			let n = 0;
			for (; (n = e.indexOf(`..`, n + 1)) !== -1;) {
				let r = e[n - 1];
				r && r !== `.` && r !== `..` && r !== `**` && !(this.isWindows && /^[a-z]:$/i.test(r)) && (t = !0, e.splice(n - 1, 2), n -= 2);
			}
		} while (t);
		return e.length === 0 ? [``] : e;
	}
	firstPhasePreProcess(e) {
		let t = !1;
		do {
			t = !1;
			for (let n of e) {
				let r = -1;
				for (; (r = n.indexOf(`**`, r + 1)) !== -1;) {
					let i = r;
					for (; n[i + 1] === `**`;) i++;
					i > r && n.splice(r + 1, i - r);
					let a = n[r + 1], o = n[r + 2], s = n[r + 3];
					if (a !== `..` || !o || o === `.` || o === `..` || !s || s === `.` || s === `..`) continue;
					t = !0, n.splice(r, 1);
					let c = n.slice(0);
					c[r] = `**`, e.push(c), r--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let e = 1; e < n.length - 1; e++) {
						let r = n[e];
						(e !== 1 || r !== `` || n[0] !== ``) && (r === `.` || r === ``) && (t = !0, n.splice(e, 1), e--);
					}
					n[0] === `.` && n.length === 2 && (n[1] === `.` || n[1] === ``) && (t = !0, n.pop());
				}
				let i = 0;
				for (; (i = n.indexOf(`..`, i + 1)) !== -1;) {
					let e = n[i - 1];
					if (e && e !== `.` && e !== `..` && e !== `**`) {
						t = !0;
						let e = i === 1 && n[i + 1] === `**` ? [`.`] : [];
						n.splice(i - 1, 2, ...e), n.length === 0 && n.push(``), i -= 2;
					}
				}
			}
		} while (t);
		return e;
	}
	secondPhasePreProcess(e) {
		for (let t = 0; t < e.length - 1; t++) for (let n = t + 1; n < e.length; n++) {
			let r = this.partsMatch(e[t], e[n], !this.preserveMultipleSlashes);
			if (r) {
				e[t] = [], e[n] = r;
				break;
			}
		}
		return e.filter((e) => e.length);
	}
	partsMatch(e, t, n = !1) {
		let r = 0, i = 0, a = [], o = ``;
		for (; r < e.length && i < t.length;) if (e[r] === t[i]) a.push(o === `b` ? t[i] : e[r]), r++, i++;
		else if (n && e[r] === `**` && t[i] === e[r + 1]) a.push(e[r]), r++;
		else if (n && t[i] === `**` && e[r] === t[i + 1]) a.push(t[i]), i++;
		else if (e[r] === `*` && t[i] && (this.options.dot || !t[i].startsWith(`.`)) && t[i] !== `**`) {
			if (o === `b`) return !1;
			o = `a`, a.push(e[r]), r++, i++;
		} else if (t[i] === `*` && e[r] && (this.options.dot || !e[r].startsWith(`.`)) && e[r] !== `**`) {
			if (o === `a`) return !1;
			o = `b`, a.push(t[i]), r++, i++;
		} else return !1;
		return e.length === t.length && a;
	}
	parseNegate() {
		if (this.nonegate) return;
		let e = this.pattern, t = !1, n = 0;
		for (let r = 0; r < e.length && e.charAt(r) === `!`; r++) t = !t, n++;
		n && (this.pattern = e.slice(n)), this.negate = t;
	}
	matchOne(e, t, n = !1) {
		let r = 0, i = 0;
		if (this.isWindows) {
			let n = typeof e[0] == `string` && /^[a-z]:$/i.test(e[0]), a = !n && e[0] === `` && e[1] === `` && e[2] === `?` && /^[a-z]:$/i.test(e[3]), o = typeof t[0] == `string` && /^[a-z]:$/i.test(t[0]), s = !o && t[0] === `` && t[1] === `` && t[2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]), c = a ? 3 : n ? 0 : void 0, l = s ? 3 : o ? 0 : void 0;
			if (typeof c == `number` && typeof l == `number`) {
				let [n, a] = [e[c], t[l]];
				n.toLowerCase() === a.toLowerCase() && (t[l] = n, i = l, r = c);
			}
		}
		let { optimizationLevel: a = 1 } = this.options;
		return a >= 2 && (e = this.levelTwoFileOptimize(e)), t.includes(T) ? this.#matchGlobstar(e, t, n, r, i) : this.#matchOne(e, t, n, r, i);
	}
	#matchGlobstar(e, t, n, r, i) {
		let a = t.indexOf(T, i), o = t.lastIndexOf(T), [s, c, l] = n ? [
			t.slice(i, a),
			t.slice(a + 1),
			[]
		] : [
			t.slice(i, a),
			t.slice(a + 1, o),
			t.slice(o + 1)
		];
		if (s.length) {
			let t = e.slice(r, r + s.length);
			if (!this.#matchOne(t, s, n, 0, 0)) return !1;
			r += s.length, i += s.length;
		}
		let u = 0;
		if (l.length) {
			if (l.length + r > e.length) return !1;
			let t = e.length - l.length;
			if (this.#matchOne(e, l, n, t, 0)) u = l.length;
			else {
				if (e[e.length - 1] !== `` || r + l.length === e.length || (t--, !this.#matchOne(e, l, n, t, 0))) return !1;
				u = l.length + 1;
			}
		}
		if (!c.length) {
			let t = !!u;
			for (let n = r; n < e.length - u; n++) {
				let r = String(e[n]);
				if (t = !0, r === `.` || r === `..` || !this.options.dot && r.startsWith(`.`)) return !1;
			}
			return n || t;
		}
		let d = [[[], 0]], f = d[0], p = 0, m = [0];
		for (let e of c) e === T ? (m.push(p), f = [[], 0], d.push(f)) : (f[0].push(e), p++);
		let h = d.length - 1, g = e.length - u;
		for (let e of d) e[1] = g - (m[h--] + e[0].length);
		return !!this.#matchGlobStarBodySections(e, d, r, 0, n, 0, !!u);
	}
	#matchGlobStarBodySections(e, t, n, r, i, a, o) {
		let s = t[r];
		if (!s) {
			for (let t = n; t < e.length; t++) {
				o = !0;
				let n = e[t];
				if (n === `.` || n === `..` || !this.options.dot && n.startsWith(`.`)) return !1;
			}
			return o;
		}
		let [c, l] = s;
		for (; n <= l;) {
			if (this.#matchOne(e.slice(0, n + c.length), c, i, n, 0) && a < this.maxGlobstarRecursion) {
				let s = this.#matchGlobStarBodySections(e, t, n + c.length, r + 1, i, a + 1, o);
				if (s !== !1) return s;
			}
			let s = e[n];
			if (s === `.` || s === `..` || !this.options.dot && s.startsWith(`.`)) return !1;
			n++;
		}
		return i || null;
	}
	#matchOne(e, t, n, r, i) {
		let a, o, s, c;
		for (a = r, o = i, c = e.length, s = t.length; a < c && o < s; a++, o++) {
			this.debug(`matchOne loop`);
			let n = t[o], r = e[a];
			if (this.debug(t, n, r), n === !1 || n === T) return !1;
			let i;
			if (typeof n == `string` ? (i = r === n, this.debug(`string match`, n, r, i)) : (i = n.test(r), this.debug(`pattern match`, n, r, i)), !i) return !1;
		}
		if (a === c && o === s) return !0;
		if (a === c) return n;
		if (o === s) return a === c - 1 && e[a] === ``;
		throw Error(`wtf?`);
	}
	braceExpand() {
		return sr(this.pattern, this.options);
	}
	parse(e) {
		rn(e);
		let t = this.options;
		if (e === `**`) return T;
		if (e === ``) return ``;
		let n, r = null;
		(n = e.match(Hn)) ? r = t.dot ? Wn : Un : (n = e.match(Mn)) ? r = (t.nocase ? t.dot ? In : Fn : t.dot ? Pn : Nn)(n[1]) : (n = e.match(Gn)) ? r = (t.nocase ? t.dot ? qn : Kn : t.dot ? Jn : Yn)(n) : (n = e.match(Ln)) ? r = t.dot ? zn : Rn : (n = e.match(Bn)) && (r = Vn);
		let i = kn.fromGlob(e, this.options).toMMPattern();
		return r && typeof i == `object` && Reflect.defineProperty(i, "test", { value: r }), i;
	}
	makeRe() {
		if (this.regexp || this.regexp === !1) return this.regexp;
		let e = this.set;
		if (!e.length) return this.regexp = !1, this.regexp;
		let t = this.options, n = t.noglobstar ? `[^/]*?` : t.dot ? `(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?` : `(?:(?!(?:\\/|^)\\.).)*?`, r = new Set(t.nocase ? [`i`] : []), i = e.map((e) => {
			let t = e.map((e) => {
				if (e instanceof RegExp) for (let t of e.flags.split(``)) r.add(t);
				return typeof e == `string` ? dr(e) : e === T ? T : e._src;
			});
			t.forEach((e, r) => {
				let i = t[r + 1], a = t[r - 1];
				e === T && a !== T && (a === void 0 ? i !== void 0 && i !== T ? t[r + 1] = `(?:\\/|` + n + `\\/)?` + i : t[r] = n : i === void 0 ? t[r - 1] = a + `(?:\\/|\\/` + n + `)?` : i !== T && (t[r - 1] = a + `(?:\\/|\\/` + n + `\\/)` + i, t[r + 1] = T));
			});
			let i = t.filter((e) => e !== T);
			if (this.partial && i.length >= 1) {
				let e = [];
				for (let t = 1; t <= i.length; t++) e.push(i.slice(0, t).join(`/`));
				return `(?:` + e.join(`|`) + `)`;
			}
			return i.join(`/`);
		}).join(`|`), [a, o] = e.length > 1 ? [`(?:`, `)`] : [``, ``];
		i = `^` + a + i + o + `$`, this.partial && (i = `^(?:\\/|` + a + i.slice(1, -1) + o + `)$`), this.negate && (i = `^(?!` + i + `).+$`);
		try {
			this.regexp = new RegExp(i, [...r].join(``));
		} catch {
			this.regexp = !1;
		}
		return this.regexp;
	}
	slashSplit(e) {
		return this.preserveMultipleSlashes ? e.split(`/`) : this.isWindows && /^\/\/[^/]+/.test(e) ? [``, ...e.split(/\/+/)] : e.split(/\/+/);
	}
	match(e, t = this.partial) {
		if (this.debug(`match`, e, this.pattern), this.comment) return !1;
		if (this.empty) return e === ``;
		if (e === `/` && t) return !0;
		let n = this.options;
		this.isWindows && (e = e.split(`\\`).join(`/`));
		let r = this.slashSplit(e);
		this.debug(this.pattern, `split`, r);
		let i = this.set;
		this.debug(this.pattern, `set`, i);
		let a = r[r.length - 1];
		if (!a) for (let e = r.length - 2; !a && e >= 0; e--) a = r[e];
		for (let e of i) {
			let i = r;
			if (n.matchBase && e.length === 1 && (i = [a]), this.matchOne(i, e, t)) return n.flipNegate ? !0 : !this.negate;
		}
		return !n.flipNegate && this.negate;
	}
	static defaults(e) {
		return jn.defaults(e).Minimatch;
	}
};
jn.AST = kn, jn.Minimatch = fr, jn.escape = An, jn.unescape = un;
const pr = process.platform === `win32`;
var mr = class {
	constructor(e) {
		if (this.segments = [], typeof e == `string`) if ((0, m.default)(e, `Parameter 'itemPath' must not be empty`), e = ft(e), !ut(e)) this.segments = e.split(u.sep);
		else {
			let t = e, n = st(t);
			for (; n !== t;) {
				let e = u.basename(t);
				this.segments.unshift(e), t = n, n = st(t);
			}
			this.segments.unshift(t);
		}
		else {
			(0, m.default)(e.length > 0, `Parameter 'itemPath' must not be an empty array`);
			for (let t = 0; t < e.length; t++) {
				let n = e[t];
				(0, m.default)(n, `Parameter 'itemPath' must not contain any empty segments`), n = dt(e[t]), t === 0 && ut(n) ? (n = ft(n), (0, m.default)(n === st(n), `Parameter 'itemPath' root segment contains information for multiple segments`), this.segments.push(n)) : ((0, m.default)(!n.includes(u.sep), `Parameter 'itemPath' contains unexpected path separators`), this.segments.push(n));
			}
		}
	}
	toString() {
		let e = this.segments[0], t = e.endsWith(u.sep) || pr && /^[A-Z]:$/i.test(e);
		for (let n = 1; n < this.segments.length; n++) t ? t = !1 : e += u.sep, e += this.segments[n];
		return e;
	}
};
const hr = process.platform === `win32`;
var gr = class e {
	constructor(t, n = !1, r, i) {
		this.negate = !1;
		let a;
		if (typeof t == `string`) a = t.trim();
		else {
			r ||= [], (0, m.default)(r.length, `Parameter 'segments' must not empty`);
			let n = e.getLiteral(r[0]);
			(0, m.default)(n && lt(n), `Parameter 'segments' first element must be a root path`), a = new mr(r).toString().trim(), t && (a = `!${a}`);
		}
		for (; a.startsWith(`!`);) this.negate = !this.negate, a = a.substr(1).trim();
		a = e.fixupPattern(a, i), this.segments = new mr(a).segments, this.trailingSeparator = dt(a).endsWith(u.sep), a = ft(a);
		let o = !1, s = this.segments.map((t) => e.getLiteral(t)).filter((e) => !o && !(o = e === ``));
		this.searchPath = new mr(s).toString(), this.rootRegExp = new RegExp(e.regExpEscape(s[0]), hr ? `i` : ``), this.isImplicitPattern = n;
		let c = {
			dot: !0,
			nobrace: !0,
			nocase: hr,
			nocomment: !0,
			noext: !0,
			nonegate: !0
		};
		a = hr ? a.replace(/\\/g, `/`) : a, this.minimatch = new fr(a, c);
	}
	match(e) {
		return this.segments[this.segments.length - 1] === `**` ? (e = dt(e), !e.endsWith(u.sep) && this.isImplicitPattern === !1 && (e = `${e}${u.sep}`)) : e = ft(e), this.minimatch.match(e) ? this.trailingSeparator ? pt.Directory : pt.All : pt.None;
	}
	partialMatch(e) {
		return e = ft(e), st(e) === e ? this.rootRegExp.test(e) : this.minimatch.matchOne(e.split(hr ? /\\+/ : /\/+/), this.minimatch.set[0], !0);
	}
	static globEscape(e) {
		return (hr ? e : e.replace(/\\/g, `\\\\`)).replace(/(\[)(?=[^/]+\])/g, `[[]`).replace(/\?/g, `[?]`).replace(/\*/g, `[*]`);
	}
	static fixupPattern(t, n) {
		(0, m.default)(t, `pattern cannot be empty`);
		let r = new mr(t).segments.map((t) => e.getLiteral(t));
		if ((0, m.default)(r.every((e, t) => (e !== `.` || t === 0) && e !== `..`), `Invalid pattern '${t}'. Relative pathing '.' and '..' is not allowed.`), (0, m.default)(!ut(t) || r[0], `Invalid pattern '${t}'. Root segment must not contain globs.`), t = dt(t), t === `.` || t.startsWith(`.${u.sep}`)) t = e.globEscape(process.cwd()) + t.substr(1);
		else if (t === `~` || t.startsWith(`~${u.sep}`)) n ||= s.homedir(), (0, m.default)(n, `Unable to determine HOME directory`), (0, m.default)(lt(n), `Expected HOME directory to be a rooted path. Actual '${n}'`), t = e.globEscape(n) + t.substr(1);
		else if (hr && (t.match(/^[A-Z]:$/i) || t.match(/^[A-Z]:[^\\]/i))) {
			let n = ct(`C:\\dummy-root`, t.substr(0, 2));
			t.length > 2 && !n.endsWith(`\\`) && (n += `\\`), t = e.globEscape(n) + t.substr(2);
		} else if (hr && (t === `\\` || t.match(/^\\[^\\]/))) {
			let n = ct(`C:\\dummy-root`, `\\`);
			n.endsWith(`\\`) || (n += `\\`), t = e.globEscape(n) + t.substr(1);
		} else t = ct(e.globEscape(process.cwd()), t);
		return dt(t);
	}
	static getLiteral(e) {
		let t = ``;
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (r === `\\` && !hr && n + 1 < e.length) {
				t += e[++n];
				continue;
			} else if (r === `*` || r === `?`) return ``;
			else if (r === `[` && n + 1 < e.length) {
				let r = ``, i = -1;
				for (let t = n + 1; t < e.length; t++) {
					let n = e[t];
					if (n === `\\` && !hr && t + 1 < e.length) {
						r += e[++t];
						continue;
					} else if (n === `]`) {
						i = t;
						break;
					} else r += n;
				}
				if (i >= 0) {
					if (r.length > 1) return ``;
					if (r) {
						t += r, n = i;
						continue;
					}
				}
			}
			t += r;
		}
		return t;
	}
	static regExpEscape(e) {
		return e.replace(/[[\\^$.|?*+()]/g, `\\$&`);
	}
}, _r = class {
	constructor(e, t) {
		this.path = e, this.level = t;
	}
}, vr = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, yr = function(e) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var t = e[Symbol.asyncIterator], n;
	return t ? t.call(e) : (e = typeof __values == `function` ? __values(e) : e[Symbol.iterator](), n = {}, r(`next`), r(`throw`), r(`return`), n[Symbol.asyncIterator] = function() {
		return this;
	}, n);
	function r(t) {
		n[t] = e[t] && function(n) {
			return new Promise(function(r, a) {
				n = e[t](n), i(r, a, n.done, n.value);
			});
		};
	}
	function i(e, t, n, r) {
		Promise.resolve(r).then(function(t) {
			e({
				value: t,
				done: n
			});
		}, t);
	}
}, br = function(e) {
	return this instanceof br ? (this.v = e, this) : new br(e);
}, xr = function(e, t, n) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var r = n.apply(e, t || []), i, a = [];
	return i = Object.create((typeof AsyncIterator == `function` ? AsyncIterator : Object).prototype), s(`next`), s(`throw`), s(`return`, o), i[Symbol.asyncIterator] = function() {
		return this;
	}, i;
	function o(e) {
		return function(t) {
			return Promise.resolve(t).then(e, d);
		};
	}
	function s(e, t) {
		r[e] && (i[e] = function(t) {
			return new Promise(function(n, r) {
				a.push([
					e,
					t,
					n,
					r
				]) > 1 || c(e, t);
			});
		}, t && (i[e] = t(i[e])));
	}
	function c(e, t) {
		try {
			l(r[e](t));
		} catch (e) {
			f(a[0][3], e);
		}
	}
	function l(e) {
		e.value instanceof br ? Promise.resolve(e.value.v).then(u, d) : f(a[0][2], e);
	}
	function u(e) {
		c(`next`, e);
	}
	function d(e) {
		c(`throw`, e);
	}
	function f(e, t) {
		e(t), a.shift(), a.length && c(a[0][0], a[0][1]);
	}
};
const Sr = process.platform === `win32`;
var Cr = class e {
	constructor(e) {
		this.patterns = [], this.searchPaths = [], this.options = at(e);
	}
	getSearchPaths() {
		return this.searchPaths.slice();
	}
	glob() {
		return vr(this, void 0, void 0, function* () {
			var e, t, n, r;
			let i = [];
			try {
				for (var a = !0, o = yr(this.globGenerator()), s; s = yield o.next(), e = s.done, !e; a = !0) {
					r = s.value, a = !1;
					let e = r;
					i.push(e);
				}
			} catch (e) {
				t = { error: e };
			} finally {
				try {
					!a && !e && (n = o.return) && (yield n.call(o));
				} finally {
					if (t) throw t.error;
				}
			}
			return i;
		});
	}
	globGenerator() {
		return xr(this, arguments, function* () {
			let t = at(this.options), r = [];
			for (let e of this.patterns) r.push(e), t.implicitDescendants && (e.trailingSeparator || e.segments[e.segments.length - 1] !== `**`) && r.push(new gr(e.negate, !0, e.segments.concat(`**`)));
			let i = [];
			for (let e of ht(r)) {
				n.debug(`Search path '${e}'`);
				try {
					yield br(l.promises.lstat(e));
				} catch (e) {
					if (e.code === `ENOENT`) continue;
					throw e;
				}
				i.unshift(new _r(e, 1));
			}
			let a = [];
			for (; i.length;) {
				let n = i.pop(), o = gt(r, n.path), s = !!o || _t(r, n.path);
				if (!o && !s) continue;
				let c = yield br(e.stat(n, t, a));
				if (c && !(t.excludeHiddenFiles && u.basename(n.path).match(/^\./))) if (c.isDirectory()) {
					if (o & pt.Directory && t.matchDirectories) yield yield br(n.path);
					else if (!s) continue;
					let e = n.level + 1, r = (yield br(l.promises.readdir(n.path))).map((t) => new _r(u.join(n.path, t), e));
					i.push(...r.reverse());
				} else o & pt.File && (yield yield br(n.path));
			}
		});
	}
	static create(t, n) {
		return vr(this, void 0, void 0, function* () {
			let r = new e(n);
			Sr && (t = t.replace(/\r\n/g, `
`), t = t.replace(/\r/g, `
`));
			let i = t.split(`
`).map((e) => e.trim());
			for (let e of i) if (!e || e.startsWith(`#`)) continue;
			else r.patterns.push(new gr(e));
			return r.searchPaths.push(...ht(r.patterns)), r;
		});
	}
	static stat(e, t, r) {
		return vr(this, void 0, void 0, function* () {
			let i;
			if (t.followSymbolicLinks) try {
				i = yield l.promises.stat(e.path);
			} catch (r) {
				if (r.code === `ENOENT`) {
					if (t.omitBrokenSymbolicLinks) {
						n.debug(`Broken symlink '${e.path}'`);
						return;
					}
					throw Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`);
				}
				throw r;
			}
			else i = yield l.promises.lstat(e.path);
			if (i.isDirectory() && t.followSymbolicLinks) {
				let t = yield l.promises.realpath(e.path);
				for (; r.length >= e.level;) r.pop();
				if (r.some((e) => e === t)) {
					n.debug(`Symlink cycle detected for path '${e.path}' and realpath '${t}'`);
					return;
				}
				r.push(t);
			}
			return i;
		});
	}
}, wr = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function Tr(e, t) {
	return wr(this, void 0, void 0, function* () {
		return yield Cr.create(e, t);
	});
}
var Er = e.__commonJSMin(((e, t) => {
	t.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: 2 ** 53 - 1 || 9007199254740991,
		WHITESPACE_CHARACTERS: [
			`	`,
			`
`,
			`\v`,
			`\f`,
			`\r`,
			` `,
			`\xA0`,
			`\u1680`,
			`\u2000`,
			`\u2001`,
			`\u2002`,
			`\u2003`,
			`\u2004`,
			`\u2005`,
			`\u2006`,
			`\u2007`,
			`\u2008`,
			`\u2009`,
			`\u200a`,
			`\u2028`,
			`\u2029`,
			`\u202f`,
			`\u205f`,
			`\u3000`,
			`\ufeff`
		],
		RELEASE_TYPES: [
			`major`,
			`premajor`,
			`minor`,
			`preminor`,
			`patch`,
			`prepatch`,
			`prerelease`
		],
		SEMVER_SPEC_VERSION: `2.0.0`,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
})), Dr = e.__commonJSMin(((e, t) => {
	t.exports = typeof process == `object` && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error(`SEMVER`, ...e) : () => {};
})), Or = e.__commonJSMin(((e, t) => {
	let { MAX_SAFE_COMPONENT_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, MAX_LENGTH: i } = Er(), a = Dr();
	e = t.exports = {};
	let o = e.re = [], s = e.safeRe = [], c = e.src = [], l = e.safeSrc = [], u = e.t = {}, d = 0, f = `[a-zA-Z0-9-]`, p = [
		[`\\s`, 1],
		[`\\d`, i],
		[f, r]
	], m = (e) => {
		for (let [t, n] of p) e = e.split(`${t}*`).join(`${t}{0,${n}}`).split(`${t}+`).join(`${t}{1,${n}}`);
		return e;
	}, h = (e, t, n) => {
		let r = m(t), i = d++;
		a(e, i, t), u[e] = i, c[i] = t, l[i] = r, o[i] = new RegExp(t, n ? `g` : void 0), s[i] = new RegExp(r, n ? `g` : void 0);
	};
	h(`NUMERICIDENTIFIER`, `0|[1-9]\\d*`), h(`NUMERICIDENTIFIERLOOSE`, `\\d+`), h(`NONNUMERICIDENTIFIER`, `\\d*[a-zA-Z-]${f}*`), h(`MAINVERSION`, `(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})`), h(`MAINVERSIONLOOSE`, `(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})`), h(`PRERELEASEIDENTIFIER`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIER]})`), h(`PRERELEASEIDENTIFIERLOOSE`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIERLOOSE]})`), h(`PRERELEASE`, `(?:-(${c[u.PRERELEASEIDENTIFIER]}(?:\\.${c[u.PRERELEASEIDENTIFIER]})*))`), h(`PRERELEASELOOSE`, `(?:-?(${c[u.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${c[u.PRERELEASEIDENTIFIERLOOSE]})*))`), h(`BUILDIDENTIFIER`, `${f}+`), h(`BUILD`, `(?:\\+(${c[u.BUILDIDENTIFIER]}(?:\\.${c[u.BUILDIDENTIFIER]})*))`), h(`FULLPLAIN`, `v?${c[u.MAINVERSION]}${c[u.PRERELEASE]}?${c[u.BUILD]}?`), h(`FULL`, `^${c[u.FULLPLAIN]}$`), h(`LOOSEPLAIN`, `[v=\\s]*${c[u.MAINVERSIONLOOSE]}${c[u.PRERELEASELOOSE]}?${c[u.BUILD]}?`), h(`LOOSE`, `^${c[u.LOOSEPLAIN]}$`), h(`GTLT`, `((?:<|>)?=?)`), h(`XRANGEIDENTIFIERLOOSE`, `${c[u.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), h(`XRANGEIDENTIFIER`, `${c[u.NUMERICIDENTIFIER]}|x|X|\\*`), h(`XRANGEPLAIN`, `[v=\\s]*(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:${c[u.PRERELEASE]})?${c[u.BUILD]}?)?)?`), h(`XRANGEPLAINLOOSE`, `[v=\\s]*(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:${c[u.PRERELEASELOOSE]})?${c[u.BUILD]}?)?)?`), h(`XRANGE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAIN]}$`), h(`XRANGELOOSE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAINLOOSE]}$`), h(`COERCEPLAIN`, `(^|[^\\d])(\\d{1,${n}})(?:\\.(\\d{1,${n}}))?(?:\\.(\\d{1,${n}}))?`), h(`COERCE`, `${c[u.COERCEPLAIN]}(?:$|[^\\d])`), h(`COERCEFULL`, c[u.COERCEPLAIN] + `(?:${c[u.PRERELEASE]})?(?:${c[u.BUILD]})?(?:$|[^\\d])`), h(`COERCERTL`, c[u.COERCE], !0), h(`COERCERTLFULL`, c[u.COERCEFULL], !0), h(`LONETILDE`, `(?:~>?)`), h(`TILDETRIM`, `(\\s*)${c[u.LONETILDE]}\\s+`, !0), e.tildeTrimReplace = `$1~`, h(`TILDE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAIN]}$`), h(`TILDELOOSE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAINLOOSE]}$`), h(`LONECARET`, `(?:\\^)`), h(`CARETTRIM`, `(\\s*)${c[u.LONECARET]}\\s+`, !0), e.caretTrimReplace = `$1^`, h(`CARET`, `^${c[u.LONECARET]}${c[u.XRANGEPLAIN]}$`), h(`CARETLOOSE`, `^${c[u.LONECARET]}${c[u.XRANGEPLAINLOOSE]}$`), h(`COMPARATORLOOSE`, `^${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]})$|^$`), h(`COMPARATOR`, `^${c[u.GTLT]}\\s*(${c[u.FULLPLAIN]})$|^$`), h(`COMPARATORTRIM`, `(\\s*)${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]}|${c[u.XRANGEPLAIN]})`, !0), e.comparatorTrimReplace = `$1$2$3`, h(`HYPHENRANGE`, `^\\s*(${c[u.XRANGEPLAIN]})\\s+-\\s+(${c[u.XRANGEPLAIN]})\\s*$`), h(`HYPHENRANGELOOSE`, `^\\s*(${c[u.XRANGEPLAINLOOSE]})\\s+-\\s+(${c[u.XRANGEPLAINLOOSE]})\\s*$`), h(`STAR`, `(<|>)?=?\\s*\\*`), h(`GTE0`, `^\\s*>=\\s*0\\.0\\.0\\s*$`), h(`GTE0PRE`, `^\\s*>=\\s*0\\.0\\.0-0\\s*$`);
})), kr = e.__commonJSMin(((e, t) => {
	let n = Object.freeze({ loose: !0 }), r = Object.freeze({});
	t.exports = (e) => e ? typeof e == `object` ? e : n : r;
})), Ar = e.__commonJSMin(((e, t) => {
	let n = /^[0-9]+$/, r = (e, t) => {
		if (typeof e == `number` && typeof t == `number`) return e === t ? 0 : e < t ? -1 : 1;
		let r = n.test(e), i = n.test(t);
		return r && i && (e = +e, t = +t), e === t ? 0 : r && !i ? -1 : i && !r ? 1 : e < t ? -1 : 1;
	};
	t.exports = {
		compareIdentifiers: r,
		rcompareIdentifiers: (e, t) => r(t, e)
	};
})), jr = e.__commonJSMin(((e, t) => {
	let n = Dr(), { MAX_LENGTH: r, MAX_SAFE_INTEGER: i } = Er(), { safeRe: a, t: o } = Or(), s = kr(), { compareIdentifiers: c } = Ar(), l = (e, t) => {
		let n = t.split(`.`);
		if (n.length > e.length) return !1;
		for (let t = 0; t < n.length; t++) if (c(e[t], n[t]) !== 0) return !1;
		return !0;
	};
	t.exports = class e {
		constructor(t, c) {
			if (c = s(c), t instanceof e) {
				if (t.loose === !!c.loose && t.includePrerelease === !!c.includePrerelease) return t;
				t = t.version;
			} else if (typeof t != `string`) throw TypeError(`Invalid version. Must be a string. Got type "${typeof t}".`);
			if (t.length > r) throw TypeError(`version is longer than ${r} characters`);
			n(`SemVer`, t, c), this.options = c, this.loose = !!c.loose, this.includePrerelease = !!c.includePrerelease;
			let l = t.trim().match(c.loose ? a[o.LOOSE] : a[o.FULL]);
			if (!l) throw TypeError(`Invalid Version: ${t}`);
			if (this.raw = t, this.major = +l[1], this.minor = +l[2], this.patch = +l[3], this.major > i || this.major < 0) throw TypeError(`Invalid major version`);
			if (this.minor > i || this.minor < 0) throw TypeError(`Invalid minor version`);
			if (this.patch > i || this.patch < 0) throw TypeError(`Invalid patch version`);
			l[4] ? this.prerelease = l[4].split(`.`).map((e) => {
				if (/^[0-9]+$/.test(e)) {
					let t = +e;
					if (t >= 0 && t < i) return t;
				}
				return e;
			}) : this.prerelease = [], this.build = l[5] ? l[5].split(`.`) : [], this.format();
		}
		format() {
			return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(`.`)}`), this.version;
		}
		toString() {
			return this.version;
		}
		compare(t) {
			if (n(`SemVer.compare`, this.version, this.options, t), !(t instanceof e)) {
				if (typeof t == `string` && t === this.version) return 0;
				t = new e(t, this.options);
			}
			return t.version === this.version ? 0 : this.compareMain(t) || this.comparePre(t);
		}
		compareMain(t) {
			return t instanceof e || (t = new e(t, this.options)), this.major < t.major ? -1 : this.major > t.major ? 1 : this.minor < t.minor ? -1 : this.minor > t.minor ? 1 : this.patch < t.patch ? -1 : +(this.patch > t.patch);
		}
		comparePre(t) {
			if (t instanceof e || (t = new e(t, this.options)), this.prerelease.length && !t.prerelease.length) return -1;
			if (!this.prerelease.length && t.prerelease.length) return 1;
			if (!this.prerelease.length && !t.prerelease.length) return 0;
			let r = 0;
			do {
				let e = this.prerelease[r], i = t.prerelease[r];
				if (n(`prerelease compare`, r, e, i), e === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (e === void 0) return -1;
				if (e === i) continue;
				return c(e, i);
			} while (++r);
		}
		compareBuild(t) {
			t instanceof e || (t = new e(t, this.options));
			let r = 0;
			do {
				let e = this.build[r], i = t.build[r];
				if (n(`build compare`, r, e, i), e === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (e === void 0) return -1;
				if (e === i) continue;
				return c(e, i);
			} while (++r);
		}
		inc(e, t, n) {
			if (e.startsWith(`pre`)) {
				if (!t && n === !1) throw Error(`invalid increment argument: identifier is empty`);
				if (t) {
					let e = `-${t}`.match(this.options.loose ? a[o.PRERELEASELOOSE] : a[o.PRERELEASE]);
					if (!e || e[1] !== t) throw Error(`invalid identifier: ${t}`);
				}
			}
			switch (e) {
				case `premajor`:
					this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc(`pre`, t, n);
					break;
				case `preminor`:
					this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc(`pre`, t, n);
					break;
				case `prepatch`:
					this.prerelease.length = 0, this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `prerelease`:
					this.prerelease.length === 0 && this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `release`:
					if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case `major`:
					(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
					break;
				case `minor`:
					(this.patch !== 0 || this.prerelease.length === 0) && this.minor++, this.patch = 0, this.prerelease = [];
					break;
				case `patch`:
					this.prerelease.length === 0 && this.patch++, this.prerelease = [];
					break;
				case `pre`: {
					let e = +!!Number(n);
					if (this.prerelease.length === 0) this.prerelease = [e];
					else {
						let r = this.prerelease.length;
						for (; --r >= 0;) typeof this.prerelease[r] == `number` && (this.prerelease[r]++, r = -2);
						if (r === -1) {
							if (t === this.prerelease.join(`.`) && n === !1) throw Error(`invalid increment argument: identifier already exists`);
							this.prerelease.push(e);
						}
					}
					if (t) {
						let r = [t, e];
						if (n === !1 && (r = [t]), l(this.prerelease, t)) {
							let e = this.prerelease[t.split(`.`).length];
							isNaN(e) && (this.prerelease = r);
						} else this.prerelease = r;
					}
					break;
				}
				default: throw Error(`invalid increment argument: ${e}`);
			}
			return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(`.`)}`), this;
		}
	};
})), Mr = e.__commonJSMin(((e, t) => {
	let n = jr();
	t.exports = (e, t, r = !1) => {
		if (e instanceof n) return e;
		try {
			return new n(e, t);
		} catch (e) {
			if (!r) return null;
			throw e;
		}
	};
})), Nr = e.__commonJSMin(((e, t) => {
	let n = Mr();
	t.exports = (e, t) => {
		let r = n(e, t);
		return r ? r.version : null;
	};
})), Pr = e.__commonJSMin(((e, t) => {
	let n = Mr();
	t.exports = (e, t) => {
		let r = n(e.trim().replace(/^[=v]+/, ``), t);
		return r ? r.version : null;
	};
})), Fr = e.__commonJSMin(((e, t) => {
	let n = jr();
	t.exports = (e, t, r, i, a) => {
		typeof r == `string` && (a = i, i = r, r = void 0);
		try {
			return new n(e instanceof n ? e.version : e, r).inc(t, i, a).version;
		} catch {
			return null;
		}
	};
})), Ir = e.__commonJSMin(((e, t) => {
	let n = Mr();
	t.exports = (e, t) => {
		let r = n(e, null, !0), i = n(t, null, !0), a = r.compare(i);
		if (a === 0) return null;
		let o = a > 0, s = o ? r : i, c = o ? i : r, l = !!s.prerelease.length;
		if (c.prerelease.length && !l) {
			if (!c.patch && !c.minor) return `major`;
			if (c.compareMain(s) === 0) return c.minor && !c.patch ? `minor` : `patch`;
		}
		let u = l ? `pre` : ``;
		return r.major === i.major ? r.minor === i.minor ? r.patch === i.patch ? `prerelease` : u + `patch` : u + `minor` : u + `major`;
	};
})), Lr = e.__commonJSMin(((e, t) => {
	let n = jr();
	t.exports = (e, t) => new n(e, t).major;
})), Rr = e.__commonJSMin(((e, t) => {
	let n = jr();
	t.exports = (e, t) => new n(e, t).minor;
})), zr = e.__commonJSMin(((e, t) => {
	let n = jr();
	t.exports = (e, t) => new n(e, t).patch;
})), Br = e.__commonJSMin(((e, t) => {
	let n = Mr();
	t.exports = (e, t) => {
		let r = n(e, t);
		return r && r.prerelease.length ? r.prerelease : null;
	};
})), Vr = e.__commonJSMin(((e, t) => {
	let n = jr();
	t.exports = (e, t, r) => new n(e, r).compare(new n(t, r));
})), Hr = e.__commonJSMin(((e, t) => {
	let n = Vr();
	t.exports = (e, t, r) => n(t, e, r);
})), Ur = e.__commonJSMin(((e, t) => {
	let n = Vr();
	t.exports = (e, t) => n(e, t, !0);
})), Wr = e.__commonJSMin(((e, t) => {
	let n = jr();
	t.exports = (e, t, r) => {
		let i = new n(e, r), a = new n(t, r);
		return i.compare(a) || i.compareBuild(a);
	};
})), Gr = e.__commonJSMin(((e, t) => {
	let n = Wr();
	t.exports = (e, t) => e.sort((e, r) => n(e, r, t));
})), Kr = e.__commonJSMin(((e, t) => {
	let n = Wr();
	t.exports = (e, t) => e.sort((e, r) => n(r, e, t));
})), qr = e.__commonJSMin(((e, t) => {
	let n = Vr();
	t.exports = (e, t, r) => n(e, t, r) > 0;
})), Jr = e.__commonJSMin(((e, t) => {
	let n = Vr();
	t.exports = (e, t, r) => n(e, t, r) < 0;
})), Yr = e.__commonJSMin(((e, t) => {
	let n = Vr();
	t.exports = (e, t, r) => n(e, t, r) === 0;
})), Xr = e.__commonJSMin(((e, t) => {
	let n = Vr();
	t.exports = (e, t, r) => n(e, t, r) !== 0;
})), Zr = e.__commonJSMin(((e, t) => {
	let n = Vr();
	t.exports = (e, t, r) => n(e, t, r) >= 0;
})), Qr = e.__commonJSMin(((e, t) => {
	let n = Vr();
	t.exports = (e, t, r) => n(e, t, r) <= 0;
})), $r = e.__commonJSMin(((e, t) => {
	let n = Yr(), r = Xr(), i = qr(), a = Zr(), o = Jr(), s = Qr();
	t.exports = (e, t, c, l) => {
		switch (t) {
			case `===`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e === c;
			case `!==`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e !== c;
			case ``:
			case `=`:
			case `==`: return n(e, c, l);
			case `!=`: return r(e, c, l);
			case `>`: return i(e, c, l);
			case `>=`: return a(e, c, l);
			case `<`: return o(e, c, l);
			case `<=`: return s(e, c, l);
			default: throw TypeError(`Invalid operator: ${t}`);
		}
	};
})), ei = e.__commonJSMin(((e, t) => {
	let n = jr(), r = Mr(), { safeRe: i, t: a } = Or();
	t.exports = (e, t) => {
		if (e instanceof n) return e;
		if (typeof e == `number` && (e = String(e)), typeof e != `string`) return null;
		t ||= {};
		let o = null;
		if (!t.rtl) o = e.match(t.includePrerelease ? i[a.COERCEFULL] : i[a.COERCE]);
		else {
			let n = t.includePrerelease ? i[a.COERCERTLFULL] : i[a.COERCERTL], r;
			for (; (r = n.exec(e)) && (!o || o.index + o[0].length !== e.length);) (!o || r.index + r[0].length !== o.index + o[0].length) && (o = r), n.lastIndex = r.index + r[1].length + r[2].length;
			n.lastIndex = -1;
		}
		if (o === null) return null;
		let s = o[2], c = o[3] || `0`, l = o[4] || `0`, u = t.includePrerelease && o[5] ? `-${o[5]}` : ``, d = t.includePrerelease && o[6] ? `+${o[6]}` : ``;
		return r(`${s}.${c}.${l}${u}${d}`, t);
	};
})), ti = e.__commonJSMin(((e, t) => {
	let n = Mr(), r = Er(), i = jr(), a = (e, t, n) => {
		if (!r.RELEASE_TYPES.includes(t)) return null;
		let i = o(e, n);
		return i && s(i, t);
	}, o = (e, t) => {
		let r = e instanceof i ? e.version : e;
		return n(r, t);
	}, s = (e, t) => {
		if (c(t)) return e.version;
		switch (e.prerelease = [], t) {
			case `major`:
				e.minor = 0, e.patch = 0;
				break;
			case `minor`:
				e.patch = 0;
				break;
		}
		return e.format();
	}, c = (e) => e.startsWith(`pre`);
	t.exports = a;
})), ni = e.__commonJSMin(((e, t) => {
	t.exports = class {
		constructor() {
			this.max = 1e3, this.map = new Map();
		}
		get(e) {
			let t = this.map.get(e);
			if (t !== void 0) return this.map.delete(e), this.map.set(e, t), t;
		}
		delete(e) {
			return this.map.delete(e);
		}
		set(e, t) {
			if (!this.delete(e) && t !== void 0) {
				if (this.map.size >= this.max) {
					let e = this.map.keys().next().value;
					this.delete(e);
				}
				this.map.set(e, t);
			}
			return this;
		}
	};
})), ri = e.__commonJSMin(((e, t) => {
	let { MAX_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, WHITESPACE_CHARACTERS: i } = Er(), a = new Uint8Array(65536);
	for (let e of i) a[e.charCodeAt(0)] = 1;
	let o = (e) => e !== void 0 && a[e.charCodeAt(0)] === 1, s = (e) => e === `v` || e === `=` || o(e), c = (e) => e !== void 0 && e >= `0` && e <= `9`, l = (e) => e !== void 0 && (e >= `a` && e <= `z` || e >= `A` && e <= `Z`), u = (e) => c(e) || l(e) || e === `-`, d = (e) => c(e) || e === `x` || e === `X` || e === `*`, f = (e, t, n, r) => {
		if (!c(e[t])) return t;
		if (t >= r.start && t < r.end) return Math.min(t + n, r.end);
		if (t >= r.previousStart && t < r.previousEnd) return Math.min(t + n, r.previousEnd);
		let i = t + 1;
		for (; c(e[i]);) i++;
		return r.previousStart = r.start, r.previousEnd = r.end, r.start = t, r.end = i, Math.min(t + n, i);
	}, p = (e, t, r, i) => !r && e[t] === `0` ? t + 1 : f(e, t, r ? n : n + 1, i), m = (e, t, i, a) => {
		let o = f(e, t, n, a);
		if (l(e[o]) || e[o] === `-`) {
			let t = o + 1, n = t + r;
			for (; t < n && u(e[t]);) t++;
			return t;
		}
		return p(e, t, i, a);
	}, h = (e, t, n, r) => {
		let i = e[t] === `-`;
		if (!n && !i) return t;
		let a = t + +!!i, o = m(e, a, n, r);
		if (o === a) {
			if (!n || !i) return t;
			o = m(e, t, n, r);
		}
		for (; e[o] === `.`;) {
			let t = m(e, o + 1, n, r);
			if (t === o + 1) break;
			o = t;
		}
		return o;
	}, g = (e, t) => {
		let n = t;
		for (; n - t < r && u(e[n]);) n++;
		return n;
	}, _ = (e, t) => {
		if (e[t] !== `+`) return t;
		let n = g(e, t + 1);
		if (n === t + 1) return t;
		for (; e[n] === `.`;) {
			let t = g(e, n + 1);
			if (t === n + 1) break;
			n = t;
		}
		return n;
	}, v = (e, t, n) => {
		let r = t;
		for (let i = 0; i < 3; i++) {
			let a = p(e, r, !0, n);
			if (a === r) return t;
			if (r = a, i < 2) {
				if (e[r] !== `.`) return t;
				r++;
			}
		}
		let i = h(e, r, !0, n);
		return _(e, i);
	}, y = (e, t, n) => c(e[t]) ? p(e, t, !1, n) : d(e[t]) ? t + 1 : t, ee = (e, t, n) => {
		let r = y(e, t, n);
		for (let t = 0; t < 2; t++) {
			if (e[r] !== `.`) return r;
			let t = y(e, r + 1, n);
			if (t === r + 1) return r;
			r = t;
		}
		let i = h(e, r, !1, n);
		return _(e, i);
	}, b = (e, t, n) => {
		let r = v(e, t, n);
		return r === t ? ee(e, t, n) : r;
	}, te = (e, t) => {
		let n = t;
		return o(e[n]) && n++, (e[n] === `<` || e[n] === `>`) && n++, e[n] === `=` && n++, o(e[n]) ? n : -1;
	};
	t.exports = (e) => {
		let t = ``, n = 0, r = 0, i = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		for (; r < e.length;) {
			let a = r;
			if (e[r] === `<` || e[r] === `>`) r++;
			else if (!s(e[r]) && !d(e[r])) {
				r++;
				continue;
			}
			for (; r < e.length && s(e[r]);) r++;
			if (!d(e[r])) continue;
			let o = te(e, a);
			o !== -1 && (t += e.slice(n, o), n = o + 1), r = b(e, r, i);
		}
		return t + e.slice(n);
	};
})), ii = e.__commonJSMin(((e, t) => {
	let n = /\s+/g;
	t.exports = class e {
		constructor(t, r) {
			if (r = i(r), t instanceof e) return t.loose === !!r.loose && t.includePrerelease === !!r.includePrerelease ? t : new e(t.raw, r);
			if (t instanceof a) return this.raw = t.value, this.set = [[t]], this.formatted = void 0, this;
			if (this.options = r, this.loose = !!r.loose, this.includePrerelease = !!r.includePrerelease, this.raw = t.trim().replace(n, ` `), this.set = this.raw.split(`||`).map((e) => this.parseRange(e.trim())).filter((e) => e.length), !this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				let e = this.set[0];
				if (this.set = this.set.filter((e) => !_(e[0])), this.set.length === 0) this.set = [e];
				else if (this.set.length > 1) {
					for (let e of this.set) if (e.length === 1 && v(e[0])) {
						this.set = [e];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = ``;
				for (let e = 0; e < this.set.length; e++) {
					e > 0 && (this.formatted += `||`);
					let t = this.set[e];
					for (let e = 0; e < t.length; e++) e > 0 && (this.formatted += ` `), this.formatted += t[e].toString().trim();
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(e) {
			e = e.replace(g, ``);
			let t = ((this.options.includePrerelease && m) | (this.options.loose && h)) + `:` + e, n = r.get(t);
			if (n) return n;
			let i = this.options.loose, s = i ? l[d.HYPHENRANGELOOSE] : l[d.HYPHENRANGE];
			e = e.replace(s, le(this.options.includePrerelease)), o(`hyphen replace`, e), e = c(e), o(`comparator trim`, e), e = e.replace(l[d.TILDETRIM], f), o(`tilde trim`, e), e = e.replace(l[d.CARETTRIM], p), o(`caret trim`, e);
			let u = e.split(` `).map((e) => ee(e, this.options)).join(` `).split(/\s+/).map((e) => ce(e, this.options));
			i && (u = u.filter((e) => (o(`loose invalid filter`, e, this.options), !!e.match(l[d.COMPARATORLOOSE])))), o(`range list`, u);
			let v = new Map(), y = u.map((e) => new a(e, this.options));
			for (let e of y) {
				if (_(e)) return [e];
				v.set(e.value, e);
			}
			v.size > 1 && v.has(``) && v.delete(``);
			let b = [...v.values()];
			return r.set(t, b), b;
		}
		intersects(t, n) {
			if (!(t instanceof e)) throw TypeError(`a Range is required`);
			return this.set.some((e) => y(e, n) && t.set.some((t) => y(t, n) && e.every((e) => t.every((t) => e.intersects(t, n)))));
		}
		test(e) {
			if (!e) return !1;
			if (typeof e == `string`) try {
				e = new s(e, this.options);
			} catch {
				return !1;
			}
			for (let t = 0; t < this.set.length; t++) if (ue(this.set[t], e, this.options)) return !0;
			return !1;
		}
	};
	let r = new (ni())(), i = kr(), a = ai(), o = Dr(), s = jr(), c = ri(), { safeRe: l, src: u, t: d, tildeTrimReplace: f, caretTrimReplace: p } = Or(), { FLAG_INCLUDE_PRERELEASE: m, FLAG_LOOSE: h } = Er(), g = new RegExp(u[d.BUILD], `g`), _ = (e) => e.value === `<0.0.0-0`, v = (e) => e.value === ``, y = (e, t) => {
		let n = !0, r = e.slice(), i = r.pop();
		for (; n && r.length;) n = r.every((e) => i.intersects(e, t)), i = r.pop();
		return n;
	}, ee = (e, t) => (e = e.replace(l[d.BUILD], ``), o(`comp`, e, t), e = re(e, t), o(`caret`, e), e = x(e, t), o(`tildes`, e), e = ae(e, t), o(`xrange`, e), e = se(e, t), o(`stars`, e), e), b = (e) => !e || e.toLowerCase() === `x` || e === `*`, te = (e, t, n) => b(e) && !b(t) || b(t) && n && !b(n), x = (e, t) => e.trim().split(/\s+/).map((e) => ne(e, t)).join(` `), ne = (e, t) => {
		let n = t.loose ? l[d.TILDELOOSE] : l[d.TILDE], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`tilde`, e, t, n, i, a, s);
			let c;
			return b(n) ? c = `` : b(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : b(a) ? c = `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : s ? (o(`replaceTilde pr`, s), c = `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0`) : c = `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0`, o(`tilde return`, c), c;
		});
	}, re = (e, t) => e.trim().split(/\s+/).map((e) => ie(e, t)).join(` `), ie = (e, t) => {
		o(`caret`, e, t);
		let n = t.loose ? l[d.CARETLOOSE] : l[d.CARET], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`caret`, e, t, n, i, a, s);
			let c;
			return b(n) ? c = `` : b(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : b(a) ? c = n === `0` ? `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.0${r} <${+n + 1}.0.0-0` : s ? (o(`replaceCaret pr`, s), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a}-${s} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a}-${s} <${+n + 1}.0.0-0`) : (o(`no pr`), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a} <${+n + 1}.0.0-0`), o(`caret return`, c), c;
		});
	}, ae = (e, t) => (o(`replaceXRanges`, e, t), e.split(/\s+/).map((e) => oe(e, t)).join(` `)), oe = (e, t) => {
		e = e.trim();
		let n = t.loose ? l[d.XRANGELOOSE] : l[d.XRANGE];
		return e.replace(n, (n, r, i, a, s, c) => {
			if (o(`xRange`, e, n, r, i, a, s, c), te(i, a, s)) return e;
			let l = b(i), u = l || b(a), d = u || b(s), f = d;
			return r === `=` && f && (r = ``), c = t.includePrerelease ? `-0` : ``, l ? n = r === `>` || r === `<` ? `<0.0.0-0` : `*` : r && f ? (u && (a = 0), s = 0, r === `>` ? (r = `>=`, u ? (i = +i + 1, a = 0, s = 0) : (a = +a + 1, s = 0)) : r === `<=` && (r = `<`, u ? i = +i + 1 : a = +a + 1), r === `<` && (c = `-0`), n = `${r + i}.${a}.${s}${c}`) : u ? n = `>=${i}.0.0${c} <${+i + 1}.0.0-0` : d && (n = `>=${i}.${a}.0${c} <${i}.${+a + 1}.0-0`), o(`xRange return`, n), n;
		});
	}, se = (e, t) => (o(`replaceStars`, e, t), e.trim().replace(l[d.STAR], ``)), ce = (e, t) => (o(`replaceGTE0`, e, t), e.trim().replace(l[t.includePrerelease ? d.GTE0PRE : d.GTE0], ``)), le = (e) => (t, n, r, i, a, o, s, c, l, u, d, f) => (n = b(r) ? `` : b(i) ? `>=${r}.0.0${e ? `-0` : ``}` : b(a) ? `>=${r}.${i}.0${e ? `-0` : ``}` : o ? `>=${n}` : `>=${n}${e ? `-0` : ``}`, c = b(l) ? `` : b(u) ? `<${+l + 1}.0.0-0` : b(d) ? `<${l}.${+u + 1}.0-0` : f ? `<=${l}.${u}.${d}-${f}` : e ? `<${l}.${u}.${+d + 1}-0` : `<=${c}`, `${n} ${c}`.trim()), ue = (e, t, n) => {
		for (let n = 0; n < e.length; n++) if (!e[n].test(t)) return !1;
		if (t.prerelease.length && !n.includePrerelease) {
			for (let n = 0; n < e.length; n++) if (o(e[n].semver), e[n].semver !== a.ANY && e[n].semver.prerelease.length > 0) {
				let r = e[n].semver;
				if (r.major === t.major && r.minor === t.minor && r.patch === t.patch) return !0;
			}
			return !1;
		}
		return !0;
	};
})), ai = e.__commonJSMin(((e, t) => {
	let n = Symbol(`SemVer ANY`);
	t.exports = class e {
		static get ANY() {
			return n;
		}
		constructor(t, i) {
			if (i = r(i), t instanceof e) {
				if (t.loose === !!i.loose) return t;
				t = t.value;
			}
			t = t.trim().split(/\s+/).join(` `), s(`comparator`, t, i), this.options = i, this.loose = !!i.loose, this.parse(t), this.semver === n ? this.value = `` : this.value = this.operator + this.semver.version, s(`comp`, this);
		}
		parse(e) {
			let t = this.options.loose ? i[a.COMPARATORLOOSE] : i[a.COMPARATOR], r = e.match(t);
			if (!r) throw TypeError(`Invalid comparator: ${e}`);
			this.operator = r[1] === void 0 ? `` : r[1], this.operator === `=` && (this.operator = ``), r[2] ? this.semver = new c(r[2], this.options.loose) : this.semver = n;
		}
		toString() {
			return this.value;
		}
		test(e) {
			if (s(`Comparator.test`, e, this.options.loose), this.semver === n || e === n) return !0;
			if (typeof e == `string`) try {
				e = new c(e, this.options);
			} catch {
				return !1;
			}
			return o(e, this.operator, this.semver, this.options);
		}
		intersects(t, n) {
			if (!(t instanceof e)) throw TypeError(`a Comparator is required`);
			return this.operator === `` ? this.value === `` || new l(t.value, n).test(this.value) : t.operator === `` ? t.value === `` || new l(this.value, n).test(t.semver) : (n = r(n), n.includePrerelease && (this.value === `<0.0.0-0` || t.value === `<0.0.0-0`) || !n.includePrerelease && (this.value.startsWith(`<0.0.0`) || t.value.startsWith(`<0.0.0`)) ? !1 : !!(this.operator.startsWith(`>`) && t.operator.startsWith(`>`) || this.operator.startsWith(`<`) && t.operator.startsWith(`<`) || this.semver.version === t.semver.version && this.operator.includes(`=`) && t.operator.includes(`=`) || o(this.semver, `<`, t.semver, n) && this.operator.startsWith(`>`) && t.operator.startsWith(`<`) || o(this.semver, `>`, t.semver, n) && this.operator.startsWith(`<`) && t.operator.startsWith(`>`)));
		}
	};
	let r = kr(), { safeRe: i, t: a } = Or(), o = $r(), s = Dr(), c = jr(), l = ii();
})), oi = e.__commonJSMin(((e, t) => {
	let n = ii();
	t.exports = (e, t, r) => {
		try {
			t = new n(t, r);
		} catch {
			return !1;
		}
		return t.test(e);
	};
})), si = e.__commonJSMin(((e, t) => {
	let n = ii();
	t.exports = (e, t) => new n(e, t).set.map((e) => e.map((e) => e.value).join(` `).trim().split(` `));
})), ci = e.__commonJSMin(((e, t) => {
	let n = jr(), r = ii();
	t.exports = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (!a || o.compare(e) === -1) && (a = e, o = new n(a, i));
		}), a;
	};
})), li = e.__commonJSMin(((e, t) => {
	let n = jr(), r = ii();
	t.exports = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (!a || o.compare(e) === 1) && (a = e, o = new n(a, i));
		}), a;
	};
})), ui = e.__commonJSMin(((e, t) => {
	let n = jr(), r = ii(), i = qr();
	t.exports = (e, t) => {
		e = new r(e, t);
		let a = new n(`0.0.0`);
		if (e.test(a) || (a = new n(`0.0.0-0`), e.test(a))) return a;
		a = null;
		for (let t = 0; t < e.set.length; ++t) {
			let r = e.set[t], o = null;
			r.forEach((e) => {
				let t = new n(e.semver.version);
				switch (e.operator) {
					case `>`: t.prerelease.length === 0 ? t.patch++ : t.prerelease.push(0), t.raw = t.format();
					case ``:
					case `>=`:
						(!o || i(t, o)) && (o = t);
						break;
					case `<`:
					case `<=`: break;
					default: throw Error(`Unexpected operation: ${e.operator}`);
				}
			}), o && (!a || i(a, o)) && (a = o);
		}
		return a && e.test(a) ? a : null;
	};
})), di = e.__commonJSMin(((e, t) => {
	let n = ii();
	t.exports = (e, t) => {
		try {
			return new n(e, t).range || `*`;
		} catch {
			return null;
		}
	};
})), fi = e.__commonJSMin(((e, t) => {
	let n = jr(), r = ai(), { ANY: i } = r, a = ii(), o = oi(), s = qr(), c = Jr(), l = Qr(), u = Zr();
	t.exports = (e, t, d, f) => {
		e = new n(e, f), t = new a(t, f);
		let p, m, h, g, _;
		switch (d) {
			case `>`:
				p = s, m = l, h = c, g = `>`, _ = `>=`;
				break;
			case `<`:
				p = c, m = u, h = s, g = `<`, _ = `<=`;
				break;
			default: throw TypeError(`Must provide a hilo val of "<" or ">"`);
		}
		if (o(e, t, f)) return !1;
		for (let n = 0; n < t.set.length; ++n) {
			let a = t.set[n], o = null, s = null;
			if (a.forEach((e) => {
				e.semver === i && (e = new r(`>=0.0.0`)), o ||= e, s ||= e, p(e.semver, o.semver, f) ? o = e : h(e.semver, s.semver, f) && (s = e);
			}), o.operator === g || o.operator === _ || (!s.operator || s.operator === g) && m(e, s.semver) || s.operator === _ && h(e, s.semver)) return !1;
		}
		return !0;
	};
})), pi = e.__commonJSMin(((e, t) => {
	let n = fi();
	t.exports = (e, t, r) => n(e, t, `>`, r);
})), mi = e.__commonJSMin(((e, t) => {
	let n = fi();
	t.exports = (e, t, r) => n(e, t, `<`, r);
})), hi = e.__commonJSMin(((e, t) => {
	let n = ii();
	t.exports = (e, t, r) => (e = new n(e, r), t = new n(t, r), e.intersects(t, r));
})), gi = e.__commonJSMin(((e, t) => {
	let n = oi(), r = Vr();
	t.exports = (e, t, i) => {
		let a = [], o = null, s = null, c = e.sort((e, t) => r(e, t, i));
		for (let e of c) n(e, t, i) ? (s = e, o ||= e) : (s && a.push([o, s]), s = null, o = null);
		o && a.push([o, null]);
		let l = [];
		for (let [e, t] of a) e === t ? l.push(e) : !t && e === c[0] ? l.push(`*`) : t ? e === c[0] ? l.push(`<=${t}`) : l.push(`${e} - ${t}`) : l.push(`>=${e}`);
		let u = l.join(` || `), d = typeof t.raw == `string` ? t.raw : String(t);
		return u.length < d.length ? u : t;
	};
})), _i = e.__commonJSMin(((e, t) => {
	let n = ii(), r = ai(), { ANY: i } = r, a = oi(), o = Vr(), s = (e, t, r = {}) => {
		if (e === t) return !0;
		e = new n(e, r), t = new n(t, r);
		let i = !1;
		OUTER: for (let n of e.set) {
			for (let e of t.set) {
				let t = u(n, e, r);
				if (i ||= t !== null, t) continue OUTER;
			}
			if (i) return !1;
		}
		return !0;
	}, c = [new r(`>=0.0.0-0`)], l = [new r(`>=0.0.0`)], u = (e, t, n) => {
		if (e === t) return !0;
		if (e.length === 1 && e[0].semver === i) {
			if (t.length === 1 && t[0].semver === i) return !0;
			e = n.includePrerelease ? c : l;
		}
		if (t.length === 1 && t[0].semver === i) {
			if (n.includePrerelease) return !0;
			t = l;
		}
		let r = new Set(), s, u;
		for (let t of e) t.operator === `>` || t.operator === `>=` ? s = d(s, t, n) : t.operator === `<` || t.operator === `<=` ? u = f(u, t, n) : r.add(t.semver);
		if (r.size > 1) return null;
		let p;
		if (s && u && (p = o(s.semver, u.semver, n), p > 0 || p === 0 && (s.operator !== `>=` || u.operator !== `<=`))) return null;
		for (let e of r) {
			if (s && !a(e, String(s), n) || u && !a(e, String(u), n)) return null;
			for (let r of t) if (!a(e, String(r), n)) return !1;
			return !0;
		}
		let m, h, g, _, v = u && !n.includePrerelease && u.semver.prerelease.length ? u.semver : !1, y = s && !n.includePrerelease && s.semver.prerelease.length ? s.semver : !1;
		v && v.prerelease.length === 1 && u.operator === `<` && v.prerelease[0] === 0 && (v = !1);
		for (let e of t) {
			if (_ = _ || e.operator === `>` || e.operator === `>=`, g = g || e.operator === `<` || e.operator === `<=`, s) {
				if (y && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === y.major && e.semver.minor === y.minor && e.semver.patch === y.patch && (y = !1), e.operator === `>` || e.operator === `>=`) {
					if (m = d(s, e, n), m === e && m !== s) return !1;
				} else if (s.operator === `>=` && !e.test(s.semver)) return !1;
			}
			if (u) {
				if (v && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === v.major && e.semver.minor === v.minor && e.semver.patch === v.patch && (v = !1), e.operator === `<` || e.operator === `<=`) {
					if (h = f(u, e, n), h === e && h !== u) return !1;
				} else if (u.operator === `<=` && !e.test(u.semver)) return !1;
			}
			if (!e.operator && (u || s) && p !== 0) return !1;
		}
		return !(s && g && !u && p !== 0 || u && _ && !s && p !== 0 || y || v);
	}, d = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r > 0 ? e : r < 0 || t.operator === `>` && e.operator === `>=` ? t : e;
	}, f = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r < 0 ? e : r > 0 || t.operator === `<` && e.operator === `<=` ? t : e;
	};
	t.exports = s;
})), vi = e.__commonJSMin(((e, t) => {
	let n = Or(), r = Er(), i = jr(), a = Ar();
	t.exports = {
		parse: Mr(),
		valid: Nr(),
		clean: Pr(),
		inc: Fr(),
		diff: Ir(),
		major: Lr(),
		minor: Rr(),
		patch: zr(),
		prerelease: Br(),
		compare: Vr(),
		rcompare: Hr(),
		compareLoose: Ur(),
		compareBuild: Wr(),
		sort: Gr(),
		rsort: Kr(),
		gt: qr(),
		lt: Jr(),
		eq: Yr(),
		neq: Xr(),
		gte: Zr(),
		lte: Qr(),
		cmp: $r(),
		coerce: ei(),
		truncate: ti(),
		Comparator: ai(),
		Range: ii(),
		satisfies: oi(),
		toComparators: si(),
		maxSatisfying: ci(),
		minSatisfying: li(),
		minVersion: ui(),
		validRange: di(),
		outside: fi(),
		gtr: pi(),
		ltr: mi(),
		intersects: hi(),
		simplifyRange: gi(),
		subset: _i(),
		SemVer: i,
		re: n.re,
		src: n.src,
		tokens: n.t,
		SEMVER_SPEC_VERSION: r.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: r.RELEASE_TYPES,
		compareIdentifiers: a.compareIdentifiers,
		rcompareIdentifiers: a.rcompareIdentifiers
	};
})), yi = e.__toESM(vi(), 1), bi;
(function(e) {
	e.Gzip = `cache.tgz`, e.Zstd = `cache.tzst`;
})(bi ||= {});
var xi;
(function(e) {
	e.Gzip = `gzip`, e.ZstdWithoutLong = `zstd-without-long`, e.Zstd = `zstd`;
})(xi ||= {});
var Si;
(function(e) {
	e.GNU = `gnu`, e.BSD = `bsd`;
})(Si ||= {});
const Ci = 5e3, wi = 5e3, Ti = `${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`, Ei = `${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`, Di = `cache.tar`, Oi = `manifest.txt`;
var ji = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, Mi = function(e) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var t = e[Symbol.asyncIterator], n;
	return t ? t.call(e) : (e = typeof __values == `function` ? __values(e) : e[Symbol.iterator](), n = {}, r(`next`), r(`throw`), r(`return`), n[Symbol.asyncIterator] = function() {
		return this;
	}, n);
	function r(t) {
		n[t] = e[t] && function(n) {
			return new Promise(function(r, a) {
				n = e[t](n), i(r, a, n.done, n.value);
			});
		};
	}
	function i(e, t, n, r) {
		Promise.resolve(r).then(function(t) {
			e({
				value: t,
				done: n
			});
		}, t);
	}
};
function Pi() {
	return ji(this, void 0, void 0, function* () {
		let e = process.platform === `win32`, t = process.env.RUNNER_TEMP || ``;
		if (!t) {
			let n;
			n = e ? process.env.USERPROFILE || `C:\\` : process.platform === `darwin` ? `/Users` : `/home`, t = u.join(n, `actions`, `temp`);
		}
		let n = u.join(t, c.randomUUID());
		return yield Ye(n), n;
	});
}
function Fi(e) {
	return l.statSync(e).size;
}
function Ii(e) {
	return ji(this, void 0, void 0, function* () {
		var t, r, i, a;
		let o = [], s = process.env.GITHUB_WORKSPACE ?? process.cwd(), c = yield Tr(e.join(`
`), { implicitDescendants: !1 });
		try {
			for (var l = !0, d = Mi(c.globGenerator()), f; f = yield d.next(), t = f.done, !t; l = !0) {
				a = f.value, l = !1;
				let e = a, t = u.relative(s, e).replace(RegExp(`\\${u.sep}`, `g`), `/`);
				n.debug(`Matched: ${t}`), t === `` ? o.push(`.`) : o.push(`${t}`);
			}
		} catch (e) {
			r = { error: e };
		} finally {
			try {
				!l && !t && (i = d.return) && (yield i.call(d));
			} finally {
				if (r) throw r.error;
			}
		}
		return o;
	});
}
function Li(e) {
	return ji(this, void 0, void 0, function* () {
		return h.promisify(l.unlink)(e);
	});
}
function Ri(e) {
	return ji(this, arguments, void 0, function* (e, t = []) {
		let r = ``;
		t.push(`--version`), n.debug(`Checking ${e} ${t.join(` `)}`);
		try {
			yield it(`${e}`, t, {
				ignoreReturnCode: !0,
				silent: !0,
				listeners: {
					stdout: (e) => r += e.toString(),
					stderr: (e) => r += e.toString()
				}
			});
		} catch (e) {
			n.debug(e.message);
		}
		return r = r.trim(), n.debug(r), r;
	});
}
function zi() {
	return ji(this, void 0, void 0, function* () {
		let e = yield Ri(`zstd`, [`--quiet`]), t = yi.clean(e);
		return n.debug(`zstd version: ${t}`), e === `` ? xi.Gzip : xi.ZstdWithoutLong;
	});
}
function Bi(e) {
	return e === xi.Gzip ? bi.Gzip : bi.Zstd;
}
function Vi() {
	return ji(this, void 0, void 0, function* () {
		return l.existsSync(Ti) ? Ti : (yield Ri(`tar`)).toLowerCase().includes(`gnu tar`) ? Xe(`tar`) : ``;
	});
}
function Hi(e, t) {
	if (t === void 0) throw Error(`Expected ${e} but value was undefiend`);
	return t;
}
function Ui(e, t, n = !1) {
	let r = e.slice();
	return t && r.push(t), process.platform === `win32` && !n && r.push(`windows-only`), r.push(`1.0`), c.createHash(`sha256`).update(r.join(`|`)).digest(`hex`);
}
function Wi() {
	let e = process.env.ACTIONS_RUNTIME_TOKEN;
	if (!e) throw Error(`Unable to get the ACTIONS_RUNTIME_TOKEN env variable`);
	return e;
}
var Gi = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function Ki(e, ...t) {
	ae.default.stderr.write(`${y.default.format(e, ...t)}${ne.EOL}`);
}
function qi(e) {
	return ae.default.env[e];
}
typeof ae.default.versions.deno == `string` && ae.default.versions.deno.length;
typeof ae.default.versions.bun == `string` && ae.default.versions.bun.length;
const Xi = qi(`DEBUG`);
let Zi, Qi = [], $i = [];
const ea = [];
Xi && na(Xi);
const ta = Object.assign((e) => oa(e), {
	enable: na,
	enabled: ra,
	disable: aa,
	log: Ki
});
function na(e) {
	Zi = e, Qi = [], $i = [];
	let t = e.split(`,`).map((e) => e.trim());
	for (let e of t) e.startsWith(`-`) ? $i.push(e.substring(1)) : Qi.push(e);
	for (let e of ea) e.enabled = ra(e.namespace);
}
function ra(e) {
	if (e.endsWith(`*`)) return !0;
	for (let t of $i) if (ia(e, t)) return !1;
	for (let t of Qi) if (ia(e, t)) return !0;
	return !1;
}
function ia(e, t) {
	if (t.indexOf(`*`) === -1) return e === t;
	let n = t;
	if (t.indexOf(`**`) !== -1) {
		let e = [], r = ``;
		for (let n of t) if (n === `*` && r === `*`) continue;
		else r = n, e.push(n);
		n = e.join(``);
	}
	let r = 0, i = 0, a = n.length, o = e.length, s = -1, c = -1;
	for (; r < o && i < a;) if (n[i] === `*`) {
		if (s = i, i++, i === a) return !0;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else if (n[i] === e[r]) i++, r++;
	else if (s >= 0) {
		if (i = s + 1, r = c + 1, r === o) return !1;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else return !1;
	let l = r === e.length, u = i === n.length, d = i === n.length - 1 && n[i] === `*`;
	return l && (u || d);
}
function aa() {
	let e = Zi || ``;
	return na(``), e;
}
function oa(e) {
	let t = Object.assign(n, {
		enabled: ra(e),
		destroy: sa,
		log: ta.log,
		namespace: e,
		extend: ca
	});
	function n(...n) {
		t.enabled && (n.length > 0 && (n[0] = `${e} ${n[0]}`), t.log(...n));
	}
	return ea.push(t), t;
}
function sa() {
	let e = ea.indexOf(this);
	return e >= 0 ? (ea.splice(e, 1), !0) : !1;
}
function ca(e) {
	let t = oa(`${this.namespace}:${e}`);
	return t.log = this.log, t;
}
const la = [
	`verbose`,
	`info`,
	`warning`,
	`error`
], ua = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function da(e, t) {
	t.log = (...t) => {
		e.log(...t);
	};
}
function fa(e) {
	return la.includes(e);
}
function pa(e) {
	let t = new Set(), n = qi(e.logLevelEnvVarName), r, i = ta(e.namespace);
	i.log = (...e) => {
		ta.log(...e);
	};
	function a(e) {
		if (e && !fa(e)) throw Error(`Unknown log level '${e}'. Acceptable values: ${la.join(`,`)}`);
		r = e;
		let n = [];
		for (let e of t) o(e) && n.push(e.namespace);
		ta.enable(n.join(`,`));
	}
	n && (fa(n) ? a(n) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${n}'; logging is not enabled. Acceptable values: ${la.join(`, `)}.`));
	function o(e) {
		return !!(r && ua[e.level] <= ua[r]);
	}
	function s(e, n) {
		let r = Object.assign(e.extend(n), { level: n });
		if (da(e, r), o(r)) {
			let e = ta.disable();
			ta.enable(e + `,` + r.namespace);
		}
		return t.add(r), r;
	}
	function c() {
		return r;
	}
	function l(e) {
		let t = i.extend(e);
		return da(i, t), {
			error: s(t, `error`),
			warning: s(t, `warning`),
			info: s(t, `info`),
			verbose: s(t, `verbose`)
		};
	}
	return {
		setLogLevel: a,
		getLogLevel: c,
		createClientLogger: l,
		logger: i
	};
}
const ma = pa({
	logLevelEnvVarName: `TYPESPEC_RUNTIME_LOG_LEVEL`,
	namespace: `typeSpecRuntime`
});
ma.logger;
function ga(e) {
	return ma.createClientLogger(e);
}
function _a(e) {
	return e.toLowerCase();
}
function va(e) {
	return String(e).trim().replace(/[\r\n]/g, ``);
}
function* ya(e) {
	for (let t of e.values()) yield [t.name, t.value];
}
var ba = class {
	_headersMap;
	constructor(e) {
		if (this._headersMap = new Map(), e) for (let t of Object.keys(e)) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap.set(_a(e), {
			name: e,
			value: va(t)
		});
	}
	get(e) {
		return this._headersMap.get(_a(e))?.value;
	}
	has(e) {
		return this._headersMap.has(_a(e));
	}
	delete(e) {
		this._headersMap.delete(_a(e));
	}
	toJSON(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e of this._headersMap.values()) t[e.name] = e.value;
		else for (let [e, n] of this._headersMap) t[e] = n.value;
		return t;
	}
	toString() {
		return JSON.stringify(this.toJSON({ preserveCase: !0 }));
	}
	[Symbol.iterator]() {
		return ya(this._headersMap);
	}
};
function xa(e) {
	return new ba(e);
}
function Sa() {
	return crypto.randomUUID();
}
var Ca = class {
	url;
	method;
	headers;
	timeout;
	withCredentials;
	body;
	multipartBody;
	formData;
	streamResponseStatusCodes;
	enableBrowserStreams;
	proxySettings;
	disableKeepAlive;
	abortSignal;
	requestId;
	allowInsecureConnection;
	onUploadProgress;
	onDownloadProgress;
	requestOverrides;
	authSchemes;
	constructor(e) {
		this.url = e.url, this.body = e.body, this.headers = e.headers ?? xa(), this.method = e.method ?? `GET`, this.timeout = e.timeout ?? 0, this.multipartBody = e.multipartBody, this.formData = e.formData, this.disableKeepAlive = e.disableKeepAlive ?? !1, this.proxySettings = e.proxySettings, this.streamResponseStatusCodes = e.streamResponseStatusCodes, this.withCredentials = e.withCredentials ?? !1, this.abortSignal = e.abortSignal, this.onUploadProgress = e.onUploadProgress, this.onDownloadProgress = e.onDownloadProgress, this.requestId = e.requestId || Sa(), this.allowInsecureConnection = e.allowInsecureConnection ?? !1, this.enableBrowserStreams = e.enableBrowserStreams ?? !1, this.requestOverrides = e.requestOverrides, this.authSchemes = e.authSchemes;
	}
};
function wa(e) {
	return new Ca(e);
}
const Ta = new Set([
	`Deserialize`,
	`Serialize`,
	`Retry`,
	`Sign`
]);
var Ea = class e {
	_policies = [];
	_orderedPolicies;
	constructor(e) {
		this._policies = e?.slice(0) ?? [], this._orderedPolicies = void 0;
	}
	addPolicy(e, t = {}) {
		if (t.phase && t.afterPhase) throw Error(`Policies inside a phase cannot specify afterPhase.`);
		if (t.phase && !Ta.has(t.phase)) throw Error(`Invalid phase name: ${t.phase}`);
		if (t.afterPhase && !Ta.has(t.afterPhase)) throw Error(`Invalid afterPhase name: ${t.afterPhase}`);
		this._policies.push({
			policy: e,
			options: t
		}), this._orderedPolicies = void 0;
	}
	removePolicy(e) {
		let t = [];
		return this._policies = this._policies.filter((n) => e.name && n.policy.name === e.name || e.phase && n.options.phase === e.phase ? (t.push(n.policy), !1) : !0), this._orderedPolicies = void 0, t;
	}
	sendRequest(e, t) {
		return this.getOrderedPolicies().reduceRight((e, t) => (n) => t.sendRequest(n, e), (t) => e.sendRequest(t))(t);
	}
	getOrderedPolicies() {
		return this._orderedPolicies ||= this.orderPolicies(), this._orderedPolicies;
	}
	clone() {
		return new e(this._policies);
	}
	static create() {
		return new e();
	}
	orderPolicies() {
		let e = [], t = new Map();
		function n(e) {
			return {
				name: e,
				policies: new Set(),
				hasRun: !1,
				hasAfterPolicies: !1
			};
		}
		let r = n(`Serialize`), i = n(`None`), a = n(`Deserialize`), o = n(`Retry`), s = n(`Sign`), c = [
			r,
			i,
			a,
			o,
			s
		];
		function l(e) {
			return e === `Retry` ? o : e === `Serialize` ? r : e === `Deserialize` ? a : e === `Sign` ? s : i;
		}
		for (let e of this._policies) {
			let n = e.policy, r = e.options, i = n.name;
			if (t.has(i)) throw Error(`Duplicate policy names not allowed in pipeline`);
			let a = {
				policy: n,
				dependsOn: new Set(),
				dependants: new Set()
			};
			r.afterPhase && (a.afterPhase = l(r.afterPhase), a.afterPhase.hasAfterPolicies = !0), t.set(i, a), l(r.phase).policies.add(a);
		}
		for (let e of this._policies) {
			let { policy: n, options: r } = e, i = n.name, a = t.get(i);
			if (!a) throw Error(`Missing node for policy ${i}`);
			if (r.afterPolicies) for (let e of r.afterPolicies) {
				let n = t.get(e);
				n && (a.dependsOn.add(n), n.dependants.add(a));
			}
			if (r.beforePolicies) for (let e of r.beforePolicies) {
				let n = t.get(e);
				n && (n.dependsOn.add(a), a.dependants.add(n));
			}
		}
		function u(n) {
			n.hasRun = !0;
			for (let r of n.policies) if (!(r.afterPhase && (!r.afterPhase.hasRun || r.afterPhase.policies.size)) && r.dependsOn.size === 0) {
				e.push(r.policy);
				for (let e of r.dependants) e.dependsOn.delete(r);
				t.delete(r.policy.name), n.policies.delete(r);
			}
		}
		function d() {
			for (let e of c) {
				if (u(e), e.policies.size > 0 && e !== i) {
					i.hasRun || u(i);
					return;
				}
				e.hasAfterPolicies && u(i);
			}
		}
		let f = 0;
		for (; t.size > 0;) {
			f++;
			let t = e.length;
			if (d(), e.length <= t && f > 1) throw Error(`Cannot satisfy policy dependencies due to requirements cycle.`);
		}
		return e;
	}
};
function Da() {
	return Ea.create();
}
function Oa(e) {
	return typeof e == `object` && !!e && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
}
function ka(e) {
	if (Oa(e)) {
		let t = typeof e.name == `string`, n = typeof e.message == `string`;
		return t && n;
	}
	return !1;
}
const Aa = y.inspect.custom, ja = `REDACTED`, Ma = `x-ms-client-request-id.x-ms-return-client-request-id.x-ms-useragent.x-ms-correlation-request-id.x-ms-request-id.client-request-id.ms-cv.return-client-request-id.traceparent.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Origin.Accept.Accept-Encoding.Cache-Control.Connection.Content-Length.Content-Type.Date.ETag.Expires.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.Last-Modified.Pragma.Request-Id.Retry-After.Server.Transfer-Encoding.User-Agent.WWW-Authenticate`.split(`.`), Na = [`api-version`];
var Pa = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = [] } = {}) {
		e = Ma.concat(e), t = Na.concat(t), this.allowedHeaderNames = new Set(e.map((e) => e.toLowerCase())), this.allowedQueryParameters = new Set(t.map((e) => e.toLowerCase()));
	}
	sanitize(e) {
		let t = new Set();
		return JSON.stringify(e, (e, n) => {
			if (n instanceof Error) return {
				...n,
				name: n.name,
				message: n.message
			};
			if (e === `headers` && Oa(n)) return this.sanitizeHeaders(n);
			if (e === `url` && typeof n == `string`) return this.sanitizeUrl(n);
			if (e === `query` && Oa(n)) return this.sanitizeQuery(n);
			if (e !== `body` && e !== `response` && e !== `operationSpec`) {
				if (Array.isArray(n) || Oa(n)) {
					if (t.has(n)) return `[Circular]`;
					t.add(n);
				}
				return n;
			}
		}, 2);
	}
	sanitizeUrl(e) {
		if (typeof e != `string` || e === null || e === ``) return e;
		let t = new URL(e);
		if (!t.search) return e;
		for (let [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, ja);
		return t.toString();
	}
	sanitizeHeaders(e) {
		let t = {};
		for (let n of Object.keys(e)) this.allowedHeaderNames.has(n.toLowerCase()) ? t[n] = e[n] : t[n] = ja;
		return t;
	}
	sanitizeQuery(e) {
		if (typeof e != `object` || !e) return e;
		let t = {};
		for (let n of Object.keys(e)) this.allowedQueryParameters.has(n.toLowerCase()) ? t[n] = e[n] : t[n] = ja;
		return t;
	}
};
const Fa = new Pa();
var Ia = class e extends Error {
	static REQUEST_SEND_ERROR = `REQUEST_SEND_ERROR`;
	static PARSE_ERROR = `PARSE_ERROR`;
	code;
	statusCode;
	request;
	response;
	details;
	constructor(t, n = {}) {
		super(t), this.name = `RestError`, this.code = n.code, this.statusCode = n.statusCode, Object.defineProperty(this, "request", {
			value: n.request,
			enumerable: !1
		}), Object.defineProperty(this, "response", {
			value: n.response,
			enumerable: !1
		});
		let r = this.request?.agent ? {
			maxFreeSockets: this.request.agent.maxFreeSockets,
			maxSockets: this.request.agent.maxSockets
		} : void 0;
		Object.defineProperty(this, Aa, {
			value: () => `RestError: ${this.message} \n ${Fa.sanitize({
				...this,
				request: {
					...this.request,
					agent: r
				},
				response: this.response
			})}`,
			enumerable: !1
		}), Object.setPrototypeOf(this, e.prototype);
	}
};
function La(e) {
	return e instanceof Ia || ka(e) && e.name === `RestError`;
}
function Ra(e, t) {
	return Buffer.from(e).toString(t);
}
function za(e, t) {
	return Buffer.from(e, t);
}
const Ba = ga(`ts-http-runtime`), Va = {};
function Ha(e) {
	return e && typeof e.pipe == `function`;
}
function Ua(e) {
	return e.readable === !1 ? Promise.resolve() : new Promise((t) => {
		let n = () => {
			t(), e.removeListener(`close`, n), e.removeListener(`end`, n), e.removeListener(`error`, n);
		};
		e.on(`close`, n), e.on(`end`, n), e.on(`error`, n);
	});
}
function Wa(e) {
	return e && typeof e.byteLength == `number`;
}
var Ga = class extends _.Transform {
	loadedBytes = 0;
	progressCallback;
	_transform(e, t, n) {
		this.push(e), this.loadedBytes += e.length;
		try {
			this.progressCallback({ loadedBytes: this.loadedBytes }), n();
		} catch (e) {
			n(e);
		}
	}
	constructor(e) {
		super(), this.progressCallback = e;
	}
}, Ka = class {
	cachedHttpAgent;
	cachedHttpsAgents = new WeakMap();
	async sendRequest(e) {
		let t = new AbortController(), n;
		if (e.abortSignal) {
			if (e.abortSignal.aborted) throw new Gi(`The operation was aborted. Request has already been canceled.`);
			n = (e) => {
				e.type === `abort` && t.abort();
			}, e.abortSignal.addEventListener(`abort`, n);
		}
		let r;
		e.timeout > 0 && (r = setTimeout(() => {
			let n = new Pa();
			Ba.info(`request to '${n.sanitizeUrl(e.url)}' timed out. canceling...`), t.abort();
		}, e.timeout));
		let i = e.headers.get(`Accept-Encoding`), a = i?.includes(`gzip`) || i?.includes(`deflate`), o = typeof e.body == `function` ? e.body() : e.body;
		if (o && !e.headers.has(`Content-Length`)) {
			let t = Xa(o);
			t !== null && e.headers.set(`Content-Length`, t);
		}
		let s;
		try {
			if (o && e.onUploadProgress) {
				let t = e.onUploadProgress, n = new Ga(t);
				n.on(`error`, (e) => {
					Ba.error(`Error in upload progress`, e);
				}), Ha(o) ? o.pipe(n) : n.end(o), o = n;
			}
			let n = await this.makeRequest(e, t, o);
			r !== void 0 && clearTimeout(r);
			let i = qa(n), c = {
				status: n.statusCode ?? 0,
				headers: i,
				request: e
			};
			if (e.method === `HEAD`) return n.resume(), c;
			s = a ? Ja(n, i) : n;
			let l = e.onDownloadProgress;
			if (l) {
				let e = new Ga(l);
				e.on(`error`, (e) => {
					Ba.error(`Error in download progress`, e);
				}), s.pipe(e), s = e;
			}
			return e.streamResponseStatusCodes?.has(Infinity) || e.streamResponseStatusCodes?.has(c.status) ? c.readableStreamBody = s : c.bodyAsText = await Ya(s), c;
		} finally {
			if (e.abortSignal && n) {
				let t = Promise.resolve();
				Ha(o) && (t = Ua(o));
				let r = Promise.resolve();
				Ha(s) && (r = Ua(s)), Promise.all([t, r]).then(() => {
					n && e.abortSignal?.removeEventListener(`abort`, n);
				}).catch((e) => {
					Ba.warning(`Error when cleaning up abortListener on httpRequest`, e);
				});
			}
		}
	}
	makeRequest(e, t, n) {
		let r = new URL(e.url), i = r.protocol !== `https:`;
		if (i && !e.allowInsecureConnection) throw Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
		let a = {
			agent: e.agent ?? this.getOrCreateAgent(e, i),
			hostname: r.hostname,
			path: `${r.pathname}${r.search}`,
			port: r.port,
			method: e.method,
			headers: e.headers.toJSON({ preserveCase: !0 }),
			...e.requestOverrides
		};
		return new Promise((r, o) => {
			let s = i ? g.default.request(a, r) : oe.default.request(a, r);
			s.once(`error`, (t) => {
				o(new Ia(t.message, {
					code: t.code ?? Ia.REQUEST_SEND_ERROR,
					request: e
				}));
			}), t.signal.addEventListener(`abort`, () => {
				let e = new Gi(`The operation was aborted. Rejecting from abort signal callback while making request.`);
				s.destroy(e), o(e);
			}), n && Ha(n) ? n.pipe(s) : n ? typeof n == `string` || Buffer.isBuffer(n) ? s.end(n) : Wa(n) ? s.end(ArrayBuffer.isView(n) ? Buffer.from(n.buffer, n.byteOffset, n.byteLength) : Buffer.from(n)) : (Ba.error(`Unrecognized body type`, n), o(new Ia(`Unrecognized body type`))) : s.end();
		});
	}
	getOrCreateAgent(e, t) {
		let n = e.disableKeepAlive;
		if (t) return n ? g.default.globalAgent : (this.cachedHttpAgent ||= new g.default.Agent({ keepAlive: !0 }), this.cachedHttpAgent);
		{
			if (n && !e.tlsSettings) return oe.default.globalAgent;
			let t = e.tlsSettings ?? Va, r = this.cachedHttpsAgents.get(t);
			return r && r.options.keepAlive === !n ? r : (Ba.info(`No cached TLS Agent exist, creating a new Agent`), r = new oe.default.Agent({
				keepAlive: !n,
				...t
			}), this.cachedHttpsAgents.set(t, r), r);
		}
	}
};
function qa(e) {
	let t = xa();
	for (let n of Object.keys(e.headers)) {
		let r = e.headers[n];
		Array.isArray(r) ? r.length > 0 && t.set(n, r[0]) : r && t.set(n, r);
	}
	return t;
}
function Ja(e, t) {
	let n = t.get(`Content-Encoding`);
	if (n === `gzip`) {
		let t = ee.default.createGunzip();
		return e.pipe(t), t;
	} else if (n === `deflate`) {
		let t = ee.default.createInflate();
		return e.pipe(t), t;
	}
	return e;
}
function Ya(e) {
	return new Promise((t, n) => {
		let r = [];
		e.on(`data`, (e) => {
			Buffer.isBuffer(e) ? r.push(e) : r.push(Buffer.from(e));
		}), e.on(`end`, () => {
			t(Buffer.concat(r).toString(`utf8`));
		}), e.on(`error`, (e) => {
			e && e?.name === `AbortError` ? n(e) : n(new Ia(`Error reading response as text: ${e.message}`, { code: Ia.PARSE_ERROR }));
		});
	});
}
function Xa(e) {
	return e ? Buffer.isBuffer(e) ? e.length : Ha(e) ? null : Wa(e) ? e.byteLength : typeof e == `string` ? Buffer.from(e).length : null : 0;
}
function Za() {
	return new Ka();
}
function Qa() {
	return Za();
}
function eo(e = {}) {
	let t = e.logger ?? Ba.info, n = new Pa({
		additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
		additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
	});
	return {
		name: `logPolicy`,
		async sendRequest(e, r) {
			if (!t.enabled) return r(e);
			t(`Request: ${n.sanitize(e)}`);
			let i = await r(e);
			return t(`Response status code: ${i.status}`), t(`Headers: ${n.sanitize(i.headers)}`), i;
		}
	};
}
function to() {
	return `User-Agent`;
}
function no() {
	return to();
}
no();
function io(e, t) {
	return e = Math.ceil(e), t = Math.floor(t), Math.floor(Math.random() * (t - e + 1)) + e;
}
function ao(e, t) {
	let n = t.retryDelayInMs * 2 ** e, r = Math.min(t.maxRetryDelayInMs, n);
	return { retryAfterInMs: r / 2 + io(0, r / 2) };
}
function so(e, t, n) {
	return new Promise((r, i) => {
		let a, o, s = () => i(new Gi(n?.abortErrorMsg ? n?.abortErrorMsg : `The operation was aborted.`)), c = () => {
			n?.abortSignal && o && n.abortSignal.removeEventListener(`abort`, o);
		};
		if (o = () => (a && clearTimeout(a), c(), s()), n?.abortSignal && n.abortSignal.aborted) return s();
		a = setTimeout(() => {
			c(), r(t);
		}, e), n?.abortSignal && n.abortSignal.addEventListener(`abort`, o);
	});
}
function co(e, t) {
	let n = e.headers.get(t);
	if (!n) return;
	let r = Number(n);
	if (!Number.isNaN(r)) return r;
}
const lo = `Retry-After`, uo = [
	`retry-after-ms`,
	`x-ms-retry-after-ms`,
	lo
];
function fo(e) {
	if (e && [429, 503].includes(e.status)) try {
		for (let t of uo) {
			let n = co(e, t);
			if (n === 0 || n) return n * (t === lo ? 1e3 : 1);
		}
		let t = e.headers.get(lo);
		if (!t) return;
		let n = Date.parse(t) - Date.now();
		return Number.isFinite(n) ? Math.max(0, n) : void 0;
	} catch {
		return;
	}
}
function po(e) {
	return Number.isFinite(fo(e));
}
function mo() {
	return {
		name: `throttlingRetryStrategy`,
		retry({ response: e }) {
			let t = fo(e);
			return Number.isFinite(t) ? { retryAfterInMs: t } : { skipStrategy: !0 };
		}
	};
}
function _o(e = {}) {
	let t = e.retryDelayInMs ?? 1e3, n = e.maxRetryDelayInMs ?? 64e3;
	return {
		name: `exponentialRetryStrategy`,
		retry({ retryCount: r, response: i, responseError: a }) {
			let o = yo(a), s = o && e.ignoreSystemErrors, c = vo(i), l = c && e.ignoreHttpStatusCodes;
			return i && (po(i) || !c) || l || s ? { skipStrategy: !0 } : a && !o && !c ? { errorToThrow: a } : ao(r, {
				retryDelayInMs: t,
				maxRetryDelayInMs: n
			});
		}
	};
}
function vo(e) {
	return !!(e && e.status !== void 0 && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
}
function yo(e) {
	return e ? e.code === `ETIMEDOUT` || e.code === `ESOCKETTIMEDOUT` || e.code === `ECONNREFUSED` || e.code === `ECONNRESET` || e.code === `ENOENT` || e.code === `ENOTFOUND` : !1;
}
const bo = ga(`ts-http-runtime retryPolicy`);
function So(e, t = { maxRetries: 3 }) {
	let n = t.logger || bo;
	return {
		name: `retryPolicy`,
		async sendRequest(r, i) {
			let a, o, s = -1;
			retryRequest: for (;;) {
				s += 1, a = void 0, o = void 0;
				try {
					n.info(`Retry ${s}: Attempting to send request`, r.requestId), a = await i(r), n.info(`Retry ${s}: Received a response from request`, r.requestId);
				} catch (e) {
					if (n.error(`Retry ${s}: Received an error from request`, r.requestId), !La(e)) throw e;
					o = e, a = e.response;
				}
				if (r.abortSignal?.aborted) throw n.error(`Retry ${s}: Request aborted.`), new Gi();
				if (s >= (t.maxRetries ?? 3)) {
					if (n.info(`Retry ${s}: Maximum retries reached. Returning the last received response, or throwing the last received error.`), o) throw o;
					if (a) return a;
					throw Error(`Maximum retries reached with no response or error to throw`);
				}
				n.info(`Retry ${s}: Processing ${e.length} retry strategies.`);
				strategiesLoop: for (let t of e) {
					let e = t.logger || n;
					e.info(`Retry ${s}: Processing retry strategy ${t.name}.`);
					let i = t.retry({
						retryCount: s,
						response: a,
						responseError: o
					});
					if (i.skipStrategy) {
						e.info(`Retry ${s}: Skipped.`);
						continue strategiesLoop;
					}
					let { errorToThrow: c, retryAfterInMs: l, redirectTo: u } = i;
					if (c) throw e.error(`Retry ${s}: Retry strategy ${t.name} throws error:`, c), c;
					if (l || l === 0) {
						e.info(`Retry ${s}: Retry strategy ${t.name} retries after ${l}`), await so(l, void 0, { abortSignal: r.abortSignal });
						continue retryRequest;
					}
					if (u) {
						e.info(`Retry ${s}: Retry strategy ${t.name} redirects to ${u}`), r.url = u;
						continue retryRequest;
					}
				}
				if (o) throw n.info(`None of the retry strategies could work with the received error. Throwing it.`), o;
				if (a) return n.info(`None of the retry strategies could work with the received response. Returning it.`), a;
			}
		}
	};
}
function wo(e = {}) {
	return {
		name: `defaultRetryPolicy`,
		sendRequest: So([mo(), _o(e)], { maxRetries: e.maxRetries ?? 3 }).sendRequest
	};
}
function To(e) {
	if (typeof FormData < `u` && e instanceof FormData) {
		let t = {};
		for (let [n, r] of e.entries()) {
			let e = t[n];
			Array.isArray(e) ? e.push(r) : t[n] = e === void 0 ? [r] : [e, r];
		}
		return t;
	}
}
function Do() {
	return {
		name: `formDataPolicy`,
		async sendRequest(e, t) {
			let n = To(e.body);
			if (n && (e.formData = n, e.body = void 0), e.formData) {
				let t = e.headers.get(`Content-Type`);
				t && t.indexOf(`application/x-www-form-urlencoded`) !== -1 ? e.body = Oo(e.formData) : await ko(e.formData, e), e.formData = void 0;
			}
			return t(e);
		}
	};
}
function Oo(e) {
	let t = new URLSearchParams();
	for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.append(n, e.toString());
	else t.append(n, r.toString());
	return t.toString();
}
async function ko(e, t) {
	let n = t.headers.get(`Content-Type`);
	if (n && !n.startsWith(`multipart/form-data`)) return;
	t.headers.set(`Content-Type`, n ?? `multipart/form-data`);
	let r = [];
	for (let [t, n] of Object.entries(e)) for (let e of Array.isArray(n) ? n : [n]) if (typeof e == `string`) r.push({
		headers: xa({ "Content-Disposition": `form-data; name="${t}"` }),
		body: za(e, `utf-8`)
	});
	else if (typeof e != `object` || !e) throw Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
	else {
		let n = e.name || `blob`, i = xa();
		i.set(`Content-Disposition`, `form-data; name="${t}"; filename="${n}"`), i.set(`Content-Type`, e.type || `application/octet-stream`), r.push({
			headers: i,
			body: e
		});
	}
	t.multipartBody = { parts: r };
}
function jo(e) {
	return {
		name: `agentPolicy`,
		sendRequest: async (t, n) => (t.agent ||= e, n(t))
	};
}
function No(e) {
	return {
		name: `tlsPolicy`,
		sendRequest: async (t, n) => (t.tlsSettings ||= e, n(t))
	};
}
var Po = e.__commonJSMin(((e, t) => {
	var n = 1e3, r = n * 60, i = r * 60, a = i * 24, o = a * 7, s = a * 365.25;
	t.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return c(e);
		if (n === `number` && isFinite(e)) return t.long ? u(e) : l(e);
		throw Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function c(e) {
		if (e = String(e), !(e.length > 100)) {
			var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (t) {
				var c = parseFloat(t[1]);
				switch ((t[2] || `ms`).toLowerCase()) {
					case `years`:
					case `year`:
					case `yrs`:
					case `yr`:
					case `y`: return c * s;
					case `weeks`:
					case `week`:
					case `w`: return c * o;
					case `days`:
					case `day`:
					case `d`: return c * a;
					case `hours`:
					case `hour`:
					case `hrs`:
					case `hr`:
					case `h`: return c * i;
					case `minutes`:
					case `minute`:
					case `mins`:
					case `min`:
					case `m`: return c * r;
					case `seconds`:
					case `second`:
					case `secs`:
					case `sec`:
					case `s`: return c * n;
					case `milliseconds`:
					case `millisecond`:
					case `msecs`:
					case `msec`:
					case `ms`: return c;
					default: return;
				}
			}
		}
	}
	function l(e) {
		var t = Math.abs(e);
		return t >= a ? Math.round(e / a) + `d` : t >= i ? Math.round(e / i) + `h` : t >= r ? Math.round(e / r) + `m` : t >= n ? Math.round(e / n) + `s` : e + `ms`;
	}
	function u(e) {
		var t = Math.abs(e);
		return t >= a ? d(e, t, a, `day`) : t >= i ? d(e, t, i, `hour`) : t >= r ? d(e, t, r, `minute`) : t >= n ? d(e, t, n, `second`) : e + ` ms`;
	}
	function d(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
})), Fo = e.__commonJSMin(((e, t) => {
	function n(e) {
		n.debug = n, n.default = n, n.coerce = c, n.disable = o, n.enable = i, n.enabled = s, n.humanize = Po(), n.destroy = l, Object.keys(e).forEach((t) => {
			n[t] = e[t];
		}), n.names = [], n.skips = [], n.formatters = {};
		function t(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return n.colors[Math.abs(t) % n.colors.length];
		}
		n.selectColor = t;
		function n(e) {
			let t, i = null, a, o;
			function s(...e) {
				if (!s.enabled) return;
				let r = s, i = Number(new Date());
				r.diff = i - (t || i), r.prev = t, r.curr = i, t = i, e[0] = n.coerce(e[0]), typeof e[0] != `string` && e.unshift(`%O`);
				let a = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, i) => {
					if (t === `%%`) return `%`;
					a++;
					let o = n.formatters[i];
					if (typeof o == `function`) {
						let n = e[a];
						t = o.call(r, n), e.splice(a, 1), a--;
					}
					return t;
				}), n.formatArgs.call(r, e), (r.log || n.log).apply(r, e);
			}
			return s.namespace = e, s.useColors = n.useColors(), s.color = n.selectColor(e), s.extend = r, s.destroy = n.destroy, Object.defineProperty(s, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => i === null ? (a !== n.namespaces && (a = n.namespaces, o = n.enabled(e)), o) : i,
				set: (e) => {
					i = e;
				}
			}), typeof n.init == `function` && n.init(s), s;
		}
		function r(e, t) {
			let r = n(this.namespace + (t === void 0 ? `:` : t) + e);
			return r.log = this.log, r;
		}
		function i(e) {
			n.save(e), n.namespaces = e, n.names = [], n.skips = [];
			let t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (let e of t) e[0] === `-` ? n.skips.push(e.slice(1)) : n.names.push(e);
		}
		function a(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === `*`;) r++;
			return r === t.length;
		}
		function o() {
			let e = [...n.names, ...n.skips.map((e) => `-` + e)].join(`,`);
			return n.enable(``), e;
		}
		function s(e) {
			for (let t of n.skips) if (a(e, t)) return !1;
			for (let t of n.names) if (a(e, t)) return !0;
			return !1;
		}
		function c(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		function l() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return n.enable(n.load()), n;
	}
	t.exports = n;
})), Io = e.__commonJSMin(((e, t) => {
	e.formatArgs = r, e.save = i, e.load = a, e.useColors = n, e.storage = o(), e.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), e.colors = `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(`.`);
	function n() {
		if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return !0;
		if (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < `u` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < `u` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < `u` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function r(e) {
		if (e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff), !this.useColors) return;
		let n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0, i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== `%%` && (r++, e === `%c` && (i = r));
		}), e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function i(t) {
		try {
			t ? e.storage.setItem(`debug`, t) : e.storage.removeItem(`debug`);
		} catch {}
	}
	function a() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch {}
		return !t && typeof process < `u` && `env` in process && (t = process.env.DEBUG), t;
	}
	function o() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = Fo()(e);
	let { formatters: s } = t.exports;
	s.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
})), Lo = e.__commonJSMin(((e, t) => {
	t.exports = (e, t = process.argv) => {
		let n = e.startsWith(`-`) ? `` : e.length === 1 ? `-` : `--`, r = t.indexOf(n + e), i = t.indexOf(`--`);
		return r !== -1 && (i === -1 || r < i);
	};
})), Ro = e.__commonJSMin(((e, t) => {
	let n = require("os"), r = require("tty"), i = Lo(), { env: a } = process, o;
	i(`no-color`) || i(`no-colors`) || i(`color=false`) || i(`color=never`) ? o = 0 : (i(`color`) || i(`colors`) || i(`color=true`) || i(`color=always`)) && (o = 1), `FORCE_COLOR` in a && (o = a.FORCE_COLOR === `true` ? 1 : a.FORCE_COLOR === `false` ? 0 : a.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(a.FORCE_COLOR, 10), 3));
	function s(e) {
		return e !== 0 && {
			level: e,
			hasBasic: !0,
			has256: e >= 2,
			has16m: e >= 3
		};
	}
	function c(e, t) {
		if (o === 0) return 0;
		if (i(`color=16m`) || i(`color=full`) || i(`color=truecolor`)) return 3;
		if (i(`color=256`)) return 2;
		if (e && !t && o === void 0) return 0;
		let r = o || 0;
		if (a.TERM === `dumb`) return r;
		if (process.platform === `win32`) {
			let e = n.release().split(`.`);
			return Number(e[0]) >= 10 && Number(e[2]) >= 10586 ? Number(e[2]) >= 14931 ? 3 : 2 : 1;
		}
		if (`CI` in a) return [
			`TRAVIS`,
			`CIRCLECI`,
			`APPVEYOR`,
			`GITLAB_CI`,
			`GITHUB_ACTIONS`,
			`BUILDKITE`
		].some((e) => e in a) || a.CI_NAME === `codeship` ? 1 : r;
		if (`TEAMCITY_VERSION` in a) return +!!/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(a.TEAMCITY_VERSION);
		if (a.COLORTERM === `truecolor`) return 3;
		if (`TERM_PROGRAM` in a) {
			let e = parseInt((a.TERM_PROGRAM_VERSION || ``).split(`.`)[0], 10);
			switch (a.TERM_PROGRAM) {
				case `iTerm.app`: return e >= 3 ? 3 : 2;
				case `Apple_Terminal`: return 2;
			}
		}
		return /-256(color)?$/i.test(a.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(a.TERM) || `COLORTERM` in a ? 1 : r;
	}
	function l(e) {
		return s(c(e, e && e.isTTY));
	}
	t.exports = {
		supportsColor: l,
		stdout: s(c(!0, r.isatty(1))),
		stderr: s(c(!0, r.isatty(2)))
	};
})), zo = e.__commonJSMin(((e, t) => {
	let n = require("tty"), r = require("util");
	e.init = u, e.log = s, e.formatArgs = a, e.save = c, e.load = l, e.useColors = i, e.destroy = r.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let t = Ro();
		t && (t.stderr || t).level >= 2 && (e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		]);
	} catch {}
	e.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
		return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === `null` ? null : Number(r), e[n] = r, e;
	}, {});
	function i() {
		return `colors` in e.inspectOpts ? !!e.inspectOpts.colors : n.isatty(process.stderr.fd);
	}
	function a(e) {
		let { namespace: n, useColors: r } = this;
		if (r) {
			let r = this.color, i = `\x1B[3` + (r < 8 ? r : `8;5;` + r), a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a), e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = o() + n + ` ` + e[0];
	}
	function o() {
		return e.inspectOpts.hideDate ? `` : new Date().toISOString() + ` `;
	}
	function s(...t) {
		return process.stderr.write(r.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function c(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function l() {
		return process.env.DEBUG;
	}
	function u(t) {
		t.inspectOpts = {};
		let n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = Fo()(e);
	let { formatters: d } = t.exports;
	d.o = function(e) {
		return this.inspectOpts.colors = this.useColors, r.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	}, d.O = function(e) {
		return this.inspectOpts.colors = this.useColors, r.inspect(e, this.inspectOpts);
	};
})), Bo = e.__commonJSMin(((e, t) => {
	typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? t.exports = Io() : t.exports = zo();
})), Vo = e.__commonJSMin(((e) => {
	var t = e && e.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), n = e && e.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), r = e && e.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var r = {};
		if (e != null) for (var i in e) i !== "default" && Object.prototype.hasOwnProperty.call(e, i) && t(r, e, i);
		return n(r, e), r;
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.req = e.json = e.toBuffer = void 0;
	let i = r(require("http")), a = r(require("https"));
	async function o(e) {
		let t = 0, n = [];
		for await (let r of e) t += r.length, n.push(r);
		return Buffer.concat(n, t);
	}
	e.toBuffer = o;
	async function s(e) {
		let t = (await o(e)).toString(`utf8`);
		try {
			return JSON.parse(t);
		} catch (e) {
			let n = e;
			throw n.message += ` (input: ${t})`, n;
		}
	}
	e.json = s;
	function c(e, t = {}) {
		let n = ((typeof e == `string` ? e : e.href).startsWith(`https:`) ? a : i).request(e, t), r = new Promise((e, t) => {
			n.once(`response`, e).once(`error`, t).end();
		});
		return n.then = r.then.bind(r), n;
	}
	e.req = c;
})), Ho = e.__commonJSMin(((e) => {
	var t = e && e.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), n = e && e.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), r = e && e.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var r = {};
		if (e != null) for (var i in e) i !== "default" && Object.prototype.hasOwnProperty.call(e, i) && t(r, e, i);
		return n(r, e), r;
	}, i = e && e.__exportStar || function(e, n) {
		for (var r in e) r !== "default" && !Object.prototype.hasOwnProperty.call(n, r) && t(n, e, r);
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Agent = void 0;
	let a = r(require("net")), o = r(require("http")), s = require("https");
	i(Vo(), e);
	let c = Symbol(`AgentBaseInternalState`);
	e.Agent = class extends o.Agent {
		constructor(e) {
			super(e), this[c] = {};
		}
		isSecureEndpoint(e) {
			if (e) {
				if (typeof e.secureEndpoint == `boolean`) return e.secureEndpoint;
				if (typeof e.protocol == `string`) return e.protocol === `https:`;
			}
			let { stack: t } = Error();
			return typeof t == `string` && t.split(`
`).some((e) => e.indexOf(`(https.js:`) !== -1 || e.indexOf(`node:https:`) !== -1);
		}
		incrementSockets(e) {
			if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) return null;
			this.sockets[e] || (this.sockets[e] = []);
			let t = new a.Socket({ writable: !1 });
			return this.sockets[e].push(t), this.totalSocketCount++, t;
		}
		decrementSockets(e, t) {
			if (!this.sockets[e] || t === null) return;
			let n = this.sockets[e], r = n.indexOf(t);
			r !== -1 && (n.splice(r, 1), this.totalSocketCount--, n.length === 0 && delete this.sockets[e]);
		}
		getName(e) {
			return this.isSecureEndpoint(e) ? s.Agent.prototype.getName.call(this, e) : super.getName(e);
		}
		createSocket(e, t, n) {
			let r = {
				...t,
				secureEndpoint: this.isSecureEndpoint(t)
			}, i = this.getName(r), a = this.incrementSockets(i);
			Promise.resolve().then(() => this.connect(e, r)).then((s) => {
				if (this.decrementSockets(i, a), s instanceof o.Agent) try {
					return s.addRequest(e, r);
				} catch (e) {
					return n(e);
				}
				this[c].currentSocket = s, super.createSocket(e, t, n);
			}, (e) => {
				this.decrementSockets(i, a), n(e);
			});
		}
		createConnection() {
			let e = this[c].currentSocket;
			if (this[c].currentSocket = void 0, !e) throw Error("No socket was returned in the `connect()` function");
			return e;
		}
		get defaultPort() {
			return this[c].defaultPort ?? (this.protocol === `https:` ? 443 : 80);
		}
		set defaultPort(e) {
			this[c] && (this[c].defaultPort = e);
		}
		get protocol() {
			return this[c].protocol ?? (this.isSecureEndpoint() ? `https:` : `http:`);
		}
		set protocol(e) {
			this[c] && (this[c].protocol = e);
		}
	};
})), Uo = e.__commonJSMin(((e) => {
	var t = e && e.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parseProxyResponse = void 0;
	let n = (0, t(Bo()).default)(`https-proxy-agent:parse-proxy-response`);
	function r(e) {
		return new Promise((t, r) => {
			let i = 0, a = [];
			function o() {
				let t = e.read();
				t ? u(t) : e.once(`readable`, o);
			}
			function s() {
				e.removeListener(`end`, c), e.removeListener(`error`, l), e.removeListener(`readable`, o);
			}
			function c() {
				s(), n(`onend`), r(Error(`Proxy connection ended before receiving CONNECT response`));
			}
			function l(e) {
				s(), n(`onerror %o`, e), r(e);
			}
			function u(c) {
				a.push(c), i += c.length;
				let l = Buffer.concat(a, i), u = l.indexOf(`\r
\r
`);
				if (u === -1) {
					n(`have not received end of HTTP headers yet...`), o();
					return;
				}
				let d = l.slice(0, u).toString(`ascii`).split(`\r
`), f = d.shift();
				if (!f) return e.destroy(), r(Error(`No header received from proxy CONNECT response`));
				let p = f.split(` `), m = +p[1], h = p.slice(2).join(` `), g = {};
				for (let t of d) {
					if (!t) continue;
					let n = t.indexOf(`:`);
					if (n === -1) return e.destroy(), r(Error(`Invalid header from proxy CONNECT response: "${t}"`));
					let i = t.slice(0, n).toLowerCase(), a = t.slice(n + 1).trimStart(), o = g[i];
					typeof o == `string` ? g[i] = [o, a] : Array.isArray(o) ? o.push(a) : g[i] = a;
				}
				n(`got proxy server response: %o %o`, f, g), s(), t({
					connect: {
						statusCode: m,
						statusText: h,
						headers: g
					},
					buffered: l
				});
			}
			e.on(`error`, l), e.on(`end`, c), o();
		});
	}
	e.parseProxyResponse = r;
})), Wo = e.__commonJSMin(((e) => {
	var t = e && e.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), n = e && e.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), r = e && e.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var r = {};
		if (e != null) for (var i in e) i !== "default" && Object.prototype.hasOwnProperty.call(e, i) && t(r, e, i);
		return n(r, e), r;
	}, i = e && e.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpsProxyAgent = void 0;
	let a = r(require("net")), o = r(require("tls")), s = i(require("assert")), c = i(Bo()), l = Ho(), u = require("url"), d = Uo(), f = (0, c.default)(`https-proxy-agent`), p = (e) => e.servername === void 0 && e.host && !a.isIP(e.host) ? {
		...e,
		servername: e.host
	} : e;
	var m = class extends l.Agent {
		constructor(e, t) {
			super(t), this.options = { path: void 0 }, this.proxy = typeof e == `string` ? new u.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, f(`Creating new HttpsProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: [`http/1.1`],
				...t ? g(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		async connect(e, t) {
			let { proxy: n } = this;
			if (!t.host) throw TypeError(`No "host" provided`);
			let r;
			n.protocol === `https:` ? (f("Creating `tls.Socket`: %o", this.connectOpts), r = o.connect(p(this.connectOpts))) : (f("Creating `net.Socket`: %o", this.connectOpts), r = a.connect(this.connectOpts));
			let i = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders }, c = a.isIPv6(t.host) ? `[${t.host}]` : t.host, l = `CONNECT ${c}:${t.port} HTTP/1.1\r\n`;
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				i[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			i.Host = `${c}:${t.port}`, i[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let e of Object.keys(i)) l += `${e}: ${i[e]}\r\n`;
			let u = (0, d.parseProxyResponse)(r);
			r.write(`${l}\r\n`);
			let { connect: m, buffered: _ } = await u;
			if (e.emit(`proxyConnect`, m), this.emit(`proxyConnect`, m, e), m.statusCode === 200) return e.once(`socket`, h), t.secureEndpoint ? (f(`Upgrading socket connection to TLS`), o.connect({
				...g(p(t), `host`, `path`, `port`),
				socket: r
			})) : r;
			r.destroy();
			let v = new a.Socket({ writable: !1 });
			return v.readable = !0, e.once(`socket`, (e) => {
				f(`Replaying proxy buffer for failed request`), (0, s.default)(e.listenerCount(`data`) > 0), e.push(_), e.push(null);
			}), v;
		}
	};
	m.protocols = [`http`, `https`], e.HttpsProxyAgent = m;
	function h(e) {
		e.resume();
	}
	function g(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), Go = e.__commonJSMin(((e) => {
	var t = e && e.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), n = e && e.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), r = e && e.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var r = {};
		if (e != null) for (var i in e) i !== "default" && Object.prototype.hasOwnProperty.call(e, i) && t(r, e, i);
		return n(r, e), r;
	}, i = e && e.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpProxyAgent = void 0;
	let a = r(require("net")), o = r(require("tls")), s = i(Bo()), c = require("events"), l = Ho(), u = require("url"), d = (0, s.default)(`http-proxy-agent`);
	var f = class extends l.Agent {
		constructor(e, t) {
			super(t), this.proxy = typeof e == `string` ? new u.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, d(`Creating new HttpProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				...t ? p(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		addRequest(e, t) {
			e._header = null, this.setRequestProps(e, t), super.addRequest(e, t);
		}
		setRequestProps(e, t) {
			let { proxy: n } = this, r = `${t.secureEndpoint ? `https:` : `http:`}//${e.getHeader(`host`) || `localhost`}`, i = new u.URL(e.path, r);
			t.port !== 80 && (i.port = String(t.port)), e.path = String(i);
			let a = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders };
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				a[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			a[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let t of Object.keys(a)) {
				let n = a[t];
				n && e.setHeader(t, n);
			}
		}
		async connect(e, t) {
			e._header = null, e.path.includes(`://`) || this.setRequestProps(e, t);
			let n, r;
			d(`Regenerating stored HTTP header string for request`), e._implicitHeader(), e.outputData && e.outputData.length > 0 && (d(`Patching connection write() output buffer with updated header`), n = e.outputData[0].data, r = n.indexOf(`\r
\r
`) + 4, e.outputData[0].data = e._header + n.substring(r), d(`Output buffer: %o`, e.outputData[0].data));
			let i;
			return this.proxy.protocol === `https:` ? (d("Creating `tls.Socket`: %o", this.connectOpts), i = o.connect(this.connectOpts)) : (d("Creating `net.Socket`: %o", this.connectOpts), i = a.connect(this.connectOpts)), await (0, c.once)(i, `connect`), i;
		}
	};
	f.protocols = [`http`, `https`], e.HttpProxyAgent = f;
	function p(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), Ko = Wo(), qo = Go();
const $o = [];
let es = !1;
const ts = new Map();
function ns(e) {
	if (process.env[e]) return process.env[e];
	if (process.env[e.toLowerCase()]) return process.env[e.toLowerCase()];
}
function rs() {
	if (!process) return;
	let e = ns(`HTTPS_PROXY`), t = ns(`ALL_PROXY`), n = ns(`HTTP_PROXY`);
	return e || t || n;
}
function is(e, t, n) {
	if (t.length === 0) return !1;
	let r = new URL(e).hostname;
	if (n?.has(r)) return n.get(r);
	let i = !1;
	for (let e of t) e[0] === `.` ? (r.endsWith(e) || r.length === e.length - 1 && r === e.slice(1)) && (i = !0) : r === e && (i = !0);
	return n?.set(r, i), i;
}
function as() {
	let e = ns(`NO_PROXY`);
	return es = !0, e ? e.split(`,`).map((e) => e.trim()).filter((e) => e.length) : [];
}
function os(e) {
	if (!e && (e = rs(), !e)) return;
	let t = new URL(e);
	return {
		host: (t.protocol ? t.protocol + `//` : ``) + t.hostname,
		port: Number.parseInt(t.port || `80`),
		username: t.username,
		password: t.password
	};
}
function ss() {
	let e = rs();
	return e ? new URL(e) : void 0;
}
function cs(e) {
	let t;
	try {
		t = new URL(e.host);
	} catch {
		throw Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
	}
	return t.port = String(e.port), e.username && (t.username = e.username), e.password && (t.password = e.password), t;
}
function ls(e, t, n) {
	if (e.agent) return;
	let r = new URL(e.url).protocol !== `https:`;
	e.tlsSettings && Ba.warning(`TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.`), r ? (t.httpProxyAgent ||= new qo.HttpProxyAgent(n), e.agent = t.httpProxyAgent) : (t.httpsProxyAgent ||= new Ko.HttpsProxyAgent(n), e.agent = t.httpsProxyAgent);
}
function us(e, t) {
	es || $o.push(...as());
	let n = e ? cs(e) : ss(), r = {};
	return {
		name: `proxyPolicy`,
		async sendRequest(e, i) {
			return !e.proxySettings && n && !is(e.url, t?.customNoProxyList ?? $o, t?.customNoProxyList ? void 0 : ts) ? ls(e, r, n) : e.proxySettings && ls(e, r, cs(e.proxySettings)), i(e);
		}
	};
}
const ds = `decompressResponsePolicy`;
function fs() {
	return {
		name: ds,
		async sendRequest(e, t) {
			return e.method !== `HEAD` && e.headers.set(`Accept-Encoding`, `gzip,deflate`), t(e);
		}
	};
}
const ps = `redirectPolicy`, ms = [`GET`, `HEAD`];
function hs(e = {}) {
	let { maxRetries: t = 20, allowCrossOriginRedirects: n = !1 } = e;
	return {
		name: ps,
		async sendRequest(e, r) {
			return gs(r, await r(e), t, n);
		}
	};
}
async function gs(e, t, n, r, i = 0) {
	let { request: a, status: o, headers: s } = t, c = s.get(`location`);
	if (c && (o === 300 || o === 301 && ms.includes(a.method) || o === 302 && ms.includes(a.method) || o === 303 && a.method === `POST` || o === 307) && i < n) {
		let s = new URL(c, a.url);
		if (!r) {
			let e = new URL(a.url);
			if (s.origin !== e.origin) return Ba.verbose(`Skipping cross-origin redirect from ${e.origin} to ${s.origin}.`), t;
		}
		return a.url = s.toString(), o === 303 && (a.method = `GET`, a.headers.delete(`Content-Length`), delete a.body), a.headers.delete(`Authorization`), gs(e, await e(a), n, r, i + 1);
	}
	return t;
}
function _s(e) {
	return e instanceof Blob;
}
async function* vs() {
	let e = this.getReader();
	try {
		for (;;) {
			let { done: t, value: n } = await e.read();
			if (t) return;
			yield n;
		}
	} finally {
		e.releaseLock();
	}
}
function ys(e) {
	e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = vs.bind(e)), e.values ||= vs.bind(e);
}
function bs(e) {
	return e instanceof ReadableStream ? (ys(e), re.Readable.fromWeb(e)) : e;
}
function xs(e) {
	return e instanceof Uint8Array ? re.Readable.from(Buffer.from(e)) : _s(e) ? bs(e.stream()) : bs(e);
}
async function Ss(e) {
	return function() {
		let t = e.map((e) => typeof e == `function` ? e() : e).map(xs);
		return re.Readable.from((async function* () {
			for (let e of t) for await (let t of e) yield t;
		})());
	};
}
function Cs() {
	return `----AzSDKFormBoundary${Sa()}`;
}
function ws(e) {
	let t = ``;
	for (let [n, r] of e) t += `${n}: ${r}\r\n`;
	return t;
}
function Ts(e) {
	if (e instanceof Uint8Array) return e.byteLength;
	if (_s(e)) return e.size === -1 ? void 0 : e.size;
}
function Es(e) {
	let t = 0;
	for (let n of e) {
		let e = Ts(n);
		if (e === void 0) return;
		t += e;
	}
	return t;
}
async function Ds(e, t, n) {
	let r = [
		za(`--${n}`, `utf-8`),
		...t.flatMap((e) => [
			za(`\r
`, `utf-8`),
			za(ws(e.headers), `utf-8`),
			za(`\r
`, `utf-8`),
			e.body,
			za(`\r\n--${n}`, `utf-8`)
		]),
		za(`--\r
\r
`, `utf-8`)
	], i = Es(r);
	i && e.headers.set(`Content-Length`, i), e.body = await Ss(r);
}
const Os = `multipartPolicy`, As = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function js(e) {
	if (e.length > 70) throw Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
	if (Array.from(e).some((e) => !As.has(e))) throw Error(`Multipart boundary "${e}" contains invalid characters`);
}
function Ms() {
	return {
		name: Os,
		async sendRequest(e, t) {
			if (!e.multipartBody) return t(e);
			if (e.body) throw Error(`multipartBody and regular body cannot be set at the same time`);
			let n = e.multipartBody.boundary, r = e.headers.get(`Content-Type`) ?? `multipart/mixed`, i = r.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
			if (!i) throw Error(`Got multipart request body, but content-type header was not multipart: ${r}`);
			let [, a, o] = i;
			if (o && n && o !== n) throw Error(`Multipart boundary was specified as ${o} in the header, but got ${n} in the request body`);
			return n ??= o, n ? js(n) : n = Cs(), e.headers.set(`Content-Type`, `${a}; boundary=${n}`), await Ds(e, e.multipartBody.parts, n), e.multipartBody = void 0, t(e);
		}
	};
}
function Ns() {
	return Da();
}
const Ps = pa({
	logLevelEnvVarName: `AZURE_LOG_LEVEL`,
	namespace: `azure`
});
Ps.logger;
function Is(e) {
	return Ps.createClientLogger(e);
}
const Ls = Is(`core-rest-pipeline`);
function Rs(e = {}) {
	return eo({
		logger: Ls.info,
		...e
	});
}
function Bs(e = {}) {
	return hs(e);
}
function Vs() {
	return `User-Agent`;
}
async function Hs(e) {
	if (ae.default && ae.default.versions) {
		let t = `${ne.default.type()} ${ne.default.release()}; ${ne.default.arch()}`, n = ae.default.versions;
		n.bun ? e.set(`Bun`, `${n.bun} (${t})`) : n.deno ? e.set(`Deno`, `${n.deno} (${t})`) : n.node && e.set(`Node`, `${n.node} (${t})`);
	}
}
const Us = `1.22.3`;
function Ws(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function Gs() {
	return Vs();
}
async function Ks(e) {
	let t = new Map();
	t.set(`core-rest-pipeline`, Us), await Hs(t);
	let n = Ws(t);
	return e ? `${e} ${n}` : n;
}
const qs = Gs();
function Ys(e = {}) {
	let t = Ks(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(qs) || e.headers.set(qs, await t), n(e);
		}
	};
}
var Xs = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function Zs(e, t) {
	let { cleanupBeforeAbort: n, abortSignal: r, abortErrorMsg: i } = t ?? {};
	return new Promise((t, a) => {
		function o() {
			a(new Xs(i ?? `The operation was aborted.`));
		}
		function s() {
			r?.removeEventListener(`abort`, c);
		}
		function c() {
			n?.(), s(), o();
		}
		if (r?.aborted) return o();
		try {
			e((e) => {
				s(), t(e);
			}, (e) => {
				s(), a(e);
			});
		} catch (e) {
			a(e);
		}
		r?.addEventListener(`abort`, c);
	});
}
function $s(e, t) {
	let n, { abortSignal: r, abortErrorMsg: i } = t ?? {};
	return Zs((t) => {
		n = setTimeout(t, e);
	}, {
		cleanupBeforeAbort: () => clearTimeout(n),
		abortSignal: r,
		abortErrorMsg: i ?? `The delay was aborted.`
	});
}
function ec(e) {
	if (ka(e)) return e.message;
	{
		let t;
		try {
			t = typeof e == `object` && e ? JSON.stringify(e) : String(e);
		} catch {
			t = `[unable to stringify input]`;
		}
		return `Unknown error ${t}`;
	}
}
function tc(e) {
	return ka(e);
}
function nc() {
	return Sa();
}
function ic(e, t) {
	return Ra(e, t);
}
function ac(e, t) {
	return za(e, t);
}
const oc = Symbol(`rawContent`);
function sc(e) {
	return typeof e[oc] == `function`;
}
function cc(e) {
	return sc(e) ? e[oc]() : e;
}
const lc = Os;
function uc() {
	let e = Ms();
	return {
		name: lc,
		sendRequest: async (t, n) => {
			if (t.multipartBody) for (let e of t.multipartBody.parts) sc(e.body) && (e.body = cc(e.body));
			return e.sendRequest(t, n);
		}
	};
}
function fc() {
	return fs();
}
function pc(e = {}) {
	return wo(e);
}
function mc() {
	return Do();
}
function hc(e) {
	return os(e);
}
function gc(e, t) {
	return us(e, t);
}
function vc(e = `x-ms-client-request-id`) {
	return {
		name: `setClientRequestIdPolicy`,
		async sendRequest(t, n) {
			return t.headers.has(e) || t.headers.set(e, t.requestId), n(t);
		}
	};
}
function yc(e) {
	return jo(e);
}
function bc(e) {
	return No(e);
}
const xc = {
	span: Symbol.for(`@azure/core-tracing span`),
	namespace: Symbol.for(`@azure/core-tracing namespace`)
};
function Sc(e = {}) {
	let t = new Cc(e.parentContext);
	return e.span && (t = t.setValue(xc.span, e.span)), e.namespace && (t = t.setValue(xc.namespace, e.namespace)), t;
}
var Cc = class e {
	_contextMap;
	constructor(t) {
		this._contextMap = t instanceof e ? new Map(t._contextMap) : new Map();
	}
	setValue(t, n) {
		let r = new e(this);
		return r._contextMap.set(t, n), r;
	}
	getValue(e) {
		return this._contextMap.get(e);
	}
	deleteValue(t) {
		let n = new e(this);
		return n._contextMap.delete(t), n;
	}
};
const Ec = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { instrumenterImplementation: void 0 };
}))().state;
function Dc() {
	return {
		end: () => {},
		isRecording: () => !1,
		recordException: () => {},
		setAttribute: () => {},
		setStatus: () => {},
		addEvent: () => {}
	};
}
function Oc() {
	return {
		createRequestHeaders: () => ({}),
		parseTraceparentHeader: () => {},
		startSpan: (e, t) => ({
			span: Dc(),
			tracingContext: Sc({ parentContext: t.tracingContext })
		}),
		withContext(e, t, ...n) {
			return t(...n);
		}
	};
}
function kc() {
	return Ec.instrumenterImplementation ||= Oc(), Ec.instrumenterImplementation;
}
function Ac(e) {
	let { namespace: t, packageName: n, packageVersion: r } = e;
	function i(e, i, a) {
		let o = kc().startSpan(e, {
			...a,
			packageName: n,
			packageVersion: r,
			tracingContext: i?.tracingOptions?.tracingContext
		}), s = o.tracingContext, c = o.span;
		return s.getValue(xc.namespace) || (s = s.setValue(xc.namespace, t)), c.setAttribute(`az.namespace`, s.getValue(xc.namespace)), {
			span: c,
			updatedOptions: Object.assign({}, i, { tracingOptions: {
				...i?.tracingOptions,
				tracingContext: s
			} })
		};
	}
	async function a(e, t, n, r) {
		let { span: a, updatedOptions: s } = i(e, t, r);
		try {
			let e = await o(s.tracingOptions.tracingContext, () => Promise.resolve(n(s, a)));
			return a.setStatus({ status: `success` }), e;
		} catch (e) {
			throw a.setStatus({
				status: `error`,
				error: e
			}), e;
		} finally {
			a.end();
		}
	}
	function o(e, t, ...n) {
		return kc().withContext(e, t, ...n);
	}
	function s(e) {
		return kc().parseTraceparentHeader(e);
	}
	function c(e) {
		return kc().createRequestHeaders(e);
	}
	return {
		startSpan: i,
		withSpan: a,
		withContext: o,
		parseTraceparentHeader: s,
		createRequestHeaders: c
	};
}
const jc = Ia;
function Mc(e) {
	return La(e);
}
function Pc(e = {}) {
	let t = Ks(e.userAgentPrefix), n = new Pa({ additionalAllowedQueryParameters: e.additionalAllowedQueryParameters }), r = Fc();
	return {
		name: `tracingPolicy`,
		async sendRequest(e, i) {
			if (!r) return i(e);
			let a = await t, o = {
				"http.url": n.sanitizeUrl(e.url),
				"http.method": e.method,
				"http.user_agent": a,
				requestId: e.requestId
			};
			a && (o[`http.user_agent`] = a);
			let { span: s, tracingContext: c } = Ic(r, e, o) ?? {};
			if (!s || !c) return i(e);
			try {
				let t = await r.withContext(c, i, e);
				return Rc(s, t), t;
			} catch (e) {
				throw Lc(s, e), e;
			}
		}
	};
}
function Fc() {
	try {
		return Ac({
			namespace: ``,
			packageName: `@azure/core-rest-pipeline`,
			packageVersion: Us
		});
	} catch (e) {
		Ls.warning(`Error when creating the TracingClient: ${ec(e)}`);
		return;
	}
}
function Ic(e, t, n) {
	try {
		let { span: r, updatedOptions: i } = e.startSpan(`HTTP ${t.method}`, { tracingOptions: t.tracingOptions }, {
			spanKind: `client`,
			spanAttributes: n
		});
		if (!r.isRecording()) {
			r.end();
			return;
		}
		let a = e.createRequestHeaders(i.tracingOptions.tracingContext);
		for (let [e, n] of Object.entries(a)) t.headers.set(e, n);
		return {
			span: r,
			tracingContext: i.tracingOptions.tracingContext
		};
	} catch (e) {
		Ls.warning(`Skipping creating a tracing span due to an error: ${ec(e)}`);
		return;
	}
}
function Lc(e, t) {
	try {
		e.setStatus({
			status: `error`,
			error: tc(t) ? t : void 0
		}), Mc(t) && t.statusCode && e.setAttribute(`http.status_code`, t.statusCode), e.end();
	} catch (e) {
		Ls.warning(`Skipping tracing span processing due to an error: ${ec(e)}`);
	}
}
function Rc(e, t) {
	try {
		e.setAttribute(`http.status_code`, t.status);
		let n = t.headers.get(`x-ms-request-id`);
		n && e.setAttribute(`serviceRequestId`, n), t.status >= 400 && e.setStatus({ status: `error` }), e.end();
	} catch (e) {
		Ls.warning(`Skipping tracing span processing due to an error: ${ec(e)}`);
	}
}
function zc(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(e.reason) };
	let t = new AbortController(), n = !0;
	function r() {
		n &&= (e.removeEventListener(`abort`, i), !1);
	}
	function i() {
		t.abort(e.reason), r();
	}
	return e.addEventListener(`abort`, i), {
		abortSignal: t.signal,
		cleanup: r
	};
}
function Vc() {
	return {
		name: `wrapAbortSignalLikePolicy`,
		sendRequest: async (e, t) => {
			if (!e.abortSignal) return t(e);
			let { abortSignal: n, cleanup: r } = zc(e.abortSignal);
			e.abortSignal = n;
			try {
				return await t(e);
			} finally {
				r?.();
			}
		}
	};
}
function Hc(e) {
	let t = Ns();
	return e.agent && t.addPolicy(yc(e.agent)), e.tlsOptions && t.addPolicy(bc(e.tlsOptions)), t.addPolicy(gc(e.proxyOptions)), t.addPolicy(fc()), t.addPolicy(Vc()), t.addPolicy(mc(), { beforePolicies: [lc] }), t.addPolicy(Ys(e.userAgentOptions)), t.addPolicy(vc(e.telemetryOptions?.clientRequestIdHeaderName)), t.addPolicy(uc(), { afterPhase: `Deserialize` }), t.addPolicy(pc(e.retryOptions), { phase: `Retry` }), t.addPolicy(Pc({
		...e.userAgentOptions,
		...e.loggingOptions
	}), { afterPhase: `Retry` }), t.addPolicy(Bs(e.redirectOptions), { afterPhase: `Retry` }), t.addPolicy(Rs(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function Uc() {
	let e = Qa();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? zc(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
function Wc(e) {
	return xa(e);
}
function Gc(e) {
	return wa(e);
}
Is(`core-rest-pipeline retryPolicy`);
const qc = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 1e3 * 60 * 2
};
async function Jc(e, t, n) {
	async function r() {
		if (Date.now() < n) try {
			return await e();
		} catch {
			return null;
		}
		else {
			let t = await e();
			if (t === null) throw Error(`Failed to refresh access token.`);
			return t;
		}
	}
	let i = await r();
	for (; i === null;) await $s(t), i = await r();
	return i;
}
function Yc(e, t) {
	let n = null, r = null, i, a = {
		...qc,
		...t
	}, o = {
		get isRefreshing() {
			return n !== null;
		},
		get shouldRefresh() {
			return o.isRefreshing ? !1 : r?.refreshAfterTimestamp && r.refreshAfterTimestamp < Date.now() ? !0 : (r?.expiresOnTimestamp ?? 0) - a.refreshWindowInMs < Date.now();
		},
		get mustRefresh() {
			return r === null || r.expiresOnTimestamp - a.forcedRefreshWindowInMs < Date.now();
		}
	};
	function s(t, s) {
		return o.isRefreshing || (n = Jc(() => e.getToken(t, s), a.retryIntervalInMs, r?.expiresOnTimestamp ?? Date.now()).then((e) => (n = null, r = e, i = s.tenantId, r)).catch((e) => {
			throw n = null, r = null, i = void 0, e;
		})), n;
	}
	return async (e, t) => {
		let n = !!t.claims, a = i !== t.tenantId;
		return n && (r = null), a || n || o.mustRefresh ? s(e, t) : (o.shouldRefresh && s(e, t), r);
	};
}
async function Zc(e, t) {
	try {
		return [await t(e), void 0];
	} catch (e) {
		if (Mc(e) && e.response) return [e.response, e];
		throw e;
	}
}
async function Qc(e) {
	let { scopes: t, getAccessToken: n, request: r } = e, i = await n(t, {
		abortSignal: r.abortSignal,
		tracingOptions: r.tracingOptions,
		enableCae: !0
	});
	i && e.request.headers.set(`Authorization`, `Bearer ${i.token}`);
}
function $c(e) {
	return e.status === 401 && e.headers.has(`WWW-Authenticate`);
}
async function el(e, t) {
	let { scopes: n } = e, r = await e.getAccessToken(n, {
		enableCae: !0,
		claims: t
	});
	return r ? (e.request.headers.set(`Authorization`, `${r.tokenType ?? `Bearer`} ${r.token}`), !0) : !1;
}
function tl(e) {
	let { credential: t, scopes: n, challengeCallbacks: r } = e, i = e.logger || Ls, a = {
		authorizeRequest: r?.authorizeRequest?.bind(r) ?? Qc,
		authorizeRequestOnChallenge: r?.authorizeRequestOnChallenge?.bind(r)
	}, o = t ? Yc(t) : () => Promise.resolve(null);
	return {
		name: `bearerTokenAuthenticationPolicy`,
		async sendRequest(e, t) {
			if (!e.url.toLowerCase().startsWith(`https://`)) throw Error(`Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.`);
			await a.authorizeRequest({
				scopes: Array.isArray(n) ? n : [n],
				request: e,
				getAccessToken: o,
				logger: i
			});
			let r, s, c;
			if ([r, s] = await Zc(e, t), $c(r)) {
				let l = rl(r.headers.get(`WWW-Authenticate`));
				if (l) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await el({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await Zc(e, t));
				} else if (a.authorizeRequestOnChallenge && (c = await a.authorizeRequestOnChallenge({
					scopes: Array.isArray(n) ? n : [n],
					request: e,
					response: r,
					getAccessToken: o,
					logger: i
				}), c && ([r, s] = await Zc(e, t)), $c(r) && (l = rl(r.headers.get(`WWW-Authenticate`)), l))) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await el({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await Zc(e, t));
				}
			}
			if (s) throw s;
			return r;
		}
	};
}
function nl(e) {
	let t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, n = /(\w+)="([^"]*)"/g, r = [], i;
	for (; (i = t.exec(e)) !== null;) {
		let e = i[1], t = i[2], a = {}, o;
		for (; (o = n.exec(t)) !== null;) a[o[1]] = o[2];
		r.push({
			scheme: e,
			params: a
		});
	}
	return r;
}
function rl(e) {
	if (e) return nl(e).find((e) => e.scheme === `Bearer` && e.params.claims && e.params.error === `insufficient_claims`)?.params.claims;
}
function il(e) {
	let t = e;
	return t && typeof t.getToken == `function` && (t.signRequest === void 0 || t.getToken.length > 0);
}
const al = `DisableKeepAlivePolicy`;
function ol() {
	return {
		name: al,
		async sendRequest(e, t) {
			return e.disableKeepAlive = !0, t(e);
		}
	};
}
function sl(e) {
	return e.getOrderedPolicies().some((e) => e.name === al);
}
function cl(e) {
	return ic(e, `base64`);
}
function ll(e) {
	return ac(e, `base64`);
}
function ul(e, t) {
	return t !== `Composite` && t !== `Dictionary` && (typeof e == `string` || typeof e == `number` || typeof e == `boolean` || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e == null);
}
const dl = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function fl(e) {
	return dl.test(e);
}
const pl = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function ml(e) {
	return pl.test(e);
}
function hl(e) {
	let t = {
		...e.headers,
		...e.body
	};
	return e.hasNullableType && Object.getOwnPropertyNames(t).length === 0 ? e.shouldWrapBody ? { body: null } : null : e.shouldWrapBody ? {
		...e.headers,
		body: e.body
	} : t;
}
function gl(e, t) {
	let n = e.parsedHeaders;
	if (e.request.method === `HEAD`) return {
		...n,
		body: e.parsedBody
	};
	let r = t && t.bodyMapper, i = !!r?.nullable, a = r?.type.name;
	if (a === `Stream`) return {
		...n,
		blobBody: e.blobBody,
		readableStreamBody: e.readableStreamBody
	};
	let o = a === `Composite` && r.type.modelProperties || {}, s = Object.keys(o).some((e) => o[e].serializedName === ``);
	if (a === `Sequence` || s) {
		let t = e.parsedBody ?? [];
		for (let n of Object.keys(o)) o[n].serializedName && (t[n] = e.parsedBody?.[n]);
		if (n) for (let e of Object.keys(n)) t[e] = n[e];
		return i && !e.parsedBody && !n && Object.getOwnPropertyNames(o).length === 0 ? null : t;
	}
	return hl({
		body: e.parsedBody,
		headers: n,
		hasNullableType: i,
		shouldWrapBody: ul(e.parsedBody, a)
	});
}
var _l = class {
	modelMappers;
	isXML;
	constructor(e = {}, t = !1) {
		this.modelMappers = e, this.isXML = t;
	}
	validateConstraints(e, t, n) {
		let r = (e, r) => {
			throw Error(`"${n}" with value "${t}" should satisfy the constraint "${e}": ${r}.`);
		};
		if (e.constraints && t != null) {
			let { ExclusiveMaximum: n, ExclusiveMinimum: i, InclusiveMaximum: a, InclusiveMinimum: o, MaxItems: s, MaxLength: c, MinItems: l, MinLength: u, MultipleOf: d, Pattern: f, UniqueItems: p } = e.constraints;
			if (n !== void 0 && t >= n && r(`ExclusiveMaximum`, n), i !== void 0 && t <= i && r(`ExclusiveMinimum`, i), a !== void 0 && t > a && r(`InclusiveMaximum`, a), o !== void 0 && t < o && r(`InclusiveMinimum`, o), s !== void 0 && t.length > s && r(`MaxItems`, s), c !== void 0 && t.length > c && r(`MaxLength`, c), l !== void 0 && t.length < l && r(`MinItems`, l), u !== void 0 && t.length < u && r(`MinLength`, u), d !== void 0 && t % d !== 0 && r(`MultipleOf`, d), f) {
				let e = typeof f == `string` ? new RegExp(f) : f;
				(typeof t != `string` || t.match(e) === null) && r(`Pattern`, f);
			}
			p && t.some((e, t, n) => n.indexOf(e) !== t) && r(`UniqueItems`, p);
		}
	}
	serialize(e, t, n, r = { xml: {} }) {
		let i = { xml: {
			rootName: r.xml.rootName ?? ``,
			includeRoot: r.xml.includeRoot ?? !1,
			xmlCharKey: r.xml.xmlCharKey ?? `_`
		} }, a = {}, o = e.type.name;
		n ||= e.serializedName, o.match(/^Sequence$/i) !== null && (a = []), e.isConstant && (t = e.defaultValue);
		let { required: s, nullable: c } = e;
		if (s && c && t === void 0) throw Error(`${n} cannot be undefined.`);
		if (s && !c && t == null) throw Error(`${n} cannot be null or undefined.`);
		if (!s && c === !1 && t === null) throw Error(`${n} cannot be null.`);
		return t == null ? a = t : o.match(/^any$/i) === null ? o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) === null ? o.match(/^Enum$/i) === null ? o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) === null ? o.match(/^Composite$/i) !== null && (a = Fl(this, e, t, n, !!this.isXML, i)) : a = jl(this, e, t, n, !!this.isXML, i) : a = Al(this, e, t, n, !!this.isXML, i) : a = Ol(n, t) : a = Dl(n, t) : a = kl(o, t, n) : a = El(n, e.type.allowedValues, t) : a = Tl(o, n, t) : a = t, a;
	}
	deserialize(e, t, n, r = { xml: {} }) {
		let i = {
			xml: {
				rootName: r.xml.rootName ?? ``,
				includeRoot: r.xml.includeRoot ?? !1,
				xmlCharKey: r.xml.xmlCharKey ?? `_`
			},
			ignoreUnknownProperties: r.ignoreUnknownProperties ?? !1
		};
		if (t == null) return this.isXML && e.type.name === `Sequence` && !e.xmlIsWrapped && (t = []), e.defaultValue !== void 0 && (t = e.defaultValue), t;
		let a, o = e.type.name;
		if (n ||= e.serializedName, o.match(/^Composite$/i) !== null) a = Rl(this, e, t, n, i);
		else {
			if (this.isXML) {
				let e = i.xml.xmlCharKey;
				t.$ !== void 0 && t[e] !== void 0 && (t = t[e]);
			}
			o.match(/^Number$/i) === null ? o.match(/^Boolean$/i) === null ? o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) === null ? o.match(/^(Date|DateTime|DateTimeRfc1123)$/i) === null ? o.match(/^UnixTime$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) !== null && (a = zl(this, e, t, n, i)) : a = Bl(this, e, t, n, i) : a = xl(t) : a = ll(t) : a = wl(t) : a = new Date(t) : a = t : a = t === `true` || t !== `false` && t : (a = parseFloat(t), isNaN(a) && (a = t));
		}
		return e.isConstant && (a = e.defaultValue), a;
	}
};
function vl(e = {}, t = !1) {
	return new _l(e, t);
}
function yl(e, t) {
	let n = e.length;
	for (; n - 1 >= 0 && e[n - 1] === t;) --n;
	return e.substr(0, n);
}
function bl(e) {
	if (e) {
		if (!(e instanceof Uint8Array)) throw Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
		return yl(cl(e), `=`).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
}
function xl(e) {
	if (e) {
		if (e && typeof e.valueOf() != `string`) throw Error(`Please provide an input of type string for converting to Uint8Array`);
		return e = e.replace(/-/g, `+`).replace(/_/g, `/`), ll(e);
	}
}
function Sl(e) {
	let t = [], n = ``;
	if (e) {
		let r = e.split(`.`);
		for (let e of r) e.charAt(e.length - 1) === `\\` ? n += e.substr(0, e.length - 1) + `.` : (n += e, t.push(n), n = ``);
	}
	return t;
}
function Cl(e) {
	if (e) return typeof e.valueOf() == `string` && (e = new Date(e)), Math.floor(e.getTime() / 1e3);
}
function wl(e) {
	if (e) return new Date(e * 1e3);
}
function Tl(e, t, n) {
	if (n != null) {
		if (e.match(/^Number$/i) !== null) {
			if (typeof n != `number`) throw Error(`${t} with value ${n} must be of type number.`);
		} else if (e.match(/^String$/i) !== null) {
			if (typeof n.valueOf() != `string`) throw Error(`${t} with value "${n}" must be of type string.`);
		} else if (e.match(/^Uuid$/i) !== null) {
			if (!(typeof n.valueOf() == `string` && ml(n))) throw Error(`${t} with value "${n}" must be of type string and a valid uuid.`);
		} else if (e.match(/^Boolean$/i) !== null) {
			if (typeof n != `boolean`) throw Error(`${t} with value ${n} must be of type boolean.`);
		} else if (e.match(/^Stream$/i) !== null) {
			let e = typeof n;
			if (e !== `string` && typeof n.pipe != `function` && typeof n.tee != `function` && !(n instanceof ArrayBuffer) && !ArrayBuffer.isView(n) && !((typeof Blob == `function` || typeof Blob == `object`) && n instanceof Blob) && e !== `function`) throw Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
		}
	}
	return n;
}
function El(e, t, n) {
	if (!t) throw Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);
	if (!t.some((e) => typeof e.valueOf() == `string` ? e.toLowerCase() === n.toLowerCase() : e === n)) throw Error(`${n} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);
	return n;
}
function Dl(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = cl(t);
	}
	return t;
}
function Ol(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = bl(t);
	}
	return t;
}
function kl(e, t, n) {
	if (t != null) {
		if (e.match(/^Date$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString().substring(0, 10) : new Date(t).toISOString().substring(0, 10);
		} else if (e.match(/^DateTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString() : new Date(t).toISOString();
		} else if (e.match(/^DateTimeRfc1123$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123 format.`);
			t = t instanceof Date ? t.toUTCString() : new Date(t).toUTCString();
		} else if (e.match(/^UnixTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
			t = Cl(t);
		} else if (e.match(/^TimeSpan$/i) !== null && !fl(t)) throw Error(`${n} must be a string in ISO 8601 format. Instead was "${t}".`);
	}
	return t;
}
function Al(e, t, n, r, i, a) {
	if (!Array.isArray(n)) throw Error(`${r} must be of type Array.`);
	let o = t.type.element;
	if (!o || typeof o != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}.`);
	o.type.name === `Composite` && o.type.className && (o = e.modelMappers[o.type.className] ?? o);
	let s = [];
	for (let t = 0; t < n.length; t++) {
		let c = e.serialize(o, n[t], r, a);
		if (i && o.xmlNamespace) {
			let e = o.xmlNamespacePrefix ? `xmlns:${o.xmlNamespacePrefix}` : `xmlns`;
			o.type.name === `Composite` ? (s[t] = { ...c }, s[t].$ = { [e]: o.xmlNamespace }) : (s[t] = {}, s[t][a.xml.xmlCharKey] = c, s[t].$ = { [e]: o.xmlNamespace });
		} else s[t] = c;
	}
	return s;
}
function jl(e, t, n, r, i, a) {
	if (typeof n != `object`) throw Error(`${r} must be of type object.`);
	let o = t.type.value;
	if (!o || typeof o != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}.`);
	let s = {};
	for (let t of Object.keys(n)) s[t] = Il(o, e.serialize(o, n[t], r, a), i, a);
	if (i && t.xmlNamespace) {
		let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`, n = s;
		return n.$ = { [e]: t.xmlNamespace }, n;
	}
	return s;
}
function Ml(e, t, n) {
	let r = t.type.additionalProperties;
	return !r && t.type.className ? Nl(e, t, n)?.type.additionalProperties : r;
}
function Nl(e, t, n) {
	let r = t.type.className;
	if (!r) throw Error(`Class name for model "${n}" is not provided in the mapper "${JSON.stringify(t, void 0, 2)}".`);
	return e.modelMappers[r];
}
function Pl(e, t, n) {
	let r = t.type.modelProperties;
	if (!r) {
		let i = Nl(e, t, n);
		if (!i) throw Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);
		if (r = i?.type.modelProperties, !r) throw Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${n}".`);
	}
	return r;
}
function Fl(e, t, n, r, i, a) {
	if (Ul(e, t) && (t = Hl(e, t, n, `clientName`)), n != null) {
		let o = {}, s = Pl(e, t, r);
		for (let c of Object.keys(s)) {
			let l = s[c];
			if (l.readOnly) continue;
			let u, d = o;
			if (e.isXML) u = l.xmlIsWrapped ? l.xmlName : l.xmlElementName || l.xmlName;
			else {
				let e = Sl(l.serializedName);
				u = e.pop();
				for (let t of e) d[t] == null && (n[c] !== void 0 && n[c] !== null || l.defaultValue !== void 0) && (d[t] = {}), d = d[t];
			}
			if (d != null) {
				if (i && t.xmlNamespace) {
					let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`;
					d.$ = {
						...d.$,
						[e]: t.xmlNamespace
					};
				}
				let o = l.serializedName === `` ? r : r + `.` + l.serializedName, s = n[c], f = Ul(e, t);
				f && f.clientName === c && s == null && (s = t.serializedName);
				let p = e.serialize(l, s, o, a);
				if (p !== void 0 && u != null) {
					let e = Il(l, p, i, a);
					i && l.xmlIsAttribute ? (d.$ = d.$ || {}, d.$[u] = p) : i && l.xmlIsWrapped ? d[u] = { [l.xmlElementName]: e } : d[u] = e;
				}
			}
		}
		let c = Ml(e, t, r);
		if (c) {
			let t = Object.keys(s);
			for (let i of Object.keys(n)) t.every((e) => e !== i) && Object.defineProperty(o, i, {
				value: e.serialize(c, n[i], r + `["` + i + `"]`, a),
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
		return o;
	}
	return n;
}
function Il(e, t, n, r) {
	if (!n || !e.xmlNamespace) return t;
	let i = { [e.xmlNamespacePrefix ? `xmlns:${e.xmlNamespacePrefix}` : `xmlns`]: e.xmlNamespace };
	if ([`Composite`].includes(e.type.name)) {
		if (t.$) return t;
		{
			let e = { ...t };
			return e.$ = i, e;
		}
	}
	let a = {};
	return a[r.xml.xmlCharKey] = t, a.$ = i, a;
}
function Ll(e, t) {
	return [`$`, t.xml.xmlCharKey].includes(e);
}
function Rl(e, t, n, r, i) {
	let a = i.xml.xmlCharKey ?? `_`;
	Ul(e, t) && (t = Hl(e, t, n, `serializedName`));
	let o = Pl(e, t, r), s = {}, c = [];
	for (let l of Object.keys(o)) {
		let u = o[l], d = Sl(o[l].serializedName);
		c.push(d[0]);
		let { serializedName: f, xmlName: p, xmlElementName: m } = u, h = r;
		f !== `` && f !== void 0 && (h = r + `.` + f);
		let g = u.headerCollectionPrefix;
		if (g) {
			let t = {};
			for (let r of Object.keys(n)) r.startsWith(g) && (t[r.substring(g.length)] = e.deserialize(u.type.value, n[r], h, i)), c.push(r);
			s[l] = t;
		} else if (e.isXML) if (u.xmlIsAttribute && n.$) s[l] = e.deserialize(u, n.$[p], h, i);
		else if (u.xmlIsMsText) n[a] === void 0 ? typeof n == `string` && (s[l] = n) : s[l] = n[a];
		else {
			let t = m || p || f;
			if (u.xmlIsWrapped) {
				let t = n[p]?.[m] ?? [];
				Object.defineProperty(s, l, {
					value: e.deserialize(u, t, h, i),
					enumerable: !0,
					configurable: !0,
					writable: !0
				}), c.push(p);
			} else {
				let r = n[t];
				s[l] = e.deserialize(u, r, h, i), c.push(t);
			}
		}
		else {
			let r, a = n, c = 0;
			for (let e of d) {
				if (!a) break;
				c++, a = a[e];
			}
			a === null && c < d.length && (a = void 0), r = a;
			let f = t.type.polymorphicDiscriminator;
			f && l === f.clientName && r == null && (r = t.serializedName);
			let p;
			if (Array.isArray(n[l]) && o[l].serializedName === ``) {
				r = n[l];
				let t = e.deserialize(u, r, h, i);
				for (let [e, n] of Object.entries(s)) Object.prototype.hasOwnProperty.call(t, e) || (t[e] = n);
				s = t;
			} else (r !== void 0 || u.defaultValue !== void 0) && (p = e.deserialize(u, r, h, i), s[l] = p);
		}
	}
	let l = t.type.additionalProperties;
	if (l) {
		let t = (e) => {
			for (let t of Object.keys(o)) if (Sl(o[t].serializedName)[0] === e) return !1;
			return !0;
		};
		for (let a of Object.keys(n)) if (t(a)) {
			let t = e.deserialize(l, n[a], r + `["` + a + `"]`, i);
			Object.defineProperty(s, a, {
				value: t,
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
	} else if (n && !i.ignoreUnknownProperties) for (let e of Object.keys(n)) s[e] === void 0 && !c.includes(e) && !Ll(e, i) && Object.defineProperty(s, e, {
		value: n[e],
		enumerable: !0,
		configurable: !0,
		writable: !0
	});
	return s;
}
function zl(e, t, n, r, i) {
	let a = t.type.value;
	if (!a || typeof a != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}`);
	if (n) {
		let t = {};
		for (let o of Object.keys(n)) t[o] = e.deserialize(a, n[o], r, i);
		return t;
	}
	return n;
}
function Bl(e, t, n, r, i) {
	let a = t.type.element;
	if (!a || typeof a != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}`);
	if (n) {
		Array.isArray(n) || (n = [n]), a.type.name === `Composite` && a.type.className && (a = e.modelMappers[a.type.className] ?? a);
		let t = [];
		for (let o = 0; o < n.length; o++) t[o] = e.deserialize(a, n[o], `${r}[${o}]`, i);
		return t;
	}
	return n;
}
function Vl(e, t, n) {
	let r = [n];
	for (; r.length;) {
		let n = r.shift(), i = t === n ? t : n + `.` + t;
		if (Object.prototype.hasOwnProperty.call(e, i)) return e[i];
		for (let [t, i] of Object.entries(e)) t.startsWith(n + `.`) && i.type.uberParent === n && i.type.className && r.push(i.type.className);
	}
}
function Hl(e, t, n, r) {
	let i = Ul(e, t);
	if (i) {
		let a = i[r];
		if (a) {
			r === `serializedName` && (a = a.replace(/\\/gi, ``));
			let i = n[a], o = t.type.uberParent ?? t.type.className;
			if (typeof i == `string` && o) {
				let n = Vl(e.modelMappers.discriminators, i, o);
				n && (t = n);
			}
		}
	}
	return t;
}
function Ul(e, t) {
	return t.type.polymorphicDiscriminator || Wl(e, t.type.uberParent) || Wl(e, t.type.className);
}
function Wl(e, t) {
	return t && e.modelMappers[t] && e.modelMappers[t].type.polymorphicDiscriminator;
}
const Gl = {
	Base64Url: `Base64Url`,
	Boolean: `Boolean`,
	ByteArray: `ByteArray`,
	Composite: `Composite`,
	Date: `Date`,
	DateTime: `DateTime`,
	DateTimeRfc1123: `DateTimeRfc1123`,
	Dictionary: `Dictionary`,
	Enum: `Enum`,
	Number: `Number`,
	Object: `Object`,
	Sequence: `Sequence`,
	String: `String`,
	Stream: `Stream`,
	TimeSpan: `TimeSpan`,
	UnixTime: `UnixTime`
};
const Jl = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { operationRequestMap: new WeakMap() };
}))().state;
function Yl(e, t, n) {
	let r = t.parameterPath, i = t.mapper, a;
	if (typeof r == `string` && (r = [r]), Array.isArray(r)) {
		if (r.length > 0) if (i.isConstant) a = i.defaultValue;
		else {
			let t = Xl(e, r);
			!t.propertyFound && n && (t = Xl(n, r));
			let o = !1;
			t.propertyFound || (o = i.required || r[0] === `options` && r.length === 2), a = o ? i.defaultValue : t.propertyValue;
		}
	} else {
		i.required && (a = {});
		for (let [t, o] of Object.entries(r)) {
			let r = i.type.modelProperties[t], s = Yl(e, {
				parameterPath: o,
				mapper: r
			}, n);
			s !== void 0 && (a ||= {}, Object.defineProperty(a, t, {
				value: s,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}));
		}
	}
	return a;
}
function Xl(e, t) {
	let n = { propertyFound: !1 }, r = 0;
	for (; r < t.length; ++r) {
		let n = t[r];
		if (e && n in e) e = e[n];
		else break;
	}
	return r === t.length && (n.propertyValue = e, n.propertyFound = !0), n;
}
const Zl = Symbol.for(`@azure/core-client original request`);
function Ql(e) {
	return Zl in e;
}
function $l(e) {
	if (Ql(e)) return $l(e[Zl]);
	let t = Jl.operationRequestMap.get(e);
	return t || (t = {}, Jl.operationRequestMap.set(e, t)), t;
}
const eu = [`application/json`, `text/json`], tu = [`application/xml`, `application/atom+xml`];
function ru(e = {}) {
	let t = e.expectedContentTypes?.json ?? eu, n = e.expectedContentTypes?.xml ?? tu, r = e.parseXML, i = e.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} };
	return {
		name: `deserializationPolicy`,
		async sendRequest(e, i) {
			let o = await i(e);
			return ou(t, n, o, a, r);
		}
	};
}
function iu(e) {
	let t, n = e.request, r = $l(n), i = r?.operationSpec;
	return i && (t = r?.operationResponseGetter ? r?.operationResponseGetter(i, e) : i.responses[e.status]), t;
}
function au(e) {
	let t = e.request, n = $l(t)?.shouldDeserialize, r;
	return r = n === void 0 ? !0 : typeof n == `boolean` ? n : n(e), r;
}
async function ou(e, t, n, r, i) {
	let a = await lu(e, t, n, r, i);
	if (!au(a)) return a;
	let o = $l(a.request)?.operationSpec;
	if (!o || !o.responses) return a;
	let s = iu(a), { error: c, shouldReturnResponse: l } = cu(a, o, s, r);
	if (c) throw c;
	if (l) return a;
	if (s) {
		if (s.bodyMapper) {
			let e = a.parsedBody;
			o.isXML && s.bodyMapper.type.name === Gl.Sequence && (e = typeof e == `object` ? e[s.bodyMapper.xmlElementName] : []);
			try {
				a.parsedBody = o.serializer.deserialize(s.bodyMapper, e, `operationRes.parsedBody`, r);
			} catch (e) {
				throw new jc(`Error ${e} occurred in deserializing the responseBody - ${a.bodyAsText}`, {
					statusCode: a.status,
					request: a.request,
					response: a
				});
			}
		} else o.httpMethod === `HEAD` && (a.parsedBody = n.status >= 200 && n.status < 300);
		s.headersMapper && (a.parsedHeaders = o.serializer.deserialize(s.headersMapper, a.headers.toJSON(), `operationRes.parsedHeaders`, {
			xml: {},
			ignoreUnknownProperties: !0
		}));
	}
	return a;
}
function su(e) {
	let t = Object.keys(e.responses);
	return t.length === 0 || t.length === 1 && t[0] === "default";
}
function cu(e, t, n, r) {
	let i = 200 <= e.status && e.status < 300;
	if (su(t) ? i : n) if (n) {
		if (!n.isError) return {
			error: null,
			shouldReturnResponse: !1
		};
	} else return {
		error: null,
		shouldReturnResponse: !1
	};
	let a = n ?? t.responses.default, o = new jc(e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, {
		statusCode: e.status,
		request: e.request,
		response: e
	});
	if (!a && !(e.parsedBody?.error?.code && e.parsedBody?.error?.message)) throw o;
	let s = a?.bodyMapper, c = a?.headersMapper;
	try {
		if (e.parsedBody) {
			let n = e.parsedBody, i;
			if (s) {
				let e = n;
				if (t.isXML && s.type.name === Gl.Sequence) {
					e = [];
					let t = s.xmlElementName;
					typeof n == `object` && t && (e = n[t]);
				}
				i = t.serializer.deserialize(s, e, `error.response.parsedBody`, r);
			}
			let a = n.error || i || n;
			o.code = a.code, a.message && (o.message = a.message), s && (o.response.parsedBody = i);
		}
		e.headers && c && (o.response.parsedHeaders = t.serializer.deserialize(c, e.headers.toJSON(), `operationRes.parsedHeaders`));
	} catch (t) {
		o.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
	}
	return {
		error: o,
		shouldReturnResponse: !1
	};
}
async function lu(e, t, n, r, i) {
	if (!n.request.streamResponseStatusCodes?.has(n.status) && n.bodyAsText) {
		let a = n.bodyAsText, o = n.headers.get(`Content-Type`) || ``, s = o ? o.split(`;`).map((e) => e.toLowerCase()) : [];
		try {
			if (s.length === 0 || s.some((t) => e.indexOf(t) !== -1)) return n.parsedBody = JSON.parse(a), n;
			if (s.some((e) => t.indexOf(e) !== -1)) {
				if (!i) throw Error(`Parsing XML not supported.`);
				return n.parsedBody = await i(a, r.xml), n;
			}
		} catch (e) {
			throw new jc(`Error "${e}" occurred while parsing the response body - ${n.bodyAsText}.`, {
				code: e.code || jc.PARSE_ERROR,
				statusCode: n.status,
				request: n.request,
				response: n
			});
		}
	}
	return n;
}
function uu(e) {
	let t = new Set();
	for (let [n, r] of Object.entries(e.responses)) r.bodyMapper && r.bodyMapper.type.name === Gl.Stream && t.add(Number(n));
	return t;
}
function du(e) {
	let { parameterPath: t, mapper: n } = e, r;
	return r = typeof t == `string` ? t : Array.isArray(t) ? t.join(`.`) : n.serializedName, r;
}
function pu(e = {}) {
	let t = e.stringifyXML;
	return {
		name: `serializationPolicy`,
		sendRequest(e, n) {
			let r = $l(e), i = r?.operationSpec, a = r?.operationArguments;
			return i && a && (mu(e, a, i), hu(e, a, i, t)), n(e);
		}
	};
}
function mu(e, t, n) {
	if (n.headerParameters) for (let r of n.headerParameters) {
		let i = Yl(t, r);
		if (i != null || r.mapper.required) {
			i = n.serializer.serialize(r.mapper, i, du(r));
			let t = r.mapper.headerCollectionPrefix;
			if (t) for (let n of Object.keys(i)) e.headers.set(t + n, i[n]);
			else e.headers.set(r.mapper.serializedName || du(r), i);
		}
	}
	let r = t.options?.requestOptions?.customHeaders;
	if (r) for (let t of Object.keys(r)) e.headers.set(t, r[t]);
}
function hu(e, t, n, r = function() {
	throw Error(`XML serialization unsupported!`);
}) {
	let i = t.options?.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} }, o = a.xml.xmlCharKey;
	if (n.requestBody && n.requestBody.mapper) {
		e.body = Yl(t, n.requestBody);
		let i = n.requestBody.mapper, { required: s, serializedName: c, xmlName: l, xmlElementName: u, xmlNamespace: d, xmlNamespacePrefix: f, nullable: p } = i, m = i.type.name;
		try {
			if (e.body !== void 0 && e.body !== null || p && e.body === null || s) {
				let t = du(n.requestBody);
				e.body = n.serializer.serialize(i, e.body, t, a);
				let s = m === Gl.Stream;
				if (n.isXML) {
					let t = f ? `xmlns:${f}` : `xmlns`, n = gu(d, t, m, e.body, a);
					m === Gl.Sequence ? e.body = r(_u(n, u || l || c, t, d), {
						rootName: l || c,
						xmlCharKey: o
					}) : s || (e.body = r(n, {
						rootName: l || c,
						xmlCharKey: o
					}));
				} else if (m === Gl.String && (n.contentType?.match(`text/plain`) || n.mediaType === `text`)) return;
				else s || (e.body = JSON.stringify(e.body));
			}
		} catch (e) {
			throw Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(c, void 0, `  `)}.`);
		}
	} else if (n.formDataParameters && n.formDataParameters.length > 0) {
		e.formData = {};
		for (let r of n.formDataParameters) {
			let i = Yl(t, r);
			if (i != null) {
				let t = r.mapper.serializedName || du(r);
				e.formData[t] = n.serializer.serialize(r.mapper, i, du(r), a);
			}
		}
	}
}
function gu(e, t, n, r, i) {
	if (e && ![
		`Composite`,
		`Sequence`,
		`Dictionary`
	].includes(n)) {
		let n = {};
		return n[i.xml.xmlCharKey] = r, n.$ = { [t]: e }, n;
	}
	return r;
}
function _u(e, t, n, r) {
	if (Array.isArray(e) || (e = [e]), !n || !r) return { [t]: e };
	let i = { [t]: e };
	return i.$ = { [n]: r }, i;
}
function vu(e = {}) {
	let t = Hc(e ?? {});
	return e.credentialOptions && t.addPolicy(tl({
		credential: e.credentialOptions.credential,
		scopes: e.credentialOptions.credentialScopes
	})), t.addPolicy(pu(e.serializationOptions), { phase: `Serialize` }), t.addPolicy(ru(e.deserializationOptions), { phase: `Deserialize` }), t;
}
let yu;
function bu() {
	return yu ||= Uc(), yu;
}
const xu = {
	CSV: `,`,
	SSV: ` `,
	Multi: `Multi`,
	TSV: `	`,
	Pipes: `|`
};
function Su(e, t, n, r) {
	let i = wu(t, n, r), a = !1, o = Cu(e, i);
	if (t.path) {
		let e = Cu(t.path, i);
		t.path === `/{nextLink}` && e.startsWith(`/`) && (e = e.substring(1)), Tu(e) ? (o = e, a = !0) : o = Eu(o, e);
	}
	let { queryParams: s, sequenceParams: c } = Du(t, n, r);
	return o = ku(o, s, c, a), o;
}
function Cu(e, t) {
	let n = e;
	for (let [e, r] of t) n = n.split(e).join(r);
	return n;
}
function wu(e, t, n) {
	let r = new Map();
	if (e.urlParameters?.length) for (let i of e.urlParameters) {
		let a = Yl(t, i, n), o = du(i);
		a = e.serializer.serialize(i.mapper, a, o), i.skipEncoding || (a = encodeURIComponent(a)), r.set(`{${i.mapper.serializedName || o}}`, a);
	}
	return r;
}
function Tu(e) {
	return e.includes(`://`);
}
function Eu(e, t) {
	if (!t) return e;
	let n = new URL(e), r = n.pathname;
	r.endsWith(`/`) || (r = `${r}/`), t.startsWith(`/`) && (t = t.substring(1));
	let i = t.indexOf(`?`);
	if (i !== -1) {
		let e = t.substring(0, i), a = t.substring(i + 1);
		r += e, a && (n.search = n.search ? `${n.search}&${a}` : a);
	} else r += t;
	return Object.assign(n, { pathname: r }), n.toString();
}
function Du(e, t, n) {
	let r = new Map(), i = new Set();
	if (e.queryParameters?.length) for (let a of e.queryParameters) {
		a.mapper.type.name === `Sequence` && a.mapper.serializedName && i.add(a.mapper.serializedName);
		let o = Yl(t, a, n);
		if (o != null || a.mapper.required) {
			o = e.serializer.serialize(a.mapper, o, du(a));
			let t = a.collectionFormat ? xu[a.collectionFormat] : ``;
			if (Array.isArray(o) && (o = o.map((e) => e ?? ``)), a.collectionFormat === `Multi` && o.length === 0) continue;
			Array.isArray(o) && (a.collectionFormat === `SSV` || a.collectionFormat === `TSV`) && (o = o.join(t)), a.skipEncoding || (o = Array.isArray(o) ? o.map((e) => encodeURIComponent(e)) : encodeURIComponent(o)), Array.isArray(o) && (a.collectionFormat === `CSV` || a.collectionFormat === `Pipes`) && (o = o.join(t)), r.set(a.mapper.serializedName || du(a), o);
		}
	}
	return {
		queryParams: r,
		sequenceParams: i
	};
}
function Ou(e) {
	let t = new Map();
	if (!e || e[0] !== `?`) return t;
	e = e.slice(1);
	let n = e.split(`&`);
	for (let e of n) {
		let [n, r] = e.split(`=`, 2), i = t.get(n);
		i ? Array.isArray(i) ? i.push(r) : t.set(n, [i, r]) : t.set(n, r);
	}
	return t;
}
function ku(e, t, n, r = !1) {
	if (t.size === 0) return e;
	let i = new URL(e), a = Ou(i.search);
	for (let [e, i] of t) {
		let t = a.get(e);
		if (Array.isArray(t)) if (Array.isArray(i)) {
			t.push(...i);
			let n = new Set(t);
			a.set(e, Array.from(n));
		} else t.push(i);
		else t ? (Array.isArray(i) ? i.unshift(t) : n.has(e) && a.set(e, [t, i]), r || a.set(e, i)) : a.set(e, i);
	}
	let o = [];
	for (let [e, t] of a) if (typeof t == `string`) o.push(`${e}=${t}`);
	else if (Array.isArray(t)) for (let n of t) o.push(`${e}=${n}`);
	else o.push(`${e}=${t}`);
	return i.search = o.length ? `?${o.join(`&`)}` : ``, i.toString();
}
const Au = Is(`core-client`);
var ju = class {
	_endpoint;
	_requestContentType;
	_allowInsecureConnection;
	_httpClient;
	pipeline;
	constructor(e = {}) {
		if (this._requestContentType = e.requestContentType, this._endpoint = e.endpoint ?? e.baseUri, e.baseUri && Au.warning(`The baseUri option for SDK Clients has been deprecated, please use endpoint instead.`), this._allowInsecureConnection = e.allowInsecureConnection, this._httpClient = e.httpClient || bu(), this.pipeline = e.pipeline || Mu(e), e.additionalPolicies?.length) for (let { policy: t, position: n } of e.additionalPolicies) {
			let e = n === `perRetry` ? `Sign` : void 0;
			this.pipeline.addPolicy(t, { afterPhase: e });
		}
	}
	sendRequest(e) {
		return this.pipeline.sendRequest(this._httpClient, e);
	}
	async sendOperationRequest(e, t) {
		let n = t.baseUrl || this._endpoint;
		if (!n) throw Error(`If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.`);
		let r = Gc({ url: Su(n, t, e, this) });
		r.method = t.httpMethod;
		let i = $l(r);
		i.operationSpec = t, i.operationArguments = e;
		let a = t.contentType || this._requestContentType;
		a && t.requestBody && r.headers.set(`Content-Type`, a);
		let o = e.options;
		if (o) {
			let e = o.requestOptions;
			e && (e.timeout && (r.timeout = e.timeout), e.onUploadProgress && (r.onUploadProgress = e.onUploadProgress), e.onDownloadProgress && (r.onDownloadProgress = e.onDownloadProgress), e.shouldDeserialize !== void 0 && (i.shouldDeserialize = e.shouldDeserialize), e.allowInsecureConnection && (r.allowInsecureConnection = !0)), o.abortSignal && (r.abortSignal = o.abortSignal), o.tracingOptions && (r.tracingOptions = o.tracingOptions);
		}
		this._allowInsecureConnection && (r.allowInsecureConnection = !0), r.streamResponseStatusCodes === void 0 && (r.streamResponseStatusCodes = uu(t));
		try {
			let e = await this.sendRequest(r), n = gl(e, t.responses[e.status]);
			return o?.onResponse && o.onResponse(e, n), n;
		} catch (e) {
			if (typeof e == `object` && e?.response) {
				let n = e.response, r = gl(n, t.responses[e.statusCode] || t.responses.default);
				e.details = r, o?.onResponse && o.onResponse(n, r, e);
			}
			throw e;
		}
	}
};
function Mu(e) {
	let t = Nu(e), n = e.credential && t ? {
		credentialScopes: t,
		credential: e.credential
	} : void 0;
	return vu({
		...e,
		credentialOptions: n
	});
}
function Nu(e) {
	if (e.credentialScopes) return e.credentialScopes;
	if (e.endpoint) return `${e.endpoint}/.default`;
	if (e.baseUri) return `${e.baseUri}/.default`;
	if (e.credential) throw Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
}
const Pu = {
	DefaultScope: `/.default`,
	HeaderConstants: { AUTHORIZATION: `authorization` }
};
function Fu(e) {
	return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(e);
}
const Iu = async (e) => {
	let t = Vu(e.request), n = zu(e.response);
	if (n) {
		let r = Bu(n), i = Ru(e, r), a = Lu(r);
		if (!a) return !1;
		let o = await e.getAccessToken(i, {
			...t,
			tenantId: a
		});
		return o ? (e.request.headers.set(Pu.HeaderConstants.AUTHORIZATION, `${o.tokenType ?? `Bearer`} ${o.token}`), !0) : !1;
	}
	return !1;
};
function Lu(e) {
	let t = new URL(e.authorization_uri).pathname.split(`/`)[1];
	if (t && Fu(t)) return t;
}
function Ru(e, t) {
	if (!t.resource_id) return e.scopes;
	let n = new URL(t.resource_id), r = new URL(Pu.DefaultScope, n.origin).toString();
	return r === `https://disk.azure.com/.default` && (r = `https://disk.azure.com//.default`), [r];
}
function zu(e) {
	let t = e.headers.get(`WWW-Authenticate`);
	if (e.status === 401 && t) return t;
}
function Bu(e) {
	return `${e.slice(7).trim()} `.split(` `).filter((e) => e).map((e) => (([e, t]) => ({ [e]: t }))(e.trim().split(`=`))).reduce((e, t) => ({
		...e,
		...t
	}), {});
}
function Vu(e) {
	return {
		abortSignal: e.abortSignal,
		requestOptions: { timeout: e.timeout },
		tracingOptions: e.tracingOptions
	};
}
const Hu = Symbol(`Original PipelineRequest`), Uu = Symbol.for(`@azure/core-client original request`);
function Wu(e, t = {}) {
	let n = e[Hu], r = Wc(e.headers.toJson({ preserveCase: !0 }));
	if (n) return n.headers = r, n;
	{
		let n = Gc({
			url: e.url,
			method: e.method,
			headers: r,
			withCredentials: e.withCredentials,
			timeout: e.timeout,
			requestId: e.requestId,
			abortSignal: e.abortSignal,
			body: e.body,
			formData: e.formData,
			disableKeepAlive: !!e.keepAlive,
			onDownloadProgress: e.onDownloadProgress,
			onUploadProgress: e.onUploadProgress,
			proxySettings: e.proxySettings,
			streamResponseStatusCodes: e.streamResponseStatusCodes,
			agent: e.agent,
			requestOverrides: e.requestOverrides
		});
		return t.originalRequest && (n[Uu] = t.originalRequest), n;
	}
}
function Gu(e, t) {
	let n = t?.originalRequest ?? e, r = {
		url: e.url,
		method: e.method,
		headers: Ku(e.headers),
		withCredentials: e.withCredentials,
		timeout: e.timeout,
		requestId: e.headers.get(`x-ms-client-request-id`) || e.requestId,
		abortSignal: e.abortSignal,
		body: e.body,
		formData: e.formData,
		keepAlive: !!e.disableKeepAlive,
		onDownloadProgress: e.onDownloadProgress,
		onUploadProgress: e.onUploadProgress,
		proxySettings: e.proxySettings,
		streamResponseStatusCodes: e.streamResponseStatusCodes,
		agent: e.agent,
		requestOverrides: e.requestOverrides,
		clone() {
			throw Error(`Cannot clone a non-proxied WebResourceLike`);
		},
		prepare() {
			throw Error(`WebResourceLike.prepare() is not supported by @azure/core-http-compat`);
		},
		validateRequestProperties() {}
	};
	return t?.createProxy ? new Proxy(r, {
		get(t, i, a) {
			return i === Hu ? e : i === `clone` ? () => Gu(Wu(r, { originalRequest: n }), {
				createProxy: !0,
				originalRequest: n
			}) : Reflect.get(t, i, a);
		},
		set(t, n, r, i) {
			return n === `keepAlive` && (e.disableKeepAlive = !r), typeof n == `string` && [
				`url`,
				`method`,
				`withCredentials`,
				`timeout`,
				`requestId`,
				`abortSignal`,
				`body`,
				`formData`,
				`onDownloadProgress`,
				`onUploadProgress`,
				`proxySettings`,
				`streamResponseStatusCodes`,
				`agent`,
				`requestOverrides`
			].includes(n) && (e[n] = r), Reflect.set(t, n, r, i);
		}
	}) : r;
}
function Ku(e) {
	return new Ju(e.toJSON({ preserveCase: !0 }));
}
function qu(e) {
	return e.toLowerCase();
}
var Ju = class e {
	_headersMap;
	constructor(e) {
		if (this._headersMap = {}, e) for (let t in e) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap[qu(e)] = {
			name: e,
			value: t.toString()
		};
	}
	get(e) {
		let t = this._headersMap[qu(e)];
		return t ? t.value : void 0;
	}
	contains(e) {
		return !!this._headersMap[qu(e)];
	}
	remove(e) {
		let t = this.contains(e);
		return delete this._headersMap[qu(e)], t;
	}
	rawHeaders() {
		return this.toJson({ preserveCase: !0 });
	}
	headersArray() {
		let e = [];
		for (let t in this._headersMap) e.push(this._headersMap[t]);
		return e;
	}
	headerNames() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].name);
		return e;
	}
	headerValues() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].value);
		return e;
	}
	toJson(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[n.name] = n.value;
		}
		else for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[qu(n.name)] = n.value;
		}
		return t;
	}
	toString() {
		return JSON.stringify(this.toJson({ preserveCase: !0 }));
	}
	clone() {
		let t = {};
		for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[n.name] = n.value;
		}
		return new e(t);
	}
};
const Yu = Symbol(`Original FullOperationResponse`);
function Xu(e, t) {
	let n = Gu(e.request), r = Ku(e.headers);
	return t?.createProxy ? new Proxy(e, {
		get(t, i, a) {
			return i === `headers` ? r : i === `request` ? n : i === Yu ? e : Reflect.get(t, i, a);
		},
		set(e, t, i, a) {
			return t === `headers` ? r = i : t === `request` && (n = i), Reflect.set(e, t, i, a);
		}
	}) : {
		...e,
		request: n,
		headers: r
	};
}
function Zu(e) {
	let t = e[Yu], n = Wc(e.headers.toJson({ preserveCase: !0 }));
	return t ? (t.headers = n, t) : {
		...e,
		headers: n,
		request: Wu(e.request)
	};
}
var Qu = class extends ju {
	constructor(e) {
		super(e), e.keepAliveOptions?.enable === !1 && !sl(this.pipeline) && this.pipeline.addPolicy(ol()), e.redirectOptions?.handleRedirects === !1 && this.pipeline.removePolicy({ name: `redirectPolicy` });
	}
	async sendOperationRequest(e, t) {
		let n = e?.options?.onResponse, r;
		function i(e, t, i) {
			r = e, n && n(e, t, i);
		}
		e.options = {
			...e.options,
			onResponse: i
		};
		let a = await super.sendOperationRequest(e, t);
		return r && Object.defineProperty(a, "_response", { value: Xu(r) }), a;
	}
}, $u;
(function(e) {
	e[e.ERROR = 1] = `ERROR`, e[e.INFO = 3] = `INFO`, e[e.OFF = 0] = `OFF`, e[e.WARNING = 2] = `WARNING`;
})($u ||= {});
const ed = {
	log(e, t) {},
	shouldLog(e) {
		return !1;
	}
};
function nd(e) {
	let t = e.slice().reverse();
	return {
		name: `RequestPolicyFactoryPolicy`,
		async sendRequest(e, n) {
			let r = { async sendRequest(e) {
				return Xu(await n(Wu(e)), { createProxy: !0 });
			} };
			for (let e of t) r = e.create(r, ed);
			let i = Gu(e, { createProxy: !0 });
			return Zu(await r.sendRequest(i));
		}
	};
}
function rd(e) {
	return { sendRequest: async (t) => Zu(await e.sendRequest(Gu(t, { createProxy: !0 }))) };
}
const id = RegExp(`^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`);
function ad(e, t) {
	let n = [], r = t.exec(e);
	for (; r;) {
		let i = [];
		i.startIndex = t.lastIndex - r[0].length;
		let a = r.length;
		for (let e = 0; e < a; e++) i.push(r[e]);
		n.push(i), r = t.exec(e);
	}
	return n;
}
const od = function(e) {
	return id.exec(e) != null;
};
function sd(e) {
	return e !== void 0;
}
const cd = [
	`hasOwnProperty`,
	`toString`,
	`valueOf`,
	`__defineGetter__`,
	`__defineSetter__`,
	`__lookupGetter__`,
	`__lookupSetter__`
], ld = [
	`__proto__`,
	`constructor`,
	`prototype`
], ud = {
	allowBooleanAttributes: !1,
	unpairedTags: []
};
function dd(e, t) {
	t = Object.assign({}, ud, t);
	let n = [], r = !1, i = !1;
	e[0] === `\ufeff` && (e = e.substr(1));
	for (let a = 0; a < e.length; a++) if (e[a] === `<` && e[a + 1] === `?`) {
		if (a += 2, a = pd(e, a), a.err) return a;
	} else if (e[a] === `<`) {
		let o = a;
		if (a++, e[a] === `!`) {
			a = md(e, a);
			continue;
		} else {
			let s = !1;
			e[a] === `/` && (s = !0, a++);
			let c = ``;
			for (; a < e.length && e[a] !== `>` && e[a] !== ` ` && e[a] !== `	` && e[a] !== `
` && e[a] !== `\r`; a++) c += e[a];
			if (c = c.trim(), c[c.length - 1] === `/` && (c = c.substring(0, c.length - 1), a--), !Cd(c)) {
				let t;
				return t = c.trim().length === 0 ? `Invalid space after '<'.` : `Tag '` + c + `' is an invalid name.`, E(`InvalidTag`, t, wd(e, a));
			}
			let l = _d(e, a);
			if (l === !1) return E(`InvalidAttr`, `Attributes for '` + c + `' have open quote.`, wd(e, a));
			let u = l.value;
			if (a = l.index, u[u.length - 1] === `/`) {
				let n = a - u.length;
				u = u.substring(0, u.length - 1);
				let i = yd(u, t);
				if (i === !0) r = !0;
				else return E(i.err.code, i.err.msg, wd(e, n + i.err.line));
			} else if (s) {
				if (!l.tagClosed) return E(`InvalidTag`, `Closing tag '` + c + `' doesn't have proper closing.`, wd(e, a));
				if (u.trim().length > 0) return E(`InvalidTag`, `Closing tag '` + c + `' can't have attributes or invalid starting.`, wd(e, o));
				if (n.length === 0) return E(`InvalidTag`, `Closing tag '` + c + `' has not been opened.`, wd(e, o));
				{
					let t = n.pop();
					if (c !== t.tagName) {
						let n = wd(e, t.tagStartPos);
						return E(`InvalidTag`, `Expected closing tag '` + t.tagName + `' (opened in line ` + n.line + `, col ` + n.col + `) instead of closing tag '` + c + `'.`, wd(e, o));
					}
					n.length == 0 && (i = !0);
				}
			} else {
				let s = yd(u, t);
				if (s !== !0) return E(s.err.code, s.err.msg, wd(e, a - u.length + s.err.line));
				if (i === !0) return E(`InvalidXml`, `Multiple possible root nodes found.`, wd(e, a));
				t.unpairedTags.indexOf(c) !== -1 || n.push({
					tagName: c,
					tagStartPos: o
				}), r = !0;
			}
			for (a++; a < e.length; a++) if (e[a] === `<`) if (e[a + 1] === `!`) {
				a++, a = md(e, a);
				continue;
			} else if (e[a + 1] === `?`) {
				if (a = pd(e, ++a), a.err) return a;
			} else break;
			else if (e[a] === `&`) {
				let t = xd(e, a);
				if (t == -1) return E(`InvalidChar`, `char '&' is not expected.`, wd(e, a));
				a = t;
			} else if (i === !0 && !fd(e[a])) return E(`InvalidXml`, `Extra text at the end`, wd(e, a));
			e[a] === `<` && a--;
		}
	} else {
		if (fd(e[a])) continue;
		return E(`InvalidChar`, `char '` + e[a] + `' is not expected.`, wd(e, a));
	}
	return r ? n.length == 1 ? E(`InvalidTag`, `Unclosed tag '` + n[0].tagName + `'.`, wd(e, n[0].tagStartPos)) : n.length > 0 ? E(`InvalidXml`, `Invalid '` + JSON.stringify(n.map((e) => e.tagName), null, 4).replace(/\r?\n/g, ``) + `' found.`, {
		line: 1,
		col: 1
	}) : !0 : E(`InvalidXml`, `Start tag expected.`, 1);
}
function fd(e) {
	return e === ` ` || e === `	` || e === `
` || e === `\r`;
}
function pd(e, t) {
	let n = t;
	for (; t < e.length; t++) if (e[t] == `?` || e[t] == ` `) {
		let r = e.substr(n, t - n);
		if (t > 5 && r === `xml`) return E(`InvalidXml`, `XML declaration allowed only at the start of the document.`, wd(e, t));
		if (e[t] == `?` && e[t + 1] == `>`) {
			t++;
			break;
		} else continue;
	}
	return t;
}
function md(e, t) {
	if (e.length > t + 5 && e[t + 1] === `-` && e[t + 2] === `-`) {
		for (t += 3; t < e.length; t++) if (e[t] === `-` && e[t + 1] === `-` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	} else if (e.length > t + 8 && e[t + 1] === `D` && e[t + 2] === `O` && e[t + 3] === `C` && e[t + 4] === `T` && e[t + 5] === `Y` && e[t + 6] === `P` && e[t + 7] === `E`) {
		let n = 1;
		for (t += 8; t < e.length; t++) if (e[t] === `<`) n++;
		else if (e[t] === `>` && (n--, n === 0)) break;
	} else if (e.length > t + 9 && e[t + 1] === `[` && e[t + 2] === `C` && e[t + 3] === `D` && e[t + 4] === `A` && e[t + 5] === `T` && e[t + 6] === `A` && e[t + 7] === `[`) {
		for (t += 8; t < e.length; t++) if (e[t] === `]` && e[t + 1] === `]` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	}
	return t;
}
function _d(e, t) {
	let n = ``, r = ``, i = !1;
	for (; t < e.length; t++) {
		if (e[t] === `"` || e[t] === `'`) r === `` ? r = e[t] : r !== e[t] || (r = ``);
		else if (e[t] === `>` && r === ``) {
			i = !0;
			break;
		}
		n += e[t];
	}
	return r === `` && {
		value: n,
		index: t,
		tagClosed: i
	};
}
function vd(e) {
	let t = [], n = e.length, r = 0;
	for (; r < n;) {
		let i = r;
		for (; r < n && fd(e[r]);) r++;
		if (r >= n) break;
		if (e[r] === `=`) {
			r++;
			continue;
		}
		let a = e.slice(i, r), o = r;
		for (; r < n && !fd(e[r]) && e[r] !== `=`;) r++;
		let s = e.slice(o, r), c, l = r;
		for (; l < n && fd(e[l]);) l++;
		l < n && e[l] === `=` && (c = e.slice(r, l + 1), r = l + 1);
		let u, d, f = r;
		for (; f < n && fd(e[f]);) f++;
		if (f < n && (e[f] === `"` || e[f] === `'`)) {
			let t = f + 1, n = e.indexOf(e[f], t);
			n !== -1 && (u = e[f], d = e.slice(t, n), r = n + 1);
		}
		let p = { startIndex: i };
		p[1] = a, p[2] = s, p[3] = c, p[4] = u !== void 0 || void 0, p[5] = u, p[6] = d, t.push(p);
	}
	return t;
}
function yd(e, t) {
	let n = vd(e), r = {};
	for (let e = 0; e < n.length; e++) {
		if (n[e][1].length === 0) return E(`InvalidAttr`, `Attribute '` + n[e][2] + `' has no space in starting.`, Td(n[e]));
		if (n[e][3] !== void 0 && n[e][4] === void 0) return E(`InvalidAttr`, `Attribute '` + n[e][2] + `' is without value.`, Td(n[e]));
		if (n[e][3] === void 0 && !t.allowBooleanAttributes) return E(`InvalidAttr`, `boolean attribute '` + n[e][2] + `' is not allowed.`, Td(n[e]));
		let i = n[e][2];
		if (!Sd(i)) return E(`InvalidAttr`, `Attribute '` + i + `' is an invalid name.`, Td(n[e]));
		if (!Object.prototype.hasOwnProperty.call(r, i)) r[i] = 1;
		else return E(`InvalidAttr`, `Attribute '` + i + `' is repeated.`, Td(n[e]));
	}
	return !0;
}
function bd(e, t) {
	let n = /\d/;
	for (e[t] === `x` && (t++, n = /[\da-fA-F]/); t < e.length; t++) {
		if (e[t] === `;`) return t;
		if (!e[t].match(n)) break;
	}
	return -1;
}
function xd(e, t) {
	if (t++, e[t] === `;`) return -1;
	if (e[t] === `#`) return t++, bd(e, t);
	let n = 0;
	for (; t < e.length; t++, n++) if (!(e[t].match(/\w/) && n < 20)) {
		if (e[t] === `;`) break;
		return -1;
	}
	return t;
}
function E(e, t, n) {
	return { err: {
		code: e,
		msg: t,
		line: n.line || n,
		col: n.col
	} };
}
function Sd(e) {
	return od(e);
}
function Cd(e) {
	return od(e);
}
function wd(e, t) {
	let n = e.substring(0, t).split(/\r?\n/);
	return {
		line: n.length,
		col: n[n.length - 1].length + 1
	};
}
function Td(e) {
	return e.startIndex + e[1].length;
}
const Ed = {
	amp: `&`,
	AMP: `&`,
	lt: `<`,
	LT: `<`,
	gt: `>`,
	GT: `>`,
	quot: `"`,
	QUOT: `"`,
	apos: `'`,
	lsquo: `\u2018`,
	rsquo: `\u2019`,
	ldquo: `\u201c`,
	rdquo: `\u201d`,
	lsquor: `\u201a`,
	rsquor: `\u2019`,
	ldquor: `\u201e`,
	bdquo: `\u201e`,
	comma: `,`,
	period: `.`,
	colon: `:`,
	semi: `;`,
	excl: `!`,
	quest: `?`,
	num: `#`,
	dollar: `$`,
	percent: `%`,
	ast: `*`,
	commat: `@`,
	lowbar: `_`,
	verbar: `|`,
	vert: `|`,
	sol: `/`,
	bsol: `\\`,
	lbrace: `{`,
	rbrace: `}`,
	lbrack: `[`,
	rbrack: `]`,
	lpar: `(`,
	rpar: `)`,
	nbsp: `\xA0`,
	iexcl: `\u00a1`,
	cent: `\u00a2`,
	pound: `\u00a3`,
	curren: `\u00a4`,
	yen: `\u00a5`,
	brvbar: `\u00a6`,
	sect: `\u00a7`,
	uml: `\u00a8`,
	copy: `\u00a9`,
	COPY: `\u00a9`,
	ordf: `\u00aa`,
	laquo: `\u00ab`,
	not: `\u00ac`,
	shy: `\u00ad`,
	reg: `\u00ae`,
	REG: `\u00ae`,
	macr: `\u00af`,
	deg: `\u00b0`,
	plusmn: `\u00b1`,
	sup2: `\u00b2`,
	sup3: `\u00b3`,
	acute: `\u00b4`,
	micro: `\u00b5`,
	para: `\u00b6`,
	middot: `\u00b7`,
	cedil: `\u00b8`,
	sup1: `\u00b9`,
	ordm: `\u00ba`,
	raquo: `\u00bb`,
	frac14: `\u00bc`,
	frac12: `\u00bd`,
	half: `\u00bd`,
	frac34: `\u00be`,
	iquest: `\u00bf`,
	times: `\u00d7`,
	div: `\u00f7`,
	divide: `\u00f7`
}, Dd = {
	Agrave: `\u00c0`,
	agrave: `\u00e0`,
	Aacute: `\u00c1`,
	aacute: `\u00e1`,
	Acirc: `\u00c2`,
	acirc: `\u00e2`,
	Atilde: `\u00c3`,
	atilde: `\u00e3`,
	Auml: `\u00c4`,
	auml: `\u00e4`,
	Aring: `\u00c5`,
	aring: `\u00e5`,
	AElig: `\u00c6`,
	aelig: `\u00e6`,
	Ccedil: `\u00c7`,
	ccedil: `\u00e7`,
	Egrave: `\u00c8`,
	egrave: `\u00e8`,
	Eacute: `\u00c9`,
	eacute: `\u00e9`,
	Ecirc: `\u00ca`,
	ecirc: `\u00ea`,
	Euml: `\u00cb`,
	euml: `\u00eb`,
	Igrave: `\u00cc`,
	igrave: `\u00ec`,
	Iacute: `\u00cd`,
	iacute: `\u00ed`,
	Icirc: `\u00ce`,
	icirc: `\u00ee`,
	Iuml: `\u00cf`,
	iuml: `\u00ef`,
	ETH: `\u00d0`,
	eth: `\u00f0`,
	Ntilde: `\u00d1`,
	ntilde: `\u00f1`,
	Ograve: `\u00d2`,
	ograve: `\u00f2`,
	Oacute: `\u00d3`,
	oacute: `\u00f3`,
	Ocirc: `\u00d4`,
	ocirc: `\u00f4`,
	Otilde: `\u00d5`,
	otilde: `\u00f5`,
	Ouml: `\u00d6`,
	ouml: `\u00f6`,
	Oslash: `\u00d8`,
	oslash: `\u00f8`,
	Ugrave: `\u00d9`,
	ugrave: `\u00f9`,
	Uacute: `\u00da`,
	uacute: `\u00fa`,
	Ucirc: `\u00db`,
	ucirc: `\u00fb`,
	Uuml: `\u00dc`,
	uuml: `\u00fc`,
	Yacute: `\u00dd`,
	yacute: `\u00fd`,
	THORN: `\u00de`,
	thorn: `\u00fe`,
	szlig: `\u00df`,
	yuml: `\u00ff`,
	Yuml: `\u0178`
}, Od = {
	Amacr: `\u0100`,
	amacr: `\u0101`,
	Abreve: `\u0102`,
	abreve: `\u0103`,
	Aogon: `\u0104`,
	aogon: `\u0105`,
	Cacute: `\u0106`,
	cacute: `\u0107`,
	Ccirc: `\u0108`,
	ccirc: `\u0109`,
	Cdot: `\u010a`,
	cdot: `\u010b`,
	Ccaron: `\u010c`,
	ccaron: `\u010d`,
	Dcaron: `\u010e`,
	dcaron: `\u010f`,
	Dstrok: `\u0110`,
	dstrok: `\u0111`,
	Emacr: `\u0112`,
	emacr: `\u0113`,
	Ecaron: `\u011a`,
	ecaron: `\u011b`,
	Edot: `\u0116`,
	edot: `\u0117`,
	Eogon: `\u0118`,
	eogon: `\u0119`,
	Gcirc: `\u011c`,
	gcirc: `\u011d`,
	Gbreve: `\u011e`,
	gbreve: `\u011f`,
	Gdot: `\u0120`,
	gdot: `\u0121`,
	Gcedil: `\u0122`,
	Hcirc: `\u0124`,
	hcirc: `\u0125`,
	Hstrok: `\u0126`,
	hstrok: `\u0127`,
	Itilde: `\u0128`,
	itilde: `\u0129`,
	Imacr: `\u012a`,
	imacr: `\u012b`,
	Iogon: `\u012e`,
	iogon: `\u012f`,
	Idot: `\u0130`,
	IJlig: `\u0132`,
	ijlig: `\u0133`,
	Jcirc: `\u0134`,
	jcirc: `\u0135`,
	Kcedil: `\u0136`,
	kcedil: `\u0137`,
	kgreen: `\u0138`,
	Lacute: `\u0139`,
	lacute: `\u013a`,
	Lcedil: `\u013b`,
	lcedil: `\u013c`,
	Lcaron: `\u013d`,
	lcaron: `\u013e`,
	Lmidot: `\u013f`,
	lmidot: `\u0140`,
	Lstrok: `\u0141`,
	lstrok: `\u0142`,
	Nacute: `\u0143`,
	nacute: `\u0144`,
	Ncaron: `\u0147`,
	ncaron: `\u0148`,
	Ncedil: `\u0145`,
	ncedil: `\u0146`,
	ENG: `\u014a`,
	eng: `\u014b`,
	Omacr: `\u014c`,
	omacr: `\u014d`,
	Odblac: `\u0150`,
	odblac: `\u0151`,
	OElig: `\u0152`,
	oelig: `\u0153`,
	Racute: `\u0154`,
	racute: `\u0155`,
	Rcaron: `\u0158`,
	rcaron: `\u0159`,
	Rcedil: `\u0156`,
	rcedil: `\u0157`,
	Sacute: `\u015a`,
	sacute: `\u015b`,
	Scirc: `\u015c`,
	scirc: `\u015d`,
	Scedil: `\u015e`,
	scedil: `\u015f`,
	Scaron: `\u0160`,
	scaron: `\u0161`,
	Tcedil: `\u0162`,
	tcedil: `\u0163`,
	Tcaron: `\u0164`,
	tcaron: `\u0165`,
	Tstrok: `\u0166`,
	tstrok: `\u0167`,
	Utilde: `\u0168`,
	utilde: `\u0169`,
	Umacr: `\u016a`,
	umacr: `\u016b`,
	Ubreve: `\u016c`,
	ubreve: `\u016d`,
	Uring: `\u016e`,
	uring: `\u016f`,
	Udblac: `\u0170`,
	udblac: `\u0171`,
	Uogon: `\u0172`,
	uogon: `\u0173`,
	Wcirc: `\u0174`,
	wcirc: `\u0175`,
	Ycirc: `\u0176`,
	ycirc: `\u0177`,
	Zacute: `\u0179`,
	zacute: `\u017a`,
	Zdot: `\u017b`,
	zdot: `\u017c`,
	Zcaron: `\u017d`,
	zcaron: `\u017e`
}, kd = {
	Alpha: `\u0391`,
	alpha: `\u03b1`,
	Beta: `\u0392`,
	beta: `\u03b2`,
	Gamma: `\u0393`,
	gamma: `\u03b3`,
	Delta: `\u0394`,
	delta: `\u03b4`,
	Epsilon: `\u0395`,
	epsilon: `\u03b5`,
	epsiv: `\u03f5`,
	varepsilon: `\u03f5`,
	Zeta: `\u0396`,
	zeta: `\u03b6`,
	Eta: `\u0397`,
	eta: `\u03b7`,
	Theta: `\u0398`,
	theta: `\u03b8`,
	thetasym: `\u03d1`,
	vartheta: `\u03d1`,
	Iota: `\u0399`,
	iota: `\u03b9`,
	Kappa: `\u039a`,
	kappa: `\u03ba`,
	kappav: `\u03f0`,
	varkappa: `\u03f0`,
	Lambda: `\u039b`,
	lambda: `\u03bb`,
	Mu: `\u039c`,
	mu: `\u03bc`,
	Nu: `\u039d`,
	nu: `\u03bd`,
	Xi: `\u039e`,
	xi: `\u03be`,
	Omicron: `\u039f`,
	omicron: `\u03bf`,
	Pi: `\u03a0`,
	pi: `\u03c0`,
	piv: `\u03d6`,
	varpi: `\u03d6`,
	Rho: `\u03a1`,
	rho: `\u03c1`,
	rhov: `\u03f1`,
	varrho: `\u03f1`,
	Sigma: `\u03a3`,
	sigma: `\u03c3`,
	sigmaf: `\u03c2`,
	sigmav: `\u03c2`,
	varsigma: `\u03c2`,
	Tau: `\u03a4`,
	tau: `\u03c4`,
	Upsilon: `\u03a5`,
	upsilon: `\u03c5`,
	upsi: `\u03c5`,
	Upsi: `\u03d2`,
	upsih: `\u03d2`,
	Phi: `\u03a6`,
	phi: `\u03c6`,
	phiv: `\u03d5`,
	varphi: `\u03d5`,
	Chi: `\u03a7`,
	chi: `\u03c7`,
	Psi: `\u03a8`,
	psi: `\u03c8`,
	Omega: `\u03a9`,
	omega: `\u03c9`,
	ohm: `\u03a9`,
	Gammad: `\u03dc`,
	gammad: `\u03dd`,
	digamma: `\u03dd`
}, Ad = {
	Afr: `\ud835\udd04`,
	afr: `\ud835\udd1e`,
	Acy: `\u0410`,
	acy: `\u0430`,
	Bcy: `\u0411`,
	bcy: `\u0431`,
	Vcy: `\u0412`,
	vcy: `\u0432`,
	Gcy: `\u0413`,
	gcy: `\u0433`,
	Dcy: `\u0414`,
	dcy: `\u0434`,
	IEcy: `\u0415`,
	iecy: `\u0435`,
	IOcy: `\u0401`,
	iocy: `\u0451`,
	ZHcy: `\u0416`,
	zhcy: `\u0436`,
	Zcy: `\u0417`,
	zcy: `\u0437`,
	Icy: `\u0418`,
	icy: `\u0438`,
	Jcy: `\u0419`,
	jcy: `\u0439`,
	Kcy: `\u041a`,
	kcy: `\u043a`,
	Lcy: `\u041b`,
	lcy: `\u043b`,
	Mcy: `\u041c`,
	mcy: `\u043c`,
	Ncy: `\u041d`,
	ncy: `\u043d`,
	Ocy: `\u041e`,
	ocy: `\u043e`,
	Pcy: `\u041f`,
	pcy: `\u043f`,
	Rcy: `\u0420`,
	rcy: `\u0440`,
	Scy: `\u0421`,
	scy: `\u0441`,
	Tcy: `\u0422`,
	tcy: `\u0442`,
	Ucy: `\u0423`,
	ucy: `\u0443`,
	Fcy: `\u0424`,
	fcy: `\u0444`,
	KHcy: `\u0425`,
	khcy: `\u0445`,
	TScy: `\u0426`,
	tscy: `\u0446`,
	CHcy: `\u0427`,
	chcy: `\u0447`,
	SHcy: `\u0428`,
	shcy: `\u0448`,
	SHCHcy: `\u0429`,
	shchcy: `\u0449`,
	HARDcy: `\u042a`,
	hardcy: `\u044a`,
	Ycy: `\u042b`,
	ycy: `\u044b`,
	SOFTcy: `\u042c`,
	softcy: `\u044c`,
	Ecy: `\u042d`,
	ecy: `\u044d`,
	YUcy: `\u042e`,
	yucy: `\u044e`,
	YAcy: `\u042f`,
	yacy: `\u044f`,
	DJcy: `\u0402`,
	djcy: `\u0452`,
	GJcy: `\u0403`,
	gjcy: `\u0453`,
	Jukcy: `\u0404`,
	jukcy: `\u0454`,
	DScy: `\u0405`,
	dscy: `\u0455`,
	Iukcy: `\u0406`,
	iukcy: `\u0456`,
	YIcy: `\u0407`,
	yicy: `\u0457`,
	Jsercy: `\u0408`,
	jsercy: `\u0458`,
	LJcy: `\u0409`,
	ljcy: `\u0459`,
	NJcy: `\u040a`,
	njcy: `\u045a`,
	TSHcy: `\u040b`,
	tshcy: `\u045b`,
	KJcy: `\u040c`,
	kjcy: `\u045c`,
	Ubrcy: `\u040e`,
	ubrcy: `\u045e`,
	DZcy: `\u040f`,
	dzcy: `\u045f`
}, jd = {
	plus: `+`,
	pm: `\u00b1`,
	times: `\u00d7`,
	div: `\u00f7`,
	divide: `\u00f7`,
	sdot: `\u22c5`,
	star: `\u2606`,
	starf: `\u2605`,
	bigstar: `\u2605`,
	lowast: `\u2217`,
	ast: `*`,
	midast: `*`,
	compfn: `\u2218`,
	smallcircle: `\u2218`,
	bullet: `\u2022`,
	bull: `\u2022`,
	nbsp: `\xA0`,
	hellip: `\u2026`,
	mldr: `\u2026`,
	prime: `\u2032`,
	Prime: `\u2033`,
	tprime: `\u2034`,
	bprime: `\u2035`,
	backprime: `\u2035`,
	minus: `\u2212`,
	minusd: `\u2238`,
	dotminus: `\u2238`,
	plusdo: `\u2214`,
	dotplus: `\u2214`,
	plusmn: `\u00b1`,
	minusplus: `\u2213`,
	mnplus: `\u2213`,
	mp: `\u2213`,
	setminus: `\u2216`,
	smallsetminus: `\u2216`,
	Backslash: `\u2216`,
	setmn: `\u2216`,
	ssetmn: `\u2216`,
	lowbar: `_`,
	verbar: `|`,
	vert: `|`,
	VerticalLine: `|`,
	colon: `:`,
	Colon: `\u2237`,
	Proportion: `\u2237`,
	ratio: `\u2236`,
	equals: `=`,
	ne: `\u2260`,
	nequiv: `\u2262`,
	equiv: `\u2261`,
	Congruent: `\u2261`,
	sim: `\u223c`,
	thicksim: `\u223c`,
	thksim: `\u223c`,
	sime: `\u2243`,
	simeq: `\u2243`,
	TildeEqual: `\u2243`,
	asymp: `\u2248`,
	approx: `\u2248`,
	thickapprox: `\u2248`,
	thkap: `\u2248`,
	TildeTilde: `\u2248`,
	ncong: `\u2247`,
	cong: `\u2245`,
	TildeFullEqual: `\u2245`,
	asympeq: `\u224d`,
	CupCap: `\u224d`,
	bump: `\u224e`,
	Bumpeq: `\u224e`,
	HumpDownHump: `\u224e`,
	bumpe: `\u224f`,
	bumpeq: `\u224f`,
	HumpEqual: `\u224f`,
	le: `\u2264`,
	LessEqual: `\u2264`,
	ge: `\u2265`,
	GreaterEqual: `\u2265`,
	lesseqgtr: `\u22da`,
	lesseqqgtr: `\u2a8b`,
	greater: `>`,
	less: `<`
}, Md = {
	alefsym: `\u2135`,
	aleph: `\u2135`,
	beth: `\u2136`,
	gimel: `\u2137`,
	daleth: `\u2138`,
	forall: `\u2200`,
	ForAll: `\u2200`,
	part: `\u2202`,
	PartialD: `\u2202`,
	exist: `\u2203`,
	Exists: `\u2203`,
	nexist: `\u2204`,
	nexists: `\u2204`,
	empty: `\u2205`,
	emptyset: `\u2205`,
	emptyv: `\u2205`,
	varnothing: `\u2205`,
	nabla: `\u2207`,
	Del: `\u2207`,
	isin: `\u2208`,
	isinv: `\u2208`,
	in: `\u2208`,
	Element: `\u2208`,
	notin: `\u2209`,
	notinva: `\u2209`,
	ni: `\u220b`,
	niv: `\u220b`,
	SuchThat: `\u220b`,
	ReverseElement: `\u220b`,
	notni: `\u220c`,
	notniva: `\u220c`,
	prod: `\u220f`,
	Product: `\u220f`,
	coprod: `\u2210`,
	Coproduct: `\u2210`,
	sum: `\u2211`,
	Sum: `\u2211`,
	minus: `\u2212`,
	mp: `\u2213`,
	plusdo: `\u2214`,
	dotplus: `\u2214`,
	setminus: `\u2216`,
	lowast: `\u2217`,
	radic: `\u221a`,
	Sqrt: `\u221a`,
	prop: `\u221d`,
	propto: `\u221d`,
	Proportional: `\u221d`,
	varpropto: `\u221d`,
	infin: `\u221e`,
	infintie: `\u29dd`,
	ang: `\u2220`,
	angle: `\u2220`,
	angmsd: `\u2221`,
	measuredangle: `\u2221`,
	angsph: `\u2222`,
	mid: `\u2223`,
	VerticalBar: `\u2223`,
	nmid: `\u2224`,
	nsmid: `\u2224`,
	npar: `\u2226`,
	parallel: `\u2225`,
	spar: `\u2225`,
	nparallel: `\u2226`,
	nspar: `\u2226`,
	and: `\u2227`,
	wedge: `\u2227`,
	or: `\u2228`,
	vee: `\u2228`,
	cap: `\u2229`,
	cup: `\u222a`,
	int: `\u222b`,
	Integral: `\u222b`,
	conint: `\u222e`,
	ContourIntegral: `\u222e`,
	Conint: `\u222f`,
	DoubleContourIntegral: `\u222f`,
	Cconint: `\u2230`,
	there4: `\u2234`,
	therefore: `\u2234`,
	Therefore: `\u2234`,
	becaus: `\u2235`,
	because: `\u2235`,
	Because: `\u2235`,
	ratio: `\u2236`,
	Proportion: `\u2237`,
	minusd: `\u2238`,
	dotminus: `\u2238`,
	mDDot: `\u223a`,
	homtht: `\u223b`,
	sim: `\u223c`,
	bsimg: `\u223d`,
	backsim: `\u223d`,
	ac: `\u223e`,
	mstpos: `\u223e`,
	acd: `\u223f`,
	VerticalTilde: `\u2240`,
	wr: `\u2240`,
	wreath: `\u2240`,
	nsime: `\u2244`,
	nsimeq: `\u2244`,
	ncong: `\u2247`,
	simne: `\u2246`,
	ncongdot: `\u2a6d\u0338`,
	ngsim: `\u2275`,
	nsim: `\u2241`,
	napprox: `\u2249`,
	nap: `\u2249`,
	ngeq: `\u2271`,
	nge: `\u2271`,
	nleq: `\u2270`,
	nle: `\u2270`,
	ngtr: `\u226f`,
	ngt: `\u226f`,
	nless: `\u226e`,
	nlt: `\u226e`,
	nprec: `\u2280`,
	npr: `\u2280`,
	nsucc: `\u2281`,
	nsc: `\u2281`
}, Nd = {
	larr: `\u2190`,
	leftarrow: `\u2190`,
	LeftArrow: `\u2190`,
	uarr: `\u2191`,
	uparrow: `\u2191`,
	UpArrow: `\u2191`,
	rarr: `\u2192`,
	rightarrow: `\u2192`,
	RightArrow: `\u2192`,
	darr: `\u2193`,
	downarrow: `\u2193`,
	DownArrow: `\u2193`,
	harr: `\u2194`,
	leftrightarrow: `\u2194`,
	LeftRightArrow: `\u2194`,
	varr: `\u2195`,
	updownarrow: `\u2195`,
	UpDownArrow: `\u2195`,
	nwarr: `\u2196`,
	nwarrow: `\u2196`,
	UpperLeftArrow: `\u2196`,
	nearr: `\u2197`,
	nearrow: `\u2197`,
	UpperRightArrow: `\u2197`,
	searr: `\u2198`,
	searrow: `\u2198`,
	LowerRightArrow: `\u2198`,
	swarr: `\u2199`,
	swarrow: `\u2199`,
	LowerLeftArrow: `\u2199`,
	lArr: `\u21d0`,
	Leftarrow: `\u21d0`,
	uArr: `\u21d1`,
	Uparrow: `\u21d1`,
	rArr: `\u21d2`,
	Rightarrow: `\u21d2`,
	dArr: `\u21d3`,
	Downarrow: `\u21d3`,
	hArr: `\u21d4`,
	Leftrightarrow: `\u21d4`,
	iff: `\u21d4`,
	vArr: `\u21d5`,
	Updownarrow: `\u21d5`,
	lAarr: `\u21da`,
	Lleftarrow: `\u21da`,
	rAarr: `\u21db`,
	Rrightarrow: `\u21db`,
	lrarr: `\u21c6`,
	leftrightarrows: `\u21c6`,
	rlarr: `\u21c4`,
	rightleftarrows: `\u21c4`,
	lrhar: `\u21cb`,
	leftrightharpoons: `\u21cb`,
	ReverseEquilibrium: `\u21cb`,
	rlhar: `\u21cc`,
	rightleftharpoons: `\u21cc`,
	Equilibrium: `\u21cc`,
	udarr: `\u21c5`,
	UpArrowDownArrow: `\u21c5`,
	duarr: `\u21f5`,
	DownArrowUpArrow: `\u21f5`,
	llarr: `\u21c7`,
	leftleftarrows: `\u21c7`,
	rrarr: `\u21c9`,
	rightrightarrows: `\u21c9`,
	ddarr: `\u21ca`,
	downdownarrows: `\u21ca`,
	har: `\u21bd`,
	lhard: `\u21bd`,
	leftharpoondown: `\u21bd`,
	lharu: `\u21bc`,
	leftharpoonup: `\u21bc`,
	rhard: `\u21c1`,
	rightharpoondown: `\u21c1`,
	rharu: `\u21c0`,
	rightharpoonup: `\u21c0`,
	lsh: `\u21b0`,
	Lsh: `\u21b0`,
	rsh: `\u21b1`,
	Rsh: `\u21b1`,
	ldsh: `\u21b2`,
	rdsh: `\u21b3`,
	hookleftarrow: `\u21a9`,
	hookrightarrow: `\u21aa`,
	mapstoleft: `\u21a4`,
	mapstoup: `\u21a5`,
	map: `\u21a6`,
	mapsto: `\u21a6`,
	mapstodown: `\u21a7`,
	crarr: `\u21b5`,
	nleftarrow: `\u219a`,
	nleftrightarrow: `\u21ae`,
	nrightarrow: `\u219b`,
	nrarr: `\u219b`,
	larrtl: `\u21a2`,
	rarrtl: `\u21a3`,
	leftarrowtail: `\u21a2`,
	rightarrowtail: `\u21a3`,
	twoheadleftarrow: `\u219e`,
	twoheadrightarrow: `\u21a0`,
	Larr: `\u219e`,
	Rarr: `\u21a0`,
	larrhk: `\u21a9`,
	rarrhk: `\u21aa`,
	larrlp: `\u21ab`,
	looparrowleft: `\u21ab`,
	rarrlp: `\u21ac`,
	looparrowright: `\u21ac`,
	harrw: `\u21ad`,
	leftrightsquigarrow: `\u21ad`,
	nrarrw: `\u219d\u0338`,
	rarrw: `\u219d`,
	rightsquigarrow: `\u219d`,
	larrbfs: `\u291f`,
	rarrbfs: `\u2920`,
	nvHarr: `\u2904`,
	nvlArr: `\u2902`,
	nvrArr: `\u2903`,
	larrfs: `\u291d`,
	rarrfs: `\u291e`,
	Map: `\u2905`,
	larrsim: `\u2973`,
	rarrsim: `\u2974`,
	harrcir: `\u2948`,
	Uarrocir: `\u2949`,
	lurdshar: `\u294a`,
	ldrdhar: `\u2967`,
	ldrushar: `\u294b`,
	rdldhar: `\u2969`,
	lrhard: `\u296d`,
	uharr: `\u21be`,
	uharl: `\u21bf`,
	dharr: `\u21c2`,
	dharl: `\u21c3`,
	Uarr: `\u219f`,
	Darr: `\u21a1`,
	zigrarr: `\u21dd`,
	nwArr: `\u21d6`,
	neArr: `\u21d7`,
	seArr: `\u21d8`,
	swArr: `\u21d9`,
	nharr: `\u21ae`,
	nhArr: `\u21ce`,
	nlarr: `\u219a`,
	nlArr: `\u21cd`,
	nrArr: `\u21cf`,
	larrb: `\u21e4`,
	LeftArrowBar: `\u21e4`,
	rarrb: `\u21e5`,
	RightArrowBar: `\u21e5`
}, Pd = {
	square: `\u25a1`,
	Square: `\u25a1`,
	squ: `\u25a1`,
	squf: `\u25aa`,
	squarf: `\u25aa`,
	blacksquar: `\u25aa`,
	blacksquare: `\u25aa`,
	FilledVerySmallSquare: `\u25aa`,
	blk34: `\u2593`,
	blk12: `\u2592`,
	blk14: `\u2591`,
	block: `\u2588`,
	srect: `\u25ad`,
	rect: `\u25ad`,
	sdot: `\u22c5`,
	sdotb: `\u22a1`,
	dotsquare: `\u22a1`,
	triangle: `\u25b5`,
	tri: `\u25b5`,
	trine: `\u25b5`,
	utri: `\u25b5`,
	triangledown: `\u25bf`,
	dtri: `\u25bf`,
	tridown: `\u25bf`,
	triangleleft: `\u25c3`,
	ltri: `\u25c3`,
	triangleright: `\u25b9`,
	rtri: `\u25b9`,
	blacktriangle: `\u25b4`,
	utrif: `\u25b4`,
	blacktriangledown: `\u25be`,
	dtrif: `\u25be`,
	blacktriangleleft: `\u25c2`,
	ltrif: `\u25c2`,
	blacktriangleright: `\u25b8`,
	rtrif: `\u25b8`,
	loz: `\u25ca`,
	lozenge: `\u25ca`,
	blacklozenge: `\u29eb`,
	lozf: `\u29eb`,
	bigcirc: `\u25ef`,
	xcirc: `\u25ef`,
	circ: `\u02c6`,
	Circle: `\u25cb`,
	cir: `\u25cb`,
	o: `\u25cb`,
	bullet: `\u2022`,
	bull: `\u2022`,
	hellip: `\u2026`,
	mldr: `\u2026`,
	nldr: `\u2025`,
	boxh: `\u2500`,
	HorizontalLine: `\u2500`,
	boxv: `\u2502`,
	boxdr: `\u250c`,
	boxdl: `\u2510`,
	boxur: `\u2514`,
	boxul: `\u2518`,
	boxvr: `\u251c`,
	boxvl: `\u2524`,
	boxhd: `\u252c`,
	boxhu: `\u2534`,
	boxvh: `\u253c`,
	boxH: `\u2550`,
	boxV: `\u2551`,
	boxdR: `\u2552`,
	boxDr: `\u2553`,
	boxDR: `\u2554`,
	boxDl: `\u2555`,
	boxdL: `\u2556`,
	boxDL: `\u2557`,
	boxuR: `\u2558`,
	boxUr: `\u2559`,
	boxUR: `\u255a`,
	boxUl: `\u255c`,
	boxuL: `\u255b`,
	boxUL: `\u255d`,
	boxvR: `\u255e`,
	boxVr: `\u255f`,
	boxVR: `\u2560`,
	boxVl: `\u2562`,
	boxvL: `\u2561`,
	boxVL: `\u2563`,
	boxHd: `\u2564`,
	boxhD: `\u2565`,
	boxHD: `\u2566`,
	boxHu: `\u2567`,
	boxhU: `\u2568`,
	boxHU: `\u2569`,
	boxvH: `\u256a`,
	boxVh: `\u256b`,
	boxVH: `\u256c`
}, Fd = {
	excl: `!`,
	iexcl: `\u00a1`,
	brvbar: `\u00a6`,
	sect: `\u00a7`,
	uml: `\u00a8`,
	copy: `\u00a9`,
	ordf: `\u00aa`,
	laquo: `\u00ab`,
	not: `\u00ac`,
	shy: `\u00ad`,
	reg: `\u00ae`,
	macr: `\u00af`,
	deg: `\u00b0`,
	plusmn: `\u00b1`,
	sup2: `\u00b2`,
	sup3: `\u00b3`,
	acute: `\u00b4`,
	micro: `\u00b5`,
	para: `\u00b6`,
	middot: `\u00b7`,
	cedil: `\u00b8`,
	sup1: `\u00b9`,
	ordm: `\u00ba`,
	raquo: `\u00bb`,
	frac14: `\u00bc`,
	frac12: `\u00bd`,
	frac34: `\u00be`,
	iquest: `\u00bf`,
	nbsp: `\xA0`,
	comma: `,`,
	period: `.`,
	colon: `:`,
	semi: `;`,
	vert: `|`,
	Verbar: `\u2016`,
	verbar: `|`,
	dblac: `\u02dd`,
	circ: `\u02c6`,
	caron: `\u02c7`,
	breve: `\u02d8`,
	dot: `\u02d9`,
	ring: `\u02da`,
	ogon: `\u02db`,
	tilde: `\u02dc`,
	DiacriticalGrave: "`",
	DiacriticalAcute: `\u00b4`,
	DiacriticalTilde: `\u02dc`,
	DiacriticalDot: `\u02d9`,
	DiacriticalDoubleAcute: `\u02dd`,
	grave: "`"
}, Id = {
	cent: `\u00a2`,
	pound: `\u00a3`,
	curren: `\u00a4`,
	yen: `\u00a5`,
	euro: `\u20ac`,
	dollar: `$`,
	fnof: `\u0192`,
	inr: `\u20b9`,
	af: `\u060b`,
	birr: `\u1265\u122d`,
	peso: `\u20b1`,
	rub: `\u20bd`,
	won: `\u20a9`,
	yuan: `\u00a5`,
	cedil: `\u00b8`
}, Ld = {
	frac12: `\u00bd`,
	half: `\u00bd`,
	frac13: `\u2153`,
	frac14: `\u00bc`,
	frac15: `\u2155`,
	frac16: `\u2159`,
	frac18: `\u215b`,
	frac23: `\u2154`,
	frac25: `\u2156`,
	frac34: `\u00be`,
	frac35: `\u2157`,
	frac38: `\u215c`,
	frac45: `\u2158`,
	frac56: `\u215a`,
	frac58: `\u215d`,
	frac78: `\u215e`,
	frasl: `\u2044`
}, Rd = {
	trade: `\u2122`,
	TRADE: `\u2122`,
	telrec: `\u2315`,
	target: `\u2316`,
	ulcorn: `\u231c`,
	ulcorner: `\u231c`,
	urcorn: `\u231d`,
	urcorner: `\u231d`,
	dlcorn: `\u231e`,
	llcorner: `\u231e`,
	drcorn: `\u231f`,
	lrcorner: `\u231f`,
	intercal: `\u22ba`,
	intcal: `\u22ba`,
	oplus: `\u2295`,
	CirclePlus: `\u2295`,
	ominus: `\u2296`,
	CircleMinus: `\u2296`,
	otimes: `\u2297`,
	CircleTimes: `\u2297`,
	osol: `\u2298`,
	odot: `\u2299`,
	CircleDot: `\u2299`,
	oast: `\u229b`,
	circledast: `\u229b`,
	odash: `\u229d`,
	circleddash: `\u229d`,
	ocirc: `\u229a`,
	circledcirc: `\u229a`,
	boxplus: `\u229e`,
	plusb: `\u229e`,
	boxminus: `\u229f`,
	minusb: `\u229f`,
	boxtimes: `\u22a0`,
	timesb: `\u22a0`,
	boxdot: `\u22a1`,
	sdotb: `\u22a1`,
	veebar: `\u22bb`,
	vee: `\u2228`,
	barvee: `\u22bd`,
	and: `\u2227`,
	wedge: `\u2227`,
	Cap: `\u22d2`,
	Cup: `\u22d3`,
	Fork: `\u22d4`,
	pitchfork: `\u22d4`,
	epar: `\u22d5`,
	ltlarr: `\u2976`,
	nvap: `\u224d\u20d2`,
	nvsim: `\u223c\u20d2`,
	nvge: `\u2265\u20d2`,
	nvle: `\u2264\u20d2`,
	nvlt: `<\u20d2`,
	nvgt: `>\u20d2`,
	nvltrie: `\u22b4\u20d2`,
	nvrtrie: `\u22b5\u20d2`,
	Vdash: `\u22a9`,
	dashv: `\u22a3`,
	vDash: `\u22a8`,
	Vvdash: `\u22aa`,
	nvdash: `\u22ac`,
	nvDash: `\u22ad`,
	nVdash: `\u22ae`,
	nVDash: `\u22af`
}, zd = {
	amp: `&`,
	apos: `'`,
	gt: `>`,
	lt: `<`,
	quot: `"`
}, Bd = {
	nbsp: `\xA0`,
	copy: `\u00a9`,
	reg: `\u00ae`,
	trade: `\u2122`,
	mdash: `\u2014`,
	ndash: `\u2013`,
	hellip: `\u2026`,
	laquo: `\u00ab`,
	raquo: `\u00bb`,
	lsquo: `\u2018`,
	rsquo: `\u2019`,
	ldquo: `\u201c`,
	rdquo: `\u201d`,
	bull: `\u2022`,
	para: `\u00b6`,
	sect: `\u00a7`,
	deg: `\u00b0`,
	frac12: `\u00bd`,
	frac14: `\u00bc`,
	frac34: `\u00be`
}, Vd = Object.freeze({
	ALLOW: `allow`,
	BLOCK: `block`,
	THROW: `throw`
}), Hd = new Set(`!?\\\\/[]$%{}^&*()<>|+`);
function Ud(e) {
	if (e[0] === `#`) throw Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);
	for (let t of e) if (Hd.has(t)) throw Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);
	return e;
}
function Wd(...e) {
	let t = Object.create(null);
	for (let n of e) if (n) for (let e of Object.keys(n)) {
		let r = n[e];
		if (typeof r == `string`) t[e] = r;
		else if (r && typeof r == `object` && r.val !== void 0) {
			let n = r.val;
			typeof n == `string` && (t[e] = n);
		}
	}
	return t;
}
const Gd = `external`, Kd = `base`;
function Jd(e) {
	return !e || e === Gd ? new Set([Gd]) : e === `all` ? new Set([`all`]) : e === Kd ? new Set([Kd]) : Array.isArray(e) ? new Set(e) : new Set([Gd]);
}
const Yd = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
}), Xd = new Set([
	9,
	10,
	13
]);
function Zd(e) {
	if (!e) return {
		xmlVersion: 1,
		onLevel: Yd.allow,
		nullLevel: Yd.remove
	};
	let t = e.xmlVersion === 1.1 ? 1.1 : 1, n = Yd[e.onNCR] ?? Yd.allow, r = Yd[e.nullNCR] ?? Yd.remove;
	return {
		xmlVersion: t,
		onLevel: n,
		nullLevel: Math.max(r, Yd.remove)
	};
}
var Qd = class {
	constructor(e = {}) {
		this._limit = e.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = typeof e.postCheck == `function` ? e.postCheck : (e) => e, this._limitTiers = Jd(this._limit.applyLimitsTo ?? Gd), this._numericAllowed = e.numericAllowed ?? !0, this._baseMap = Wd(zd, e.namedEntities || null), this._externalMap = Object.create(null), this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this._removeSet = new Set(e.remove && Array.isArray(e.remove) ? e.remove : []), this._leaveSet = new Set(e.leave && Array.isArray(e.leave) ? e.leave : []);
		let t = Zd(e.ncr);
		this._ncrXmlVersion = t.xmlVersion, this._ncrOnLevel = t.onLevel, this._ncrNullLevel = t.nullLevel, this._onExternalEntity = typeof e.onExternalEntity == `function` ? e.onExternalEntity : null, this._onInputEntity = typeof e.onInputEntity == `function` ? e.onInputEntity : null;
	}
	_applyRegistrationHook(e, t, n, r) {
		if (!e) return !0;
		let i = e(t, n);
		if (i === Vd.BLOCK) return !1;
		if (i === Vd.THROW) throw Error(`[EntityDecoder] Registration of ${r} entity "&${t};" was rejected by hook`);
		return !0;
	}
	setExternalEntities(e) {
		if (e) for (let t of Object.keys(e)) Ud(t);
		if (!this._onExternalEntity) {
			this._externalMap = Wd(e);
			return;
		}
		let t = Wd(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onExternalEntity, e, r, `external`) && (n[e] = r);
		this._externalMap = n;
	}
	addExternalEntity(e, t) {
		Ud(e), typeof t == `string` && t.indexOf(`&`) === -1 && this._applyRegistrationHook(this._onExternalEntity, e, t, `external`) && (this._externalMap[e] = t);
	}
	addInputEntities(e) {
		if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) {
			this._inputMap = Wd(e);
			return;
		}
		let t = Wd(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onInputEntity, e, r, `input`) && (n[e] = r);
		this._inputMap = n;
	}
	reset() {
		return this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this;
	}
	setXmlVersion(e) {
		this._ncrXmlVersion = e === 1.1 ? 1.1 : 1;
	}
	decode(e) {
		if (typeof e != `string` || e.length === 0 || e.indexOf(`&`) === -1) return e;
		let t = e, n = [], r = e.length, i = 0, a = 0, o = this._maxTotalExpansions > 0, s = this._maxExpandedLength > 0, c = o || s;
		for (; a < r;) {
			if (e.charCodeAt(a) !== 38) {
				a++;
				continue;
			}
			let t = a + 1;
			for (; t < r && e.charCodeAt(t) !== 59 && t - a <= 32;) t++;
			if (t >= r || e.charCodeAt(t) !== 59) {
				a++;
				continue;
			}
			let l = e.slice(a + 1, t);
			if (l.length === 0) {
				a++;
				continue;
			}
			let u, d;
			if (this._removeSet.has(l)) u = ``, d === void 0 && (d = Gd);
			else if (this._leaveSet.has(l)) {
				a++;
				continue;
			} else if (l.charCodeAt(0) === 35) {
				let e = this._resolveNCR(l);
				if (e === void 0) {
					a++;
					continue;
				}
				u = e, d = Kd;
			} else {
				let e = this._resolveName(l);
				u = e?.value, d = e?.tier;
			}
			if (u === void 0) {
				a++;
				continue;
			}
			if (a > i && n.push(e.slice(i, a)), n.push(u), i = t + 1, a = i, c && this._tierCounts(d)) {
				if (o && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions)) throw Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				if (s) {
					let e = u.length - (l.length + 2);
					if (e > 0 && (this._expandedLength += e, this._expandedLength > this._maxExpandedLength)) throw Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
				}
			}
		}
		i < r && n.push(e.slice(i));
		let l = n.length === 0 ? e : n.join(``);
		return this._postCheck(l, t);
	}
	_tierCounts(e) {
		return this._limitTiers.has(`all`) ? !0 : this._limitTiers.has(e);
	}
	_resolveName(e) {
		if (e in this._inputMap) return {
			value: this._inputMap[e],
			tier: Gd
		};
		if (e in this._externalMap) return {
			value: this._externalMap[e],
			tier: Gd
		};
		if (e in this._baseMap) return {
			value: this._baseMap[e],
			tier: Kd
		};
	}
	_classifyNCR(e) {
		return e === 0 ? this._ncrNullLevel : e >= 55296 && e <= 57343 || this._ncrXmlVersion === 1 && e >= 1 && e <= 31 && !Xd.has(e) ? Yd.remove : -1;
	}
	_applyNCRAction(e, t, n) {
		switch (e) {
			case Yd.allow: return String.fromCodePoint(n);
			case Yd.remove: return ``;
			case Yd.leave: return;
			case Yd.throw: throw Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${n.toString(16).toUpperCase().padStart(4, `0`)})`);
			default: return String.fromCodePoint(n);
		}
	}
	_resolveNCR(e) {
		let t = e.charCodeAt(1), n;
		if (n = t === 120 || t === 88 ? parseInt(e.slice(2), 16) : parseInt(e.slice(1), 10), Number.isNaN(n) || n < 0 || n > 1114111) return;
		let r = this._classifyNCR(n);
		if (!this._numericAllowed && r < Yd.remove) return;
		let i = r === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, r);
		return this._applyNCRAction(i, e, n);
	}
};
({
	...Ed,
	...Dd,
	...Od,
	...kd,
	...Ad,
	...jd,
	...Md,
	...Nd,
	...Pd,
	...Fd,
	...Id,
	...Ld,
	...Rd
});
const ef = Array(128);
ef[38] = `&amp;`, ef[60] = `&lt;`, ef[62] = `&gt;`, ef[34] = `&quot;`, ef[39] = `&apos;`;
const tf = new Uint8Array(128);
tf[38] = 1, tf[60] = 1, tf[62] = 1, tf[34] = 1, tf[39] = 1;
const nf = (e) => cd.includes(e) ? `__` + e : e, rf = {
	preserveOrder: !1,
	attributeNamePrefix: `@_`,
	attributesGroupName: !1,
	textNodeName: `#text`,
	ignoreAttributes: !0,
	removeNSPrefix: !1,
	allowBooleanAttributes: !1,
	parseTagValue: !0,
	parseAttributeValue: !1,
	trimValues: !0,
	cdataPropName: !1,
	numberParseOptions: {
		hex: !0,
		leadingZeros: !0,
		eNotation: !0,
		unicode: !1
	},
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	stopNodes: [],
	alwaysCreateTextNode: !1,
	isArray: () => !1,
	commentPropName: !1,
	unpairedTags: [],
	processEntities: !0,
	htmlEntities: !1,
	entityDecoder: null,
	ignoreDeclaration: !1,
	ignorePiTags: !1,
	transformTagName: !1,
	transformAttributeName: !1,
	updateTag: function(e, t, n) {
		return e;
	},
	captureMetaData: !1,
	maxNestedTags: 100,
	strictReservedNames: !0,
	jPath: !0,
	onDangerousProperty: nf
};
function af(e, t) {
	if (typeof e != `string`) return;
	let n = e.toLowerCase();
	if (cd.some((e) => n === e.toLowerCase()) || ld.some((e) => n === e.toLowerCase())) throw Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function of(e, t) {
	return typeof e == `boolean` ? {
		enabled: e,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: Infinity,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: `all`
	} : typeof e == `object` && e ? {
		enabled: e.enabled !== !1,
		maxEntitySize: Math.max(1, e.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, e.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, e.maxTotalExpansions ?? Infinity),
		maxExpandedLength: Math.max(1, e.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, e.maxEntityCount ?? 1e3),
		allowedTags: e.allowedTags ?? null,
		tagFilter: e.tagFilter ?? null,
		appliesTo: e.appliesTo ?? `all`
	} : of(!0);
}
const sf = function(e) {
	let t = Object.assign({}, rf, e), n = [
		{
			value: t.attributeNamePrefix,
			name: `attributeNamePrefix`
		},
		{
			value: t.attributesGroupName,
			name: `attributesGroupName`
		},
		{
			value: t.textNodeName,
			name: `textNodeName`
		},
		{
			value: t.cdataPropName,
			name: `cdataPropName`
		},
		{
			value: t.commentPropName,
			name: `commentPropName`
		}
	];
	for (let { value: e, name: t } of n) e && af(e, t);
	return t.onDangerousProperty === null && (t.onDangerousProperty = nf), t.processEntities = of(t.processEntities, t.htmlEntities), t.unpairedTagsSet = new Set(t.unpairedTags), t.stopNodes && Array.isArray(t.stopNodes) && (t.stopNodes = t.stopNodes.map((e) => typeof e == `string` && e.startsWith(`*.`) ? `..` + e.substring(2) : e)), t;
};
let cf;
cf = typeof Symbol == `function` ? Symbol(`XML Node Metadata`) : `@@xmlMetadata`;
var lf = class {
	constructor(e) {
		this.tagname = e, this.child = [], this[`:@`] = Object.create(null);
	}
	add(e, t) {
		e === `__proto__` && (e = `#__proto__`), this.child.push({ [e]: t });
	}
	addChild(e, t) {
		e.tagname === `__proto__` && (e.tagname = `#__proto__`), e[`:@`] && Object.keys(e[`:@`]).length > 0 ? this.child.push({
			[e.tagname]: e.child,
			":@": e[`:@`]
		}) : this.child.push({ [e.tagname]: e.child }), this.addStartIndex(t);
	}
	addStartIndex(e) {
		e !== void 0 && (this.child[this.child.length - 1][cf] = { startIndex: e });
	}
	addEndIndex(e) {
		let t = this.child[this.child.length - 1];
		t !== void 0 && t[cf] !== void 0 && t[cf].endIndex === void 0 && (t[cf].endIndex = e);
	}
	static getMetaDataSymbol() {
		return cf;
	}
};
const mf = (e, t, n = ``) => {
	let r = `[${e.replace(`:`, ``)}][${t.replace(`:`, ``)}]*`;
	return {
		name: RegExp(`^[${e}][${t}]*$`, n),
		ncName: RegExp(`^${r}$`, n),
		qName: RegExp(`^${r}(?::${r})?$`, n),
		nmToken: RegExp(`^[${t}]+$`, n),
		nmTokens: RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`, n)
	};
}, hf = mf(`:A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd`, `:A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\\-\\.\\d\u00b7\u0300-\u036f\u203f-\u2040`), gf = mf(`:A-Za-z_\u00c0-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff`, `:A-Za-z_\u00c0-\u02ff\u0370-\u037d\u037f-\u0486\u0488-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\ud800\udc00-\udb7f\udfff\\-\\.\\d\u00b7\u0300-\u036f\u0487\u203f-\u2040`, `u`), _f = mf(`:A-Za-z_`, `:A-Za-z_\\-\\.\\d`), vf = (e = `1.0`, t = !1) => t ? _f : e === `1.1` ? gf : hf, yf = (e, { xmlVersion: t = `1.0`, asciiOnly: n = !1 } = {}) => vf(t, n).qName.test(e), bf = [
	`name`,
	`ncName`,
	`qName`,
	`nmToken`,
	`nmTokens`
], xf = (e, { xmlVersion: t = `1.0`, asciiOnly: n = !1, maxCacheSize: r = 2048 } = {}) => {
	if (!bf.includes(e)) throw TypeError(`Unknown production "${e}". Must be one of: ${bf.join(`, `)}`);
	let i = vf(t, n)[e], a = new Map(), o = (e) => {
		let t = a.get(e);
		if (t !== void 0) return t;
		let n = i.test(e);
		return a.size < r && a.set(e, n), n;
	};
	return o.reset = () => {
		a = new Map();
	}, o;
};
var Sf = class {
	constructor(e, t) {
		this.suppressValidationErr = !e, this.options = e, this.xmlVersion = t || 1;
	}
	setXmlVersion(e = 1) {
		this.xmlVersion = e;
	}
	readDocType(e, t) {
		let n = Object.create(null), r = 0;
		if (e[t + 3] === `O` && e[t + 4] === `C` && e[t + 5] === `T` && e[t + 6] === `Y` && e[t + 7] === `P` && e[t + 8] === `E`) {
			t += 9;
			let i = 1, a = !1, o = !1, s = null, c = ``;
			for (; t < e.length; t++) {
				if (s !== null) {
					e[t] === s && (s = null), c += e[t];
					continue;
				}
				if (!a && !o && (e[t] === `"` || e[t] === `'`)) {
					s = e[t], c += e[t];
					continue;
				}
				if (e[t] === `<` && !o) {
					if (a && wf(e, `!ENTITY`, t)) {
						t += 7;
						let i, a;
						if ([i, a, t] = this.readEntityExp(e, t + 1, this.suppressValidationErr), a.indexOf(`&`) === -1) {
							if (this.options.enabled !== !1 && this.options.maxEntityCount != null && r >= this.options.maxEntityCount) throw Error(`Entity count (${r + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
							n[i] = a, r++;
						}
					} else if (a && wf(e, `!ELEMENT`, t)) {
						t += 8;
						let { index: n } = this.readElementExp(e, t + 1);
						t = n;
					} else if (a && wf(e, `!ATTLIST`, t)) t += 8;
					else if (a && wf(e, `!NOTATION`, t)) {
						t += 9;
						let { index: n } = this.readNotationExp(e, t + 1, this.suppressValidationErr);
						t = n;
					} else if (wf(e, `!--`, t)) o = !0;
					else throw Error(`Invalid DOCTYPE`);
					i++, c = ``;
				} else if (e[t] === `>`) {
					if (o ? e[t - 1] === `-` && e[t - 2] === `-` && (o = !1, i--) : i--, i === 0) break;
				} else e[t] === `[` ? a = !0 : c += e[t];
			}
			if (s !== null || i !== 0) throw Error(`Unclosed DOCTYPE`);
		} else throw Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities: n,
			i: t
		};
	}
	readEntityExp(e, t) {
		t = Cf(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]) && e[t] !== `"` && e[t] !== `'`;) t++;
		let r = e.substring(n, t);
		if (Tf(r, { xmlVersion: this.xmlVersion }), t = Cf(e, t), !this.suppressValidationErr) {
			if (e.substring(t, t + 6).toUpperCase() === `SYSTEM`) throw Error(`External entities are not supported`);
			if (e[t] === `%`) throw Error(`Parameter entities are not supported`);
		}
		let i = ``;
		if ([t, i] = this.readIdentifierVal(e, t, `entity`), this.options.enabled !== !1 && this.options.maxEntitySize != null && i.length > this.options.maxEntitySize) throw Error(`Entity "${r}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		return t--, [
			r,
			i,
			t
		];
	}
	readNotationExp(e, t) {
		t = Cf(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		!this.suppressValidationErr && Tf(r, { xmlVersion: this.xmlVersion }), t = Cf(e, t);
		let i = e.substring(t, t + 6).toUpperCase();
		if (!this.suppressValidationErr && i !== `SYSTEM` && i !== `PUBLIC`) throw Error(`Expected SYSTEM or PUBLIC, found "${i}"`);
		t += i.length, t = Cf(e, t);
		let a = null, o = null;
		if (i === `PUBLIC`) [t, a] = this.readIdentifierVal(e, t, `publicIdentifier`), t = Cf(e, t), (e[t] === `"` || e[t] === `'`) && ([t, o] = this.readIdentifierVal(e, t, `systemIdentifier`));
		else if (i === `SYSTEM` && ([t, o] = this.readIdentifierVal(e, t, `systemIdentifier`), !this.suppressValidationErr && !o)) throw Error(`Missing mandatory system identifier for SYSTEM notation`);
		return {
			notationName: r,
			publicIdentifier: a,
			systemIdentifier: o,
			index: --t
		};
	}
	readIdentifierVal(e, t, n) {
		let r = ``, i = e[t];
		if (i !== `"` && i !== `'`) throw Error(`Expected quoted string, found "${i}"`);
		t++;
		let a = t;
		for (; t < e.length && e[t] !== i;) t++;
		if (r = e.substring(a, t), e[t] !== i) throw Error(`Unterminated ${n} value`);
		return t++, [t, r];
	}
	readElementExp(e, t) {
		t = Cf(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		if (!this.suppressValidationErr && !yf(r, { xmlVersion: this.xmlVersion })) throw Error(`Invalid element name: "${r}"`);
		t = Cf(e, t);
		let i = ``;
		if (e[t] === `E` && wf(e, `MPTY`, t)) t += 4;
		else if (e[t] === `A` && wf(e, `NY`, t)) t += 2;
		else if (e[t] === `(`) {
			t++;
			let n = t;
			for (; t < e.length && e[t] !== `)`;) t++;
			if (i = e.substring(n, t), e[t] !== `)`) throw Error(`Unterminated content model`);
		} else if (!this.suppressValidationErr) throw Error(`Invalid Element Expression, found "${e[t]}"`);
		return {
			elementName: r,
			contentModel: i.trim(),
			index: t
		};
	}
	readAttlistExp(e, t) {
		t = Cf(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		for (Tf(r, { xmlVersion: this.xmlVersion }), t = Cf(e, t), n = t; t < e.length && !/\s/.test(e[t]);) t++;
		let i = e.substring(n, t);
		if (!Tf(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid attribute name: "${i}"`);
		t = Cf(e, t);
		let a = ``;
		if (e.substring(t, t + 8).toUpperCase() === `NOTATION`) {
			if (a = `NOTATION`, t += 8, t = Cf(e, t), e[t] !== `(`) throw Error(`Expected '(', found "${e[t]}"`);
			t++;
			let n = [];
			for (; t < e.length && e[t] !== `)`;) {
				let r = t;
				for (; t < e.length && e[t] !== `|` && e[t] !== `)`;) t++;
				let i = e.substring(r, t);
				if (i = i.trim(), !Tf(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid notation name: "${i}"`);
				n.push(i), e[t] === `|` && (t++, t = Cf(e, t));
			}
			if (e[t] !== `)`) throw Error(`Unterminated list of notations`);
			t++, a += ` (` + n.join(`|`) + `)`;
		} else {
			let n = t;
			for (; t < e.length && !/\s/.test(e[t]);) t++;
			if (a += e.substring(n, t), !this.suppressValidationErr && ![
				`CDATA`,
				`ID`,
				`IDREF`,
				`IDREFS`,
				`ENTITY`,
				`ENTITIES`,
				`NMTOKEN`,
				`NMTOKENS`
			].includes(a.toUpperCase())) throw Error(`Invalid attribute type: "${a}"`);
		}
		t = Cf(e, t);
		let o = ``;
		return e.substring(t, t + 8).toUpperCase() === `#REQUIRED` ? (o = `#REQUIRED`, t += 8) : e.substring(t, t + 7).toUpperCase() === `#IMPLIED` ? (o = `#IMPLIED`, t += 7) : [t, o] = this.readIdentifierVal(e, t, `ATTLIST`), {
			elementName: r,
			attributeName: i,
			attributeType: a,
			defaultValue: o,
			index: t
		};
	}
};
const Cf = (e, t) => {
	for (; t < e.length && /\s/.test(e[t]);) t++;
	return t;
};
function wf(e, t, n) {
	for (let r = 0; r < t.length; r++) if (t[r] !== e[n + r + 1]) return !1;
	return !0;
}
function Tf(e, t) {
	if (yf(e, { xmlVersion: t })) return e;
	throw Error(`Invalid entity name ${e}`);
}
const Ef = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
], Of = new Map(), Af = 1632, jf = new Uint8Array(63904).fill(255);
for (let e of Ef) for (let t = 0; t < 10; t++) {
	let n = e + t;
	n <= 65535 ? jf[n - Af] = t : Of.set(n, t);
}
const Ff = new Set([
	8722,
	65293,
	65123
]);
function If(e) {
	if (typeof e != `string`) return e;
	let t = e.length;
	if (t === 0) return e;
	let n = -1;
	for (let r = 0; r < t; r++) {
		let i = e.charCodeAt(r);
		if (!(i >= 48 && i <= 57 || i === 45)) {
			if (i < 1632) {
				if (Ff.has(i)) {
					n = r;
					break;
				}
				continue;
			}
			if (i >= 55296 && i <= 56319) {
				if (r + 1 < t) {
					let t = e.charCodeAt(r + 1);
					if (t >= 56320 && t <= 57343) {
						let e = 65536 + (i - 55296 << 10) + (t - 56320);
						if (Of.has(e)) {
							n = r;
							break;
						}
					}
				}
				continue;
			}
			if (jf[i - 1632] !== 255 || Ff.has(i)) {
				n = r;
				break;
			}
		}
	}
	if (n === -1) return e;
	let r = [];
	n > 0 && r.push(e.slice(0, n));
	for (let i = n; i < t; i++) {
		let n = e.charCodeAt(i);
		if (n >= 48 && n <= 57 || n === 45) {
			r.push(e[i]);
			continue;
		}
		if (n < 1632) {
			r.push(Ff.has(n) ? `-` : e[i]);
			continue;
		}
		if (n >= 55296 && n <= 56319) {
			if (i + 1 < t) {
				let t = e.charCodeAt(i + 1);
				if (t >= 56320 && t <= 57343) {
					let e = 65536 + (n - 55296 << 10) + (t - 56320), a = Of.get(e);
					if (a !== void 0) {
						r.push(String.fromCharCode(a + 48)), i++;
						continue;
					}
				}
			}
			r.push(e[i]);
			continue;
		}
		if (Ff.has(n)) {
			r.push(`-`);
			continue;
		}
		let a = jf[n - Af];
		r.push(a === 255 ? e[i] : String.fromCharCode(a + 48));
	}
	return r.join(``);
}
const Lf = /^[-+]?0x[a-fA-F0-9]+$/, Rf = /^0b[01]+$/, zf = /^0o[0-7]+$/, Bf = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, Vf = {
	hex: !0,
	binary: !1,
	octal: !1,
	leadingZeros: !0,
	decimalPoint: `.`,
	eNotation: !0,
	infinity: `original`,
	unicode: !1
};
function Hf(e, t = {}) {
	if (t = Object.assign({}, Vf, t), !e || typeof e != `string`) return e;
	let n = e.trim();
	if (n.length === 0 || t.skipLike !== void 0 && t.skipLike.test(n)) return e;
	if (n === `0` || t.unicode && (n = If(n), n === `0`)) return 0;
	if (t.hex && Lf.test(n)) return Kf(n, 16);
	if (t.binary && Rf.test(n)) return Kf(n, 2);
	if (t.octal && zf.test(n)) return Kf(n, 8);
	if (!isFinite(n)) {
		let r = Number(n);
		return Number.isNaN(r) ? e : qf(e, r, t);
	} else if (n.includes(`e`) || n.includes(`E`)) return Wf(e, n, t);
	else {
		let r = Bf.exec(n);
		if (r) {
			let i = r[1] || ``, a = r[2], o = Gf(r[3]), s = i ? n[a.length + 1] === `.` : n[a.length] === `.`;
			if (!t.leadingZeros && (a.length > 1 || a.length === 1 && !s)) return e;
			{
				let r = Number(n), s = String(r);
				if (r === 0) return r;
				if (s.search(/[eE]/) !== -1) return t.eNotation ? r : e;
				if (n.indexOf(`.`) !== -1) return s === `0` || s === o || s === `${i}${o}` ? r : e;
				let c = a ? o : n;
				return a ? c === s || i + c === s ? r : e : c === s || c === i + s ? r : e;
			}
		} else return e;
	}
}
const Uf = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function Wf(e, t, n) {
	if (!n.eNotation) return e;
	let r = t.match(Uf);
	if (r) {
		let i = r[1] || ``, a = r[3].indexOf(`e`) === -1 ? `E` : `e`, o = r[2], s = i ? t[o.length + 1] === a : t[o.length] === a;
		return o.length > 1 && s ? e : o.length === 1 && (r[3].startsWith(`.${a}`) || r[3][0] === a) ? Number(t) : o.length > 0 ? n.leadingZeros && !s ? Number(t) : e : Number(t);
	} else return e;
}
function Gf(e) {
	if (e && e.indexOf(`.`) !== -1) {
		let t = e.length;
		for (; t > 0 && e.charCodeAt(t - 1) === 48;) t--;
		return e = e.slice(0, t), e === `.` ? e = `0` : e[0] === `.` ? e = `0` + e : e[e.length - 1] === `.` && (e = e.substring(0, e.length - 1)), e;
	}
	return e;
}
function Kf(e, t) {
	let n = e.trim();
	if ((t === 2 || t === 8) && (e = n.substring(2)), parseInt) return parseInt(e, t);
	if (Number.parseInt) return Number.parseInt(e, t);
	if (window && window.parseInt) return window.parseInt(e, t);
	throw Error(`parseInt, Number.parseInt, window.parseInt are not supported`);
}
function qf(e, t, n) {
	let r = t === Infinity;
	switch (n.infinity.toLowerCase()) {
		case `null`: return null;
		case `infinity`: return t;
		case `string`: return r ? `Infinity` : `-Infinity`;
		default: return e;
	}
}
function Jf(e) {
	return typeof e == `function` ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == `string` && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
var Yf = class {
	constructor(e, t = {}, n) {
		this.pattern = e, this.separator = t.separator || `.`, this.segments = this._parse(e), this.data = n, this._hasDeepWildcard = this.segments.some((e) => e.type === `deep-wildcard`), this._hasAttributeCondition = this.segments.some((e) => e.attrName !== void 0), this._hasPositionSelector = this.segments.some((e) => e.position !== void 0);
	}
	_parse(e) {
		let t = [], n = 0, r = ``;
		for (; n < e.length;) e[n] === this.separator ? n + 1 < e.length && e[n + 1] === this.separator ? (r.trim() && (t.push(this._parseSegment(r.trim())), r = ``), t.push({ type: `deep-wildcard` }), n += 2) : (r.trim() && t.push(this._parseSegment(r.trim())), r = ``, n++) : (r += e[n], n++);
		return r.trim() && t.push(this._parseSegment(r.trim())), t;
	}
	_parseSegment(e) {
		let t = { type: `tag` }, n = null, r = e, i = e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (i && (r = i[1] + i[3], i[2])) {
			let e = i[2].slice(1, -1);
			e && (n = e);
		}
		let a, o = r;
		if (r.includes(`::`)) {
			let t = r.indexOf(`::`);
			if (a = r.substring(0, t).trim(), o = r.substring(t + 2).trim(), !a) throw Error(`Invalid namespace in pattern: ${e}`);
		}
		let s, c = null;
		if (o.includes(`:`)) {
			let e = o.lastIndexOf(`:`), t = o.substring(0, e).trim(), n = o.substring(e + 1).trim();
			[
				`first`,
				`last`,
				`odd`,
				`even`
			].includes(n) || /^nth\(\d+\)$/.test(n) ? (s = t, c = n) : s = o;
		} else s = o;
		if (!s) throw Error(`Invalid segment pattern: ${e}`);
		if (t.tag = s, a && (t.namespace = a), n) if (n.includes(`=`)) {
			let e = n.indexOf(`=`);
			t.attrName = n.substring(0, e).trim(), t.attrValue = n.substring(e + 1).trim();
		} else t.attrName = n.trim();
		if (c) {
			let e = c.match(/^nth\((\d+)\)$/);
			e ? (t.position = `nth`, t.positionValue = parseInt(e[1], 10)) : t.position = c;
		}
		return t;
	}
	get length() {
		return this.segments.length;
	}
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	toString() {
		return this.pattern;
	}
}, Xf = class {
	constructor() {
		this._byDepthAndTag = new Map(), this._wildcardByDepth = new Map(), this._deepWildcards = [], this._deepByTerminalTag = new Map(), this._patterns = new Set(), this._sealed = !1;
	}
	add(e) {
		if (this._sealed) throw TypeError(`ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.`);
		if (this._patterns.has(e.pattern)) return this;
		if (this._patterns.add(e.pattern), e.hasDeepWildcard()) {
			let t = e.segments[e.segments.length - 1];
			if (t && t.type !== `deep-wildcard` && t.tag !== `*`) {
				let n = t.tag;
				this._deepByTerminalTag.has(n) || this._deepByTerminalTag.set(n, []), this._deepByTerminalTag.get(n).push(e);
			} else this._deepWildcards.push(e);
			return this;
		}
		let t = e.length, n = e.segments[e.segments.length - 1]?.tag;
		if (!n || n === `*`) this._wildcardByDepth.has(t) || this._wildcardByDepth.set(t, []), this._wildcardByDepth.get(t).push(e);
		else {
			let r = `${t}:${n}`;
			this._byDepthAndTag.has(r) || this._byDepthAndTag.set(r, []), this._byDepthAndTag.get(r).push(e);
		}
		return this;
	}
	addAll(e) {
		for (let t of e) this.add(t);
		return this;
	}
	has(e) {
		return this._patterns.has(e.pattern);
	}
	get size() {
		return this._patterns.size;
	}
	seal() {
		return this._sealed = !0, this;
	}
	get isSealed() {
		return this._sealed;
	}
	matchesAny(e) {
		return this.findMatch(e) !== null;
	}
	findMatch(e) {
		let t = e.getDepth(), n = e.getCurrentTag(), r = `${t}:${n}`, i = this._byDepthAndTag.get(r);
		if (i) {
			for (let t = 0; t < i.length; t++) if (e.matches(i[t])) return i[t];
		}
		let a = this._wildcardByDepth.get(t);
		if (a) {
			for (let t = 0; t < a.length; t++) if (e.matches(a[t])) return a[t];
		}
		let o = this._deepByTerminalTag.get(n);
		if (o) {
			for (let t = 0; t < o.length; t++) if (e.matches(o[t])) return o[t];
		}
		for (let t = 0; t < this._deepWildcards.length; t++) if (e.matches(this._deepWildcards[t])) return this._deepWildcards[t];
		return null;
	}
}, Zf = class {
	constructor(e) {
		this._matcher = e;
	}
	get separator() {
		return this._matcher.separator;
	}
	getCurrentTag() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		let e = this._matcher.path;
		return e.length > 0 ? e[e.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		let t = this._matcher.path;
		if (t.length !== 0) return t[t.length - 1].values?.[e];
	}
	hasAttr(e) {
		let t = this._matcher.path;
		if (t.length === 0) return !1;
		let n = t[t.length - 1];
		return n.values !== void 0 && e in n.values;
	}
	getAnyParentAttr(e) {
		return this._matcher.getAnyParentAttr(e);
	}
	hasAnyParentAttr(e) {
		return this._matcher.hasAnyParentAttr(e);
	}
	getPosition() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].position ?? 0;
	}
	getCounter() {
		let e = this._matcher.path;
		return e.length === 0 ? -1 : e[e.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this._matcher.path.length;
	}
	toString(e, t = !0) {
		return this._matcher.toString(e, t);
	}
	toArray() {
		return this._matcher.path.map((e) => e.tag);
	}
	matches(e) {
		return this._matcher.matches(e);
	}
	matchesAny(e) {
		return e.matchesAny(this._matcher);
	}
}, Qf = class {
	constructor(e = {}) {
		this.separator = e.separator || `.`, this.path = [], this.siblingStacks = [], this._pathStringCache = null, this._view = new Zf(this), this._keptAttrs = [];
	}
	push(e, t = null, n = null, r = null) {
		this._pathStringCache = null, this.path.length > 0 && (this.path[this.path.length - 1].values = void 0);
		let i = this.path.length, a = this.siblingStacks[i];
		a || (a = {
			counts: new Map(),
			total: 0
		}, this.siblingStacks[i] = a);
		let o = n ? `${n}:${e}` : e, s = a.counts.get(o) || 0, c = a.total;
		a.counts.set(o, s + 1), a.total++;
		let l = {
			tag: e,
			position: c,
			counter: s
		};
		n != null && (l.namespace = n), t != null && (l.values = t), this.path.push(l);
		let u = this.path.length, d = r === null ? null : r.keep;
		if (d != null && d.length > 0 && t) for (let e = 0; e < d.length; e++) {
			let n = d[e];
			t[n] !== void 0 && this._keptAttrs.push({
				depth: u,
				name: n,
				value: t[n]
			});
		}
	}
	pop() {
		if (this.path.length === 0) return;
		this._pathStringCache = null;
		let e = this.path.pop();
		this.siblingStacks.length > this.path.length + 1 && (this.siblingStacks.length = this.path.length + 1);
		let t = this.path.length + 1;
		for (; this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= t;) this._keptAttrs.pop();
		return e;
	}
	updateCurrent(e) {
		if (this.path.length > 0) {
			let t = this.path[this.path.length - 1];
			e != null && (t.values = e);
		}
	}
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	getAttrValue(e) {
		if (this.path.length !== 0) return this.path[this.path.length - 1].values?.[e];
	}
	hasAttr(e) {
		if (this.path.length === 0) return !1;
		let t = this.path[this.path.length - 1];
		return t.values !== void 0 && e in t.values;
	}
	getAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return t[n].value;
	}
	hasAnyParentAttr(e) {
		let t = this._keptAttrs;
		for (let n = t.length - 1; n >= 0; n--) if (t[n].name === e) return !0;
		return !1;
	}
	getPosition() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].position ?? 0;
	}
	getCounter() {
		return this.path.length === 0 ? -1 : this.path[this.path.length - 1].counter ?? 0;
	}
	getIndex() {
		return this.getPosition();
	}
	getDepth() {
		return this.path.length;
	}
	toString(e, t = !0) {
		let n = e || this.separator;
		if (n === this.separator && t === !0) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			let e = this.path.map((e) => e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
			return this._pathStringCache = e, e;
		}
		return this.path.map((e) => t && e.namespace ? `${e.namespace}:${e.tag}` : e.tag).join(n);
	}
	toArray() {
		return this.path.map((e) => e.tag);
	}
	reset() {
		this._pathStringCache = null, this.path = [], this.siblingStacks = [], this._keptAttrs = [];
	}
	matches(e) {
		let t = e.segments;
		return t.length === 0 ? !1 : e.hasDeepWildcard() ? this._matchWithDeepWildcard(t) : this._matchSimple(t);
	}
	_matchSimple(e) {
		if (this.path.length !== e.length) return !1;
		for (let t = 0; t < e.length; t++) if (!this._matchSegment(e[t], this.path[t], t === this.path.length - 1)) return !1;
		return !0;
	}
	_matchWithDeepWildcard(e) {
		let t = this.path.length - 1, n = e.length - 1;
		for (; n >= 0 && t >= 0;) {
			let r = e[n];
			if (r.type === `deep-wildcard`) {
				if (n--, n < 0) return !0;
				let r = e[n], i = !1;
				for (let e = t; e >= 0; e--) if (this._matchSegment(r, this.path[e], e === this.path.length - 1)) {
					t = e - 1, n--, i = !0;
					break;
				}
				if (!i) return !1;
			} else {
				if (!this._matchSegment(r, this.path[t], t === this.path.length - 1)) return !1;
				t--, n--;
			}
		}
		return n < 0;
	}
	_matchSegment(e, t, n) {
		if (e.tag !== `*` && e.tag !== t.tag || e.namespace !== void 0 && e.namespace !== `*` && e.namespace !== t.namespace || e.attrName !== void 0 && (!n || !t.values || !(e.attrName in t.values) || e.attrValue !== void 0 && String(t.values[e.attrName]) !== String(e.attrValue))) return !1;
		if (e.position !== void 0) {
			if (!n) return !1;
			let r = t.counter ?? 0;
			if (e.position === `first` && r !== 0 || e.position === `odd` && r % 2 != 1 || e.position === `even` && r % 2 != 0 || e.position === `nth` && r !== e.positionValue) return !1;
		}
		return !0;
	}
	matchesAny(e) {
		return e.matchesAny(this);
	}
	snapshot() {
		return {
			path: this.path.map((e) => ({ ...e })),
			siblingStacks: this.siblingStacks.map((e) => e && {
				counts: new Map(e.counts),
				total: e.total
			}),
			keptAttrs: this._keptAttrs.map((e) => ({ ...e }))
		};
	}
	restore(e) {
		this._pathStringCache = null, this.path = e.path.map((e) => ({ ...e })), this.siblingStacks = e.siblingStacks.map((e) => e && {
			counts: new Map(e.counts),
			total: e.total
		}), this._keptAttrs = (e.keptAttrs || []).map((e) => ({ ...e }));
	}
	readOnly() {
		return this._view;
	}
};
const $f = [
	{
		id: `html-script-open`,
		description: `<script opening tag`,
		pattern: /<script[\s>/]/i
	},
	{
		id: `html-script-close`,
		description: `<\/script closing tag`,
		pattern: /<\/script[\s>]/i
	},
	{
		id: `html-javascript-protocol`,
		description: `javascript: URI scheme (with optional whitespace/encoding)`,
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: `html-vbscript-protocol`,
		description: `vbscript: URI scheme`,
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: `html-data-html`,
		description: `data:text/html URI \u2014 can execute scripts in browsers`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: `html-data-xhtml`,
		description: `data:application/xhtml+xml URI`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: `html-data-svg`,
		description: `data:image/svg+xml URI \u2014 can execute scripts`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: `html-inline-event-handler`,
		description: `Inline event handler attributes: onclick=, onerror=, onload=, etc.`,
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: `html-entity-obfuscated-script`,
		description: `HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)`,
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: `html-entity-obfuscated-javascript`,
		description: `HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")`,
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: `html-style-expression`,
		description: `CSS expression() \u2014 IE-era code execution in style attributes`,
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: `html-object-embed`,
		description: `<object or <embed tags that can load active content`,
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: `html-base-tag`,
		description: `<base href= \u2014 can hijack all relative URLs on a page`,
		pattern: /<base[\s>]/i
	},
	{
		id: `html-meta-refresh`,
		description: `<meta http-equiv="refresh" \u2014 can redirect users`,
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: `html-srcdoc`,
		description: `srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts`,
		pattern: /srcdoc\s*=/i
	},
	{
		id: `html-iframe`,
		description: `<iframe tag`,
		pattern: /<iframe[\s>/]/i
	},
	{
		id: `html-form`,
		description: `<form tag \u2014 can be used for phishing / credential harvesting injection`,
		pattern: /<form[\s>/]/i
	}
], ep = [
	{
		id: `xml-cdata-injection`,
		description: `CDATA section injection: <![CDATA[ breaks out of text node context`,
		pattern: /<!\[CDATA\[/i
	},
	{
		id: `xml-cdata-close`,
		description: `CDATA close sequence: ]]> can terminate an enclosing CDATA section`,
		pattern: /\]\]>/
	},
	{
		id: `xml-processing-instruction`,
		description: `XML processing instruction: <?xml-stylesheet or <?php etc.`,
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: `xml-doctype-injection`,
		description: `DOCTYPE declaration embedded in content \u2014 can define entities`,
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: `xml-entity-system`,
		description: `SYSTEM keyword \u2014 used in external entity declarations (XXE)`,
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: `xml-entity-public`,
		description: `PUBLIC keyword \u2014 used in external entity declarations (XXE)`,
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: `xml-entity-declaration`,
		description: `<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion`,
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: `xml-billion-laughs`,
		description: `Entity reference chaining / billion laughs: repeated &eX; style references`,
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: `xml-namespace-confusion`,
		description: `xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers`,
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: `xml-comment-injection`,
		description: `<!-- comment injection \u2014 can hide content from some parsers`,
		pattern: /<!--/
	},
	{
		id: `xml-comment-close`,
		description: `--> closes an enclosing XML comment`,
		pattern: /-->/
	},
	{
		id: `xml-pi-close`,
		description: `?> closes an enclosing processing instruction`,
		pattern: /\?>/
	}
], tp = [
	{
		id: `svg-script-element`,
		description: `<script element inside SVG executes JavaScript`,
		pattern: /<script[\s>/]/i
	},
	{
		id: `svg-xlink-href-javascript`,
		description: `xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>`,
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-href-javascript`,
		description: `href= with javascript: in SVG context (<a>, <animate>, etc.)`,
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-foreignobject`,
		description: `<foreignObject embeds HTML inside SVG \u2014 can execute scripts`,
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: `svg-use-external`,
		description: `<use xlink:href or href pointing to external resource (non-fragment URL)`,
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: `svg-animate-href`,
		description: `<animate attributeName="href" \u2014 can dynamically change href to javascript:`,
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: `svg-animate-xlinkhref`,
		description: `<animate attributeName="xlink:href"`,
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: `svg-set-javascript`,
		description: `<set to="javascript:..." \u2014 sets an attribute to a javascript: URI`,
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-event-handler`,
		description: `SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.`,
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: `svg-handler-generic`,
		description: `Generic on* handler catch-all for SVG attributes`,
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: `svg-filter-feimage`,
		description: `<feImage href= \u2014 filter primitive that can load external resources`,
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: `svg-image-external`,
		description: `<image xlink:href with http/https or javascript protocol`,
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: `svg-style-javascript`,
		description: `style= attribute containing javascript: (e.g. background:url(javascript:...))`,
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
], np = [
	{
		id: `sql-block-comment-open`,
		description: `SQL block comment open: /* ... */ \u2014 unusual in legitimate user text`,
		pattern: /\/\*/
	},
	{
		id: `sql-union-select`,
		description: `UNION SELECT \u2014 most common SQL injection aggregation attack`,
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: `sql-drop-table`,
		description: `DROP TABLE \u2014 destructive DDL injection`,
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: `sql-drop-database`,
		description: `DROP DATABASE \u2014 destructive DDL injection`,
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: `sql-insert-into`,
		description: `INSERT INTO \u2014 data injection`,
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: `sql-delete-from`,
		description: `DELETE FROM \u2014 data deletion injection`,
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: `sql-update-set`,
		description: `UPDATE ... SET \u2014 data modification injection`,
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: `sql-exec-xp`,
		description: `EXEC xp_ \u2014 MSSQL extended stored procedure execution`,
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: `sql-tautology-string`,
		description: `Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: `sql-tautology-numeric`,
		description: `Numeric tautology: OR 1=1`,
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: `sql-always-true-zero`,
		description: `Numeric tautology: OR 0=0`,
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: `sql-sleep-benchmark`,
		description: `Time-based blind injection: SLEEP() or BENCHMARK()`,
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: `sql-waitfor-delay`,
		description: `MSSQL time-based blind injection: WAITFOR DELAY`,
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: `sql-char-function`,
		description: `CHAR() function \u2014 used to obfuscate injected strings`,
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: `sql-information-schema`,
		description: `INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration`,
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
], rp = [
	{
		id: `shell-path-traversal-unix`,
		description: `Unix path traversal: ../  \u2014 climbing the directory tree`,
		pattern: /\.\.\//
	},
	{
		id: `shell-path-traversal-windows`,
		description: `Windows path traversal: ..\\ \u2014 climbing the directory tree`,
		pattern: /\.\.\\/
	},
	{
		id: `shell-path-traversal-encoded`,
		description: `URL-encoded path traversal: %2e%2e or %2f variants`,
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: `shell-null-byte`,
		description: `Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions`,
		pattern: /\x00|%00/
	},
	{
		id: `shell-semicolon`,
		description: `Semicolon command separator: cmd1; cmd2`,
		pattern: /;/
	},
	{
		id: `shell-pipe`,
		description: `Pipe operator: cmd1 | cmd2`,
		pattern: /\|/
	},
	{
		id: `shell-and-operator`,
		description: `AND operator: cmd1 && cmd2`,
		pattern: /&&/
	},
	{
		id: `shell-or-operator`,
		description: `OR operator: cmd1 || cmd2`,
		pattern: /\|\|/
	},
	{
		id: `shell-backtick`,
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: `shell-dollar-paren`,
		description: `Dollar-paren command substitution: $(cmd)`,
		pattern: /\$\(/
	},
	{
		id: `shell-dollar-brace`,
		description: "Dollar-brace variable expansion: ${var} \u2014 can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: `shell-redirect-out`,
		description: `Output redirection: cmd > file or cmd >> file`,
		pattern: />{1,2}/
	},
	{
		id: `shell-redirect-in`,
		description: `Input redirection: cmd < file`,
		pattern: /</
	},
	{
		id: `shell-newline-injection`,
		description: `Newline injection: \\n or \\r \u2014 can inject new shell commands`,
		pattern: /[\n\r]/
	},
	{
		id: `shell-glob-star`,
		description: `Glob expansion: * or ? \u2014 can expand to unintended files`,
		pattern: /[/\\][*?]/
	},
	{
		id: `shell-absolute-root`,
		description: `Absolute root path injection: string starting with / or \\ (Windows UNC)`,
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: `shell-windows-drive`,
		description: `Windows drive letter path injection: C:\\ or D:/`,
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: `shell-curl-wget`,
		description: `curl/wget with URL or flags \u2014 can exfiltrate data or download payloads`,
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
], ip = [
	{
		id: `redos-nested-quantifier-plus`,
		description: `Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.`,
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: `redos-nested-quantifier-star`,
		description: `Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking`,
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: `redos-nested-groups`,
		description: `Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic`,
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: `redos-alternation-overlap`,
		description: `Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths`,
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: `redos-star-plus-concat`,
		description: `(x*x)+ pattern \u2014 triggers super-linear backtracking`,
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: `redos-dot-star-greedy`,
		description: `(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers`,
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: `redos-large-repetition`,
		description: `Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking`,
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: `redos-catastrophic-alternation`,
		description: `Long alternation with many similar branches \u2014 polynomial backtracking risk`,
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
], ap = `["'\\s]*:`, op = [
	{
		id: `nosql-where-operator`,
		description: `$where \u2014 executes arbitrary JavaScript server-side in MongoDB`,
		pattern: RegExp(`\\$where${ap}`, `i`)
	},
	{
		id: `nosql-ne-operator`,
		description: `$ne \u2014 "not equal" operator used to bypass equality checks`,
		pattern: RegExp(`\\$ne${ap}`, `i`)
	},
	{
		id: `nosql-gt-operator`,
		description: `$gt \u2014 "greater than" used to bypass password/value checks`,
		pattern: RegExp(`\\$gte?${ap}`, `i`)
	},
	{
		id: `nosql-lt-operator`,
		description: `$lt / $lte \u2014 "less than" bypass variants`,
		pattern: RegExp(`\\$lte?${ap}`, `i`)
	},
	{
		id: `nosql-regex-operator`,
		description: `$regex \u2014 can be used to extract data character by character (blind injection)`,
		pattern: RegExp(`\\$regex${ap}`, `i`)
	},
	{
		id: `nosql-or-operator`,
		description: `$or \u2014 logical OR; used to create always-true conditions`,
		pattern: RegExp(`\\$or${ap}\\s*\\[`, `i`)
	},
	{
		id: `nosql-and-operator`,
		description: `$and \u2014 logical AND operator injection`,
		pattern: RegExp(`\\$and${ap}\\s*\\[`, `i`)
	},
	{
		id: `nosql-nor-operator`,
		description: `$nor \u2014 logical NOR operator injection`,
		pattern: RegExp(`\\$nor${ap}\\s*\\[`, `i`)
	},
	{
		id: `nosql-exists-operator`,
		description: `$exists \u2014 can enumerate fields to determine schema`,
		pattern: RegExp(`\\$exists${ap}`, `i`)
	},
	{
		id: `nosql-in-operator`,
		description: `$in \u2014 matches any value in a list; can enumerate values`,
		pattern: RegExp(`\\$in${ap}\\s*\\[`, `i`)
	},
	{
		id: `nosql-expr-operator`,
		description: `$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)`,
		pattern: RegExp(`\\$expr${ap}`, `i`)
	},
	{
		id: `nosql-function-operator`,
		description: `$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+`,
		pattern: RegExp(`\\$function${ap}`, `i`)
	},
	{
		id: `nosql-accumulator-operator`,
		description: `$accumulator \u2014 custom aggregation with arbitrary JS execution`,
		pattern: RegExp(`\\$accumulator${ap}`, `i`)
	},
	{
		id: `nosql-proto-pollution`,
		description: `__proto__ \u2014 prototype pollution via object key injection`,
		pattern: /__proto__/
	},
	{
		id: `nosql-constructor-prototype`,
		description: `constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)`,
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: `nosql-proto-bracket`,
		description: `["__proto__"] \u2014 bracket-notation prototype pollution`,
		pattern: /\[["']__proto__["']\]/
	}
], sp = [
	{
		id: `log-crlf-injection`,
		description: `CRLF injection: literal \\r or \\n embeds fake log lines`,
		pattern: /[\r\n]/
	},
	{
		id: `log-url-encoded-crlf`,
		description: `URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers`,
		pattern: /%0[dDaA]/
	},
	{
		id: `log-unicode-newline`,
		description: `Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)`,
		pattern: /[\u2028\u2029]/
	},
	{
		id: `log-log4shell-jndi`,
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: `log-log4shell-obfuscated`,
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: `log-log4j-lookup`,
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: `log-ssti-double-brace`,
		description: `SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.`,
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: `log-ssti-hash-brace`,
		description: `SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB`,
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: `log-ssti-dollar-brace`,
		description: "SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: `log-ssti-percent-tag`,
		description: `SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP`,
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: `log-null-byte`,
		description: `Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers`,
		pattern: /\x00|%00/
	},
	{
		id: `log-ansi-escape`,
		description: `ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed`,
		pattern: /\x1b\[/
	}
], cp = [
	{
		id: `sql-line-comment`,
		description: `SQL line comment: -- followed by whitespace or end of string`,
		pattern: /--(?:\s|$)/
	},
	{
		id: `sql-stacked-query`,
		description: `Stacked queries: semicolon immediately followed by a SQL keyword`,
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: `sql-hex-encoding`,
		description: `Hex-encoded string injection: 0x41414141 style (MySQL)`,
		pattern: /\b0x[0-9a-f]{4,}/i
	}
], lp = [...np, ...cp], up = Object.freeze({
	colon: `:`,
	Tab: `	`,
	NewLine: `
`
}), dp = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function fp(e) {
	return e.indexOf(`&`) === -1 ? e : e.replace(dp, (e, t, n, r) => {
		if (r !== void 0) return Object.prototype.hasOwnProperty.call(up, r) ? up[r] : e;
		let i = t === void 0 ? parseInt(n, 10) : parseInt(t, 16);
		return !Number.isFinite(i) || i > 1114111 ? e : String.fromCodePoint(i);
	});
}
$f.label = `HTML`, ep.label = `XML`, tp.label = `SVG`, $f.decodeEntities = !0, ep.decodeEntities = !0, tp.decodeEntities = !0, np.label = `SQL`, lp.label = `SQL-STRICT`, rp.label = `SHELL`, ip.label = `REDOS`, op.label = `NOSQL`, sp.label = `LOG`;
Object.freeze({
	HTML: $f,
	XML: ep,
	SVG: tp,
	SQL: np,
	"SQL-STRICT": lp,
	SHELL: rp,
	REDOS: ip,
	NOSQL: op,
	LOG: sp
});
function mp(e) {
	if (typeof e != `string`) throw TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`);
}
function hp(e) {
	if (!(e instanceof RegExp)) {
		if (Array.isArray(e)) {
			if (e.length === 0) throw TypeError(`is-unsafe: context must not be an empty array`);
			if (Array.isArray(e[0])) {
				for (let t of e) if (!Array.isArray(t) || t.length === 0) throw TypeError(`is-unsafe: each context in the array must be a non-empty pattern array (PatternList)`);
			}
			return;
		}
		throw TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`);
	}
}
function gp(e) {
	return e instanceof RegExp ? {
		lists: null,
		regex: e
	} : Array.isArray(e[0]) ? {
		lists: e,
		regex: null
	} : {
		lists: [e],
		regex: null
	};
}
function _p(e, t) {
	if (!t.decodeEntities) return null;
	let n = fp(e);
	return n === e ? null : n;
}
function vp(e, t) {
	let n = t.label ?? `CUSTOM`, r = _p(e, t);
	for (let i of t) if (i.pattern.test(e) || r !== null && i.pattern.test(r)) return {
		context: n,
		id: i.id,
		description: i.description,
		pattern: i.pattern
	};
	return null;
}
function yp(e, t) {
	mp(e), hp(t);
	let { lists: n, regex: r } = gp(t);
	if (r) return r.test(e);
	for (let t of n) if (vp(e, t) !== null) return !0;
	return !1;
}
function bp(e, t) {
	if (!e) return {};
	let n = t.attributesGroupName ? e[t.attributesGroupName] : e;
	if (!n) return {};
	let r = {};
	for (let e in n) if (e.startsWith(t.attributeNamePrefix)) {
		let i = e.substring(t.attributeNamePrefix.length);
		r[i] = n[e];
	} else r[e] = n[e];
	return r;
}
function xp(e) {
	if (!e || typeof e != `string`) return;
	let t = e.indexOf(`:`);
	if (t !== -1 && t > 0) {
		let n = e.substring(0, t);
		if (n !== `xmlns`) return n;
	}
}
var Sp = class {
	constructor(e, t) {
		this.options = e, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = Op, this.parseTextData = Cp, this.resolveNameSpace = wp, this.buildAttributesMap = Dp, this.isItStopNode = Np, this.replaceEntitiesValue = jp, this.readStopNodeData = Rp, this.saveTextToParentTag = Mp, this.addChild = Ap, this.ignoreAttributesFn = Jf(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
		let n = { ...zd };
		this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : (typeof this.options.htmlEntities == `object` ? n = this.options.htmlEntities : this.options.htmlEntities === !0 && (n = {
			...Bd,
			...Id
		}), this.entityDecoder = new Qd({
			namedEntities: {
				...n,
				...t
			},
			numericAllowed: this.options.htmlEntities,
			limit: {
				maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
				maxExpandedLength: this.options.processEntities.maxExpandedLength,
				applyLimitsTo: this.options.processEntities.appliesTo
			},
			onInputEntity: (e, t) => yp(t, [$f, ep]) ? Vd.BLOCK : Vd.ALLOW
		})), this.matcher = new Qf(), this.readonlyMatcher = this.matcher.readOnly(), this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new Xf();
		let r = this.options.stopNodes;
		if (r && r.length > 0) {
			for (let e = 0; e < r.length; e++) {
				let t = r[e];
				typeof t == `string` ? this.stopNodeExpressionsSet.add(new Yf(t)) : t instanceof Yf && this.stopNodeExpressionsSet.add(t);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
function Cp(e, t, n, r, i, a, o) {
	let s = this.options;
	if (e !== void 0 && (s.trimValues && !r && (e = e.trim()), e.length > 0)) {
		o || (e = this.replaceEntitiesValue(e, t, n));
		let r = s.jPath ? n.toString() : n, c = s.tagValueProcessor(t, e, r, i, a);
		return c == null ? e : typeof c != typeof e || c !== e ? c : s.trimValues || e.trim() === e ? zp(e, s.parseTagValue, s.numberParseOptions) : e;
	}
}
function wp(e) {
	if (this.options.removeNSPrefix) {
		let t = e.split(`:`), n = e.charAt(0) === `/` ? `/` : ``;
		if (t[0] === `xmlns`) return ``;
		t.length === 2 && (e = n + t[1]);
	}
	return e;
}
const Tp = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function Ep(e) {
	return e[3] === void 0 ? e[4] : e[3];
}
function Dp(e, t, n, r = !1) {
	let i = this.options;
	if (r === !0 || i.ignoreAttributes !== !0 && typeof e == `string`) {
		let r = ad(e, Tp), a = r.length, o = {}, s = Array(a), c = !1, l = {};
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]), a = Ep(r[e]);
			if (t.length && a !== void 0) {
				let r = a;
				i.trimValues && (r = r.trim()), r = this.replaceEntitiesValue(r, n, this.readonlyMatcher), s[e] = r, l[t] = r, c = !0;
			}
		}
		c && typeof t == `object` && t.updateCurrent && t.updateCurrent(l);
		let u = i.jPath ? t.toString() : this.readonlyMatcher, d = !1;
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]);
			if (this.ignoreAttributesFn(t, u)) continue;
			let n = i.attributeNamePrefix + t;
			if (t.length) if (i.transformAttributeName && (n = i.transformAttributeName(n)), n = Vp(n, i), Ep(r[e]) !== void 0) {
				let r = s[e], a = i.attributeValueProcessor(t, r, u);
				a == null ? o[n] = r : typeof a != typeof r || a !== r ? o[n] = a : o[n] = zp(r, i.parseAttributeValue, i.numberParseOptions), d = !0;
			} else i.allowBooleanAttributes && (o[n] = !0, d = !0);
		}
		if (!d) return;
		if (i.attributesGroupName && !i.preserveOrder) {
			let e = {};
			return e[i.attributesGroupName] = o, e;
		}
		return o;
	}
}
const Op = function(e) {
	let t = this.options, n = t.captureMetaData ? [] : void 0;
	e = e.replace(/\r\n?/g, t.captureMetaData ? (e, t) => (e.length === 2 && n.push(t - n.length), `
`) : `
`);
	let r = new lf(`!xml`), i = r, a = ``;
	this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
	let o = new Sf(t.processEntities), s = e.length;
	for (let c = 0; c < s; c++) if (e[c] === `<`) {
		let l = e.charCodeAt(c + 1);
		if (l === 47) {
			let o = Fp(e, `>`, c, `Closing Tag is not closed.`), s = e.substring(c + 2, o).trim();
			if (t.removeNSPrefix) {
				let e = s.indexOf(`:`);
				e !== -1 && (s = s.substr(e + 1));
			}
			s = Bp(t.transformTagName, s, ``, t).tagName, i && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher));
			let l = this.matcher.getCurrentTag();
			if (s && t.unpairedTagsSet.has(s)) throw Error(`Unpaired tag can not be used as closing tag: </${s}>`);
			l && t.unpairedTagsSet.has(l) && (this.matcher.pop(), this.tagsNodeStack.pop()), this.matcher.pop(), this.isCurrentNodeStopNode = !1, i = this.tagsNodeStack.pop() || r, t.captureMetaData && i && i.addEndIndex(kp(o + 1, n)), a = ``, c = o;
		} else if (l === 63) {
			let r = Lp(e, c, !1, `?>`);
			if (!r) throw Error(`Pi Tag is not closed.`);
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let s = this.buildAttributesMap(r.tagExp, this.matcher, r.tagName, !0);
			if (s) {
				let e = s[this.options.attributeNamePrefix + `version`];
				this.entityDecoder.setXmlVersion(Number(e) || 1), o.setXmlVersion(Number(e) || 1);
			}
			if (!(t.ignoreDeclaration && r.tagName === `?xml` || t.ignorePiTags)) {
				let e = new lf(r.tagName);
				e.add(t.textNodeName, ``), r.tagName !== r.tagExp && r.attrExpPresent && t.ignoreAttributes !== !0 && (e[`:@`] = s);
				let a = t.captureMetaData ? kp(c, n) : c;
				this.addChild(i, e, this.readonlyMatcher, a), t.captureMetaData && i.addEndIndex(kp(r.closeIndex + 2, n));
			}
			c = r.closeIndex + 1;
		} else if (l === 33 && e.charCodeAt(c + 2) === 45 && e.charCodeAt(c + 3) === 45) {
			let n = Fp(e, `-->`, c + 4, `Comment is not closed.`);
			if (t.commentPropName) {
				let r = e.substring(c + 4, n - 2);
				a = this.saveTextToParentTag(a, i, this.readonlyMatcher), i.add(t.commentPropName, [{ [t.textNodeName]: r }]);
			}
			c = n;
		} else if (l === 33 && e.charCodeAt(c + 2) === 68) {
			if (this.doctypefound) throw Error(`Multiple DOCTYPE declarations found.`);
			this.doctypefound = !0;
			let t = o.readDocType(e, c);
			this.entityDecoder.addInputEntities(t.entities), c = t.i;
		} else if (l === 33 && e.charCodeAt(c + 2) === 91) {
			let n = Fp(e, `]]>`, c, `CDATA is not closed.`) - 2, r = e.substring(c + 9, n);
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let o = this.parseTextData(r, i.tagname, this.readonlyMatcher, !0, !1, !0, !0);
			o ??= ``, t.cdataPropName ? i.add(t.cdataPropName, [{ [t.textNodeName]: r }]) : i.add(t.textNodeName, o), c = n + 2;
		} else {
			let o = Lp(e, c, t.removeNSPrefix);
			if (!o) {
				let t = e.substring(Math.max(0, c - 50), Math.min(s, c + 50));
				throw Error(`readTagExp returned undefined at position ${c}. Context: "${t}"`);
			}
			let l = o.tagName, u = o.rawTagName, d = o.tagExp, f = o.attrExpPresent, p = o.closeIndex;
			if ({tagName: l, tagExp: d} = Bp(t.transformTagName, l, d, t), t.strictReservedNames && (l === t.commentPropName || l === t.cdataPropName || l === t.textNodeName || l === t.attributesGroupName)) throw Error(`Invalid tag name: ${l}`);
			i && a && i.tagname !== `!xml` && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher, !1));
			let m = i;
			m && t.unpairedTagsSet.has(m.tagname) && (i = this.tagsNodeStack.pop(), this.matcher.pop());
			let h = !1;
			d.length > 0 && d.lastIndexOf(`/`) === d.length - 1 && (h = !0, l[l.length - 1] === `/` ? (l = l.substr(0, l.length - 1), d = l) : d = d.substr(0, d.length - 1), f = l !== d);
			let g = null, _;
			_ = xp(u), l !== r.tagname && this.matcher.push(l, {}, _), l !== d && f && (g = this.buildAttributesMap(d, this.matcher, l), g && bp(g, t)), l !== r.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
			let v = t.captureMetaData ? kp(c, n) : c;
			if (this.isCurrentNodeStopNode) {
				let r = ``;
				if (h) c = o.closeIndex;
				else if (t.unpairedTagsSet.has(l)) c = o.closeIndex;
				else {
					let t = this.readStopNodeData(e, u, p + 1);
					if (!t) throw Error(`Unexpected end of ${u}`);
					c = t.i, r = t.tagContent;
				}
				let a = new lf(l);
				g && (a[`:@`] = g), a.add(t.textNodeName, r), this.matcher.pop(), this.isCurrentNodeStopNode = !1, this.addChild(i, a, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(kp(c + 1, n));
			} else {
				if (h) {
					({tagName: l, tagExp: d} = Bp(t.transformTagName, l, d, t));
					let e = new lf(l);
					g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(kp(p + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1;
				} else if (t.unpairedTagsSet.has(l)) {
					let e = new lf(l);
					g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(kp(o.closeIndex + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1, c = o.closeIndex;
					continue;
				} else {
					let e = new lf(l);
					if (this.tagsNodeStack.length > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
					this.tagsNodeStack.push(i), g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, v), i = e;
				}
				a = ``, c = p;
			}
		}
	} else a += e[c];
	return r.child;
};
function kp(e, t) {
	let n = 0, r = t.length;
	for (; n < r;) {
		let i = Math.floor((n + r) / 2);
		t[i] < e ? n = i + 1 : r = i;
	}
	return e + n;
}
function Ap(e, t, n, r) {
	this.options.captureMetaData || (r = void 0);
	let i = this.options.jPath ? n.toString() : n, a = this.options.updateTag(t.tagname, i, t[`:@`]);
	a === !1 || (typeof a == `string` && (t.tagname = a), e.addChild(t, r));
}
function jp(e, t, n) {
	let r = this.options.processEntities;
	if (!r || !r.enabled) return e;
	if (r.allowedTags) {
		let i = this.options.jPath ? n.toString() : n;
		if (!(Array.isArray(r.allowedTags) ? r.allowedTags.includes(t) : r.allowedTags(t, i))) return e;
	}
	if (r.tagFilter) {
		let i = this.options.jPath ? n.toString() : n;
		if (!r.tagFilter(t, i)) return e;
	}
	return this.entityDecoder.decode(e);
}
function Mp(e, t, n, r) {
	return e &&= (r === void 0 && (r = t.child.length === 0), e = this.parseTextData(e, t.tagname, n, !1, t[`:@`] ? Object.keys(t[`:@`]).length !== 0 : !1, r), e !== void 0 && e !== `` && t.add(this.options.textNodeName, e), ``), e;
}
function Np() {
	return this.stopNodeExpressionsSet.size !== 0 && this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function Pp(e, t, n = `>`) {
	let r = e.length, i = n.charCodeAt(0), a = n.length > 1 ? n.charCodeAt(1) : -1, o = ``, s = t;
	for (let n = t; n < r; n++) {
		let t = e.charCodeAt(n);
		if (t === 34 || t === 39) {
			if (n = e.indexOf(e[n], n + 1), n === -1) return;
		} else if (t === i) if (a !== -1) {
			if (e.charCodeAt(n + 1) === a) return o += e.substring(s, n), {
				data: o,
				index: n
			};
		} else return o += e.substring(s, n), {
			data: o,
			index: n
		};
		else t === 9 && (o += e.substring(s, n) + ` `, s = n + 1);
	}
}
function Fp(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i + t.length - 1;
}
function Ip(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i;
}
function Lp(e, t, n, r = `>`) {
	let i = Pp(e, t + 1, r);
	if (!i) return;
	let a = i.data, o = i.index, s = a.search(/\s/), c = a, l = !0;
	s !== -1 && (c = a.substring(0, s), a = a.substring(s + 1).trimStart());
	let u = c;
	if (n) {
		let e = c.indexOf(`:`);
		e !== -1 && (c = c.substr(e + 1), l = c !== i.data.substr(e + 1));
	}
	return {
		tagName: c,
		tagExp: a,
		closeIndex: o,
		attrExpPresent: l,
		rawTagName: u
	};
}
function Rp(e, t, n) {
	let r = n, i = 1, a = !1, o = -1, s = e.length;
	for (; n < s; n++) if (e[n] === `<`) {
		let s = e.charCodeAt(n + 1);
		if (s === 47) {
			let a = Ip(e, `>`, n, `${t} is not closed`);
			if (e.substring(n + 2, a).trim() === t && (i--, i === 0)) return {
				tagContent: e.substring(r, n),
				i: a
			};
			n = a;
		} else if (s === 63) n = Fp(e, `?>`, n + 1, `StopNode is not closed.`);
		else if (s === 33 && e.charCodeAt(n + 2) === 45 && e.charCodeAt(n + 3) === 45) n = Fp(e, `-->`, n + 3, `StopNode is not closed.`);
		else if (s === 33 && e.charCodeAt(n + 2) === 91) n = Fp(e, `]]>`, n, `StopNode is not closed.`) - 2;
		else {
			let r = a ? void 0 : Lp(e, n, !1);
			if (r) r.tagName === t && r.tagExp[r.tagExp.length - 1] !== `/` && i++, n = r.closeIndex;
			else {
				if (a = !0, o < n && (o = e.indexOf(`>`, n), o === -1)) return;
				let r = e.indexOf(`<`, n + 1);
				if (r === -1 || r > o) {
					let r = e.substring(n + 1, o), a = r.search(/\s/);
					(a === -1 ? r : r.substring(0, a)) === t && r[r.length - 1] !== `/` && i++, n = o;
				}
			}
		}
	}
}
function zp(e, t, n) {
	if (t && typeof e == `string`) {
		let t = e.trim();
		return t === `true` || t !== `false` && Hf(e, n);
	} else if (sd(e)) return e;
	else return ``;
}
function Bp(e, t, n, r) {
	if (e) {
		let r = e(t);
		n === t && (n = r), t = r;
	}
	return t = Vp(t, r), {
		tagName: t,
		tagExp: n
	};
}
function Vp(e, t) {
	if (ld.includes(e)) throw Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
	return cd.includes(e) ? t.onDangerousProperty(e) : e;
}
const Hp = lf.getMetaDataSymbol();
function Up(e, t) {
	if (!e || typeof e != `object`) return {};
	if (!t) return e;
	let n = {};
	for (let r in e) if (r.startsWith(t)) {
		let i = r.substring(t.length);
		n[i] = e[r];
	} else n[r] = e[r];
	return n;
}
function Wp(e, t, n, r) {
	return Gp(e, t, n, r);
}
function Gp(e, t, n, r) {
	let i, a = {};
	for (let o = 0; o < e.length; o++) {
		let s = e[o], c = Kp(s);
		if (c !== void 0 && c !== t.textNodeName) {
			let e = Up(s[`:@`] || {}, t.attributeNamePrefix);
			n.push(c, e);
		}
		if (c === t.textNodeName) i === void 0 ? i = s[c] : i += `` + s[c];
		else if (c === void 0) continue;
		else if (s[c]) {
			let e = Gp(s[c], t, n, r), i = Jp(e, t);
			if (Object.keys(e).length === 0 && t.alwaysCreateTextNode && (e[t.textNodeName] = ``), s[`:@`] ? qp(e, s[`:@`], r, t) : Object.keys(e).length === 1 && e[t.textNodeName] !== void 0 && !t.alwaysCreateTextNode ? e = e[t.textNodeName] : Object.keys(e).length === 0 && (t.alwaysCreateTextNode ? e[t.textNodeName] = `` : e = ``), s[Hp] !== void 0 && typeof e == `object` && e && (e[Hp] = s[Hp]), a[c] !== void 0 && Object.prototype.hasOwnProperty.call(a, c)) Array.isArray(a[c]) || (a[c] = [a[c]]), a[c].push(e);
			else {
				let n = t.jPath ? r.toString() : r;
				t.isArray(c, n, i) ? a[c] = [e] : a[c] = e;
			}
			c !== void 0 && c !== t.textNodeName && n.pop();
		}
	}
	return typeof i == `string` ? i.length > 0 && (a[t.textNodeName] = i) : i !== void 0 && (a[t.textNodeName] = i), a;
}
function Kp(e) {
	let t = Object.keys(e);
	for (let e = 0; e < t.length; e++) {
		let n = t[e];
		if (n !== `:@`) return n;
	}
}
function qp(e, t, n, r) {
	if (t) {
		let i = Object.keys(t), a = i.length;
		for (let o = 0; o < a; o++) {
			let a = i[o], s = a.startsWith(r.attributeNamePrefix) ? a.substring(r.attributeNamePrefix.length) : a, c = r.jPath ? n.toString() + `.` + s : n;
			r.isArray(a, c, !0, !0) ? e[a] = [t[a]] : e[a] = t[a];
		}
	}
}
function Jp(e, t) {
	let { textNodeName: n } = t, r = Object.keys(e).length;
	return !!(r === 0 || r === 1 && (e[n] || typeof e[n] == `boolean` || e[n] === 0));
}
var Yp = class {
	constructor(e) {
		this.externalEntities = {}, this.options = sf(e);
	}
	parse(e, t) {
		if (typeof e != `string` && e.toString) e = e instanceof Uint8Array && !(typeof Buffer < `u` && Buffer.isBuffer(e)) ? new TextDecoder(`utf-8`, { ignoreBOM: !0 }).decode(e) : e.toString();
		else if (typeof e != `string`) throw Error(`XML data is accepted in String or Bytes[] form.`);
		if (t) {
			t === !0 && (t = {});
			let n = dd(e, t);
			if (n !== !0) throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`);
		}
		let n = new Sp(this.options, this.externalEntities), r = n.parseXml(e);
		return this.options.preserveOrder || r === void 0 ? r : Wp(r, this.options, n.matcher, n.readonlyMatcher);
	}
	addEntity(e, t) {
		if (t.indexOf(`&`) !== -1) throw Error(`Entity value can't have '&'`);
		if (e.indexOf(`&`) !== -1 || e.indexOf(`;`) !== -1) throw Error(`An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'`);
		if (t === `&`) throw Error(`An entity with value '&' is not permitted`);
		this.externalEntities[e] = t;
	}
	static getMetaDataSymbol() {
		return lf.getMetaDataSymbol();
	}
};
function Xp(e) {
	return typeof e == `number` && Object.is(e, -0) ? `-0` : String(e);
}
function Zp(e) {
	return Xp(e).replace(/--/g, `- -`).replace(/--/g, `- -`).replace(/-$/, `- `);
}
function Qp(e) {
	return Xp(e).replace(/\]\]>/g, `]]]]><![CDATA[>`);
}
function $p(e) {
	return Xp(e).replace(/"/g, `&quot;`).replace(/'/g, `&apos;`);
}
function em(e, t, n, r, i) {
	if (!n.sanitizeName) return e;
	let a = !t && e[0] === `?`, o = a ? e.slice(1) : e;
	if (i(o)) return e;
	let s = n.sanitizeName(o, {
		isAttribute: t,
		matcher: r.readOnly()
	});
	if (typeof s != `string` || !i(s)) throw Error(`sanitizeName returned an invalid XML name for "${o}"`);
	return a ? `?` + s : s;
}
function nm(e, t) {
	if (!Array.isArray(e) || e.length === 0) return `1.0`;
	let n = e[0];
	if (cm(n) === `?xml`) {
		let e = n[`:@`];
		if (e) {
			let n = t.attributeNamePrefix + `version`;
			if (e[n]) return e[n];
		}
	}
	return `1.0`;
}
function rm(e, t) {
	let n = ``;
	t.format && (n = `
`);
	let r = [];
	if (t.stopNodes && Array.isArray(t.stopNodes)) for (let e = 0; e < t.stopNodes.length; e++) {
		let n = t.stopNodes[e];
		typeof n == `string` ? r.push(new Yf(n)) : n instanceof Yf && r.push(n);
	}
	let i = xf(`qName`, { xmlVersion: nm(e, t) }), a = new Qf();
	return im(e, t, n, a, r, i);
}
function im(e, t, n, r, i, a) {
	let o = ``, s = !1;
	if (t.maxNestedTags && r.getDepth() > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) {
		if (e != null) {
			let n = Xp(e);
			return n = dm(n, t), n;
		}
		return ``;
	}
	for (let c = 0; c < e.length; c++) {
		let l = e[c], u = cm(l);
		if (u === void 0) continue;
		let d = u === t.textNodeName || u === t.cdataPropName || u === t.commentPropName ? u : em(u, !1, t, r, a), f = am(l[`:@`], t);
		r.push(d, f);
		let p = um(r, i);
		if (d === t.textNodeName) {
			let e = l[u];
			p || (e = t.tagValueProcessor(d, e), e = dm(e, t)), e = Xp(e), s && (o += n), o += e, s = !1, r.pop();
			continue;
		} else if (d === t.cdataPropName) {
			s && (o += n);
			let e = l[u][0][t.textNodeName], i = Qp(e);
			o += `<![CDATA[${i}]]>`, s = !1, r.pop();
			continue;
		} else if (d === t.commentPropName) {
			let e = l[u][0][t.textNodeName], i = Zp(e);
			o += n + `<!--${i}-->`, s = !0, r.pop();
			continue;
		} else if (d[0] === `?`) {
			let e = lm(l[`:@`], t, p, r, a);
			o += (d === `?xml` ? `` : n) + `<${d}${e}?>`, s = !0, r.pop();
			continue;
		}
		let m = n;
		m !== `` && (m += t.indentBy);
		let h = n + `<${d}${lm(l[`:@`], t, p, r, a)}`, g;
		g = p ? om(l[u], t, r.getDepth()) : im(l[u], t, m, r, i, a), t.unpairedTags.indexOf(d) === -1 ? (!g || g.length === 0) && t.suppressEmptyNode ? o += h + `/>` : g && g.endsWith(`>`) ? o += h + `>${g}${n}</${d}>` : (o += h + `>`, g && n !== `` && (g.includes(`/>`) || g.includes(`</`)) ? o += n + t.indentBy + g + n : o += g, o += `</${d}>`) : t.suppressUnpairedNode ? o += h + `>` : o += h + `/>`, s = !0, r.pop();
	}
	return o;
}
function am(e, t) {
	if (!e || t.ignoreAttributes) return null;
	let n = {}, r = !1;
	for (let i in e) {
		if (!Object.prototype.hasOwnProperty.call(e, i)) continue;
		let a = i.startsWith(t.attributeNamePrefix) ? i.substr(t.attributeNamePrefix.length) : i;
		n[a] = $p(e[i]), r = !0;
	}
	return r ? n : null;
}
function om(e, t, n = 0) {
	if (t.maxNestedTags && n > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (!Array.isArray(e)) return e == null ? `` : Xp(e);
	let r = ``;
	for (let i = 0; i < e.length; i++) {
		let a = e[i], o = cm(a);
		if (o === t.textNodeName) r += Xp(a[o]);
		else if (o === t.cdataPropName) r += a[o][0][t.textNodeName];
		else if (o === t.commentPropName) r += a[o][0][t.textNodeName];
		else if (o && o[0] === `?`) continue;
		else if (o) {
			let e = sm(a[`:@`], t), i = om(a[o], t, n + 1);
			!i || i.length === 0 ? r += `<${o}${e}/>` : r += `<${o}${e}>${i}</${o}>`;
		}
	}
	return r;
}
function sm(e, t) {
	let n = ``;
	if (e && !t.ignoreAttributes) for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = e[r];
		i === !0 && t.suppressBooleanAttributes ? n += ` ${r.substr(t.attributeNamePrefix.length)}` : n += ` ${r.substr(t.attributeNamePrefix.length)}="${$p(i)}"`;
	}
	return n;
}
function cm(e) {
	let t = Object.keys(e);
	for (let n = 0; n < t.length; n++) {
		let r = t[n];
		if (Object.prototype.hasOwnProperty.call(e, r) && r !== `:@`) return r;
	}
}
function lm(e, t, n, r, i) {
	let a = ``;
	if (e && !t.ignoreAttributes) for (let o in e) {
		if (!Object.prototype.hasOwnProperty.call(e, o)) continue;
		let s = o.substr(t.attributeNamePrefix.length), c = n ? s : em(s, !0, t, r, i), l;
		n ? l = e[o] : (l = t.attributeValueProcessor(o, e[o]), l = dm(l, t)), l === !0 && t.suppressBooleanAttributes ? a += ` ${c}` : a += ` ${c}="${$p(l)}"`;
	}
	return a;
}
function um(e, t) {
	if (!t || t.length === 0) return !1;
	for (let n = 0; n < t.length; n++) if (e.matches(t[n])) return !0;
	return !1;
}
function dm(e, t) {
	if (e && e.length > 0 && t.processEntities) for (let n = 0; n < t.entities.length; n++) {
		let r = t.entities[n];
		e = e.replace(r.regex, r.val);
	}
	return e;
}
function fm(e) {
	return typeof e == `function` ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == `string` && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
const pm = {
	attributeNamePrefix: `@_`,
	attributesGroupName: !1,
	textNodeName: `#text`,
	ignoreAttributes: !0,
	cdataPropName: !1,
	format: !1,
	indentBy: `  `,
	suppressEmptyNode: !1,
	suppressUnpairedNode: !0,
	suppressBooleanAttributes: !0,
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	preserveOrder: !1,
	commentPropName: !1,
	unpairedTags: [],
	entities: [
		{
			regex: RegExp(`&`, `g`),
			val: `&amp;`
		},
		{
			regex: RegExp(`>`, `g`),
			val: `&gt;`
		},
		{
			regex: RegExp(`<`, `g`),
			val: `&lt;`
		},
		{
			regex: RegExp(`'`, `g`),
			val: `&apos;`
		},
		{
			regex: RegExp(`"`, `g`),
			val: `&quot;`
		}
	],
	processEntities: !0,
	stopNodes: [],
	oneListGroup: !1,
	maxNestedTags: 100,
	jPath: !0,
	sanitizeName: !1
};
function mm(e) {
	if (this.options = Object.assign({}, pm, e), this.options.stopNodes && Array.isArray(this.options.stopNodes) && (this.options.stopNodes = this.options.stopNodes.map((e) => typeof e == `string` && e.startsWith(`*.`) ? `..` + e.substring(2) : e)), this.stopNodeExpressions = [], this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let e = 0; e < this.options.stopNodes.length; e++) {
		let t = this.options.stopNodes[e];
		typeof t == `string` ? this.stopNodeExpressions.push(new Yf(t)) : t instanceof Yf && this.stopNodeExpressions.push(t);
	}
	this.options.ignoreAttributes === !0 || this.options.attributesGroupName ? this.isAttribute = function() {
		return !1;
	} : (this.ignoreAttributesFn = fm(this.options.ignoreAttributes), this.attrPrefixLen = this.options.attributeNamePrefix.length, this.isAttribute = vm), this.processTextOrObjNode = gm, this.options.format ? (this.indentate = _m, this.tagEndChar = `>
`, this.newLine = `
`) : (this.indentate = function() {
		return ``;
	}, this.tagEndChar = `>`, this.newLine = ``);
}
function hm(e, t) {
	let n = e[`?xml`];
	if (n && typeof n == `object`) {
		if (t.attributesGroupName && n[t.attributesGroupName]) {
			let e = n[t.attributesGroupName][t.attributeNamePrefix + `version`];
			if (e) return e;
		}
		let e = n[t.attributeNamePrefix + `version`];
		if (e) return e;
	}
	return `1.0`;
}
mm.prototype.build = function(e) {
	if (this.options.preserveOrder) return rm(e, this.options);
	{
		Array.isArray(e) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1 && (e = { [this.options.arrayNodeName]: e });
		let t = new Qf(), n = xf(`qName`, { xmlVersion: hm(e, this.options) });
		return this.j2x(e, 0, t, n).val;
	}
}, mm.prototype.j2x = function(e, t, n, r) {
	let i = ``, a = ``;
	if (this.options.maxNestedTags && n.getDepth() >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	let o = this.options.jPath ? n.toString() : n, s = this.checkStopNode(n);
	for (let c in e) {
		if (!Object.prototype.hasOwnProperty.call(e, c)) continue;
		let l = c === this.options.textNodeName || c === this.options.cdataPropName || c === this.options.commentPropName || this.options.attributesGroupName && c === this.options.attributesGroupName || this.isAttribute(c) ? c : em(c, !1, this.options, n, r);
		if (e[c] === void 0) this.isAttribute(c) && (a += ``);
		else if (e[c] === null) this.isAttribute(c) || l === this.options.cdataPropName || l === this.options.commentPropName ? a += `` : l[0] === `?` ? a += this.indentate(t) + `<` + l + `?` + this.tagEndChar : a += this.indentate(t) + `<` + l + `/` + this.tagEndChar;
		else if (e[c] instanceof Date) a += this.buildTextValNode(e[c], l, ``, t, n);
		else if (typeof e[c] != `object`) {
			let u = this.isAttribute(c);
			if (u && !this.ignoreAttributesFn(u, o)) {
				let t = em(u, !0, this.options, n, r);
				i += this.buildAttrPairStr(t, Xp(e[c]), s);
			} else if (!u) if (c === this.options.textNodeName) {
				let t = this.options.tagValueProcessor(c, Xp(e[c]));
				a += this.replaceEntitiesValue(t);
			} else {
				n.push(l);
				let r = this.checkStopNode(n);
				if (n.pop(), r) {
					let n = Xp(e[c]);
					n === `` ? a += this.indentate(t) + `<` + l + this.closeTag(l) + this.tagEndChar : a += this.indentate(t) + `<` + l + `>` + n + `</` + l + this.tagEndChar;
				} else a += this.buildTextValNode(e[c], l, ``, t, n);
			}
		} else if (Array.isArray(e[c])) {
			let i = e[c].length, o = ``, s = ``;
			for (let u = 0; u < i; u++) {
				let i = e[c][u];
				if (i !== void 0) if (i === null) l[0] === `?` ? a += this.indentate(t) + `<` + l + `?` + this.tagEndChar : a += this.indentate(t) + `<` + l + `/` + this.tagEndChar;
				else if (typeof i == `object`) if (this.options.oneListGroup) {
					n.push(l);
					let e = this.j2x(i, t + 1, n, r);
					n.pop(), o += e.val, this.options.attributesGroupName && i.hasOwnProperty(this.options.attributesGroupName) && (s += e.attrStr);
				} else o += this.processTextOrObjNode(i, l, t, n, r);
				else if (this.options.oneListGroup) {
					let e = this.options.tagValueProcessor(l, i);
					e = this.replaceEntitiesValue(e), e = Xp(e), o += e;
				} else {
					n.push(l);
					let e = this.checkStopNode(n);
					if (n.pop(), e) {
						let e = Xp(i);
						e === `` ? o += this.indentate(t) + `<` + l + this.closeTag(l) + this.tagEndChar : o += this.indentate(t) + `<` + l + `>` + e + `</` + l + this.tagEndChar;
					} else o += this.buildTextValNode(i, l, ``, t, n);
				}
			}
			this.options.oneListGroup && (o = this.buildObjectNode(o, l, s, t)), a += o;
		} else if (this.options.attributesGroupName && c === this.options.attributesGroupName) {
			let t = Object.keys(e[c]), a = t.length;
			for (let o = 0; o < a; o++) {
				let a = em(t[o], !0, this.options, n, r);
				i += this.buildAttrPairStr(a, Xp(e[c][t[o]]), s);
			}
		} else a += this.processTextOrObjNode(e[c], l, t, n, r);
	}
	return {
		attrStr: i,
		val: a
	};
}, mm.prototype.buildAttrPairStr = function(e, t, n) {
	return n || (t = this.options.attributeValueProcessor(e, Xp(t)), t = this.replaceEntitiesValue(t)), this.options.suppressBooleanAttributes && t === `true` ? ` ` + e : ` ` + e + `="` + $p(t) + `"`;
};
function gm(e, t, n, r, i) {
	let a = this.extractAttributes(e);
	if (r.push(t, a), this.checkStopNode(r)) {
		let i = this.buildRawContent(e, r.getDepth()), a = this.buildAttributesForStopNode(e);
		return r.pop(), this.buildObjectNode(i, t, a, n);
	}
	let o = this.j2x(e, n + 1, r, i);
	return r.pop(), t[0] === `?` ? this.buildTextValNode(``, t, o.attrStr, n, r) : e[this.options.textNodeName] !== void 0 && Object.keys(e).length === 1 ? this.buildTextValNode(e[this.options.textNodeName], t, o.attrStr, n, r) : this.buildObjectNode(o.val, t, o.attrStr, n);
}
mm.prototype.extractAttributes = function(e) {
	if (!e || typeof e != `object`) return null;
	let t = {}, n = !1;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let r = e[this.options.attributesGroupName];
		for (let e in r) {
			if (!Object.prototype.hasOwnProperty.call(r, e)) continue;
			let i = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e;
			t[i] = $p(r[e]), n = !0;
		}
	} else for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r)) continue;
		let i = this.isAttribute(r);
		i && (t[i] = $p(e[r]), n = !0);
	}
	return n ? t : null;
}, mm.prototype.buildRawContent = function(e, t = 0) {
	if (this.options.maxNestedTags && t >= this.options.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
	if (typeof e == `string`) return e;
	if (typeof e != `object` || !e) return String(e);
	if (e[this.options.textNodeName] !== void 0) return e[this.options.textNodeName];
	let n = ``;
	for (let r in e) {
		if (!Object.prototype.hasOwnProperty.call(e, r) || this.isAttribute(r) || this.options.attributesGroupName && r === this.options.attributesGroupName) continue;
		let i = e[r];
		if (r === this.options.textNodeName) n += i;
		else if (Array.isArray(i)) {
			for (let e of i) if (typeof e == `string` || typeof e == `number`) n += `<${r}>${e}</${r}>`;
			else if (typeof e == `object` && e) {
				let i = this.buildRawContent(e, t + 1), a = this.buildAttributesForStopNode(e);
				i === `` ? n += `<${r}${a}/>` : n += `<${r}${a}>${i}</${r}>`;
			}
		} else if (typeof i == `object` && i) {
			let e = this.buildRawContent(i, t + 1), a = this.buildAttributesForStopNode(i);
			e === `` ? n += `<${r}${a}/>` : n += `<${r}${a}>${e}</${r}>`;
		} else n += `<${r}>${i}</${r}>`;
	}
	return n;
}, mm.prototype.buildAttributesForStopNode = function(e) {
	if (!e || typeof e != `object`) return ``;
	let t = ``;
	if (this.options.attributesGroupName && e[this.options.attributesGroupName]) {
		let n = e[this.options.attributesGroupName];
		for (let e in n) {
			if (!Object.prototype.hasOwnProperty.call(n, e)) continue;
			let r = e.startsWith(this.options.attributeNamePrefix) ? e.substring(this.options.attributeNamePrefix.length) : e, i = n[e];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + $p(i) + `"`;
		}
	} else for (let n in e) {
		if (!Object.prototype.hasOwnProperty.call(e, n)) continue;
		let r = this.isAttribute(n);
		if (r) {
			let i = e[n];
			i === !0 && this.options.suppressBooleanAttributes ? t += ` ` + r : t += ` ` + r + `="` + $p(i) + `"`;
		}
	}
	return t;
}, mm.prototype.buildObjectNode = function(e, t, n, r) {
	if (e === ``) return t[0] === `?` ? this.indentate(r) + `<` + t + n + `?` + this.tagEndChar : this.indentate(r) + `<` + t + n + this.closeTag(t) + this.tagEndChar;
	if (t[0] === `?`) return this.indentate(r) + `<` + t + n + `?` + this.tagEndChar;
	{
		let i = `</` + t + this.tagEndChar, a = ``;
		return t[0] === `?` && (a = `?`, i = ``), (n || n === ``) && e.indexOf(`<`) === -1 ? this.indentate(r) + `<` + t + n + a + `>` + e + i : this.options.commentPropName !== !1 && t === this.options.commentPropName && a.length === 0 ? this.indentate(r) + `<!--${Zp(e)}-->` + this.newLine : this.indentate(r) + `<` + t + n + a + this.tagEndChar + e + this.indentate(r) + i;
	}
}, mm.prototype.closeTag = function(e) {
	let t = ``;
	return this.options.unpairedTags.indexOf(e) === -1 ? t = this.options.suppressEmptyNode ? `/` : `></${e}` : this.options.suppressUnpairedNode || (t = `/`), t;
}, mm.prototype.checkStopNode = function(e) {
	if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return !1;
	for (let t = 0; t < this.stopNodeExpressions.length; t++) if (e.matches(this.stopNodeExpressions[t])) return !0;
	return !1;
}, mm.prototype.buildTextValNode = function(e, t, n, r, i) {
	if (this.options.cdataPropName !== !1 && t === this.options.cdataPropName) {
		let t = Qp(e);
		return this.indentate(r) + `<![CDATA[${t}]]>` + this.newLine;
	} else if (this.options.commentPropName !== !1 && t === this.options.commentPropName) {
		let t = Zp(e);
		return this.indentate(r) + `<!--${t}-->` + this.newLine;
	} else if (t[0] === `?`) return this.indentate(r) + `<` + t + n + `?` + this.tagEndChar;
	else {
		let i = this.options.tagValueProcessor(t, e);
		return i = this.replaceEntitiesValue(i), i = Xp(i), i === `` ? this.indentate(r) + `<` + t + n + this.closeTag(t) + this.tagEndChar : this.indentate(r) + `<` + t + n + `>` + i + `</` + t + this.tagEndChar;
	}
}, mm.prototype.replaceEntitiesValue = function(e) {
	if (e && e.length > 0 && this.options.processEntities) for (let t = 0; t < this.options.entities.length; t++) {
		let n = this.options.entities[t];
		e = e.replace(n.regex, n.val);
	}
	return e;
};
function _m(e) {
	return this.options.indentBy.repeat(e);
}
function vm(e) {
	return e.startsWith(this.options.attributeNamePrefix) && e !== this.options.textNodeName ? e.substr(this.attrPrefixLen) : !1;
}
var ym = mm;
const bm = { validate: dd };
function xm(e) {
	return {
		attributesGroupName: `$`,
		textNodeName: e.xmlCharKey ?? `_`,
		ignoreAttributes: !1,
		suppressBooleanAttributes: !1
	};
}
function Sm(e = {}) {
	return {
		...xm(e),
		attributeNamePrefix: `@_`,
		format: !0,
		suppressEmptyNode: !0,
		indentBy: ``,
		rootNodeName: e.rootName ?? `root`,
		cdataPropName: e.cdataPropName ?? `__cdata`
	};
}
function Cm(e = {}) {
	return {
		...xm(e),
		parseAttributeValue: !1,
		parseTagValue: !1,
		attributeNamePrefix: ``,
		stopNodes: e.stopNodes,
		processEntities: !0,
		trimValues: !1
	};
}
function wm(e, t = {}) {
	let n = Sm(t), r = new ym(n), i = { [n.rootNodeName]: e };
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${r.build(i)}`.replace(/\n/g, ``);
}
async function Tm(e, t = {}) {
	if (!e) throw Error(`Document is empty`);
	let n = bm.validate(e);
	if (n !== !0) throw n;
	let r = new Yp(Cm(t)).parse(e);
	if (r[`?xml`] && delete r[`?xml`], !t.includeRoot) for (let e of Object.keys(r)) {
		let t = r[e];
		return typeof t == `object` ? { ...t } : t;
	}
	return r;
}
const Em = Is(`storage-blob`);
var Dm = class extends _.Readable {
	buffers;
	byteLength;
	byteOffsetInCurrentBuffer;
	bufferIndex;
	pushedBytesLength;
	constructor(e, t, n) {
		super(n), this.buffers = e, this.byteLength = t, this.byteOffsetInCurrentBuffer = 0, this.bufferIndex = 0, this.pushedBytesLength = 0;
		let r = 0;
		for (let e of this.buffers) r += e.byteLength;
		if (r < this.byteLength) throw Error(`Data size shouldn't be larger than the total length of buffers.`);
	}
	_read(e) {
		this.pushedBytesLength >= this.byteLength && this.push(null), e ||= this.readableHighWaterMark;
		let t = [], n = 0;
		for (; n < e && this.pushedBytesLength < this.byteLength;) {
			let r = this.byteLength - this.pushedBytesLength, i = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer, a = Math.min(i, r);
			if (a > e - n) {
				let r = this.byteOffsetInCurrentBuffer + e - n;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, r)), this.pushedBytesLength += e - n, this.byteOffsetInCurrentBuffer = r, n = e;
				break;
			} else {
				let e = this.byteOffsetInCurrentBuffer + a;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, e)), a === i ? (this.byteOffsetInCurrentBuffer = 0, this.bufferIndex++) : this.byteOffsetInCurrentBuffer = e, this.pushedBytesLength += a, n += a;
			}
		}
		t.length > 1 ? this.push(Buffer.concat(t)) : t.length === 1 && this.push(t[0]);
	}
};
const Om = v.default.constants.MAX_LENGTH;
var km = class {
	buffers = [];
	capacity;
	_size;
	get size() {
		return this._size;
	}
	constructor(e, t, n) {
		this.capacity = e, this._size = 0;
		let r = Math.ceil(e / Om);
		for (let t = 0; t < r; t++) {
			let n = t === r - 1 ? e % Om : Om;
			n === 0 && (n = Om), this.buffers.push(Buffer.allocUnsafe(n));
		}
		t && this.fill(t, n);
	}
	fill(e, t) {
		this._size = Math.min(this.capacity, t);
		let n = 0, r = 0, i = 0, a = 0, o = 0;
		for (; o < this._size;) {
			let t = e[n], s = this.buffers[r], c = t.copy(s, i, a);
			o += c, a += c, i += c, a === t.length && (n++, a = 0), i === s.length && (r++, i = 0);
		}
		e.splice(0, n), e.length > 0 && (e[0] = e[0].slice(a));
	}
	getReadableStream() {
		return new Dm(this.buffers, this.size);
	}
}, Am = class {
	bufferSize;
	maxBuffers;
	readable;
	outgoingHandler;
	emitter = new p.EventEmitter();
	concurrency;
	offset = 0;
	isStreamEnd = !1;
	isError = !1;
	executingOutgoingHandlers = 0;
	encoding;
	numBuffers = 0;
	unresolvedDataArray = [];
	unresolvedLength = 0;
	incoming = [];
	outgoing = [];
	constructor(e, t, n, r, i, a) {
		if (t <= 0) throw RangeError(`bufferSize must be larger than 0, current is ${t}`);
		if (n <= 0) throw RangeError(`maxBuffers must be larger than 0, current is ${n}`);
		if (i <= 0) throw RangeError(`concurrency must be larger than 0, current is ${i}`);
		this.bufferSize = t, this.maxBuffers = n, this.readable = e, this.outgoingHandler = r, this.concurrency = i, this.encoding = a;
	}
	async do() {
		return new Promise((e, t) => {
			this.readable.on(`data`, (e) => {
				e = typeof e == `string` ? Buffer.from(e, this.encoding) : e, this.appendUnresolvedData(e), this.resolveData() || this.readable.pause();
			}), this.readable.on(`error`, (e) => {
				this.emitter.emit(`error`, e);
			}), this.readable.on(`end`, () => {
				this.isStreamEnd = !0, this.emitter.emit(`checkEnd`);
			}), this.emitter.on(`error`, (e) => {
				this.isError = !0, this.readable.pause(), t(e);
			}), this.emitter.on(`checkEnd`, () => {
				if (this.outgoing.length > 0) {
					this.triggerOutgoingHandlers();
					return;
				}
				if (this.isStreamEnd && this.executingOutgoingHandlers === 0) if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
					let n = this.shiftBufferFromUnresolvedDataArray();
					this.outgoingHandler(() => n.getReadableStream(), n.size, this.offset).then(e).catch(t);
				} else if (this.unresolvedLength >= this.bufferSize) return;
				else e();
			});
		});
	}
	appendUnresolvedData(e) {
		this.unresolvedDataArray.push(e), this.unresolvedLength += e.length;
	}
	shiftBufferFromUnresolvedDataArray(e) {
		return e ? e.fill(this.unresolvedDataArray, this.unresolvedLength) : e = new km(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength), this.unresolvedLength -= e.size, e;
	}
	resolveData() {
		for (; this.unresolvedLength >= this.bufferSize;) {
			let e;
			if (this.incoming.length > 0) e = this.incoming.shift(), this.shiftBufferFromUnresolvedDataArray(e);
			else if (this.numBuffers < this.maxBuffers) e = this.shiftBufferFromUnresolvedDataArray(), this.numBuffers++;
			else return !1;
			this.outgoing.push(e), this.triggerOutgoingHandlers();
		}
		return !0;
	}
	async triggerOutgoingHandlers() {
		let e;
		do {
			if (this.executingOutgoingHandlers >= this.concurrency) return;
			e = this.outgoing.shift(), e && this.triggerOutgoingHandler(e);
		} while (e);
	}
	async triggerOutgoingHandler(e) {
		let t = e.size;
		this.executingOutgoingHandlers++, this.offset += t;
		try {
			await this.outgoingHandler(() => e.getReadableStream(), t, this.offset - t);
		} catch (e) {
			this.emitter.emit(`error`, e);
			return;
		}
		this.executingOutgoingHandlers--, this.reuseBuffer(e), this.emitter.emit(`checkEnd`);
	}
	reuseBuffer(e) {
		this.incoming.push(e), !this.isError && this.resolveData() && !this.isStreamEnd && this.readable.resume();
	}
};
const jm = typeof process == `object` && typeof process.versions == `object` && typeof process.versions.node == `string`;
let Mm, Nm, Pm;
jm && (Mm = (0, i.createRequire)(require("url").pathToFileURL(__filename).href), Nm = (0, b.fileURLToPath)(require("url").pathToFileURL(__filename).href), Pm = (0, a.dirname)(Nm));
(() => {
	var e = typeof document < `u` && document.currentScript ? document.currentScript.src : void 0;
	return Nm !== void 0 && (e ||= Nm), (function(t) {
		t ||= {};
		var n = t === void 0 ? {} : t, r, i;
		n.ready = new Promise(function(e, t) {
			r = e, i = t;
		}), [
			`_malloc`,
			`_free`,
			`_emscripten_bind_VoidPtr___destroy___0`,
			`_emscripten_bind_Crc64Hash_Crc64Hash_0`,
			`_emscripten_bind_Crc64Hash_OnAppend_2`,
			`_emscripten_bind_Crc64Hash_OnFinal_3`,
			`_emscripten_bind_Crc64Hash___destroy___0`,
			`_fflush`,
			`onRuntimeInitialized`
		].forEach((e) => {
			Object.getOwnPropertyDescriptor(n.ready, e) || Object.defineProperty(n.ready, e, {
				get: () => ke(`You are getting ` + e + ` on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js`),
				set: () => ke(`You are setting ` + e + ` on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js`)
			});
		});
		var a = Object.assign({}, n), o = [], s = typeof window == `object`, c = typeof importScripts == `function`, l = typeof process == `object` && typeof process.versions == `object` && typeof process.versions.node == `string`, u = !s && !l && !c;
		if (n.ENVIRONMENT) throw Error(`Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)`);
		var d = ``;
		function f(e) {
			return n.locateFile ? n.locateFile(e, d) : d + e;
		}
		if (l) {
			if (typeof process > `u` || !process.release || process.release.name !== `node`) throw Error(`not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)`);
			Mm(`fs`);
			var p = Mm(`path`);
			d = c ? p.dirname(d) + `/` : Pm + `/`, process.argv.length > 1 && process.argv[1].replace(/\\/g, `/`), o = process.argv.slice(2), process.on(`uncaughtException`, function(e) {
				if (!(e instanceof He)) throw e;
			}), process.on(`unhandledRejection`, function(e) {
				throw e;
			}), n.inspect = function() {
				return `[Emscripten Module object]`;
			};
		} else if (u) {
			if (typeof process == `object` && typeof Mm == `function` || typeof window == `object` || typeof importScripts == `function`) throw Error(`not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)`);
			typeof scriptArgs < `u` ? o = scriptArgs : typeof arguments < `u` && (o = arguments), typeof print < `u` && (typeof console > `u` && (console = {}), console.log = print, console.warn = console.error = typeof printErr < `u` ? printErr : print);
		} else if (s || c) {
			if (c ? d = self.location.href : typeof document < `u` && document.currentScript && (d = document.currentScript.src), e && (d = e), d = d.indexOf(`blob:`) === 0 ? `` : d.substr(0, d.replace(/[?#].*/, ``).lastIndexOf(`/`) + 1), typeof window != `object` && typeof importScripts != `function`) throw Error(`not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)`);
		} else throw Error(`environment detection error`);
		var m = n.print || console.log.bind(console), h = n.printErr || console.warn.bind(console);
		Object.assign(n, a), a = null, nt(), n.arguments && (o = n.arguments), g(`arguments`, `arguments_`), n.thisProgram && n.thisProgram, g(`thisProgram`, `thisProgram`), n.quit && n.quit, g(`quit`, `quit_`), x(n.memoryInitializerPrefixURL === void 0, `Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead`), x(n.pthreadMainPrefixURL === void 0, `Module.pthreadMainPrefixURL option was removed, use Module.locateFile instead`), x(n.cdInitializerPrefixURL === void 0, `Module.cdInitializerPrefixURL option was removed, use Module.locateFile instead`), x(n.filePackagePrefixURL === void 0, `Module.filePackagePrefixURL option was removed, use Module.locateFile instead`), x(n.read === void 0, `Module.read option was removed (modify read_ in JS)`), x(n.readAsync === void 0, `Module.readAsync option was removed (modify readAsync in JS)`), x(n.readBinary === void 0, `Module.readBinary option was removed (modify readBinary in JS)`), x(n.setWindowTitle === void 0, `Module.setWindowTitle option was removed (modify setWindowTitle in JS)`), x(n.TOTAL_MEMORY === void 0, `Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY`), g(`read`, `read_`), g(`readAsync`, `readAsync`), g(`readBinary`, `readBinary`), g(`setWindowTitle`, `setWindowTitle`), x(!u, "shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");
		function g(e, t) {
			Object.getOwnPropertyDescriptor(n, e) || Object.defineProperty(n, e, {
				configurable: !0,
				get: function() {
					ke(`Module.` + e + ` has been replaced with plain ` + t + ` (the initial value can be provided on Module, but after startup the value is only looked for on a local variable of that name)`);
				}
			});
		}
		function _(e) {
			Object.getOwnPropertyDescriptor(n, e) && ke("`Module." + e + "` was supplied but `" + e + "` not included in INCOMING_MODULE_JS_API");
		}
		function v(e) {
			return e === `FS_createPath` || e === `FS_createDataFile` || e === `FS_createPreloadedFile` || e === `FS_unlink` || e === `addRunDependency` || e === `FS_createLazyFile` || e === `FS_createDevice` || e === `removeRunDependency`;
		}
		function y(e) {
			typeof globalThis < `u` && !Object.getOwnPropertyDescriptor(globalThis, e) && Object.defineProperty(globalThis, e, {
				configurable: !0,
				get: function() {
					var t = "`" + e + "` is a library symbol and not included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line", n = e;
					n.startsWith(`_`) || (n = `$` + e), t += ` (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE=` + n + `)`, v(e) && (t += `. Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you`), Ge(t);
				}
			});
		}
		function ee(e) {
			Object.getOwnPropertyDescriptor(n, e) || Object.defineProperty(n, e, {
				configurable: !0,
				get: function() {
					var t = `'` + e + `' was not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)`;
					v(e) && (t += `. Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you`), ke(t);
				}
			});
		}
		n.wasmBinary && n.wasmBinary, g(`wasmBinary`, `wasmBinary`), n.noExitRuntime, g(`noExitRuntime`, `noExitRuntime`), typeof WebAssembly != `object` && ke(`no native wasm support detected`);
		var b, te = !1;
		function x(e, t) {
			e || ke(`Assertion failed` + (t ? `: ` + t : ``));
		}
		var ne = typeof TextDecoder < `u` ? new TextDecoder(`utf8`) : void 0;
		function re(e, t, n) {
			for (var r = t + n, i = t; e[i] && !(i >= r);) ++i;
			if (i - t > 16 && e.buffer && ne) return ne.decode(e.subarray(t, i));
			for (var a = ``; t < i;) {
				var o = e[t++];
				if (!(o & 128)) {
					a += String.fromCharCode(o);
					continue;
				}
				var s = e[t++] & 63;
				if ((o & 224) == 192) {
					a += String.fromCharCode((o & 31) << 6 | s);
					continue;
				}
				var c = e[t++] & 63;
				if ((o & 240) == 224 ? o = (o & 15) << 12 | s << 6 | c : ((o & 248) != 240 && Ge(`Invalid UTF-8 leading byte ` + We(o) + ` encountered when deserializing a UTF-8 string in wasm memory to a JS string!`), o = (o & 7) << 18 | s << 12 | c << 6 | e[t++] & 63), o < 65536) a += String.fromCharCode(o);
				else {
					var l = o - 65536;
					a += String.fromCharCode(55296 | l >> 10, 56320 | l & 1023);
				}
			}
			return a;
		}
		function ie(e, t) {
			return e ? re(oe, e, t) : ``;
		}
		var ae, oe, se, ce;
		function le(e) {
			ae = e, n.HEAP8 = new Int8Array(e), n.HEAP16 = new Int16Array(e), n.HEAP32 = se = new Int32Array(e), n.HEAPU8 = oe = new Uint8Array(e), n.HEAPU16 = new Uint16Array(e), n.HEAPU32 = ce = new Uint32Array(e), n.HEAPF32 = new Float32Array(e), n.HEAPF64 = new Float64Array(e);
		}
		var ue = 5242880;
		n.STACK_SIZE && x(ue === n.STACK_SIZE, `the stack size can no longer be determined at runtime`);
		var de = n.INITIAL_MEMORY || 16777216;
		g(`INITIAL_MEMORY`, `INITIAL_MEMORY`), x(de >= ue, `INITIAL_MEMORY should be larger than STACK_SIZE, was ` + de + `! (STACK_SIZE=` + ue + `)`), x(typeof Int32Array < `u` && typeof Float64Array < `u` && Int32Array.prototype.subarray != null && Int32Array.prototype.set != null, `JS engine does not provide full typed array support`), x(!n.wasmMemory, "Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define wasmMemory externally"), x(de == 16777216, `Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically`);
		var fe;
		function pe() {
			var e = ft();
			x((e & 3) == 0), e == 0 && (e += 4), ce[e >> 2] = 34821223, ce[e + 4 >> 2] = 2310721022, ce[0] = 1668509029;
		}
		function S() {
			if (!te) {
				var e = ft();
				e == 0 && (e += 4);
				var t = ce[e >> 2], n = ce[e + 4 >> 2];
				(t != 34821223 || n != 2310721022) && ke(`Stack overflow! Stack cookie has been overwritten at ` + We(e) + `, expected hex dwords 0x89BACDFE and 0x2135467, but received ` + We(n) + ` ` + We(t)), ce[0] !== 1668509029 && ke(`Runtime error: The application has corrupted its heap memory area (address zero)!`);
			}
		}
		(function() {
			var e = new Int16Array(1), t = new Int8Array(e.buffer);
			if (e[0] = 25459, t[0] !== 115 || t[1] !== 99) throw `Runtime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)`;
		})();
		var C = [], me = [], he = [], ge = !1;
		function _e() {
			if (n.preRun) for (typeof n.preRun == `function` && (n.preRun = [n.preRun]); n.preRun.length;) be(n.preRun.shift());
			Ue(C);
		}
		function ve() {
			x(!ge), ge = !0, S(), Ue(me);
		}
		function ye() {
			if (S(), n.postRun) for (typeof n.postRun == `function` && (n.postRun = [n.postRun]); n.postRun.length;) Se(n.postRun.shift());
			Ue(he);
		}
		function be(e) {
			C.unshift(e);
		}
		function xe(e) {
			me.unshift(e);
		}
		function Se(e) {
			he.unshift(e);
		}
		x(Math.imul, `This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill`), x(Math.fround, `This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill`), x(Math.clz32, `This browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill`), x(Math.trunc, `This browser does not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill`);
		var Ce = 0, we = null, Te = null, Ee = {};
		function De(e) {
			Ce++, n.monitorRunDependencies && n.monitorRunDependencies(Ce), e ? (x(!Ee[e]), Ee[e] = 1, we === null && typeof setInterval < `u` && (we = setInterval(function() {
				if (te) {
					clearInterval(we), we = null;
					return;
				}
				var e = !1;
				for (var t in Ee) e || (e = !0, h(`still waiting on run dependencies:`)), h(`dependency: ` + t);
				e && h(`(end of list)`);
			}, 1e4))) : h(`warning: run dependency added without ID`);
		}
		function Oe(e) {
			if (Ce--, n.monitorRunDependencies && n.monitorRunDependencies(Ce), e ? (x(Ee[e]), delete Ee[e]) : h(`warning: run dependency removed without ID`), Ce == 0 && (we !== null && (clearInterval(we), we = null), Te)) {
				var t = Te;
				Te = null, t();
			}
		}
		function ke(e) {
			n.onAbort && n.onAbort(e), e = `Aborted(` + e + `)`, h(e), te = !0;
			var t = new WebAssembly.RuntimeError(e);
			throw i(t), t;
		}
		var Ae = {
			error: function() {
				ke(`Filesystem support (FS) was not included. The problem is that you are using files from JS, but files were not used from C/C++, so filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM`);
			},
			init: function() {
				Ae.error();
			},
			createDataFile: function() {
				Ae.error();
			},
			createPreloadedFile: function() {
				Ae.error();
			},
			createLazyFile: function() {
				Ae.error();
			},
			open: function() {
				Ae.error();
			},
			mkdev: function() {
				Ae.error();
			},
			registerDevice: function() {
				Ae.error();
			},
			analyzePath: function() {
				Ae.error();
			},
			loadFilesFromDB: function() {
				Ae.error();
			},
			ErrnoError: function() {
				Ae.error();
			}
		};
		n.FS_createDataFile = Ae.createDataFile, n.FS_createPreloadedFile = Ae.createPreloadedFile;
		var je = `data:application/octet-stream;base64,`;
		function Me(e) {
			return e.startsWith(je);
		}
		function Ne(e) {
			return e.startsWith(`file://`);
		}
		function Pe(e, t) {
			return function() {
				var r = e, i = t;
				return t || (i = n.asm), x(ge, "native function `" + r + "` called before runtime initialization"), i[e] || x(i[e], "exported native function `" + r + "` not found"), i[e].apply(null, arguments);
			};
		}
		var Fe = `crc64.wasm`;
		Me(Fe) || (Fe = f(Fe));
		var Ie = `AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39./f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW.5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd.F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF.BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA.CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ.HBAgt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya.XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny.YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9.iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV.9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY.2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZmbHVz.aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d.ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA.AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld.F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf.ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA.pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy.AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A.iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh.DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU.gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC.GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK.AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM.AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM.gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ.UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB.SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh.JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg.gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC.ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr.QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq.ITEgMSkDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc.DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw.AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA.4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp.A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN.C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qIU.AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA.zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB.IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM.g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY.CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE.CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D.fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA.FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0.KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A.yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC.BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM.AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA.UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX.SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh.lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF.gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg.ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI.KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3.A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA.EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL.IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI.LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg.BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH.DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm.ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI.M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6.IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD.WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX.1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A.0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE.IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk.DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE.L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI.IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4.BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC.AwAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ.U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI.YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg.BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG.QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ.kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB.SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB.QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU.gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo.ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq.wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD.GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF.0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS.C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI.aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF.IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck.FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC.HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0.gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF.INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG.5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS.AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ.QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp.A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs.AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO.0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9.QWnIccBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF.NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI.hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA.ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA.SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ.BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE.g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC.GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK.QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb.BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4.GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ.anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN.wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh.6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE.g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg.ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8.gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI.Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg.BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA.ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA.CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg.0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU.h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy.GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa.CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC.QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg.h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA.J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII.e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC.aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga.FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv.8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg.Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH.gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFIYk.HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow.JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB.SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED.IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs.HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC.GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB.yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh.tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8.BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA.cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg.yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH.IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA.FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAenIcICQY.CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA.2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ.AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD.PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw.IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB.SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC.INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH.jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO.EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7.Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF.IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC.AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2.gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA.iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/.ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ.IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA.iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8.gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg.9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg.gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ.kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI.AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG.IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI.IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB.ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD.H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx.IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA.BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA.QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN.gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE.IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI.AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy.gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC.wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA.IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ.AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi.IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ.QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE.IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE.AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ.sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ.CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD.IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA.FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk.ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI.AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO.CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo.hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ.sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ.AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA.IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI.CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC.IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB.EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA.KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY.CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA.dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI.gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM.AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ.AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg.IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ.oCggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL.QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh.qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ.ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA.vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo.AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCACAAKAI.EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE.F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf.0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC.zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY.NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At.yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw.QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH.QQhqQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE.CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG.pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ.QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch.CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt.B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIAAgAC.gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba.iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE.DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA.AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks.ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB.TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq.IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI.EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD.YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB.3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC.4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo.hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC.AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK.AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn.IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh.BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA.UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa.iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC.DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI.gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi.gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ.RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo.AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI.2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ.BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI.QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB.yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE.LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS.AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA.zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF.QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh.GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA.dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA.QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC.QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA.HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm.ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI.AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg.AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA.HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk.UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC.yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg.B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI.AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU.HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII.QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB.QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE.gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA.EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD.AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2.AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg.CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk.F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR.w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF.DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI.gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT.YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ.QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy.NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho.CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy.ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI.gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC.DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM.gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0.EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF.GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA.IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA.gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC.AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA.mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg.AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ.BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg.IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf.yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA.KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE.FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0.EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB.CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG.IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA.BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG.shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ.n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA.IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM.ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ.bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ.QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo.AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA.gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ.QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA.CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA.AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq.rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe.5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg.N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ.SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR.OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW.hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G./e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC.V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6.qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/.riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28.a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O.YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk.fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW.04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo.6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC.IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94.vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0.LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC.YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X.z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj.zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV.O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC.NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC.yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3.wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m.HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5.sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY.pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4.4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k.zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X.rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr.dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA.AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6.lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl.cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy.pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS.j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW.r7HZitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57.4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd.AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC.lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT.Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds.NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqhhNW2.R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj.W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/.su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI.6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp.6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26.M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW.3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+.imh4uQPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa.krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s.Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U.wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN.DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4.RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5zq.zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud.NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X.bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI.2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN.GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E.sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP.6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/.2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E.ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA.BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY.+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa.YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL.sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe.kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF.X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t.5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA.UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe.EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL.Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO.K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa.RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy.9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn.iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk.cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE.oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU.VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT.r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ.s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh.iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4.Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s.5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH.WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d.ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b.yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g.TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI.V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB.QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk.ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm.zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ.CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS.RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm.yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib.Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN.FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn.fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw.dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m.2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn.qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+.Nxc9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha.w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL.LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F.XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W.hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj.BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x.h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd.c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B.Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF.VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3.9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL.YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/.WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM.XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA.TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3.cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ.IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M.E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP.KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S.keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ.6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf.uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL.OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU.Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF.VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3.WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9.d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV.ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ.dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS.N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER.UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g.MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n.yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz.mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL.JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI.mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC.B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy.boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/.De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL.ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU.NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca.OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu.0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe.SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE.52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h.BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ.L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D.ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7.BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk.33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF.lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8.HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD.mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw.bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz.KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3.S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A.GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT.Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4.FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI.WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K.ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ.d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu.HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn.5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd.PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD.b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8.Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI.gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr.3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec.6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW.XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq.q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+.5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk.pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM.JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF.4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB.mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B.Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P.2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O.d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE.bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N.lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm.IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08.ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s.1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m.aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZDd1.rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY.WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv.8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S.aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS.HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs.0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc.OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/.x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX.kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o.NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n.C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp.soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK./Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978.dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5.TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7.8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE.KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB.dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og.VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9.N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM.0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV.Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8.6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58./XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2./pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3.tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY.LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI.wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo.pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk.Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh.BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo.0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5.Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK.bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO.A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp.tbazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP.v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn.fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv.HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F.HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q.qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe.OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C.scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2.kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W.KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI.6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg.23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4.bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7.o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw.eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f.lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz.2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM.nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg.XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA.ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC.5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk.u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N.hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N.bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl.7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j.ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5.ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7.zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1.aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma.e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7.1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU.MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze.q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1.ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1.fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE./H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss.sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ.tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7.FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD.AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1.DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF.wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb.ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG.w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo.MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue.fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp.VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE.n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq.LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ.5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY.5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il.afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2.E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0.+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH.2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5.DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p.zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf.G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f.Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2.7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk.0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0.X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl.1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8.aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6.Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ.gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+.MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ.GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa.noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq.PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P.oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb.nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg.J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA==`.split(`.`).join(``);
		function Le(e) {
			for (var t = window.atob(e), n = t.length, r = new Uint8Array(n), i = 0; i < n; i++) r[i] = t.charCodeAt(i);
			return r;
		}
		function Re(e) {
			return typeof Buffer == `function` ? Buffer.from(Ie, `base64`) : Le(Ie);
		}
		function ze() {
			return Promise.resolve().then(function() {
				return Re(Fe);
			});
		}
		function Be() {
			var e = {
				env: rt,
				wasi_snapshot_preview1: rt
			};
			function t(e, t) {
				n.asm = e.exports, b = n.asm.memory, x(b, `memory not found in wasm exports`), le(b.buffer), fe = n.asm.__indirect_function_table, x(fe, `table not found in wasm exports`), xe(n.asm.__wasm_call_ctors), Oe(`wasm-instantiate`);
			}
			De(`wasm-instantiate`);
			var r = n;
			function a(e) {
				x(n === r, `the Module object should not be replaced during async compilation - perhaps the order of HTML elements is wrong?`), r = null, t(e.instance);
			}
			function o(t) {
				return ze().then(function(t) {
					return WebAssembly.instantiate(t, e);
				}).then(function(e) {
					return e;
				}).then(t, function(e) {
					h(`failed to asynchronously prepare wasm: ` + e), Ne(Fe) && h(`warning: Loading from a file URI (` + Fe + `) is not supported in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-or-preparing`), ke(e);
				});
			}
			function s() {
				return o(a);
			}
			if (n.instantiateWasm) try {
				return n.instantiateWasm(e, t);
			} catch (e) {
				h(`Module.instantiateWasm callback failed with error: ` + e), i(e);
			}
			return s().catch(i), {};
		}
		function Ve(e, t) {
			throw `Array index ` + e + ` out of bounds: [0,` + t + `)`;
		}
		function He(e) {
			this.name = `ExitStatus`, this.message = `Program terminated with exit(` + e + `)`, this.status = e;
		}
		function Ue(e) {
			for (; e.length > 0;) e.shift()(n);
		}
		function We(e) {
			return `0x` + e.toString(16).padStart(8, `0`);
		}
		function Ge(e) {
			Ge.shown ||= {}, Ge.shown[e] || (Ge.shown[e] = 1, l && (e = `warning: ` + e), h(e));
		}
		function Ke() {
			ke(`native code called abort()`);
		}
		function qe() {
			return 2147483648;
		}
		function Je(e) {
			try {
				return b.grow(e - ae.byteLength + 65535 >>> 16), le(b.buffer), 1;
			} catch (t) {
				h(`emscripten_realloc_buffer: Attempted to grow heap from ` + ae.byteLength + ` bytes to ` + e + ` bytes, but got error: ` + t);
			}
		}
		function Ye(e) {
			var t = oe.length;
			e >>>= 0, x(e > t);
			var n = qe();
			if (e > n) return h(`Cannot enlarge memory, asked to go up to ` + e + ` bytes, but the limit is ` + n + ` bytes!`), !1;
			let r = (e, t) => e + (t - e % t) % t;
			for (var i = 1; i <= 4; i *= 2) {
				var a = t * (1 + .2 / i);
				a = Math.min(a, e + 100663296);
				var o = Math.min(n, r(Math.max(e, a), 65536));
				if (Je(o)) return !0;
			}
			return h(`Failed to grow the heap from ` + t + ` bytes to ` + o + ` bytes, not enough memory!`), !1;
		}
		var Xe = {
			varargs: void 0,
			get: function() {
				return x(Xe.varargs != null), Xe.varargs += 4, se[Xe.varargs - 4 >> 2];
			},
			getStr: function(e) {
				return ie(e);
			}
		};
		function Ze(e) {
			ke(`fd_close called without SYSCALLS_REQUIRE_FILESYSTEM`);
		}
		function Qe(e, t, n, r, i) {
			return 70;
		}
		var $e = [
			null,
			[],
			[]
		];
		function et(e, t) {
			var n = $e[e];
			x(n), t === 0 || t === 10 ? ((e === 1 ? m : h)(re(n, 0)), n.length = 0) : n.push(t);
		}
		function tt(e, t, n, r) {
			for (var i = 0, a = 0; a < n; a++) {
				var o = ce[t >> 2], s = ce[t + 4 >> 2];
				t += 8;
				for (var c = 0; c < s; c++) et(e, oe[o + c]);
				i += s;
			}
			return ce[r >> 2] = i, 0;
		}
		function nt() {
			_(`fetchSettings`);
		}
		var rt = {
			abort: Ke,
			array_bounds_check_error: Ve,
			emscripten_resize_heap: Ye,
			fd_close: Ze,
			fd_seek: Qe,
			fd_write: tt
		};
		Be(), n.___wasm_call_ctors = Pe(`__wasm_call_ctors`);
		var it = n._emscripten_bind_VoidPtr___destroy___0 = Pe(`emscripten_bind_VoidPtr___destroy___0`), at = n._emscripten_bind_Crc64Hash_Crc64Hash_0 = Pe(`emscripten_bind_Crc64Hash_Crc64Hash_0`), ot = n._emscripten_bind_Crc64Hash_OnAppend_2 = Pe(`emscripten_bind_Crc64Hash_OnAppend_2`), st = n._emscripten_bind_Crc64Hash_OnFinal_3 = Pe(`emscripten_bind_Crc64Hash_OnFinal_3`), ct = n._emscripten_bind_Crc64Hash___destroy___0 = Pe(`emscripten_bind_Crc64Hash___destroy___0`);
		n.___errno_location = Pe(`__errno_location`), n._fflush = Pe(`fflush`), n._malloc = Pe(`malloc`), n._free = Pe(`free`);
		var lt = n._emscripten_stack_init = function() {
			return (lt = n._emscripten_stack_init = n.asm.emscripten_stack_init).apply(null, arguments);
		}, ut = n._emscripten_stack_get_free = function() {
			return (ut = n._emscripten_stack_get_free = n.asm.emscripten_stack_get_free).apply(null, arguments);
		}, dt = n._emscripten_stack_get_base = function() {
			return (dt = n._emscripten_stack_get_base = n.asm.emscripten_stack_get_base).apply(null, arguments);
		}, ft = n._emscripten_stack_get_end = function() {
			return (ft = n._emscripten_stack_get_end = n.asm.emscripten_stack_get_end).apply(null, arguments);
		};
		n.stackSave = Pe(`stackSave`), n.stackRestore = Pe(`stackRestore`), n.stackAlloc = Pe(`stackAlloc`);
		var pt = n._emscripten_stack_get_current = function() {
			return (pt = n._emscripten_stack_get_current = n.asm.emscripten_stack_get_current).apply(null, arguments);
		};
		n.dynCall_jiji = Pe(`dynCall_jiji`), n.___start_em_js = 5261488, n.___stop_em_js = 5261586, `run.UTF8ArrayToString.UTF8ToString.stringToUTF8Array.stringToUTF8.lengthBytesUTF8.addOnPreRun.addOnInit.addOnPreMain.addOnExit.addOnPostRun.addRunDependency.removeRunDependency.FS_createFolder.FS_createPath.FS_createDataFile.FS_createPreloadedFile.FS_createLazyFile.FS_createLink.FS_createDevice.FS_unlink.getLEB.getFunctionTables.alignFunctionTables.registerFunctions.prettyPrint.getCompilerSetting.out.err.callMain.abort.keepRuntimeAlive.wasmMemory.stackAlloc.stackSave.stackRestore.getTempRet0.setTempRet0.writeStackCookie.checkStackCookie.ptrToString.zeroMemory.stringToNewUTF8.exitJS.getHeapMax.emscripten_realloc_buffer.ENV.ERRNO_CODES.ERRNO_MESSAGES.setErrNo.inetPton4.inetNtop4.inetPton6.inetNtop6.readSockaddr.writeSockaddr.DNS.getHostByName.Protocols.Sockets.getRandomDevice.warnOnce.traverseStack.UNWIND_CACHE.convertPCtoSourceLocation.readEmAsmArgsArray.readEmAsmArgs.runEmAsmFunction.runMainThreadEmAsm.jstoi_q.jstoi_s.getExecutableName.listenOnce.autoResumeAudioContext.dynCallLegacy.getDynCaller.dynCall.handleException.runtimeKeepalivePush.runtimeKeepalivePop.callUserCallback.maybeExit.safeSetTimeout.asmjsMangle.asyncLoad.alignMemory.mmapAlloc.writeI53ToI64.writeI53ToI64Clamped.writeI53ToI64Signaling.writeI53ToU64Clamped.writeI53ToU64Signaling.readI53FromI64.readI53FromU64.convertI32PairToI53.convertI32PairToI53Checked.convertU32PairToI53.getCFunc.ccall.cwrap.uleb128Encode.sigToWasmTypes.generateFuncType.convertJsFunctionToWasm.freeTableIndexes.functionsInTableMap.getEmptyTableSlot.updateTableMap.addFunction.removeFunction.reallyNegative.unSign.strLen.reSign.formatString.setValue.getValue.PATH.PATH_FS.intArrayFromString.intArrayToString.AsciiToString.stringToAscii.UTF16Decoder.UTF16ToString.stringToUTF16.lengthBytesUTF16.UTF32ToString.stringToUTF32.lengthBytesUTF32.allocateUTF8.allocateUTF8OnStack.writeStringToMemory.writeArrayToMemory.writeAsciiToMemory.SYSCALLS.getSocketFromFD.getSocketAddress.JSEvents.registerKeyEventCallback.specialHTMLTargets.maybeCStringToJsString.findEventTarget.findCanvasEventTarget.getBoundingClientRect.fillMouseEventData.registerMouseEventCallback.registerWheelEventCallback.registerUiEventCallback.registerFocusEventCallback.fillDeviceOrientationEventData.registerDeviceOrientationEventCallback.fillDeviceMotionEventData.registerDeviceMotionEventCallback.screenOrientation.fillOrientationChangeEventData.registerOrientationChangeEventCallback.fillFullscreenChangeEventData.registerFullscreenChangeEventCallback.JSEvents_requestFullscreen.JSEvents_resizeCanvasForFullscreen.registerRestoreOldStyle.hideEverythingExceptGivenElement.restoreHiddenElements.setLetterbox.currentFullscreenStrategy.restoreOldWindowedStyle.softFullscreenResizeWebGLRenderTarget.doRequestFullscreen.fillPointerlockChangeEventData.registerPointerlockChangeEventCallback.registerPointerlockErrorEventCallback.requestPointerLock.fillVisibilityChangeEventData.registerVisibilityChangeEventCallback.registerTouchEventCallback.fillGamepadEventData.registerGamepadEventCallback.registerBeforeUnloadEventCallback.fillBatteryEventData.battery.registerBatteryEventCallback.setCanvasElementSize.getCanvasElementSize.demangle.demangleAll.jsStackTrace.stackTrace.ExitStatus.getEnvStrings.checkWasiClock.flush_NO_FILESYSTEM.dlopenMissingError.createDyncallWrapper.setImmediateWrapped.clearImmediateWrapped.polyfillSetImmediate.uncaughtExceptionCount.exceptionLast.exceptionCaught.ExceptionInfo.exception_addRef.exception_decRef.Browser.setMainLoop.wget.FS.MEMFS.TTY.PIPEFS.SOCKFS._setNetworkCallback.tempFixedLengthArray.miniTempWebGLFloatBuffers.heapObjectForWebGLType.heapAccessShiftForWebGLHeap.GL.emscriptenWebGLGet.computeUnpackAlignedImageSize.emscriptenWebGLGetTexPixelData.emscriptenWebGLGetUniform.webglGetUniformLocation.webglPrepareUniformLocationsBeforeFirstUse.webglGetLeftBracePos.emscriptenWebGLGetVertexAttrib.writeGLArray.AL.SDL_unicode.SDL_ttfContext.SDL_audio.SDL.SDL_gfx.GLUT.EGL.GLFW_Window.GLFW.GLEW.IDBStore.runAndAbortIfError.ALLOC_NORMAL.ALLOC_STACK.allocate`.split(`.`).forEach(ee), `zeroMemory.stringToNewUTF8.exitJS.setErrNo.inetPton4.inetNtop4.inetPton6.inetNtop6.readSockaddr.writeSockaddr.getHostByName.getRandomDevice.traverseStack.convertPCtoSourceLocation.readEmAsmArgs.runEmAsmFunction.runMainThreadEmAsm.jstoi_q.jstoi_s.getExecutableName.listenOnce.autoResumeAudioContext.dynCallLegacy.getDynCaller.dynCall.handleException.runtimeKeepalivePush.runtimeKeepalivePop.callUserCallback.maybeExit.safeSetTimeout.asmjsMangle.asyncLoad.alignMemory.mmapAlloc.writeI53ToI64.writeI53ToI64Clamped.writeI53ToI64Signaling.writeI53ToU64Clamped.writeI53ToU64Signaling.readI53FromI64.readI53FromU64.convertI32PairToI53.convertU32PairToI53.getCFunc.ccall.cwrap.uleb128Encode.sigToWasmTypes.generateFuncType.convertJsFunctionToWasm.getEmptyTableSlot.updateTableMap.addFunction.removeFunction.reallyNegative.unSign.strLen.reSign.formatString.intArrayToString.AsciiToString.stringToAscii.UTF16ToString.stringToUTF16.lengthBytesUTF16.UTF32ToString.stringToUTF32.lengthBytesUTF32.allocateUTF8.allocateUTF8OnStack.writeStringToMemory.writeArrayToMemory.writeAsciiToMemory.getSocketFromFD.getSocketAddress.registerKeyEventCallback.maybeCStringToJsString.findEventTarget.findCanvasEventTarget.getBoundingClientRect.fillMouseEventData.registerMouseEventCallback.registerWheelEventCallback.registerUiEventCallback.registerFocusEventCallback.fillDeviceOrientationEventData.registerDeviceOrientationEventCallback.fillDeviceMotionEventData.registerDeviceMotionEventCallback.screenOrientation.fillOrientationChangeEventData.registerOrientationChangeEventCallback.fillFullscreenChangeEventData.registerFullscreenChangeEventCallback.JSEvents_requestFullscreen.JSEvents_resizeCanvasForFullscreen.registerRestoreOldStyle.hideEverythingExceptGivenElement.restoreHiddenElements.setLetterbox.softFullscreenResizeWebGLRenderTarget.doRequestFullscreen.fillPointerlockChangeEventData.registerPointerlockChangeEventCallback.registerPointerlockErrorEventCallback.requestPointerLock.fillVisibilityChangeEventData.registerVisibilityChangeEventCallback.registerTouchEventCallback.fillGamepadEventData.registerGamepadEventCallback.registerBeforeUnloadEventCallback.fillBatteryEventData.battery.registerBatteryEventCallback.setCanvasElementSize.getCanvasElementSize.demangle.demangleAll.jsStackTrace.stackTrace.getEnvStrings.checkWasiClock.createDyncallWrapper.setImmediateWrapped.clearImmediateWrapped.polyfillSetImmediate.ExceptionInfo.exception_addRef.exception_decRef.setMainLoop._setNetworkCallback.heapObjectForWebGLType.heapAccessShiftForWebGLHeap.emscriptenWebGLGet.computeUnpackAlignedImageSize.emscriptenWebGLGetTexPixelData.emscriptenWebGLGetUniform.webglGetUniformLocation.webglPrepareUniformLocationsBeforeFirstUse.webglGetLeftBracePos.emscriptenWebGLGetVertexAttrib.writeGLArray.SDL_unicode.SDL_ttfContext.SDL_audio.GLFW_Window.runAndAbortIfError.ALLOC_NORMAL.ALLOC_STACK.allocate`.split(`.`).forEach(y);
		var mt;
		Te = function e() {
			mt || gt(), mt || (Te = e);
		};
		function ht() {
			lt(), pe();
		}
		function gt(e) {
			if (e ||= o, Ce > 0 || (ht(), _e(), Ce > 0)) return;
			function t() {
				mt || (mt = !0, n.calledRun = !0, !te && (ve(), r(n), n.onRuntimeInitialized && n.onRuntimeInitialized(), x(!n._main, `compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]`), ye()));
			}
			n.setStatus ? (n.setStatus(`Running...`), setTimeout(function() {
				setTimeout(function() {
					n.setStatus(``);
				}, 1), t();
			}, 1)) : t(), S();
		}
		if (n.preInit) for (typeof n.preInit == `function` && (n.preInit = [n.preInit]); n.preInit.length > 0;) n.preInit.pop()();
		gt();
		function _t() {}
		_t.prototype = Object.create(_t.prototype), _t.prototype.constructor = _t, _t.prototype.__class__ = _t, _t.__cache__ = {}, n.WrapperObject = _t;
		function vt(e) {
			return (e || _t).__cache__;
		}
		n.getCache = vt;
		function yt(e, t) {
			var n = vt(t), r = n[e];
			return r || (r = Object.create((t || _t).prototype), r.ptr = e, n[e] = r);
		}
		n.wrapPointer = yt;
		function bt(e, t) {
			return yt(e.ptr, t);
		}
		n.castObject = bt, n.NULL = yt(0);
		function xt(e) {
			if (!e.__destroy__) throw `Error: Cannot destroy object. (Did you create it yourself?)`;
			e.__destroy__(), delete vt(e.__class__)[e.ptr];
		}
		n.destroy = xt;
		function St(e, t) {
			return e.ptr === t.ptr;
		}
		n.compare = St;
		function Ct(e) {
			return e.ptr;
		}
		n.getPointer = Ct;
		function wt(e) {
			return e.__class__;
		}
		n.getClass = wt;
		var w = {
			buffer: 0,
			size: 0,
			pos: 0,
			temps: [],
			needed: 0,
			prepare: function() {
				if (w.needed) {
					for (var e = 0; e < w.temps.length; e++) n._free(w.temps[e]);
					w.temps.length = 0, n._free(w.buffer), w.buffer = 0, w.size += w.needed, w.needed = 0;
				}
				w.buffer || (w.size += 128, w.buffer = n._malloc(w.size), x(w.buffer)), w.pos = 0;
			},
			alloc: function(e, t) {
				x(w.buffer);
				var r = t.BYTES_PER_ELEMENT, i = e.length * r;
				i = i + 7 & -8;
				var a;
				return w.pos + i >= w.size ? (x(i > 0), w.needed += i, a = n._malloc(i), w.temps.push(a)) : (a = w.buffer + w.pos, w.pos += i), a;
			},
			copy: function(e, t, n) {
				switch (n >>>= 0, t.BYTES_PER_ELEMENT) {
					case 2:
						n >>>= 1;
						break;
					case 4:
						n >>>= 2;
						break;
					case 8:
						n >>>= 3;
						break;
				}
				for (var r = 0; r < e.length; r++) t[n + r] = e[r];
			}
		};
		function Tt() {
			throw `cannot construct a VoidPtr, no constructor in IDL`;
		}
		Tt.prototype = Object.create(_t.prototype), Tt.prototype.constructor = Tt, Tt.prototype.__class__ = Tt, Tt.__cache__ = {}, n.VoidPtr = Tt, Tt.prototype.__destroy__ = Tt.prototype.__destroy__ = function() {
			var e = this.ptr;
			it(e);
		};
		function Et() {
			this.ptr = at(), vt(Et)[this.ptr] = this;
		}
		return Et.prototype = Object.create(_t.prototype), Et.prototype.constructor = Et, Et.prototype.__class__ = Et, Et.__cache__ = {}, n.Crc64Hash = Et, Et.prototype.OnAppend = Et.prototype.OnAppend = function(e, t) {
			var n = this.ptr;
			e && typeof e == `object` && (e = e.ptr), t && typeof t == `object` && (t = t.ptr), ot(n, e, t);
		}, Et.prototype.OnFinal = Et.prototype.OnFinal = function(e, t, n) {
			var r = this.ptr;
			e && typeof e == `object` && (e = e.ptr), t && typeof t == `object` && (t = t.ptr), n && typeof n == `object` && (n = n.ptr), st(r, e, t, n);
		}, Et.prototype.__destroy__ = Et.prototype.__destroy__ = function() {
			var e = this.ptr;
			ct(e);
		}, t.ready;
	});
})();
var Im;
(function(e) {
	e[e.StreamHeader = 0] = `StreamHeader`, e[e.StreamFooter = 1] = `StreamFooter`, e[e.SegmentHeader = 2] = `SegmentHeader`, e[e.SegmentFooter = 3] = `SegmentFooter`, e[e.SegmentContent = 4] = `SegmentContent`, e[e.Completed = 5] = `Completed`;
})(Im ||= {});
var Lm;
(function(e) {
	e[e.StreamHeader = 0] = `StreamHeader`, e[e.StreamFooter = 1] = `StreamFooter`, e[e.SegmentHeader = 2] = `SegmentHeader`, e[e.SegmentFooter = 3] = `SegmentFooter`, e[e.SegmentContent = 4] = `SegmentContent`;
})(Lm ||= {});
Is(`core-rest-pipeline`);
function zm() {
	return `User-Agent`;
}
function Bm() {
	return zm();
}
Bm();
const Hm = Ia;
function Um(e) {
	return La(e);
}
function Wm(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(`reason` in e ? e.reason : void 0) };
	let t = new AbortController(), n = !0;
	function r() {
		n &&= (e.removeEventListener(`abort`, i), !1);
	}
	function i() {
		t.abort(`reason` in e ? e.reason : void 0), r();
	}
	return e.addEventListener(`abort`, i), {
		abortSignal: t.signal,
		cleanup: r
	};
}
function Gm() {
	let e = Qa();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? Wm(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
Is(`core-rest-pipeline retryPolicy`);
let qm;
function Jm() {
	return qm ||= Gm(), qm;
}
var Ym = class {
	_nextPolicy;
	_options;
	constructor(e, t) {
		this._nextPolicy = e, this._options = t;
	}
	shouldLog(e) {
		return this._options.shouldLog(e);
	}
	log(e, t) {
		this._options.log(e, t);
	}
}, Xm = class extends Ym {
	constructor(e, t) {
		super(e, t);
	}
	async sendRequest(e) {
		return this._nextPolicy.sendRequest(e);
	}
}, Zm = class {
	create(e, t) {
		return new Xm(e, t);
	}
}, Qm = class extends Ym {
	sendRequest(e) {
		return this._nextPolicy.sendRequest(this.signRequest(e));
	}
	signRequest(e) {
		return e;
	}
}, $m = class extends Qm {
	constructor(e, t) {
		super(e, t);
	}
}, eh = class {
	create(e, t) {
		throw Error(`Method should be implemented in children classes.`);
	}
}, th = class extends eh {
	create(e, t) {
		return new $m(e, t);
	}
};
const nh = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, D = {
	AUTHORIZATION: `Authorization`,
	AUTHORIZATION_SCHEME: `Bearer`,
	CONTENT_ENCODING: `Content-Encoding`,
	CONTENT_ID: `Content-ID`,
	CONTENT_LANGUAGE: `Content-Language`,
	CONTENT_LENGTH: `Content-Length`,
	CONTENT_MD5: `Content-Md5`,
	CONTENT_TRANSFER_ENCODING: `Content-Transfer-Encoding`,
	CONTENT_TYPE: `Content-Type`,
	COOKIE: `Cookie`,
	DATE: `date`,
	IF_MATCH: `if-match`,
	IF_MODIFIED_SINCE: `if-modified-since`,
	IF_NONE_MATCH: `if-none-match`,
	IF_UNMODIFIED_SINCE: `if-unmodified-since`,
	PREFIX_FOR_STORAGE: `x-ms-`,
	RANGE: `Range`,
	USER_AGENT: `User-Agent`,
	X_MS_CLIENT_REQUEST_ID: `x-ms-client-request-id`,
	X_MS_COPY_SOURCE: `x-ms-copy-source`,
	X_MS_DATE: `x-ms-date`,
	X_MS_ERROR_CODE: `x-ms-error-code`,
	X_MS_VERSION: `x-ms-version`,
	X_MS_CopySourceErrorCode: `x-ms-copy-source-error-code`
};
function rh(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function ih(e, t) {
	let n = new URL(e);
	return n.hostname = t, n.toString();
}
function ah(e) {
	try {
		return new URL(e).pathname;
	} catch {
		return;
	}
}
function oh(e) {
	let t = new URL(e).search;
	if (!t) return {};
	t = t.trim(), t = t.startsWith(`?`) ? t.substring(1) : t;
	let n = t.split(`&`);
	n = n.filter((e) => {
		let t = e.indexOf(`=`), n = e.lastIndexOf(`=`);
		return t > 0 && t === n && n < e.length - 1;
	});
	let r = {};
	for (let e of n) {
		let t = e.split(`=`), n = t[0];
		r[n] = t[1];
	}
	return r;
}
async function sh(e, t, n) {
	return new Promise((r, i) => {
		let a, o = () => {
			a !== void 0 && clearTimeout(a), i(n);
		};
		a = setTimeout(() => {
			t !== void 0 && t.removeEventListener(`abort`, o), r();
		}, e), t !== void 0 && t.addEventListener(`abort`, o);
	});
}
const ch = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1820,
	0,
	1823,
	1825,
	1827,
	1829,
	0,
	0,
	0,
	1837,
	2051,
	0,
	0,
	1843,
	0,
	3331,
	3354,
	3356,
	3358,
	3360,
	3362,
	3364,
	3366,
	3368,
	3370,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	0,
	0,
	1859,
	1860,
	1864,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	1868,
	0,
	1872,
	0
]), lh = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]), uh = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	32786,
	0,
	0,
	0,
	0,
	0,
	33298,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]);
function dh(e, t) {
	return fh(e, t) ? -1 : 1;
}
function fh(e, t) {
	let n = [
		ch,
		lh,
		uh
	], r = 0, i = 0, a = 0;
	for (; r < n.length;) {
		if (r === n.length - 1 && i !== a) return i > a;
		let o = i < e.length ? n[r][e[i].charCodeAt(0)] : 1, s = a < t.length ? n[r][t[a].charCodeAt(0)] : 1;
		if (o === 1 && s === 1) i = 0, a = 0, ++r;
		else if (o === s) ++i, ++a;
		else if (o === 0) ++i;
		else if (s === 0) ++a;
		else return o < s;
	}
	return !1;
}
var ph = class extends Qm {
	factory;
	constructor(e, t, n) {
		super(e, t), this.factory = n;
	}
	signRequest(e) {
		e.headers.set(D.X_MS_DATE, new Date().toUTCString()), e.body && (typeof e.body == `string` || e.body !== void 0) && e.body.length > 0 && e.headers.set(D.CONTENT_LENGTH, Buffer.byteLength(e.body));
		let t = [
			e.method.toUpperCase(),
			this.getHeaderValueToSign(e, D.CONTENT_LANGUAGE),
			this.getHeaderValueToSign(e, D.CONTENT_ENCODING),
			this.getHeaderValueToSign(e, D.CONTENT_LENGTH),
			this.getHeaderValueToSign(e, D.CONTENT_MD5),
			this.getHeaderValueToSign(e, D.CONTENT_TYPE),
			this.getHeaderValueToSign(e, D.DATE),
			this.getHeaderValueToSign(e, D.IF_MODIFIED_SINCE),
			this.getHeaderValueToSign(e, D.IF_MATCH),
			this.getHeaderValueToSign(e, D.IF_NONE_MATCH),
			this.getHeaderValueToSign(e, D.IF_UNMODIFIED_SINCE),
			this.getHeaderValueToSign(e, D.RANGE)
		].join(`
`) + `
` + this.getCanonicalizedHeadersString(e) + this.getCanonicalizedResourceString(e), n = this.factory.computeHMACSHA256(t);
		return e.headers.set(D.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${n}`), e;
	}
	getHeaderValueToSign(e, t) {
		let n = e.headers.get(t);
		return !n || t === D.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	getCanonicalizedHeadersString(e) {
		let t = e.headers.headersArray().filter((e) => e.name.toLowerCase().startsWith(D.PREFIX_FOR_STORAGE));
		t.sort((e, t) => dh(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	getCanonicalizedResourceString(e) {
		let t = ah(e.url) || `/`, n = ``;
		n += `/${this.factory.accountName}${t}`;
		let r = oh(e.url), i = {};
		if (r) {
			let e = [];
			for (let t in r) if (Object.prototype.hasOwnProperty.call(r, t)) {
				let n = t.toLowerCase();
				i[n] = r[t], e.push(n);
			}
			e.sort();
			for (let t of e) n += `\n${t}:${decodeURIComponent(i[t])}`;
		}
		return n;
	}
}, mh = class extends eh {
	accountName;
	accountKey;
	constructor(e, t) {
		super(), this.accountName = e, this.accountKey = Buffer.from(t, `base64`);
	}
	create(e, t) {
		return new ph(e, t, this);
	}
	computeHMACSHA256(e) {
		return (0, o.createHmac)(`sha256`, this.accountKey).update(e, `utf8`).digest(`base64`);
	}
};
const O = Is(`storage-common`);
var hh;
(function(e) {
	e[e.EXPONENTIAL = 0] = `EXPONENTIAL`, e[e.FIXED = 1] = `FIXED`;
})(hh ||= {});
const gh = {
	maxRetryDelayInMs: 120 * 1e3,
	maxTries: 4,
	retryDelayInMs: 4 * 1e3,
	retryPolicyType: hh.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, _h = new Xs(`The operation was aborted.`);
var vh = class extends Ym {
	retryOptions;
	constructor(e, t, n = gh) {
		super(e, t), this.retryOptions = {
			retryPolicyType: n.retryPolicyType ? n.retryPolicyType : gh.retryPolicyType,
			maxTries: n.maxTries && n.maxTries >= 1 ? Math.floor(n.maxTries) : gh.maxTries,
			tryTimeoutInMs: n.tryTimeoutInMs && n.tryTimeoutInMs >= 0 ? n.tryTimeoutInMs : gh.tryTimeoutInMs,
			retryDelayInMs: n.retryDelayInMs && n.retryDelayInMs >= 0 ? Math.min(n.retryDelayInMs, n.maxRetryDelayInMs ? n.maxRetryDelayInMs : gh.maxRetryDelayInMs) : gh.retryDelayInMs,
			maxRetryDelayInMs: n.maxRetryDelayInMs && n.maxRetryDelayInMs >= 0 ? n.maxRetryDelayInMs : gh.maxRetryDelayInMs,
			secondaryHost: n.secondaryHost ? n.secondaryHost : gh.secondaryHost
		};
	}
	async sendRequest(e) {
		return this.attemptSendRequest(e, !1, 1);
	}
	async attemptSendRequest(e, t, n) {
		let r = e.clone(), i = t || !this.retryOptions.secondaryHost || e.method !== `GET` && e.method !== `HEAD` && e.method !== `OPTIONS` || n % 2 == 1;
		i || (r.url = ih(r.url, this.retryOptions.secondaryHost)), this.retryOptions.tryTimeoutInMs && (r.url = rh(r.url, nh.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString()));
		let a;
		try {
			if (O.info(`RetryPolicy: =====> Try=${n} ${i ? `Primary` : `Secondary`}`), a = await this._nextPolicy.sendRequest(r), !this.shouldRetry(i, n, a)) return a;
			t ||= !i && a.status === 404;
		} catch (e) {
			if (O.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), !this.shouldRetry(i, n, a, e)) throw e;
		}
		return await this.delay(i, n, e.abortSignal), this.attemptSendRequest(e, t, ++n);
	}
	shouldRetry(e, t, n, r) {
		if (t >= this.retryOptions.maxTries) return O.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`), !1;
		let i = [
			`ETIMEDOUT`,
			`ESOCKETTIMEDOUT`,
			`ECONNREFUSED`,
			`ECONNRESET`,
			`ENOENT`,
			`ENOTFOUND`,
			`TIMEOUT`,
			`EPIPE`,
			`REQUEST_SEND_ERROR`
		];
		if (r) {
			for (let e of i) if (r.name.toUpperCase().includes(e) || r.message.toUpperCase().includes(e) || r.code && r.code.toString().toUpperCase() === e) return O.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
		}
		if (n || r) {
			let t = n ? n.status : r ? r.statusCode : 0;
			if (!e && t === 404) return O.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return O.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (n && n?.status >= 400) {
			let e = n.headers.get(D.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return r?.code === `PARSE_ERROR` && r?.message.startsWith(`Error "Error: Unclosed root tag`) ? (O.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0) : !1;
	}
	async delay(e, t, n) {
		let r = 0;
		if (e) switch (this.retryOptions.retryPolicyType) {
			case hh.EXPONENTIAL:
				r = Math.min((2 ** (t - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
				break;
			case hh.FIXED:
				r = this.retryOptions.retryDelayInMs;
				break;
		}
		else r = Math.random() * 1e3;
		return O.info(`RetryPolicy: Delay for ${r}ms`), sh(r, n, _h);
	}
}, yh = class {
	retryOptions;
	constructor(e) {
		this.retryOptions = e;
	}
	create(e, t) {
		return new vh(e, t, this.retryOptions);
	}
};
function xh() {
	return {
		name: `storageBrowserPolicy`,
		async sendRequest(e, t) {
			return t(e);
		}
	};
}
function Ch() {
	function e(e) {
		e.body && (typeof e.body == `string` || Buffer.isBuffer(e.body)) && e.body.length > 0 && e.headers.set(D.CONTENT_LENGTH, Buffer.byteLength(e.body));
	}
	return {
		name: `StorageCorrectContentLengthPolicy`,
		async sendRequest(t, n) {
			return e(t), n(t);
		}
	};
}
const Th = {
	maxRetryDelayInMs: 120 * 1e3,
	maxTries: 4,
	retryDelayInMs: 4 * 1e3,
	retryPolicyType: hh.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, Eh = [
	`ETIMEDOUT`,
	`ESOCKETTIMEDOUT`,
	`ECONNREFUSED`,
	`ECONNRESET`,
	`ENOENT`,
	`ENOTFOUND`,
	`TIMEOUT`,
	`EPIPE`,
	`REQUEST_SEND_ERROR`
], Dh = new Xs(`The operation was aborted.`);
function Oh(e = {}) {
	let t = e.retryPolicyType ?? Th.retryPolicyType, n = e.maxTries ?? Th.maxTries, r = e.retryDelayInMs ?? Th.retryDelayInMs, i = e.maxRetryDelayInMs ?? Th.maxRetryDelayInMs, a = e.secondaryHost ?? Th.secondaryHost, o = e.tryTimeoutInMs ?? Th.tryTimeoutInMs;
	function s({ isPrimaryRetry: e, attempt: t, response: r, error: i }) {
		if (t >= n) return O.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${n}, no further try.`), !1;
		if (i) {
			for (let e of Eh) if (i.name.toUpperCase().includes(e) || i.message.toUpperCase().includes(e) || i.code && i.code.toString().toUpperCase() === e) return O.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
			if (i?.code === `PARSE_ERROR` && i?.message.startsWith(`Error "Error: Unclosed root tag`)) return O.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0;
		}
		if (r || i) {
			let t = r?.status ?? i?.statusCode ?? 0;
			if (!e && t === 404) return O.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return O.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (r && r?.status >= 400) {
			let e = r.headers.get(D.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return !1;
	}
	function c(e, n) {
		let a = 0;
		if (e) switch (t) {
			case hh.EXPONENTIAL:
				a = Math.min((2 ** (n - 1) - 1) * r, i);
				break;
			case hh.FIXED:
				a = r;
				break;
		}
		else a = Math.random() * 1e3;
		return O.info(`RetryPolicy: Delay for ${a}ms`), a;
	}
	return {
		name: `storageRetryPolicy`,
		async sendRequest(e, t) {
			o && (e.url = rh(e.url, nh.Parameters.TIMEOUT, String(Math.floor(o / 1e3))));
			let n = e.url, r = a ? ih(e.url, a) : void 0, i = !1, l = 1, u = !0, d, f;
			for (; u;) {
				let a = i || !r || ![
					`GET`,
					`HEAD`,
					`OPTIONS`
				].includes(e.method) || l % 2 == 1;
				e.url = a ? n : r, d = void 0, f = void 0;
				try {
					O.info(`RetryPolicy: =====> Try=${l} ${a ? `Primary` : `Secondary`}`), d = await t(e), i ||= !a && d.status === 404;
				} catch (e) {
					if (Um(e)) O.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), f = e;
					else throw O.error(`RetryPolicy: Caught error, message: ${ec(e)}`), e;
				}
				u = s({
					isPrimaryRetry: a,
					attempt: l,
					response: d,
					error: f
				}), u && await sh(c(a, l), e.abortSignal, Dh), l++;
			}
			if (d) return d;
			throw f ?? new Hm(`RetryPolicy failed without known error.`);
		}
	};
}
function Ah(e) {
	function t(t) {
		t.headers.set(D.X_MS_DATE, new Date().toUTCString()), t.body && (typeof t.body == `string` || Buffer.isBuffer(t.body)) && t.body.length > 0 && t.headers.set(D.CONTENT_LENGTH, Buffer.byteLength(t.body));
		let a = [
			t.method.toUpperCase(),
			n(t, D.CONTENT_LANGUAGE),
			n(t, D.CONTENT_ENCODING),
			n(t, D.CONTENT_LENGTH),
			n(t, D.CONTENT_MD5),
			n(t, D.CONTENT_TYPE),
			n(t, D.DATE),
			n(t, D.IF_MODIFIED_SINCE),
			n(t, D.IF_MATCH),
			n(t, D.IF_NONE_MATCH),
			n(t, D.IF_UNMODIFIED_SINCE),
			n(t, D.RANGE)
		].join(`
`) + `
` + r(t) + i(t), s = (0, o.createHmac)(`sha256`, e.accountKey).update(a, `utf8`).digest(`base64`);
		t.headers.set(D.AUTHORIZATION, `SharedKey ${e.accountName}:${s}`);
	}
	function n(e, t) {
		let n = e.headers.get(t);
		return !n || t === D.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	function r(e) {
		let t = [];
		for (let [n, r] of e.headers) n.toLowerCase().startsWith(D.PREFIX_FOR_STORAGE) && t.push({
			name: n,
			value: r
		});
		t.sort((e, t) => dh(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	function i(t) {
		let n = ah(t.url) || `/`, r = ``;
		r += `/${e.accountName}${n}`;
		let i = oh(t.url), a = {};
		if (i) {
			let e = [];
			for (let t in i) if (Object.prototype.hasOwnProperty.call(i, t)) {
				let n = t.toLowerCase();
				a[n] = i[t], e.push(n);
			}
			e.sort();
			for (let t of e) r += `\n${t}:${decodeURIComponent(a[t])}`;
		}
		return r;
	}
	return {
		name: `storageSharedKeyCredentialPolicy`,
		async sendRequest(e, n) {
			return t(e), n(e);
		}
	};
}
function Mh() {
	return {
		name: `storageRequestFailureDetailsParserPolicy`,
		async sendRequest(e, t) {
			try {
				return await t(e);
			} catch (e) {
				throw typeof e == `object` && e && e.response && e.response.parsedBody && e.response.parsedBody.code === `InvalidHeaderValue` && e.response.parsedBody.HeaderName === `x-ms-version` && (e.message = `The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.
`), e;
			}
		}
	};
}
var Nh = class {
	accountName;
	userDelegationKey;
	key;
	constructor(e, t) {
		this.accountName = e, this.userDelegationKey = t, this.key = Buffer.from(t.value, `base64`);
	}
	computeHMACSHA256(e) {
		return (0, o.createHmac)(`sha256`, this.key).update(e, `utf8`).digest(`base64`);
	}
};
const Ph = `12.31.0`, Fh = `2026-02-06`, Rh = 5e4, Bh = 4 * 1024 * 1024, Uh = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, Jh = `Access-Control-Allow-Origin.Cache-Control.Content-Length.Content-Type.Date.Request-Id.traceparent.Transfer-Encoding.User-Agent.x-ms-client-request-id.x-ms-date.x-ms-error-code.x-ms-request-id.x-ms-return-client-request-id.x-ms-version.Accept-Ranges.Content-Disposition.Content-Encoding.Content-Language.Content-MD5.Content-Range.ETag.Last-Modified.Server.Vary.x-ms-content-crc64.x-ms-copy-action.x-ms-copy-completion-time.x-ms-copy-id.x-ms-copy-progress.x-ms-copy-status.x-ms-has-immutability-policy.x-ms-has-legal-hold.x-ms-lease-state.x-ms-lease-status.x-ms-range.x-ms-request-server-encrypted.x-ms-server-encrypted.x-ms-snapshot.x-ms-source-range.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.x-ms-access-tier.x-ms-access-tier-change-time.x-ms-access-tier-inferred.x-ms-account-kind.x-ms-archive-status.x-ms-blob-append-offset.x-ms-blob-cache-control.x-ms-blob-committed-block-count.x-ms-blob-condition-appendpos.x-ms-blob-condition-maxsize.x-ms-blob-content-disposition.x-ms-blob-content-encoding.x-ms-blob-content-language.x-ms-blob-content-length.x-ms-blob-content-md5.x-ms-blob-content-type.x-ms-blob-public-access.x-ms-blob-sequence-number.x-ms-blob-type.x-ms-copy-destination-snapshot.x-ms-creation-time.x-ms-default-encryption-scope.x-ms-delete-snapshots.x-ms-delete-type-permanent.x-ms-deny-encryption-scope-override.x-ms-encryption-algorithm.x-ms-if-sequence-number-eq.x-ms-if-sequence-number-le.x-ms-if-sequence-number-lt.x-ms-incremental-copy.x-ms-lease-action.x-ms-lease-break-period.x-ms-lease-duration.x-ms-lease-id.x-ms-lease-time.x-ms-page-write.x-ms-proposed-lease-id.x-ms-range-get-content-md5.x-ms-rehydrate-priority.x-ms-sequence-number-action.x-ms-sku-name.x-ms-source-content-md5.x-ms-source-if-match.x-ms-source-if-modified-since.x-ms-source-if-none-match.x-ms-source-if-unmodified-since.x-ms-tag-count.x-ms-encryption-key-sha256.x-ms-copy-source-error-code.x-ms-copy-source-status-code.x-ms-if-tags.x-ms-source-if-tags`.split(`.`), Yh = `comp.maxresults.rscc.rscd.rsce.rscl.rsct.se.si.sip.sp.spr.sr.srt.ss.st.sv.include.marker.prefix.copyid.restype.blockid.blocklisttype.delimiter.prevsnapshot.ske.skoid.sks.skt.sktid.skv.snapshot`.split(`.`), Qh = [
	`10000`,
	`10001`,
	`10002`,
	`10003`,
	`10004`,
	`10100`,
	`10101`,
	`10102`,
	`10103`,
	`10104`,
	`11000`,
	`11001`,
	`11002`,
	`11003`,
	`11004`,
	`11100`,
	`11101`,
	`11102`,
	`11103`,
	`11104`
];
function $h(e) {
	if (!e || typeof e != `object`) return !1;
	let t = e;
	return Array.isArray(t.factories) && typeof t.options == `object` && typeof t.toServiceClientOptions == `function`;
}
var eg = class {
	factories;
	options;
	constructor(e, t = {}) {
		this.factories = e, this.options = t;
	}
	toServiceClientOptions() {
		return {
			httpClient: this.options.httpClient,
			requestPolicyFactories: this.factories
		};
	}
};
function tg(e, t = {}) {
	e ||= new th();
	let n = new eg([], t);
	return n._credential = e, n;
}
function ng(e) {
	let t = [
		og,
		ag,
		sg,
		cg,
		lg,
		ug,
		fg
	];
	if (e.factories.length) {
		let n = e.factories.filter((e) => !t.some((t) => t(e)));
		if (n.length) {
			let e = n.some((e) => dg(e));
			return {
				wrappedPolicies: nd(n),
				afterRetry: e
			};
		}
	}
}
function rg(e) {
	let { httpClient: t, ...n } = e.options, r = e._coreHttpClient;
	r || (r = t ? rd(t) : Jm(), e._coreHttpClient = r);
	let i = e._corePipeline;
	if (!i) {
		let t = `azsdk-js-azure-storage-blob/${Ph}`, r = n.userAgentOptions && n.userAgentOptions.userAgentPrefix ? `${n.userAgentOptions.userAgentPrefix} ${t}` : `${t}`;
		i = vu({
			...n,
			loggingOptions: {
				additionalAllowedHeaderNames: Jh,
				additionalAllowedQueryParameters: Yh,
				logger: Em.info
			},
			userAgentOptions: { userAgentPrefix: r },
			serializationOptions: {
				stringifyXML: wm,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			},
			deserializationOptions: {
				parseXML: Tm,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			}
		}), i.removePolicy({ phase: `Retry` }), i.removePolicy({ name: `decompressResponsePolicy` }), i.addPolicy(Ch()), i.addPolicy(Oh(n.retryOptions), { phase: `Retry` }), i.addPolicy(Mh()), i.addPolicy(xh());
		let a = ng(e);
		a && i.addPolicy(a.wrappedPolicies, a.afterRetry ? { afterPhase: `Retry` } : void 0);
		let o = ig(e);
		il(o) ? i.addPolicy(tl({
			credential: o,
			scopes: n.audience ?? `https://storage.azure.com/.default`,
			challengeCallbacks: { authorizeRequestOnChallenge: Iu }
		}), { phase: `Sign` }) : o instanceof mh && i.addPolicy(Ah({
			accountName: o.accountName,
			accountKey: o.accountKey
		}), { phase: `Sign` }), e._corePipeline = i;
	}
	return {
		...n,
		allowInsecureConnection: !0,
		httpClient: r,
		pipeline: i
	};
}
function ig(e) {
	if (e._credential) return e._credential;
	let t = new th();
	for (let n of e.factories) if (il(n.credential)) t = n.credential;
	else if (ag(n)) return n;
	return t;
}
function ag(e) {
	return e instanceof mh || e.constructor.name === `StorageSharedKeyCredential`;
}
function og(e) {
	return e instanceof th || e.constructor.name === `AnonymousCredential`;
}
function sg(e) {
	return il(e.credential);
}
function cg(e) {
	return e instanceof Zm || e.constructor.name === `StorageBrowserPolicyFactory`;
}
function lg(e) {
	return e instanceof yh || e.constructor.name === `StorageRetryPolicyFactory`;
}
function ug(e) {
	return e.constructor.name === `TelemetryPolicyFactory`;
}
function dg(e) {
	return e.constructor.name === `InjectorPolicyFactory`;
}
function fg(e) {
	let t = [
		`GenerateClientRequestIdPolicy`,
		`TracingPolicy`,
		`LogPolicy`,
		`ProxyPolicy`,
		`DisableResponseDecompressionPolicy`,
		`KeepAlivePolicy`,
		`DeserializationPolicy`
	], n = e.create({ sendRequest: async (e) => ({
		request: e,
		headers: e.headers.clone(),
		status: 500
	}) }, {
		log(e, t) {},
		shouldLog(e) {
			return !1;
		}
	}).constructor.name;
	return t.some((e) => n.startsWith(e));
}
var pg;
(function(e) {
	e.AES256 = `AES256`;
})(pg ||= {});
var mg;
(function(e) {
	e.Backup = `backup`;
})(mg ||= {});
var hg;
(function(e) {
	e.NeverExpire = `NeverExpire`, e.RelativeToCreation = `RelativeToCreation`, e.RelativeToNow = `RelativeToNow`, e.Absolute = `Absolute`;
})(hg ||= {});
var gg;
(function(e) {
	e.AccountAlreadyExists = `AccountAlreadyExists`, e.AccountBeingCreated = `AccountBeingCreated`, e.AccountIsDisabled = `AccountIsDisabled`, e.AuthenticationFailed = `AuthenticationFailed`, e.AuthorizationFailure = `AuthorizationFailure`, e.ConditionHeadersNotSupported = `ConditionHeadersNotSupported`, e.ConditionNotMet = `ConditionNotMet`, e.EmptyMetadataKey = `EmptyMetadataKey`, e.InsufficientAccountPermissions = `InsufficientAccountPermissions`, e.InternalError = `InternalError`, e.InvalidAuthenticationInfo = `InvalidAuthenticationInfo`, e.InvalidHeaderValue = `InvalidHeaderValue`, e.InvalidHttpVerb = `InvalidHttpVerb`, e.InvalidInput = `InvalidInput`, e.InvalidMd5 = `InvalidMd5`, e.InvalidMetadata = `InvalidMetadata`, e.InvalidQueryParameterValue = `InvalidQueryParameterValue`, e.InvalidRange = `InvalidRange`, e.InvalidResourceName = `InvalidResourceName`, e.InvalidUri = `InvalidUri`, e.InvalidXmlDocument = `InvalidXmlDocument`, e.InvalidXmlNodeValue = `InvalidXmlNodeValue`, e.Md5Mismatch = `Md5Mismatch`, e.MetadataTooLarge = `MetadataTooLarge`, e.MissingContentLengthHeader = `MissingContentLengthHeader`, e.MissingRequiredQueryParameter = `MissingRequiredQueryParameter`, e.MissingRequiredHeader = `MissingRequiredHeader`, e.MissingRequiredXmlNode = `MissingRequiredXmlNode`, e.MultipleConditionHeadersNotSupported = `MultipleConditionHeadersNotSupported`, e.OperationTimedOut = `OperationTimedOut`, e.OutOfRangeInput = `OutOfRangeInput`, e.OutOfRangeQueryParameterValue = `OutOfRangeQueryParameterValue`, e.RequestBodyTooLarge = `RequestBodyTooLarge`, e.ResourceTypeMismatch = `ResourceTypeMismatch`, e.RequestUrlFailedToParse = `RequestUrlFailedToParse`, e.ResourceAlreadyExists = `ResourceAlreadyExists`, e.ResourceNotFound = `ResourceNotFound`, e.ServerBusy = `ServerBusy`, e.UnsupportedHeader = `UnsupportedHeader`, e.UnsupportedXmlNode = `UnsupportedXmlNode`, e.UnsupportedQueryParameter = `UnsupportedQueryParameter`, e.UnsupportedHttpVerb = `UnsupportedHttpVerb`, e.AppendPositionConditionNotMet = `AppendPositionConditionNotMet`, e.BlobAlreadyExists = `BlobAlreadyExists`, e.BlobImmutableDueToPolicy = `BlobImmutableDueToPolicy`, e.BlobNotFound = `BlobNotFound`, e.BlobOverwritten = `BlobOverwritten`, e.BlobTierInadequateForContentLength = `BlobTierInadequateForContentLength`, e.BlobUsesCustomerSpecifiedEncryption = `BlobUsesCustomerSpecifiedEncryption`, e.BlockCountExceedsLimit = `BlockCountExceedsLimit`, e.BlockListTooLong = `BlockListTooLong`, e.CannotChangeToLowerTier = `CannotChangeToLowerTier`, e.CannotVerifyCopySource = `CannotVerifyCopySource`, e.ContainerAlreadyExists = `ContainerAlreadyExists`, e.ContainerBeingDeleted = `ContainerBeingDeleted`, e.ContainerDisabled = `ContainerDisabled`, e.ContainerNotFound = `ContainerNotFound`, e.ContentLengthLargerThanTierLimit = `ContentLengthLargerThanTierLimit`, e.CopyAcrossAccountsNotSupported = `CopyAcrossAccountsNotSupported`, e.CopyIdMismatch = `CopyIdMismatch`, e.FeatureVersionMismatch = `FeatureVersionMismatch`, e.IncrementalCopyBlobMismatch = `IncrementalCopyBlobMismatch`, e.IncrementalCopyOfEarlierVersionSnapshotNotAllowed = `IncrementalCopyOfEarlierVersionSnapshotNotAllowed`, e.IncrementalCopySourceMustBeSnapshot = `IncrementalCopySourceMustBeSnapshot`, e.InfiniteLeaseDurationRequired = `InfiniteLeaseDurationRequired`, e.InvalidBlobOrBlock = `InvalidBlobOrBlock`, e.InvalidBlobTier = `InvalidBlobTier`, e.InvalidBlobType = `InvalidBlobType`, e.InvalidBlockId = `InvalidBlockId`, e.InvalidBlockList = `InvalidBlockList`, e.InvalidOperation = `InvalidOperation`, e.InvalidPageRange = `InvalidPageRange`, e.InvalidSourceBlobType = `InvalidSourceBlobType`, e.InvalidSourceBlobUrl = `InvalidSourceBlobUrl`, e.InvalidVersionForPageBlobOperation = `InvalidVersionForPageBlobOperation`, e.LeaseAlreadyPresent = `LeaseAlreadyPresent`, e.LeaseAlreadyBroken = `LeaseAlreadyBroken`, e.LeaseIdMismatchWithBlobOperation = `LeaseIdMismatchWithBlobOperation`, e.LeaseIdMismatchWithContainerOperation = `LeaseIdMismatchWithContainerOperation`, e.LeaseIdMismatchWithLeaseOperation = `LeaseIdMismatchWithLeaseOperation`, e.LeaseIdMissing = `LeaseIdMissing`, e.LeaseIsBreakingAndCannotBeAcquired = `LeaseIsBreakingAndCannotBeAcquired`, e.LeaseIsBreakingAndCannotBeChanged = `LeaseIsBreakingAndCannotBeChanged`, e.LeaseIsBrokenAndCannotBeRenewed = `LeaseIsBrokenAndCannotBeRenewed`, e.LeaseLost = `LeaseLost`, e.LeaseNotPresentWithBlobOperation = `LeaseNotPresentWithBlobOperation`, e.LeaseNotPresentWithContainerOperation = `LeaseNotPresentWithContainerOperation`, e.LeaseNotPresentWithLeaseOperation = `LeaseNotPresentWithLeaseOperation`, e.MaxBlobSizeConditionNotMet = `MaxBlobSizeConditionNotMet`, e.NoAuthenticationInformation = `NoAuthenticationInformation`, e.NoPendingCopyOperation = `NoPendingCopyOperation`, e.OperationNotAllowedOnIncrementalCopyBlob = `OperationNotAllowedOnIncrementalCopyBlob`, e.PendingCopyOperation = `PendingCopyOperation`, e.PreviousSnapshotCannotBeNewer = `PreviousSnapshotCannotBeNewer`, e.PreviousSnapshotNotFound = `PreviousSnapshotNotFound`, e.PreviousSnapshotOperationNotSupported = `PreviousSnapshotOperationNotSupported`, e.SequenceNumberConditionNotMet = `SequenceNumberConditionNotMet`, e.SequenceNumberIncrementTooLarge = `SequenceNumberIncrementTooLarge`, e.SnapshotCountExceeded = `SnapshotCountExceeded`, e.SnapshotOperationRateExceeded = `SnapshotOperationRateExceeded`, e.SnapshotsPresent = `SnapshotsPresent`, e.SourceConditionNotMet = `SourceConditionNotMet`, e.SystemInUse = `SystemInUse`, e.TargetConditionNotMet = `TargetConditionNotMet`, e.UnauthorizedBlobOverwrite = `UnauthorizedBlobOverwrite`, e.BlobBeingRehydrated = `BlobBeingRehydrated`, e.BlobArchived = `BlobArchived`, e.BlobNotArchived = `BlobNotArchived`, e.AuthorizationSourceIPMismatch = `AuthorizationSourceIPMismatch`, e.AuthorizationProtocolMismatch = `AuthorizationProtocolMismatch`, e.AuthorizationPermissionMismatch = `AuthorizationPermissionMismatch`, e.AuthorizationServiceMismatch = `AuthorizationServiceMismatch`, e.AuthorizationResourceTypeMismatch = `AuthorizationResourceTypeMismatch`, e.BlobAccessTierNotSupportedForAccountType = `BlobAccessTierNotSupportedForAccountType`;
})(gg ||= {});
var _g = e.__exportAll({
	AccessPolicy: () => Ig,
	AppendBlobAppendBlockExceptionHeaders: () => _y,
	AppendBlobAppendBlockFromUrlExceptionHeaders: () => yy,
	AppendBlobAppendBlockFromUrlHeaders: () => vy,
	AppendBlobAppendBlockHeaders: () => gy,
	AppendBlobCreateExceptionHeaders: () => hy,
	AppendBlobCreateHeaders: () => my,
	AppendBlobSealExceptionHeaders: () => xy,
	AppendBlobSealHeaders: () => by,
	ArrowConfiguration: () => n_,
	ArrowField: () => r_,
	BlobAbortCopyFromURLExceptionHeaders: () => zv,
	BlobAbortCopyFromURLHeaders: () => Rv,
	BlobAcquireLeaseExceptionHeaders: () => Cv,
	BlobAcquireLeaseHeaders: () => Sv,
	BlobBreakLeaseExceptionHeaders: () => jv,
	BlobBreakLeaseHeaders: () => Av,
	BlobChangeLeaseExceptionHeaders: () => kv,
	BlobChangeLeaseHeaders: () => Ov,
	BlobCopyFromURLExceptionHeaders: () => Lv,
	BlobCopyFromURLHeaders: () => Iv,
	BlobCreateSnapshotExceptionHeaders: () => Nv,
	BlobCreateSnapshotHeaders: () => Mv,
	BlobDeleteExceptionHeaders: () => sv,
	BlobDeleteHeaders: () => ov,
	BlobDeleteImmutabilityPolicyExceptionHeaders: () => _v,
	BlobDeleteImmutabilityPolicyHeaders: () => gv,
	BlobDownloadExceptionHeaders: () => rv,
	BlobDownloadHeaders: () => nv,
	BlobFlatListSegment: () => Rg,
	BlobGetAccountInfoExceptionHeaders: () => Uv,
	BlobGetAccountInfoHeaders: () => Hv,
	BlobGetPropertiesExceptionHeaders: () => av,
	BlobGetPropertiesHeaders: () => iv,
	BlobGetTagsExceptionHeaders: () => qv,
	BlobGetTagsHeaders: () => Kv,
	BlobHierarchyListSegment: () => Ug,
	BlobItemInternal: () => zg,
	BlobName: () => Bg,
	BlobPrefix: () => Wg,
	BlobPropertiesInternal: () => Vg,
	BlobQueryExceptionHeaders: () => Gv,
	BlobQueryHeaders: () => Wv,
	BlobReleaseLeaseExceptionHeaders: () => Tv,
	BlobReleaseLeaseHeaders: () => wv,
	BlobRenewLeaseExceptionHeaders: () => Dv,
	BlobRenewLeaseHeaders: () => Ev,
	BlobServiceProperties: () => vg,
	BlobServiceStatistics: () => wg,
	BlobSetExpiryExceptionHeaders: () => dv,
	BlobSetExpiryHeaders: () => uv,
	BlobSetHttpHeadersExceptionHeaders: () => pv,
	BlobSetHttpHeadersHeaders: () => fv,
	BlobSetImmutabilityPolicyExceptionHeaders: () => hv,
	BlobSetImmutabilityPolicyHeaders: () => mv,
	BlobSetLegalHoldExceptionHeaders: () => yv,
	BlobSetLegalHoldHeaders: () => vv,
	BlobSetMetadataExceptionHeaders: () => xv,
	BlobSetMetadataHeaders: () => bv,
	BlobSetTagsExceptionHeaders: () => Yv,
	BlobSetTagsHeaders: () => Jv,
	BlobSetTierExceptionHeaders: () => Vv,
	BlobSetTierHeaders: () => Bv,
	BlobStartCopyFromURLExceptionHeaders: () => Fv,
	BlobStartCopyFromURLHeaders: () => Pv,
	BlobTag: () => Pg,
	BlobTags: () => Ng,
	BlobUndeleteExceptionHeaders: () => lv,
	BlobUndeleteHeaders: () => cv,
	Block: () => qg,
	BlockBlobCommitBlockListExceptionHeaders: () => jy,
	BlockBlobCommitBlockListHeaders: () => Ay,
	BlockBlobGetBlockListExceptionHeaders: () => Ny,
	BlockBlobGetBlockListHeaders: () => My,
	BlockBlobPutBlobFromUrlExceptionHeaders: () => Ty,
	BlockBlobPutBlobFromUrlHeaders: () => wy,
	BlockBlobStageBlockExceptionHeaders: () => Dy,
	BlockBlobStageBlockFromURLExceptionHeaders: () => ky,
	BlockBlobStageBlockFromURLHeaders: () => Oy,
	BlockBlobStageBlockHeaders: () => Ey,
	BlockBlobUploadExceptionHeaders: () => Cy,
	BlockBlobUploadHeaders: () => Sy,
	BlockList: () => Kg,
	BlockLookupList: () => Gg,
	ClearRange: () => Xg,
	ContainerAcquireLeaseExceptionHeaders: () => V_,
	ContainerAcquireLeaseHeaders: () => B_,
	ContainerBreakLeaseExceptionHeaders: () => q_,
	ContainerBreakLeaseHeaders: () => K_,
	ContainerChangeLeaseExceptionHeaders: () => Y_,
	ContainerChangeLeaseHeaders: () => J_,
	ContainerCreateExceptionHeaders: () => x_,
	ContainerCreateHeaders: () => b_,
	ContainerDeleteExceptionHeaders: () => T_,
	ContainerDeleteHeaders: () => w_,
	ContainerFilterBlobsExceptionHeaders: () => z_,
	ContainerFilterBlobsHeaders: () => R_,
	ContainerGetAccessPolicyExceptionHeaders: () => k_,
	ContainerGetAccessPolicyHeaders: () => O_,
	ContainerGetAccountInfoExceptionHeaders: () => tv,
	ContainerGetAccountInfoHeaders: () => ev,
	ContainerGetPropertiesExceptionHeaders: () => C_,
	ContainerGetPropertiesHeaders: () => S_,
	ContainerItem: () => Dg,
	ContainerListBlobFlatSegmentExceptionHeaders: () => Z_,
	ContainerListBlobFlatSegmentHeaders: () => X_,
	ContainerListBlobHierarchySegmentExceptionHeaders: () => $_,
	ContainerListBlobHierarchySegmentHeaders: () => Q_,
	ContainerProperties: () => Og,
	ContainerReleaseLeaseExceptionHeaders: () => U_,
	ContainerReleaseLeaseHeaders: () => H_,
	ContainerRenameExceptionHeaders: () => F_,
	ContainerRenameHeaders: () => P_,
	ContainerRenewLeaseExceptionHeaders: () => G_,
	ContainerRenewLeaseHeaders: () => W_,
	ContainerRestoreExceptionHeaders: () => N_,
	ContainerRestoreHeaders: () => M_,
	ContainerSetAccessPolicyExceptionHeaders: () => j_,
	ContainerSetAccessPolicyHeaders: () => A_,
	ContainerSetMetadataExceptionHeaders: () => D_,
	ContainerSetMetadataHeaders: () => E_,
	ContainerSubmitBatchExceptionHeaders: () => L_,
	ContainerSubmitBatchHeaders: () => I_,
	CorsRule: () => Sg,
	DelimitedTextConfiguration: () => e_,
	FilterBlobItem: () => Mg,
	FilterBlobSegment: () => jg,
	GeoReplication: () => Tg,
	JsonTextConfiguration: () => t_,
	KeyInfo: () => kg,
	ListBlobsFlatSegmentResponse: () => Lg,
	ListBlobsHierarchySegmentResponse: () => Hg,
	ListContainersSegmentResponse: () => Eg,
	Logging: () => yg,
	Metrics: () => xg,
	PageBlobClearPagesExceptionHeaders: () => ty,
	PageBlobClearPagesHeaders: () => ey,
	PageBlobCopyIncrementalExceptionHeaders: () => py,
	PageBlobCopyIncrementalHeaders: () => fy,
	PageBlobCreateExceptionHeaders: () => Zv,
	PageBlobCreateHeaders: () => Xv,
	PageBlobGetPageRangesDiffExceptionHeaders: () => sy,
	PageBlobGetPageRangesDiffHeaders: () => oy,
	PageBlobGetPageRangesExceptionHeaders: () => ay,
	PageBlobGetPageRangesHeaders: () => iy,
	PageBlobResizeExceptionHeaders: () => ly,
	PageBlobResizeHeaders: () => cy,
	PageBlobUpdateSequenceNumberExceptionHeaders: () => dy,
	PageBlobUpdateSequenceNumberHeaders: () => uy,
	PageBlobUploadPagesExceptionHeaders: () => $v,
	PageBlobUploadPagesFromURLExceptionHeaders: () => ry,
	PageBlobUploadPagesFromURLHeaders: () => ny,
	PageBlobUploadPagesHeaders: () => Qv,
	PageList: () => Jg,
	PageRange: () => Yg,
	QueryFormat: () => $g,
	QueryRequest: () => Zg,
	QuerySerialization: () => Qg,
	RetentionPolicy: () => bg,
	ServiceFilterBlobsExceptionHeaders: () => y_,
	ServiceFilterBlobsHeaders: () => v_,
	ServiceGetAccountInfoExceptionHeaders: () => h_,
	ServiceGetAccountInfoHeaders: () => m_,
	ServiceGetPropertiesExceptionHeaders: () => s_,
	ServiceGetPropertiesHeaders: () => o_,
	ServiceGetStatisticsExceptionHeaders: () => l_,
	ServiceGetStatisticsHeaders: () => c_,
	ServiceGetUserDelegationKeyExceptionHeaders: () => p_,
	ServiceGetUserDelegationKeyHeaders: () => f_,
	ServiceListContainersSegmentExceptionHeaders: () => d_,
	ServiceListContainersSegmentHeaders: () => u_,
	ServiceSetPropertiesExceptionHeaders: () => a_,
	ServiceSetPropertiesHeaders: () => i_,
	ServiceSubmitBatchExceptionHeaders: () => __,
	ServiceSubmitBatchHeaders: () => g_,
	SignedIdentifier: () => Fg,
	StaticWebsite: () => Cg,
	StorageError: () => k,
	UserDelegationKey: () => Ag
});
const vg = {
	serializedName: `BlobServiceProperties`,
	xmlName: `StorageServiceProperties`,
	type: {
		name: `Composite`,
		className: `BlobServiceProperties`,
		modelProperties: {
			blobAnalyticsLogging: {
				serializedName: `Logging`,
				xmlName: `Logging`,
				type: {
					name: `Composite`,
					className: `Logging`
				}
			},
			hourMetrics: {
				serializedName: `HourMetrics`,
				xmlName: `HourMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			minuteMetrics: {
				serializedName: `MinuteMetrics`,
				xmlName: `MinuteMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			cors: {
				serializedName: `Cors`,
				xmlName: `Cors`,
				xmlIsWrapped: !0,
				xmlElementName: `CorsRule`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `CorsRule`
					} }
				}
			},
			defaultServiceVersion: {
				serializedName: `DefaultServiceVersion`,
				xmlName: `DefaultServiceVersion`,
				type: { name: `String` }
			},
			deleteRetentionPolicy: {
				serializedName: `DeleteRetentionPolicy`,
				xmlName: `DeleteRetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			},
			staticWebsite: {
				serializedName: `StaticWebsite`,
				xmlName: `StaticWebsite`,
				type: {
					name: `Composite`,
					className: `StaticWebsite`
				}
			}
		}
	}
}, yg = {
	serializedName: `Logging`,
	type: {
		name: `Composite`,
		className: `Logging`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				required: !0,
				xmlName: `Version`,
				type: { name: `String` }
			},
			deleteProperty: {
				serializedName: `Delete`,
				required: !0,
				xmlName: `Delete`,
				type: { name: `Boolean` }
			},
			read: {
				serializedName: `Read`,
				required: !0,
				xmlName: `Read`,
				type: { name: `Boolean` }
			},
			write: {
				serializedName: `Write`,
				required: !0,
				xmlName: `Write`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, bg = {
	serializedName: `RetentionPolicy`,
	type: {
		name: `Composite`,
		className: `RetentionPolicy`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			days: {
				constraints: { InclusiveMinimum: 1 },
				serializedName: `Days`,
				xmlName: `Days`,
				type: { name: `Number` }
			}
		}
	}
}, xg = {
	serializedName: `Metrics`,
	type: {
		name: `Composite`,
		className: `Metrics`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			includeAPIs: {
				serializedName: `IncludeAPIs`,
				xmlName: `IncludeAPIs`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, Sg = {
	serializedName: `CorsRule`,
	type: {
		name: `Composite`,
		className: `CorsRule`,
		modelProperties: {
			allowedOrigins: {
				serializedName: `AllowedOrigins`,
				required: !0,
				xmlName: `AllowedOrigins`,
				type: { name: `String` }
			},
			allowedMethods: {
				serializedName: `AllowedMethods`,
				required: !0,
				xmlName: `AllowedMethods`,
				type: { name: `String` }
			},
			allowedHeaders: {
				serializedName: `AllowedHeaders`,
				required: !0,
				xmlName: `AllowedHeaders`,
				type: { name: `String` }
			},
			exposedHeaders: {
				serializedName: `ExposedHeaders`,
				required: !0,
				xmlName: `ExposedHeaders`,
				type: { name: `String` }
			},
			maxAgeInSeconds: {
				constraints: { InclusiveMinimum: 0 },
				serializedName: `MaxAgeInSeconds`,
				required: !0,
				xmlName: `MaxAgeInSeconds`,
				type: { name: `Number` }
			}
		}
	}
}, Cg = {
	serializedName: `StaticWebsite`,
	type: {
		name: `Composite`,
		className: `StaticWebsite`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			indexDocument: {
				serializedName: `IndexDocument`,
				xmlName: `IndexDocument`,
				type: { name: `String` }
			},
			errorDocument404Path: {
				serializedName: `ErrorDocument404Path`,
				xmlName: `ErrorDocument404Path`,
				type: { name: `String` }
			},
			defaultIndexDocumentPath: {
				serializedName: `DefaultIndexDocumentPath`,
				xmlName: `DefaultIndexDocumentPath`,
				type: { name: `String` }
			}
		}
	}
}, k = {
	serializedName: `StorageError`,
	type: {
		name: `Composite`,
		className: `StorageError`,
		modelProperties: {
			message: {
				serializedName: `Message`,
				xmlName: `Message`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `CopySourceStatusCode`,
				xmlName: `CopySourceStatusCode`,
				type: { name: `Number` }
			},
			copySourceErrorCode: {
				serializedName: `CopySourceErrorCode`,
				xmlName: `CopySourceErrorCode`,
				type: { name: `String` }
			},
			copySourceErrorMessage: {
				serializedName: `CopySourceErrorMessage`,
				xmlName: `CopySourceErrorMessage`,
				type: { name: `String` }
			},
			code: {
				serializedName: `Code`,
				xmlName: `Code`,
				type: { name: `String` }
			},
			authenticationErrorDetail: {
				serializedName: `AuthenticationErrorDetail`,
				xmlName: `AuthenticationErrorDetail`,
				type: { name: `String` }
			}
		}
	}
}, wg = {
	serializedName: `BlobServiceStatistics`,
	xmlName: `StorageServiceStats`,
	type: {
		name: `Composite`,
		className: `BlobServiceStatistics`,
		modelProperties: { geoReplication: {
			serializedName: `GeoReplication`,
			xmlName: `GeoReplication`,
			type: {
				name: `Composite`,
				className: `GeoReplication`
			}
		} }
	}
}, Tg = {
	serializedName: `GeoReplication`,
	type: {
		name: `Composite`,
		className: `GeoReplication`,
		modelProperties: {
			status: {
				serializedName: `Status`,
				required: !0,
				xmlName: `Status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`live`,
						`bootstrap`,
						`unavailable`
					]
				}
			},
			lastSyncOn: {
				serializedName: `LastSyncTime`,
				required: !0,
				xmlName: `LastSyncTime`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Eg = {
	serializedName: `ListContainersSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListContainersSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			containerItems: {
				serializedName: `ContainerItems`,
				required: !0,
				xmlName: `Containers`,
				xmlIsWrapped: !0,
				xmlElementName: `Container`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ContainerItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Dg = {
	serializedName: `ContainerItem`,
	xmlName: `Container`,
	type: {
		name: `Composite`,
		className: `ContainerItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			deleted: {
				serializedName: `Deleted`,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `ContainerProperties`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			}
		}
	}
}, Og = {
	serializedName: `ContainerProperties`,
	type: {
		name: `Composite`,
		className: `ContainerProperties`,
		modelProperties: {
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			publicAccess: {
				serializedName: `PublicAccess`,
				xmlName: `PublicAccess`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `HasImmutabilityPolicy`,
				xmlName: `HasImmutabilityPolicy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `HasLegalHold`,
				xmlName: `HasLegalHold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `DefaultEncryptionScope`,
				xmlName: `DefaultEncryptionScope`,
				type: { name: `String` }
			},
			preventEncryptionScopeOverride: {
				serializedName: `DenyEncryptionScopeOverride`,
				xmlName: `DenyEncryptionScopeOverride`,
				type: { name: `Boolean` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `ImmutableStorageWithVersioningEnabled`,
				xmlName: `ImmutableStorageWithVersioningEnabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, kg = {
	serializedName: `KeyInfo`,
	type: {
		name: `Composite`,
		className: `KeyInfo`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				required: !0,
				xmlName: `Expiry`,
				type: { name: `String` }
			}
		}
	}
}, Ag = {
	serializedName: `UserDelegationKey`,
	type: {
		name: `Composite`,
		className: `UserDelegationKey`,
		modelProperties: {
			signedObjectId: {
				serializedName: `SignedOid`,
				required: !0,
				xmlName: `SignedOid`,
				type: { name: `String` }
			},
			signedTenantId: {
				serializedName: `SignedTid`,
				required: !0,
				xmlName: `SignedTid`,
				type: { name: `String` }
			},
			signedStartsOn: {
				serializedName: `SignedStart`,
				required: !0,
				xmlName: `SignedStart`,
				type: { name: `String` }
			},
			signedExpiresOn: {
				serializedName: `SignedExpiry`,
				required: !0,
				xmlName: `SignedExpiry`,
				type: { name: `String` }
			},
			signedService: {
				serializedName: `SignedService`,
				required: !0,
				xmlName: `SignedService`,
				type: { name: `String` }
			},
			signedVersion: {
				serializedName: `SignedVersion`,
				required: !0,
				xmlName: `SignedVersion`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, jg = {
	serializedName: `FilterBlobSegment`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `FilterBlobSegment`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			where: {
				serializedName: `Where`,
				required: !0,
				xmlName: `Where`,
				type: { name: `String` }
			},
			blobs: {
				serializedName: `Blobs`,
				required: !0,
				xmlName: `Blobs`,
				xmlIsWrapped: !0,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `FilterBlobItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Mg = {
	serializedName: `FilterBlobItem`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `FilterBlobItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				type: { name: `String` }
			},
			tags: {
				serializedName: `Tags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			}
		}
	}
}, Ng = {
	serializedName: `BlobTags`,
	xmlName: `Tags`,
	type: {
		name: `Composite`,
		className: `BlobTags`,
		modelProperties: { blobTagSet: {
			serializedName: `BlobTagSet`,
			required: !0,
			xmlName: `TagSet`,
			xmlIsWrapped: !0,
			xmlElementName: `Tag`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobTag`
				} }
			}
		} }
	}
}, Pg = {
	serializedName: `BlobTag`,
	xmlName: `Tag`,
	type: {
		name: `Composite`,
		className: `BlobTag`,
		modelProperties: {
			key: {
				serializedName: `Key`,
				required: !0,
				xmlName: `Key`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, Fg = {
	serializedName: `SignedIdentifier`,
	xmlName: `SignedIdentifier`,
	type: {
		name: `Composite`,
		className: `SignedIdentifier`,
		modelProperties: {
			id: {
				serializedName: `Id`,
				required: !0,
				xmlName: `Id`,
				type: { name: `String` }
			},
			accessPolicy: {
				serializedName: `AccessPolicy`,
				xmlName: `AccessPolicy`,
				type: {
					name: `Composite`,
					className: `AccessPolicy`
				}
			}
		}
	}
}, Ig = {
	serializedName: `AccessPolicy`,
	type: {
		name: `Composite`,
		className: `AccessPolicy`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				xmlName: `Expiry`,
				type: { name: `String` }
			},
			permissions: {
				serializedName: `Permission`,
				xmlName: `Permission`,
				type: { name: `String` }
			}
		}
	}
}, Lg = {
	serializedName: `ListBlobsFlatSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsFlatSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobFlatListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Rg = {
	serializedName: `BlobFlatListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobFlatListSegment`,
		modelProperties: { blobItems: {
			serializedName: `BlobItems`,
			required: !0,
			xmlName: `BlobItems`,
			xmlElementName: `Blob`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobItemInternal`
				} }
			}
		} }
	}
}, zg = {
	serializedName: `BlobItemInternal`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `BlobItemInternal`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: {
					name: `Composite`,
					className: `BlobName`
				}
			},
			deleted: {
				serializedName: `Deleted`,
				required: !0,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			snapshot: {
				serializedName: `Snapshot`,
				required: !0,
				xmlName: `Snapshot`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `VersionId`,
				xmlName: `VersionId`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `IsCurrentVersion`,
				xmlName: `IsCurrentVersion`,
				type: { name: `Boolean` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `BlobPropertiesInternal`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobTags: {
				serializedName: `BlobTags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			},
			objectReplicationMetadata: {
				serializedName: `ObjectReplicationMetadata`,
				xmlName: `OrMetadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			hasVersionsOnly: {
				serializedName: `HasVersionsOnly`,
				xmlName: `HasVersionsOnly`,
				type: { name: `Boolean` }
			}
		}
	}
}, Bg = {
	serializedName: `BlobName`,
	type: {
		name: `Composite`,
		className: `BlobName`,
		modelProperties: {
			encoded: {
				serializedName: `Encoded`,
				xmlName: `Encoded`,
				xmlIsAttribute: !0,
				type: { name: `Boolean` }
			},
			content: {
				serializedName: `content`,
				xmlName: `content`,
				xmlIsMsText: !0,
				type: { name: `String` }
			}
		}
	}
}, Vg = {
	serializedName: `BlobPropertiesInternal`,
	xmlName: `Properties`,
	type: {
		name: `Composite`,
		className: `BlobPropertiesInternal`,
		modelProperties: {
			createdOn: {
				serializedName: `Creation-Time`,
				xmlName: `Creation-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			contentLength: {
				serializedName: `Content-Length`,
				xmlName: `Content-Length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `Content-Type`,
				xmlName: `Content-Type`,
				type: { name: `String` }
			},
			contentEncoding: {
				serializedName: `Content-Encoding`,
				xmlName: `Content-Encoding`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `Content-Language`,
				xmlName: `Content-Language`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `Content-MD5`,
				xmlName: `Content-MD5`,
				type: { name: `ByteArray` }
			},
			contentDisposition: {
				serializedName: `Content-Disposition`,
				xmlName: `Content-Disposition`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `Cache-Control`,
				xmlName: `Cache-Control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `BlobType`,
				xmlName: `BlobType`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			copyId: {
				serializedName: `CopyId`,
				xmlName: `CopyId`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `CopyStatus`,
				xmlName: `CopyStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			copySource: {
				serializedName: `CopySource`,
				xmlName: `CopySource`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `CopyProgress`,
				xmlName: `CopyProgress`,
				type: { name: `String` }
			},
			copyCompletedOn: {
				serializedName: `CopyCompletionTime`,
				xmlName: `CopyCompletionTime`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `CopyStatusDescription`,
				xmlName: `CopyStatusDescription`,
				type: { name: `String` }
			},
			serverEncrypted: {
				serializedName: `ServerEncrypted`,
				xmlName: `ServerEncrypted`,
				type: { name: `Boolean` }
			},
			incrementalCopy: {
				serializedName: `IncrementalCopy`,
				xmlName: `IncrementalCopy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `DestinationSnapshot`,
				xmlName: `DestinationSnapshot`,
				type: { name: `String` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			accessTier: {
				serializedName: `AccessTier`,
				xmlName: `AccessTier`,
				type: {
					name: `Enum`,
					allowedValues: [
						`P4`,
						`P6`,
						`P10`,
						`P15`,
						`P20`,
						`P30`,
						`P40`,
						`P50`,
						`P60`,
						`P70`,
						`P80`,
						`Hot`,
						`Cool`,
						`Archive`,
						`Cold`
					]
				}
			},
			accessTierInferred: {
				serializedName: `AccessTierInferred`,
				xmlName: `AccessTierInferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `ArchiveStatus`,
				xmlName: `ArchiveStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`rehydrate-pending-to-hot`,
						`rehydrate-pending-to-cool`,
						`rehydrate-pending-to-cold`
					]
				}
			},
			customerProvidedKeySha256: {
				serializedName: `CustomerProvidedKeySha256`,
				xmlName: `CustomerProvidedKeySha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `EncryptionScope`,
				xmlName: `EncryptionScope`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `AccessTierChangeTime`,
				xmlName: `AccessTierChangeTime`,
				type: { name: `DateTimeRfc1123` }
			},
			tagCount: {
				serializedName: `TagCount`,
				xmlName: `TagCount`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `Expiry-Time`,
				xmlName: `Expiry-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `Sealed`,
				xmlName: `Sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `RehydratePriority`,
				xmlName: `RehydratePriority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessedOn: {
				serializedName: `LastAccessTime`,
				xmlName: `LastAccessTime`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `ImmutabilityPolicyUntilDate`,
				xmlName: `ImmutabilityPolicyUntilDate`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `ImmutabilityPolicyMode`,
				xmlName: `ImmutabilityPolicyMode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `LegalHold`,
				xmlName: `LegalHold`,
				type: { name: `Boolean` }
			}
		}
	}
}, Hg = {
	serializedName: `ListBlobsHierarchySegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsHierarchySegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			delimiter: {
				serializedName: `Delimiter`,
				xmlName: `Delimiter`,
				type: { name: `String` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobHierarchyListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Ug = {
	serializedName: `BlobHierarchyListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobHierarchyListSegment`,
		modelProperties: {
			blobPrefixes: {
				serializedName: `BlobPrefixes`,
				xmlName: `BlobPrefixes`,
				xmlElementName: `BlobPrefix`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobPrefix`
					} }
				}
			},
			blobItems: {
				serializedName: `BlobItems`,
				required: !0,
				xmlName: `BlobItems`,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobItemInternal`
					} }
				}
			}
		}
	}
}, Wg = {
	serializedName: `BlobPrefix`,
	type: {
		name: `Composite`,
		className: `BlobPrefix`,
		modelProperties: { name: {
			serializedName: `Name`,
			xmlName: `Name`,
			type: {
				name: `Composite`,
				className: `BlobName`
			}
		} }
	}
}, Gg = {
	serializedName: `BlockLookupList`,
	xmlName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockLookupList`,
		modelProperties: {
			committed: {
				serializedName: `Committed`,
				xmlName: `Committed`,
				xmlElementName: `Committed`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			uncommitted: {
				serializedName: `Uncommitted`,
				xmlName: `Uncommitted`,
				xmlElementName: `Uncommitted`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			latest: {
				serializedName: `Latest`,
				xmlName: `Latest`,
				xmlElementName: `Latest`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			}
		}
	}
}, Kg = {
	serializedName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockList`,
		modelProperties: {
			committedBlocks: {
				serializedName: `CommittedBlocks`,
				xmlName: `CommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			},
			uncommittedBlocks: {
				serializedName: `UncommittedBlocks`,
				xmlName: `UncommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			}
		}
	}
}, qg = {
	serializedName: `Block`,
	type: {
		name: `Composite`,
		className: `Block`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			size: {
				serializedName: `Size`,
				required: !0,
				xmlName: `Size`,
				type: { name: `Number` }
			}
		}
	}
}, Jg = {
	serializedName: `PageList`,
	type: {
		name: `Composite`,
		className: `PageList`,
		modelProperties: {
			pageRange: {
				serializedName: `PageRange`,
				xmlName: `PageRange`,
				xmlElementName: `PageRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `PageRange`
					} }
				}
			},
			clearRange: {
				serializedName: `ClearRange`,
				xmlName: `ClearRange`,
				xmlElementName: `ClearRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ClearRange`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Yg = {
	serializedName: `PageRange`,
	xmlName: `PageRange`,
	type: {
		name: `Composite`,
		className: `PageRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, Xg = {
	serializedName: `ClearRange`,
	xmlName: `ClearRange`,
	type: {
		name: `Composite`,
		className: `ClearRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, Zg = {
	serializedName: `QueryRequest`,
	xmlName: `QueryRequest`,
	type: {
		name: `Composite`,
		className: `QueryRequest`,
		modelProperties: {
			queryType: {
				serializedName: `QueryType`,
				required: !0,
				xmlName: `QueryType`,
				type: { name: `String` }
			},
			expression: {
				serializedName: `Expression`,
				required: !0,
				xmlName: `Expression`,
				type: { name: `String` }
			},
			inputSerialization: {
				serializedName: `InputSerialization`,
				xmlName: `InputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			},
			outputSerialization: {
				serializedName: `OutputSerialization`,
				xmlName: `OutputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			}
		}
	}
}, Qg = {
	serializedName: `QuerySerialization`,
	type: {
		name: `Composite`,
		className: `QuerySerialization`,
		modelProperties: { format: {
			serializedName: `Format`,
			xmlName: `Format`,
			type: {
				name: `Composite`,
				className: `QueryFormat`
			}
		} }
	}
}, $g = {
	serializedName: `QueryFormat`,
	type: {
		name: `Composite`,
		className: `QueryFormat`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`delimited`,
						`json`,
						`arrow`,
						`parquet`
					]
				}
			},
			delimitedTextConfiguration: {
				serializedName: `DelimitedTextConfiguration`,
				xmlName: `DelimitedTextConfiguration`,
				type: {
					name: `Composite`,
					className: `DelimitedTextConfiguration`
				}
			},
			jsonTextConfiguration: {
				serializedName: `JsonTextConfiguration`,
				xmlName: `JsonTextConfiguration`,
				type: {
					name: `Composite`,
					className: `JsonTextConfiguration`
				}
			},
			arrowConfiguration: {
				serializedName: `ArrowConfiguration`,
				xmlName: `ArrowConfiguration`,
				type: {
					name: `Composite`,
					className: `ArrowConfiguration`
				}
			},
			parquetTextConfiguration: {
				serializedName: `ParquetTextConfiguration`,
				xmlName: `ParquetTextConfiguration`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `any` } }
				}
			}
		}
	}
}, e_ = {
	serializedName: `DelimitedTextConfiguration`,
	xmlName: `DelimitedTextConfiguration`,
	type: {
		name: `Composite`,
		className: `DelimitedTextConfiguration`,
		modelProperties: {
			columnSeparator: {
				serializedName: `ColumnSeparator`,
				xmlName: `ColumnSeparator`,
				type: { name: `String` }
			},
			fieldQuote: {
				serializedName: `FieldQuote`,
				xmlName: `FieldQuote`,
				type: { name: `String` }
			},
			recordSeparator: {
				serializedName: `RecordSeparator`,
				xmlName: `RecordSeparator`,
				type: { name: `String` }
			},
			escapeChar: {
				serializedName: `EscapeChar`,
				xmlName: `EscapeChar`,
				type: { name: `String` }
			},
			headersPresent: {
				serializedName: `HeadersPresent`,
				xmlName: `HasHeaders`,
				type: { name: `Boolean` }
			}
		}
	}
}, t_ = {
	serializedName: `JsonTextConfiguration`,
	xmlName: `JsonTextConfiguration`,
	type: {
		name: `Composite`,
		className: `JsonTextConfiguration`,
		modelProperties: { recordSeparator: {
			serializedName: `RecordSeparator`,
			xmlName: `RecordSeparator`,
			type: { name: `String` }
		} }
	}
}, n_ = {
	serializedName: `ArrowConfiguration`,
	xmlName: `ArrowConfiguration`,
	type: {
		name: `Composite`,
		className: `ArrowConfiguration`,
		modelProperties: { schema: {
			serializedName: `Schema`,
			required: !0,
			xmlName: `Schema`,
			xmlIsWrapped: !0,
			xmlElementName: `Field`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `ArrowField`
				} }
			}
		} }
	}
}, r_ = {
	serializedName: `ArrowField`,
	xmlName: `Field`,
	type: {
		name: `Composite`,
		className: `ArrowField`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: { name: `String` }
			},
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: { name: `String` }
			},
			precision: {
				serializedName: `Precision`,
				xmlName: `Precision`,
				type: { name: `Number` }
			},
			scale: {
				serializedName: `Scale`,
				xmlName: `Scale`,
				type: { name: `Number` }
			}
		}
	}
}, i_ = {
	serializedName: `Service_setPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, a_ = {
	serializedName: `Service_setPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, o_ = {
	serializedName: `Service_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, s_ = {
	serializedName: `Service_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, c_ = {
	serializedName: `Service_getStatisticsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, l_ = {
	serializedName: `Service_getStatisticsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, u_ = {
	serializedName: `Service_listContainersSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, d_ = {
	serializedName: `Service_listContainersSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, f_ = {
	serializedName: `Service_getUserDelegationKeyHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, p_ = {
	serializedName: `Service_getUserDelegationKeyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, m_ = {
	serializedName: `Service_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, h_ = {
	serializedName: `Service_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, g_ = {
	serializedName: `Service_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, __ = {
	serializedName: `Service_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, v_ = {
	serializedName: `Service_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, y_ = {
	serializedName: `Service_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, b_ = {
	serializedName: `Container_createHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, x_ = {
	serializedName: `Container_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, S_ = {
	serializedName: `Container_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesHeaders`,
		modelProperties: {
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `x-ms-has-immutability-policy`,
				xmlName: `x-ms-has-immutability-policy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `x-ms-has-legal-hold`,
				xmlName: `x-ms-has-legal-hold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `x-ms-default-encryption-scope`,
				xmlName: `x-ms-default-encryption-scope`,
				type: { name: `String` }
			},
			denyEncryptionScopeOverride: {
				serializedName: `x-ms-deny-encryption-scope-override`,
				xmlName: `x-ms-deny-encryption-scope-override`,
				type: { name: `Boolean` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `x-ms-immutable-storage-with-versioning-enabled`,
				xmlName: `x-ms-immutable-storage-with-versioning-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, C_ = {
	serializedName: `Container_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, w_ = {
	serializedName: `Container_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, T_ = {
	serializedName: `Container_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, E_ = {
	serializedName: `Container_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, D_ = {
	serializedName: `Container_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, O_ = {
	serializedName: `Container_getAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyHeaders`,
		modelProperties: {
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, k_ = {
	serializedName: `Container_getAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, A_ = {
	serializedName: `Container_setAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, j_ = {
	serializedName: `Container_setAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, M_ = {
	serializedName: `Container_restoreHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, N_ = {
	serializedName: `Container_restoreExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, P_ = {
	serializedName: `Container_renameHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, F_ = {
	serializedName: `Container_renameExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, I_ = {
	serializedName: `Container_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			}
		}
	}
}, L_ = {
	serializedName: `Container_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, R_ = {
	serializedName: `Container_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, z_ = {
	serializedName: `Container_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, B_ = {
	serializedName: `Container_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, V_ = {
	serializedName: `Container_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, H_ = {
	serializedName: `Container_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, U_ = {
	serializedName: `Container_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, W_ = {
	serializedName: `Container_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, G_ = {
	serializedName: `Container_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, K_ = {
	serializedName: `Container_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, q_ = {
	serializedName: `Container_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, J_ = {
	serializedName: `Container_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Y_ = {
	serializedName: `Container_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, X_ = {
	serializedName: `Container_listBlobFlatSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Z_ = {
	serializedName: `Container_listBlobFlatSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Q_ = {
	serializedName: `Container_listBlobHierarchySegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, $_ = {
	serializedName: `Container_listBlobHierarchySegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ev = {
	serializedName: `Container_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, tv = {
	serializedName: `Container_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, nv = {
	serializedName: `Blob_downloadHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, rv = {
	serializedName: `Blob_downloadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, iv = {
	serializedName: `Blob_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			isIncrementalCopy: {
				serializedName: `x-ms-incremental-copy`,
				xmlName: `x-ms-incremental-copy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `x-ms-copy-destination-snapshot`,
				xmlName: `x-ms-copy-destination-snapshot`,
				type: { name: `String` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			accessTier: {
				serializedName: `x-ms-access-tier`,
				xmlName: `x-ms-access-tier`,
				type: { name: `String` }
			},
			accessTierInferred: {
				serializedName: `x-ms-access-tier-inferred`,
				xmlName: `x-ms-access-tier-inferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `x-ms-archive-status`,
				xmlName: `x-ms-archive-status`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `x-ms-access-tier-change-time`,
				xmlName: `x-ms-access-tier-change-time`,
				type: { name: `DateTimeRfc1123` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `x-ms-expiry-time`,
				xmlName: `x-ms-expiry-time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `x-ms-rehydrate-priority`,
				xmlName: `x-ms-rehydrate-priority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, av = {
	serializedName: `Blob_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ov = {
	serializedName: `Blob_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, sv = {
	serializedName: `Blob_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, cv = {
	serializedName: `Blob_undeleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, lv = {
	serializedName: `Blob_undeleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, uv = {
	serializedName: `Blob_setExpiryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, dv = {
	serializedName: `Blob_setExpiryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, fv = {
	serializedName: `Blob_setHttpHeadersHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, pv = {
	serializedName: `Blob_setHttpHeadersExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, mv = {
	serializedName: `Blob_setImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiry: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			}
		}
	}
}, hv = {
	serializedName: `Blob_setImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, gv = {
	serializedName: `Blob_deleteImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, _v = {
	serializedName: `Blob_deleteImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, vv = {
	serializedName: `Blob_setLegalHoldHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			}
		}
	}
}, yv = {
	serializedName: `Blob_setLegalHoldExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, bv = {
	serializedName: `Blob_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, xv = {
	serializedName: `Blob_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Sv = {
	serializedName: `Blob_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Cv = {
	serializedName: `Blob_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, wv = {
	serializedName: `Blob_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Tv = {
	serializedName: `Blob_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ev = {
	serializedName: `Blob_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Dv = {
	serializedName: `Blob_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ov = {
	serializedName: `Blob_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, kv = {
	serializedName: `Blob_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Av = {
	serializedName: `Blob_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, jv = {
	serializedName: `Blob_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Mv = {
	serializedName: `Blob_createSnapshotHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotHeaders`,
		modelProperties: {
			snapshot: {
				serializedName: `x-ms-snapshot`,
				xmlName: `x-ms-snapshot`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Nv = {
	serializedName: `Blob_createSnapshotExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Pv = {
	serializedName: `Blob_startCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Fv = {
	serializedName: `Blob_startCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Iv = {
	serializedName: `Blob_copyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				defaultValue: `success`,
				isConstant: !0,
				serializedName: `x-ms-copy-status`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Lv = {
	serializedName: `Blob_copyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Rv = {
	serializedName: `Blob_abortCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, zv = {
	serializedName: `Blob_abortCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Bv = {
	serializedName: `Blob_setTierHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Vv = {
	serializedName: `Blob_setTierExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Hv = {
	serializedName: `Blob_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, Uv = {
	serializedName: `Blob_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Wv = {
	serializedName: `Blob_queryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletionTime: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, Gv = {
	serializedName: `Blob_queryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Kv = {
	serializedName: `Blob_getTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, qv = {
	serializedName: `Blob_getTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Jv = {
	serializedName: `Blob_setTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Yv = {
	serializedName: `Blob_setTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Xv = {
	serializedName: `PageBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Zv = {
	serializedName: `PageBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Qv = {
	serializedName: `PageBlob_uploadPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, $v = {
	serializedName: `PageBlob_uploadPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ey = {
	serializedName: `PageBlob_clearPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ty = {
	serializedName: `PageBlob_clearPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ny = {
	serializedName: `PageBlob_uploadPagesFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ry = {
	serializedName: `PageBlob_uploadPagesFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, iy = {
	serializedName: `PageBlob_getPageRangesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ay = {
	serializedName: `PageBlob_getPageRangesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, oy = {
	serializedName: `PageBlob_getPageRangesDiffHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, sy = {
	serializedName: `PageBlob_getPageRangesDiffExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, cy = {
	serializedName: `PageBlob_resizeHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ly = {
	serializedName: `PageBlob_resizeExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, uy = {
	serializedName: `PageBlob_updateSequenceNumberHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, dy = {
	serializedName: `PageBlob_updateSequenceNumberExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, fy = {
	serializedName: `PageBlob_copyIncrementalHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, py = {
	serializedName: `PageBlob_copyIncrementalExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, my = {
	serializedName: `AppendBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, hy = {
	serializedName: `AppendBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, gy = {
	serializedName: `AppendBlob_appendBlockHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, _y = {
	serializedName: `AppendBlob_appendBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, vy = {
	serializedName: `AppendBlob_appendBlockFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, yy = {
	serializedName: `AppendBlob_appendBlockFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, by = {
	serializedName: `AppendBlob_sealHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			}
		}
	}
}, xy = {
	serializedName: `AppendBlob_sealExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Sy = {
	serializedName: `BlockBlob_uploadHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Cy = {
	serializedName: `BlockBlob_uploadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, wy = {
	serializedName: `BlockBlob_putBlobFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ty = {
	serializedName: `BlockBlob_putBlobFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Ey = {
	serializedName: `BlockBlob_stageBlockHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Dy = {
	serializedName: `BlockBlob_stageBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Oy = {
	serializedName: `BlockBlob_stageBlockFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ky = {
	serializedName: `BlockBlob_stageBlockFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Ay = {
	serializedName: `BlockBlob_commitBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, jy = {
	serializedName: `BlockBlob_commitBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, My = {
	serializedName: `BlockBlob_getBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ny = {
	serializedName: `BlockBlob_getBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Py = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, Fy = {
	parameterPath: `blobServiceProperties`,
	mapper: vg
}, Iy = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, A = {
	parameterPath: `url`,
	mapper: {
		serializedName: `url`,
		required: !0,
		xmlName: `url`,
		type: { name: `String` }
	},
	skipEncoding: !0
}, Ly = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `service`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Ry = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `properties`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, j = {
	parameterPath: [`options`, `timeoutInSeconds`],
	mapper: {
		constraints: { InclusiveMinimum: 0 },
		serializedName: `timeout`,
		xmlName: `timeout`,
		type: { name: `Number` }
	}
}, M = {
	parameterPath: `version`,
	mapper: {
		defaultValue: `2026-02-06`,
		isConstant: !0,
		serializedName: `x-ms-version`,
		type: { name: `String` }
	}
}, N = {
	parameterPath: [`options`, `requestId`],
	mapper: {
		serializedName: `x-ms-client-request-id`,
		xmlName: `x-ms-client-request-id`,
		type: { name: `String` }
	}
}, P = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, zy = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `stats`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, By = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `list`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Vy = {
	parameterPath: [`options`, `prefix`],
	mapper: {
		serializedName: `prefix`,
		xmlName: `prefix`,
		type: { name: `String` }
	}
}, Hy = {
	parameterPath: [`options`, `marker`],
	mapper: {
		serializedName: `marker`,
		xmlName: `marker`,
		type: { name: `String` }
	}
}, Uy = {
	parameterPath: [`options`, `maxPageSize`],
	mapper: {
		constraints: { InclusiveMinimum: 1 },
		serializedName: `maxresults`,
		xmlName: `maxresults`,
		type: { name: `Number` }
	}
}, Wy = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListContainersIncludeType`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`metadata`,
					`deleted`,
					`system`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, Gy = {
	parameterPath: `keyInfo`,
	mapper: kg
}, Ky = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `userdelegationkey`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, qy = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `account`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Jy = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, Yy = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `batch`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Xy = {
	parameterPath: `contentLength`,
	mapper: {
		serializedName: `Content-Length`,
		required: !0,
		xmlName: `Content-Length`,
		type: { name: `Number` }
	}
}, Zy = {
	parameterPath: `multipartContentType`,
	mapper: {
		serializedName: `Content-Type`,
		required: !0,
		xmlName: `Content-Type`,
		type: { name: `String` }
	}
}, Qy = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blobs`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, $y = {
	parameterPath: [`options`, `where`],
	mapper: {
		serializedName: `where`,
		xmlName: `where`,
		type: { name: `String` }
	}
}, F = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `container`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, eb = {
	parameterPath: [`options`, `metadata`],
	mapper: {
		serializedName: `x-ms-meta`,
		xmlName: `x-ms-meta`,
		headerCollectionPrefix: `x-ms-meta-`,
		type: {
			name: `Dictionary`,
			value: { type: { name: `String` } }
		}
	}
}, tb = {
	parameterPath: [`options`, `access`],
	mapper: {
		serializedName: `x-ms-blob-public-access`,
		xmlName: `x-ms-blob-public-access`,
		type: {
			name: `Enum`,
			allowedValues: [`container`, `blob`]
		}
	}
}, nb = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`defaultEncryptionScope`
	],
	mapper: {
		serializedName: `x-ms-default-encryption-scope`,
		xmlName: `x-ms-default-encryption-scope`,
		type: { name: `String` }
	}
}, rb = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`preventEncryptionScopeOverride`
	],
	mapper: {
		serializedName: `x-ms-deny-encryption-scope-override`,
		xmlName: `x-ms-deny-encryption-scope-override`,
		type: { name: `Boolean` }
	}
}, I = {
	parameterPath: [
		`options`,
		`leaseAccessConditions`,
		`leaseId`
	],
	mapper: {
		serializedName: `x-ms-lease-id`,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, L = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `If-Modified-Since`,
		xmlName: `If-Modified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, R = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `If-Unmodified-Since`,
		xmlName: `If-Unmodified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, ib = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `metadata`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ab = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `acl`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ob = {
	parameterPath: [`options`, `containerAcl`],
	mapper: {
		serializedName: `containerAcl`,
		xmlName: `SignedIdentifiers`,
		xmlIsWrapped: !0,
		xmlElementName: `SignedIdentifier`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Composite`,
				className: `SignedIdentifier`
			} }
		}
	}
}, sb = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `undelete`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, cb = {
	parameterPath: [`options`, `deletedContainerName`],
	mapper: {
		serializedName: `x-ms-deleted-container-name`,
		xmlName: `x-ms-deleted-container-name`,
		type: { name: `String` }
	}
}, lb = {
	parameterPath: [`options`, `deletedContainerVersion`],
	mapper: {
		serializedName: `x-ms-deleted-container-version`,
		xmlName: `x-ms-deleted-container-version`,
		type: { name: `String` }
	}
}, ub = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `rename`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, db = {
	parameterPath: `sourceContainerName`,
	mapper: {
		serializedName: `x-ms-source-container-name`,
		required: !0,
		xmlName: `x-ms-source-container-name`,
		type: { name: `String` }
	}
}, fb = {
	parameterPath: [`options`, `sourceLeaseId`],
	mapper: {
		serializedName: `x-ms-source-lease-id`,
		xmlName: `x-ms-source-lease-id`,
		type: { name: `String` }
	}
}, pb = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `lease`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, mb = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `acquire`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, hb = {
	parameterPath: [`options`, `duration`],
	mapper: {
		serializedName: `x-ms-lease-duration`,
		xmlName: `x-ms-lease-duration`,
		type: { name: `Number` }
	}
}, gb = {
	parameterPath: [`options`, `proposedLeaseId`],
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, _b = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `release`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, vb = {
	parameterPath: `leaseId`,
	mapper: {
		serializedName: `x-ms-lease-id`,
		required: !0,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, yb = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `renew`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, bb = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `break`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, xb = {
	parameterPath: [`options`, `breakPeriod`],
	mapper: {
		serializedName: `x-ms-lease-break-period`,
		xmlName: `x-ms-lease-break-period`,
		type: { name: `Number` }
	}
}, Sb = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `change`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, Cb = {
	parameterPath: `proposedLeaseId`,
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		required: !0,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, wb = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListBlobsIncludeItem`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`copy`,
					`deleted`,
					`metadata`,
					`snapshots`,
					`uncommittedblobs`,
					`versions`,
					`tags`,
					`immutabilitypolicy`,
					`legalhold`,
					`deletedwithversions`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, Tb = {
	parameterPath: [`options`, `startFrom`],
	mapper: {
		serializedName: `startFrom`,
		xmlName: `startFrom`,
		type: { name: `String` }
	}
}, Eb = {
	parameterPath: `delimiter`,
	mapper: {
		serializedName: `delimiter`,
		required: !0,
		xmlName: `delimiter`,
		type: { name: `String` }
	}
}, Db = {
	parameterPath: [`options`, `snapshot`],
	mapper: {
		serializedName: `snapshot`,
		xmlName: `snapshot`,
		type: { name: `String` }
	}
}, Ob = {
	parameterPath: [`options`, `versionId`],
	mapper: {
		serializedName: `versionid`,
		xmlName: `versionid`,
		type: { name: `String` }
	}
}, kb = {
	parameterPath: [`options`, `range`],
	mapper: {
		serializedName: `x-ms-range`,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, Ab = {
	parameterPath: [`options`, `rangeGetContentMD5`],
	mapper: {
		serializedName: `x-ms-range-get-content-md5`,
		xmlName: `x-ms-range-get-content-md5`,
		type: { name: `Boolean` }
	}
}, jb = {
	parameterPath: [`options`, `rangeGetContentCRC64`],
	mapper: {
		serializedName: `x-ms-range-get-content-crc64`,
		xmlName: `x-ms-range-get-content-crc64`,
		type: { name: `Boolean` }
	}
}, z = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKey`
	],
	mapper: {
		serializedName: `x-ms-encryption-key`,
		xmlName: `x-ms-encryption-key`,
		type: { name: `String` }
	}
}, B = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKeySha256`
	],
	mapper: {
		serializedName: `x-ms-encryption-key-sha256`,
		xmlName: `x-ms-encryption-key-sha256`,
		type: { name: `String` }
	}
}, V = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionAlgorithm`
	],
	mapper: {
		serializedName: `x-ms-encryption-algorithm`,
		xmlName: `x-ms-encryption-algorithm`,
		type: { name: `String` }
	}
}, H = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `If-Match`,
		xmlName: `If-Match`,
		type: { name: `String` }
	}
}, U = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `If-None-Match`,
		xmlName: `If-None-Match`,
		type: { name: `String` }
	}
}, W = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifTags`
	],
	mapper: {
		serializedName: `x-ms-if-tags`,
		xmlName: `x-ms-if-tags`,
		type: { name: `String` }
	}
}, Mb = {
	parameterPath: [`options`, `deleteSnapshots`],
	mapper: {
		serializedName: `x-ms-delete-snapshots`,
		xmlName: `x-ms-delete-snapshots`,
		type: {
			name: `Enum`,
			allowedValues: [`include`, `only`]
		}
	}
}, Nb = {
	parameterPath: [`options`, `blobDeleteType`],
	mapper: {
		serializedName: `deletetype`,
		xmlName: `deletetype`,
		type: { name: `String` }
	}
}, Pb = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `expiry`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Fb = {
	parameterPath: `expiryOptions`,
	mapper: {
		serializedName: `x-ms-expiry-option`,
		required: !0,
		xmlName: `x-ms-expiry-option`,
		type: { name: `String` }
	}
}, Ib = {
	parameterPath: [`options`, `expiresOn`],
	mapper: {
		serializedName: `x-ms-expiry-time`,
		xmlName: `x-ms-expiry-time`,
		type: { name: `String` }
	}
}, Lb = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobCacheControl`
	],
	mapper: {
		serializedName: `x-ms-blob-cache-control`,
		xmlName: `x-ms-blob-cache-control`,
		type: { name: `String` }
	}
}, Rb = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentType`
	],
	mapper: {
		serializedName: `x-ms-blob-content-type`,
		xmlName: `x-ms-blob-content-type`,
		type: { name: `String` }
	}
}, zb = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentMD5`
	],
	mapper: {
		serializedName: `x-ms-blob-content-md5`,
		xmlName: `x-ms-blob-content-md5`,
		type: { name: `ByteArray` }
	}
}, Bb = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentEncoding`
	],
	mapper: {
		serializedName: `x-ms-blob-content-encoding`,
		xmlName: `x-ms-blob-content-encoding`,
		type: { name: `String` }
	}
}, Vb = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentLanguage`
	],
	mapper: {
		serializedName: `x-ms-blob-content-language`,
		xmlName: `x-ms-blob-content-language`,
		type: { name: `String` }
	}
}, Hb = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentDisposition`
	],
	mapper: {
		serializedName: `x-ms-blob-content-disposition`,
		xmlName: `x-ms-blob-content-disposition`,
		type: { name: `String` }
	}
}, Ub = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `immutabilityPolicies`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Wb = {
	parameterPath: [`options`, `immutabilityPolicyExpiry`],
	mapper: {
		serializedName: `x-ms-immutability-policy-until-date`,
		xmlName: `x-ms-immutability-policy-until-date`,
		type: { name: `DateTimeRfc1123` }
	}
}, Gb = {
	parameterPath: [`options`, `immutabilityPolicyMode`],
	mapper: {
		serializedName: `x-ms-immutability-policy-mode`,
		xmlName: `x-ms-immutability-policy-mode`,
		type: {
			name: `Enum`,
			allowedValues: [
				`Mutable`,
				`Unlocked`,
				`Locked`
			]
		}
	}
}, Kb = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `legalhold`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, qb = {
	parameterPath: `legalHold`,
	mapper: {
		serializedName: `x-ms-legal-hold`,
		required: !0,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, Jb = {
	parameterPath: [`options`, `encryptionScope`],
	mapper: {
		serializedName: `x-ms-encryption-scope`,
		xmlName: `x-ms-encryption-scope`,
		type: { name: `String` }
	}
}, Yb = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `snapshot`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Xb = {
	parameterPath: [`options`, `tier`],
	mapper: {
		serializedName: `x-ms-access-tier`,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, Zb = {
	parameterPath: [`options`, `rehydratePriority`],
	mapper: {
		serializedName: `x-ms-rehydrate-priority`,
		xmlName: `x-ms-rehydrate-priority`,
		type: {
			name: `Enum`,
			allowedValues: [`High`, `Standard`]
		}
	}
}, Qb = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-modified-since`,
		xmlName: `x-ms-source-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, $b = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-unmodified-since`,
		xmlName: `x-ms-source-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, ex = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-match`,
		xmlName: `x-ms-source-if-match`,
		type: { name: `String` }
	}
}, tx = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-none-match`,
		xmlName: `x-ms-source-if-none-match`,
		type: { name: `String` }
	}
}, nx = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfTags`
	],
	mapper: {
		serializedName: `x-ms-source-if-tags`,
		xmlName: `x-ms-source-if-tags`,
		type: { name: `String` }
	}
}, rx = {
	parameterPath: `copySource`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, ix = {
	parameterPath: [`options`, `blobTagsString`],
	mapper: {
		serializedName: `x-ms-tags`,
		xmlName: `x-ms-tags`,
		type: { name: `String` }
	}
}, ax = {
	parameterPath: [`options`, `sealBlob`],
	mapper: {
		serializedName: `x-ms-seal-blob`,
		xmlName: `x-ms-seal-blob`,
		type: { name: `Boolean` }
	}
}, ox = {
	parameterPath: [`options`, `legalHold`],
	mapper: {
		serializedName: `x-ms-legal-hold`,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, sx = {
	parameterPath: `xMsRequiresSync`,
	mapper: {
		defaultValue: `true`,
		isConstant: !0,
		serializedName: `x-ms-requires-sync`,
		type: { name: `String` }
	}
}, cx = {
	parameterPath: [`options`, `sourceContentMD5`],
	mapper: {
		serializedName: `x-ms-source-content-md5`,
		xmlName: `x-ms-source-content-md5`,
		type: { name: `ByteArray` }
	}
}, lx = {
	parameterPath: [`options`, `copySourceAuthorization`],
	mapper: {
		serializedName: `x-ms-copy-source-authorization`,
		xmlName: `x-ms-copy-source-authorization`,
		type: { name: `String` }
	}
}, ux = {
	parameterPath: [`options`, `copySourceTags`],
	mapper: {
		serializedName: `x-ms-copy-source-tag-option`,
		xmlName: `x-ms-copy-source-tag-option`,
		type: {
			name: `Enum`,
			allowedValues: [`REPLACE`, `COPY`]
		}
	}
}, dx = {
	parameterPath: [`options`, `fileRequestIntent`],
	mapper: {
		serializedName: `x-ms-file-request-intent`,
		xmlName: `x-ms-file-request-intent`,
		type: { name: `String` }
	}
}, fx = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `copy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, px = {
	parameterPath: `copyActionAbortConstant`,
	mapper: {
		defaultValue: `abort`,
		isConstant: !0,
		serializedName: `x-ms-copy-action`,
		type: { name: `String` }
	}
}, mx = {
	parameterPath: `copyId`,
	mapper: {
		serializedName: `copyid`,
		required: !0,
		xmlName: `copyid`,
		type: { name: `String` }
	}
}, hx = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tier`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, gx = {
	parameterPath: `tier`,
	mapper: {
		serializedName: `x-ms-access-tier`,
		required: !0,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, _x = {
	parameterPath: [`options`, `queryRequest`],
	mapper: Zg
}, vx = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `query`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, yx = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tags`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, bx = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-modified-since`,
		xmlName: `x-ms-blob-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, xx = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-unmodified-since`,
		xmlName: `x-ms-blob-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, Sx = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-match`,
		xmlName: `x-ms-blob-if-match`,
		type: { name: `String` }
	}
}, Cx = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-none-match`,
		xmlName: `x-ms-blob-if-none-match`,
		type: { name: `String` }
	}
}, wx = {
	parameterPath: [`options`, `tags`],
	mapper: Ng
}, Tx = {
	parameterPath: [`options`, `transactionalContentMD5`],
	mapper: {
		serializedName: `Content-MD5`,
		xmlName: `Content-MD5`,
		type: { name: `ByteArray` }
	}
}, Ex = {
	parameterPath: [`options`, `transactionalContentCrc64`],
	mapper: {
		serializedName: `x-ms-content-crc64`,
		xmlName: `x-ms-content-crc64`,
		type: { name: `ByteArray` }
	}
}, Dx = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `PageBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, Ox = {
	parameterPath: `blobContentLength`,
	mapper: {
		serializedName: `x-ms-blob-content-length`,
		required: !0,
		xmlName: `x-ms-blob-content-length`,
		type: { name: `Number` }
	}
}, kx = {
	parameterPath: [`options`, `blobSequenceNumber`],
	mapper: {
		defaultValue: 0,
		serializedName: `x-ms-blob-sequence-number`,
		xmlName: `x-ms-blob-sequence-number`,
		type: { name: `Number` }
	}
}, Ax = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/octet-stream`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, jx = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, Mx = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, Nx = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `page`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Px = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `update`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, Fx = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThanOrEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-le`,
		xmlName: `x-ms-if-sequence-number-le`,
		type: { name: `Number` }
	}
}, Ix = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThan`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-lt`,
		xmlName: `x-ms-if-sequence-number-lt`,
		type: { name: `Number` }
	}
}, Lx = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-eq`,
		xmlName: `x-ms-if-sequence-number-eq`,
		type: { name: `Number` }
	}
}, Rx = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `clear`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, zx = {
	parameterPath: `sourceUrl`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, Bx = {
	parameterPath: `sourceRange`,
	mapper: {
		serializedName: `x-ms-source-range`,
		required: !0,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, Vx = {
	parameterPath: [`options`, `sourceContentCrc64`],
	mapper: {
		serializedName: `x-ms-source-content-crc64`,
		xmlName: `x-ms-source-content-crc64`,
		type: { name: `ByteArray` }
	}
}, Hx = {
	parameterPath: `range`,
	mapper: {
		serializedName: `x-ms-range`,
		required: !0,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, Ux = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `pagelist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Wx = {
	parameterPath: [`options`, `prevsnapshot`],
	mapper: {
		serializedName: `prevsnapshot`,
		xmlName: `prevsnapshot`,
		type: { name: `String` }
	}
}, Gx = {
	parameterPath: [`options`, `prevSnapshotUrl`],
	mapper: {
		serializedName: `x-ms-previous-snapshot-url`,
		xmlName: `x-ms-previous-snapshot-url`,
		type: { name: `String` }
	}
}, Kx = {
	parameterPath: `sequenceNumberAction`,
	mapper: {
		serializedName: `x-ms-sequence-number-action`,
		required: !0,
		xmlName: `x-ms-sequence-number-action`,
		type: {
			name: `Enum`,
			allowedValues: [
				`max`,
				`update`,
				`increment`
			]
		}
	}
}, qx = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `incrementalcopy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Jx = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `AppendBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, Yx = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `appendblock`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Xx = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`maxSize`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-maxsize`,
		xmlName: `x-ms-blob-condition-maxsize`,
		type: { name: `Number` }
	}
}, Zx = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`appendPosition`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-appendpos`,
		xmlName: `x-ms-blob-condition-appendpos`,
		type: { name: `Number` }
	}
}, Qx = {
	parameterPath: [`options`, `sourceRange`],
	mapper: {
		serializedName: `x-ms-source-range`,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, $x = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `seal`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, eS = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `BlockBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, tS = {
	parameterPath: [`options`, `copySourceBlobProperties`],
	mapper: {
		serializedName: `x-ms-copy-source-blob-properties`,
		xmlName: `x-ms-copy-source-blob-properties`,
		type: { name: `Boolean` }
	}
}, nS = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `block`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, rS = {
	parameterPath: `blockId`,
	mapper: {
		serializedName: `blockid`,
		required: !0,
		xmlName: `blockid`,
		type: { name: `String` }
	}
}, iS = {
	parameterPath: `blocks`,
	mapper: Gg
}, aS = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blocklist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, oS = {
	parameterPath: `listType`,
	mapper: {
		defaultValue: `committed`,
		serializedName: `blocklisttype`,
		required: !0,
		xmlName: `blocklisttype`,
		type: {
			name: `Enum`,
			allowedValues: [
				`committed`,
				`uncommitted`,
				`all`
			]
		}
	}
};
var sS = class {
	client;
	constructor(e) {
		this.client = e;
	}
	setProperties(e, t) {
		return this.client.sendOperationRequest({
			blobServiceProperties: e,
			options: t
		}, lS);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, uS);
	}
	getStatistics(e) {
		return this.client.sendOperationRequest({ options: e }, dS);
	}
	listContainersSegment(e) {
		return this.client.sendOperationRequest({ options: e }, fS);
	}
	getUserDelegationKey(e, t) {
		return this.client.sendOperationRequest({
			keyInfo: e,
			options: t
		}, pS);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, mS);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, hS);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, gS);
	}
};
const cS = vl(_g, !0), lS = {
	path: `/`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: i_ },
		default: {
			bodyMapper: k,
			headersMapper: a_
		}
	},
	requestBody: Fy,
	queryParameters: [
		Ly,
		Ry,
		j
	],
	urlParameters: [A],
	headerParameters: [
		Py,
		Iy,
		M,
		N
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: cS
}, uS = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: vg,
			headersMapper: o_
		},
		default: {
			bodyMapper: k,
			headersMapper: s_
		}
	},
	queryParameters: [
		Ly,
		Ry,
		j
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: cS
}, dS = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: wg,
			headersMapper: c_
		},
		default: {
			bodyMapper: k,
			headersMapper: l_
		}
	},
	queryParameters: [
		Ly,
		j,
		zy
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: cS
}, fS = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Eg,
			headersMapper: u_
		},
		default: {
			bodyMapper: k,
			headersMapper: d_
		}
	},
	queryParameters: [
		j,
		By,
		Vy,
		Hy,
		Uy,
		Wy
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: cS
}, pS = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: Ag,
			headersMapper: f_
		},
		default: {
			bodyMapper: k,
			headersMapper: p_
		}
	},
	requestBody: Gy,
	queryParameters: [
		Ly,
		j,
		Ky
	],
	urlParameters: [A],
	headerParameters: [
		Py,
		Iy,
		M,
		N
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: cS
}, mS = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: m_ },
		default: {
			bodyMapper: k,
			headersMapper: h_
		}
	},
	queryParameters: [
		Ry,
		j,
		qy
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: cS
}, hS = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: g_
		},
		default: {
			bodyMapper: k,
			headersMapper: __
		}
	},
	requestBody: Jy,
	queryParameters: [j, Yy],
	urlParameters: [A],
	headerParameters: [
		Iy,
		M,
		N,
		Xy,
		Zy
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: cS
}, gS = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: jg,
			headersMapper: v_
		},
		default: {
			bodyMapper: k,
			headersMapper: y_
		}
	},
	queryParameters: [
		j,
		Hy,
		Uy,
		Qy,
		$y
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: cS
};
var _S = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e) {
		return this.client.sendOperationRequest({ options: e }, vS);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, yS);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, bS);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, xS);
	}
	getAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, SS);
	}
	setAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, CS);
	}
	restore(e) {
		return this.client.sendOperationRequest({ options: e }, wS);
	}
	rename(e, t) {
		return this.client.sendOperationRequest({
			sourceContainerName: e,
			options: t
		}, TS);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, ES);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, DS);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, OS);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, kS);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, AS);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, jS);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, MS);
	}
	listBlobFlatSegment(e) {
		return this.client.sendOperationRequest({ options: e }, NS);
	}
	listBlobHierarchySegment(e, t) {
		return this.client.sendOperationRequest({
			delimiter: e,
			options: t
		}, PS);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, FS);
	}
};
const G = vl(_g, !0), vS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: b_ },
		default: {
			bodyMapper: k,
			headersMapper: x_
		}
	},
	queryParameters: [j, F],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		eb,
		tb,
		nb,
		rb
	],
	isXML: !0,
	serializer: G
}, yS = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: S_ },
		default: {
			bodyMapper: k,
			headersMapper: C_
		}
	},
	queryParameters: [j, F],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I
	],
	isXML: !0,
	serializer: G
}, bS = {
	path: `/{containerName}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: w_ },
		default: {
			bodyMapper: k,
			headersMapper: T_
		}
	},
	queryParameters: [j, F],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R
	],
	isXML: !0,
	serializer: G
}, xS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: E_ },
		default: {
			bodyMapper: k,
			headersMapper: D_
		}
	},
	queryParameters: [
		j,
		F,
		ib
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		eb,
		I,
		L
	],
	isXML: !0,
	serializer: G
}, SS = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `SignedIdentifier`
					} }
				},
				serializedName: `SignedIdentifiers`,
				xmlName: `SignedIdentifiers`,
				xmlIsWrapped: !0,
				xmlElementName: `SignedIdentifier`
			},
			headersMapper: O_
		},
		default: {
			bodyMapper: k,
			headersMapper: k_
		}
	},
	queryParameters: [
		j,
		F,
		ab
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I
	],
	isXML: !0,
	serializer: G
}, CS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: A_ },
		default: {
			bodyMapper: k,
			headersMapper: j_
		}
	},
	requestBody: ob,
	queryParameters: [
		j,
		F,
		ab
	],
	urlParameters: [A],
	headerParameters: [
		Py,
		Iy,
		M,
		N,
		tb,
		I,
		L,
		R
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: G
}, wS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: M_ },
		default: {
			bodyMapper: k,
			headersMapper: N_
		}
	},
	queryParameters: [
		j,
		F,
		sb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		cb,
		lb
	],
	isXML: !0,
	serializer: G
}, TS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: P_ },
		default: {
			bodyMapper: k,
			headersMapper: F_
		}
	},
	queryParameters: [
		j,
		F,
		ub
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		db,
		fb
	],
	isXML: !0,
	serializer: G
}, ES = {
	path: `/{containerName}`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: I_
		},
		default: {
			bodyMapper: k,
			headersMapper: L_
		}
	},
	requestBody: Jy,
	queryParameters: [
		j,
		Yy,
		F
	],
	urlParameters: [A],
	headerParameters: [
		Iy,
		M,
		N,
		Xy,
		Zy
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: G
}, DS = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: jg,
			headersMapper: R_
		},
		default: {
			bodyMapper: k,
			headersMapper: z_
		}
	},
	queryParameters: [
		j,
		Hy,
		Uy,
		Qy,
		$y,
		F
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: G
}, OS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: B_ },
		default: {
			bodyMapper: k,
			headersMapper: V_
		}
	},
	queryParameters: [
		j,
		F,
		pb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		mb,
		hb,
		gb
	],
	isXML: !0,
	serializer: G
}, kS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: H_ },
		default: {
			bodyMapper: k,
			headersMapper: U_
		}
	},
	queryParameters: [
		j,
		F,
		pb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		_b,
		vb
	],
	isXML: !0,
	serializer: G
}, AS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: W_ },
		default: {
			bodyMapper: k,
			headersMapper: G_
		}
	},
	queryParameters: [
		j,
		F,
		pb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		vb,
		yb
	],
	isXML: !0,
	serializer: G
}, jS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: K_ },
		default: {
			bodyMapper: k,
			headersMapper: q_
		}
	},
	queryParameters: [
		j,
		F,
		pb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		bb,
		xb
	],
	isXML: !0,
	serializer: G
}, MS = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: J_ },
		default: {
			bodyMapper: k,
			headersMapper: Y_
		}
	},
	queryParameters: [
		j,
		F,
		pb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		vb,
		Sb,
		Cb
	],
	isXML: !0,
	serializer: G
}, NS = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Lg,
			headersMapper: X_
		},
		default: {
			bodyMapper: k,
			headersMapper: Z_
		}
	},
	queryParameters: [
		j,
		By,
		Vy,
		Hy,
		Uy,
		F,
		wb,
		Tb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: G
}, PS = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Hg,
			headersMapper: Q_
		},
		default: {
			bodyMapper: k,
			headersMapper: $_
		}
	},
	queryParameters: [
		j,
		By,
		Vy,
		Hy,
		Uy,
		F,
		wb,
		Tb,
		Eb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: G
}, FS = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: ev },
		default: {
			bodyMapper: k,
			headersMapper: tv
		}
	},
	queryParameters: [
		Ry,
		j,
		qy
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: G
};
var IS = class {
	client;
	constructor(e) {
		this.client = e;
	}
	download(e) {
		return this.client.sendOperationRequest({ options: e }, LS);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, RS);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, zS);
	}
	undelete(e) {
		return this.client.sendOperationRequest({ options: e }, BS);
	}
	setExpiry(e, t) {
		return this.client.sendOperationRequest({
			expiryOptions: e,
			options: t
		}, VS);
	}
	setHttpHeaders(e) {
		return this.client.sendOperationRequest({ options: e }, HS);
	}
	setImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, US);
	}
	deleteImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, WS);
	}
	setLegalHold(e, t) {
		return this.client.sendOperationRequest({
			legalHold: e,
			options: t
		}, GS);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, KS);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, qS);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, JS);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, YS);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, XS);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, ZS);
	}
	createSnapshot(e) {
		return this.client.sendOperationRequest({ options: e }, QS);
	}
	startCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, $S);
	}
	copyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, eC);
	}
	abortCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copyId: e,
			options: t
		}, tC);
	}
	setTier(e, t) {
		return this.client.sendOperationRequest({
			tier: e,
			options: t
		}, nC);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, rC);
	}
	query(e) {
		return this.client.sendOperationRequest({ options: e }, iC);
	}
	getTags(e) {
		return this.client.sendOperationRequest({ options: e }, aC);
	}
	setTags(e) {
		return this.client.sendOperationRequest({ options: e }, oC);
	}
};
const K = vl(_g, !0), LS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: nv
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: nv
		},
		default: {
			bodyMapper: k,
			headersMapper: rv
		}
	},
	queryParameters: [
		j,
		Db,
		Ob
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R,
		kb,
		Ab,
		jb,
		z,
		B,
		V,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, RS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `HEAD`,
	responses: {
		200: { headersMapper: iv },
		default: {
			bodyMapper: k,
			headersMapper: av
		}
	},
	queryParameters: [
		j,
		Db,
		Ob
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, zS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: ov },
		default: {
			bodyMapper: k,
			headersMapper: sv
		}
	},
	queryParameters: [
		j,
		Db,
		Ob,
		Nb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R,
		H,
		U,
		W,
		Mb
	],
	isXML: !0,
	serializer: K
}, BS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: cv },
		default: {
			bodyMapper: k,
			headersMapper: lv
		}
	},
	queryParameters: [j, sb],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: K
}, VS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: uv },
		default: {
			bodyMapper: k,
			headersMapper: dv
		}
	},
	queryParameters: [j, Pb],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		Fb,
		Ib
	],
	isXML: !0,
	serializer: K
}, HS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: fv },
		default: {
			bodyMapper: k,
			headersMapper: pv
		}
	},
	queryParameters: [Ry, j],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R,
		H,
		U,
		W,
		Lb,
		Rb,
		zb,
		Bb,
		Vb,
		Hb
	],
	isXML: !0,
	serializer: K
}, US = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: mv },
		default: {
			bodyMapper: k,
			headersMapper: hv
		}
	},
	queryParameters: [
		j,
		Db,
		Ob,
		Ub
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		R,
		Wb,
		Gb
	],
	isXML: !0,
	serializer: K
}, WS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		200: { headersMapper: gv },
		default: {
			bodyMapper: k,
			headersMapper: _v
		}
	},
	queryParameters: [
		j,
		Db,
		Ob,
		Ub
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: K
}, GS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: vv },
		default: {
			bodyMapper: k,
			headersMapper: yv
		}
	},
	queryParameters: [
		j,
		Db,
		Ob,
		Kb
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		qb
	],
	isXML: !0,
	serializer: K
}, KS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: bv },
		default: {
			bodyMapper: k,
			headersMapper: xv
		}
	},
	queryParameters: [j, ib],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		eb,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Jb
	],
	isXML: !0,
	serializer: K
}, qS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Sv },
		default: {
			bodyMapper: k,
			headersMapper: Cv
		}
	},
	queryParameters: [j, pb],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		mb,
		hb,
		gb,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, JS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: wv },
		default: {
			bodyMapper: k,
			headersMapper: Tv
		}
	},
	queryParameters: [j, pb],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		_b,
		vb,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, YS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Ev },
		default: {
			bodyMapper: k,
			headersMapper: Dv
		}
	},
	queryParameters: [j, pb],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		vb,
		yb,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, XS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Ov },
		default: {
			bodyMapper: k,
			headersMapper: kv
		}
	},
	queryParameters: [j, pb],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		vb,
		Sb,
		Cb,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, ZS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Av },
		default: {
			bodyMapper: k,
			headersMapper: jv
		}
	},
	queryParameters: [j, pb],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		bb,
		xb,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, QS = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Mv },
		default: {
			bodyMapper: k,
			headersMapper: Nv
		}
	},
	queryParameters: [j, Yb],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		eb,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Jb
	],
	isXML: !0,
	serializer: K
}, $S = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Pv },
		default: {
			bodyMapper: k,
			headersMapper: Fv
		}
	},
	queryParameters: [j],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		eb,
		I,
		L,
		R,
		H,
		U,
		W,
		Wb,
		Gb,
		Xb,
		Zb,
		Qb,
		$b,
		ex,
		tx,
		nx,
		rx,
		ix,
		ax,
		ox
	],
	isXML: !0,
	serializer: K
}, eC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Iv },
		default: {
			bodyMapper: k,
			headersMapper: Lv
		}
	},
	queryParameters: [j],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		eb,
		I,
		L,
		R,
		H,
		U,
		W,
		Wb,
		Gb,
		Jb,
		Xb,
		Qb,
		$b,
		ex,
		tx,
		rx,
		ix,
		ox,
		sx,
		cx,
		lx,
		ux,
		dx
	],
	isXML: !0,
	serializer: K
}, tC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: Rv },
		default: {
			bodyMapper: k,
			headersMapper: zv
		}
	},
	queryParameters: [
		j,
		fx,
		mx
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		px
	],
	isXML: !0,
	serializer: K
}, nC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Bv },
		202: { headersMapper: Bv },
		default: {
			bodyMapper: k,
			headersMapper: Vv
		}
	},
	queryParameters: [
		j,
		Db,
		Ob,
		hx
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		W,
		Zb,
		gx
	],
	isXML: !0,
	serializer: K
}, rC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: Hv },
		default: {
			bodyMapper: k,
			headersMapper: Uv
		}
	},
	queryParameters: [
		Ry,
		j,
		qy
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P
	],
	isXML: !0,
	serializer: K
}, iC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Wv
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Wv
		},
		default: {
			bodyMapper: k,
			headersMapper: Gv
		}
	},
	requestBody: _x,
	queryParameters: [
		j,
		Db,
		vx
	],
	urlParameters: [A],
	headerParameters: [
		Py,
		Iy,
		M,
		N,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: K
}, aC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Ng,
			headersMapper: Kv
		},
		default: {
			bodyMapper: k,
			headersMapper: qv
		}
	},
	queryParameters: [
		j,
		Db,
		Ob,
		yx
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		W,
		bx,
		xx,
		Sx,
		Cx
	],
	isXML: !0,
	serializer: K
}, oC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: Jv },
		default: {
			bodyMapper: k,
			headersMapper: Yv
		}
	},
	requestBody: wx,
	queryParameters: [
		j,
		Ob,
		yx
	],
	urlParameters: [A],
	headerParameters: [
		Py,
		Iy,
		M,
		N,
		I,
		W,
		bx,
		xx,
		Sx,
		Cx,
		Tx,
		Ex
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: K
};
var sC = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			blobContentLength: t,
			options: n
		}, lC);
	}
	uploadPages(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, uC);
	}
	clearPages(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, dC);
	}
	uploadPagesFromURL(e, t, n, r, i) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			sourceRange: t,
			contentLength: n,
			range: r,
			options: i
		}, fC);
	}
	getPageRanges(e) {
		return this.client.sendOperationRequest({ options: e }, pC);
	}
	getPageRangesDiff(e) {
		return this.client.sendOperationRequest({ options: e }, mC);
	}
	resize(e, t) {
		return this.client.sendOperationRequest({
			blobContentLength: e,
			options: t
		}, hC);
	}
	updateSequenceNumber(e, t) {
		return this.client.sendOperationRequest({
			sequenceNumberAction: e,
			options: t
		}, gC);
	}
	copyIncremental(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, _C);
	}
};
const cC = vl(_g, !0), lC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Xv },
		default: {
			bodyMapper: k,
			headersMapper: Zv
		}
	},
	queryParameters: [j],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		Xy,
		eb,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Lb,
		Rb,
		zb,
		Bb,
		Vb,
		Hb,
		Wb,
		Gb,
		Jb,
		Xb,
		ix,
		ox,
		Dx,
		Ox,
		kx
	],
	isXML: !0,
	serializer: cC
}, uC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Qv },
		default: {
			bodyMapper: k,
			headersMapper: $v
		}
	},
	requestBody: jx,
	queryParameters: [j, Nx],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		Xy,
		I,
		L,
		R,
		kb,
		z,
		B,
		V,
		H,
		U,
		W,
		Jb,
		Tx,
		Ex,
		Ax,
		Mx,
		Px,
		Fx,
		Ix,
		Lx
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: cC
}, dC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ey },
		default: {
			bodyMapper: k,
			headersMapper: ty
		}
	},
	queryParameters: [j, Nx],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		Xy,
		I,
		L,
		R,
		kb,
		z,
		B,
		V,
		H,
		U,
		W,
		Jb,
		Fx,
		Ix,
		Lx,
		Rx
	],
	isXML: !0,
	serializer: cC
}, fC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ny },
		default: {
			bodyMapper: k,
			headersMapper: ry
		}
	},
	queryParameters: [j, Nx],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		Xy,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Jb,
		Qb,
		$b,
		ex,
		tx,
		cx,
		lx,
		dx,
		Px,
		Fx,
		Ix,
		Lx,
		zx,
		Bx,
		Vx,
		Hx
	],
	isXML: !0,
	serializer: cC
}, pC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Jg,
			headersMapper: iy
		},
		default: {
			bodyMapper: k,
			headersMapper: ay
		}
	},
	queryParameters: [
		j,
		Hy,
		Uy,
		Db,
		Ux
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R,
		kb,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: cC
}, mC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Jg,
			headersMapper: oy
		},
		default: {
			bodyMapper: k,
			headersMapper: sy
		}
	},
	queryParameters: [
		j,
		Hy,
		Uy,
		Db,
		Ux,
		Wx
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R,
		kb,
		H,
		U,
		W,
		Gx
	],
	isXML: !0,
	serializer: cC
}, hC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: cy },
		default: {
			bodyMapper: k,
			headersMapper: ly
		}
	},
	queryParameters: [Ry, j],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Jb,
		Ox
	],
	isXML: !0,
	serializer: cC
}, gC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: uy },
		default: {
			bodyMapper: k,
			headersMapper: dy
		}
	},
	queryParameters: [Ry, j],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R,
		H,
		U,
		W,
		kx,
		Kx
	],
	isXML: !0,
	serializer: cC
}, _C = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: fy },
		default: {
			bodyMapper: k,
			headersMapper: py
		}
	},
	queryParameters: [j, qx],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		L,
		R,
		H,
		U,
		W,
		rx
	],
	isXML: !0,
	serializer: cC
};
var vC = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, bC);
	}
	appendBlock(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, xC);
	}
	appendBlockFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			contentLength: t,
			options: n
		}, SC);
	}
	seal(e) {
		return this.client.sendOperationRequest({ options: e }, CC);
	}
};
const yC = vl(_g, !0), bC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: my },
		default: {
			bodyMapper: k,
			headersMapper: hy
		}
	},
	queryParameters: [j],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		Xy,
		eb,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Lb,
		Rb,
		zb,
		Bb,
		Vb,
		Hb,
		Wb,
		Gb,
		Jb,
		ix,
		ox,
		Jx
	],
	isXML: !0,
	serializer: yC
}, xC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: gy },
		default: {
			bodyMapper: k,
			headersMapper: _y
		}
	},
	requestBody: jx,
	queryParameters: [j, Yx],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		Xy,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Jb,
		Tx,
		Ex,
		Ax,
		Mx,
		Xx,
		Zx
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: yC
}, SC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: vy },
		default: {
			bodyMapper: k,
			headersMapper: yy
		}
	},
	queryParameters: [j, Yx],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		Xy,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Jb,
		Qb,
		$b,
		ex,
		tx,
		cx,
		lx,
		dx,
		Tx,
		zx,
		Vx,
		Xx,
		Zx,
		Qx
	],
	isXML: !0,
	serializer: yC
}, CC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: by },
		default: {
			bodyMapper: k,
			headersMapper: xy
		}
	},
	queryParameters: [j, $x],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		L,
		R,
		H,
		U,
		Zx
	],
	isXML: !0,
	serializer: yC
};
var wC = class {
	client;
	constructor(e) {
		this.client = e;
	}
	upload(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, EC);
	}
	putBlobFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			copySource: t,
			options: n
		}, DC);
	}
	stageBlock(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			body: n,
			options: r
		}, OC);
	}
	stageBlockFromURL(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			sourceUrl: n,
			options: r
		}, kC);
	}
	commitBlockList(e, t) {
		return this.client.sendOperationRequest({
			blocks: e,
			options: t
		}, AC);
	}
	getBlockList(e, t) {
		return this.client.sendOperationRequest({
			listType: e,
			options: t
		}, jC);
	}
};
const TC = vl(_g, !0), EC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Sy },
		default: {
			bodyMapper: k,
			headersMapper: Cy
		}
	},
	requestBody: jx,
	queryParameters: [j],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		Xy,
		eb,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Lb,
		Rb,
		zb,
		Bb,
		Vb,
		Hb,
		Wb,
		Gb,
		Jb,
		Xb,
		ix,
		ox,
		Tx,
		Ex,
		Ax,
		Mx,
		eS
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: TC
}, DC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: wy },
		default: {
			bodyMapper: k,
			headersMapper: Ty
		}
	},
	queryParameters: [j],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		Xy,
		eb,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Lb,
		Rb,
		zb,
		Bb,
		Vb,
		Hb,
		Jb,
		Xb,
		Qb,
		$b,
		ex,
		tx,
		nx,
		rx,
		ix,
		cx,
		lx,
		ux,
		dx,
		Tx,
		eS,
		tS
	],
	isXML: !0,
	serializer: TC
}, OC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ey },
		default: {
			bodyMapper: k,
			headersMapper: Dy
		}
	},
	requestBody: jx,
	queryParameters: [
		j,
		nS,
		rS
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		Xy,
		I,
		z,
		B,
		V,
		Jb,
		Tx,
		Ex,
		Ax,
		Mx
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: TC
}, kC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Oy },
		default: {
			bodyMapper: k,
			headersMapper: ky
		}
	},
	queryParameters: [
		j,
		nS,
		rS
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		Xy,
		I,
		z,
		B,
		V,
		Jb,
		Qb,
		$b,
		ex,
		tx,
		cx,
		lx,
		dx,
		zx,
		Vx,
		Qx
	],
	isXML: !0,
	serializer: TC
}, AC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ay },
		default: {
			bodyMapper: k,
			headersMapper: jy
		}
	},
	requestBody: iS,
	queryParameters: [j, aS],
	urlParameters: [A],
	headerParameters: [
		Py,
		Iy,
		M,
		N,
		eb,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Lb,
		Rb,
		zb,
		Bb,
		Vb,
		Hb,
		Wb,
		Gb,
		Jb,
		Xb,
		ix,
		ox,
		Tx,
		Ex
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: TC
}, jC = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Kg,
			headersMapper: My
		},
		default: {
			bodyMapper: k,
			headersMapper: Ny
		}
	},
	queryParameters: [
		j,
		Db,
		aS,
		oS
	],
	urlParameters: [A],
	headerParameters: [
		M,
		N,
		P,
		I,
		W
	],
	isXML: !0,
	serializer: TC
};
var MC = class extends Qu {
	url;
	version;
	constructor(e, t) {
		if (e === void 0) throw Error(`'url' cannot be null`);
		t ||= {};
		let n = { requestContentType: `application/json; charset=utf-8` }, r = `azsdk-js-azure-storage-blob/12.30.0`, i = t.userAgentOptions && t.userAgentOptions.userAgentPrefix ? `${t.userAgentOptions.userAgentPrefix} ${r}` : `${r}`, a = {
			...n,
			...t,
			userAgentOptions: { userAgentPrefix: i },
			endpoint: t.endpoint ?? t.baseUri ?? `{url}`
		};
		super(a), this.url = e, this.version = t.version || `2026-02-06`, this.service = new sS(this), this.container = new _S(this), this.blob = new IS(this), this.pageBlob = new sC(this), this.appendBlob = new vC(this), this.blockBlob = new wC(this);
	}
	service;
	container;
	blob;
	pageBlob;
	appendBlob;
	blockBlob;
}, NC = class extends MC {
	async sendOperationRequest(e, t) {
		let n = { ...t };
		return (n.path === `/{containerName}` || n.path === `/{containerName}/{blob}`) && (n.path = ``), super.sendOperationRequest(e, n);
	}
};
function PC(e) {
	let t = new URL(e), n = t.pathname;
	return n ||= `/`, n = RC(n), t.pathname = n, t.toString();
}
function FC(e) {
	let t = ``;
	if (e.search(`DevelopmentStorageProxyUri=`) !== -1) {
		let n = e.split(`;`);
		for (let e of n) e.trim().startsWith(`DevelopmentStorageProxyUri=`) && (t = e.trim().match(`DevelopmentStorageProxyUri=(.*)`)[1]);
	}
	return t;
}
function IC(e, t) {
	let n = e.split(`;`);
	for (let e of n) if (e.trim().startsWith(t)) return e.trim().match(t + `=(.*)`)[1];
	return ``;
}
function LC(e) {
	let t = ``;
	e.startsWith(`UseDevelopmentStorage=true`) && (t = FC(e), e = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`);
	let n = IC(e, `BlobEndpoint`);
	if (n = n.endsWith(`/`) ? n.slice(0, -1) : n, e.search(`DefaultEndpointsProtocol=`) !== -1 && e.search(`AccountKey=`) !== -1) {
		let r = ``, i = ``, a = Buffer.from(`accountKey`, `base64`), o = ``;
		if (i = IC(e, `AccountName`), a = Buffer.from(IC(e, `AccountKey`), `base64`), !n) {
			r = IC(e, `DefaultEndpointsProtocol`);
			let t = r.toLowerCase();
			if (t !== `https` && t !== `http`) throw Error(`Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'`);
			if (o = IC(e, `EndpointSuffix`), !o) throw Error(`Invalid EndpointSuffix in the provided Connection String`);
			n = `${r}://${i}.blob.${o}`;
		}
		if (!i) throw Error(`Invalid AccountName in the provided Connection String`);
		if (a.length === 0) throw Error(`Invalid AccountKey in the provided Connection String`);
		return {
			kind: `AccountConnString`,
			url: n,
			accountName: i,
			accountKey: a,
			proxyUri: t
		};
	} else {
		let t = IC(e, `SharedAccessSignature`), r = IC(e, `AccountName`);
		if (r ||= JC(n), !n) throw Error(`Invalid BlobEndpoint in the provided SAS Connection String`);
		if (!t) throw Error(`Invalid SharedAccessSignature in the provided SAS Connection String`);
		return t.startsWith(`?`) && (t = t.substring(1)), {
			kind: `SASConnString`,
			url: n,
			accountName: r,
			accountSas: t
		};
	}
}
function RC(e) {
	return encodeURIComponent(e).replace(/%2F/g, `/`).replace(/'/g, `%27`).replace(/\+/g, `%20`).replace(/%25/g, `%`);
}
function zC(e, t) {
	let n = new URL(e), r = n.pathname;
	return r = r ? r.endsWith(`/`) ? `${r}${t}` : `${r}/${t}` : t, n.pathname = r, n.toString();
}
function BC(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function VC(e, t) {
	return new URL(e).searchParams.get(t) ?? void 0;
}
function HC(e) {
	try {
		let t = new URL(e);
		return t.protocol.endsWith(`:`) ? t.protocol.slice(0, -1) : t.protocol;
	} catch {
		return;
	}
}
function UC(e, t) {
	let n = new URL(e), r = n.search;
	return r ? r += `&` + t : r = t, n.search = r, n.toString();
}
function q(e, t = !0) {
	let n = e.toISOString();
	return t ? n.substring(0, n.length - 1) + `0000Z` : n.substring(0, n.length - 5) + `Z`;
}
function WC(e) {
	return Buffer.from(e).toString(`base64`);
}
function GC(e, t) {
	return e.length > 42 && (e = e.slice(0, 42)), WC(e + KC(t.toString(), 48 - e.length, `0`));
}
function KC(e, t, n = ` `) {
	return String.prototype.padStart ? e.padStart(t, n) : (n ||= ` `, e.length > t ? e : (t -= e.length, t > n.length && (n += n.repeat(t / n.length)), n.slice(0, t) + e));
}
function qC(e, t) {
	return e.toLocaleLowerCase() === t.toLocaleLowerCase();
}
function JC(e) {
	let t = new URL(e), n;
	try {
		return n = t.hostname.split(`.`)[1] === `blob` ? t.hostname.split(`.`)[0] : YC(t) ? t.pathname.split(`/`)[1] : ``, n;
	} catch {
		throw Error(`Unable to extract accountName with provided information.`);
	}
}
function YC(e) {
	let t = e.host;
	return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t) || !!e.port && Qh.includes(e.port);
}
function XC(e) {
	if (e === void 0) return;
	let t = [];
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.push(`${encodeURIComponent(n)}=${encodeURIComponent(r)}`);
	}
	return t.join(`&`);
}
function ZC(e) {
	if (e === void 0) return;
	let t = { blobTagSet: [] };
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.blobTagSet.push({
			key: n,
			value: r
		});
	}
	return t;
}
function QC(e) {
	if (e === void 0) return;
	let t = {};
	for (let n of e.blobTagSet) t[n.key] = n.value;
	return t;
}
function $C(e) {
	if (e !== void 0) switch (e.kind) {
		case `csv`: return { format: {
			type: `delimited`,
			delimitedTextConfiguration: {
				columnSeparator: e.columnSeparator || `,`,
				fieldQuote: e.fieldQuote || ``,
				recordSeparator: e.recordSeparator,
				escapeChar: e.escapeCharacter || ``,
				headersPresent: e.hasHeaders || !1
			}
		} };
		case `json`: return { format: {
			type: `json`,
			jsonTextConfiguration: { recordSeparator: e.recordSeparator }
		} };
		case `arrow`: return { format: {
			type: `arrow`,
			arrowConfiguration: { schema: e.schema }
		} };
		case `parquet`: return { format: { type: `parquet` } };
		default: throw Error(`Invalid BlobQueryTextConfiguration.`);
	}
}
function ew(e) {
	if (!e || `policy-id` in e) return;
	let t = [];
	for (let n in e) {
		let r = n.split(`_`);
		r[0].startsWith(`or-`) && (r[0] = r[0].substring(3));
		let i = {
			ruleId: r[1],
			replicationStatus: e[n]
		}, a = t.findIndex((e) => e.policyId === r[0]);
		a > -1 ? t[a].rules.push(i) : t.push({
			policyId: r[0],
			rules: [i]
		});
	}
	return t;
}
function tw(e) {
	return e ? e.scheme + ` ` + e.value : void 0;
}
function* nw(e) {
	let t = [], n = [];
	e.pageRange && (t = e.pageRange), e.clearRange && (n = e.clearRange);
	let r = 0, i = 0;
	for (; r < t.length && i < n.length;) t[r].start < n[i].start ? (yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	}, ++r) : (yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	}, ++i);
	for (; r < t.length; ++r) yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	};
	for (; i < n.length; ++i) yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	};
}
function J(e) {
	if (`_response` in e) return e;
	throw TypeError(`Unexpected response object ${e}`);
}
var rw = class {
	url;
	accountName;
	pipeline;
	credential;
	storageClientContext;
	isHttps;
	constructor(e, t) {
		this.url = PC(e), this.accountName = JC(e), this.pipeline = t, this.storageClientContext = new NC(this.url, rg(t)), this.isHttps = qC(HC(this.url) || ``, `https`), this.credential = ig(t);
		let n = this.storageClientContext;
		n.requestContentType = void 0;
	}
};
const Y = Ac({
	packageName: `@azure/storage-blob`,
	packageVersion: Ph,
	namespace: `Microsoft.Storage`
});
var iw = class e {
	static parse(t) {
		let n = new e();
		for (let e of t) switch (e) {
			case `r`:
				n.read = !0;
				break;
			case `a`:
				n.add = !0;
				break;
			case `c`:
				n.create = !0;
				break;
			case `w`:
				n.write = !0;
				break;
			case `d`:
				n.delete = !0;
				break;
			case `x`:
				n.deleteVersion = !0;
				break;
			case `t`:
				n.tag = !0;
				break;
			case `m`:
				n.move = !0;
				break;
			case `e`:
				n.execute = !0;
				break;
			case `i`:
				n.setImmutabilityPolicy = !0;
				break;
			case `y`:
				n.permanentDelete = !0;
				break;
			default: throw RangeError(`Invalid permission: ${e}`);
		}
		return n;
	}
	static from(t) {
		let n = new e();
		return t.read && (n.read = !0), t.add && (n.add = !0), t.create && (n.create = !0), t.write && (n.write = !0), t.delete && (n.delete = !0), t.deleteVersion && (n.deleteVersion = !0), t.tag && (n.tag = !0), t.move && (n.move = !0), t.execute && (n.execute = !0), t.setImmutabilityPolicy && (n.setImmutabilityPolicy = !0), t.permanentDelete && (n.permanentDelete = !0), n;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), e.join(``);
	}
}, aw = class e {
	static parse(t) {
		let n = new e();
		for (let e of t) switch (e) {
			case `r`:
				n.read = !0;
				break;
			case `a`:
				n.add = !0;
				break;
			case `c`:
				n.create = !0;
				break;
			case `w`:
				n.write = !0;
				break;
			case `d`:
				n.delete = !0;
				break;
			case `l`:
				n.list = !0;
				break;
			case `t`:
				n.tag = !0;
				break;
			case `x`:
				n.deleteVersion = !0;
				break;
			case `m`:
				n.move = !0;
				break;
			case `e`:
				n.execute = !0;
				break;
			case `i`:
				n.setImmutabilityPolicy = !0;
				break;
			case `y`:
				n.permanentDelete = !0;
				break;
			case `f`:
				n.filterByTags = !0;
				break;
			default: throw RangeError(`Invalid permission ${e}`);
		}
		return n;
	}
	static from(t) {
		let n = new e();
		return t.read && (n.read = !0), t.add && (n.add = !0), t.create && (n.create = !0), t.write && (n.write = !0), t.delete && (n.delete = !0), t.list && (n.list = !0), t.deleteVersion && (n.deleteVersion = !0), t.tag && (n.tag = !0), t.move && (n.move = !0), t.execute && (n.execute = !0), t.setImmutabilityPolicy && (n.setImmutabilityPolicy = !0), t.permanentDelete && (n.permanentDelete = !0), t.filterByTags && (n.filterByTags = !0), n;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	list = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	filterByTags = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.list && e.push(`l`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), this.filterByTags && e.push(`f`), e.join(``);
	}
};
function ow(e) {
	return e.end ? `${e.start}-${e.end}` : e.start;
}
var sw;
(function(e) {
	e.Https = `https`, e.HttpsAndHttp = `https,http`;
})(sw ||= {});
var cw = class {
	version;
	protocol;
	startsOn;
	expiresOn;
	permissions;
	services;
	resourceTypes;
	identifier;
	delegatedUserObjectId;
	encryptionScope;
	resource;
	signature;
	cacheControl;
	contentDisposition;
	contentEncoding;
	contentLanguage;
	contentType;
	ipRangeInner;
	signedOid;
	signedTenantId;
	signedStartsOn;
	signedExpiresOn;
	signedService;
	signedVersion;
	preauthorizedAgentObjectId;
	correlationId;
	get ipRange() {
		if (this.ipRangeInner) return {
			end: this.ipRangeInner.end,
			start: this.ipRangeInner.start
		};
	}
	constructor(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, y, ee) {
		this.version = e, this.signature = t, n !== void 0 && typeof n != `string` ? (this.permissions = n.permissions, this.services = n.services, this.resourceTypes = n.resourceTypes, this.protocol = n.protocol, this.startsOn = n.startsOn, this.expiresOn = n.expiresOn, this.ipRangeInner = n.ipRange, this.identifier = n.identifier, this.delegatedUserObjectId = n.delegatedUserObjectId, this.encryptionScope = n.encryptionScope, this.resource = n.resource, this.cacheControl = n.cacheControl, this.contentDisposition = n.contentDisposition, this.contentEncoding = n.contentEncoding, this.contentLanguage = n.contentLanguage, this.contentType = n.contentType, n.userDelegationKey && (this.signedOid = n.userDelegationKey.signedObjectId, this.signedTenantId = n.userDelegationKey.signedTenantId, this.signedStartsOn = n.userDelegationKey.signedStartsOn, this.signedExpiresOn = n.userDelegationKey.signedExpiresOn, this.signedService = n.userDelegationKey.signedService, this.signedVersion = n.userDelegationKey.signedVersion, this.preauthorizedAgentObjectId = n.preauthorizedAgentObjectId, this.correlationId = n.correlationId)) : (this.services = r, this.resourceTypes = i, this.expiresOn = s, this.permissions = n, this.protocol = a, this.startsOn = o, this.ipRangeInner = c, this.delegatedUserObjectId = ee, this.encryptionScope = y, this.identifier = l, this.resource = u, this.cacheControl = d, this.contentDisposition = f, this.contentEncoding = p, this.contentLanguage = m, this.contentType = h, g && (this.signedOid = g.signedObjectId, this.signedTenantId = g.signedTenantId, this.signedStartsOn = g.signedStartsOn, this.signedExpiresOn = g.signedExpiresOn, this.signedService = g.signedService, this.signedVersion = g.signedVersion, this.preauthorizedAgentObjectId = _, this.correlationId = v));
	}
	toString() {
		let e = `sv.ss.srt.spr.st.se.sip.si.ses.skoid.sktid.skt.ske.sks.skv.sr.sp.sig.rscc.rscd.rsce.rscl.rsct.saoid.scid.sduoid`.split(`.`), t = [];
		for (let n of e) switch (n) {
			case `sv`:
				this.tryAppendQueryParameter(t, n, this.version);
				break;
			case `ss`:
				this.tryAppendQueryParameter(t, n, this.services);
				break;
			case `srt`:
				this.tryAppendQueryParameter(t, n, this.resourceTypes);
				break;
			case `spr`:
				this.tryAppendQueryParameter(t, n, this.protocol);
				break;
			case `st`:
				this.tryAppendQueryParameter(t, n, this.startsOn ? q(this.startsOn, !1) : void 0);
				break;
			case `se`:
				this.tryAppendQueryParameter(t, n, this.expiresOn ? q(this.expiresOn, !1) : void 0);
				break;
			case `sip`:
				this.tryAppendQueryParameter(t, n, this.ipRange ? ow(this.ipRange) : void 0);
				break;
			case `si`:
				this.tryAppendQueryParameter(t, n, this.identifier);
				break;
			case `ses`:
				this.tryAppendQueryParameter(t, n, this.encryptionScope);
				break;
			case `skoid`:
				this.tryAppendQueryParameter(t, n, this.signedOid);
				break;
			case `sktid`:
				this.tryAppendQueryParameter(t, n, this.signedTenantId);
				break;
			case `skt`:
				this.tryAppendQueryParameter(t, n, this.signedStartsOn ? q(this.signedStartsOn, !1) : void 0);
				break;
			case `ske`:
				this.tryAppendQueryParameter(t, n, this.signedExpiresOn ? q(this.signedExpiresOn, !1) : void 0);
				break;
			case `sks`:
				this.tryAppendQueryParameter(t, n, this.signedService);
				break;
			case `skv`:
				this.tryAppendQueryParameter(t, n, this.signedVersion);
				break;
			case `sr`:
				this.tryAppendQueryParameter(t, n, this.resource);
				break;
			case `sp`:
				this.tryAppendQueryParameter(t, n, this.permissions);
				break;
			case `sig`:
				this.tryAppendQueryParameter(t, n, this.signature);
				break;
			case `rscc`:
				this.tryAppendQueryParameter(t, n, this.cacheControl);
				break;
			case `rscd`:
				this.tryAppendQueryParameter(t, n, this.contentDisposition);
				break;
			case `rsce`:
				this.tryAppendQueryParameter(t, n, this.contentEncoding);
				break;
			case `rscl`:
				this.tryAppendQueryParameter(t, n, this.contentLanguage);
				break;
			case `rsct`:
				this.tryAppendQueryParameter(t, n, this.contentType);
				break;
			case `saoid`:
				this.tryAppendQueryParameter(t, n, this.preauthorizedAgentObjectId);
				break;
			case `scid`:
				this.tryAppendQueryParameter(t, n, this.correlationId);
				break;
			case `sduoid`:
				this.tryAppendQueryParameter(t, n, this.delegatedUserObjectId);
				break;
		}
		return t.join(`&`);
	}
	tryAppendQueryParameter(e, t, n) {
		n && (t = encodeURIComponent(t), n = encodeURIComponent(n), t.length > 0 && n.length > 0 && e.push(`${t}=${n}`));
	}
};
function lw(e, t, n) {
	return uw(e, t, n).sasQueryParameters;
}
function uw(e, t, n) {
	let r = e.version ? e.version : Fh, i = t instanceof mh ? t : void 0, a;
	if (i === void 0 && n !== void 0 && (a = new Nh(n, t)), i === void 0 && a === void 0) throw TypeError(`Invalid sharedKeyCredential, userDelegationKey or accountName.`);
	if (r >= `2020-12-06`) return i === void 0 ? r >= `2025-07-05` ? _w(e, a) : gw(e, a) : pw(e, i);
	if (r >= `2018-11-09`) return i === void 0 ? r >= `2020-02-10` ? hw(e, a) : mw(e, a) : fw(e, i);
	if (r >= `2015-04-05`) {
		if (i !== void 0) return dw(e, i);
		throw RangeError(`'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.`);
	}
	throw RangeError(`'version' must be >= '2015-04-05'.`);
}
function dw(e, t) {
	if (e = yw(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`;
	e.blobName && (n = `b`);
	let r;
	e.permissions && (r = e.blobName ? iw.parse(e.permissions.toString()).toString() : aw.parse(e.permissions.toString()).toString());
	let i = [
		r || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		vw(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? ow(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), a = t.computeHMACSHA256(i);
	return {
		sasQueryParameters: new cw(e.version, a, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: i
	};
}
function fw(e, t) {
	if (e = yw(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? iw.parse(e.permissions.toString()).toString() : aw.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		vw(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? ow(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new cw(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: a
	};
}
function pw(e, t) {
	if (e = yw(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? iw.parse(e.permissions.toString()).toString() : aw.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		vw(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? ow(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new cw(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, void 0, void 0, void 0, e.encryptionScope),
		stringToSign: a
	};
}
function mw(e, t) {
	if (e = yw(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? iw.parse(e.permissions.toString()).toString() : aw.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		vw(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? q(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? q(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.ipRange ? ow(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new cw(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey),
		stringToSign: a
	};
}
function hw(e, t) {
	if (e = yw(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? iw.parse(e.permissions.toString()).toString() : aw.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		vw(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? q(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? q(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? ow(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new cw(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId),
		stringToSign: a
	};
}
function gw(e, t) {
	if (e = yw(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? iw.parse(e.permissions.toString()).toString() : aw.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		vw(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? q(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? q(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? ow(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new cw(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope),
		stringToSign: a
	};
}
function _w(e, t) {
	if (e = yw(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? iw.parse(e.permissions.toString()).toString() : aw.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		vw(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? q(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? q(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		void 0,
		e.delegatedUserObjectId,
		e.ipRange ? ow(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new cw(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope, e.delegatedUserObjectId),
		stringToSign: a
	};
}
function vw(e, t, n) {
	let r = [`/blob/${e}/${t}`];
	return n && r.push(`/${n}`), r.join(``);
}
function yw(e) {
	let t = e.version ? e.version : Fh;
	if (e.snapshotTime && t < `2018-11-09`) throw RangeError(`'version' must be >= '2018-11-09' when providing 'snapshotTime'.`);
	if (e.blobName === void 0 && e.snapshotTime) throw RangeError(`Must provide 'blobName' when providing 'snapshotTime'.`);
	if (e.versionId && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'versionId'.`);
	if (e.blobName === void 0 && e.versionId) throw RangeError(`Must provide 'blobName' when providing 'versionId'.`);
	if (e.permissions && e.permissions.setImmutabilityPolicy && t < `2020-08-04`) throw RangeError(`'version' must be >= '2020-08-04' when provided 'i' permission.`);
	if (e.permissions && e.permissions.deleteVersion && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'x' permission.`);
	if (e.permissions && e.permissions.permanentDelete && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'y' permission.`);
	if (e.permissions && e.permissions.tag && t < `2019-12-12`) throw RangeError(`'version' must be >= '2019-12-12' when providing 't' permission.`);
	if (t < `2020-02-10` && e.permissions && (e.permissions.move || e.permissions.execute)) throw RangeError(`'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.`);
	if (t < `2021-04-10` && e.permissions && e.permissions.filterByTags) throw RangeError(`'version' must be >= '2021-04-10' when providing the 'f' permission.`);
	if (t < `2020-02-10` && (e.preauthorizedAgentObjectId || e.correlationId)) throw RangeError(`'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.`);
	if (e.encryptionScope && t < `2020-12-06`) throw RangeError(`'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.`);
	return e.version = t, e;
}
var bw = class {
	_leaseId;
	_url;
	_containerOrBlobOperation;
	_isContainer;
	get leaseId() {
		return this._leaseId;
	}
	get url() {
		return this._url;
	}
	constructor(e, t) {
		let n = e.storageClientContext;
		this._url = e.url, e.name === void 0 ? (this._isContainer = !0, this._containerOrBlobOperation = n.container) : (this._isContainer = !1, this._containerOrBlobOperation = n.blob), t ||= nc(), this._leaseId = t;
	}
	async acquireLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-acquireLease`, t, async (n) => J(await this._containerOrBlobOperation.acquireLease({
			abortSignal: t.abortSignal,
			duration: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			proposedLeaseId: this._leaseId,
			tracingOptions: n.tracingOptions
		})));
	}
	async changeLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-changeLease`, t, async (n) => {
			let r = J(await this._containerOrBlobOperation.changeLease(this._leaseId, e, {
				abortSignal: t.abortSignal,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return this._leaseId = e, r;
		});
	}
	async releaseLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-releaseLease`, e, async (t) => J(await this._containerOrBlobOperation.releaseLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async renewLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-renewLease`, e, async (t) => this._containerOrBlobOperation.renewLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		}));
	}
	async breakLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-breakLease`, t, async (n) => {
			let r = {
				abortSignal: t.abortSignal,
				breakPeriod: e,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			};
			return J(await this._containerOrBlobOperation.breakLease(r));
		});
	}
}, xw = class extends _.Readable {
	start;
	offset;
	end;
	getter;
	source;
	retries = 0;
	maxRetryRequests;
	onProgress;
	options;
	constructor(e, t, n, r, i = {}) {
		super({ highWaterMark: i.highWaterMark }), this.getter = t, this.source = e, this.start = n, this.offset = n, this.end = n + r - 1, this.maxRetryRequests = i.maxRetryRequests && i.maxRetryRequests >= 0 ? i.maxRetryRequests : 0, this.onProgress = i.onProgress, this.options = i, this.setSourceEventHandlers();
	}
	_read() {
		this.source.resume();
	}
	setSourceEventHandlers() {
		this.source.on(`data`, this.sourceDataHandler), this.source.on(`end`, this.sourceErrorOrEndHandler), this.source.on(`error`, this.sourceErrorOrEndHandler), this.source.on(`aborted`, this.sourceAbortedHandler);
	}
	removeSourceEventHandlers() {
		this.source.removeListener(`data`, this.sourceDataHandler), this.source.removeListener(`end`, this.sourceErrorOrEndHandler), this.source.removeListener(`error`, this.sourceErrorOrEndHandler), this.source.removeListener(`aborted`, this.sourceAbortedHandler);
	}
	sourceDataHandler = (e) => {
		if (this.options.doInjectErrorOnce) {
			this.options.doInjectErrorOnce = void 0, this.source.pause(), this.sourceErrorOrEndHandler(), this.source.destroy();
			return;
		}
		this.offset += e.length, this.onProgress && this.onProgress({ loadedBytes: this.offset - this.start }), this.push(e) || this.source.pause();
	};
	sourceAbortedHandler = () => {
		let e = new Xs(`The operation was aborted.`);
		this.destroy(e);
	};
	sourceErrorOrEndHandler = (e) => {
		if (e && e.name === `AbortError`) {
			this.destroy(e);
			return;
		}
		this.removeSourceEventHandlers(), this.offset - 1 === this.end ? this.push(null) : this.offset <= this.end ? this.retries < this.maxRetryRequests ? (this.retries += 1, this.getter(this.offset).then((e) => {
			this.source = e, this.setSourceEventHandlers();
		}).catch((e) => {
			this.destroy(e);
		})) : this.destroy(Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset - 1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)) : this.destroy(Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset - 1}`));
	};
	_destroy(e, t) {
		this.removeSourceEventHandlers(), this.source.destroy(), t(e === null ? void 0 : e);
	}
}, Sw = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {
		return this.originalResponse.copyCompletedOn;
	}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get tagCount() {
		return this.originalResponse.tagCount;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get lastAccessed() {
		return this.originalResponse.lastAccessed;
	}
	get createdOn() {
		return this.originalResponse.createdOn;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get versionId() {
		return this.originalResponse.versionId;
	}
	get isCurrentVersion() {
		return this.originalResponse.isCurrentVersion;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get objectReplicationDestinationPolicyId() {
		return this.originalResponse.objectReplicationDestinationPolicyId;
	}
	get objectReplicationSourceProperties() {
		return this.originalResponse.objectReplicationSourceProperties;
	}
	get isSealed() {
		return this.originalResponse.isSealed;
	}
	get immutabilityPolicyExpiresOn() {
		return this.originalResponse.immutabilityPolicyExpiresOn;
	}
	get immutabilityPolicyMode() {
		return this.originalResponse.immutabilityPolicyMode;
	}
	get legalHold() {
		return this.originalResponse.legalHold;
	}
	get contentAsBlob() {
		return this.originalResponse.blobBody;
	}
	get readableStreamBody() {
		return this.blobDownloadStream;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t, n, r, i = {}) {
		this.originalResponse = e, this.blobDownloadStream = new xw(this.originalResponse.readableStreamBody, t, n, r, i);
	}
};
const Cw = new Uint8Array([
	79,
	98,
	106,
	1
]);
var X = class e {
	static async readFixedBytes(e, t, n = {}) {
		let r = await e.read(t, { abortSignal: n.abortSignal });
		if (r.length !== t) throw Error(`Hit stream end.`);
		return r;
	}
	static async readByte(t, n = {}) {
		return (await e.readFixedBytes(t, 1, n))[0];
	}
	static async readZigZagLong(t, n = {}) {
		let r = 0, i = 0, a, o, s;
		do
			a = await e.readByte(t, n), o = a & 128, r |= (a & 127) << i, i += 7;
		while (o && i < 28);
		if (o) {
			r = r, s = 268435456;
			do
				a = await e.readByte(t, n), r += (a & 127) * s, s *= 128;
			while (a & 128);
			let i = (r % 2 ? -(r + 1) : r) / 2;
			if (i < -(2 ** 53 - 1) || i > 2 ** 53 - 1) throw Error(`Integer overflow.`);
			return i;
		}
		return r >> 1 ^ -(r & 1);
	}
	static async readLong(t, n = {}) {
		return e.readZigZagLong(t, n);
	}
	static async readInt(t, n = {}) {
		return e.readZigZagLong(t, n);
	}
	static async readNull() {
		return null;
	}
	static async readBoolean(t, n = {}) {
		let r = await e.readByte(t, n);
		if (r === 1) return !0;
		if (r === 0) return !1;
		throw Error(`Byte was not a boolean.`);
	}
	static async readFloat(t, n = {}) {
		let r = await e.readFixedBytes(t, 4, n);
		return new DataView(r.buffer, r.byteOffset, r.byteLength).getFloat32(0, !0);
	}
	static async readDouble(t, n = {}) {
		let r = await e.readFixedBytes(t, 8, n);
		return new DataView(r.buffer, r.byteOffset, r.byteLength).getFloat64(0, !0);
	}
	static async readBytes(t, n = {}) {
		let r = await e.readLong(t, n);
		if (r < 0) throw Error(`Bytes size was negative.`);
		return t.read(r, { abortSignal: n.abortSignal });
	}
	static async readString(t, n = {}) {
		let r = await e.readBytes(t, n);
		return new TextDecoder().decode(r);
	}
	static async readMapPair(t, n, r = {}) {
		return {
			key: await e.readString(t, r),
			value: await n(t, r)
		};
	}
	static async readMap(t, n, r = {}) {
		let i = await e.readArray(t, (t, r = {}) => e.readMapPair(t, n, r), r), a = {};
		for (let e of i) a[e.key] = e.value;
		return a;
	}
	static async readArray(t, n, r = {}) {
		let i = [];
		for (let a = await e.readLong(t, r); a !== 0; a = await e.readLong(t, r)) for (a < 0 && (await e.readLong(t, r), a = -a); a--;) {
			let e = await n(t, r);
			i.push(e);
		}
		return i;
	}
}, Ew;
(function(e) {
	e.RECORD = `record`, e.ENUM = `enum`, e.ARRAY = `array`, e.MAP = `map`, e.UNION = `union`, e.FIXED = `fixed`;
})(Ew ||= {});
var Z;
(function(e) {
	e.NULL = `null`, e.BOOLEAN = `boolean`, e.INT = `int`, e.LONG = `long`, e.FLOAT = `float`, e.DOUBLE = `double`, e.BYTES = `bytes`, e.STRING = `string`;
})(Z ||= {});
var Dw = class e {
	static fromSchema(t) {
		return typeof t == `string` ? e.fromStringSchema(t) : Array.isArray(t) ? e.fromArraySchema(t) : e.fromObjectSchema(t);
	}
	static fromStringSchema(e) {
		switch (e) {
			case Z.NULL:
			case Z.BOOLEAN:
			case Z.INT:
			case Z.LONG:
			case Z.FLOAT:
			case Z.DOUBLE:
			case Z.BYTES:
			case Z.STRING: return new Ow(e);
			default: throw Error(`Unexpected Avro type ${e}`);
		}
	}
	static fromArraySchema(t) {
		return new Aw(t.map(e.fromSchema));
	}
	static fromObjectSchema(t) {
		let n = t.type;
		try {
			return e.fromStringSchema(n);
		} catch {}
		switch (n) {
			case Ew.RECORD:
				if (t.aliases) throw Error(`aliases currently is not supported, schema: ${t}`);
				if (!t.name) throw Error(`Required attribute 'name' doesn't exist on schema: ${t}`);
				let r = {};
				if (!t.fields) throw Error(`Required attribute 'fields' doesn't exist on schema: ${t}`);
				for (let n of t.fields) r[n.name] = e.fromSchema(n.type);
				return new Mw(r, t.name);
			case Ew.ENUM:
				if (t.aliases) throw Error(`aliases currently is not supported, schema: ${t}`);
				if (!t.symbols) throw Error(`Required attribute 'symbols' doesn't exist on schema: ${t}`);
				return new kw(t.symbols);
			case Ew.MAP:
				if (!t.values) throw Error(`Required attribute 'values' doesn't exist on schema: ${t}`);
				return new jw(e.fromSchema(t.values));
			case Ew.ARRAY:
			case Ew.FIXED:
			default: throw Error(`Unexpected Avro type ${n} in ${t}`);
		}
	}
}, Ow = class extends Dw {
	_primitive;
	constructor(e) {
		super(), this._primitive = e;
	}
	read(e, t = {}) {
		switch (this._primitive) {
			case Z.NULL: return X.readNull();
			case Z.BOOLEAN: return X.readBoolean(e, t);
			case Z.INT: return X.readInt(e, t);
			case Z.LONG: return X.readLong(e, t);
			case Z.FLOAT: return X.readFloat(e, t);
			case Z.DOUBLE: return X.readDouble(e, t);
			case Z.BYTES: return X.readBytes(e, t);
			case Z.STRING: return X.readString(e, t);
			default: throw Error(`Unknown Avro Primitive`);
		}
	}
}, kw = class extends Dw {
	_symbols;
	constructor(e) {
		super(), this._symbols = e;
	}
	async read(e, t = {}) {
		let n = await X.readInt(e, t);
		return this._symbols[n];
	}
}, Aw = class extends Dw {
	_types;
	constructor(e) {
		super(), this._types = e;
	}
	async read(e, t = {}) {
		let n = await X.readInt(e, t);
		return this._types[n].read(e, t);
	}
}, jw = class extends Dw {
	_itemType;
	constructor(e) {
		super(), this._itemType = e;
	}
	read(e, t = {}) {
		return X.readMap(e, (e, t) => this._itemType.read(e, t), t);
	}
}, Mw = class extends Dw {
	_name;
	_fields;
	constructor(e, t) {
		super(), this._fields = e, this._name = t;
	}
	async read(e, t = {}) {
		let n = {};
		n.$schema = this._name;
		for (let r in this._fields) Object.prototype.hasOwnProperty.call(this._fields, r) && (n[r] = await this._fields[r].read(e, t));
		return n;
	}
};
function Nw(e, t) {
	if (e === t) return !0;
	if (e == null || t == null || e.length !== t.length) return !1;
	for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) return !1;
	return !0;
}
var Pw = class {
	_dataStream;
	_headerStream;
	_syncMarker;
	_metadata;
	_itemType;
	_itemsRemainingInBlock;
	_initialBlockOffset;
	_blockOffset;
	get blockOffset() {
		return this._blockOffset;
	}
	_objectIndex;
	get objectIndex() {
		return this._objectIndex;
	}
	_initialized;
	constructor(e, t, n, r) {
		this._dataStream = e, this._headerStream = t || e, this._initialized = !1, this._blockOffset = n || 0, this._objectIndex = r || 0, this._initialBlockOffset = n || 0;
	}
	async initialize(e = {}) {
		if (!Nw(await X.readFixedBytes(this._headerStream, Cw.length, { abortSignal: e.abortSignal }), Cw)) throw Error(`Stream is not an Avro file.`);
		this._metadata = await X.readMap(this._headerStream, X.readString, { abortSignal: e.abortSignal });
		let t = this._metadata[`avro.codec`];
		if (t != null && t !== `null`) throw Error(`Codecs are not supported`);
		this._syncMarker = await X.readFixedBytes(this._headerStream, 16, { abortSignal: e.abortSignal });
		let n = JSON.parse(this._metadata[`avro.schema`]);
		if (this._itemType = Dw.fromSchema(n), this._blockOffset === 0 && (this._blockOffset = this._initialBlockOffset + this._dataStream.position), this._itemsRemainingInBlock = await X.readLong(this._dataStream, { abortSignal: e.abortSignal }), await X.readLong(this._dataStream, { abortSignal: e.abortSignal }), this._initialized = !0, this._objectIndex && this._objectIndex > 0) for (let t = 0; t < this._objectIndex; t++) await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal }), this._itemsRemainingInBlock--;
	}
	hasNext() {
		return !this._initialized || this._itemsRemainingInBlock > 0;
	}
	async *parseObjects(e = {}) {
		for (this._initialized || await this.initialize(e); this.hasNext();) {
			let t = await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal });
			if (this._itemsRemainingInBlock--, this._objectIndex++, this._itemsRemainingInBlock === 0) {
				let t = await X.readFixedBytes(this._dataStream, 16, { abortSignal: e.abortSignal });
				if (this._blockOffset = this._initialBlockOffset + this._dataStream.position, this._objectIndex = 0, !Nw(this._syncMarker, t)) throw Error(`Stream is not a valid Avro file.`);
				try {
					this._itemsRemainingInBlock = await X.readLong(this._dataStream, { abortSignal: e.abortSignal });
				} catch {
					this._itemsRemainingInBlock = 0;
				}
				this._itemsRemainingInBlock > 0 && await X.readLong(this._dataStream, { abortSignal: e.abortSignal });
			}
			yield t;
		}
	}
}, Fw = class {};
const Iw = new Xs(`Reading from the avro stream was aborted.`);
var Lw = class extends Fw {
	_position;
	_readable;
	toUint8Array(e) {
		return typeof e == `string` ? se.Buffer.from(e) : e;
	}
	constructor(e) {
		super(), this._readable = e, this._position = 0;
	}
	get position() {
		return this._position;
	}
	async read(e, t = {}) {
		if (t.abortSignal?.aborted) throw Iw;
		if (e < 0) throw Error(`size parameter should be positive: ${e}`);
		if (e === 0) return new Uint8Array();
		if (!this._readable.readable) throw Error(`Stream no longer readable.`);
		let n = this._readable.read(e);
		return n ? (this._position += n.length, this.toUint8Array(n)) : new Promise((n, r) => {
			let i = () => {
				this._readable.removeListener(`readable`, a), this._readable.removeListener(`error`, o), this._readable.removeListener(`end`, o), this._readable.removeListener(`close`, o), t.abortSignal && t.abortSignal.removeEventListener(`abort`, s);
			}, a = () => {
				let t = this._readable.read(e);
				t && (this._position += t.length, i(), n(this.toUint8Array(t)));
			}, o = () => {
				i(), r();
			}, s = () => {
				i(), r(Iw);
			};
			this._readable.on(`readable`, a), this._readable.once(`error`, o), this._readable.once(`end`, o), this._readable.once(`close`, o), t.abortSignal && t.abortSignal.addEventListener(`abort`, s);
		});
	}
}, Rw = class extends _.Readable {
	source;
	avroReader;
	avroIter;
	avroPaused = !0;
	onProgress;
	onError;
	constructor(e, t = {}) {
		super(), this.source = e, this.onProgress = t.onProgress, this.onError = t.onError, this.avroReader = new Pw(new Lw(this.source)), this.avroIter = this.avroReader.parseObjects({ abortSignal: t.abortSignal });
	}
	_read() {
		this.avroPaused && this.readInternal().catch((e) => {
			this.emit(`error`, e);
		});
	}
	async readInternal() {
		this.avroPaused = !1;
		let e;
		do {
			if (e = await this.avroIter.next(), e.done) break;
			let t = e.value, n = t.$schema;
			if (typeof n != `string`) throw Error(`Missing schema in avro record.`);
			switch (n) {
				case `com.microsoft.azure.storage.queryBlobContents.resultData`:
					{
						let e = t.data;
						if (!(e instanceof Uint8Array)) throw Error(`Invalid data in avro result record.`);
						this.push(Buffer.from(e)) || (this.avroPaused = !0);
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.progress`:
					{
						let e = t.bytesScanned;
						if (typeof e != `number`) throw Error(`Invalid bytesScanned in avro progress record.`);
						this.onProgress && this.onProgress({ loadedBytes: e });
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.end`:
					if (this.onProgress) {
						let e = t.totalBytes;
						if (typeof e != `number`) throw Error(`Invalid totalBytes in avro end record.`);
						this.onProgress({ loadedBytes: e });
					}
					this.push(null);
					break;
				case `com.microsoft.azure.storage.queryBlobContents.error`:
					if (this.onError) {
						let e = t.fatal;
						if (typeof e != `boolean`) throw Error(`Invalid fatal in avro error record.`);
						let n = t.name;
						if (typeof n != `string`) throw Error(`Invalid name in avro error record.`);
						let r = t.description;
						if (typeof r != `string`) throw Error(`Invalid description in avro error record.`);
						let i = t.position;
						if (typeof i != `number`) throw Error(`Invalid position in avro error record.`);
						this.onError({
							position: i,
							name: n,
							isFatal: e,
							description: r
						});
					}
					break;
				default: throw Error(`Unknown schema ${n} in avro progress record.`);
			}
		} while (!e.done && !this.avroPaused);
	}
}, zw = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get blobBody() {}
	get readableStreamBody() {
		return this.blobDownloadStream;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t = {}) {
		this.originalResponse = e, this.blobDownloadStream = new Rw(this.originalResponse.readableStreamBody, t);
	}
}, Bw;
(function(e) {
	e.Hot = `Hot`, e.Cool = `Cool`, e.Cold = `Cold`, e.Archive = `Archive`;
})(Bw ||= {});
var Vw;
(function(e) {
	e.P4 = `P4`, e.P6 = `P6`, e.P10 = `P10`, e.P15 = `P15`, e.P20 = `P20`, e.P30 = `P30`, e.P40 = `P40`, e.P50 = `P50`, e.P60 = `P60`, e.P70 = `P70`, e.P80 = `P80`;
})(Vw ||= {});
function Hw(e) {
	if (e !== void 0) return e;
}
function Q(e, t) {
	if (e && !t) throw RangeError(`Customer-provided encryption key must be used over HTTPS.`);
	e && !e.encryptionAlgorithm && (e.encryptionAlgorithm = `AES256`);
}
var Uw;
(function(e) {
	e.StorageOAuthScopes = `https://storage.azure.com/.default`, e.DiskComputeOAuthScopes = `https://disk.compute.azure.com/.default`;
})(Uw ||= {});
function Ww(e) {
	let t = (e._response.parsedBody.pageRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	})), n = (e._response.parsedBody.clearRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	}));
	return {
		...e,
		pageRange: t,
		clearRange: n,
		_response: {
			...e._response,
			parsedBody: {
				pageRange: t,
				clearRange: n
			}
		}
	};
}
Is(`core-lro`);
var Kw = class e extends Error {
	constructor(t) {
		super(t), this.name = `PollerStoppedError`, Object.setPrototypeOf(this, e.prototype);
	}
}, qw = class e extends Error {
	constructor(t) {
		super(t), this.name = `PollerCancelledError`, Object.setPrototypeOf(this, e.prototype);
	}
}, Jw = class {
	constructor(e) {
		this.resolveOnUnsuccessful = !1, this.stopped = !0, this.pollProgressCallbacks = [], this.operation = e, this.promise = new Promise((e, t) => {
			this.resolve = e, this.reject = t;
		}), this.promise.catch(() => {});
	}
	async startPolling(e = {}) {
		for (this.stopped &&= !1; !this.isStopped() && !this.isDone();) await this.poll(e), await this.delay();
	}
	async pollOnce(e = {}) {
		this.isDone() || (this.operation = await this.operation.update({
			abortSignal: e.abortSignal,
			fireProgress: this.fireProgress.bind(this)
		})), this.processUpdatedState();
	}
	fireProgress(e) {
		for (let t of this.pollProgressCallbacks) t(e);
	}
	async cancelOnce(e = {}) {
		this.operation = await this.operation.cancel(e);
	}
	poll(e = {}) {
		if (!this.pollOncePromise) {
			this.pollOncePromise = this.pollOnce(e);
			let t = () => {
				this.pollOncePromise = void 0;
			};
			this.pollOncePromise.then(t, t).catch(this.reject);
		}
		return this.pollOncePromise;
	}
	processUpdatedState() {
		if (this.operation.state.error && (this.stopped = !0, !this.resolveOnUnsuccessful)) throw this.reject(this.operation.state.error), this.operation.state.error;
		if (this.operation.state.isCancelled && (this.stopped = !0, !this.resolveOnUnsuccessful)) {
			let e = new qw(`Operation was canceled`);
			throw this.reject(e), e;
		}
		this.isDone() && this.resolve && this.resolve(this.getResult());
	}
	async pollUntilDone(e = {}) {
		return this.stopped && this.startPolling(e).catch(this.reject), this.processUpdatedState(), this.promise;
	}
	onProgress(e) {
		return this.pollProgressCallbacks.push(e), () => {
			this.pollProgressCallbacks = this.pollProgressCallbacks.filter((t) => t !== e);
		};
	}
	isDone() {
		let e = this.operation.state;
		return !!(e.isCompleted || e.isCancelled || e.error);
	}
	stopPolling() {
		this.stopped || (this.stopped = !0, this.reject && this.reject(new Kw(`This poller is already stopped`)));
	}
	isStopped() {
		return this.stopped;
	}
	cancelOperation(e = {}) {
		if (!this.cancelPromise) this.cancelPromise = this.cancelOnce(e);
		else if (e.abortSignal) throw Error(`A cancel request is currently pending`);
		return this.cancelPromise;
	}
	getOperationState() {
		return this.operation.state;
	}
	getResult() {
		return this.operation.state.result;
	}
	toString() {
		return this.operation.toString();
	}
}, Yw = class extends Jw {
	intervalInMs;
	constructor(e) {
		let { blobClient: t, copySource: n, intervalInMs: r = 15e3, onProgress: i, resumeFrom: a, startCopyFromURLOptions: o } = e, s;
		a && (s = JSON.parse(a).state);
		let c = $w({
			...s,
			blobClient: t,
			copySource: n,
			startCopyFromURLOptions: o
		});
		super(c), typeof i == `function` && this.onProgress(i), this.intervalInMs = r;
	}
	delay() {
		return $s(this.intervalInMs);
	}
};
const Xw = async function(e = {}) {
	let t = this.state, { copyId: n } = t;
	return t.isCompleted ? $w(t) : n ? (await t.blobClient.abortCopyFromURL(n, { abortSignal: e.abortSignal }), t.isCancelled = !0, $w(t)) : (t.isCancelled = !0, $w(t));
}, Zw = async function(e = {}) {
	let t = this.state, { blobClient: n, copySource: r, startCopyFromURLOptions: i } = t;
	if (!t.isStarted) {
		t.isStarted = !0;
		let e = await n.startCopyFromURL(r, i);
		t.copyId = e.copyId, e.copyStatus === `success` && (t.result = e, t.isCompleted = !0);
	} else if (!t.isCompleted) try {
		let n = await t.blobClient.getProperties({ abortSignal: e.abortSignal }), { copyStatus: r, copyProgress: i } = n, a = t.copyProgress;
		i && (t.copyProgress = i), r === `pending` && i !== a && typeof e.fireProgress == `function` ? e.fireProgress(t) : r === `success` ? (t.result = n, t.isCompleted = !0) : r === `failed` && (t.error = Error(`Blob copy failed with reason: "${n.copyStatusDescription || `unknown`}"`), t.isCompleted = !0);
	} catch (e) {
		t.error = e, t.isCompleted = !0;
	}
	return $w(t);
}, Qw = function() {
	return JSON.stringify({ state: this.state }, (e, t) => {
		if (e !== `blobClient`) return t;
	});
};
function $w(e) {
	return {
		state: { ...e },
		cancel: Xw,
		toString: Qw,
		update: Zw
	};
}
function eT(e) {
	if (e.offset < 0) throw RangeError(`Range.offset cannot be smaller than 0.`);
	if (e.count && e.count <= 0) throw RangeError(`Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.`);
	return e.count ? `bytes=${e.offset}-${e.offset + e.count - 1}` : `bytes=${e.offset}-`;
}
var tT;
(function(e) {
	e[e.Good = 0] = `Good`, e[e.Error = 1] = `Error`;
})(tT ||= {});
var nT = class {
	concurrency;
	actives = 0;
	completed = 0;
	offset = 0;
	operations = [];
	state = tT.Good;
	emitter;
	constructor(e = 5) {
		if (e < 1) throw RangeError(`concurrency must be larger than 0`);
		this.concurrency = e, this.emitter = new p.EventEmitter();
	}
	addOperation(e) {
		this.operations.push(async () => {
			try {
				this.actives++, await e(), this.actives--, this.completed++, this.parallelExecute();
			} catch (e) {
				this.emitter.emit(`error`, e);
			}
		});
	}
	async do() {
		return this.operations.length === 0 ? Promise.resolve() : (this.parallelExecute(), new Promise((e, t) => {
			this.emitter.on(`finish`, e), this.emitter.on(`error`, (e) => {
				this.state = tT.Error, t(e);
			});
		}));
	}
	nextOperation() {
		return this.offset < this.operations.length ? this.operations[this.offset++] : null;
	}
	parallelExecute() {
		if (this.state !== tT.Error) {
			if (this.completed >= this.operations.length) {
				this.emitter.emit(`finish`);
				return;
			}
			for (; this.actives < this.concurrency;) {
				let e = this.nextOperation();
				if (e) e();
				else return;
			}
		}
	}
};
async function rT(e, t, n, r, i) {
	let a = 0, o = r - n;
	return new Promise((r, s) => {
		let c = setTimeout(() => s(Error(`The operation cannot be completed in timeout.`)), 1e5);
		e.on(`readable`, () => {
			if (a >= o) {
				clearTimeout(c), r();
				return;
			}
			let s = e.read();
			if (!s) return;
			typeof s == `string` && (s = Buffer.from(s, i));
			let l = a + s.length > o ? o - a : s.length;
			t.fill(s.slice(0, l), n + a, n + a + l), a += l;
		}), e.on(`end`, () => {
			clearTimeout(c), a < o && s(Error(`Stream drains before getting enough data needed. Data read: ${a}, data need: ${o}`)), r();
		}), e.on(`error`, (e) => {
			clearTimeout(c), s(e);
		});
	});
}
async function iT(e, t) {
	return new Promise((n, i) => {
		let a = r.default.createWriteStream(t);
		e.on(`error`, (e) => {
			i(e);
		}), a.on(`error`, (e) => {
			i(e);
		}), a.on(`close`, n), e.pipe(a);
	});
}
const aT = y.default.promisify(r.default.stat), oT = r.default.createReadStream;
var sT = class e extends rw {
	blobContext;
	_name;
	_containerName;
	_versionId;
	_snapshot;
	get name() {
		return this._name;
	}
	get containerName() {
		return this._containerName;
	}
	constructor(e, t, n, r) {
		r ||= {};
		let i, a;
		if ($h(t)) a = e, i = t;
		else if (t instanceof mh || t instanceof th || il(t)) a = e, r = n, i = tg(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = tg(new th(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = LC(e);
			if (c.kind === `AccountConnString`) {
				let e = new mh(c.accountName, c.accountKey);
				a = zC(zC(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions ||= hc(c.proxyUri), i = tg(e, r);
			} else if (c.kind === `SASConnString`) a = zC(zC(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = tg(new th(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), {blobName: this._name, containerName: this._containerName} = this.getBlobAndContainerNamesFromUrl(), this.blobContext = this.storageClientContext.blob, this._snapshot = VC(this.url, Uh.Parameters.SNAPSHOT), this._versionId = VC(this.url, Uh.Parameters.VERSIONID);
	}
	withSnapshot(t) {
		return new e(BC(this.url, Uh.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline);
	}
	withVersion(t) {
		return new e(BC(this.url, Uh.Parameters.VERSIONID, t.length === 0 ? void 0 : t), this.pipeline);
	}
	getAppendBlobClient() {
		return new cT(this.url, this.pipeline);
	}
	getBlockBlobClient() {
		return new lT(this.url, this.pipeline);
	}
	getPageBlobClient() {
		return new uT(this.url, this.pipeline);
	}
	async download(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, n.conditions = n.conditions || {}, Q(n.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-download`, n, async (r) => {
			let i = J(await this.blobContext.download({
				abortSignal: n.abortSignal,
				leaseAccessConditions: n.conditions,
				modifiedAccessConditions: {
					...n.conditions,
					ifTags: n.conditions?.tagConditions
				},
				requestOptions: { onDownloadProgress: void 0 },
				range: e === 0 && !t ? void 0 : eT({
					offset: e,
					count: t
				}),
				rangeGetContentMD5: n.rangeGetContentMD5,
				rangeGetContentCRC64: n.rangeGetContentCrc64,
				snapshot: n.snapshot,
				cpkInfo: n.customerProvidedKey,
				tracingOptions: r.tracingOptions
			})), a = {
				...i,
				_response: i._response,
				objectReplicationDestinationPolicyId: i.objectReplicationPolicyId,
				objectReplicationSourceProperties: ew(i.objectReplicationRules)
			};
			if ((n.maxRetryRequests === void 0 || n.maxRetryRequests < 0) && (n.maxRetryRequests = 5), i.contentLength === void 0) throw RangeError(`File download response doesn't contain valid content length header`);
			if (!i.etag) throw RangeError(`File download response doesn't contain valid etag header`);
			return new Sw(a, async (t) => {
				let r = {
					leaseAccessConditions: n.conditions,
					modifiedAccessConditions: {
						ifMatch: n.conditions.ifMatch || i.etag,
						ifModifiedSince: n.conditions.ifModifiedSince,
						ifNoneMatch: n.conditions.ifNoneMatch,
						ifUnmodifiedSince: n.conditions.ifUnmodifiedSince,
						ifTags: n.conditions?.tagConditions
					},
					range: eT({
						count: e + i.contentLength - t,
						offset: t
					}),
					rangeGetContentMD5: n.rangeGetContentMD5,
					rangeGetContentCRC64: n.rangeGetContentCrc64,
					snapshot: n.snapshot,
					cpkInfo: n.customerProvidedKey
				};
				return (await this.blobContext.download({
					abortSignal: n.abortSignal,
					...r
				})).readableStreamBody;
			}, e, i.contentLength, {
				maxRetryRequests: n.maxRetryRequests,
				onProgress: n.onProgress
			});
		});
	}
	async exists(e = {}) {
		return Y.withSpan(`BlobClient-exists`, e, async (t) => {
			try {
				return Q(e.customerProvidedKey, this.isHttps), await this.getProperties({
					abortSignal: e.abortSignal,
					customerProvidedKey: e.customerProvidedKey,
					conditions: e.conditions,
					tracingOptions: t.tracingOptions
				}), !0;
			} catch (e) {
				if (e.statusCode === 404) return !1;
				if (e.statusCode === 409 && (e.details.errorCode === `BlobUsesCustomerSpecifiedEncryption` || e.details.errorCode === `BlobDoesNotUseCustomerSpecifiedEncryption`)) return !0;
				throw e;
			}
		});
	}
	async getProperties(e = {}) {
		return e.conditions = e.conditions || {}, Q(e.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-getProperties`, e, async (t) => {
			let n = J(await this.blobContext.getProperties({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				cpkInfo: e.customerProvidedKey,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				objectReplicationDestinationPolicyId: n.objectReplicationPolicyId,
				objectReplicationSourceProperties: ew(n.objectReplicationRules)
			};
		});
	}
	async delete(e = {}) {
		return e.conditions = e.conditions || {}, Y.withSpan(`BlobClient-delete`, e, async (t) => J(await this.blobContext.delete({
			abortSignal: e.abortSignal,
			deleteSnapshots: e.deleteSnapshots,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async deleteIfExists(e = {}) {
		return Y.withSpan(`BlobClient-deleteIfExists`, e, async (e) => {
			try {
				let t = J(await this.delete(e));
				return {
					succeeded: !0,
					...t,
					_response: t._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobNotFound`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async undelete(e = {}) {
		return Y.withSpan(`BlobClient-undelete`, e, async (t) => J(await this.blobContext.undelete({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
	async setHTTPHeaders(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-setHTTPHeaders`, t, async (n) => J(await this.blobContext.setHttpHeaders({
			abortSignal: t.abortSignal,
			blobHttpHeaders: e,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
	async setMetadata(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-setMetadata`, t, async (n) => J(await this.blobContext.setMetadata({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async setTags(e, t = {}) {
		return Y.withSpan(`BlobClient-setTags`, t, async (n) => J(await this.blobContext.setTags({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			blobModifiedAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions,
			tags: ZC(e)
		})));
	}
	async getTags(e = {}) {
		return Y.withSpan(`BlobClient-getTags`, e, async (t) => {
			let n = J(await this.blobContext.getTags({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				blobModifiedAccessConditions: e.conditions,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				tags: QC({ blobTagSet: n.blobTagSet }) || {}
			};
		});
	}
	getBlobLeaseClient(e) {
		return new bw(this, e);
	}
	async createSnapshot(e = {}) {
		return e.conditions = e.conditions || {}, Q(e.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-createSnapshot`, e, async (t) => J(await this.blobContext.createSnapshot({
			abortSignal: e.abortSignal,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			tracingOptions: t.tracingOptions
		})));
	}
	async beginCopyFromURL(e, t = {}) {
		let n = new Yw({
			blobClient: {
				abortCopyFromURL: (...e) => this.abortCopyFromURL(...e),
				getProperties: (...e) => this.getProperties(...e),
				startCopyFromURL: (...e) => this.startCopyFromURL(...e)
			},
			copySource: e,
			intervalInMs: t.intervalInMs,
			onProgress: t.onProgress,
			resumeFrom: t.resumeFrom,
			startCopyFromURLOptions: t
		});
		return await n.poll(), n;
	}
	async abortCopyFromURL(e, t = {}) {
		return Y.withSpan(`BlobClient-abortCopyFromURL`, t, async (n) => J(await this.blobContext.abortCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions
		})));
	}
	async syncCopyFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, Y.withSpan(`BlobClient-syncCopyFromURL`, t, async (n) => J(await this.blobContext.copyFromURL(e, {
			abortSignal: t.abortSignal,
			metadata: t.metadata,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince
			},
			sourceContentMD5: t.sourceContentMD5,
			copySourceAuthorization: tw(t.sourceAuthorization),
			tier: Hw(t.tier),
			blobTagsString: XC(t.tags),
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			encryptionScope: t.encryptionScope,
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions
		})));
	}
	async setAccessTier(e, t = {}) {
		return Y.withSpan(`BlobClient-setAccessTier`, t, async (n) => J(await this.blobContext.setTier(Hw(e), {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			rehydratePriority: t.rehydratePriority,
			tracingOptions: n.tracingOptions
		})));
	}
	async downloadToBuffer(e, t, n, r = {}) {
		let i, a = 0, o = 0, s = r;
		e instanceof Buffer ? (i = e, a = t || 0, o = typeof n == `number` ? n : 0) : (a = typeof e == `number` ? e : 0, o = typeof t == `number` ? t : 0, s = n || {});
		let c = s.blockSize ?? 0;
		if (c < 0) throw RangeError(`blockSize option must be >= 0`);
		if (c === 0 && (c = Bh), a < 0) throw RangeError(`offset option must be >= 0`);
		if (o && o <= 0) throw RangeError(`count option must be greater than 0`);
		return s.conditions ||= {}, Y.withSpan(`BlobClient-downloadToBuffer`, s, async (e) => {
			if (!o) {
				let t = await this.getProperties({
					...s,
					tracingOptions: e.tracingOptions
				});
				if (o = t.contentLength - a, o < 0) throw RangeError(`offset ${a} shouldn't be larger than blob size ${t.contentLength}`);
			}
			if (!i) try {
				i = Buffer.alloc(o);
			} catch (e) {
				throw Error(`Unable to allocate the buffer of size: ${o}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`);
			}
			if (i.length < o) throw RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${o}`);
			let t = 0, n = new nT(s.concurrency);
			for (let r = a; r < a + o; r += c) n.addOperation(async () => {
				let n = a + o;
				r + c < n && (n = r + c);
				let l = (await this.download(r, n - r, {
					abortSignal: s.abortSignal,
					conditions: s.conditions,
					maxRetryRequests: s.maxRetryRequestsPerBlock,
					customerProvidedKey: s.customerProvidedKey,
					tracingOptions: e.tracingOptions
				})).readableStreamBody;
				await rT(l, i, r - a, n - a), t += n - r, s.onProgress && s.onProgress({ loadedBytes: t });
			});
			return await n.do(), i;
		});
	}
	async downloadToFile(e, t = 0, n, r = {}) {
		return Y.withSpan(`BlobClient-downloadToFile`, r, async (i) => {
			let a = await this.download(t, n, {
				...r,
				tracingOptions: i.tracingOptions
			});
			return a.readableStreamBody && await iT(a.readableStreamBody, e), a.blobDownloadStream = void 0, a;
		});
	}
	getBlobAndContainerNamesFromUrl() {
		let e, t;
		try {
			let n = new URL(this.url);
			if (n.host.split(`.`)[1] === `blob`) {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			} else if (YC(n)) {
				let r = n.pathname.match(`/([^/]*)/([^/]*)(/(.*))?`);
				e = r[2], t = r[4];
			} else {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			}
			if (e = decodeURIComponent(e), t = decodeURIComponent(t), t = t.replace(/\\/g, `/`), !e) throw Error(`Provided containerName is invalid.`);
			return {
				blobName: t,
				containerName: e
			};
		} catch {
			throw Error(`Unable to extract blobName and containerName with provided information.`);
		}
	}
	async startCopyFromURL(e, t = {}) {
		return Y.withSpan(`BlobClient-startCopyFromURL`, t, async (n) => (t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, J(await this.blobContext.startCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions.ifMatch,
				sourceIfModifiedSince: t.sourceConditions.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions.tagConditions
			},
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			rehydratePriority: t.rehydratePriority,
			tier: Hw(t.tier),
			blobTagsString: XC(t.tags),
			sealBlob: t.sealBlob,
			tracingOptions: n.tracingOptions
		}))));
	}
	generateSasUrl(e) {
		return new Promise((t) => {
			if (!(this.credential instanceof mh)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
			let n = lw({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, this.credential).toString();
			t(UC(this.url, n));
		});
	}
	generateSasStringToSign(e) {
		if (!(this.credential instanceof mh)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
		return uw({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, this.credential).stringToSign;
	}
	generateUserDelegationSasUrl(e, t) {
		return new Promise((n) => {
			let r = lw({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, t, this.accountName).toString();
			n(UC(this.url, r));
		});
	}
	generateUserDelegationSasStringToSign(e, t) {
		return uw({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, t, this.accountName).stringToSign;
	}
	async deleteImmutabilityPolicy(e = {}) {
		return Y.withSpan(`BlobClient-deleteImmutabilityPolicy`, e, async (e) => J(await this.blobContext.deleteImmutabilityPolicy({ tracingOptions: e.tracingOptions })));
	}
	async setImmutabilityPolicy(e, t = {}) {
		return Y.withSpan(`BlobClient-setImmutabilityPolicy`, t, async (t) => J(await this.blobContext.setImmutabilityPolicy({
			immutabilityPolicyExpiry: e.expiriesOn,
			immutabilityPolicyMode: e.policyMode,
			tracingOptions: t.tracingOptions
		})));
	}
	async setLegalHold(e, t = {}) {
		return Y.withSpan(`BlobClient-setLegalHold`, t, async (t) => J(await this.blobContext.setLegalHold(e, { tracingOptions: t.tracingOptions })));
	}
	async getAccountInfo(e = {}) {
		return Y.withSpan(`BlobClient-getAccountInfo`, e, async (t) => J(await this.blobContext.getAccountInfo({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
}, cT = class e extends sT {
	appendBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, $h(t)) a = e, i = t;
		else if (t instanceof mh || t instanceof th || il(t)) a = e, r = n, i = tg(t, r);
		else if (!t && typeof t != `string`) a = e, i = tg(new th(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = LC(e);
			if (c.kind === `AccountConnString`) {
				let e = new mh(c.accountName, c.accountKey);
				a = zC(zC(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions ||= hc(c.proxyUri), i = tg(e, r);
			} else if (c.kind === `SASConnString`) a = zC(zC(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = tg(new th(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.appendBlobContext = this.storageClientContext.appendBlob;
	}
	withSnapshot(t) {
		return new e(BC(this.url, Uh.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline);
	}
	async create(e = {}) {
		return e.conditions = e.conditions || {}, Q(e.customerProvidedKey, this.isHttps), Y.withSpan(`AppendBlobClient-create`, e, async (t) => J(await this.appendBlobContext.create(0, {
			abortSignal: e.abortSignal,
			blobHttpHeaders: e.blobHTTPHeaders,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			immutabilityPolicyExpiry: e.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: e.immutabilityPolicy?.policyMode,
			legalHold: e.legalHold,
			blobTagsString: XC(e.tags),
			tracingOptions: t.tracingOptions
		})));
	}
	async createIfNotExists(e = {}) {
		let t = { ifNoneMatch: `*` };
		return Y.withSpan(`AppendBlobClient-createIfNotExists`, e, async (e) => {
			try {
				let n = J(await this.create({
					...e,
					conditions: t
				}));
				return {
					succeeded: !0,
					...n,
					_response: n._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async seal(e = {}) {
		return e.conditions = e.conditions || {}, Y.withSpan(`AppendBlobClient-seal`, e, async (t) => J(await this.appendBlobContext.seal({
			abortSignal: e.abortSignal,
			appendPositionAccessConditions: e.conditions,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async appendBlock(e, t, n = {}) {
		return n.conditions = n.conditions || {}, Q(n.customerProvidedKey, this.isHttps), Y.withSpan(`AppendBlobClient-appendBlock`, n, async (r) => J(await this.appendBlobContext.appendBlock(t, e, {
			abortSignal: n.abortSignal,
			appendPositionAccessConditions: n.conditions,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: n.onProgress },
			transactionalContentMD5: n.transactionalContentMD5,
			transactionalContentCrc64: n.transactionalContentCrc64,
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			tracingOptions: r.tracingOptions
		})));
	}
	async appendBlockFromURL(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, r.sourceConditions = r.sourceConditions || {}, Q(r.customerProvidedKey, this.isHttps), Y.withSpan(`AppendBlobClient-appendBlockFromURL`, r, async (i) => J(await this.appendBlobContext.appendBlockFromUrl(e, 0, {
			abortSignal: r.abortSignal,
			sourceRange: eT({
				offset: t,
				count: n
			}),
			sourceContentMD5: r.sourceContentMD5,
			sourceContentCrc64: r.sourceContentCrc64,
			leaseAccessConditions: r.conditions,
			appendPositionAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: r.sourceConditions?.ifMatch,
				sourceIfModifiedSince: r.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: r.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: r.sourceConditions?.ifUnmodifiedSince
			},
			copySourceAuthorization: tw(r.sourceAuthorization),
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			fileRequestIntent: r.sourceShareTokenIntent,
			tracingOptions: i.tracingOptions
		})));
	}
}, lT = class e extends sT {
	_blobContext;
	blockBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, $h(t)) a = e, i = t;
		else if (t instanceof mh || t instanceof th || il(t)) a = e, r = n, i = tg(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = tg(new th(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = LC(e);
			if (c.kind === `AccountConnString`) {
				let e = new mh(c.accountName, c.accountKey);
				a = zC(zC(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions ||= hc(c.proxyUri), i = tg(e, r);
			} else if (c.kind === `SASConnString`) a = zC(zC(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = tg(new th(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.blockBlobContext = this.storageClientContext.blockBlob, this._blobContext = this.storageClientContext.blob;
	}
	withSnapshot(t) {
		return new e(BC(this.url, Uh.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline);
	}
	async query(e, t = {}) {
		return Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-query`, t, async (n) => new zw(J(await this._blobContext.query({
			abortSignal: t.abortSignal,
			queryRequest: {
				queryType: `SQL`,
				expression: e,
				inputSerialization: $C(t.inputTextConfiguration),
				outputSerialization: $C(t.outputTextConfiguration)
			},
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			tracingOptions: n.tracingOptions
		})), {
			abortSignal: t.abortSignal,
			onProgress: t.onProgress,
			onError: t.onError
		}));
	}
	async upload(e, t, n = {}) {
		return n.conditions = n.conditions || {}, Q(n.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-upload`, n, async (r) => J(await this.blockBlobContext.upload(t, e, {
			abortSignal: n.abortSignal,
			blobHttpHeaders: n.blobHTTPHeaders,
			leaseAccessConditions: n.conditions,
			metadata: n.metadata,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: n.onProgress },
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			immutabilityPolicyExpiry: n.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: n.immutabilityPolicy?.policyMode,
			legalHold: n.legalHold,
			tier: Hw(n.tier),
			blobTagsString: XC(n.tags),
			tracingOptions: r.tracingOptions
		})));
	}
	async syncUploadFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-syncUploadFromURL`, t, async (n) => J(await this.blockBlobContext.putBlobFromUrl(0, e, {
			...t,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			copySourceAuthorization: tw(t.sourceAuthorization),
			tier: Hw(t.tier),
			blobTagsString: XC(t.tags),
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions
		})));
	}
	async stageBlock(e, t, n, r = {}) {
		return Q(r.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-stageBlock`, r, async (i) => J(await this.blockBlobContext.stageBlock(e, n, t, {
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			requestOptions: { onUploadProgress: r.onProgress },
			transactionalContentMD5: r.transactionalContentMD5,
			transactionalContentCrc64: r.transactionalContentCrc64,
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			tracingOptions: i.tracingOptions
		})));
	}
	async stageBlockFromURL(e, t, n = 0, r, i = {}) {
		return Q(i.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-stageBlockFromURL`, i, async (a) => J(await this.blockBlobContext.stageBlockFromURL(e, 0, t, {
			abortSignal: i.abortSignal,
			leaseAccessConditions: i.conditions,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			sourceRange: n === 0 && !r ? void 0 : eT({
				offset: n,
				count: r
			}),
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: tw(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions
		})));
	}
	async commitBlockList(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-commitBlockList`, t, async (n) => J(await this.blockBlobContext.commitBlockList({ latest: e }, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: Hw(t.tier),
			blobTagsString: XC(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async getBlockList(e, t = {}) {
		return Y.withSpan(`BlockBlobClient-getBlockList`, t, async (n) => {
			let r = J(await this.blockBlobContext.getBlockList(e, {
				abortSignal: t.abortSignal,
				leaseAccessConditions: t.conditions,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return r.committedBlocks ||= [], r.uncommittedBlocks ||= [], r;
		});
	}
	async uploadData(e, t = {}) {
		return Y.withSpan(`BlockBlobClient-uploadData`, t, async (t) => {
			{
				let n;
				return e instanceof Buffer ? n = e : e instanceof ArrayBuffer ? n = Buffer.from(e) : (e = e, n = Buffer.from(e.buffer, e.byteOffset, e.byteLength)), this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.byteLength, t);
			}
		});
	}
	async uploadBrowserData(e, t = {}) {
		return Y.withSpan(`BlockBlobClient-uploadBrowserData`, t, async (t) => {
			let n = new Blob([e]);
			return this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.size, t);
		});
	}
	async uploadSeekableInternal(e, t, n = {}) {
		let r = n.blockSize ?? 0;
		if (r < 0 || r > 4194304e3) throw RangeError(`blockSize option must be >= 0 and <= 4194304000`);
		let i = n.maxSingleShotSize ?? 268435456;
		if (i < 0 || i > 268435456) throw RangeError(`maxSingleShotSize option must be >= 0 and <= 268435456`);
		if (r === 0) {
			if (t > 4194304e3 * 5e4) throw RangeError(`${t} is too larger to upload to a block blob.`);
			t > i && (r = Math.ceil(t / Rh), r < 4194304 && (r = Bh));
		}
		return n.blobHTTPHeaders ||= {}, n.conditions ||= {}, Y.withSpan(`BlockBlobClient-uploadSeekableInternal`, n, async (a) => {
			if (t <= i) return J(await this.upload(e(0, t), t, a));
			let o = Math.floor((t - 1) / r) + 1;
			if (o > 5e4) throw RangeError(`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${Rh}`);
			let s = [], c = nc(), l = 0, u = new nT(n.concurrency);
			for (let i = 0; i < o; i++) u.addOperation(async () => {
				let u = GC(c, i), d = r * i, f = (i === o - 1 ? t : d + r) - d;
				s.push(u), await this.stageBlock(u, e(d, f), f, {
					abortSignal: n.abortSignal,
					conditions: n.conditions,
					encryptionScope: n.encryptionScope,
					tracingOptions: a.tracingOptions
				}), l += f, n.onProgress && n.onProgress({ loadedBytes: l });
			});
			return await u.do(), this.commitBlockList(s, a);
		});
	}
	async uploadFile(e, t = {}) {
		return Y.withSpan(`BlockBlobClient-uploadFile`, t, async (n) => {
			let r = (await aT(e)).size;
			return this.uploadSeekableInternal((t, n) => () => oT(e, {
				autoClose: !0,
				end: n ? t + n - 1 : Infinity,
				start: t
			}), r, {
				...t,
				tracingOptions: n.tracingOptions
			});
		});
	}
	async uploadStream(e, t = 8388608, n = 5, r = {}) {
		return r.blobHTTPHeaders ||= {}, r.conditions ||= {}, Y.withSpan(`BlockBlobClient-uploadStream`, r, async (i) => {
			let a = 0, o = nc(), s = 0, c = [];
			return await new Am(e, t, n, async (e, t) => {
				let n = GC(o, a);
				c.push(n), a++, await this.stageBlock(n, e, t, {
					customerProvidedKey: r.customerProvidedKey,
					conditions: r.conditions,
					encryptionScope: r.encryptionScope,
					tracingOptions: i.tracingOptions
				}), s += t, r.onProgress && r.onProgress({ loadedBytes: s });
			}, Math.ceil(n / 4 * 3)).do(), J(await this.commitBlockList(c, {
				...r,
				tracingOptions: i.tracingOptions
			}));
		});
	}
}, uT = class e extends sT {
	pageBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, $h(t)) a = e, i = t;
		else if (t instanceof mh || t instanceof th || il(t)) a = e, r = n, i = tg(t, r);
		else if (!t && typeof t != `string`) a = e, i = tg(new th(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = LC(e);
			if (c.kind === `AccountConnString`) {
				let e = new mh(c.accountName, c.accountKey);
				a = zC(zC(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions ||= hc(c.proxyUri), i = tg(e, r);
			} else if (c.kind === `SASConnString`) a = zC(zC(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = tg(new th(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.pageBlobContext = this.storageClientContext.pageBlob;
	}
	withSnapshot(t) {
		return new e(BC(this.url, Uh.Parameters.SNAPSHOT, t.length === 0 ? void 0 : t), this.pipeline);
	}
	async create(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`PageBlobClient-create`, t, async (n) => J(await this.pageBlobContext.create(0, e, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			blobSequenceNumber: t.blobSequenceNumber,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: Hw(t.tier),
			blobTagsString: XC(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async createIfNotExists(e, t = {}) {
		return Y.withSpan(`PageBlobClient-createIfNotExists`, t, async (n) => {
			try {
				let r = { ifNoneMatch: `*` }, i = J(await this.create(e, {
					...t,
					conditions: r,
					tracingOptions: n.tracingOptions
				}));
				return {
					succeeded: !0,
					...i,
					_response: i._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async uploadPages(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Q(r.customerProvidedKey, this.isHttps), Y.withSpan(`PageBlobClient-uploadPages`, r, async (i) => J(await this.pageBlobContext.uploadPages(n, e, {
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: r.onProgress },
			range: eT({
				offset: t,
				count: n
			}),
			sequenceNumberAccessConditions: r.conditions,
			transactionalContentMD5: r.transactionalContentMD5,
			transactionalContentCrc64: r.transactionalContentCrc64,
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			tracingOptions: i.tracingOptions
		})));
	}
	async uploadPagesFromURL(e, t, n, r, i = {}) {
		return i.conditions = i.conditions || {}, i.sourceConditions = i.sourceConditions || {}, Q(i.customerProvidedKey, this.isHttps), Y.withSpan(`PageBlobClient-uploadPagesFromURL`, i, async (a) => J(await this.pageBlobContext.uploadPagesFromURL(e, eT({
			offset: t,
			count: r
		}), 0, eT({
			offset: n,
			count: r
		}), {
			abortSignal: i.abortSignal,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			leaseAccessConditions: i.conditions,
			sequenceNumberAccessConditions: i.conditions,
			modifiedAccessConditions: {
				...i.conditions,
				ifTags: i.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: i.sourceConditions?.ifMatch,
				sourceIfModifiedSince: i.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: i.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: i.sourceConditions?.ifUnmodifiedSince
			},
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: tw(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions
		})));
	}
	async clearPages(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, Y.withSpan(`PageBlobClient-clearPages`, n, async (r) => J(await this.pageBlobContext.clearPages(0, {
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: eT({
				offset: e,
				count: t
			}),
			sequenceNumberAccessConditions: n.conditions,
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			tracingOptions: r.tracingOptions
		})));
	}
	async getPageRanges(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, Y.withSpan(`PageBlobClient-getPageRanges`, n, async (r) => Ww(J(await this.pageBlobContext.getPageRanges({
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: eT({
				offset: e,
				count: t
			}),
			tracingOptions: r.tracingOptions
		}))));
	}
	async listPageRangesSegment(e = 0, t, n, r = {}) {
		return Y.withSpan(`PageBlobClient-getPageRangesSegment`, r, async (i) => J(await this.pageBlobContext.getPageRanges({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			range: eT({
				offset: e,
				count: t
			}),
			marker: n,
			maxPageSize: r.maxPageSize,
			tracingOptions: i.tracingOptions
		})));
	}
	async *listPageRangeItemSegments(e = 0, t, n, r = {}) {
		let i;
		if (n || n === void 0) do
			i = await this.listPageRangesSegment(e, t, n, r), n = i.continuationToken, yield await i;
		while (n);
	}
	async *listPageRangeItems(e = 0, t, n = {}) {
		let r;
		for await (let i of this.listPageRangeItemSegments(e, t, r, n)) yield* nw(i);
	}
	listPageRanges(e = 0, t, n = {}) {
		n.conditions = n.conditions || {};
		let r = this.listPageRangeItems(e, t, n);
		return {
			next() {
				return r.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (r = {}) => this.listPageRangeItemSegments(e, t, r.continuationToken, {
				maxPageSize: r.maxPageSize,
				...n
			})
		};
	}
	async getPageRangesDiff(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Y.withSpan(`PageBlobClient-getPageRangesDiff`, r, async (i) => Ww(J(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: eT({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async listPageRangesDiffSegment(e, t, n, r, i = {}) {
		return Y.withSpan(`PageBlobClient-getPageRangesDiffSegment`, i, async (a) => J(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: i?.abortSignal,
			leaseAccessConditions: i?.conditions,
			modifiedAccessConditions: {
				...i?.conditions,
				ifTags: i?.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: eT({
				offset: e,
				count: t
			}),
			marker: r,
			maxPageSize: i?.maxPageSize,
			tracingOptions: a.tracingOptions
		})));
	}
	async *listPageRangeDiffItemSegments(e, t, n, r, i) {
		let a;
		if (r || r === void 0) do
			a = await this.listPageRangesDiffSegment(e, t, n, r, i), r = a.continuationToken, yield await a;
		while (r);
	}
	async *listPageRangeDiffItems(e, t, n, r) {
		let i;
		for await (let a of this.listPageRangeDiffItemSegments(e, t, n, i, r)) yield* nw(a);
	}
	listPageRangesDiff(e, t, n, r = {}) {
		r.conditions = r.conditions || {};
		let i = this.listPageRangeDiffItems(e, t, n, { ...r });
		return {
			next() {
				return i.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (i = {}) => this.listPageRangeDiffItemSegments(e, t, n, i.continuationToken, {
				maxPageSize: i.maxPageSize,
				...r
			})
		};
	}
	async getPageRangesDiffForManagedDisks(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Y.withSpan(`PageBlobClient-GetPageRangesDiffForManagedDisks`, r, async (i) => Ww(J(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevSnapshotUrl: n,
			range: eT({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async resize(e, t = {}) {
		return t.conditions = t.conditions || {}, Y.withSpan(`PageBlobClient-resize`, t, async (n) => J(await this.pageBlobContext.resize(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async updateSequenceNumber(e, t, n = {}) {
		return n.conditions = n.conditions || {}, Y.withSpan(`PageBlobClient-updateSequenceNumber`, n, async (r) => J(await this.pageBlobContext.updateSequenceNumber(e, {
			abortSignal: n.abortSignal,
			blobSequenceNumber: t,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			tracingOptions: r.tracingOptions
		})));
	}
	async startCopyIncremental(e, t = {}) {
		return Y.withSpan(`PageBlobClient-startCopyIncremental`, t, async (n) => J(await this.pageBlobContext.copyIncremental(e, {
			abortSignal: t.abortSignal,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
}, dT;
(function(e) {
	e[e.LOCKED = 0] = `LOCKED`, e[e.UNLOCKED = 1] = `UNLOCKED`;
})(dT ||= {});
var fT;
(function(e) {
	e.AES256 = `AES256`;
})(fT ||= {});
var pT = class extends Error {
	constructor(e) {
		super(e), this.name = `InvalidResponseError`;
	}
}, mT = class extends Error {
	constructor(e) {
		let t = `Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
		super(t), this.code = e, this.name = `NetworkError`;
	}
};
mT.isNetworkErrorCode = (e) => e ? [
	`ECONNRESET`,
	`ENOTFOUND`,
	`ETIMEDOUT`,
	`ECONNREFUSED`,
	`EHOSTUNREACH`
].includes(e) : !1;
var hT = class extends Error {
	constructor() {
		super(`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`), this.name = `UsageError`;
	}
};
hT.isUsageErrorMessage = (e) => e ? e.includes(`insufficient usage`) : !1;
var gT = class extends Error {
	constructor(e) {
		super(e), this.name = `RateLimitError`;
	}
}, _T = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, vT = class {
	constructor(e) {
		this.contentLength = e, this.sentBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
	}
	setSentBytes(e) {
		this.sentBytes = e;
	}
	getTransferredBytes() {
		return this.sentBytes;
	}
	isDone() {
		return this.getTransferredBytes() === this.contentLength;
	}
	display() {
		if (this.displayedComplete) return;
		let e = this.sentBytes, t = (100 * (e / this.contentLength)).toFixed(1), r = Date.now() - this.startTime, i = (e / (1024 * 1024) / (r / 1e3)).toFixed(1);
		n.info(`Sent ${e} of ${this.contentLength} (${t}%), ${i} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
	}
	onProgress() {
		return (e) => {
			this.setSentBytes(e.loadedBytes);
		};
	}
	startDisplayTimer(e = 1e3) {
		let t = () => {
			this.display(), this.isDone() || (this.timeoutHandle = setTimeout(t, e));
		};
		this.timeoutHandle = setTimeout(t, e);
	}
	stopDisplayTimer() {
		this.timeoutHandle &&= (clearTimeout(this.timeoutHandle), void 0), this.display();
	}
};
function yT(e, t, r) {
	return _T(this, void 0, void 0, function* () {
		let i = new sT(e), a = i.getBlockBlobClient(), o = new vT(r?.archiveSizeBytes ?? 0), s = {
			blockSize: r?.uploadChunkSize,
			concurrency: r?.uploadConcurrency,
			maxSingleShotSize: 128 * 1024 * 1024,
			onProgress: o.onProgress()
		};
		try {
			o.startDisplayTimer(), n.debug(`BlobClient: ${i.name}:${i.accountName}:${i.containerName}`);
			let e = yield a.uploadFile(t, s);
			if (e._response.status >= 400) throw new pT(`uploadCacheArchiveSDK: upload failed with status code ${e._response.status}`);
			return e;
		} catch (e) {
			throw n.warning(`uploadCacheArchiveSDK: internal error uploading cache archive: ${e.message}`), e;
		} finally {
			o.stopDisplayTimer();
		}
	});
}
var bT = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function xT(e) {
	return e ? e >= 200 && e < 300 : !1;
}
function ST(e) {
	return !e || e >= 500;
}
function CT(e) {
	return e ? [
		C.BadGateway,
		C.ServiceUnavailable,
		C.GatewayTimeout
	].includes(e) : !1;
}
function wT(e) {
	return bT(this, void 0, void 0, function* () {
		return new Promise((t) => setTimeout(t, e));
	});
}
function TT(e, t, r) {
	return bT(this, arguments, void 0, function* (e, t, r, i = 2, a = Ci, o = void 0) {
		let s = ``, c = 1;
		for (; c <= i;) {
			let l, u, d = !1;
			try {
				l = yield t();
			} catch (e) {
				o && (l = o(e)), d = !0, s = e.message;
			}
			if (l && (u = r(l), !ST(u))) return l;
			if (u && (d = CT(u), s = `Cache service responded with ${u}`), n.debug(`${e} - Attempt ${c} of ${i} failed with error: ${s}`), !d) {
				n.debug(`${e} - Error is not retryable`);
				break;
			}
			yield wT(a), c++;
		}
		throw Error(`${e} failed: ${s}`);
	});
}
function ET(e, t) {
	return bT(this, arguments, void 0, function* (e, t, n = 2, r = Ci) {
		return yield TT(e, t, (e) => e.statusCode, n, r, (e) => {
			if (e instanceof xe) return {
				statusCode: e.statusCode,
				result: null,
				headers: {},
				error: e
			};
		});
	});
}
function DT(e, t) {
	return bT(this, arguments, void 0, function* (e, t, n = 2, r = Ci) {
		return yield TT(e, t, (e) => e.message.statusCode, n, r);
	});
}
var OT = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function kT(e, t) {
	return OT(this, void 0, void 0, function* () {
		yield h.promisify(re.pipeline)(e.message, t);
	});
}
var AT = class {
	constructor(e) {
		this.contentLength = e, this.segmentIndex = 0, this.segmentSize = 0, this.segmentOffset = 0, this.receivedBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
	}
	nextSegment(e) {
		this.segmentOffset += this.segmentSize, this.segmentIndex += 1, this.segmentSize = e, this.receivedBytes = 0, n.debug(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`);
	}
	setReceivedBytes(e) {
		this.receivedBytes = e;
	}
	getTransferredBytes() {
		return this.segmentOffset + this.receivedBytes;
	}
	isDone() {
		return this.getTransferredBytes() === this.contentLength;
	}
	display() {
		if (this.displayedComplete) return;
		let e = this.segmentOffset + this.receivedBytes, t = (100 * (e / this.contentLength)).toFixed(1), r = Date.now() - this.startTime, i = (e / (1024 * 1024) / (r / 1e3)).toFixed(1);
		n.info(`Received ${e} of ${this.contentLength} (${t}%), ${i} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
	}
	onProgress() {
		return (e) => {
			this.setReceivedBytes(e.loadedBytes);
		};
	}
	startDisplayTimer(e = 1e3) {
		let t = () => {
			this.display(), this.isDone() || (this.timeoutHandle = setTimeout(t, e));
		};
		this.timeoutHandle = setTimeout(t, e);
	}
	stopDisplayTimer() {
		this.timeoutHandle &&= (clearTimeout(this.timeoutHandle), void 0), this.display();
	}
};
function jT(e, t) {
	return OT(this, void 0, void 0, function* () {
		let r = l.createWriteStream(t), i = new Ce(`actions/cache`), a = yield DT(`downloadCache`, () => OT(this, void 0, void 0, function* () {
			return i.get(e);
		}));
		a.message.socket.setTimeout(wi, () => {
			a.message.destroy(), n.debug(`Aborting download, socket timed out after ${wi} ms`);
		}), yield kT(a, r);
		let o = a.message.headers[`content-length`];
		if (o) {
			let e = parseInt(o), n = Fi(t);
			if (n !== e) throw Error(`Incomplete download. Expected file size: ${e}, actual file size: ${n}`);
		} else n.debug(`Unable to validate download, no Content-Length header`);
	});
}
function MT(e, t, n) {
	return OT(this, void 0, void 0, function* () {
		let r = yield l.promises.open(t, `w`), i = new Ce(`actions/cache`, void 0, {
			socketTimeout: n.timeoutInMs,
			keepAlive: !0
		});
		try {
			let t = (yield DT(`downloadCacheMetadata`, () => OT(this, void 0, void 0, function* () {
				return yield i.request(`HEAD`, e, null, {});
			}))).message.headers[`content-length`];
			if (t == null) throw Error(`Content-Length not found on blob response`);
			let a = parseInt(t);
			if (Number.isNaN(a)) throw Error(`Could not interpret Content-Length: ${a}`);
			let o = [], s = 4 * 1024 * 1024;
			for (let t = 0; t < a; t += s) {
				let n = Math.min(s, a - t);
				o.push({
					offset: t,
					promiseGetter: () => OT(this, void 0, void 0, function* () {
						return yield NT(i, e, t, n);
					})
				});
			}
			o.reverse();
			let c = 0, l = 0, u = new AT(a);
			u.startDisplayTimer();
			let d = u.onProgress(), f = [], p, m = () => OT(this, void 0, void 0, function* () {
				let e = yield Promise.race(Object.values(f));
				yield r.write(e.buffer, 0, e.count, e.offset), c--, delete f[e.offset], l += e.count, d({ loadedBytes: l });
			});
			for (; p = o.pop();) f[p.offset] = p.promiseGetter(), c++, c >= (n.downloadConcurrency ?? 10) && (yield m());
			for (; c > 0;) yield m();
		} finally {
			i.dispose(), yield r.close();
		}
	});
}
function NT(e, t, n, r) {
	return OT(this, void 0, void 0, function* () {
		let i = 0;
		for (;;) try {
			let i = yield IT(3e4, PT(e, t, n, r));
			if (typeof i == `string`) throw Error(`downloadSegmentRetry failed due to timeout`);
			return i;
		} catch (e) {
			if (i >= 5) throw e;
			i++;
		}
	});
}
function PT(e, t, n, r) {
	return OT(this, void 0, void 0, function* () {
		let i = yield DT(`downloadCachePart`, () => OT(this, void 0, void 0, function* () {
			return yield e.get(t, { Range: `bytes=${n}-${n + r - 1}` });
		}));
		if (!i.readBodyBuffer) throw Error(`Expected HttpClientResponse to implement readBodyBuffer`);
		return {
			offset: n,
			count: r,
			buffer: yield i.readBodyBuffer()
		};
	});
}
function FT(e, t, r) {
	return OT(this, void 0, void 0, function* () {
		let i = new lT(e, void 0, { retryOptions: { tryTimeoutInMs: r.timeoutInMs } }), a = (yield i.getProperties()).contentLength ?? -1;
		if (a < 0) n.debug(`Unable to determine content length, downloading file with http-client...`), yield jT(e, t);
		else {
			let e = Math.min(134217728, se.constants.MAX_LENGTH), n = new AT(a), o = l.openSync(t, `w`);
			try {
				n.startDisplayTimer();
				let t = new AbortController(), s = t.signal;
				for (; !n.isDone();) {
					let c = n.segmentOffset + n.segmentSize, u = Math.min(e, a - c);
					n.nextSegment(u);
					let d = yield IT(r.segmentTimeoutInMs || 36e5, i.downloadToBuffer(c, u, {
						abortSignal: s,
						concurrency: r.downloadConcurrency,
						onProgress: n.onProgress()
					}));
					if (d === `timeout`) throw t.abort(), Error(`Aborting cache download as the download time exceeded the timeout.`);
					Buffer.isBuffer(d) && l.writeFileSync(o, d);
				}
			} finally {
				n.stopDisplayTimer(), l.closeSync(o);
			}
		}
	});
}
const IT = (e, t) => OT(void 0, void 0, void 0, function* () {
	let n, r = new Promise((t) => {
		n = setTimeout(() => t(`timeout`), e);
	});
	return Promise.race([t, r]).then((e) => (clearTimeout(n), e));
});
function LT(e) {
	let t = {
		useAzureSdk: !1,
		uploadConcurrency: 4,
		uploadChunkSize: 32 * 1024 * 1024
	};
	return e && (typeof e.useAzureSdk == `boolean` && (t.useAzureSdk = e.useAzureSdk), typeof e.uploadConcurrency == `number` && (t.uploadConcurrency = e.uploadConcurrency), typeof e.uploadChunkSize == `number` && (t.uploadChunkSize = e.uploadChunkSize)), t.uploadConcurrency = isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY)) ? t.uploadConcurrency : Math.min(32, Number(process.env.CACHE_UPLOAD_CONCURRENCY)), t.uploadChunkSize = isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)) ? t.uploadChunkSize : Math.min(128 * 1024 * 1024, Number(process.env.CACHE_UPLOAD_CHUNK_SIZE) * 1024 * 1024), n.debug(`Use Azure SDK: ${t.useAzureSdk}`), n.debug(`Upload concurrency: ${t.uploadConcurrency}`), n.debug(`Upload chunk size: ${t.uploadChunkSize}`), t;
}
function RT(e) {
	let t = {
		useAzureSdk: !1,
		concurrentBlobDownloads: !0,
		downloadConcurrency: 8,
		timeoutInMs: 3e4,
		segmentTimeoutInMs: 6e5,
		lookupOnly: !1
	};
	e && (typeof e.useAzureSdk == `boolean` && (t.useAzureSdk = e.useAzureSdk), typeof e.concurrentBlobDownloads == `boolean` && (t.concurrentBlobDownloads = e.concurrentBlobDownloads), typeof e.downloadConcurrency == `number` && (t.downloadConcurrency = e.downloadConcurrency), typeof e.timeoutInMs == `number` && (t.timeoutInMs = e.timeoutInMs), typeof e.segmentTimeoutInMs == `number` && (t.segmentTimeoutInMs = e.segmentTimeoutInMs), typeof e.lookupOnly == `boolean` && (t.lookupOnly = e.lookupOnly));
	let r = process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;
	return r && !isNaN(Number(r)) && isFinite(Number(r)) && (t.segmentTimeoutInMs = Number(r) * 60 * 1e3), n.debug(`Use Azure SDK: ${t.useAzureSdk}`), n.debug(`Download concurrency: ${t.downloadConcurrency}`), n.debug(`Request timeout (ms): ${t.timeoutInMs}`), n.debug(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`), n.debug(`Segment download timeout (ms): ${t.segmentTimeoutInMs}`), n.debug(`Lookup only: ${t.lookupOnly}`), t;
}
function zT() {
	let e = new URL(process.env.GITHUB_SERVER_URL || `https://github.com`).hostname.trimEnd().toUpperCase(), t = e === `GITHUB.COM`, n = e.endsWith(`.GHE.COM`), r = e.endsWith(`.LOCALHOST`);
	return !t && !n && !r;
}
function BT() {
	return zT() ? `v1` : process.env.ACTIONS_CACHE_SERVICE_V2 ? `v2` : `v1`;
}
const VT = [
	`none`,
	`read`,
	`write`,
	`write-only`
];
function HT() {
	return (process.env.ACTIONS_CACHE_MODE || ``).trim().toLowerCase();
}
function UT(e) {
	return !VT.includes(e) || e === `read` || e === `write`;
}
function WT(e) {
	return !VT.includes(e) || e === `write` || e === `write-only`;
}
function GT() {
	let e = BT();
	switch (e) {
		case `v1`: return process.env.ACTIONS_CACHE_URL || process.env.ACTIONS_RESULTS_URL || ``;
		case `v2`: return process.env.ACTIONS_RESULTS_URL || ``;
		default: throw Error(`Unsupported cache service version: ${e}`);
	}
}
var KT = e.__commonJSMin(((e, t) => {
	t.exports = {
		name: `@actions/cache`,
		version: `6.3.0`,
		description: `Actions cache lib`,
		keywords: [
			`github`,
			`actions`,
			`cache`
		],
		homepage: `https://github.com/actions/toolkit/tree/main/packages/cache`,
		license: `MIT`,
		type: `module`,
		main: `lib/cache.js`,
		types: `lib/cache.d.ts`,
		exports: { ".": {
			types: `./lib/cache.d.ts`,
			import: `./lib/cache.js`
		} },
		directories: {
			lib: `lib`,
			test: `__tests__`
		},
		files: [`lib`, `!.DS_Store`],
		publishConfig: { access: `public` },
		repository: {
			type: `git`,
			url: `git+https://github.com/actions/toolkit.git`,
			directory: `packages/cache`
		},
		scripts: {
			"audit-moderate": `npm install && npm audit --json --audit-level=moderate > audit.json`,
			test: `echo "Error: run tests from root" && exit 1`,
			tsc: `tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/`
		},
		bugs: { url: `https://github.com/actions/toolkit/issues` },
		dependencies: {
			"@actions/core": `^3.0.1`,
			"@actions/exec": `^3.0.0`,
			"@actions/glob": `^0.7.0`,
			"@actions/http-client": `^4.0.1`,
			"@actions/io": `^3.0.2`,
			"@azure/core-rest-pipeline": `~1.23.0`,
			"@azure/storage-blob": `~12.31.0`,
			"@protobuf-ts/runtime-rpc": `^2.11.1`,
			semver: `^7.8.5`
		},
		devDependencies: {
			"@protobuf-ts/plugin": `^2.11.1`,
			"@types/node": `^25.9.8`,
			"@types/semver": `^7.8.0`,
			typescript: `^5.9.3`
		},
		overrides: {
			"uri-js": `npm:uri-js-replace@^1.0.1`,
			"node-fetch": `^3.3.2`
		}
	};
})), JT = e.__commonJSMin(((e, t) => {
	t.exports = { version: KT().version };
}))();
function YT() {
	return `@actions/cache-${JT.version}`;
}
var XT = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function ZT(e) {
	let t = GT();
	if (!t) throw Error(`Cache Service Url not found, unable to restore cache.`);
	let r = `${t}_apis/artifactcache/${e}`;
	return n.debug(`Resource Url: ${r}`), r;
}
function QT(e, t) {
	return `${e};api-version=${t}`;
}
function $T() {
	return { headers: { Accept: QT(`application/json`, `6.0-preview.1`) } };
}
function eE() {
	let e = new Ee(process.env.ACTIONS_RUNTIME_TOKEN || ``);
	return new Ce(YT(), [e], $T());
}
function tE(e, t, r) {
	return XT(this, void 0, void 0, function* () {
		let i = eE(), a = Ui(t, r?.compressionMethod, r?.enableCrossOsArchive), o = `cache?keys=${encodeURIComponent(e.join(`,`))}&version=${a}`, s = yield ET(`getCacheEntry`, () => XT(this, void 0, void 0, function* () {
			return i.getJson(ZT(o));
		}));
		if (s.statusCode === 204) return n.isDebug() && (yield nE(e[0], i, a)), null;
		if (!xT(s.statusCode)) {
			let e = s.error?.message;
			throw e?.includes(`cache read denied:`) ? Error(e) : Error(`Cache service responded with ${s.statusCode}`);
		}
		let c = s.result, l = c?.archiveLocation;
		if (!l) throw Error(`Cache not found.`);
		return n.setSecret(l), n.debug(`Cache Result:`), n.debug(JSON.stringify(c)), c;
	});
}
function nE(e, t, r) {
	return XT(this, void 0, void 0, function* () {
		let i = `caches?key=${encodeURIComponent(e)}`, a = yield ET(`listCache`, () => XT(this, void 0, void 0, function* () {
			return t.getJson(ZT(i));
		}));
		if (a.statusCode === 200) {
			let t = a.result, i = t?.totalCount;
			if (i && i > 0) {
				n.debug(`No matching cache found for cache key '${e}', version '${r} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key \nOther caches with similar key:`);
				for (let e of t?.artifactCaches || []) n.debug(`Cache Key: ${e?.cacheKey}, Cache Version: ${e?.cacheVersion}, Cache Scope: ${e?.scope}, Cache Created: ${e?.creationTime}`);
			}
		}
	});
}
function rE(e, t, n) {
	return XT(this, void 0, void 0, function* () {
		let r = new ie.URL(e), i = RT(n);
		r.hostname.endsWith(`.blob.core.windows.net`) ? i.useAzureSdk ? yield FT(e, t, i) : i.concurrentBlobDownloads ? yield MT(e, t, i) : yield jT(e, t) : yield jT(e, t);
	});
}
function iE(e, t, n) {
	return XT(this, void 0, void 0, function* () {
		let r = eE(), i = {
			key: e,
			version: Ui(t, n?.compressionMethod, n?.enableCrossOsArchive),
			cacheSize: n?.cacheSize
		};
		return yield ET(`reserveCache`, () => XT(this, void 0, void 0, function* () {
			return r.postJson(ZT(`caches`), i);
		}));
	});
}
function aE(e, t) {
	return `bytes ${e}-${t}/*`;
}
function oE(e, t, r, i, a) {
	return XT(this, void 0, void 0, function* () {
		n.debug(`Uploading chunk of size ${a - i + 1} bytes at offset ${i} with content range: ${aE(i, a)}`);
		let o = {
			"Content-Type": `application/octet-stream`,
			"Content-Range": aE(i, a)
		}, s = yield DT(`uploadChunk (start: ${i}, end: ${a})`, () => XT(this, void 0, void 0, function* () {
			return e.sendStream(`PATCH`, t, r(), o);
		}));
		if (!xT(s.message.statusCode)) throw Error(`Cache service responded with ${s.message.statusCode} during upload chunk.`);
	});
}
function sE(e, t, r, i) {
	return XT(this, void 0, void 0, function* () {
		let a = Fi(r), o = ZT(`caches/${t.toString()}`), s = l.openSync(r, `r`), c = LT(i), u = Hi(`uploadConcurrency`, c.uploadConcurrency), d = Hi(`uploadChunkSize`, c.uploadChunkSize), f = [...Array(u).keys()];
		n.debug(`Awaiting all uploads`);
		let p = 0;
		try {
			yield Promise.all(f.map(() => XT(this, void 0, void 0, function* () {
				for (; p < a;) {
					let t = Math.min(a - p, d), n = p, i = p + t - 1;
					p += d, yield oE(e, o, () => l.createReadStream(r, {
						fd: s,
						start: n,
						end: i,
						autoClose: !1
					}).on(`error`, (e) => {
						throw Error(`Cache upload failed because file read failed with ${e.message}`);
					}), n, i);
				}
			})));
		} finally {
			l.closeSync(s);
		}
	});
}
function cE(e, t, n) {
	return XT(this, void 0, void 0, function* () {
		let r = { size: n };
		return yield ET(`commitCache`, () => XT(this, void 0, void 0, function* () {
			return e.postJson(ZT(`caches/${t.toString()}`), r);
		}));
	});
}
function lE(e, t, r, i) {
	return XT(this, void 0, void 0, function* () {
		if (LT(i).useAzureSdk) {
			if (!r) throw Error(`Azure Storage SDK can only be used when a signed URL is provided.`);
			yield yT(r, t, i);
		} else {
			let r = eE();
			n.debug(`Upload cache`), yield sE(r, e, t, i), n.debug(`Commiting cache`);
			let a = Fi(t);
			n.info(`Cache Size: ~${Math.round(a / (1024 * 1024))} MB (${a} B)`);
			let o = yield cE(r, e, a);
			if (!xT(o.statusCode)) throw Error(`Cache service responded with ${o.statusCode} during commit cache.`);
			n.info(`Cache saved successfully`);
		}
	});
}
var uE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.isJsonObject = e.typeofJsonValue = void 0;
	function t(e) {
		let t = typeof e;
		if (t == `object`) {
			if (Array.isArray(e)) return `array`;
			if (e === null) return `null`;
		}
		return t;
	}
	e.typeofJsonValue = t;
	function n(e) {
		return typeof e == `object` && !!e && !Array.isArray(e);
	}
	e.isJsonObject = n;
})), dE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.base64encode = e.base64decode = void 0;
	let t = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.split(``), n = [];
	for (let e = 0; e < t.length; e++) n[t[e].charCodeAt(0)] = e;
	n[45] = t.indexOf(`+`), n[95] = t.indexOf(`/`);
	function r(e) {
		let t = e.length * 3 / 4;
		e[e.length - 2] == `=` ? t -= 2 : e[e.length - 1] == `=` && --t;
		let r = new Uint8Array(t), i = 0, a = 0, o, s = 0;
		for (let t = 0; t < e.length; t++) {
			if (o = n[e.charCodeAt(t)], o === void 0) switch (e[t]) {
				case `=`: a = 0;
				case `
`:
				case `\r`:
				case `	`:
				case ` `: continue;
				default: throw Error(`invalid base64 string.`);
			}
			switch (a) {
				case 0:
					s = o, a = 1;
					break;
				case 1:
					r[i++] = s << 2 | (o & 48) >> 4, s = o, a = 2;
					break;
				case 2:
					r[i++] = (s & 15) << 4 | (o & 60) >> 2, s = o, a = 3;
					break;
				case 3:
					r[i++] = (s & 3) << 6 | o, a = 0;
					break;
			}
		}
		if (a == 1) throw Error(`invalid base64 string.`);
		return r.subarray(0, i);
	}
	e.base64decode = r;
	function i(e) {
		let n = ``, r = 0, i, a = 0;
		for (let o = 0; o < e.length; o++) switch (i = e[o], r) {
			case 0:
				n += t[i >> 2], a = (i & 3) << 4, r = 1;
				break;
			case 1:
				n += t[a | i >> 4], a = (i & 15) << 2, r = 2;
				break;
			case 2:
				n += t[a | i >> 6], n += t[i & 63], r = 0;
				break;
		}
		return r && (n += t[a], n += `=`, r == 1 && (n += `=`)), n;
	}
	e.base64encode = i;
})), fE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.utf8read = void 0;
	let t = (e) => String.fromCharCode.apply(String, e);
	function n(e) {
		if (e.length < 1) return ``;
		let n = 0, r = [], i = [], a = 0, o, s = e.length;
		for (; n < s;) o = e[n++], o < 128 ? i[a++] = o : o > 191 && o < 224 ? i[a++] = (o & 31) << 6 | e[n++] & 63 : o > 239 && o < 365 ? (o = ((o & 7) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) - 65536, i[a++] = 55296 + (o >> 10), i[a++] = 56320 + (o & 1023)) : i[a++] = (o & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63, a > 8191 && (r.push(t(i)), a = 0);
		return r.length ? (a && r.push(t(i.slice(0, a))), r.join(``)) : t(i.slice(0, a));
	}
	e.utf8read = n;
})), pE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.WireType = e.mergeBinaryOptions = e.UnknownFieldHandler = void 0, (function(e) {
		e.symbol = Symbol.for(`protobuf-ts/unknown`), e.onRead = (n, r, i, a, o) => {
			(t(r) ? r[e.symbol] : r[e.symbol] = []).push({
				no: i,
				wireType: a,
				data: o
			});
		}, e.onWrite = (t, n, r) => {
			for (let { no: t, wireType: i, data: a } of e.list(n)) r.tag(t, i).raw(a);
		}, e.list = (n, r) => {
			if (t(n)) {
				let t = n[e.symbol];
				return r ? t.filter((e) => e.no == r) : t;
			}
			return [];
		}, e.last = (t, n) => e.list(t, n).slice(-1)[0];
		let t = (t) => t && Array.isArray(t[e.symbol]);
	})(e.UnknownFieldHandler ||= {});
	function t(e, t) {
		return Object.assign(Object.assign({}, e), t);
	}
	e.mergeBinaryOptions = t, (function(e) {
		e[e.Varint = 0] = `Varint`, e[e.Bit64 = 1] = `Bit64`, e[e.LengthDelimited = 2] = `LengthDelimited`, e[e.StartGroup = 3] = `StartGroup`, e[e.EndGroup = 4] = `EndGroup`, e[e.Bit32 = 5] = `Bit32`;
	})(e.WireType ||= {});
})), mE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.varint32read = e.varint32write = e.int64toString = e.int64fromString = e.varint64write = e.varint64read = void 0;
	function t() {
		let e = 0, t = 0;
		for (let n = 0; n < 28; n += 7) {
			let r = this.buf[this.pos++];
			if (e |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
		}
		let n = this.buf[this.pos++];
		if (e |= (n & 15) << 28, t = (n & 112) >> 4, !(n & 128)) return this.assertBounds(), [e, t];
		for (let n = 3; n <= 31; n += 7) {
			let r = this.buf[this.pos++];
			if (t |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
		}
		throw Error(`invalid varint`);
	}
	e.varint64read = t;
	function n(e, t, n) {
		for (let r = 0; r < 28; r += 7) {
			let i = e >>> r, a = !(!(i >>> 7) && t == 0), o = (a ? i | 128 : i) & 255;
			if (n.push(o), !a) return;
		}
		let r = e >>> 28 & 15 | (t & 7) << 4, i = !!(t >> 3);
		if (n.push((i ? r | 128 : r) & 255), i) {
			for (let e = 3; e < 31; e += 7) {
				let r = t >>> e, i = !!(r >>> 7), a = (i ? r | 128 : r) & 255;
				if (n.push(a), !i) return;
			}
			n.push(t >>> 31 & 1);
		}
	}
	e.varint64write = n;
	let r = 65536 * 65536;
	function i(e) {
		let t = e[0] == `-`;
		t && (e = e.slice(1));
		let n = 1e6, i = 0, a = 0;
		function o(t, o) {
			let s = Number(e.slice(t, o));
			a *= n, i = i * n + s, i >= r && (a += i / r | 0, i %= r);
		}
		return o(-24, -18), o(-18, -12), o(-12, -6), o(-6), [
			t,
			i,
			a
		];
	}
	e.int64fromString = i;
	function a(e, t) {
		if (t >>> 0 <= 2097151) return `` + (r * t + (e >>> 0));
		let n = e & 16777215, i = (e >>> 24 | t << 8) >>> 0 & 16777215, a = t >> 16 & 65535, o = n + i * 6777216 + a * 6710656, s = i + a * 8147497, c = a * 2, l = 1e7;
		o >= l && (s += Math.floor(o / l), o %= l), s >= l && (c += Math.floor(s / l), s %= l);
		function u(e, t) {
			let n = e ? String(e) : ``;
			return t ? `0000000`.slice(n.length) + n : n;
		}
		return u(c, 0) + u(s, c) + u(o, 1);
	}
	e.int64toString = a;
	function o(e, t) {
		if (e >= 0) {
			for (; e > 127;) t.push(e & 127 | 128), e >>>= 7;
			t.push(e);
		} else {
			for (let n = 0; n < 9; n++) t.push(e & 127 | 128), e >>= 7;
			t.push(1);
		}
	}
	e.varint32write = o;
	function s() {
		let e = this.buf[this.pos++], t = e & 127;
		if (!(e & 128) || (e = this.buf[this.pos++], t |= (e & 127) << 7, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 14, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 21, !(e & 128))) return this.assertBounds(), t;
		e = this.buf[this.pos++], t |= (e & 15) << 28;
		for (let t = 5; e & 128 && t < 10; t++) e = this.buf[this.pos++];
		if (e & 128) throw Error(`invalid varint`);
		return this.assertBounds(), t >>> 0;
	}
	e.varint32read = s;
})), hE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.PbLong = e.PbULong = e.detectBi = void 0;
	let t = mE(), n;
	function r() {
		let e = new DataView(new ArrayBuffer(8));
		n = globalThis.BigInt !== void 0 && typeof e.getBigInt64 == `function` && typeof e.getBigUint64 == `function` && typeof e.setBigInt64 == `function` && typeof e.setBigUint64 == `function` ? {
			MIN: BigInt(`-9223372036854775808`),
			MAX: BigInt(`9223372036854775807`),
			UMIN: BigInt(`0`),
			UMAX: BigInt(`18446744073709551615`),
			C: BigInt,
			V: e
		} : void 0;
	}
	e.detectBi = r, r();
	function i(e) {
		if (!e) throw Error(`BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support`);
	}
	let a = /^-?[0-9]+$/, o = 4294967296, s = 2147483648;
	var c = class {
		constructor(e, t) {
			this.lo = e | 0, this.hi = t | 0;
		}
		isZero() {
			return this.lo == 0 && this.hi == 0;
		}
		toNumber() {
			let e = this.hi * o + (this.lo >>> 0);
			if (!Number.isSafeInteger(e)) throw Error(`cannot convert to safe number`);
			return e;
		}
	}, l = class e extends c {
		static from(r) {
			if (n) switch (typeof r) {
				case `string`:
					if (r == `0`) return this.ZERO;
					if (r == ``) throw Error(`string is no integer`);
					r = n.C(r);
				case `number`:
					if (r === 0) return this.ZERO;
					r = n.C(r);
				case `bigint`:
					if (!r) return this.ZERO;
					if (r < n.UMIN) throw Error(`signed value for ulong`);
					if (r > n.UMAX) throw Error(`ulong too large`);
					return n.V.setBigUint64(0, r, !0), new e(n.V.getInt32(0, !0), n.V.getInt32(4, !0));
			}
			else switch (typeof r) {
				case `string`:
					if (r == `0`) return this.ZERO;
					if (r = r.trim(), !a.test(r)) throw Error(`string is no integer`);
					let [n, i, s] = t.int64fromString(r);
					if (n) throw Error(`signed value for ulong`);
					return new e(i, s);
				case `number`:
					if (r == 0) return this.ZERO;
					if (!Number.isSafeInteger(r)) throw Error(`number is no integer`);
					if (r < 0) throw Error(`signed value for ulong`);
					return new e(r, r / o);
			}
			throw Error(`unknown value ` + typeof r);
		}
		toString() {
			return n ? this.toBigInt().toString() : t.int64toString(this.lo, this.hi);
		}
		toBigInt() {
			return i(n), n.V.setInt32(0, this.lo, !0), n.V.setInt32(4, this.hi, !0), n.V.getBigUint64(0, !0);
		}
	};
	e.PbULong = l, l.ZERO = new l(0, 0);
	var u = class e extends c {
		static from(r) {
			if (n) switch (typeof r) {
				case `string`:
					if (r == `0`) return this.ZERO;
					if (r == ``) throw Error(`string is no integer`);
					r = n.C(r);
				case `number`:
					if (r === 0) return this.ZERO;
					r = n.C(r);
				case `bigint`:
					if (!r) return this.ZERO;
					if (r < n.MIN) throw Error(`signed long too small`);
					if (r > n.MAX) throw Error(`signed long too large`);
					return n.V.setBigInt64(0, r, !0), new e(n.V.getInt32(0, !0), n.V.getInt32(4, !0));
			}
			else switch (typeof r) {
				case `string`:
					if (r == `0`) return this.ZERO;
					if (r = r.trim(), !a.test(r)) throw Error(`string is no integer`);
					let [n, i, c] = t.int64fromString(r);
					if (n) {
						if (c > s || c == s && i != 0) throw Error(`signed long too small`);
					} else if (c >= s) throw Error(`signed long too large`);
					let l = new e(i, c);
					return n ? l.negate() : l;
				case `number`:
					if (r == 0) return this.ZERO;
					if (!Number.isSafeInteger(r)) throw Error(`number is no integer`);
					return r > 0 ? new e(r, r / o) : new e(-r, -r / o).negate();
			}
			throw Error(`unknown value ` + typeof r);
		}
		isNegative() {
			return (this.hi & s) != 0;
		}
		negate() {
			let t = ~this.hi, n = this.lo;
			return n ? n = ~n + 1 : t += 1, new e(n, t);
		}
		toString() {
			if (n) return this.toBigInt().toString();
			if (this.isNegative()) {
				let e = this.negate();
				return `-` + t.int64toString(e.lo, e.hi);
			}
			return t.int64toString(this.lo, this.hi);
		}
		toBigInt() {
			return i(n), n.V.setInt32(0, this.lo, !0), n.V.setInt32(4, this.hi, !0), n.V.getBigInt64(0, !0);
		}
	};
	e.PbLong = u, u.ZERO = new u(0, 0);
})), gE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.BinaryReader = e.binaryReadOptions = void 0;
	let t = pE(), n = hE(), r = mE(), i = {
		readUnknownField: !0,
		readerFactory: (e) => new o(e)
	};
	function a(e) {
		return e ? Object.assign(Object.assign({}, i), e) : i;
	}
	e.binaryReadOptions = a;
	var o = class {
		constructor(e, t) {
			this.varint64 = r.varint64read, this.uint32 = r.varint32read, this.buf = e, this.len = e.length, this.pos = 0, this.view = new DataView(e.buffer, e.byteOffset, e.byteLength), this.textDecoder = t ?? new TextDecoder(`utf-8`, {
				fatal: !0,
				ignoreBOM: !0
			});
		}
		tag() {
			let e = this.uint32(), t = e >>> 3, n = e & 7;
			if (t <= 0 || n < 0 || n > 5) throw Error(`illegal tag: field no ` + t + ` wire type ` + n);
			return [t, n];
		}
		skip(e) {
			let n = this.pos;
			switch (e) {
				case t.WireType.Varint:
					for (; this.buf[this.pos++] & 128;);
					break;
				case t.WireType.Bit64: this.pos += 4;
				case t.WireType.Bit32:
					this.pos += 4;
					break;
				case t.WireType.LengthDelimited:
					let n = this.uint32();
					this.pos += n;
					break;
				case t.WireType.StartGroup:
					let r;
					for (; (r = this.tag()[1]) !== t.WireType.EndGroup;) this.skip(r);
					break;
				default: throw Error(`cant skip wire type ` + e);
			}
			return this.assertBounds(), this.buf.subarray(n, this.pos);
		}
		assertBounds() {
			if (this.pos > this.len) throw RangeError(`premature EOF`);
		}
		int32() {
			return this.uint32() | 0;
		}
		sint32() {
			let e = this.uint32();
			return e >>> 1 ^ -(e & 1);
		}
		int64() {
			return new n.PbLong(...this.varint64());
		}
		uint64() {
			return new n.PbULong(...this.varint64());
		}
		sint64() {
			let [e, t] = this.varint64(), r = -(e & 1);
			return e = (e >>> 1 | (t & 1) << 31) ^ r, t = t >>> 1 ^ r, new n.PbLong(e, t);
		}
		bool() {
			let [e, t] = this.varint64();
			return e !== 0 || t !== 0;
		}
		fixed32() {
			return this.view.getUint32((this.pos += 4) - 4, !0);
		}
		sfixed32() {
			return this.view.getInt32((this.pos += 4) - 4, !0);
		}
		fixed64() {
			return new n.PbULong(this.sfixed32(), this.sfixed32());
		}
		sfixed64() {
			return new n.PbLong(this.sfixed32(), this.sfixed32());
		}
		float() {
			return this.view.getFloat32((this.pos += 4) - 4, !0);
		}
		double() {
			return this.view.getFloat64((this.pos += 8) - 8, !0);
		}
		bytes() {
			let e = this.uint32(), t = this.pos;
			return this.pos += e, this.assertBounds(), this.buf.subarray(t, t + e);
		}
		string() {
			return this.textDecoder.decode(this.bytes());
		}
	};
	e.BinaryReader = o;
})), _E = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.assertFloat32 = e.assertUInt32 = e.assertInt32 = e.assertNever = e.assert = void 0;
	function t(e, t) {
		if (!e) throw Error(t);
	}
	e.assert = t;
	function n(e, t) {
		throw Error(t ?? `Unexpected object: ` + e);
	}
	e.assertNever = n;
	function r(e) {
		if (typeof e != `number`) throw Error(`invalid int 32: ` + typeof e);
		if (!Number.isInteger(e) || e > 2147483647 || e < -2147483648) throw Error(`invalid int 32: ` + e);
	}
	e.assertInt32 = r;
	function i(e) {
		if (typeof e != `number`) throw Error(`invalid uint 32: ` + typeof e);
		if (!Number.isInteger(e) || e > 4294967295 || e < 0) throw Error(`invalid uint 32: ` + e);
	}
	e.assertUInt32 = i;
	function a(e) {
		if (typeof e != `number`) throw Error(`invalid float 32: ` + typeof e);
		if (Number.isFinite(e) && (e > 34028234663852886e22 || e < -34028234663852886e22)) throw Error(`invalid float 32: ` + e);
	}
	e.assertFloat32 = a;
})), vE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.BinaryWriter = e.binaryWriteOptions = void 0;
	let t = hE(), n = mE(), r = _E(), i = {
		writeUnknownFields: !0,
		writerFactory: () => new o()
	};
	function a(e) {
		return e ? Object.assign(Object.assign({}, i), e) : i;
	}
	e.binaryWriteOptions = a;
	var o = class {
		constructor(e) {
			this.stack = [], this.textEncoder = e ?? new TextEncoder(), this.chunks = [], this.buf = [];
		}
		finish() {
			this.chunks.push(new Uint8Array(this.buf));
			let e = 0;
			for (let t = 0; t < this.chunks.length; t++) e += this.chunks[t].length;
			let t = new Uint8Array(e), n = 0;
			for (let e = 0; e < this.chunks.length; e++) t.set(this.chunks[e], n), n += this.chunks[e].length;
			return this.chunks = [], t;
		}
		fork() {
			return this.stack.push({
				chunks: this.chunks,
				buf: this.buf
			}), this.chunks = [], this.buf = [], this;
		}
		join() {
			let e = this.finish(), t = this.stack.pop();
			if (!t) throw Error(`invalid state, fork stack empty`);
			return this.chunks = t.chunks, this.buf = t.buf, this.uint32(e.byteLength), this.raw(e);
		}
		tag(e, t) {
			return this.uint32((e << 3 | t) >>> 0);
		}
		raw(e) {
			return this.buf.length && (this.chunks.push(new Uint8Array(this.buf)), this.buf = []), this.chunks.push(e), this;
		}
		uint32(e) {
			for (r.assertUInt32(e); e > 127;) this.buf.push(e & 127 | 128), e >>>= 7;
			return this.buf.push(e), this;
		}
		int32(e) {
			return r.assertInt32(e), n.varint32write(e, this.buf), this;
		}
		bool(e) {
			return this.buf.push(+!!e), this;
		}
		bytes(e) {
			return this.uint32(e.byteLength), this.raw(e);
		}
		string(e) {
			let t = this.textEncoder.encode(e);
			return this.uint32(t.byteLength), this.raw(t);
		}
		float(e) {
			r.assertFloat32(e);
			let t = new Uint8Array(4);
			return new DataView(t.buffer).setFloat32(0, e, !0), this.raw(t);
		}
		double(e) {
			let t = new Uint8Array(8);
			return new DataView(t.buffer).setFloat64(0, e, !0), this.raw(t);
		}
		fixed32(e) {
			r.assertUInt32(e);
			let t = new Uint8Array(4);
			return new DataView(t.buffer).setUint32(0, e, !0), this.raw(t);
		}
		sfixed32(e) {
			r.assertInt32(e);
			let t = new Uint8Array(4);
			return new DataView(t.buffer).setInt32(0, e, !0), this.raw(t);
		}
		sint32(e) {
			return r.assertInt32(e), e = (e << 1 ^ e >> 31) >>> 0, n.varint32write(e, this.buf), this;
		}
		sfixed64(e) {
			let n = new Uint8Array(8), r = new DataView(n.buffer), i = t.PbLong.from(e);
			return r.setInt32(0, i.lo, !0), r.setInt32(4, i.hi, !0), this.raw(n);
		}
		fixed64(e) {
			let n = new Uint8Array(8), r = new DataView(n.buffer), i = t.PbULong.from(e);
			return r.setInt32(0, i.lo, !0), r.setInt32(4, i.hi, !0), this.raw(n);
		}
		int64(e) {
			let r = t.PbLong.from(e);
			return n.varint64write(r.lo, r.hi, this.buf), this;
		}
		sint64(e) {
			let r = t.PbLong.from(e), i = r.hi >> 31, a = r.lo << 1 ^ i, o = (r.hi << 1 | r.lo >>> 31) ^ i;
			return n.varint64write(a, o, this.buf), this;
		}
		uint64(e) {
			let r = t.PbULong.from(e);
			return n.varint64write(r.lo, r.hi, this.buf), this;
		}
	};
	e.BinaryWriter = o;
})), yE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.mergeJsonOptions = e.jsonWriteOptions = e.jsonReadOptions = void 0;
	let t = {
		emitDefaultValues: !1,
		enumAsInteger: !1,
		useProtoFieldName: !1,
		prettySpaces: 0
	}, n = { ignoreUnknownFields: !1 };
	function r(e) {
		return e ? Object.assign(Object.assign({}, n), e) : n;
	}
	e.jsonReadOptions = r;
	function i(e) {
		return e ? Object.assign(Object.assign({}, t), e) : t;
	}
	e.jsonWriteOptions = i;
	function a(e, t) {
		let n = Object.assign(Object.assign({}, e), t);
		return n.typeRegistry = [...e?.typeRegistry ?? [], ...t?.typeRegistry ?? []], n;
	}
	e.mergeJsonOptions = a;
})), bE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MESSAGE_TYPE = void 0, e.MESSAGE_TYPE = Symbol.for(`protobuf-ts/message-type`);
})), xE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.lowerCamelCase = void 0;
	function t(e) {
		let t = !1, n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e.charAt(r);
			i == `_` ? t = !0 : /\d/.test(i) ? (n.push(i), t = !0) : t ? (n.push(i.toUpperCase()), t = !1) : r == 0 ? n.push(i.toLowerCase()) : n.push(i);
		}
		return n.join(``);
	}
	e.lowerCamelCase = t;
})), SE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.readMessageOption = e.readFieldOption = e.readFieldOptions = e.normalizeFieldInfo = e.RepeatType = e.LongType = e.ScalarType = void 0;
	let t = xE();
	(function(e) {
		e[e.DOUBLE = 1] = `DOUBLE`, e[e.FLOAT = 2] = `FLOAT`, e[e.INT64 = 3] = `INT64`, e[e.UINT64 = 4] = `UINT64`, e[e.INT32 = 5] = `INT32`, e[e.FIXED64 = 6] = `FIXED64`, e[e.FIXED32 = 7] = `FIXED32`, e[e.BOOL = 8] = `BOOL`, e[e.STRING = 9] = `STRING`, e[e.BYTES = 12] = `BYTES`, e[e.UINT32 = 13] = `UINT32`, e[e.SFIXED32 = 15] = `SFIXED32`, e[e.SFIXED64 = 16] = `SFIXED64`, e[e.SINT32 = 17] = `SINT32`, e[e.SINT64 = 18] = `SINT64`;
	})(e.ScalarType ||= {}), (function(e) {
		e[e.BIGINT = 0] = `BIGINT`, e[e.STRING = 1] = `STRING`, e[e.NUMBER = 2] = `NUMBER`;
	})(e.LongType ||= {});
	var n;
	(function(e) {
		e[e.NO = 0] = `NO`, e[e.PACKED = 1] = `PACKED`, e[e.UNPACKED = 2] = `UNPACKED`;
	})(n = e.RepeatType ||= {});
	function r(e) {
		return e.localName = e.localName ?? t.lowerCamelCase(e.name), e.jsonName = e.jsonName ?? t.lowerCamelCase(e.name), e.repeat = e.repeat ?? n.NO, e.opt = e.opt ?? (!e.repeat && !e.oneof && e.kind == `message`), e;
	}
	e.normalizeFieldInfo = r;
	function i(e, t, n, r) {
		let i = e.fields.find((e, n) => e.localName == t || n == t)?.options;
		return i && i[n] ? r.fromJson(i[n]) : void 0;
	}
	e.readFieldOptions = i;
	function a(e, t, n, r) {
		let i = e.fields.find((e, n) => e.localName == t || n == t)?.options;
		if (!i) return;
		let a = i[n];
		return a === void 0 ? a : r ? r.fromJson(a) : a;
	}
	e.readFieldOption = a;
	function o(e, t, n) {
		let r = e.options[t];
		return r === void 0 ? r : n ? n.fromJson(r) : r;
	}
	e.readMessageOption = o;
})), CE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.getSelectedOneofValue = e.clearOneofValue = e.setUnknownOneofValue = e.setOneofValue = e.getOneofValue = e.isOneofGroup = void 0;
	function t(e) {
		if (typeof e != `object` || !e || !e.hasOwnProperty(`oneofKind`)) return !1;
		switch (typeof e.oneofKind) {
			case `string`: return e[e.oneofKind] !== void 0 && Object.keys(e).length == 2;
			case `undefined`: return Object.keys(e).length == 1;
			default: return !1;
		}
	}
	e.isOneofGroup = t;
	function n(e, t) {
		return e[t];
	}
	e.getOneofValue = n;
	function r(e, t, n) {
		e.oneofKind !== void 0 && delete e[e.oneofKind], e.oneofKind = t, n !== void 0 && (e[t] = n);
	}
	e.setOneofValue = r;
	function i(e, t, n) {
		e.oneofKind !== void 0 && delete e[e.oneofKind], e.oneofKind = t, n !== void 0 && t !== void 0 && (e[t] = n);
	}
	e.setUnknownOneofValue = i;
	function a(e) {
		e.oneofKind !== void 0 && delete e[e.oneofKind], e.oneofKind = void 0;
	}
	e.clearOneofValue = a;
	function o(e) {
		if (e.oneofKind !== void 0) return e[e.oneofKind];
	}
	e.getSelectedOneofValue = o;
})), wE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionTypeCheck = void 0;
	let t = SE(), n = CE();
	e.ReflectionTypeCheck = class {
		constructor(e) {
			this.fields = e.fields ?? [];
		}
		prepare() {
			if (this.data) return;
			let e = [], t = [], n = [];
			for (let r of this.fields) if (r.oneof) n.includes(r.oneof) || (n.push(r.oneof), e.push(r.oneof), t.push(r.oneof));
			else switch (t.push(r.localName), r.kind) {
				case `scalar`:
				case `enum`:
					(!r.opt || r.repeat) && e.push(r.localName);
					break;
				case `message`:
					r.repeat && e.push(r.localName);
					break;
				case `map`:
					e.push(r.localName);
					break;
			}
			this.data = {
				req: e,
				known: t,
				oneofs: Object.values(n)
			};
		}
		is(e, t, r = !1) {
			if (t < 0) return !0;
			if (typeof e != `object` || !e) return !1;
			this.prepare();
			let i = Object.keys(e), a = this.data;
			if (i.length < a.req.length || a.req.some((e) => !i.includes(e)) || !r && i.some((e) => !a.known.includes(e))) return !1;
			if (t < 1) return !0;
			for (let i of a.oneofs) {
				let a = e[i];
				if (!n.isOneofGroup(a)) return !1;
				if (a.oneofKind === void 0) continue;
				let o = this.fields.find((e) => e.localName === a.oneofKind);
				if (!o || !this.field(a[a.oneofKind], o, r, t)) return !1;
			}
			for (let n of this.fields) if (n.oneof === void 0 && !this.field(e[n.localName], n, r, t)) return !1;
			return !0;
		}
		field(e, n, r, i) {
			let a = n.repeat;
			switch (n.kind) {
				case `scalar`: return e === void 0 ? n.opt : a ? this.scalars(e, n.T, i, n.L) : this.scalar(e, n.T, n.L);
				case `enum`: return e === void 0 ? n.opt : a ? this.scalars(e, t.ScalarType.INT32, i) : this.scalar(e, t.ScalarType.INT32);
				case `message`: return e === void 0 ? !0 : a ? this.messages(e, n.T(), r, i) : this.message(e, n.T(), r, i);
				case `map`:
					if (typeof e != `object` || !e) return !1;
					if (i < 2) return !0;
					if (!this.mapKeys(e, n.K, i)) return !1;
					switch (n.V.kind) {
						case `scalar`: return this.scalars(Object.values(e), n.V.T, i, n.V.L);
						case `enum`: return this.scalars(Object.values(e), t.ScalarType.INT32, i);
						case `message`: return this.messages(Object.values(e), n.V.T(), r, i);
					}
					break;
			}
			return !0;
		}
		message(e, t, n, r) {
			return n ? t.isAssignable(e, r) : t.is(e, r);
		}
		messages(e, t, n, r) {
			if (!Array.isArray(e)) return !1;
			if (r < 2) return !0;
			if (n) {
				for (let n = 0; n < e.length && n < r; n++) if (!t.isAssignable(e[n], r - 1)) return !1;
			} else for (let n = 0; n < e.length && n < r; n++) if (!t.is(e[n], r - 1)) return !1;
			return !0;
		}
		scalar(e, n, r) {
			let i = typeof e;
			switch (n) {
				case t.ScalarType.UINT64:
				case t.ScalarType.FIXED64:
				case t.ScalarType.INT64:
				case t.ScalarType.SFIXED64:
				case t.ScalarType.SINT64: switch (r) {
					case t.LongType.BIGINT: return i == `bigint`;
					case t.LongType.NUMBER: return i == `number` && !isNaN(e);
					default: return i == `string`;
				}
				case t.ScalarType.BOOL: return i == `boolean`;
				case t.ScalarType.STRING: return i == `string`;
				case t.ScalarType.BYTES: return e instanceof Uint8Array;
				case t.ScalarType.DOUBLE:
				case t.ScalarType.FLOAT: return i == `number` && !isNaN(e);
				default: return i == `number` && Number.isInteger(e);
			}
		}
		scalars(e, t, n, r) {
			if (!Array.isArray(e)) return !1;
			if (n < 2) return !0;
			if (Array.isArray(e)) {
				for (let i = 0; i < e.length && i < n; i++) if (!this.scalar(e[i], t, r)) return !1;
			}
			return !0;
		}
		mapKeys(e, n, r) {
			let i = Object.keys(e);
			switch (n) {
				case t.ScalarType.INT32:
				case t.ScalarType.FIXED32:
				case t.ScalarType.SFIXED32:
				case t.ScalarType.SINT32:
				case t.ScalarType.UINT32: return this.scalars(i.slice(0, r).map((e) => parseInt(e)), n, r);
				case t.ScalarType.BOOL: return this.scalars(i.slice(0, r).map((e) => e == `true` || e != `false` && e), n, r);
				default: return this.scalars(i, n, r, t.LongType.STRING);
			}
		}
	};
})), TE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionLongConvert = void 0;
	let t = SE();
	function n(e, n) {
		switch (n) {
			case t.LongType.BIGINT: return e.toBigInt();
			case t.LongType.NUMBER: return e.toNumber();
			default: return e.toString();
		}
	}
	e.reflectionLongConvert = n;
})), EE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionJsonReader = void 0;
	let t = uE(), n = dE(), r = SE(), i = hE(), a = _E(), o = TE();
	e.ReflectionJsonReader = class {
		constructor(e) {
			this.info = e;
		}
		prepare() {
			if (this.fMap === void 0) {
				this.fMap = {};
				let e = this.info.fields ?? [];
				for (let t of e) this.fMap[t.name] = t, this.fMap[t.jsonName] = t, this.fMap[t.localName] = t;
			}
		}
		assert(e, n, r) {
			if (!e) {
				let e = t.typeofJsonValue(r);
				throw (e == `number` || e == `boolean`) && (e = r.toString()), Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${n}`);
			}
		}
		read(e, n, i) {
			this.prepare();
			let a = [];
			for (let [o, s] of Object.entries(e)) {
				let e = this.fMap[o];
				if (!e) {
					if (!i.ignoreUnknownFields) throw Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${o}`);
					continue;
				}
				let c = e.localName, l;
				if (e.oneof) {
					if (s === null && (e.kind !== `enum` || e.T()[0] !== `google.protobuf.NullValue`)) continue;
					if (a.includes(e.oneof)) throw Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`);
					a.push(e.oneof), l = n[e.oneof] = { oneofKind: c };
				} else l = n;
				if (e.kind == `map`) {
					if (s === null) continue;
					this.assert(t.isJsonObject(s), e.name, s);
					let n = l[c];
					for (let [t, a] of Object.entries(s)) {
						this.assert(a !== null, e.name + ` map value`, null);
						let o;
						switch (e.V.kind) {
							case `message`:
								o = e.V.T().internalJsonRead(a, i);
								break;
							case `enum`:
								if (o = this.enum(e.V.T(), a, e.name, i.ignoreUnknownFields), o === !1) continue;
								break;
							case `scalar`:
								o = this.scalar(a, e.V.T, e.V.L, e.name);
								break;
						}
						this.assert(o !== void 0, e.name + ` map value`, a);
						let s = t;
						e.K == r.ScalarType.BOOL && (s = s == `true` || s != `false` && s), s = this.scalar(s, e.K, r.LongType.STRING, e.name).toString(), n[s] = o;
					}
				} else if (e.repeat) {
					if (s === null) continue;
					this.assert(Array.isArray(s), e.name, s);
					let t = l[c];
					for (let n of s) {
						this.assert(n !== null, e.name, null);
						let r;
						switch (e.kind) {
							case `message`:
								r = e.T().internalJsonRead(n, i);
								break;
							case `enum`:
								if (r = this.enum(e.T(), n, e.name, i.ignoreUnknownFields), r === !1) continue;
								break;
							case `scalar`:
								r = this.scalar(n, e.T, e.L, e.name);
								break;
						}
						this.assert(r !== void 0, e.name, s), t.push(r);
					}
				} else switch (e.kind) {
					case `message`:
						if (s === null && e.T().typeName != `google.protobuf.Value`) {
							this.assert(e.oneof === void 0, e.name + ` (oneof member)`, null);
							continue;
						}
						l[c] = e.T().internalJsonRead(s, i, l[c]);
						break;
					case `enum`:
						if (s === null) continue;
						let t = this.enum(e.T(), s, e.name, i.ignoreUnknownFields);
						if (t === !1) continue;
						l[c] = t;
						break;
					case `scalar`:
						if (s === null) continue;
						l[c] = this.scalar(s, e.T, e.L, e.name);
						break;
				}
			}
		}
		enum(e, t, n, r) {
			if (e[0] == `google.protobuf.NullValue` && a.assert(t === null || t === `NULL_VALUE`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} only accepts null.`), t === null) return 0;
			switch (typeof t) {
				case `number`: return a.assert(Number.isInteger(t), `Unable to parse field ${this.info.typeName}#${n}, enum can only be integral number, got ${t}.`), t;
				case `string`:
					let i = t;
					e[2] && t.substring(0, e[2].length) === e[2] && (i = t.substring(e[2].length));
					let o = e[1][i];
					return o === void 0 && r ? !1 : (a.assert(typeof o == `number`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} has no value for "${t}".`), o);
			}
			a.assert(!1, `Unable to parse field ${this.info.typeName}#${n}, cannot parse enum value from ${typeof t}".`);
		}
		scalar(e, t, s, c) {
			let l;
			try {
				switch (t) {
					case r.ScalarType.DOUBLE:
					case r.ScalarType.FLOAT:
						if (e === null) return 0;
						if (e === `NaN`) return NaN;
						if (e === `Infinity`) return Infinity;
						if (e === `-Infinity`) return -Infinity;
						if (e === ``) {
							l = `empty string`;
							break;
						}
						if (typeof e == `string` && e.trim().length !== e.length) {
							l = `extra whitespace`;
							break;
						}
						if (typeof e != `string` && typeof e != `number`) break;
						let c = Number(e);
						if (Number.isNaN(c)) {
							l = `not a number`;
							break;
						}
						if (!Number.isFinite(c)) {
							l = `too large or small`;
							break;
						}
						return t == r.ScalarType.FLOAT && a.assertFloat32(c), c;
					case r.ScalarType.INT32:
					case r.ScalarType.FIXED32:
					case r.ScalarType.SFIXED32:
					case r.ScalarType.SINT32:
					case r.ScalarType.UINT32:
						if (e === null) return 0;
						let u;
						if (typeof e == `number` ? u = e : e === `` ? l = `empty string` : typeof e == `string` && (e.trim().length === e.length ? u = Number(e) : l = `extra whitespace`), u === void 0) break;
						return t == r.ScalarType.UINT32 ? a.assertUInt32(u) : a.assertInt32(u), u;
					case r.ScalarType.INT64:
					case r.ScalarType.SFIXED64:
					case r.ScalarType.SINT64:
						if (e === null) return o.reflectionLongConvert(i.PbLong.ZERO, s);
						if (typeof e != `number` && typeof e != `string`) break;
						return o.reflectionLongConvert(i.PbLong.from(e), s);
					case r.ScalarType.FIXED64:
					case r.ScalarType.UINT64:
						if (e === null) return o.reflectionLongConvert(i.PbULong.ZERO, s);
						if (typeof e != `number` && typeof e != `string`) break;
						return o.reflectionLongConvert(i.PbULong.from(e), s);
					case r.ScalarType.BOOL:
						if (e === null) return !1;
						if (typeof e != `boolean`) break;
						return e;
					case r.ScalarType.STRING:
						if (e === null) return ``;
						if (typeof e != `string`) {
							l = `extra whitespace`;
							break;
						}
						return e;
					case r.ScalarType.BYTES:
						if (e === null || e === ``) return new Uint8Array();
						if (typeof e != `string`) break;
						return n.base64decode(e);
				}
			} catch (e) {
				l = e.message;
			}
			this.assert(!1, c + (l ? ` - ` + l : ``), e);
		}
	};
})), DE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionJsonWriter = void 0;
	let t = dE(), n = hE(), r = SE(), i = _E();
	e.ReflectionJsonWriter = class {
		constructor(e) {
			this.fields = e.fields ?? [];
		}
		write(e, t) {
			let n = {}, r = e;
			for (let e of this.fields) {
				if (!e.oneof) {
					let i = this.field(e, r[e.localName], t);
					i !== void 0 && (n[t.useProtoFieldName ? e.name : e.jsonName] = i);
					continue;
				}
				let a = r[e.oneof];
				if (a.oneofKind !== e.localName) continue;
				let o = e.kind == `scalar` || e.kind == `enum` ? Object.assign(Object.assign({}, t), { emitDefaultValues: !0 }) : t, s = this.field(e, a[e.localName], o);
				i.assert(s !== void 0), n[t.useProtoFieldName ? e.name : e.jsonName] = s;
			}
			return n;
		}
		field(e, t, n) {
			let r;
			if (e.kind == `map`) {
				i.assert(typeof t == `object` && !!t);
				let a = {};
				switch (e.V.kind) {
					case `scalar`:
						for (let [n, r] of Object.entries(t)) {
							let t = this.scalar(e.V.T, r, e.name, !1, !0);
							i.assert(t !== void 0), a[n.toString()] = t;
						}
						break;
					case `message`:
						let r = e.V.T();
						for (let [o, s] of Object.entries(t)) {
							let t = this.message(r, s, e.name, n);
							i.assert(t !== void 0), a[o.toString()] = t;
						}
						break;
					case `enum`:
						let o = e.V.T();
						for (let [r, s] of Object.entries(t)) {
							i.assert(s === void 0 || typeof s == `number`);
							let t = this.enum(o, s, e.name, !1, !0, n.enumAsInteger);
							i.assert(t !== void 0), a[r.toString()] = t;
						}
						break;
				}
				(n.emitDefaultValues || Object.keys(a).length > 0) && (r = a);
			} else if (e.repeat) {
				i.assert(Array.isArray(t));
				let a = [];
				switch (e.kind) {
					case `scalar`:
						for (let n = 0; n < t.length; n++) {
							let r = this.scalar(e.T, t[n], e.name, e.opt, !0);
							i.assert(r !== void 0), a.push(r);
						}
						break;
					case `enum`:
						let r = e.T();
						for (let o = 0; o < t.length; o++) {
							i.assert(t[o] === void 0 || typeof t[o] == `number`);
							let s = this.enum(r, t[o], e.name, e.opt, !0, n.enumAsInteger);
							i.assert(s !== void 0), a.push(s);
						}
						break;
					case `message`:
						let o = e.T();
						for (let r = 0; r < t.length; r++) {
							let s = this.message(o, t[r], e.name, n);
							i.assert(s !== void 0), a.push(s);
						}
						break;
				}
				(n.emitDefaultValues || a.length > 0 || n.emitDefaultValues) && (r = a);
			} else switch (e.kind) {
				case `scalar`:
					r = this.scalar(e.T, t, e.name, e.opt, n.emitDefaultValues);
					break;
				case `enum`:
					r = this.enum(e.T(), t, e.name, e.opt, n.emitDefaultValues, n.enumAsInteger);
					break;
				case `message`:
					r = this.message(e.T(), t, e.name, n);
					break;
			}
			return r;
		}
		enum(e, t, n, r, a, o) {
			if (e[0] == `google.protobuf.NullValue`) return !a && !r ? void 0 : null;
			if (t === void 0) {
				i.assert(r);
				return;
			}
			if (!(t === 0 && !a && !r)) return i.assert(typeof t == `number`), i.assert(Number.isInteger(t)), o || !e[1].hasOwnProperty(t) ? t : e[2] ? e[2] + e[1][t] : e[1][t];
		}
		message(e, t, n, r) {
			return t === void 0 ? r.emitDefaultValues ? null : void 0 : e.internalJsonWrite(t, r);
		}
		scalar(e, a, o, s, c) {
			if (a === void 0) {
				i.assert(s);
				return;
			}
			let l = c || s;
			switch (e) {
				case r.ScalarType.INT32:
				case r.ScalarType.SFIXED32:
				case r.ScalarType.SINT32: return a === 0 ? l ? 0 : void 0 : (i.assertInt32(a), a);
				case r.ScalarType.FIXED32:
				case r.ScalarType.UINT32: return a === 0 ? l ? 0 : void 0 : (i.assertUInt32(a), a);
				case r.ScalarType.FLOAT: i.assertFloat32(a);
				case r.ScalarType.DOUBLE: return a === 0 ? l ? 0 : void 0 : (i.assert(typeof a == `number`), Number.isNaN(a) ? `NaN` : a === Infinity ? `Infinity` : a === -Infinity ? `-Infinity` : a);
				case r.ScalarType.STRING: return a === `` ? l ? `` : void 0 : (i.assert(typeof a == `string`), a);
				case r.ScalarType.BOOL: return a === !1 ? !l && void 0 : (i.assert(typeof a == `boolean`), a);
				case r.ScalarType.UINT64:
				case r.ScalarType.FIXED64:
					i.assert(typeof a == `number` || typeof a == `string` || typeof a == `bigint`);
					let e = n.PbULong.from(a);
					return e.isZero() && !l ? void 0 : e.toString();
				case r.ScalarType.INT64:
				case r.ScalarType.SFIXED64:
				case r.ScalarType.SINT64:
					i.assert(typeof a == `number` || typeof a == `string` || typeof a == `bigint`);
					let o = n.PbLong.from(a);
					return o.isZero() && !l ? void 0 : o.toString();
				case r.ScalarType.BYTES: return i.assert(a instanceof Uint8Array), a.byteLength ? t.base64encode(a) : l ? `` : void 0;
			}
		}
	};
})), OE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionScalarDefault = void 0;
	let t = SE(), n = TE(), r = hE();
	function i(e, i = t.LongType.STRING) {
		switch (e) {
			case t.ScalarType.BOOL: return !1;
			case t.ScalarType.UINT64:
			case t.ScalarType.FIXED64: return n.reflectionLongConvert(r.PbULong.ZERO, i);
			case t.ScalarType.INT64:
			case t.ScalarType.SFIXED64:
			case t.ScalarType.SINT64: return n.reflectionLongConvert(r.PbLong.ZERO, i);
			case t.ScalarType.DOUBLE:
			case t.ScalarType.FLOAT: return 0;
			case t.ScalarType.BYTES: return new Uint8Array();
			case t.ScalarType.STRING: return ``;
			default: return 0;
		}
	}
	e.reflectionScalarDefault = i;
})), kE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionBinaryReader = void 0;
	let t = pE(), n = SE(), r = TE(), i = OE();
	e.ReflectionBinaryReader = class {
		constructor(e) {
			this.info = e;
		}
		prepare() {
			if (!this.fieldNoToField) {
				let e = this.info.fields ?? [];
				this.fieldNoToField = new Map(e.map((e) => [e.no, e]));
			}
		}
		read(e, r, i, a) {
			this.prepare();
			let o = a === void 0 ? e.len : e.pos + a;
			for (; e.pos < o;) {
				let [a, o] = e.tag(), s = this.fieldNoToField.get(a);
				if (!s) {
					let n = i.readUnknownField;
					if (n == `throw`) throw Error(`Unknown field ${a} (wire type ${o}) for ${this.info.typeName}`);
					let s = e.skip(o);
					n !== !1 && (n === !0 ? t.UnknownFieldHandler.onRead : n)(this.info.typeName, r, a, o, s);
					continue;
				}
				let c = r, l = s.repeat, u = s.localName;
				switch (s.oneof && (c = c[s.oneof], c.oneofKind !== u && (c = r[s.oneof] = { oneofKind: u })), s.kind) {
					case `scalar`:
					case `enum`:
						let r = s.kind == `enum` ? n.ScalarType.INT32 : s.T, a = s.kind == `scalar` ? s.L : void 0;
						if (l) {
							let i = c[u];
							if (o == t.WireType.LengthDelimited && r != n.ScalarType.STRING && r != n.ScalarType.BYTES) {
								let t = e.uint32() + e.pos;
								for (; e.pos < t;) i.push(this.scalar(e, r, a));
							} else i.push(this.scalar(e, r, a));
						} else c[u] = this.scalar(e, r, a);
						break;
					case `message`:
						if (l) {
							let t = c[u], n = s.T().internalBinaryRead(e, e.uint32(), i);
							t.push(n);
						} else c[u] = s.T().internalBinaryRead(e, e.uint32(), i, c[u]);
						break;
					case `map`:
						let [d, f] = this.mapEntry(s, e, i);
						c[u][d] = f;
						break;
				}
			}
		}
		mapEntry(e, t, r) {
			let a = t.uint32(), o = t.pos + a, s, c;
			for (; t.pos < o;) {
				let [i, a] = t.tag();
				switch (i) {
					case 1:
						s = e.K == n.ScalarType.BOOL ? t.bool().toString() : this.scalar(t, e.K, n.LongType.STRING);
						break;
					case 2:
						switch (e.V.kind) {
							case `scalar`:
								c = this.scalar(t, e.V.T, e.V.L);
								break;
							case `enum`:
								c = t.int32();
								break;
							case `message`:
								c = e.V.T().internalBinaryRead(t, t.uint32(), r);
								break;
						}
						break;
					default: throw Error(`Unknown field ${i} (wire type ${a}) in map entry for ${this.info.typeName}#${e.name}`);
				}
			}
			if (s === void 0) {
				let t = i.reflectionScalarDefault(e.K);
				s = e.K == n.ScalarType.BOOL ? t.toString() : t;
			}
			if (c === void 0) switch (e.V.kind) {
				case `scalar`:
					c = i.reflectionScalarDefault(e.V.T, e.V.L);
					break;
				case `enum`:
					c = 0;
					break;
				case `message`:
					c = e.V.T().create();
					break;
			}
			return [s, c];
		}
		scalar(e, t, i) {
			switch (t) {
				case n.ScalarType.INT32: return e.int32();
				case n.ScalarType.STRING: return e.string();
				case n.ScalarType.BOOL: return e.bool();
				case n.ScalarType.DOUBLE: return e.double();
				case n.ScalarType.FLOAT: return e.float();
				case n.ScalarType.INT64: return r.reflectionLongConvert(e.int64(), i);
				case n.ScalarType.UINT64: return r.reflectionLongConvert(e.uint64(), i);
				case n.ScalarType.FIXED64: return r.reflectionLongConvert(e.fixed64(), i);
				case n.ScalarType.FIXED32: return e.fixed32();
				case n.ScalarType.BYTES: return e.bytes();
				case n.ScalarType.UINT32: return e.uint32();
				case n.ScalarType.SFIXED32: return e.sfixed32();
				case n.ScalarType.SFIXED64: return r.reflectionLongConvert(e.sfixed64(), i);
				case n.ScalarType.SINT32: return e.sint32();
				case n.ScalarType.SINT64: return r.reflectionLongConvert(e.sint64(), i);
			}
		}
	};
})), AE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionBinaryWriter = void 0;
	let t = pE(), n = SE(), r = _E(), i = hE();
	e.ReflectionBinaryWriter = class {
		constructor(e) {
			this.info = e;
		}
		prepare() {
			if (!this.fields) {
				let e = this.info.fields ? this.info.fields.concat() : [];
				this.fields = e.sort((e, t) => e.no - t.no);
			}
		}
		write(e, i, a) {
			this.prepare();
			for (let t of this.fields) {
				let o, s, c = t.repeat, l = t.localName;
				if (t.oneof) {
					let n = e[t.oneof];
					if (n.oneofKind !== l) continue;
					o = n[l], s = !0;
				} else o = e[l], s = !1;
				switch (t.kind) {
					case `scalar`:
					case `enum`:
						let e = t.kind == `enum` ? n.ScalarType.INT32 : t.T;
						if (c) if (r.assert(Array.isArray(o)), c == n.RepeatType.PACKED) this.packed(i, e, t.no, o);
						else for (let n of o) this.scalar(i, e, t.no, n, !0);
						else o === void 0 ? r.assert(t.opt) : this.scalar(i, e, t.no, o, s || t.opt);
						break;
					case `message`:
						if (c) {
							r.assert(Array.isArray(o));
							for (let e of o) this.message(i, a, t.T(), t.no, e);
						} else this.message(i, a, t.T(), t.no, o);
						break;
					case `map`:
						r.assert(typeof o == `object` && !!o);
						for (let [e, n] of Object.entries(o)) this.mapEntry(i, a, t, e, n);
						break;
				}
			}
			let o = a.writeUnknownFields;
			o !== !1 && (o === !0 ? t.UnknownFieldHandler.onWrite : o)(this.info.typeName, e, i);
		}
		mapEntry(e, i, a, o, s) {
			e.tag(a.no, t.WireType.LengthDelimited), e.fork();
			let c = o;
			switch (a.K) {
				case n.ScalarType.INT32:
				case n.ScalarType.FIXED32:
				case n.ScalarType.UINT32:
				case n.ScalarType.SFIXED32:
				case n.ScalarType.SINT32:
					c = Number.parseInt(o);
					break;
				case n.ScalarType.BOOL:
					r.assert(o == `true` || o == `false`), c = o == `true`;
					break;
			}
			switch (this.scalar(e, a.K, 1, c, !0), a.V.kind) {
				case `scalar`:
					this.scalar(e, a.V.T, 2, s, !0);
					break;
				case `enum`:
					this.scalar(e, n.ScalarType.INT32, 2, s, !0);
					break;
				case `message`:
					this.message(e, i, a.V.T(), 2, s);
					break;
			}
			e.join();
		}
		message(e, n, r, i, a) {
			a !== void 0 && (r.internalBinaryWrite(a, e.tag(i, t.WireType.LengthDelimited).fork(), n), e.join());
		}
		scalar(e, t, n, r, i) {
			let [a, o, s] = this.scalarInfo(t, r);
			(!s || i) && (e.tag(n, a), e[o](r));
		}
		packed(e, i, a, o) {
			if (!o.length) return;
			r.assert(i !== n.ScalarType.BYTES && i !== n.ScalarType.STRING), e.tag(a, t.WireType.LengthDelimited), e.fork();
			let [, s] = this.scalarInfo(i);
			for (let t = 0; t < o.length; t++) e[s](o[t]);
			e.join();
		}
		scalarInfo(e, r) {
			let a = t.WireType.Varint, o, s = r === void 0, c = r === 0;
			switch (e) {
				case n.ScalarType.INT32:
					o = `int32`;
					break;
				case n.ScalarType.STRING:
					c = s || !r.length, a = t.WireType.LengthDelimited, o = `string`;
					break;
				case n.ScalarType.BOOL:
					c = r === !1, o = `bool`;
					break;
				case n.ScalarType.UINT32:
					o = `uint32`;
					break;
				case n.ScalarType.DOUBLE:
					a = t.WireType.Bit64, o = `double`;
					break;
				case n.ScalarType.FLOAT:
					a = t.WireType.Bit32, o = `float`;
					break;
				case n.ScalarType.INT64:
					c = s || i.PbLong.from(r).isZero(), o = `int64`;
					break;
				case n.ScalarType.UINT64:
					c = s || i.PbULong.from(r).isZero(), o = `uint64`;
					break;
				case n.ScalarType.FIXED64:
					c = s || i.PbULong.from(r).isZero(), a = t.WireType.Bit64, o = `fixed64`;
					break;
				case n.ScalarType.BYTES:
					c = s || !r.byteLength, a = t.WireType.LengthDelimited, o = `bytes`;
					break;
				case n.ScalarType.FIXED32:
					a = t.WireType.Bit32, o = `fixed32`;
					break;
				case n.ScalarType.SFIXED32:
					a = t.WireType.Bit32, o = `sfixed32`;
					break;
				case n.ScalarType.SFIXED64:
					c = s || i.PbLong.from(r).isZero(), a = t.WireType.Bit64, o = `sfixed64`;
					break;
				case n.ScalarType.SINT32:
					o = `sint32`;
					break;
				case n.ScalarType.SINT64:
					c = s || i.PbLong.from(r).isZero(), o = `sint64`;
					break;
			}
			return [
				a,
				o,
				s || c
			];
		}
	};
})), jE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionCreate = void 0;
	let t = OE(), n = bE();
	function r(e) {
		let r = e.messagePrototype ? Object.create(e.messagePrototype) : Object.defineProperty({}, n.MESSAGE_TYPE, { value: e });
		for (let n of e.fields) {
			let e = n.localName;
			if (!n.opt) if (n.oneof) r[n.oneof] = { oneofKind: void 0 };
			else if (n.repeat) r[e] = [];
			else switch (n.kind) {
				case `scalar`:
					r[e] = t.reflectionScalarDefault(n.T, n.L);
					break;
				case `enum`:
					r[e] = 0;
					break;
				case `map`:
					r[e] = {};
					break;
			}
		}
		return r;
	}
	e.reflectionCreate = r;
})), ME = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionMergePartial = void 0;
	function t(e, t, n) {
		let r, i = n, a;
		for (let n of e.fields) {
			let e = n.localName;
			if (n.oneof) {
				let o = i[n.oneof];
				if (o?.oneofKind == null) continue;
				if (r = o[e], a = t[n.oneof], a.oneofKind = o.oneofKind, r == null) {
					delete a[e];
					continue;
				}
			} else if (r = i[e], a = t, r == null) continue;
			switch (n.repeat && (a[e].length = r.length), n.kind) {
				case `scalar`:
				case `enum`:
					if (n.repeat) for (let t = 0; t < r.length; t++) a[e][t] = r[t];
					else a[e] = r;
					break;
				case `message`:
					let t = n.T();
					if (n.repeat) for (let n = 0; n < r.length; n++) a[e][n] = t.create(r[n]);
					else a[e] === void 0 ? a[e] = t.create(r) : t.mergePartial(a[e], r);
					break;
				case `map`:
					switch (n.V.kind) {
						case `scalar`:
						case `enum`:
							Object.assign(a[e], r);
							break;
						case `message`:
							let t = n.V.T();
							for (let n of Object.keys(r)) a[e][n] = t.create(r[n]);
							break;
					}
					break;
			}
		}
	}
	e.reflectionMergePartial = t;
})), NE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionEquals = void 0;
	let t = SE();
	function n(e, n, s) {
		if (n === s) return !0;
		if (!n || !s) return !1;
		for (let c of e.fields) {
			let e = c.localName, l = c.oneof ? n[c.oneof][e] : n[e], u = c.oneof ? s[c.oneof][e] : s[e];
			switch (c.kind) {
				case `enum`:
				case `scalar`:
					let e = c.kind == `enum` ? t.ScalarType.INT32 : c.T;
					if (!(c.repeat ? a(e, l, u) : i(e, l, u))) return !1;
					break;
				case `map`:
					if (!(c.V.kind == `message` ? o(c.V.T(), r(l), r(u)) : a(c.V.kind == `enum` ? t.ScalarType.INT32 : c.V.T, r(l), r(u)))) return !1;
					break;
				case `message`:
					let n = c.T();
					if (!(c.repeat ? o(n, l, u) : n.equals(l, u))) return !1;
					break;
			}
		}
		return !0;
	}
	e.reflectionEquals = n;
	let r = Object.values;
	function i(e, n, r) {
		if (n === r) return !0;
		if (e !== t.ScalarType.BYTES) return !1;
		let i = n, a = r;
		if (i.length !== a.length) return !1;
		for (let e = 0; e < i.length; e++) if (i[e] != a[e]) return !1;
		return !0;
	}
	function a(e, t, n) {
		if (t.length !== n.length) return !1;
		for (let r = 0; r < t.length; r++) if (!i(e, t[r], n[r])) return !1;
		return !0;
	}
	function o(e, t, n) {
		if (t.length !== n.length) return !1;
		for (let r = 0; r < t.length; r++) if (!e.equals(t[r], n[r])) return !1;
		return !0;
	}
})), PE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MessageType = void 0;
	let t = bE(), n = SE(), r = wE(), i = EE(), a = DE(), o = kE(), s = AE(), c = jE(), l = ME(), u = uE(), d = yE(), f = NE(), p = vE(), m = gE(), h = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})), g = h[t.MESSAGE_TYPE] = {};
	e.MessageType = class {
		constructor(e, t, c) {
			this.defaultCheckDepth = 16, this.typeName = e, this.fields = t.map(n.normalizeFieldInfo), this.options = c ?? {}, g.value = this, this.messagePrototype = Object.create(null, h), this.refTypeCheck = new r.ReflectionTypeCheck(this), this.refJsonReader = new i.ReflectionJsonReader(this), this.refJsonWriter = new a.ReflectionJsonWriter(this), this.refBinReader = new o.ReflectionBinaryReader(this), this.refBinWriter = new s.ReflectionBinaryWriter(this);
		}
		create(e) {
			let t = c.reflectionCreate(this);
			return e !== void 0 && l.reflectionMergePartial(this, t, e), t;
		}
		clone(e) {
			let t = this.create();
			return l.reflectionMergePartial(this, t, e), t;
		}
		equals(e, t) {
			return f.reflectionEquals(this, e, t);
		}
		is(e, t = this.defaultCheckDepth) {
			return this.refTypeCheck.is(e, t, !1);
		}
		isAssignable(e, t = this.defaultCheckDepth) {
			return this.refTypeCheck.is(e, t, !0);
		}
		mergePartial(e, t) {
			l.reflectionMergePartial(this, e, t);
		}
		fromBinary(e, t) {
			let n = m.binaryReadOptions(t);
			return this.internalBinaryRead(n.readerFactory(e), e.byteLength, n);
		}
		fromJson(e, t) {
			return this.internalJsonRead(e, d.jsonReadOptions(t));
		}
		fromJsonString(e, t) {
			let n = JSON.parse(e);
			return this.fromJson(n, t);
		}
		toJson(e, t) {
			return this.internalJsonWrite(e, d.jsonWriteOptions(t));
		}
		toJsonString(e, t) {
			let n = this.toJson(e, t);
			return JSON.stringify(n, null, t?.prettySpaces ?? 0);
		}
		toBinary(e, t) {
			let n = p.binaryWriteOptions(t);
			return this.internalBinaryWrite(e, n.writerFactory(), n).finish();
		}
		internalJsonRead(e, t, n) {
			if (typeof e == `object` && e && !Array.isArray(e)) {
				let r = n ?? this.create();
				return this.refJsonReader.read(e, r, t), r;
			}
			throw Error(`Unable to parse message ${this.typeName} from JSON ${u.typeofJsonValue(e)}.`);
		}
		internalJsonWrite(e, t) {
			return this.refJsonWriter.write(e, t);
		}
		internalBinaryWrite(e, t, n) {
			return this.refBinWriter.write(e, t, n), t;
		}
		internalBinaryRead(e, t, n, r) {
			let i = r ?? this.create();
			return this.refBinReader.read(e, i, n, t), i;
		}
	};
})), FE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.containsMessageType = void 0;
	let t = bE();
	function n(e) {
		return e[t.MESSAGE_TYPE] != null;
	}
	e.containsMessageType = n;
})), IE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.listEnumNumbers = e.listEnumNames = e.listEnumValues = e.isEnumObject = void 0;
	function t(e) {
		if (typeof e != `object` || !e || !e.hasOwnProperty(0)) return !1;
		for (let t of Object.keys(e)) {
			let n = parseInt(t);
			if (Number.isNaN(n)) {
				let n = e[t];
				if (n === void 0 || typeof n != `number` || e[n] === void 0) return !1;
			} else {
				let t = e[n];
				if (t === void 0 || e[t] !== n) return !1;
			}
		}
		return !0;
	}
	e.isEnumObject = t;
	function n(e) {
		if (!t(e)) throw Error(`not a typescript enum object`);
		let n = [];
		for (let [t, r] of Object.entries(e)) typeof r == `number` && n.push({
			name: t,
			number: r
		});
		return n;
	}
	e.listEnumValues = n;
	function r(e) {
		return n(e).map((e) => e.name);
	}
	e.listEnumNames = r;
	function i(e) {
		return n(e).map((e) => e.number).filter((e, t, n) => n.indexOf(e) == t);
	}
	e.listEnumNumbers = i;
})), LE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = uE();
	Object.defineProperty(e, "typeofJsonValue", {
		enumerable: !0,
		get: function() {
			return t.typeofJsonValue;
		}
	}), Object.defineProperty(e, "isJsonObject", {
		enumerable: !0,
		get: function() {
			return t.isJsonObject;
		}
	});
	var n = dE();
	Object.defineProperty(e, "base64decode", {
		enumerable: !0,
		get: function() {
			return n.base64decode;
		}
	}), Object.defineProperty(e, "base64encode", {
		enumerable: !0,
		get: function() {
			return n.base64encode;
		}
	});
	var r = fE();
	Object.defineProperty(e, "utf8read", {
		enumerable: !0,
		get: function() {
			return r.utf8read;
		}
	});
	var i = pE();
	Object.defineProperty(e, "WireType", {
		enumerable: !0,
		get: function() {
			return i.WireType;
		}
	}), Object.defineProperty(e, "mergeBinaryOptions", {
		enumerable: !0,
		get: function() {
			return i.mergeBinaryOptions;
		}
	}), Object.defineProperty(e, "UnknownFieldHandler", {
		enumerable: !0,
		get: function() {
			return i.UnknownFieldHandler;
		}
	});
	var a = gE();
	Object.defineProperty(e, "BinaryReader", {
		enumerable: !0,
		get: function() {
			return a.BinaryReader;
		}
	}), Object.defineProperty(e, "binaryReadOptions", {
		enumerable: !0,
		get: function() {
			return a.binaryReadOptions;
		}
	});
	var o = vE();
	Object.defineProperty(e, "BinaryWriter", {
		enumerable: !0,
		get: function() {
			return o.BinaryWriter;
		}
	}), Object.defineProperty(e, "binaryWriteOptions", {
		enumerable: !0,
		get: function() {
			return o.binaryWriteOptions;
		}
	});
	var s = hE();
	Object.defineProperty(e, "PbLong", {
		enumerable: !0,
		get: function() {
			return s.PbLong;
		}
	}), Object.defineProperty(e, "PbULong", {
		enumerable: !0,
		get: function() {
			return s.PbULong;
		}
	});
	var c = yE();
	Object.defineProperty(e, "jsonReadOptions", {
		enumerable: !0,
		get: function() {
			return c.jsonReadOptions;
		}
	}), Object.defineProperty(e, "jsonWriteOptions", {
		enumerable: !0,
		get: function() {
			return c.jsonWriteOptions;
		}
	}), Object.defineProperty(e, "mergeJsonOptions", {
		enumerable: !0,
		get: function() {
			return c.mergeJsonOptions;
		}
	});
	var l = bE();
	Object.defineProperty(e, "MESSAGE_TYPE", {
		enumerable: !0,
		get: function() {
			return l.MESSAGE_TYPE;
		}
	});
	var u = PE();
	Object.defineProperty(e, "MessageType", {
		enumerable: !0,
		get: function() {
			return u.MessageType;
		}
	});
	var d = SE();
	Object.defineProperty(e, "ScalarType", {
		enumerable: !0,
		get: function() {
			return d.ScalarType;
		}
	}), Object.defineProperty(e, "LongType", {
		enumerable: !0,
		get: function() {
			return d.LongType;
		}
	}), Object.defineProperty(e, "RepeatType", {
		enumerable: !0,
		get: function() {
			return d.RepeatType;
		}
	}), Object.defineProperty(e, "normalizeFieldInfo", {
		enumerable: !0,
		get: function() {
			return d.normalizeFieldInfo;
		}
	}), Object.defineProperty(e, "readFieldOptions", {
		enumerable: !0,
		get: function() {
			return d.readFieldOptions;
		}
	}), Object.defineProperty(e, "readFieldOption", {
		enumerable: !0,
		get: function() {
			return d.readFieldOption;
		}
	}), Object.defineProperty(e, "readMessageOption", {
		enumerable: !0,
		get: function() {
			return d.readMessageOption;
		}
	});
	var f = wE();
	Object.defineProperty(e, "ReflectionTypeCheck", {
		enumerable: !0,
		get: function() {
			return f.ReflectionTypeCheck;
		}
	});
	var p = jE();
	Object.defineProperty(e, "reflectionCreate", {
		enumerable: !0,
		get: function() {
			return p.reflectionCreate;
		}
	});
	var m = OE();
	Object.defineProperty(e, "reflectionScalarDefault", {
		enumerable: !0,
		get: function() {
			return m.reflectionScalarDefault;
		}
	});
	var h = ME();
	Object.defineProperty(e, "reflectionMergePartial", {
		enumerable: !0,
		get: function() {
			return h.reflectionMergePartial;
		}
	});
	var g = NE();
	Object.defineProperty(e, "reflectionEquals", {
		enumerable: !0,
		get: function() {
			return g.reflectionEquals;
		}
	});
	var _ = kE();
	Object.defineProperty(e, "ReflectionBinaryReader", {
		enumerable: !0,
		get: function() {
			return _.ReflectionBinaryReader;
		}
	});
	var v = AE();
	Object.defineProperty(e, "ReflectionBinaryWriter", {
		enumerable: !0,
		get: function() {
			return v.ReflectionBinaryWriter;
		}
	});
	var y = EE();
	Object.defineProperty(e, "ReflectionJsonReader", {
		enumerable: !0,
		get: function() {
			return y.ReflectionJsonReader;
		}
	});
	var ee = DE();
	Object.defineProperty(e, "ReflectionJsonWriter", {
		enumerable: !0,
		get: function() {
			return ee.ReflectionJsonWriter;
		}
	});
	var b = FE();
	Object.defineProperty(e, "containsMessageType", {
		enumerable: !0,
		get: function() {
			return b.containsMessageType;
		}
	});
	var te = CE();
	Object.defineProperty(e, "isOneofGroup", {
		enumerable: !0,
		get: function() {
			return te.isOneofGroup;
		}
	}), Object.defineProperty(e, "setOneofValue", {
		enumerable: !0,
		get: function() {
			return te.setOneofValue;
		}
	}), Object.defineProperty(e, "getOneofValue", {
		enumerable: !0,
		get: function() {
			return te.getOneofValue;
		}
	}), Object.defineProperty(e, "clearOneofValue", {
		enumerable: !0,
		get: function() {
			return te.clearOneofValue;
		}
	}), Object.defineProperty(e, "getSelectedOneofValue", {
		enumerable: !0,
		get: function() {
			return te.getSelectedOneofValue;
		}
	});
	var x = IE();
	Object.defineProperty(e, "listEnumValues", {
		enumerable: !0,
		get: function() {
			return x.listEnumValues;
		}
	}), Object.defineProperty(e, "listEnumNames", {
		enumerable: !0,
		get: function() {
			return x.listEnumNames;
		}
	}), Object.defineProperty(e, "listEnumNumbers", {
		enumerable: !0,
		get: function() {
			return x.listEnumNumbers;
		}
	}), Object.defineProperty(e, "isEnumObject", {
		enumerable: !0,
		get: function() {
			return x.isEnumObject;
		}
	});
	var ne = xE();
	Object.defineProperty(e, "lowerCamelCase", {
		enumerable: !0,
		get: function() {
			return ne.lowerCamelCase;
		}
	});
	var re = _E();
	Object.defineProperty(e, "assert", {
		enumerable: !0,
		get: function() {
			return re.assert;
		}
	}), Object.defineProperty(e, "assertNever", {
		enumerable: !0,
		get: function() {
			return re.assertNever;
		}
	}), Object.defineProperty(e, "assertInt32", {
		enumerable: !0,
		get: function() {
			return re.assertInt32;
		}
	}), Object.defineProperty(e, "assertUInt32", {
		enumerable: !0,
		get: function() {
			return re.assertUInt32;
		}
	}), Object.defineProperty(e, "assertFloat32", {
		enumerable: !0,
		get: function() {
			return re.assertFloat32;
		}
	});
})), RE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.readServiceOption = e.readMethodOption = e.readMethodOptions = e.normalizeMethodInfo = void 0;
	let t = LE();
	function n(e, n) {
		let r = e;
		return r.service = n, r.localName = r.localName ?? t.lowerCamelCase(r.name), r.serverStreaming = !!r.serverStreaming, r.clientStreaming = !!r.clientStreaming, r.options = r.options ?? {}, r.idempotency = r.idempotency ?? void 0, r;
	}
	e.normalizeMethodInfo = n;
	function r(e, t, n, r) {
		let i = e.methods.find((e, n) => e.localName === t || n === t)?.options;
		return i && i[n] ? r.fromJson(i[n]) : void 0;
	}
	e.readMethodOptions = r;
	function i(e, t, n, r) {
		let i = e.methods.find((e, n) => e.localName === t || n === t)?.options;
		if (!i) return;
		let a = i[n];
		return a === void 0 ? a : r ? r.fromJson(a) : a;
	}
	e.readMethodOption = i;
	function a(e, t, n) {
		let r = e.options;
		if (!r) return;
		let i = r[t];
		return i === void 0 ? i : n ? n.fromJson(i) : i;
	}
	e.readServiceOption = a;
})), zE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ServiceType = void 0;
	let t = RE();
	e.ServiceType = class {
		constructor(e, n, r) {
			this.typeName = e, this.methods = n.map((e) => t.normalizeMethodInfo(e, this)), this.options = r ?? {};
		}
	};
})), BE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.RpcError = void 0, e.RpcError = class extends Error {
		constructor(e, t = `UNKNOWN`, n) {
			super(e), this.name = `RpcError`, Object.setPrototypeOf(this, new.target.prototype), this.code = t, this.meta = n ?? {};
		}
		toString() {
			let e = [this.name + `: ` + this.message];
			this.code && (e.push(``), e.push(`Code: ` + this.code)), this.serviceName && this.methodName && e.push(`Method: ` + this.serviceName + `/` + this.methodName);
			let t = Object.entries(this.meta);
			if (t.length) {
				e.push(``), e.push(`Meta:`);
				for (let [n, r] of t) e.push(`  ${n}: ${r}`);
			}
			return e.join(`
`);
		}
	};
})), VE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.mergeRpcOptions = void 0;
	let t = LE();
	function n(e, n) {
		if (!n) return e;
		let i = {};
		r(e, i), r(n, i);
		for (let a of Object.keys(n)) {
			let o = n[a];
			switch (a) {
				case `jsonOptions`:
					i.jsonOptions = t.mergeJsonOptions(e.jsonOptions, i.jsonOptions);
					break;
				case `binaryOptions`:
					i.binaryOptions = t.mergeBinaryOptions(e.binaryOptions, i.binaryOptions);
					break;
				case `meta`:
					i.meta = {}, r(e.meta, i.meta), r(n.meta, i.meta);
					break;
				case `interceptors`:
					i.interceptors = e.interceptors ? e.interceptors.concat(o) : o.concat();
					break;
			}
		}
		return i;
	}
	e.mergeRpcOptions = n;
	function r(e, t) {
		if (!e) return;
		let n = t;
		for (let [t, r] of Object.entries(e)) r instanceof Date ? n[t] = new Date(r.getTime()) : Array.isArray(r) ? n[t] = r.concat() : n[t] = r;
	}
})), HE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Deferred = e.DeferredState = void 0;
	var t;
	(function(e) {
		e[e.PENDING = 0] = `PENDING`, e[e.REJECTED = 1] = `REJECTED`, e[e.RESOLVED = 2] = `RESOLVED`;
	})(t = e.DeferredState ||= {}), e.Deferred = class {
		constructor(e = !0) {
			this._state = t.PENDING, this._promise = new Promise((e, t) => {
				this._resolve = e, this._reject = t;
			}), e && this._promise.catch((e) => {});
		}
		get state() {
			return this._state;
		}
		get promise() {
			return this._promise;
		}
		resolve(e) {
			if (this.state !== t.PENDING) throw Error(`cannot resolve ${t[this.state].toLowerCase()}`);
			this._resolve(e), this._state = t.RESOLVED;
		}
		reject(e) {
			if (this.state !== t.PENDING) throw Error(`cannot reject ${t[this.state].toLowerCase()}`);
			this._reject(e), this._state = t.REJECTED;
		}
		resolvePending(e) {
			this._state === t.PENDING && this.resolve(e);
		}
		rejectPending(e) {
			this._state === t.PENDING && this.reject(e);
		}
	};
})), UE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.RpcOutputStreamController = void 0;
	let t = HE(), n = LE();
	e.RpcOutputStreamController = class {
		constructor() {
			this._lis = {
				nxt: [],
				msg: [],
				err: [],
				cmp: []
			}, this._closed = !1, this._itState = { q: [] };
		}
		onNext(e) {
			return this.addLis(e, this._lis.nxt);
		}
		onMessage(e) {
			return this.addLis(e, this._lis.msg);
		}
		onError(e) {
			return this.addLis(e, this._lis.err);
		}
		onComplete(e) {
			return this.addLis(e, this._lis.cmp);
		}
		addLis(e, t) {
			return t.push(e), () => {
				let n = t.indexOf(e);
				n >= 0 && t.splice(n, 1);
			};
		}
		clearLis() {
			for (let e of Object.values(this._lis)) e.splice(0, e.length);
		}
		get closed() {
			return this._closed !== !1;
		}
		notifyNext(e, t, r) {
			n.assert(+!!e + +!!t + +!!r <= 1, `only one emission at a time`), e && this.notifyMessage(e), t && this.notifyError(t), r && this.notifyComplete();
		}
		notifyMessage(e) {
			n.assert(!this.closed, `stream is closed`), this.pushIt({
				value: e,
				done: !1
			}), this._lis.msg.forEach((t) => t(e)), this._lis.nxt.forEach((t) => t(e, void 0, !1));
		}
		notifyError(e) {
			n.assert(!this.closed, `stream is closed`), this._closed = e, this.pushIt(e), this._lis.err.forEach((t) => t(e)), this._lis.nxt.forEach((t) => t(void 0, e, !1)), this.clearLis();
		}
		notifyComplete() {
			n.assert(!this.closed, `stream is closed`), this._closed = !0, this.pushIt({
				value: null,
				done: !0
			}), this._lis.cmp.forEach((e) => e()), this._lis.nxt.forEach((e) => e(void 0, void 0, !0)), this.clearLis();
		}
		[Symbol.asyncIterator]() {
			return this._closed === !0 ? this.pushIt({
				value: null,
				done: !0
			}) : this._closed !== !1 && this.pushIt(this._closed), { next: () => {
				let e = this._itState;
				n.assert(e, `bad state`), n.assert(!e.p, `iterator contract broken`);
				let r = e.q.shift();
				return r ? `value` in r ? Promise.resolve(r) : Promise.reject(r) : (e.p = new t.Deferred(), e.p.promise);
			} };
		}
		pushIt(e) {
			let r = this._itState;
			if (r.p) {
				let i = r.p;
				n.assert(i.state == t.DeferredState.PENDING, `iterator contract broken`), `value` in e ? i.resolve(e) : i.reject(e), delete r.p;
			} else r.q.push(e);
		}
	};
})), WE = e.__commonJSMin(((e) => {
	var t = e && e.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.UnaryCall = void 0, e.UnaryCall = class {
		constructor(e, t, n, r, i, a, o) {
			this.method = e, this.requestHeaders = t, this.request = n, this.headers = r, this.response = i, this.status = a, this.trailers = o;
		}
		then(e, t) {
			return this.promiseFinished().then((t) => e ? Promise.resolve(e(t)) : t, (e) => t ? Promise.resolve(t(e)) : Promise.reject(e));
		}
		promiseFinished() {
			return t(this, void 0, void 0, function* () {
				let [e, t, n, r] = yield Promise.all([
					this.headers,
					this.response,
					this.status,
					this.trailers
				]);
				return {
					method: this.method,
					requestHeaders: this.requestHeaders,
					request: this.request,
					headers: e,
					response: t,
					status: n,
					trailers: r
				};
			});
		}
	};
})), GE = e.__commonJSMin(((e) => {
	var t = e && e.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ServerStreamingCall = void 0, e.ServerStreamingCall = class {
		constructor(e, t, n, r, i, a, o) {
			this.method = e, this.requestHeaders = t, this.request = n, this.headers = r, this.responses = i, this.status = a, this.trailers = o;
		}
		then(e, t) {
			return this.promiseFinished().then((t) => e ? Promise.resolve(e(t)) : t, (e) => t ? Promise.resolve(t(e)) : Promise.reject(e));
		}
		promiseFinished() {
			return t(this, void 0, void 0, function* () {
				let [e, t, n] = yield Promise.all([
					this.headers,
					this.status,
					this.trailers
				]);
				return {
					method: this.method,
					requestHeaders: this.requestHeaders,
					request: this.request,
					headers: e,
					status: t,
					trailers: n
				};
			});
		}
	};
})), KE = e.__commonJSMin(((e) => {
	var t = e && e.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ClientStreamingCall = void 0, e.ClientStreamingCall = class {
		constructor(e, t, n, r, i, a, o) {
			this.method = e, this.requestHeaders = t, this.requests = n, this.headers = r, this.response = i, this.status = a, this.trailers = o;
		}
		then(e, t) {
			return this.promiseFinished().then((t) => e ? Promise.resolve(e(t)) : t, (e) => t ? Promise.resolve(t(e)) : Promise.reject(e));
		}
		promiseFinished() {
			return t(this, void 0, void 0, function* () {
				let [e, t, n, r] = yield Promise.all([
					this.headers,
					this.response,
					this.status,
					this.trailers
				]);
				return {
					method: this.method,
					requestHeaders: this.requestHeaders,
					headers: e,
					response: t,
					status: n,
					trailers: r
				};
			});
		}
	};
})), qE = e.__commonJSMin(((e) => {
	var t = e && e.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DuplexStreamingCall = void 0, e.DuplexStreamingCall = class {
		constructor(e, t, n, r, i, a, o) {
			this.method = e, this.requestHeaders = t, this.requests = n, this.headers = r, this.responses = i, this.status = a, this.trailers = o;
		}
		then(e, t) {
			return this.promiseFinished().then((t) => e ? Promise.resolve(e(t)) : t, (e) => t ? Promise.resolve(t(e)) : Promise.reject(e));
		}
		promiseFinished() {
			return t(this, void 0, void 0, function* () {
				let [e, t, n] = yield Promise.all([
					this.headers,
					this.status,
					this.trailers
				]);
				return {
					method: this.method,
					requestHeaders: this.requestHeaders,
					headers: e,
					status: t,
					trailers: n
				};
			});
		}
	};
})), JE = e.__commonJSMin(((e) => {
	var t = e && e.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.TestTransport = void 0;
	let n = BE(), r = LE(), i = UE(), a = VE(), o = WE(), s = GE(), c = KE(), l = qE();
	var u = class e {
		constructor(e) {
			this.suppressUncaughtRejections = !0, this.headerDelay = 10, this.responseDelay = 50, this.betweenResponseDelay = 10, this.afterResponseDelay = 10, this.data = e ?? {};
		}
		get sentMessages() {
			return this.lastInput instanceof f ? this.lastInput.sent : typeof this.lastInput == `object` ? [this.lastInput.single] : [];
		}
		get sendComplete() {
			return this.lastInput instanceof f ? this.lastInput.completed : typeof this.lastInput == `object`;
		}
		promiseHeaders() {
			let t = this.data.headers ?? e.defaultHeaders;
			return t instanceof n.RpcError ? Promise.reject(t) : Promise.resolve(t);
		}
		promiseSingleResponse(e) {
			if (this.data.response instanceof n.RpcError) return Promise.reject(this.data.response);
			let t;
			return Array.isArray(this.data.response) ? (r.assert(this.data.response.length > 0), t = this.data.response[0]) : t = this.data.response === void 0 ? e.O.create() : this.data.response, r.assert(e.O.is(t)), Promise.resolve(t);
		}
		streamResponses(e, i, a) {
			return t(this, void 0, void 0, function* () {
				let t = [];
				if (this.data.response === void 0) t.push(e.O.create());
				else if (Array.isArray(this.data.response)) for (let n of this.data.response) r.assert(e.O.is(n)), t.push(n);
				else this.data.response instanceof n.RpcError || (r.assert(e.O.is(this.data.response)), t.push(this.data.response));
				try {
					yield d(this.responseDelay, a)(void 0);
				} catch (e) {
					i.notifyError(e);
					return;
				}
				if (this.data.response instanceof n.RpcError) {
					i.notifyError(this.data.response);
					return;
				}
				for (let e of t) {
					i.notifyMessage(e);
					try {
						yield d(this.betweenResponseDelay, a)(void 0);
					} catch (e) {
						i.notifyError(e);
						return;
					}
				}
				if (this.data.status instanceof n.RpcError) {
					i.notifyError(this.data.status);
					return;
				}
				if (this.data.trailers instanceof n.RpcError) {
					i.notifyError(this.data.trailers);
					return;
				}
				i.notifyComplete();
			});
		}
		promiseStatus() {
			let t = this.data.status ?? e.defaultStatus;
			return t instanceof n.RpcError ? Promise.reject(t) : Promise.resolve(t);
		}
		promiseTrailers() {
			let t = this.data.trailers ?? e.defaultTrailers;
			return t instanceof n.RpcError ? Promise.reject(t) : Promise.resolve(t);
		}
		maybeSuppressUncaught(...e) {
			if (this.suppressUncaughtRejections) for (let t of e) t.catch(() => {});
		}
		mergeOptions(e) {
			return a.mergeRpcOptions({}, e);
		}
		unary(e, t, n) {
			let r = n.meta ?? {}, i = this.promiseHeaders().then(d(this.headerDelay, n.abort)), a = i.catch((e) => {}).then(d(this.responseDelay, n.abort)).then((t) => this.promiseSingleResponse(e)), s = a.catch((e) => {}).then(d(this.afterResponseDelay, n.abort)).then((e) => this.promiseStatus()), c = a.catch((e) => {}).then(d(this.afterResponseDelay, n.abort)).then((e) => this.promiseTrailers());
			return this.maybeSuppressUncaught(s, c), this.lastInput = { single: t }, new o.UnaryCall(e, r, t, i, a, s, c);
		}
		serverStreaming(e, t, n) {
			let r = n.meta ?? {}, a = this.promiseHeaders().then(d(this.headerDelay, n.abort)), o = new i.RpcOutputStreamController(), c = a.then(d(this.responseDelay, n.abort)).catch(() => {}).then(() => this.streamResponses(e, o, n.abort)).then(d(this.afterResponseDelay, n.abort)), l = c.then(() => this.promiseStatus()), u = c.then(() => this.promiseTrailers());
			return this.maybeSuppressUncaught(l, u), this.lastInput = { single: t }, new s.ServerStreamingCall(e, r, t, a, o, l, u);
		}
		clientStreaming(e, t) {
			let n = t.meta ?? {}, r = this.promiseHeaders().then(d(this.headerDelay, t.abort)), i = r.catch((e) => {}).then(d(this.responseDelay, t.abort)).then((t) => this.promiseSingleResponse(e)), a = i.catch((e) => {}).then(d(this.afterResponseDelay, t.abort)).then((e) => this.promiseStatus()), o = i.catch((e) => {}).then(d(this.afterResponseDelay, t.abort)).then((e) => this.promiseTrailers());
			return this.maybeSuppressUncaught(a, o), this.lastInput = new f(this.data, t.abort), new c.ClientStreamingCall(e, n, this.lastInput, r, i, a, o);
		}
		duplex(e, t) {
			let n = t.meta ?? {}, r = this.promiseHeaders().then(d(this.headerDelay, t.abort)), a = new i.RpcOutputStreamController(), o = r.then(d(this.responseDelay, t.abort)).catch(() => {}).then(() => this.streamResponses(e, a, t.abort)).then(d(this.afterResponseDelay, t.abort)), s = o.then(() => this.promiseStatus()), c = o.then(() => this.promiseTrailers());
			return this.maybeSuppressUncaught(s, c), this.lastInput = new f(this.data, t.abort), new l.DuplexStreamingCall(e, n, this.lastInput, r, a, s, c);
		}
	};
	e.TestTransport = u, u.defaultHeaders = { responseHeader: `test` }, u.defaultStatus = {
		code: `OK`,
		detail: `all good`
	}, u.defaultTrailers = { responseTrailer: `test` };
	function d(e, t) {
		return (r) => new Promise((i, a) => {
			if (t?.aborted) a(new n.RpcError(`user cancel`, `CANCELLED`));
			else {
				let o = setTimeout(() => i(r), e);
				t && t.addEventListener(`abort`, (e) => {
					clearTimeout(o), a(new n.RpcError(`user cancel`, `CANCELLED`));
				});
			}
		});
	}
	var f = class {
		constructor(e, t) {
			this._completed = !1, this._sent = [], this.data = e, this.abort = t;
		}
		get sent() {
			return this._sent;
		}
		get completed() {
			return this._completed;
		}
		send(e) {
			if (this.data.inputMessage instanceof n.RpcError) return Promise.reject(this.data.inputMessage);
			let t = this.data.inputMessage === void 0 ? 10 : this.data.inputMessage;
			return Promise.resolve(void 0).then(() => {
				this._sent.push(e);
			}).then(d(t, this.abort));
		}
		complete() {
			if (this.data.inputComplete instanceof n.RpcError) return Promise.reject(this.data.inputComplete);
			let e = this.data.inputComplete === void 0 ? 10 : this.data.inputComplete;
			return Promise.resolve(void 0).then(() => {
				this._completed = !0;
			}).then(d(e, this.abort));
		}
	};
})), YE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.stackDuplexStreamingInterceptors = e.stackClientStreamingInterceptors = e.stackServerStreamingInterceptors = e.stackUnaryInterceptors = e.stackIntercept = void 0;
	let t = LE();
	function n(e, n, r, i, a) {
		if (e == `unary`) {
			let e = (e, t, r) => n.unary(e, t, r);
			for (let t of (i.interceptors ?? []).filter((e) => e.interceptUnary).reverse()) {
				let n = e;
				e = (e, r, i) => t.interceptUnary(n, e, r, i);
			}
			return e(r, a, i);
		}
		if (e == `serverStreaming`) {
			let e = (e, t, r) => n.serverStreaming(e, t, r);
			for (let t of (i.interceptors ?? []).filter((e) => e.interceptServerStreaming).reverse()) {
				let n = e;
				e = (e, r, i) => t.interceptServerStreaming(n, e, r, i);
			}
			return e(r, a, i);
		}
		if (e == `clientStreaming`) {
			let e = (e, t) => n.clientStreaming(e, t);
			for (let t of (i.interceptors ?? []).filter((e) => e.interceptClientStreaming).reverse()) {
				let n = e;
				e = (e, r) => t.interceptClientStreaming(n, e, r);
			}
			return e(r, i);
		}
		if (e == `duplex`) {
			let e = (e, t) => n.duplex(e, t);
			for (let t of (i.interceptors ?? []).filter((e) => e.interceptDuplex).reverse()) {
				let n = e;
				e = (e, r) => t.interceptDuplex(n, e, r);
			}
			return e(r, i);
		}
		t.assertNever(e);
	}
	e.stackIntercept = n;
	function r(e, t, r, i) {
		return n(`unary`, e, t, i, r);
	}
	e.stackUnaryInterceptors = r;
	function i(e, t, r, i) {
		return n(`serverStreaming`, e, t, i, r);
	}
	e.stackServerStreamingInterceptors = i;
	function a(e, t, r) {
		return n(`clientStreaming`, e, t, r);
	}
	e.stackClientStreamingInterceptors = a;
	function o(e, t, r) {
		return n(`duplex`, e, t, r);
	}
	e.stackDuplexStreamingInterceptors = o;
})), XE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ServerCallContextController = void 0, e.ServerCallContextController = class {
		constructor(e, t, n, r, i = {
			code: `OK`,
			detail: ``
		}) {
			this._cancelled = !1, this._listeners = [], this.method = e, this.headers = t, this.deadline = n, this.trailers = {}, this._sendRH = r, this.status = i;
		}
		notifyCancelled() {
			if (!this._cancelled) {
				this._cancelled = !0;
				for (let e of this._listeners) e();
			}
		}
		sendResponseHeaders(e) {
			this._sendRH(e);
		}
		get cancelled() {
			return this._cancelled;
		}
		onCancel(e) {
			let t = this._listeners;
			return t.push(e), () => {
				let n = t.indexOf(e);
				n >= 0 && t.splice(n, 1);
			};
		}
	};
})), QE = e.__commonJSMin(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = zE();
	Object.defineProperty(e, "ServiceType", {
		enumerable: !0,
		get: function() {
			return t.ServiceType;
		}
	});
	var n = RE();
	Object.defineProperty(e, "readMethodOptions", {
		enumerable: !0,
		get: function() {
			return n.readMethodOptions;
		}
	}), Object.defineProperty(e, "readMethodOption", {
		enumerable: !0,
		get: function() {
			return n.readMethodOption;
		}
	}), Object.defineProperty(e, "readServiceOption", {
		enumerable: !0,
		get: function() {
			return n.readServiceOption;
		}
	});
	var r = BE();
	Object.defineProperty(e, "RpcError", {
		enumerable: !0,
		get: function() {
			return r.RpcError;
		}
	});
	var i = VE();
	Object.defineProperty(e, "mergeRpcOptions", {
		enumerable: !0,
		get: function() {
			return i.mergeRpcOptions;
		}
	});
	var a = UE();
	Object.defineProperty(e, "RpcOutputStreamController", {
		enumerable: !0,
		get: function() {
			return a.RpcOutputStreamController;
		}
	});
	var o = JE();
	Object.defineProperty(e, "TestTransport", {
		enumerable: !0,
		get: function() {
			return o.TestTransport;
		}
	});
	var s = HE();
	Object.defineProperty(e, "Deferred", {
		enumerable: !0,
		get: function() {
			return s.Deferred;
		}
	}), Object.defineProperty(e, "DeferredState", {
		enumerable: !0,
		get: function() {
			return s.DeferredState;
		}
	});
	var c = qE();
	Object.defineProperty(e, "DuplexStreamingCall", {
		enumerable: !0,
		get: function() {
			return c.DuplexStreamingCall;
		}
	});
	var l = KE();
	Object.defineProperty(e, "ClientStreamingCall", {
		enumerable: !0,
		get: function() {
			return l.ClientStreamingCall;
		}
	});
	var u = GE();
	Object.defineProperty(e, "ServerStreamingCall", {
		enumerable: !0,
		get: function() {
			return u.ServerStreamingCall;
		}
	});
	var d = WE();
	Object.defineProperty(e, "UnaryCall", {
		enumerable: !0,
		get: function() {
			return d.UnaryCall;
		}
	});
	var f = YE();
	Object.defineProperty(e, "stackIntercept", {
		enumerable: !0,
		get: function() {
			return f.stackIntercept;
		}
	}), Object.defineProperty(e, "stackDuplexStreamingInterceptors", {
		enumerable: !0,
		get: function() {
			return f.stackDuplexStreamingInterceptors;
		}
	}), Object.defineProperty(e, "stackClientStreamingInterceptors", {
		enumerable: !0,
		get: function() {
			return f.stackClientStreamingInterceptors;
		}
	}), Object.defineProperty(e, "stackServerStreamingInterceptors", {
		enumerable: !0,
		get: function() {
			return f.stackServerStreamingInterceptors;
		}
	}), Object.defineProperty(e, "stackUnaryInterceptors", {
		enumerable: !0,
		get: function() {
			return f.stackUnaryInterceptors;
		}
	});
	var p = XE();
	Object.defineProperty(e, "ServerCallContextController", {
		enumerable: !0,
		get: function() {
			return p.ServerCallContextController;
		}
	});
}))(), $ = LE(), $E = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.entities.v1.CacheScope`, [{
			no: 1,
			name: `scope`,
			kind: `scalar`,
			T: 9
		}, {
			no: 2,
			name: `permission`,
			kind: `scalar`,
			T: 3
		}]);
	}
	create(e) {
		let t = {
			scope: ``,
			permission: `0`
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.scope = e.string();
					break;
				case 2:
					i.permission = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.scope !== `` && t.tag(1, $.WireType.LengthDelimited).string(e.scope), e.permission !== `0` && t.tag(2, $.WireType.Varint).int64(e.permission);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const eD = new $E();
var tD = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.entities.v1.CacheMetadata`, [{
			no: 1,
			name: `repository_id`,
			kind: `scalar`,
			T: 3
		}, {
			no: 2,
			name: `scope`,
			kind: `message`,
			repeat: 1,
			T: () => eD
		}]);
	}
	create(e) {
		let t = {
			repositoryId: `0`,
			scope: []
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.repositoryId = e.int64().toString();
					break;
				case 2:
					i.scope.push(eD.internalBinaryRead(e, e.uint32(), n));
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.repositoryId !== `0` && t.tag(1, $.WireType.Varint).int64(e.repositoryId);
		for (let r = 0; r < e.scope.length; r++) eD.internalBinaryWrite(e.scope[r], t.tag(2, $.WireType.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const nD = new tD();
var rD = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.CreateCacheEntryRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => nD
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			version: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = nD.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && nD.internalBinaryWrite(e.metadata, t.tag(1, $.WireType.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.key), e.version !== `` && t.tag(3, $.WireType.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const iD = new rD();
var aD = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.CreateCacheEntryResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `signed_upload_url`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `message`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedUploadUrl: ``,
			message: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.signedUploadUrl = e.string();
					break;
				case 3:
					i.message = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, $.WireType.Varint).bool(e.ok), e.signedUploadUrl !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.signedUploadUrl), e.message !== `` && t.tag(3, $.WireType.LengthDelimited).string(e.message);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const oD = new aD();
var sD = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeCacheEntryUploadRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => nD
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `size_bytes`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 4,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			sizeBytes: `0`,
			version: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = nD.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.sizeBytes = e.int64().toString();
					break;
				case 4:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && nD.internalBinaryWrite(e.metadata, t.tag(1, $.WireType.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.key), e.sizeBytes !== `0` && t.tag(3, $.WireType.Varint).int64(e.sizeBytes), e.version !== `` && t.tag(4, $.WireType.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const cD = new sD();
var lD = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeCacheEntryUploadResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `entry_id`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 3,
				name: `message`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			entryId: `0`,
			message: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.entryId = e.int64().toString();
					break;
				case 3:
					i.message = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, $.WireType.Varint).bool(e.ok), e.entryId !== `0` && t.tag(2, $.WireType.Varint).int64(e.entryId), e.message !== `` && t.tag(3, $.WireType.LengthDelimited).string(e.message);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const uD = new lD();
var dD = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.GetCacheEntryDownloadURLRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => nD
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `restore_keys`,
				kind: `scalar`,
				repeat: 2,
				T: 9
			},
			{
				no: 4,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			restoreKeys: [],
			version: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = nD.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.restoreKeys.push(e.string());
					break;
				case 4:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && nD.internalBinaryWrite(e.metadata, t.tag(1, $.WireType.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.key);
		for (let n = 0; n < e.restoreKeys.length; n++) t.tag(3, $.WireType.LengthDelimited).string(e.restoreKeys[n]);
		e.version !== `` && t.tag(4, $.WireType.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const fD = new dD();
var pD = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.GetCacheEntryDownloadURLResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `signed_download_url`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `matched_key`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedDownloadUrl: ``,
			matchedKey: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.signedDownloadUrl = e.string();
					break;
				case 3:
					i.matchedKey = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, $.WireType.Varint).bool(e.ok), e.signedDownloadUrl !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.signedDownloadUrl), e.matchedKey !== `` && t.tag(3, $.WireType.LengthDelimited).string(e.matchedKey);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const mD = new pD();
new QE.ServiceType(`github.actions.results.api.v1.CacheService`, [
	{
		name: `CreateCacheEntry`,
		options: {},
		I: iD,
		O: oD
	},
	{
		name: `FinalizeCacheEntryUpload`,
		options: {},
		I: cD,
		O: uD
	},
	{
		name: `GetCacheEntryDownloadURL`,
		options: {},
		I: fD,
		O: mD
	}
]);
var gD = class {
	constructor(e) {
		this.rpc = e, this.CreateCacheEntry.bind(this), this.FinalizeCacheEntryUpload.bind(this), this.GetCacheEntryDownloadURL.bind(this);
	}
	CreateCacheEntry(e) {
		let t = iD.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `CreateCacheEntry`, `application/json`, t).then((e) => oD.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	FinalizeCacheEntryUpload(e) {
		let t = cD.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `FinalizeCacheEntryUpload`, `application/json`, t).then((e) => uD.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	GetCacheEntryDownloadURL(e) {
		let t = fD.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `GetCacheEntryDownloadURL`, `application/json`, t).then((e) => mD.fromJson(e, { ignoreUnknownFields: !0 }));
	}
};
function _D(e) {
	if (e) try {
		let t = new URL(e).searchParams.get(`sig`);
		t && (n.setSecret(t), n.setSecret(encodeURIComponent(t)));
	} catch (t) {
		n.debug(`Failed to parse URL: ${e} ${t instanceof Error ? t.message : String(t)}`);
	}
}
function vD(e) {
	if (typeof e != `object` || !e) {
		n.debug(`body is not an object or is null`);
		return;
	}
	`signed_upload_url` in e && typeof e.signed_upload_url == `string` && _D(e.signed_upload_url), `signed_download_url` in e && typeof e.signed_download_url == `string` && _D(e.signed_download_url);
}
var yD = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, bD = class {
	constructor(e, t, n, r) {
		this.maxAttempts = 5, this.baseRetryIntervalMilliseconds = 3e3, this.retryMultiplier = 1.5;
		let i = Wi();
		this.baseUrl = GT(), t && (this.maxAttempts = t), n && (this.baseRetryIntervalMilliseconds = n), r && (this.retryMultiplier = r), this.httpClient = new Ce(e, [new Ee(i)]);
	}
	request(e, t, r, i) {
		return yD(this, void 0, void 0, function* () {
			let a = new URL(`/twirp/${e}/${t}`, this.baseUrl).href;
			n.debug(`[Request] ${t} ${a}`);
			let o = { "Content-Type": r };
			try {
				let { body: e } = yield this.retryableRequest(() => yD(this, void 0, void 0, function* () {
					return this.httpClient.post(a, JSON.stringify(i), o);
				}));
				return e;
			} catch (e) {
				throw Error(`Failed to ${t}: ${e.message}`);
			}
		});
	}
	retryableRequest(e) {
		return yD(this, void 0, void 0, function* () {
			let t = 0, r = ``, i = ``;
			for (; t < this.maxAttempts;) {
				let a = !1;
				try {
					let t = yield e(), o = t.message.statusCode;
					i = yield t.readBody(), n.debug(`[Response] - ${t.message.statusCode}`), n.debug(`Headers: ${JSON.stringify(t.message.headers, null, 2)}`);
					let s = JSON.parse(i);
					if (vD(s), n.debug(`Body: ${JSON.stringify(s, null, 2)}`), this.isSuccessStatusCode(o)) return {
						response: t,
						body: s
					};
					if (a = this.isRetryableHttpStatusCode(o), r = `Failed request: (${o}) ${t.message.statusMessage}`, s.msg) {
						if (hT.isUsageErrorMessage(s.msg)) throw new hT();
						r = `${r}: ${s.msg}`;
					}
					if (o === C.TooManyRequests) {
						let e = t.message.headers[`retry-after`];
						if (e) {
							let t = parseInt(e, 10);
							!isNaN(t) && t > 0 && n.warning(`You've hit a rate limit, your rate limit will reset in ${t} seconds`);
						}
						throw new gT(`Rate limited: ${r}`);
					}
				} catch (e) {
					if (e instanceof SyntaxError && n.debug(`Raw Body: ${i}`), e instanceof hT || e instanceof gT) throw e;
					if (mT.isNetworkErrorCode(e?.code)) throw new mT(e?.code);
					a = !0, r = e.message;
				}
				if (!a) throw Error(`Received non-retryable error: ${r}`);
				if (t + 1 === this.maxAttempts) throw Error(`Failed to make request after ${this.maxAttempts} attempts: ${r}`);
				let o = this.getExponentialRetryTimeMilliseconds(t);
				n.info(`Attempt ${t + 1} of ${this.maxAttempts} failed with error: ${r}. Retrying request in ${o} ms...`), yield this.sleep(o), t++;
			}
			throw Error(`Request failed`);
		});
	}
	isSuccessStatusCode(e) {
		return e ? e >= 200 && e < 300 : !1;
	}
	isRetryableHttpStatusCode(e) {
		return e ? [
			C.BadGateway,
			C.GatewayTimeout,
			C.InternalServerError,
			C.ServiceUnavailable
		].includes(e) : !1;
	}
	sleep(e) {
		return yD(this, void 0, void 0, function* () {
			return new Promise((t) => setTimeout(t, e));
		});
	}
	getExponentialRetryTimeMilliseconds(e) {
		if (e < 0) throw Error(`attempt should be a positive integer`);
		if (e === 0) return this.baseRetryIntervalMilliseconds;
		let t = this.baseRetryIntervalMilliseconds * this.retryMultiplier ** +e, n = t * this.retryMultiplier;
		return Math.trunc(Math.random() * (n - t) + t);
	}
};
function xD(e) {
	return new gD(new bD(YT(), e?.maxAttempts, e?.retryIntervalMs, e?.retryMultiplier));
}
var SD = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const CD = process.platform === `win32`;
function wD() {
	return SD(this, void 0, void 0, function* () {
		switch (process.platform) {
			case `win32`: {
				let e = yield Vi(), t = Ei;
				if (e) return {
					path: e,
					type: Si.GNU
				};
				if ((0, l.existsSync)(t)) return {
					path: t,
					type: Si.BSD
				};
				break;
			}
			case `darwin`: {
				let e = yield Xe(`gtar`, !1);
				return e ? {
					path: e,
					type: Si.GNU
				} : {
					path: yield Xe(`tar`, !0),
					type: Si.BSD
				};
			}
			default: break;
		}
		return {
			path: yield Xe(`tar`, !0),
			type: Si.GNU
		};
	});
}
function TD(e, t, n) {
	return SD(this, arguments, void 0, function* (e, t, n, r = ``) {
		let i = [`"${e.path}"`], a = Bi(t), o = `cache.tar`, s = DD(), c = e.type === Si.BSD && t !== xi.Gzip && CD;
		switch (n) {
			case `create`:
				i.push(`--posix`, `-cf`, c ? o : a.replace(RegExp(`\\${u.sep}`, `g`), `/`), `--exclude`, c ? o : a.replace(RegExp(`\\${u.sep}`, `g`), `/`), `-P`, `-C`, s.replace(RegExp(`\\${u.sep}`, `g`), `/`), `--files-from`, Oi);
				break;
			case `extract`:
				i.push(`-xf`, c ? o : r.replace(RegExp(`\\${u.sep}`, `g`), `/`), `-P`, `-C`, c ? OD(s) : s.replace(RegExp(`\\${u.sep}`, `g`), `/`));
				break;
			case `list`:
				i.push(`-tf`, c ? o : r.replace(RegExp(`\\${u.sep}`, `g`), `/`), `-P`);
				break;
		}
		if (e.type === Si.GNU) switch (process.platform) {
			case `win32`:
				i.push(`--force-local`);
				break;
			case `darwin`:
				i.push(`--delay-directory-restore`);
				break;
		}
		return i;
	});
}
function ED(e, t) {
	return SD(this, arguments, void 0, function* (e, t, n = ``) {
		let r, i = yield wD(), a = yield TD(i, e, t, n), o = t === `create` ? yield AD(i, e) : yield kD(i, e, n), s = i.type === Si.BSD && e !== xi.Gzip && CD;
		return r = s && t !== `create` ? [[...o].join(` `), [...a].join(` `)] : [[...a].join(` `), [...o].join(` `)], {
			commands: s ? r : [r.join(` `)],
			requiresTempDirectory: s && t !== `create`
		};
	});
}
function DD() {
	return process.env.GITHUB_WORKSPACE ?? process.cwd();
}
function OD(e) {
	return `"${u.resolve(e).replace(RegExp(`\\${u.sep}`, `g`), `/`)}"`;
}
function kD(e, t, n) {
	return SD(this, void 0, void 0, function* () {
		let r = e.type === Si.BSD && t !== xi.Gzip && CD;
		switch (t) {
			case xi.Zstd: return r ? [
				`zstd -d --long=30 --force -o`,
				Di,
				OD(n)
			] : [`--use-compress-program`, CD ? `"zstd -d --long=30"` : `unzstd --long=30`];
			case xi.ZstdWithoutLong: return r ? [
				`zstd -d --force -o`,
				Di,
				OD(n)
			] : [`--use-compress-program`, CD ? `"zstd -d"` : `unzstd`];
			default: return [`-z`];
		}
	});
}
function AD(e, t) {
	return SD(this, void 0, void 0, function* () {
		let n = Bi(t), r = e.type === Si.BSD && t !== xi.Gzip && CD;
		switch (t) {
			case xi.Zstd: return r ? [
				`zstd -T0 --long=30 --force -o`,
				n.replace(RegExp(`\\${u.sep}`, `g`), `/`),
				Di
			] : [`--use-compress-program`, CD ? `"zstd -T0 --long=30"` : `zstdmt --long=30`];
			case xi.ZstdWithoutLong: return r ? [
				`zstd -T0 --force -o`,
				n.replace(RegExp(`\\${u.sep}`, `g`), `/`),
				Di
			] : [`--use-compress-program`, CD ? `"zstd -T0"` : `zstdmt`];
			default: return [`-z`];
		}
	});
}
function jD(e, t) {
	return SD(this, void 0, void 0, function* () {
		for (let n of e) try {
			yield it(n, void 0, {
				cwd: t,
				env: Object.assign(Object.assign({}, process.env), { MSYS: `winsymlinks:nativestrict` })
			});
		} catch (e) {
			throw Error(`${n.split(` `)[0]} failed with error: ${e?.message}`);
		}
	});
}
function MD(e, t, r) {
	return SD(this, void 0, void 0, function* () {
		let { commands: i, requiresTempDirectory: a } = yield ED(t, r, e), o = a ? yield Pi() : void 0;
		try {
			yield jD(i, o);
		} finally {
			if (o) try {
				yield Je(o);
			} catch (e) {
				n.debug(`Failed to delete temporary tar directory: ${e}`);
			}
		}
	});
}
function ND(e, t) {
	return SD(this, void 0, void 0, function* () {
		yield MD(e, t, `list`);
	});
}
function PD(e, t) {
	return SD(this, void 0, void 0, function* () {
		yield Ye(DD()), yield MD(e, t, `extract`);
	});
}
function FD(e, t, n) {
	return SD(this, void 0, void 0, function* () {
		(0, l.writeFileSync)(u.join(e, Oi), t.join(`
`));
		let { commands: r } = yield ED(n, `create`);
		yield jD(r, e);
	});
}
var ID = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, LD = class e extends Error {
	constructor(t) {
		super(t), this.name = `ValidationError`, Object.setPrototypeOf(this, e.prototype);
	}
}, RD = class e extends Error {
	constructor(t) {
		super(t), this.name = `ReserveCacheError`, Object.setPrototypeOf(this, e.prototype);
	}
};
var BD = class e extends RD {
	constructor(t) {
		super(t), this.name = `CacheWriteDeniedError`, Object.setPrototypeOf(this, e.prototype);
	}
};
const VD = `cache read denied:`;
var HD = class e extends Error {
	constructor(t) {
		super(t), this.name = `CacheReadDeniedError`, Object.setPrototypeOf(this, e.prototype);
	}
}, UD = class e extends Error {
	constructor(t) {
		super(t), this.name = `FinalizeCacheError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function WD(e) {
	if (!e || e.length === 0) throw new LD(`Path Validation Error: At least one directory or file path is required`);
}
function GD(e) {
	if (e.length > 512) throw new LD(`Key Validation Error: ${e} cannot be larger than 512 characters.`);
	if (!/^[^,]*$/.test(e)) throw new LD(`Key Validation Error: ${e} cannot contain commas.`);
}
function KD() {
	switch (BT()) {
		case `v2`: return !!process.env.ACTIONS_RESULTS_URL;
		default: return !!process.env.ACTIONS_CACHE_URL;
	}
}
function qD(e, t, r, i) {
	return ID(this, arguments, void 0, function* (e, t, r, i, a = !1) {
		let o = BT();
		n.debug(`Cache service version: ${o}`), WD(e);
		let s = HT();
		if (!UT(s)) {
			n.info(`Cache restore skipped: the effective cache-mode '${s}' does not permit reads.`), n.debug(`Skipped restore for paths [${e.join(`, `)}] with primary key '${t}'.`);
			return;
		}
		switch (o) {
			case `v2`: return yield YD(e, t, r, i, a);
			default: return yield JD(e, t, r, i, a);
		}
	});
}
function JD(e, t, r, i) {
	return ID(this, arguments, void 0, function* (e, t, r, i, a = !1) {
		r ||= [];
		let o = [t, ...r];
		if (n.debug(`Resolved Keys:`), n.debug(JSON.stringify(o)), o.length > 10) throw new LD(`Key Validation Error: Keys are limited to a maximum of 10.`);
		for (let e of o) GD(e);
		let s = yield zi(), c = ``;
		try {
			let t;
			try {
				t = yield tE(o, e, {
					compressionMethod: s,
					enableCrossOsArchive: a
				});
			} catch (e) {
				let t = e?.message ?? ``;
				throw t.includes(VD) ? new HD(t) : e;
			}
			if (!t?.archiveLocation) return;
			if (i?.lookupOnly) return n.info(`Lookup only - skipping download`), t.cacheKey;
			c = u.join(yield Pi(), Bi(s)), n.debug(`Archive Path: ${c}`), yield rE(t.archiveLocation, c, i), n.isDebug() && (yield ND(c, s));
			let r = Fi(c);
			return n.info(`Cache Size: ~${Math.round(r / (1024 * 1024))} MB (${r} B)`), yield PD(c, s), n.info(`Cache restored successfully`), t.cacheKey;
		} catch (e) {
			let t = e;
			if (t.name === LD.name) throw e;
			t instanceof xe && typeof t.statusCode == `number` && t.statusCode >= 500 ? n.error(`Failed to restore: ${e.message}`) : n.warning(`Failed to restore: ${e.message}`);
		} finally {
			try {
				yield Li(c);
			} catch (e) {
				n.debug(`Failed to delete archive: ${e}`);
			}
		}
	});
}
function YD(e, t, r, i) {
	return ID(this, arguments, void 0, function* (e, t, r, i, a = !1) {
		i = Object.assign(Object.assign({}, i), { useAzureSdk: !0 }), r ||= [];
		let o = [t, ...r];
		if (n.debug(`Resolved Keys:`), n.debug(JSON.stringify(o)), o.length > 10) throw new LD(`Key Validation Error: Keys are limited to a maximum of 10.`);
		for (let e of o) GD(e);
		let s = ``;
		try {
			let c = xD(), l = yield zi(), d = {
				key: t,
				restoreKeys: r,
				version: Ui(e, l, a)
			}, f;
			try {
				f = yield c.GetCacheEntryDownloadURL(d);
			} catch (e) {
				let t = e?.message ?? ``;
				throw t.includes(VD) ? new HD(t) : e;
			}
			if (!f.ok) {
				n.debug(`Cache not found for version ${d.version} of keys: ${o.join(`, `)}`);
				return;
			}
			if (d.key === f.matchedKey ? n.info(`Cache hit for: ${f.matchedKey}`) : n.info(`Cache hit for restore-key: ${f.matchedKey}`), i?.lookupOnly) return n.info(`Lookup only - skipping download`), f.matchedKey;
			s = u.join(yield Pi(), Bi(l)), n.debug(`Archive path: ${s}`), n.debug(`Starting download of archive to: ${s}`), yield rE(f.signedDownloadUrl, s, i);
			let p = Fi(s);
			return n.info(`Cache Size: ~${Math.round(p / (1024 * 1024))} MB (${p} B)`), n.isDebug() && (yield ND(s, l)), yield PD(s, l), n.info(`Cache restored successfully`), f.matchedKey;
		} catch (e) {
			let t = e;
			if (t.name === LD.name) throw e;
			t instanceof xe && typeof t.statusCode == `number` && t.statusCode >= 500 ? n.error(`Failed to restore: ${e.message}`) : n.warning(`Failed to restore: ${e.message}`);
		} finally {
			try {
				s && (yield Li(s));
			} catch (e) {
				n.debug(`Failed to delete archive: ${e}`);
			}
		}
	});
}
function XD(e, t, r) {
	return ID(this, arguments, void 0, function* (e, t, r, i = !1) {
		let a = BT();
		n.debug(`Cache service version: ${a}`), WD(e), GD(t);
		let o = HT();
		if (!WT(o)) return n.info(`Cache save skipped: the effective cache-mode '${o}' does not permit writes.`), n.debug(`Skipped save for paths [${e.join(`, `)}] with key '${t}'.`), -1;
		switch (a) {
			case `v2`: return yield QD(e, t, r, i);
			default: return yield ZD(e, t, r, i);
		}
	});
}
function ZD(e, t, r) {
	return ID(this, arguments, void 0, function* (e, t, r, i = !1) {
		let a = yield zi(), o = -1, s = yield Ii(e);
		if (n.debug(`Cache Paths:`), n.debug(`${JSON.stringify(s)}`), s.length === 0) throw Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
		let c = yield Pi(), l = u.join(c, Bi(a));
		n.debug(`Archive Path: ${l}`);
		try {
			yield FD(c, s, a), n.isDebug() && (yield ND(l, a));
			let u = Fi(l);
			if (n.debug(`File Size: ${u}`), u > 10737418240 && !zT()) throw Error(`Cache size of ~${Math.round(u / (1024 * 1024))} MB (${u} B) is over the 10GB limit, not saving cache.`);
			n.debug(`Reserving Cache`);
			let d = yield iE(t, e, {
				compressionMethod: a,
				enableCrossOsArchive: i,
				cacheSize: u
			});
			if (d?.result?.cacheId) o = d?.result?.cacheId;
			else if (d?.statusCode === 400) throw Error(d?.error?.message ?? `Cache size of ~${Math.round(u / (1024 * 1024))} MB (${u} B) is over the data cap limit, not saving cache.`);
			else {
				let e = d?.error?.message;
				throw e?.startsWith(`cache write denied:`) ? new BD(`Unable to reserve cache with key ${t}. More details: ${e}`) : new RD(`Unable to reserve cache with key ${t}, another job may be creating this cache. More details: ${d?.error?.message}`);
			}
			n.debug(`Saving Cache (ID: ${o})`), yield lE(o, l, ``, r);
		} catch (e) {
			let t = e;
			if (t.name === LD.name) throw e;
			t.name === RD.name ? n.info(`Failed to save: ${t.message}`) : t instanceof xe && typeof t.statusCode == `number` && t.statusCode >= 500 ? n.error(`Failed to save: ${t.message}`) : n.warning(`Failed to save: ${t.message}`);
		} finally {
			try {
				yield Li(l);
			} catch (e) {
				n.debug(`Failed to delete archive: ${e}`);
			}
		}
		return o;
	});
}
function QD(e, t, r) {
	return ID(this, arguments, void 0, function* (e, t, r, i = !1) {
		r = Object.assign(Object.assign({}, r), {
			uploadChunkSize: 64 * 1024 * 1024,
			uploadConcurrency: 8,
			useAzureSdk: !0
		});
		let a = yield zi(), o = xD(), s = -1, c = yield Ii(e);
		if (n.debug(`Cache Paths:`), n.debug(`${JSON.stringify(c)}`), c.length === 0) throw Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
		let l = yield Pi(), d = u.join(l, Bi(a));
		n.debug(`Archive Path: ${d}`);
		try {
			yield FD(l, c, a), n.isDebug() && (yield ND(d, a));
			let u = Fi(d);
			n.debug(`File Size: ${u}`), r.archiveSizeBytes = u, n.debug(`Reserving Cache`);
			let f = Ui(e, a, i), p = {
				key: t,
				version: f
			}, m;
			try {
				let e = yield o.CreateCacheEntry(p);
				if (!e.ok) throw e.message && !e.message.startsWith(`cache write denied:`) && n.warning(`Cache reservation failed: ${e.message}`), Error(e.message || `Response was not ok`);
				m = e.signedUploadUrl;
			} catch (e) {
				n.debug(`Failed to reserve cache: ${e}`);
				let r = e?.message ?? ``;
				throw r.startsWith(`cache write denied:`) ? new BD(`Unable to reserve cache with key ${t}. More details: ${r}`) : new RD(`Unable to reserve cache with key ${t}, another job may be creating this cache.`);
			}
			n.debug(`Attempting to upload cache located at: ${d}`), yield lE(s, d, m, r);
			let h = {
				key: t,
				version: f,
				sizeBytes: `${u}`
			}, g = yield o.FinalizeCacheEntryUpload(h);
			if (n.debug(`FinalizeCacheEntryUploadResponse: ${g.ok}`), !g.ok) throw g.message ? new UD(g.message) : Error(`Unable to finalize cache with key ${t}, another job may be finalizing this cache.`);
			s = parseInt(g.entryId);
		} catch (e) {
			let t = e;
			if (t.name === LD.name) throw e;
			t.name === RD.name ? n.info(`Failed to save: ${t.message}`) : t.name === UD.name ? n.warning(t.message) : t instanceof xe && typeof t.statusCode == `number` && t.statusCode >= 500 ? n.error(`Failed to save: ${t.message}`) : n.warning(`Failed to save: ${t.message}`);
		} finally {
			try {
				yield Li(d);
			} catch (e) {
				n.debug(`Failed to delete archive: ${e}`);
			}
		}
		return s;
	});
}
exports.CACHE_READ_DENIED_PREFIX = VD, exports.CACHE_WRITE_DENIED_PREFIX = `cache write denied:`, exports.CacheReadDeniedError = HD, exports.CacheWriteDeniedError = BD, exports.FinalizeCacheError = UD, exports.ReserveCacheError = RD, exports.ValidationError = LD, exports.isFeatureAvailable = KD, exports.restoreCache = qD, exports.saveCache = XD;
