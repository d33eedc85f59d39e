import "./rolldown-runtime.js";
import { Ct as neutralize, G as formatBandwidth, J as formatKnown, K as formatBytes, Tt as neutralizeReport, X as formatSeconds, ft as text, lt as code, ut as formatLineNumbers } from "./start.js";
import { $r as LINE, Ar as buildTitle, Er as listUsedColumns, Fr as listEntryLines, Pr as describePullSettings, ai as numberColumn, bi as formatReportHeadline, ei as toInstruction, ii as mainColumn, jr as outlineReport, li as formatLineUrl, ni as buildTable, ti as toLines, vi as buildReportHeadline } from "./gate.js";
import { deflateSync } from "node:zlib";
//#region src/report/outline/layer-ledger.ts
const MOST_ENTRIES = 5;
function buildLayerLedger({ layers }) {
	let total = 0;
	return buildTable(layers.map((layer) => {
		total += layer.layerBytes;
		return {
			...layer,
			total
		};
	}), {
		title: "Layers",
		columns: [
			numberColumn("Layer", ({ index }) => String(index), { isQuiet: true }),
			numberColumn("Stored", ({ storedBytes }) => formatKnown(storedBytes, formatBytes)),
			numberColumn("Content", ({ contentBytes }) => formatBytes(contentBytes)),
			numberColumn("Stays visible", (layer) => formatBytes(layer.contentBytes - layer.reclaimableBytes)),
			numberColumn("Running total", (layer) => formatBytes(layer.total)),
			LINE,
			mainColumn("", ({ instruction }) => toInstruction(instruction))
		],
		row: ({ entries }) => ({ below: listEntryLines(entries, MOST_ENTRIES) })
	});
}
//#endregion
//#region src/report/paint/html/escape.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
const formatInertJson = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");
//#endregion
//#region src/report/paint/html/page.generated.js
const PROGRAM = "/* Includes d3-hierarchy:\nCopyright 2010-2021 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n*/\nconst e=[`B`,`kB`,`MB`,`GB`,`TB`,`PB`];function t(n,r=0){if(n<0){let{text:e,value:i}=t(-n,r);return{text:`-${e}`,value:-i}}if(n<1e3)return{text:`${n} B`,value:n};for(let t=1;;t++){let i=(n/1e3**t).toFixed((t>2?2:1)+r);if(Number(i)<1e3||t===e.length-1)return{text:`${i} ${e[t]}`,value:Math.round(Number(i)*1e3**t)}}}const n=e=>String(e).replace(/\\B(?=(?:\\d{3})+$)/g,`,`),r=(e,t)=>`${n(e)} ${t}${e===1?``:`s`}`,i=e=>t(e).text;function a(e,t){let n=t>0?(e/t*100).toFixed(1):`0.0`;return n===`0.0`&&e>0?`<0.1%`:n===`100.0`&&e<t?`>99.9%`:`${n}%`}function o(e,t={},...n){let r=document.createElement(e);for(let[e,n]of Object.entries(t))typeof n==`string`?r.setAttribute(e,n):n&&r.setAttribute(e,``);return r.append(...n),r}function s(e){let t=document.getElementById(e);if(t===null)throw Error(`the page has no element #${e}`);return t}function c(e,t){let n={name:t,bytes:0,hiddenBytes:0,children:[],above:e};return e?.children.push(n),n}function l(e,t,n){for(let r=e;r!==void 0;r=r.above)r.bytes+=t,r.hiddenBytes+=n}function u(e){let t=[];for(let n=e;n?.above!==void 0;n=n.above)t.push(n);return t.reverse()}function d(e){let t=e.children.filter(({bytes:e})=>e>0).map(d);return e.children.splice(0,e.children.length,...t.sort((e,t)=>t.bytes-e.bytes||(e.name<t.name?-1:1))),e}function f(e,t){let n=[e.name],r=e;for(let[e]=r.children;e?.bytes===r.bytes;[e]=r.children)n.push(e.name),r=e;let i={...r,name:n.join(`/`),above:t,children:[]};for(let e of r.children)i.children.push(f(e,i));return i}function p(e,t){let n=t.trim().toLowerCase(),r=n===``?[]:g(e,n.includes(`/`)?h:m,n),i=new Set(r),a=new Set(r.flatMap(t=>[e,...u(t)])),o=r.filter(e=>!u(e).some(t=>t!==e&&i.has(t)));return{blocks:r.toSorted((e,t)=>t.bytes-e.bytes).slice(0,50),count:r.length,bytes:o.reduce((e,{bytes:t})=>e+t,0),matches:i,onTheWay:a}}const m=(e,t,n)=>e.includes(n),h=(e,t,n)=>t.includes(n)&&!t.slice(0,t.length-e.length-1).includes(n);function g(e,t,n){let r=[],i=(e,a)=>{for(let o of e.children){let e=o.name.toLowerCase(),s=`${a}/${e}`;t(e,s,n)&&r.push(o),i(o,s)}};return i(e,``),r}const _=[{name:`npm`,folders:[`node_modules`],groupPrefix:`@`,hasParts:!1,parseName:e=>e.startsWith(`.`)?null:e,parseVersion:(e,t)=>te(t)},{name:`python`,folders:[`site-packages`,`dist-packages`],hasParts:!0,parseName:b,parseVersion:ee},{name:`gem`,folders:[`gems`],hasParts:!1,parseName:e=>C(e),parseVersion:w},{name:`jar`,folders:null,suffix:`.jar`,hasParts:!1,parseName:e=>C(e.slice(0,-4))??e.slice(0,-4),parseVersion:e=>w(e.slice(0,-4))}],v=[`.dist-info`,`.egg-info`,`.egg`,`.libs`],y=[`.py`,`.so`,`.pyd`];function b(e){if(e===`__pycache__`)return null;let t=v.find(t=>e.endsWith(t));return t===void 0?y.some(t=>e.endsWith(t))?x(S(e,`.`)):e.includes(`.`)?null:x(e):x(S(e.slice(0,-t.length),`-`))}function x(e){return e.toLowerCase().replaceAll(/[-.]/g,`_`)}function S(e,t){let n=e.indexOf(t);return n<0?e:e.slice(0,n)}function C(e){let t=e.search(/-\\d/);return t<=0?null:e.slice(0,t)}function w(e){let t=e.search(/-\\d/);return t<=0?null:e.slice(t+1)}function ee(e){let t=[`.dist-info`,`.egg-info`].find(t=>e.endsWith(t));if(t===void 0)return null;let[,n=``]=e.slice(0,-t.length).split(`-`);return n===``?null:n}function te(e){let t=e.indexOf(`@`,1),n=t<0?``:S(S(e.slice(t+1),`_`),`(`);return/^\\d/.test(n)?n:null}const T=[`var/lib/rpm`,`usr/lib/sysimage/rpm`,`usr/share/rpm`];[...T.flatMap(e=>[`${e}/rpmdb.sqlite`,`${e}/Packages.db`])],T.map(e=>({path:`${e}/Packages`,kind:`a Berkeley DB`})),T.map(e=>`${e}/rpmdb.sqlite-wal`);const ne=[`requirements.txt`,`requirements-prod.txt`,`requirements/base.txt`,`requirements/common.txt`,`requirements/main.txt`,`requirements/prod.txt`,`requirements/production.txt`],re=[...[`dev`,`test`,`tests`,`lint`,`docs`].flatMap(e=>[`requirements-${e}.txt`,`requirements_${e}.txt`,`requirements.${e}.txt`,`${e}-requirements.txt`,`requirements/${e}.txt`]),`requirements/development.txt`];[...ne,...re];const ie=new TextEncoder,E=e=>({text:e,bytes:ie.encode(e)}),D=_.flatMap(({folders:e},t)=>(e??[]).map(e=>({mark:E(e),index:t}))),O=_.flatMap(e=>e.suffix===void 0?[]:[{ecosystem:e,mark:E(e.suffix)}]),k=(e,t)=>({count:t.length,getParent:t=>e[t],getName:e=>t[e],isNamed:(e,{text:n})=>t[e]===n,endsWith:(e,{text:n})=>{let r=t[e];return r.length>n.length&&r.endsWith(n)}});var ae=class{#e;#t;constructor(e){this.#e=e,this.#t=new Uint8Array(e.count)}look(e){let t=this.#n(e)??this.#r(e);return t===void 0&&this.#t[e]===0&&(this.#t[e]=this.#i(e)),t}#n(e){let{getParent:t,getName:n}=this.#e,r=t(e),i=this.#t[r],a=i===0?void 0:_[i-1];if(a===void 0)return;let o=n(e),{groupPrefix:s}=a;if(s!==void 0&&o.startsWith(s)){this.#t[e]=i;return}let c=a.parseName(o);if(c===null)return;let l=n(r),u=s!==void 0&&l.startsWith(s),d=t(u?t(r):r);return{ecosystem:a,name:u?`${l}/${c}`:c,version:a.parseVersion(o,n(d))}}#r(e){for(let t=0;t<O.length;t++){let{ecosystem:n,mark:r}=O[t];if(!this.#e.endsWith(e,r))continue;let i=this.#e.getName(e),a=n.parseName(i);if(a!==null)return{ecosystem:n,name:a,version:n.parseVersion(i,``)}}}#i(e){for(let t=0;t<D.length;t++){let{mark:n,index:r}=D[t];if(this.#e.isNamed(e,n))return r+1}return 0}},A=class{#e;#t=[];constructor(e){this.#e=e}open(e){this.#t.length=this.#e.depth[e],this.#t.push({name:this.#e.name[e],blocks:new Map})}place(e,t=0){let n=e;for(let r=t;r<this.#t.length;r++){let{name:t,blocks:i}=this.#t[r],a=i.get(e)??c(n,t);i.set(e,a),n=a}return n}};function oe({rows:e,owners:t}){let n=c(void 0,`Image`),r=new Map,i=new Map,a=c(n,`Other files`),o=new A(e),s=ce(e),u=se(t);e.name.forEach((t,d)=>{o.open(d);let f=s(d),p=u(d)??f,m=e.hiddenBytes[d],h=e.visibleBytes[d]+m;if(h===0)return;if(p===void 0){l(o.place(a),h,m);return}let{ecosystem:g,name:_,depth:v}=p,y=r.get(g)??c(n,g);r.set(g,y);let b=`${g}/${_}`,x=i.get(b)??c(y,_);i.set(b,x),l(o.place(x,v+1),h,m)}),d(n);for(let e of i.values())e.children.splice(0,e.children.length,...e.children.map(t=>f(t,e)));return n}function se(e){let t=(e?.packages??[]).map(e=>({...e,depth:-1})),n=0;return r=>{for(;(e?.row[n]??1/0)<=r;)n++;return t[e?.owner[n-1]??-1]}}function ce({depth:e,name:t}){let n=new Int32Array(t.length+1),r=new ae(k(n,[``,...t])),i=[{id:0,owner:void 0}];return t=>{let a=e[t],o=i[a],s=t+1;n[s]=o?.id??0;let c=r.look(s),l=c===void 0?o?.owner:{ecosystem:c.ecosystem.name,name:c.name,depth:a};return i.length=a+1,i.push({id:s,owner:l}),l}}const j=()=>!0,M=[{id:`folders`,label:`Folders`,isPossible:j,build:le},{id:`packages`,label:`Packages`,isPossible:j,build:oe},{id:`layers`,label:`Layers`,isPossible:j,build:e=>N(e,e.layers.map(de))},{id:`instructions`,label:`Instructions`,isPossible:({layers:e})=>e.some(({instruction:e})=>e!==``),build:e=>N(e,e.layers.map(fe))},{id:`changes`,label:`Changes`,isPossible:({growth:e})=>e!==null&&e.grownBytes+e.shrunkBytes>0,build:({growth:e})=>pe(e)}];function le({rows:e}){let t=c(void 0,`/`),n=[t];return e.name.forEach((t,r)=>{let i=e.depth[r];n.length=i+1;let a=c(n[i],t);n.push(a),ue(a,e,r)}),d(t)}const ue=(e,t,n)=>{let r=t.hiddenBytes[n],i=t.visibleBytes[n]+r;i>0&&l(e,i,r)},de=(e,t)=>`${t}  ${e.instruction}`.trim();function fe({isOfBase:e,lines:t,instruction:n}){return e?`Base image`:t===null?n||`No instruction recorded`:`${t.file}:${t.line}  ${n}`}function N({rows:e,layers:t},n){let r=c(void 0,`Image`),i=new Map,a=n.map(e=>{let t=i.get(e)??c(r,e);return i.set(e,t),t}),o=new A(e);return e.name.forEach((t,n)=>{o.open(n);let r=a[e.layer[n]],i=e.visibleBytes[n];r!==void 0&&i>0&&l(o.place(r),i,0)}),t.forEach(({hiddenBytes:e},t)=>{e!==0&&l(c(a[t],`Hidden from containers`),e,e)}),d(r)}function pe(e){return d(P(e.name===`/`&&e.children.length>0?e:{...e,name:`/`,children:[e]},void 0))}function P(e,t){let{name:n,state:r,grownBytes:i,shrunkBytes:a,children:o}=e,s={name:n,bytes:i+a,hiddenBytes:0,children:[],above:t,change:{state:r,grownBytes:i,shrunkBytes:a}};t?.children.push(s);for(let e of o)P(e,s);if(o.length===0)return s;let c={grownBytes:i-F(o,e=>e.grownBytes),shrunkBytes:a-F(o,e=>e.shrunkBytes)};return c.grownBytes+c.shrunkBytes>0&&P({name:`smaller changes`,state:`changed`,...c,children:[]},s),s}const F=(e,t)=>e.reduce((e,n)=>e+t(n),0);function I(e){var t=0,n=e.children,r=n&&n.length;if(!r)t=1;else for(;--r>=0;)t+=n[r].value;e.value=t}function L(){return this.eachAfter(I)}function R(e,t){let n=-1;for(let r of this)e.call(t,r,++n,this);return this}function z(e,t){for(var n=this,r=[n],i,a,o=-1;n=r.pop();)if(e.call(t,n,++o,this),i=n.children)for(a=i.length-1;a>=0;--a)r.push(i[a]);return this}function B(e,t){for(var n=this,r=[n],i=[],a,o,s,c=-1;n=r.pop();)if(i.push(n),a=n.children)for(o=0,s=a.length;o<s;++o)r.push(a[o]);for(;n=i.pop();)e.call(t,n,++c,this);return this}function me(e,t){let n=-1;for(let r of this)if(e.call(t,r,++n,this))return r}function he(e){return this.eachAfter(function(t){for(var n=+e(t.data)||0,r=t.children,i=r&&r.length;--i>=0;)n+=r[i].value;t.value=n})}function ge(e){return this.eachBefore(function(t){t.children&&t.children.sort(e)})}function _e(e){for(var t=this,n=ve(t,e),r=[t];t!==n;)t=t.parent,r.push(t);for(var i=r.length;e!==n;)r.splice(i,0,e),e=e.parent;return r}function ve(e,t){if(e===t)return e;var n=e.ancestors(),r=t.ancestors(),i=null;for(e=n.pop(),t=r.pop();e===t;)i=e,e=n.pop(),t=r.pop();return i}function ye(){for(var e=this,t=[e];e=e.parent;)t.push(e);return t}function be(){return Array.from(this)}function xe(){var e=[];return this.eachBefore(function(t){t.children||e.push(t)}),e}function Se(){var e=this,t=[];return e.each(function(n){n!==e&&t.push({source:n.parent,target:n})}),t}function*Ce(){var e=this,t,n=[e],r,i,a;do for(t=n.reverse(),n=[];e=t.pop();)if(yield e,r=e.children)for(i=0,a=r.length;i<a;++i)n.push(r[i]);while(n.length)}function V(e,t){e instanceof Map?(e=[void 0,e],t===void 0&&(t=Ee)):t===void 0&&(t=Te);for(var n=new H(e),r,i=[n],a,o,s,c;r=i.pop();)if((o=t(r.data))&&(c=(o=Array.from(o)).length))for(r.children=o,s=c-1;s>=0;--s)i.push(a=o[s]=new H(o[s])),a.parent=r,a.depth=r.depth+1;return n.eachBefore(Oe)}function we(){return V(this).eachBefore(De)}function Te(e){return e.children}function Ee(e){return Array.isArray(e)?e[1]:null}function De(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function Oe(e){var t=0;do e.height=t;while((e=e.parent)&&e.height<++t)}function H(e){this.data=e,this.depth=this.height=0,this.parent=null}H.prototype=V.prototype={constructor:H,count:L,each:R,eachAfter:B,eachBefore:z,find:me,sum:he,sort:ge,path:_e,ancestors:ye,descendants:be,leaves:xe,links:Se,copy:we,[Symbol.iterator]:Ce};function ke(e){if(typeof e!=`function`)throw Error();return e}function U(){return 0}function W(e){return function(){return e}}function Ae(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math.round(e.x1),e.y1=Math.round(e.y1)}function je(e,t,n,r,i){for(var a=e.children,o,s=-1,c=a.length,l=e.value&&(r-t)/e.value;++s<c;)o=a[s],o.y0=n,o.y1=i,o.x0=t,o.x1=t+=o.value*l}function Me(e,t,n,r,i){for(var a=e.children,o,s=-1,c=a.length,l=e.value&&(i-n)/e.value;++s<c;)o=a[s],o.x0=t,o.x1=r,o.y0=n,o.y1=n+=o.value*l}var Ne=(1+Math.sqrt(5))/2;function Pe(e,t,n,r,i,a){for(var o=[],s=t.children,c,l,u=0,d=0,f=s.length,p,m,h=t.value,g,_,v,y,b,x,S;u<f;){p=i-n,m=a-r;do g=s[d++].value;while(!g&&d<f);for(_=v=g,x=Math.max(m/p,p/m)/(h*e),S=g*g*x,b=Math.max(v/S,S/_);d<f;++d){if(g+=l=s[d].value,l<_&&(_=l),l>v&&(v=l),S=g*g*x,y=Math.max(v/S,S/_),y>b){g-=l;break}b=y}o.push(c={value:g,dice:p<m,children:s.slice(u,d)}),c.dice?je(c,n,r,i,h?r+=m*g/h:a):Me(c,n,r,h?n+=p*g/h:i,a),h-=g,u=d}return o}var Fe=(function e(t){function n(e,n,r,i,a){Pe(t,e,n,r,i,a)}return n.ratio=function(t){return e((t=+t)>1?t:1)},n})(Ne);function Ie(){var e=Fe,t=!1,n=1,r=1,i=[0],a=U,o=U,s=U,c=U,l=U;function u(e){return e.x0=e.y0=0,e.x1=n,e.y1=r,e.eachBefore(d),i=[0],t&&e.eachBefore(Ae),e}function d(t){var n=i[t.depth],r=t.x0+n,u=t.y0+n,d=t.x1-n,f=t.y1-n;d<r&&(r=d=(r+d)/2),f<u&&(u=f=(u+f)/2),t.x0=r,t.y0=u,t.x1=d,t.y1=f,t.children&&(n=i[t.depth+1]=a(t)/2,r+=l(t)-n,u+=o(t)-n,d-=s(t)-n,f-=c(t)-n,d<r&&(r=d=(r+d)/2),f<u&&(u=f=(u+f)/2),e(t,r,u,d,f))}return u.round=function(e){return arguments.length?(t=!!e,u):t},u.size=function(e){return arguments.length?(n=+e[0],r=+e[1],u):[n,r]},u.tile=function(t){return arguments.length?(e=ke(t),u):e},u.padding=function(e){return arguments.length?u.paddingInner(e).paddingOuter(e):u.paddingInner()},u.paddingInner=function(e){return arguments.length?(a=typeof e==`function`?e:W(+e),u):a},u.paddingOuter=function(e){return arguments.length?u.paddingTop(e).paddingRight(e).paddingBottom(e).paddingLeft(e):u.paddingTop()},u.paddingTop=function(e){return arguments.length?(o=typeof e==`function`?e:W(+e),u):o},u.paddingRight=function(e){return arguments.length?(s=typeof e==`function`?e:W(+e),u):s},u.paddingBottom=function(e){return arguments.length?(c=typeof e==`function`?e:W(+e),u):c},u.paddingLeft=function(e){return arguments.length?(l=typeof e==`function`?e:W(+e),u):l},u}function Le(e,t,n){let r=V(G(e,t*n/Math.max(1,e.bytes),0),({parts:e})=>e).sum(({parts:e,bytes:t})=>e.length===0?t:t-e.reduce((e,t)=>e+t.bytes,0)),i=Ie().size([t,n]).paddingInner(1).paddingOuter(e=>e.depth===0?0:2).paddingTop(e=>e.depth===0?0:20).round(!0)(r),a=Re(e);return i.descendants().flatMap(e=>{let{x0:t,y0:n,x1:r,y1:i,data:o,depth:s}=e;if(s===0||r<=t||i<=n)return[];let{block:c,parts:l}=o,[u,d,f,p]=[t,n,r-t,i-n];return[{block:c,left:u,top:d,width:f,height:p,level:s,isOpen:l.length>0,hue:a(c)}]})}function Re(e){let t=e.children.some(({bytes:t})=>t>.5*e.bytes)?e.children.flatMap(e=>[e,...e.children]):e.children,n=new Map(t.map((e,t)=>[e,t%10])),r=e=>n.get(e)??(e.above===void 0?0:r(e.above));return r}function G(e,t,n){let r=n===0||n<3&&e.bytes*t>=6e3?e.children.filter(({bytes:e})=>e*t>=60):[];return{block:e,bytes:e.bytes,parts:r.map(e=>G(e,t,n+1))}}function ze(e,t,n){let[r,i]=[e.clientWidth,e.clientHeight],a=Le(t,r,i),o=new Map,s=a.map(e=>{let a=Be(e,t,r,i);return n(e.block)&&a.classList.add(`outside`),o.set(a,e.block),a});return e.replaceChildren(...s),o}function Be(e,t,n,r){let{block:i,level:a,isOpen:s}=e,c=o(`div`,{class:`tile level${a} ${Ve(e)}${s?` open`:``}`,role:`treeitem`,\"aria-level\":String(a),\"aria-label\":J(i,t),title:J(i,t),tabindex:`-1`});if(Object.assign(c.style,{left:K(e.left,n),top:K(e.top,r),width:K(e.width,n),height:K(e.height,r)}),e.width>=36&&e.height>=16){let e=o(`span`,{class:`name`},i.name);c.append(e,o(`span`,{class:`size`},q(i)))}if(!s&&i.hiddenBytes>0){let e=o(`span`,{class:`hidden`});e.style.height=K(i.hiddenBytes,i.bytes),c.append(e)}return c}const K=(e,t)=>`${100*e/t}%`;function Ve({block:e,hue:t}){let{change:n}=e;return n===void 0?`hue${t}`:n.state===`removed`?`removed`:n.grownBytes>=n.shrunkBytes?`grew`:`shrank`}function q({bytes:e,change:t}){return t===void 0?i(e):[...t.grownBytes>0?[`+${i(t.grownBytes)}`]:[],...t.shrunkBytes>0?[`−${i(t.shrunkBytes)}`]:[]].join(` `)}function J(e,t){let{name:n,change:r,hiddenBytes:o}=e;return[n,q(e),a(e.bytes,t.bytes),...o>0?[`${i(o)} of it hidden`]:[],...r===void 0||r.state===`changed`?[]:[r.state]].join(`, `)}var Y=class{#e;#t=s(`map`);#n=s(`path`);#r=s(`list`);#i=s(`status`);#a=new Map;#o;#s;#c;#l=new Map;constructor(e){this.#e=e,this.#o=M[0],this.#s=this.#u(this.#o),this.#m(),this.show(this.#s)}redraw(){let e=this.#l.get(document.activeElement);this.#l=ze(this.#t,this.#s,e=>this.#f(e));let[t]=this.#l.keys();t?.setAttribute(`tabindex`,`0`),e!==void 0&&this.#p(e)}show(e){this.#s=e.children.length===0&&e.above!==void 0?e.above:e,this.redraw(),this.#h(),this.#g(),this.#_(`${this.#s.name}: ${q(this.#s)}`)}search(e){this.#c=e.trim()===``?void 0:p(this.#u(this.#o),e),this.redraw(),this.#g(),this.#c!==void 0&&this.#_(X(this.#c))}select(e){let t=this.#l.get(e);t!==void 0&&this.show(t)}leave(){let e=this.#s;e.above!==void 0&&(this.show(e.above),this.#p(e))}move(e,t){let n=this.#l.get(e);if(n===void 0)return!1;let r=n.above?.children??[],i=r.indexOf(n),a={ArrowRight:r[i+1],ArrowLeft:r[i-1],ArrowDown:n.children[0],ArrowUp:n.above,Home:r[0],End:r.findLast(e=>this.#d(e))}[t];return a!==void 0&&this.#p(a)}#u(e){let t=this.#a.get(e)??e.build(this.#e);return this.#a.set(e,t),t}#d(e){return[...this.#l.values()].includes(e)}#f(e){return this.#c===void 0||this.#c.onTheWay.has(e)?!1:!u(e).slice(0,-1).some(e=>this.#c?.matches.has(e))}#p(e){for(let[t,n]of this.#l)t.setAttribute(`tabindex`,n===e?`0`:`-1`),n===e&&t.focus();return this.#d(e)}#m(){let e=M.filter(({isPossible:e})=>e(this.#e)),t=e.map(e=>{let t=o(`button`,{type:`button`},e.label);return t.addEventListener(`click`,()=>{this.#o=e,this.#c=void 0,this.show(this.#u(e)),n(e)}),t}),n=n=>{t.forEach((t,r)=>{t.setAttribute(`aria-pressed`,String(e[r]===n))}),s(`legend-image`).hidden=n.id===`changes`,s(`legend-changes`).hidden=n.id!==`changes`};n(this.#o),s(`views`).replaceChildren(...t)}#h(){let e=[this.#u(this.#o),...u(this.#s)];this.#n.replaceChildren(...e.map(e=>{let t=o(`button`,{type:`button`},e.name);return e===this.#s&&t.setAttribute(`aria-current`,`location`),t.addEventListener(`click`,()=>this.show(e)),t}))}#g(){let e=this.#c,t=e?.blocks??this.#s.children,r=t.slice(0,30).map(t=>{let n=o(`button`,{type:`button`},e===void 0?t.name:He(t));return n.addEventListener(`click`,()=>this.show(t)),o(`li`,{},n,o(`span`,{},q(t)))}),i=(e?.count??t.length)-r.length,a=i>0?[o(`li`,{class:`more`},`and ${n(i)} more`)]:[],s=e===void 0?J(this.#s,this.#u(this.#o)):``;this.#r.replaceChildren(o(`p`,{},e===void 0?s:X(e)),o(`ol`,{},...r,...a))}#_(e){this.#i.textContent=e}};const X=({count:e,bytes:t})=>e===0?`nothing found`:`${`${n(e)} ${e===1?`match`:`matches`}`}, ${i(t)}`,He=e=>u(e).map(({name:e})=>e).join(`/`);function Ue(e,t){let n;e.addEventListener(`input`,()=>{clearTimeout(n),n=setTimeout(()=>t(e.value),150)})}const{images:Z}=await Je();Z.length>0&&(s(`explorer`).hidden=!1,We(Z)),qe();function We(e){let t=Q(e[0]),n=o(`select`,{\"aria-label\":`Image`});n.append(...e.map(({title:e},t)=>o(`option`,{value:String(t)},e))),n.hidden=e.length===1,n.addEventListener(`change`,()=>{t=Q(e[Number(n.value)])}),s(`picker`).replaceChildren(n);let r=s(`search`);Ue(r,e=>t.search(e));let i=s(`map`);i.addEventListener(`click`,({target:e})=>t.select($(e))),i.addEventListener(`keydown`,e=>{Ke(e.key,e.target,t)&&e.preventDefault()}),document.addEventListener(`keydown`,e=>{e.key===`/`&&e.target!==r&&(r.focus(),e.preventDefault())}),new ResizeObserver(()=>t.redraw()).observe(i)}function Q(e){return s(`summed`).textContent=Ge(e),new Y(e)}function Ge({summed:e}){return e===null?``:`Counted in their folders: ${`${r(e.count,`path`)} of ${i(e.mostBytes)} or less`}.`}function Ke(e,t,n){if(e===`Enter`||e===` `)n.select($(t));else if(e===`Escape`||e===`Backspace`)n.leave();else return n.move($(t),e);return!0}const $=e=>e instanceof Element?e.closest(`.tile`):null;function qe(){window.addEventListener(`beforeprint`,()=>{for(let e of document.querySelectorAll(`details`))e.open=!0})}async function Je(){let e=JSON.parse(s(`data`).textContent??`\"\"`),t=Uint8Array.from(atob(e),e=>e.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream(`deflate`));return new Response(n).json()}";
const PROGRAM_HASH = "sha256-55p8Cc+PdBRMEOQBKVTXMolm/RS7+vE7pa5ulBrD24k=";
const STYLE = ":root {\ncolor-scheme: light dark;\n--page: light-dark(#ffffff, #0d1117);\n--text: light-dark(#1f2328, #e6edf3);\n--quiet: light-dark(#59636e, #9198a1);\n--line: light-dark(#d1d9e0, #3d444d);\n--soft: light-dark(#f6f8fa, #151b23);\n--link: light-dark(#0969da, #4493f8);\n--pass: light-dark(#1a7f37, #3fb950);\n--fail: light-dark(#d1242f, #f85149);\n--warn: light-dark(#9a6700, #d29922);\n--hatch: light-dark(#0000004d, #ffffff59);\n}\n* {\nbox-sizing: border-box;\n}\nbody {\nmargin: 0 auto;\npadding: 24px;\nmax-width: 1200px;\ncolor: var(--text);\nbackground: var(--page);\nfont:\n15px / 1.5 system-ui,\n-apple-system,\n\"Segoe UI\",\nsans-serif;\n}\nh1 {\nfont-size: 22px;\nline-height: 1.3;\nmargin: 0 0 12px;\noverflow-wrap: anywhere;\n}\nh2 {\nfont-size: 18px;\nmargin: 32px 0 8px;\n}\nh3 {\nfont-size: 16px;\nmargin: 24px 0 8px;\n}\np {\nmargin: 8px 0;\n}\na {\ncolor: var(--link);\n}\ncode,\npre {\nfont:\n12.5px / 1.5 ui-monospace,\n\"Liberation Mono\",\nMenlo,\nmonospace;\n}\ncode {\npadding: 1px 4px;\nborder-radius: 4px;\nbackground: var(--soft);\noverflow-wrap: anywhere;\n}\npre {\npadding: 12px;\noverflow: auto;\nborder-radius: 6px;\nbackground: var(--soft);\n}\npre code {\npadding: 0;\n}\nins {\ncolor: var(--pass);\ntext-decoration: none;\n}\ndel {\ncolor: var(--fail);\ntext-decoration: none;\n}\n.quiet,\n.note,\nfooter,\ncaption span {\ncolor: var(--quiet);\n}\n.failure,\ntr.fail .number {\ncolor: var(--fail);\n}\n.warning,\ntr.warn .number {\ncolor: var(--warn);\n}\nspan.mark {\ndisplay: inline-block;\nmin-width: 1.2em;\nfont-weight: 700;\ntext-align: center;\n}\n.mark.pass {\ncolor: var(--pass);\n}\n.mark.fail,\n.mark.unmeasured {\ncolor: var(--fail);\n}\n.mark.warn {\ncolor: var(--warn);\n}\n.mark.inherited,\n.mark.waived,\n.mark.skipped {\ncolor: var(--quiet);\n}\n.alert {\nmargin: 12px 0;\npadding: 8px 16px;\nborder-left: 4px solid var(--warn);\nbackground: var(--soft);\n}\n.table {\noverflow-x: auto;\nmargin: 16px 0;\n}\ntable {\nborder-collapse: collapse;\nwidth: 100%;\n}\ncaption {\npadding: 4px 0;\nfont-weight: 600;\ntext-align: left;\n}\ncaption span {\nfont-weight: 400;\n}\nth,\ntd {\npadding: 5px 10px;\nborder-bottom: 1px solid var(--line);\ntext-align: left;\nvertical-align: top;\n}\nth {\ncolor: var(--quiet);\nfont-size: 13px;\nfont-weight: 600;\n}\nth.number,\ntd.number {\ntext-align: right;\nwhite-space: nowrap;\nfont-variant-numeric: tabular-nums;\n}\ntd.text {\nwhite-space: nowrap;\n}\ntd.main {\nwidth: 100%;\nmin-width: 16em;\n}\n.below {\ncolor: var(--quiet);\nfont-size: 13px;\n}\nsvg.bar {\nmargin-top: 7px;\nbackground: var(--soft);\n}\nth .download,\nth .unpack {\npadding: 0 4px;\nborder-radius: 4px;\ncolor: light-dark(#ffffff, #0d1117);\nbackground: var(--link);\n}\nth .unpack {\nbackground: light-dark(#9a6700, #d29922);\n}\ntd.spans {\nmin-width: 20em;\nwidth: 50%;\n}\n.spans svg {\ndisplay: block;\nwidth: 100%;\nheight: 10px;\nmargin-top: 7px;\nbackground: var(--soft);\nprint-color-adjust: exact;\n}\n.spans .download {\nfill: var(--link);\n}\n.spans .unpack {\nfill: light-dark(#bf8700, #bb8009);\n}\nsvg.bar rect {\nfill: var(--link);\n}\ndetails {\nmargin: 8px 0;\npadding: 8px 16px;\nborder: 1px solid var(--line);\nborder-radius: 6px;\n}\nsummary {\ncursor: pointer;\nfont-weight: 600;\n}\nfooter {\nmargin-top: 32px;\npadding-top: 12px;\nborder-top: 1px solid var(--line);\nfont-size: 13px;\n}\n#explorer > header {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 8px;\nalign-items: center;\nmargin: 12px 0 8px;\n}\nbutton,\ninput,\nselect {\npadding: 4px 10px;\nborder: 1px solid var(--line);\nborder-radius: 6px;\ncolor: inherit;\nbackground: var(--page);\nfont: inherit;\nfont-size: 13px;\n}\nbutton {\ncursor: pointer;\n}\nbutton:hover {\nbackground: var(--soft);\n}\nbutton[aria-pressed=\"true\"] {\nborder-color: var(--link);\ncolor: var(--link);\n}\n#search {\nflex: 1 1 12em;\nmax-width: 24em;\nmargin-left: auto;\n}\n#path {\ndisplay: flex;\nflex-wrap: wrap;\nmargin: 4px 0;\n}\n#path button {\nmax-width: 24em;\noverflow: hidden;\npadding: 2px 4px;\nborder: 0;\ncolor: var(--link);\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n#path button + button::before {\ncontent: \"› \";\ncolor: var(--quiet);\n}\n#path button[aria-current] {\ncolor: var(--text);\nfont-weight: 600;\n}\n.panes {\ndisplay: grid;\ngrid-template-columns: minmax(0, 1fr) 280px;\ngap: 16px;\n}\n#map {\nposition: relative;\nheight: min(64vh, 560px);\nmin-height: 320px;\n}\n#list {\nmax-height: min(64vh, 560px);\noverflow: auto;\nfont-size: 13px;\n}\n#list p {\nmargin: 0 0 6px;\ncolor: var(--quiet);\noverflow-wrap: anywhere;\n}\n#list ol {\nmargin: 0;\npadding: 0;\nlist-style: none;\n}\n#list li {\ndisplay: flex;\ngap: 8px;\njustify-content: space-between;\nborder-bottom: 1px solid var(--line);\n}\n#list button {\noverflow: hidden;\npadding: 3px 0;\nborder: 0;\ntext-align: left;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n#list span {\npadding: 3px 0;\nwhite-space: nowrap;\nfont-variant-numeric: tabular-nums;\n}\n#status {\nposition: absolute;\noverflow: hidden;\nwidth: 1px;\nheight: 1px;\nclip-path: inset(50%);\n}\n#summed {\ncolor: var(--quiet);\nfont-size: 13px;\n}\n.legend {\ncolor: var(--quiet);\nfont-size: 13px;\n}\n.legend i {\ndisplay: inline-block;\nwidth: 24px;\nheight: 12px;\nmargin-right: 4px;\nborder: 1px solid var(--line);\nvertical-align: -1px;\n}\n.tile {\nposition: absolute;\noverflow: hidden;\nborder-radius: 2px;\ncolor: var(--ink);\nbackground: var(--fill);\ncursor: pointer;\nfont-size: 12px;\nline-height: 16px;\nprint-color-adjust: exact;\n}\n.tile:focus-visible {\noutline: 3px solid var(--link);\noutline-offset: -3px;\nz-index: 1;\n}\n/* Its parts are drawn after it, and stay visible. */\n.tile.open:focus-visible {\noutline-width: 2px;\noutline-offset: -2px;\nz-index: auto;\n}\n.tile:hover {\nfilter: brightness(1.06);\n}\n.tile .name,\n.tile .size {\ndisplay: block;\noverflow: hidden;\npadding: 1px 4px 0;\ntext-overflow: ellipsis;\nwhite-space: nowrap;\n}\n.tile .size {\npadding-top: 0;\nopacity: 0.75;\n}\n.tile.open {\nbackground: color-mix(in srgb, var(--fill) 55%, var(--page));\ncolor: var(--text);\n}\n.tile.open .name {\ndisplay: inline;\nfont-weight: 600;\n}\n.tile.open .size {\ndisplay: inline;\n}\n.tile.outside {\nopacity: 0.25;\n}\n.hidden,\n.legend i.hatched {\nbackground-image: repeating-linear-gradient(45deg, var(--hatch) 0 3px, transparent 3px 8px);\n}\n.tile .hidden {\nposition: absolute;\nright: 0;\nbottom: 0;\nleft: 0;\npointer-events: none;\nprint-color-adjust: exact;\n}\n.tile {\n--ink: light-dark(#1f2328, #f0f6fc);\n--fill: light-dark(hsl(var(--hue) 62% 80%), hsl(var(--hue) 32% 32%));\n}\n.hue0 {\n--hue: 212;\n}\n.hue1 {\n--hue: 28;\n}\n.hue2 {\n--hue: 140;\n}\n.hue3 {\n--hue: 268;\n}\n.hue4 {\n--hue: 48;\n}\n.hue5 {\n--hue: 184;\n}\n.hue6 {\n--hue: 330;\n}\n.hue7 {\n--hue: 96;\n}\n.hue8 {\n--hue: 242;\n}\n.hue9 {\n--hue: 8;\n}\n.grew {\n--fill: light-dark(#ffb3ad, #8e2a26);\n}\n.shrank {\n--fill: light-dark(#a6e3b3, #1d5a2c);\n}\n.removed {\n--fill: light-dark(#c9f0d1, #17402180);\nborder: 1px dashed var(--pass);\n}\n.legend i.grew {\nbackground: light-dark(#ffb3ad, #8e2a26);\n}\n.legend i.shrank {\nbackground: light-dark(#a6e3b3, #1d5a2c);\n}\n@media (max-width: 760px) {\ntd.text {\nwhite-space: normal;\n}\ntd.text code {\nwhite-space: nowrap;\n}\ntd.bar,\nth.bar {\ndisplay: none;\n}\ntd.main {\nmin-width: 12em;\n}\nbody {\npadding: 12px;\n}\n.panes {\ngrid-template-columns: minmax(0, 1fr);\n}\n#list {\nmax-height: none;\n}\n}\n@media print {\nbody {\nmax-width: none;\npadding: 0;\nfont-size: 12px;\n}\n#explorer > header,\n#path {\ndisplay: none;\n}\n.panes {\ndisplay: block;\n}\n#map {\nheight: 420px;\n}\n#list {\nmax-height: none;\n}\ndetails,\n.table {\nbreak-inside: avoid-page;\n}\n}";
const STYLE_HASH = "sha256-VZK1EZLNWNCn6MwksX0OHOjGufLF8IYdJGlO+iSIbPU=";
//#endregion
//#region src/report/paint/html/owner-runs.ts
var OwnerRuns = class {
	#from;
	#next = 0;
	#row = [];
	#owner = [];
	constructor(from) {
		this.#from = from;
	}
	keep(row, to) {
		if (this.#from === void 0) return;
		while ((this.#from.row[this.#next] ?? Number.POSITIVE_INFINITY) <= row) this.#next++;
		const owner = this.#from.owner[this.#next - 1] ?? -1;
		if (owner === (this.#owner.at(-1) ?? -1)) return;
		this.#row.push(to);
		this.#owner.push(owner);
	}
	get() {
		if (this.#from === void 0 || this.#row.length === 0) return null;
		return {
			packages: this.#from.packages.map(({ ecosystem, name }) => ({
				ecosystem: neutralize(ecosystem),
				name: neutralize(name)
			})),
			row: this.#row,
			owner: this.#owner
		};
	}
};
//#endregion
//#region src/report/paint/html/page-data.ts
const MOST_ROWS = 15e4;
const MOST_DEPTH = 300;
function buildPageImage(image, mostRows = MOST_ROWS) {
	const { facts, comparison, key } = image;
	if (facts?.files === void 0 || facts.files.tree === null) return void 0;
	const { rows, summed, owners } = buildRows(facts.files.tree, mostRows);
	const growth = comparison?.files?.paths;
	return {
		title: neutralize(`${key.name} ${key.platform}`.trim()),
		layers: buildLayers(facts),
		rows,
		owners,
		summed,
		growth: growth === void 0 ? null : buildGrowth(growth, "")
	};
}
const buildLayers = ({ layers, base }) => layers.map(({ index, instruction, dockerfile, reclaimableBytes }) => ({
	instruction: neutralize(instruction ?? ""),
	lines: dockerfile ? {
		file: neutralize(dockerfile.file),
		line: dockerfile.line,
		endLine: dockerfile.endLine
	} : null,
	isOfBase: index < (base?.layerCount ?? 0),
	hiddenBytes: reclaimableBytes
}));
function buildRows(tree, mostRows) {
	const layer = [...tree.firstLayer];
	tree.replaced?.row.forEach((row, at) => {
		layer[row] = tree.replaced?.layer[at];
	});
	const totals = sumBelow(tree);
	const least = findLeastBytes(totals, mostRows);
	const owners = new OwnerRuns(tree.owners);
	const rows = {
		depth: [],
		name: [],
		visibleBytes: [],
		hiddenBytes: [],
		layer: []
	};
	const open = [];
	let summed = 0;
	for (let i = 0; i < tree.depth.length; i++) {
		const depth = tree.depth[i];
		const visible = tree.visibleBytes[i];
		const hidden = tree.reclaimableBytes[i];
		if (totals[i] >= least && depth < MOST_DEPTH) {
			open.length = depth;
			open.push(rows.depth.length);
			if (visible + hidden > 0) owners.keep(i, rows.depth.length);
			rows.depth.push(depth);
			rows.name.push(neutralize(tree.name[i]));
			rows.visibleBytes.push(visible);
			rows.hiddenBytes.push(hidden);
			rows.layer.push(layer[i]);
		} else {
			summed++;
			const holder = open[Math.min(depth, open.length) - 1];
			if (holder === void 0) continue;
			rows.visibleBytes[holder] = rows.visibleBytes[holder] + visible;
			rows.hiddenBytes[holder] = rows.hiddenBytes[holder] + hidden;
		}
	}
	return {
		rows,
		owners: owners.get(),
		summed: summed === 0 ? null : {
			count: summed,
			mostBytes: least - 1
		}
	};
}
function sumBelow({ depth, visibleBytes, reclaimableBytes }) {
	const totals = new Float64Array(depth.length);
	const parents = [];
	const parent = new Int32Array(depth.length).fill(-1);
	for (let i = 0; i < depth.length; i++) {
		parents.length = depth[i];
		parent[i] = parents.at(-1) ?? -1;
		parents.push(i);
		totals[i] = visibleBytes[i] + reclaimableBytes[i];
	}
	for (let i = depth.length - 1; i >= 0; i--) {
		const above = parent[i];
		if (above >= 0) totals[above] = totals[above] + totals[i];
	}
	return totals;
}
function findLeastBytes(totals, mostRows) {
	if (totals.length <= mostRows) return 0;
	return totals.toSorted().at(-mostRows - 1) + 1;
}
function buildGrowth(growth, above) {
	const { path, state, grownBytes, shrunkBytes, children } = growth;
	const prefix = above === "" || above.endsWith("/") ? above : `${above}/`;
	return {
		name: neutralize(path.startsWith(prefix) ? path.slice(prefix.length) : path),
		state,
		grownBytes,
		shrunkBytes,
		children: children.map((child) => buildGrowth(child, path))
	};
}
//#endregion
//#region src/report/paint/html/paint.ts
const paintMark = (outcome) => `<span class="mark ${outcome}" role="img" aria-label="${outcome}">${SYMBOLS[outcome]}</span>`;
const SYMBOLS = {
	pass: "✓",
	fail: "✗",
	warn: "!",
	inherited: "=",
	waived: "‖",
	skipped: "–",
	unmeasured: "?"
};
const paintSections = (sections, run) => sections.map((section) => paintSection(section, run)).filter((block) => block !== "").join("\n");
function paintSection(section, run) {
	switch (section.kind) {
		case "paragraph": return `<p class="${section.tone ?? "plain"}">${paintText(section.text, run)}</p>`;
		case "list": return paintList(section.items, run);
		case "code": return `<pre><code>${section.lines.map(paintCodeLine).join("\n")}</code></pre>`;
		case "alert": return `<div class="alert" role="note">${`<strong>${escapeHtml(section.title)}</strong>`}${paintList(section.items, run)}</div>`;
		case "heading": return `<h3>${paintMark(section.outcome)} ${paintText(section.text, run)}</h3>`;
		case "table": return paintTable(section, run);
	}
}
const paintList = (items, run) => `<ul>${items.map((item) => `<li>${paintText(item, run)}</li>`).join("")}</ul>`;
function paintCodeLine(line) {
	const kind = line.startsWith("+") ? "ins" : line.startsWith("-") ? "del" : void 0;
	return kind === void 0 ? escapeHtml(line) : `<${kind}>${escapeHtml(line)}</${kind}>`;
}
const paintFold = ({ title, sections }, run, isOpen) => [
	`<details${isOpen ? " open" : ""}><summary>${paintText(title, run)}</summary>`,
	paintSections(sections, run),
	"</details>"
].join("\n");
const paintText = (text, run) => text.map((piece) => paintPiece(piece, run)).join("").trim();
function paintPiece(piece, run) {
	if (typeof piece === "string") return escapeHtml(piece);
	if ("strong" in piece) return `<strong>${escapeHtml(piece.strong)}</strong>`;
	if ("lines" in piece) return paintLines(piece, run);
	return `<code>${escapeHtml(piece.code)}</code>`;
}
function paintLines(piece, run) {
	const url = formatLineUrl(run, piece.lines);
	const shown = `<code>${escapeHtml(`${piece.lines.file}:${formatLineNumbers(piece)}`)}</code>`;
	const linked = url === void 0 ? shown : `<a href="${escapeHtml(url)}" rel="noreferrer">${shown}</a>`;
	return piece.lines.by === "instruction" ? `≈ ${linked}` : linked;
}
function paintTable(table, run) {
	const used = listUsedColumns(table, "terminal");
	const titles = used.map(({ column: { kind, title } }) => `<th scope="col" class="${kind}">${escapeHtml(title)}</th>`);
	const head = used.some(({ column }) => column.title !== "") ? `<thead><tr>${titles.join("")}</tr></thead>` : "";
	const rows = table.rows.map((row) => {
		const cells = used.map(({ column, at }) => paintCell(row, column, row.cells[at] ?? [], run));
		return `<tr${row.outcome === void 0 ? "" : ` class="${row.outcome}"`}>${cells.join("")}</tr>`;
	});
	const more = table.more === "" ? "" : `<tfoot><tr><td colspan="${used.length}">${escapeHtml(table.more)}</td></tr></tfoot>`;
	const body = `<tbody>${rows.join("\n")}</tbody>`;
	return `<div class="table"><table>${[
		paintCaption(table, run),
		head,
		body,
		more
	].join("")}</table></div>`;
}
function paintCaption({ title, remark }, run) {
	if (title.length === 0) return "";
	const shown = remark === void 0 ? "" : ` <span>${escapeHtml(remark)}</span>`;
	return `<caption>${paintText(title, run)}${shown}</caption>`;
}
function paintCell(row, column, cell, run) {
	return `<td class="${`${column.isMain ? "main" : column.kind}${column.isQuiet ? " quiet" : ""}`}">${paintCellBody(row, column, cell, run)}</td>`;
}
function paintCellBody(row, column, cell, run) {
	if ("mark" in cell) return paintMark(cell.mark);
	if ("fraction" in cell) return paintBar(cell.fraction);
	const words = paintText(cell, run);
	if (!column.isMain) return words;
	const note = paintText(row.note ?? [], run);
	const below = (row.below ?? []).map((line) => `<div class="below">${paintText(line, run)}</div>`);
	return `${words}${note === "" ? "" : ` <span class="note">${note}</span>`}${below.join("")}`;
}
function paintBar(fraction) {
	const width = (BAR_WIDTH * Math.min(1, Math.max(0, fraction))).toFixed(1);
	return `<svg ${`class="bar" width="${BAR_WIDTH}" height="8" aria-hidden="true"`}><rect width="${width}" height="8"/></svg>`;
}
const BAR_WIDTH = 80;
//#endregion
//#region src/report/paint/html/timeline.ts
const WIDTH = 1e3;
const LEAST_WIDTH = 2;
function paintTimeline({ pull, facts }, run) {
	const { timeline, waitsFor } = pull ?? {};
	if (pull === void 0 || timeline === void 0 || timeline.length === 0) return "";
	const whole = Math.max(...timeline.map(({ unpackedAt }) => unpackedAt));
	const rows = timeline.map((span, index) => {
		const layer = facts?.layers[index];
		const note = waitsFor?.layer === index ? ` <span class="note">everything else waits for it: ${formatSeconds(waitsFor.seconds)} less without it</span>` : "";
		const name = paintText(text(...toLines(layer).flatMap((lines) => [lines, " "]), ...toInstruction(layer?.instruction ?? null)), run);
		return [
			`<tr><td class="number quiet">${index}</td>`,
			`<td class="number">${formatSeconds(span.unpackedAt)}</td>`,
			`<td class="spans">${paintSpan(span, whole)}</td>`,
			`<td class="main">${name}${note}</td></tr>`
		].join("");
	});
	const title = `Pull: ${formatSeconds(whole)} on a new machine`;
	const remark = `at ${formatBandwidth(pull.time.bandwidthBytesPerSecond)}, ${describePullSettings(pull)}`;
	return [
		"<div class=\"table timeline\"><table>",
		`<caption>${escapeHtml(title)} <span>${escapeHtml(remark)}</span></caption>`,
		"<thead><tr><th scope=\"col\" class=\"number\">Layer</th><th scope=\"col\" class=\"number\">Done</th>",
		"<th scope=\"col\"><span class=\"download\">Download</span>, ",
		"<span class=\"unpack\">unpack</span></th><th scope=\"col\"></th></tr></thead>",
		`<tbody>${rows.join("\n")}</tbody></table></div>`
	].join("");
}
function paintSpan(span, whole) {
	const { requestedAt, downloadedAt, unpackingAt, unpackedAt } = span;
	const paintBar = (kind, from, to) => {
		if (to <= from) return "";
		return `<rect class="${kind}" x="${(from / whole * WIDTH).toFixed(1)}" width="${Math.max(LEAST_WIDTH, (to - from) / whole * WIDTH).toFixed(1)}" height="10"/>`;
	};
	const words = `download ${formatSeconds(requestedAt)} to ${formatSeconds(downloadedAt)}, unpack ${formatSeconds(unpackingAt)} to ${formatSeconds(unpackedAt)}`;
	return `<svg ${`viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" role="img"`} aria-label="${words}"><title>${words}</title>${paintBar("download", requestedAt, downloadedAt) + paintBar("unpack", unpackingAt, unpackedAt)}</svg>`;
}
//#endregion
//#region src/report/paint/html/html.ts
function renderHtml(report) {
	const safe = neutralizeReport(report);
	const outline = outlineReport(safe, FULL);
	const headline = buildReportHeadline(safe);
	const { run } = safe;
	const footer = outline.footer.map((text) => paintText(text, run)).join(" · ");
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(formatReportHeadline(headline))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${paintMark(headline.verdict)} ${paintText(buildTitle(safe), run)}</h1>
${paintSections(outline.lead, run)}
${EXPLORER}
${paintImageParts(safe)}
${outline.folds.map((fold) => paintFold(fold, run, OPEN.has(fold.part))).join("\n")}
</main>
<footer>${footer}</footer>
<script type="application/json" id="data">${formatInertJson(encodeData(buildData(report)))}<\/script>
<script type="module">${PROGRAM}<\/script>
</body>
</html>
`;
}
const OPEN = new Set([
	"rules",
	"advice",
	"fleet"
]);
const paintImageParts = ({ images, run }) => images.slice(0, FULL.imageBlocks).map((image) => {
	const parts = [paintLedger(image, run), paintTimeline(image, run)].join("\n").trim();
	if (parts === "" || images.length === 1) return parts;
	const { key, verdict } = image;
	return [paintSections([{
		kind: "heading",
		outcome: verdict,
		text: text(code(key.name), ` ${key.platform}`)
	}], run), parts].join("\n");
}).join("\n");
const paintLedger = ({ facts }, run) => facts?.files === void 0 ? "" : paintSections(buildLayerLedger(facts), run);
const POLICY = [
	"default-src 'none'",
	`script-src '${PROGRAM_HASH}'`,
	`style-src '${STYLE_HASH}'`,
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
const FULL = {
	leadRows: 10,
	foldRows: 50,
	layerRows: 130,
	imageBlocks: 50,
	overviewRows: 500,
	arrow: "→",
	historyRows: 400,
	keepsPassLead: true
};
const EXPLORER = `<section id="explorer" aria-labelledby="explorer-title" hidden>
<h2 id="explorer-title">What is in the image</h2>
<header>
<div id="picker"></div>
<div id="views" role="group" aria-label="Group by"></div>
<input id="search" type="search" placeholder="Search names, or a/path"
  aria-label="Search files and folders">
</header>
<nav id="path" aria-label="Shown part"></nav>
<div class="panes">
<div id="map" role="tree" aria-label="Map: the larger an area, the more bytes"></div>
<div id="list"></div>
</div>
<p class="legend">
<span id="legend-image"><i class="hatched"></i>shipped, but hidden from containers.</span>
<span id="legend-changes" hidden>
<i class="grew"></i>grew or added <i class="shrank"></i>shrank <i class="removed"></i>removed.
</span>
Click or press Enter to open an area, Escape to go back, arrow keys to move, / to search.
</p>
<p id="summed"></p>
<p id="status" role="status"></p>
</section>`;
const buildData = ({ images }) => ({ images: images.flatMap((image) => buildPageImage(image) ?? []) });
const encodeData = (data) => deflateSync(JSON.stringify(data), { level: 9 }).toString("base64");
//#endregion
export { renderHtml };
